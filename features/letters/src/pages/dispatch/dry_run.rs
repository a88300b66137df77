//! The dry run of a dispatch: who gets what, in which language, by which channel; who gets nothing and why.

use maud::{Markup, html};
use page::{Column, Empty, Row, Summary, Table, name};
use web::Visit;
use words::{Tongue, args};

use super::Shown;
use crate::ConsignmentChannel;
use crate::plan::{Line, Nothing};

/// The whole of it.
pub(super) fn dry_run(visit: &Visit, shown: &Shown) -> Markup {
    let tongue = visit.tongue();
    let plan = &shown.plan;
    let summary = Summary::new(visit.kit())
        .heading(tongue.say("letters-dry-run"))
        .row(tongue.say("letters-plan-addressees"), html! { (tongue.number(i64::try_from(plan.lines.len()).unwrap_or(i64::MAX))) })
        .row(tongue.say("letters-plan-languages"), html! { (languages(&tongue, shown)) })
        .row(tongue.say("letters-plan-email"), html! { (plan.by(ConsignmentChannel::Email)) })
        .row(tongue.say("letters-plan-print"), html! { (plan.by(ConsignmentChannel::Print)) })
        .row(tongue.say("letters-plan-fallback"), html! { (plan.fallbacks()) })
        .row(tongue.say("letters-plan-nothing"), html! { (plan.nothing.len()) });
    let mut lines = Table::new(tongue.say("letters-plan-table"))
        .keys()
        .column(Column::new(tongue.say("letters-column-state")).head())
        .column(Column::new(tongue.say("letters-column-lang")))
        .column(Column::new(tongue.say("letters-column-channel")))
        .column(Column::new(tongue.say("letters-column-address")));
    let mut sorted: Vec<&Line> = plan.lines.iter().collect();
    sorted.sort_by_cached_key(|l| tongue.sort_key(l.addressee.names.short(tongue.lang())));
    for line in sorted {
        lines = lines.row(plan_row(&tongue, line));
    }
    let lines = lines.empty(Empty::new(tongue.say("letters-plan-empty")));
    html! {
        (summary)
        @if !plan.nothing.is_empty() { (nothing(visit, &plan.nothing)) }
        (page::details(tongue.say("letters-plan-table"), html! { (lines) }))
    }
}

fn plan_row(tongue: &Tongue, line: &Line) -> Row {
    let a = &line.addressee;
    let address = match line.channel {
        ConsignmentChannel::Email => a.email.clone(),
        ConsignmentChannel::Print => a.postal.clone().or_else(|| a.fax.clone()),
    };
    Row::new()
        .cell(name(a.names.short(tongue.lang())))
        .cell(html! { (tongue.language(line.lang)) @if line.fallback { " " (tongue.say("letters-plan-not-own")) } })
        .cell(tongue.say(match line.channel {
            ConsignmentChannel::Email => "letters-channel-email",
            ConsignmentChannel::Print => "letters-channel-print",
        }))
        .cell(name(address.unwrap_or_default()))
}

fn nothing(visit: &Visit, list: &[(String, directory::StateNames, Nothing)]) -> Markup {
    let tongue = visit.tongue();
    let mut table = Table::new(tongue.say("letters-plan-nothing"))
        .column(Column::new(tongue.say("letters-column-state")).head())
        .column(Column::new(tongue.say("letters-column-why")));
    for (_, names, why) in list {
        let words = match why {
            Nothing::NoPost => "letters-nothing-no-post",
            Nothing::NoContact => "letters-nothing-no-contact",
            Nothing::HasIt => "letters-nothing-has-it",
            Nothing::NoVersion => "letters-nothing-no-version",
        };
        table = table.row(Row::new().cell(name(names.short(tongue.lang()))).cell(tongue.say(words)));
    }
    html! { (page::details(tongue.say("letters-plan-nothing"), html! { (table) })) }
}
/// The letter has left to every addressee: nothing is left to plan, to rehearse or to order.
pub(super) fn everybody_has_it(shown: &Shown) -> bool {
    let plan = &shown.plan;
    !shown.consignments.is_empty() && plan.lines.is_empty() && plan.nothing.iter().all(|(_, _, why)| matches!(why, Nothing::HasIt))
}

/// The languages of those who would get it, each with its number.
pub(super) fn languages(tongue: &Tongue, shown: &Shown) -> String {
    let parts: Vec<String> = shown
        .plan
        .by_lang()
        .into_iter()
        .map(|(lang, n)| tongue.with("letters-lang-number", args![("lang", tongue.language(lang)), ("number", n)]))
        .collect();
    tongue.list(&parts)
}
