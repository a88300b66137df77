//! The file plan: classes added, changed and closed.

use jiff::civil::Date;
use kernel::{Id, Text};
use ledger::{Change, Cx, Door, Verb};

use super::record::LINE_LIMIT;
use super::{CODE_LIMIT, YEARS_LIMIT};
use crate::{Action, Class, CountsFrom, PLAN, RegisterFault, store};

/// A class as a person describes it.
#[derive(Debug, Clone)]
pub struct ClassSaid {
    /// Its code.
    pub code: String,
    /// What lies under it, in at least one language.
    pub titles: Text,
    /// For how many years it is kept; `None` for good.
    pub years: Option<u32>,
    /// From when they are counted.
    pub counts_from: CountsFrom,
    /// What becomes of it then.
    pub action: Action,
    /// The day on which it was closed; nothing more is filed under it.
    pub closed_on: Option<Date>,
}

impl ClassSaid {
    fn check(&self) -> Result<(), RegisterFault> {
        let code = self.code.trim();
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '/');
        if code.is_empty() || code.chars().count() > CODE_LIMIT || !code.chars().all(fits) {
            return Err(RegisterFault::BadCode);
        }
        if self.titles.versions().all(|(_, title)| title.trim().is_empty()) {
            return Err(RegisterFault::NoTitle);
        }
        if self.titles.versions().any(|(_, title)| title.chars().count() > LINE_LIMIT) {
            return Err(RegisterFault::LongLine("title-en"));
        }
        match (self.action, self.years) {
            (_, Some(years)) if years > YEARS_LIMIT => Err(RegisterFault::BadYears),
            // What ends some day must say when.
            (Action::Destroy | Action::Transfer, None) => Err(RegisterFault::BadYears),
            _ => Ok(()),
        }
    }

    fn class(self, id: Id, version: i64) -> Class {
        let ClassSaid { code, titles, years, counts_from, action, closed_on } = self;
        Class { id, code: code.trim().to_owned(), titles, years, counts_from, action, closed_on, version }
    }
}

/// Adds a class to the plan.
pub async fn add_class(cx: &Cx, said: ClassSaid) -> Result<Id, RegisterFault> {
    let edition = cx.edition()?;
    said.check()?;
    let mut tx = match cx.write::<Id>(PLAN).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let class = said.class(cx.new_id(), 1);
    if !store::insert_class(&tx, edition, &class).await? {
        return Err(RegisterFault::CodeTaken);
    }
    tx.note(Change::added(&class, Verb::ADDED));
    tx.commit(&class.id).await?;
    Ok(class.id)
}

/// Changes a class. `version` is the one that the person saw.
pub async fn edit_class(cx: &Cx, id: Id, version: i64, said: ClassSaid) -> Result<(), RegisterFault> {
    let edition = cx.edition()?;
    said.check()?;
    let Door::Open(mut tx) = cx.write::<()>(PLAN).await? else { return Ok(()) };
    let before = store::class(&tx, edition, id).await?.ok_or(RegisterFault::NotThere)?;
    if before.version != version {
        return Err(RegisterFault::Stale);
    }
    let after = said.class(id, version + 1);
    if store::classes(&tx, edition).await?.iter().any(|other| other.id != id && other.code == after.code) {
        return Err(RegisterFault::CodeTaken);
    }
    if !store::keep_class(&tx, edition, version, &after).await? {
        return Err(RegisterFault::Stale);
    }
    tx.note(Change::between(Some(&before), &after, Verb::CHANGED));
    tx.commit(&()).await?;
    Ok(())
}
