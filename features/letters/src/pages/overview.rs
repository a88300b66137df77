//! A letter: how it stands, its versions, what can be done with it, what its reply asks, its corrigenda and addenda.

use access::account;
use axum::extract::Path;
use axum::response::Response;
use directory::AddresseeClass;
use kernel::{Id, Lang};
use maud::{Markup, html};
use page::{Button, Column, Empty, FormTag, Notice, Page, Row, Summary, Table, Tag, Tone};
use web::Visit;
use words::args;

use super::{Found, language, official_words, path, state_tag, under_list, version_tag};
use crate::{
    DISPATCH_LETTERS, Letter, LetterMove, LetterState, REVIEW, ReplyForm, SEE, TRANSLATE, TextFault, Version, VersionMove, VersionState,
    WRITE, standing_against, store,
};

/// What the page shows.
struct Overview {
    found: Found,
    class: Option<AddresseeClass>,
    parent: Option<Letter>,
    parts: Vec<Letter>,
    reviewers: Vec<(Id, String)>,
}

/// The page of a letter.
pub(crate) async fn overview(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Response {
    match ask(&visit, &slug).await {
        Ok(overview) => visit.page(view(&visit, &overview)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn ask(visit: &Visit, slug: &str) -> Result<Overview, TextFault> {
    let found = super::find(visit, slug).await?;
    let read = visit.cx.read(SEE).await?;
    let class = directory::class::class(&read, &found.letter.class).await?;
    let parent = match found.letter.parent {
        Some(id) => store::letter(&read, visit.cx.edition()?, id).await?,
        None => None,
    };
    let parts = store::parts_of(&read, found.letter.id).await?;
    let mut reviewers = Vec::new();
    for id in found.versions.iter().filter_map(|v| v.reviewer) {
        if let Some(account) = account::by_id(&read, id).await? {
            reviewers.push((id, account.name));
        }
    }
    Ok(Overview { found, class, parent, parts, reviewers })
}

fn view(visit: &Visit, o: &Overview) -> Page {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let letter = &o.found.letter;
    let page = Page::new(letter.reference.as_str())
        // words: letters-kind-*
        .over(tongue.say(&format!("letters-kind-{}", letter.number.kind)))
        .actions(actions(visit, letter))
        .main(html! {
            (standing(visit, o))
            (facts(visit, o))
            h2 { (tongue.say("letters-heading-versions")) }
            (versions(visit, o))
            @if letter.state != LetterState::Draft && visit.cx.may(TRANSLATE) {
                p { a href=(path(visit, letter, "/memory.tmx")) { (tongue.say("letters-memory")) } }
            }
            @if matches!(letter.state, LetterState::Dispatched | LetterState::Closed) && letter.parent.is_none() {
                h2 { (tongue.say("letters-heading-parts")) }
                (parts(visit, o))
            }
        });
    let page = match o.found.subject(kit.lang) {
        Some((lang, line)) => page.lead(kit.in_lang(lang, line)),
        None => page,
    };
    under_list(visit, page)
}

/// Links and buttons beside the title: what this person can do with the letter as it stands.
fn actions(visit: &Visit, letter: &Letter) -> Markup {
    let may = |m: LetterMove| letter.state.next(m).is_ok();
    let cx = &visit.cx;
    let to = |rest: &str| path(visit, letter, rest);
    html! {
        @if may(LetterMove::Clear) && cx.may(REVIEW) {
            (Button::primary(visit.say("letters-clear")).leads(to("/clear").as_str()))
        }
        @if may(LetterMove::Reopen) && cx.may(REVIEW) {
            (FormTag::post(to("/reopen").as_str()).once(visit.once().as_str()).body(Button::secondary(visit.say("letters-reopen"))))
        }
        @if letter.state != LetterState::Draft && cx.may(DISPATCH_LETTERS) {
            (Button::secondary(visit.say("letters-to-dispatch")).leads(to("/dispatch").as_str()))
        }
        @if matches!(letter.state, LetterState::Dispatched | LetterState::Closed) && letter.parent.is_none() && cx.may(WRITE) {
            (Button::secondary(visit.say("letters-issue-part")).leads(to("/part").as_str()))
        }
        @if may(LetterMove::Close) && cx.may(DISPATCH_LETTERS) {
            (Button::secondary(visit.say("letters-close")).leads(to("/close").as_str()))
        }
    }
}

/// Where the letter stands and what comes next, in a sentence.
fn standing(visit: &Visit, o: &Overview) -> Markup {
    let tongue = visit.tongue();
    let letter = &o.found.letter;
    // words: letters-standing-*
    let sentence = tongue.say(&format!("letters-standing-{}", letter.state));
    let against = match letter.state {
        LetterState::Draft => standing_against(&visit.cx, letter, &o.found.versions).len(),
        _ => 0,
    };
    html! {
        (Notice::new(Tone::Info, html! {
            (sentence)
            @if against > 0 {
                @let words = tongue.with("letters-against", args![("n", against)]);
                " " @if visit.cx.may(REVIEW) { a href=(path(visit, letter, "/clear")) { (words) } } @else { (words) }
            }
        }))
        @if let Some(parent) = &o.parent {
            p { (tongue.say("letters-part-of")) " " a href=(path(visit, parent, "")) { bdi { (parent.reference) } } }
        }
    }
}

fn facts(visit: &Visit, o: &Overview) -> Markup {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let letter = &o.found.letter;
    let change = path(visit, letter, "/settings");
    let open = letter.state == LetterState::Draft && visit.cx.may(WRITE);
    let class = html! { @if let Some(class) = &o.class { (kit.text(&class.names)) } @else { (letter.class) } };
    let facts: [(&str, Markup); 4] = [
        ("letters-column-date", html! { (tongue.day(letter.dated)) }),
        ("letters-column-class", class),
        ("letters-source", html! { (language(&tongue, letter.source_lang)) }),
        ("letters-asks", reply(visit, letter.reply_form.as_ref())),
    ];
    let summary = Summary::new(kit).row(tongue.say("letters-column-stage"), state_tag(&tongue, letter.state));
    let summary = facts.into_iter().fold(summary, |summary, (key, value)| {
        // The source language is settled when the letter is drafted.
        let changes = open && key != "letters-source";
        if changes { summary.changeable(tongue.say(key), value, change.as_str()) } else { summary.row(tongue.say(key), value) }
    });
    html! { (summary) }
}

/// What the reply asks, as lines.
fn reply(visit: &Visit, form: Option<&ReplyForm>) -> Markup {
    let (tongue, kit, zone) = (visit.tongue(), visit.kit(), visit.zone());
    let Some(form) = form else { return html! { (tongue.say("letters-no-reply")) } };
    let hours = |h: i8| format!("{h:02}:00");
    html! {
        (tongue.with("letters-deadline-until", args![("when", tongue.instant(form.deadline.timestamp(), &zone))]))
        // words: letters-authenticity-*
        br; (tongue.say(&format!("letters-authenticity-{}", form.authenticity.name())))
        @if form.one_statement { br; (tongue.say("letters-one-statement")) }
        @for day in &form.days {
            br; (tongue.with("letters-day-hours", args![("date", tongue.date(day.date)), ("from", hours(day.from)), ("to", hours(day.to))]))
        }
        @if form.sample_hours { " " (kit.sample()) }
    }
}

fn versions(visit: &Visit, o: &Overview) -> Table {
    let tongue = visit.tongue();
    let source_first =
        std::iter::once(o.found.letter.source_lang).chain(Lang::ALL.into_iter().filter(|l| *l != o.found.letter.source_lang));
    Table::new(tongue.say("letters-heading-versions"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("letters-column-language")).head())
        .column(Column::new(tongue.say("letters-column-stage")))
        .column(Column::new(tongue.say("letters-column-standing")))
        .column(Column::new(tongue.say("letters-column-revision")).number())
        .column(Column::new(tongue.say("letters-column-reviewer")))
        .column(Column::new(tongue.say("letters-preview")).title_hidden())
        .column(Column::new(tongue.say("letters-as-pdf")).title_hidden())
        .column(Column::new(tongue.say("letters-translators")).title_hidden())
        .column(Column::new(tongue.say("letters-column-acts")))
        .rows(source_first.map(|lang| version_row(visit, o, lang)))
}

fn version_row(visit: &Visit, o: &Overview, lang: Lang) -> Row {
    let tongue = visit.tongue();
    let letter = &o.found.letter;
    let at = |rest: &str| path(visit, letter, &format!("/versions/{lang}{rest}"));
    let writable = letter.state == LetterState::Draft && visit.cx.may(WRITE);
    let name = html! {
        (language(&tongue, lang))
        @if lang == letter.source_lang { " " small { (tongue.say("letters-is-source")) } }
    };
    let Some(version) = o.found.version(lang) else {
        let row = (0..5).fold(Row::new().cell(name).cell(version_tag(&tongue, VersionState::Missing)), |row, _| row.cell(""));
        let row = row.cell(translators(visit, o, lang)).cell("");
        return if writable { row.open(at("").as_str()) } else { row };
    };
    let reviewer = o.reviewers.iter().find(|(id, _)| Some(*id) == version.reviewer).map(|(_, name)| name);
    Row::new()
        .cell(name)
        .cell(version_tag(&tongue, version.state))
        .cell(html! {
            (official_words(&tongue, version))
            @if o.found.out_of_date(version) {
                " " (Tag::new(Tone::Caution, tongue.say("letters-out-of-date")))
                " " a href=(at("/source")) { (tongue.say("letters-source-see")) span.hidden { " – " (tongue.language(lang)) } }
            }
        })
        .cell(tongue.number(version.revision))
        .cell(html! { @if let Some(name) = reviewer { bdi { (name) } } })
        .cell(html! {
            a href=(at("/preview")) { (tongue.say("letters-preview")) span.hidden { " – " (tongue.language(lang)) } }
        })
        .cell(html! {
            a href=(at("/preview.pdf")) { (tongue.say("letters-as-pdf")) span.hidden { " – " (tongue.language(lang)) } }
        })
        .cell(translators(visit, o, lang))
        .cell(marks(visit, o, version))
        .open(at(if writable { "" } else { "/preview" }).as_str())
}

/// The way to a translator and back, for a translation of a text that is there.
fn translators(visit: &Visit, o: &Overview, lang: Lang) -> Markup {
    let possible = lang != o.found.letter.source_lang && o.found.source().is_some() && visit.cx.may(TRANSLATE);
    html! {
        @if possible {
            a href=(path(visit, &o.found.letter, &format!("/versions/{lang}/translation"))) {
                (visit.say("letters-translators")) span.hidden { " – " (visit.tongue().language(lang)) }
            }
        }
    }
}

/// The moves of a version that this person can make now, as buttons. A reviewer's move begins from the revision that the row shows.
fn marks(visit: &Visit, o: &Overview, version: &Version) -> Markup {
    let letter = &o.found.letter;
    let possible = |m: &VersionMove| {
        let useful = *m != VersionMove::Follow || o.found.out_of_date(version);
        useful && version.state.next(*m).is_ok() && (m.only_shows() || letter.state == LetterState::Draft)
    };
    let moves: Vec<VersionMove> = VersionMove::MARKS.into_iter().filter(possible).collect();
    if moves.is_empty() || !visit.cx.may(REVIEW) {
        return Markup::default();
    }
    let source = o.found.source().map_or(0, |s| s.revision);
    let form = FormTag::post(path(visit, letter, &format!("/versions/{}/state", version.lang)).as_str())
        .once(visit.once().as_str())
        .hidden("revision", version.revision.to_string())
        .hidden("source-revision", source.to_string())
        .body(html! {
            @for m in moves { (Button::plain(visit.say(&format!("letters-mark-{}", m.name()))).named("move", m.name())) " " }
        });
    html! { (form) }
}

fn parts(visit: &Visit, o: &Overview) -> Table {
    let tongue = visit.tongue();
    let empty = Empty::new(tongue.say("letters-parts-empty"));
    let empty = if visit.cx.may(WRITE) {
        empty.add(tongue.say("letters-issue-part"), path(visit, &o.found.letter, "/part").as_str())
    } else {
        empty
    };
    Table::new(tongue.say("letters-heading-parts"))
        .caption_hidden()
        .column(Column::new(tongue.say("letters-column-number")).head())
        .column(Column::new(tongue.say("letters-column-date")))
        .column(Column::new(tongue.say("letters-column-stage")))
        .rows(o.parts.iter().map(|part| {
            Row::new()
                .cell(html! { bdi { (part.reference) } })
                .cell(tongue.day(part.dated))
                .cell(state_tag(&tongue, part.state))
                .open(path(visit, part, "").as_str())
        }))
        .empty(empty)
}
