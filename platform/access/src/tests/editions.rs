//! Editions: one is the current one, each has its slug and its names.

use kernel::{Lang, Text, Zone};
use testdb::on_each_engine;

use super::{house, refused};
use crate::edition;

#[test]
fn a_new_edition_becomes_the_current_one() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let next = edition::found(&house.ledger.operator(None), "2022", &Text::default(), &Zone::utc(), false).await.expect("founded");
        let read = house.ledger.store().read().await.expect("read");
        assert_eq!(edition::current(&read).await.expect("read"), Some(next.clone()));
        let former = edition::by_slug(&read, "2021").await.expect("read").expect("there");
        assert_eq!((former.current, former.public, former.zone().name()), (false, true, "Europe/Zurich"));
        assert_eq!(edition::by_id(&read, next.id).await.expect("read"), Some(next));
        assert_eq!(edition::by_slug(&read, "1999").await.expect("read"), None);
    });
}

#[test]
fn a_slug_belongs_to_one_edition() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        let again = edition::found(&house.ledger.operator(None), "2021", &Text::default(), &Zone::utc(), true).await;
        assert!(again.is_err());
        let read = house.ledger.store().read().await.expect("read");
        assert_eq!(edition::current(&read).await.expect("read"), Some(house.edition.clone()), "nothing is left behind");
        drop(read);
        let public = edition::found(&house.public(), "2022", &Text::default(), &Zone::utc(), true).await;
        refused(public, "web-sign-in-first");
    });
}

#[test]
fn an_edition_without_a_name_is_called_by_its_slug() {
    on_each_engine(async |place| {
        let house = house(&place).await;
        assert_eq!(house.edition.name(Lang::Fr), (Lang::Fr, "2021"));
        let names = Text::new().with(Lang::En, "WSIS Forum 2022");
        let next = edition::found(&house.ledger.operator(None), "2022", &names, &Zone::utc(), true).await.expect("founded");
        let read = house.ledger.store().read().await.expect("read");
        let stored = edition::by_id(&read, next.id).await.expect("read").expect("there");
        assert_eq!(stored.name(Lang::Fr), (Lang::En, "WSIS Forum 2022"));
    });
}
