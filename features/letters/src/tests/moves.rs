//! Every state with every move, as tables.

use crate::{LetterMove, LetterState, VersionMove, VersionState};

#[test]
fn letters_move_as_the_table_says() {
    use LetterMove::{Clear, Close, Leave, Recall, Release, Reopen, Write};
    use LetterState::{Cleared, Closed, Dispatched, Draft, Released};
    let table = [
        (Draft, Write, Draft),
        (Draft, Clear, Cleared),
        (Cleared, Reopen, Draft),
        (Cleared, Release, Released),
        (Released, Recall, Cleared),
        (Released, Leave, Dispatched),
        (Dispatched, Close, Closed),
    ];
    for from in LetterState::ALL {
        for m in LetterMove::ALL {
            let expected = table.iter().find(|(f, by, _)| *f == from && *by == m).map(|(_, _, to)| *to);
            assert_eq!(from.next(m).ok(), expected, "{from} {m:?}");
        }
    }
}

#[test]
fn versions_move_as_the_table_says() {
    use VersionMove::{Follow, Publish, Return, Review, Withdraw, Write, WriteByMachine};
    use VersionState::{Draft, MachineDraft, Missing, Published, Reviewed};
    let table = [
        (Missing, Write, Draft),
        (Missing, WriteByMachine, MachineDraft),
        (MachineDraft, Write, Draft),
        (MachineDraft, WriteByMachine, MachineDraft),
        (MachineDraft, Review, Reviewed),
        (MachineDraft, Follow, MachineDraft),
        (Draft, Write, Draft),
        (Draft, WriteByMachine, MachineDraft),
        (Draft, Review, Reviewed),
        (Draft, Follow, Draft),
        (Reviewed, Write, Draft),
        (Reviewed, WriteByMachine, MachineDraft),
        (Reviewed, Publish, Published),
        (Reviewed, Return, Draft),
        (Reviewed, Follow, Reviewed),
        (Published, Write, Draft),
        (Published, WriteByMachine, MachineDraft),
        (Published, Withdraw, Reviewed),
        (Published, Return, Draft),
        (Published, Follow, Published),
    ];
    for from in VersionState::ALL {
        for m in VersionMove::MARKS.into_iter().chain([Write, WriteByMachine]) {
            let expected = table.iter().find(|(f, by, _)| *f == from && *by == m).map(|(_, _, to)| *to);
            assert_eq!(from.next(m).ok(), expected, "{from} {m:?}");
        }
    }
}
