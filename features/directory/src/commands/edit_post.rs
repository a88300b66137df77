//! Editing a post: its titles and forms of address, class, rank and language.

use kernel::{Id, Lang, Text};
use ledger::{Change, Cx, Door, Verb};
use page::Form;

use crate::fields::{CLASS, FORM, LANG, RANK, Reading, TITLE, VERSION, with_text};
use crate::{DirectoryFault, EDIT, Post, store};

/// What is said of a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PostFields {
    /// The class by which addressees are found: `minister`.
    pub class: String,
    /// The title, in at least one language.
    pub titles: Text,
    /// The form of address, in at least one language.
    pub forms: Text,
    /// The rank that it gives: `minister`.
    pub rank: String,
    /// The language in which it is written to, if not its state's.
    pub lang: Option<Lang>,
}

impl PostFields {
    /// Reads the form, with all faults.
    pub fn read(form: &Form) -> Result<Self, Vec<DirectoryFault>> {
        let mut reading = Reading::new(form);
        let fields = Self {
            class: reading.code(CLASS),
            rank: reading.code(RANK),
            lang: reading.lang(LANG),
            titles: reading.text(TITLE),
            forms: reading.text(FORM),
        };
        reading.end(fields)
    }

    /// The form as it stands when nobody has typed yet.
    pub fn form(post: &Post) -> Form {
        let form = Form::new()
            .with(VERSION, post.version.to_string())
            .with(CLASS, &post.class)
            .with(RANK, &post.rank)
            .with(LANG, post.lang.map_or("", Lang::code));
        with_text(with_text(form, TITLE, &post.titles), FORM, &post.forms)
    }
}

/// Changes what is said of a post. Gives the version that it has now.
///
/// Refuses an edit that began from another version than the present one. An edit that changes nothing leaves no trace.
pub async fn edit_post(cx: &Cx, id: Id, began_from: i64, fields: PostFields) -> Result<i64, DirectoryFault> {
    let mut tx = match cx.write::<i64>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(version) => return Ok(version),
    };
    let before = store::post(&tx, id).await?.ok_or(DirectoryFault::NotThere)?;
    if before.version != began_from {
        return Err(DirectoryFault::Stale);
    }
    let PostFields { class, titles, forms, rank, lang } = fields;
    let mut after = Post { class, titles, forms, rank, lang, ..before.clone() };
    if after == before {
        return Ok(before.version);
    }
    after.version += 1;
    if !store::keep_post(&tx, began_from, &after).await? {
        return Err(DirectoryFault::Stale);
    }
    tx.note(Change::between(Some(&before), &after, Verb::CHANGED));
    tx.commit(&after.version).await?;
    Ok(after.version)
}
