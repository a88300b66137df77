//! Circular letters: numbered documents in six language versions, cleared, dispatched to an addressee class, one consignment each.
//!
//! A letter once dispatched is immutable. What becomes of a consignment's mail is the outbox's to say; the view `letters_consignment_v`
//! joins the two. Start with [`Letter`], then [`Version`], then [`compose::document`], then [`Consignment`].

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot go on has failed"))]

mod addressed;
mod api;
pub mod blockers;
mod command_line;
mod commands;
pub mod compose;
mod consignment;
mod demo;
mod fault;
mod fields;
mod jobs;
mod letter;
pub mod messages;
mod pages;
pub mod part;
pub mod plan;
mod shelf;
pub mod store;
mod text_fault;
mod translation;
mod version;

#[cfg(test)]
mod tests;

pub use blockers::Blocker;
pub use commands::{
    Hand, Mark, NewLetter, Writing, Written, amend, clear, close, draft, issue_part, reopen, set_version_state, standing_against,
    write_version,
};
pub use commands::{
    Seen, TakenOver, add_term, apply_translation, bring_back, change_term, leave_translation, remove_term, take_over_names,
};
pub use commands::{mark_posted, order, pause, rehearse, release, renew_link, resend, resume, revoke_link, set_setting, stop, to_print};
pub use consignment::{Consignment, ConsignmentChannel, ConsignmentState, Dispatch, DispatchMove, DispatchRefused, DispatchState};
pub use fault::LetterFault;
pub use letter::{
    Authenticity, BadNumber, Letter, LetterKind, LetterMove, LetterNumber, LetterRefused, LetterState, ReplyForm, SpeakingDay,
};
pub use pages::dispatch::{consignment_tag, consignment_words};
pub use pages::public::published;
pub use text_fault::TextFault;
pub use translation::{Term, TermSort, Translation, TranslationFault, TranslationState};
pub use version::{Version, VersionMove, VersionRefused, VersionState, VersionText};

use ::store::{Conn, Measure, Migration, StoreError, Unit, View};
use house::{Feature, ThingKind, Title};
use kernel::{Id, Kind};
use ledger::{Ledger, Right, Role, job};
use typeset::Typesetter;
use web::{Keep, MenuEntry, Route, get, post};
use words::Tongue;

use pages::{acts, dispatch, edit, list, overview, preview, public, settings, terms, translation as translator};

/// A letter.
pub const LETTER: Kind = Kind::new("letter");
/// A dispatch.
pub const DISPATCH: Kind = Kind::new("dispatch");
/// A consignment.
pub const CONSIGNMENT: Kind = Kind::new("consignment");

/// A file that a translator brought back.
pub const TRANSLATION: Kind = Kind::new("translation");
/// A fixed term.
pub const TERM: Kind = Kind::new("term");

/// See letters, versions, dispatches.
pub const SEE: Right = Right { name: "letters.see", roles: &[Role::Administrator, Role::Officer, Role::Reviewer, Role::Reader] };
/// Write and translate.
pub const WRITE: Right = Right { name: "letters.write", roles: &[Role::Officer, Role::Reviewer] };
/// Take a version's text to a translator and bring it back.
pub const TRANSLATE: Right = Right { name: "letters.translate", roles: &[Role::Officer, Role::Reviewer] };
/// Set the fixed terms.
pub const TERMS: Right = Right { name: "letters.set-terms", roles: &[Role::Officer, Role::Reviewer] };
/// Review versions and clear letters.
pub const REVIEW: Right = Right { name: "letters.review", roles: &[Role::Officer, Role::Reviewer] };
/// Order, release, stop and watch a dispatch.
pub const DISPATCH_LETTERS: Right = Right { name: "letters.dispatch", roles: &[Role::Officer] };
/// Set how the edition dispatches: the hold, the second officer.
pub const SET_DISPATCH: Right = Right { name: "letters.set-dispatch", roles: &[Role::Administrator] };
/// Read what is published.
pub const READ_PUBLISHED: Right = Right { name: "letters.read-published", roles: &[Role::Public] };

/// The messages.
pub const LOCALES: words::Locales = words::locales!("letters");

/// Adds the tools of this feature to a ledger: the typesetter, which opens its fonts once for the process, and the shelf of PDFs for the
/// public.
pub fn with_tools(ledger: Ledger) -> Ledger {
    ledger.with_tool(Typesetter::new()).with_tool(shelf::Shelf::default())
}

/// How a letter is called in the trail, and where its page is.
async fn title(conn: &Conn, id: Id, edition: &str) -> Result<Option<Title>, StoreError> {
    let head = store::head(conn, id).await?;
    Ok(head.map(|(reference, slug)| Title { text: reference, href: Some(format!("/office/{edition}/letters/{slug}")) }))
}

/// How a file that came back is called in the trail, and where its page is.
async fn translation_title(conn: &Conn, id: Id, edition: &str) -> Result<Option<Title>, StoreError> {
    let head = store::translation_head(conn, id).await?;
    let href = |slug: &str, lang| format!("/office/{edition}/letters/{slug}/versions/{lang}/translation/{id}");
    Ok(head.map(|(name, slug, lang)| Title { href: Some(href(&slug, lang)), text: name }))
}

/// How a term is called in the trail, and where its page is. One that was struck has no name any more.
async fn term_title(conn: &Conn, id: Id, edition: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let term = store::any_term(conn, id).await?;
    let text = term.and_then(|term| term.title(tongue.lang()).map(|(_, title)| title.to_owned()));
    Ok(text.map(|text| Title { text, href: Some(format!("/office/{edition}/letters/terms/{id}")) }))
}

/// The pages of letters and their versions. Where the path holds the language of a version it is named so and not `lang`, which would be
/// the language of the page.
const ROUTES: &[Route] = &[
    get("/office/{edition}/letters", SEE, || axum::routing::get(list::list)),
    get("/office/{edition}/letters/new", WRITE, || axum::routing::get(settings::new)),
    post("/office/{edition}/letters/new", WRITE, || axum::routing::post(settings::make)),
    get("/office/{edition}/letters/dispatch", SET_DISPATCH, || axum::routing::get(dispatch::settings)),
    post("/office/{edition}/letters/dispatch", SET_DISPATCH, || axum::routing::post(dispatch::change_settings)),
    get("/office/{edition}/letters/memory.tmx", TRANSLATE, || axum::routing::get(translator::file::memory_of_all)),
    get("/office/{edition}/letters/terms", SEE, || axum::routing::get(terms::list)),
    post("/office/{edition}/letters/terms/take-over", TERMS, || axum::routing::post(terms::take_over)),
    get("/office/{edition}/letters/terms/new", TERMS, || axum::routing::get(terms::new)),
    post("/office/{edition}/letters/terms/new", TERMS, || axum::routing::post(terms::add)),
    get("/office/{edition}/letters/terms/{id}", TERMS, || axum::routing::get(terms::edit)),
    post("/office/{edition}/letters/terms/{id}", TERMS, || axum::routing::post(terms::change)),
    post("/office/{edition}/letters/terms/{id}/remove", TERMS, || axum::routing::post(terms::remove)),
    get("/office/{edition}/letters/{slug}", SEE, || axum::routing::get(overview::overview)),
    get("/office/{edition}/letters/{slug}/memory.tmx", TRANSLATE, || axum::routing::get(translator::file::memory_of_one)),
    get("/office/{edition}/letters/{slug}/settings", WRITE, || axum::routing::get(settings::settings)),
    post("/office/{edition}/letters/{slug}/settings", WRITE, || axum::routing::post(settings::change)),
    get("/office/{edition}/letters/{slug}/clear", REVIEW, || axum::routing::get(acts::ask_clear)),
    post("/office/{edition}/letters/{slug}/clear", REVIEW, || axum::routing::post(acts::clear_letter)),
    post("/office/{edition}/letters/{slug}/reopen", REVIEW, || axum::routing::post(acts::reopen_letter)),
    get("/office/{edition}/letters/{slug}/close", DISPATCH_LETTERS, || axum::routing::get(acts::ask_close)),
    post("/office/{edition}/letters/{slug}/close", DISPATCH_LETTERS, || axum::routing::post(acts::close_letter)),
    get("/office/{edition}/letters/{slug}/part", WRITE, || axum::routing::get(acts::ask_part)),
    post("/office/{edition}/letters/{slug}/part", WRITE, || axum::routing::post(acts::begin_part)),
    get("/office/{edition}/letters/{slug}/versions/{version}", WRITE, || axum::routing::get(edit::edit)),
    post("/office/{edition}/letters/{slug}/versions/{version}", WRITE, || axum::routing::post(edit::write)),
    post("/office/{edition}/letters/{slug}/versions/{version}/show", WRITE, || axum::routing::post(edit::show)),
    post("/office/{edition}/letters/{slug}/versions/{version}/state", REVIEW, || axum::routing::post(acts::mark)),
    get("/office/{edition}/letters/{slug}/versions/{version}/preview", SEE, || axum::routing::get(preview::preview)),
    get("/office/{edition}/letters/{slug}/versions/{version}/preview.pdf", SEE, || axum::routing::get(preview::pdf)),
    get("/office/{edition}/letters/{slug}/versions/{version}/source", SEE, || axum::routing::get(translator::compared::source)),
    get("/office/{edition}/letters/{slug}/versions/{version}/translation.xlf", TRANSLATE, || axum::routing::get(translator::file::xliff)),
    get("/office/{edition}/letters/{slug}/versions/{version}/translation.docx", TRANSLATE, || axum::routing::get(translator::file::docx)),
    get("/office/{edition}/letters/{slug}/versions/{version}/translation", TRANSLATE, || axum::routing::get(translator::desk)),
    post("/office/{edition}/letters/{slug}/versions/{version}/translation", TRANSLATE, || axum::routing::post(translator::bring)),
    get("/office/{edition}/letters/{slug}/versions/{version}/translation/{id}", TRANSLATE, || {
        axum::routing::get(translator::returned::show)
    }),
    post("/office/{edition}/letters/{slug}/versions/{version}/translation/{id}/apply", TRANSLATE, || {
        axum::routing::post(translator::returned::apply)
    }),
    post("/office/{edition}/letters/{slug}/versions/{version}/translation/{id}/leave", TRANSLATE, || {
        axum::routing::post(translator::returned::leave)
    }),
    get("/office/{edition}/letters/{slug}/dispatch", SEE, || axum::routing::get(dispatch::show)),
    post("/office/{edition}/letters/{slug}/dispatch/rehearse", DISPATCH_LETTERS, || axum::routing::post(dispatch::rehearse)),
    post("/office/{edition}/letters/{slug}/dispatch/order", DISPATCH_LETTERS, || axum::routing::post(dispatch::order)),
    post("/office/{edition}/letters/{slug}/dispatch/release", DISPATCH_LETTERS, || axum::routing::post(dispatch::release)),
    post("/office/{edition}/letters/{slug}/dispatch/stop", DISPATCH_LETTERS, || axum::routing::post(dispatch::stop)),
    post("/office/{edition}/letters/{slug}/dispatch/pause", DISPATCH_LETTERS, || axum::routing::post(dispatch::pause)),
    post("/office/{edition}/letters/{slug}/dispatch/resume", DISPATCH_LETTERS, || axum::routing::post(dispatch::resume)),
    post("/office/{edition}/letters/{slug}/dispatch/posted", DISPATCH_LETTERS, || axum::routing::post(dispatch::posted)),
    get("/office/{edition}/letters/{slug}/dispatch/print.pdf", DISPATCH_LETTERS, || axum::routing::get(dispatch::batch)),
    get("/office/{edition}/letters/{slug}/dispatch/changes", SEE, || axum::routing::get(dispatch::changes)),
    get("/office/{edition}/letters/{slug}/dispatch/{id}", SEE, || axum::routing::get(dispatch::consignment)),
    post("/office/{edition}/letters/{slug}/dispatch/{id}/resend", DISPATCH_LETTERS, || axum::routing::post(dispatch::resend)),
    post("/office/{edition}/letters/{slug}/dispatch/{id}/renew-link", DISPATCH_LETTERS, || axum::routing::post(dispatch::renew_link)),
    post("/office/{edition}/letters/{slug}/dispatch/{id}/revoke-link", DISPATCH_LETTERS, || axum::routing::post(dispatch::revoke_link)),
    post("/office/{edition}/letters/{slug}/dispatch/{id}/to-print", DISPATCH_LETTERS, || axum::routing::post(dispatch::to_print)),
    get("/{lang}/{edition}/letters", READ_PUBLISHED, || axum::routing::get(public::letters)).kept(Keep::Published),
    get("/{lang}/{edition}/letters/{slug}", READ_PUBLISHED, || axum::routing::get(public::letter)).kept(Keep::Published),
];

/// The feature.
pub const FEATURE: Feature = Feature {
    migrations: &[
        Migration { name: "m20210112_letters", sql: include_str!("m20210112_letters.sql") },
        Migration { name: "m20210217_letters_translators", sql: include_str!("m20210217_letters_translators.sql") },
    ],
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
    measures: &[Measure {
        name: "convoke_consignments",
        help: "Letters to addressees, of all editions, by state",
        label: "state",
        unit: Unit::Number,
        sql: "select state as label, count(*) as number from letters_consignment_v group by state order by state",
    }],
    files: &["select pdf as file from letters_consignment where pdf is not null", "select file from letters_translation"],
    locales: Some(&LOCALES),
    permissions: &[SEE, WRITE, TRANSLATE, TERMS, REVIEW, DISPATCH_LETTERS, SET_DISPATCH, READ_PUBLISHED],
    // words: letters-kind-*, letters-job-*
    things: &[
        ThingKind { kind: || LETTER, title: |conn, id, edition, _: &Tongue| Box::pin(title(conn, id, edition)) },
        ThingKind { kind: || DISPATCH, title: |conn, id, edition, tongue| Box::pin(dispatch::dispatch_title(conn, id, edition, tongue)) },
        ThingKind { kind: || CONSIGNMENT, title: |conn, id, edition, tongue| Box::pin(dispatch::title(conn, id, edition, tongue)) },
        ThingKind { kind: || TRANSLATION, title: |conn, id, edition, _| Box::pin(translation_title(conn, id, edition)) },
        ThingKind { kind: || TERM, title: |conn, id, edition, tongue| Box::pin(term_title(conn, id, edition, tongue)) },
    ],
    routes: ROUTES,
    api: api::OPS,
    messages: &[messages::WAY, messages::REHEARSAL],
    menu: &[MenuEntry { path: "letters", words: "letters-title-list", letter: 'l', right: SEE }],
    jobs: &[job::<jobs::Start>(), job::<jobs::Finish>(), job::<jobs::Send>(), job::<jobs::Rehearse>()],
    desk: Some(|visit| Box::pin(dispatch::desk(visit))),
    publishes: &[LETTER],
    home: Some(|visit| Box::pin(public::home(visit))),
    demo: demo::STEPS,
    commands: &[command_line::RENDER],
    ..Feature::named("letters")
};

/// What must be typed beside a short code: the state's code and the letter's number, as people write them.
pub fn beside(alpha3: &str, reference: &str) -> String {
    format!("{} {}", alpha3.trim(), reference.trim()).to_ascii_uppercase()
}
