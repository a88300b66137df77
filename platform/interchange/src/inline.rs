//! Running text as a translator sees it: words, and between them codes that stand for what is not translated.

/// What a code stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A field of the letter, `{title}`; the words after its bar are text between its two ends.
    Field,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// A link; what is read of it is text between its two ends, unless it is the address itself.
    Link,
    /// A forced line break.
    Break,
    /// A brace that is not closed, a sign that XML cannot carry, a picture.
    Other,
}

/// What stands in the text where a piece names a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// Its number in the unit, from 1, in the order of the source.
    pub id: u32,
    /// What it stands for.
    pub kind: Kind,
    /// The characters at its beginning; all of them, if it stands alone.
    pub open: String,
    /// The characters at its end; `None` if it stands alone.
    pub close: Option<String>,
}

impl Code {
    /// What a translator is told of it: the name of a field, the address of a link. Empty where the look says it.
    pub fn shown(&self) -> &str {
        match self.kind {
            Kind::Field => self.open.trim_start_matches('{').trim_end_matches(['|', '}']).trim(),
            Kind::Link => {
                let address = self.close.as_deref().unwrap_or(&self.open);
                let address = address.trim_start_matches(['<', ']', '(']);
                let end = address.find(|c: char| c.is_whitespace() || c == '>' || c == ')').unwrap_or(address.len());
                &address[..end]
            }
            _ => "",
        }
    }

    /// Whether it is the same mark as another: bold is bold and a break a break, however written; a field has its name, a link its address.
    pub(crate) fn is_like(&self, other: &Code) -> bool {
        let same = self.kind == other.kind && self.close.is_some() == other.close.is_some();
        match self.kind {
            Kind::Bold | Kind::Italic | Kind::Break => same,
            Kind::Link => same && self.shown() == other.shown(),
            Kind::Field | Kind::Other => same && self.open == other.open && self.close == other.close,
        }
    }
}

/// A piece of running text. The number is that of a [`Code`] of the unit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words, as they are read: without escapes.
    Text(String),
    /// The beginning of a code.
    Open(u32),
    /// Its end.
    Close(u32),
    /// A code that stands alone.
    Alone(u32),
}

/// Running text with codes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Inline(pub Vec<Piece>);

impl Inline {
    /// The words alone, with a space for a line break.
    pub fn words(&self, codes: &[Code]) -> String {
        let mut out = String::new();
        for piece in &self.0 {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Alone(id) if kind(codes, *id) == Some(Kind::Break) => out.push(' '),
                _ => {}
            }
        }
        out
    }

    /// Whether there is anything to translate.
    pub fn is_blank(&self) -> bool {
        !self.0.iter().any(|piece| matches!(piece, Piece::Text(text) if text.chars().any(char::is_alphanumeric)))
    }

    /// Whether each code that is opened is closed in its turn.
    pub(crate) fn nests(&self) -> bool {
        let mut open = Vec::new();
        let well = self.0.iter().all(|piece| match piece {
            Piece::Open(id) => {
                open.push(*id);
                true
            }
            Piece::Close(id) => open.pop() == Some(*id),
            _ => true,
        });
        well && open.is_empty()
    }

    /// The same text in the one form in which two texts are compared and written: line ends and tabs are spaces, there is no space at the
    /// edges nor beside a break, and none just inside bold or italic, where Markdown would read no mark.
    pub(crate) fn tidied(&self, codes: &[Code]) -> Inline {
        let pieces = hoisted(hoisted(self.merged(), codes, true), codes, false);
        let is_break = |piece: Option<&Piece>| matches!(piece, Some(Piece::Alone(id)) if kind(codes, *id) == Some(Kind::Break));
        let merged = Inline(pieces).merged();
        let mut out = Vec::with_capacity(merged.len());
        for (at, piece) in merged.iter().enumerate() {
            let Piece::Text(text) = piece else {
                out.push(piece.clone());
                continue;
            };
            let mut text = text.as_str();
            if at == 0 || is_break(merged.get(at - 1)) {
                text = text.trim_start_matches(' ');
            }
            if at + 1 == merged.len() || is_break(merged.get(at + 1)) {
                text = text.trim_end_matches(' ');
            }
            if !text.is_empty() {
                out.push(Piece::Text(text.to_owned()));
            }
        }
        Inline(out)
    }

    /// Neighbouring words as one piece, line ends and tabs as spaces.
    fn merged(&self) -> Vec<Piece> {
        let mut out: Vec<Piece> = Vec::with_capacity(self.0.len());
        for piece in &self.0 {
            match (piece, out.last_mut()) {
                (Piece::Text(more), _) if more.is_empty() => {}
                (Piece::Text(more), Some(Piece::Text(text))) => text.push_str(more),
                _ => out.push(piece.clone()),
            }
        }
        for piece in &mut out {
            if let Piece::Text(text) = piece
                && text.contains(['\n', '\r', '\t'])
            {
                *text = spaced(text);
            }
        }
        out
    }
}

/// The kind of a code.
pub(crate) fn kind(codes: &[Code], id: u32) -> Option<Kind> {
    code(codes, id).map(|c| c.kind)
}

/// The code of this number. They stand in the order of their numbers, from 1.
pub(crate) fn code(codes: &[Code], id: u32) -> Option<&Code> {
    codes.get((id as usize).checked_sub(1)?)
}

/// A run of spaces with a line end or a tab in it becomes one space.
fn spaced(text: &str) -> String {
    let is_space = |c: char| matches!(c, ' ' | '\n' | '\r' | '\t');
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(is_space) {
        let run = &rest[at..rest[at..].find(|c| !is_space(c)).map_or(rest.len(), |n| at + n)];
        out.push_str(&rest[..at]);
        out.push_str(if run.contains(['\n', '\r', '\t']) { " " } else { run });
        rest = &rest[at + run.len()..];
    }
    out.push_str(rest);
    out
}

/// A space just after the beginning of bold or italic goes before it (`forward`), one just before its end goes after it.
fn hoisted(mut pieces: Vec<Piece>, codes: &[Code], forward: bool) -> Vec<Piece> {
    if !forward {
        pieces.reverse();
    }
    let is_edge = |piece: &&Piece| {
        let (Piece::Open(id) | Piece::Close(id)) = **piece else { return false };
        matches!(**piece, Piece::Open(_)) == forward && matches!(kind(codes, id), Some(Kind::Bold | Kind::Italic))
    };
    let mut out: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let edges = out.iter().rev().take_while(is_edge).count();
        let Piece::Text(text) = piece else {
            out.push(piece);
            continue;
        };
        if edges == 0 {
            out.push(Piece::Text(text));
            continue;
        }
        let words = if forward { text.trim_start() } else { text.trim_end() };
        let space = if forward { &text[..text.len() - words.len()] } else { &text[words.len()..] };
        let before = out.len() - edges;
        match before.checked_sub(1).map(|at| &mut out[at]) {
            _ if space.is_empty() => {}
            Some(Piece::Text(neighbour)) => {
                let touches = if forward { neighbour.ends_with(' ') } else { neighbour.starts_with(' ') };
                if !(touches && space == " ") {
                    neighbour.insert_str(if forward { neighbour.len() } else { 0 }, space);
                }
            }
            _ => out.insert(before, Piece::Text(space.to_owned())),
        }
        if !words.is_empty() {
            out.push(Piece::Text(words.to_owned()));
        }
    }
    if !forward {
        out.reverse();
    }
    out
}
