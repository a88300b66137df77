//! Who has answered so far, as everybody reads it.

use jiff::SignedDuration;
use kernel::Lang;
use testkit::{Home, on_each_engine_with, on_sqlite};

use super::{FEATURES, accepts, declines, dispatched, holder, tools};
use crate::tally::{Total, tally};
use crate::{Answer, give, store, withdraw};

const PAGE: &str = "/en/2021/letters/cl-21-4/answers";

#[test]
fn states_are_counted_once_and_named_only_with_leave() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let count = async || {
            let read = home.ledger().store().read().await.expect("read");
            let tally = tally(&store::addressed(&read, letter.id).await.expect("read"));
            (tally.addressed, tally.total, tally.named.len())
        };
        assert_eq!(count().await, (3, Total::Exactly(0), 0));
        let swiss = holder(&home, &letter, "CHE").await;
        give(&swiss, Answer { named: true, ..accepts("A. Person") }, "").await.expect("given");
        assert_eq!(count().await, (3, Total::Exactly(1), 1), "all that have answered are named");
        give(&holder(&home, &letter, "EGY").await, declines(), "").await.expect("given");
        assert_eq!(count().await, (3, Total::AtLeast(1), 1), "one of two would be found by subtraction");
        give(&swiss, accepts("A. Person"), "").await.expect("amended");
        assert_eq!(count().await.2, 0, "leave was taken back");
        withdraw(&swiss).await.expect("withdrawn");
        assert_eq!(count().await.1, Total::AtLeast(0));
    });
}

#[test]
fn everybody_reads_it_in_six_languages_at_most_a_minute_late() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        assert_eq!(home.browser().get(PAGE).await.status, 404, "there is no letter yet");
        let letter = dispatched(&home).await;
        let before = home.browser().get(PAGE).await;
        assert_eq!(before.status, 200, "{}", before.text);
        assert!(!before.text.contains("<li><bdi>CHE</bdi>"));
        let swiss = holder(&home, &letter, "CHE").await;
        give(&swiss, Answer { named: true, ..accepts("A. <b>Person") }, "").await.expect("given");
        home.ledger().clock().pass(SignedDuration::from_secs(60));
        for lang in Lang::ALL {
            let page = home.browser().get(&format!("/{lang}/2021/letters/cl-21-4/answers")).await;
            assert!(page.text.contains("<li><bdi>CHE</bdi></li>"), "{lang}: {}", page.text);
            assert!(!page.text.contains("Person") && !page.text.contains("replies-"), "{lang}: never what was answered");
            let home_page = home.browser().get(&format!("/{lang}/2021")).await;
            assert!(home_page.text.contains(&format!("href=\"/{lang}/2021/letters/cl-21-4/answers\"")), "{lang}: a way there");
        }
    });
}
