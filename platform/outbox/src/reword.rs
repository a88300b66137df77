//! What an officer does with the words of an automatic message: give it the edition's own, go back to the default, look at it filled, and have
//! it sent to themselves.

use std::sync::OnceLock;

use access::limit::Limit;
use jiff::SignedDuration;
use kernel::{Arg, Code, Id, Lang, Refusal, Sort};
use ledger::{Caller, Change, Cx, Door, DoorFault, Verb};
use mail::Address;
use store::{Conn, StoreError, params};
use words::{Tongue, Words, args};

use crate::message::{Example, MAX_EXAMPLES, Message, Messages, Telling};
use crate::own::{self, OwnWords};
use crate::template::{Template, Unfit, Written, tidied};
use crate::{NewMail, Purpose, SEE, SenderKind, Text, Thread, WORD, queue};

/// Tests to one person: enough to try six languages twice, and no flood in a mailbox.
const TESTS: (u32, SignedDuration) = (12, SignedDuration::from_mins(10));

/// Why the words of a message were refused.
#[derive(Debug, thiserror::Error)]
pub enum TemplateFault {
    /// No such message.
    #[error("no such message")]
    NotThere,
    /// The message belongs to no edition.
    #[error("the message has the same words in every edition")]
    Fixed,
    /// All that is wrong with the words; never empty.
    #[error("the words do not fit")]
    Unfit(Vec<Unfit>),
    /// Somebody has changed the words since the edit began: what stands there now.
    #[error("the words were changed meanwhile")]
    Stale(Option<Box<OwnWords>>),
    /// Who wants a test has no address to which it could go.
    #[error("no address for a test")]
    NoAddress,
    /// Too many tests.
    #[error("too many tests")]
    TooMany,
    /// The door.
    #[error(transparent)]
    Door(#[from] DoorFault),
}

impl From<StoreError> for TemplateFault {
    fn from(error: StoreError) -> Self {
        Self::Door(error.into())
    }
}

impl Refusal for TemplateFault {
    fn code(&self) -> Code {
        match self {
            Self::NotThere => "web-not-found",
            Self::Fixed => "outbox-template-fixed",
            Self::Unfit(unfit) => unfit.first().map_or("web-broken", Refusal::code),
            Self::Stale(_) => "outbox-template-stale",
            Self::NoAddress => "outbox-template-no-address",
            Self::TooMany => "outbox-template-too-many-tests",
            Self::Door(e) => e.code(),
        }
    }

    fn sort(&self) -> Sort {
        let refused = |status| Sort::Refused { status, field: None };
        match self {
            Self::NotThere => refused(404),
            Self::Fixed | Self::Stale(_) | Self::NoAddress => refused(409),
            Self::TooMany => refused(429),
            Self::Unfit(unfit) => unfit.first().map_or(Sort::Broken, Refusal::sort),
            Self::Door(e) => e.sort(),
        }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::Unfit(unfit) => unfit.first().map(Refusal::args).unwrap_or_default(),
            Self::Door(e) => e.args(),
            _ => Vec::new(),
        }
    }
}

/// Which message, in which language.
#[derive(Debug, Clone, Copy)]
pub struct Which<'a> {
    /// The name of the message.
    pub message: &'a str,
    /// The language.
    pub lang: Lang,
}

/// With which of the examples words are filled.
#[derive(Debug, Clone, Copy)]
pub struct Chosen {
    /// Its place among them, from 0; the first where there is no such one.
    pub at: usize,
    /// The language in which they are named.
    pub reader: Lang,
}

/// What was typed.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    /// The subject; not looked at where the message has none.
    pub subject: &'a str,
    /// The text.
    pub text: &'a str,
}

impl Which<'_> {
    /// The message. Refuses what nobody declared.
    pub fn message(self, cx: &Cx) -> Result<Message, TemplateFault> {
        cx.tool::<Messages>().named(self.message).copied().ok_or(TemplateFault::NotThere)
    }

    fn changeable(self, cx: &Cx) -> Result<Message, TemplateFault> {
        let message = self.message(cx)?;
        if message.of_edition { Ok(message) } else { Err(TemplateFault::Fixed) }
    }

    fn tongue(self, cx: &Cx) -> Tongue {
        cx.tool::<Words>().tongue(self.lang)
    }
}

/// Gives a message the edition's own words, or the default again (`None`); gives the revision that follows. Words that are those of the default
/// are none of the edition's own, so that they follow the default. Mails that are queued already stay as they are.
///
/// Refuses words that do not fit the message, a message of no edition, and an edit that began from another revision (0 where there was none).
pub async fn reword(cx: &Cx, which: Which<'_>, began_at: i64, typed: Option<Typed<'_>>) -> Result<i64, TemplateFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<i64>(WORD).await? {
        Door::Open(tx) => tx,
        Door::Again(revision) => return Ok(revision),
    };
    let message = which.changeable(cx)?;
    let before = own::one(&tx, edition, message.name, which.lang).await?;
    let stands = before.as_ref().map_or(0, |own| own.revision);
    if stands != began_at {
        return Err(TemplateFault::Stale(before.map(Box::new)));
    }
    let words = match typed {
        Some(typed) => own_words(&message, &which.tongue(cx), typed)?,
        None => None,
    };
    let (subject, body) = words.map_or((None, None), |(subject, body)| (message.subject.map(|_| subject), Some(body)));
    if before.as_ref().map_or(body.is_none(), |own| (&own.subject, &own.body) == (&subject, &body)) {
        return Ok(stands);
    }
    let after = OwnWords {
        id: before.as_ref().map_or_else(|| cx.new_id(), |own| own.id),
        message: message.name.to_owned(),
        lang: which.lang,
        revision: stands + 1,
        subject,
        body,
        changed_at: cx.now(),
    };
    let values = params![after.id, edition, after.message, after.lang, after.revision, after.subject, after.body, after.changed_at, stands];
    let kept = tx
        .run(
            "insert into outbox_template (id, edition, message, lang, revision, subject, body, changed_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8)
             on conflict (edition, message, lang) do update
             set revision = excluded.revision, subject = excluded.subject, body = excluded.body, changed_at = excluded.changed_at
             where outbox_template.revision = $9",
            values,
        )
        .await?;
    if kept == 0 {
        // Another node was faster.
        return Err(TemplateFault::Stale(None));
    }
    tx.note(Change::between(before.as_ref(), &after, Verb(if after.body.is_some() { "reworded" } else { "default-restored" })));
    tx.commit(&after.revision).await?;
    Ok(after.revision)
}

/// What is kept of what was typed; `None` if it is the default.
fn own_words(message: &Message, tongue: &Tongue, typed: Typed<'_>) -> Result<Option<(String, String)>, TemplateFault> {
    Template::read(message, typed.subject, typed.text).map_err(TemplateFault::Unfit)?;
    let words = (if message.subject.is_some() { tidied(typed.subject) } else { String::new() }, tidied(typed.text));
    Ok((words != message.default_words(tongue)).then_some(words))
}

/// Words filled with something real.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// What there is to fill them with, the newest first; empty where the edition has nothing yet.
    pub examples: Vec<String>,
    /// Which of them it is; `None` where samples are shown.
    pub chosen: Option<usize>,
    /// The words, with a stand-in for what is secret.
    pub subject: String,
    /// The paragraphs.
    pub paragraphs: Vec<String>,
}

/// Words that were typed, filled with one of the newest things of the edition. Opens no link: the right to edit words is not the right to see a
/// minister's link.
pub async fn preview(cx: &Cx, which: Which<'_>, typed: Typed<'_>, chosen: Chosen) -> Result<Preview, TemplateFault> {
    let read = cx.read(SEE).await?;
    let message = which.message(cx)?;
    let template = Template::read(&message, typed.subject, typed.text).map_err(TemplateFault::Unfit)?;
    let (tongue, reader) = (which.tongue(cx), cx.tool::<Words>().tongue(chosen.reader));
    let telling = Telling { message: &tongue, reader: &reader };
    Ok(filled(&read, cx.edition()?, &message, &template, telling, chosen.at).await?)
}

/// What there is to fill a message with, the newest first.
pub async fn examples(conn: &Conn, edition: Id, message: &Message, telling: Telling<'_>) -> Result<Vec<Example>, StoreError> {
    let mut examples = match message.examples {
        Some(find) => find(conn, edition, telling).await?,
        None => Vec::new(),
    };
    examples.truncate(MAX_EXAMPLES);
    Ok(examples)
}

async fn filled(
    conn: &Conn,
    edition: Id,
    message: &Message,
    template: &Template,
    telling: Telling<'_>,
    chosen: usize,
) -> Result<Preview, StoreError> {
    let tongue = telling.message;
    let examples = examples(conn, edition, message, telling).await?;
    let chosen = if chosen < examples.len() { Some(chosen) } else { (!examples.is_empty()).then_some(0) };
    let Written { subject, text } = with_samples(message, template, tongue, chosen.and_then(|at| examples.get(at)));
    let sample = |name: &str| message.field(name).map(|field| field.sample(tongue)).unwrap_or_default();
    let paragraphs = text.with(&sample("link"), &sample("code"));
    Ok(Preview { examples: examples.into_iter().map(|e| e.of).collect(), chosen, subject, paragraphs })
}

/// The words with the values of an example, and samples for those that it does not know.
fn with_samples(message: &Message, template: &Template, tongue: &Tongue, example: Option<&Example>) -> Written {
    let known = |name: &str| example.and_then(|e| e.values.iter().find(|(n, _)| *n == name)).map(|(_, value)| value.clone());
    let values: Vec<(&str, String)> = message.fields.iter().map(|f| (f.name, known(f.name).unwrap_or_else(|| f.sample(tongue)))).collect();
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    template.filled(&values, tongue)
}

fn tests() -> &'static Limit {
    static LIMIT: OnceLock<Limit> = OnceLock::new();
    LIMIT.get_or_init(|| Limit::new(TESTS.0, TESTS.1))
}

/// Sends words that were typed to whoever orders it, marked as a test, filled as [`preview`] fills them; gives the address. In rehearsal it goes
/// to the test address, like all mail of the edition.
///
/// Refuses words that do not fit, a caller without an account's address, and too many tests.
pub async fn send_test(cx: &Cx, which: Which<'_>, typed: Typed<'_>, chosen: usize) -> Result<String, TemplateFault> {
    let edition = cx.edition()?;
    let mut tx = match cx.write::<String>(WORD).await? {
        Door::Open(tx) => tx,
        Door::Again(address) => return Ok(address),
    };
    let message = which.message(cx)?;
    let template = Template::read(&message, typed.subject, typed.text).map_err(TemplateFault::Unfit)?;
    let (Caller::Account { account, .. } | Caller::Token { account, .. }) = cx.caller() else { return Err(TemplateFault::NoAddress) };
    let account = access::account::by_id(&tx, *account).await?.ok_or(TemplateFault::NoAddress)?;
    let to = Address::parse(&account.email.to_string()).map_err(|_| TemplateFault::NoAddress)?;
    tests().take(&account.id.to_string(), cx.machine_now()).map_err(|_| TemplateFault::TooMany)?;
    let tongue = which.tongue(cx);
    let shown = filled(&tx, edition, &message, &template, Telling { message: &tongue, reader: &tongue }, chosen).await?;
    let title = tongue.say(message.title);
    let subject = if message.subject.is_some() { shown.subject } else { title.clone() };
    let note = tongue.with("outbox-template-test-note", args![("message", title.as_str())]);
    let mail = NewMail {
        purpose: Purpose::Rehearsal,
        about: access::EDITION.at(edition),
        lang: which.lang,
        to_name: account.name.clone(),
        to: to.clone(),
        subject: tongue.with("outbox-template-test-subject", args![("subject", subject)]),
        text: Text::plain([note]).then(Text::plain(shown.paragraphs)),
        files: Vec::new(),
        secret: None,
        sender: SenderKind::Person,
        thread: Thread::default(),
    };
    queue(&mut tx, &mail).await?;
    tx.note(
        Change::event(access::EDITION.at(edition), Verb("message-tested")).with("message", message.name).with("lang", which.lang.code()),
    );
    let address = to.as_str().to_owned();
    tx.commit(&address).await?;
    Ok(address)
}
