//! The text of a mail: paragraphs of pieces. A secret is a piece of its own, so that nothing which a person typed can stand for one.

use serde::{Deserialize, Serialize};

use crate::show::Opened;

/// The text of a mail: paragraphs, and where the secret address goes.
///
/// Kept as blocks, so that plain text and HTML are made from one source and nothing that was typed is ever markup.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// Paragraphs, each plain text with what is secret in it.
    pub paragraphs: Vec<Paragraph>,
}

/// A part of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Piece {
    /// Text as it stands, braces included.
    Text(String),
    /// The secret address.
    Link,
    /// The short code.
    Code,
}

/// A paragraph of a mail.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored", into = "Stored")]
pub struct Paragraph {
    /// What stands in it, in order.
    pub pieces: Vec<Piece>,
}

/// A paragraph as a row has it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Stored {
    Text(String),
    /// Only in rows that were queued before there were pieces: `{link}` and `{code}` stand for the secret address and its code.
    Secret(String),
    Pieces(Vec<Piece>),
}

impl From<Stored> for Paragraph {
    fn from(stored: Stored) -> Self {
        match stored {
            Stored::Text(text) => Self::from(text),
            Stored::Secret(text) => Self { pieces: cut(&text) },
            Stored::Pieces(pieces) => Self { pieces },
        }
    }
}

impl From<Paragraph> for Stored {
    fn from(paragraph: Paragraph) -> Self {
        match <[Piece; 1]>::try_from(paragraph.pieces) {
            Ok([Piece::Text(text)]) => Self::Text(text),
            Ok([piece]) => Self::Pieces(vec![piece]),
            Err(pieces) => Self::Pieces(pieces),
        }
    }
}

impl From<String> for Paragraph {
    fn from(text: String) -> Self {
        Self { pieces: vec![Piece::Text(text)] }
    }
}

impl Paragraph {
    /// The paragraph with this in the place of link and code.
    pub fn with(&self, link: &str, code: &str) -> String {
        let said = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Link => link.to_owned(),
            Piece::Code => code.to_owned(),
        };
        self.pieces.iter().map(said).collect()
    }

    /// The paragraph with the secret put in.
    pub(crate) fn opened(&self, opened: &Opened) -> String {
        self.with(&opened.link, &opened.code)
    }

    /// The pieces of each line.
    pub fn lines(&self) -> Vec<Vec<Piece>> {
        let mut lines = vec![Vec::new()];
        for piece in &self.pieces {
            let Piece::Text(text) = piece else {
                lines.last_mut().expect("begun with one line").push(piece.clone());
                continue;
            };
            for (at, part) in text.split('\n').enumerate() {
                if at > 0 {
                    lines.push(Vec::new());
                }
                if !part.is_empty() {
                    lines.last_mut().expect("begun with one line").push(Piece::Text(part.to_owned()));
                }
            }
        }
        lines
    }
}

impl Text {
    /// A text without a secret.
    pub fn plain(paragraphs: impl IntoIterator<Item = String>) -> Self {
        Self { paragraphs: paragraphs.into_iter().map(Paragraph::from).collect() }
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn and(mut self, text: impl Into<String>) -> Self {
        self.paragraphs.push(Paragraph::from(text.into()));
        self
    }

    /// Adds a paragraph made of pieces.
    #[must_use]
    pub fn and_pieces(mut self, pieces: impl IntoIterator<Item = Piece>) -> Self {
        self.paragraphs.push(Paragraph { pieces: pieces.into_iter().collect() });
        self
    }

    /// This text and then that.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        self.paragraphs.extend(other.paragraphs);
        self
    }

    /// Its paragraphs with this in the place of link and code.
    pub fn with(&self, link: &str, code: &str) -> Vec<String> {
        self.paragraphs.iter().map(|paragraph| paragraph.with(link, code)).collect()
    }
}

/// A text cut at `{link}` and `{code}`.
fn cut(text: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        let next = [("{link}", Piece::Link), ("{code}", Piece::Code)]
            .into_iter()
            .filter_map(|(mark, piece)| rest.find(mark).map(|at| (at, mark.len(), piece)))
            .min_by_key(|(at, ..)| *at);
        let Some((at, length, piece)) = next else { break };
        if at > 0 {
            found.push(Piece::Text(rest[..at].to_owned()));
        }
        found.push(piece);
        rest = &rest[at + length..];
    }
    if !rest.is_empty() {
        found.push(Piece::Text(rest.to_owned()));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Piece {
        Piece::Text(text.to_owned())
    }

    #[test]
    fn a_row_that_was_queued_before_is_read() {
        let check = |row: &str, expected: &[Piece]| {
            let paragraph: Paragraph = serde_json::from_str(row).expect("reads");
            assert_eq!(paragraph.pieces, expected, "{row}");
        };
        check(r#"{"text":"plain {code}"}"#, &[text("plain {code}")]);
        check(r#"{"secret":"{link}"}"#, &[Piece::Link]);
        check(r#"{"secret":"a {code}, b {link}."}"#, &[text("a "), Piece::Code, text(", b "), Piece::Link, text(".")]);
        check(r#"{"secret":"{link}{link"}"#, &[Piece::Link, text("{link")]);
        check(r#"{"pieces":[{"text":"{link} "},"link"]}"#, &[text("{link} "), Piece::Link]);
    }

    #[test]
    fn what_is_stored_reads_back_the_same() {
        for pieces in [vec![], vec![text("{code}")], vec![Piece::Code], vec![text("{link}"), Piece::Link, text("\n")]] {
            let paragraph = Paragraph { pieces };
            let row = serde_json::to_string(&paragraph).expect("written");
            assert_eq!(serde_json::from_str::<Paragraph>(&row).expect("read"), paragraph, "{row}");
        }
    }

    #[test]
    fn pieces_are_told_line_by_line() {
        let paragraph = Paragraph { pieces: vec![text("a\nb "), Piece::Link, text("\n\nc")] };
        let expected = vec![vec![text("a")], vec![text("b "), Piece::Link], vec![], vec![text("c")]];
        assert_eq!(paragraph.lines(), expected);
    }
}
