//! `convoke letter render --all`: the letter to every addressee as a PDF of its own, in a folder, on all processors. For an archive, for a
//! printer, and for measuring how fast letters are set.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use ::store::StoreError;
use directory::Addressee;
use kernel::{EditionTime, Lang, Refusal};
use typeset::Typesetter;
use words::{Tongue, Words, args};

use super::Stop;
use crate::compose::{self, Reader};
use crate::{Letter, Version, plan, store};

/// A letter to be written: under which name, and what is set.
type Sheet = (String, typeset::Letter);

/// Writes them all and says how many and how fast.
pub(super) async fn written(cx: &ledger::Cx, letter: &Letter, folder: &Path, tongue: &Tongue) -> Result<(), Stop> {
    let broken = |error: StoreError| Stop::Failed(tongue.say_refusal(&crate::TextFault::from(error)));
    let read = cx.read(crate::SEE).await.map_err(|e| Stop::Failed(tongue.say_refusal(&crate::TextFault::from(e))))?;
    let to = addressees(&read, letter, cx.now()).await.map_err(broken)?;
    let versions = store::versions(&read, letter.id).await.map_err(broken)?;
    drop(read);
    let sheets: Vec<Sheet> = to.iter().filter_map(|(addressee, lang)| sheet(cx, letter, &versions, addressee, *lang)).collect();
    let count = sheets.len();
    tokio::fs::create_dir_all(folder).await.map_err(|e| not_written(tongue, folder, &e))?;

    let began = cx.machine_now();
    let (own, place, words) = (cx.clone(), folder.to_owned(), tongue.clone());
    let all = tokio::task::spawn_blocking(move || set(&own, &sheets, &place, &words));
    all.await.map_err(|e| Stop::Failed(tongue.say_refusal(&compose::SetFault::from(e) as &dyn Refusal)))??;
    // A float is exact enough for what a person reads: a dispatch takes seconds.
    let seconds = cx.machine_now().since(began).as_secs_f64();
    let told = args![
        ("count", count.to_string()),
        ("folder", folder.display().to_string()),
        ("seconds", format!("{seconds:.2}")),
        ("rate", format!("{:.1}", count as f64 / seconds.max(f64::MIN_POSITIVE)))
    ];
    println!("{}", tongue.with("letters-render-all-written", told));
    Ok(())
}

/// Who gets the letter in which language: as it was dispatched, else as it would be.
async fn addressees(conn: &::store::Conn, letter: &Letter, now: EditionTime) -> Result<Vec<(Addressee, Lang)>, StoreError> {
    let sent = store::consignments(conn, letter.id).await?;
    if !sent.is_empty() {
        return Ok(sent.into_iter().map(|c| (c.addressee, c.lang)).collect());
    }
    Ok(plan::plan(conn, letter, now).await?.lines.into_iter().map(|line| (line.addressee, line.lang)).collect())
}

fn sheet(cx: &ledger::Cx, letter: &Letter, versions: &[Version], addressee: &Addressee, lang: Lang) -> Option<Sheet> {
    let version = versions.iter().find(|v| v.lang == lang)?;
    let tongue = cx.tool::<Words>().tongue(lang);
    let name = format!("{}-{}", addressee.alpha3, compose::pdf_name(letter, lang));
    Some((name, compose::document(letter, version, Reader::One(addressee), None, &tongue)))
}

/// Sets and writes them, each processor the next one that nobody has; the first fault ends it.
fn set(cx: &ledger::Cx, sheets: &[Sheet], folder: &Path, tongue: &Tongue) -> Result<(), Stop> {
    let typesetter = cx.tool::<Typesetter>();
    let next = AtomicUsize::new(0);
    let fault = Mutex::new(None);
    let stop = |stop: Stop| {
        next.store(sheets.len(), Ordering::Relaxed);
        fault.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(stop);
    };
    let one = || {
        while let Some((name, document)) = sheets.get(next.fetch_add(1, Ordering::Relaxed)) {
            let file = folder.join(name);
            match typesetter.letter(document) {
                Ok(pdf) => {
                    if let Err(error) = std::fs::write(&file, pdf) {
                        stop(not_written(tongue, &file, &error));
                    }
                }
                Err(error) => stop(Stop::Failed(tongue.say_refusal(&compose::SetFault::from(error) as &dyn Refusal))),
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(one);
        }
    });
    fault.into_inner().unwrap_or_else(PoisonError::into_inner).map_or(Ok(()), Err)
}

fn not_written(tongue: &Tongue, file: &Path, error: &std::io::Error) -> Stop {
    let file = file.display().to_string();
    Stop::Failed(tongue.with("letters-render-not-written", args![("file", file), ("error", error.to_string())]))
}
