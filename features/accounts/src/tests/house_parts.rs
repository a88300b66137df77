//! What the house gets from this feature besides pages: titles, the desk, the demo.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use house::Feature;
use kernel::{Lang, Ref};
use ledger::Role;
use testkit::Home;
use web::{Visit, get};

use super::{FEATURES, add, at_home, enrol};

async fn title(home: &Home, thing: &Ref, lang: Lang) -> Option<(String, Option<String>)> {
    let read = home.ledger().store().read().await.unwrap();
    let tongue = home.house.words.tongue(lang);
    let kind = FEATURES[0].things.iter().find(|k| (k.kind)() == thing.kind).unwrap();
    (kind.title)(&read, thing.id, "2021", &tongue).await.unwrap().map(|t| (t.text, t.href))
}

#[test]
fn accounts_and_sessions_have_titles() {
    at_home(async |home| {
        let account = add(&home, Lang::En, &[]).await;
        let href = Some(format!("/office/2021/accounts/{}", account.id));
        let token = access::sign_in::print(&home.operator(), &account.email).await.unwrap();
        let begun = access::sign_in::confirm(&home.operator(), &token, "").await.unwrap();
        let session = access::session::resolve(home.ledger(), &begun.token).await.unwrap().unwrap().session;
        assert_eq!(title(&home, &access::ACCOUNT.at(account.id), Lang::En).await, Some(("An Officer".into(), href.clone())));
        assert_eq!(title(&home, &access::SESSION.at(session), Lang::Fr).await, Some(("Session de An Officer".into(), href)));
        for kind in [access::ACCOUNT, access::SESSION] {
            assert_eq!(title(&home, &kind.at(kernel::Id::from_random([9; 16])), Lang::En).await, None);
        }
    });
}

async fn lines(visit: Visit, Path(_): Path<String>) -> Response {
    let lines = crate::desk::today(&visit).await.unwrap();
    lines.iter().map(|line| format!("{} {}\n", line.text, line.href)).collect::<String>().into_response()
}

/// This feature, and a page that shows its lines of the desk.
const WITH_DESK: &[Feature] = &[
    crate::FEATURE,
    Feature { routes: &[get("/office/{edition}/lines", access::OWN_ACCOUNT, || axum::routing::get(lines))], ..Feature::named("lines") },
];

#[test]
fn the_desk_offers_a_second_factor_to_who_came_by_a_printed_link() {
    testkit::on_sqlite(WITH_DESK, crate::tools, async |home| {
        let mut browser = home.signed_in(&[Role::Officer]).await;
        let before = browser.get("/office/2021/lines").await.text;
        assert!(before.ends_with(" /account/second-factor\n"), "{before}");
        enrol(&home, &mut browser).await;
        assert_eq!(browser.get("/office/2021/lines").await.text, "");
    });
}

#[test]
fn the_demo_has_its_four_accounts() {
    at_home(async |home| {
        let cx = home.operator();
        for step in FEATURES[0].demo {
            (step.run)(&cx).await.unwrap();
        }
        let read = home.ledger().store().read().await.unwrap();
        let samples = [
            (crate::OFFICER, Role::Officer),
            (crate::SECOND_OFFICER, Role::Officer),
            (crate::ADMINISTRATOR, Role::Administrator),
            (crate::REVIEWER, Role::Reviewer),
        ];
        for (address, role) in samples {
            let account = access::account::by_email(&read, &address.parse().unwrap()).await.unwrap().unwrap();
            assert!(account.name.contains("Sample") && account.name.ends_with("(demo)"), "{}", account.name);
            assert_eq!(access::account::roles(&read, account.id, home.edition.id).await.unwrap(), [role]);
        }
    });
}
