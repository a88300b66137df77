//! How things are called: the titles of mails and jobs, and, for a page of the trail, the titles of all its things.

use std::collections::BTreeMap;

use house::Title;
use kernel::{Id, Ref};
use ledger::JobRow;
use maud::{Markup, html};
use page::Link;
use store::{Conn, StoreError};
use web::Tables;
use words::{Tongue, args};

use crate::wording::{self, Wording};

pub(crate) async fn mail(conn: &Conn, id: Id, slug: &str, _: &Tongue) -> Result<Option<Title>, StoreError> {
    let Some(edition) = access::edition::by_slug(conn, slug).await? else { return Ok(None) };
    let mail = outbox::list::one(conn, edition.id, id).await?;
    Ok(mail.map(|mail| Title { text: mail.subject, href: Some(format!("/office/{slug}/outbox/{id}")) }))
}

pub(crate) async fn job(conn: &Conn, id: Id, slug: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let Some(edition) = access::edition::by_slug(conn, slug).await? else { return Ok(None) };
    let job = JobRow::one(conn, edition.id, id).await?;
    Ok(job.map(|job| {
        let said = wording::job_key(tongue.words(), &job.kind).map(|key| tongue.say(&key));
        Title { text: said.unwrap_or(job.kind), href: Some(format!("/office/{slug}/jobs")) }
    }))
}

/// The words of a message in a language: "Reminder by e-mail (French)". A message that is no longer sent has its name.
pub(crate) async fn template(conn: &Conn, id: Id, slug: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let Some((name, lang)) = outbox::own::by_id(conn, id).await? else { return Ok(None) };
    let key = format!("{}-message-{}", name.split('.').next().unwrap_or_default(), name.split('.').nth(1).unwrap_or_default());
    let said = if tongue.words().has(&key) { tongue.say(&key) } else { name.clone() };
    let text = tongue.with("office-field-in", args![("field", said), ("language", tongue.language(lang))]);
    Ok(Some(Title { text, href: Some(format!("/office/{slug}/templates/{name}/{lang}")) }))
}

/// The titles of the things of one page, each asked once.
pub(crate) struct Titles(BTreeMap<Ref, Title>);

impl Titles {
    /// Asks the features that own the kinds. A thing that is gone, or of a kind that nobody owns, has no title.
    pub async fn of(conn: &Conn, tables: &Tables, slug: &str, tongue: &Tongue, things: Vec<Ref>) -> Result<Self, StoreError> {
        let mut found = BTreeMap::new();
        for thing in things {
            if found.contains_key(&thing) {
                continue;
            }
            let Some((_, kind)) = wording::thing_kind(tables, &thing.kind) else { continue };
            if let Some(title) = (kind.title)(conn, thing.id, slug, tongue).await? {
                found.insert(thing, title);
            }
        }
        Ok(Self(found))
    }

    /// Whether the thing has a title.
    pub fn has(&self, thing: &Ref) -> bool {
        self.0.contains_key(thing)
    }

    /// The title, or kind and beginning of the id.
    pub fn text(&self, wording: Wording<'_>, thing: &Ref) -> String {
        self.0.get(thing).map_or_else(|| wording.untitled(thing), |title| title.text.clone())
    }

    /// The title with the link to the thing's page.
    pub fn mark(&self, wording: Wording<'_>, thing: &Ref) -> Markup {
        match self.0.get(thing) {
            Some(Title { text, href: Some(href) }) => html! { bdi { (Link::new(text, href)) } },
            _ => html! { bdi { (self.text(wording, thing)) } },
        }
    }
}
