//! The demo's letter, made by its steps: what it says, in every language, and that it is ready to send.

use directory::MINISTERS;
use house::Feature;
use kernel::{EditionTime, Lang};
use testkit::{Home, on_each_engine_with};

use super::{FEATURES, class};
use crate::{LetterState, VersionState, store, with_tools};

/// Runs the steps of a feature in their order, each at its time, up to the day before the letter leaves: for that it needs officers.
pub async fn steps(home: &Home, feature: &Feature) {
    for step in feature.demo.iter().filter(|step| step.at < "2021-02-03") {
        home.at(step.at);
        (step.run)(&home.operator()).await.unwrap_or_else(|e| panic!("{}: {e}", step.what));
    }
}

/// The letter alone, to a class without states: the directory's 193 take their time.
pub async fn the_letter(home: &Home) {
    class(home).await;
    let cx = home.operator();
    let class = directory::AddresseeClass {
        id: cx.new_id(),
        slug: MINISTERS.into(),
        names: kernel::Text::new().with(Lang::En, "Ministers"),
        query: directory::ClassQuery { post_class: "minister".into(), member_of: "ITU".into() },
        version: 1,
    };
    directory::add_class(&cx, class).await.unwrap();
    let reviewer = "reviewer@forum.example".parse().unwrap();
    access::account::add(&cx, reviewer, "Sample Reviewer (demo)", Lang::En, &[ledger::Role::Reviewer]).await.unwrap();
    steps(home, &crate::FEATURE).await;
}

#[test]
fn the_demo_has_the_letter_ready_to_send() {
    on_each_engine_with(FEATURES, with_tools, async |home| {
        the_letter(&home).await;
        let read = home.ledger().store().read().await.unwrap();
        let letter = store::letter_by_slug(&read, home.edition.id, "cl-21-4").await.unwrap().unwrap();
        assert_eq!((letter.state, letter.source_lang, letter.class.as_str()), (LetterState::Cleared, Lang::Fr, MINISTERS));
        let form = letter.reply_form.clone().unwrap();
        let deadline = EditionTime::read("2021-03-01T23:59:59[Europe/Zurich]", &home.edition.zone()).unwrap();
        assert_eq!((form.deadline, form.one_statement, form.sample_hours), (deadline, true, true));
        let days: Vec<String> = form.days.iter().map(|d| format!("{} {}-{}", d.date, d.from, d.to)).collect();
        assert_eq!(days, ["22", "23", "24", "25", "26"].map(|d| format!("2021-03-{d} 8-20")));
        let versions = store::versions(&read, letter.id).await.unwrap();
        assert_eq!(versions.len(), 6);
        let source = versions.iter().find(|v| v.lang == Lang::Fr).unwrap();
        for version in &versions {
            let own = version.lang == Lang::Fr;
            let expected = if own { VersionState::Published } else { VersionState::Reviewed };
            assert_eq!((version.state, version.official), (expected, own), "{}", version.lang);
            assert!(version.reviewer.is_some(), "{}", version.lang);
            assert!(!version.out_of_date(source), "{}", version.lang);
            assert!(!version.text.letterhead.is_empty() && version.text.body.lines().count() > 8, "{}", version.lang);
        }
        // The slips of the letter that was sent are there, and only there.
        assert!(source.text.body.contains("aura lieu 17 au 21 mai 2021") && source.text.closing.starts_with("Veillez agréer"));
    });
}
