//! The platform's words held against its sources and its refusals.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use access::AccessFault;
use kernel::{Lang, Refusal};
use ledger::{DoorFault, Role};
use outbox::state::Move;
use outbox::{MailState, Place, Purpose, SettleFault, TemplateFault, Unfit};
use store::{FilesFault, StoreError};
use web::UploadFault;
use web::api::ApiFault;
use words::{Words, check};

use crate::house::PLATFORM_LOCALES;
use crate::words_of;

fn words() -> Words {
    words_of(&[]).unwrap_or_else(|fault| panic!("{fault}"))
}

/// The folder of the platform's crates, and the sources of each.
fn sources() -> Vec<PathBuf> {
    let platform = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the platform");
    let mut found: Vec<PathBuf> = std::fs::read_dir(platform)
        .expect("the platform can be listed")
        .map(|entry| entry.expect("an entry").path().join("src"))
        .filter(|src| src.is_dir())
        .collect();
    found.sort();
    assert!(found.len() > 5, "{found:?}");
    found
}

#[test]
fn the_platforms_words_are_whole_in_six_languages() {
    let words = words();
    assert_eq!(words.features().collect::<Vec<_>>(), ["access", "outbox", "page", "web", "words"]);
    for locales in PLATFORM_LOCALES {
        for lang in Lang::ALL {
            let source = locales.source(lang);
            assert!(!source.contains(['!', '！', '¡']), "{} {lang} shouts", locales.feature);
            assert!(source.lines().all(|line| line == line.trim_end()), "{} {lang}: space at the end of a line", locales.feature);
        }
    }
}

#[test]
fn every_word_of_the_platform_is_used() {
    assert_eq!(check::unused(words().keys(), &sources()).expect("read"), Vec::<&str>::new());
}

#[test]
fn the_platform_uses_no_word_that_is_not_there() {
    let unknown: Vec<String> = check::unknown(&words(), &sources()).expect("read").iter().map(ToString::to_string).collect();
    assert_eq!(unknown, Vec::<String>::new());
}

/// How an attempt ends, and what comes back later.
const OUTCOMES: [&str; 8] = ["sent", "failed", "in-doubt", "deferred", "unreachable", "returned", "delayed", "arrived"];

#[test]
fn every_state_purpose_and_role_has_a_name() {
    let words = words();
    let keys = MailState::ALL
        .map(|s| format!("outbox-state-{s}"))
        .into_iter()
        .chain(Purpose::ALL.map(|p| format!("outbox-purpose-{}", p.name())))
        .chain(OUTCOMES.map(|end| format!("outbox-attempt-{end}")))
        .chain(Role::ALL.map(|r| format!("access-role-{r}")));
    let keys: BTreeSet<String> = keys.collect();
    let families = ["outbox-state-", "outbox-purpose-", "outbox-attempt-", "access-role-"];
    let there: BTreeSet<String> =
        words.keys().filter(|key| families.iter().any(|family| key.starts_with(family))).map(ToOwned::to_owned).collect();
    assert_eq!(there, keys);
    for lang in Lang::ALL {
        let said: BTreeSet<String> = MailState::ALL.map(|s| words.tongue(lang).say(&format!("outbox-state-{s}"))).into();
        assert_eq!(said.len(), MailState::ALL.len(), "two states have one name in {lang}");
    }
}

/// All values of a fault. A variant that is not listed here does not compile.
macro_rules! every {
    ($fault:ty: $($variant:pat => $value:expr),+ $(,)?) => {{
        let _all_are_listed = |fault: &$fault| match fault { $($variant => ()),+ };
        let all: Vec<Box<dyn Refusal>> = vec![$(Box::new($value)),+];
        (stringify!($fault), all)
    }};
}

fn store_error() -> StoreError {
    StoreError::Unavailable(String::new())
}

fn door_fault() -> DoorFault {
    DoorFault::NotAllowed("a.right")
}

fn faults() -> Vec<(&'static str, Vec<Box<dyn Refusal>>)> {
    let file = "0".repeat(64).parse().expect("the name of a stored file");
    vec![
        every!(StoreError:
            StoreError::Unique(_) => StoreError::Unique(String::new()),
            StoreError::Reference(_) => StoreError::Reference(String::new()),
            StoreError::Unavailable(_) => store_error(),
            StoreError::Broken(_) => StoreError::Broken(String::new()),
        ),
        every!(FilesFault:
            FilesFault::Unavailable(_) => FilesFault::Unavailable(String::new()),
            FilesFault::Damaged(_) => FilesFault::Damaged(String::new()),
            FilesFault::Missing(_) => FilesFault::Missing(file),
        ),
        every!(DoorFault:
            DoorFault::NotAllowed(_) => door_fault(),
            DoorFault::SignInFirst(_) => DoorFault::SignInFirst("a.right"),
            DoorFault::NoEdition => DoorFault::NoEdition,
            DoorFault::Nested => DoorFault::Nested,
            DoorFault::LeaseLost => DoorFault::LeaseLost,
            DoorFault::KeyReused => DoorFault::KeyReused,
            DoorFault::NothingNoted => DoorFault::NothingNoted,
            DoorFault::Store(_) => DoorFault::Store(store_error()),
        ),
        every!(AccessFault:
            AccessFault::BadEmail => AccessFault::BadEmail,
            AccessFault::BadName => AccessFault::BadName,
            AccessFault::EmailTaken => AccessFault::EmailTaken,
            AccessFault::NotThere => AccessFault::NotThere,
            AccessFault::BadSignIn => AccessFault::BadSignIn,
            AccessFault::BadCode => AccessFault::BadCode,
            AccessFault::TooMany => AccessFault::TooMany,
            AccessFault::LastAdministrator => AccessFault::LastAdministrator,
            AccessFault::NoScope => AccessFault::NoScope,
            AccessFault::NotYourRight => AccessFault::NotYourRight,
            AccessFault::BadDays => AccessFault::BadDays,
            AccessFault::TooManyTokens => AccessFault::TooManyTokens,
            AccessFault::Door(_) => AccessFault::Door(door_fault()),
        ),
        every!(SettleFault:
            SettleFault::NotThere => SettleFault::NotThere,
            SettleFault::CalledOff => SettleFault::CalledOff,
            SettleFault::Moved(_) => SettleFault::Moved(outbox::state::Refused(MailState::Sent, Move::Stop)),
            SettleFault::Door(_) => SettleFault::Door(door_fault()),
        ),
        every!(Unfit:
            Unfit::Empty(_) => Unfit::Empty(Place::Subject),
            Unfit::TooLong(_) => Unfit::TooLong(Place::Text),
            Unfit::Lines => Unfit::Lines,
            Unfit::Secret(_) => Unfit::Secret(vec![String::new()]),
            Unfit::Unknown(_, _) => Unfit::Unknown(Place::Text, vec![String::new()]),
            Unfit::Brace(_) => Unfit::Brace(Place::Text),
            Unfit::Missing(_) => Unfit::Missing(vec![String::new()]),
        ),
        every!(TemplateFault:
            TemplateFault::NotThere => TemplateFault::NotThere,
            TemplateFault::Fixed => TemplateFault::Fixed,
            TemplateFault::Unfit(_) => TemplateFault::Unfit(vec![Unfit::Lines]),
            TemplateFault::Stale(_) => TemplateFault::Stale(None),
            TemplateFault::NoAddress => TemplateFault::NoAddress,
            TemplateFault::TooMany => TemplateFault::TooMany,
            TemplateFault::Door(_) => TemplateFault::Door(door_fault()),
        ),
        every!(UploadFault:
            UploadFault::Empty => UploadFault::Empty,
            UploadFault::TooLarge => UploadFault::TooLarge,
            UploadFault::WrongType => UploadFault::WrongType,
            UploadFault::Active => UploadFault::Active,
        ),
        every!(ApiFault:
            ApiFault::NotThere => ApiFault::NotThere,
            ApiFault::BadToken => ApiFault::BadToken,
            ApiFault::WrongMethod => ApiFault::WrongMethod,
            ApiFault::BadParameter(_) => ApiFault::BadParameter(String::new()),
            ApiFault::BadCursor => ApiFault::BadCursor,
            ApiFault::BadKey => ApiFault::BadKey,
            ApiFault::WrongType(_) => ApiFault::WrongType("application/json"),
            ApiFault::TooLong(_) => ApiFault::TooLong(1),
            ApiFault::Cut => ApiFault::Cut,
            ApiFault::NotJson => ApiFault::NotJson,
            ApiFault::UnknownMember => ApiFault::UnknownMember,
            ApiFault::MissingMember => ApiFault::MissingMember,
            ApiFault::TooManyCharacters(_) => ApiFault::TooManyCharacters(1),
            ApiFault::BadValue => ApiFault::BadValue,
        ),
    ]
}

/// Refusals that only `web` itself can make; its own tests hold them to the same rule.
const OF_WEB_ALONE: [&str; 4] = ["BodyFault", "ExportFault", "SpreadsheetFault", "Turned"];

#[test]
fn every_refusal_has_a_sentence_with_its_values() {
    let words = words();
    for (name, all) in faults() {
        for fault in all {
            let given: BTreeSet<&str> = fault.args().into_iter().map(|(name, _)| name).collect();
            assert_eq!(words.variables(fault.code()), Some(&given), "{name}: {}", fault.code());
        }
    }
}

#[test]
fn no_refusal_of_the_platform_is_forgotten_here() {
    let mut found = BTreeSet::new();
    for folder in sources() {
        gather(&folder, &mut found);
    }
    let listed = faults().into_iter().map(|(name, _)| name).chain(OF_WEB_ALONE).map(ToOwned::to_owned).collect();
    assert_eq!(found, listed);
}

/// The types for which a source implements `Refusal`, tests left out.
fn gather(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.ends_with("tests") || path.ends_with("tests.rs") {
            continue;
        }
        if path.is_dir() {
            gather(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).expect("a source is text");
            let heads = text.lines().filter(|line| line.starts_with("impl ")).filter_map(|line| line.split_once("Refusal for "));
            found.extend(heads.map(|(_, name)| name.trim_end_matches([' ', '{', '}']).to_owned()));
        }
    }
}
