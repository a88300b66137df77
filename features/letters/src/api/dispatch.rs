//! The dispatch of a letter: dry run, rehearsal, order, release, stop, pause, resume.

use axum::Json;
use kernel::{Arg, Code, Id, Refusal, Sort};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{At, Body, Call, Created, Done, Key, LangCode, Made, Refused, Versions};
use web::choice;

use super::letter;
use super::wire::{ConsignmentBy, ConsignmentStands, LetterDispatch};
use crate::plan::{self, Line, Nothing};
use crate::{DISPATCH_LETTERS, Letter, LetterFault, SEE, SET_DISPATCH, store};

choice!(PlanNothing of Nothing: [Nothing::NoPost, Nothing::NoContact, Nothing::HasIt, Nothing::NoVersion], "Why an addressee gets nothing.");

/// The dry run of a dispatch.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DispatchPlan {
    /// Who gets it, by the code of the state.
    pub lines: Vec<PlanLine>,
    /// Who gets nothing, and why.
    pub nothing: Vec<PlanWithout>,
}

/// What one addressee would get.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct PlanLine {
    /// The state, by its alpha-3 code.
    pub state: String,
    /// In which language.
    pub lang: LangCode,
    /// Whether that is another than its own, because its own version may not leave.
    pub fallback: bool,
    /// By which channel.
    pub channel: ConsignmentBy,
    /// The e-mail address, if it goes by mail.
    pub email: Option<String>,
}

/// An addressee who gets nothing.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct PlanWithout {
    /// The state, by its alpha-3 code.
    pub state: String,
    /// Its short names.
    pub names: Versions,
    /// Why.
    pub why: PlanNothing,
}

/// See who would get the letter.
///
/// In which language and by which channel, and who would get nothing and why, as the directory stands now. Nothing is sent.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/letters/{letter}/plan", responses((status = 200, body = DispatchPlan)))]
pub(super) async fn plan(call: Call, At((_, slug)): At<(String, String)>) -> Result<Json<DispatchPlan>, Refused> {
    let letter = letter(&call, SEE, &slug).await?;
    let read = call.cx.read(SEE).await?;
    let plan = plan::plan(&read, &letter, call.cx.now()).await?;
    let line = |l: Line| PlanLine {
        state: l.addressee.alpha3,
        lang: LangCode(l.lang),
        fallback: l.fallback,
        channel: ConsignmentBy(l.channel),
        email: l.addressee.email.filter(|_| l.channel == crate::ConsignmentChannel::Email),
    };
    let without = |(state, names, why): (String, directory::StateNames, Nothing)| PlanWithout {
        state,
        names: names.0.into_iter().map(|(lang, name)| (lang, name.short)).collect(),
        why: PlanNothing(why),
    };
    Ok(Json(DispatchPlan { lines: plan.lines.into_iter().map(line).collect(), nothing: plan.nothing.into_iter().map(without).collect() }))
}

/// A rehearsal to be ordered.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RehearsalOrder {
    /// The test address.
    #[schema(max_length = 254)]
    address: String,
    /// Whether each addressee's letter is sent, and not one for each language.
    #[serde(default)]
    all: bool,
}

/// A rehearsal that was ordered.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct RehearsalOrdered {
    /// How many mails go to the test address.
    mails: i64,
}

/// Rehearse a dispatch.
///
/// One mail for each language, or one for each addressee, all to a test address. Their links open nothing.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/rehearsals",
    request_body = RehearsalOrder,
    responses((status = 200, body = RehearsalOrdered))
)]
pub(super) async fn rehearse(At((_, slug)): At<(String, String)>, sent: Body<RehearsalOrder>) -> Result<Json<RehearsalOrdered>, Refused> {
    let letter = letter(&sent.call, DISPATCH_LETTERS, &slug).await?;
    let mails = crate::rehearse(&sent.call.cx, letter.id, sent.value.address.trim(), sent.value.all).await?;
    Ok(Json(RehearsalOrdered { mails }))
}

/// A dispatch to be ordered.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DispatchOrder {
    /// The letter's number, as on the page it must be typed: `CL-21/4`.
    #[schema(max_length = 40)]
    word: String,
}

/// The word was not the letter's number.
#[derive(Debug, thiserror::Error)]
#[error("the word is not {0}")]
struct WrongWord(String);

impl Refusal for WrongWord {
    fn code(&self) -> Code {
        "letters-order-wrong-word"
    }

    fn sort(&self) -> Sort {
        Sort::Refused { status: 422, field: Some("word") }
    }

    fn args(&self) -> Vec<Arg> {
        vec![("reference", self.0.clone().into())]
    }
}

/// Order the dispatch of a letter.
///
/// Of one that is cleared, or of one that has left, to those who have nothing yet. Nothing leaves before it is released.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/dispatches",
    request_body = DispatchOrder,
    responses((status = 201, body = Made))
)]
pub(super) async fn order(At((edition, slug)): At<(String, String)>, sent: Body<DispatchOrder>) -> Result<Created<Made>, Refused> {
    let Letter { id, reference, .. } = letter(&sent.call, DISPATCH_LETTERS, &slug).await?;
    if !sent.value.word.trim().eq_ignore_ascii_case(&reference) {
        return Err(WrongWord(reference).into());
    }
    let dispatch = crate::order(&sent.call.cx, id).await?;
    Ok(Created::under(&format!("/api/v1/editions/{edition}/dispatches"), dispatch))
}

/// A dispatch, and how many of its letter's consignments stand how.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WholeDispatch {
    /// The dispatch.
    pub dispatch: LetterDispatch,
    /// The numbers.
    pub numbers: Vec<DispatchNumber>,
}

/// How many consignments stand how.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct DispatchNumber {
    /// How they stand.
    pub standing: ConsignmentStands,
    /// How many.
    pub number: i64,
}

/// Read a dispatch.
///
/// How it stands, and its letter's numbers.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/dispatches/{id}", responses((status = 200, body = WholeDispatch)))]
pub(super) async fn one(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<WholeDispatch>, Refused> {
    let read = call.cx.read(SEE).await?;
    let dispatch = store::dispatch(&read, call.cx.edition()?, id).await?.ok_or(LetterFault::NotThere)?;
    let numbers = store::consignment_counts(&read, dispatch.letter).await?;
    let number = |(state, number)| DispatchNumber { standing: ConsignmentStands(state), number };
    Ok(Json(WholeDispatch { dispatch: (&dispatch).into(), numbers: numbers.into_iter().map(number).collect() }))
}

/// Release a dispatch.
///
/// It is then held for some minutes, in which it can be stopped, and leaves by itself. Where the edition asks for a second officer, the one
/// who ordered it is refused.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/dispatches/{id}/release", responses((status = 204)))]
pub(super) async fn release(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    turned(crate::release(&call.cx, id).await)
}

/// Stop a dispatch, or its rest.
///
/// What has left has left.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/dispatches/{id}/stop", responses((status = 204)))]
pub(super) async fn stop(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    turned(crate::stop(&call.cx, id).await)
}

/// Pause a dispatch.
///
/// Consignments that wait are made ready no further.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/dispatches/{id}/pause", responses((status = 204)))]
pub(super) async fn pause(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    turned(crate::pause(&call.cx, id).await)
}

/// Let a paused dispatch go on.
///
/// From where it was.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/dispatches/{id}/resume", responses((status = 204)))]
pub(super) async fn resume(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    turned(crate::resume(&call.cx, id).await)
}

fn turned(done: Result<(), LetterFault>) -> Result<Done, Refused> {
    done?;
    Ok(Done)
}

/// The consignment of an address, of this edition.
pub(super) async fn consignment(call: &Call, id: Id) -> Result<crate::Consignment, LetterFault> {
    let read = call.cx.read(SEE).await?;
    store::consignment(&read, call.cx.edition()?, id).await?.ok_or(LetterFault::NotThere)
}

/// How the edition dispatches.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DispatchSetting {
    /// Seconds during which a released dispatch can be stopped.
    #[schema(minimum = 0, maximum = 86400)]
    pub hold_seconds: i64,
    /// Whether another officer than the one who ordered must release.
    pub second_officer: bool,
}

/// Read how the edition dispatches.
///
/// The hold, and whether a second officer releases.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/dispatch-setting", responses((status = 200, body = DispatchSetting)))]
pub(super) async fn setting(call: Call) -> Result<Json<DispatchSetting>, Refused> {
    let read = call.cx.read(SET_DISPATCH).await?;
    let setting = store::setting(&read, call.cx.edition()?).await?;
    Ok(Json(DispatchSetting { hold_seconds: setting.hold_seconds, second_officer: setting.second_officer }))
}

/// Set how the edition dispatches.
///
/// The administrator's: an officer would lift the rule that binds him.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/dispatch-setting",
    request_body = DispatchSetting,
    responses((status = 204))
)]
pub(super) async fn set_setting(sent: Body<DispatchSetting>) -> Result<Done, Refused> {
    let DispatchSetting { hold_seconds, second_officer } = sent.value;
    crate::set_setting(&sent.call.cx, store::Setting { hold_seconds, second_officer }).await?;
    Ok(Done)
}
