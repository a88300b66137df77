//! The silent: states that the letter reached, or should have, and that have not answered. By region and language, sorted and paged by the
//! address, and as a file.

use std::collections::BTreeMap;

use axum::response::Response;
use directory::Region;
use kernel::{Id, Lang};
use letters::Letter;
use maud::html;
use page::{Column, Empty, FilterBar, Form, Order, Page, Pagination, Row, Table, name};
use web::Visit;
use words::args;

use crate::figures::{Said, said};
use crate::reminders::store::LastReminder;
use crate::store::Line;
use crate::{ReplyFault, SEE, reminders, store};

/// Lines of a page: a screen or two, and the whole list on four pages.
const PER_PAGE: usize = 50;

/// By what the list is sorted.
const ORDERS: [&str; 3] = ["name", "region", "lang"];

/// What the list is made of, and what of it was asked for.
struct Silent {
    letters: Vec<Letter>,
    letter: Option<Letter>,
    regions: Vec<Region>,
    reminded: BTreeMap<Id, LastReminder>,
    /// The silent that the filter leaves, sorted.
    shown: Vec<Line>,
    /// How many are silent in all.
    all: usize,
    region: String,
    lang: Option<Lang>,
    order: &'static str,
    falling: bool,
}

/// The list, as a page or as a file.
pub async fn list(visit: Visit) -> Response {
    let silent = match read(&visit).await {
        Ok(silent) => silent,
        Err(fault) => return visit.refuse(&fault),
    };
    match visit.asked_format() {
        Some(format) => visit.export(format, file(&visit, &silent)).await,
        None => visit.page(draw(&visit, &silent)).await,
    }
}

async fn read(visit: &Visit) -> Result<Silent, ReplyFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let (query, tongue) = (&visit.place.query, visit.tongue());
    let letters: Vec<Letter> = letters::store::letters(&read, edition).await?.into_iter().filter(|l| l.reply_form.is_some()).collect();
    let letter = letters.iter().find(|l| l.slug == query.value("letter")).or_else(|| letters.first()).cloned();
    let regions = directory::store::regions(&read).await?;
    let (mut lines, mut reminded) = (Vec::new(), BTreeMap::new());
    if let Some(letter) = &letter {
        lines = store::lines(&read, letter.id).await?;
        lines.retain(|l| said(l) == Said::Silent);
        reminded = reminders::store::last_reminders(&read, letter.id).await?;
    }
    let mut silent = Silent {
        all: lines.len(),
        region: query.trimmed("region").to_owned(),
        lang: query.trimmed("language").parse().ok(),
        order: ORDERS.into_iter().find(|o| *o == query.value("order")).unwrap_or("name"),
        falling: query.value("way") == "down",
        shown: Vec::new(),
        letters,
        letter,
        regions,
        reminded,
    };
    lines.retain(|l| (silent.region.is_empty() || l.region == silent.region) && silent.lang.is_none_or(|lang| l.lang == lang));
    lines.sort_by_cached_key(|l| {
        let by = match silent.order {
            "region" => silent.region_name(visit, &l.region),
            "lang" => tongue.language(l.lang).to_owned(),
            _ => String::new(),
        };
        (tongue.sort_key(&by), tongue.sort_key(l.names.short(tongue.lang())))
    });
    if silent.falling {
        lines.reverse();
    }
    silent.shown = lines;
    Ok(silent)
}

impl Silent {
    fn region_name(&self, visit: &Visit, code: &str) -> String {
        let region = self.regions.iter().find(|r| r.code == code);
        region.and_then(|r| r.names.best(visit.lang())).map_or_else(|| code.to_owned(), |(_, name)| name.to_owned())
    }

    fn slug(&self) -> &str {
        self.letter.as_ref().map_or("", |l| l.slug.as_str())
    }

    /// The address of this list in an order.
    fn address(&self, visit: &Visit, order: &str, falling: bool) -> String {
        let lang = self.lang.map_or("", Lang::code);
        let way = if falling { "down" } else { "up" };
        let filter = Form::new().with("letter", self.slug()).with("region", self.region.as_str()).with("language", lang);
        let pairs = ["letter", "region", "language"].map(|field| format!("{field}={}", plain(filter.value(field))));
        format!("{}?{}&order={order}&way={way}", visit.office("replies/silent"), pairs.join("&"))
    }

    /// The filter in words: "Africa, French", or that there is none.
    fn filter_words(&self, visit: &Visit) -> String {
        let tongue = visit.tongue();
        let region = (!self.region.is_empty()).then(|| self.region_name(visit, &self.region));
        let parts: Vec<String> = region.into_iter().chain(self.lang.map(|l| tongue.language(l).to_owned())).collect();
        if parts.is_empty() { tongue.say("replies-filter-all") } else { tongue.list(&parts) }
    }

    fn reminded_words(&self, visit: &Visit, line: &Line) -> String {
        match self.reminded.get(&line.party) {
            Some(last) => {
                visit.tongue().with("replies-silent-reminded-days", args![("days", last.days), ("state", visit.say(&state_words(last)))])
            }
            None => visit.say("replies-silent-not-reminded"),
        }
    }
}

/// Only what a code can hold goes into an address.
fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}

/// The words of a reminder's state.
fn state_words(last: &LastReminder) -> String {
    // words: replies-reminder-*
    format!("replies-reminder-{}", last.state)
}

fn draw(visit: &Visit, silent: &Silent) -> Page {
    let tongue = visit.tongue();
    let at = visit.place.query.value("page").parse::<usize>().unwrap_or(1).max(1);
    let last = silent.shown.len().div_ceil(PER_PAGE).max(1);
    let at = at.min(last);
    let column = |title: &str, order: &'static str| {
        let now = (silent.order == order).then_some(if silent.falling { Order::Falling } else { Order::Rising });
        Column::new(tongue.say(title)).sort(silent.address(visit, order, now == Some(Order::Rising)).as_str(), now)
    };
    let mut table = Table::new(tongue.say("replies-silent-title"))
        .caption_hidden()
        .keys()
        .column(column("replies-column-state", "name").head())
        .column(column("replies-figures-region", "region"))
        .column(column("replies-remind-lang", "lang"))
        .column(Column::new(tongue.say("replies-column-consignment")))
        .column(Column::new(tongue.say("replies-remind-fate")));
    for line in silent.shown.iter().skip((at - 1) * PER_PAGE).take(PER_PAGE) {
        table = table.row(
            Row::new()
                .open(format!("{}/{}/{}", visit.office("replies"), silent.slug(), line.alpha3).as_str())
                .cell(name(line.names.short(tongue.lang())))
                .cell(silent.region_name(visit, &line.region))
                .cell(tongue.language(line.lang))
                .cell(letters::consignment_tag(&tongue, line.consignment))
                .cell(silent.reminded_words(visit, line)),
        );
    }
    let none = if silent.letter.is_some() { "replies-silent-none" } else { "replies-no-letter" };
    let table = table.empty(Empty::new(tongue.say(none)));
    Page::new(tongue.say("replies-silent-title"))
        .crumb(tongue.say("replies-title-list"), visit.office("replies").as_str())
        .main(html! { (bar(visit, silent)) (table) (pages(visit, silent, at, last)) (visit.exports()) })
}

fn bar<'a>(visit: &'a Visit, silent: &Silent) -> FilterBar<'a> {
    let tongue = visit.tongue();
    let lang = silent.lang.map_or("", Lang::code);
    let form = Form::new().with("letter", silent.slug()).with("region", silent.region.as_str()).with("language", lang);
    let sheet = visit.kit().sheet(&form);
    let mut letter = sheet.select("letter", tongue.say("replies-column-letter"));
    for l in &silent.letters {
        letter = letter.option(l.slug.as_str(), l.reference.as_str());
    }
    let mut region = sheet.select("region", tongue.say("replies-figures-region")).blank(tongue.say("replies-filter-all"));
    for whole in silent.regions.iter().filter(|r| r.parent.is_none()) {
        region = region.option(whole.code.as_str(), silent.region_name(visit, &whole.code));
    }
    let mut language = sheet.select("language", tongue.say("replies-remind-lang")).blank(tongue.say("replies-filter-all"));
    for lang in Lang::ALL {
        language = language.option(lang.code(), tongue.language(lang));
    }
    FilterBar::new(visit.kit(), visit.office("replies/silent").as_str(), tongue.say("replies-show"))
        .keep("order", silent.order)
        .keep("way", if silent.falling { "down" } else { "up" })
        .field(letter)
        .field(region)
        .field(language)
        .total(tongue.with(
            "replies-silent-total",
            args![("shown", silent.shown.len()), ("total", silent.all), ("what", silent.filter_words(visit))],
        ))
}

fn pages<'a>(visit: &'a Visit, silent: &Silent, at: usize, last: usize) -> Pagination<'a> {
    let address = |n: usize| format!("{}&page={n}", silent.address(visit, silent.order, silent.falling));
    let mut pages = Pagination::new(visit.kit());
    if at > 1 {
        pages = pages.previous(address(at - 1).as_str());
    }
    if at < last {
        pages = pages.next(address(at + 1).as_str());
    }
    pages.sentence(visit.tongue().with("replies-page", args![("page", at), ("last", last)]))
}

fn file(visit: &Visit, silent: &Silent) -> formats::Table {
    let tongue = visit.tongue();
    let headings = [
        "replies-silent-code",
        "replies-column-state",
        "replies-figures-region",
        "replies-remind-lang",
        "replies-column-consignment",
        "replies-remind-fate",
    ];
    let mut table = formats::Table::new(tongue.say("replies-silent-title"), visit.lang(), headings.map(|k| tongue.say(k)));
    for line in &silent.shown {
        table.row([
            line.alpha3.as_str().into(),
            line.names.short(tongue.lang()).into(),
            silent.region_name(visit, &line.region).into(),
            tongue.language(line.lang).into(),
            tongue.say(letters::consignment_words(line.consignment)).into(),
            silent.reminded_words(visit, line).into(),
        ]);
    }
    table
}
