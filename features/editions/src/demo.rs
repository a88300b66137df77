//! The edition's part of the demo: the WSIS Forum 2021. What is a fact and what is not: `data/SOURCES.md`.

use house::{DemoFault, DemoStep};
use ledger::Cx;

use crate::{EditionFacts, EditionFault, found};

/// The first step of all: the others need an edition.
pub(crate) const STEPS: &[DemoStep] =
    &[DemoStep { at: "2021-01-04T08:00", what: "the WSIS Forum 2021 is founded", run: |cx| Box::pin(fill(cx)) }];

const FACTS: &str = include_str!("../../../data/wsis-forum-2021/edition.json");

/// The facts of the WSIS Forum 2021; also for the tests of features that need an edition with its ranks.
///
/// # Panics
/// Never in a build whose tests passed: the file is part of the program and a test reads it.
pub fn facts() -> EditionFacts {
    EditionFacts::read(FACTS).map_err(EditionFault::from).expect("the file of facts is part of the program, and a test reads it")
}

async fn fill(cx: &Cx) -> Result<(), DemoFault> {
    found(cx, &facts(), true).await.map(|_| ()).map_err(DemoFault::of)
}
