//! Where a program that is told by webhook reads the thing: found for the things of the whole demo, and good.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Id, Kind, Lang, Ref};
use ledger::Role;
use store::params;
use testkit::{Home, on_sqlite};

use crate::features::{FEATURES, tools};

/// Kinds that no operation reads by themselves: a program sees that something happened, and reads the lists.
const UNREAD: &[&str] = &["addressee-class", "reminders", "token"];

/// The newest thing of each kind that the trail speaks of and that is still there.
async fn things(home: &Home) -> BTreeMap<String, (Ref, Option<String>)> {
    let read = home.ledger().store().read().await.expect("read");
    let noted = read
        .all("select kind, thing from ledger_change order by seq desc", params![], |r| Ok((r.get::<Kind>("kind")?, r.get::<Id>("thing")?)));
    let (mut found, tongue) = (BTreeMap::new(), home.house.words.tongue(Lang::En));
    for (kind, id) in noted.await.expect("the trail") {
        if found.contains_key(kind.name()) {
            continue;
        }
        let Some((_, known)) = home.house.app.tables.things.iter().find(|(_, known)| (known.kind)() == kind) else { continue };
        if let Some(title) = (known.title)(&read, id, "2021", &tongue).await.expect("read") {
            found.insert(kind.name().to_owned(), (kind.at(id), title.href));
        }
    }
    found
}

#[test]
fn what_is_told_can_be_read_at_the_address_that_is_told() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        super::replay(&home).await;
        let program = home.program(&[Role::Administrator, Role::Officer, Role::Reviewer]).await;
        let mut unread = BTreeSet::new();
        for (kind, (thing, href)) in things(&home).await {
            match webhooks::api_address(&home.house.app.tables, "2021", &thing, href.as_deref()) {
                Some(path) => assert_eq!(program.get(&path).await.status.as_u16(), 200, "{kind}: {path}"),
                None => {
                    unread.insert(kind);
                }
            }
        }
        assert_eq!(unread, UNREAD.iter().map(|kind| (*kind).to_owned()).collect());
    });
}
