//! Files that are kept for a form that comes back, since a browser forgets them. They lie in the store of files, which nothing else names
//! yet; the form carries a token for each, in the hidden field `{field}_kept` of [`page::FileField`].

use data_encoding::{BASE32_NOPAD, HEXLOWER};
use ledger::Cx;
use store::{FileId, FilesFault};

use crate::Upload;

/// The hidden field that carries the tokens of a field's kept files.
pub(crate) fn field(name: &str) -> String {
    format!("{name}_kept")
}

/// Whether a field carries tokens, which a person need not read.
pub(crate) fn is_field(name: &str) -> bool {
    name.ends_with("_kept")
}

/// The box that takes a kept file away again.
fn removing(name: &str) -> String {
    format!("{name}_remove")
}

/// Stores a file, and gives the token by which the same person's form brings it again.
pub(crate) async fn put(cx: &Cx, file: &Upload) -> Result<String, FilesFault> {
    let id = cx.files().put(file.bytes.clone()).await?;
    Ok(format!("{id}.{}.{}", HEXLOWER.encode(file.name.as_bytes()), signature(cx, &file.field, id, &file.name)))
}

/// Takes the tokens of kept files out of what was sent and brings the files, except those that the person took away. A token that is
/// another's, or none, brings nothing.
pub(crate) async fn bring(cx: &Cx, pairs: &mut Vec<(String, String)>) -> Result<Vec<Upload>, FilesFault> {
    let mut files = Vec::new();
    let mut done = Vec::new();
    for (name, token) in pairs.iter() {
        let Some((field, (id, file_name))) = name.strip_suffix("_kept").and_then(|field| Some((field, read(cx, field, token)?))) else {
            continue;
        };
        let removed = (removing(field), token.clone());
        if !pairs.contains(&removed) {
            files.push(Upload { field: field.to_owned(), name: file_name, bytes: cx.files().get(id).await? });
        }
        done.extend([(name.clone(), token.clone()), removed]);
    }
    pairs.retain(|pair| !done.contains(pair));
    Ok(files)
}

fn read(cx: &Cx, field: &str, token: &str) -> Option<(FileId, String)> {
    let mut parts = token.splitn(3, '.');
    let (id, name, given) = (parts.next()?.parse().ok()?, parts.next()?, parts.next()?);
    let name = String::from_utf8(HEXLOWER.decode(name.as_bytes()).ok()?).ok()?;
    let good = subtle::ConstantTimeEq::ct_eq(signature(cx, field, id, &name).as_bytes(), given.as_bytes());
    bool::from(good).then_some((id, name))
}

/// Bound to the person, not to the session: a file outlives the end of a session as the other fields do.
fn signature(cx: &Cx, field: &str, id: FileId, name: &str) -> String {
    let parts = [cx.caller().actor(), field.to_owned(), id.to_string(), name.to_owned()];
    let code = cx.ledger().secret().code("kept-file", &parts.each_ref().map(|part| part.as_bytes()));
    BASE32_NOPAD.encode(&code[..20]).to_ascii_lowercase()
}
