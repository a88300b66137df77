//! The use-cases, on both engines, by their outcomes and by what the trail says.

use jiff::civil::date;
use kernel::Lang;
use ledger::{DoorFault, Role};
use testkit::{Home, on_each_engine_with};

use super::{FEATURES, class, drafted, mark, new_letter, put_into, reviewed, stored, text, version, writing};
use crate::part::Part;
use crate::{
    Blocker, Hand, LetterKind, LetterState, NewLetter, SpeakingDay, TextFault, VersionMove, VersionState, Writing, amend, clear, close,
    draft, issue_part, reopen, set_version_state, with_tools, write_version,
};

fn on_each_engine<F: Future<Output = ()>>(body: impl Fn(Home) -> F) {
    on_each_engine_with(FEATURES, with_tools, body);
}

#[test]
fn a_letter_is_drafted_once_under_its_number() {
    on_each_engine(async |home| {
        class(&home).await;
        let cx = home.officer();
        let letter = draft(&cx, new_letter("CL-21/4")).await.unwrap();
        assert_eq!((letter.reference.as_str(), letter.slug.as_str(), letter.state), ("CL-21/4", "cl-21-4", LetterState::Draft));
        assert_eq!(stored(&home, letter.id).await, letter);
        assert!(matches!(draft(&cx, new_letter("CL-21/4")).await, Err(TextFault::NumberTaken)));
        assert!(matches!(draft(&cx, new_letter("CL-21/4 Corr.1")).await, Err(TextFault::PartNumber)));
        let nobody = NewLetter { class: "nobody".into(), ..new_letter("CL-21/5") };
        assert!(matches!(draft(&cx, nobody).await, Err(TextFault::NoSuchClass)));
        let mut twice = new_letter("CL-21/5");
        let day = SpeakingDay { date: date(2021, 3, 22), from: 8, to: 20 };
        twice.reply_form.as_mut().unwrap().days = vec![day.clone(), SpeakingDay { from: 10, ..day }];
        assert!(matches!(draft(&cx, twice).await, Err(TextFault::Days)));
        for days in [vec![0], vec![61], vec![9, 8, 7, 6, 5, 4]] {
            let mut pressing = new_letter("CL-21/4");
            pressing.reply_form.as_mut().unwrap().reminders = days;
            assert!(matches!(draft(&cx, pressing).await, Err(TextFault::Reminders)), "by whatever door");
        }
        let trail = home.trail(&["letter"]).await.0;
        assert_eq!(trail.len(), 1, "{trail:#?}");
        assert!(trail[0].starts_with("drafted letter by account: ") && trail[0].contains("reference=CL-21/4"), "{trail:#?}");
    });
}

#[test]
fn settings_change_while_the_letter_is_in_draft() {
    on_each_engine(async |home| {
        let letter = reviewed(&home).await;
        let cx = home.officer();
        let later = NewLetter { dated: date(2021, 2, 5), number: "CL-21/6".parse().unwrap(), ..new_letter("CL-21/4") };
        let amended = amend(&cx, letter.id, letter.version, later.clone()).await.unwrap();
        assert_eq!((amended.reference.as_str(), amended.slug.as_str(), amended.version), ("CL-21/6", "cl-21-6", 2));
        assert_eq!(stored(&home, letter.id).await, amended);
        // A form that began from what was there before.
        assert!(matches!(amend(&cx, letter.id, letter.version, new_letter("CL-21/4")).await, Err(TextFault::Changed)));
        // Nothing changed is nothing done.
        assert_eq!(amend(&cx, letter.id, amended.version, later.clone()).await.unwrap(), amended);
        clear(&cx, letter.id).await.unwrap();
        assert!(matches!(amend(&cx, letter.id, 3, later).await, Err(TextFault::Letter(_))));
        let trail = home.trail(&["letter"]).await.0;
        assert!(trail.iter().any(|l| l.starts_with("amended letter") && l.contains("dated: 2021-02-03 -> 2021-02-05")), "{trail:#?}");
    });
}

#[test]
fn writing_makes_revisions_and_returns_what_was_reviewed() {
    on_each_engine(async |home| {
        let letter = reviewed(&home).await;
        let cx = home.officer();
        assert_eq!(version(&home, &letter, Lang::Fr).await.reviewer, cx.caller().account());
        // The same text again is no revision, and stays reviewed.
        let same = write_version(&cx, writing(&letter, Lang::Fr, 1)).await.unwrap();
        assert_eq!((same.revision, same.state), (1, VersionState::Reviewed));
        let mut other = writing(&letter, Lang::Fr, 1);
        other.text.subject = "Another".into();
        let written = write_version(&cx, other).await.unwrap();
        assert_eq!((written.revision, written.state), (2, VersionState::Draft));
        let now = version(&home, &letter, Lang::Fr).await;
        assert_eq!((now.text.subject.as_str(), now.reviewer, now.source_revision), ("Another", None, 2));
        let trail = home.trail(&["letter"]).await.0;
        let last = trail.last().unwrap();
        assert!(last.starts_with("version-written letter by account: ") && last.contains("language=fr"), "{last}");
        assert!(last.contains("subject: The subject -> Another") && last.contains("state: reviewed -> draft"), "{last}");
        assert!(!last.contains("body"), "{last}");
    });
}

#[test]
fn a_stale_edit_is_refused_with_both_texts() {
    on_each_engine(async |home| {
        let letter = drafted(&home).await;
        let mut first = writing(&letter, Lang::Fr, 1);
        first.text.body = "The first to save".into();
        write_version(&home.officer(), first).await.unwrap();
        let mut second = writing(&letter, Lang::Fr, 1);
        second.text.body = "The second to save".into();
        let Err(TextFault::Stale(Some(there))) = write_version(&home.second_officer(), second.clone()).await else { panic!("not stale") };
        assert_eq!((there.text.body.as_str(), there.revision), ("The first to save", 2));
        // Looking at both and saving again is deliberate.
        second.began_at = there.revision;
        assert_eq!(write_version(&home.second_officer(), second).await.unwrap().revision, 3);
        // Two who begin the same new version meet likewise.
        write_version(&home.officer(), writing(&letter, Lang::En, 0)).await.unwrap();
        assert!(matches!(write_version(&home.second_officer(), writing(&letter, Lang::En, 0)).await, Err(TextFault::Stale(Some(_)))));
    });
}

#[test]
fn what_a_machine_wrote_says_so_until_a_person_has_seen_it() {
    on_each_engine(async |home| {
        let letter = drafted(&home).await;
        let cx = home.officer();
        let machine = Writing { hand: Hand::Machine, ..writing(&letter, Lang::Ru, 0) };
        assert_eq!(write_version(&cx, machine).await.unwrap().state, VersionState::MachineDraft);
        let state = set_version_state(&cx, mark(&letter, Lang::Ru, VersionMove::Review)).await.unwrap();
        assert_eq!(state, VersionState::Reviewed);
    });
}

#[test]
fn a_translation_is_out_of_date_until_it_follows() {
    on_each_engine(async |home| {
        let letter = drafted(&home).await;
        let cx = home.officer();
        write_version(&cx, Writing { follows: Some(1), ..writing(&letter, Lang::En, 0) }).await.unwrap();
        let out_of_date = async || version(&home, &letter, Lang::En).await.out_of_date(&version(&home, &letter, Lang::Fr).await);
        assert!(!out_of_date().await);
        let mut source = writing(&letter, Lang::Fr, 1);
        source.text.body = "New".into();
        write_version(&cx, source).await.unwrap();
        assert!(out_of_date().await);
        // Who compared with the first revision has not seen the second.
        let seen = mark(&letter, Lang::En, VersionMove::Follow);
        assert!(matches!(set_version_state(&cx, seen).await, Err(TextFault::Changed)));
        set_version_state(&cx, crate::Mark { source_revision: 2, ..seen }).await.unwrap();
        assert!(!out_of_date().await);
        assert_eq!(version(&home, &letter, Lang::En).await.revision, 1);
    });
}

#[test]
fn a_reviewer_marks_only_what_he_has_seen() {
    on_each_engine(async |home| {
        let letter = drafted(&home).await;
        let cx = home.officer();
        let mut edit = writing(&letter, Lang::Fr, 1);
        edit.text.body = "New".into();
        write_version(&cx, edit).await.unwrap();
        let review = mark(&letter, Lang::Fr, VersionMove::Review);
        assert!(matches!(set_version_state(&cx, review).await, Err(TextFault::Changed)));
        assert!(matches!(set_version_state(&cx, mark(&letter, Lang::Fr, VersionMove::Publish)).await, Err(TextFault::Version(_))));
        assert!(matches!(set_version_state(&cx, mark(&letter, Lang::Zh, VersionMove::Review)).await, Err(TextFault::NotThere)));
    });
}

#[test]
fn clearing_tells_all_that_stands_against_it() {
    on_each_engine(async |home| {
        let letter = drafted(&home).await;
        let cx = home.officer();
        let mut edit = writing(&letter, Lang::Fr, 1);
        edit.text.subject = String::new();
        edit.text.body = "To {adressee|all}, \u{10FFFD}".into();
        write_version(&cx, edit).await.unwrap();
        let Err(TextFault::Blocked(against)) = clear(&cx, letter.id).await else { panic!("cleared") };
        assert_eq!(
            against,
            [
                Blocker::SourceNotReviewed,
                Blocker::Empty(Lang::Fr, Part::Subject),
                Blocker::UnknownField(Lang::Fr, Part::Body, "adressee".into()),
                Blocker::MissingGlyphs(Lang::Fr, Part::Body, vec!['\u{10FFFD}']),
            ]
        );
        assert_eq!(stored(&home, letter.id).await.state, LetterState::Draft);
    });
}

#[test]
fn a_text_that_cannot_be_set_is_not_cleared() {
    on_each_engine(async |home| {
        let letter = drafted(&home).await;
        let cx = home.officer();
        let mut edit = writing(&letter, Lang::Fr, 1);
        // Short enough to be written, and more lines than a letter has.
        edit.text.body = "a\n\n".repeat(3_000);
        write_version(&cx, edit).await.unwrap();
        set_version_state(&cx, crate::Mark { revision: 2, ..mark(&letter, Lang::Fr, VersionMove::Review) }).await.unwrap();
        let Err(TextFault::Blocked(against)) = clear(&cx, letter.id).await else { panic!("cleared") };
        assert_eq!(against, [Blocker::NotSet(Lang::Fr, "letters-unset-too-much", String::new())]);
    });
}

#[test]
fn a_cleared_text_stands() {
    on_each_engine(async |home| {
        let letter = reviewed(&home).await;
        let cx = home.officer();
        let cleared = clear(&cx, letter.id).await.unwrap();
        assert_eq!(cleared.state, LetterState::Cleared);
        assert_eq!(stored(&home, letter.id).await, cleared);
        assert!(matches!(write_version(&cx, writing(&letter, Lang::En, 0)).await, Err(TextFault::Letter(_))));
        assert!(matches!(set_version_state(&cx, mark(&letter, Lang::Fr, VersionMove::Return)).await, Err(TextFault::Letter(_))));
        // Whether the public sees it is another matter than its text.
        set_version_state(&cx, mark(&letter, Lang::Fr, VersionMove::Publish)).await.unwrap();
        assert!(matches!(clear(&cx, letter.id).await, Err(TextFault::Letter(_))));
        let back = reopen(&cx, letter.id).await.unwrap();
        assert_eq!(back.state, LetterState::Draft);
        write_version(&cx, writing(&letter, Lang::En, 0)).await.unwrap();
    });
}

#[test]
fn from_its_release_on_a_letter_is_frozen() {
    on_each_engine(async |home| {
        let letter = reviewed(&home).await;
        let cx = home.officer();
        for state in [LetterState::Released, LetterState::Dispatched, LetterState::Closed] {
            put_into(&home, &letter, state).await;
            assert!(matches!(write_version(&cx, writing(&letter, Lang::Fr, 1)).await, Err(TextFault::Letter(_))), "{state}");
            assert!(
                matches!(set_version_state(&cx, mark(&letter, Lang::Fr, VersionMove::Return)).await, Err(TextFault::Letter(_))),
                "{state}"
            );
            assert!(matches!(amend(&cx, letter.id, 1, new_letter("CL-21/4")).await, Err(TextFault::Letter(_))), "{state}");
            assert!(matches!(reopen(&cx, letter.id).await, Err(TextFault::Letter(_))), "{state}");
            assert!(matches!(clear(&cx, letter.id).await, Err(TextFault::Letter(_))), "{state}");
        }
        assert_eq!(version(&home, &letter, Lang::Fr).await.text, text());
    });
}

#[test]
fn a_letter_that_has_left_is_mended_by_parts() {
    on_each_engine(async |home| {
        let letter = reviewed(&home).await;
        let cx = home.officer();
        write_version(&cx, Writing { follows: Some(1), ..writing(&letter, Lang::En, 0) }).await.unwrap();
        let day = date(2021, 2, 9);
        assert!(matches!(issue_part(&cx, letter.id, LetterKind::Corrigendum, day).await, Err(TextFault::NotLeft)));
        put_into(&home, &letter, LetterState::Dispatched).await;
        let first = issue_part(&cx, letter.id, LetterKind::Corrigendum, day).await.unwrap();
        let second = issue_part(&cx, letter.id, LetterKind::Corrigendum, day).await.unwrap();
        let addendum = issue_part(&cx, letter.id, LetterKind::Addendum, day).await.unwrap();
        let names = [&first, &second, &addendum].map(|l| (l.reference.clone(), l.slug.clone()));
        let expected = [("CL-21/4 Corr.1", "cl-21-4-corr-1"), ("CL-21/4 Corr.2", "cl-21-4-corr-2"), ("CL-21/4 Add.1", "cl-21-4-add-1")];
        assert_eq!(names, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
        assert_eq!((first.parent, first.state, first.reply_form.clone()), (Some(letter.id), LetterState::Draft, None));
        let begun = version(&home, &first, Lang::Fr).await;
        assert_eq!((begun.state, begun.text.signatory.as_str(), begun.text.body.as_str()), (VersionState::Draft, "The signatory", ""));
        assert_eq!(version(&home, &first, Lang::En).await.revision, 1);
        assert!(matches!(issue_part(&cx, first.id, LetterKind::Addendum, day).await, Err(TextFault::PartOfPart)));
        // The number of a part is its letter's, whatever the form says.
        let amended = amend(&cx, first.id, first.version, NewLetter { dated: date(2021, 2, 10), ..new_letter("CL-21/9") }).await.unwrap();
        assert_eq!((amended.reference.as_str(), amended.dated), ("CL-21/4 Corr.1", date(2021, 2, 10)));
    });
}

#[test]
fn closing_asks_for_a_yes() {
    on_each_engine(async |home| {
        let letter = reviewed(&home).await;
        let cx = home.officer();
        assert!(matches!(close(&cx, letter.id, true).await, Err(TextFault::Letter(_))));
        put_into(&home, &letter, LetterState::Dispatched).await;
        assert!(matches!(close(&cx, letter.id, false).await, Err(TextFault::NotConfirmed)));
        assert_eq!(close(&cx, letter.id, true).await.unwrap().state, LetterState::Closed);
    });
}

#[test]
fn a_letter_of_another_edition_is_not_there() {
    on_each_engine(async |home| {
        let letter = reviewed(&home).await;
        let zone = home.edition.zone();
        let other = access::edition::found(&home.ledger().operator(None), "2022", &kernel::Text::new(), &zone, true).await.unwrap();
        let cx = home.officer().with(|p| p.edition = Some(other.id));
        assert!(matches!(write_version(&cx, writing(&letter, Lang::Fr, 1)).await, Err(TextFault::NotThere)));
        assert!(matches!(set_version_state(&cx, mark(&letter, Lang::Fr, VersionMove::Return)).await, Err(TextFault::NotThere)));
        assert!(matches!(clear(&cx, letter.id).await, Err(TextFault::NotThere)));
        assert!(matches!(close(&cx, letter.id, true).await, Err(TextFault::NotThere)));
        assert!(matches!(amend(&cx, letter.id, 1, new_letter("CL-21/4")).await, Err(TextFault::NotThere)));
        // The same number is free in each edition.
        draft(&cx, new_letter("CL-21/4")).await.unwrap();
    });
}

#[test]
fn who_only_reads_writes_nothing() {
    on_each_engine(async |home| {
        let letter = reviewed(&home).await;
        let reader = home.role(&[Role::Account, Role::Reader]);
        let refused = |fault: TextFault| assert!(matches!(fault, TextFault::Door(DoorFault::NotAllowed(_))), "{fault}");
        refused(draft(&reader, new_letter("CL-21/7")).await.unwrap_err());
        refused(write_version(&reader, writing(&letter, Lang::Fr, 1)).await.unwrap_err());
        refused(set_version_state(&reader, mark(&letter, Lang::Fr, VersionMove::Return)).await.unwrap_err());
        refused(clear(&reader, letter.id).await.unwrap_err());
        // A reviewer clears, and does not close what only officers dispatch.
        let reviewer = home.role(&[Role::Account, Role::Reviewer]);
        clear(&reviewer, letter.id).await.unwrap();
        refused(close(&reviewer, letter.id, true).await.unwrap_err());
    });
}
