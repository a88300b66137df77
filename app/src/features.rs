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
    mailroom::FEATURE,
    highlevel::FEATURE,
    office::FEATURE,
    webhooks::FEATURE,
];

/// The tools that are made once per process, with the settings that features have.
pub fn tools_with(ledger: Ledger, webhooks: webhooks::Settings) -> Ledger {
    webhooks::tools(letters::with_tools(accounts::tools(ledger)), webhooks)
}

/// The same as they are where nothing is set.
#[cfg(test)]
pub fn tools(ledger: Ledger) -> Ledger {
    tools_with(ledger, webhooks::Settings::default())
}
