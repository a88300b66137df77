//! The register on both engines, and its pages.

mod items;
mod many;
mod plan;
mod record;
mod scans;
mod search;

use house::Feature;
use kernel::Lang;
use ledger::{Cx, Door, Right, Role};

use crate::{Channel, Direction, Item, NewItem, enter};

const FEATURES: &[Feature] = &[directory::FEATURE, crate::FEATURE];
const WRITE: Right = Right { name: "test.write", roles: &[Role::Officer] };

/// A fax to the secretariat, of which nothing is known.
fn fax(cx: &Cx) -> NewItem {
    NewItem::new(Direction::In, Channel::Fax, cx.now(), Lang::Fr)
}

async fn entered(cx: &Cx, new: NewItem) -> Item {
    let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
    let item = enter(&mut tx, new).await.expect("entered");
    tx.commit(&()).await.expect("committed");
    item
}
