//! The feature in a real house.

mod command_line;
mod commands;
mod composed;
mod demo;
mod moves;
mod pages;
mod pdf;
mod shown;
mod terms;
mod translation;
mod translator_api;
mod translator_pages;
mod words;

use std::collections::BTreeMap;

use directory::{AddresseeClass, ClassQuery, ContactKind, NewMembership, Post, State, StateName, StateNames};
use house::Feature;
use jiff::civil::date;
use kernel::{EditionTime, Id, Lang, Text, Zone};
use testkit::Home;

use crate::part::Part;
use crate::{
    Authenticity, Hand, Letter, LetterState, Mark, NewLetter, ReplyForm, SpeakingDay, Version, VersionMove, VersionText, Writing, draft,
    set_version_state, store, write_version,
};

/// What a letter needs of the house.
const FEATURES: &[Feature] = &[editions::FEATURE, directory::FEATURE, correspondence::FEATURE, crate::FEATURE];

/// The class of the tests, with no state in it.
async fn class(home: &Home) {
    let class = AddresseeClass {
        id: home.operator().new_id(),
        slug: "ministers".into(),
        names: Text::new().with(Lang::En, "Ministers of the Member States").with(Lang::Fr, "Ministres des États Membres"),
        query: ClassQuery { post_class: "minister".into(), member_of: "ITU".into() },
        version: 1,
    };
    directory::add_class(&home.operator(), class).await.unwrap();
}

/// A member with a minister who has a title in English and French, and a form of address in French alone.
async fn senegal(home: &Home) {
    let cx = home.operator();
    let name = |short: &str, formal: &str, of: &str| StateName { short: short.into(), formal: formal.into(), of: of.into() };
    let names = BTreeMap::from([
        (Lang::En, name("Senegal", "the Republic of Senegal", "of Senegal")),
        (Lang::Fr, name("Sénégal", "la République du Sénégal", "du Sénégal")),
    ]);
    let state = State {
        id: cx.new_id(),
        alpha3: "SEN".into(),
        alpha2: "SN".into(),
        m49: "686".into(),
        region: "002".into(),
        sub_region: "202".into(),
        names: StateNames(names),
        lang: Lang::Fr,
        lang_assumed: true,
        zone: "Africa/Dakar".into(),
        version: 1,
    };
    let member = NewMembership { body: "ITU".into(), since: None, note: "test".into() };
    let id = directory::add_state(&cx, state, &[member]).await.unwrap();
    let post = Post {
        id: cx.new_id(),
        state: Some(id),
        organisation: None,
        class: "minister".into(),
        titles: Text::new().with(Lang::En, "Minister of Digital <b>Development</b>").with(Lang::Fr, "Ministre du développement numérique"),
        forms: Text::new().with(Lang::Fr, "Madame la Ministre"),
        rank: "minister".into(),
        lang: None,
        sample: true,
        version: 1,
    };
    directory::add_post(&cx, post, &[(ContactKind::Email, "minister@sen.example".into())]).await.unwrap();
}

fn reply_form() -> ReplyForm {
    let zone: Zone = "Europe/Zurich".parse().unwrap();
    ReplyForm {
        deadline: EditionTime::read("2021-03-01T23:59:59", &zone).unwrap(),
        authenticity: Authenticity::A,
        one_statement: true,
        days: vec![SpeakingDay { date: date(2021, 3, 22), from: 8, to: 20 }],
        sample_hours: false,
        reminders: ReplyForm::usual_reminders(),
    }
}

fn new_letter(number: &str) -> NewLetter {
    NewLetter {
        number: number.parse().unwrap(),
        dated: date(2021, 2, 3),
        class: "ministers".into(),
        source_lang: Lang::Fr,
        reply_form: Some(reply_form()),
    }
}

/// A whole text; each part says its own name.
fn text() -> VersionText {
    let mut text = VersionText::default();
    for part in Part::ALL {
        *text.part_mut(part) = format!("The {}", part.name());
    }
    text.addressees = "{addressee|To all ministers}".into();
    text
}

fn writing(letter: &Letter, lang: Lang, began_at: i64) -> Writing {
    Writing { letter: letter.id, lang, text: text(), official: lang == Lang::Fr, hand: Hand::Person, began_at, follows: None }
}

fn mark(letter: &Letter, lang: Lang, to: VersionMove) -> Mark {
    Mark { letter: letter.id, lang, to, revision: 1, source_revision: 1 }
}

/// A drafted letter, its French version written.
async fn drafted(home: &Home) -> Letter {
    class(home).await;
    let letter = draft(&home.officer(), new_letter("CL-21/4")).await.unwrap();
    write_version(&home.officer(), writing(&letter, Lang::Fr, 0)).await.unwrap();
    letter
}

/// A letter whose French version is reviewed.
async fn reviewed(home: &Home) -> Letter {
    let letter = drafted(home).await;
    set_version_state(&home.officer(), mark(&letter, Lang::Fr, VersionMove::Review)).await.unwrap();
    letter
}

async fn version(home: &Home, letter: &Letter, lang: Lang) -> Version {
    let read = home.ledger().store().read().await.unwrap();
    store::version(&read, letter.id, lang).await.unwrap().unwrap()
}

async fn stored(home: &Home, id: Id) -> Letter {
    let read = home.ledger().store().read().await.unwrap();
    store::letter(&read, home.edition.id, id).await.unwrap().unwrap()
}

/// Puts a letter into a state to which only a dispatch leads.
async fn put_into(home: &Home, letter: &Letter, state: LetterState) {
    let ledger::Door::Open(mut tx) = home.operator().write::<()>(crate::DISPATCH_LETTERS).await.unwrap() else { panic!("no once-key") };
    let before = store::letter(&tx, home.edition.id, letter.id).await.unwrap().unwrap();
    assert!(store::move_letter(&tx, letter.id, before.state, state).await.unwrap());
    tx.note(ledger::Change::event(crate::LETTER.at(letter.id), ledger::Verb("put")));
    tx.commit(&()).await.unwrap();
}
