//! Step 3: the hours at which the speaker is free, in their own time zone beside Geneva's.

use axum::response::Response;
use jiff::civil::Date;
use kernel::Zone;
use maud::{Markup, html};
use page::{Button, Buttons, Form, Notice, Page, Tone};
use web::{Sent, Visit};
use words::{Tongue, args};

use super::link::{AVAILABILITY_FIELDS, Opened, address, put_faults, refuse, save, step};
use crate::answer::{self, Step};

/// Shows the step.
pub async fn show(visit: Visit) -> Response {
    match Opened::read(&visit).await {
        Ok(opened) => visit.page(draw(&visit, &opened, &opened.form)).await,
        Err(fault) => refuse(&visit, &fault),
    }
}

fn draw(visit: &Visit, opened: &Opened, form: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(form);
    let record = visit.zone();
    let own = answer::zone(form, &record).unwrap_or_else(|| record.clone());
    let content = html! {
        p { (tongue.say("replies-availability-intro")) }
        @if opened.asked.sample_hours { (Notice::new(Tone::Info, tongue.say("replies-sample-hours"))) }
        (sheet.form(address(visit, "/availability").as_str()).once(visit.once().as_str()).body(html! {
            (zones(visit, &sheet, opened))
            (Button::secondary(tongue.say("replies-show-zone")).named("do", "zone"))
            @for group in groups(opened, &record, &own) { (grid(&sheet, &tongue, opened, &group, &record, &own)) }
            (Buttons::new(Button::primary(tongue.say("replies-continue")).named("do", "continue")))
        }))
    };
    step(visit, opened, "replies-title-availability", 2, content).errors(&sheet)
}

/// The zones of the world, those of the addressee's own state first.
fn zones(visit: &Visit, sheet: &page::Sheet<'_>, opened: &Opened) -> Markup {
    let tongue = visit.tongue();
    let own: Option<Zone> = opened.consignment.addressee.zone.parse().ok();
    let first = own.as_ref().map(|zone| (opened.state(visit), zone));
    let select = sheet.select("zone", tongue.say("replies-field-zone")).hint(tongue.say("replies-field-zone-hint"));
    html! { (visit.zones(select, first)) }
}

/// Days whose hours stand in one relation in the two zones: a change of the clocks within the week begins a new group.
fn groups(opened: &Opened, record: &Zone, own: &Zone) -> Vec<Vec<Date>> {
    let mut groups: Vec<(i32, Vec<Date>)> = Vec::new();
    for day in &opened.asked.days {
        let Some(noon) = answer::hour(&format!("{}T12", day.date), record) else { continue };
        let apart = noon.in_zone(own).offset().seconds() - noon.in_zone(record).offset().seconds();
        match groups.last_mut() {
            Some((a, days)) if *a == apart => days.push(day.date),
            _ => groups.push((apart, vec![day.date])),
        }
    }
    groups.into_iter().map(|(_, days)| days).collect()
}

fn grid(sheet: &page::Sheet<'_>, tongue: &Tongue, opened: &Opened, days: &[Date], record: &Zone, own: &Zone) -> Markup {
    let same = own.name() == record.name();
    let name = |zone: &Zone| tongue.city(zone).unwrap_or_else(|| zone.name().to_owned());
    let mut grid = sheet
        .grid("hours", tongue.say("replies-field-hours"))
        .hint(tongue.say("replies-field-hours-hint"))
        .optional()
        .zones(name(own), (!same).then(|| name(record)));
    for day in days {
        let day = *day;
        let long = tongue.date(day);
        let short = tongue.day(day);
        let weekday = tongue.say(WEEKDAYS[usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or(0)]);
        grid = grid.day(long, weekday, short);
    }
    let asked = |day: Date| opened.asked.days.iter().find(|d| d.date == day);
    let from = days.iter().filter_map(|d| asked(*d)).map(|d| d.from).min().unwrap_or(0);
    let to = days.iter().filter_map(|d| asked(*d)).map(|d| d.to).max().unwrap_or(0);
    for hour in from..to {
        let Some(at) = days.first().and_then(|d| answer::hour(&format!("{d}T{hour:02}"), record)) else { continue };
        let (here, there) = (at.in_zone(own), at.in_zone(record));
        let own_time = tongue.time(here.time());
        // In Suva the afternoon of Geneva is the next day.
        let own_text = match here.date().cmp(&there.date()) {
            std::cmp::Ordering::Greater => tongue.with("replies-next-day", args![("time", own_time)]),
            std::cmp::Ordering::Less => tongue.with("replies-day-before", args![("time", own_time)]),
            std::cmp::Ordering::Equal => own_time,
        };
        let cells = days.iter().map(|d| asked(*d).filter(|a| (a.from..a.to).contains(&hour)).map(|_| format!("{d}T{hour:02}"))).collect();
        grid = grid.hour(own_text, (!same).then(|| tongue.time(there.time())), cells);
    }
    html! { (grid) }
}

// words: replies-weekday-*
const WEEKDAYS: [&str; 7] = [
    "replies-weekday-mon",
    "replies-weekday-tue",
    "replies-weekday-wed",
    "replies-weekday-thu",
    "replies-weekday-fri",
    "replies-weekday-sat",
    "replies-weekday-sun",
];

/// Saves the step; "show in this zone" saves too, and draws the grid anew.
pub async fn save_step(mut sent: Sent) -> Response {
    let opened = match Opened::read(&sent.visit).await {
        Ok(opened) => opened,
        Err(fault) => return sent.refuse(&fault),
    };
    sent.form = std::mem::take(&mut sent.form).with("kind", opened.form.value("kind"));
    put_faults(&mut sent, Step::Availability, &opened);
    if !sent.form.is_sound() {
        return sent.again(draw(&sent.visit, &opened, &sent.form)).await;
    }
    if let Err(answer) = save(&mut sent, &AVAILABILITY_FIELDS).await {
        return answer;
    }
    let next = if sent.form.value("do") == "zone" { "/availability" } else { "/check" };
    sent.visit.lead(&address(&sent.visit, next))
}
