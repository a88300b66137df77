//! Which words an automatic message has: the edition's own where it has some, else those that its feature declares.
//!
//! Senders ask [`written`] in the transaction that queues the mail. Own words are kept by `reword`.

use kernel::{EditionTime, Id, Kind, Lang};
use ledger::Thing;
use serde::Serialize;
use store::{Conn, Row, StoreError, params};
use words::Tongue;

use crate::TEMPLATE;
use crate::message::Message;
use crate::template::{Template, Written};

/// An edition's own words of a message in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OwnWords {
    #[serde(skip)]
    pub(crate) id: Id,
    /// The name of the message.
    pub message: String,
    /// The language.
    pub lang: Lang,
    /// Counted from 1; it rises with every change.
    #[serde(skip)]
    pub revision: i64,
    /// The subject, where the message has one.
    pub subject: Option<String>,
    /// The text; `None` where the default stands again.
    pub body: Option<String>,
    /// When they were changed last.
    #[serde(skip)]
    pub changed_at: EditionTime,
}

impl Thing for OwnWords {
    const KIND: Kind = TEMPLATE;
    fn id(&self) -> Id {
        self.id
    }
}

const COLUMNS: &str = "select id, message, lang, revision, subject, body, changed_at from outbox_template where edition = $1";

fn read_own(r: &Row) -> Result<OwnWords, StoreError> {
    Ok(OwnWords {
        id: r.get("id")?,
        message: r.get("message")?,
        lang: r.get("lang")?,
        revision: r.get("revision")?,
        subject: r.get("subject")?,
        body: r.get("body")?,
        changed_at: r.get("changed_at")?,
    })
}

/// All that an edition has or once had.
pub async fn all(conn: &Conn, edition: Id) -> Result<Vec<OwnWords>, StoreError> {
    conn.all(&format!("{COLUMNS} order by message, lang"), params![edition], read_own).await
}

/// Those of one message in one language.
pub async fn one(conn: &Conn, edition: Id, message: &str, lang: Lang) -> Result<Option<OwnWords>, StoreError> {
    conn.one(&format!("{COLUMNS} and message = $2 and lang = $3"), params![edition, message, lang], read_own).await
}

/// The message and language of a row, for the trail.
pub async fn by_id(conn: &Conn, id: Id) -> Result<Option<(String, Lang)>, StoreError> {
    let sql = "select message, lang from outbox_template where id = $1";
    conn.one(sql, params![id], |r| Ok((r.get("message")?, r.get("lang")?))).await
}

impl OwnWords {
    /// What they make of the message; `None` where the default stands, or where the message has changed since and they no longer fit it.
    pub fn template(&self, message: &Message) -> Option<Template> {
        Template::read(message, self.subject.as_deref().unwrap_or_default(), self.body.as_deref()?).ok()
    }

    /// Whether these words are there and no longer fit the message: its mails have the default words until somebody looks at them.
    pub fn no_longer_fit(&self, message: &Message) -> bool {
        self.body.is_some() && self.template(message).is_none()
    }
}

/// The words that a message has at first.
pub fn default_template(message: &Message, tongue: &Tongue) -> Template {
    let (subject, text) = message.default_words(tongue);
    Template::read(message, &subject, &text).expect("the words of a message fit its fields in every language, which the app's tests hold")
}

/// An automatic message as it leaves now, in the language of the tongue: the edition's own words or the default, with these values. A field
/// without a value is empty; what is secret is put in while the mail is composed.
pub async fn written(
    conn: &Conn,
    edition: Option<Id>,
    message: &Message,
    tongue: &Tongue,
    values: &[(&str, &str)],
) -> Result<Written, StoreError> {
    let own = match edition.filter(|_| message.of_edition) {
        Some(edition) => one(conn, edition, message.name, tongue.lang()).await?,
        None => None,
    };
    if own.as_ref().is_some_and(|own| own.no_longer_fit(message)) {
        tracing::warn!(message = message.name, lang = tongue.lang().code(), "an edition's own words no longer fit the message");
    }
    let own = own.and_then(|own| own.template(message));
    Ok(own.unwrap_or_else(|| default_template(message, tongue)).filled(values, tongue))
}
