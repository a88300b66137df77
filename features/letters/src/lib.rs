//! Circular letters: numbered documents in six language versions, cleared, dispatched to an addressee class, one consignment each.
//!
//! A letter once dispatched is immutable. What becomes of a consignment's mail is the outbox's to say; the view `letters_consignment_v`
//! joins the two. Start with [`Letter`], then [`Version`], then [`Consignment`].

mod consignment;
mod letter;
pub mod store;
mod version;

pub use consignment::{
    Consignment, ConsignmentChannel, ConsignmentState, Dispatch, DispatchMove, DispatchRefused, DispatchState,
};
pub use letter::{
    Authenticity, BadNumber, Letter, LetterKind, LetterMove, LetterNumber, LetterRefused, LetterState, ReplyForm, SpeakingDay,
};
pub use version::{Version, VersionState, VersionText};

use ::store::{Migration, View};
use house::Feature;
use kernel::Kind;
use ledger::{Right, Role};

/// A letter.
pub const LETTER: Kind = Kind::new("letter");
/// A dispatch.
pub const DISPATCH: Kind = Kind::new("dispatch");
/// A consignment.
pub const CONSIGNMENT: Kind = Kind::new("consignment");

/// See letters, versions, dispatches.
pub const SEE: Right = Right { name: "letters.see", roles: &[Role::Administrator, Role::Officer, Role::Reviewer, Role::Reader] };
/// Write and translate.
pub const WRITE: Right = Right { name: "letters.write", roles: &[Role::Officer, Role::Reviewer] };
/// Review versions and clear letters.
pub const REVIEW: Right = Right { name: "letters.review", roles: &[Role::Officer, Role::Reviewer] };
/// Order, release, stop and watch a dispatch.
pub const DISPATCH_LETTERS: Right = Right { name: "letters.dispatch", roles: &[Role::Officer] };
/// Read what is published.
pub const READ_PUBLISHED: Right = Right { name: "letters.read-published", roles: &[Role::Public] };

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[Migration { name: "m20210112_letters", sql: include_str!("m20210112_letters.sql") }],
    views: &[
        View { name: "letters_letter_v", sql: "select id, edition, reference, slug, state, dated, class from letters_letter" },
        View {
            name: "letters_consignment_v",
            // One state for people: the consignment's own step, or what the outbox says of its mail.
            sql: "select c.id, c.dispatch, c.letter, c.edition, c.post, c.state as party, c.alpha3, c.lang, c.channel, c.addressee,
                  c.mail, c.pdf, c.register, m.words,
                  case when c.step = 'mailed' then coalesce(m.state, 'waiting') else c.step end as state, d.state as dispatch_state
                  from letters_consignment c join letters_dispatch d on d.id = c.dispatch
                  left join outbox_mail_v m on m.id = c.mail",
        },
    ],
    permissions: &[SEE, WRITE, REVIEW, DISPATCH_LETTERS, READ_PUBLISHED],
    ..Feature::named("letters")
};

/// What must be typed beside a short code: the state's code and the letter's number, as people write them.
pub fn beside(alpha3: &str, reference: &str) -> String {
    format!("{} {}", alpha3.trim(), reference.trim()).to_ascii_uppercase()
}
