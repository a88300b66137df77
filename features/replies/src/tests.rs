//! A letter to three states, its dispatch, and their answers: use-cases by their trail, pages, on both engines.

mod api;
mod dispatch;
mod figures;
mod give;
mod levels;
mod own_words;
mod pages;
mod public;
mod record;

use std::collections::BTreeMap;

use directory::{AddresseeClass, ClassQuery, ContactKind, NewMembership, Post, State, StateName, StateNames};
use house::Feature;
use jiff::civil::date;
use kernel::{EditionTime, Id, Lang, Ref, Text};
use ledger::{Caller, Cx, Ledger};
use letters::{
    Authenticity, Consignment, Hand, Letter, Mark, NewLetter, ReplyForm, SpeakingDay, VersionMove, VersionText, Writing, clear, draft,
    set_version_state, write_version,
};
use page::Form;
use testkit::Home;

use crate::{Answer, AnswerKind};

/// The feature and those below it.
pub(crate) const FEATURES: &[Feature] = &[editions::FEATURE, directory::FEATURE, correspondence::FEATURE, letters::FEATURE, crate::FEATURE];

pub(crate) fn tools(ledger: Ledger) -> Ledger {
    letters::with_tools(ledger)
}

fn in_all(text: &str) -> Text {
    Lang::ALL.into_iter().map(|l| (l, text.to_owned())).collect()
}

/// A state with a minister's post: by e-mail, or, without an address, on paper.
async fn state(cx: &Cx, alpha3: &str, lang: Lang, zone: &str, email: Option<&str>) -> Id {
    let name = |s: &str| StateName { short: s.into(), formal: s.into(), of: format!("of {s}") };
    let names: BTreeMap<Lang, StateName> = Lang::ALL.into_iter().map(|l| (l, name(alpha3))).collect();
    let state = State {
        id: cx.new_id(),
        alpha3: alpha3.into(),
        alpha2: alpha3[..2].into(),
        m49: "000".into(),
        region: "150".into(),
        sub_region: "155".into(),
        names: StateNames(names),
        lang,
        lang_assumed: true,
        zone: zone.into(),
        version: 1,
    };
    let itu = NewMembership { body: "ITU".into(), since: None, note: "test".into() };
    let id = directory::add_state(cx, state, &[itu]).await.expect("added");
    let post = Post {
        id: cx.new_id(),
        state: Some(id),
        organisation: None,
        class: "minister".into(),
        titles: in_all("Minister"),
        forms: in_all("Excellency"),
        rank: "minister".into(),
        lang: None,
        sample: true,
        version: 1,
    };
    let contact = email.map_or((ContactKind::Post, "1 Street".to_owned()), |e| (ContactKind::Email, e.to_owned()));
    directory::add_post(cx, post, &[contact]).await.expect("added");
    id
}

/// Three states (one on paper), the class, and a cleared letter CL-21/4 in French, English and Arabic.
async fn cleared(home: &Home) -> Letter {
    cleared_at(home, Authenticity::A).await
}

/// The same, with a level of authenticity.
async fn cleared_at(home: &Home, authenticity: Authenticity) -> Letter {
    home.at("2021-02-02T09:00");
    let cx = home.operator();
    editions::describe(&cx, &editions::demo_facts()).await.expect("the ladder of ranks");
    state(&cx, "CHE", Lang::Fr, "Europe/Zurich", Some("minister@che.example")).await;
    state(&cx, "EGY", Lang::Ar, "Africa/Cairo", Some("minister@egy.example")).await;
    state(&cx, "FJI", Lang::En, "Pacific/Fiji", None).await;
    let class = AddresseeClass {
        id: cx.new_id(),
        slug: "ministers".into(),
        names: in_all("Ministers"),
        query: ClassQuery { post_class: "minister".into(), member_of: "ITU".into() },
        version: 1,
    };
    directory::add_class(&cx, class).await.expect("added");
    let zone = home.edition.zone();
    let days = (22..=26).map(|d| SpeakingDay { date: date(2021, 3, d), from: 8, to: 20 }).collect();
    let new = NewLetter {
        number: "CL-21/4".parse().expect("a number"),
        dated: date(2021, 2, 3),
        class: "ministers".into(),
        source_lang: Lang::Fr,
        reply_form: Some(ReplyForm {
            deadline: EditionTime::read("2021-03-01T23:59:59", &zone).expect("a time"),
            authenticity,
            one_statement: true,
            days,
            sample_hours: true,
            reminders: ReplyForm::usual_reminders(),
        }),
    };
    let letter = draft(&cx, new).await.expect("drafted");
    for lang in [Lang::Fr, Lang::En, Lang::Ar] {
        let text = VersionText {
            letterhead: "UIT".into(),
            service: "SG".into(),
            place_date: "Genève, le 3 février 2021".into(),
            contact: "Mme Sah".into(),
            fax: "+41 22 000 0000".into(),
            email: "forum@forum.example".into(),
            addressees: "{addressee|Aux Ministres}".into(),
            subject: "Invitation".into(),
            salutation: "{form-of-address|Madame, Monsieur},".into(),
            body: "Je vous invite à confirmer avant le **1er mars 2021**.".into(),
            closing: "Veuillez agréer, {form-of-address|Madame, Monsieur}, mes salutations.".into(),
            signed_mark: "(original signé)".into(),
            signatory: "H. Z.".into(),
            signatory_post: "Secrétaire général".into(),
        };
        let own = lang == Lang::Fr;
        let writing =
            Writing { letter: letter.id, lang, text, official: own, hand: Hand::Person, began_at: 0, follows: (!own).then_some(1) };
        let written = write_version(&cx, writing).await.expect("written");
        for to in [VersionMove::Review, VersionMove::Publish] {
            let mark = Mark { letter: letter.id, lang, to, revision: written.revision, source_revision: 1 };
            set_version_state(&cx, mark).await.expect("marked");
        }
    }
    clear(&cx, letter.id).await.expect("cleared");
    letter
}

/// The same letter, dispatched on 3 February and with its mails out.
pub(crate) async fn dispatched(home: &Home) -> Letter {
    dispatched_at(home, Authenticity::A).await
}

/// The same, with a level of authenticity.
async fn dispatched_at(home: &Home, authenticity: Authenticity) -> Letter {
    let letter = cleared_at(home, authenticity).await;
    home.at("2021-02-03T09:00");
    let dispatch = letters::order(&home.officer(), letter.id).await.expect("ordered");
    letters::release(&home.second_officer(), dispatch).await.expect("released");
    home.ledger().clock().pass(jiff::SignedDuration::from_mins(11));
    home.work().await;
    letter
}

pub(crate) async fn consignments(home: &Home, letter: &Letter) -> Vec<Consignment> {
    let read = home.ledger().store().read().await.expect("read");
    letters::store::consignments(&read, letter.id).await.expect("read")
}

/// The context of the holder of a state's personal link.
pub(crate) async fn holder(home: &Home, letter: &Letter, alpha3: &str) -> Cx {
    let consignment = consignments(home, letter).await.into_iter().find(|c| c.alpha3 == alpha3).expect("a consignment");
    home.cx(Caller::Link { thing: Ref { kind: letters::CONSIGNMENT, id: consignment.id } })
}

/// The address under which a state's link opens.
async fn link(home: &Home, letter: &Letter, alpha3: &str) -> String {
    let consignment = consignments(home, letter).await.into_iter().find(|c| c.alpha3 == alpha3).expect("a consignment");
    let read = home.ledger().store().read().await.expect("read");
    let link = access::link::of(&read, consignment.id).await.expect("read").expect("a link");
    format!("/reply/{}", link.token(home.ledger()))
}

fn accepts(name: &str) -> Answer {
    let form = Form::sent([
        ("kind", "accept"),
        ("name", name),
        ("post", "Minister"),
        ("rank", "minister"),
        ("statement_lang", "fr"),
        ("mode", "live"),
        ("zone", "Europe/Zurich"),
        ("hours", "2021-03-22T10"),
    ]);
    let zone = "Europe/Zurich".parse().expect("a zone");
    let days = vec![SpeakingDay { date: date(2021, 3, 22), from: 8, to: 20 }];
    let asked = ReplyForm {
        deadline: EditionTime::from_micros(0),
        authenticity: Authenticity::A,
        one_statement: true,
        days,
        sample_hours: false,
        reminders: Vec::new(),
    };
    crate::answer::read(&form, &asked, &zone, |_| true).expect("an answer")
}

pub(crate) fn declines() -> Answer {
    Answer { kind: AnswerKind::Decline, statement: None, message: "With regret".into(), named: false }
}
