//! The house's page as ordinary tests: what ARCHITECTURE.md and CONTRIBUTING.md say in sentences, said here so that it fails.
//!
//! Each module is one rule: a pure function from what the tree holds to a list of faults, a test that shows it finding them, and a test
//! that walks this clone. Nothing of the product is built from this crate, and it knows nothing of letters or ministers.
//! Start with [`layers`], which reads its table from ARCHITECTURE.md.
//!
//! | rule | holds |
//! |---|---|
//! | [`layers`] | dependencies point down, and edges between features stand in the table |
//! | [`licences`] | every outside package has a licence that we accept; some packages are never taken |
//! | [`notices`] | the notices that go with the binary are those of what it is built from |
//! | [`length`] | a file is read in one sitting |
//! | [`words`] | no path of a build machine, no registry host, no unnumbered loose end, no silent `allow` |
//! | [`names`] | no module named for nothing |
//! | [`faces`] | a feature shows its face, its docs and six languages |
//! | [`docs`] | every module says what lives in it, and links in the papers lead somewhere |
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test that cannot read its own clone has nothing better to do than stop"))]

pub mod docs;
pub mod faces;
pub mod graph;
pub mod layers;
pub mod length;
pub mod licences;
pub mod names;
pub mod notices;
pub mod tree;
pub mod words;

/// Passes when there are no faults; else fails with the rule and every fault on its own line, so that one run shows the whole list.
///
/// # Panics
/// When `faults` is not empty: that is how a test fails.
pub fn hold(rule: &str, faults: &[String]) {
    assert!(faults.is_empty(), "{rule}\n  {}\n", faults.join("\n  "));
}
