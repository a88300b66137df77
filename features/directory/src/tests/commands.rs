//! The commands: on both engines, by what is stored and by what the trail says.

use jiff::civil::Date;
use kernel::{Id, Lang, Text};
use ledger::{DoorFault, Role};
use page::Form;
use testkit::{Home, on_each_engine};

use super::{FEATURES, senegal};
use crate::{
    Contact, ContactKind, DirectoryFault, EditState, Holder, OrganisationFields, PersonFields, PostFields, Term, TermOfMembership,
    add_contact, add_membership, add_organisation, add_person, add_tenure, class, edit_organisation, edit_person, edit_post, edit_state,
    end_contact, end_membership, end_tenure, store,
};

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn term(name: &str, since: &str, last: &str) -> Term {
    Term { holder: Holder::New(name.into()), since: since.parse().ok(), last: last.parse().ok() }
}

async fn holder_on(home: &Home, post: Id, on: &str) -> Option<String> {
    let read = home.ledger().store().read().await.unwrap();
    let tenures = store::tenures_of(&read, post).await.unwrap();
    tenures.into_iter().find(|t| t.covers(day(on))).map(|t| t.name)
}

async fn contacts(home: &Home, post: Id) -> Vec<Contact> {
    let read = home.ledger().store().read().await.unwrap();
    store::contacts_of(&read, post).await.unwrap()
}

#[test]
fn it_is_known_who_held_the_post_on_a_day() {
    on_each_engine(FEATURES, async |home| {
        let (cx, s) = (home.officer(), senegal(&home).await);
        let first = add_tenure(&cx, s.post, term("Awa Diop", "2019-04-07", "")).await.unwrap();
        end_tenure(&cx, s.post, first.tenure, day("2021-02-02")).await.unwrap();
        add_tenure(&cx, s.post, term("Élise Ndiaye", "2021-02-03", "")).await.unwrap();
        for (on, expected) in
            [("2019-04-06", None), ("2019-04-07", Some("Awa Diop")), ("2021-02-02", Some("Awa Diop")), ("2021-02-03", Some("Élise Ndiaye"))]
        {
            assert_eq!(holder_on(&home, s.post, on).await.as_deref(), expected, "{on}");
        }
        let read = home.ledger().store().read().await.unwrap();
        let addressee = class::addressee(&read, s.post, day("2021-02-02"), cx.now()).await.unwrap().unwrap();
        assert_eq!(addressee.person.as_deref(), Some("Awa Diop"), "a letter of that day names the holder of that day");
        let trail = home.trail(&["post"]).await.0;
        let last = trail.iter().find(|l| l.starts_with("holder-ended post")).unwrap();
        assert!(last.contains("until=2021-02-03") && !last.contains("since"), "{last}");
    });
}

#[test]
fn a_post_has_one_holder_at_a_time() {
    on_each_engine(FEATURES, async |home| {
        let (cx, s) = (home.officer(), senegal(&home).await);
        let first = add_tenure(&cx, s.post, term("Awa Diop", "2019-04-07", "")).await.unwrap();
        let clash = add_tenure(&cx, s.post, term("Élise Ndiaye", "2021-02-03", "")).await;
        assert!(matches!(clash, Err(DirectoryFault::Held("since", name)) if name == "Awa Diop"));
        add_tenure(&cx, s.post, term("Moussa Fall", "2015-01-01", "2019-04-06")).await.unwrap();
        let early = end_tenure(&cx, s.post, first.tenure, day("2019-04-06")).await;
        assert!(matches!(early, Err(DirectoryFault::Turned("last"))));
        end_tenure(&cx, s.post, first.tenure, day("2021-02-02")).await.unwrap();
        assert!(matches!(end_tenure(&cx, s.post, first.tenure, day("2021-02-02")).await, Err(DirectoryFault::Over)));
        assert!(matches!(end_tenure(&cx, s.state, first.tenure, day("2021-02-02")).await, Err(DirectoryFault::NotThere)));
        let known = Term { holder: Holder::Known(first.person), since: Some(day("2021-06-01")), last: None };
        assert_eq!(add_tenure(&cx, s.post, known).await.unwrap().person, first.person, "the same person again");
        let nobody = Term { holder: Holder::Known(s.post), since: Some(day("2012-06-01")), last: Some(day("2012-07-01")) };
        assert!(matches!(add_tenure(&cx, s.post, nobody).await, Err(DirectoryFault::BadChoice("person"))));
    });
}

#[test]
fn a_contact_point_is_ended_and_followed_never_changed() {
    on_each_engine(FEATURES, async |home| {
        home.at("2021-02-03T09:00");
        let (cx, s) = (home.officer(), senegal(&home).await);
        let before = cx.now();
        home.at("2021-02-10T09:00");
        add_contact(&cx, s.post, ContactKind::Email, " cabinet@sen.example ").await.unwrap();
        let fax = add_contact(&cx, s.post, ContactKind::Fax, "+221 33 823 45 67").await.unwrap();
        home.at("2021-02-12T09:00");
        end_contact(&cx, s.post, fax).await.unwrap();
        let all = contacts(&home, s.post).await;
        let said: Vec<_> = all.iter().map(|c| (c.value.as_str(), c.until.is_some())).collect();
        assert_eq!(said, [("cabinet@sen.example", false), ("+221 33 823 45 67", true), ("minister@sen.example", true)]);
        let read = home.ledger().store().read().await.unwrap();
        let email = async |at| class::addressee(&read, s.post, day("2021-02-03"), at).await.unwrap().unwrap().email.unwrap();
        assert_eq!((email(before).await.as_str(), email(cx.now()).await.as_str()), ("minister@sen.example", "cabinet@sen.example"));
        assert!(matches!(end_contact(&cx, s.post, fax).await, Err(DirectoryFault::Over)));
        assert!(matches!(end_contact(&cx, s.state, fax).await, Err(DirectoryFault::NotThere)));
        let same = add_contact(&cx, s.post, ContactKind::Email, "cabinet@sen.example").await;
        assert!(matches!(same, Err(DirectoryFault::SameContact)));
        assert!(matches!(add_contact(&cx, s.post, ContactKind::Email, "sen.example").await, Err(DirectoryFault::BadEmail)));
        assert!(matches!(add_contact(&cx, s.state, ContactKind::Fax, "+221338234567").await, Err(DirectoryFault::NotThere)));
        let trail = home.trail(&["contact"]).await.0;
        assert_eq!(trail.iter().filter(|l| l.starts_with("ended contact")).count(), 2, "{trail:#?}");
    });
}

async fn edit_of(home: &Home, state: Id, change: impl Fn(&mut EditState)) -> EditState {
    let read = home.ledger().store().read().await.unwrap();
    let mut edit = EditState::read(&EditState::form(&store::state(&read, state).await.unwrap().unwrap())).unwrap();
    change(&mut edit);
    edit
}

#[test]
fn a_confirmed_language_is_no_longer_assumed() {
    on_each_engine(FEATURES, async |home| {
        let (cx, s) = (home.officer(), senegal(&home).await);
        let same = edit_of(&home, s.state, |_| ()).await;
        assert_eq!(edit_state(&cx, s.state, same).await.unwrap(), 1, "an edit that changes nothing leaves no trace");
        let edit = edit_of(&home, s.state, |e| (e.lang, e.confirmed) = (Lang::En, true)).await;
        assert_eq!(edit_state(&cx, s.state, edit.clone()).await.unwrap(), 2);
        let read = home.ledger().store().read().await.unwrap();
        let stored = store::state_by_code(&read, "SEN").await.unwrap().unwrap();
        assert_eq!((stored.lang, stored.lang_assumed, stored.version), (Lang::En, false, 2));
        assert!(matches!(edit_state(&cx, s.state, edit).await, Err(DirectoryFault::Stale)), "it began from an older version");
        let trail = home.trail(&["state"]).await.0;
        let changed: Vec<_> = trail.iter().filter(|l| l.starts_with("changed state")).collect();
        assert_eq!(changed, ["changed state by account: lang: fr -> en, lang_assumed: true -> false, version: 1 -> 2"]);
    });
}

#[test]
fn all_faults_of_a_form_are_gathered() {
    let form = Form::new().with("short_en", "").with("short_fr", "Sénégal").with("lang", "de").with("zone", "Mars/Olympus");
    let faults = EditState::read(&form).unwrap_err();
    let said: Vec<_> = faults.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        [
            "short_en is empty",
            "formal_en is empty",
            "of_en is empty",
            "formal_fr is empty",
            "of_fr is empty",
            "lang is not offered",
            "no such time zone"
        ]
    );
    let form = Form::new().with("class", "a b").with("rank", "r".repeat(41)).with("title_ru", "Т".repeat(301));
    assert_eq!(PostFields::read(&form).unwrap_err().len(), 4);
    let form = Form::new().with("body", "I T U").with("since", "3 February").with("last", "2021-02-30");
    assert_eq!(TermOfMembership::read(&form).unwrap_err().len(), 3);
    let form = Form::new().with("person", "new").with("since", "2021-02-03").with("last", "2021-02-02");
    assert_eq!(Term::read(&form).unwrap_err().len(), 2);
    assert_eq!(Term::read(&Form::new()).unwrap_err().len(), 1, "nobody is added by oversight");
    assert_eq!(OrganisationFields::read(&Form::new().with("state", "x")).unwrap_err().len(), 3);
    assert_eq!(PersonFields::read(&Form::new().with("lang", "de")).unwrap_err().len(), 2);
}

#[test]
fn a_post_keeps_its_titles_and_forms_of_address() {
    on_each_engine(FEATURES, async |home| {
        let (cx, s) = (home.officer(), senegal(&home).await);
        let fields = PostFields {
            class: "minister".into(),
            titles: Text::new().with(Lang::Fr, "Ministre du numérique"),
            forms: Text::new().with(Lang::Fr, "Excellence"),
            rank: "vice_minister".into(),
            lang: Some(Lang::Ar),
        };
        assert_eq!(edit_post(&cx, s.post, 1, fields.clone()).await.unwrap(), 2);
        assert!(matches!(edit_post(&cx, s.post, 1, fields.clone()).await, Err(DirectoryFault::Stale)));
        assert_eq!(edit_post(&cx, s.post, 2, fields.clone()).await.unwrap(), 2);
        assert!(matches!(edit_post(&cx, s.state, 1, fields).await, Err(DirectoryFault::NotThere)));
        let read = home.ledger().store().read().await.unwrap();
        let addressee = class::addressee(&read, s.post, day("2021-02-03"), cx.now()).await.unwrap().unwrap();
        assert_eq!(
            (addressee.lang, addressee.titles.exact(Lang::Fr), addressee.titles.exact(Lang::En)),
            (Lang::Ar, Some("Ministre du numérique"), None)
        );
    });
}

#[test]
fn persons_and_organisations_are_added_and_edited() {
    on_each_engine(FEATURES, async |home| {
        let (cx, s) = (home.officer(), senegal(&home).await);
        let named = |name: &str| PersonFields { name: name.into(), lang: Some(Lang::Fr) };
        let person = add_person(&cx, named("Élise Ndiaye")).await.unwrap();
        assert_eq!(edit_person(&cx, person, 1, named("Élise Ndiaye Fall")).await.unwrap(), 2);
        assert!(matches!(edit_person(&cx, person, 1, named("x")).await, Err(DirectoryFault::Stale)));
        assert!(matches!(edit_person(&cx, s.post, 1, named("x")).await, Err(DirectoryFault::NotThere)));
        let fields = |acronym: &str, state| OrganisationFields {
            acronym: acronym.into(),
            names: Text::new().with(Lang::En, "Society of Post"),
            stakeholder_type: "civil_society".into(),
            state,
        };
        let organisation = add_organisation(&cx, fields("SP", Some(s.state))).await.unwrap();
        assert_eq!(edit_organisation(&cx, organisation, 1, fields("SOP", None)).await.unwrap(), 2);
        assert_eq!(edit_organisation(&cx, organisation, 2, fields("SOP", None)).await.unwrap(), 2);
        assert!(matches!(edit_organisation(&cx, organisation, 1, fields("x", None)).await, Err(DirectoryFault::Stale)));
        assert!(matches!(add_organisation(&cx, fields("x", Some(person))).await, Err(DirectoryFault::BadChoice("state"))));
        let read = home.ledger().store().read().await.unwrap();
        assert_eq!(store::organisation(&read, organisation).await.unwrap().unwrap().acronym, "SOP");
        let trail = home.trail(&["person", "organisation"]).await.0;
        assert!(
            trail.contains(&"changed person by account: name: Élise Ndiaye -> Élise Ndiaye Fall, version: 1 -> 2".into()),
            "{trail:#?}"
        );
        assert_eq!(trail.len(), 4, "{trail:#?}");
    });
}

#[test]
fn a_person_is_found_in_any_spelling() {
    on_each_engine(FEATURES, async |home| {
        let cx = home.officer();
        for name in ["Élise Ndiaye", "أحمد الإدريسي", "Королёв, Юрий", "100% Anna_B"] {
            add_person(&cx, PersonFields { name: name.into(), lang: None }).await.unwrap();
        }
        let read = home.ledger().store().read().await.unwrap();
        for (typed, expected) in [
            ("elise", "Élise Ndiaye"),
            ("NDIAYE É", "Élise Ndiaye"),
            ("ｅｌｉｓｅ", "Élise Ndiaye"),
            ("احمد", "أحمد الإدريسي"),
            ("الادريسي أحمد", "أحمد الإدريسي"),
            ("КОРОЛЕВ", "Королёв, Юрий"),
            ("100%", "100% Anna_B"),
            ("a_b", "100% Anna_B"),
        ] {
            let found: Vec<_> = store::persons_like(&read, typed, 9).await.unwrap().into_iter().map(|p| p.name).collect();
            assert_eq!(found, [expected], "{typed}");
        }
        assert_eq!(store::persons_like(&read, " ", 3).await.unwrap().len(), 3, "no word finds all, up to the limit");
        assert_eq!(store::persons_like(&read, "%", 9).await.unwrap().len(), 1);
    });
}

#[test]
fn memberships_have_days_and_do_not_overlap() {
    on_each_engine(FEATURES, async |home| {
        let (cx, s) = (home.officer(), senegal(&home).await);
        let member =
            |body: &str, since: &str| TermOfMembership { body: body.into(), since: since.parse().ok(), last: None, note: "a note".into() };
        let un = add_membership(&cx, s.state, member("UN", "1960-09-28")).await.unwrap();
        assert!(matches!(add_membership(&cx, s.state, member("UN", "1970-01-01")).await, Err(DirectoryFault::MemberAlready)));
        assert!(matches!(end_membership(&cx, s.state, un, day("1960-09-27")).await, Err(DirectoryFault::Turned(_))));
        end_membership(&cx, s.state, un, day("2021-02-02")).await.unwrap();
        assert!(matches!(end_membership(&cx, s.state, un, day("2021-02-02")).await, Err(DirectoryFault::Over)));
        assert!(matches!(end_membership(&cx, s.post, un, day("2021-02-02")).await, Err(DirectoryFault::NotThere)));
        assert!(matches!(add_membership(&cx, s.post, member("UN", "")).await, Err(DirectoryFault::NotThere)));
        add_membership(&cx, s.state, member("UN", "2021-02-03")).await.unwrap();
        let read = home.ledger().store().read().await.unwrap();
        let all = store::memberships_of(&read, s.state).await.unwrap();
        assert_eq!(all.iter().map(|m| m.body.as_str()).collect::<Vec<_>>(), ["ITU", "UN", "UN"]);
        let trail = home.trail(&["state"]).await.0;
        assert!(trail.iter().any(|l| l.starts_with("membership-ended state") && l.contains("until=2021-02-03")), "{trail:#?}");
    });
}

#[test]
fn who_only_sees_changes_nothing() {
    on_each_engine(FEATURES, async |home| {
        let s = senegal(&home).await;
        let before = home.trail(&[]).await;
        for role in [Role::Reader, Role::Reviewer, Role::Administrator] {
            let cx = home.role(&[Role::Account, role]);
            let done = add_contact(&cx, s.post, ContactKind::Fax, "+221338234567").await;
            assert!(matches!(done, Err(DirectoryFault::Door(DoorFault::NotAllowed(_)))), "{role}");
            assert!(
                add_tenure(&cx, s.post, term("x", "", "")).await.is_err()
                    && end_membership(&cx, s.state, s.post, day("2021-02-02")).await.is_err()
            );
            assert!(add_person(&cx, PersonFields { name: "x".into(), lang: None }).await.is_err());
        }
        assert_eq!(home.trail(&[]).await, before);
    });
}
