//! The office's list of replies by state; one state's page is `one`.

use axum::response::Response;
use correspondence::Channel;
use formats::Cell;
use letters::Letter;
use maud::{Markup, html};
use page::{Button, Buttons, Column, Counts, Empty, FilterBar, Form, Order, Page, Row, Table, Tag, Tone, name};
use web::Visit;
use words::{Tongue, args};

use crate::commands::kind_words;
use crate::store::{self, Line};
use crate::{AnswerKind, ReplyFault, ReplyState, SEE};

/// What the list can show.
// words: replies-filter-*
const FILTERS: [&str; 9] = ["all", "unanswered", "accept", "delegate", "decline", "provisional", "conflict", "late", "unreached"];

pub(crate) fn fits(line: &Line, filter: &str) -> bool {
    let reply = line.reply.as_ref();
    let standing = reply.filter(|r| matches!(r.state, ReplyState::Standing | ReplyState::Provisional));
    let said = |kind: AnswerKind| standing.is_some_and(|r| r.kind == Some(kind));
    match filter {
        "unanswered" => reply.is_none_or(|r| r.state == ReplyState::Withdrawn),
        "accept" => said(AnswerKind::Accept),
        "delegate" => said(AnswerKind::Delegate),
        "decline" => said(AnswerKind::Decline),
        "provisional" => reply.is_some_and(|r| r.state == ReplyState::Provisional),
        "conflict" => reply.is_some_and(|r| r.state == ReplyState::Conflict),
        "late" => reply.is_some_and(|r| r.late),
        "unreached" => {
            use letters::ConsignmentState::*;
            matches!(line.consignment, Failed | InDoubt | Waiting | HandingOver | ToPrint)
        }
        _ => true,
    }
}

/// Replies by state.
pub async fn list(visit: Visit) -> Response {
    match read_list(&visit).await {
        Ok((_, _, lines)) if let Some(format) = visit.asked_format() => visit.export(format, file(&visit, &lines)).await,
        Ok((letters, letter, lines)) => visit.page(draw_list(&visit, &letters, letter.as_ref(), lines)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn read_list(visit: &Visit) -> Result<(Vec<Letter>, Option<Letter>, Vec<Line>), ReplyFault> {
    let edition = visit.cx.edition()?;
    let read = visit.cx.read(SEE).await?;
    let letters: Vec<Letter> = letters::store::letters(&read, edition).await?.into_iter().filter(|l| l.reply_form.is_some()).collect();
    let asked = visit.place.query.value("letter");
    let letter = letters.iter().find(|l| l.slug == asked).or_else(|| letters.first()).cloned();
    let lines = match &letter {
        Some(letter) => store::lines(&read, letter.id).await?,
        None => Vec::new(),
    };
    Ok((letters, letter, lines))
}

/// What the address asks for: the filter, and the lines that it leaves, sorted.
fn asked<'a>(visit: &Visit, lines: &'a [Line]) -> (&'static str, &'static str, Vec<&'a Line>) {
    let (tongue, query) = (visit.tongue(), &visit.place.query);
    let chosen = FILTERS.into_iter().find(|f| *f == query.value("show")).unwrap_or("all");
    let words = words::fold(query.trimmed("q"));
    let mut shown: Vec<&Line> = lines
        .iter()
        .filter(|l| fits(l, chosen))
        .filter(|l| words.is_empty() || words::fold(l.names.short(tongue.lang())).contains(&words) || words::fold(&l.alpha3) == words)
        .collect();
    let order = if query.value("order") == "at" { "at" } else { "name" };
    match order {
        "at" => shown.sort_by_key(|l| l.reply.as_ref().and_then(|r| r.at)),
        _ => shown.sort_by_cached_key(|l| tongue.sort_key(l.names.short(tongue.lang()))),
    }
    (chosen, order, shown)
}

/// What the list shows, as a file.
fn file(visit: &Visit, lines: &[Line]) -> formats::Table {
    let tongue = visit.tongue();
    let columns = [
        "replies-silent-code",
        "replies-column-state",
        "replies-column-consignment",
        "replies-column-answer",
        "replies-figures-standing",
        "replies-column-channel",
        "replies-column-at",
        "replies-filter-late",
        "replies-register",
    ];
    let mut table = formats::Table::new(tongue.say("replies-table"), visit.lang(), columns.map(|k| tongue.say(k)));
    for line in asked(visit, lines).2 {
        let reply = line.reply.as_ref();
        let standing = match reply.map(|r| r.state) {
            None => "replies-filter-unanswered",
            Some(ReplyState::Standing) => "replies-figures-stands",
            Some(ReplyState::Provisional) => "replies-state-provisional",
            Some(ReplyState::Conflict) => "replies-state-conflict",
            Some(ReplyState::Withdrawn) => "replies-state-withdrawn",
        };
        table.row([
            line.alpha3.as_str().into(),
            line.names.short(tongue.lang()).into(),
            tongue.say(letters::consignment_words(line.consignment)).into(),
            reply.and_then(|r| r.kind).map(|k| tongue.say(kind_words(k))).into(),
            tongue.say(standing).into(),
            reply.and_then(|r| r.channel).map(|c| tongue.say(channel_words(c))).into(),
            reply.and_then(|r| r.at).map_or(Cell::Empty, |at| Cell::Instant(at.timestamp(), visit.zone())),
            reply.filter(|r| r.late).map(|_| tongue.say("replies-filter-late")).into(),
            reply.and_then(|r| r.register.clone()).into(),
        ]);
    }
    table
}

fn draw_list(visit: &Visit, letters: &[Letter], letter: Option<&Letter>, lines: Vec<Line>) -> Page {
    let tongue = visit.tongue();
    let counts = counts(visit, letter, &lines);
    let total = lines.len();
    let (chosen, order, shown) = asked(visit, &lines);
    let slug = letter.map_or("", |l| l.slug.as_str());
    let address = |show: &str, order: &str| format!("{}?letter={slug}&show={show}&order={order}", visit.office("replies"));
    let filter = filter_bar(visit, letters, slug, chosen, order, shown.len(), total);
    let way = |this: &str| (order == this).then_some(Order::Rising);
    let mut table = Table::new(tongue.say("replies-table"))
        .keys()
        .column(Column::new(tongue.say("replies-column-state")).head().sort(address(chosen, "name").as_str(), way("name")))
        .column(Column::new(tongue.say("replies-column-consignment")))
        .column(Column::new(tongue.say("replies-column-answer")))
        .column(Column::new(tongue.say("replies-column-channel")))
        .column(Column::new(visit.zoned("replies-column-at")).sort(address(chosen, "at").as_str(), way("at")))
        .column(Column::new(tongue.say("replies-register")));
    for line in shown {
        table = table.row(row(visit, slug, line));
    }
    let table = table.empty(Empty::new(tongue.say(if letter.is_some() { "replies-none-shown" } else { "replies-no-letter" })));
    Page::new(tongue.say("replies-title-list"))
        .actions(
            Buttons::new(way_to(visit, slug, "replies-remind-title", "replies/reminders"))
                .and(way_to(visit, slug, "replies-figures-title", "replies/figures"))
                .and(way_to(visit, slug, "replies-silent-title", "replies/silent")),
        )
        .main(html! { (counts) (filter) (table) (visit.exports()) })
}

/// A button to another page about the same letter.
fn way_to(visit: &Visit, slug: &str, words: &str, page: &str) -> Button {
    Button::secondary(visit.say(words)).leads(format!("{}?letter={slug}", visit.office(page)).as_str())
}

fn counts(visit: &Visit, letter: Option<&Letter>, lines: &[Line]) -> Markup {
    let tongue = visit.tongue();
    let slug = letter.map_or("", |l| l.slug.as_str());
    let mut counts = Counts::new();
    for (filter, tone) in [
        ("accept", Tone::Good),
        ("delegate", Tone::Good),
        ("decline", Tone::Neutral),
        ("provisional", Tone::Caution),
        ("unanswered", Tone::Info),
        ("conflict", Tone::Bad),
        ("late", Tone::Caution),
        ("unreached", Tone::Caution),
    ] {
        let number = lines.iter().filter(|l| fits(l, filter)).count();
        counts = counts
            .count(tone, tongue.number(i64::try_from(number).unwrap_or(i64::MAX)), tongue.say(filter_words(filter)))
            .behind(format!("{}?letter={slug}&show={filter}", visit.office("replies")).as_str());
    }
    html! { (counts) }
}

fn filter_words(filter: &str) -> &'static str {
    match filter {
        "unanswered" => "replies-filter-unanswered",
        "accept" => "replies-filter-accept",
        "delegate" => "replies-filter-delegate",
        "decline" => "replies-filter-decline",
        "provisional" => "replies-filter-provisional",
        "conflict" => "replies-filter-conflict",
        "late" => "replies-filter-late",
        "unreached" => "replies-filter-unreached",
        _ => "replies-filter-all",
    }
}

fn filter_bar(visit: &Visit, letters: &[Letter], slug: &str, chosen: &str, order: &str, shown: usize, total: usize) -> Markup {
    let tongue = visit.tongue();
    let form = Form::new().with("letter", slug).with("show", chosen).with("q", visit.place.query.value("q"));
    let sheet = visit.kit().sheet(&form);
    let mut letter = sheet.select("letter", tongue.say("replies-column-letter"));
    for l in letters {
        letter = letter.option(l.slug.clone(), l.reference.clone());
    }
    let mut show = sheet.select("show", tongue.say("replies-column-answer"));
    for filter in FILTERS {
        show = show.option(filter, tongue.say(filter_words(filter)));
    }
    let bar = FilterBar::new(visit.kit(), visit.office("replies").as_str(), tongue.say("replies-show"))
        .keep("order", order)
        .field(letter)
        .field(show)
        .field(sheet.text("q", tongue.say("replies-column-state")).optional().search())
        .total(tongue.with("replies-total", args![("shown", shown), ("total", total), ("what", tongue.say(filter_words(chosen)))]));
    html! { (bar) }
}

fn row(visit: &Visit, slug: &str, line: &Line) -> Row {
    let tongue = visit.tongue();
    let row = Row::new()
        .open(format!("{}/{slug}/{}", visit.office("replies"), line.alpha3).as_str())
        .cell(html! { bdi { (line.names.short(tongue.lang())) } })
        .cell(letters::consignment_tag(&tongue, line.consignment));
    match &line.reply {
        None => row.cell(Tag::new(Tone::Neutral, tongue.say("replies-filter-unanswered"))).cell("").cell("").cell(""),
        Some(reply) => row
            .cell(html! {
                (state_tag(&tongue, reply.state, reply.kind))
                @if reply.state == ReplyState::Provisional { " " (Tag::new(Tone::Caution, tongue.say("replies-state-provisional"))) }
                @if reply.late { " " (Tag::new(Tone::Caution, tongue.say("replies-filter-late"))) }
                @if reply.ordinal > 1 { " " (tongue.with("replies-statement-number", args![("number", reply.ordinal)])) }
            })
            .cell(reply.channel.map(|c| tongue.say(channel_words(c))).unwrap_or_default())
            .cell(html! { @if let Some(at) = reply.at { (visit.brief(at.timestamp())) } })
            .cell(name(reply.register.clone().unwrap_or_default())),
    }
}

/// The words of a channel are the register's.
pub(super) fn channel_words(channel: Channel) -> &'static str {
    match channel {
        Channel::Web => "correspondence-channel-web",
        Channel::Email => "correspondence-channel-email",
        Channel::Fax => "correspondence-channel-fax",
        Channel::Post => "correspondence-channel-post",
        Channel::NoteVerbale => "correspondence-channel-note-verbale",
        Channel::Hand => "correspondence-channel-hand",
    }
}

pub(super) fn state_tag(tongue: &Tongue, state: ReplyState, kind: Option<AnswerKind>) -> Tag {
    match (state, kind) {
        (ReplyState::Conflict, _) => Tag::new(Tone::Bad, tongue.say("replies-state-conflict")),
        (ReplyState::Withdrawn, _) | (_, None) => Tag::new(Tone::Neutral, tongue.say("replies-state-withdrawn")),
        (_, Some(kind)) => Tag::new(if kind.speaks() { Tone::Good } else { Tone::Neutral }, tongue.say(kind_words(kind))),
    }
}
