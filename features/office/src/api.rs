//! The office's operations: outgoing `mail`, the `templates` of automatic messages, `jobs`, and the `trail`.

mod jobs;
mod mail;
mod templates;
mod trail;

use web::api::{Op, op, routes};

use crate::{RUN_JOBS, SEE, TRAIL};

/// The operations.
// words: office-right-*
pub(crate) const OPS: &[Op] = &[
    op("listMail", outbox::SEE, || routes!(mail::list)),
    op("readMail", outbox::SEE, || routes!(mail::one)),
    op("readMailFile", outbox::SEE, || routes!(mail::file)),
    op("settleMail", outbox::SETTLE, || routes!(mail::settle)),
    op("showMailLink", outbox::SHOW_LINK, || routes!(mail::show_link)),
    op("readRehearsal", outbox::REHEARSE, || routes!(mail::rehearsal)),
    op("setRehearsal", outbox::REHEARSE, || routes!(mail::set_rehearsal)),
    op("listTemplates", outbox::SEE, || routes!(templates::list)),
    op("readTemplate", outbox::SEE, || routes!(templates::one)),
    op("writeTemplate", outbox::WORD, || routes!(templates::write)),
    op("resetTemplate", outbox::WORD, || routes!(templates::reset)),
    op("previewTemplate", outbox::SEE, || routes!(templates::preview)),
    op("testTemplate", outbox::WORD, || routes!(templates::test)),
    op("listJobs", SEE, || routes!(jobs::list)),
    op("runJobAgain", RUN_JOBS, || routes!(jobs::run_again)),
    op("listTrail", TRAIL, || routes!(trail::list)),
    op("readTrailRecord", TRAIL, || routes!(trail::one)),
    op("checkTrail", TRAIL, || routes!(trail::check)),
];
