//! The replies' operations: under a personal link (`link`), of the office (`office`, `decide`, `remind`), and what is told in numbers (`told`).
//! `answer` holds what travels.

mod answer;
mod decide;
mod link;
mod office;
mod remind;
mod told;

use web::api::{Op, op, routes};

use crate::reminders::REMIND;
use crate::{GIVE, READ_TALLY, RECORD, SEE};

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
    op("listReminderRounds", SEE, || routes!(remind::list)),
    op("readReminderRound", SEE, || routes!(remind::one)),
    op("holdReminderRound", REMIND, || routes!(remind::hold)),
    op("resumeReminderRound", REMIND, || routes!(remind::resume)),
    op("sendReminderRound", REMIND, || routes!(remind::send)),
    op("switchReminders", REMIND, || routes!(remind::switch)),
    op("leaveOutOfReminders", REMIND, || routes!(remind::leave_out)),
    op("takeIntoReminders", REMIND, || routes!(remind::take_in)),
    op("markReminderPosted", REMIND, || routes!(remind::posted)),
    op("readReplyFigures", SEE, || routes!(told::figures)),
    op("readReplyTally", READ_TALLY, || routes!(told::answers)),
];
