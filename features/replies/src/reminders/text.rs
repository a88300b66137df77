//! The words of a reminder, in the register of the letter: courteous, with its number, its date, the deadline and the way to reply.

use ::store::{Conn, StoreError};
use directory::Addressee;
use kernel::{Id, Lang, Zone};
use letters::compose::{self, Reader};
use letters::{Letter, Version};
use outbox::{Paragraph, Text};
use words::{Tongue, args, unmarked};

/// What a reminder is made of. Its words are in the language of the version.
pub(super) struct Reminder<'a> {
    pub letter: &'a Letter,
    pub version: &'a Version,
    pub addressee: &'a Addressee,
    pub zone: &'a Zone,
}

/// The zone in which the deadline is told: the edition's zone of record.
pub(super) async fn zone(conn: &Conn, edition: Id) -> Result<Zone, StoreError> {
    Ok(access::edition::by_id(conn, edition).await?.map_or_else(Zone::utc, |e| e.zone()))
}

impl Reminder<'_> {
    /// "Reminder: CL-21/4, reply awaited by …".
    pub fn subject(&self, tongue: &Tongue) -> String {
        let tongue = &tongue.switched(self.version.lang);
        unmarked(&tongue.with("replies-remind-subject", args![("reference", self.letter.reference.as_str())]))
    }

    /// The mail: `{link}` and `{code}` are put in while it is composed.
    pub fn mail(&self, tongue: &Tongue) -> Text {
        let tongue = &tongue.switched(self.version.lang);
        let way = tongue.with(
            "replies-remind-way",
            args![
                ("link", "{link}"),
                ("code", "{code}"),
                ("state", self.addressee.alpha3.as_str()),
                ("reference", self.letter.reference.as_str())
            ],
        );
        let [before, after] = self.around(tongue);
        after.into_iter().fold(Text::plain(before).and_secret(way), Text::and)
    }

    /// The mail as a page shows it before it leaves, with these in the place of link and code.
    pub fn shown(&self, tongue: &Tongue, link: &str, code: &str) -> Vec<String> {
        let put = |text: &str| text.replace("{link}", link).replace("{code}", code);
        self.mail(tongue)
            .paragraphs
            .iter()
            .map(|p| match p {
                Paragraph::Text(text) => text.clone(),
                Paragraph::Secret(text) => put(text),
            })
            .collect()
    }

    /// The reminder on paper, with the address at which the code opens the form.
    pub fn paper(&self, tongue: &Tongue, address: &str, code: &str) -> Vec<String> {
        let tongue = &tongue.switched(self.version.lang);
        let way = tongue.with(
            "replies-remind-way-paper",
            args![
                ("address", address),
                ("code", code),
                ("state", self.addressee.alpha3.as_str()),
                ("reference", self.letter.reference.as_str())
            ],
        );
        let [before, after] = self.around(tongue);
        before.into_iter().chain([way]).chain(after).collect()
    }

    /// What stands before the way to reply, and after it.
    fn around(&self, tongue: &Tongue) -> [Vec<String>; 2] {
        let deadline = self.letter.reply_form.as_ref().map(|asked| tongue.instant(asked.deadline.timestamp(), self.zone));
        let refers = tongue.with(
            "replies-remind-refers",
            args![
                ("reference", self.letter.reference.as_str()),
                ("dated", tongue.date(self.letter.dated)),
                ("subject", compose::subject(self.version, tongue))
            ],
        );
        let asks = tongue.with("replies-remind-asks", args![("deadline", deadline.unwrap_or_default())]);
        let mut before = vec![compose::salutation(self.version, Reader::One(self.addressee), tongue), refers, asks];
        before.retain(|p| !p.trim().is_empty());
        [before, vec![tongue.say("replies-remind-crossed"), tongue.say("replies-remind-closing")]]
    }
}

/// The address at which a short code is typed, in a language.
pub(super) fn code_address(base: &str, lang: Lang) -> String {
    format!("{base}/{lang}/code")
}
