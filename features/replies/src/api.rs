//! The replies' operations: under a personal link (`link`), and of the office (`office`). `answer` holds what travels.

mod answer;
mod decide;
mod link;
mod office;

use web::api::{Op, op, routes};

use crate::{GIVE, RECORD, SEE};

/// The operations.
// words: replies-right-*
pub(crate) const OPS: &[Op] = &[
    op("readInvitation", GIVE, || routes!(link::read)),
    op("giveReply", GIVE, || routes!(link::give)),
    op("sendReplyCode", GIVE, || routes!(link::send_code)),
    op("withdrawReply", GIVE, || routes!(link::withdraw)),
    op("readOwnLetter", GIVE, || routes!(link::letter)),
    op("listReplies", SEE, || routes!(office::list)),
    op("readReplies", SEE, || routes!(office::one)),
    op("recordReply", RECORD, || routes!(office::record)),
    op("settleReply", RECORD, || routes!(decide::settle)),
    op("confirmReply", RECORD, || routes!(decide::confirm)),
    op("withdrawReplyFor", RECORD, || routes!(decide::withdraw)),
    op("markAcknowledgementPrinted", RECORD, || routes!(decide::printed)),
];
