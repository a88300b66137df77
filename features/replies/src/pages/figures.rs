//! Replies in figures: by region, by channel, and by day against the deadline. Each plot has its numbers as a table under it.

use axum::response::Response;
use directory::Region;
use formats::Cell;
use jiff::civil::Date;
use kernel::EditionTime;
use letters::Letter;
use maud::{Markup, html};
use page::{Bars, Column, Course, Empty, Exports, Figure, FilterBar, Form, Page, Row, Stacks, Table};
use web::Visit;
use words::args;

use super::office::channel_words;
use crate::figures::{self, Count, Figures, Said};
use crate::{ReplyFault, SEE, store};

/// What is drawn of one letter.
struct Drawn {
    letters: Vec<Letter>,
    letter: Option<Letter>,
    figures: Figures,
    /// The regions that occur, by name in the language of the page.
    regions: Vec<(String, String)>,
    /// The days on which states answered first.
    first: Vec<Date>,
}

/// Replies in figures, as a page or one of its tables as a file.
pub async fn show(visit: Visit) -> Response {
    let drawn = match read(&visit).await {
        Ok(drawn) => drawn,
        Err(fault) => return visit.refuse(&fault),
    };
    match visit.asked_format() {
        Some(format) => visit.export(format, file(&visit, &drawn)).await,
        None => visit.page(draw(&visit, &drawn)).await,
    }
}

async fn read(visit: &Visit) -> Result<Drawn, ReplyFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let letters: Vec<Letter> = letters::store::letters(&read, edition).await?.into_iter().filter(|l| l.reply_form.is_some()).collect();
    let asked = visit.place.query.value("letter");
    let letter = letters.iter().find(|l| l.slug == asked).or_else(|| letters.first()).cloned();
    let (mut figures, mut first) = (Figures::default(), Vec::new());
    if let Some(letter) = &letter {
        figures = figures::count(&store::lines(&read, letter.id).await?);
        let zone = visit.zone();
        first = store::first_answers(&read, letter.id).await?.into_iter().map(|at| at.in_zone(&zone).date()).collect();
    }
    let regions = named(visit, &directory::store::regions(&read).await?, &figures);
    Ok(Drawn { letters, letter, figures, regions, first })
}

fn named(visit: &Visit, all: &[Region], figures: &Figures) -> Vec<(String, String)> {
    let tongue = visit.tongue();
    let name = |code: &String| {
        let region = all.iter().find(|r| r.code == *code);
        region.and_then(|r| r.names.best(tongue.lang())).map_or_else(|| code.clone(), |(_, name)| name.to_owned())
    };
    let mut named: Vec<(String, String)> = figures.regions.keys().map(|code| (code.clone(), name(code))).collect();
    named.sort_by_cached_key(|(_, name)| tongue.sort_key(name));
    named
}

fn number(visit: &Visit, number: u64) -> String {
    visit.tongue().number(whole(number))
}

fn whole(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn draw(visit: &Visit, drawn: &Drawn) -> Page {
    let tongue = visit.tongue();
    let slug = drawn.letter.as_ref().map_or("", |l| l.slug.as_str());
    let form = Form::new().with("letter", slug);
    let sheet = visit.kit().sheet(&form);
    let mut choice = sheet.select("letter", tongue.say("replies-column-letter"));
    for letter in &drawn.letters {
        choice = choice.option(letter.slug.as_str(), letter.reference.as_str());
    }
    let (answered, all) = (whole(drawn.figures.all.answered()), whole(drawn.figures.all.all()));
    let bar = FilterBar::new(visit.kit(), visit.office("replies/figures").as_str(), tongue.say("replies-show"))
        .field(choice)
        .total(tongue.with("replies-figures-total", args![("answered", answered), ("all", all)]));
    let content = html! {
        (bar)
        @match &drawn.letter {
            Some(letter) => {
                (by_region(visit, drawn, letter))
                (by_channel(visit, drawn, letter))
                (by_day(visit, drawn, letter))
            },
            None => (Empty::new(tongue.say("replies-no-letter"))),
        }
    };
    Page::new(tongue.say("replies-figures-title")).crumb(tongue.say("replies-title-list"), visit.office("replies").as_str()).main(content)
}

/// The links that give one of the tables as a file.
fn exports<'a>(visit: &'a Visit, letter: &Letter, table: &str) -> Exports<'a> {
    let address = |format: &str| format!("{}?letter={}&table={table}&format={format}", visit.office("replies/figures"), letter.slug);
    Exports::new(visit.kit(), address("csv").as_str(), address("xlsx").as_str())
}

fn by_region(visit: &Visit, drawn: &Drawn, letter: &Letter) -> Markup {
    let tongue = visit.tongue();
    let title = tongue.say("replies-figures-by-region");
    let mut stacks = Stacks::new(Said::ALL.map(|s| tongue.say(s.words())));
    let mut table = Table::new(title.as_str()).caption_hidden().keys().column(Column::new(tongue.say("replies-figures-region")).head());
    for said in Said::ALL {
        table = table.column(Column::new(tongue.say(said.words())).number());
    }
    table = table.column(Column::new(tongue.say("replies-figures-all")).number());
    let row = |name: &str, count: Count| {
        let row = Said::ALL.into_iter().fold(Row::new().cell(page::name(name)), |row, said| row.cell(number(visit, count.of(said))));
        row.cell(number(visit, count.all()))
    };
    for (code, name) in &drawn.regions {
        let count = drawn.figures.regions.get(code).copied().unwrap_or_default();
        let words = tongue.with("replies-figures-of", args![("answered", whole(count.answered())), ("all", whole(count.all()))]);
        stacks = stacks.bar(name.as_str(), Said::ALL.map(|s| count.of(s)), words);
        let silent = format!("{}?letter={}&region={code}", visit.office("replies/silent"), letter.slug);
        table = table.row(row(name, count).open(silent.as_str()));
    }
    let table = table.foot(row(&tongue.say("replies-figures-all"), drawn.figures.all));
    html! {
        (Figure::new(title, stacks, tongue.say("replies-figures-numbers"), table).note(tongue.say("replies-figures-by-region-note")))
        (exports(visit, letter, "region"))
    }
}

fn by_channel(visit: &Visit, drawn: &Drawn, letter: &Letter) -> Markup {
    let tongue = visit.tongue();
    if drawn.figures.channels.is_empty() {
        return html! {};
    }
    let bars = drawn
        .figures
        .channels
        .iter()
        .fold(Bars::new(), |bars, (channel, n)| bars.bar(tongue.say(channel_words(*channel)), *n, number(visit, *n)));
    let figure = bars.figure(
        &tongue.say("replies-figures-by-channel"),
        &tongue.say("replies-column-channel"),
        &tongue.say("replies-figures-answers"),
        &tongue.say("replies-figures-numbers"),
    );
    html! { (figure) (exports(visit, letter, "channel")) }
}

/// The days that are told, each with how many had answered by its end, and the place of the deadline among them.
fn days(visit: &Visit, drawn: &Drawn, letter: &Letter) -> (Vec<(Date, u64)>, Option<usize>) {
    let zone = visit.zone();
    let today = visit.cx.now().in_zone(&zone).date();
    let deadline = letter.reply_form.as_ref().map(|asked: &letters::ReplyForm| asked.deadline.in_zone(&zone).date());
    let last = drawn.first.iter().max().copied();
    // Once the deadline is over, the course ends with it or with the last late answer.
    let until = match deadline {
        Some(deadline) if today > deadline => last.map_or(deadline, |l| l.max(deadline)),
        _ => today,
    };
    let course = figures::course(letter.dated, until, &drawn.first);
    let due = deadline.and_then(|d| usize::try_from(i64::from((d - letter.dated).get_days())).ok());
    (course, due)
}

fn by_day(visit: &Visit, drawn: &Drawn, letter: &Letter) -> Markup {
    let tongue = visit.tongue();
    let (course, due) = days(visit, drawn, letter);
    let Some((_, reached)) = course.last().copied() else { return html! {} };
    let all = drawn.figures.all.all();
    let deadline: Option<EditionTime> = letter.reply_form.as_ref().map(|asked| asked.deadline);
    let when = deadline.map(|d| tongue.instant(d.timestamp(), &visit.zone())).unwrap_or_default();
    let note = tongue.with("replies-figures-by-day-note", args![("answered", whole(reached)), ("all", whole(all)), ("deadline", when)]);
    let title = tongue.say("replies-figures-by-day");
    let last = deadline.map_or(letter.dated, |d| d.in_zone(&visit.zone()).date()).max(course.last().map_or(letter.dated, |(d, _)| *d));
    let plot = Course::new(title.as_str(), note.as_str(), course.iter().map(|(_, n)| *n).collect(), all)
        .ends(tongue.date(letter.dated), tongue.date(last));
    let plot = match due {
        Some(due) => plot.due(due),
        None => plot,
    };
    let table = Table::new(title.as_str())
        .caption_hidden()
        .column(Column::new(tongue.say("replies-figures-day")).head())
        .column(Column::new(tongue.say("replies-figures-on-the-day")).number())
        .column(Column::new(tongue.say("replies-figures-so-far")).number())
        .rows(
            steps(&course).map(|(day, new, so_far)| Row::new().cell(tongue.date(day)).cell(number(visit, new)).cell(number(visit, so_far))),
        );
    html! {
        (Figure::new(title, plot, tongue.say("replies-figures-numbers"), table).note(note))
        (exports(visit, letter, "day"))
    }
}

/// The days on which somebody answered: how many did, and how many had by then.
fn steps(course: &[(Date, u64)]) -> impl Iterator<Item = (Date, u64, u64)> {
    let mut before = 0;
    course.iter().filter_map(move |(day, so_far)| {
        let new = so_far - before;
        before = *so_far;
        (new > 0).then_some((*day, new, *so_far))
    })
}

/// The table that the address names, as a file.
fn file(visit: &Visit, drawn: &Drawn) -> formats::Table {
    let tongue = visit.tongue();
    match visit.place.query.value("table") {
        "channel" => {
            let headings = ["replies-column-channel", "replies-figures-answers"].map(|k| tongue.say(k));
            let mut table = formats::Table::new(tongue.say("replies-figures-by-channel"), visit.lang(), headings);
            for (channel, n) in &drawn.figures.channels {
                table.row([tongue.say(channel_words(*channel)).into(), whole(*n).into()]);
            }
            table
        }
        "day" => {
            let headings = ["replies-figures-day", "replies-figures-on-the-day", "replies-figures-so-far"].map(|k| tongue.say(k));
            let mut table = formats::Table::new(tongue.say("replies-figures-by-day"), visit.lang(), headings);
            let course = drawn.letter.as_ref().map(|l| days(visit, drawn, l).0).unwrap_or_default();
            for (day, new, so_far) in steps(&course) {
                table.row([Cell::Date(day), whole(new).into(), whole(so_far).into()]);
            }
            table
        }
        _ => {
            let said = Said::ALL.map(|s| tongue.say(s.words()));
            let ends = tongue.say("replies-figures-all");
            let headings = std::iter::once(tongue.say("replies-figures-region")).chain(said).chain([ends]);
            let mut table = formats::Table::new(tongue.say("replies-figures-by-region"), visit.lang(), headings);
            for (code, name) in &drawn.regions {
                let count = drawn.figures.regions.get(code).copied().unwrap_or_default();
                let numbers = Said::ALL.into_iter().map(|s| Cell::from(whole(count.of(s))));
                table.row(std::iter::once(Cell::from(name.as_str())).chain(numbers).chain([whole(count.all()).into()]));
            }
            table
        }
    }
}
