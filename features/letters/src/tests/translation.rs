//! A version at a translator's: out, back, applied; on both engines.

use kernel::{Id, Lang};
use ledger::{Caller, Role};
use testkit::{Home, on_each_engine_with};

use super::{FEATURES, class, mark, new_letter, version};
use crate::commands::{Looked, look_at};
use crate::pages::translation::compared::since;
use crate::translation::{self, TranslationFault, TranslationState};
use crate::{
    Hand, Letter, Mark, TextFault, VersionMove, VersionState, VersionText, Writing, apply_translation, bring_back, clear, draft,
    leave_translation, set_version_state, store, with_tools, write_version,
};

pub(super) fn on_each_engine<F: Future<Output = ()>>(body: impl Fn(Home) -> F) {
    on_each_engine_with(FEATURES, with_tools, body);
}

pub(super) fn french() -> VersionText {
    VersionText {
        place_date: "Genève, le 3 février 2021".into(),
        addressees: "{addressee|Aux ministres}".into(),
        subject: "**Forum 2021 du SMSI**".into(),
        salutation: "{form-of-address|Madame, Monsieur},".into(),
        body: "L’Union vous invite **au Forum**.\n\nLe Forum aura lieu en mai.\n\n1. Ouverture\n2. Clôture".into(),
        signatory: "Houlin Zhao".into(),
        fax: "+41 22 733 7256".into(),
        ..VersionText::default()
    }
}

fn english() -> VersionText {
    VersionText {
        place_date: "Geneva, 3 February 2021".into(),
        addressees: "{addressee|To ministers}".into(),
        subject: "**WSIS Forum 2021**".into(),
        salutation: "{form-of-address|Dear Sir or Madam},".into(),
        body: "The Union invites you **to the Forum**.\n\nThe Forum will be in May.\n\n1. Opening\n2. Closing".into(),
        signatory: "Houlin Zhao".into(),
        fax: "+41 22 733 7256".into(),
        ..VersionText::default()
    }
}

fn writing(letter: &Letter, lang: Lang, text: VersionText, began_at: i64, follows: Option<i64>) -> Writing {
    Writing { letter: letter.id, lang, text, official: lang == Lang::Fr, hand: Hand::Person, began_at, follows }
}

/// A letter in French, with an English version that follows it.
pub(super) async fn translated(home: &Home) -> Letter {
    class(home).await;
    let cx = home.officer();
    let letter = draft(&cx, new_letter("CL-21/4")).await.unwrap();
    write_version(&cx, writing(&letter, Lang::Fr, french(), 0, None)).await.unwrap();
    write_version(&cx, writing(&letter, Lang::En, english(), 0, Some(1))).await.unwrap();
    letter
}

async fn out(home: &Home, letter: &Letter, lang: Lang) -> interchange::Document {
    let read = home.ledger().store().read().await.unwrap();
    let source = store::version(&read, letter.id, Lang::Fr).await.unwrap().unwrap();
    let version = store::version(&read, letter.id, lang).await.unwrap();
    translation::sent_out(letter, &source, version.as_ref(), lang, &home.house.words.tongue(Lang::En))
}

pub(super) async fn xliff(home: &Home, letter: &Letter, lang: Lang) -> String {
    String::from_utf8(translation::xliff(letter, &out(home, letter, lang).await).1).unwrap()
}

async fn bring(home: &Home, letter: &Letter, file: impl Into<Vec<u8>>) -> Result<Id, TranslationFault> {
    bring_back(&home.officer(), letter.id, Lang::En, "back.xlf", file.into()).await
}

async fn looked(home: &Home, id: Id) -> Looked {
    look_at(&home.officer(), id).await.unwrap()
}

#[track_caller]
fn codes(fault: TranslationFault) -> Vec<&'static str> {
    let TranslationFault::Refused(faults) = fault else { panic!("{fault:?}") };
    faults.iter().map(|f| f.what.code()).collect()
}

#[test]
fn a_translation_goes_out_comes_back_and_is_written_when_it_is_applied() {
    on_each_engine(async |home| {
        let letter = translated(&home).await;
        let sent = xliff(&home, &letter, Lang::En).await;
        assert!(!sent.contains("+41 22"), "what is the same in every language is not sent");
        let id = bring(&home, &letter, sent.replace("will be in May", "will take place in May")).await.unwrap();
        assert_eq!(version(&home, &letter, Lang::En).await.text, english(), "nothing is written before somebody says so");
        let seen = looked(&home, id).await.seen();
        let written = apply_translation(&home.officer(), id, seen, Hand::Person).await.unwrap();
        assert_eq!((written.revision, written.state), (2, VersionState::Draft));
        let after = version(&home, &letter, Lang::En).await;
        let expected = english().body.replace("will be in May", "will take place in May");
        assert_eq!(after.text, VersionText { body: expected, ..english() }, "and nothing else");
        assert_eq!((after.source_revision, after.revision), (1, 2));
        assert_eq!(looked(&home, id).await.translation.state, TranslationState::Applied);
        assert!(matches!(
            apply_translation(&home.officer(), id, looked(&home, id).await.seen(), Hand::Person).await,
            Err(TranslationFault::Ended)
        ));
        let trail = home.trail(&["translation", "letter"]).await.0;
        assert!(trail.iter().any(|line| line.starts_with("brought-back translation") && line.contains("file=back.xlf")), "{trail:#?}");
        assert!(trail.iter().any(|line| line.starts_with("applied translation") && line.contains("of=CL-21/4")), "{trail:#?}");
    });
}

#[test]
fn a_word_file_comes_back_for_a_version_that_is_not_there_yet() {
    on_each_engine(async |home| {
        let letter = translated(&home).await;
        let document = out(&home, &letter, Lang::Ar).await;
        let (name, untouched) = translation::docx(&letter, &document, &home.house.words.tongue(Lang::Ru));
        assert_eq!(name, "cl-21-4 ar.docx");
        let nothing = bring_back(&home.officer(), letter.id, Lang::Ar, &name, untouched).await;
        assert!(matches!(nothing, Err(TranslationFault::Nothing)), "{nothing:?}");
        // What a translator types into the last column.
        let mut typed = document.clone();
        for unit in typed.parts.iter_mut().filter(|part| part.name == "body").flat_map(|part| &mut part.units) {
            unit.target = Some(unit.source.clone());
        }
        let (_, file) = translation::docx(&letter, &typed, &home.house.words.tongue(Lang::Ru));
        let id = bring_back(&home.officer(), letter.id, Lang::Ar, "x.docx", file).await.unwrap();
        apply_translation(&home.officer(), id, looked(&home, id).await.seen(), Hand::Person).await.unwrap();
        let after = version(&home, &letter, Lang::Ar).await;
        assert_eq!((after.revision, after.official, after.text.body.as_str()), (1, false, french().body.as_str()));
        assert_eq!(after.text.fax, french().fax, "what is the same in every language is there");
        assert_eq!(after.text.salutation, "", "a part that nobody translated stays empty, and is asked for before the letter is cleared");
    });
}

#[test]
fn what_somebody_wrote_meanwhile_is_told_and_nothing_is_lost() {
    on_each_engine(async |home| {
        let letter = translated(&home).await;
        let sent = xliff(&home, &letter, Lang::En).await;
        let id = bring(&home, &letter, sent.replace("will be in May", "will take place in May")).await.unwrap();
        let seen = looked(&home, id).await.seen();
        let mine = VersionText { closing: "Yours faithfully,".into(), salutation: "Excellencies,".into(), ..english() };
        write_version(&home.officer(), writing(&letter, Lang::En, mine.clone(), 1, None)).await.unwrap();
        let refused = apply_translation(&home.officer(), id, seen, Hand::Person).await;
        assert!(matches!(refused, Err(TranslationFault::Text(TextFault::Changed))), "{refused:?}");
        assert_eq!(version(&home, &letter, Lang::En).await.text, mine);
        let now = looked(&home, id).await;
        assert_eq!(now.translation.state, TranslationState::Waiting);
        // What the file does not touch stays as it was typed: there is no closing in the source.
        assert_eq!(now.brought.as_ref().unwrap().text.closing, "Yours faithfully,");
        apply_translation(&home.officer(), id, now.seen(), Hand::Person).await.unwrap();
        assert!(version(&home, &letter, Lang::En).await.text.body.contains("will take place"));
    });
}

#[test]
fn a_file_that_is_not_of_this_version_or_lost_a_mark_is_refused() {
    on_each_engine(async |home| {
        let letter = translated(&home).await;
        let sent = xliff(&home, &letter, Lang::En).await;
        let refused = async |file: String| codes(bring(&home, &letter, file).await.unwrap_err());
        assert_eq!(refused("a letter".into()).await, ["interchange-not-xml"]);
        assert_eq!(refused("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>".into()).await, ["interchange-declares"]);
        assert_eq!(refused(sent.replace("CL-21/4", "CL-21/5")).await, ["interchange-other-letter"]);
        assert_eq!(refused(xliff(&home, &letter, Lang::Es).await).await, ["interchange-other-languages"]);
        assert_eq!(refused(sent.replace("revision-1", "revision-9")).await, ["interchange-later-revision"]);
        let at = sent.find("The Union invites you").unwrap();
        let (before, target) = sent.split_at(at);
        let lost = format!("{before}{}", target.replacen("<pc id=\"1\"", "<pc id=\"7\"", 1));
        assert!(refused(lost).await.contains(&"interchange-unknown-code"), "a mark that the source does not have");
        let own = bring_back(&home.officer(), letter.id, Lang::Fr, "x", sent.clone().into_bytes()).await;
        assert!(matches!(own, Err(TranslationFault::Text(TextFault::NotThere))), "the letter's own language has no translation");
        clear_english(&home, &letter).await;
        let cleared = bring(&home, &letter, sent).await;
        assert!(matches!(cleared, Err(TranslationFault::Text(TextFault::Letter(_)))), "{cleared:?}");
        let trail = home.trail(&["translation"]).await.0;
        assert!(trail.is_empty(), "nothing was kept: {trail:#?}");
    });
}

async fn clear_english(home: &Home, letter: &Letter) {
    let cx = home.officer();
    for lang in [Lang::Fr, Lang::En] {
        let now = version(home, letter, lang).await;
        let review = Mark { revision: now.revision, ..mark(letter, lang, VersionMove::Review) };
        set_version_state(&cx, review).await.unwrap();
    }
    clear(&cx, letter.id).await.unwrap();
}

#[test]
fn a_translation_of_an_earlier_source_is_taken_as_far_as_it_holds_and_the_change_is_shown() {
    on_each_engine(async |home| {
        let letter = translated(&home).await;
        let cx = home.officer();
        let sent = xliff(&home, &letter, Lang::En).await;
        let source = VersionText { body: french().body.replace("en mai", "en ligne, en mai"), ..french() };
        write_version(&cx, writing(&letter, Lang::Fr, source, 1, None)).await.unwrap();
        let back = sent.replace("will be in May", "will be in MAY").replace("The Union invites you", "The Union kindly invites you");
        let id = bring(&home, &letter, back).await.unwrap();
        let looked = looked(&home, id).await;
        let brought = looked.brought.as_ref().unwrap();
        assert_eq!(brought.made_from, 1);
        apply_translation(&cx, id, looked.seen(), Hand::Person).await.unwrap();
        let after = version(&home, &letter, Lang::En).await;
        assert!(after.text.body.contains("kindly") && after.text.body.contains("will be in May."), "{}", after.text.body);
        let source = version(&home, &letter, Lang::Fr).await;
        assert!(after.out_of_date(&source), "it follows the source from which it was made");
        let changed = since(&cx, &source, &after).await.unwrap().unwrap();
        let added: Vec<&str> = changed
            .iter()
            .flat_map(|part| part.paragraphs.iter().flatten())
            .filter(|piece| piece.change == interchange::compared::Change::Added)
            .map(|piece| piece.text.trim())
            .collect();
        assert_eq!(added, ["ligne, en"], "word by word");
        let follow = Mark { letter: letter.id, lang: Lang::En, to: VersionMove::Follow, revision: after.revision, source_revision: 2 };
        set_version_state(&cx, follow).await.unwrap();
        assert!(!version(&home, &letter, Lang::En).await.out_of_date(&source), "one press says that it is still right");
    });
}

#[test]
fn a_machine_draft_never_leaves_before_a_person_has_reviewed_it() {
    on_each_engine(async |home| {
        let letter = translated(&home).await;
        let cx = home.officer();
        let sent = xliff(&home, &letter, Lang::En).await;
        assert!(sent.contains("state=\"translated\""));
        let by_machine = sent.replace("state=\"translated\"", "state=\"initial\"").replace("will be in May", "happens at May");
        let id = bring(&home, &letter, by_machine).await.unwrap();
        let looked = looked(&home, id).await;
        let brought = looked.brought.as_ref().unwrap();
        assert!(brought.unconfirmed > 0 && brought.unconfirmed == brought.translated, "the file says that nobody has confirmed it");
        let written = apply_translation(&cx, id, looked.seen(), Hand::Machine).await.unwrap();
        assert_eq!(written.state, VersionState::MachineDraft);
        assert!(xliff(&home, &letter, Lang::En).await.contains("state=\"initial\""), "it goes out again as what it is");
        let review = Mark { revision: 2, ..mark(&letter, Lang::En, VersionMove::Review) };
        let token = home.cx(Caller::Token {
            account: cx.new_id(),
            token: cx.new_id(),
            roles: vec![Role::Officer],
            scopes: vec![crate::REVIEW.name.into()],
        });
        assert!(matches!(set_version_state(&token, review).await, Err(TextFault::NotByPerson)));
        set_version_state(&cx, mark(&letter, Lang::Fr, VersionMove::Review)).await.unwrap();
        let publish = Mark { to: VersionMove::Publish, ..review };
        assert!(matches!(set_version_state(&cx, publish).await, Err(TextFault::Version(_))));
        clear(&cx, letter.id).await.unwrap();
        let read = home.ledger().store().read().await.unwrap();
        let plan = crate::plan::plan(&read, &letter, cx.now()).await.unwrap();
        drop(read);
        assert!(plan.lines.iter().all(|line| line.lang != Lang::En), "the letter leaves without it");
        crate::reopen(&cx, letter.id).await.unwrap();
        assert_eq!(set_version_state(&cx, review).await.unwrap(), VersionState::Reviewed);
    });
}

#[test]
fn whose_hand_a_text_is_can_be_said_without_changing_it() {
    on_each_engine(async |home| {
        let letter = translated(&home).await;
        let cx = home.officer();
        let by = |hand: Hand| Writing { hand, ..writing(&letter, Lang::En, english(), 1, None) };
        let state = async |hand: Hand| write_version(&cx, by(hand)).await.unwrap();
        assert_eq!(state(Hand::Machine).await.state, VersionState::MachineDraft);
        assert_eq!(state(Hand::Machine).await.state, VersionState::MachineDraft);
        let person = state(Hand::Person).await;
        assert_eq!((person.state, person.revision), (VersionState::Draft, 1));
        set_version_state(&cx, mark(&letter, Lang::En, VersionMove::Review)).await.unwrap();
        assert_eq!(state(Hand::Person).await.state, VersionState::Reviewed, "saving what is there changes nothing");
        assert_eq!(state(Hand::Machine).await.state, VersionState::MachineDraft);
        assert_eq!(version(&home, &letter, Lang::En).await.reviewer, None);
    });
}

#[test]
fn a_file_that_was_given_up_is_not_applied() {
    on_each_engine(async |home| {
        let letter = translated(&home).await;
        let sent = xliff(&home, &letter, Lang::En).await;
        let id = bring(&home, &letter, sent.replace("in May", "in June")).await.unwrap();
        leave_translation(&home.officer(), id).await.unwrap();
        assert!(matches!(leave_translation(&home.officer(), id).await, Err(TranslationFault::Ended)));
        let applied = apply_translation(&home.officer(), id, looked(&home, id).await.seen(), Hand::Person).await;
        assert!(matches!(applied, Err(TranslationFault::Ended)), "{applied:?}");
        let reader = home.role(&[Role::Reader]);
        assert!(look_at(&reader, id).await.is_err(), "a reader has no way to translators");
    });
}

#[test]
fn the_memory_holds_the_pairs_of_cleared_letters() {
    on_each_engine(async |home| {
        let letter = translated(&home).await;
        let memory = async || {
            let letters = crate::pages::translation::file::pairs(&home.officer(), None).await.unwrap();
            String::from_utf8(translation::memory(&letters, &home.house.words.tongue(Lang::En))).unwrap()
        };
        assert!(!memory().await.contains("<tu "), "a draft is no finished pair");
        clear_english(&home, &letter).await;
        let cleared = memory().await;
        assert!(
            cleared.contains("<seg>Le Forum aura lieu en mai.</seg>") && cleared.contains("<seg>The Forum will be in May.</seg>"),
            "{cleared}"
        );
    });
}
