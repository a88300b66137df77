//! Replies: the minister's answer to a letter (accept, decline, delegate), given under a personal link or recorded from a letter, fax or
//! mail by an officer; amended until the deadline, marked late after it, its history kept.
//!
//! One record, whichever way it came. Start with [`Answer`], then [`reply`], then `commands/give.rs`, the pattern of the house.

mod acknowledge;
mod answer;
mod api;
mod commands;
mod demo;
mod desk;
mod fault;
pub mod figures;
mod hours;
mod messages;
mod pages;
mod proof;
pub mod reminders;
mod reply;
pub mod store;
pub mod tally;
#[cfg(test)]
mod tests;

pub use acknowledge::Acknowledge;
pub use answer::{Answer, AnswerFault, AnswerKind, Mode, Speaker, Statement, hour, offered};
pub use commands::{
    Outcome, Received, confirm, give, mark_printed, record, record_in, save_draft, send_code, settle, withdraw, withdraw_for,
};
pub use fault::ReplyFault;
pub use proof::Proof;
pub use reply::{Effect, Given, Reply, ReplyMove, ReplyRefused, ReplyState};

use ::store::{Migration, View};
use house::{Feature, ThingKind};
use kernel::Kind;
use ledger::{Right, Role, job, on};
use web::{Keep, MenuEntry, get, post};

/// A reply.
pub const REPLY: Kind = Kind::new("reply");

/// Answer under a personal link.
pub const GIVE: Right = Right { name: "replies.give", roles: &[Role::Invited] };
/// Type the short code of a letter.
pub const TYPE_CODE: Right = Right { name: "replies.type-code", roles: &[Role::Public] };
/// Read how many have answered so far, and who of those that may be named.
pub const READ_TALLY: Right = Right { name: "replies.read-tally", roles: &[Role::Public] };
/// See replies.
pub const SEE: Right = Right { name: "replies.see", roles: &[Role::Officer, Role::Reader, Role::Administrator] };
/// Record answers that came by other channels, settle conflicts, allow exceptions.
pub const RECORD: Right = Right { name: "replies.record", roles: &[Role::Officer] };

/// The messages.
pub const LOCALES: words::Locales = words::locales!("replies");

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[
        Migration { name: "m20210203_replies", sql: include_str!("m20210203_replies.sql") },
        Migration { name: "m20210215_replies_reminders", sql: include_str!("m20210215_replies_reminders.sql") },
    ],
    views: &[
        View {
            name: "replies_reply_v",
            sql: "select r.id, r.edition, r.letter, r.party, r.ordinal, r.state, r.first_at, a.kind, a.channel, a.proof, a.at, a.late, a.register,
              a.rank, a.content from replies_reply r left join replies_answer a on a.id = r.standing",
        },
        View {
            name: "replies_reminder_v",
            // One state for people: the reminder's own step, or what the outbox says of its mail.
            sql: "select r.id, r.edition, r.letter, r.days, r.party, r.consignment, r.lang, r.step, r.why, r.mail, r.register,
                  case when r.step = 'mailed' then coalesce(m.state, 'waiting') else r.step end as state
                  from replies_reminder r left join outbox_mail_v m on m.id = r.mail",
        },
    ],
    locales: Some(&LOCALES),
    permissions: &[GIVE, TYPE_CODE, READ_TALLY, SEE, RECORD, reminders::REMIND],
    // words: replies-kind-*, replies-job-*
    things: &[
        ThingKind { kind: || REPLY, title: |conn, id, slug, tongue| Box::pin(desk::title(conn, id, slug, tongue)) },
        ThingKind {
            kind: || reminders::REMINDERS,
            title: |conn, id, slug, tongue| Box::pin(reminders::thing(conn, reminders::REMINDERS, id, slug, tongue)),
        },
        ThingKind {
            kind: || reminders::REMINDER,
            title: |conn, id, slug, tongue| Box::pin(reminders::thing(conn, reminders::REMINDER, id, slug, tongue)),
        },
    ],
    routes: &[
        get("/reply/{token}", GIVE, || axum::routing::get(pages::link::open)),
        get("/reply/{token}/{lang}", GIVE, || axum::routing::get(pages::link::answer)),
        post("/reply/{token}/{lang}", GIVE, || axum::routing::post(pages::link::save_answer)),
        get("/reply/{token}/{lang}/speaker", GIVE, || axum::routing::get(pages::link::speaker)),
        post("/reply/{token}/{lang}/speaker", GIVE, || axum::routing::post(pages::link::save_speaker)),
        get("/reply/{token}/{lang}/availability", GIVE, || axum::routing::get(pages::availability::show)),
        post("/reply/{token}/{lang}/availability", GIVE, || axum::routing::post(pages::availability::save_step)),
        get("/reply/{token}/{lang}/check", GIVE, || axum::routing::get(pages::check::show)),
        post("/reply/{token}/{lang}/give", GIVE, || axum::routing::post(pages::check::give)),
        get("/reply/{token}/{lang}/code", GIVE, || axum::routing::get(pages::proof::ask)),
        post("/reply/{token}/{lang}/code", GIVE, || axum::routing::post(pages::proof::send)),
        get("/reply/{token}/{lang}/received", GIVE, || axum::routing::get(pages::check::received)),
        get("/reply/{token}/{lang}/withdraw", GIVE, || axum::routing::get(pages::check::ask_withdraw)),
        post("/reply/{token}/{lang}/withdraw", GIVE, || axum::routing::post(pages::check::withdraw)),
        get("/reply/{token}/{lang}/letter.pdf", GIVE, || axum::routing::get(pages::link::letter)),
        get("/{lang}/code", TYPE_CODE, || axum::routing::get(pages::code::ask)),
        post("/{lang}/code", TYPE_CODE, || axum::routing::post(pages::code::open)),
        get("/{lang}/{edition}/letters/{slug}/answers", READ_TALLY, || axum::routing::get(pages::public::answers)).kept(Keep::Live),
        get("/office/{edition}/replies", SEE, || axum::routing::get(pages::office::list)),
        get("/office/{edition}/replies/figures", SEE, || axum::routing::get(pages::figures::show)),
        get("/office/{edition}/replies/silent", SEE, || axum::routing::get(pages::silent::list)),
        get("/office/{edition}/replies/reminders", SEE, || axum::routing::get(reminders::pages::list)),
        get("/office/{edition}/replies/reminders/{letter}/{days}", SEE, || axum::routing::get(reminders::pages::round)),
        get("/office/{edition}/replies/reminders/{letter}/{days}/print", reminders::REMIND, || axum::routing::get(reminders::pages::print)),
        post("/office/{edition}/replies/reminders/{letter}/{days}/hold", reminders::REMIND, || axum::routing::post(reminders::pages::hold)),
        post("/office/{edition}/replies/reminders/{letter}/{days}/resume", reminders::REMIND, || axum::routing::post(reminders::pages::resume)),
        post("/office/{edition}/replies/reminders/{letter}/{days}/send", reminders::REMIND, || axum::routing::post(reminders::pages::send)),
        post("/office/{edition}/replies/reminders/{letter}/{days}/posted", reminders::REMIND, || axum::routing::post(reminders::pages::posted)),
        post("/office/{edition}/replies/reminders/{letter}/{days}/leave-out", reminders::REMIND, || axum::routing::post(reminders::pages::leave_out)),
        post("/office/{edition}/replies/reminders/{letter}/{days}/take-in", reminders::REMIND, || axum::routing::post(reminders::pages::take_in)),
        post("/office/{edition}/replies/reminders/{letter}/{days}/switch", reminders::REMIND, || axum::routing::post(reminders::pages::switch)),
        get("/office/{edition}/replies/{letter}/{code}", SEE, || axum::routing::get(pages::one::one)),
        get("/office/{edition}/replies/{letter}/{code}/record", RECORD, || axum::routing::get(pages::record::ask)),
        post("/office/{edition}/replies/{letter}/{code}/record", RECORD, || axum::routing::post(pages::record::save)),
        post("/office/{edition}/replies/{letter}/{code}/settle", RECORD, || axum::routing::post(pages::one::settle)),
        post("/office/{edition}/replies/{letter}/{code}/confirm", RECORD, || axum::routing::post(pages::one::confirm)),
        post("/office/{edition}/replies/{letter}/{code}/withdraw", RECORD, || axum::routing::post(pages::one::withdraw)),
        post("/office/{edition}/replies/{letter}/{code}/printed", RECORD, || axum::routing::post(pages::one::printed)),
        get("/office/{edition}/replies/{letter}/{code}/acknowledgement", SEE, || axum::routing::get(pages::one::acknowledgement)),
    ],
    api: api::OPS,
    messages: &[messages::RECEIVED, messages::WITHDRAWN, messages::CODE, messages::REMINDER, messages::REMINDER_ON_PAPER],
    menu: &[MenuEntry { path: "replies", words: "replies-menu", letter: 'r', right: SEE }],
    jobs: &[job::<Acknowledge>(), job::<reminders::Remind>(), job::<reminders::Watch>()],
    follows: &[on::<reminders::Watch>(letters::LETTER)],
    home: Some(|visit| Box::pin(pages::public::home(visit))),
    desk: Some(|visit| Box::pin(desk::today(visit))),
    demo: demo::STEPS,
    ..Feature::named("replies")
};
