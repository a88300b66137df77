//! The sentences of the refusals that only this crate makes.

use std::collections::BTreeSet;

use kernel::Refusal;

use super::on_sqlite;
use crate::body::BodyFault;
use crate::sent::Turned;

#[test]
fn every_refusal_of_this_crate_has_a_sentence_with_its_values() {
    let _all_are_listed = |body: &BodyFault, turned: &Turned| match (body, turned) {
        (BodyFault::TooLong(_) | BodyFault::NotText | BodyFault::WrongType | BodyFault::Cut, Turned::Stale | Turned::Foreign) => (),
    };
    let all: [&dyn Refusal; 6] =
        [&BodyFault::TooLong(1), &BodyFault::NotText, &BodyFault::WrongType, &BodyFault::Cut, &Turned::Stale, &Turned::Foreign];
    on_sqlite(async |house| {
        for fault in all {
            let given: BTreeSet<&str> = fault.args().into_iter().map(|(name, _)| name).collect();
            assert_eq!(house.app.words.variables(fault.code()), Some(&given), "{}", fault.code());
        }
    });
}
