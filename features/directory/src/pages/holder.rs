//! Recording a holder of a post: a person of the directory, found by search, or a new one.

use axum::extract::Path;
use axum::response::Response;
use maud::html;
use page::{Button, Buttons, FilterBar, Form, Page, Width};
use web::{Sent, Visit};

use super::parts;
use super::post::Whole;
use crate::commands::{self, NEW, Term};
use crate::fields::{LAST, NAME, PERSON, SINCE};
use crate::{DirectoryFault, Person, SEE, store};

/// As many persons as a search offers: more are found by more words.
const OFFERED: u32 = 20;

/// The form, with the persons that the search has found.
pub(crate) async fn ask(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    let searched = visit.place.query.trimmed("q");
    match load(&visit, &id, searched).await {
        Ok((whole, found)) => {
            let form = Form::new().with(NAME, searched).with(PERSON, if found.is_empty() { NEW } else { "" });
            visit.page(draw(&visit, &whole, &found, &form)).await
        }
        Err(fault) => visit.refuse(&fault),
    }
}

/// Records the holder.
pub(crate) async fn add(Path((_, id)): Path<(String, String)>, mut sent: Sent) -> Response {
    let (whole, found) = match load(&sent.visit, &id, sent.visit.place.query.trimmed("q")).await {
        Ok(loaded) => loaded,
        Err(fault) => return sent.refuse(&fault),
    };
    let faults = match Term::read(&sent.form) {
        Ok(term) => match commands::add_tenure(&sent.cx(), whole.post.id, term).await {
            Ok(_) => return sent.visit.lead(&whole.address(&sent.visit, "")),
            Err(fault) => vec![fault],
        },
        Err(faults) => faults,
    };
    match parts::refused(&mut sent, &faults) {
        None => sent.again(draw(&sent.visit, &whole, &found, &sent.form)).await,
        Some(answer) => answer,
    }
}

async fn load(visit: &Visit, id: &str, searched: &str) -> Result<(Whole, Vec<Person>), DirectoryFault> {
    let whole = Whole::load(visit, id).await?;
    if words::fold(searched).is_empty() {
        return Ok((whole, Vec::new()));
    }
    let read = visit.cx.read(SEE).await?;
    Ok((whole, store::persons_like(&read, searched, OFFERED).await?))
}

fn draw(visit: &Visit, whole: &Whole, found: &[Person], form: &Form) -> Page {
    let sheet = visit.kit().sheet(form);
    let searched = visit.place.query.trimmed("q");
    let asked = Form::new().with("q", searched);
    let search = FilterBar::new(visit.kit(), whole.address(visit, "/holder"), visit.say("directory-search"))
        .field(visit.kit().sheet(&asked).within("search").text("q", visit.say("directory-search-person")).search());
    let person = found.iter().fold(sheet.radios(PERSON, visit.say("directory-holder")), |radios, p| {
        radios.option(p.id.to_string(), html! { bdi { (p.name) } @if p.sample { " " (visit.kit().sample()) } })
    });
    let name = sheet.text(NAME, visit.say("directory-new-name")).width(Width::Long);
    // The search stays in the address, so that the persons found stand there again beside a fault.
    let action = whole.address(visit, "/holder") + &parts::query(&[("q", searched)]);
    let tag = sheet.form(action).once(visit.once().as_str()).body(html! {
        (person.option(NEW, visit.say("directory-new-person")).then(name))
        (sheet.date(SINCE, visit.say("directory-since")).optional())
        (sheet.date(LAST, visit.say("directory-last-day")).hint(visit.say("directory-last-hint")).optional())
        (Buttons::new(Button::primary(visit.say("directory-save"))).and(Button::secondary(visit.say("directory-leave")).leads(whole.address(visit, ""))))
    });
    whole
        .page(visit, visit.say("directory-add-holder"))
        .crumb(parts::plain(&whole.post.titles, visit.lang()), whole.address(visit, ""))
        .errors(&sheet)
        .main(html! { (search) (tag) })
}
