//! The desk, and which role opens which page.

use ledger::Role;

use super::{ALONE, BESIDE, HOSTILE, addresses, doubtful, shows_as_text};

const PATHS: [&str; 5] = ["/office/2021", "/office/2021/outbox", "/office/2021/jobs", "/office/2021/rehearsal", "/office/2021/trail"];

/// The statuses of the office's pages for a role, in the order of [`PATHS`], and the letters of its menu.
fn check(role: Role, statuses: [u16; 5], letters: &str) {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let mut browser = home.signed_in(&[role]).await;
            let mut found = Vec::new();
            for path in PATHS {
                found.push(browser.get(path).await.status.as_u16());
            }
            assert_eq!(found, statuses, "{role}");
            let desk = browser.get("/office/2021").await;
            let menu: String = desk.text.split("data-key=\"").skip(1).filter_map(|rest| rest.chars().next()).collect();
            assert_eq!(menu, letters, "{role}");
        },
    );
}

#[test]
fn each_role_opens_its_pages_and_no_others() {
    check(Role::Officer, [200, 200, 200, 200, 403], "doj");
    check(Role::Administrator, [200, 200, 200, 200, 200], "dojt");
    check(Role::Reviewer, [200, 403, 200, 403, 403], "dj");
    check(Role::Reader, [200, 200, 200, 403, 403], "doj");
}

#[test]
fn nobody_sees_the_office_without_signing_in() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            for path in PATHS {
                let answer = home.browser().get(path).await;
                assert_eq!((answer.status.as_u16(), answer.location().split('?').next()), (303, Some("/sign-in")), "{path}");
            }
        },
    );
}

#[test]
fn the_office_leads_to_the_current_edition() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let answer = home.signed_in(&[Role::Reader]).await.get("/office").await;
            assert_eq!((answer.status.as_u16(), answer.location()), (303, "/office/2021"));
        },
    );
}

#[test]
fn an_empty_desk_says_so() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let desk = home.signed_in(&[Role::Officer]).await.get("/office/2021").await;
            assert!(desk.text.contains("Nothing waits for you."), "{}", desk.text);
        },
    );
}

#[test]
fn the_desk_has_the_lines_of_all_features_the_most_urgent_first() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            doubtful(&home).await;
            let desk = home.signed_in(&[Role::Officer]).await.get("/office/2021").await;
            let at = |text: &str| desk.text.find(text).unwrap_or_else(|| panic!("{text} is not on the desk:\n{}", desk.text));
            assert!(at("Messages in doubt") < at("notes to decide"), "within a tone the features stand in their order");
            assert!(at("notes to decide") < at("alert(1)"));
            assert!(!desk.text.contains("nothing to tell"), "a line of none is left out");
            assert_eq!(addresses(&desk, "/office/2021/outbox?"), ["/office/2021/outbox?state=in-doubt"]);
            assert!(HOSTILE.contains("alert(1)"));
            shows_as_text(&desk);
            assert!(desk.text.contains("data-keys") && desk.text.contains("data-open"), "rows are reached by keys");
        },
    );
}

#[test]
fn a_reviewer_is_not_told_of_mails() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            doubtful(&home).await;
            let desk = home.signed_in(&[Role::Reviewer]).await.get("/office/2021").await;
            assert!(!desk.text.contains("Messages in doubt"));
        },
    );
}

#[test]
fn the_pages_are_drawn_in_each_language() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let mail = doubtful(&home).await;
            let mut browser = home.signed_in(&[Role::Officer, Role::Administrator]).await;
            for lang in kernel::Lang::ALL {
                let outbox = format!("/office/2021/outbox/{mail}");
                let settle = format!("{outbox}/settle/send-again");
                for path in PATHS.into_iter().chain([outbox.as_str(), settle.as_str()]) {
                    let answer = browser.get(&format!("{path}?lang={lang}")).await;
                    assert_eq!(answer.status.as_u16(), 200, "{path} {lang}");
                    assert!(answer.text.contains(&format!("<html lang=\"{lang}\"")), "{path} {lang}");
                    let spoken = answer.text.replace("data-key", "").replace("/office", "");
                    assert!(!spoken.contains(">office-") && !spoken.contains("{$"), "a word is missing on {path} in {lang}");
                }
            }
        },
    );
}
