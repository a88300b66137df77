//! The SQL.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use kernel::{EditionTime, Id, MachineTime};

use crate::message::{Message, State, Unreached};

pub mod stored_answers;

const MESSAGE: &str =
    "select id, file, size, origin, at, state, outcome, why, class, proposal, sender, sender_name, subject, lang, message_id,
    unreached, consignment, tied_by, suggested, mail, item, assigned, due, version from mailroom_message";

fn read_message(r: &Row) -> Result<Message, StoreError> {
    Ok(Message {
        id: r.get("id")?,
        file: r.get("file")?,
        size: r.get("size")?,
        origin: r.get("origin")?,
        at: r.get("at")?,
        state: r.get("state")?,
        outcome: r.get("outcome")?,
        why: r.get("why")?,
        class: r.get("class")?,
        proposal: r.get("proposal")?,
        sender: r.get("sender")?,
        sender_name: r.get("sender_name")?,
        subject: r.get("subject")?,
        lang: r.get("lang")?,
        message_id: r.get("message_id")?,
        unreached: r.get::<Option<Json<Vec<Unreached>>>>("unreached")?.map(|u| u.0).unwrap_or_default(),
        consignment: r.get("consignment")?,
        tied_by: r.get("tied_by")?,
        suggested: r.get("suggested")?,
        mail: r.get("mail")?,
        item: r.get("item")?,
        assigned: r.get("assigned")?,
        due: r.get("due")?,
        version: r.get("version")?,
    })
}

/// Keeps a message that was not here before; `false` if the same bytes are here.
pub(crate) async fn insert(writer: &Writer, edition: Id, digest: &str, m: &Message, now: MachineTime) -> Result<bool, StoreError> {
    let put = writer
        .run(
            "insert into mailroom_message (id, edition, digest, file, size, origin, at, made_at, state, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1) on conflict (edition, digest) do nothing",
            params![m.id, edition, digest, m.file, m.size, m.origin, m.at, now, m.state],
        )
        .await?;
    Ok(put == 1)
}

/// The message with these bytes.
pub(crate) async fn by_digest(conn: &Conn, edition: Id, digest: &str) -> Result<Option<Message>, StoreError> {
    conn.one(&format!("{MESSAGE} where edition = $1 and digest = $2"), params![edition, digest], read_message).await
}

/// One message of an edition.
pub async fn message(conn: &Conn, edition: Id, id: Id) -> Result<Option<Message>, StoreError> {
    conn.one(&format!("{MESSAGE} where edition = $1 and id = $2"), params![edition, id], read_message).await
}

/// The subject of a message.
pub(crate) async fn subject(conn: &Conn, id: Id) -> Result<Option<String>, StoreError> {
    conn.one("select subject from mailroom_message where id = $1", params![id], |r| r.get("subject")).await
}

/// The first other message with the same id of its own.
pub(crate) async fn same_id(conn: &Conn, edition: Id, not: Id, message_id: &str, sender: &str) -> Result<Option<Message>, StoreError> {
    let sql = format!("{MESSAGE} where edition = $1 and message_id = $2 and sender = $3 and id <> $4 order by made_at, id limit 1");
    conn.one(&sql, params![edition, message_id, sender, not], read_message).await
}

/// Which messages are looked for.
#[derive(Debug, Clone, Copy)]
pub struct Sought {
    /// In this state.
    pub state: Option<State>,
    /// Behind this one, in the order of the list.
    pub after: Option<(EditionTime, Id)>,
    /// At most so many.
    pub limit: i64,
}

/// Messages: what waits, the oldest first; what is done, and all together, the newest first.
pub async fn messages(conn: &Conn, edition: Id, sought: Sought) -> Result<Vec<Message>, StoreError> {
    let mut values = params![edition];
    let mut sql = format!("{MESSAGE} where edition = $1");
    let forward = !matches!(sought.state, None | Some(State::Done));
    if let Some(state) = sought.state {
        values.extend(params![state]);
        sql.push_str(" and state = $2");
    }
    let (beyond, order) = if forward { (">", "") } else { ("<", " desc") };
    if let Some((at, id)) = sought.after {
        let n = values.len();
        values.extend(params![at, id]);
        sql.push_str(&format!(" and (at, id) {beyond} (${}, ${})", n + 1, n + 2));
    }
    values.extend(params![sought.limit]);
    sql.push_str(&format!(" order by at{order}, id{order} limit ${}", values.len()));
    conn.all(&sql, values, read_message).await
}

/// How many messages are in each state.
pub async fn counts(conn: &Conn, edition: Id) -> Result<Vec<(State, i64)>, StoreError> {
    conn.all(
        "select state, count(*) as number from mailroom_message where edition = $1 group by state order by state",
        params![edition],
        |r| Ok((r.get("state")?, r.get("number")?)),
    )
    .await
}

/// Keeps a message as it is now; `false` if another has changed it meanwhile.
pub(crate) async fn update(writer: &Writer, before: &Message, m: &Message) -> Result<bool, StoreError> {
    let kept = writer
        .run(
            "update mailroom_message set state = $3, outcome = $4, why = $5, class = $6, proposal = $7, sender = $8, sender_name = $9,
             subject = $10, lang = $11, message_id = $12, unreached = $13, consignment = $14, tied_by = $15, suggested = $16, mail = $17,
             item = $18, assigned = $19, due = $20, version = version + 1 where id = $1 and version = $2",
            params![
                m.id,
                before.version,
                m.state,
                m.outcome,
                m.why,
                m.class,
                m.proposal,
                m.sender,
                m.sender_name,
                m.subject,
                m.lang,
                m.message_id,
                Json(m.unreached.clone()),
                m.consignment,
                m.tied_by,
                m.suggested,
                m.mail,
                m.item,
                m.assigned,
                m.due,
            ],
        )
        .await?;
    Ok(kept == 1)
}

/// An answer of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OurAnswer {
    /// The message that it answers.
    pub message: Id,
    /// The mail.
    pub mail: Id,
    /// Its item of the register.
    pub item: Id,
    /// When it was written.
    pub at: EditionTime,
}

const ANSWER: &str = "select message, mail, item, at from mailroom_answer";

fn read_answer(r: &Row) -> Result<OurAnswer, StoreError> {
    Ok(OurAnswer { message: r.get("message")?, mail: r.get("mail")?, item: r.get("item")?, at: r.get("at")? })
}

/// Our answers to a message, the oldest first.
pub async fn answers(conn: &Conn, message: Id) -> Result<Vec<OurAnswer>, StoreError> {
    conn.all(&format!("{ANSWER} where message = $1 order by at, id"), params![message], read_answer).await
}

/// The answer that is this mail.
pub(crate) async fn answer_of_mail(conn: &Conn, mail: Id) -> Result<Option<OurAnswer>, StoreError> {
    conn.one(&format!("{ANSWER} where mail = $1"), params![mail], read_answer).await
}

/// Keeps an answer.
pub(crate) async fn insert_answer(writer: &Writer, id: Id, answer: &OurAnswer) -> Result<(), StoreError> {
    writer
        .run(
            "insert into mailroom_answer (id, message, mail, item, at) values ($1, $2, $3, $4, $5)",
            params![id, answer.message, answer.mail, answer.item, answer.at],
        )
        .await
        .map(|_| ())
}
