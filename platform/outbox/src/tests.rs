//! Every mail ends as sent, failed or in doubt: against a real mail server that misbehaves on order.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use kernel::{Id, Lang, MachineTime, Zone};
use ledger::{Chance, Change, Clock, Cx, Door, Failure, Job, Ledger, MIGRATIONS, Next, Verb};
use mail::{Address, Limits, Mailbox, Mailer, Smtp, Tls};
use serde::{Deserialize, Serialize};
use sink::{Options, Order, Sink};
use store::{DataDir, Database, FileStore, Store};
use testdb::{Place, on_each_engine, on_sqlite};
use words::Words;

use crate::state::Move;
use crate::{MailState, NewMail, Post, Purpose, SenderKind, Settlement, Text, Thread, Transport, list, queue, settle};

mod returns;

mod pieces;
mod template;

struct House {
    ledger: Ledger,
    edition: Id,
}

/// A house whose mail goes to this server; `None` is an installation without one.
async fn house(place: &Place, server: Option<&Sink>) -> House {
    house_at(place, server.map(Sink::port)).await
}

/// A house whose mail goes to this port, whether or not anybody listens there. Opened at the same place again it is the same house.
async fn house_at(place: &Place, port: Option<u16>) -> House {
    house_with(place, port, None).await
}

/// The same, with an address for returns.
async fn house_with(place: &Place, port: Option<u16>, returns: Option<Address>) -> House {
    let dir = DataDir::open(&place.dir).expect("a data directory");
    let database = place.postgres.clone().map_or_else(|| Database::File(dir.database()), Database::Postgres);
    let store = Store::open(&database).await.expect("opened");
    let migrations: Vec<_> = [MIGRATIONS, access::MIGRATIONS, crate::MIGRATIONS].concat();
    store.migrate(&migrations, crate::VIEWS).await.expect("migrated");
    let secret = dir.secret().expect("a secret");
    let files = FileStore::folder(&dir, secret.clone());
    let transport = match port {
        Some(port) => {
            let smtp = Smtp {
                host: "127.0.0.1".into(),
                port,
                tls: Tls::None,
                user: None,
                password: None,
                ehlo: Some("forum.example".into()),
                root_certificate: None,
                connections: 4,
                patience: mail::Patience { text: std::time::Duration::from_secs(2), ..mail::Patience::default() },
            };
            Transport::Smtp(Box::new(Mailer::new(smtp).expect("settings")))
        }
        None => Transport::None,
    };
    let from = Address::parse("forum@forum.example").expect("an address");
    let fast = Limits { messages: 1000, at_once: 50, ..Limits::default() };
    let post = Post::new(transport, Mailbox::named("Forum", from).expect("a name"), None, None, "http://localhost".into()).at_pace(fast);
    let post = post.held_while_there_is(place.dir.join("mail-held")).returning_to(returns);
    let clock = Clock::stopped(MachineTime::from_micros(1_700_000_000_000_000));
    let words = Words::new(&[&crate::LOCALES]).expect("whole words");
    let jobs = [crate::JOBS, &[ledger::job::<Elsewhere>()]].concat();
    let ledger = Ledger::new(store, files, secret, clock, Chance::repeatable(5), jobs, vec![], None).with_tool(words).with_tool(post);
    let names = [(Lang::En, "Forum".to_owned())].into_iter().collect();
    let zone: Zone = "Europe/Zurich".parse().expect("a zone");
    let there = access::edition::current(&ledger.store().read().await.expect("read")).await.expect("read");
    let edition = match there {
        Some(edition) => edition,
        None => access::edition::found(&ledger.operator(None), "2021", &names, &zone, true).await.expect("founded"),
    };
    House { ledger, edition: edition.id }
}

impl House {
    fn cx(&self) -> Cx {
        self.ledger.operator(Some(self.edition))
    }

    async fn queued(&self, to: &str) -> Id {
        let cx = self.cx();
        let Ok(Door::Open(mut tx)) = cx.write::<()>(crate::SETTLE).await else { panic!("open") };
        let mail = NewMail {
            purpose: Purpose::Letter,
            about: account_ref(&cx),
            lang: Lang::Fr,
            to_name: "Ministre".into(),
            to: Address::parse(to).expect("an address"),
            subject: "Invitation".into(),
            text: Text::plain(["Madame, Monsieur,".to_owned()]),
            files: vec![],
            secret: None,
            sender: SenderKind::Person,
            thread: Thread::default(),
        };
        let id = queue(&mut tx, &mail).await.expect("queued");
        tx.note(Change::event(account_ref(&cx), Verb("tested")));
        tx.commit(&()).await.expect("committed");
        id
    }

    /// Orders a job that has nothing to do with mail.
    async fn ordered_elsewhere(&self) {
        let cx = self.cx();
        let Ok(Door::Open(mut tx)) = cx.write::<()>(crate::SETTLE).await else { panic!("open") };
        tx.note(Change::event(account_ref(&cx), Verb("tested")));
        tx.enqueue(&Elsewhere);
        tx.commit(&()).await.expect("committed");
    }

    async fn state(&self, id: Id) -> MailState {
        let read = self.ledger.store().read().await.expect("read");
        list::one(&read, self.edition, id).await.expect("read").expect("there").state
    }

    async fn words(&self, id: Id) -> Vec<String> {
        let read = self.ledger.store().read().await.expect("read");
        list::attempts(&read, id).await.expect("read").into_iter().map(|a| format!("{}: {}", a.outcome, a.words)).collect()
    }

    async fn work(&self) {
        self.ledger.work_until_idle().await.expect("worked");
    }

    fn pass_minutes(&self, minutes: i64) {
        self.ledger.clock().pass(jiff::SignedDuration::from_mins(minutes));
    }
}

fn account_ref(cx: &Cx) -> kernel::Ref {
    access::ACCOUNT.at(cx.new_id())
}

async fn sink(orders: &[Order]) -> Sink {
    let sink = Sink::start(Options::default()).expect("a server");
    for order in orders {
        sink.order(order.clone());
    }
    sink
}

/// One mail, one order for the server: how it ends, and how many the server has.
fn check(order: &str, expected: MailState, at_the_server: usize) {
    on_each_engine(async |place| {
        let sink = sink(&[order.parse().expect("an order")]).await;
        let house = house(&place, Some(&sink)).await;
        let id = house.queued("minister@che.example").await;
        house.work().await;
        assert_eq!((house.state(id).await, sink.received().len()), (expected, at_the_server), "{order}: {:?}", house.words(id).await);
        // Whatever is not decided by a person or by time stays as it is.
        house.work().await;
        assert_eq!(sink.received().len(), at_the_server, "{order}: never by itself");
    });
}

#[test]
fn a_server_that_takes_it_makes_it_sent() {
    check("next accept", MailState::Sent, 1);
}

#[test]
fn a_definite_no_makes_it_failed() {
    check("next answer 550", MailState::Failed, 0);
    check("refuse *minister* 550", MailState::Failed, 0);
}

#[test]
fn a_definite_not_now_makes_it_wait() {
    check("next answer 451", MailState::Waiting, 0);
}

#[test]
fn a_cut_between_the_text_and_the_reply_makes_it_in_doubt() {
    check("next drop", MailState::InDoubt, 1);
    check("next lose", MailState::InDoubt, 0);
    check("next hang", MailState::InDoubt, 1);
}

#[test]
fn a_worker_killed_in_the_gap_leaves_it_in_doubt_and_a_person_decides() {
    on_each_engine(async |place| {
        let sink = sink(&[]).await;
        let house = house(&place, Some(&sink)).await;
        let id = house.queued("minister@che.example").await;
        // As the database stands when a process is killed after the 354.
        let tx = house.ledger.store().write().await.expect("write");
        tx.run("update outbox_mail set state = 'handing-over' where id = $1", store::params![id]).await.expect("run");
        tx.commit().await.expect("committed");
        house.work().await;
        assert_eq!((house.state(id).await, sink.received().len()), (MailState::InDoubt, 0));
        settle(&house.cx(), id, Settlement::SendAgain).await.expect("a person's word");
        house.work().await;
        assert_eq!((house.state(id).await, sink.received().len()), (MailState::Sent, 1));
        assert!(settle(&house.cx(), id, Settlement::MarkFailed).await.is_err(), "what is sent stays sent");
    });
}

#[test]
fn a_server_that_comes_back_gets_it_once() {
    on_each_engine(async |place| {
        let sink = sink(&["next answer 451".parse().expect("an order")]).await;
        let house = house(&place, Some(&sink)).await;
        let id = house.queued("minister@che.example").await;
        house.work().await;
        assert_eq!(house.state(id).await, MailState::Waiting);
        house.pass_minutes(30);
        house.work().await;
        assert_eq!((house.state(id).await, sink.received().len()), (MailState::Sent, 1), "{:?}", house.words(id).await);
    });
}

/// Work of another feature.
#[derive(Serialize, Deserialize)]
struct Elsewhere;

/// How often it was done.
static ELSEWHERE: AtomicUsize = AtomicUsize::new(0);

impl Job for Elsewhere {
    const NAME: &'static str = "test.elsewhere";

    async fn run(self, _: Cx) -> Result<Next, Failure> {
        ELSEWHERE.fetch_add(1, Ordering::SeqCst);
        Ok(Next::Done)
    }
}

#[test]
fn a_dead_server_holds_up_nothing_else_and_its_mail_leaves_once_it_is_back() {
    on_each_engine(async |place| {
        let port = sink(&[]).await.port();
        // Nobody listens there any more.
        let house = house_at(&place, Some(port)).await;
        let mut mails = Vec::new();
        for n in 0..3 {
            mails.push(house.queued(&format!("minister{n}@state{n}.example")).await);
        }
        let before = ELSEWHERE.load(Ordering::SeqCst);
        house.ordered_elsewhere().await;
        house.work().await;
        assert_eq!(ELSEWHERE.load(Ordering::SeqCst), before + 1, "done, though ordered after mail that cannot leave");
        for id in &mails {
            assert_eq!(house.state(*id).await, MailState::Waiting, "{:?}", house.words(*id).await);
            assert!(house.words(*id).await[0].starts_with("unreachable: "), "the attempt is recorded: {:?}", house.words(*id).await);
        }
        let back = Sink::start(Options { port, ..Options::default() }).expect("the same port");
        house.pass_minutes(30);
        house.work().await;
        for id in &mails {
            assert_eq!(house.state(*id).await, MailState::Sent, "{:?}", house.words(*id).await);
        }
        assert_eq!(back.received().len(), 3, "each once");
    });
}

#[test]
fn without_a_server_mail_waits_and_leaves_once_one_is_set() {
    on_each_engine(async |place| {
        let without = house(&place, None).await;
        let id = without.queued("minister@che.example").await;
        without.ordered_elsewhere().await;
        let before = ELSEWHERE.load(Ordering::SeqCst);
        without.work().await;
        assert_eq!((without.state(id).await, ELSEWHERE.load(Ordering::SeqCst)), (MailState::Waiting, before + 1));
        without.pass_minutes(24 * 60);
        without.work().await;
        assert_eq!(without.state(id).await, MailState::Waiting, "for as long as it takes: waiting is no attempt");
        assert_eq!(without.words(id).await, Vec::<String>::new());
        let sink = sink(&[]).await;
        let with = house(&place, Some(&sink)).await;
        with.pass_minutes(25 * 60);
        with.work().await;
        assert_eq!((with.state(id).await, sink.received().len()), (MailState::Sent, 1), "{:?}", with.words(id).await);
    });
}

#[test]
fn in_rehearsal_everything_goes_to_the_test_address_and_says_for_whom_it_was() {
    on_each_engine(async |place| {
        let sink = sink(&[]).await;
        let house = house(&place, Some(&sink)).await;
        let test = Address::parse("test@forum.example").expect("an address");
        crate::set_rehearsal(&house.cx(), Some(&test)).await.expect("on");
        house.queued("minister@che.example").await;
        house.work().await;
        let got = sink.received();
        assert_eq!(got.len(), 1);
        assert_eq!(got[0].to, ["test@forum.example"]);
    });
}

#[test]
fn many_workers_deliver_each_mail_once() {
    on_each_engine(async |place| {
        let sink = Arc::new(sink(&[]).await);
        let house = house(&place, Some(&sink)).await;
        for n in 0..12 {
            house.queued(&format!("minister{n}@state{n}.example")).await;
        }
        let workers = (0..4).map(|_| {
            let ledger = house.ledger.clone();
            tokio::spawn(async move { ledger.work_until_idle().await })
        });
        for worker in workers.collect::<Vec<_>>() {
            worker.await.expect("no panic").expect("worked");
        }
        let mut to: Vec<_> = sink.received().into_iter().flat_map(|m| m.to).collect();
        to.sort();
        to.dedup();
        assert_eq!((to.len(), sink.received().len()), (12, 12));
    });
}

#[test]
fn every_state_knows_every_move() {
    use Move::*;
    let moves = [HandOver, Accept, Refuse, Defer, Doubt, SendAgain, MarkSent, MarkFailed, Stop, Return, Arrive];
    let possible: Vec<String> = MailState::ALL
        .into_iter()
        .flat_map(|s| moves.into_iter().filter_map(move |m| s.next(m).ok().map(|n| format!("{s} {m:?} {n}"))))
        .collect();
    let from_sent: Vec<_> = possible.iter().filter(|line| line.starts_with("sent ")).collect();
    assert_eq!(from_sent, ["sent Return failed", "sent Arrive sent"], "only a report changes what is sent");
    assert!(!possible.iter().any(|line| line.starts_with("in-doubt HandOver")), "what is in doubt does not leave by itself");
    assert_eq!(possible.len(), 19, "{possible:?}");
}

#[test]
fn after_a_restore_no_mail_leaves_until_somebody_has_looked() {
    on_sqlite(async |place| {
        let sink = sink(&[]).await;
        let house = house(&place, Some(&sink)).await;
        std::fs::write(place.dir.join("mail-held"), "").expect("as a restore does");
        let id = house.queued("minister@che.example").await;
        house.work().await;
        house.pass_minutes(5);
        house.work().await;
        assert_eq!((house.state(id).await, sink.received().len()), (MailState::Waiting, 0));
        std::fs::remove_file(place.dir.join("mail-held")).expect("as `convoke mail release` does");
        house.pass_minutes(2);
        house.work().await;
        assert_eq!((house.state(id).await, sink.received().len()), (MailState::Sent, 1));
    });
}
