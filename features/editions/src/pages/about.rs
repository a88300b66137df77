//! What the forum is, who is behind it, and what the marks on these pages mean.

use axum::response::Response;
use kernel::Lang;
use ledger::DoorFault;
use maud::html;
use page::{Page, Summary, Tone, name};
use web::Visit;
use words::args;

use super::parts;
use crate::{Edition, Framework, SEE, store};

/// The page.
pub(crate) async fn about(visit: Visit) -> Response {
    match load(&visit).await {
        Ok(Some((edition, sources))) => visit.page(view(&visit, &edition, &sources)).await,
        Ok(None) => visit.not_found(),
        Err(fault) => visit.refuse(&fault),
    }
}

/// The edition, and where the names of each framework are from.
async fn load(visit: &Visit) -> Result<Option<(Edition, Vec<(Framework, String)>)>, DoorFault> {
    let read = visit.cx.read(SEE).await?;
    let id = visit.cx.edition()?;
    let Some(edition) = store::edition(&read, id).await? else { return Ok(None) };
    let mut sources = Vec::new();
    for framework in Framework::ALL {
        let items = store::framework(&read, id, framework).await?;
        sources.extend(items.into_iter().find_map(|i| i.source).map(|source| (framework, source)));
    }
    Ok(Some((edition, sources)))
}

fn view(visit: &Visit, edition: &Edition, sources: &[(Framework, String)]) -> Page {
    let (kit, tongue) = (visit.kit(), visit.tongue());
    let mut facts = Summary::new(kit);
    if edition.process.names.best(visit.lang()).is_some() {
        facts = facts.row(visit.say("editions-process"), kit.text(&edition.process.names));
    }
    facts = facts.row(visit.say("editions-edition"), html! {
        @if edition.name.best(visit.lang()).is_some() { (parts::worded(visit, &edition.name)) } @else { (edition.best_name(visit.lang()).1) }
    });
    facts = parts::with_dates(&tongue, &edition.dates, facts);
    facts = parts::organisers(visit, edition, facts);
    let languages: Vec<&str> = edition.languages.iter().map(|l| tongue.language(*l)).collect();
    facts = facts.row(visit.say("editions-languages"), tongue.list(&languages));
    facts = facts.row(visit.say("editions-zone"), tongue.zone_name(&edition.zone, visit.cx.now().timestamp()));
    if let Some(contact) = &edition.contact {
        facts = facts.row(visit.say("editions-contact"), parts::contact(visit, contact));
    }
    let lang = visit.lang();
    // The mark as it looks on this page: a language that is not the page's own.
    let other = if lang == Lang::En { Lang::Fr } else { Lang::En };
    Page::new(visit.say("web-about")).main(html! {
        @if edition.description.best(lang).is_some() { p { (parts::worded(visit, &edition.description)) } }
        (facts)
        h2 { (visit.say("editions-marks")) }
        p { (visit.say("editions-marks-more")) }
        ul {
            li { small.mark { (kit.shown_in(other)) } " – " (visit.say("editions-marks-fallback")) }
            li { (parts::unofficial(visit)) " – " (visit.say("editions-marks-unofficial")) }
            li { (kit.sample()) " – " (visit.say("editions-marks-sample")) }
        }
        @if !sources.is_empty() {
            h2 { (visit.say("editions-sources")) }
            ul { @for (framework, source) in sources { li { (visit.say(title(*framework))) " – " (name(source)) } } }
        }
        h2 { (visit.say("editions-software")) }
        p { (tongue.with("editions-software-more", args![("service", visit.app.settings.service.as_str())])) }
        @if visit.app.settings.demo {
            (page::Notice::new(Tone::Info, visit.say("editions-software-demo")))
        }
    })
}

/// The heading of a framework.
pub(super) fn title(framework: Framework) -> &'static str {
    match framework {
        Framework::ActionLines => "editions-action-lines",
        Framework::Sdgs => "editions-sdgs",
    }
}
