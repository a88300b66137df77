//! Mail that comes in, in the whole house: reports, replies, enquiries and nonsense, each to its end.

use kernel::Id;
use ledger::Cx;
use mailroom::message::{Outcome, State, TiedBy};
use mailroom::{Decision, Message, arrive, sort, store};
use outbox::list::{self, Mail};
use testkit::Home;

use super::replay;
use crate::features::{FEATURES, tools};

/// Keeps and sorts a message.
async fn comes(cx: &Cx, message: &str) -> Message {
    let kept = arrive(cx, message.replace('\n', "\r\n").as_bytes(), "test").await.expect("kept");
    sort(cx, kept.id).await.expect("sorted")
}

async fn now(home: &Home, id: Id) -> Message {
    let read = home.ledger().store().read().await.expect("read");
    store::message(&read, home.edition.id, id).await.expect("read").expect("there")
}

/// The letter's mail to a state.
async fn letter_to(home: &Home, alpha3: &str) -> (letters::Consignment, Mail) {
    let read = home.ledger().store().read().await.expect("read");
    let letter = letters::store::letter_by_slug(&read, home.edition.id, "cl-21-4").await.expect("read").expect("there");
    let all = letters::store::consignments(&read, letter.id).await.expect("read");
    let consignment = all.into_iter().find(|c| c.alpha3 == alpha3).expect("addressed");
    let mail = list::one(&read, home.edition.id, consignment.mail.expect("mailed")).await.expect("read").expect("there");
    (consignment, mail)
}

fn bounce(mail: &Mail, id: Id, status: &str, words: &str) -> String {
    format!(
        "From: Mail Delivery Subsystem <mailer-daemon@relay.example>\nTo: forum@forum.example\nSubject: Undelivered Mail Returned to Sender\n\
         Date: Mon, 15 Feb 2021 09:00:00 +0000\nMessage-ID: <{status}-{id}@relay.example>\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nIt was not delivered.\n\n\
         --b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; relay.example\n\nFinal-Recipient: rfc822; {to}\nAction: failed\n\
         Status: {status}\nDiagnostic-Code: smtp; 550 {status} {words}\n\n--b\nContent-Type: text/rfc822-headers\n\n\
         Message-ID: <{id}@forum.example>\nTo: {to}\nSubject: x\n\n--b--\n",
        to = mail.to
    )
}

fn answering(mail: &Mail, from: &str, text: &str) -> String {
    format!(
        "From: The Ministry <{from}>\nTo: forum@forum.example\nSubject: Re: {}\nDate: Mon, 15 Feb 2021 09:00:00 +0000\n\
         Message-ID: <answer-{}@ministry.example>\nIn-Reply-To: <{}@forum.example>\nContent-Type: text/plain; charset=utf-8\n\n{text}\n\n\
         > We have the honour to invite you.\n",
        "CL-21/4", mail.id, mail.id
    )
}

#[test]
fn each_message_ends_in_the_register_or_before_an_officer() {
    testkit::on_each_engine_with(FEATURES, tools, async |home: Home| {
        replay(&home).await;
        let cx = home.officer();

        // A report on a dead address: the letter failed, and nothing more goes there.
        let (consignment, mail) = letter_to(&home, "TUV").await;
        let m = comes(&cx, &bounce(&mail, mail.id, "5.1.1", "user unknown")).await;
        assert_eq!((m.state, m.outcome, m.consignment), (State::Done, Some(Outcome::Bounce), Some(consignment.id)));
        assert!(m.item.is_some() && m.unreached.iter().all(|u| u.gone), "{m:?}");
        let (after, mail) = letter_to(&home, "TUV").await;
        assert_eq!((after.state, mail.state), (letters::ConsignmentState::Failed, outbox::MailState::Failed));
        let read = home.ledger().store().read().await.expect("read");
        assert!(outbox::gone(&read, &mail.to).await.expect("read").is_some());
        drop(read);

        // A report on a message that we never sent counts for nothing.
        let (_, other) = letter_to(&home, "NRU").await;
        let forged = comes(&cx, &bounce(&other, cx.new_id(), "5.1.1", "user unknown")).await;
        assert_eq!((forged.state, forged.item), (State::Triage, None));
        assert_eq!(letter_to(&home, "NRU").await.1.state, outbox::MailState::Sent);

        // Regrets: proposed, and recorded by one key under the number that the mail has.
        let (consignment, mail) = letter_to(&home, "NRU").await;
        let regrets = "Excellency,\n\nI regret to inform you that the Minister is unable to attend.\n\nYours sincerely";
        let m = comes(&cx, &answering(&mail, &mail.to, regrets)).await;
        assert_eq!((m.state, m.tied_by, m.proposal.as_deref()), (State::Proposed, Some(TiedBy::Thread), Some("regrets")));
        let number = mailroom::confirm(&cx, m.id).await.expect("confirmed");
        let read = home.ledger().store().read().await.expect("read");
        let item = correspondence::store::one(&read, home.edition.id, m.item.expect("registered")).await.expect("read").expect("there");
        assert_eq!(item.reference, number, "one number for the mail and the reply");
        let reply = replies::store::reply(&read, consignment.letter, consignment.party, 1).await.expect("read").expect("recorded");
        assert_eq!(reply.standing.map(|given| given.answer.kind), Some(replies::AnswerKind::Decline));
        drop(read);
        assert_eq!(now(&home, m.id).await.outcome, Some(Outcome::Reply));

        // The same bytes again are the same message.
        assert_eq!(comes(&cx, &answering(&mail, &mail.to, regrets)).await.id, m.id);

        // Somebody asks, is answered within the thread, and asks on.
        let asks = "From: A. Person <person@elsewhere.example>\nTo: forum@forum.example\nSubject: Rooms\nMessage-ID: <q1@elsewhere.example>\n\
                    Date: Mon, 15 Feb 2021 09:00:00 +0000\nContent-Type: text/plain\n\nWhere do delegations sit?\n";
        let m = comes(&cx, asks).await;
        assert_eq!((m.state, m.item), (State::Triage, None));
        mailroom::decide(&cx, m.id, Decision::Enquiry).await.expect("decided");
        let m = now(&home, m.id).await;
        assert!(m.state == State::Enquiry && m.item.is_some(), "{m:?}");
        mailroom::answer(&cx, m.id, "In room A.\n\nYours sincerely", kernel::Lang::En).await.expect("answered");
        assert_eq!(now(&home, m.id).await.outcome, Some(Outcome::Answered));
        let read = home.ledger().store().read().await.expect("read");
        let sent = store::answers(&read, m.id).await.expect("read").remove(0);
        let sent = list::one(&read, home.edition.id, sent.mail).await.expect("read").expect("there");
        drop(read);
        assert_eq!((sent.to.as_str(), sent.subject.as_str()), ("person@elsewhere.example", "Re: Rooms"));
        assert_eq!(sent.thread.in_reply_to.as_deref(), Some("q1@elsewhere.example"));
        let on = asks.replace("q1@", "q2@").replace("Rooms", "Re: Rooms");
        let on = comes(&cx, &format!("In-Reply-To: <{}@forum.example>\n{on}", sent.id)).await;
        assert_eq!((on.state, on.tied_by), (State::Enquiry, Some(TiedBy::Thread)), "{on:?}");

        // A message without a byte is one.
        assert_eq!(comes(&cx, "").await.state, State::Triage);

        // Nonsense waits for an officer too, and can be put away.
        let m = comes(&cx, "\u{0}\u{1}\u{2}").await;
        assert_eq!(m.state, State::Triage);
        mailroom::decide(&cx, m.id, Decision::SetAside).await.expect("decided");
        assert!(mailroom::decide(&cx, m.id, Decision::Note).await.is_err(), "what is done is opened again first");
        assert_eq!(now(&home, m.id).await.outcome, Some(Outcome::SetAside));
    });
}

#[test]
fn what_was_kept_and_not_sorted_is_sorted_by_the_job() {
    testkit::on_each_engine_with(FEATURES, tools, async |home: Home| {
        let cx = home.officer();
        let kept = arrive(&cx, b"Subject: x\r\n\r\nHello\r\n", "test").await.expect("kept");
        assert_eq!(kept.state, State::Stored);
        home.work().await;
        assert_eq!(now(&home, kept.id).await.state, State::Triage);
    });
}
