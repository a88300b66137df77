//! The banner of rehearsal above every page of the office (DESIGN.md, rule 13).

use page::{Banner, BannerTone, Link};
use web::Visit;
use words::args;

use crate::SEE;

/// Told to everyone in the office; the test address only to those who may see the outbox.
pub(crate) async fn rehearsal(visit: &Visit) -> Option<Banner> {
    let edition = visit.place.edition.as_ref()?;
    // Whoever is not of the office is refused here and sees none. A banner that cannot be read must not take the page with it: the page reads from the same store and will say so.
    let read = visit.cx.read(SEE).await.ok()?;
    let address = outbox::rehearsal(&read, edition.id).await.ok()??;
    let sentence = if visit.cx.may(outbox::SEE) {
        visit.tongue().with("office-banner", args![("address", address)])
    } else {
        visit.say("office-banner-without-address")
    };
    let banner = Banner::new(BannerTone::Warn, visit.say("office-banner-title"), sentence);
    let link = || Link::new(visit.say("office-banner-link"), visit.office("rehearsal"));
    Some(if visit.cx.may(outbox::REHEARSE) { banner.link(link()) } else { banner })
}
