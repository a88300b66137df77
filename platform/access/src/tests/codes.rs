//! One-time codes (RFC 6238) and recovery codes: each good once, near its time, for its account.

use jiff::SignedDuration;
use ledger::Role;
use testdb::on_each_engine;

use super::{house, refused};
use crate::second_factor::{self, RECOVERY_CODES};

#[test]
fn roles_count_only_with_the_second_factor() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let begun = house.signed_in(&officer).await;
        assert_eq!(house.roles(&begun).await, Some(vec![Role::Account]));
        let (_, codes) = house.enrol(&begun).await;
        assert_eq!(codes.len(), RECOVERY_CODES);
        assert_eq!(house.roles(&begun).await, Some(vec![Role::Account, Role::Officer]));
        let next = house.signed_in(&officer).await;
        assert_eq!(house.roles(&next).await, Some(vec![Role::Account]), "the next session has to give it again");
    });
}

#[test]
fn a_code_is_taken_near_its_time_and_once() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let (secret, _) = house.enrol(&house.signed_in(&officer).await).await;
        // Each try in a session of its own, well after what came before. The clock stands at the first second of a step.
        for (seconds, good) in [(0, true), (-30, true), (30, true), (-60, false), (60, false)] {
            house.pass(SignedDuration::from_mins(10));
            let begun = house.signed_in(&officer).await;
            let cx = house.visiting(&begun).await.expect("a session");
            let code = house.code(&secret, seconds);
            assert_eq!(second_factor::give(&cx, &code).await.is_ok(), good, "{seconds} seconds off");
            assert_eq!(house.roles(&begun).await, Some(if good { vec![Role::Account, Role::Officer] } else { vec![Role::Account] }));
            let other = house.visiting(&house.signed_in(&officer).await).await.expect("a session");
            refused(second_factor::give(&other, &code).await, "access-bad-code");
        }
    });
}

#[test]
fn the_code_of_the_enrolment_is_used_up() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let (secret, _) = house.enrol(&house.signed_in(&officer).await).await;
        let cx = house.visiting(&house.signed_in(&officer).await).await.expect("a session");
        refused(second_factor::give(&cx, &house.code(&secret, 0)).await, "access-bad-code");
        second_factor::give(&cx, &house.code(&secret, 30)).await.expect("the next one is fresh");
    });
}

#[test]
fn wrong_codes_change_nothing() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let begun = house.signed_in(&officer).await;
        let cx = house.visiting(&begun).await.expect("a session");
        for wrong in ["", "000000", "12345", "1234567", "abcdef", "\u{0661}\u{0662}\u{0663}\u{0664}\u{0665}\u{0666}"] {
            refused(second_factor::enrol(&cx, wrong).await, "access-bad-code");
            refused(second_factor::give(&cx, wrong).await, "access-bad-code");
        }
        assert_eq!(house.count("access_account where totp_enrolled").await, 0);
        assert_eq!(house.count("access_recovery").await, 0);
    });
}

#[test]
fn a_recovery_code_is_good_once_however_it_is_typed() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let other = house.account("other", &[]).await;
        let (_, codes) = house.enrol(&house.signed_in(&officer).await).await;
        house.enrol(&house.signed_in(&other).await).await;
        let begun = house.signed_in(&officer).await;
        let cx = house.visiting(&begun).await.expect("a session");
        let typed = format!(" {} ", codes[0].to_uppercase().replace('-', " "));
        let foreign = house.visiting(&house.signed_in(&other).await).await.expect("a session");
        refused(second_factor::give(&foreign, &typed).await, "access-bad-code");
        second_factor::give(&cx, &typed).await.expect("taken");
        assert_eq!(house.roles(&begun).await, Some(vec![Role::Account, Role::Officer]));
        let again = house.visiting(&house.signed_in(&officer).await).await.expect("a session");
        refused(second_factor::give(&again, &codes[0]).await, "access-bad-code");
        let read = house.ledger.store().read().await.expect("read");
        assert_eq!(second_factor::recovery_left(&read, officer.id).await.expect("counted"), 9);
        for code in &codes {
            assert_eq!(house.count(&format!("access_recovery where code = '{code}'")).await, 0, "none lies in the database");
        }
    });
}

#[test]
fn a_recovery_code_given_in_many_tabs_at_once_opens_one() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let (_, codes) = house.enrol(&house.signed_in(&officer).await).await;
        let mut gives = Vec::new();
        for _ in 0..6 {
            let cx = house.visiting(&house.signed_in(&officer).await).await.expect("a session");
            let code = codes[3].clone();
            gives.push(async move { second_factor::give(&cx, &code).await.is_ok() });
        }
        let gives: Vec<_> = gives.into_iter().map(tokio::spawn).collect();
        let mut good = 0;
        for give in gives {
            good += usize::from(give.await.expect("no panic"));
        }
        assert_eq!(good, 1);
    });
}

#[test]
fn enrolling_in_two_tabs_at_once_gives_one_list_of_codes() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let mut enrolments = Vec::new();
        for _ in 0..6 {
            let cx = house.visiting(&house.signed_in(&officer).await).await.expect("a session");
            let secret = second_factor::enrolment(&cx, "Convoke").await.expect("shown").secret;
            let code = house.code(&secret, 0);
            enrolments.push(async move { second_factor::enrol(&cx, &code).await });
        }
        let enrolments: Vec<_> = enrolments.into_iter().map(tokio::spawn).collect();
        let mut lists = 0;
        for enrolment in enrolments {
            match enrolment.await.expect("no panic") {
                Ok(_) => lists += 1,
                other => refused(other, "web-not-found"),
            }
        }
        assert_eq!((lists, house.count("access_recovery").await), (1, 10));
    });
}

#[test]
fn the_secret_is_shown_until_it_is_confirmed() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[]).await;
        let begun = house.signed_in(&officer).await;
        let cx = house.visiting(&begun).await.expect("a session");
        let shown = second_factor::enrolment(&cx, "The Office & Co").await.expect("shown");
        assert_eq!(
            shown.address,
            format!(
                "otpauth://totp/The%20Office%20%26%20Co:officer%40office%2Eexample?secret={}&issuer=The%20Office%20%26%20Co",
                shown.secret
            )
        );
        assert_eq!(second_factor::enrolment(&cx, "The Office & Co").await.expect("again"), shown);
        house.enrol(&begun).await;
        refused(second_factor::enrolment(&cx, "The Office & Co").await, "web-not-found");
    });
}

#[test]
fn a_reset_ends_sessions_and_makes_another_secret() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let officer = house.account("officer", &[Role::Officer]).await;
        let begun = house.signed_in(&officer).await;
        let (secret, codes) = house.enrol(&begun).await;
        second_factor::reset(&house.operator(), officer.id).await.expect("reset");
        assert_eq!(house.roles(&begun).await, None);
        house.pass(SignedDuration::from_mins(5));
        let cx = house.visiting(&house.signed_in(&officer).await).await.expect("a session");
        refused(second_factor::give(&cx, &house.code(&secret, 0)).await, "access-bad-code");
        refused(second_factor::give(&cx, &codes[0]).await, "access-bad-code");
        assert_ne!(second_factor::enrolment(&cx, "Convoke").await.expect("shown").secret, secret);
        refused(second_factor::reset(&house.public(), officer.id).await, "web-sign-in-first");
        refused(second_factor::reset(&house.operator(), super::some_id(9)).await, "web-not-found");
    });
}
