//! The letters' operations: the letter as a whole (`letters`), its `versions` and their `translation`, the fixed `terms`, its
//! `dispatch`, single `consignments`, and what is `published`. `wire` holds what travels.

mod consignments;
mod dispatch;
mod letters;
mod published;
mod terms;
mod translation;
mod versions;
mod wire;

use ledger::Right;
use web::api::{Call, Op, op, routes};

use crate::{DISPATCH_LETTERS, Letter, READ_PUBLISHED, REVIEW, SEE, SET_DISPATCH, TERMS, TRANSLATE, TextFault, WRITE, store};

/// The operations.
// words: letters-right-*
pub(crate) const OPS: &[Op] = &[
    op("listLetters", SEE, || routes!(letters::list)),
    op("draftLetter", WRITE, || routes!(letters::draft)),
    op("readLetter", SEE, || routes!(letters::one)),
    op("amendLetter", WRITE, || routes!(letters::amend)),
    op("clearLetter", REVIEW, || routes!(letters::clear)),
    op("reopenLetter", REVIEW, || routes!(letters::reopen)),
    op("closeLetter", DISPATCH_LETTERS, || routes!(letters::close)),
    op("issuePart", WRITE, || routes!(letters::issue_part)),
    op("readVersion", SEE, || routes!(versions::one)),
    op("writeVersion", WRITE, || routes!(versions::write)),
    op("markVersion", REVIEW, || routes!(versions::mark)),
    op("renderVersion", SEE, || routes!(versions::render)),
    op("exportVersionAsXliff", TRANSLATE, || routes!(translation::xliff)),
    op("exportVersionAsWord", TRANSLATE, || routes!(translation::docx)),
    op("listTranslations", TRANSLATE, || routes!(translation::list)),
    op("bringTranslationBack", TRANSLATE, || routes!(translation::bring)),
    op("lookAtTranslation", TRANSLATE, || routes!(translation::look)),
    op("applyTranslation", TRANSLATE, || routes!(translation::apply)),
    op("leaveTranslation", TRANSLATE, || routes!(translation::leave)),
    op("readSourceChanges", SEE, || routes!(translation::source_changes)),
    op("listDepartures", SEE, || routes!(translation::departs)),
    op("exportTranslationMemory", TRANSLATE, || routes!(translation::memory)),
    op("listFixedTerms", SEE, || routes!(terms::list)),
    op("addFixedTerm", TERMS, || routes!(terms::add)),
    op("readFixedTerm", SEE, || routes!(terms::one)),
    op("changeFixedTerm", TERMS, || routes!(terms::change)),
    op("removeFixedTerm", TERMS, || routes!(terms::remove)),
    op("takeOverFixedTerms", TERMS, || routes!(terms::take_over)),
    op("planDispatch", SEE, || routes!(dispatch::plan)),
    op("rehearseDispatch", DISPATCH_LETTERS, || routes!(dispatch::rehearse)),
    op("orderDispatch", DISPATCH_LETTERS, || routes!(dispatch::order)),
    op("readDispatch", SEE, || routes!(dispatch::one)),
    op("releaseDispatch", DISPATCH_LETTERS, || routes!(dispatch::release)),
    op("stopDispatch", DISPATCH_LETTERS, || routes!(dispatch::stop)),
    op("pauseDispatch", DISPATCH_LETTERS, || routes!(dispatch::pause)),
    op("resumeDispatch", DISPATCH_LETTERS, || routes!(dispatch::resume)),
    op("listConsignments", SEE, || routes!(consignments::list)),
    op("readConsignment", SEE, || routes!(consignments::one)),
    op("resendConsignment", DISPATCH_LETTERS, || routes!(consignments::resend)),
    op("renewConsignmentLink", DISPATCH_LETTERS, || routes!(consignments::renew_link)),
    op("revokeConsignmentLink", DISPATCH_LETTERS, || routes!(consignments::revoke_link)),
    op("readDispatchSetting", SET_DISPATCH, || routes!(dispatch::setting)),
    op("setDispatchSetting", SET_DISPATCH, || routes!(dispatch::set_setting)),
    op("printConsignment", DISPATCH_LETTERS, || routes!(consignments::to_print)),
    op("renderConsignmentsToPrint", DISPATCH_LETTERS, || routes!(consignments::batch)),
    op("markConsignmentsPosted", DISPATCH_LETTERS, || routes!(consignments::posted)),
    op("listPublishedLetters", READ_PUBLISHED, || routes!(published::list)),
    op("readPublishedLetter", READ_PUBLISHED, || routes!(published::one)),
];

/// The letter of an address. By the right of the operation: a token may have no other.
async fn letter(call: &Call, right: Right, slug: &str) -> Result<Letter, TextFault> {
    let edition = call.cx.edition()?;
    let read = call.cx.read(right).await?;
    store::letter_by_slug(&read, edition, slug).await?.ok_or(TextFault::NotThere)
}
