//! The form of a term: what it names, its forms in six languages, where they are from.

use std::collections::BTreeMap;

use axum::extract::Path;
use axum::response::Response;
use interchange::glossary::Forms;
use kernel::{Id, Lang};
use maud::{Markup, html};
use page::{Button, Buttons, Form, FormTag, Page, Width, fieldset};
use web::{Sent, Visit};

use super::sort_words;
use crate::pages::under_list;
use crate::{TERMS, Term, TermSort, TextFault, TranslationFault, add_term, change_term, remove_term, store};

type At = Path<(String, String)>;

/// The empty form.
pub(crate) async fn new(visit: Visit) -> Response {
    visit.page(view(&visit, None, &Form::new().with("sort", TermSort::Other.name()))).await
}

/// Writes a term down.
pub(crate) async fn add(mut sent: Sent) -> Response {
    let (sort, forms) = typed(&sent.form);
    match add_term(&sent.cx(), sort, forms, sent.form.value("source")).await {
        Ok(_) => sent.visit.lead(&sent.visit.office("letters/terms?added=1")),
        Err(fault) => refused(&mut sent, None, &fault).await,
    }
}

/// The form of a term that is there.
pub(crate) async fn edit(visit: Visit, Path((_, id)): At) -> Response {
    match load(&visit, &id).await {
        Ok(term) => visit.page(view(&visit, Some(&term), &stored(&term))).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Changes it.
pub(crate) async fn change(Path((_, id)): At, mut sent: Sent) -> Response {
    let term = match load(&sent.visit, &id).await {
        Ok(term) => term,
        Err(fault) => return sent.refuse(&fault),
    };
    let (sort, forms) = typed(&sent.form);
    let version = sent.form.value("version").parse().unwrap_or(0);
    match change_term(&sent.cx(), term.id, version, sort, forms, sent.form.value("source")).await {
        Ok(_) => sent.visit.lead(&sent.visit.office("letters/terms")),
        Err(fault) => refused(&mut sent, Some(&term), &fault).await,
    }
}

/// Strikes it.
pub(crate) async fn remove(Path((_, id)): At, mut sent: Sent) -> Response {
    let term = match load(&sent.visit, &id).await {
        Ok(term) => term,
        Err(fault) => return sent.refuse(&fault),
    };
    let version = sent.form.value("version").parse().unwrap_or(0);
    match remove_term(&sent.cx(), term.id, version).await {
        Ok(()) => sent.visit.lead(&sent.visit.office("letters/terms")),
        Err(fault) => refused(&mut sent, Some(&term), &fault).await,
    }
}

async fn refused(sent: &mut Sent, term: Option<&Term>, fault: &TranslationFault) -> Response {
    match sent.refused(fault) {
        Ok(()) => sent.again(view(&sent.visit, term, &sent.form)).await,
        Err(answer) => answer,
    }
}

async fn load(visit: &Visit, id: &str) -> Result<Term, TextFault> {
    let id: Id = id.parse().map_err(|_| TextFault::NotThere)?;
    let read = visit.cx.read(TERMS).await?;
    store::term(&read, visit.cx.edition()?, id).await?.ok_or(TextFault::NotThere)
}

/// The three kinds of forms, as the fields are named.
// words: letters-term-preferred, letters-term-allowed, letters-term-forbidden
const KINDS: [&str; 3] = ["preferred", "allowed", "forbidden"];

fn of_kind<'a>(forms: &'a Forms, kind: &str) -> &'a [String] {
    match kind {
        "preferred" => &forms.preferred,
        "allowed" => &forms.allowed,
        _ => &forms.forbidden,
    }
}

fn stored(term: &Term) -> Form {
    let mut form =
        Form::new().with("sort", term.sort.name()).with("source", term.source.as_str()).with("version", term.version.to_string());
    for (lang, forms) in &term.forms {
        for kind in KINDS {
            form = form.with(&format!("{kind}-{lang}"), of_kind(forms, kind).join("\n"));
        }
    }
    form
}

/// What was typed: one form a line.
fn typed(form: &Form) -> (TermSort, BTreeMap<Lang, Forms>) {
    let lines = |kind: &str, lang: Lang| form.value(&format!("{kind}-{lang}")).lines().map(str::to_owned).collect();
    let forms =
        |lang: Lang| Forms { preferred: lines("preferred", lang), allowed: lines("allowed", lang), forbidden: lines("forbidden", lang) };
    (form.value("sort").parse().unwrap_or(TermSort::Other), Lang::ALL.into_iter().map(|lang| (lang, forms(lang))).collect())
}

fn view(visit: &Visit, term: Option<&Term>, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let own_first = std::iter::once(visit.lang()).chain(Lang::ALL.into_iter().filter(|lang| *lang != visit.lang()));
    let sorts = TermSort::ALL
        .into_iter()
        .fold(sheet.select("sort", tongue.say("letters-term-sort")), |s, sort| s.option(sort.name(), sort_words(visit, sort)));
    let at = visit.office(&term.map_or_else(|| "letters/terms/new".to_owned(), |t| format!("letters/terms/{}", t.id)));
    let fields = html! {
        (sorts)
        p { (tongue.say("letters-term-how")) }
        @for lang in own_first {
            (fieldset(crate::pages::language(&tongue, lang), html! {
                @for kind in KINDS {
                    (sheet.area(&format!("{kind}-{lang}"), tongue.say(&format!("letters-term-{kind}"))).rows(2).lang(lang).optional())
                }
            }))
        }
        (sheet.text("source", tongue.say("letters-term-source")).hint(tongue.say("letters-term-source-hint")).width(Width::Long).optional())
        (Buttons::new(Button::primary(tongue.say("letters-save")))
            .and(Button::secondary(tongue.say("letters-leave")).leads(visit.office("letters/terms").as_str())))
    };
    let title = match term {
        Some(term) => term.title(visit.lang()).map_or_else(|| tongue.say("letters-terms"), |(_, title)| title.to_owned()),
        None => tongue.say("letters-term-new"),
    };
    let page = Page::new(title).errors(&sheet).main(html! {
        @if let Some(code) = term.and_then(|t| t.code.as_deref()) { p { (from_facts(visit, code)) } }
        (sheet.form(at.as_str()).once(visit.once().as_str()).hidden("version", form.value("version")).body(fields))
        @if term.is_some() {
            (FormTag::post(format!("{at}/remove")).once(visit.once().as_str()).hidden("version", form.value("version"))
                .body(Button::danger(tongue.say("letters-term-remove"))))
        }
    });
    under_list(visit, page).crumb(tongue.say("letters-terms"), visit.office("letters/terms").as_str())
}

fn from_facts(visit: &Visit, code: &str) -> Markup {
    html! { (visit.tongue().with("letters-term-from-facts", words::args![("code", code)])) }
}
