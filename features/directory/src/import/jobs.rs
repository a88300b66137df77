//! The two jobs of an import: comparing its lines with the directory, and writing what was shown. Both may be killed anywhere and run again.

use ::store::StoreError;
use formats::{ReadFault, Sheet};
use kernel::{Code, Id, Lang, Refusal, Sort as RefusalSort};
use ledger::{Change, Cx, Door, Failure, Job, Next, Thing, Tx, Verb};
use serde::{Deserialize, Serialize};
use words::Words;

use super::known::Known;
use super::reason::Reason;
use super::step::Outcome;
use super::{Import, ImportLine, ImportState, Move, Sort, entry, plan};
use crate::{DirectoryFault, IMPORT_TABLE, store};

/// Lines that are kept by one transaction of the reading: few enough that pages in between do not wait.
const READ_AT_ONCE: usize = 1000;

/// Lines that are written into the directory by one transaction: a quarter of a second of the store's one writer.
const APPLIED_AT_ONCE: u32 = 50;

/// The stored file is no table any more: a fault of the house, since it was read before it was stored.
#[derive(Debug, thiserror::Error)]
#[error("the stored file could not be read: {0}")]
struct Unread(#[from] ReadFault);

impl Refusal for Unread {
    fn code(&self) -> Code {
        "web-broken"
    }
    fn sort(&self) -> RefusalSort {
        RefusalSort::Broken
    }
}

/// Compares the lines of an import with the directory.
#[derive(Debug, Serialize, Deserialize)]
pub struct ReadImport {
    /// Which.
    pub import: Id,
}

/// The import, if it is in this state.
async fn in_state(cx: &Cx, id: Id, state: ImportState) -> Result<Option<Import>, DirectoryFault> {
    let read = cx.read(IMPORT_TABLE).await?;
    Ok(store::import(&read, cx.edition()?, id).await?.filter(|i| i.state == state))
}

async fn open(cx: &Cx) -> Result<Tx<()>, DirectoryFault> {
    match cx.write::<()>(IMPORT_TABLE).await? {
        Door::Open(tx) => Ok(tx),
        // A job has no once-key.
        Door::Again(()) => Err(DirectoryFault::NotNow),
    }
}

impl Job for ReadImport {
    const NAME: &'static str = "directory.read-import";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let Some(import) = in_state(&cx, self.import, ImportState::Reading).await? else { return Ok(Next::Done) };
        let file = import.stored().ok_or(DirectoryFault::NotThere)?;
        let bytes = cx.files().get(file).await?;
        let sheet = tokio::task::spawn_blocking(move || formats::read(&bytes)).await.map_err(|e| StoreError::Broken(e.to_string()))?;
        let sheet = sheet.map_err(Unread)?;
        let known = Known::load(&*cx.read(IMPORT_TABLE).await.map_err(DirectoryFault::from)?, cx.now()).await?;
        // A reading that was killed begins again: what it had kept was for nobody to see yet.
        let mut tx = open(&cx).await?;
        store::clear_lines(&tx, import.id).await?;
        tx.note(Change::event(import.at(), Verb("reading-begun")));
        tx.commit(&()).await?;
        let mut reading = Reading { languages: languages(cx.tool::<Words>()), known, import: &import, cx: &cx };
        reading.all(sheet).await?;
        let mut tx = open(&cx).await?;
        let state = import.state.next(Move::Finish).ok_or(DirectoryFault::NotNow)?;
        let after = Import { state, ..import.clone() };
        if store::keep_import(&tx, import.state, &after).await? {
            let mut change = Change::between(Some(&import), &after, Verb("read"));
            for sort in Sort::ALL {
                let number: i64 = store::import_counts(&tx, import.id).await?.iter().filter(|c| c.0 == sort).map(|c| c.2).sum();
                change = change.with(sort.name(), number.to_string());
            }
            tx.note(change);
            tx.commit(&()).await?;
        }
        Ok(Next::Done)
    }
}

/// The names of the official languages in all of them, folded.
fn languages(words: &Words) -> Vec<(String, Lang)> {
    let in_one = |of: Lang| Lang::ALL.map(|of_which| (words::fold(words.tongue(of).language(of_which)), of_which));
    Lang::ALL.into_iter().flat_map(in_one).collect()
}

struct Reading<'a> {
    languages: Vec<(String, Lang)>,
    known: Known,
    import: &'a Import,
    cx: &'a Cx,
}

impl Reading<'_> {
    async fn all(&mut self, sheet: Sheet) -> Result<(), DirectoryFault> {
        let mut kept = Vec::with_capacity(READ_AT_ONCE);
        for line in sheet.lines {
            kept.push(self.one(line));
            if kept.len() == READ_AT_ONCE {
                self.keep(&kept).await?;
                kept.clear();
            }
        }
        if kept.is_empty() { Ok(()) } else { self.keep(&kept).await }
    }

    fn one(&mut self, line: formats::Line) -> ImportLine {
        let cx = self.cx;
        let decided = match line.fault {
            Some(fault) => Err(Reason::Unread(fault)),
            None => entry::read(&line.cells, &self.import.matching, &self.languages)
                .and_then(|entry| plan::plan(&mut self.known, line.number, &entry, &mut || cx.new_id())),
        };
        let (sort, steps, reason) = match decided {
            Ok(steps) if steps.is_empty() => (Sort::Same, steps, None),
            Ok(steps) if steps.iter().any(|step| step.adds().is_some()) => (Sort::New, steps, None),
            Ok(steps) => (Sort::Changed, steps, None),
            Err(reason) => (Sort::Rejected, Vec::new(), Some(reason)),
        };
        let number = i64::try_from(line.number).unwrap_or(i64::MAX);
        ImportLine { number, sort, applied: false, steps, reason, cells: line.cells, raw: line.raw }
    }

    async fn keep(&self, lines: &[ImportLine]) -> Result<(), DirectoryFault> {
        let mut tx = open(self.cx).await?;
        store::insert_lines(&tx, self.import.id, lines).await?;
        let last = lines.last().map_or(0, |line| line.number);
        tx.note(Change::event(self.import.at(), Verb("lines-read")).with("last_line", last.to_string()));
        tx.commit(&()).await?;
        Ok(())
    }
}

/// Writes what was shown.
#[derive(Debug, Serialize, Deserialize)]
pub struct ApplyImport {
    /// Which.
    pub import: Id,
}

impl Job for ApplyImport {
    const NAME: &'static str = "directory.apply-import";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let Some(import) = in_state(&cx, self.import, ImportState::Applying).await? else { return Ok(Next::Done) };
        // Each batch is marked in its own transaction, so that a killed job goes on where it was.
        while apply_some(&cx, &import).await? {}
        let mut tx = open(&cx).await?;
        let state = import.state.next(Move::End).ok_or(DirectoryFault::NotNow)?;
        let after = Import { state, ..import.clone() };
        if store::keep_import(&tx, import.state, &after).await? {
            let counts = store::import_counts(&tx, import.id).await?;
            let written: i64 = counts.iter().filter(|(_, applied, _)| *applied).map(|c| c.2).sum();
            let rejected: i64 = counts.iter().filter(|(sort, ..)| *sort == Sort::Rejected).map(|c| c.2).sum();
            let change = Change::between(Some(&import), &after, Verb("applied"));
            tx.note(change.with("written", written.to_string()).with("rejected", rejected.to_string()));
            tx.commit(&()).await?;
        }
        Ok(Next::Done)
    }
}

/// Writes the next lines. Gives whether there were any.
async fn apply_some(cx: &Cx, import: &Import) -> Result<bool, DirectoryFault> {
    // A line that turns out stale when it is half written takes its whole batch back; it is then left out from the start.
    let mut stale: Vec<i64> = Vec::new();
    loop {
        let mut tx = open(cx).await?;
        tx.alone_with(import.id).await?;
        let lines = store::waiting_lines(&tx, import.id, APPLIED_AT_ONCE).await?;
        let Some(last) = lines.last().map(|line| line.number) else { return Ok(false) };
        match write(&mut tx, import.id, &lines, &stale).await? {
            Some(number) => stale.push(number),
            None => {
                tx.note(Change::event(import.at(), Verb("lines-applied")).with("last_line", last.to_string()));
                tx.commit(&()).await?;
                return Ok(true);
            }
        }
    }
}

/// Writes lines; those that the directory has changed under are told instead. Gives the line that turned stale in the middle, if one did.
async fn write(tx: &mut Tx<()>, import: Id, lines: &[ImportLine], stale: &[i64]) -> Result<Option<i64>, DirectoryFault> {
    for line in lines {
        if stale.contains(&line.number) || is_stale(tx, line).await? {
            store::mark_stale(tx, import, line.number, &Reason::of_line("directory-import-changed-since")).await?;
            continue;
        }
        for step in &line.steps {
            if step.take(tx, import).await? == Outcome::Stale {
                return Ok(Some(line.number));
            }
        }
        store::mark_applied(tx, import, line.number).await?;
    }
    Ok(None)
}

async fn is_stale(tx: &Tx<()>, line: &ImportLine) -> Result<bool, DirectoryFault> {
    let mut adding = Vec::new();
    for step in &line.steps {
        if step.is_stale(tx, &adding).await? {
            return Ok(true);
        }
        adding.extend(step.adds());
    }
    Ok(false)
}
