//! Every route with every role: who holds its right is let in, nobody else is, and nothing answers 5xx. GET changes nothing.

use ledger::Role;
use store::params;
use testkit::{Answer, Browser, Home, on_sqlite};
use web::{Method, Route};

use super::{fill, filled};
use crate::features::{FEATURES, tools};

/// The callers of the walk: nobody, somebody signed in without a role, and each role that an administrator gives.
const CALLERS: [Option<Role>; 6] =
    [None, Some(Role::Account), Some(Role::Reader), Some(Role::Reviewer), Some(Role::Officer), Some(Role::Administrator)];

fn may(route: &Route, caller: Option<Role>) -> bool {
    let roles = route.right.roles;
    roles.contains(&Role::Public) || caller.is_some_and(|role| roles.contains(&Role::Account) || roles.contains(&role))
}

async fn browser(home: &Home, caller: Option<Role>) -> Browser {
    match caller {
        None => home.browser(),
        Some(Role::Account) => home.signed_in(&[]).await,
        Some(role) => home.signed_in(&[role]).await,
    }
}

async fn call(browser: &mut Browser, route: &Route) -> Answer {
    let path = filled(route.path);
    match route.method {
        Method::Get => browser.get(&path).await,
        Method::Post => browser.post_raw(&path, &[("field", "value")]).await,
    }
}

/// Whether the answer lets the caller in: a page, a refusal of the form, or "not there" for a thing that is not there.
fn let_in(route: &Route, answer: &Answer) -> bool {
    let turned_away = answer.status == 401
        || answer.text.contains("data-refusal=\"web-not-allowed\"")
        || (answer.status == 303
            && (answer.location().starts_with("/sign-in?") || answer.location().starts_with("/account/second-factor?")));
    let not_allowed = answer.status == 403 && route.method == Method::Get;
    !turned_away && !not_allowed
}

#[test]
fn every_route_with_every_role() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        fill(&home).await;
        let not_allowed = home.house.words.tongue(kernel::Lang::En).say("web-not-allowed");
        let mut faults = Vec::new();
        let mut walked = 0;
        for caller in CALLERS {
            // The limit on forms by source is another promise, and has its own tests.
            home.ledger().clock().pass(jiff::SignedDuration::from_mins(10));
            let mut browser = browser(&home, caller).await;
            for route in FEATURES.iter().flat_map(|f| f.routes) {
                // Leaving in the middle of the walk would make the rest of it a stranger's.
                if route.path == "/account/sign-out" || route.path.contains("/sessions/") {
                    continue;
                }
                let answer = call(&mut browser, route).await;
                walked += 1;
                let who = caller.map_or("nobody", Role::name);
                let mut fault = |what: &str| faults.push(format!("{route:?} by {who}: {what} ({})", answer.status));
                if answer.status.is_server_error() {
                    fault("answers with a server error");
                } else if route.path.contains("{token}") {
                    // A wrong link is one answer for everybody.
                    if answer.status != 404 {
                        fault("a wrong link is not the page of wrong links");
                    }
                } else if may(route, caller) {
                    if !let_in(route, &answer) || answer.text.contains(&not_allowed) {
                        fault("holds the right and is turned away");
                    }
                } else if let_in(route, &answer) && answer.status != 404 && !answer.text.contains(&not_allowed) {
                    fault("does not hold the right and is let in");
                }
            }
        }
        assert!(faults.is_empty(), "of {walked} calls:\n{}", faults.join("\n"));
        assert!(walked > 300, "the table of routes is walked: {walked}");
        // Read by scripts/trust.
        println!("done: {walked} calls by {} callers", CALLERS.len());
    });
}

/// Every table with its number of rows, and the sum of what a change would touch.
async fn census(home: &Home) -> Vec<(String, i64)> {
    let read = home.ledger().store().read().await.expect("read");
    let tables = read
        .all("select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name", params![], |r| {
            r.get::<String>("name")
        })
        .await
        .expect("tables");
    let mut census = Vec::new();
    for table in tables {
        let rows = read.number(&format!("select count(*) from {table}"), params![]).await.expect("counted");
        census.push((table, rows));
    }
    census
}

#[test]
fn get_changes_nothing() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        fill(&home).await;
        let mut people = vec![home.browser()];
        for role in [Role::Officer, Role::Administrator, Role::Reviewer] {
            people.push(home.signed_in(&[role]).await);
        }
        home.work().await;
        let before = census(&home).await;
        for browser in &mut people {
            for route in FEATURES.iter().flat_map(|f| f.routes).filter(|r| r.method == Method::Get) {
                browser.get(&filled(route.path)).await;
            }
        }
        assert_eq!(census(&home).await, before);
        assert_eq!(home.work().await, 0, "nothing was ordered");
    });
}
