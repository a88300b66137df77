//! The order of the list, and who sees it.

use house::Feature;
use ledger::Role;
use store::params;
use testkit::{Home, on_each_engine, on_sqlite};

use crate::acceptances;

const FEATURES: &[Feature] = &[editions::FEATURE, directory::FEATURE, CORRESPONDENCE, LETTERS, replies::FEATURE, crate::FEATURE];
const CORRESPONDENCE: Feature = correspondence::FEATURE;
const LETTERS: Feature = letters::FEATURE;

/// An answer of a state as the tables of `replies` keep it: the list is tested on its own, without a dispatch.
async fn answered(home: &Home, alpha3: &str, kind: &str, rank: &str, first_at: i64, state: &str) {
    let cx = home.operator();
    let names = directory::StateNames::default();
    let party = directory::State {
        id: cx.new_id(),
        alpha3: alpha3.into(),
        alpha2: alpha3[..2].into(),
        m49: "000".into(),
        region: "150".into(),
        sub_region: "155".into(),
        names,
        lang: kernel::Lang::En,
        lang_assumed: true,
        zone: "UTC".into(),
        version: 1,
    };
    let id = directory::add_state(&cx, party, &[]).await.expect("added");
    let tx = home.ledger().store().write().await.expect("write");
    let letter = kernel::Id::from_random([7; 16]);
    tx.run(
        "insert into letters_letter (id, edition, series, year, number, kind, part, reference, slug, dated, state, class, source_lang, version)
         values ($1, $2, 'CL', 2021, 4, 'letter', 0, 'CL-21/4', 'cl-21-4', '2021-02-03', 'dispatched', 'x', 'fr', 1) on conflict do nothing",
        params![letter, home.edition.id],
    )
    .await
    .expect("a letter");
    let (reply, answer) = (cx.new_id(), cx.new_id());
    tx.run(
        "insert into replies_reply (id, edition, letter, party, ordinal, state, standing, first_at, version)
         values ($1, $2, $3, $4, 1, $5, $6, $7, 1)",
        params![reply, home.edition.id, letter, id, state, answer, first_at],
    )
    .await
    .expect("a reply");
    let statement = format!(
        r#"{{"speaker":{{"title":"","name":"<b>{alpha3}</b>","post":"Minister","rank":"{rank}"}},"lang":"en","mode":"live","hours":[],"zone":"UTC"}}"#
    );
    let content = format!(r#"{{"kind":"{kind}","statement":{},"message":""}}"#, if kind == "decline" { "null" } else { &statement });
    tx.run(
        "insert into replies_answer (id, reply, number, kind, channel, proof, at, late, register, item, content, rank, acknowledged)
         values ($1, $2, 1, $3, 'web', 'link', $4, false, '2021/IN/0001', $5, $6, $7, 'mailed')",
        params![answer, reply, kind, first_at, cx.new_id(), content, rank],
    )
    .await
    .expect("an answer");
    tx.commit().await.expect("committed");
}

async fn filled(home: &Home) {
    editions::describe(&home.operator(), &editions::demo_facts()).await.expect("described");
    answered(home, "AAA", "accept", "minister", 30, "standing").await;
    answered(home, "BBB", "accept", "minister", 20, "standing").await;
    answered(home, "CCC", "delegate", "ambassador", 10, "standing").await;
    answered(home, "DDD", "accept", "head_of_state", 40, "standing").await;
    answered(home, "EEE", "decline", "", 1, "standing").await;
    answered(home, "FFF", "accept", "minister", 1, "withdrawn").await;
    answered(home, "GGG", "accept", "no_such_rank", 1, "standing").await;
}

#[test]
fn rank_comes_first_then_the_time_of_the_request() {
    on_each_engine(FEATURES, async |home: Home| {
        filled(&home).await;
        let read = home.ledger().store().read().await.expect("read");
        let order: Vec<_> = acceptances(&read, home.edition.id).await.expect("read").into_iter().map(|a| a.alpha3).collect();
        assert_eq!(order, ["DDD", "BBB", "AAA", "CCC", "GGG"], "declined and withdrawn are not on it");
    });
}

#[test]
fn the_list_is_for_the_office_and_shows_text_as_typed() {
    on_sqlite(FEATURES, letters::with_tools, async |home: Home| {
        filled(&home).await;
        let mut reader = home.signed_in(&[Role::Reader]).await;
        let page = reader.get("/office/2021/high-level").await;
        assert_eq!(page.status, 200, "{}", page.text);
        assert!(page.text.contains("&lt;b&gt;DDD&lt;/b&gt;") && !page.text.contains("<b>DDD"));
        assert_eq!(home.browser().get("/office/2021/high-level").await.status, 303);
    });
}
