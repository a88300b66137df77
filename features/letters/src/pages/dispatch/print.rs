//! Paper: one PDF of all letters to be printed, in country order, with a cover list; and marking them as posted.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use kernel::Id;
use kernel::prose::Inline;
use outbox::Post;
use typeset::{Batch, CoverList, CoverRow};
use web::{Download, FileType, Sent, Visit};
use words::args;

use super::{Shown, turned_down};
use crate::compose::{self, Reader, SetFault};
use crate::{Consignment, ConsignmentState, DISPATCH_LETTERS, LetterFault, commands, store};

/// Why the batch was not made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BatchFault {
    #[error(transparent)]
    Letter(#[from] LetterFault),
    #[error(transparent)]
    Set(#[from] SetFault),
}

/// The print batch.
pub async fn batch(visit: Visit, Path((_, slug)): Path<(String, String)>) -> Response {
    match make(&visit, &slug).await {
        Ok((name, bytes)) => Download { name, media: Some(FileType::Pdf), bytes, ours: true }.into_response(),
        Err(BatchFault::Letter(fault)) => visit.refuse(&fault),
        Err(BatchFault::Set(fault)) => visit.refuse(&fault),
    }
}

/// The name and the content of the batch.
pub(crate) async fn make(visit: &Visit, slug: &str) -> Result<(String, Vec<u8>), BatchFault> {
    let shown = Shown::read_by(visit, DISPATCH_LETTERS, slug).await?;
    let read = visit.cx.read(DISPATCH_LETTERS).await.map_err(LetterFault::from)?;
    let versions = store::versions(&read, shown.letter.id).await.map_err(LetterFault::from)?;
    let tongue = visit.tongue();
    let mut paper: Vec<&Consignment> = shown.consignments.iter().filter(|c| c.state == ConsignmentState::ToPrint).collect();
    // Country order: by name in the language of the officer, who folds and posts.
    paper.sort_by_cached_key(|c| tongue.sort_key(c.addressee.names.short(tongue.lang())));
    let base = visit.app.ledger.tool::<Post>().map_or_else(|| visit.app.settings.base.clone(), |p| p.base.clone());
    let (mut letters, mut rows) = (Vec::new(), Vec::new());
    for consignment in paper {
        let Some(version) = versions.iter().find(|v| v.lang == consignment.lang) else { continue };
        let theirs = visit.app.tongue(consignment.lang);
        let link = access::link::of(&read, consignment.id).await.map_err(LetterFault::from)?;
        let foot = link.filter(|_| shown.letter.reply_form.is_some()).map(|link| {
            let ledger = &visit.app.ledger;
            compose::foot(&format!("{base}/reply/{}", link.token(ledger)), &link.code(ledger), &theirs)
        });
        let number = letters.len();
        letters.push(compose::document(&shown.letter, version, Reader::One(&consignment.addressee), foot, &theirs));
        rows.push(CoverRow {
            cells: vec![
                consignment.addressee.names.short(tongue.lang()).to_owned(),
                tongue.language(consignment.lang).to_owned(),
                consignment.addressee.postal.clone().or_else(|| consignment.addressee.fax.clone()).unwrap_or_default(),
                consignment.register.clone().unwrap_or_default(),
            ],
            letter: Some(number),
        });
    }
    drop(read);
    if letters.is_empty() {
        return Err(LetterFault::NoAddressee.into());
    }
    let intro = tongue.with("letters-cover-intro", args![("number", letters.len()), ("reference", shown.letter.reference.as_str())]);
    let cover = CoverList {
        lang: visit.lang(),
        title: tongue.with("letters-cover-title", args![("reference", shown.letter.reference.as_str())]),
        date: shown.letter.dated,
        intro: vec![Inline::Text { text: intro }],
        columns: ["letters-column-state", "letters-column-lang", "letters-column-address", "letters-column-register"]
            .into_iter()
            .map(|key| tongue.say(key))
            .collect(),
        rows,
        page_label: Some(tongue.say("letters-cover-page")),
    };
    let bytes = compose::set_batch(&visit.cx, Batch { cover, letters }).await?;
    Ok((format!("{}-print.pdf", shown.letter.slug), bytes))
}

/// Marks printed letters as posted or faxed.
pub async fn posted(Path((_, slug)): Path<(String, String)>, sent: Sent) -> Response {
    let shown = match Shown::read(&sent.visit, &slug).await {
        Ok(shown) => shown,
        Err(fault) => return sent.refuse(&fault),
    };
    let chosen: Vec<Id> = sent.form.values("consignment").iter().filter_map(|id| id.parse().ok()).collect();
    match commands::mark_posted(&sent.cx(), &chosen, sent.form.trimmed("how")).await {
        Ok(_) => sent.visit.lead(&shown.address(&sent.visit, "")),
        Err(fault) => turned_down(sent, &fault),
    }
}
