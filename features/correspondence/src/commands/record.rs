//! Entering an item by hand: a fax, a note verbale, a letter that came by post, with its scan.

use jiff::civil::Date;
use kernel::{EditionTime, Id, Lang};
use ledger::{Change, Cx, Door, Verb, Work};
use serde::{Deserialize, Serialize};

use super::enter;
use crate::{Channel, Direction, ENTER, Item, ItemFile, Link, LinkKind, NewItem, RegisterFault, store};

/// Letters of a line: a name, a subject.
pub const LINE_LIMIT: usize = 300;
/// Letters of a remark.
pub const NOTE_LIMIT: usize = 2000;
/// Letters of a text that was typed in: what stands on twenty pages.
pub const TEXT_LIMIT: usize = 60_000;
/// Files that come with one item.
pub const FILES_LIMIT: usize = 10;

/// What a person says of an item.
#[derive(Debug, Clone)]
pub struct Written {
    /// In or out.
    pub direction: Direction,
    /// By which channel.
    pub channel: Channel,
    /// When it came or went.
    pub at: EditionTime,
    /// The date that the document bears.
    pub dated: Option<Date>,
    /// The state that it is from or to.
    pub state: Option<Id>,
    /// From which office or person.
    pub from: String,
    /// To which office or person.
    pub to: String,
    /// The number that the paper bears.
    pub document_number: String,
    /// What it is about; of an answer, that of what it answers if it is left empty.
    pub subject: String,
    /// Its text, if it is typed in.
    pub body: String,
    /// Its language.
    pub lang: Lang,
    /// The class of the file plan under which it lies.
    pub class: Option<Id>,
    /// The number of what it answers: that of the register, or that which our letter bears.
    pub answers: String,
    /// A remark.
    pub note: String,
    /// Scans and other files.
    pub files: Vec<ItemFile>,
    /// That it is entered although it seems to be in the register already.
    pub though_known: bool,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The item.
    pub item: Id,
    /// Its number, to be written on the paper.
    pub reference: String,
}

/// Enters an item that a person describes.
///
/// Refuses one without a correspondent or subject, a time that lies ahead, what is too long, a number that no item has, a closed class, and, unless
/// it is said that it is wanted nevertheless, what [`known`] finds.
pub async fn record(cx: &Cx, written: Written) -> Result<Recorded, RegisterFault> {
    let edition = cx.edition()?;
    written.check(cx)?;
    let mut tx = match cx.write::<Recorded>(ENTER).await? {
        Door::Open(tx) => tx,
        Door::Again(recorded) => return Ok(recorded),
    };
    // Two officers with the same fax wait for each other.
    tx.alone_with(edition).await?;
    if !written.though_known && !known(&tx, edition, &written).await?.is_empty() {
        return Err(RegisterFault::Known);
    }
    let new = written.new_item(&mut tx, edition).await?;
    let item = enter(&mut tx, new).await?;
    let recorded = Recorded { item: item.id, reference: item.reference };
    tx.commit(&recorded).await?;
    Ok(recorded)
}

/// Items that seem to be the same: one that holds the same file, or that came from the same sender under the same number and date.
pub async fn known(conn: &::store::Conn, edition: Id, written: &Written) -> Result<Vec<Item>, RegisterFault> {
    let mut found: Vec<Item> = Vec::new();
    for file in &written.files {
        found.extend(store::with_file(conn, edition, &file.file).await?);
    }
    if !written.document_number.trim().is_empty() {
        let sender = match written.direction {
            Direction::In => written.from.trim(),
            Direction::Out => written.to.trim(),
        };
        let number = written.document_number.trim();
        found.extend(store::same_paper(conn, edition, written.direction, number, written.dated, written.state, sender).await?);
    }
    found.sort_by_key(|item| (item.at, item.number));
    found.dedup_by_key(|item| item.id);
    Ok(found)
}

impl Written {
    fn check(&self, cx: &Cx) -> Result<(), RegisterFault> {
        let correspondent = match self.direction {
            Direction::In => &self.from,
            Direction::Out => &self.to,
        };
        if correspondent.trim().is_empty() && self.state.is_none() {
            return Err(RegisterFault::Nobody);
        }
        if self.subject.trim().is_empty() && self.answers.trim().is_empty() {
            return Err(RegisterFault::NoSubject);
        }
        if self.at > cx.now() {
            return Err(RegisterFault::Future);
        }
        if self.files.len() > FILES_LIMIT {
            return Err(RegisterFault::ManyFiles);
        }
        let lines = [("from", &self.from), ("to", &self.to), ("document_number", &self.document_number), ("subject", &self.subject)];
        check_lines(&lines)?;
        if self.note.chars().count() > NOTE_LIMIT {
            return Err(RegisterFault::LongText("note"));
        }
        if self.body.chars().count() > TEXT_LIMIT {
            return Err(RegisterFault::LongText("body"));
        }
        Ok(())
    }

    async fn new_item(self, work: &mut Work, edition: Id) -> Result<NewItem, RegisterFault> {
        let answered = answered(work, edition, self.answers.trim(), self.state).await?;
        open_class(work, edition, self.class).await?;
        let state = match (self.state, &answered) {
            (Some(id), _) => directory::store::state(work, id).await?,
            (None, _) => None,
        };
        if self.state.is_some() && state.is_none() {
            return Err(RegisterFault::Nobody);
        }
        let named = |typed: String, ours: bool| match &state {
            Some(state) if typed.trim().is_empty() && !ours => state.names.short(self.lang).to_owned(),
            _ => typed.trim().to_owned(),
        };
        let subject = match (self.subject.trim(), &answered) {
            ("", Some(item)) => item.subject.clone(),
            (subject, _) => subject.to_owned(),
        };
        Ok(NewItem {
            dated: self.dated,
            state: self.state,
            from: named(self.from, self.direction == Direction::Out),
            to: named(self.to, self.direction == Direction::In),
            document_number: self.document_number.trim().to_owned(),
            subject,
            body: self.body,
            class: self.class.or(answered.as_ref().and_then(|item| item.class)),
            links: answered.iter().map(|item| Link { kind: LinkKind::Answers, item: item.id }).collect(),
            note: self.note.trim().to_owned(),
            files: self.files,
            ..NewItem::new(self.direction, self.channel, self.at, self.lang)
        })
    }
}

pub(super) fn check_lines(lines: &[(&'static str, &String)]) -> Result<(), RegisterFault> {
    match lines.iter().find(|(_, line)| line.chars().count() > LINE_LIMIT) {
        Some((name, _)) => Err(RegisterFault::LongLine(name)),
        None => Ok(()),
    }
}

/// The item with a number, as it was typed: that of the register, or that of our letter to this state.
pub(super) async fn answered(work: &Work, edition: Id, number: &str, state: Option<Id>) -> Result<Option<Item>, RegisterFault> {
    if number.is_empty() {
        return Ok(None);
    }
    if number.chars().count() > LINE_LIMIT {
        return Err(RegisterFault::LongLine("answers"));
    }
    let found = match store::by_reference(work, edition, number).await? {
        Some(item) => Some(item),
        None => store::sent_under(work, edition, number, state).await?,
    };
    found.map(Some).ok_or_else(|| RegisterFault::NoSuchNumber(number.to_owned()))
}

/// Refuses a class that is not of the edition, or closed.
pub(super) async fn open_class(work: &Work, edition: Id, class: Option<Id>) -> Result<(), RegisterFault> {
    if let Some(id) = class {
        let class = store::class(work, edition, id).await?.ok_or(RegisterFault::NoSuchClass)?;
        if class.closed_on.is_some() {
            return Err(RegisterFault::NoSuchClass);
        }
    }
    Ok(())
}

/// Adds the files of a paper that came again to the item that it is, with a remark; those that it has are not added again.
///
/// Refuses an item that was disposed of.
pub async fn join(cx: &Cx, id: Id, files: Vec<ItemFile>, note: &str) -> Result<Recorded, RegisterFault> {
    let edition = cx.edition()?;
    if files.len() > FILES_LIMIT {
        return Err(RegisterFault::ManyFiles);
    }
    let mut tx = match cx.write::<Recorded>(ENTER).await? {
        Door::Open(tx) => tx,
        Door::Again(recorded) => return Ok(recorded),
    };
    tx.alone_with(id).await?;
    let before = store::one(&tx, edition, id).await?.ok_or(RegisterFault::NotThere)?;
    if before.disposed_at.is_some() {
        return Err(RegisterFault::Disposed);
    }
    let mut after = before.clone();
    for file in files {
        if after.files.iter().all(|kept| kept.file != file.file) {
            after.files.push(file);
        }
    }
    let note = note.trim();
    if !note.is_empty() && !after.note.contains(note) {
        after.note = if after.note.is_empty() { note.to_owned() } else { format!("{}\n{note}", after.note) };
    }
    if after.note.chars().count() > 2 * NOTE_LIMIT {
        return Err(RegisterFault::LongText("note"));
    }
    after.version += 1;
    store::update(&tx, edition, before.version, &after).await?;
    for (position, file) in (0_i64..).zip(&after.files).skip(before.files.len()) {
        store::insert_file(&tx, id, position, file).await?;
    }
    super::read_scans(&mut tx, &after, before.files.len()).await?;
    store::index(&tx, edition, &after, cx.machine_now()).await?;
    tx.note(Change::between(Some(&before), &after, Verb("joined")));
    let recorded = Recorded { item: id, reference: after.reference };
    tx.commit(&recorded).await?;
    Ok(recorded)
}
