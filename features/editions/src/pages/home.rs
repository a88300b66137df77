//! The home of an edition: theme, what it is, when, who; what features add; how a ministry answers; the frameworks.

use axum::response::Response;
use ledger::DoorFault;
use maud::{Markup, html};
use page::{Button, Page, Summary};
use web::Visit;

use super::parts;
use crate::{Edition, Framework, FrameworkItem, SEE, StakeholderType, store};

/// What the page shows.
struct Shown {
    edition: Edition,
    types: Vec<StakeholderType>,
    action_lines: Vec<FrameworkItem>,
    sdgs: Vec<FrameworkItem>,
}

/// The home.
pub(crate) async fn home(visit: Visit) -> Response {
    let shown = match load(&visit).await {
        Ok(Some(shown)) => shown,
        Ok(None) => return visit.not_found(),
        Err(fault) => return visit.refuse(&fault),
    };
    let mut added = Vec::new();
    for part in &visit.app.tables.home {
        match part(&visit).await {
            Ok(part) => added.extend(part),
            Err(fault) => return visit.refuse(&fault),
        }
    }
    visit.page(view(&visit, &shown, &added)).await
}

async fn load(visit: &Visit) -> Result<Option<Shown>, DoorFault> {
    let read = visit.cx.read(SEE).await?;
    let id = visit.cx.edition()?;
    let Some(edition) = store::edition(&read, id).await? else { return Ok(None) };
    Ok(Some(Shown {
        edition,
        types: store::stakeholder_types(&read, id).await?,
        action_lines: store::framework(&read, id, Framework::ActionLines).await?,
        sdgs: store::framework(&read, id, Framework::Sdgs).await?,
    }))
}

fn view(visit: &Visit, shown: &Shown, added: &[Markup]) -> Page {
    let edition = &shown.edition;
    let (kit, tongue) = (visit.kit(), visit.tongue());
    let (lang, name) = edition.best_name(visit.lang());
    let facts = parts::with_dates(&tongue, &edition.dates, Summary::new(kit).heading(visit.say("editions-at-a-glance")));
    let facts = parts::organisers(visit, edition, facts);
    let unofficial = shown.types.iter().any(|t| t.names.unofficial(visit.lang()));
    Page::new(name).title_in(lang).lead(parts::worded(visit, &edition.theme)).main(html! {
        @if edition.description.best(visit.lang()).is_some() { p { (parts::worded(visit, &edition.description)) } }
        (facts)
        @for part in added { (part) }
        h2 { (visit.say("editions-answer")) }
        p { (visit.say("editions-answer-how")) }
        p { (Button::primary(visit.say("editions-answer-code")).leads(format!("/{}/code", visit.lang()))) }
        @if !shown.types.is_empty() {
            h2 { (visit.say("editions-stakeholders")) }
            p { (visit.say("editions-stakeholders-more")) @if unofficial { " " (parts::unofficial(visit)) } }
            (parts::names(kit, shown.types.iter().map(|t| t.names.text())))
        }
        @if !shown.action_lines.is_empty() {
            h2 { (visit.say("editions-action-lines")) }
            (parts::framework(kit, &shown.action_lines))
        }
        @if !shown.sdgs.is_empty() {
            h2 { (visit.say("editions-sdgs")) }
            (parts::framework(kit, &shown.sdgs))
        }
    })
}
