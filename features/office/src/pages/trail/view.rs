//! What the pages of the trail look like.

use ledger::trail::{Record, RecordField, Report};
use maud::{Markup, html};
use page::{Button, Buttons, Column, Empty, FilterBar, Notice, Page, Pagination, Row, Summary, Table, Tag, Tone, Width, details, name};
use web::Visit;
use words::args;

use super::Listed;
use super::asked::Asked;
use super::reading::Reading;
use crate::pages::{address, edition_moment, form};
use crate::verify;
use crate::wording::Family;

/// Characters of a value that stand in a list; the record's own page has the whole.
const SHORT: usize = 80;

/// Characters of a value above which it is folded on the record's own page.
const LONG: usize = 300;

/// Faults that are written out; a trail that was replaced as a whole would give one for each record.
const FAULTS: usize = 100;

pub(super) fn list(reading: &Reading<'_>, asked: &Asked, listed: &Listed) -> Page {
    let visit = reading.visit;
    let sheet = visit.kit().sheet(&asked.form);
    let tongue = reading.wording.tongue;
    let sealed = tongue.with("office-seal", args![("last", listed.seal.last)]);
    let waiting = tongue.with("office-seal-waiting", args![("number", listed.seal.unsealed)]);
    let check = form(visit, &visit.office("trail/check")).body(Buttons::new(Button::secondary(reading.say("office-check"))));
    Page::new(reading.say("office-trail-title")).lead(reading.say("office-trail-lead")).errors(&sheet).main(html! {
        p { (sealed) " " (waiting) }
        (check)
        (bar(reading, asked))
        (table(reading, &listed.records))
        (pages(reading, asked, listed))
        @if asked.form.is_sound() { (visit.exports()) }
    })
}

fn bar(reading: &Reading<'_>, asked: &Asked) -> Markup {
    let visit = reading.visit;
    let sheet = visit.kit().sheet(&asked.form);
    let (kinds, verbs) = (reading.wording.kinds(), reading.wording.verbs());
    let mut kind = sheet.select("kind", reading.say("office-kind")).blank(reading.say("office-any-kind"));
    for (value, words) in &kinds {
        kind = kind.option(value, words);
    }
    let mut verb = sheet.select("verb", reading.say("office-verb")).blank(reading.say("office-any-verb"));
    for (value, words) in &verbs {
        verb = verb.option(value, words);
    }
    let mut actor = sheet
        .select("actor", reading.say("office-who"))
        .blank(reading.say("office-anyone"))
        .option("link/", reading.say("office-who-any-link"))
        .option("job/", reading.say("office-who-any-job"))
        .option("command-line", reading.say("office-who-command-line"))
        .option("public", reading.say("office-who-public"));
    for (id, person) in reading.accounts() {
        actor = actor.option(format!("account/{id}"), person);
    }
    let mut bar = FilterBar::new(visit.kit(), visit.office("trail"), reading.say("office-filter"))
        .field(kind)
        .field(verb)
        .field(actor)
        .field(sheet.text("thing", reading.say("office-thing-id")).code().width(Width::Long))
        .field(sheet.date("from", reading.say("office-from")))
        .field(sheet.date("until", reading.say("office-until")));
    let worded = |known: &[(String, String)], value: &str| {
        known.iter().find(|(v, _)| v == value).map_or_else(|| value.to_owned(), |(_, words)| words.clone())
    };
    for part in super::asked::PARTS {
        let value = asked.form.value(part);
        if !value.is_empty() {
            let (title, words) = match part {
                "kind" => ("office-kind", worded(&kinds, value)),
                "verb" => ("office-verb", worded(&verbs, value)),
                "actor" => ("office-who", reading.who(value)),
                "thing" => ("office-thing-id", value.to_owned()),
                "from" => ("office-from", value.to_owned()),
                _ => ("office-until", value.to_owned()),
            };
            bar = bar.applied(format!("{}: {words}", reading.say(title)), asked.with(part, ""));
        }
    }
    html! { (bar.clear(reading.say("office-clear"), visit.office("trail"))) }
}

fn table(reading: &Reading<'_>, records: &[Record]) -> Table {
    let visit = reading.visit;
    let row = |record: &Record| {
        Row::new()
            .open(visit.office(&format!("trail/record/{}", record.id)))
            .cell(visit.brief(record.edition_at.timestamp()))
            .cell(name(reading.who(&record.actor)))
            .cell(reading.wording.mark(&record.thing.kind, Family::Verb, &record.verb))
            .cell(html! {
                div {
                    @if reading.is_titled(&record.thing) { (reading.wording.kind(&record.thing.kind)) br; }
                    (reading.thing(&record.thing))
                }
            })
            .cell(html! {
                @if !record.fields.is_empty() {
                    (details(reading.wording.tongue.with("office-fields", args![("number", record.fields.len())]), changes(reading, record, false)))
                }
            })
    };
    Table::new(reading.say("office-trail-title"))
        .caption_hidden()
        .keys()
        .column(Column::new(visit.zoned("office-when")).head())
        .column(Column::new(reading.say("office-who")))
        .column(Column::new(reading.say("office-verb")))
        .column(Column::new(reading.say("office-thing")))
        .column(Column::new(reading.say("office-changes")))
        .rows(records.iter().map(row))
        .empty(Empty::new(reading.say("office-trail-empty")))
}

fn pages(reading: &Reading<'_>, asked: &Asked, listed: &Listed) -> Markup {
    let mut links = Pagination::new(reading.visit.kit());
    if let (true, Some(first)) = (listed.newer, listed.records.first()) {
        links = links.previous(asked.turned("after", first.cursor()));
    }
    if let (true, Some(last)) = (listed.older, listed.records.last()) {
        links = links.next(asked.turned("before", last.cursor()));
    }
    html! { @if listed.newer || listed.older { (links) } }
}

/// Before and after, field by field.
fn changes(reading: &Reading<'_>, record: &Record, whole: bool) -> Table {
    let row = |field: &RecordField| {
        let value = |value: &Option<String>| match value {
            Some(value) if whole => whole_value(value),
            Some(value) => name(shortened(value, SHORT)),
            None => html! { span aria-hidden="true" { "—" } span.hidden { (reading.say("office-nothing")) } },
        };
        let title = html! {
            (reading.wording.mark(&record.thing.kind, Family::Field, &field.name))
            @if field.erased { " " (Tag::new(Tone::Neutral, reading.say("office-erased"))) }
        };
        Row::new().cell(title).cell(value(&field.before)).cell(value(&field.after))
    };
    Table::new(reading.say("office-changes"))
        .caption_hidden()
        .column(Column::new(reading.say("office-field")).head())
        .column(Column::new(reading.say("office-before")))
        .column(Column::new(reading.say("office-after")))
        .rows(record.fields.iter().map(row))
}

/// The beginning of a value; the mark says that there is more.
fn shortened(value: &str, limit: usize) -> String {
    match value.char_indices().nth(limit) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}

fn whole_value(value: &str) -> Markup {
    let lines = html! { bdi { @for (at, line) in value.lines().enumerate() { @if at > 0 { br; } (line) } } };
    if value.chars().count() <= LONG { lines } else { details(name(shortened(value, SHORT)), lines) }
}

pub(super) fn record(reading: &Reading<'_>, record: &Record) -> Page {
    let visit = reading.visit;
    let title = reading.wording.find(&record.thing.kind, Family::Verb, &record.verb).unwrap_or_else(|| record.verb.clone());
    let number = match record.seq {
        Some(seq) => html! { (seq) },
        None => html! { (reading.say("office-unsealed")) },
    };
    let of_it = address(&visit.office("trail"), &[("thing", &record.thing.id.to_string())]);
    let all_of_it = Button::secondary(reading.say("office-all-of-thing")).leads(of_it);
    let facts = Summary::new(visit.kit())
        .row(reading.say("office-when"), edition_moment(visit, record.edition_at))
        .row(reading.say("office-who"), name(reading.who(&record.actor)))
        .row(reading.say("office-verb"), reading.wording.mark(&record.thing.kind, Family::Verb, &record.verb))
        .row(reading.say("office-kind"), reading.wording.kind(&record.thing.kind))
        .row(reading.say("office-thing"), reading.thing(&record.thing))
        .row(reading.say("office-way"), way(reading, &record.way));
    let machine = Summary::new(visit.kit())
        .row(reading.say("office-machine-time"), html! { code dir="ltr" { (record.machine_at) } })
        .row(reading.say("office-number"), number)
        .row(reading.say("office-record-id"), html! { code dir="ltr" { (record.id) } })
        .row(reading.say("office-thing-id"), html! { code dir="ltr" { (record.thing.id) } })
        .row(reading.say("office-actor"), html! { code dir="ltr" { (record.actor) } });
    Page::new(title).crumb(reading.say("office-trail-title"), visit.office("trail")).actions(all_of_it).main(html! {
        (facts)
        @if record.fields.is_empty() { p { (reading.say("office-no-fields")) } } @else { (changes(reading, record, true)) }
        (details(reading.say("office-machine"), machine))
    })
}

fn way(reading: &Reading<'_>, way: &str) -> Markup {
    let words = match way {
        "page" => "office-way-page",
        "link" => "office-way-link",
        "api" => "office-way-api",
        "command-line" => "office-way-command-line",
        "job" => "office-way-job",
        _ => return html! { code { bdi { (way) } } },
    };
    html! { (reading.say(words)) }
}

/// What the check of the chain found.
pub(super) fn report(visit: &Visit, report: &Report) -> Page {
    let tongue = visit.tongue();
    let notice = match report.faults.len() {
        0 => Notice::new(Tone::Good, tongue.say("office-check-whole")),
        number => Notice::new(Tone::Bad, tongue.with("office-check-faults", args![("number", number)])),
    };
    let numbers = Summary::new(visit.kit())
        .row(tongue.say("office-check-sealed"), tongue.number(report.sealed))
        .row(tongue.say("office-check-unsealed"), tongue.number(report.unsealed))
        .row(tongue.say("office-check-erased"), tongue.number(report.erased))
        .row(tongue.say("office-check-heads"), tongue.number(report.heads));
    Page::new(tongue.say("office-check-title")).crumb(tongue.say("office-trail-title"), visit.office("trail")).main(html! {
        (notice.said())
        @if !report.faults.is_empty() {
            ul { @for fault in report.faults.iter().take(FAULTS) { li { (verify::sentence(&tongue, fault)) } } }
            @if report.faults.len() > FAULTS {
                p { (tongue.with("office-check-more", args![("number", report.faults.len() - FAULTS)])) }
            }
        }
        (numbers)
    })
}
