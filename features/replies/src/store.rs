//! The SQL of replies, answers and drafts.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use directory::StateNames;
use kernel::{EditionTime, Id, Lang, MachineTime};

use crate::tally::{Addressed, Heard};
use crate::{Answer, AnswerKind, Given, Reply, ReplyState};

/// An answer as it was given.
const ANSWER: &str = "select id, number, channel, proof, at, late, register, item, content from replies_answer";

fn read_answer(r: &Row) -> Result<Given, StoreError> {
    Ok(Given {
        id: r.get("id")?,
        number: r.get("number")?,
        channel: r.get("channel")?,
        proof: r.get("proof")?,
        at: r.get("at")?,
        late: r.get("late")?,
        register: r.get("register")?,
        item: r.get("item")?,
        answer: r.get::<Json<Answer>>("content")?.0,
    })
}

async fn answer(conn: &Conn, id: Option<Id>) -> Result<Option<Given>, StoreError> {
    match id {
        Some(id) => conn.one(&format!("{ANSWER} where id = $1"), params![id], read_answer).await,
        None => Ok(None),
    }
}

const REPLY: &str = "select id, letter, party, ordinal, state, standing, contender, exception, first_at, version from replies_reply";

struct Bare {
    reply: Reply,
    standing: Option<Id>,
    contender: Option<Id>,
}

fn read_bare(r: &Row) -> Result<Bare, StoreError> {
    Ok(Bare {
        standing: r.get("standing")?,
        contender: r.get("contender")?,
        reply: Reply {
            id: r.get("id")?,
            letter: r.get("letter")?,
            party: r.get("party")?,
            ordinal: r.get("ordinal")?,
            state: r.get("state")?,
            standing: None,
            contender: None,
            exception: r.get("exception")?,
            first_at: r.get("first_at")?,
            version: r.get("version")?,
        },
    })
}

async fn whole(conn: &Conn, bare: Option<Bare>) -> Result<Option<Reply>, StoreError> {
    let Some(bare) = bare else { return Ok(None) };
    let standing = answer(conn, bare.standing).await?;
    let contender = answer(conn, bare.contender).await?;
    Ok(Some(Reply { standing, contender, ..bare.reply }))
}

/// One statement of a state on a letter.
pub async fn reply(conn: &Conn, letter: Id, party: Id, ordinal: i64) -> Result<Option<Reply>, StoreError> {
    let sql = format!("{REPLY} where letter = $1 and party = $2 and ordinal = $3");
    whole(conn, conn.one(&sql, params![letter, party, ordinal], read_bare).await?).await
}

/// One reply of an edition.
pub async fn reply_by_id(conn: &Conn, edition: Id, id: Id) -> Result<Option<Reply>, StoreError> {
    whole(conn, conn.one(&format!("{REPLY} where edition = $1 and id = $2"), params![edition, id], read_bare).await?).await
}

/// The replies of an edition that came last, the newest first.
pub(crate) async fn newest(conn: &Conn, edition: Id, most: usize) -> Result<Vec<Id>, StoreError> {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    let sql = "select id from replies_reply where edition = $1 order by first_at desc, id limit $2";
    conn.all(sql, params![edition, most], |r| r.get("id")).await
}

/// All statements of a state on a letter; there is rarely more than one.
pub async fn replies_of(conn: &Conn, letter: Id, party: Id) -> Result<Vec<Reply>, StoreError> {
    let found = conn.all(&format!("{REPLY} where letter = $1 and party = $2 order by ordinal"), params![letter, party], read_bare).await?;
    let mut replies = Vec::with_capacity(found.len());
    for bare in found {
        replies.extend(whole(conn, Some(bare)).await?);
    }
    Ok(replies)
}

pub(crate) async fn put(writer: &Writer, edition: Id, r: &Reply) -> Result<(), StoreError> {
    let (standing, contender) = (r.standing.as_ref().map(|g| g.id), r.contender.as_ref().map(|g| g.id));
    writer
        .run(
            "insert into replies_reply (id, edition, letter, party, ordinal, state, standing, contender, exception, first_at, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
             on conflict (id) do update set state = excluded.state, standing = excluded.standing, contender = excluded.contender,
             version = excluded.version",
            params![r.id, edition, r.letter, r.party, r.ordinal, r.state, standing, contender, r.exception, r.first_at, r.version],
        )
        .await
        .map(|_| ())
}

/// The number of the next answer of a reply, from 1.
pub(crate) async fn next_answer(conn: &Conn, reply: Id) -> Result<i64, StoreError> {
    Ok(conn.number("select max(number) from replies_answer where reply = $1", params![reply]).await? + 1)
}

pub(crate) async fn insert_answer(writer: &Writer, reply: Id, g: &Given) -> Result<(), StoreError> {
    let rank = g.answer.statement.as_ref().map(|s| s.speaker.rank.clone());
    writer
        .run(
            "insert into replies_answer (id, reply, number, kind, channel, proof, at, late, register, item, content, rank, acknowledged)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'waiting')",
            params![
                g.id,
                reply,
                g.number,
                g.answer.kind,
                g.channel,
                g.proof,
                g.at,
                g.late,
                g.register,
                g.item,
                Json(g.answer.clone()),
                rank
            ],
        )
        .await
        .map(|_| ())
}

/// An answer with how its acknowledgement stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// The answer.
    pub given: Given,
    /// `waiting`, `mailed`, `to-print` or `printed`.
    pub acknowledged: String,
}

/// The history of a reply, oldest first.
pub async fn history(conn: &Conn, reply: Id) -> Result<Vec<Past>, StoreError> {
    conn.all(
        "select id, number, channel, proof, at, late, register, item, content, acknowledged from replies_answer where reply = $1 order by number",
        params![reply],
        |r| Ok(Past { given: read_answer(r)?, acknowledged: r.get("acknowledged")? }),
    )
    .await
}

/// Moves the acknowledgement of an answer; `false` if it stood otherwise.
pub(crate) async fn move_acknowledged(writer: &Writer, answer: Id, from: &str, to: &str) -> Result<bool, StoreError> {
    Ok(writer.run("update replies_answer set acknowledged = $3 where id = $1 and acknowledged = $2", params![answer, from, to]).await? == 1)
}

/// What was typed and not yet sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Names and values.
    pub pairs: Vec<(String, String)>,
    /// When it was last saved: what the check page shows is this and nothing later.
    pub saved_at: MachineTime,
}

/// The draft under a consignment's link.
pub async fn draft(conn: &Conn, consignment: Id) -> Result<Option<Draft>, StoreError> {
    conn.one("select form, saved_at from replies_draft where consignment = $1", params![consignment], |r| {
        Ok(Draft { pairs: r.get::<Json<Vec<(String, String)>>>("form")?.0, saved_at: r.get("saved_at")? })
    })
    .await
}

pub(crate) async fn put_draft(writer: &Writer, consignment: Id, pairs: &[(String, String)], now: MachineTime) -> Result<(), StoreError> {
    writer
        .run(
            "insert into replies_draft (consignment, form, saved_at) values ($1, $2, $3)
             on conflict (consignment) do update set form = excluded.form, saved_at = excluded.saved_at",
            params![consignment, Json(pairs.to_vec()), now],
        )
        .await
        .map(|_| ())
}

pub(crate) async fn delete_draft(writer: &Writer, consignment: Id) -> Result<(), StoreError> {
    writer.run("delete from replies_draft where consignment = $1", params![consignment]).await.map(|_| ())
}

/// A state on the list of replies: what it was sent and what it said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The state.
    pub party: Id,
    /// Its code.
    pub alpha3: String,
    /// Its names.
    pub names: StateNames,
    /// The code of its region.
    pub region: String,
    /// The language in which it was written to.
    pub lang: Lang,
    /// How its consignment stands.
    pub consignment: letters::ConsignmentState,
    /// The reply, if there is one.
    pub reply: Option<LineReply>,
}

/// What a state said, on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineReply {
    /// How it stands.
    pub state: ReplyState,
    /// The minister's word.
    pub kind: Option<AnswerKind>,
    /// By which channel.
    pub channel: Option<correspondence::Channel>,
    /// When it came.
    pub at: Option<EditionTime>,
    /// Whether it was late.
    pub late: bool,
    /// Its number in the register.
    pub register: Option<String>,
    /// Which statement of the state.
    pub ordinal: i64,
}

/// All states that a letter went to, with what they said, by code.
pub async fn lines(conn: &Conn, letter: Id) -> Result<Vec<Line>, StoreError> {
    conn.all(
        "select c.party, c.alpha3, s.names, s.region, c.lang, c.state as consignment, r.state as reply_state, r.ordinal, r.kind, r.channel,
         r.at, r.late, r.register
         from letters_consignment_v c join directory_state_v s on s.id = c.party
         left join replies_reply_v r on r.letter = c.letter and r.party = c.party
         where c.letter = $1 and c.state <> 'stopped' order by c.alpha3, r.ordinal",
        params![letter],
        |r| {
            let reply = match r.get::<Option<ReplyState>>("reply_state")? {
                Some(state) => Some(LineReply {
                    state,
                    kind: r.get("kind")?,
                    channel: r.get("channel")?,
                    at: r.get("at")?,
                    late: r.get::<Option<bool>>("late")?.unwrap_or(false),
                    register: r.get("register")?,
                    ordinal: r.get("ordinal")?,
                }),
                None => None,
            };
            Ok(Line {
                party: r.get("party")?,
                alpha3: r.get("alpha3")?,
                names: r.get::<Json<StateNames>>("names")?.0,
                region: r.get("region")?,
                lang: r.get("lang")?,
                consignment: r.get("consignment")?,
                reply,
            })
        },
    )
    .await
}

/// All states that a letter went to, with what counts of their answers in public. Of several statements of a state the first that stands counts; whether
/// it may be named says the last answer that came of it, by whatever channel.
pub async fn addressed(conn: &Conn, letter: Id) -> Result<Vec<Addressed>, StoreError> {
    let mut found: Vec<(Id, Addressed)> = Vec::new();
    let rows = conn
        .all(
            "select c.party, s.names, s.region, r.state as reply_state, r.first_at, k.kind, a.content
             from letters_consignment_v c join directory_state_v s on s.id = c.party
             left join replies_reply r on r.letter = c.letter and r.party = c.party
             left join replies_answer k on k.id = r.standing
             left join replies_answer a on a.reply = r.id and a.number = (select max(l.number) from replies_answer l where l.reply = r.id)
             where c.letter = $1 and c.state <> 'stopped' order by c.alpha3, r.ordinal",
            params![letter],
            |r| {
                let answer = r.get::<Option<Json<Answer>>>("content")?.map(|content| content.0);
                let answered = match (r.get::<Option<ReplyState>>("reply_state")?, r.get::<Option<EditionTime>>("first_at")?) {
                    (Some(ReplyState::Standing), Some(first_at)) => {
                        Some(Heard { kind: r.get("kind")?, first_at, named: answer.is_some_and(|answer| answer.named) })
                    }
                    // What contradicts itself has been heard, and nothing of it is told before an officer has settled it.
                    (Some(ReplyState::Conflict), Some(first_at)) => Some(Heard { kind: None, first_at, named: false }),
                    // What does not yet count as the State's word is not told as if it did.
                    (Some(ReplyState::Provisional | ReplyState::Withdrawn) | None, _) | (_, None) => None,
                };
                let names = r.get::<Json<StateNames>>("names")?.0;
                Ok((r.get::<Id>("party")?, Addressed { region: r.get("region")?, names, answered }))
            },
        )
        .await?;
    for (party, state) in rows {
        match found.iter_mut().find(|(other, _)| *other == party) {
            Some((_, before)) => before.answered = before.answered.or(state.answered),
            None => found.push((party, state)),
        }
    }
    Ok(found.into_iter().map(|(_, state)| state).collect())
}

/// When each state that has an answer first gave one.
pub async fn first_answers(conn: &Conn, letter: Id) -> Result<Vec<EditionTime>, StoreError> {
    conn.all(
        "select min(first_at) as at from replies_reply where letter = $1 and state <> 'withdrawn' group by party order by 1",
        params![letter],
        |r| r.get("at"),
    )
    .await
}

/// The reply that a ref of the trail points at: its letter's reference and slug, and its state's code and names.
pub(crate) async fn named(conn: &Conn, id: Id) -> Result<Option<(String, String, String, StateNames)>, StoreError> {
    conn.one(
        "select l.reference, l.slug, s.alpha3, s.names from replies_reply r join letters_letter_v l on l.id = r.letter
         join directory_state_v s on s.id = r.party where r.id = $1",
        params![id],
        |r| Ok((r.get("reference")?, r.get("slug")?, r.get("alpha3")?, r.get::<Json<StateNames>>("names")?.0)),
    )
    .await
}

/// Numbers of an edition for the desk: conflicts, provisional answers, late answers, acknowledgements to print.
pub(crate) async fn desk_numbers(conn: &Conn, edition: Id) -> Result<(i64, i64, i64, i64), StoreError> {
    let conflicts = conn.number("select count(*) from replies_reply where edition = $1 and state = 'conflict'", params![edition]).await?;
    let provisional =
        conn.number("select count(*) from replies_reply where edition = $1 and state = 'provisional'", params![edition]).await?;
    let late = conn
        .number(
            "select count(*) from replies_reply_v where edition = $1 and state in ('standing', 'provisional') and late",
            params![edition],
        )
        .await?;
    let to_print = conn
        .number(
            "select count(*) from replies_answer a join replies_reply r on r.id = a.reply
             where r.edition = $1 and a.acknowledged = 'to-print'",
            params![edition],
        )
        .await?;
    Ok((conflicts, provisional, late, to_print))
}
