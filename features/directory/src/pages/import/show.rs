//! An import after its columns are said: on its way, ready to be looked at, on its way again, done.

use formats::Cell;
use maud::{Markup, html};
use page::{Button, Column, Confirm, Counts, Empty, Form, Link, Notice, Page, Progress, Row, Table, Tag, Tone, live};
use web::Visit;
use words::args;

use super::lines::{Wording, original, reason};
use super::{address, columns};
use crate::import::{Import, ImportLine, ImportState, Sort};
use crate::pages::parts::{self, ON_A_PAGE, Pages};
use crate::pages::persons::number;
use crate::{DirectoryFault, IMPORT_TABLE, store};

/// How many lines do what.
struct Numbers(Vec<(Sort, bool, i64)>);

impl Numbers {
    fn of(&self, sort: Sort) -> i64 {
        self.0.iter().filter(|(s, ..)| *s == sort).map(|(.., n)| n).sum()
    }

    fn applied(&self) -> i64 {
        self.0.iter().filter(|(_, applied, _)| *applied).map(|(.., n)| n).sum()
    }

    fn all(&self) -> i64 {
        self.0.iter().map(|(.., n)| n).sum()
    }

    /// Lines that are or were to be written.
    fn written(&self) -> i64 {
        self.of(Sort::New) + self.of(Sort::Changed)
    }
}

/// The page of an import.
pub(super) async fn page(visit: &Visit, import: &Import, form: &Form) -> Result<Page, DirectoryFault> {
    let read = visit.cx.read(IMPORT_TABLE).await?;
    let numbers = Numbers(store::import_counts(&read, import.id).await?);
    let sort: Option<Sort> = visit.place.query.trimmed("sort").parse().ok();
    let total = sort.map_or_else(|| numbers.all(), |sort| numbers.of(sort));
    let pages = Pages::of(visit, usize::try_from(total).unwrap_or(0));
    let lines = store::import_lines(&read, import.id, sort, number(pages.before()), number(ON_A_PAGE)).await?;
    let states = store::states(&read).await?;
    drop(read);
    let tongue = visit.tongue();
    let wording = Wording { visit, states: &states };
    let listed = html! {
        (counts(visit, import, &numbers))
        (columns::source(visit, import))
        (columns::unmatched(visit, import))
        (table(&wording, import, &lines))
        (exports(visit, import, &numbers))
        (pages.links(visit, |page| list_address(visit, import, sort, page)))
    };
    let sheet = visit.kit().sheet(form);
    let main = match import.state {
        ImportState::Reading => progress(visit, import, "directory-import-reading", numbers.all(), import.lines),
        ImportState::Applying => {
            let bar = progress(visit, import, "directory-import-applying", numbers.applied(), numbers.written());
            html! { (bar) (listed) }
        }
        ImportState::Ready => html! { (listed) (orders(visit, import, &numbers, sheet)) },
        ImportState::Done => {
            let sentence =
                tongue.with("directory-import-done", args![("written", numbers.applied()), ("rejected", numbers.of(Sort::Rejected))]);
            html! { (Notice::new(Tone::Good, sentence).said()) (listed) }
        }
        ImportState::Matching | ImportState::Left => {
            html! { (Notice::new(Tone::Neutral, tongue.say("directory-import-given-up"))) (listed) }
        }
    };
    // The status changes with the rest of the part, so that it stands inside of it.
    let main = html! { p { (Tag::new(state_tone(import.state), tongue.say(super::state_words(import.state)))) } (main) };
    // While it is on its way the page keeps itself fresh; what it shows then is what it shows at the end.
    let on_its_way = matches!(import.state, ImportState::Reading | ImportState::Applying);
    let main = match on_its_way {
        true => live("import", address(visit, import.id, "/changes"), visit.place.path_and_query.as_str(), main),
        false => html! { section id="import" { (main) } },
    };
    let page = parts::page(visit, tongue.with("directory-import-of", args![("file", import.file_name.as_str())]))
        .crumb(tongue.say("directory-import"), visit.office("directory/import"))
        .main(main);
    Ok(match import.state {
        ImportState::Ready => {
            page.actions(Button::secondary(tongue.say("directory-import-match-again")).leads(address(visit, import.id, "/columns")))
        }
        _ => page,
    })
}

fn list_address(visit: &Visit, import: &Import, sort: Option<Sort>, page: usize) -> String {
    let page = if page > 1 { page.to_string() } else { String::new() };
    address(visit, import.id, "") + &parts::query(&[("sort", sort.map_or("", Sort::name)), ("page", &page)])
}

fn progress(visit: &Visit, import: &Import, title: &str, done: i64, total: i64) -> Markup {
    let tongue = visit.tongue();
    let sentence = tongue.with("directory-import-progress", args![("done", done), ("total", total)]);
    let number = |n: i64| u64::try_from(n).unwrap_or(0);
    let bar = Progress::new(tongue.say(title), number(done), number(total), sentence)
        .note(tongue.say("directory-import-goes-on"))
        .refresh(Link::new(tongue.say("directory-import-refresh"), address(visit, import.id, "")));
    html! { (bar) }
}

const fn state_tone(state: ImportState) -> Tone {
    match state {
        ImportState::Matching | ImportState::Left => Tone::Neutral,
        ImportState::Reading | ImportState::Applying => Tone::Info,
        ImportState::Ready => Tone::Caution,
        ImportState::Done => Tone::Good,
    }
}

const fn sort_words(sort: Sort) -> (&'static str, Tone) {
    match sort {
        Sort::New => ("directory-import-sort-new", Tone::Good),
        Sort::Changed => ("directory-import-sort-changed", Tone::Caution),
        Sort::Same => ("directory-import-sort-same", Tone::Neutral),
        Sort::Rejected => ("directory-import-sort-rejected", Tone::Bad),
    }
}

fn counts(visit: &Visit, import: &Import, numbers: &Numbers) -> Markup {
    let tongue = visit.tongue();
    let mut counts = Counts::new()
        .count(Tone::Neutral, tongue.number(numbers.all()), tongue.say("directory-import-sort-all"))
        .behind(list_address(visit, import, None, 1));
    for sort in Sort::ALL {
        let (words, tone) = sort_words(sort);
        counts = counts.count(tone, tongue.number(numbers.of(sort)), tongue.say(words)).behind(list_address(visit, import, Some(sort), 1));
    }
    html! { (counts) }
}

fn table(wording: &Wording<'_>, import: &Import, lines: &[ImportLine]) -> Markup {
    let tongue = wording.visit.tongue();
    let table = Table::new(tongue.say("directory-import-what"))
        .caption_hidden()
        .column(Column::new(tongue.say("directory-import-line")).head().number())
        .column(Column::new(tongue.say("directory-import-does")))
        .column(Column::new(tongue.say("directory-import-changes-of")))
        .column(Column::new(tongue.say("directory-import-original")))
        .rows(lines.iter().map(|line| {
            let (words, tone) = sort_words(line.sort);
            Row::new()
                .cell(tongue.number(line.number))
                .cell(Tag::new(tone, tongue.say(words)))
                .cell(html! {
                    @if let Some(why) = &line.reason { p { (reason(wording.visit, import, why)) } }
                    @else { @for step in &line.steps { @for sentence in wording.step(step) { div { bdi { (sentence) } } } } }
                })
                .cell(original(line))
        }))
        .empty(Empty::new(tongue.say("directory-import-no-lines")));
    html! { (table) }
}

/// The rejected lines as a file, to be mended and imported again.
fn exports(visit: &Visit, import: &Import, numbers: &Numbers) -> Markup {
    let rejected = numbers.of(Sort::Rejected);
    if rejected == 0 {
        return Markup::default();
    }
    let file = |format: &str| address(visit, import.id, "") + &parts::query(&[("format", format)]);
    html! {
        p {
            (visit.tongue().with("directory-import-rejected-file", args![("number", rejected)])) " "
            a href=(file("csv")) { bdi { "CSV" } } " " a href=(file("xlsx")) { bdi { "XLSX" } }
        }
    }
}

fn orders(visit: &Visit, import: &Import, numbers: &Numbers, sheet: page::Sheet<'_>) -> Markup {
    let tongue = visit.tongue();
    let rejected = numbers.of(Sort::Rejected);
    let mut panel = Confirm::new(
        sheet,
        tongue.with("directory-import-apply-heading", args![("number", numbers.written())]),
        tongue.say("directory-import-apply"),
    )
    .effect(tongue.with("directory-import-apply-new", args![("number", numbers.of(Sort::New))]))
    .effect(tongue.with("directory-import-apply-changed", args![("number", numbers.of(Sort::Changed))]));
    if rejected > 0 {
        panel = panel.effect(tongue.with("directory-import-apply-rejected", args![("number", rejected)]));
    }
    let panel = panel.effect(tongue.say("directory-import-apply-noticed"));
    html! {
        @if numbers.written() > 0 {
            (sheet.form(address(visit, import.id, "/apply")).once(visit.once().as_str()).body(panel))
        } @else { (Notice::new(Tone::Neutral, tongue.say("directory-import-nothing-to-do"))) }
        (sheet.form(address(visit, import.id, "/leave")).once(visit.once().as_str()).body(Button::secondary(tongue.say("directory-import-leave"))))
    }
}

/// The rejected lines under their own headings, each with its number, its reason, and its text where the cells do not tell it.
pub(super) async fn rejected(visit: &Visit, import: &Import) -> Result<formats::Table, DirectoryFault> {
    let read = visit.cx.read(IMPORT_TABLE).await?;
    let lines = store::rejected_lines(&read, import.id).await?;
    let tongue = visit.tongue();
    let more = ["directory-import-line", "directory-import-reason", "directory-import-original"].map(|key| tongue.say(key));
    let title = tongue.say("directory-import-rejected");
    let mut table = formats::Table::new(title, visit.lang(), import.headings.iter().cloned().chain(more));
    for line in lines {
        let cells = (0..import.headings.len()).map(|at| line.cells.get(at).map_or(Cell::Empty, |c| c.as_str().into()));
        // Marks of direction belong to pages; in a cell they would come back as part of the text.
        let why = line.reason.as_ref().map_or_else(String::new, |why| words::unmarked(&reason(visit, import, why)));
        table.row(cells.chain([line.number.into(), why.into(), line.raw.as_str().into()]));
    }
    Ok(table)
}
