//! Mail that comes in: kept whole, read, tied to the letter and the addressee that it is about, and entered in the register. What nobody can
//! tie waits for an officer; a reply is proposed and an officer confirms it; an enquiry is answered from here.
//!
//! A message is kept by [`arrive`] before anybody looks into it, read and placed by [`sort`], and decided on by `commands`. What it *is* says the
//! crate `received`; what it is *about* says `tie.rs`. Start with [`Message`] and its [`message::State`].

mod arrive;
mod command_line;
mod commands;
mod fault;
pub mod message;
mod sort;
pub mod store;
mod tie;

pub use arrive::{SIZE_LIMIT, arrive};
pub use commands::{Charge, Decision, StoredText, answer, assign, confirm, decide, remove_stored, store_answer, tie_to};
pub use fault::MailFault;
pub use message::Message;
pub use sort::sort;

use ::store::{Conn, Migration, StoreError};
use house::{Feature, ThingKind, Title};
use kernel::{Id, Kind};
use ledger::{Right, Role, job};

/// A message that came in.
pub const MESSAGE: Kind = Kind::new("message");

/// An answer that is written once.
pub const STORED_ANSWER: Kind = Kind::new("stored-answer");

/// See what came in.
pub const SEE: Right = Right { name: "mailroom.see", roles: &[Role::Officer, Role::Reader, Role::Administrator] };

/// Decide what becomes of a message, confirm, answer, and write stored answers.
pub const HANDLE: Right = Right { name: "mailroom.handle", roles: &[Role::Officer] };

/// Take mail in: by hand, by the command line, from a mailbox.
pub const TAKE_IN: Right = Right { name: "mailroom.take-in", roles: &[Role::Officer] };

/// The messages.
pub const LOCALES: words::Locales = words::locales!("mailroom");

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[Migration { name: "m20210221_mailroom", sql: include_str!("m20210221_mailroom.sql") }],
    files: &["select file from mailroom_message"],
    locales: Some(&LOCALES),
    permissions: &[SEE, HANDLE, TAKE_IN],
    // words: mailroom-kind-*, mailroom-verb-*, mailroom-field-*, mailroom-job-*, mailroom-right-*
    things: &[
        ThingKind { kind: || MESSAGE, title: |conn, id, _, _| Box::pin(title(conn, id)) },
        ThingKind { kind: || STORED_ANSWER, title: |conn, id, _, _| Box::pin(stored_title(conn, id)) },
    ],
    jobs: &[job::<sort::Sort>()],
    commands: &[command_line::INGEST],
    ..Feature::named("mailroom")
};

/// How a message is called in the trail: by its subject.
async fn title(conn: &Conn, id: Id) -> Result<Option<Title>, StoreError> {
    Ok(store::subject(conn, id).await?.map(|text| Title { text, href: None }))
}

/// How a stored answer is called there.
async fn stored_title(conn: &Conn, id: Id) -> Result<Option<Title>, StoreError> {
    Ok(store::stored_answers::name(conn, id).await?.map(|text| Title { text, href: None }))
}
