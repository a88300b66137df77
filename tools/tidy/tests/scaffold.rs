//! `scripts/new-feature` makes a feature that runs: built, its own tests run, and its page in the table of the binary. It is made in a small copy
//! of the workspace whose crates of the platform and the features are those of this clone, so that only the new crate and the app are built.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn clone() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().expect("the clone is there")
}

/// Runs to its end and gives what was said; fails with it, if it failed.
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the program runs");
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "{command:?}\n{said}");
    said
}

fn script(at: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(clone().join("scripts/new-feature"));
    command.args(arguments).env("CONVOKE_SCAFFOLD_ROOT", at);
    command
}

/// The folder of build output that this test itself was built into.
fn target() -> PathBuf {
    let told =
        run(Command::new(env!("CARGO")).args(["metadata", "--no-deps", "--offline", "--format-version=1", "--quiet"]).current_dir(clone()));
    let told: serde_json::Value = serde_json::from_str(told.lines().find(|line| line.starts_with('{')).expect("an object")).expect("JSON");
    PathBuf::from(told["target_directory"].as_str().expect("a folder"))
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry").path();
        let to = to.join(entry.file_name().expect("a name"));
        if entry.is_dir() { copy(&entry, &to) } else { fs::copy(&entry, &to).map(|_| ()).expect("copied") }
    }
}

/// A workspace with a copy of the app alone, beside the other crates of this clone.
fn workspace(at: &Path) {
    let root = clone();
    for file in ["ARCHITECTURE.md", "Cargo.lock", "Cargo.toml", "rustfmt.toml", "clippy.toml"] {
        fs::copy(root.join(file), at.join(file)).expect("copied");
    }
    copy(&root.join("app"), &at.join("app"));
    for folder in ["platform", "data", "tools"] {
        std::os::unix::fs::symlink(root.join(folder), at.join(folder)).expect("linked");
    }
    fs::create_dir(at.join("features")).expect("a folder");
    for feature in fs::read_dir(root.join("features")).expect("a folder") {
        let feature = feature.expect("an entry");
        std::os::unix::fs::symlink(feature.path(), at.join("features").join(feature.file_name())).expect("linked");
    }
}

/// Lets the manifests name the crates of this clone where they lie, and makes the two crates of the copy its members.
fn point_home(at: &Path, feature: &str) {
    let root = clone();
    let edit = |file: &str, change: &dyn Fn(String) -> String| {
        let path = at.join(file);
        fs::write(&path, change(fs::read_to_string(&path).expect("read"))).expect("written");
    };
    let platform = format!("path = \"{}/platform/", root.display());
    edit(&format!("features/{feature}/Cargo.toml"), &|text| text.replace("path = \"../../platform/", &platform));
    edit("app/Cargo.toml", &|text| {
        let text = text.replace("path = \"../platform/", &platform);
        let text = text.replace("path = \"../tools/", &format!("path = \"{}/tools/", root.display()));
        let text = text.replace("path = \"../features/", &format!("path = \"{}/features/", root.display()));
        text.replace(&format!("path = \"{}/features/{feature}\"", root.display()), &format!("path = \"../features/{feature}\""))
    });
    edit("Cargo.toml", &|text| {
        let members = text.lines().find(|line| line.starts_with("members")).expect("a list of members").to_owned();
        text.replace(&members, &format!("members = [\"app\", \"features/{feature}\"]\nexclude = [\"platform\", \"tools\"]"))
    });
}

#[test]
fn a_new_feature_builds_passes_its_tests_and_shows_its_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    workspace(at);
    let told = run(&mut script(at, &["sponsors"]));
    assert!(told.contains("features/sponsors") && told.contains("/office/…/sponsors"), "{told}");
    let row = fs::read_to_string(at.join("ARCHITECTURE.md")).expect("read");
    assert!(row.contains("| `sponsors` | | "), "its row in the map");
    point_home(at, "sponsors");

    let cargo = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        let (verb, rest) = arguments.split_first().expect("a verb");
        command.arg(verb).arg("--offline").args(rest).current_dir(at).env("CARGO_TARGET_DIR", target()).env_remove("CARGO_MANIFEST_DIR");
        run(&mut command)
    };
    let tests = cargo(&["test", "-p", "sponsors"]);
    for test in
        ["a_line_is_kept", "what_is_added_is_kept_once", "an_officer_adds_by_the_form", "a_program_adds_and_lists", "every_message_is_used"]
    {
        assert!(tests.lines().any(|line| line.contains(test) && line.ends_with("ok")), "{test}: {tests}");
    }
    let features = cargo(&["run", "-q", "-p", "app", "--bin", "convoke", "features"]);
    for line in [
        "sponsors\n",
        "GET  /office/{edition}/sponsors (sponsors.see)",
        "POST /office/{edition}/sponsors/new (sponsors.add)",
        "POST /api/v1/editions/{edition}/sponsors (addSponsor, sponsors.add)",
    ] {
        assert!(features.contains(line), "{line}: {features}");
    }
}

#[test]
fn a_name_that_is_taken_or_cannot_stand_in_an_address_is_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    workspace(at);
    for arguments in [&["letters"][..], &["High-Level"], &["x"], &[""], &["sheep", "sheep"], &["posts", "letter"], &[]] {
        let output = script(at, arguments).output().expect("the script runs");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(fs::read(at.join("ARCHITECTURE.md")).expect("read"), fs::read(clone().join("ARCHITECTURE.md")).expect("read"));
    assert!(!at.join("features/posts").exists());
}
