//! Replies in numbers: for the office all of them, for everybody what may be told.

use axum::Json;
use ledger::DoorFault;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{At, Call, Day, Refused, Versions};

use super::answer::{ReplyChannel, ReplyKind};
use super::office::letter_of;
use crate::figures::{self, Count, Said};
use crate::tally::{Total, tally};
use crate::{READ_TALLY, ReplyFault, SEE, store};

/// How many states have said what.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyCount {
    /// They accept.
    pub accept: u64,
    /// Another person speaks for them.
    pub delegate: u64,
    /// They decline.
    pub decline: u64,
    /// They have answered, and an officer has still to settle what counts.
    pub open: u64,
    /// They have not answered.
    pub silent: u64,
}

impl From<Count> for ReplyCount {
    fn from(count: Count) -> Self {
        let of = |said| count.of(said);
        Self {
            accept: of(Said::Accept),
            delegate: of(Said::Delegate),
            decline: of(Said::Decline),
            open: of(Said::Open),
            silent: of(Said::Silent),
        }
    }
}

/// Replies to a letter in figures; each state counts once.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyFigures {
    /// All states that the letter went to.
    pub all: ReplyCount,
    /// By region.
    pub regions: Vec<ReplyRegion>,
    /// Answers that stand, by channel; channels without any are left out.
    pub channels: Vec<ReplyChannelCount>,
    /// On which days states answered first, in the zone of record.
    pub days: Vec<ReplyDay>,
}

/// The figures of a region.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyRegion {
    /// Its M49 code.
    pub region: String,
    /// Its states.
    pub count: ReplyCount,
}

/// How many answers came by a channel.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyChannelCount {
    /// The channel.
    pub channel: ReplyChannel,
    /// How many.
    pub number: u64,
}

/// How many states answered first on a day.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyDay {
    /// The day.
    pub day: Day,
    /// How many.
    pub number: u64,
}

/// Read the replies to a letter in figures.
///
/// By region, by channel and by day; each state counts once.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/letters/{letter}/reply-figures", responses((status = 200, body = ReplyFigures)))]
pub(super) async fn figures(call: Call, At((_, slug)): At<(String, String)>) -> Result<Json<ReplyFigures>, Refused> {
    let letter = letter_of(&call, SEE, &slug).await?;
    let (lines, first) = {
        let read = call.cx.read(SEE).await?;
        let lines = store::lines(&read, letter.id).await.map_err(ReplyFault::from)?;
        (lines, store::first_answers(&read, letter.id).await.map_err(ReplyFault::from)?)
    };
    let (told, zone) = (figures::count(&lines), call.zone());
    let mut days: Vec<ReplyDay> = Vec::new();
    for at in first {
        let day = Day(at.in_zone(&zone).date());
        match days.last_mut().filter(|last| last.day == day) {
            Some(last) => last.number += 1,
            None => days.push(ReplyDay { day, number: 1 }),
        }
    }
    Ok(Json(ReplyFigures {
        all: told.all.into(),
        regions: told.regions.into_iter().map(|(region, count)| ReplyRegion { region, count: count.into() }).collect(),
        channels: told.channels.into_iter().map(|(c, number)| ReplyChannelCount { channel: ReplyChannel(c), number }).collect(),
        days,
    }))
}

/// Who has answered so far, as everybody may read it.
///
/// Numbers stand where nobody can be found out by them who gave no leave to be named.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyTally {
    /// To how many states the letter went.
    pub addressed: usize,
    /// How many have answered.
    pub answered: usize,
    /// Whether it may be more: nearly all have answered.
    pub at_least: bool,
    /// By region; regions whose own numbers would tell too much are counted together.
    pub groups: Vec<ReplyTallyGroup>,
    /// By kind; none while too few have answered.
    pub kinds: Vec<ReplyTallyKind>,
    /// The short names of those that gave leave to be named, in no order that tells anything.
    pub named: Vec<Versions>,
}

/// Regions that are counted together; mostly one.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyTallyGroup {
    /// Their M49 codes.
    pub regions: Vec<String>,
    /// To how many states the letter went.
    pub addressed: usize,
    /// How many have answered.
    pub answered: usize,
}

/// Of the answers that were counted by kind, how many are of one.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct ReplyTallyKind {
    /// The kind.
    pub kind: ReplyKind,
    /// How many.
    pub number: usize,
}

/// Read who has answered a published letter so far.
///
/// Counts by region, and the names of the states that gave leave.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/published-letters/{letter}/answers", responses((status = 200, body = ReplyTally)))]
pub(super) async fn answers(call: Call, At((_, slug)): At<(String, String)>) -> Result<Json<ReplyTally>, Refused> {
    let read = call.cx.read(READ_TALLY).await?;
    let letters = letters::published(&read, call.cx.edition()?).await.map_err(DoorFault::from)?;
    let letter = letters.into_iter().find(|letter| letter.slug == slug && letter.reply_form.is_some()).ok_or(ReplyFault::NotThere)?;
    let told = tally(&store::addressed(&read, letter.id).await.map_err(DoorFault::from)?);
    let (answered, at_least) = match told.total {
        Total::Exactly(number) => (number, false),
        Total::AtLeast(number) => (number, true),
    };
    let groups = told.groups.into_iter().map(|group| ReplyTallyGroup {
        regions: group.regions,
        addressed: group.count.addressed,
        answered: group.count.answered,
    });
    let kinds = told.kinds.map(|(_, kinds)| kinds).unwrap_or_default().into_iter();
    Ok(Json(ReplyTally {
        addressed: told.addressed,
        answered,
        at_least,
        groups: groups.collect(),
        kinds: kinds.map(|(kind, number)| ReplyTallyKind { kind: ReplyKind(kind), number }).collect(),
        named: told.named.into_iter().map(|names| names.0.into_iter().map(|(lang, name)| (lang, name.short)).collect()).collect(),
    }))
}
