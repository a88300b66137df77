//! The same letters through the tools of other people, where the machine has them: `pdftotext`, `pdffonts`, `qpdf`.

use std::path::{Path, PathBuf};
use std::process::Command;

use kernel::Lang;

use super::TYPESETTER;
use super::expected;
use super::letters::{batch, letter};

/// What a tool prints about a PDF, or `None`, said aloud, if the machine does not have it.
fn said(tool: &str, arguments: &[&str], pdf: &[u8]) -> Option<String> {
    if Command::new(tool).arg("--version").output().is_err() && Command::new(tool).arg("-v").output().is_err() {
        println!("skipped: {tool} is missing");
        return None;
    }
    let file = File::with(pdf);
    let arguments = arguments.iter().map(|a| if *a == "FILE" { file.0.as_os_str() } else { a.as_ref() });
    let output = Command::new(tool).args(arguments).output().unwrap();
    let words = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{tool}: {words}");
    Some(words)
}

/// A file in the temporary folder, taken away at the end.
struct File(PathBuf);

impl File {
    fn with(pdf: &[u8]) -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!("typeset-{}-{}.pdf", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(name);
        std::fs::write(&path, pdf).unwrap();
        Self(path)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(Path::new(&self.0));
    }
}

/// Without hyphens, and with all spaces, quotes and apostrophes alike.
fn alike(text: &str) -> String {
    let joined = text.replace(['\u{ad}', '\u{2010}', '\u{2011}'], "-").replace("-\n", "").replace('-', "");
    let quoted = joined.replace(['“', '”', '«', '»', '„'], "\"").replace(['‘', '’'], "'");
    quoted.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn check_lines(lang: Lang, spaces: bool) {
    let letter = letter(lang);
    let Some(text) = said("pdftotext", &["-enc", "UTF-8", "FILE", "-"], &TYPESETTER.letter(&letter).unwrap()) else { return };
    let spaced = |text: &str| if spaces { alike(text) } else { alike(text).replace(' ', "") };
    let text = spaced(&text);
    let mut rest = text.as_str();
    for line in expected::blocks(&letter).iter().filter(|line| line.chars().count() > 3) {
        let line = spaced(line);
        let at = rest.find(&line).unwrap_or_else(|| panic!("not found in order: {line}\nin: {rest}"));
        rest = &rest[at + line.len()..];
    }
}

#[test]
fn pdftotext_gives_every_line_of_the_french_letter_in_order() {
    check_lines(Lang::Fr, true);
}

#[test]
fn pdftotext_gives_every_line_of_the_other_letters_in_order() {
    check_lines(Lang::En, true);
    check_lines(Lang::Es, true);
    check_lines(Lang::Ru, true);
    // Between Chinese characters a space says nothing. Arabic is not asked: pdftotext puts signs before their letters.
    check_lines(Lang::Zh, false);
}

#[test]
fn qpdf_finds_no_fault() {
    let mut pdfs: Vec<Vec<u8>> = Lang::ALL.map(|lang| TYPESETTER.letter(&letter(lang)).unwrap()).to_vec();
    pdfs.push(TYPESETTER.batch(&batch(Lang::ALL.map(letter).to_vec())).unwrap());
    for pdf in pdfs {
        let Some(words) = said("qpdf", &["--check", "FILE"], &pdf) else { return };
        assert!(words.contains("No syntax or stream encoding errors found"), "{words}");
    }
}

#[test]
fn pdffonts_finds_every_font_embedded_with_its_unicode() {
    for lang in Lang::ALL {
        let Some(table) = said("pdffonts", &["FILE"], &TYPESETTER.letter(&letter(lang)).unwrap()) else { return };
        let fonts: Vec<&str> = table.lines().skip(2).collect();
        assert!(!fonts.is_empty());
        for font in fonts {
            // Embedded, subset, with a map to Unicode.
            assert_eq!(font.matches(" yes").count(), 3, "{lang}: {font}");
        }
    }
}

#[test]
#[ignore = "for the eyes: writes the letters and a batch into the temporary folder, and says where"]
fn letters_to_look_at() {
    let folder = std::env::temp_dir().join("typeset-to-look-at");
    std::fs::create_dir_all(&folder).unwrap();
    for lang in Lang::ALL {
        std::fs::write(folder.join(format!("{lang}.pdf")), TYPESETTER.letter(&letter(lang)).unwrap()).unwrap();
    }
    let all = batch(Lang::ALL.map(letter).to_vec());
    std::fs::write(folder.join("batch.pdf"), TYPESETTER.batch(&all).unwrap()).unwrap();
    println!("{}", folder.display());
}
