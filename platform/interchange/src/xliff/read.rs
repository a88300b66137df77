//! XLIFF as it comes back from a tool: its segments may have been split or joined, its codes written in another way, its prefixes and
//! attributes be other ones, and notes and modules be added.

use crate::document::{Document, State};
use crate::fault::{FAULT_LIMIT, Fault, Note, Refused, What};
use crate::limits::{FILE_LIMIT, REMARK_LIMIT, REMARKS_LIMIT, UNIT_LIMIT};
use crate::take::{Came, Gathered, Identity, Loose, Returned};
use crate::xml::{Source, Tag, Token, decoded};

use super::{FILE, OWN_NOTE, SPACE, SPACE_2_2};

/// Takes back what a tool made of a document that was sent out. Refuses the whole file if anything in it is wrong, and tells all that is.
///
/// A file of an earlier revision is taken as far as its sources are still those of the letter, and says so.
pub fn read(bytes: &[u8], sent: &Document) -> Result<Returned, Refused> {
    if bytes.len() > FILE_LIMIT {
        return Err(What::TooLarge.of_file());
    }
    let text = decoded(bytes).map_err(What::of_file)?;
    let mut reader = Reader { source: Source::new(&text), found: Gathered::default(), files: 0 };
    if let Err(what) = reader.file() {
        let line = reader.source.line();
        reader.found.faults.push(Fault { unit: None, line: Some(line), what });
        // What was read so far is no letter to compare with.
        return Err(Refused(reader.found.faults));
    }
    reader.found.taken(sent)
}

struct Reader<'a> {
    source: Source<'a>,
    found: Gathered,
    files: usize,
}

/// A segment, or the text between two.
struct Segment {
    source: Vec<Loose>,
    target: Option<Vec<Loose>>,
    /// Where the target stands among the targets of the unit, if not where the segment stands (4.3.1.25).
    order: Option<usize>,
    state: State,
    ignorable: bool,
}

fn is_xliff(tag: &Tag<'_>) -> bool {
    tag.space == SPACE || tag.space == SPACE_2_2
}

impl Reader<'_> {
    fn file(&mut self) -> Result<(), What> {
        let root = loop {
            match self.source.next()? {
                Some(Token::Start(tag)) => break tag,
                Some(_) => {}
                None => return Err(What::NotXliff),
            }
        };
        if root.name != "xliff" {
            return Err(What::NotXliff);
        }
        let version = root.plain("version").unwrap_or_default();
        if version.starts_with("1.") || root.space.contains(":xliff:document:1") {
            return Err(What::OldXliff(version));
        }
        if !is_xliff(&root) || !version.starts_with("2.") {
            return Err(What::NotXliff);
        }
        self.found.identity = Identity { source: root.plain("srcLang"), target: root.plain("trgLang"), ..Identity::default() };
        while let Some(tag) = self.source.child()? {
            if is_xliff(&tag) && tag.name == "file" {
                self.letter(&tag)?;
            } else {
                self.source.skip()?;
            }
        }
        // What follows the root can only be white or wrong.
        while self.source.next()?.is_some() {}
        Ok(())
    }

    /// A file within the file: one letter.
    fn letter(&mut self, tag: &Tag<'_>) -> Result<(), What> {
        self.files += 1;
        let (original, id) = (tag.plain("original"), tag.plain("id").unwrap_or_default());
        let identity = &mut self.found.identity;
        if self.files > 1 && identity.original != original {
            return Err(What::OtherLetter(original.unwrap_or_default()));
        }
        identity.original = original;
        identity.revision = id.strip_prefix(FILE).and_then(|number| number.parse().ok());
        self.units()
    }

    fn units(&mut self) -> Result<(), What> {
        // Groups nest, and what reads XML bounds how deeply.
        let mut depth = 1;
        while depth > 0 {
            match self.source.next()? {
                Some(Token::Start(tag)) if is_xliff(&tag) && tag.name == "group" => depth += 1,
                Some(Token::Start(tag)) if is_xliff(&tag) && tag.name == "unit" => self.unit(&tag)?,
                Some(Token::Start(tag)) if is_xliff(&tag) && tag.name == "notes" => self.remarks(None)?,
                Some(Token::Start(_)) => self.source.skip()?,
                Some(Token::End) => depth -= 1,
                Some(Token::Text(_)) => {}
                None => break,
            }
        }
        Ok(())
    }

    fn unit(&mut self, tag: &Tag<'_>) -> Result<(), What> {
        let (id, line) = (tag.plain("id").unwrap_or_default(), self.source.line());
        if self.found.units.len() >= UNIT_LIMIT {
            return Err(What::TooLarge);
        }
        let mut segments = Vec::new();
        while let Some(tag) = self.source.child()? {
            match tag.name.as_str() {
                "segment" | "ignorable" if is_xliff(&tag) => segments.push(self.segment(&tag, &id)?),
                "notes" if is_xliff(&tag) => self.remarks(Some(&id))?,
                _ => self.source.skip()?,
            }
        }
        let came = joined(id, line, segments);
        self.found.units.push(came);
        Ok(())
    }

    fn segment(&mut self, tag: &Tag<'_>, unit: &str) -> Result<Segment, What> {
        let state = tag.plain("state").and_then(|name| State::ALL.into_iter().find(|state| state.name() == name));
        let mut segment =
            Segment { source: Vec::new(), target: None, order: None, state: state.unwrap_or_default(), ignorable: tag.name == "ignorable" };
        while let Some(tag) = self.source.child()? {
            match tag.name.as_str() {
                "source" if is_xliff(&tag) => segment.source = self.content(unit)?,
                "target" if is_xliff(&tag) => {
                    segment.order = tag.plain("order").and_then(|order| order.parse().ok());
                    segment.target = Some(self.content(unit)?);
                }
                _ => self.source.skip()?,
            }
        }
        Ok(segment)
    }

    /// The text and codes of a source or a target.
    fn content(&mut self, unit: &str) -> Result<Vec<Loose>, What> {
        let mut pieces = Vec::new();
        // The pairs that are open, and the marks of tools, which are passed through.
        let mut open: Vec<Option<String>> = Vec::new();
        loop {
            match self.source.next()? {
                Some(Token::Text(text)) => pieces.push(Loose::Text(text.into_owned())),
                Some(Token::End) => match open.pop() {
                    Some(Some(id)) => pieces.push(Loose::Close(id)),
                    Some(None) => {}
                    None => return Ok(pieces),
                },
                Some(Token::Start(tag)) => {
                    if matches!(tag.name.as_str(), "mrk" | "sm")
                        && let Some(comment) = tag.plain("value").filter(|_| tag.plain("type").as_deref() == Some("comment"))
                    {
                        self.remark(Some(unit), &comment);
                    }
                    // A copy has a number of its own and says of what it is one: a code that is there twice.
                    let id = tag.plain("copyOf").or_else(|| tag.plain("id")).unwrap_or_default();
                    match (is_xliff(&tag), tag.name.as_str()) {
                        (true, "pc") => {
                            pieces.push(Loose::Open(id.clone()));
                            open.push(Some(id));
                            continue;
                        }
                        (true, "mrk") => {
                            open.push(None);
                            continue;
                        }
                        (true, "sc") => pieces.push(Loose::Open(id)),
                        // An end names its beginning, or, where that is in no segment of the unit, has an id of its own.
                        (true, "ec") => pieces.push(Loose::Close(tag.plain("startRef").unwrap_or(id))),
                        (true, "ph") => pieces.push(Loose::Alone(id)),
                        (true, "cp") => {
                            let hex = tag.plain("hex").unwrap_or_default();
                            let sign = u32::from_str_radix(&hex, 16).ok().and_then(char::from_u32).unwrap_or('\u{FFFD}');
                            pieces.push(Loose::Text(sign.into()));
                        }
                        (true, "sm" | "em") => {}
                        _ if self.found.faults.len() >= FAULT_LIMIT => {}
                        _ => {
                            let line = self.source.line();
                            self.found.faults.push(Fault {
                                unit: Some(unit.to_owned()),
                                line: Some(line),
                                what: What::StrayTag(tag.name.clone()),
                            });
                        }
                    }
                    self.source.skip()?;
                }
                None => return Ok(pieces),
            }
        }
    }

    fn remarks(&mut self, unit: Option<&str>) -> Result<(), What> {
        while let Some(tag) = self.source.child()? {
            let is_remark = is_xliff(&tag) && tag.name == "note" && tag.plain("category").as_deref() != Some(OWN_NOTE);
            let text = self.source.text()?;
            if is_remark {
                self.remark(unit, &text);
            }
        }
        Ok(())
    }

    fn remark(&mut self, unit: Option<&str>, text: &str) {
        let remark: String = text.trim().chars().take(REMARK_LIMIT).collect();
        if !remark.is_empty() && self.found.notes.len() < REMARKS_LIMIT {
            self.found.notes.push(Note::Remark(unit.map(str::to_owned), remark));
        }
    }
}

/// The segments of a unit as one text.
fn joined(id: String, line: usize, segments: Vec<Segment>) -> Came {
    let source = segments.iter().flat_map(|segment| segment.source.clone()).collect();
    let real = || segments.iter().filter(|segment| !segment.ignorable);
    let is_blank = |segment: &Segment| segment.source.iter().all(|piece| matches!(piece, Loose::Text(text) if text.trim().is_empty()));
    let is_filled = |segment: &Segment| segment.target.as_ref().is_some_and(|target| !target.is_empty());
    let filled = real().filter(|segment| is_filled(segment)).count();
    let missing = real().filter(|segment| !is_filled(segment) && !is_blank(segment)).count();
    let state = real().map(|segment| segment.state).min().unwrap_or_default();
    let mut ordered: Vec<(usize, &Segment)> = segments.iter().enumerate().map(|(at, s)| (s.order.unwrap_or(at + 1), s)).collect();
    ordered.sort_by_key(|(order, _)| *order);
    // What is between two segments is taken over where the tool has not written it (4.2.2.7).
    let target = ordered.into_iter().flat_map(|(_, segment)| match &segment.target {
        Some(target) => target.clone(),
        None if segment.ignorable => segment.source.clone(),
        None => Vec::new(),
    });
    let target = (filled > 0).then(|| target.collect());
    Came { id, line, source, target, state, partly: filled > 0 && missing > 0 }
}
