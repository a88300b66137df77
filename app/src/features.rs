//! The app's whole knowledge of the features: one line each, in order. Adding one is a line here.

use house::Feature;
use ledger::Ledger;

/// All features.
pub const FEATURES: &[Feature] = &[
    editions::FEATURE,
    accounts::FEATURE,
    directory::FEATURE,
    correspondence::FEATURE,
    letters::FEATURE,
    replies::FEATURE,
    highlevel::FEATURE,
    office::FEATURE,
    webhooks::FEATURE,
];

/// The tools that are made once per process.
pub fn tools(ledger: Ledger) -> Ledger {
    letters::with_tools(accounts::tools(ledger))
}
