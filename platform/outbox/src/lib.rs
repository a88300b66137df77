//! Outgoing mail: queued in the transaction of what causes it, delivered by a job, and ended as *sent*, *failed* or *in doubt*.
//!
//! Nobody gets two by guess, nobody is dropped in silence (TRUST.md 2): the moment of handing over is committed after the server's 354
//! and before the first byte of the text; a mail found in that state by a later attempt is in doubt, and a person decides. Letters,
//! acknowledgements and sign-in links all go this one way. Start with [`queue`], then `deliver`, then [`state::MailState`].
//!
//! The words of what leaves by itself: a feature declares a [`Message`], an edition may have its own words for it (`own`), and whoever sends
//! asks [`written`].

mod call_off;
mod compose;
mod deliver;
pub mod list;
mod message;
pub mod own;
mod queue;
mod rehearsal;
mod returns;
mod reword;
mod settle;
mod show;
pub mod state;
mod template;
#[cfg(test)]
mod tests;
mod text;
mod trial;

pub use call_off::call_off;
pub use deliver::{Deliver, Post, Transport};
pub use message::{Example, Examples, Field, Finding, MAX_EXAMPLES, Message, Messages, Said, Sample, Sort, Telling};
pub use own::{OwnWords, written};
pub use queue::{NewMail, Purpose, Secret, SenderKind, StoredFile, Thread, queue};
pub use rehearsal::{rehearsal, set_rehearsal};
pub use returns::{MAX_LOCAL, Report, Returned, all_gone, gone, is_gone, lift, mail_of, return_path, returned};
pub use reword::{Chosen, Preview, TemplateFault, Typed, Which, examples, preview, reword, send_test};
pub use settle::{SettleFault, Settlement, settle, stop};
pub use show::{Opened, secret_of, show_link};
pub use state::MailState;
pub use template::{MAX_SUBJECT, MAX_TEXT, Place, Template, Unfit, Written};
pub use text::{Paragraph, Piece, Text};
pub use trial::trial;

use kernel::Kind;
use ledger::{JobKind, Right, Role, job};
use store::{Measure, Migration, Unit, View};

/// A mail.
pub const MAIL: Kind = Kind::new("mail");

/// An edition's own words of an automatic message.
pub const TEMPLATE: Kind = Kind::new("mail-template");

/// See mails and their attempts, and the words of automatic messages.
pub const SEE: Right = Right { name: "outbox.see", roles: &[Role::Officer, Role::Administrator, Role::Reader] };
/// Decide what becomes of a mail in doubt, and send again.
pub const SETTLE: Right = Right { name: "outbox.settle", roles: &[Role::Officer] };
/// Turn rehearsal on and off.
pub const REHEARSE: Right = Right { name: "outbox.rehearse", roles: &[Role::Officer, Role::Administrator] };
/// See the personal link that a mail carries, which is recorded: whoever has it can answer for the addressee.
pub const SHOW_LINK: Right = Right { name: "outbox.show-link", roles: &[Role::Officer] };
/// Change the words of automatic messages.
pub const WORD: Right = Right { name: "outbox.word", roles: &[Role::Officer] };
/// The delivering job's own right: no role holds it.
const DELIVER: Right = Right { name: "outbox.deliver", roles: &[] };

/// All rights of this crate.
// words: outbox-right-*
pub const RIGHTS: &[Right] = &[SEE, SETTLE, REHEARSE, SHOW_LINK, WORD, DELIVER];

/// The schema.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "m20210102_outbox", sql: include_str!("m20210102_outbox.sql") },
    Migration { name: "m20210215_outbox_called_off", sql: include_str!("m20210215_outbox_called_off.sql") },
    Migration { name: "m20210220_outbox_returns", sql: include_str!("m20210220_outbox_returns.sql") },
    Migration { name: "m20210221_outbox_template", sql: include_str!("m20210221_outbox_template.sql") },
];

/// What others may join: a mail's state and its last words.
pub const VIEWS: &[View] = &[View {
    name: "outbox_mail_v",
    sql: "select m.id, m.edition, m.about, m.purpose, m.state, m.attempts, m.made_at, m.ended_at,
          (select a.words from outbox_attempt a where a.mail = m.id order by a.at desc, a.id desc limit 1) as words
          from outbox_mail m",
}];

/// What is counted in these tables.
pub const MEASURES: &[Measure] = &[Measure {
    name: "convoke_mails",
    help: "Mails of all editions, by state",
    label: "state",
    unit: Unit::Number,
    sql: "select state as label, count(*) as number from outbox_mail group by state order by state",
}];

/// The jobs.
pub const JOBS: &[JobKind] = &[job::<Deliver>()];

/// The words that every mail needs.
pub const LOCALES: words::Locales = words::locales!("outbox");
