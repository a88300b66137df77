//! The words of automatic messages: list, read, write, back to the default, fill, and a test to oneself.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use outbox::{Chosen, Message, Messages, OwnWords, Typed, Which, own};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use web::api::{Asked, At, Body, Call, LangCode, Listed, Moment, Paging, Refused};

/// An automatic message.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TemplateLine {
    /// Its name.
    pub message: String,
    /// How it is called, in English.
    pub title: String,
    /// When it leaves, in English.
    pub when: String,
    /// Whether an edition may have its own words.
    pub changeable: bool,
    /// The languages in which this edition has its own words.
    pub own: Vec<LangCode>,
    /// What may stand between braces.
    pub fields: Vec<TemplateField>,
}

/// A field of a message.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TemplateField {
    /// What stands between the braces.
    pub name: String,
    /// What it is, in English.
    pub about: String,
    /// Whether the text must have it.
    pub required: bool,
    /// Whether it is put in only when the message leaves, and cannot stand in a subject.
    pub secret: bool,
}

fn line(call: &Call, message: &Message, own: &[OwnWords]) -> TemplateLine {
    let tongue = call.cx.tool::<words::Words>().tongue(kernel::Lang::En);
    let own = own.iter().filter(|o| o.message == message.name && o.body.is_some());
    TemplateLine {
        message: message.name.to_owned(),
        title: tongue.say(message.title),
        when: tongue.say(message.when),
        changeable: message.of_edition,
        own: own.map(|o| LangCode(o.lang)).collect(),
        fields: message
            .fields
            .iter()
            .map(|field| TemplateField {
                name: field.name.to_owned(),
                about: tongue.say(field.about),
                required: field.required,
                secret: field.sort != outbox::Sort::Value,
            })
            .collect(),
    }
}

/// List the automatic messages.
///
/// Each with its fields, and with the languages in which the edition has its own words.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/templates",
    params(Paging),
    responses((status = 200, body = Listed<TemplateLine>))
)]
pub(super) async fn list(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<TemplateLine>>, Refused> {
    let begin = paging.begin(&call, "templates", "")?;
    let read = call.cx.read(outbox::SEE).await?;
    let own = own::all(&read, call.cx.edition()?).await?;
    let messages: Vec<Message> = call.cx.tool::<Messages>().0.iter().skip(begin).take(paging.limit() + 1).copied().collect();
    let end = begin + paging.limit();
    Ok(Json(paging.part(&call, "templates", "", messages, |_| end.to_string(), |message| line(&call, &message, &own))))
}

/// The words of a message in a language.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TemplateWords {
    /// The message.
    pub message: String,
    /// The language.
    pub lang: LangCode,
    /// The revision from which a change begins; 0 where the edition never had its own words.
    pub revision: i64,
    /// Whether these are the edition's own words, and not the default.
    pub own: bool,
    /// Whether they no longer fit the message, which then leaves with the default words.
    pub unfit: bool,
    /// The subject; absent where the text stands in another mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The text; an empty line parts paragraphs, and a name in braces stands for a field.
    pub text: String,
    /// The default subject.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_subject: Option<String>,
    /// The default text.
    pub default_text: String,
    /// When the words were last changed; absent if they never were.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_at: Option<Moment>,
}

/// Read the words of an automatic message.
///
/// As they would leave now, with the default beside them.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/templates/{message}/{lang}", responses((status = 200, body = TemplateWords)))]
pub(super) async fn one(call: Call, At((_, name, lang)): At<(String, String, LangCode)>) -> Result<Json<TemplateWords>, Refused> {
    let message = Which { message: &name, lang: lang.0 }.message(&call.cx)?;
    let read = call.cx.read(outbox::SEE).await?;
    let own = own::one(&read, call.cx.edition()?, message.name, lang.0).await?;
    let (subject, text) = message.default_words(&call.cx.tool::<words::Words>().tongue(lang.0));
    let default_subject = message.subject.map(|_| subject);
    let words = own.as_ref().and_then(|own| Some((own.subject.clone(), own.body.clone()?)));
    Ok(Json(TemplateWords {
        message: name,
        lang,
        revision: own.as_ref().map_or(0, |own| own.revision),
        own: words.is_some(),
        unfit: own.as_ref().is_some_and(|own| own.no_longer_fit(&message)),
        subject: words.as_ref().map_or_else(|| default_subject.clone(), |(subject, _)| subject.clone()),
        text: words.map_or_else(|| text.clone(), |(_, text)| text),
        default_subject,
        default_text: text,
        changed_at: own.map(|own| own.changed_at.into()),
    }))
}

/// New words of a message.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TemplateWriting {
    /// The revision that was read; 0 where there was none.
    revision: i64,
    /// The subject; left out where the message has none.
    #[serde(default)]
    #[schema(max_length = 200)]
    subject: String,
    /// The text.
    #[schema(max_length = 20_000)]
    text: String,
}

/// What became of the words.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TemplateRevision {
    /// The revision that they are now.
    pub revision: i64,
}

/// Give an automatic message the edition's own words.
///
/// Refused with all that does not fit: a required field that is missing, a field that the message does not have, a secret in the subject.
/// Words that equal the default are none of the edition's own.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/templates/{message}/{lang}",
    request_body = TemplateWriting,
    responses((status = 200, body = TemplateRevision))
)]
pub(super) async fn write(
    At((_, name, lang)): At<(String, String, LangCode)>,
    sent: Body<TemplateWriting>,
) -> Result<Json<TemplateRevision>, Refused> {
    let typed = Typed { subject: &sent.value.subject, text: &sent.value.text };
    let which = Which { message: &name, lang: lang.0 };
    let revision = outbox::reword(&sent.call.cx, which, sent.value.revision, Some(typed)).await?;
    Ok(Json(TemplateRevision { revision }))
}

/// Which revision is given up.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TemplateReset {
    /// The revision that was read.
    revision: i64,
}

/// Give an automatic message the default words again.
///
/// What is in the outbox already stays as it is.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/templates/{message}/{lang}/reset",
    request_body = TemplateReset,
    responses((status = 200, body = TemplateRevision))
)]
pub(super) async fn reset(
    At((_, name, lang)): At<(String, String, LangCode)>,
    sent: Body<TemplateReset>,
) -> Result<Json<TemplateRevision>, Refused> {
    let revision = outbox::reword(&sent.call.cx, Which { message: &name, lang: lang.0 }, sent.value.revision, None).await?;
    Ok(Json(TemplateRevision { revision }))
}

/// Words to be looked at.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct TemplateTrial {
    /// The subject; left out where the message has none.
    #[serde(default)]
    #[schema(max_length = 200)]
    subject: String,
    /// The text.
    #[schema(max_length = 20_000)]
    text: String,
}

/// With which of the edition's newest things words are filled.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct TemplateExample {
    /// Its place among the examples, from 0; the first if it is left out.
    #[serde(default)]
    example: usize,
}

/// Words filled with something real.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TemplatePreview {
    /// What there is to fill them with; empty where the edition has nothing yet and samples are shown.
    pub examples: Vec<String>,
    /// The subject.
    pub subject: String,
    /// The paragraphs, with stand-ins for what is secret.
    pub paragraphs: Vec<String>,
}

/// Fill words with what the edition really has.
///
/// Changes nothing and opens no personal link.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/templates/{message}/{lang}/preview",
    params(TemplateExample),
    request_body = TemplateTrial,
    responses((status = 200, body = TemplatePreview))
)]
pub(super) async fn preview(
    At((_, name, lang)): At<(String, String, LangCode)>,
    Asked(query): Asked<TemplateExample>,
    sent: Body<TemplateTrial>,
) -> Result<Json<TemplatePreview>, Refused> {
    let typed = Typed { subject: &sent.value.subject, text: &sent.value.text };
    let chosen = Chosen { at: query.example, reader: lang.0 };
    let shown = outbox::preview(&sent.call.cx, Which { message: &name, lang: lang.0 }, typed, chosen).await?;
    Ok(Json(TemplatePreview { examples: shown.examples, subject: shown.subject, paragraphs: shown.paragraphs }))
}

/// Where a test went.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct TemplateTest {
    /// The address of the token's account; in rehearsal the mail goes to the test address all the same.
    pub address: String,
}

/// Send words to oneself.
///
/// Marked as a test, filled as the preview is, to the address of the account whose token this is.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/templates/{message}/{lang}/test",
    params(TemplateExample),
    request_body = TemplateTrial,
    responses((status = 200, body = TemplateTest))
)]
pub(super) async fn test(
    At((_, name, lang)): At<(String, String, LangCode)>,
    Asked(query): Asked<TemplateExample>,
    sent: Body<TemplateTrial>,
) -> Result<Json<TemplateTest>, Refused> {
    let typed = Typed { subject: &sent.value.subject, text: &sent.value.text };
    let address = outbox::send_test(&sent.call.cx, Which { message: &name, lang: lang.0 }, typed, query.example).await?;
    Ok(Json(TemplateTest { address }))
}
