//! Who has answered so far: a page for everybody, of numbers and of names that may be told. What may be told: `tally`.

use axum::extract::Path;
use axum::response::Response;
use directory::{Region, StateNames};
use ledger::DoorFault;
use letters::Letter;
use maud::{Markup, html};
use page::{Column, Page, Row, Table, name};
use web::Visit;
use words::args;

use crate::commands::kind_words;
use crate::tally::{Group, Tally, Total, tally};
use crate::{READ_TALLY, store};

/// The page of a letter that asks for an answer.
pub async fn answers(visit: Visit, Path((_, _, slug)): Path<(String, String, String)>) -> Response {
    match read(&visit, &slug).await {
        Ok(Some((letter, tally, regions))) => visit.page(draw(&visit, &letter, &tally, &regions)).await,
        Ok(None) => visit.not_found(),
        Err(fault) => visit.refuse(&fault),
    }
}

async fn read(visit: &Visit, slug: &str) -> Result<Option<(Letter, Tally, Vec<Region>)>, DoorFault> {
    let read = visit.cx.read(READ_TALLY).await?;
    let letters = letters::published(&read, visit.cx.edition()?).await?;
    let Some(letter) = letters.into_iter().find(|letter| letter.slug == slug && letter.reply_form.is_some()) else { return Ok(None) };
    let tally = tally(&store::addressed(&read, letter.id).await?);
    Ok(Some((letter, tally, directory::store::regions(&read).await?)))
}

/// The way there from the public home, for each letter that asks for an answer.
pub async fn home(visit: &Visit) -> Result<Option<Markup>, DoorFault> {
    let read = visit.cx.read(READ_TALLY).await?;
    let letters = letters::published(&read, visit.cx.edition()?).await?;
    let asking: Vec<&Letter> = letters.iter().filter(|letter| letter.reply_form.is_some()).collect();
    if asking.is_empty() {
        return Ok(None);
    }
    Ok(Some(html! {
        h2 { (visit.say("replies-public-title")) }
        p { (visit.say("replies-public-home")) }
        ul {
            @for letter in asking {
                li { a href=(address(visit, letter)) { (visit.tongue().with("replies-public-to", args![("reference", letter.reference.as_str())])) } }
            }
        }
    }))
}

fn address(visit: &Visit, letter: &Letter) -> String {
    format!("/{}/{}/letters/{}/answers", visit.lang(), visit.edition_slug(), letter.slug)
}

fn draw(visit: &Visit, letter: &Letter, tally: &Tally, regions: &[Region]) -> Page {
    let tongue = visit.tongue();
    let (key, answered) = match tally.total {
        Total::Exactly(number) => ("replies-public-total", number),
        Total::AtLeast(number) => ("replies-public-total-least", number),
    };
    let of = format!("/{}/{}/letters", visit.lang(), visit.edition_slug());
    Page::new(visit.say("replies-public-title"))
        .crumb(letter.reference.clone(), format!("{of}/{}", letter.slug).as_str())
        .lead(tongue.with(key, args![("answered", answered), ("addressed", tally.addressed)]))
        .main(html! {
            p { (visit.say("replies-public-counted")) }
            @if !tally.groups.is_empty() {
                h2 { (visit.say("replies-public-regions")) }
                (by_region(visit, tally, regions))
            }
            h2 { (visit.say("replies-public-kinds")) }
            (by_kind(visit, tally))
            h2 { (visit.say("replies-public-named")) }
            (named(visit, &tally.named))
            p { (visit.say("replies-public-leave")) }
        })
}

fn by_region(visit: &Visit, tally: &Tally, regions: &[Region]) -> Markup {
    let tongue = visit.tongue();
    let names = |group: &Group| {
        let names: Vec<Markup> = group.regions.iter().map(|code| region_name(visit, regions, code)).collect();
        html! { @for (at, name) in names.iter().enumerate() { @if at > 0 { br; } (name) } }
    };
    let table = Table::new(visit.say("replies-public-regions"))
        .caption_hidden()
        .column(Column::new(visit.say("replies-public-region")).head())
        .column(Column::new(visit.say("replies-public-answered")).number())
        .column(Column::new(visit.say("replies-public-addressed")).number())
        .rows(tally.groups.iter().map(|group| {
            Row::new().cell(names(group)).cell(tongue.number(group.count.answered as i64)).cell(tongue.number(group.count.addressed as i64))
        }));
    html! {
        (table)
        @if tally.groups.iter().any(|group| group.regions.len() > 1) { p { (visit.say("replies-public-together")) } }
    }
}

fn region_name(visit: &Visit, regions: &[Region], code: &str) -> Markup {
    regions.iter().find(|region| region.code == code).map_or_else(|| html! { (code) }, |region| visit.kit().text(&region.names))
}

fn by_kind(visit: &Visit, tally: &Tally) -> Markup {
    let tongue = visit.tongue();
    let Some((counted, kinds)) = &tally.kinds else { return html! { p { (visit.say("replies-public-kinds-few")) } } };
    let table = Table::new(visit.say("replies-public-kinds"))
        .caption_hidden()
        .column(Column::new(visit.say("replies-field-kind")).head())
        .column(Column::new(visit.say("replies-public-number")).number())
        .rows(kinds.iter().map(|(kind, number)| Row::new().cell(visit.say(kind_words(*kind))).cell(tongue.number(*number as i64))));
    html! {
        (table)
        p { (tongue.with("replies-public-kinds-counted", args![("counted", *counted)])) }
    }
}

fn named(visit: &Visit, states: &[StateNames]) -> Markup {
    let tongue = visit.tongue();
    if states.is_empty() {
        return html! { p { (visit.say("replies-public-named-none")) } };
    }
    let mut names: Vec<&str> = states.iter().map(|names| names.short(visit.lang())).collect();
    names.sort_by_cached_key(|name| tongue.sort_key(name));
    html! { ul { @for state in names { li { (name(state)) } } } }
}
