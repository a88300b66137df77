//! One step of a line: what it adds or changes, whether the directory still stands as it did when it was shown, and doing it.

use ::store::StoreError;
use jiff::civil::Date;
use kernel::Id;
use ledger::{Change, Verb, Work};
use serde::{Deserialize, Serialize};

use crate::{Contact, ContactKind, Organisation, Person, Post, Span, Tenure, store};

/// What a line does, step by step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Step {
    /// A new organisation.
    AddOrganisation {
        /// It.
        after: Organisation,
    },
    /// Another name, acronym, type or state.
    ChangeOrganisation {
        /// As it was.
        before: Organisation,
        /// As it will be.
        after: Organisation,
    },
    /// A new post.
    AddPost {
        /// It.
        after: Post,
    },
    /// Other titles, forms, class, rank or language.
    ChangePost {
        /// As it was.
        before: Post,
        /// As it will be.
        after: Post,
    },
    /// A new person.
    AddPerson {
        /// They.
        after: Person,
        /// How many there were of this name when the line was read: one more, and somebody else has added one.
        alike: i64,
    },
    /// Another name or language.
    ChangePerson {
        /// As they were.
        before: Person,
        /// As they will be.
        after: Person,
    },
    /// A new contact point, which takes the place of the one in use.
    AddContact {
        /// Its number.
        id: Id,
        /// Of the post, or
        post: Option<Id>,
        /// of the person.
        person: Option<Id>,
        /// E-mail, fax, post or telephone.
        kind: ContactKind,
        /// The address or number.
        value: String,
        /// The one that it follows.
        replaces: Option<Contact>,
    },
    /// A new term of office.
    AddTenure {
        /// It.
        after: Tenure,
    },
    /// The end of a term.
    EndTenure {
        /// As it was.
        before: Tenure,
        /// The day after the last.
        until: Date,
    },
}

/// What became of a step or a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Written.
    Written,
    /// The directory has changed since it was shown; nothing is written.
    Stale,
}

impl Step {
    /// Whether the directory has changed since the line was shown, in what this step builds on. `adding` is what the same line adds before.
    pub(crate) async fn is_stale(&self, work: &Work, adding: &[Id]) -> Result<bool, StoreError> {
        Ok(match self {
            Self::AddOrganisation { after } => store::organisations_alike(work, &after.folded()).await? > 0,
            Self::ChangeOrganisation { before, .. } => {
                store::organisation(work, before.id).await?.is_none_or(|o| o.version != before.version)
            }
            Self::AddPost { after } => {
                let owner = after.organisation.filter(|id| !adding.contains(id));
                let owned = match owner {
                    Some(organisation) => store::organisation(work, organisation).await?.is_some(),
                    None => true,
                };
                !owned || store::posts_alike(work, after).await? > 0
            }
            Self::ChangePost { before, .. } => store::post(work, before.id).await?.is_none_or(|p| p.version != before.version),
            Self::AddPerson { after, alike } => store::persons_alike(work, &after.folded()).await? > *alike,
            Self::ChangePerson { before, .. } => store::person(work, before.id).await?.is_none_or(|p| p.version != before.version),
            Self::AddContact { post, person, kind, replaces, .. } => {
                let standing = store::standing_contact(work, *post, *person, *kind).await?;
                standing.map(|c| c.id) != replaces.as_ref().map(|c| c.id) || !there(work, *post, *person, adding).await?
            }
            Self::AddTenure { after } => {
                let span = Span::new(after.since, after.until);
                store::tenures_of(work, after.post).await?.iter().any(|t| Span::new(t.since, t.until).meets(span))
                    || !there(work, Some(after.post), Some(after.person), adding).await?
            }
            // The name may change with the same line.
            Self::EndTenure { before, .. } => {
                !store::tenures_of(work, before.post).await?.iter().any(|t| t.id == before.id && t.until == before.until)
            }
        })
    }

    /// What this step adds, on which later ones may build.
    pub(crate) fn adds(&self) -> Option<Id> {
        match self {
            Self::AddOrganisation { after } => Some(after.id),
            Self::AddPost { after } => Some(after.id),
            Self::AddPerson { after, .. } => Some(after.id),
            _ => None,
        }
    }

    /// Writes it, and notes it in the trail with the import that brought it.
    pub(crate) async fn take(&self, work: &mut Work, import: Id) -> Result<Outcome, StoreError> {
        let by = |change: Change| change.with("import", import.to_string());
        match self {
            Self::AddOrganisation { after } => {
                store::insert_organisation(work, after).await?;
                work.note(by(Change::added(after, Verb::ADDED)));
            }
            Self::ChangeOrganisation { before, after } => {
                if !store::keep_organisation(work, before.version, after).await? {
                    return Ok(Outcome::Stale);
                }
                work.note(by(Change::between(Some(before), after, Verb::CHANGED)));
            }
            Self::AddPost { after } => {
                store::insert_post(work, after).await?;
                work.note(by(Change::added(after, Verb::ADDED)));
            }
            Self::ChangePost { before, after } => {
                if !store::keep_post(work, before.version, after).await? {
                    return Ok(Outcome::Stale);
                }
                work.note(by(Change::between(Some(before), after, Verb::CHANGED)));
            }
            Self::AddPerson { after, .. } => {
                store::insert_person(work, after).await?;
                work.note(by(Change::added(after, Verb::ADDED)));
            }
            Self::ChangePerson { before, after } => {
                if !store::keep_person(work, before.version, after).await? {
                    return Ok(Outcome::Stale);
                }
                work.note(by(Change::between(Some(before), after, Verb::CHANGED)));
            }
            Self::AddContact { id, post, person, kind, value, replaces } => {
                let now = work.cx().now();
                if let Some(before) = replaces {
                    let after = Contact { until: Some(now), ..before.clone() };
                    if !store::end_contact(work, before.id, now).await? {
                        return Ok(Outcome::Stale);
                    }
                    work.note(by(Change::between(Some(before), &after, Verb("ended"))));
                }
                let contact = Contact { id: *id, post: *post, person: *person, kind: *kind, value: value.clone(), since: now, until: None };
                store::insert_contact(work, &contact).await?;
                work.note(by(Change::added(&contact, Verb::ADDED)));
            }
            Self::AddTenure { after } => {
                store::insert_tenure(work, after).await?;
                work.note(by(Change::between(None, after, Verb("holder-added"))));
            }
            Self::EndTenure { before, until } => {
                let after = Tenure { until: Some(*until), ..before.clone() };
                if !store::end_tenure(work, before.id, *until).await? {
                    return Ok(Outcome::Stale);
                }
                work.note(by(Change::between(Some(before), &after, Verb("holder-ended"))));
            }
        }
        Ok(Outcome::Written)
    }
}

/// Whether a post and a person are there: an earlier line that was to add them may have been left out.
async fn there(work: &Work, post: Option<Id>, person: Option<Id>, adding: &[Id]) -> Result<bool, StoreError> {
    let post_is_there = match post.filter(|id| !adding.contains(id)) {
        Some(id) => store::post(work, id).await?.is_some(),
        None => true,
    };
    let person_is_there = match person.filter(|id| !adding.contains(id)) {
        Some(id) => store::person(work, id).await?.is_some(),
        None => true,
    };
    Ok(post_is_there && person_is_there)
}
