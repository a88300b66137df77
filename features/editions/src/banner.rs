//! The line above every page of a demo.

use page::{Banner, BannerTone};
use web::Visit;
use words::args;

/// That this is a demo, and how late it is in it (DECISIONS.md 15). Nothing outside a demo.
pub(crate) async fn demo(visit: &Visit) -> Option<Banner> {
    if !visit.app.settings.demo {
        return None;
    }
    let tongue = visit.tongue();
    let instant = tongue.instant(visit.cx.now().timestamp(), &visit.zone());
    Some(Banner::new(BannerTone::Tell, tongue.say("editions-demo"), tongue.with("editions-demo-clock", args![("instant", instant)])))
}
