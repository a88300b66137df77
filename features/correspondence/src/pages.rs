//! The register: its list, an item, and its files.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use kernel::{Id, Refusal, Sort};
use ledger::DoorFault;
use maud::html;
use page::{Column, Empty, FilterBar, Form, Order, Page, Pagination, Row, Summary, Table, moment, name};
use web::{Download, FileType, Visit};
use words::{Tongue, args};

use crate::store::{self, SortedBy};
use crate::{Channel, Direction, Item, SEE};

/// Items on a page of the register: what fits on three screens, and is still one quick query.
const PER_PAGE: i64 = 100;

/// The register, by number, the newest first, unless the address asks for another order.
pub async fn list(visit: Visit) -> Response {
    if let Some(format) = visit.asked_format() {
        return match read_file(&visit).await {
            Ok(table) => visit.export(format, table).await,
            Err(fault) => visit.refuse(&fault),
        };
    }
    match read_list(&visit).await {
        Ok((items, total)) => visit.page(draw_list(&visit, &items, total)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

fn direction(visit: &Visit) -> Option<Direction> {
    visit.place.query.value("direction").parse().ok()
}

fn page_number(visit: &Visit) -> i64 {
    visit.place.query.value("page").parse::<i64>().unwrap_or(1).clamp(1, 100_000)
}

async fn read_list(visit: &Visit) -> Result<(Vec<Item>, i64), DoorFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let direction = direction(visit);
    let items = store::page(&read, edition, direction, sorting(visit), (page_number(visit) - 1) * PER_PAGE, PER_PAGE).await?;
    Ok((items, store::count(&read, edition, direction).await?))
}

/// All items that the filter leaves, in the order of the list, as a file.
async fn read_file(visit: &Visit) -> Result<formats::Table, DoorFault> {
    let (edition, tongue) = (visit.cx.edition()?, visit.tongue());
    let read = visit.cx.read(SEE).await?;
    let items = store::page(&read, edition, direction(visit), sorting(visit), 0, i64::MAX).await?;
    let columns = [
        "correspondence-number",
        "correspondence-direction",
        "correspondence-at",
        "correspondence-channel",
        "correspondence-correspondent",
        "correspondence-subject",
    ];
    let mut table = formats::Table::new(tongue.say("correspondence-title"), visit.lang(), columns.map(|key| tongue.say(key)));
    for item in items {
        let direction = match item.direction {
            Direction::In => "correspondence-in",
            Direction::Out => "correspondence-out",
        };
        table.row([
            item.reference.into(),
            tongue.say(direction).into(),
            formats::Cell::Instant(item.at.timestamp(), visit.zone()),
            tongue.say(channel_words(item.channel)).into(),
            item.correspondent.into(),
            item.subject.into(),
        ]);
    }
    Ok(table)
}

/// In which order the address asks for the register, and whether the newest stands first.
fn sorting(visit: &Visit) -> (SortedBy, bool) {
    let query = &visit.place.query;
    let by = if query.value("sort") == SortedBy::Time.name() { SortedBy::Time } else { SortedBy::Number };
    (by, query.value("way") != "up")
}

fn address(visit: &Visit, direction: &str, (by, falling): (SortedBy, bool)) -> String {
    let way = if falling { "down" } else { "up" };
    format!("{}?direction={direction}&sort={}&way={way}", visit.office("register"), by.name())
}

fn draw_list(visit: &Visit, items: &[Item], total: i64) -> Page {
    let tongue = visit.tongue();
    let chosen = direction(visit).map_or("", Direction::name);
    let (by, falling) = sorting(visit);
    let form = Form::new().with("direction", chosen);
    let sheet = visit.kit().sheet(&form);
    let select = sheet
        .select("direction", tongue.say("correspondence-direction"))
        .blank(tongue.say("correspondence-both"))
        .option("in", tongue.say("correspondence-in"))
        .option("out", tongue.say("correspondence-out"));
    let bar = FilterBar::new(visit.kit(), visit.office("register").as_str(), tongue.say("correspondence-show"))
        .keep("sort", by.name())
        .keep("way", if falling { "down" } else { "up" })
        .field(select)
        .total(tongue.with("correspondence-total", args![("number", total)]));
    let order = if falling { Order::Falling } else { Order::Rising };
    // The column by which the list is sorted turns it round.
    let sorted = |title: String, column: SortedBy| {
        let now = (by == column).then_some(order);
        Column::new(title).sort(address(visit, chosen, (column, now != Some(Order::Falling))).as_str(), now)
    };
    let mut table = Table::new(tongue.say("correspondence-title"))
        .caption_hidden()
        .keys()
        .column(sorted(tongue.say("correspondence-number"), SortedBy::Number).head())
        .column(sorted(visit.zoned("correspondence-at"), SortedBy::Time))
        .column(Column::new(tongue.say("correspondence-channel")))
        .column(Column::new(tongue.say("correspondence-correspondent")))
        .column(Column::new(tongue.say("correspondence-subject")));
    for item in items {
        table = table.row(
            Row::new()
                .open(format!("{}/{}", visit.office("register"), item.id).as_str())
                .cell(name(&item.reference))
                .cell(visit.brief(item.at.timestamp()))
                .cell(tongue.say(channel_words(item.channel)))
                .cell(name(&item.correspondent))
                .cell(html! { span lang=(item.lang.code()) dir=(item.lang.direction().code()) { (item.subject) } }),
        );
    }
    let table = table.empty(Empty::new(tongue.say("correspondence-empty")));
    Page::new(tongue.say("correspondence-title")).main(html! { (bar) (table) (pages(visit, total, chosen)) (visit.exports()) })
}

fn pages<'a>(visit: &'a Visit, total: i64, chosen: &str) -> Pagination<'a> {
    let tongue = visit.tongue();
    let (at, last) = (page_number(visit), (total + PER_PAGE - 1) / PER_PAGE);
    let address = |n: i64| format!("{}&page={n}", address(visit, chosen, sorting(visit)));
    let mut pages = Pagination::new(visit.kit());
    if at > 1 {
        pages = pages.previous(address(at - 1).as_str());
    }
    if at < last {
        pages = pages.next(address(at + 1).as_str());
    }
    pages.sentence(tongue.with("correspondence-page", args![("page", at), ("last", last.max(1))]))
}

fn channel_words(channel: Channel) -> &'static str {
    match channel {
        Channel::Web => "correspondence-channel-web",
        Channel::Email => "correspondence-channel-email",
        Channel::Fax => "correspondence-channel-fax",
        Channel::Post => "correspondence-channel-post",
        Channel::NoteVerbale => "correspondence-channel-note-verbale",
        Channel::Hand => "correspondence-channel-hand",
    }
}

/// One item.
pub async fn one(Path((_, id)): Path<(String, String)>, visit: Visit) -> Response {
    match read_one(&visit, &id).await {
        Ok(Some((item, about))) => visit.page(draw_one(&visit, &item, about.as_ref())).await,
        Ok(None) => visit.not_found(),
        Err(fault) => visit.refuse(&fault),
    }
}

async fn read_one(visit: &Visit, id: &str) -> Result<Option<(Item, Option<web::Title>)>, DoorFault> {
    let edition = visit.cx.edition()?;
    let Ok(id) = id.parse::<Id>() else { return Ok(None) };
    let read = visit.cx.read(SEE).await?;
    let Some(item) = store::one(&read, edition, id).await? else { return Ok(None) };
    let tongue = visit.tongue();
    let mut about = None;
    for (_, thing) in &visit.app.tables.things {
        if (thing.kind)() == item.about.kind {
            about = (thing.title)(&read, item.about.id, visit.edition_slug(), &tongue).await?;
        }
    }
    Ok(Some((item, about)))
}

fn draw_one(visit: &Visit, item: &Item, about: Option<&web::Title>) -> Page {
    let tongue = visit.tongue();
    let mut summary = Summary::new(visit.kit())
        .row(
            tongue.say("correspondence-direction"),
            tongue.say(match item.direction {
                Direction::In => "correspondence-in",
                Direction::Out => "correspondence-out",
            }),
        )
        .row(tongue.say("correspondence-at"), moment(item.at.to_string(), tongue.instant(item.at.timestamp(), &visit.zone())))
        .row(tongue.say("correspondence-channel"), tongue.say(channel_words(item.channel)))
        .row(tongue.say("correspondence-correspondent"), name(&item.correspondent))
        .row(
            tongue.say("correspondence-subject"),
            html! { span lang=(item.lang.code()) dir=(item.lang.direction().code()) { (item.subject) } },
        );
    if let Some(about) = about {
        let link = match &about.href {
            Some(href) => html! { a href=(href) { (about.text) } },
            None => html! { (about.text) },
        };
        summary = summary.row(tongue.say("correspondence-about"), link);
    }
    if !item.note.is_empty() {
        summary = summary.row(tongue.say("correspondence-note"), name(&item.note));
    }
    Page::new(tongue.value(&item.reference))
        .crumb(tongue.say("correspondence-title"), visit.office("register").as_str())
        .main(html! { (summary) (files(visit, &tongue, item)) })
}

fn files(visit: &Visit, tongue: &Tongue, item: &Item) -> maud::Markup {
    html! {
        @if !item.files.is_empty() {
            h2 { (tongue.say("correspondence-files")) }
            ul {
                @for (n, file) in item.files.iter().enumerate() {
                    li { a href=(format!("{}/{}/files/{n}", visit.office("register"), item.id)) { bdi { (file.name) } } }
                }
            }
        }
    }
}

/// A file of an item: ours are shown, those that others sent are saved.
pub async fn file(Path((_, id, position)): Path<(String, String, String)>, visit: Visit) -> Response {
    let item = match read_one(&visit, &id).await {
        Ok(Some((item, _))) => item,
        Ok(None) => return visit.not_found(),
        Err(fault) => return visit.refuse(&fault),
    };
    let Some(file) = position.parse::<usize>().ok().and_then(|n| item.files.get(n)) else { return visit.not_found() };
    let fetched = match file.file.parse() {
        Ok(id) => visit.cx.files().get(id).await,
        Err(fault) => Err(fault),
    };
    match fetched {
        Ok(bytes) => {
            let ours = item.direction == Direction::Out;
            Download { name: file.name.clone(), media: FileType::of_media(&file.media), bytes, ours }.into_response()
        }
        Err(fault) if fault.sort() == Sort::Unavailable => visit.refuse(&fault),
        Err(_) => visit.not_found(),
    }
}
