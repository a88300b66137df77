//! What a person decides about a mail that is in doubt or has failed: first what will happen, then a deliberate yes.

use axum::extract::Path;
use axum::response::Response;
use kernel::Id;
use maud::html;
use outbox::list::{self, Mail};
use outbox::state::{Move, Refused};
use outbox::{MailState, SETTLE, SettleFault, Settlement};
use page::{Confirm, Form, Page};
use web::{Sent, Visit};
use words::args;

use super::{form, mail_tag};

/// A decision, as addresses name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Decision {
    SendAgain,
    MarkSent,
    MarkFailed,
}

impl Decision {
    pub(crate) const ALL: [Self; 3] = [Self::SendAgain, Self::MarkSent, Self::MarkFailed];

    /// The name in addresses.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::SendAgain => "send-again",
            Self::MarkSent => "mark-sent",
            Self::MarkFailed => "mark-failed",
        }
    }

    /// The key of the act in few words.
    pub(crate) const fn act(self) -> &'static str {
        match self {
            Self::SendAgain => "office-send-again",
            Self::MarkSent => "office-mark-sent",
            Self::MarkFailed => "office-mark-failed",
        }
    }

    /// The key of what is said afterwards.
    pub(crate) const fn done(self) -> &'static str {
        match self {
            Self::SendAgain => "office-done-send-again",
            Self::MarkSent => "office-done-mark-sent",
            Self::MarkFailed => "office-done-mark-failed",
        }
    }

    const fn effect(self) -> &'static str {
        match self {
            Self::SendAgain => "office-effect-send-again",
            Self::MarkSent => "office-effect-mark-sent",
            Self::MarkFailed => "office-effect-mark-failed",
        }
    }

    const fn settlement(self) -> (Settlement, Move) {
        match self {
            Self::SendAgain => (Settlement::SendAgain, Move::SendAgain),
            Self::MarkSent => (Settlement::MarkSent, Move::MarkSent),
            Self::MarkFailed => (Settlement::MarkFailed, Move::MarkFailed),
        }
    }

    /// Whether it is offered. A mail that was stopped could be sent again, but its cause is gone: nobody is led to that.
    pub(crate) fn fits(self, state: MailState) -> bool {
        state != MailState::Stopped && state.next(self.settlement().1).is_ok()
    }

    fn read(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.name() == name)
    }
}

/// The page that asks.
pub(crate) async fn ask(visit: Visit, Path((_, id, decision)): Path<(String, String, String)>) -> Response {
    let (Ok(id), Some(decision)) = (id.parse::<Id>(), Decision::read(&decision)) else { return visit.not_found() };
    match load(&visit, id, decision).await {
        Ok(mail) => visit.page(page(&visit, &mail, decision, &Form::new())).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Does it, once the box is ticked.
pub(crate) async fn decide(Path((_, id, decision)): Path<(String, String, String)>, mut sent: Sent) -> Response {
    let (Ok(id), Some(decision)) = (id.parse::<Id>(), Decision::read(&decision)) else { return sent.visit.not_found() };
    if !sent.form.has("yes", "yes") {
        let sentence = sent.visit.say("office-confirm-missing");
        sent.form.refuse("yes", sentence);
        return match load(&sent.visit, id, decision).await {
            Ok(mail) => sent.again(page(&sent.visit, &mail, decision, &sent.form)).await,
            Err(fault) => sent.refuse(&fault),
        };
    }
    match outbox::settle(&sent.cx(), id, decision.settlement().0).await {
        Ok(()) => sent.visit.lead(&sent.visit.office(&format!("outbox/{id}?done={}", decision.name()))),
        Err(fault) => sent.refuse(&fault),
    }
}

async fn load(visit: &Visit, id: Id, decision: Decision) -> Result<Mail, SettleFault> {
    let edition = visit.cx.edition()?;
    let mail = list::one(&*visit.cx.read(SETTLE).await?, edition, id).await?.ok_or(SettleFault::NotThere)?;
    if decision.fits(mail.state) { Ok(mail) } else { Err(Refused(mail.state, decision.settlement().1).into()) }
}

fn page(visit: &Visit, mail: &Mail, decision: Decision, input: &Form) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(input);
    let path = visit.office(&format!("outbox/{}", mail.id));
    let to = args![("name", &mail.to_name), ("address", &mail.to)];
    let mut confirm = Confirm::new(sheet, tongue.with("office-decide-about", to), tongue.say(decision.act()))
        .effect(tongue.say(decision.effect()))
        .tick("yes", tongue.say("office-decide-yes"))
        .leave(tongue.say("office-decide-leave"), &path);
    if decision == Decision::SendAgain && mail.state == MailState::InDoubt {
        confirm = confirm.cannot_undo(tongue.say("office-twice"));
    }
    Page::new(tongue.say(decision.act()))
        .over(html! { bdi { (mail.subject) } " " (mail_tag(visit, mail.state)) })
        .crumb(tongue.say("office-menu-outbox"), visit.office("outbox"))
        .crumb(mail.subject.as_str(), &path)
        .errors(&sheet)
        .main(html! { (form(visit, &format!("{path}/settle/{}", decision.name())).body(confirm)) })
}
