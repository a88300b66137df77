//! The sentences of the refusals that only this crate makes.

use std::collections::BTreeSet;

use kernel::Refusal;

use super::on_sqlite;
use crate::body::BodyFault;
use crate::sent::Turned;
use crate::{ExportFault, SpreadsheetFault};

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
        for fault in tables() {
            let fault = fault.as_ref();
            let given: BTreeSet<&str> = fault.args().into_iter().map(|(name, _)| name).collect();
            assert_eq!(house.app.words.variables(fault.code()), Some(&given), "{}", fault.code());
        }
    });
}

/// Every reason for which a table is not read or not written.
fn tables() -> Vec<Box<dyn Refusal>> {
    use formats::{LineFault, ReadFault as R, WriteFault as W};
    let _all_are_listed = |read: &R| match read {
        R::Empty | R::TooLarge | R::UnpacksTooLarge | R::TooManyLines | R::TooManyColumns => (),
        R::Headings(_) | R::Macros | R::OldOrLocked | R::NotATable | R::Damaged(_) => (),
    };
    let read = [
        R::Empty,
        R::TooLarge,
        R::UnpacksTooLarge,
        R::TooManyLines,
        R::TooManyColumns,
        R::Headings(LineFault::QuoteOpen),
        R::Macros,
        R::OldOrLocked,
        R::NotATable,
        R::Damaged(String::new()),
    ];
    let write = [W::TooLarge, W::CellTooLong { row: 1, column: 1 }, W::Broken(String::new())];
    let read = read.into_iter().map(|fault| Box::new(SpreadsheetFault(fault)) as Box<dyn Refusal>);
    read.chain(write.into_iter().map(|fault| Box::new(ExportFault(fault)) as Box<dyn Refusal>)).collect()
}
