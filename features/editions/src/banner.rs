//! The line above every page of a demo.

use page::{Banner, BannerTone, Face};
use web::Visit;
use words::args;

/// That this is a demo, and in the office and under personal links how late it is in it (DECISIONS.md 15). Nothing outside a demo.
pub(crate) async fn demo(visit: &Visit) -> Option<Banner> {
    if !visit.app.settings.demo {
        return None;
    }
    let tongue = visit.tongue();
    if visit.place.face == Face::Public {
        // A public page is made once and kept, so that no clock can stand on it.
        return Some(Banner::new(BannerTone::Tell, tongue.say("editions-demo"), tongue.say("editions-demo-public")));
    }
    let instant = tongue.instant(visit.cx.now().timestamp(), &visit.zone());
    Some(Banner::new(BannerTone::Tell, tongue.say("editions-demo"), tongue.with("editions-demo-clock", args![("instant", instant)])))
}
