//! What giving and recording share: the deadline, the register, the rule, the acknowledgement.

use correspondence::{Channel, Direction, ItemFile, NewItem};
use kernel::{EditionTime, Id};
use ledger::{Change, Thing, Verb, Work};
use serde::{Deserialize, Serialize};
use words::{Words, args};

use crate::{Acknowledge, Answer, Effect, Given, Proof, Reply, ReplyFault, reply, store};

/// An answer on its way in.
pub(super) struct Incoming {
    pub letter: Id,
    pub party: Id,
    pub ordinal: i64,
    pub exception: Option<String>,
    pub channel: Channel,
    pub proof: Proof,
    pub at: EditionTime,
    pub correspondent: String,
    pub note: String,
    pub files: Vec<ItemFile>,
    /// The item of the register under which it stands already.
    pub entered: Option<Id>,
    pub answer: Answer,
}

/// What became of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The reply.
    pub reply: Id,
    /// Its number in the register.
    pub register: String,
    /// Whether it came after the deadline.
    pub late: bool,
    /// What it did to the reply.
    pub effect: Effect,
}

/// Takes an answer in the caller's transaction: reads what stands, enters it in the register, decides, keeps, tells.
pub(super) async fn take(work: &mut Work, edition: Id, incoming: Incoming) -> Result<Outcome, ReplyFault> {
    let cx = work.cx().clone();
    work.alone_with(incoming.party).await?;
    let letter = letters::store::letter(work, edition, incoming.letter).await?.ok_or(ReplyFault::NotThere)?;
    let asked = letter.reply_form.as_ref().ok_or(ReplyFault::NotAsked)?;
    if !matches!(letter.state, letters::LetterState::Dispatched | letters::LetterState::Closed) {
        return Err(ReplyFault::NotAsked);
    }
    let before = store::reply(work, letter.id, incoming.party, incoming.ordinal).await?;
    let reply_id = before.as_ref().map_or_else(|| cx.new_id(), |r| r.id);
    let late = incoming.at > asked.deadline;

    let tongue = cx.tool::<Words>().tongue(cx.lang());
    let kind = tongue.say(kind_words(incoming.answer.kind));
    let new = NewItem {
        state: Some(incoming.party),
        from: incoming.correspondent,
        subject: tongue.with("replies-register-subject", args![("reference", letter.reference.as_str()), ("kind", kind)]),
        body: incoming.answer.message.clone(),
        about: Some(crate::REPLY.at(reply_id)),
        note: incoming.note,
        files: incoming.files,
        ..NewItem::new(Direction::In, incoming.channel, incoming.at, cx.lang())
    };
    let item = match incoming.entered {
        // A mail stands in the register from the moment at which it was sorted.
        Some(item) => correspondence::store::one(work, edition, item).await?.ok_or(ReplyFault::NotThere)?,
        None => correspondence::enter(work, new).await?,
    };
    let given = Given {
        id: cx.new_id(),
        number: store::next_answer(work, reply_id).await?,
        channel: incoming.channel,
        proof: incoming.proof,
        at: incoming.at,
        late,
        register: item.reference.clone(),
        item: item.id,
        answer: incoming.answer,
    };
    let (after, effect) = reply::take(before.as_ref(), given.clone(), asked.authenticity, |given, state| Reply {
        id: reply_id,
        letter: letter.id,
        party: incoming.party,
        ordinal: incoming.ordinal,
        state,
        first_at: given.at,
        standing: Some(given),
        contender: None,
        exception: incoming.exception,
        version: 1,
    })?;
    store::put(work, edition, &after).await?;
    store::insert_answer(work, reply_id, &given).await?;
    crate::reminders::answered(work, letter.id, incoming.party).await?;
    if let Some(consignment) = letters::store::consignment_to(work, letter.id, incoming.party).await? {
        ledger::tie(work, &consignment.at(), "answered-by", &crate::REPLY.at(reply_id)).await?;
    }
    work.enqueue(&Acknowledge { reply: reply_id, answer: Some(given.id), register: item.reference.clone(), withdrawn: false });
    let mut change = Change::between(before.as_ref(), &after, verb(effect)).with("register", item.reference.clone());
    if effect == Effect::Confirmed {
        change = change.with("channel", given.channel.name());
    }
    work.note(change);
    Ok(Outcome { reply: after.id(), register: item.reference, late, effect })
}

/// The words of an answer's kind.
pub(crate) fn kind_words(kind: crate::AnswerKind) -> &'static str {
    match kind {
        crate::AnswerKind::Accept => "replies-kind-accept",
        crate::AnswerKind::Decline => "replies-kind-decline",
        crate::AnswerKind::Delegate => "replies-kind-delegate",
    }
}

// words: replies-verb-*, replies-field-*
fn verb(effect: Effect) -> Verb {
    match effect {
        Effect::First => Verb("given"),
        Effect::Amended => Verb("amended"),
        Effect::Confirmed => Verb("confirmed"),
        Effect::Contradicted => Verb("contradicted"),
    }
}
