//! Each end of a delivery, against a server that behaves as ordered.

use std::cell::RefCell;
use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use sink::{AfterDot, Options, Order, Sink, What};

use super::{address, composed, envelope, id, letter, mailer, settings};
use crate::{Accepted, Composed, Envelope, Fault, Mailer, compose};

fn sink() -> Sink {
    Sink::start(Options::default()).unwrap()
}

async fn nothing_to_commit() -> Result<(), Infallible> {
    Ok(())
}

fn told(end: Result<Accepted, Fault<Infallible>>) -> String {
    match end {
        Ok(Accepted { words }) => format!("accepted: {words}"),
        Err(Fault::Unreachable { .. }) => "unreachable".into(),
        Err(Fault::Deferred { code, words }) => format!("deferred {code}: {words}"),
        Err(Fault::Refused { code, words }) => format!("refused {code}: {words}"),
        Err(Fault::NoUtf8) => "no utf-8".into(),
        Err(Fault::NotBegun(never)) => match never {},
        Err(Fault::InDoubt { .. }) => "in doubt".into(),
    }
}

/// Delivers the letter twice over one mailer under these orders: the first end must be `expected`, with so many mails recorded and the
/// caller asked so often; then, with the orders taken back, the second must be accepted, whatever the first did to the line.
async fn check(orders: &[&str], expected: &str, recorded: usize, asked: u32) {
    let sink = sink();
    for order in orders {
        sink.order(order.parse().unwrap());
    }
    let mut smtp = settings(&sink);
    if orders.iter().any(|o| o.ends_with("hang")) {
        smtp.patience.text = Duration::from_millis(300);
    }
    let mailer = Mailer::new(smtp).unwrap();
    let calls = RefCell::new(0);
    let handing_over = async || -> Result<(), Infallible> {
        *calls.borrow_mut() += 1;
        Ok(())
    };
    let end = mailer.deliver(id(), &envelope(), &composed(), handing_over).await;
    assert_eq!(told(end), expected, "{orders:?}");
    assert_eq!(sink.received().len(), recorded, "{orders:?}");
    assert_eq!(calls.into_inner(), asked, "{orders:?}");

    sink.order(Order::Clear);
    let end = mailer.deliver(id(), &envelope(), &composed(), nothing_to_commit).await;
    assert_eq!(told(end), "accepted: 250 2.0.0 OK: recorded", "after {orders:?}");
}

#[tokio::test]
async fn each_end_of_a_delivery_is_told_apart() {
    check(&[], "accepted: 250 2.0.0 OK: recorded", 1, 1).await;
    check(&["next delay 200"], "accepted: 250 2.0.0 OK: recorded", 1, 1).await;
    // Before the text: definite, and the caller is not asked.
    check(&["refuse *@ict.example 550"], "refused 550: 550 5.1.1 <minister@ict.example> is not taken here", 0, 0).await;
    check(&["refuse minister* 450"], "deferred 450: 450 4.1.1 <minister@ict.example> is not taken here", 0, 0).await;
    check(&["data 451"], "deferred 451: 451 not now", 0, 0).await;
    check(&["data 554"], "refused 554: 554 not now", 0, 0).await;
    check(&["greet 421"], "unreachable", 0, 0).await;
    check(&["greet 554"], "unreachable", 0, 0).await;
    // After the text: a definite answer is definite.
    check(&["next answer 451"], "deferred 451: 451 so ordered", 0, 1).await;
    check(&["next answer 421"], "deferred 421: 421 so ordered", 0, 1).await;
    check(&["next answer 552"], "refused 552: 552 so ordered", 0, 1).await;
}

#[tokio::test]
async fn a_cut_between_the_text_and_the_reply_is_in_doubt_whether_or_not_it_was_taken() {
    check(&["next drop"], "in doubt", 1, 1).await;
    check(&["next lose"], "in doubt", 0, 1).await;
    check(&["next hang"], "in doubt", 1, 1).await;
}

#[tokio::test]
async fn a_server_that_is_not_there_is_unreachable() {
    let sink = sink();
    let mailer = mailer(&sink);
    drop(sink);
    let end = mailer.deliver(id(), &envelope(), &composed(), || async { panic!("nothing can be handed over") }).await;
    assert_eq!(told(end), "unreachable");
}

#[tokio::test]
async fn the_caller_is_asked_once_after_the_go_ahead_and_before_any_byte_of_the_text() {
    let sink = sink();
    let mailer = mailer(&sink);
    let seen = RefCell::new(Vec::new());
    let handing_over = async || -> Result<(), Infallible> {
        // Long enough for a byte that was sent too early to arrive.
        tokio::time::sleep(Duration::from_millis(100)).await;
        seen.borrow_mut().push(sink.events());
        Ok(())
    };
    mailer.deliver(id(), &envelope(), &composed(), handing_over).await.unwrap();
    let seen = seen.into_inner();
    let [before] = seen.as_slice() else { panic!("asked {} times", seen.len()) };
    assert_eq!(before.last().map(|e| &e.what), Some(&What::GoAhead), "{before:?}");
    let after: Vec<What> = sink.events()[before.len()..].iter().map(|e| e.what.clone()).collect();
    assert_eq!(after[..3], [What::TextBegan, What::TextEnded, What::Recorded(1)]);
}

#[tokio::test]
async fn when_the_caller_refuses_nothing_leaves_and_the_line_is_dropped() {
    let sink = sink();
    let mailer = mailer(&sink);
    let end = mailer.deliver(id(), &envelope(), &composed(), || async { Err("the lease has passed") }).await;
    assert_eq!(end, Err(Fault::NotBegun("the lease has passed")));
    until(&sink, What::Closed).await;
    let events = sink.events();
    assert!(events.iter().any(|e| e.what == What::CutOff), "{events:?}");
    assert!(!events.iter().any(|e| e.what == What::TextBegan), "not even QUIT may be sent, it would be text: {events:?}");
    assert!(sink.received().is_empty());
}

#[tokio::test]
async fn a_delivery_dropped_on_the_way_leaves_nothing_behind() {
    let sink = sink();
    let mailer = mailer(&sink);
    let (envelope, mail) = (envelope(), composed());
    let stuck = mailer.deliver(id(), &envelope, &mail, std::future::pending::<Result<(), Infallible>>);
    assert!(tokio::time::timeout(Duration::from_millis(300), stuck).await.is_err());
    until(&sink, What::Closed).await;
    assert!(sink.received().is_empty());
    let end = mailer.deliver(id(), &envelope, &mail, nothing_to_commit).await;
    assert!(end.is_ok(), "{end:?}");
}

async fn until(sink: &Sink, what: What) {
    for _ in 0..500 {
        if sink.events().iter().any(|e| e.what == what) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{what:?} did not happen: {:?}", sink.events());
}

#[tokio::test]
async fn the_text_arrives_byte_for_byte_with_its_dots_and_its_envelope() {
    let sink = sink();
    let mailer = mailer(&sink);
    let mail = composed();
    mailer.deliver(id(), &envelope(), &mail, nothing_to_commit).await.unwrap();
    let bounce = Envelope { return_path: None, to: address("office@ict.example") };
    // Dots where transparency matters: alone, first, and at the very end.
    let dots = Composed::stored(b"Subject: dots\r\n\r\n.\r\n..\r\n.first\r\nlast.\r\n.\r\n".to_vec()).unwrap();
    mailer.deliver(id(), &bounce, &dots, nothing_to_commit).await.unwrap();
    let received = sink.received();
    assert_eq!(received[0].bytes, mail.bytes());
    assert_eq!((received[0].from.as_str(), received[0].to.as_slice()), ("bounces@forum.example", &["minister@ict.example".to_owned()][..]));
    assert_eq!(received[1].bytes, dots.bytes());
    assert_eq!((received[1].from.as_str(), received[1].to.as_slice()), ("", &["office@ict.example".to_owned()][..]));
}

#[tokio::test]
async fn a_line_carries_several_mails_and_is_renewed_before_the_server_tires() {
    let sink = sink();
    let mailer = mailer(&sink);
    for _ in 0..25 {
        mailer.deliver(id(), &envelope(), &composed(), nothing_to_commit).await.unwrap();
    }
    mailer.rest().await;
    let sessions: Vec<u64> =
        (1..=3).map(|n| sink.events().iter().filter(|e| e.session == n && e.what == What::GoAhead).count() as u64).collect();
    assert_eq!(sessions, [20, 5, 0]);
    let goodbyes = sink.events().iter().filter(|e| e.what == What::Said(221, "QUIT".into())).count();
    assert_eq!(goodbyes, 2);
}

#[tokio::test]
async fn a_line_is_used_again_after_a_refusal_but_not_after_a_421() {
    let sink = sink();
    let mailer = mailer(&sink);
    for order in ["next answer 550", "next answer 421", "next accept"] {
        sink.order(order.parse().unwrap());
    }
    for _ in 0..3 {
        let _ = mailer.deliver(id(), &envelope(), &composed(), nothing_to_commit).await;
    }
    let sessions: Vec<u64> = sink.events().iter().filter(|e| e.what == What::GoAhead).map(|e| e.session).collect();
    assert_eq!(sessions, [1, 1, 2]);
}

#[tokio::test]
async fn a_server_that_tires_sooner_defers_and_the_next_try_succeeds() {
    let sink = Sink::start(Options { limit: 1, ..Options::default() }).unwrap();
    let mailer = mailer(&sink);
    let first = mailer.deliver(id(), &envelope(), &composed(), nothing_to_commit).await;
    assert_eq!(told(first), "accepted: 250 2.0.0 OK: recorded");
    let second = mailer.deliver(id(), &envelope(), &composed(), nothing_to_commit).await;
    assert_eq!(told(second), "deferred 421: 421 4.7.0 enough for one connection");
    let third = mailer.deliver(id(), &envelope(), &composed(), nothing_to_commit).await;
    assert_eq!(told(third), "accepted: 250 2.0.0 OK: recorded");
}

#[tokio::test]
async fn a_line_that_died_while_idle_is_replaced_without_a_fault() {
    let directory = std::env::temp_dir().join(format!("mail-idle-{}", std::process::id()));
    let options = Options { directory: Some(directory.clone()), ..Options::default() };
    let first = Sink::start(options.clone()).unwrap();
    let mailer = mailer(&first);
    mailer.deliver(id(), &envelope(), &composed(), nothing_to_commit).await.unwrap();
    let port = first.port();
    drop(first);
    let second = again(Options { port, ..options }).await;
    let end = mailer.deliver(id(), &envelope(), &composed(), nothing_to_commit).await;
    assert_eq!(told(end), "accepted: 250 2.0.0 OK: recorded");
    assert_eq!(second.received().len(), 1);
    assert_eq!(sink::read(&directory).unwrap().iter().map(|r| r.number).collect::<Vec<_>>(), [1, 2]);
    std::fs::remove_dir_all(directory).unwrap();
}

/// The port is free as soon as the first server's thread has gone.
async fn again(options: Options) -> Sink {
    for _ in 0..500 {
        if let Ok(sink) = Sink::start(options.clone()) {
            return sink;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the port did not become free");
}

#[tokio::test(flavor = "multi_thread")]
async fn many_deliveries_share_a_few_lines_and_none_is_lost_or_doubled() {
    let sink = sink();
    let mailer = Arc::new(mailer(&sink));
    let tasks: Vec<_> = (0..40)
        .map(|n| {
            let mailer = Arc::clone(&mailer);
            tokio::spawn(async move {
                let mut mail = letter();
                mail.message_id = format!("<{n}@forum.example>").parse().unwrap();
                mailer.deliver(id(), &envelope(), &compose(&mail, None).unwrap(), nothing_to_commit).await
            })
        })
        .collect();
    for task in tasks {
        assert!(task.await.unwrap().is_ok());
    }
    let mut ids: Vec<String> = sink.received().iter().map(|r| field(&r.bytes, "Message-ID: ")).collect();
    ids.sort();
    ids.dedup();
    assert_eq!((sink.received().len(), ids.len()), (40, 40));
    assert!(connections_at_once(&sink) <= 2);
}

fn field(mail: &[u8], name: &str) -> String {
    let text = String::from_utf8_lossy(mail).into_owned();
    text.lines().find_map(|l| l.strip_prefix(name)).unwrap_or_default().to_owned()
}

fn connections_at_once(sink: &Sink) -> i32 {
    let (mut open, mut most) = (0, 0);
    for event in sink.events() {
        match event.what {
            What::Connected => open += 1,
            // Said before the line is closed on our side; the next may be open before the server notes the end of this one.
            What::Said(221, _) => open -= 1,
            _ => {}
        }
        most = most.max(open);
    }
    most
}

#[tokio::test]
async fn one_hanging_delivery_does_not_hold_up_another() {
    let sink = sink();
    sink.order(Order::Next(AfterDot::Hang));
    let mailer = mailer(&sink);
    let (envelope, mail) = (envelope(), composed());
    let hanging = mailer.deliver(id(), &envelope, &mail, nothing_to_commit);
    let others = async {
        until(&sink, What::Recorded(1)).await;
        for _ in 0..3 {
            mailer.deliver(id(), &envelope, &mail, nothing_to_commit).await.unwrap();
        }
    };
    tokio::select! {
        end = hanging => panic!("it should hang: {end:?}"),
        () = others => {}
    }
    assert_eq!(sink.received().len(), 4);
}

#[tokio::test]
async fn an_address_outside_ascii_goes_out_only_over_a_server_that_can() {
    let mut mail = letter();
    mail.to = super::mailbox("معالي الوزير", "وزير@وزارة.example");
    let envelope = Envelope { to: mail.to.address().clone(), ..envelope() };
    let mail = compose(&mail, None).unwrap();
    let able = Sink::start(Options { utf8: true, ..Options::default() }).unwrap();
    let end = mailer(&able).deliver(id(), &envelope, &mail, nothing_to_commit).await;
    assert_eq!(told(end), "accepted: 250 2.0.0 OK: recorded");
    assert_eq!(able.received()[0].to, ["وزير@xn--mgbexc3i.example"]);
    let unable = sink();
    let end = mailer(&unable).deliver(id(), &envelope, &mail, nothing_to_commit).await;
    assert_eq!(told(end), "no utf-8");
}
