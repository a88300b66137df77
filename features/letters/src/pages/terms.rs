//! The fixed terms of the edition: the list, and the form of one.

mod form;
pub(crate) mod table;

pub(crate) use form::{add, change, edit, new, remove};

use axum::response::Response;
use kernel::Lang;
use maud::{Markup, html};
use page::{Button, Column, Empty, FilterBar, FormTag, Notice, Page, Row, Table, Tone};
use web::{Sent, Visit};
use words::{SearchWord, args, search_key};

use super::under_list;
use crate::{SEE, TERMS, Term, TermSort, TextFault, store, take_over_names};

/// What the list is asked for.
struct Asked {
    sort: Option<TermSort>,
    search: String,
}

impl Asked {
    fn of(visit: &Visit) -> Self {
        let query = &visit.place.query;
        Self { sort: query.value("sort").parse().ok(), search: query.trimmed("search").to_owned() }
    }

    fn shows(&self, term: &Term) -> bool {
        let forms = term.forms.values().flat_map(|f| f.preferred.iter().chain(&f.allowed).chain(&f.forbidden));
        let text: Vec<&str> = forms.map(String::as_str).chain(term.code.as_deref()).collect();
        let key = search_key(&text.join("\n"));
        self.sort.is_none_or(|sort| term.sort == sort) && SearchWord::all(&self.search).iter().all(|word| word.is_in(&key))
    }
}

/// The list, or all that it shows as a file.
pub(crate) async fn list(visit: Visit) -> Response {
    let terms = match load(&visit).await {
        Ok(terms) => terms,
        Err(fault) => return visit.refuse(&fault),
    };
    let asked = Asked::of(&visit);
    let shown: Vec<&Term> = terms.iter().filter(|term| asked.shows(term)).collect();
    match visit.asked_format() {
        Some(format) => visit.export(format, table::table(&visit.tongue(), &shown)).await,
        None => visit.page(view(&visit, &asked, &shown, terms.len())).await,
    }
}

async fn load(visit: &Visit) -> Result<Vec<Term>, TextFault> {
    let read = visit.cx.read(SEE).await?;
    Ok(store::terms(&read, visit.cx.edition()?).await?)
}

/// Takes over the names that are facts.
pub(crate) async fn take_over(mut sent: Sent) -> Response {
    match take_over_names(&sent.cx()).await {
        Ok(taken) => sent.visit.lead(&sent.visit.office(&format!("letters/terms?added={}", taken.added))),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => sent.visit.refuse(&fault),
            Err(answer) => answer,
        },
    }
}

fn view(visit: &Visit, asked: &Asked, shown: &[&Term], all: usize) -> Page {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let here = visit.office("letters/terms");
    let sheet = kit.sheet(&visit.place.query);
    let sorts = sheet.select("sort", tongue.say("letters-term-sort")).blank(tongue.say("letters-any-sort"));
    let sorts = TermSort::ALL.into_iter().fold(sorts, |select, s| select.option(s.name(), sort_words(visit, s)));
    let bar = FilterBar::new(kit, here.as_str(), tongue.say("letters-filter"))
        .field(sheet.text("search", tongue.say("letters-terms-search")).search().optional())
        .field(sorts)
        .total(tongue.with("letters-terms-total", args![("n", shown.len()), ("all", all)]));
    let bar = match asked.sort {
        Some(sort) => bar.applied(sort_words(visit, sort), here.as_str()),
        None => bar,
    };
    let may_set = visit.cx.may(TERMS);
    let columns = Table::new(tongue.say("letters-terms"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.language(visit.lang())).head())
        .column(Column::new(tongue.say("letters-term-sort")));
    let others: Vec<Lang> = Lang::ALL.into_iter().filter(|lang| *lang != visit.lang()).collect();
    let columns = others.iter().fold(columns, |table, lang| table.column(Column::new(tongue.language(*lang))));
    let table = columns
        .rows(shown.iter().map(|term| {
            let row = Row::new().cell(called(visit, term)).cell(sort_words(visit, term.sort));
            let row = others.iter().fold(row, |row, lang| row.cell(in_lang(visit, term, *lang)));
            if may_set { row.open(visit.office(&format!("letters/terms/{}", term.id)).as_str()) } else { row }
        }))
        .empty(Empty::new(tongue.say("letters-terms-none")));
    let actions = html! {
        @if may_set {
            (Button::primary(tongue.say("letters-term-new")).leads(visit.office("letters/terms/new").as_str()))
            (FormTag::post(visit.office("letters/terms/take-over").as_str()).once(visit.once().as_str())
                .body(Button::secondary(tongue.say("letters-terms-take-over"))))
        }
    };
    let added = visit.place.query.value("added").parse::<usize>().ok();
    let page = Page::new(tongue.say("letters-terms")).lead(tongue.say("letters-terms-lead")).actions(actions).main(html! {
        @if let Some(n) = added { (Notice::new(Tone::Good, tongue.with("letters-terms-added", args![("n", n)])).said()) }
        (bar) (table) (visit.exports())
    });
    under_list(visit, page)
}

/// The term as the reader knows it: in the language of the page, or in what comes nearest.
fn called(visit: &Visit, term: &Term) -> Markup {
    match term.title(visit.lang()) {
        Some((lang, title)) if lang != visit.lang() => visit.kit().in_lang(lang, title),
        _ => in_lang(visit, term, visit.lang()),
    }
}

/// The forms to write in a language, a line each.
fn in_lang(visit: &Visit, term: &Term, lang: Lang) -> Markup {
    let Some(forms) = term.forms.get(&lang) else { return html! { span.quiet { (visit.say("letters-term-missing")) } } };
    html! {
        span lang=(lang.code()) dir=(lang.direction().code()) {
            @for (at, form) in forms.preferred.iter().enumerate() { @if at > 0 { br; } (form) }
        }
    }
}

pub(super) fn sort_words(visit: &Visit, sort: TermSort) -> String {
    // words: letters-term-sort-*
    visit.say(&format!("letters-term-sort-{}", sort.name()))
}
