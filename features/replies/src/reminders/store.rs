//! The SQL of reminders.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use directory::{Addressee, StateNames};
use kernel::{EditionTime, Id, Lang};
use letters::{ConsignmentState, Letter};

use super::Reminders;
use super::rule::{self, Ground, Known, Mark, Round, Spared};

/// An addressee of a letter as the rule sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The consignment: its link is the reminder's too.
    pub consignment: Id,
    /// The state.
    pub party: Id,
    /// Its code.
    pub alpha3: String,
    /// Its names.
    pub names: StateNames,
    /// The code of its region.
    pub region: String,
    /// The language in which it is written to.
    pub lang: Lang,
    /// The addressee, as on the day of the letter.
    pub addressee: Addressee,
    /// What the rule asks.
    pub known: Known,
    /// Why an officer leaves it out.
    pub reason: Option<String>,
}

/// The addressees of a letter, by code; of one consignment alone, if it is given.
pub async fn lines(conn: &Conn, letter: Id, only: Option<Id>) -> Result<Vec<Line>, StoreError> {
    conn.all(
        "select c.id, c.party, c.alpha3, s.names, s.region, c.lang, c.state as consignment, c.addressee,
         (select min(i.at) from correspondence_item_v i where i.about = c.id and i.direction = 'out') as left_at,
         (select count(*) from replies_reply r where r.letter = c.letter and r.party = c.party and r.state <> 'withdrawn') as answers,
         (select count(*) from replies_reply r where r.letter = c.letter and r.party = c.party and r.state = 'withdrawn') as taken_back,
         o.reason
         from letters_consignment_v c join directory_state_v s on s.id = c.party
         left join replies_reminder_left_out o on o.letter = c.letter and o.party = c.party
         where c.letter = $1 and c.state <> 'stopped' and ($2 is null or c.id = $2) order by c.alpha3, c.id",
        params![letter, only],
        |r| {
            let addressee = r.get::<Json<Addressee>>("addressee")?.0;
            let reason: Option<String> = r.get("reason")?;
            Ok(Line {
                consignment: r.get("id")?,
                party: r.get("party")?,
                alpha3: r.get("alpha3")?,
                names: r.get::<Json<StateNames>>("names")?.0,
                region: r.get("region")?,
                lang: r.get("lang")?,
                known: Known {
                    consignment: r.get::<ConsignmentState>("consignment")?,
                    left_at: r.get("left_at")?,
                    mailable: addressee.email.as_deref().is_some_and(|a| mail::Address::parse(a).is_ok()),
                    answered: r.get::<i64>("answers")? > 0,
                    withdrawn: r.get::<i64>("taken_back")? > 0,
                    left_out: reason.is_some(),
                },
                addressee,
                reason,
            })
        },
    )
    .await
}

/// The rounds of a letter, as they stand at the edition's time.
pub async fn rounds(conn: &Conn, edition: Id, letter: &Letter, now: EditionTime) -> Result<Vec<Round>, StoreError> {
    let Some(asked) = &letter.reply_form else { return Ok(Vec::new()) };
    let tenant = access::edition::by_id(conn, edition).await?;
    let zone = tenant.map_or_else(kernel::Zone::utc, |e| e.zone());
    let left_at = conn
        .one(
            "select min(i.at) as at from correspondence_item_v i join letters_consignment_v c on c.id = i.about
             where c.letter = $1 and i.direction = 'out'",
            params![letter.id],
            |r| r.get::<Option<EditionTime>>("at"),
        )
        .await?
        .flatten();
    let marks = marks(conn, letter.id).await?;
    let off = is_off(conn, letter.id).await?;
    Ok(rule::rounds(&Ground { asked, zone: &zone, letter: letter.state, left_at, off, marks: &marks, now }))
}

async fn marks(conn: &Conn, letter: Id) -> Result<Vec<(i64, Mark)>, StoreError> {
    conn.all("select days, mark from replies_reminder_round where letter = $1 order by days desc", params![letter], |r| {
        Ok((r.get("days")?, r.get("mark")?))
    })
    .await
}

/// Whether the reminders of a letter are switched off.
pub async fn is_off(conn: &Conn, letter: Id) -> Result<bool, StoreError> {
    Ok(conn.number("select count(*) from replies_reminder_off where letter = $1", params![letter]).await? > 0)
}

/// How the reminders of a letter stand, for the trail.
pub(super) async fn reminders(conn: &Conn, letter: Id) -> Result<Reminders, StoreError> {
    let marks = marks(conn, letter).await?;
    let of = |mark: Mark| marks.iter().filter(|(_, m)| *m == mark).map(|(d, _)| *d).collect();
    Ok(Reminders { letter, off: is_off(conn, letter).await?, held: of(Mark::Held), left: of(Mark::Left) })
}

pub(super) async fn put_mark(
    writer: &Writer,
    edition: Id,
    letter: Id,
    days: i64,
    mark: Option<Mark>,
    now: EditionTime,
) -> Result<(), StoreError> {
    match mark {
        None => {
            writer
                .run("delete from replies_reminder_round where letter = $1 and days = $2 and mark = 'held'", params![letter, days])
                .await?
        }
        Some(mark) => {
            writer
                .run(
                    "insert into replies_reminder_round (letter, days, edition, mark, at) values ($1, $2, $3, $4, $5)
                     on conflict (letter, days) do update set mark = excluded.mark, at = excluded.at",
                    params![letter, days, edition, mark, now],
                )
                .await?
        }
    };
    Ok(())
}

pub(super) async fn put_off(writer: &Writer, edition: Id, letter: Id, off: bool) -> Result<(), StoreError> {
    let sql = if off {
        "insert into replies_reminder_off (letter, edition) values ($1, $2) on conflict (letter) do nothing"
    } else {
        "delete from replies_reminder_off where letter = $1 and edition = $2"
    };
    writer.run(sql, params![letter, edition]).await.map(|_| ())
}

/// Leaves an addressee out, with the reason, or takes it in again.
pub(super) async fn put_left_out(writer: &Writer, edition: Id, letter: Id, party: Id, reason: Option<&str>) -> Result<(), StoreError> {
    match reason {
        Some(reason) => writer.run(
            "insert into replies_reminder_left_out (letter, party, edition, reason) values ($1, $2, $3, $4)
             on conflict (letter, party) do update set reason = excluded.reason",
            params![letter, party, edition, reason],
        ),
        None => writer.run(
            "delete from replies_reminder_left_out where letter = $1 and party = $2 and edition = $3",
            params![letter, party, edition],
        ),
    }
    .await
    .map(|_| ())
}

/// A reminder to one addressee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Which.
    pub id: Id,
    /// The letter.
    pub letter: Id,
    /// Days before the deadline.
    pub days: i64,
    /// The state.
    pub party: Id,
    /// The consignment.
    pub consignment: Id,
    /// `waiting`, `mailed`, `to-print`, `posted` or `spared`.
    pub step: String,
    /// Why it was spared.
    pub why: Option<Spared>,
    /// Its mail.
    pub mail: Option<Id>,
    /// Its number in the register.
    pub register: Option<String>,
    /// As people see it: its own step, or what the outbox says of its mail.
    pub state: String,
}

const REMINDER: &str = "select v.id, v.letter, v.days, v.party, v.consignment, v.step, v.why, v.mail, v.register, v.state
    from replies_reminder_v v";

fn read_reminder(r: &Row) -> Result<Reminder, StoreError> {
    Ok(Reminder {
        id: r.get("id")?,
        letter: r.get("letter")?,
        days: r.get("days")?,
        party: r.get("party")?,
        consignment: r.get("consignment")?,
        step: r.get("step")?,
        why: r.get("why")?,
        mail: r.get("mail")?,
        register: r.get("register")?,
        state: r.get("state")?,
    })
}

/// One reminder of an edition.
pub async fn reminder(conn: &Conn, edition: Id, id: Id) -> Result<Option<Reminder>, StoreError> {
    conn.one(&format!("{REMINDER} where v.edition = $1 and v.id = $2"), params![edition, id], read_reminder).await
}

/// The reminders of a round.
pub async fn reminders_of(conn: &Conn, letter: Id, days: i64) -> Result<Vec<Reminder>, StoreError> {
    conn.all(&format!("{REMINDER} where v.letter = $1 and v.days = $2 order by v.id"), params![letter, days], read_reminder).await
}

/// The reminders to a state that have not arrived for certain.
pub(super) async fn open(conn: &Conn, letter: Id, party: Id) -> Result<Vec<Reminder>, StoreError> {
    let sql = format!(
        "{REMINDER} where v.letter = $1 and v.party = $2 and v.step in ('waiting', 'mailed', 'to-print') and v.state <> 'sent' order by v.id"
    );
    conn.all(&sql, params![letter, party], read_reminder).await
}

pub(super) async fn insert(
    writer: &Writer,
    edition: Id,
    id: Id,
    line: &Line,
    round: (Id, i64),
    now: EditionTime,
) -> Result<bool, StoreError> {
    let (letter, days) = round;
    let inserted = writer
        .run(
            "insert into replies_reminder (id, edition, letter, days, party, consignment, lang, step, at)
             values ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8) on conflict (consignment, days) do nothing",
            params![id, edition, letter, days, line.party, line.consignment, line.lang, now],
        )
        .await?;
    Ok(inserted == 1)
}

/// Takes a step, if the reminder still stands where the caller saw it.
pub(super) async fn take_step(writer: &Writer, id: Id, from: &str, to: &str, why: Option<Spared>) -> Result<bool, StoreError> {
    let moved =
        writer.run("update replies_reminder set step = $3, why = $4 where id = $1 and step = $2", params![id, from, to, why]).await?;
    Ok(moved == 1)
}

pub(super) async fn made_ready(writer: &Writer, id: Id, register: &str, mail: Option<Id>) -> Result<(), StoreError> {
    writer.run("update replies_reminder set register = $2, mail = $3 where id = $1", params![id, register, mail]).await.map(|_| ())
}

/// How many reminders of an edition are to be printed, by letter and round.
pub(super) async fn to_print(conn: &Conn, edition: Id) -> Result<Vec<(Id, i64, i64)>, StoreError> {
    conn.all(
        "select letter, days, count(*) as number from replies_reminder where edition = $1 and step = 'to-print'
         group by letter, days order by letter, days desc",
        params![edition],
        |r| Ok((r.get("letter")?, r.get("days")?, r.get("number")?)),
    )
    .await
}

/// The letter with this slug that asks for an answer.
pub(crate) async fn asking(conn: &Conn, edition: Id, slug: &str) -> Result<Option<Letter>, StoreError> {
    Ok(letters::store::letter_by_slug(conn, edition, slug).await?.filter(|l| l.reply_form.is_some()))
}

/// What the trail's ref of a reminder points at: letter, its slug, the state's names, the round.
pub(super) async fn named(conn: &Conn, id: Id) -> Result<Option<(String, String, StateNames, i64)>, StoreError> {
    conn.one(
        "select l.reference, l.slug, s.names, r.days from replies_reminder r join letters_letter_v l on l.id = r.letter
         join directory_state_v s on s.id = r.party where r.id = $1",
        params![id],
        |r| Ok((r.get("reference")?, r.get("slug")?, r.get::<Json<StateNames>>("names")?.0, r.get("days")?)),
    )
    .await
}

/// The letter that reminders in the trail belong to: its reference and slug.
pub(super) async fn letter_named(conn: &Conn, id: Id) -> Result<Option<(String, String)>, StoreError> {
    conn.one("select reference, slug from letters_letter_v where id = $1", params![id], |r| Ok((r.get("reference")?, r.get("slug")?))).await
}

/// The last reminder that a state got or is to get.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastReminder {
    /// Days before the deadline.
    pub days: i64,
    /// How it stands, as [`Reminder::state`].
    pub state: String,
}

/// The last reminder of each state on a letter; one that was spared is none.
pub async fn last_reminders(conn: &Conn, letter: Id) -> Result<std::collections::BTreeMap<Id, LastReminder>, StoreError> {
    let all = conn
        .all(
            "select v.party, v.days, v.state from replies_reminder_v v where v.letter = $1 and v.step <> 'spared' order by v.days desc",
            params![letter],
            |r| Ok((r.get::<Id>("party")?, LastReminder { days: r.get("days")?, state: r.get("state")? })),
        )
        .await?;
    Ok(all.into_iter().collect())
}
