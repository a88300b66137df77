//! Queueing a mail, in the transaction of what causes it.

use kernel::{Id, Kind, Lang, Ref};
use ledger::{Change, Thing, Verb, Work};
use mail::{Address, Attachment};
use serde::{Deserialize, Serialize};
use store::{FileId, StoreError, params};

use crate::text::Text;
use crate::{Deliver, MAIL, MailState};

/// Why a mail is sent; the officer filters by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A letter to one addressee.
    Letter,
    /// A rehearsal of a letter, to a test address.
    Rehearsal,
    /// The acknowledgement of an answer.
    Acknowledgement,
    /// A reminder that an answer is awaited.
    Reminder,
    /// A sign-in link.
    SignIn,
    /// A code to the registered address, which an answer asks for.
    Code,
    /// An officer's answer to a mail that came in.
    Enquiry,
}

impl Purpose {
    /// All purposes.
    pub const ALL: [Purpose; 7] =
        [Self::Letter, Self::Rehearsal, Self::Acknowledgement, Self::Reminder, Self::SignIn, Self::Code, Self::Enquiry];

    /// The name in tables and message keys: `outbox-purpose-letter`.
    // words: outbox-purpose-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Letter => "letter",
            Self::Rehearsal => "rehearsal",
            Self::Acknowledgement => "acknowledgement",
            Self::Reminder => "reminder",
            Self::SignIn => "sign-in",
            Self::Code => "code",
            Self::Enquiry => "enquiry",
        }
    }
}

/// Who sends, for other machines (RFC 3834).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SenderKind {
    /// A person had it sent.
    Person,
    /// The system by itself.
    System,
    /// The system, in answer to something.
    Answer,
}

impl SenderKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::System => "system",
            Self::Answer => "answer",
        }
    }
}

/// A secret address that is put in while the mail is composed, and stands nowhere in the database.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "secret", rename_all = "kebab-case")]
pub enum Secret {
    /// The personal link of a thing, with its short code.
    Link {
        /// The thing whose link it is.
        thing: Id,
    },
    /// A sign-in link.
    SignIn {
        /// The row of the sign-in.
        sign_in: Id,
    },
    /// A code to a registered address (`access::code`).
    Code {
        /// The code's own id.
        code: Id,
    },
}

/// A stored file that goes with a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredFile {
    /// The name that it gets.
    pub name: String,
    /// Its media type.
    pub media: String,
    /// Where it is stored.
    pub file: String,
}

impl StoredFile {
    /// A PDF.
    pub fn pdf(name: impl Into<String>, file: FileId) -> Self {
        Self { name: name.into(), media: "application/pdf".into(), file: file.to_string() }
    }

    pub(crate) fn attachment(&self, bytes: Vec<u8>) -> Attachment {
        Attachment { name: self.name.clone(), media_type: self.media.clone(), bytes }
    }
}

/// The mails that one belongs to (RFC 5322, 3.6.4); Message-IDs with or without brackets. Empty: it begins a thread of its own.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Thread {
    /// The mail that it answers.
    pub in_reply_to: Option<String>,
    /// The mails before it, oldest first.
    pub references: Vec<String>,
}

/// A mail to be queued.
#[derive(Debug, Clone)]
pub struct NewMail {
    /// Why.
    pub purpose: Purpose,
    /// The thing that it is about.
    pub about: Ref,
    /// The language of its text.
    pub lang: Lang,
    /// The addressee's name or title.
    pub to_name: String,
    /// The addressee's address.
    pub to: Address,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: Text,
    /// Files that go with it.
    pub files: Vec<StoredFile>,
    /// What is put in while it is composed.
    pub secret: Option<Secret>,
    /// Who sends.
    pub sender: SenderKind,
    /// What it answers.
    pub thread: Thread,
}

/// A mail as the trail records it: without text and address.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Recorded {
    #[serde(skip)]
    pub id: Id,
    pub purpose: String,
    pub state: &'static str,
    pub to: String,
}

impl Thing for Recorded {
    const KIND: Kind = MAIL;
    const PERSONAL: &'static [&'static str] = &["to"];
    fn id(&self) -> Id {
        self.id
    }
}

/// Queues a mail; its delivery begins after the commit. The caller notes its own change beside it.
pub async fn queue(work: &mut Work, mail: &NewMail) -> Result<Id, StoreError> {
    let cx = work.cx().clone();
    let id = cx.new_id();
    let json = |e: serde_json::Error| StoreError::Broken(e.to_string());
    let secret = mail.secret.as_ref().map(serde_json::to_string).transpose().map_err(json)?;
    work.run(
        "insert into outbox_mail (id, edition, purpose, about_kind, about, lang, to_name, to_address, subject, body, attachments,
         secret, sender, in_reply_to, thread, state, attempts, edition_at, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 'waiting', 0, $16, $17)",
        params![
            id,
            cx.edition().ok(),
            mail.purpose.name(),
            mail.about.kind,
            mail.about.id,
            mail.lang,
            mail.to_name,
            mail.to.as_str(),
            mail.subject,
            serde_json::to_string(&mail.text).map_err(json)?,
            serde_json::to_string(&mail.files).map_err(json)?,
            secret,
            mail.sender.name(),
            mail.thread.in_reply_to,
            serde_json::to_string(&mail.thread.references).map_err(json)?,
            cx.now(),
            cx.machine_now()
        ],
    )
    .await?;
    let recorded = Recorded { id, purpose: mail.purpose.name().into(), state: MailState::Waiting.name(), to: mail.to.as_str().into() };
    work.note(Change::added(&recorded, Verb("queued")));
    work.enqueue(&Deliver { mail: id });
    Ok(id)
}
