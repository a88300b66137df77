//! An edition's own words leave with the mails of this feature and of the letters below it, and what a ministry types stays as typed.

use kernel::Lang;
use letters::Letter;
use outbox::{Purpose, Typed, Which, examples, reword};
use testkit::{Home, on_each_engine_with};
use words::Words;

use super::{FEATURES, accepts, cleared, declines, dispatched, holder, tools};
use crate::{give, withdraw};

async fn own(home: &Home, message: &str, lang: Lang, subject: &str, text: &str) {
    reword(&home.officer(), Which { message, lang }, 0, Some(Typed { subject, text })).await.expect("fits");
}

/// Subject and text of the mails of a purpose to an address, oldest first; what is secret as `<link>` and `<code>`.
async fn mails(home: &Home, purpose: Purpose, to: &str) -> Vec<String> {
    let read = home.ledger().store().read().await.expect("read");
    let filter = outbox::list::MailFilter { state: None, purpose: Some(purpose) };
    let mails = outbox::list::page(&read, home.edition.id, filter, 0, 100).await.expect("read");
    let mails = mails.into_iter().rev().filter(|mail| mail.to == to);
    mails.map(|mail| format!("{}\n{}", mail.subject, mail.text.with("<link>", "<code>").join("\n\n"))).collect()
}

#[test]
fn an_acknowledgement_has_the_words_of_the_edition_and_the_values_as_typed() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        own(&home, "replies.received", Lang::Fr, "Merci, {state}", "N° {register}\n\n{facts}\n\n{late}\n\n{link}").await;
        own(&home, "replies.withdrawn", Lang::Fr, "Retrait {register}", "{conflict}\n\n{link}").await;
        home.at("2021-02-10T14:00");
        let cx = holder(&home, &letter, "CHE").await;
        give(&cx, accepts("{link} {code} {register}"), "").await.expect("given");
        home.work().await;
        let [mail] = &mails(&home, Purpose::Acknowledgement, "minister@che.example").await[..] else { panic!("one") };
        assert!(mail.starts_with("Merci, CHE\nN° 2021/IN/0001\n\n"), "{mail}");
        assert!(mail.contains("{link} {code} {register}") && mail.ends_with("\n\n<link>") && !mail.contains("\n\n\n"), "{mail}");
        withdraw(&cx).await.expect("withdrawn");
        home.work().await;
        let mails = mails(&home, Purpose::Acknowledgement, "minister@che.example").await;
        assert!(mails.len() == 2 && mails.iter().any(|mail| mail == "Retrait 2021/IN/0002\n<link>"), "{mails:?}");
    });
}

#[test]
fn a_reminder_and_the_way_below_a_letter_have_the_words_of_the_edition() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        own(&home, "letters.way", Lang::Fr, "", "Voie: {link} {code}").await;
        let letter = dispatched(&home).await;
        let [mail] = &mails(&home, Purpose::Letter, "minister@che.example").await[..] else { panic!("one") };
        assert!(mail.ends_with("\n\nVoie: <link> <code>"), "{mail}");
        own(&home, "replies.reminder", Lang::Ar, "تذكير {reference}", "{deadline}\n\n{link} {code}").await;
        give(&holder(&home, &letter, "CHE").await, declines(), "").await.expect("given");
        home.at("2021-02-15T14:30");
        home.ledger().clock().pass(jiff::SignedDuration::from_mins(2));
        home.work().await;
        let [mail] = &mails(&home, Purpose::Reminder, "minister@egy.example").await[..] else { panic!("one") };
        assert!(mail.starts_with("تذكير CL-21/4\n") && mail.ends_with("<link> \u{2068}<code>\u{2069}"), "{mail}");
    });
}

/// The first example of each message that has any, by its name.
async fn first_examples(home: &Home, lang: Lang) -> Vec<(&'static str, String)> {
    let tongue = home.ledger().tool::<Words>().expect("words").tongue(lang);
    let reader = tongue.switched(Lang::En);
    let read = home.ledger().store().read().await.expect("read");
    let mut found = Vec::new();
    for message in house::messages(FEATURES).0 {
        let telling = outbox::Telling { message: &tongue, reader: &reader };
        let Some(first) = examples(&read, home.edition.id, &message, telling).await.expect("read").into_iter().next() else { continue };
        for (name, value) in &first.values {
            assert!(message.field(name).is_some() || message.name == "replies.withdrawn", "{}: {name}", message.name);
            assert!(!value.contains("token"), "{value}");
        }
        found.push((message.name, first.of));
    }
    found
}

#[test]
fn examples_are_what_the_edition_really_has() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        cleared(&home).await;
        assert_eq!(first_examples(&home, Lang::Ar).await, []);
    });
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter: Letter = dispatched(&home).await;
        give(&holder(&home, &letter, "EGY").await, declines(), "").await.expect("given");
        let of = |state: &str| format!("CL-21/4: {state}");
        let expected = [
            ("letters.way", of("CHE")),
            ("letters.rehearsal", of("CHE")),
            ("replies.received", of("EGY")),
            ("replies.withdrawn", of("EGY")),
            ("replies.code", of("CHE")),
            ("replies.reminder", of("CHE")),
            ("replies.reminder-paper", of("CHE")),
        ];
        assert_eq!(first_examples(&home, Lang::Ar).await, expected);
        // No version of the letter in Spanish: a reminder would have no subject to tell.
        let spanish = first_examples(&home, Lang::Es).await;
        assert!(spanish.iter().all(|(name, _)| !name.starts_with("replies.reminder")), "{spanish:?}");
    });
}
