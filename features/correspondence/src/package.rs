//! The package that goes to the archives: the items of a transfer list with their files, metadata and checksums, as a bag (RFC 8493) in a ZIP.
//!
//! It is made when it is asked for and not kept: the unsalted checksums that a bag has are in nobody's house but the archives'.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use formats::{Cell, Table};
use kernel::Id;
use ledger::{Cx, DoorFault};
use sha2::{Digest, Sha256};
use words::Words;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::disposal::DisposalState;
use crate::item::COLUMNS;
use crate::{Action, Item, PROPOSE, RegisterFault, store};

/// Bytes of files in one package: what a person can still carry, and what is made in memory.
const PACKAGE_LIMIT: usize = 256 * 1024 * 1024;

/// The package of an approved transfer list, with its name.
///
/// Refuses a list that is no transfer or not approved, and one with more files than a package holds.
pub async fn make(cx: &Cx, id: Id) -> Result<(String, Vec<u8>), RegisterFault> {
    let edition = cx.edition()?;
    let read = cx.read(PROPOSE).await?;
    let disposal = store::disposal(&read, edition, id).await?.ok_or(RegisterFault::NotThere)?;
    if disposal.action != Action::Transfer || disposal.state != DisposalState::Approved {
        return Err(RegisterFault::NotNow);
    }
    let slug = access::edition::by_id(&read, edition).await?.ok_or(DoorFault::NoEdition)?.slug;
    let mut items = Vec::new();
    for line in store::listed(&read, id).await? {
        let item = store::one(&read, edition, line.item).await?.ok_or(RegisterFault::NotThere)?;
        let body = store::body(&read, item.id).await?.unwrap_or_default();
        items.push((item, line.class, body));
    }
    drop(read);
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    let mut bytes = 0;
    for (item, _, body) in &items {
        let folder = item.reference.replace('/', "-");
        if !body.is_empty() {
            files.push((format!("data/{folder}/text.txt"), body.clone().into_bytes()));
        }
        for (n, file) in item.files.iter().enumerate() {
            let content = cx.files().get(file.file.parse()?).await?;
            bytes += content.len();
            if bytes > PACKAGE_LIMIT {
                return Err(RegisterFault::LargePackage);
            }
            files.push((format!("data/{folder}/{}", file_name(n, &file.media)), content));
        }
    }
    files.push(("data/metadata.csv".into(), table(cx, &items).csv()));
    files.push(("data/metadata.xml".into(), xml(&items).into_bytes()));
    let name = format!("{slug}-transfer-{}", disposal.number);
    let day = cx.now().in_zone(&kernel::Zone::utc()).date();
    let bag = tokio::task::spawn_blocking({
        let name = name.clone();
        move || bag(&name, &day.to_string(), files)
    });
    let zip = bag.await.map_err(|e| broken(&e))?.map_err(|e| broken(&e))?;
    Ok((format!("{name}.zip"), zip))
}

fn broken(error: &dyn std::fmt::Display) -> RegisterFault {
    ::store::StoreError::Broken(format!("the package was not written: {error}")).into()
}

/// A name that every system takes; the one that it had stands in the metadata.
fn file_name(n: usize, media: &str) -> String {
    let end = match media {
        "application/pdf" => "pdf",
        "image/png" => "png",
        "image/jpeg" => "jpg",
        "image/tiff" => "tif",
        "message/rfc822" => "eml",
        "text/plain" => "txt",
        _ => "bin",
    };
    format!("{:02}.{end}", n + 1)
}

fn table(cx: &Cx, items: &[(Item, String, String)]) -> Table {
    let tongue = cx.tool::<Words>().tongue(cx.lang());
    let columns = COLUMNS.into_iter().chain(["correspondence-files"]);
    let mut table = Table::new(tongue.say("correspondence-title"), cx.lang(), columns.map(|key| tongue.say(key)));
    for (item, class, _) in items {
        let names: Vec<&str> = item.files.iter().map(|f| f.name.as_str()).collect();
        table.row([
            item.reference.as_str().into(),
            item.direction.name().into(),
            Cell::Instant(item.at.timestamp(), kernel::Zone::utc()),
            item.dated.into(),
            item.channel.name().into(),
            item.from.as_str().into(),
            item.to.as_str().into(),
            item.document_number.as_str().into(),
            item.subject.as_str().into(),
            item.lang.code().into(),
            class.as_str().into(),
            item.note.as_str().into(),
            names.join("\n").into(),
        ]);
    }
    table
}

/// The same as XML, for programs. No schema of an archive is claimed.
fn xml(items: &[(Item, String, String)]) -> String {
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<register>\n".to_owned();
    for (item, class, _) in items {
        xml.push_str("  <item>\n");
        let mut put = |name: &str, value: &str| {
            if !value.is_empty() {
                // Writing into a text does not fail.
                let _ = writeln!(xml, "    <{name}>{}</{name}>", escaped(value));
            }
        };
        let fields = [
            ("number", item.reference.clone()),
            ("direction", item.direction.name().to_owned()),
            ("at", item.at.timestamp().to_string()),
            ("dated", item.dated.map(|d| d.to_string()).unwrap_or_default()),
            ("channel", item.channel.name().to_owned()),
            ("from", item.from.clone()),
            ("to", item.to.clone()),
            ("documentNumber", item.document_number.clone()),
            ("subject", item.subject.clone()),
            ("language", item.lang.code().to_owned()),
            ("class", class.clone()),
            ("remark", item.note.clone()),
        ];
        put("id", &item.id.to_string());
        for (name, value) in &fields {
            put(name, value);
        }
        for (n, file) in item.files.iter().enumerate() {
            let folder = item.reference.replace('/', "-");
            put("file", &format!("data/{folder}/{} ({})", file_name(n, &file.media), file.name));
        }
        xml.push_str("  </item>\n");
    }
    xml.push_str("</register>\n");
    xml
}

/// A text as XML 1.0 takes it: signs that it has no way to write are left out.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '\u{0}'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            c => safe.push(c),
        }
    }
    safe
}

/// A bag of these files: RFC 8493, 2.1 and 2.2.
fn bag(name: &str, day: &str, files: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    let mut put = |path: &str, bytes: &[u8]| {
        zip.start_file(format!("{name}/{path}"), options)?;
        zip.write_all(bytes).map_err(zip::result::ZipError::Io)
    };
    let octets: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
    let sum = |bytes: &[u8]| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let mut manifest = String::new();
    for (path, bytes) in &files {
        put(path, bytes)?;
        let _ = writeln!(manifest, "{}  {path}", sum(bytes));
    }
    let head = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    let about = format!("Bagging-Date: {day}\nPayload-Oxum: {octets}.{}\n", files.len());
    let mut tags = String::new();
    for (path, text) in [("bagit.txt", head), ("bag-info.txt", &about), ("manifest-sha256.txt", &manifest)] {
        put(path, text.as_bytes())?;
        let _ = writeln!(tags, "{}  {path}", sum(text.as_bytes()));
    }
    put("tagmanifest-sha256.txt", tags.as_bytes())?;
    Ok(zip.finish()?.into_inner())
}
