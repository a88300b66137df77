//! The words of a reminder, in the register of the letter: courteous, with its number, its date, the deadline and the way to reply.

use ::store::{Conn, StoreError};
use directory::Addressee;
use kernel::{Id, Lang, Zone};
use letters::compose::{self, Reader};
use letters::{Letter, Version};
use outbox::{Message, Written};
use words::{Tongue, unmarked};

use crate::messages::{REMINDER, REMINDER_ON_PAPER};

/// What a reminder is made of. Its words are in the language of the version.
pub(crate) struct Reminder<'a> {
    pub letter: &'a Letter,
    pub version: &'a Version,
    pub addressee: &'a Addressee,
    pub zone: &'a Zone,
}

/// The zone in which the deadline is told: the edition's zone of record.
pub(crate) async fn zone(conn: &Conn, edition: Id) -> Result<Zone, StoreError> {
    Ok(access::edition::by_id(conn, edition).await?.map_or_else(Zone::utc, |e| e.zone()))
}

impl Reminder<'_> {
    /// The values of the message: by mail all of them but the secret, which is put in while it is composed.
    pub fn values(&self, tongue: &Tongue) -> Vec<(&'static str, String)> {
        let tongue = &tongue.switched(self.version.lang);
        let deadline = self.letter.reply_form.as_ref().map(|asked| tongue.instant(asked.deadline.timestamp(), self.zone));
        vec![
            ("salutation", compose::salutation(self.version, Reader::One(self.addressee), tongue)),
            ("reference", self.letter.reference.clone()),
            ("dated", tongue.date(self.letter.dated)),
            ("subject", compose::subject(self.version, tongue)),
            ("deadline", deadline.unwrap_or_default()),
            ("alpha3", self.addressee.alpha3.clone()),
        ]
    }

    /// The mail, in the edition's words.
    pub async fn mail(&self, conn: &Conn, edition: Id, tongue: &Tongue) -> Result<Written, StoreError> {
        self.written(conn, edition, &REMINDER, tongue, &[]).await
    }

    /// The reminder on paper, with the address at which the code opens the form.
    pub async fn paper(&self, conn: &Conn, edition: Id, tongue: &Tongue, address: &str, code: &str) -> Result<Written, StoreError> {
        self.written(conn, edition, &REMINDER_ON_PAPER, tongue, &[("address", address), ("code", code)]).await
    }

    async fn written(
        &self,
        conn: &Conn,
        edition: Id,
        message: &Message,
        tongue: &Tongue,
        more: &[(&str, &str)],
    ) -> Result<Written, StoreError> {
        let own = self.values(tongue);
        let values: Vec<(&str, &str)> = own.iter().map(|(name, value)| (*name, value.as_str())).chain(more.iter().copied()).collect();
        let written = outbox::written(conn, Some(edition), message, &tongue.switched(self.version.lang), &values).await?;
        // It is the subject of an item of the register, too.
        Ok(Written { subject: unmarked(&written.subject), ..written })
    }
}

/// The address at which a short code is typed, in a language.
pub(super) fn code_address(base: &str, lang: Lang) -> String {
    format!("{base}/{lang}/code")
}
