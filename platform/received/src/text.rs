//! The text of a message: of its parts, those that a person reads first.

use crate::fault::{Defect, Defects};
use crate::html;
use crate::limits::TEXT_LIMIT;
use crate::part::Part;

/// What a message says.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    /// The best plain text of the body.
    pub best: String,
    /// The parts that it was made of.
    pub parts: Vec<usize>,
}

/// The text of a message, from its parts.
pub(crate) fn of(message: &[u8], parts: &[Part], faults: &mut Defects) -> Texts {
    let mut children = vec![Vec::new(); parts.len()];
    for (at, part) in parts.iter().enumerate() {
        if let Some(parent) = part.parent.filter(|_| !part.enclosed) {
            children[parent].push(at);
        }
    }
    let mut gathered = Gathered { message, parts, children, texts: Texts::default(), faults };
    if !parts.is_empty() {
        gathered.take(0);
    }
    let mut texts = gathered.texts;
    let trimmed = texts.best.trim_matches(['\n', '\r']).trim_end();
    texts.best = trimmed.to_owned();
    texts
}

struct Gathered<'m> {
    message: &'m [u8],
    parts: &'m [Part],
    children: Vec<Vec<usize>>,
    texts: Texts,
    faults: &'m mut Defects,
}

impl Gathered<'_> {
    /// Adds what this part says; the recursion is as deep as the multiparts, which is limited.
    fn take(&mut self, at: usize) {
        let part = &self.parts[at];
        if !part.is_multipart() {
            if shown(part, at == 0) {
                self.leaf(at);
            }
            return;
        }
        let children = self.children[at].clone();
        match part.typed.name.as_str() {
            // A multipart without a readable boundary is one text: what a reader without MIME sees.
            _ if children.is_empty() => self.leaf(at),
            "multipart/alternative" => self.alternative(&children),
            _ => children.into_iter().for_each(|child| self.take(child)),
        }
    }

    /// One of several versions: plain text where it says anything, else the last that does (RFC 2046 section 5.1.4).
    fn alternative(&mut self, children: &[usize]) {
        let plain = children.iter().copied().filter(|c| self.parts[*c].is("text/plain"));
        let others = children.iter().rev().copied().filter(|c| !self.parts[*c].is("text/plain") && !self.parts[*c].is("text/calendar"));
        for child in plain.chain(others).collect::<Vec<_>>() {
            let before = self.texts.best.len();
            self.take(child);
            if !self.texts.best[before..].trim().is_empty() {
                return;
            }
        }
    }

    fn leaf(&mut self, at: usize) {
        let room = TEXT_LIMIT.saturating_sub(self.texts.best.len());
        let part = &self.parts[at];
        if room == 0 || part.end - part.start > TEXT_LIMIT * 2 {
            self.faults.note(Defect::TextTooLong);
        }
        if room == 0 {
            return;
        }
        let mut text = part.text(self.message, room, self.faults);
        if part.is("text/html") || (part.is_text() && looks_like_html(&text)) {
            text = html::to_text(&text);
        }
        if part.typed.param("format").is_some_and(|f| f.eq_ignore_ascii_case("flowed")) {
            text = unflowed(&text, part.typed.param("delsp").is_some_and(|d| d.eq_ignore_ascii_case("yes")));
        }
        if !self.texts.best.is_empty() && !self.texts.best.ends_with("\n\n") {
            self.texts.best.push_str("\n\n");
        }
        self.texts.best.push_str(text.trim_end());
        self.texts.parts.push(at);
    }
}

/// Whether a part is of the text and no attachment. The whole message is, whatever it calls itself.
fn shown(part: &Part, whole: bool) -> bool {
    if !part.is_text() || part.is("text/calendar") || part.is("text/rfc822-headers") || part.is("text/x-vcard") || part.is("text/vcard") {
        return false;
    }
    whole
        || (part.disposition.name != "attachment"
            && (part.file_name().is_none() || part.disposition.name == "inline" && part.is("text/plain")))
}

fn looks_like_html(text: &str) -> bool {
    let start = text.trim_start().as_bytes();
    let begins = |what: &str| start.get(..what.len()).is_some_and(|s| s.eq_ignore_ascii_case(what.as_bytes()));
    begins("<html") || begins("<!doctype html")
}

/// Lines of a flowed text joined again (RFC 3676 section 4.2): a line that ends in a space goes on in the next, of the same quotation.
fn unflowed(text: &str, delete_space: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut flowing: Option<usize> = None;
    for line in text.lines() {
        let quoted = line.bytes().take_while(|b| *b == b'>').count();
        let said = line[quoted..].strip_prefix(' ').unwrap_or(&line[quoted..]);
        let signature = said == "-- ";
        if flowing == Some(quoted) && !signature {
            out.push_str(said);
        } else {
            if flowing.is_some() || !out.is_empty() {
                out.push('\n');
            }
            out.push_str(&line[..quoted]);
            if quoted > 0 {
                out.push(' ');
            }
            out.push_str(said);
        }
        flowing = (said.ends_with(' ') && !signature).then_some(quoted);
        if flowing.is_some() && delete_space {
            out.pop();
        }
    }
    out
}
