//! What a letter is settled with: number, date, class, source language, and what its reply asks.

use axum::extract::Path;
use axum::response::Response;
use directory::AddresseeClass;
use jiff::civil::Date;
use kernel::{EditionTime, Lang, Zone};
use maud::{Markup, html};
use page::{Button, Buttons, Form, FormTag, Page, Sheet, Width, fieldset};
use web::{Sent, Visit};
use words::{Tongue, args};

use super::{language, path, under_letter, under_list};
use crate::{Authenticity, Letter, LetterKind, LetterMove, NewLetter, ReplyForm, SEE, SpeakingDay, TextFault, amend, draft};

/// Rows for speaking days beyond those that are there, and the most there can be: two weeks of a forum.
const MORE_DAYS: usize = 3;
const MOST_DAYS: usize = 14;

/// The form of a new letter.
pub(crate) async fn new(visit: Visit) -> Response {
    let form = Form::new()
        .with("dated", visit.cx.now().in_zone(&visit.zone()).date().to_string())
        .with("asks", "yes")
        .with("reminders", days_text(&ReplyForm::usual_reminders()))
        .with("authenticity", Authenticity::A.name())
        .with("one", "yes");
    show(&visit, None, &form).await
}

/// Drafts it.
pub(crate) async fn make(mut sent: Sent) -> Response {
    let Some(new) = read(&mut sent.form, &sent.visit.zone(), &sent.visit.tongue(), None) else { return again(sent, None).await };
    match draft(&sent.cx(), new).await {
        Ok(letter) => sent.visit.lead(&path(&sent.visit, &letter, "")),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => again(sent, None).await,
            Err(answer) => answer,
        },
    }
}

/// The settings of a letter.
pub(crate) async fn settings(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Response {
    match find(&visit, &slug).await {
        Ok(letter) => show(&visit, Some(&letter), &stored(&letter, &visit.zone())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Changes them.
pub(crate) async fn change(Path((_, slug)): Path<(String, String)>, mut sent: Sent) -> Response {
    let letter = match find(&sent.visit, &slug).await {
        Ok(letter) => letter,
        Err(fault) => return sent.refuse(&fault),
    };
    let Some(new) = read(&mut sent.form, &sent.visit.zone(), &sent.visit.tongue(), Some(&letter)) else {
        return again(sent, Some(&letter)).await;
    };
    let version = sent.form.value("version").parse().unwrap_or(0);
    match amend(&sent.cx(), letter.id, version, new).await {
        Ok(letter) => sent.visit.lead(&path(&sent.visit, &letter, "")),
        Err(fault) => match sent.refused(&fault) {
            Ok(()) => again(sent, Some(&letter)).await,
            Err(answer) => answer,
        },
    }
}

/// The letter, if its settings can be changed.
async fn find(visit: &Visit, slug: &str) -> Result<Letter, TextFault> {
    let letter = super::find(visit, slug).await?.letter;
    letter.state.next(LetterMove::Write)?;
    Ok(letter)
}

async fn show(visit: &Visit, letter: Option<&Letter>, form: &Form) -> Response {
    match classes(visit).await {
        Ok(classes) => visit.page(view(visit, letter, form, &classes)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn again(sent: Sent, letter: Option<&Letter>) -> Response {
    match classes(&sent.visit).await {
        Ok(classes) => sent.again(view(&sent.visit, letter, &sent.form, &classes)).await,
        Err(fault) => sent.refuse(&fault),
    }
}

async fn classes(visit: &Visit) -> Result<Vec<AddresseeClass>, TextFault> {
    let read = visit.cx.read(SEE).await?;
    Ok(directory::class::classes(&read).await?)
}

/// The form from what is stored.
fn stored(letter: &Letter, zone: &Zone) -> Form {
    let mut form = Form::new()
        .with("number", letter.reference.as_str())
        .with("dated", letter.dated.to_string())
        .with("class", letter.class.as_str())
        .with("version", letter.version.to_string());
    let Some(reply) = &letter.reply_form else { return form.with("authenticity", Authenticity::A.name()).with("one", "yes") };
    form = form.with("reminders", days_text(&reply.reminders));
    form = form.with("asks", "yes").with("deadline", minute(reply.deadline, zone)).with("authenticity", reply.authenticity.name());
    if reply.one_statement {
        form = form.with("one", "yes");
    }
    if reply.sample_hours {
        form = form.with("sample", "yes");
    }
    for (at, day) in reply.days.iter().enumerate() {
        form = form
            .with(&format!("day-{at}"), day.date.to_string())
            .with(&format!("from-{at}"), day.from.to_string())
            .with(&format!("to-{at}"), day.to.to_string());
    }
    form
}

/// As the browser's field has it, to the minute.
fn minute(time: EditionTime, zone: &Zone) -> String {
    time.in_zone(zone).datetime().strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The form as settings; `None` if something is wrong, all of it then beside its field.
fn read(form: &mut Form, zone: &Zone, tongue: &Tongue, letter: Option<&Letter>) -> Option<NewLetter> {
    let number = match letter.filter(|l| l.number.kind != LetterKind::Letter) {
        Some(part) => Some(part.number.clone()),
        None => form.trimmed("number").to_ascii_uppercase().parse().ok(),
    };
    if number.is_none() {
        form.refuse("number", tongue.say("letters-bad-number"));
    }
    let dated = form.trimmed("dated").parse::<Date>().ok();
    if dated.is_none() {
        form.refuse("dated", tongue.say("letters-bad-date"));
    }
    let class = form.trimmed("class").to_owned();
    if class.is_empty() {
        form.refuse("class", tongue.say("letters-no-such-class"));
    }
    let source_lang = letter.map(|l| l.source_lang).or_else(|| form.value("source").parse::<Lang>().ok());
    if source_lang.is_none() {
        form.refuse("source", tongue.say("letters-bad-source"));
    }
    let reply_form = if form.has("asks", "yes") { reply(form, zone, tongue) } else { None };
    if !form.is_sound() {
        return None;
    }
    Some(NewLetter { number: number?, dated: dated?, class, source_lang: source_lang?, reply_form })
}

fn reply(form: &mut Form, zone: &Zone, tongue: &Tongue) -> Option<ReplyForm> {
    let deadline = deadline(form.trimmed("deadline"), zone);
    if deadline.is_none() {
        form.refuse("deadline", tongue.say("letters-bad-deadline"));
    }
    let reminders = reminders(form.trimmed("reminders"));
    if reminders.is_none() {
        form.refuse("reminders", tongue.say_refusal(&TextFault::Reminders));
    }
    let authenticity = [Authenticity::A, Authenticity::B, Authenticity::C].into_iter().find(|a| a.name() == form.value("authenticity"));
    if authenticity.is_none() {
        form.refuse("authenticity", tongue.say("letters-bad-authenticity"));
    }
    let mut days = Vec::new();
    for at in 0..MOST_DAYS {
        let [date, from, to] = ["day", "from", "to"].map(|name| form.trimmed(&format!("{name}-{at}")).to_owned());
        if date.is_empty() && from.is_empty() && to.is_empty() {
            continue;
        }
        match (date.parse::<Date>(), from.parse::<i8>(), to.parse::<i8>()) {
            (Ok(date), Ok(from), Ok(to)) if (0..24).contains(&from) && to > from && to <= 24 => days.push(SpeakingDay { date, from, to }),
            _ => form.refuse(&format!("day-{at}"), tongue.say("letters-bad-day")),
        }
    }
    days.sort_by_key(|d| d.date);
    Some(ReplyForm {
        deadline: deadline?,
        authenticity: authenticity?,
        one_statement: form.has("one", "yes"),
        days,
        sample_hours: form.has("sample", "yes"),
        reminders: reminders?,
    })
}

/// Days before the deadline as they are typed, "14, 7, 2", the most first; `None` if one is no such number.
fn reminders(text: &str) -> Option<Vec<i64>> {
    let typed = text.split([',', ';', ' ', '،', '、', '，']).filter(|t| !t.is_empty());
    let mut days = typed.map(|t| t.parse::<i64>().ok()).collect::<Option<Vec<_>>>()?;
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    ReplyForm::reminders_fit(&days).then_some(days)
}

fn days_text(days: &[i64]) -> String {
    days.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// A deadline as it is typed: "until 23:59" means that this minute still counts.
fn deadline(text: &str, zone: &Zone) -> Option<EditionTime> {
    let to_the_minute = text.len() == "2021-03-01T23:59".len();
    let text = if to_the_minute { format!("{text}:59") } else { text.to_owned() };
    EditionTime::read(&text, zone).ok()
}

fn view(visit: &Visit, letter: Option<&Letter>, form: &Form, classes: &[AddresseeClass]) -> Page {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let sheet = kit.sheet(form);
    let say = |key: &str| tongue.say(key);
    let address = letter.map_or_else(|| visit.office("letters/new"), |l| path(visit, l, "/settings"));
    let back = letter.map_or_else(|| visit.office("letters"), |l| path(visit, l, ""));
    let leave = if letter.is_some() { "letters-leave" } else { "letters-back-to-list" };
    let mut class = sheet.select("class", say("letters-column-class")).blank(say("letters-choose"));
    for c in classes {
        class = class.option(c.slug.as_str(), c.names.best(kit.lang).map_or(c.slug.as_str(), |(_, name)| name));
    }
    let is_part = letter.is_some_and(|l| l.number.kind != LetterKind::Letter);
    let fields = html! {
        @if !is_part { (sheet.text("number", say("letters-column-number")).hint(say("letters-number-hint")).code().width(Width::Short)) }
        (sheet.date("dated", say("letters-column-date")))
        (class)
        @if letter.is_none() { (source(sheet, &tongue)) }
        (fieldset(say("letters-asks"), asks(visit, sheet, form)))
        (Buttons::new(Button::primary(say("letters-save"))).and(Button::secondary(say(leave)).leads(back.as_str())))
    };
    let tag = FormTag::post(address.as_str()).once(visit.once().as_str());
    let tag = if letter.is_some() { tag.hidden("version", form.value("version")) } else { tag };
    let title =
        letter.map_or_else(|| say("letters-new"), |l| tongue.with("letters-settings-title", args![("reference", l.reference.as_str())]));
    let page = Page::new(title).errors(&sheet).main(tag.body(fields));
    match letter {
        Some(letter) => under_letter(visit, letter, page),
        None => under_list(visit, page),
    }
}

fn source(sheet: Sheet<'_>, tongue: &Tongue) -> Markup {
    let mut select = sheet.select("source", tongue.say("letters-source")).blank(tongue.say("letters-choose"));
    for lang in Lang::ALL {
        select = select.option(lang.code(), language(tongue, lang));
    }
    html! { (select.hint(tongue.say("letters-source-hint"))) }
}

fn asks(visit: &Visit, sheet: Sheet<'_>, form: &Form) -> Markup {
    let say = |key: &str| visit.say(key);
    let zone = visit.tongue().zone_name(&visit.zone(), visit.cx.now().timestamp());
    let given = (0..MOST_DAYS).filter(|at| ["day", "from", "to"].iter().any(|n| !form.value(&format!("{n}-{at}")).is_empty()));
    let rows = given.max().map_or(MORE_DAYS, |last| last + 1 + MORE_DAYS).min(MOST_DAYS);
    html! {
        (sheet.tick("asks", "yes", say("letters-tick-asks")))
        (sheet.date("deadline", say("letters-deadline")).with_time().hint(visit.tongue().with("letters-deadline-hint", args![("zone", zone)])))
        (sheet.text("reminders", say("letters-reminders")).hint(say("letters-reminders-hint")).code().width(Width::Short).optional())
        (sheet
            .radios("authenticity", say("letters-authenticity"))
            .option(Authenticity::A.name(), say("letters-authenticity-a"))
            .explained(say("letters-authenticity-a-more"))
            .option(Authenticity::B.name(), say("letters-authenticity-b"))
            .explained(say("letters-authenticity-b-more"))
            .option(Authenticity::C.name(), say("letters-authenticity-c"))
            .explained(say("letters-authenticity-c-more")))
        (sheet.tick("one", "yes", say("letters-one-statement")).hint(say("letters-one-statement-hint")))
        (fieldset(say("letters-days"), html! {
            p.hint { (say("letters-days-hint")) }
            @for at in 0..rows { (day(sheet, &visit.tongue(), at)) }
            @if form.has("sample", "yes") { (sheet.tick("sample", "yes", say("letters-tick-sample"))) }
        }))
    }
}

fn day(sheet: Sheet<'_>, tongue: &Tongue, at: usize) -> Markup {
    let number = at + 1;
    let label = |key: &str| tongue.with(key, args![("n", number)]);
    html! {
        (page::panes(
            sheet.date(&format!("day-{at}"), label("letters-day-date")).optional(),
            page::panes(
                sheet.text(&format!("from-{at}"), label("letters-day-from")).code().width(Width::Tiny).optional(),
                sheet.text(&format!("to-{at}"), label("letters-day-to")).code().width(Width::Tiny).optional(),
            ),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<&str>) {
        let zone: Zone = "Europe/Zurich".parse().unwrap();
        assert_eq!(deadline(text, &zone).map(|t| t.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn the_minute_of_a_deadline_still_counts() {
        check("2021-03-01T23:59", Some("2021-03-01T22:59:59Z"));
        check("2021-03-01T12:00:00", Some("2021-03-01T11:00:00Z"));
        check("soon", None);
        check("", None);
    }

    #[test]
    fn reminders_are_whole_days_and_the_earliest_stands_first() {
        let check = |text: &str, expected: Option<&[i64]>| assert_eq!(reminders(text).as_deref(), expected, "{text}");
        check("14, 7, 2", Some(&[14, 7, 2]));
        check("2 7، 7", Some(&[7, 2]));
        check("", Some(&[]));
        check("0", None);
        check("61", None);
        check("soon", None);
        check("1 2 3 4 5 6", None);
    }
}
