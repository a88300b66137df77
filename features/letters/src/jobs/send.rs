//! Making a consignment ready: the PDF set and stored, the register's number taken, the mail queued or the letter laid out for printing.

use ::store::{FileId, StoreError};
use correspondence::{Channel, Direction, ItemFile, NewItem};
use jiff::SignedDuration;
use kernel::{Code, Id, Refusal, Sort};
use ledger::{Change, Cx, Door, DoorFault, Failure, Job, Next, Thing, Verb, Work};
use mail::Address;
use outbox::{NewMail, Purpose, Secret, SenderKind, StoredFile, Text, Thread};
use serde::{Deserialize, Serialize};
use words::Words;

use crate::compose::{self, Reader};
use crate::messages::WAY;
use crate::{CONSIGNMENT, Consignment, ConsignmentChannel, DISPATCH_LETTERS, DispatchState, Letter, LetterFault, Version, store};

/// Makes one consignment ready and queues its mail.
#[derive(Debug, Serialize, Deserialize)]
pub struct Send {
    /// Which.
    pub consignment: Id,
}

/// How long a consignment of a paused dispatch waits before it looks again.
const PAUSED: SignedDuration = SignedDuration::from_secs(20);

/// The letter could not be set: a fault of its text that clearing should have found. A person looks at it.
#[derive(Debug, thiserror::Error)]
#[error("the letter could not be set: {0}")]
pub(crate) struct Unset(pub String);

impl Refusal for Unset {
    fn code(&self) -> Code {
        "letters-not-set"
    }
    fn sort(&self) -> Sort {
        Sort::Refused { status: 409, field: None }
    }
}

impl Job for Send {
    const NAME: &'static str = "letters.send";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let edition = cx.edition()?;
        let read = cx.read(DISPATCH_LETTERS).await?;
        let Some(consignment) = store::consignment(&read, edition, self.consignment).await? else { return Ok(Next::Done) };
        if store::step(&read, self.consignment).await?.as_deref() != Some("waiting") {
            return Ok(Next::Done);
        }
        match store::dispatch(&read, edition, consignment.dispatch).await?.map(|d| d.state) {
            Some(DispatchState::Running) => {}
            Some(DispatchState::Paused) => return Ok(Next::Again(cx.machine_now().plus(PAUSED))),
            _ => return Ok(Next::Done),
        }
        let letter = store::letter(&read, edition, consignment.letter).await?.ok_or(LetterFault::NotThere)?;
        let version = store::version(&read, letter.id, consignment.lang).await?.ok_or(LetterFault::NotThere)?;
        drop(read);

        let tongue = cx.tool::<Words>().tongue(consignment.lang);
        // What is stored is record, and read by more people than may answer: the personal link stands in the mail, or on the paper that is
        // printed, and not in it.
        let document = compose::document(&letter, &version, Reader::One(&consignment.addressee), None, &tongue);
        let pdf = compose::set(&cx, document).await.map_err(|e| Unset(e.to_string()))?;
        let file = cx.files().put(pdf).await?;

        let Door::Open(mut tx) = cx.write::<()>(DISPATCH_LETTERS).await? else { return Ok(Next::Done) };
        let step = match consignment.channel {
            ConsignmentChannel::Email => "mailed",
            ConsignmentChannel::Print => "to-print",
        };
        if !store::take_step(&tx, consignment.id, "waiting", step).await? {
            return Ok(Next::Done);
        }
        let item = correspondence::enter(&mut tx, entry(&cx, &letter, &version, &consignment, file)).await?;
        let mail = match &consignment.addressee.email {
            Some(email) if consignment.channel == ConsignmentChannel::Email => {
                Some(queue_letter(&mut tx, &letter, &consignment, email, &file.to_string()).await?)
            }
            _ => None,
        };
        store::made_ready(&tx, consignment.id, &file.to_string(), &item.reference, mail).await?;
        tx.note(Change::event(CONSIGNMENT.at(consignment.id), Verb("made-ready")).with("register", item.reference));
        tx.commit(&()).await?;
        Ok(Next::Done)
    }
}

fn entry(cx: &Cx, letter: &Letter, version: &Version, consignment: &Consignment, file: FileId) -> NewItem {
    let tongue = cx.tool::<Words>().tongue(consignment.lang);
    let channel = match consignment.channel {
        ConsignmentChannel::Email => Channel::Email,
        ConsignmentChannel::Print => Channel::Post,
    };
    NewItem {
        dated: Some(letter.dated),
        document_number: letter.reference.clone(),
        state: Some(consignment.party),
        to: compose::addressee_line(&consignment.addressee, consignment.lang, &tongue),
        subject: compose::mail_subject(letter, version, &tongue),
        body: compose::mail_paragraphs(version, Reader::One(&consignment.addressee), &tongue).join("\n"),
        about: Some(consignment.at()),
        files: vec![ItemFile {
            file: file.to_string(),
            name: compose::pdf_name(letter, consignment.lang),
            media: "application/pdf".into(),
        }],
        ..NewItem::new(Direction::Out, channel, cx.now(), consignment.lang)
    }
}

/// Queues the mail of a consignment: the letter's text in plain, its PDF, the personal link and its short code.
pub async fn queue_letter(work: &mut Work, letter: &Letter, consignment: &Consignment, email: &str, pdf: &str) -> Result<Id, LetterFault> {
    let cx = work.cx().clone();
    let to = Address::parse(email).map_err(|_| LetterFault::NoAddress)?;
    let version = store::version(work, letter.id, consignment.lang).await?.ok_or(LetterFault::NotThere)?;
    let tongue = cx.tool::<Words>().tongue(consignment.lang);
    let mut text = Text::plain(compose::mail_paragraphs(&version, Reader::One(&consignment.addressee), &tongue));
    if letter.reply_form.is_some() {
        let values = [("alpha3", consignment.alpha3.as_str()), ("reference", letter.reference.as_str())];
        text = text.then(outbox::written(work, cx.edition().ok(), &WAY, &tongue, &values).await?.text);
    }
    let file: FileId = pdf.parse().map_err(|_| DoorFault::from(StoreError::Broken("a consignment's PDF has no name".into())))?;
    let mail = NewMail {
        purpose: Purpose::Letter,
        about: consignment.at(),
        lang: consignment.lang,
        to_name: compose::addressee_line(&consignment.addressee, consignment.lang, &tongue),
        to,
        subject: compose::mail_subject(letter, &version, &tongue),
        text,
        files: vec![StoredFile::pdf(compose::pdf_name(letter, consignment.lang), file)],
        secret: letter.reply_form.is_some().then_some(Secret::Link { thing: consignment.id }),
        sender: SenderKind::Person,
        thread: Thread::default(),
    };
    Ok(outbox::queue(work, &mail).await?)
}
