//! Reading the outbox.

use kernel::{EditionTime, Id, Kind, Lang, MachineTime, Ref};
use store::{Conn, Row, StoreError, params};

use crate::MailState;
use crate::queue::{Purpose, Secret, StoredFile, Thread};
use crate::text::Text;

/// A mail as it is stored.
#[derive(Debug, Clone)]
pub struct Mail {
    /// Which.
    pub id: Id,
    /// Its edition, if it is of one.
    pub edition: Option<Id>,
    /// Why it is sent.
    pub purpose: String,
    /// What it is about.
    pub about: Ref,
    /// The language of its text.
    pub lang: Lang,
    /// The addressee's name or title.
    pub to_name: String,
    /// The addressee's address.
    pub to: String,
    /// Where it went instead, in rehearsal.
    pub redirected_to: Option<String>,
    /// The subject.
    pub subject: String,
    /// The text, without secrets.
    pub text: Text,
    /// Files that go with it.
    pub files: Vec<StoredFile>,
    /// What is put in while it is composed.
    pub secret: Option<Secret>,
    /// Who sends: `person`, `system`, `answer`.
    pub sender: String,
    /// What it answers.
    pub thread: Thread,
    /// How it stands.
    pub state: MailState,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was queued, by the edition's clock: the date that the reader sees.
    pub edition_at: EditionTime,
    /// When it was queued.
    pub made_at: MachineTime,
}

/// An attempt, with the server's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// When.
    pub at: MachineTime,
    /// How it ended: `sent`, `failed`, `in-doubt`, `deferred` or `unreachable`; or what came back later:
    /// `returned`, `delayed`, `arrived`; its words are `outbox-attempt-sent` and so on.
    // words: outbox-attempt-*
    pub outcome: String,
    /// What the server said.
    pub words: String,
}

const COLUMNS: &str =
    "select id, edition, purpose, about_kind, about, lang, to_name, to_address, redirected_to, subject, body, attachments,
    secret, sender, in_reply_to, thread, state, attempts, edition_at, made_at from outbox_mail";

fn read_mail(r: &Row) -> Result<Mail, StoreError> {
    let json = |e: serde_json::Error| StoreError::Broken(format!("a mail does not read back: {e}"));
    Ok(Mail {
        id: r.get("id")?,
        edition: r.get("edition")?,
        purpose: r.get("purpose")?,
        about: r.get::<Kind>("about_kind")?.at(r.get("about")?),
        lang: r.get("lang")?,
        to_name: r.get("to_name")?,
        to: r.get("to_address")?,
        redirected_to: r.get("redirected_to")?,
        subject: r.get("subject")?,
        text: serde_json::from_str(&r.get::<String>("body")?).map_err(json)?,
        files: serde_json::from_str(&r.get::<String>("attachments")?).map_err(json)?,
        secret: r.get::<Option<String>>("secret")?.map(|s| serde_json::from_str(&s)).transpose().map_err(json)?,
        sender: r.get("sender")?,
        thread: Thread {
            in_reply_to: r.get("in_reply_to")?,
            references: r.get::<Option<String>>("thread")?.map_or_else(|| Ok(Vec::new()), |t| serde_json::from_str(&t)).map_err(json)?,
        },
        state: r.get("state")?,
        attempts: r.get("attempts")?,
        edition_at: r.get("edition_at")?,
        made_at: r.get("made_at")?,
    })
}

/// One mail of an edition; another edition's is not there.
pub async fn one(conn: &Conn, edition: Id, id: Id) -> Result<Option<Mail>, StoreError> {
    conn.one(&format!("{COLUMNS} where id = $1 and edition = $2"), params![id, edition], read_mail).await
}

/// What the letters that went to an address are about, the latest first; letters of its case count as one.
pub async fn letters_to(conn: &Conn, edition: Id, address: &str) -> Result<Vec<Id>, StoreError> {
    conn.all(
        "select about from outbox_mail where edition = $1 and lower(to_address) = $2 and purpose = 'letter' order by made_at desc, id limit 20",
        params![edition, address.to_lowercase()],
        |r| r.get("about"),
    )
    .await
}

/// One mail, for its delivery.
pub(crate) async fn any(conn: &Conn, id: Id) -> Result<Option<Mail>, StoreError> {
    conn.one(&format!("{COLUMNS} where id = $1"), params![id], read_mail).await
}

/// Which mails of an edition.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MailFilter {
    /// In this state.
    pub state: Option<MailState>,
    /// Sent for this.
    pub purpose: Option<Purpose>,
}

const FILTER: &str = "where edition = $1 and ($2 is null or state = $2) and ($3 is null or purpose = $3)";

impl MailFilter {
    fn values(self, edition: Id) -> Vec<store::sql::Value> {
        params![edition, self.state, self.purpose.map(Purpose::name)]
    }
}

/// The mails of an edition that a filter leaves, newest first.
pub async fn page(conn: &Conn, edition: Id, filter: MailFilter, skip: i64, limit: i64) -> Result<Vec<Mail>, StoreError> {
    let mut values = filter.values(edition);
    values.extend(params![limit, skip]);
    conn.all(&format!("{COLUMNS} {FILTER} order by made_at desc, id limit $4 offset $5"), values, read_mail).await
}

/// How many mails of an edition a filter leaves.
pub async fn count(conn: &Conn, edition: Id, filter: MailFilter) -> Result<i64, StoreError> {
    conn.number(&format!("select count(*) from outbox_mail {FILTER}"), filter.values(edition)).await
}

/// The mails of an edition, newest first; of one state, or of all.
pub async fn all(conn: &Conn, edition: Id, state: Option<MailState>, skip: i64, limit: i64) -> Result<Vec<Mail>, StoreError> {
    page(conn, edition, MailFilter { state, purpose: None }, skip, limit).await
}

/// The names under which files of any mail are stored, of all editions, as they stand in the rows.
pub async fn files(conn: &Conn) -> Result<Vec<String>, StoreError> {
    let lists = conn
        .all("select distinct attachments from outbox_mail where attachments <> '[]'", params![], |r| r.get::<String>("attachments"))
        .await?;
    let mut names = std::collections::BTreeSet::new();
    for list in lists {
        let files: Vec<StoredFile> =
            serde_json::from_str(&list).map_err(|e| StoreError::Broken(format!("a mail's files do not read back: {e}")))?;
        names.extend(files.into_iter().map(|f| f.file));
    }
    Ok(names.into_iter().collect())
}

/// How many mails of an edition there are in each state.
pub async fn counts(conn: &Conn, edition: Id) -> Result<Vec<(MailState, i64)>, StoreError> {
    conn.all("select state, count(*) as number from outbox_mail where edition = $1 group by state order by state", params![edition], |r| {
        Ok((r.get("state")?, r.get("number")?))
    })
    .await
}

/// The attempts of a mail, oldest first.
pub async fn attempts(conn: &Conn, mail: Id) -> Result<Vec<Attempt>, StoreError> {
    conn.all("select at, outcome, words from outbox_attempt where mail = $1 order by at, id", params![mail], |r| {
        Ok(Attempt { at: r.get("at")?, outcome: r.get("outcome")?, words: r.get("words")? })
    })
    .await
}
