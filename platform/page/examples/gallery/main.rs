//! Writes a page of each sort into a folder, in four languages, so that they can be looked at and walked:
//! `cargo run -p page --example gallery -- FOLDER`.

mod samples;

use std::path::PathBuf;
use std::{env, fs, io};

use kernel::Lang;
use page::Theme;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "gallery".to_owned()));
    fs::create_dir_all(&folder)?;
    let theme = Theme::of("#0b5c92".parse().expect("a colour"));
    fs::write(folder.join("style.css"), page::STYLE)?;
    fs::write(folder.join("script.js"), page::SCRIPT)?;
    fs::write(folder.join("theme.css"), theme.stylesheet())?;
    for lang in [Lang::En, Lang::Fr, Lang::Ar, Lang::Zh] {
        for (name, page) in samples::pages(lang) {
            fs::write(folder.join(format!("{lang}-{name}.html")), page.into_string())?;
        }
    }
    Ok(())
}
