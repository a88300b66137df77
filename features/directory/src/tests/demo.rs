//! The demo's states: as many as the Union had members in February 2021, each with a post (DECISIONS.md 1).

use testkit::{Home, on_each_engine};

use super::FEATURES;
use crate::{MINISTERS, class, demo, store};

async fn filled(home: &Home) {
    for step in demo::STEPS {
        (step.run)(&home.operator()).await.unwrap();
    }
}

#[test]
fn the_letter_goes_to_193_members_the_holy_see_among_them_and_palau_not() {
    on_each_engine(FEATURES, async |home| {
        filled(&home).await;
        let read = home.ledger().store().read().await.unwrap();
        let day = "2021-02-03".parse().unwrap();
        assert_eq!(store::states(&read).await.unwrap().len(), 193);
        let members = store::memberships(&read).await.unwrap();
        let on = |body: &str| members.iter().filter(|m| m.body == body && m.covers(day)).count();
        assert_eq!((on("ITU"), on("UN")), (193, 192));
        assert!(store::state_by_code(&read, "PLW").await.unwrap().is_none());
        assert!(store::state_by_code(&read, "VAT").await.unwrap().is_some());
        let query = class::class(&read, MINISTERS).await.unwrap().unwrap().query;
        let addressees = class::addressees(&read, &query, day, home.officer().now()).await.unwrap();
        assert_eq!(addressees.len(), 193);
        assert_eq!(class::members_without(&read, &query, day).await.unwrap().len(), 0);
        assert!(addressees.iter().all(|a| a.sample && (a.email.is_some() || a.postal.is_some())));
    });
}

#[test]
fn the_list_of_all_members_is_paged_and_counts_them() {
    testkit::on_sqlite(
        FEATURES,
        |l| l,
        async |home| {
            filled(&home).await;
            let mut browser = home.signed_in(&[ledger::Role::Officer]).await;
            let first = browser.get("/office/2021/directory?member=ITU&on=2021-02-03").await;
            assert!(first.text.contains("States shown: 193 of 193"));
            assert_eq!(first.text.matches("data-open").count(), 50);
            let last = browser.get("/office/2021/directory?member=ITU&on=2021-02-03&page=4").await;
            assert_eq!(last.text.matches("data-open").count(), 43);
            assert_eq!(browser.get("/office/2021/directory?page=99").await.text.matches("data-open").count(), 43, "the last page");
            let one = browser.get("/office/2021/directory?q=saint-siege").await;
            assert!(one.text.contains("States shown: 1 of 193") && one.text.contains("/directory/VAT"));
        },
    );
}
