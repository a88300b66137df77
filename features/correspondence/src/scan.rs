//! The text of a scan, read by the programs that are installed: Tesseract for pictures; for a PDF first its own text, then pictures of its pages, by the
//! programs of Poppler. None of them need be there.
//!
//! They run beside us with a time, a size of memory and a size of output that they may not exceed, in a directory of their own, on files that
//! others sent: nothing that they answer is taken for anything but text.

use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use kernel::Lang;
use tokio::io::AsyncReadExt;
use tokio::process::Command;

/// What became of reading a scan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Read {
    /// Its text.
    Text(String),
    /// There is none, or nothing here can read it.
    Nothing,
    /// It took too long, or the program failed.
    Failed,
}

/// For one page. A page at 300 dots an inch takes some seconds; a minute is for a slow machine.
const PAGE_TIME: Duration = Duration::from_secs(60);

/// Pages of a PDF that are read: a note verbale has two.
const PAGES: u32 = 10;

/// Bytes of memory that a program may have: what Tesseract needs for a page of an A4 fax and as much again.
const MEMORY: u64 = 2 * 1024 * 1024 * 1024;

/// Bytes of text of one file that are kept.
const TEXT: usize = 256 * 1024;

/// Dots an inch of a page that is made a picture, as Tesseract wants at least.
const DOTS: &str = "200";

/// Where the programs are looked for.
const PATH: &str = "/usr/local/bin:/usr/bin:/bin";

/// Letters of a PDF's own text from which it is no mere scan.
const OWN_TEXT: usize = 20;

/// Tesseract's name of a language.
const fn tesseract_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "ara",
        Lang::Zh => "chi_sim",
        Lang::En => "eng",
        Lang::Fr => "fra",
        Lang::Ru => "rus",
        Lang::Es => "spa",
    }
}

/// Reads the text of a file of this media type, in a language and in English.
pub(crate) async fn read(bytes: Vec<u8>, media: &str, lang: Lang, scratch: &Path) -> Read {
    let is_pdf = media == "application/pdf";
    let file = scratch.join(if is_pdf { "scan.pdf" } else { "scan" });
    if tokio::fs::write(&file, bytes).await.is_err() {
        return Read::Failed;
    }
    if !is_pdf {
        return picture(&file, lang).await;
    }
    let pages = PAGES.to_string();
    match run("pdftotext", &["-q", "-l", &pages, "-enc", "UTF-8", "scan.pdf", "-"], scratch).await {
        Ran::Said(text) if text.chars().filter(|c| c.is_alphanumeric()).count() >= OWN_TEXT => return Read::Text(text),
        _ => {}
    }
    match run("pdftoppm", &["-q", "-r", DOTS, "-gray", "-l", &pages, "scan.pdf", "page"], scratch).await {
        Ran::Said(_) => {}
        Ran::Absent => return Read::Nothing,
        Ran::Failed => return Read::Failed,
    }
    let mut all = String::new();
    for page in made(scratch).await {
        match picture(&page, lang).await {
            Read::Text(text) => {
                all.push_str(&text);
                all.push('\n');
            }
            Read::Nothing => {}
            // What was read of the pages before is worth keeping.
            Read::Failed if all.is_empty() => return Read::Failed,
            Read::Failed => break,
        }
    }
    text(all)
}

fn text(mut read: String) -> Read {
    let mut end = read.len().min(TEXT);
    while !read.is_char_boundary(end) {
        end -= 1;
    }
    read.truncate(end);
    let read = read.replace('\0', "");
    if read.chars().any(char::is_alphanumeric) { Read::Text(read.trim().to_owned()) } else { Read::Nothing }
}

/// The pictures that were made of pages, in their order.
async fn made(scratch: &Path) -> Vec<std::path::PathBuf> {
    let Ok(mut entries) = tokio::fs::read_dir(scratch).await else { return Vec::new() };
    let mut pages = Vec::new();
    while let Ok(Some(entry)) = entries.next_entry().await {
        if entry.path().extension().is_some_and(|end| end == "pgm") {
            pages.push(entry.path());
        }
    }
    pages.sort();
    pages
}

async fn picture(file: &Path, lang: Lang) -> Read {
    let Some(scratch) = file.parent() else { return Read::Failed };
    let installed = match run("tesseract", &["--list-langs"], scratch).await {
        Ran::Said(list) => list,
        Ran::Absent => return Read::Nothing,
        Ran::Failed => return Read::Failed,
    };
    let mut wanted: Vec<&str> =
        [lang, Lang::En].map(tesseract_name).into_iter().filter(|name| installed.lines().any(|l| l == *name)).collect();
    wanted.dedup();
    if wanted.is_empty() {
        return Read::Nothing;
    }
    let Some(name) = file.file_name().and_then(|n| n.to_str()) else { return Read::Failed };
    match run("tesseract", &[name, "-", "-l", &wanted.join("+")], scratch).await {
        Ran::Said(read) => text(read),
        Ran::Absent => Read::Nothing,
        Ran::Failed => Read::Failed,
    }
}

/// What a program did.
enum Ran {
    Said(String),
    Absent,
    Failed,
}

/// Runs a program within its limits, and gives what it says.
async fn run(program: &str, words: &[&str], scratch: &Path) -> Ran {
    let mut command = Command::new(program);
    command.args(words).current_dir(scratch).env_clear();
    // Nothing of our own settings, secrets among them, goes to it.
    command.env("PATH", PATH).env("OMP_THREAD_LIMIT", "1").env("LC_ALL", "C.UTF-8");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).kill_on_drop(true);
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ran::Absent,
        Err(_) => return Ran::Failed,
    };
    bound(child.id());
    let Some(said) = child.stdout.take() else { return Ran::Failed };
    let reading = async {
        let mut bytes = Vec::new();
        // More than is kept is not read: the program then waits, and its time runs out.
        said.take(TEXT as u64 + 1).read_to_end(&mut bytes).await?;
        if bytes.len() > TEXT {
            child.start_kill()?;
        }
        let status = child.wait().await?;
        Ok::<_, std::io::Error>((status.success() || bytes.len() > TEXT, bytes))
    };
    match tokio::time::timeout(PAGE_TIME, reading).await {
        Ok(Ok((true, bytes))) => Ran::Said(String::from_utf8_lossy(&bytes).into_owned()),
        Ok(Ok((false, _)) | Err(_)) | Err(_) => Ran::Failed,
    }
}

/// Sets how much memory a program may take.
fn bound(id: Option<u32>) {
    let pid = id.and_then(|id| i32::try_from(id).ok()).and_then(rustix::process::Pid::from_raw);
    if pid.is_some() {
        let limit = rustix::process::Rlimit { current: Some(MEMORY), maximum: Some(MEMORY) };
        // A program that has ended already needs no bound.
        let _ = rustix::process::prlimit(pid, rustix::process::Resource::As, limit);
    }
}
