//! The fixed terms: list, set, strike, take over.

use std::collections::BTreeMap;

use axum::Json;
use interchange::glossary::Forms;
use kernel::Lang;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Asked, At, Body, Call, Created, Done, Key, Listed, Made, Paging, Refused};
use web::choice;

use crate::{SEE, TERMS, Term, TermSort, TextFault, TranslationFault, add_term, change_term, remove_term, store, take_over_names};

choice!(FixedTermSort of TermSort: TermSort::ALL, "What a fixed term names.");

/// The forms of a fixed term in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct TermForms {
    /// The forms to write, the first for choice. A star at the end of a word leaves its ending open.
    #[schema(max_items = 12)]
    preferred: Vec<String>,
    /// Forms that may stand too.
    #[schema(max_items = 12)]
    allowed: Vec<String>,
    /// Forms that should not stand.
    #[schema(max_items = 12)]
    forbidden: Vec<String>,
}

/// The forms of a fixed term by language; a language may be absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct FormsByLanguage {
    /// Arabic.
    #[serde(skip_serializing_if = "Option::is_none")]
    ar: Option<TermForms>,
    /// Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    zh: Option<TermForms>,
    /// English.
    #[serde(skip_serializing_if = "Option::is_none")]
    en: Option<TermForms>,
    /// French.
    #[serde(skip_serializing_if = "Option::is_none")]
    fr: Option<TermForms>,
    /// Russian.
    #[serde(skip_serializing_if = "Option::is_none")]
    ru: Option<TermForms>,
    /// Spanish.
    #[serde(skip_serializing_if = "Option::is_none")]
    es: Option<TermForms>,
}

impl From<BTreeMap<Lang, Forms>> for FormsByLanguage {
    fn from(mut forms: BTreeMap<Lang, Forms>) -> Self {
        let mut take = |lang| forms.remove(&lang).map(|f| TermForms { preferred: f.preferred, allowed: f.allowed, forbidden: f.forbidden });
        Self { ar: take(Lang::Ar), zh: take(Lang::Zh), en: take(Lang::En), fr: take(Lang::Fr), ru: take(Lang::Ru), es: take(Lang::Es) }
    }
}

impl From<FormsByLanguage> for BTreeMap<Lang, Forms> {
    fn from(by: FormsByLanguage) -> Self {
        let all = [(Lang::Ar, by.ar), (Lang::Zh, by.zh), (Lang::En, by.en), (Lang::Fr, by.fr), (Lang::Ru, by.ru), (Lang::Es, by.es)];
        let forms = |f: TermForms| Forms { preferred: f.preferred, allowed: f.allowed, forbidden: f.forbidden };
        all.into_iter().filter_map(|(lang, found)| Some((lang, forms(found?)))).collect()
    }
}

/// A fixed term.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct FixedTerm {
    /// Which.
    id: Key,
    /// What it names.
    sort: FixedTermSort,
    /// The code of the fact from which it was taken over, such as `itu` or `CHE`.
    code: Option<String>,
    /// Its forms.
    forms: FormsByLanguage,
    /// Where its forms are from.
    source: String,
    /// The edit, from which a change begins.
    version: i64,
}

impl From<Term> for FixedTerm {
    fn from(t: Term) -> Self {
        Self { id: Key(t.id), sort: FixedTermSort(t.sort), code: t.code, forms: t.forms.into(), source: t.source, version: t.version }
    }
}

/// A fixed term to be written down or changed.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FixedTermSetting {
    /// What it names.
    sort: FixedTermSort,
    /// Its forms.
    forms: FormsByLanguage,
    /// Where its forms are from.
    #[serde(default)]
    #[schema(max_length = 500)]
    source: String,
    /// The edit from which a change begins; 0 for a new term.
    #[serde(default)]
    #[schema(minimum = 0)]
    version: i64,
}

/// What became of taking names over.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct NamesTakenOver {
    /// Terms that are new.
    added: usize,
    /// Names that were terms already; these stay as they are.
    there: usize,
}

/// What became of a change.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct FixedTermSet {
    /// The edit that it is now.
    version: i64,
}

/// List the fixed terms.
///
/// Of the edition, by what they name and by code.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/fixed-terms",
    params(Paging),
    responses((status = 200, body = Listed<FixedTerm>))
)]
pub(super) async fn list(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<FixedTerm>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let terms = store::terms(&read, call.cx.edition()?).await?;
    drop(read);
    Ok(Json(paging.part_of_whole(&call, "fixed-terms", "", terms, FixedTerm::from)?))
}

async fn find(call: &Call, right: ledger::Right, Key(id): Key) -> Result<Term, TranslationFault> {
    let read = call.cx.read(right).await?;
    store::term(&read, call.cx.edition()?, id).await?.ok_or(TextFault::NotThere.into())
}

/// Read a fixed term.
///
/// With its forms in all languages.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/fixed-terms/{id}", responses((status = 200, body = FixedTerm)))]
pub(super) async fn one(call: Call, At((_, key)): At<(String, Key)>) -> Result<Json<FixedTerm>, Refused> {
    Ok(Json(find(&call, SEE, key).await?.into()))
}

/// Write a fixed term down.
///
/// With forms in at least one language.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/fixed-terms",
    request_body = FixedTermSetting,
    responses((status = 201, body = Made))
)]
pub(super) async fn add(sent: Body<FixedTermSetting>) -> Result<Created<Made>, Refused> {
    let value = sent.value.clone();
    let term = add_term(&sent.call.cx, value.sort.0, value.forms.into(), &value.source).await.map_err(refused)?;
    Ok(Created::under(sent.call.path(), term.id))
}

/// The forms stand under other names here than in the form of the page.
fn refused(fault: TranslationFault) -> Refused {
    match &fault {
        TranslationFault::NoForm => Refused::at("/forms".into(), fault),
        TranslationFault::Forms(lang) | TranslationFault::EmptyForm(lang) => Refused::at(format!("/forms/{lang}"), fault),
        _ => fault.into(),
    }
}

/// Change a fixed term.
///
/// As a whole. An edit that began from a term which somebody has changed since is refused (409), with the term as it is now as `current`.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/fixed-terms/{id}",
    request_body = FixedTermSetting,
    responses((status = 200, body = FixedTermSet))
)]
pub(super) async fn change(At((_, Key(id))): At<(String, Key)>, sent: Body<FixedTermSetting>) -> Result<Json<FixedTermSet>, Refused> {
    let value = sent.value.clone();
    match change_term(&sent.call.cx, id, value.version, value.sort.0, value.forms.into(), &value.source).await {
        Ok(version) => Ok(Json(FixedTermSet { version })),
        Err(fault @ TranslationFault::Text(TextFault::Changed)) => {
            let now = FixedTerm::from(find(&sent.call, TERMS, Key(id)).await?);
            Err(Refused::from(fault).with_current(now))
        }
        Err(fault) => Err(refused(fault)),
    }
}

/// Strike a fixed term.
///
/// A name that was taken over can be taken over again.
#[utoipa::path(delete, path = "/api/v1/editions/{edition}/fixed-terms/{id}", responses((status = 204)))]
pub(super) async fn remove(call: Call, At((_, key)): At<(String, Key)>) -> Result<Done, Refused> {
    let term = find(&call, TERMS, key).await?;
    remove_term(&call.cx, term.id, term.version).await?;
    Ok(Done)
}

/// Take over names as fixed terms.
///
/// Of the forum, its organisers and action lines, and of the states, as far as they are no terms yet. Those that are stay as they are.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/fixed-terms/take-over", responses((status = 200, body = NamesTakenOver)))]
pub(super) async fn take_over(call: Call) -> Result<Json<NamesTakenOver>, Refused> {
    let taken = take_over_names(&call.cx).await?;
    Ok(Json(NamesTakenOver { added: taken.added, there: taken.there }))
}
