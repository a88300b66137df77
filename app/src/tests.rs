//! The house walked: every route with every role, GET that changes nothing, words that are whole.

mod api;
mod dictionary;
mod mail_in;
mod messages;
mod public;
mod trail;
mod walk;
mod webhooks;

use std::path::PathBuf;

use kernel::Lang;
use testkit::Home;

use crate::features::FEATURES;

/// Fills the home as the demo does up to the eve of the dispatch: accounts, 193 states, the letter in six languages.
async fn fill(home: &Home) {
    for feature in FEATURES.iter().filter(|f| f.name != "editions") {
        for step in feature.demo.iter().filter(|step| step.at < "2021-02-03") {
            home.at(step.at);
            (step.run)(&home.operator()).await.unwrap_or_else(|e| panic!("{}: {e}", step.what));
        }
    }
    home.at("2021-02-02T12:00");
}

/// The path of a route with its parameters filled: things that are there where the demo names them, things that are not elsewhere.
fn filled(path: &str) -> String {
    path.replace("{edition}", "2021")
        .replace("{lang}", Lang::Fr.code())
        .replace("{slug}", "cl-21-4")
        .replace("{letter}", "cl-21-4")
        .replace("{version}", "fr")
        .replace("{code}", "CHE")
        .replace("{token}", "aaaaaaaaaaaaaaaaaaaaaaaaaa")
        .replace("{link}", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
        .replace("{id}", "00000000000040008000000000000000")
        .replace("{mail}", "00000000000040008000000000000000")
        .replace("{record}", "00000000000040008000000000000000")
        .replace("{answer}", "00000000000040008000000000000000")
        .replace("{delivery}", "00000000000040008000000000000000")
        .replace("{contact}", "00000000000040008000000000000000")
        .replace("{tenure}", "00000000000040008000000000000000")
        .replace("{position}", "0")
        .replace("{message}", "replies.reminder")
        .replace("{file}", "0")
}

/// Fills the home with the whole demo, the jobs of each step done, as `convoke demo` replays it.
async fn replay(home: &Home) {
    // The home has founded the edition already.
    home.at("2021-01-04T08:00");
    editions::describe(&home.operator(), &editions::demo_facts()).await.expect("described");
    let mut steps: Vec<_> = FEATURES.iter().filter(|f| f.name != "editions").flat_map(|f| f.demo).collect();
    steps.sort_by_key(|step| step.at);
    for step in steps {
        home.at(step.at);
        (step.run)(&home.operator()).await.unwrap_or_else(|e| panic!("{}: {e}", step.what));
        home.work().await;
    }
}

/// The folders of all sources.
fn sources() -> Vec<PathBuf> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let crates = ["platform", "features"].into_iter().flat_map(|folder| std::fs::read_dir(root.join(folder)).expect("a folder of crates"));
    let sources = crates.map(|entry| entry.expect("a crate").path().join("src")).filter(|src| src.is_dir());
    sources.chain([root.join("app/src")]).collect()
}
