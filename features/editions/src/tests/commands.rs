//! Founding, describing, editing, showing: on both engines, by what is stored and by what the trail says.

use kernel::{Lang, Text};
use ledger::Role;
use store::params;
use testkit::{Home, on_each_engine};

use super::{FEATURES, described};
use crate::stakeholder_types;
use crate::{
    Dates, Edit, EditionFacts, EditionFault, Framework, Wording, demo_facts, describe, edit, edition, found, framework, ranks, set_public,
};

/// The facts of the demo under another slug: the house's own edition has that of the demo.
fn next_year() -> EditionFacts {
    EditionFacts { slug: "2022".into(), ..demo_facts() }
}

#[test]
fn everything_in_the_file_is_stored() {
    on_each_engine(FEATURES, async |home| {
        let facts = next_year();
        let founded = found(&home.ledger().operator(None), &facts, true).await.unwrap();
        let read = home.ledger().store().read().await.unwrap();
        let stored = edition(&read, founded.id).await.unwrap().unwrap();
        let of_edition = (stored.slug, stored.zone, stored.short_name, stored.name, stored.process, stored.description, stored.theme);
        let of_file = facts.clone();
        assert_eq!(
            of_edition,
            (of_file.slug, of_file.zone, of_file.short_names, of_file.name, of_file.process, of_file.description, of_file.theme)
        );
        assert_eq!((stored.dates, stored.languages, stored.contact), (of_file.dates, of_file.languages, of_file.contact));
        assert_eq!((stored.organisers, stored.public, stored.version), (of_file.organisers, true, 1));
        assert_eq!(ranks(&read, founded.id).await.unwrap(), facts.ranks);
        assert_eq!(stakeholder_types(&read, founded.id).await.unwrap(), facts.stakeholder_types);
        let mut items = framework(&read, founded.id, Framework::ActionLines).await.unwrap();
        items.extend(framework(&read, founded.id, Framework::Sdgs).await.unwrap());
        assert_eq!(items, facts.frameworks);
        assert_eq!(access::edition::current(&read).await.unwrap().unwrap().id, founded.id);
    });
}

#[test]
fn an_edition_keeps_to_itself() {
    on_each_engine(FEATURES, async |home| {
        found(&home.ledger().operator(None), &next_year(), true).await.unwrap();
        let read = home.ledger().store().read().await.unwrap();
        let bare = edition(&read, home.edition.id).await.unwrap().unwrap();
        assert_eq!((bare.version, bare.theme.best(Lang::En), bare.organisers.len()), (0, None, 0));
        assert_eq!(bare.best_name(Lang::Fr), (Lang::Fr, "Forum 2021 du SMSI"));
        assert_eq!(ranks(&read, home.edition.id).await.unwrap(), []);
        assert_eq!(edition(&read, kernel::Id::from_random([9; 16])).await.unwrap(), None);
    });
}

#[test]
fn others_join_the_ranks_and_the_trail_names_the_edition() {
    on_each_engine(FEATURES, async |home| {
        described(&home).await;
        let read = home.ledger().store().read().await.unwrap();
        let sql = "select precedence from editions_rank_v where edition = $1 and code = 'minister'";
        assert_eq!(read.number(sql, params![home.edition.id]).await.unwrap(), 5);
        let tongue = home.house.app.tongue(Lang::Fr);
        let title = async |id, slug| crate::title::title(&read, id, slug, &tongue).await.unwrap();
        let own = title(home.edition.id, "2021").await.unwrap();
        assert_eq!((own.text.as_str(), own.href.as_deref()), ("Forum 2021 du SMSI", Some("/office/2021/edition")));
        assert_eq!(title(home.edition.id, "2022").await.unwrap().href, None, "from another edition no page leads there");
        assert_eq!(title(kernel::Id::from_random([9; 16]), "2021").await, None);
    });
}

#[test]
fn a_slug_is_founded_once_and_described_once() {
    on_each_engine(FEATURES, async |home| {
        let operator = home.ledger().operator(None);
        assert!(matches!(found(&operator, &demo_facts(), true).await, Err(EditionFault::SlugTaken)));
        described(&home).await;
        assert!(matches!(describe(&home.operator(), &demo_facts()).await, Err(EditionFault::AlreadyDescribed)));
    });
}

#[test]
fn only_the_administrator_runs_editions() {
    on_each_engine(FEATURES, async |home| {
        described(&home).await;
        for role in [Role::Officer, Role::Reviewer, Role::Reader] {
            let cx = home.role(&[Role::Account, role]);
            assert!(matches!(edit(&cx, another(1, "x")).await, Err(EditionFault::Door(ledger::DoorFault::NotAllowed(_)))));
            assert!(set_public(&cx, false).await.is_err() && found(&cx, &next_year(), true).await.is_err());
        }
    });
}

fn another(began_from: i64, english: &str) -> Edit {
    let theme = Wording::new(Text::new().with(Lang::En, english).with(Lang::Fr, "Les TIC"), [Lang::En]);
    Edit { began_from, theme, dates: Dates { final_week: Some("2021-05-18/2021-05-21".parse().unwrap()), ..demo_facts().dates } }
}

async fn theme(home: &Home) -> String {
    let read = home.ledger().store().read().await.unwrap();
    edition(&read, home.edition.id).await.unwrap().unwrap().theme.exact(Lang::En).unwrap_or_default().to_owned()
}

#[test]
fn an_edit_is_kept_and_the_trail_says_what_differs() {
    on_each_engine(FEATURES, async |home| {
        described(&home).await;
        let administrator = home.role(&[Role::Account, Role::Administrator]);
        assert_eq!(edit(&administrator, another(1, "ICTs")).await.unwrap().version, 2);
        assert_eq!(theme(&home).await, "ICTs");
        let trail = home.trail(&["edition"]).await.0;
        let line = trail.iter().find(|l| l.starts_with("changed edition by account")).unwrap();
        assert!(line.contains("final_week: 2021-05-17/2021-05-21 -> 2021-05-18/2021-05-21"), "{line}");
        assert!(line.contains("theme.en: ICTs for Inclusive") && line.contains("-> ICTs, "), "{line}");
        assert!(line.contains("theme.ru: ИКТ") && line.contains("-> nothing"), "{line}");
        assert!(!line.contains("high_level_sessions"), "{line}");
        let described = trail.iter().find(|l| l.starts_with("described edition")).unwrap();
        assert!(described.contains("ranks=head_of_state, ") && described.contains("theme.ar.unofficial=yes"), "{described}");
    });
}

#[test]
fn an_edit_that_began_from_an_older_version_is_refused() {
    on_each_engine(FEATURES, async |home| {
        described(&home).await;
        let administrator = home.role(&[Role::Account, Role::Administrator]);
        edit(&administrator, another(1, "first")).await.unwrap();
        assert!(matches!(edit(&administrator, another(1, "second")).await, Err(EditionFault::Stale)));
        assert_eq!(theme(&home).await, "first");
        assert_eq!(edit(&administrator, another(2, "second")).await.unwrap().version, 3);
    });
}

#[test]
fn an_edit_that_changes_nothing_leaves_no_trace() {
    on_each_engine(FEATURES, async |home| {
        described(&home).await;
        let before = home.trail(&[]).await;
        let same = Edit { began_from: 1, theme: demo_facts().theme, dates: demo_facts().dates };
        assert_eq!(edit(&home.operator(), same).await.unwrap().version, 1);
        assert_eq!(home.trail(&[]).await, before);
    });
}

#[test]
fn an_edition_that_nobody_has_described_can_be_edited() {
    on_each_engine(FEATURES, async |home| {
        assert_eq!(edit(&home.operator(), another(0, "ICTs")).await.unwrap().version, 1);
        assert_eq!(theme(&home).await, "ICTs");
    });
}

#[test]
fn what_is_hidden_is_shown_again_and_twice_is_once() {
    on_each_engine(FEATURES, async |home| {
        let operator = home.operator();
        for public in [false, false, true] {
            assert_eq!(set_public(&operator, public).await.unwrap().public, public);
        }
        let trail = home.trail(&["edition"]).await.0;
        let said: Vec<_> = trail.iter().filter(|l| l.contains("public: ")).map(String::as_str).collect();
        assert_eq!(said, ["hidden edition by command-line: public: true -> false", "shown edition by command-line: public: false -> true"]);
    });
}
