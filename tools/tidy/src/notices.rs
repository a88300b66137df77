//! The notices that go with the binary: `convoke notices` prints them. Whose work is in it, on what terms, and the texts of those terms as
//! far as the packages carry them; the fonts and the data too. Nobody writes them by hand: `UPDATE=1 scripts/test -p tidy notices` does.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Read, Write as _};
use std::path::Path;

use flate2::Compression;
use flate2::read::GzDecoder;
use flate2::write::GzEncoder;

use crate::graph::{self, Linked};

/// Where the binary takes them from.
pub const PLACE: &str = "app/src/notices.txt.gz";

/// What is ours and what others made that is no package: a heading and the files.
const PARTS: [(&str, &[&str]); 3] = [
    ("Convoke itself is licensed under Apache-2.0 OR MIT, at your choice", &["LICENSE-APACHE", "LICENSE-MIT"]),
    ("The fonts in it", &["platform/typeset/fonts/SOURCES.md", "platform/typeset/fonts/OFL.txt"]),
    ("The data of the WSIS Forum 2021 in it", &["data/SOURCES.md", "data/licences/open-sdg-MIT.txt"]),
];

/// The notices as they should be, for the program on Linux with x86-64.
///
/// Errors: what cargo or the file system says.
pub fn written(root: &Path) -> Result<String, String> {
    let mut out = String::from("THIRD-PARTY NOTICES OF CONVOKE\n");
    for (heading, files) in PARTS {
        let _ = write!(out, "\n\n{}\n{heading}.\n", "=".repeat(100));
        for file in files {
            let text = std::fs::read_to_string(root.join(file)).map_err(|e| format!("{file}: {e}"))?;
            let _ = write!(out, "\n--- {file}\n\n{}\n", text.trim_end());
        }
    }
    let linked = graph::linked(root)?;
    // The same text in another width or case is the same text; the first one that came stands for all.
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    let mut texts: Vec<String> = Vec::new();
    let _ = write!(
        out,
        "\n\n{}\nThe Rust standard library (MIT OR Apache-2.0), and these {} packages, with the numbers of their texts below.\n\n",
        "=".repeat(100),
        linked.len()
    );
    for package in &linked {
        let mut numbers = Vec::new();
        for text in texts_of(package)? {
            let number = *known.entry(folded(&text)).or_insert_with(|| {
                texts.push(text.trim_end().to_owned());
                texts.len()
            });
            numbers.push(number.to_string());
        }
        let where_to = if numbers.is_empty() { "its package carries no text".to_owned() } else { numbers.join(", ") };
        let _ = writeln!(out, "{} {} ({}): {where_to}", package.name, package.version, package.licence);
    }
    for (at, text) in texts.iter().enumerate() {
        let _ = write!(out, "\n\n{}\n{}.\n\n{text}\n", "-".repeat(100), at + 1);
    }
    Ok(out)
}

/// Letters and figures alone: what makes a text of terms that text, whatever its breaks, quotation marks and links.
fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The texts that a package carries: files of its root folder that are named for terms, and the one that it names itself.
fn texts_of(package: &Linked) -> Result<Vec<String>, String> {
    let io = |e: std::io::Error| format!("{}: {e}", package.folder.display());
    let mut names: Vec<String> = Vec::new();
    for entry in std::fs::read_dir(&package.folder).map_err(io)? {
        let entry = entry.map_err(io)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let upper = name.to_ascii_uppercase();
        let terms = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "UNLICENSE", "COPYRIGHT"].iter().any(|word| upper.starts_with(word));
        if (terms || package.licence_file.as_deref() == Some(&name)) && entry.path().is_file() {
            names.push(name);
        }
    }
    names.sort();
    names.iter().map(|name| Ok(String::from_utf8_lossy(&std::fs::read(package.folder.join(name)).map_err(io)?).into_owned())).collect()
}

/// As they lie in the repository: packed, since a megabyte of terms that repeat each other is none of it news.
pub fn packed(text: &str) -> Vec<u8> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::best());
    packer.write_all(text.as_bytes()).expect("memory takes all");
    packer.finish().expect("memory takes all")
}

/// The text of what lies there.
///
/// Errors: it is not what [`packed`] makes.
pub fn unpacked(bytes: &[u8]) -> Result<String, String> {
    let mut text = String::new();
    GzDecoder::new(bytes).read_to_string(&mut text).map_err(|e| e.to_string())?;
    Ok(text)
}

/// Where the notices differ from what they should be: the first line.
pub fn stale(there: &str, should_be: &str) -> Option<String> {
    if there == should_be {
        return None;
    }
    let differs = there.lines().zip(should_be.lines()).find(|(a, b)| a != b);
    let (is, wanted) = differs.unwrap_or(("the end comes too early or too late", ""));
    Some(format!("{PLACE} is stale; `UPDATE=1 scripts/test -p tidy notices` writes it\n  there:     {is}\n  should be: {wanted}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::Tree;

    #[test]
    fn a_stale_line_is_named() {
        assert_eq!(stale("a 1.0\nb 1.0\n", "a 1.0\nb 1.0\n"), None);
        assert!(stale("a 1.0\nb 1.0\n", "a 1.0\nb 1.1\n").is_some_and(|words| words.contains("b 1.0") && words.contains("b 1.1")));
        assert!(stale("a 1.0\n", "a 1.0\nb 1.1\n").is_some());
        assert_eq!(unpacked(&packed("terms")).as_deref(), Ok("terms"));
    }

    #[test]
    fn the_notices_of_the_binary_are_those_of_what_it_is_built_from() {
        let tree = Tree::of_this_clone();
        let should_be = written(tree.root()).unwrap();
        for whose in ["tokio ", "typst ", "rusqlite ", "SIL OPEN FONT LICENSE", "Apache License", "open-sdg-MIT.txt"] {
            assert!(should_be.contains(whose), "{whose}");
        }
        for host in crate::words::REGISTRIES {
            assert!(!should_be.to_lowercase().contains(host), "{host}");
        }
        let place = tree.root().join(PLACE);
        #[expect(clippy::disallowed_methods, reason = "UPDATE is how a person orders what tests write to be written again")]
        if std::env::var("UPDATE").is_ok_and(|v| v == "1") {
            std::fs::write(&place, packed(&should_be)).unwrap();
        }
        let there = std::fs::read(&place).map(|bytes| unpacked(&bytes)).unwrap_or_else(|e| Err(e.to_string())).unwrap_or_default();
        crate::hold("the notices are those of what the binary is built from", &stale(&there, &should_be).into_iter().collect::<Vec<_>>());
    }
}
