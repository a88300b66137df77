//! The feature in a real temporary house, and its messages against its sources.

use house::Feature;
use kernel::{Id, Lang, Text};
use ledger::Cx;
use testkit::Home;
use words::Words;

use crate::{ContactKind, FEATURE, LOCALES, NewMembership, Post, State, StateName, StateNames, add_post, add_region, add_state};

mod commands;
mod demo;
mod import;
mod import_pages;
mod lists;
mod office;

static FEATURES: &[Feature] = &[FEATURE];

/// A state with English and French names, and the same in Arabic and Russian where they are given.
fn state(cx: &Cx, alpha3: &str, english: &str, french: &str, others: &[(Lang, &str)]) -> State {
    let names = [(Lang::En, english), (Lang::Fr, french)].into_iter().chain(others.iter().copied());
    let form = |name: &str| StateName { short: name.into(), formal: format!("formal {name}"), of: format!("of {name}") };
    State {
        id: cx.new_id(),
        alpha3: alpha3.into(),
        alpha2: alpha3[..2].into(),
        m49: "000".into(),
        region: "002".into(),
        sub_region: "011".into(),
        names: StateNames(names.map(|(l, n)| (l, form(n))).collect()),
        lang: Lang::Fr,
        lang_assumed: true,
        zone: "Africa/Dakar".into(),
        version: 1,
    }
}

fn minister(cx: &Cx, state: Id) -> Post {
    Post {
        id: cx.new_id(),
        state: Some(state),
        organisation: None,
        class: "minister".into(),
        titles: Text::new().with(Lang::En, "Minister of Post").with(Lang::Fr, "Ministre des postes"),
        forms: Text::new().with(Lang::En, "Excellency").with(Lang::Fr, "Monsieur le Ministre"),
        rank: "minister".into(),
        lang: None,
        sample: true,
        version: 1,
    }
}

/// Senegal, a member of ITU, with a minister's post and an address.
struct Senegal {
    state: Id,
    post: Id,
}

async fn senegal(home: &Home) -> Senegal {
    let cx = home.officer();
    for (code, parent, name) in [("002", None, "Africa"), ("011", Some("002"), "Western Africa")] {
        add_region(&cx, code, parent, &Text::new().with(Lang::En, name)).await.unwrap();
    }
    let record = state(&cx, "SEN", "Senegal", "Sénégal", &[(Lang::Ar, "السنغال"), (Lang::Ru, "Сенегал")]);
    let itu = NewMembership { body: "ITU".into(), since: None, note: "states.json".into() };
    let state = add_state(&cx, record, &[itu]).await.unwrap();
    let contact = (ContactKind::Email, "minister@sen.example".to_owned());
    let post = add_post(&cx, minister(&cx, state), &[contact]).await.unwrap();
    Senegal { state, post }
}

#[test]
fn every_message_is_used_and_every_key_has_one() {
    let words = Words::new(&[&LOCALES]).unwrap_or_else(|faults| panic!("{faults:#?}"));
    let source = [concat!(env!("CARGO_MANIFEST_DIR"), "/src")];
    let ours = words.keys().filter(|k| k.starts_with("directory-"));
    assert_eq!(words::check::unused(ours, &source).unwrap(), Vec::<&str>::new());
    assert_eq!(words::check::unknown(&words, &source).unwrap(), []);
}
