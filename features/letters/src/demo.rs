//! The letters' part of the demo: CL-21/4 in six languages, drafted on 25 January 2021 and ready to send on 2 February (DECISIONS.md 15).
//!
//! The French text is the letter as it was sent, slips included; the other five are sample translations (`data/SOURCES.md`).

use std::collections::BTreeMap;

use house::{DemoFault, DemoStep};
use jiff::civil::{Date, Time};
use kernel::{EditionTime, Lang, Zone};
use ledger::{Cx, Role};
use serde::Deserialize;

use crate::{
    Authenticity, Hand, Letter, Mark, NewLetter, ReplyForm, SpeakingDay, TextFault, VersionMove, VersionState, VersionText, Writing, clear,
    draft, set_version_state, store, write_version,
};

/// The steps.
pub(crate) const STEPS: &[DemoStep] = &[
    DemoStep {
        at: "2021-01-25T08:30",
        what: "the names of forum, organisers and states as fixed terms",
        run: |cx| Box::pin(fix_terms(cx)),
    },
    DemoStep { at: "2021-01-25T09:00", what: "the letter CL-21/4 in six languages", run: |cx| Box::pin(write(cx)) },
    DemoStep { at: "2021-02-02T09:00", what: "CL-21/4 ready to send", run: |cx| Box::pin(make_ready(cx)) },
    DemoStep { at: "2021-02-03T09:00", what: "CL-21/4 leaves for 193 ministers", run: |cx| Box::pin(dispatch(cx)) },
];

const EDITION: &str = include_str!("../../../data/wsis-forum-2021/edition.json");
const SLUG: &str = "cl-21-4";

/// The six texts, the letter's own first: the others follow it.
const TEXTS: [(Lang, &str); 6] = [
    (Lang::Fr, include_str!("../../../data/wsis-forum-2021/letters/cl-21-4.fr.md")),
    (Lang::Ar, include_str!("../../../data/wsis-forum-2021/letters/cl-21-4.ar.md")),
    (Lang::Zh, include_str!("../../../data/wsis-forum-2021/letters/cl-21-4.zh.md")),
    (Lang::En, include_str!("../../../data/wsis-forum-2021/letters/cl-21-4.en.md")),
    (Lang::Ru, include_str!("../../../data/wsis-forum-2021/letters/cl-21-4.ru.md")),
    (Lang::Es, include_str!("../../../data/wsis-forum-2021/letters/cl-21-4.es.md")),
];

#[derive(Deserialize)]
struct Edition {
    organisers: Records<Organiser>,
    speaking_days: Records<Day>,
    letters: Vec<Record>,
}

#[derive(Deserialize)]
struct Records<T> {
    #[serde(default = "Vec::new")]
    sample: Vec<String>,
    records: Vec<T>,
}

#[derive(Deserialize)]
struct Organiser {
    lead: bool,
    names: BTreeMap<Lang, String>,
}

#[derive(Deserialize)]
struct Day {
    date: Date,
    from: Time,
    to: Time,
}

#[derive(Deserialize)]
struct Record {
    slug: String,
    reference: String,
    date: Date,
    source_language: Lang,
    addressee_class: String,
    reply: Reply,
}

#[derive(Deserialize)]
struct Reply {
    deadline: String,
}

/// The head of a text, between lines of `+++`.
#[derive(Deserialize)]
struct Head {
    #[serde(flatten)]
    parts: BTreeMap<String, toml::Value>,
    status: VersionState,
    official: bool,
}

async fn fix_terms(cx: &Cx) -> Result<(), DemoFault> {
    crate::take_over_names(cx).await.map(drop).map_err(DemoFault::of)
}

async fn write(cx: &Cx) -> Result<(), DemoFault> {
    let edition: Edition = serde_json::from_str(EDITION).map_err(DemoFault::of)?;
    let record = edition.letters.iter().find(|l| l.slug == SLUG).ok_or_else(|| DemoFault("the data holds no CL-21/4".into()))?;
    let letter = draft(cx, settings(&edition, record)?).await.map_err(DemoFault::of)?;
    let head = edition.organisers.records.iter().find(|o| o.lead);
    for (lang, text) in TEXTS {
        let letterhead = head.and_then(|o| o.names.get(&lang)).cloned().unwrap_or_default();
        version(cx, &letter, lang, text, letterhead).await?;
    }
    Ok(())
}

fn settings(edition: &Edition, record: &Record) -> Result<NewLetter, DemoFault> {
    let days = edition.speaking_days.records.iter().map(|d| SpeakingDay { date: d.date, from: d.from.hour(), to: d.to.hour() }).collect();
    Ok(NewLetter {
        number: record.reference.parse().map_err(DemoFault::of)?,
        dated: record.date,
        class: record.addressee_class.clone(),
        source_lang: record.source_language,
        reply_form: Some(ReplyForm {
            // The data names the zone.
            deadline: EditionTime::read(&record.reply.deadline, &Zone::utc()).map_err(DemoFault::of)?,
            authenticity: Authenticity::A,
            one_statement: true,
            days,
            sample_hours: !edition.speaking_days.sample.is_empty(),
            reminders: ReplyForm::usual_reminders(),
        }),
    })
}

/// Writes a version and brings it to the state that its file says.
async fn version(cx: &Cx, letter: &Letter, lang: Lang, file: &str, letterhead: String) -> Result<(), DemoFault> {
    let (head, mut text) = read(file)?;
    text.letterhead = letterhead;
    let own = lang == letter.source_lang;
    let writing =
        Writing { letter: letter.id, lang, text, official: head.official, hand: Hand::Person, began_at: 0, follows: (!own).then_some(1) };
    let written = write_version(cx, writing).await.map_err(DemoFault::of)?;
    let marks: &[VersionMove] = match head.status {
        VersionState::Reviewed => &[VersionMove::Review],
        VersionState::Published => &[VersionMove::Review, VersionMove::Publish],
        _ => &[],
    };
    // The sample reviewer reads each version and marks it.
    let reviewer = acting(cx, &*cx.read(crate::SEE).await.map_err(DemoFault::of)?, "reviewer@forum.example", Role::Reviewer).await?;
    for to in marks {
        let mark = Mark { letter: letter.id, lang, to: *to, revision: written.revision, source_revision: 1 };
        set_version_state(&reviewer, mark).await.map_err(DemoFault::of)?;
    }
    Ok(())
}

/// A file: its head in TOML, then the body in Markdown.
fn read(file: &str) -> Result<(Head, VersionText), DemoFault> {
    let (head, body) = file
        .strip_prefix("+++\n")
        .and_then(|rest| rest.split_once("\n+++\n"))
        .ok_or_else(|| DemoFault("a text of the data has no head".into()))?;
    let head: Head = toml::from_str(head).map_err(DemoFault::of)?;
    let mut text = VersionText { body: body.trim().to_owned(), ..VersionText::default() };
    for (name, value) in &head.parts {
        let part = name.replace('_', "-").parse().map_err(|()| DemoFault(format!("a letter has no part {name}")))?;
        let value = value.as_str().ok_or_else(|| DemoFault(format!("{name} is no text")))?;
        *text.part_mut(part) = value.trim().to_owned();
    }
    Ok((head, text))
}

async fn make_ready(cx: &Cx) -> Result<(), DemoFault> {
    let letter = {
        let read = cx.read(crate::SEE).await.map_err(DemoFault::of)?;
        let edition = cx.edition().map_err(DemoFault::of)?;
        store::letter_by_slug(&read, edition, SLUG).await.map_err(DemoFault::of)?
    };
    let letter = letter.ok_or_else(|| DemoFault("CL-21/4 was not drafted".into()))?;
    match clear(cx, letter.id).await {
        Ok(_) => Ok(()),
        // Which of its texts is at fault is worth more than how many are.
        Err(TextFault::Blocked(against)) => Err(DemoFault(format!("{against:?}"))),
        Err(fault) => Err(DemoFault::of(fault)),
    }
}

/// Two sample officers send the letter, as in the office: one orders, the other releases. The hold is left out, since the timeline is
/// replayed in seconds; afterwards it is what it is by default.
async fn dispatch(cx: &Cx) -> Result<(), DemoFault> {
    let edition = cx.edition().map_err(DemoFault::of)?;
    let read = cx.read(crate::SEE).await.map_err(DemoFault::of)?;
    let letter = store::letter_by_slug(&read, edition, SLUG)
        .await
        .map_err(DemoFault::of)?
        .ok_or_else(|| DemoFault("the letter is missing".into()))?;
    let usual = store::setting(&read, edition).await.map_err(DemoFault::of)?;
    let officer = acting(cx, &read, "officer@forum.example", Role::Officer).await?;
    let second = acting(cx, &read, "second.officer@forum.example", Role::Officer).await?;
    drop(read);
    crate::set_setting(cx, store::Setting { hold_seconds: 0, ..usual }).await.map_err(DemoFault::of)?;
    let dispatch = crate::order(&officer, letter.id).await.map_err(DemoFault::of)?;
    crate::release(&second, dispatch).await.map_err(DemoFault::of)?;
    crate::set_setting(cx, usual).await.map_err(DemoFault::of)
}

/// The context of a sample account, so that the trail says who did it.
async fn acting(cx: &Cx, conn: &::store::Conn, email: &str, role: Role) -> Result<Cx, DemoFault> {
    let email = email.parse().map_err(DemoFault::of)?;
    let account = access::account::by_email(conn, &email).await.map_err(DemoFault::of)?;
    let account = account.ok_or_else(|| DemoFault(format!("the sample account {email} is missing")))?;
    let roles = vec![Role::Account, role];
    let caller = ledger::Caller::Account { account: account.id, session: cx.new_id(), roles };
    Ok(cx.with(|p| {
        p.caller = caller;
        p.way = ledger::Way::Page;
    }))
}
