//! What we are built from, and on what terms: every outside package states a licence that we accept, and some packages are never taken.
//! The licence of our own code is in the root folder; the notices that go with the binary are made elsewhere.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use spdx::{Expression, LicenseItem, ParseMode};

use crate::graph::Package;

/// Licences that ask for no more than keeping a notice; each may go into the binary.
pub const ACCEPTED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0", // the list of certificate authorities: data, with no condition on its use
    "ISC",
    "MIT",
    "MIT-0",
    "Unicode-3.0",
    "Unlicense",
    "Zlib",
];

/// Packages under a licence that asks for more, taken all the same: name, licence, reason. The list only shrinks without a discussion.
pub const EXCEPTIONS: &[(&str, &str, &str)] =
    &[("axe-core", "MPL-2.0", "tests only, from the registry and unchanged; it is in no binary of ours and in no page that we serve")];

/// Packages that are never taken, under whatever licence: name, reason.
pub const BANNED: &[(&str, &str)] = &[
    ("openssl", "one TLS for the whole house, rustls: a copied binary must not depend on a library of the machine"),
    ("openssl-sys", "as openssl"),
    ("native-tls", "as openssl"),
];

/// What is wrong with the licences of these packages, and which exceptions nobody needs any longer.
pub fn faults(packages: &[Package], exceptions: &[(&str, &str, &str)]) -> Vec<String> {
    let excepted = |package: &Package, licence: &str| exceptions.iter().any(|(name, under, _)| *name == package.name && *under == licence);
    let mut faults = Vec::new();
    for package in packages {
        let told = |why: &str| format!("{} {}: {why}", package.name, package.version);
        let Some(stated) = &package.licence else {
            faults.push(told("states no licence"));
            continue;
        };
        // Old packages write "MIT/Apache-2.0" for "or"; the lax reading takes that.
        match Expression::parse_mode(stated, ParseMode::LAX) {
            Err(_) => faults.push(told(&format!("its licence cannot be read: {stated}"))),
            Ok(terms) => {
                let good = terms.evaluate(|wanted| match &wanted.license {
                    // An addition such as the LLVM exception only permits more.
                    LicenseItem::Spdx { id, .. } => ACCEPTED.contains(&id.name) || excepted(package, id.name),
                    LicenseItem::Other(_) => false,
                });
                if !good {
                    faults.push(told(&format!("{stated} is not accepted")));
                }
            }
        }
    }
    for (name, licence, _) in exceptions {
        if !packages.iter().any(|package| package.name == *name) {
            faults.push(format!("the exception for {name} under {licence} is needed no longer: take it out"));
        }
    }
    faults
}

/// Which of the banned packages the lock file holds, for any platform.
pub fn banned(lock: &str) -> Vec<String> {
    let names: Vec<&str> = lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).collect();
    BANNED.iter().filter(|(name, _)| names.contains(name)).map(|(name, why)| format!("{name} is in Cargo.lock: {why}")).collect()
}

/// The packages of npm's lock file. The root entry is ours and is left out.
///
/// Errors: the file is not what npm writes.
pub fn of_npm(lock: &str) -> Result<Vec<Package>, String> {
    let lock: Value = serde_json::from_str(lock).map_err(|error| error.to_string())?;
    let entries = lock["packages"].as_object().ok_or("the lock file has no packages")?;
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let outside = entries.iter().filter_map(|(path, entry)| Some((path.rsplit_once("node_modules/")?.1, entry)));
    Ok(outside
        .map(|(name, entry)| Package {
            name: name.to_owned(),
            version: text(&entry["version"]).unwrap_or_default(),
            licence: text(&entry["license"]),
        })
        .collect())
}

/// Known faults of what we are built from, by `cargo audit` with the copy of the advisories that lies on this machine. Nothing is
/// fetched: a test does not go out. Gives why it could not look, where the tool or the copy is missing.
///
/// Errors: the tool's report.
pub fn advisories(root: &Path) -> Result<Option<String>, String> {
    let run = |arguments: &[&str]| Command::new(env!("CARGO")).current_dir(root).arg("audit").args(arguments).output();
    if !run(&["--version"]).is_ok_and(|told| told.status.success()) {
        return Ok(Some("advisories: cargo audit is not on this machine".to_owned()));
    }
    let Some(copy) = std::env::home_dir().map(|home| home.join(".cargo/advisory-db")).filter(|copy| copy.is_dir()) else {
        return Ok(Some("advisories: no copy of the advisory database on this machine".to_owned()));
    };
    let copy = copy.to_string_lossy().into_owned();
    let told = run(&["--no-fetch", "--stale", "--db", &copy]).map_err(|error| error.to_string())?;
    if told.status.success() { Ok(None) } else { Err(String::from_utf8_lossy(&[told.stdout, told.stderr].concat()).into_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph;
    use crate::tree::Tree;

    #[track_caller]
    fn check(licence: Option<&str>, expected: Option<&str>) {
        let package = Package { name: "thing".to_owned(), version: "1.0.0".to_owned(), licence: licence.map(str::to_owned) };
        let found = faults(&[package], &[("thing", "MPL-2.0", "for this test")]);
        assert_eq!(found.len(), usize::from(expected.is_some()), "{licence:?}: {found:?}");
        assert!(found.iter().all(|fault| fault.contains(expected.unwrap_or_default())), "{found:?}");
    }

    #[test]
    fn terms_that_only_keep_a_notice_are_accepted_and_others_are_not() {
        check(Some("MIT OR Apache-2.0"), None);
        check(Some("MIT/Apache-2.0"), None);
        check(Some("Apache-2.0 OR GPL-2.0-only"), None);
        check(Some("Apache-2.0 WITH LLVM-exception"), None);
        check(Some("(MIT OR Apache-2.0) AND Unicode-3.0"), None);
        check(Some("MPL-2.0"), None);
        check(Some("Apache-2.0 AND GPL-2.0-only"), Some("is not accepted"));
        check(Some("AGPL-3.0-or-later"), Some("is not accepted"));
        check(Some("LicenseRef-Ours"), Some("is not accepted"));
        check(Some("free as in beer"), Some("cannot be read"));
        check(None, Some("states no licence"));
    }

    #[test]
    fn an_exception_counts_for_its_package_only_and_goes_when_it_is_not_needed() {
        let other = Package { name: "other".to_owned(), version: "2.0.0".to_owned(), licence: Some("MPL-2.0".to_owned()) };
        let found = faults(&[other], &[("thing", "MPL-2.0", "for this test")]);
        assert_eq!(
            found,
            ["other 2.0.0: MPL-2.0 is not accepted", "the exception for thing under MPL-2.0 is needed no longer: take it out"]
        );
    }

    #[test]
    fn a_banned_package_is_found_by_its_whole_name() {
        assert_eq!(banned("name = \"openssl-probe\"\nname = \"rustls\"\n"), Vec::<String>::new());
        assert_eq!(banned("[[package]]\nname = \"native-tls\"\nversion = \"0.2.0\"\n").len(), 1);
    }

    #[test]
    fn everything_that_we_are_built_from_has_accepted_terms() {
        let tree = Tree::of_this_clone();
        let (mut packages, all) = graph::packages(tree.root()).unwrap();
        assert!(packages.len() > 10, "cargo named only {} packages", packages.len());
        if !all {
            println!("skipped: licences of packages for other platforms, which are not on this machine (cargo fetch brings them)");
        }
        let npm = tree.text("journeys/package-lock.json").unwrap();
        packages.extend(of_npm(&npm).unwrap());
        crate::hold("Every package has terms that we accept (licences.rs).", &faults(&packages, EXCEPTIONS));
        crate::hold("Some packages are never taken (licences.rs).", &banned(&tree.text("Cargo.lock").unwrap()));
    }

    #[test]
    fn no_advisory_stands_against_what_we_are_built_from() {
        match advisories(Tree::of_this_clone().root()) {
            Ok(None) => {}
            Ok(Some(why)) => println!("skipped: {why}"),
            Err(report) => panic!("{report}"),
        }
    }
}
