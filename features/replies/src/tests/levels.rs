//! The levels of authenticity (DESIGN.md rule 11): (b) a code to the registered address, (c) provisional until a signed paper.

use correspondence::Channel;
use ledger::Role;
use letters::Authenticity;
use testkit::{Home, on_each_engine_with, on_sqlite};

use super::record::{received, reply};
use super::{FEATURES, accepts, consignments, declines, dispatched_at, holder, link, tools};
use crate::{Effect, Proof, ReplyFault, ReplyState, confirm, give, record, send_code};

/// The code in the last mail to a state, as its mailbox would show it.
async fn mailed_code(home: &Home, letter: &letters::Letter, alpha3: &str) -> String {
    home.work().await;
    let consignment = consignments(home, letter).await.into_iter().find(|c| c.alpha3 == alpha3).expect("a consignment");
    let read = home.ledger().store().read().await.expect("read");
    let sql = "select id from access_code where thing = $1";
    let code = read.one(sql, ::store::params![consignment.id], |r| r.get::<kernel::Id>("id")).await.expect("read").expect("a code");
    access::code::digits(home.ledger(), code)
}

#[test]
fn at_level_b_an_answer_needs_the_code_that_went_to_the_registered_address() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched_at(&home, Authenticity::B).await;
        let cx = holder(&home, &letter, "CHE").await;
        assert!(matches!(give(&cx, declines(), "").await, Err(ReplyFault::WrongCode)), "the link alone does not suffice");
        send_code(&cx).await.expect("sent");
        let code = mailed_code(&home, &letter, "CHE").await;
        let wrong = if code == "000000" { "000001" } else { "000000" };
        assert!(matches!(give(&cx, declines(), wrong).await, Err(ReplyFault::WrongCode)));
        let arabic: String = code.chars().map(|c| char::from_u32(u32::from(c) - u32::from('0') + 0x0660).expect("a digit")).collect();
        let outcome = give(&cx, declines(), &format!(" {} {} ", &arabic[..6], &arabic[6..])).await.expect("digits as they are typed");
        let standing = reply(&home, outcome.reply).await;
        assert_eq!((standing.state, standing.standing.map(|g| g.proof)), (ReplyState::Standing, Some(Proof::Code)));
        assert!(matches!(give(&cx, accepts("A. Person"), &code).await, Err(ReplyFault::WrongCode)), "good for one answer");
        let lines = home.trail(&["consignment"]).await.0;
        assert!(lines.iter().any(|l| l.starts_with("code-sent consignment by link")), "{lines:#?}");
        assert!(!lines.iter().any(|l| l.contains(&code)), "the code stands nowhere");
    });
}

#[test]
fn a_code_is_tried_five_times_and_lasts_half_an_hour() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched_at(&home, Authenticity::B).await;
        let cx = holder(&home, &letter, "CHE").await;
        send_code(&cx).await.expect("sent");
        let code = mailed_code(&home, &letter, "CHE").await;
        for _ in 0..access::code::TRIES {
            assert!(give(&cx, declines(), "12345").await.is_err());
        }
        assert!(matches!(give(&cx, declines(), &code).await, Err(ReplyFault::WrongCode)), "tried too often");
        send_code(&cx).await.expect("a new one");
        let code = mailed_code(&home, &letter, "CHE").await;
        home.ledger().clock().pass(access::code::LASTS);
        assert!(matches!(give(&cx, declines(), &code).await, Err(ReplyFault::WrongCode)), "too old");
        send_code(&cx).await.expect("a third");
        let code = mailed_code(&home, &letter, "CHE").await;
        give(&cx, declines(), &code).await.expect("given");
    });
}

#[test]
fn codes_for_one_mailbox_are_limited() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched_at(&home, Authenticity::B).await;
        let cx = holder(&home, &letter, "CHE").await;
        let mut sent = 0;
        while send_code(&cx).await.is_ok() {
            sent += 1;
            assert!(sent < 10, "without end");
        }
        assert!(sent > 1, "a mail that was held up leaves room for another");
        home.ledger().clock().pass(access::code::LASTS);
        send_code(&cx).await.expect("after a while");
    });
}

#[test]
fn without_a_registered_address_level_b_is_provisional() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched_at(&home, Authenticity::B).await;
        let cx = holder(&home, &letter, "FJI").await;
        assert!(matches!(send_code(&cx).await, Err(ReplyFault::NotAsked)));
        let outcome = give(&cx, declines(), "").await.expect("given");
        assert_eq!(reply(&home, outcome.reply).await.state, ReplyState::Provisional);
    });
}

#[test]
fn at_level_c_an_answer_is_provisional_until_a_note_verbale_is_registered() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched_at(&home, Authenticity::C).await;
        let first = give(&holder(&home, &letter, "CHE").await, accepts("A. Person"), "").await.expect("given");
        assert_eq!(reply(&home, first.reply).await.state, ReplyState::Provisional);
        home.work().await;
        let read = home.ledger().store().read().await.expect("read");
        let sql = "select body from outbox_mail where purpose = 'acknowledgement'";
        let mails = read.all(sql, ::store::params![], |r| r.get::<String>("body")).await.expect("read");
        assert!(mails.len() == 1 && mails[0].contains("provisoire"), "{mails:?}");
        drop(read);
        let mail = received(&home, &letter, "CHE", Channel::Email, accepts("A. Person")).await;
        record(&home.officer(), mail).await.expect("recorded");
        assert_eq!(reply(&home, first.reply).await.state, ReplyState::Provisional, "a mail bears no signature");
        let note = received(&home, &letter, "CHE", Channel::NoteVerbale, accepts("A. Person")).await;
        assert_eq!(record(&home.officer(), note).await.expect("recorded").effect, Effect::Confirmed);
        assert_eq!(reply(&home, first.reply).await.state, ReplyState::Standing);
    });
}

#[test]
fn an_officer_confirms_with_a_paper_of_that_state_or_a_reason() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched_at(&home, Authenticity::C).await;
        let theirs = give(&holder(&home, &letter, "CHE").await, declines(), "").await.expect("given");
        let others = received(&home, &letter, "EGY", Channel::NoteVerbale, declines()).await;
        let others = record(&home.officer(), others).await.expect("recorded");
        let (officer, version) = (home.officer(), reply(&home, theirs.reply).await.version);
        let nothing = confirm(&officer, theirs.reply, version, " ", "").await;
        assert!(matches!(nothing, Err(ReplyFault::NoConfirmation)));
        for number in [others.register.as_str(), "2021/OUT/0001", "2021/IN/9999"] {
            let foreign = confirm(&officer, theirs.reply, version, number, "").await;
            assert!(matches!(foreign, Err(ReplyFault::NoSuchItem)), "{number}");
        }
        assert!(matches!(confirm(&officer, theirs.reply, version - 1, "", "by telephone").await, Err(ReplyFault::Stale)));
        confirm(&officer, theirs.reply, version, "", "the ambassador called").await.expect("confirmed");
        assert_eq!(reply(&home, theirs.reply).await.state, ReplyState::Standing);
        let again = confirm(&officer, theirs.reply, version + 1, "", "x").await;
        assert!(matches!(again, Err(ReplyFault::Stands(_))));
        let lines = home.trail(&["reply"]).await.0;
        assert!(lines.iter().any(|l| l.starts_with("upheld reply by account") && l.contains("the ambassador called")), "{lines:#?}");
    });
}

#[test]
fn the_pages_lead_through_the_code_and_keep_what_was_typed() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched_at(&home, Authenticity::B).await;
        let address = link(&home, &letter, "CHE").await;
        let mut ministry = home.browser();
        let first = ministry.get(&format!("{address}/fr")).await;
        ministry.post(&format!("{address}/fr"), &first, &[("kind", "decline"), ("message", "Avec regret")]).await;
        let check = ministry.get(&format!("{address}/fr/check")).await;
        assert!(check.text.contains("m***@che.example") && !check.text.contains("minister@che.example"), "{}", check.text);
        let seen = check.field("seen").expect("the draft's time").to_owned();
        let sent = ministry.post(&format!("{address}/fr/code"), &check, &[("seen", &seen)]).await;
        assert_eq!(sent.location(), format!("{address}/fr/code"), "{}", sent.text);
        let ask = ministry.get(&format!("{address}/fr/code")).await;
        let wrong = ministry.post(&format!("{address}/fr/give"), &ask, &[("seen", &seen), ("code", "12 34")]).await;
        assert_eq!(wrong.status, 422);
        assert!(wrong.text.contains("value=\"12 34\"") && wrong.text.contains("dernier code"), "{}", wrong.text);
        let code = mailed_code(&home, &letter, "CHE").await;
        let given = ministry.post(&format!("{address}/fr/give"), &wrong, &[("seen", &seen), ("code", &code)]).await;
        assert_eq!(given.location(), format!("{address}/fr/received"), "{}", given.text);
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let page = officer.get(&format!("/office/{}/replies/{}/CHE", home.edition.slug, letter.slug)).await;
        assert!(page.text.contains("with the code sent to the registered address"), "{}", page.text);
    });
}
