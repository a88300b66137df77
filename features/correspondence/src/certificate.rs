//! The certificate of a disposal: what was on the list, who proposed, approved and did it, and when.

use ::store::Conn;
use kernel::prose::Inline;
use kernel::{EditionTime, Id};
use ledger::{Cx, DoorFault};
use typeset::{CoverList, CoverRow};
use words::{Tongue, Words, args};

use crate::commands::day;
use crate::disposal::{Disposal, Listed};
use crate::{Action, RegisterFault};

/// The words of an action.
pub(crate) fn action_words(action: Action) -> &'static str {
    match action {
        Action::Destroy => "correspondence-action-destroy",
        Action::Transfer => "correspondence-action-transfer",
        Action::Keep => "correspondence-action-keep",
    }
}

/// What the certificate says, in the language of the person who did it.
pub(crate) async fn document(cx: &Cx, conn: &Conn, disposal: &Disposal, listed: &[Listed]) -> Result<CoverList, RegisterFault> {
    let tongue = cx.tool::<Words>().tongue(cx.lang());
    let edition = access::edition::by_id(conn, cx.edition()?).await?.ok_or(DoorFault::NoEdition)?;
    let zone = edition.zone();
    let count = i64::try_from(listed.len()).unwrap_or(i64::MAX);
    let mut intro = vec![tongue.with(
        "correspondence-certificate-what",
        args![("action", tongue.say(action_words(disposal.action))), ("number", count), ("edition", edition.name(cx.lang()).1)],
    )];
    for (key, at, by) in [
        ("correspondence-certificate-proposed", Some(disposal.proposed_at), disposal.proposed_by),
        ("correspondence-certificate-approved", disposal.approved_at, disposal.approved_by),
        ("correspondence-certificate-done", disposal.done_at, disposal.done_by),
    ] {
        if let Some(at) = at {
            intro.push(line(conn, &tongue, key, at, by, &zone).await?);
        }
    }
    intro.push(tongue.say("correspondence-certificate-checksum"));
    let columns = ["correspondence-number", "correspondence-at", "correspondence-class", "correspondence-due", "correspondence-checksum"];
    let row = |line: &Listed| CoverRow {
        letter: None,
        cells: vec![
            line.reference.clone(),
            tongue.day(day(line.at, &zone)),
            line.class.clone(),
            tongue.day(line.due),
            broken(line.checksum.as_deref().unwrap_or_default()),
        ],
    };
    Ok(CoverList {
        lang: cx.lang(),
        title: tongue.with("correspondence-certificate-title", args![("number", disposal.number), ("edition", edition.slug.as_str())]),
        date: day(disposal.done_at.unwrap_or(disposal.proposed_at), &zone),
        intro: intro
            .into_iter()
            .enumerate()
            .flat_map(|(n, text)| (n > 0).then_some(Inline::Break).into_iter().chain([Inline::Text { text }]))
            .collect(),
        columns: columns.map(|key| tongue.say(key)).into(),
        rows: listed.iter().map(row).collect(),
        page_label: None,
    })
}

async fn line(
    conn: &Conn,
    tongue: &Tongue,
    key: &str,
    at: EditionTime,
    by: Option<Id>,
    zone: &kernel::Zone,
) -> Result<String, RegisterFault> {
    let name = match by {
        Some(id) => access::account::by_id(conn, id).await?.map(|a| a.name),
        None => None,
    };
    // A session without an account is the operator's.
    let name = name.unwrap_or_else(|| tongue.say("correspondence-operator"));
    Ok(tongue.with(key, args![("name", name), ("at", tongue.instant(at.timestamp(), zone))]))
}

/// A checksum in groups, so that a line can break.
fn broken(checksum: &str) -> String {
    let groups: Vec<&str> = (0..checksum.len()).step_by(16).filter_map(|at| checksum.get(at..(at + 16).min(checksum.len()))).collect();
    groups.join(" ")
}
