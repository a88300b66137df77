//! The letter as a whole: list, draft, read, amend, clear, reopen, close, and its corrigenda and addenda.

use axum::Json;
use kernel::{Arg, Code, Refusal, Sort};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Asked, At, Body, Call, Created, Day, Done, LangCode, Listed, Paging, Refused};
use web::choice;

use super::letter;
use super::wire::{LetterDispatch, LetterHead, LetterReplyForm, VersionHead};
use crate::{DISPATCH_LETTERS, LetterKind, NewLetter, REVIEW, ReplyForm, SEE, SpeakingDay, TextFault, WRITE, store};

choice!(PartKind of LetterKind: [LetterKind::Corrigendum, LetterKind::Addendum], "What mends or completes a letter.");

/// List the letters.
///
/// The newest first, with corrigenda and addenda.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/letters", params(Paging), responses((status = 200, body = Listed<LetterHead>)))]
pub(super) async fn list(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<LetterHead>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let letters = store::letters(&read, call.cx.edition()?).await?;
    Ok(Json(paging.part_of_whole(&call, "letters", "", letters, |letter| (&letter).into())?))
}

/// A letter with its versions, parts and dispatches.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct WholeLetter {
    /// The letter.
    pub letter: LetterHead,
    /// Its versions.
    pub versions: Vec<VersionHead>,
    /// Its corrigenda and addenda.
    pub parts: Vec<LetterHead>,
    /// Its dispatches, the latest first.
    pub dispatches: Vec<LetterDispatch>,
}

/// Read a letter.
///
/// Its settings and how its versions stand; their texts are read one by one.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/letters/{letter}", responses((status = 200, body = WholeLetter)))]
pub(super) async fn one(call: Call, At((_, slug)): At<(String, String)>) -> Result<Json<WholeLetter>, Refused> {
    let letter = letter(&call, SEE, &slug).await?;
    let read = call.cx.read(SEE).await?;
    let versions = store::versions(&read, letter.id).await?;
    let source = versions.iter().find(|v| v.lang == letter.source_lang);
    Ok(Json(WholeLetter {
        versions: versions.iter().map(|v| VersionHead::of(v, source)).collect(),
        parts: store::parts_of(&read, letter.id).await?.iter().map(Into::into).collect(),
        dispatches: store::dispatches_of(&read, letter.id).await?.iter().map(Into::into).collect(),
        letter: (&letter).into(),
    }))
}

/// The settings of a letter.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterSettings {
    /// The version from which an edit began; not for a new one.
    #[serde(default)]
    version: Option<i64>,
    /// Its number: `CL-21/4`. That of a corrigendum or addendum stays as it is.
    #[schema(max_length = 40, example = "CL-21/4")]
    number: String,
    /// The date that it bears.
    dated: Day,
    /// The name of its addressee class in settings.
    #[schema(max_length = 100, example = "ministers-itu")]
    class: String,
    /// The language in which it is written first; of a letter that is there it stays.
    source: LangCode,
    /// What its reply asks; absent if it is for information.
    #[serde(default)]
    reply_form: Option<LetterReplyForm>,
}

impl LetterSettings {
    fn read(&self) -> Result<NewLetter, Refused> {
        let number = self.number.trim().to_ascii_uppercase().parse().map_err(|_| Refused::at("/number".into(), BadNumber))?;
        let reply_form = self.reply_form.as_ref().map(|form| ReplyForm {
            deadline: form.deadline.time(),
            authenticity: form.authenticity.0,
            one_statement: form.one_statement,
            days: form.days.iter().map(|d| SpeakingDay { date: d.date.0, from: d.from, to: d.to }).collect(),
            sample_hours: form.sample_hours,
            reminders: form.reminders.clone(),
        });
        Ok(NewLetter { number, dated: self.dated.0, class: self.class.trim().to_owned(), source_lang: self.source.0, reply_form })
    }
}

/// A number that is none; the form of the page says the same.
#[derive(Debug, thiserror::Error)]
#[error("not a letter's number")]
struct BadNumber;

impl Refusal for BadNumber {
    fn code(&self) -> Code {
        "letters-bad-number"
    }

    fn sort(&self) -> Sort {
        Sort::Refused { status: 422, field: Some("number") }
    }

    fn args(&self) -> Vec<Arg> {
        Vec::new()
    }
}

/// The form of the page names its first day where the body has a list.
fn placed(fault: TextFault) -> Refused {
    if matches!(fault, TextFault::Days) { Refused::at("/reply_form/days".into(), fault) } else { fault.into() }
}

/// Draft a letter.
///
/// Its versions are written afterwards.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters",
    request_body = LetterSettings,
    responses((status = 201, body = LetterHead))
)]
pub(super) async fn draft(sent: Body<LetterSettings>) -> Result<Created<LetterHead>, Refused> {
    let letter = crate::draft(&sent.call.cx, sent.value.read()?).await.map_err(placed)?;
    Ok(Created { path: format!("{}/{}", sent.call.path(), letter.slug), body: (&letter).into() })
}

/// Amend the settings of a letter.
///
/// While it is a draft. All of them, as they are to be.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/letters/{letter}",
    request_body = LetterSettings,
    responses((status = 200, body = LetterHead))
)]
pub(super) async fn amend(At((_, slug)): At<(String, String)>, sent: Body<LetterSettings>) -> Result<Json<LetterHead>, Refused> {
    let before = letter(&sent.call, WRITE, &slug).await?;
    let missing = || Refused::at("/version".into(), web::api::ApiFault::MissingMember);
    let version = sent.value.version.ok_or_else(missing)?;
    match crate::amend(&sent.call.cx, before.id, version, sent.value.read()?).await {
        Ok(letter) => Ok(Json((&letter).into())),
        Err(TextFault::Changed) => {
            let now = letter(&sent.call, WRITE, &slug).await?;
            Err(Refused::from(TextFault::Changed).with_current(LetterHead::from(&now)))
        }
        Err(fault) => Err(placed(fault)),
    }
}

/// What stands against clearing a letter.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct LetterBlocker {
    /// The version, if it is one version's.
    pub lang: Option<LangCode>,
    /// The part of its text, if it is one part's.
    pub part: Option<String>,
    /// What it is, in the caller's language.
    pub detail: String,
}

/// Clear a letter.
///
/// Its text then stands. Where something stands against it, the refusal (409) holds all of it as `current`, a list of `LetterBlocker`.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/letters/{letter}/clear", responses((status = 200, body = LetterHead)))]
pub(super) async fn clear(call: Call, At((_, slug)): At<(String, String)>) -> Result<Json<LetterHead>, Refused> {
    let letter = letter(&call, REVIEW, &slug).await?;
    match crate::clear(&call.cx, letter.id).await {
        Ok(letter) => Ok(Json((&letter).into())),
        Err(TextFault::Blocked(against)) => {
            let tongue = call.tongue();
            let line = |b: &crate::Blocker| LetterBlocker {
                lang: b.lang().map(LangCode),
                part: b.part().map(|part| part.name().replace('-', "_")),
                detail: b.say(&tongue),
            };
            let lines: Vec<_> = against.iter().map(line).collect();
            Err(Refused::from(TextFault::Blocked(against)).with_current(lines))
        }
        Err(fault) => Err(fault.into()),
    }
}

/// Reopen a cleared letter.
///
/// For changes, as long as it is not released.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/letters/{letter}/reopen", responses((status = 200, body = LetterHead)))]
pub(super) async fn reopen(call: Call, At((_, slug)): At<(String, String)>) -> Result<Json<LetterHead>, Refused> {
    let letter = letter(&call, REVIEW, &slug).await?;
    Ok(Json((&crate::reopen(&call.cx, letter.id).await?).into()))
}

/// A deliberate yes to what is not undone.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterYes {
    /// Must be true.
    yes: bool,
}

/// Close a letter that has left.
///
/// This is not undone.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/close",
    request_body = LetterYes,
    responses((status = 204))
)]
pub(super) async fn close(At((_, slug)): At<(String, String)>, sent: Body<LetterYes>) -> Result<Done, Refused> {
    let letter = letter(&sent.call, DISPATCH_LETTERS, &slug).await?;
    crate::close(&sent.call.cx, letter.id, sent.value.yes).await?;
    Ok(Done)
}

/// A corrigendum or addendum to be begun.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LetterPart {
    /// Which of the two.
    kind: PartKind,
    /// The date that it bears.
    dated: Day,
}

/// Begin a corrigendum or addendum of a letter that has left.
///
/// A letter of its own with the next running part, to the same class.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/letters/{letter}/parts",
    request_body = LetterPart,
    responses((status = 201, body = LetterHead))
)]
pub(super) async fn issue_part(At((edition, slug)): At<(String, String)>, sent: Body<LetterPart>) -> Result<Created<LetterHead>, Refused> {
    let letter = letter(&sent.call, WRITE, &slug).await?;
    let part = crate::issue_part(&sent.call.cx, letter.id, sent.value.kind.0, sent.value.dated.0).await?;
    Ok(Created { path: format!("/api/v1/editions/{edition}/letters/{}", part.slug), body: (&part).into() })
}
