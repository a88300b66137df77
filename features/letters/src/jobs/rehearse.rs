//! The rehearsal of a letter: what would leave, sent to a test address instead, without consignments and without personal links.

use kernel::{Id, Lang};
use ledger::{Change, Cx, Door, Failure, Job, Next, Thing, Verb};
use mail::Address;
use outbox::{NewMail, Purpose, SenderKind, StoredFile, Text, Thread};
use serde::{Deserialize, Serialize};
use words::Words;

use super::send::Unset;
use crate::compose::{self, Reader};
use crate::messages::{NO_ADDRESS, REHEARSAL};
use crate::{ConsignmentChannel, DISPATCH_LETTERS, LetterFault, plan, store};

/// Sends to a test address what one addressee would get.
#[derive(Debug, Serialize, Deserialize)]
pub struct Rehearse {
    /// The letter.
    pub letter: Id,
    /// The post of the addressee.
    pub post: Id,
    /// The test address.
    pub address: String,
}

impl Job for Rehearse {
    const NAME: &'static str = "letters.rehearse";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let edition = cx.edition()?;
        let read = cx.read(DISPATCH_LETTERS).await?;
        let letter = store::letter(&read, edition, self.letter).await?.ok_or(LetterFault::NotThere)?;
        let plan = plan::plan(&read, &letter, cx.now()).await?;
        let Some(line) = plan.lines.into_iter().find(|l| l.addressee.post == self.post) else { return Ok(Next::Done) };
        let version = store::version(&read, letter.id, line.lang).await?.ok_or(LetterFault::NotThere)?;
        drop(read);
        let tongue = cx.tool::<Words>().tongue(line.lang);
        let reader = Reader::One(&line.addressee);
        // What goes on paper shows where link and code will stand; neither opens anything.
        let foot = compose::foot(&tongue.say("letters-rehearsal-link"), "xxxxx-xxxxx", &tongue);
        let on_paper = line.channel == ConsignmentChannel::Print && letter.reply_form.is_some();
        let document = compose::document(&letter, &version, reader, on_paper.then_some(foot), &tongue);
        let pdf = compose::set(&cx, document).await.map_err(|e| Unset(e.to_string()))?;
        let file = cx.files().put(pdf).await?;

        let to = Address::parse(&self.address).map_err(|_| LetterFault::BadAddress)?;
        let Door::Open(mut tx) = cx.write::<()>(DISPATCH_LETTERS).await? else { return Ok(Next::Done) };
        let whom = compose::addressee_line(&line.addressee, line.lang, &tongue);
        let subject = compose::mail_subject(&letter, &version, &tongue);
        let address = line.addressee.email.as_deref().unwrap_or(NO_ADDRESS);
        let values = [("to", whom.as_str()), ("address", address), ("subject", subject.as_str())];
        let above = outbox::written(&tx, Some(edition), &REHEARSAL, &tongue, &values).await?;
        let mail = NewMail {
            purpose: Purpose::Rehearsal,
            about: letter.at(),
            lang: line.lang,
            to_name: whom,
            to,
            subject: above.subject,
            text: above.text.then(Text::plain(compose::mail_paragraphs(&version, reader, &tongue))),
            files: vec![StoredFile::pdf(compose::pdf_name(&letter, line.lang), file)],
            secret: None,
            sender: SenderKind::Person,
            thread: Thread::default(),
        };
        outbox::queue(&mut tx, &mail).await?;
        tx.note(Change::event(letter.at(), Verb("rehearsed")).with("lang", line.lang.code()).with("state", line.addressee.alpha3));
        tx.commit(&()).await?;
        Ok(Next::Done)
    }
}

/// The addressees of a rehearsal: the first of each language, or all.
pub(crate) fn chosen(plan: &plan::Plan, all: bool) -> Vec<Id> {
    let first = |lang: Lang| plan.lines.iter().find(|l| l.lang == lang).map(|l| l.addressee.post);
    if all { plan.lines.iter().map(|l| l.addressee.post).collect() } else { Lang::ALL.into_iter().filter_map(first).collect() }
}
