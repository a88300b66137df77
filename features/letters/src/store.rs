//! The SQL of letters, versions, dispatches and consignments. Writing letters and versions: `text`; who has what, and how it is called: `names`;
//! texts that were, and translations: `translation`; fixed terms: `term`.

mod names;
mod term;
mod text;
mod translation;

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use kernel::{Id, Lang};

use crate::{Consignment, Dispatch, Letter, LetterNumber, ReplyForm, Version, VersionText};

pub(crate) use names::{letter_of_consignment, letter_of_dispatch, posts_that_have_it};
pub(crate) use term::{any_term, insert_term, remove_term, term, terms, update_term};
pub use text::parts_of;
pub(crate) use text::{all_versions, head, hold_letter, last_part, update_letter, update_version};
pub(crate) use translation::{end_translation, insert_translation, text_at, translation, translation_head, translations};

const LETTER: &str =
    "select id, series, year, number, kind, part, parent, reference, slug, dated, state, class, source_lang, reply_form, version
    from letters_letter";

fn read_letter(r: &Row) -> Result<Letter, StoreError> {
    Ok(Letter {
        id: r.get("id")?,
        number: LetterNumber {
            series: r.get("series")?,
            year: r.get("year")?,
            number: r.get("number")?,
            kind: r.get("kind")?,
            part: r.get("part")?,
        },
        reference: r.get("reference")?,
        slug: r.get("slug")?,
        parent: r.get("parent")?,
        dated: r.get("dated")?,
        state: r.get("state")?,
        class: r.get("class")?,
        source_lang: r.get("source_lang")?,
        reply_form: r.get::<Option<Json<ReplyForm>>>("reply_form")?.map(|j| j.0),
        version: r.get("version")?,
    })
}

/// The letter of an edition with this slug.
pub async fn letter_by_slug(conn: &Conn, edition: Id, slug: &str) -> Result<Option<Letter>, StoreError> {
    conn.one(&format!("{LETTER} where edition = $1 and slug = $2"), params![edition, slug], read_letter).await
}

/// One letter of an edition.
pub async fn letter(conn: &Conn, edition: Id, id: Id) -> Result<Option<Letter>, StoreError> {
    conn.one(&format!("{LETTER} where edition = $1 and id = $2"), params![edition, id], read_letter).await
}

/// All letters of an edition, the newest first.
pub async fn letters(conn: &Conn, edition: Id) -> Result<Vec<Letter>, StoreError> {
    conn.all(&format!("{LETTER} where edition = $1 order by dated desc, series, number desc, kind, part"), params![edition], read_letter)
        .await
}

pub(crate) async fn insert_letter(writer: &Writer, edition: Id, l: &Letter) -> Result<(), StoreError> {
    writer
        .run(
            "insert into letters_letter (id, edition, series, year, number, kind, part, parent, reference, slug, dated, state, class,
             source_lang, reply_form, version) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
            params![
                l.id,
                edition,
                l.number.series,
                l.number.year,
                l.number.number,
                l.number.kind,
                l.number.part,
                l.parent,
                l.reference,
                l.slug,
                l.dated,
                l.state,
                l.class,
                l.source_lang,
                l.reply_form.clone().map(Json),
                l.version
            ],
        )
        .await
        .map(|_| ())
}

/// Moves a letter from one state to another; `false` if it was no longer in the first.
pub(crate) async fn move_letter(writer: &Writer, id: Id, from: crate::LetterState, to: crate::LetterState) -> Result<bool, StoreError> {
    Ok(writer
        .run("update letters_letter set state = $3, version = version + 1 where id = $1 and state = $2", params![id, from, to])
        .await?
        == 1)
}

const VERSION: &str = "select letter, lang, state, official, text, revision, source_revision, reviewer from letters_version";

fn read_version(r: &Row) -> Result<Version, StoreError> {
    Ok(Version {
        letter: r.get("letter")?,
        lang: r.get("lang")?,
        state: r.get("state")?,
        official: r.get("official")?,
        text: r.get::<Json<VersionText>>("text")?.0,
        revision: r.get("revision")?,
        source_revision: r.get("source_revision")?,
        reviewer: r.get("reviewer")?,
    })
}

/// The versions of a letter that are there, by language.
pub async fn versions(conn: &Conn, letter: Id) -> Result<Vec<Version>, StoreError> {
    conn.all(&format!("{VERSION} where letter = $1 order by lang"), params![letter], read_version).await
}

/// One version of a letter.
pub async fn version(conn: &Conn, letter: Id, lang: Lang) -> Result<Option<Version>, StoreError> {
    conn.one(&format!("{VERSION} where letter = $1 and lang = $2"), params![letter, lang], read_version).await
}

pub(crate) async fn insert_version(writer: &Writer, v: &Version, now: kernel::MachineTime) -> Result<(), StoreError> {
    writer
        .run(
            "insert into letters_version (letter, lang, state, official, text, revision, source_revision, reviewer, changed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            params![v.letter, v.lang, v.state, v.official, Json(v.text.clone()), v.revision, v.source_revision, v.reviewer, now],
        )
        .await?;
    translation::keep_revision(writer, v, now).await
}

const DISPATCH: &str = "select id, letter, state, ordered_by, ordered_at, released_by, released_at, hold_until from letters_dispatch";

fn read_dispatch(r: &Row) -> Result<Dispatch, StoreError> {
    Ok(Dispatch {
        id: r.get("id")?,
        letter: r.get("letter")?,
        state: r.get("state")?,
        ordered_by: r.get("ordered_by")?,
        ordered_at: r.get("ordered_at")?,
        released_by: r.get("released_by")?,
        released_at: r.get("released_at")?,
        hold_until: r.get("hold_until")?,
    })
}

/// The dispatches of a letter, the last first.
pub async fn dispatches_of(conn: &Conn, letter: Id) -> Result<Vec<Dispatch>, StoreError> {
    conn.all(&format!("{DISPATCH} where letter = $1 order by ordered_at desc, id"), params![letter], read_dispatch).await
}

/// One dispatch of an edition.
pub async fn dispatch(conn: &Conn, edition: Id, id: Id) -> Result<Option<Dispatch>, StoreError> {
    conn.one(&format!("{DISPATCH} where edition = $1 and id = $2"), params![edition, id], read_dispatch).await
}

const CONSIGNMENT: &str = "select id, dispatch, letter, party, alpha3, lang, channel, addressee, state, mail, pdf, register, words
    from letters_consignment_v";

fn read_consignment(r: &Row) -> Result<Consignment, StoreError> {
    Ok(Consignment {
        id: r.get("id")?,
        dispatch: r.get("dispatch")?,
        letter: r.get("letter")?,
        party: r.get("party")?,
        alpha3: r.get("alpha3")?,
        lang: r.get("lang")?,
        channel: r.get("channel")?,
        addressee: r.get::<Json<directory::Addressee>>("addressee")?.0,
        state: r.get("state")?,
        mail: r.get("mail")?,
        pdf: r.get("pdf")?,
        register: r.get("register")?,
        words: r.get("words")?,
    })
}

/// One consignment of an edition.
pub async fn consignment(conn: &Conn, edition: Id, id: Id) -> Result<Option<Consignment>, StoreError> {
    conn.one(&format!("{CONSIGNMENT} where edition = $1 and id = $2"), params![edition, id], read_consignment).await
}

/// The consignments of a letter, by the code of the state; stopped ones are left out.
pub async fn consignments(conn: &Conn, letter: Id) -> Result<Vec<Consignment>, StoreError> {
    conn.all(&format!("{CONSIGNMENT} where letter = $1 and state <> 'stopped' order by alpha3, id"), params![letter], read_consignment)
        .await
}

/// The first consignments of a letter that has any, with it; of the letters the newest. To show what a message would say.
pub async fn first_consignments(conn: &Conn, edition: Id, most: usize) -> Result<Option<(Letter, Vec<Consignment>)>, StoreError> {
    let sql = format!("{CONSIGNMENT} where edition = $1 and letter = $2 and state <> 'stopped' order by alpha3, id limit $3");
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    for letter in letters(conn, edition).await? {
        let found = conn.all(&sql, params![edition, letter.id, most], read_consignment).await?;
        if !found.is_empty() {
            return Ok(Some((letter, found)));
        }
    }
    Ok(None)
}

/// The consignment of a letter to a state.
pub async fn consignment_to(conn: &Conn, letter: Id, party: Id) -> Result<Option<Consignment>, StoreError> {
    conn.one(
        &format!("{CONSIGNMENT} where letter = $1 and party = $2 and state <> 'stopped' order by id limit 1"),
        params![letter, party],
        read_consignment,
    )
    .await
}

/// How the edition dispatches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// Seconds during which a released dispatch can be stopped.
    pub hold_seconds: i64,
    /// Whether another officer than the one who ordered must release.
    pub second_officer: bool,
}

/// The setting of an edition: ten minutes and a second officer, unless changed (DESIGN.md rule 13).
pub async fn setting(conn: &Conn, edition: Id) -> Result<Setting, StoreError> {
    let found = conn
        .one("select hold_seconds, second_officer from letters_setting where edition = $1", params![edition], |r| {
            Ok(Setting { hold_seconds: r.get("hold_seconds")?, second_officer: r.get("second_officer")? })
        })
        .await?;
    Ok(found.unwrap_or(Setting { hold_seconds: 600, second_officer: true }))
}

pub(crate) async fn put_setting(writer: &Writer, edition: Id, setting: Setting) -> Result<(), StoreError> {
    writer
        .run(
            "insert into letters_setting (edition, hold_seconds, second_officer) values ($1, $2, $3)
             on conflict (edition) do update set hold_seconds = excluded.hold_seconds, second_officer = excluded.second_officer",
            params![edition, setting.hold_seconds, setting.second_officer],
        )
        .await
        .map(|_| ())
}

pub(crate) async fn insert_dispatch(writer: &Writer, edition: Id, d: &Dispatch) -> Result<(), StoreError> {
    writer
        .run(
            "insert into letters_dispatch (id, letter, edition, state, ordered_by, ordered_at) values ($1, $2, $3, $4, $5, $6)",
            params![d.id, d.letter, edition, d.state, d.ordered_by, d.ordered_at],
        )
        .await
        .map(|_| ())
}

/// Writes a dispatch's new state, if it is still in the one that the caller saw.
pub(crate) async fn move_dispatch(writer: &Writer, before: &Dispatch, after: &Dispatch) -> Result<bool, StoreError> {
    let moved = writer
        .run(
            "update letters_dispatch set state = $3, released_by = $4, released_at = $5, hold_until = $6 where id = $1 and state = $2",
            params![after.id, before.state, after.state, after.released_by, after.released_at, after.hold_until],
        )
        .await?;
    Ok(moved == 1)
}

pub(crate) async fn insert_consignment(writer: &Writer, edition: Id, c: &Consignment, now: kernel::MachineTime) -> Result<(), StoreError> {
    writer
        .run(
            "insert into letters_consignment (id, dispatch, letter, edition, post, state, alpha3, lang, channel, addressee, step, made_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting', $11)",
            params![
                c.id,
                c.dispatch,
                c.letter,
                edition,
                c.addressee.post,
                c.party,
                c.alpha3,
                c.lang,
                c.channel,
                Json(c.addressee.clone()),
                now
            ],
        )
        .await
        .map(|_| ())
}

/// The consignment's own step, before the outbox is asked.
pub(crate) async fn step(conn: &Conn, id: Id) -> Result<Option<String>, StoreError> {
    conn.one("select step from letters_consignment where id = $1", params![id], |r| r.get("step")).await
}

/// Takes a step, if the consignment still stands where the caller saw it.
pub(crate) async fn take_step(writer: &Writer, id: Id, from: &str, to: &str) -> Result<bool, StoreError> {
    Ok(writer.run("update letters_consignment set step = $3 where id = $1 and step = $2", params![id, from, to]).await? == 1)
}

/// Notes what a consignment became when it was made ready: its PDF, its number, its mail.
pub(crate) async fn made_ready(writer: &Writer, id: Id, pdf: &str, register: &str, mail: Option<Id>) -> Result<(), StoreError> {
    writer
        .run("update letters_consignment set pdf = $2, register = $3, mail = $4 where id = $1", params![id, pdf, register, mail])
        .await
        .map(|_| ())
}

/// Gives a consignment another mail or another channel.
pub(crate) async fn redirect(
    writer: &Writer,
    id: Id,
    channel: crate::ConsignmentChannel,
    mail: Option<Id>,
    step: &str,
) -> Result<(), StoreError> {
    writer
        .run("update letters_consignment set channel = $2, mail = $3, step = $4 where id = $1", params![id, channel, mail, step])
        .await
        .map(|_| ())
}

/// How many consignments of a letter stand in each state.
pub async fn consignment_counts(conn: &Conn, letter: Id) -> Result<Vec<(crate::ConsignmentState, i64)>, StoreError> {
    conn.all(
        "select state, count(*) as number from letters_consignment_v where letter = $1 group by state order by state",
        params![letter],
        |r| Ok((r.get("state")?, r.get("number")?)),
    )
    .await
}

/// How many consignments of a dispatch have not ended: they wait or are being handed over.
pub(crate) async fn under_way(conn: &Conn, dispatch: Id) -> Result<i64, StoreError> {
    conn.number(
        "select count(*) from letters_consignment_v where dispatch = $1 and state in ('waiting', 'handing-over')",
        params![dispatch],
    )
    .await
}
