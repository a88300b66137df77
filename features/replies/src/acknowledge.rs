//! The acknowledgement: always to the registered address, whoever answered (DESIGN.md rule 11); where there is none, on paper.

use kernel::{Id, Lang};
use ledger::{Change, Cx, Door, Failure, Job, Next, Thing, Verb};
use letters::{Consignment, Letter};
use mail::Address;
use outbox::{NewMail, Purpose, Secret, SenderKind, Thread, Written};
use serde::{Deserialize, Serialize};
use words::{Tongue, Words, args};

use crate::commands::kind_words;
use crate::messages::{RECEIVED, WITHDRAWN};
use crate::store::Past;
use crate::{RECORD, Reply, ReplyFault, ReplyState, store};

/// Acknowledges an answer, or its withdrawal.
#[derive(Debug, Serialize, Deserialize)]
pub struct Acknowledge {
    /// The reply.
    pub reply: Id,
    /// The answer; `None` for a withdrawal.
    pub answer: Option<Id>,
    /// The register's number.
    pub register: String,
    /// Whether the answer was taken back.
    pub withdrawn: bool,
}

impl Job for Acknowledge {
    const NAME: &'static str = "replies.acknowledge";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let edition = cx.edition()?;
        // The job's lease and the answer's own state make this safe to repeat; a withdrawal is guarded by the job's once-key.
        let cx = cx.with(|p| p.once = Some(ledger::OnceKey::new("acknowledge", self.register.as_bytes())));
        let Door::Open(mut tx) = cx.write::<()>(RECORD).await? else { return Ok(Next::Done) };
        let reply = store::reply_by_id(&tx, edition, self.reply).await?.ok_or(ReplyFault::NotThere)?;
        let letter = letters::store::letter(&tx, edition, reply.letter).await?.ok_or(ReplyFault::NotThere)?;
        let consignment = letters::store::consignment_to(&tx, letter.id, reply.party).await?;
        let past = match self.answer {
            Some(answer) => store::history(&tx, reply.id).await?.into_iter().find(|p| p.given.id == answer),
            None => None,
        };
        let address = consignment.as_ref().and_then(|c| c.addressee.email.as_deref()).and_then(|a| Address::parse(a).ok());
        let sent = match (&consignment, address) {
            (Some(consignment), Some(to)) => {
                let tongue = cx.tool::<Words>().tongue(consignment.lang);
                let about = About { letter: &letter, consignment, reply: &reply, past: past.as_ref() };
                let values = about.values(&tongue, &self.register);
                let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
                let message = if past.is_some() { RECEIVED } else { WITHDRAWN };
                let Written { subject, text } = outbox::written(&tx, Some(edition), &message, &tongue, &values).await?;
                let mail = NewMail {
                    purpose: Purpose::Acknowledgement,
                    about: reply.at(),
                    lang: consignment.lang,
                    to_name: consignment.addressee.names.short(consignment.lang).to_owned(),
                    to,
                    subject,
                    text,
                    files: Vec::new(),
                    secret: Some(Secret::Link { thing: consignment.id }),
                    sender: SenderKind::Answer,
                    thread: Thread::default(),
                };
                outbox::queue(&mut tx, &mail).await?;
                true
            }
            _ => false,
        };
        if let Some(answer) = self.answer {
            store::move_acknowledged(&tx, answer, "waiting", if sent { "mailed" } else { "to-print" }).await?;
        }
        tx.note(Change::event(reply.at(), Verb("acknowledged")).with("way", if sent { "email" } else { "print" }));
        tx.commit(&()).await?;
        Ok(Next::Done)
    }
}

/// What an acknowledgement is about.
pub(crate) struct About<'a> {
    pub letter: &'a Letter,
    pub consignment: &'a Consignment,
    pub reply: &'a Reply,
    pub past: Option<&'a Past>,
}

impl About<'_> {
    /// The values of the message. A sentence for a case that is not there is empty.
    pub fn values(&self, tongue: &Tongue, register: &str) -> Vec<(&'static str, String)> {
        let fact = |(key, value): (&str, String)| tongue.with("replies-ack-fact", args![("key", tongue.say(key)), ("value", value)]);
        let facts = self.past.map(|past| facts(tongue, past).into_iter().map(fact).collect::<Vec<_>>().join("\n"));
        let case = |is: bool, key: &str| if is { tongue.say(key) } else { String::new() };
        vec![
            ("reference", self.letter.reference.clone()),
            ("state", self.consignment.addressee.names.short(tongue.lang()).to_owned()),
            ("register", register.to_owned()),
            ("facts", facts.unwrap_or_default()),
            ("late", case(self.past.is_some_and(|past| past.given.late), "replies-ack-late")),
            ("conflict", case(self.reply.state == ReplyState::Conflict, "replies-ack-conflict")),
            ("provisional", case(self.reply.state == ReplyState::Provisional, "replies-ack-provisional")),
        ]
    }
}

/// What an answer says, as keys and values: for mails, the check page and the office.
pub(crate) fn facts(tongue: &Tongue, past: &Past) -> Vec<(&'static str, String)> {
    answer_facts(tongue, &past.given.answer, &|code| code.to_owned())
}

/// The facts of an answer; `rank` names a rank of the edition's ladder.
pub(crate) fn answer_facts(tongue: &Tongue, answer: &crate::Answer, rank: &dyn Fn(&str) -> String) -> Vec<(&'static str, String)> {
    let mut facts = vec![("replies-field-kind", tongue.say(kind_words(answer.kind)))];
    if let Some(s) = &answer.statement {
        let name = [s.speaker.title.as_str(), s.speaker.name.as_str()].into_iter().filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" ");
        facts.push(("replies-field-name", name));
        facts.push(("replies-field-post", s.speaker.post.clone()));
        facts.push(("replies-field-rank", rank(&s.speaker.rank)));
        facts.push(("replies-field-lang", tongue.language(s.lang).to_owned()));
        facts.push(("replies-field-mode", tongue.say(mode_words(s.mode))));
    }
    if !answer.message.is_empty() {
        facts.push(("replies-field-message", answer.message.clone()));
    }
    facts.push(("replies-field-named", tongue.say(if answer.named { "replies-named-yes" } else { "replies-named-no" })));
    facts
}

/// The words of a mode.
pub(crate) fn mode_words(mode: crate::Mode) -> &'static str {
    match mode {
        crate::Mode::Live => "replies-mode-live",
        crate::Mode::Video => "replies-mode-video",
    }
}

/// The language of a state's acknowledgement: that of its consignment, else English.
pub(crate) fn lang_of(consignment: Option<&Consignment>) -> Lang {
    consignment.map_or(Lang::En, |c| c.lang)
}
