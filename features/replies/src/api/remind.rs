//! What the office can do with reminders: the rounds of a letter, who gets one and who does not, and the acts of the pages.

use axum::Json;
use kernel::{EditionTime, Id};
use ledger::Right;
use letters::Letter;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{At, Body, Call, Done, Key, LangCode, Moment, Refused};
use web::choice;

use crate::SEE;
use crate::reminders::rule::{self, ByWay, Round, RoundState, Spared};
use crate::reminders::store::{Line, Reminder};
use crate::reminders::{self, REMIND, RemindFault, store};

choice!(ReminderStanding of RoundState: RoundState::ALL, "How a round of reminders stands.");
choice!(ReminderWay of ByWay: ByWay::ALL, "By which way a reminder goes.");
choice!(ReminderSpared of Spared: Spared::ALL, "Why an addressee gets no reminder.");

/// The reminders of a letter.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct LetterReminders {
    /// Whether the rule is switched off.
    pub off: bool,
    /// The rounds, the first to leave first.
    pub rounds: Vec<ReminderRound>,
}

/// A round of reminders.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReminderRound {
    /// Days before the deadline.
    pub days: i64,
    /// When it leaves by itself, or did.
    pub due: Moment,
    /// How it stands.
    pub standing: ReminderStanding,
    /// How many addressees would get it as things stand; absent once it has left or its time is over.
    pub would_get: Option<i64>,
}

/// A round of reminders with every addressee of the letter.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReminderRoundWhole {
    /// The round.
    #[serde(flatten)]
    pub round: ReminderRound,
    /// What becomes of each addressee, or became.
    pub addressees: Vec<ReminderAddressee>,
}

/// What becomes of an addressee in a round of reminders.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReminderAddressee {
    /// The state, by its alpha-3 code.
    pub state: String,
    /// The language in which it is written to.
    pub lang: LangCode,
    /// By which way it would be reminded; absent if it would not, and once the round has left.
    pub way: Option<ReminderWay>,
    /// Why it is not reminded.
    pub spared: Option<ReminderSpared>,
    /// Why an officer leaves it out.
    pub reason: Option<String>,
    /// Its reminder of this round, once there is one.
    pub reminder: Option<ReminderRecord>,
}

/// A reminder to one addressee.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReminderRecord {
    /// Which.
    pub id: Key,
    /// How it stands: `waiting`, `to-print`, `posted`, `spared`, or as the outbox says of its mail.
    pub standing: String,
    /// Its number in the register.
    pub register: Option<String>,
}

fn round_of(call: &Call, round: Round, lines: &[Line]) -> ReminderRound {
    let would_get = round.would_get(lines.iter().map(|l| &l.known), call.cx.now());
    ReminderRound { days: round.days, due: round.due.into(), standing: ReminderStanding(round.state), would_get }
}

fn addressee(line: Line, round: &Round, at: EditionTime, sent: Option<&Reminder>) -> ReminderAddressee {
    let fate = match (round.state, sent) {
        (RoundState::Left, Some(reminder)) => Err(reminder.why),
        (RoundState::Left | RoundState::Over, _) => Err(None),
        _ => rule::fate(&line.known, at).map_err(Some),
    };
    ReminderAddressee {
        state: line.alpha3,
        lang: LangCode(line.lang),
        way: fate.ok().map(ReminderWay),
        spared: fate.err().flatten().map(ReminderSpared),
        reason: line.reason,
        reminder: sent.map(|r| ReminderRecord { id: Key(r.id), standing: r.state.clone(), register: r.register.clone() }),
    }
}

/// The letter whose reminders a call is about, by the right of the operation.
async fn letter_of(call: &Call, right: Right, slug: &str) -> Result<Letter, RemindFault> {
    let read = call.cx.read(right).await?;
    store::asking(&read, call.cx.edition()?, slug).await?.ok_or(RemindFault::NotThere)
}

async fn of(call: &Call, slug: &str) -> Result<Id, RemindFault> {
    Ok(letter_of(call, REMIND, slug).await?.id)
}

async fn all(call: &Call, slug: &str) -> Result<LetterReminders, RemindFault> {
    let letter = letter_of(call, SEE, slug).await?;
    let read = call.cx.read(SEE).await?;
    let lines = store::lines(&read, letter.id, None).await?;
    let rounds = store::rounds(&read, call.cx.edition()?, &letter, call.cx.now()).await?;
    let rounds = rounds.into_iter().map(|round| round_of(call, round, &lines)).collect();
    Ok(LetterReminders { off: store::is_off(&read, letter.id).await?, rounds })
}

async fn whole(call: &Call, slug: &str, days: i64) -> Result<ReminderRoundWhole, RemindFault> {
    let letter = letter_of(call, SEE, slug).await?;
    let read = call.cx.read(SEE).await?;
    let rounds = store::rounds(&read, call.cx.edition()?, &letter, call.cx.now()).await?;
    let round = rounds.into_iter().find(|round| round.days == days).ok_or(RemindFault::NotThere)?;
    let lines = store::lines(&read, letter.id, None).await?;
    let sent = store::reminders_of(&read, letter.id, days).await?;
    let (told, at) = (round_of(call, round, &lines), round.leaves_at(call.cx.now()));
    let one = |line: Line| {
        let of_it = sent.iter().find(|r| r.consignment == line.consignment);
        addressee(line, &round, at, of_it)
    };
    Ok(ReminderRoundWhole { round: told, addressees: lines.into_iter().map(one).collect() })
}

/// List the rounds of reminders of a letter.
///
/// So many days before the deadline each, by the letter's settings, with how many addressees would get one as things stand.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/letters/{letter}/reminders", responses((status = 200, body = LetterReminders)))]
pub(super) async fn list(call: Call, At((_, slug)): At<(String, String)>) -> Result<Json<LetterReminders>, Refused> {
    Ok(Json(all(&call, &slug).await?))
}

/// Read a round of reminders.
///
/// With every addressee: who would get one and by which way, who would not and why; once it has left, what became of each.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/letters/{letter}/reminders/{days}",
    responses((status = 200, body = ReminderRoundWhole))
)]
pub(super) async fn one(call: Call, At((_, slug, days)): At<(String, String, i64)>) -> Result<Json<ReminderRoundWhole>, Refused> {
    Ok(Json(whole(&call, &slug, days).await?))
}

/// Hold a round of reminders back.
///
/// It does not leave by itself until it is resumed.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/letters/{letter}/reminders/{days}/hold", responses((status = 204)))]
pub(super) async fn hold(call: Call, At((_, slug, days)): At<(String, String, i64)>) -> Result<Done, Refused> {
    reminders::hold(&call.cx, of(&call, &slug).await?, days).await?;
    Ok(Done)
}

/// Let a round of reminders go by itself again.
///
/// When it is due, or at once if it is.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/letters/{letter}/reminders/{days}/resume", responses((status = 204)))]
pub(super) async fn resume(call: Call, At((_, slug, days)): At<(String, String, i64)>) -> Result<Done, Refused> {
    reminders::resume(&call.cx, of(&call, &slug).await?, days).await?;
    Ok(Done)
}

/// A deliberate yes.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReminderSending {
    /// That the round was read and is to leave.
    pub sure: bool,
}

/// Send a round of reminders now.
///
/// Before it is due, or when it was held back. It cannot be called back; who answers meanwhile is spared.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/reminders/{days}/send",
    request_body = ReminderSending,
    responses((status = 204))
)]
pub(super) async fn send(At((_, slug, days)): At<(String, String, i64)>, sent: Body<ReminderSending>) -> Result<Done, Refused> {
    reminders::send_now(&sent.call.cx, of(&sent.call, &slug).await?, days, sent.value.sure).await?;
    Ok(Done)
}

/// Whether the rule of a letter is switched off.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReminderSwitch {
    /// Whether it is off.
    pub off: bool,
}

/// Switch the reminders of a letter off, or on again.
///
/// While they are off no round leaves, and reminders that are still on their way are spared.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/letters/{letter}/reminders",
    request_body = ReminderSwitch,
    responses((status = 204))
)]
pub(super) async fn switch(At((_, slug)): At<(String, String)>, sent: Body<ReminderSwitch>) -> Result<Done, Refused> {
    reminders::switch(&sent.call.cx, of(&sent.call, &slug).await?, sent.value.off).await?;
    Ok(Done)
}

/// An addressee that gets no reminder of a letter.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReminderException {
    /// The state, by its alpha-3 code.
    #[schema(max_length = 3)]
    pub state: String,
    /// Why; it is kept.
    #[schema(max_length = 500)]
    pub reason: String,
}

/// Leave an addressee out of the reminders of a letter.
///
/// Of all rounds, with the reason, which is kept.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/reminders/leave-out",
    request_body = ReminderException,
    responses((status = 204))
)]
pub(super) async fn leave_out(At((_, slug)): At<(String, String)>, sent: Body<ReminderException>) -> Result<Done, Refused> {
    let value = &sent.value;
    reminders::leave_out(&sent.call.cx, of(&sent.call, &slug).await?, &value.state, &value.reason).await?;
    Ok(Done)
}

/// An addressee that gets reminders of a letter again.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ReminderInclusion {
    /// The state, by its alpha-3 code.
    #[schema(max_length = 3)]
    pub state: String,
}

/// Take an addressee into the reminders of a letter again.
///
/// Into the rounds that have not left.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/reminders/take-in",
    request_body = ReminderInclusion,
    responses((status = 204))
)]
pub(super) async fn take_in(At((_, slug)): At<(String, String)>, sent: Body<ReminderInclusion>) -> Result<Done, Refused> {
    reminders::take_in(&sent.call.cx, of(&sent.call, &slug).await?, &sent.value.state).await?;
    Ok(Done)
}

/// Mark a reminder on paper as posted.
///
/// Or as faxed.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/reminders/{id}/posted", responses((status = 204)))]
pub(super) async fn posted(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    reminders::mark_posted(&call.cx, id).await?;
    Ok(Done)
}
