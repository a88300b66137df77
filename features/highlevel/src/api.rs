//! The high-level track's operations.

use axum::Json;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Asked, Call, LangCode, Listed, Moment, Op, Paging, Refused, Versions, op, routes};
use web::choice;

use crate::{Acceptance, SEE, acceptances};
use replies::{AnswerKind, Mode};

/// The operations.
// words: highlevel-right-*
pub(crate) const OPS: &[Op] = &[op("listAcceptances", SEE, || routes!(list))];

choice!(AcceptanceKind of AnswerKind: [AnswerKind::Accept, AnswerKind::Delegate], "Whether the minister speaks, or another person of the state.");
choice!(AcceptanceMode of Mode: Mode::ALL, "How the statement is made.");

/// A state that has accepted to speak, or delegates.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct AcceptanceLine {
    /// The state, by its alpha-3 code.
    pub state: String,
    /// Its short names.
    pub names: Versions,
    /// The letter that it answers.
    pub letter: String,
    /// Whether the minister speaks, or another person of the state.
    pub kind: AcceptanceKind,
    /// The form before the speaker's name.
    pub title: String,
    /// The speaker's name.
    pub name: String,
    /// The speaker's post.
    pub post: String,
    /// The speaker's rank.
    pub rank: String,
    /// The place of the rank in the ladder, from 1; absent if the ladder no longer has it.
    pub precedence: Option<i64>,
    /// The language of the statement.
    pub statement_lang: Option<LangCode>,
    /// Live or by video.
    pub mode: Option<AcceptanceMode>,
    /// When the state first answered: its request to speak.
    pub asked_at: Moment,
}

fn line(a: Acceptance) -> AcceptanceLine {
    let statement = a.answer.statement;
    let (lang, mode) = (statement.as_ref().map(|s| LangCode(s.lang)), statement.as_ref().map(|s| AcceptanceMode(s.mode)));
    let speaker = statement.map(|s| s.speaker);
    let said = |read: fn(&replies::Speaker) -> &String| speaker.as_ref().map(|s| read(s).clone()).unwrap_or_default();
    AcceptanceLine {
        state: a.alpha3,
        names: a.names.0.into_iter().map(|(lang, name)| (lang, name.short)).collect(),
        letter: a.letter,
        kind: AcceptanceKind(a.kind),
        title: said(|s| &s.title),
        name: said(|s| &s.name),
        post: said(|s| &s.post),
        rank: said(|s| &s.rank),
        precedence: a.precedence,
        statement_lang: lang,
        mode,
        asked_at: a.asked_at.into(),
    }
}

/// List those who have accepted to speak.
///
/// The provisional list: by rank and time of request.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/high-level/acceptances",
    params(Paging),
    responses((status = 200, body = Listed<AcceptanceLine>))
)]
async fn list(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<AcceptanceLine>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let list = acceptances(&read, call.cx.edition()?).await?;
    Ok(Json(paging.part_of_whole(&call, "acceptances", "", list, line)?))
}
