//! The automatic messages of this feature: acknowledgements, the code that an answer may need, and reminders. A further one (thanks after the
//! Forum, regrets noted) is one constant more here, and its sender's call of `outbox::written`.

use ::store::{Conn, StoreError};
use access::code;
use kernel::Id;
use letters::messages::{ALPHA3, REFERENCE, SUBJECT, addressed};
use outbox::{Example, Field, MAX_EXAMPLES, Message, Said, Sample, Telling};
use words::{Tongue, args};

use crate::reminders::text::{self, Reminder};
use crate::{acknowledge, store};

const STATE: Field = Field::new("state", "replies-slot-state", Sample::Words("replies-sample-state"));
const REGISTER: Field = Field::new("register", "replies-slot-register", Sample::As("2021/IN/0024"));
// Sentences for a case: of these two at most one is said, so that a sample has neither.
const CONFLICT: Field = Field::new("conflict", "replies-slot-conflict", Sample::As(""));
const PROVISIONAL: Field = Field::new("provisional", "replies-slot-provisional", Sample::As(""));

/// The acknowledgement of an answer.
pub(crate) const RECEIVED: Message = Message {
    name: "replies.received",
    title: "replies-message-received",
    when: "replies-message-received-when",
    of_edition: true,
    subject: Some("replies-ack-subject"),
    body: &[
        Said::Words("replies-ack-received"),
        Said::Field("facts"),
        Said::Field("late"),
        Said::Field("conflict"),
        Said::Field("provisional"),
        Said::Words("replies-ack-change"),
        Said::Words("replies-ack-not-you"),
    ],
    fields: &[
        REGISTER.required(),
        Field::link(),
        Field::new("facts", "replies-slot-facts", Sample::Words("replies-sample-facts")).required(),
        REFERENCE,
        STATE,
        Field::new("late", "replies-slot-late", Sample::Words("replies-ack-late")),
        CONFLICT,
        PROVISIONAL,
    ],
    examples: Some(|conn, edition, telling| Box::pin(acknowledged(conn, edition, telling))),
};

/// The acknowledgement of a withdrawal.
pub(crate) const WITHDRAWN: Message = Message {
    name: "replies.withdrawn",
    title: "replies-message-withdrawn",
    when: "replies-message-withdrawn-when",
    of_edition: true,
    subject: Some("replies-ack-subject"),
    body: &[
        Said::Words("replies-ack-withdrawn"),
        Said::Field("conflict"),
        Said::Field("provisional"),
        Said::Words("replies-ack-change"),
        Said::Words("replies-ack-not-you"),
    ],
    fields: &[REGISTER.required(), Field::link(), REFERENCE, STATE, CONFLICT, PROVISIONAL],
    examples: Some(|conn, edition, telling| Box::pin(acknowledged(conn, edition, telling))),
};

/// The code to the registered address.
pub(crate) const CODE: Message = Message {
    name: "replies.code",
    title: "replies-message-code",
    when: "replies-message-code-when",
    of_edition: true,
    subject: Some("replies-proof-mail-subject"),
    body: &[
        Said::Words("replies-proof-mail"),
        Said::Field("code"),
        Said::Words("replies-proof-mail-lasts"),
        Said::Words("replies-proof-mail-not-you"),
    ],
    fields: &[
        Field::code(),
        REFERENCE,
        STATE,
        Field::new("lasts", "replies-slot-lasts", Sample::Minutes("replies-proof-mail-minutes", code::LASTS.as_mins())),
    ],
    examples: Some(|conn, edition, telling| Box::pin(codes(conn, edition, telling))),
};

const SALUTATION: Field = Field::new("salutation", "replies-slot-salutation", Sample::Words("replies-sample-salutation"));
const DATED: Field = Field::new("dated", "replies-slot-dated", Sample::Words("replies-sample-dated"));
const DEADLINE: Field = Field::new("deadline", "replies-slot-deadline", Sample::Words("replies-sample-deadline")).required();

/// A reminder by mail.
pub(crate) const REMINDER: Message = Message {
    name: "replies.reminder",
    title: "replies-message-reminder",
    when: "replies-message-reminder-when",
    of_edition: true,
    subject: Some("replies-remind-subject"),
    body: &[
        Said::Field("salutation"),
        Said::Words("replies-remind-refers"),
        Said::Words("replies-remind-asks"),
        Said::Words("replies-remind-way"),
        Said::Words("replies-remind-crossed"),
        Said::Words("replies-remind-closing"),
    ],
    fields: &[DEADLINE, Field::link(), Field::code(), SALUTATION, REFERENCE, DATED, SUBJECT, ALPHA3],
    examples: Some(|conn, edition, telling| Box::pin(reminded(conn, edition, telling))),
};

/// A reminder on paper, where the code is printed and no link is.
pub(crate) const REMINDER_ON_PAPER: Message = Message {
    name: "replies.reminder-paper",
    title: "replies-message-reminder-paper",
    when: "replies-message-reminder-paper-when",
    of_edition: true,
    subject: Some("replies-remind-subject"),
    body: &[
        Said::Field("salutation"),
        Said::Words("replies-remind-refers"),
        Said::Words("replies-remind-asks"),
        Said::Words("replies-remind-way-paper"),
        Said::Words("replies-remind-crossed"),
        Said::Words("replies-remind-closing"),
    ],
    fields: &[
        DEADLINE,
        Field::new("address", "replies-slot-address", Sample::As("https://forum.example/en/code")).required(),
        Field::new("code", "replies-slot-code-paper", Sample::As("xxxxx-xxxxx")).required(),
        ALPHA3.required(),
        REFERENCE.required(),
        SALUTATION,
        DATED,
        SUBJECT,
    ],
    examples: Some(|conn, edition, telling| Box::pin(reminded(conn, edition, telling))),
};

/// The newest answers, with what an acknowledgement of each says.
async fn acknowledged(conn: &Conn, edition: Id, telling: Telling<'_>) -> Result<Vec<Example>, StoreError> {
    let mut found = Vec::new();
    for id in store::newest(conn, edition, MAX_EXAMPLES).await? {
        let Some(reply) = store::reply_by_id(conn, edition, id).await? else { continue };
        let Some(letter) = letters::store::letter(conn, edition, reply.letter).await? else { continue };
        let Some(consignment) = letters::store::consignment_to(conn, letter.id, reply.party).await? else { continue };
        let Some(past) = store::history(conn, reply.id).await?.pop() else { continue };
        let about = acknowledge::About { letter: &letter, consignment: &consignment, reply: &reply, past: Some(&past) };
        found.push(Example {
            of: addressed(&letter, &consignment, telling.reader),
            values: about.values(telling.message, &past.given.register),
        });
    }
    Ok(found)
}

async fn codes(conn: &Conn, edition: Id, telling: Telling<'_>) -> Result<Vec<Example>, StoreError> {
    let Some((letter, consignments)) = letters::store::first_consignments(conn, edition, MAX_EXAMPLES).await? else {
        return Ok(Vec::new());
    };
    let one = |c: letters::Consignment| Example {
        of: addressed(&letter, &c, telling.reader),
        values: vec![
            ("reference", letter.reference.clone()),
            ("state", c.addressee.names.short(telling.message.lang()).to_owned()),
            ("lasts", lasts(telling.message)),
        ],
    };
    Ok(consignments.into_iter().map(one).collect())
}

/// How long a code is good, in words.
pub(crate) fn lasts(tongue: &Tongue) -> String {
    tongue.with("replies-proof-mail-minutes", args![("minutes", code::LASTS.as_mins())])
}

async fn reminded(conn: &Conn, edition: Id, telling: Telling<'_>) -> Result<Vec<Example>, StoreError> {
    let Some((letter, consignments)) = letters::store::first_consignments(conn, edition, MAX_EXAMPLES).await? else {
        return Ok(Vec::new());
    };
    // The subject and the salutation are the letter's: without a version in this language there is nothing real to show.
    let Some(version) = letters::store::version(conn, letter.id, telling.message.lang()).await? else { return Ok(Vec::new()) };
    let zone = text::zone(conn, edition).await?;
    let one = |c: letters::Consignment| {
        let reminder = Reminder { letter: &letter, version: &version, addressee: &c.addressee, zone: &zone };
        Example { of: addressed(&letter, &c, telling.reader), values: reminder.values(telling.message) }
    };
    Ok(consignments.into_iter().map(one).collect())
}
