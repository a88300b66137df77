//! The automatic messages of this feature: what stands below and above the text of a letter in its mail. The letter's own words are written and
//! cleared with the letter.

use ::store::{Conn, StoreError};
use kernel::Id;
use outbox::{Example, Field, MAX_EXAMPLES, Message, Said, Sample, Telling};
use words::Tongue;

use crate::{Consignment, Letter, compose, store};

/// What stands for an e-mail address that is not known.
pub(crate) const NO_ADDRESS: &str = "–";

/// The number of the letter.
pub const REFERENCE: Field = Field::new("reference", "letters-slot-reference", Sample::As("CL-21/4"));
/// The letters of the state that go with a short code.
pub const ALPHA3: Field = Field::new("alpha3", "letters-slot-alpha3", Sample::As("FJI"));
/// The subject of the letter.
pub const SUBJECT: Field = Field::new("subject", "letters-slot-subject", Sample::Words("letters-sample-subject"));

/// How to reply, at the end of a letter's mail.
pub const WAY: Message = Message {
    name: "letters.way",
    title: "letters-message-way",
    when: "letters-message-way-when",
    of_edition: true,
    subject: None,
    body: &[Said::Words("letters-mail-reply")],
    fields: &[Field::link(), Field::code(), ALPHA3, REFERENCE],
    examples: Some(|conn, edition, telling| Box::pin(ways(conn, edition, telling))),
};

/// What stands above a letter that goes to a test address.
pub const REHEARSAL: Message = Message {
    name: "letters.rehearsal",
    title: "letters-message-rehearsal",
    when: "letters-message-rehearsal-when",
    of_edition: true,
    subject: Some("letters-rehearsal-subject"),
    body: &[Said::Words("letters-rehearsal-note")],
    fields: &[
        Field::new("to", "letters-slot-to", Sample::Words("letters-sample-to")).required(),
        Field::new("address", "letters-slot-address", Sample::As("minister@example.org")).required(),
        SUBJECT.required(),
    ],
    examples: Some(|conn, edition, telling| Box::pin(rehearsals(conn, edition, telling))),
};

async fn ways(conn: &Conn, edition: Id, telling: Telling<'_>) -> Result<Vec<Example>, StoreError> {
    let Some((letter, consignments)) = store::first_consignments(conn, edition, MAX_EXAMPLES).await? else { return Ok(Vec::new()) };
    let one = |c: Consignment| Example {
        of: addressed(&letter, &c, telling.reader),
        values: vec![("alpha3", c.alpha3), ("reference", letter.reference.clone())],
    };
    Ok(consignments.into_iter().map(one).collect())
}

async fn rehearsals(conn: &Conn, edition: Id, telling: Telling<'_>) -> Result<Vec<Example>, StoreError> {
    let Some((letter, consignments)) = store::first_consignments(conn, edition, MAX_EXAMPLES).await? else { return Ok(Vec::new()) };
    let tongue = telling.message;
    let version = store::version(conn, letter.id, tongue.lang()).await?;
    let one = |c: Consignment| {
        let mut values = vec![
            ("to", compose::addressee_line(&c.addressee, tongue.lang(), tongue)),
            ("address", c.addressee.email.clone().unwrap_or_else(|| NO_ADDRESS.to_owned())),
        ];
        values.extend(version.as_ref().map(|version| ("subject", compose::mail_subject(&letter, version, tongue))));
        Example { of: addressed(&letter, &c, telling.reader), values }
    };
    Ok(consignments.into_iter().map(one).collect())
}

/// Which consignment it is, for a list: "CL-21/4: Fiji".
pub fn addressed(letter: &Letter, consignment: &Consignment, tongue: &Tongue) -> String {
    format!("{}: {}", tongue.value(&letter.reference), consignment.addressee.names.short(tongue.lang()))
}
