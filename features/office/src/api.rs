//! The office's operations: outgoing `mail`, `jobs`, and the `trail`.

mod jobs;
mod mail;
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
    op("listJobs", SEE, || routes!(jobs::list)),
    op("runJobAgain", RUN_JOBS, || routes!(jobs::run_again)),
    op("listTrail", TRAIL, || routes!(trail::list)),
    op("readTrailRecord", TRAIL, || routes!(trail::one)),
    op("checkTrail", TRAIL, || routes!(trail::check)),
];
