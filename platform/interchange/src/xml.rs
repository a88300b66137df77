//! XML, written and read. Read defensively: no declarations of one's own (so that nothing expands), no depth, no tags and no names of
//! spaces without end; what is left is tags and text.

use std::borrow::Cow;

use quick_xml::NsReader;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use crate::fault::What;

/// Tags within tags. Word's deepest table has some forty.
const DEPTH_LIMIT: usize = 200;
/// Bytes of one tag; the root of a Word file, which names the spaces of thirty extensions, has about 4000.
const TAG_LIMIT: usize = 32 * 1024;
/// Namespaces declared in all of a file: each is looked through for each tag.
const SPACE_LIMIT: usize = 1000;

/// Whether XML 1.0 can carry the character (2.2).
pub(crate) fn is_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// The text as it stands between tags or in an attribute's quotation marks. A line end in an attribute is written by number, since a
/// reader makes spaces of those that it sees. What XML cannot carry becomes the sign for it (U+FFFD).
pub(crate) fn escaped(text: &str) -> Cow<'_, str> {
    let special = |c: char| matches!(c, '&' | '<' | '>' | '"' | '\n' | '\r' | '\t') || !is_char(c);
    if !text.contains(special) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => out.push_str(&format!("&#{};", u32::from(c))),
            c if !is_char(c) => out.push('\u{FFFD}'),
            c => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// What is read, one after the other.
pub(crate) enum Token<'a> {
    /// A tag begins; one that is empty begins and ends.
    Start(Tag<'a>),
    /// The innermost tag ends.
    End,
    /// Characters.
    Text(Cow<'a, str>),
}

/// A tag that begins.
pub(crate) struct Tag<'a> {
    /// Its namespace; empty if it has none.
    pub(crate) space: String,
    /// Its name in it.
    pub(crate) name: String,
    start: BytesStart<'a>,
}

impl Tag<'_> {
    /// The value of an attribute without a prefix, as XLIFF has its own.
    pub(crate) fn plain(&self, name: &str) -> Option<String> {
        self.value(|key| key == name)
    }

    /// The value of an attribute by its name behind whatever prefix, as Word has its own.
    pub(crate) fn prefixed(&self, name: &str) -> Option<String> {
        self.value(|key| key.split_once(':').is_some_and(|(prefix, local)| prefix != "xmlns" && local == name))
    }

    fn value(&self, is_it: impl Fn(&str) -> bool) -> Option<String> {
        let mut attributes = self.start.attributes();
        // Doubled attributes were refused when the tag was read.
        let found = attributes.with_checks(false).flatten().find(|a| is_it(a.key.as_ref()))?;
        found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
    }
}

/// Reads a text of XML.
pub(crate) struct Source<'a> {
    text: &'a str,
    reader: NsReader<&'a [u8]>,
    depth: usize,
    spaces: usize,
    any: bool,
    /// Where the lines were counted up to, and how many there were.
    counted: (usize, usize),
}

impl<'a> Source<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { text, reader, depth: 0, spaces: 0, any: false, counted: (0, 1) }
    }

    /// The line that is being read, from 1.
    pub(crate) fn line(&mut self) -> usize {
        let at = usize::try_from(self.reader.buffer_position()).unwrap_or(0).min(self.text.len());
        let (from, lines) = self.counted;
        self.counted = (at, lines + self.text.as_bytes()[from.min(at)..at].iter().filter(|b| **b == b'\n').count());
        self.counted.1
    }

    /// What comes next; `None` at the end of the file.
    pub(crate) fn next(&mut self) -> Result<Option<Token<'a>>, What> {
        loop {
            let event = self.reader.read_event().map_err(|fault| What::NotXml(fault.to_string()))?;
            return Ok(Some(match event {
                Event::Start(start) => Token::Start(self.tag(start)?),
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Token::End
                }
                Event::Text(text) => Token::Text(text.xml10_content()),
                Event::CData(text) => Token::Text(text.xml10_content()),
                Event::GeneralRef(reference) => Token::Text(Cow::Owned(resolved(&reference)?.into())),
                // A document type can declare what expands without end, or calls another file; no exchange format needs one.
                Event::DocType(_) => return Err(What::Declares),
                Event::Eof if self.depth > 0 || !self.any => return Err(What::NotXml("the file ends too early".to_owned())),
                Event::Eof => return Ok(None),
                // Empty tags are read as beginning and end.
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            }));
        }
    }

    /// The next tag within the innermost one; `None` when that ends. Text between the tags is passed over.
    pub(crate) fn child(&mut self) -> Result<Option<Tag<'a>>, What> {
        loop {
            match self.next()? {
                Some(Token::Start(tag)) => return Ok(Some(tag)),
                Some(Token::End) | None => return Ok(None),
                Some(Token::Text(_)) => {}
            }
        }
    }

    /// All text of the innermost tag, to its end.
    pub(crate) fn text(&mut self) -> Result<String, What> {
        let (mut inner, mut text) = (1, String::new());
        while inner > 0 {
            match self.next()? {
                Some(Token::Start(_)) => inner += 1,
                Some(Token::End) => inner -= 1,
                Some(Token::Text(more)) => text.push_str(&more),
                None => break,
            }
        }
        Ok(text)
    }

    /// Passes over the rest of the innermost tag.
    pub(crate) fn skip(&mut self) -> Result<(), What> {
        self.text().map(drop)
    }

    fn tag(&mut self, start: BytesStart<'a>) -> Result<Tag<'a>, What> {
        self.depth += 1;
        if self.depth > DEPTH_LIMIT || start.len() > TAG_LIMIT || (self.any && self.depth == 1) {
            return Err(What::NotXml("no document has such tags".to_owned()));
        }
        self.any = true;
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|fault| What::NotXml(fault.to_string()))?;
            attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|fault| What::NotXml(fault.to_string()))?;
            self.spaces += usize::from(attribute.key.as_namespace_binding().is_some());
        }
        if self.spaces > SPACE_LIMIT {
            return Err(What::NotXml("no document names so many spaces".to_owned()));
        }
        let (space, name) = self.reader.resolver().resolve_element(start.name());
        let space = match space {
            ResolveResult::Bound(space) => space.0.to_string(),
            ResolveResult::Unbound => String::new(),
            ResolveResult::Unknown(prefix) => return Err(What::NotXml(format!("the prefix {prefix} is not declared"))),
        };
        let name = name.as_ref().to_string();
        Ok(Tag { space, name, start })
    }
}

/// The character that a reference means. Only those exist that XML itself has, since a file may declare none.
fn resolved(reference: &quick_xml::events::BytesRef<'_>) -> Result<char, What> {
    if reference.is_char_ref() {
        let found = reference.resolve_char_ref().ok().flatten().filter(|c| is_char(*c));
        return found.ok_or_else(|| What::NotXml("a character that XML does not have".to_owned()));
    }
    match &*reference.xml10_content() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(What::Declares),
    }
}

/// The characters of a file: UTF-8, or UTF-16 with its mark, as older programs save.
pub(crate) fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, What> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| unit([pair[0], pair[1]])).collect();
        let text = String::from_utf16(&units).ok().filter(|_| rest.len().is_multiple_of(2));
        text.map(Cow::Owned).ok_or(What::NotText)
    };
    match bytes {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => std::str::from_utf8(rest).map(Cow::Borrowed).map_err(|_| What::NotText),
        _ => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| What::NotText),
    }
}
