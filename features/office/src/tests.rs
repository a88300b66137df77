//! The office in a real house: pages by role, the trail walked and tampered with, the outbox with its secrets, rehearsal, jobs.

mod desk;
mod jobs;
mod live;
mod outbox;
mod rehearsal;
mod templates;
mod trail;
mod verify;
mod words;

use ::outbox::{NewMail, Piece, Purpose, Secret, SenderKind, StoredFile, Text, Thread};
use house::{DeskLine, DeskTone, Feature, ThingKind, Title};
use kernel::{Id, Kind, Lang, Ref, Sort};
use ledger::{Change, Cx, Door, Failure, Job, Next, Right, Role, Verb, job};
use serde::{Deserialize, Serialize};
use testkit::{Answer, Home};

/// What features write when they are typed into by somebody who means harm.
const HOSTILE: &str = "<script>alert(1)</script>\"'><img src=x> \u{202e}{link}";

const NOTE: Kind = Kind::new("note");
const WRITE: Right = Right { name: "notes.write", roles: &[Role::Officer, Role::Invited] };

const READ: Right = Right { name: "notes.read", roles: &[Role::Public] };

/// A job that cannot be done until somebody mends it: until a note is there.
#[derive(Serialize, Deserialize)]
struct Look {
    words: String,
}

#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct Unmended(String);

impl kernel::Refusal for Unmended {
    fn code(&self) -> kernel::Code {
        "test-unmended"
    }
    fn sort(&self) -> Sort {
        Sort::Refused { status: 409, field: None }
    }
}

impl Job for Look {
    const NAME: &'static str = "notes.look";
    async fn run(self, _: Cx) -> Result<Next, Failure> {
        Err(Unmended(self.words).into())
    }
}

/// A feature beside the office, to be seen on the desk, in the trail and by `verify`.
const NOTES: Feature = Feature {
    things: &[ThingKind {
        kind: || NOTE,
        title: |_, id, slug, _| {
            Box::pin(async move { Ok(Some(Title { text: format!("note {HOSTILE}"), href: Some(format!("/office/{slug}/notes/{id}")) })) })
        },
    }],
    routes: &[web::get("/{lang}/{edition}/notes", READ, || {
        axum::routing::get(async |visit: web::Visit| visit.page(page::Page::new("notes")).await)
    })],
    messages: &[templates::NOTED, templates::EVERYWHERE],
    jobs: &[job::<Look>()],
    desk: Some(|visit| {
        Box::pin(async move {
            let line = |tone, number, text: &str| DeskLine { tone, number, text: text.into(), href: visit.office("notes") };
            Ok(vec![
                line(DeskTone::Told, 7, HOSTILE),
                line(DeskTone::Waiting, 0, "nothing to tell"),
                line(DeskTone::Decide, 2, "notes to decide"),
            ])
        })
    }),
    files: &["select subject as file from outbox_mail where subject like 'file-%' or length(subject) = 64"],
    ..Feature::named("notes")
};

const ALONE: &[Feature] = &[crate::FEATURE];
const BESIDE: &[Feature] = &[crate::FEATURE, NOTES];

/// Notes a change of a note in a context.
async fn noted(cx: &Cx, change: Change) {
    let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
    tx.note(change);
    tx.commit(&()).await.unwrap();
}

/// What goes into a mail of a test.
struct Draft<'a> {
    subject: &'a str,
    paragraphs: &'a [&'a str],
    purpose: Purpose,
    secret: Option<Secret>,
    files: Vec<StoredFile>,
}

impl Default for Draft<'_> {
    fn default() -> Self {
        Self {
            subject: "An invitation",
            paragraphs: &["Excellency,", "Open {link} or type {code}."],
            purpose: Purpose::Letter,
            secret: None,
            files: vec![],
        }
    }
}

/// The pieces of a paragraph of a test: a word that is `{link}` or `{code}` is the secret.
fn cut(paragraph: &str) -> Vec<Piece> {
    let piece = |word: &str| match word.trim_end_matches('.') {
        "{link}" => vec![Piece::Link],
        "{code}" => vec![Piece::Code],
        _ => vec![Piece::Text(word.to_owned())],
    };
    let words = paragraph.split(' ').map(piece);
    words.flat_map(|pieces| pieces.into_iter().chain([Piece::Text(" ".into())])).collect()
}

async fn queued(cx: &Cx, about: &Ref, draft: Draft<'_>) -> Id {
    let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
    let mail = NewMail {
        purpose: draft.purpose,
        about: about.clone(),
        lang: Lang::Fr,
        to_name: format!("Ministère {HOSTILE}"),
        to: mail::Address::parse("ministre@etat.example").unwrap(),
        subject: draft.subject.into(),
        text: draft.paragraphs.iter().fold(Text::default(), |text, p| text.and_pieces(cut(p))),
        files: draft.files,
        secret: draft.secret,
        sender: SenderKind::Person,
        thread: Thread::default(),
    };
    let id = ::outbox::queue(&mut tx, &mail).await.unwrap();
    tx.note(Change::event(about.clone(), Verb("written")));
    tx.commit(&()).await.unwrap();
    id
}

/// A thing with a personal link, and the mail that carries it.
async fn invited(home: &Home) -> (Ref, Id) {
    let cx = home.officer();
    let thing = NOTE.at(cx.new_id());
    let Ok(Door::Open(mut tx)) = cx.write::<()>(WRITE).await else { panic!("open") };
    access::link::issue(&mut tx, &thing, home.edition.id, "the letter's number").await.unwrap();
    tx.note(Change::event(thing.clone(), Verb::ADDED));
    tx.commit(&()).await.unwrap();
    let secret = Some(Secret::Link { thing: thing.id });
    let mail = queued(&cx, &thing, Draft { secret, ..Draft::default() }).await;
    (thing, mail)
}

/// The token and the short code of a thing's link.
async fn link_of(home: &Home, thing: Id) -> (String, String) {
    let read = home.ledger().store().read().await.unwrap();
    let link = access::link::of(&read, thing).await.unwrap().unwrap();
    (link.token(home.ledger()), link.code(home.ledger()))
}

/// A mail that a worker was killed over: found handing over by the next one, it is in doubt.
async fn doubtful(home: &Home) -> Id {
    let cx = home.officer();
    let mail = queued(&cx, &NOTE.at(cx.new_id()), Draft::default()).await;
    sql(home, "update outbox_mail set state = 'handing-over' where state = 'waiting'").await;
    home.work().await;
    mail
}

async fn sql(home: &Home, sql: &str) {
    let writer = home.ledger().store().write().await.unwrap();
    assert!(writer.run(sql, store::params![]).await.unwrap() > 0, "{sql}");
    writer.commit().await.unwrap();
}

async fn mail_state(home: &Home, mail: Id) -> String {
    let read = home.ledger().store().read().await.unwrap();
    ::outbox::list::one(&read, home.edition.id, mail).await.unwrap().unwrap().state.to_string()
}

/// All addresses of links and forms in a page that begin so.
fn addresses(page: &Answer, prefix: &str) -> Vec<String> {
    let found = |mark: &str| {
        let pieces: Vec<String> =
            page.text.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).map(|a| a.replace("&amp;", "&")).collect();
        pieces
    };
    // The same page in another language is no other address.
    [found("href=\""), found("action=\"")].concat().into_iter().filter(|a| a.starts_with(prefix) && !a.contains("lang=")).collect()
}

/// Whether a page shows what was typed as text and as nothing else.
fn shows_as_text(page: &Answer) {
    assert!(page.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "the text is not shown:\n{}", page.text);
    assert!(!page.text.contains("<script>alert"), "the text runs");
    assert!(!page.text.contains("<img src=x"), "the text loads");
}
