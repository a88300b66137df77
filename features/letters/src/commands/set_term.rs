//! Writing down, changing and striking a fixed term.

use std::collections::BTreeMap;

use interchange::glossary::Forms;
use kernel::{Id, Lang};
use ledger::{Change, Cx, Door, Verb};

use crate::translation::terms::{FORM_LIMIT, FORMS_LIMIT, SOURCE_LIMIT, TERMS_LIMIT};
use crate::translation::{Term, TermSort, TranslationFault};
use crate::{TERMS, TextFault, store};

/// Writes down a term.
pub async fn add_term(cx: &Cx, sort: TermSort, forms: BTreeMap<Lang, Forms>, source: &str) -> Result<Term, TranslationFault> {
    let (forms, source) = checked(forms, source)?;
    let edition = cx.edition()?;
    let mut tx = match cx.write::<Id>(TERMS).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => {
            let read = cx.read(TERMS).await?;
            return store::term(&read, edition, id).await?.ok_or(TextFault::NotThere.into());
        }
    };
    if store::terms(&tx, edition).await?.len() >= TERMS_LIMIT {
        return Err(TranslationFault::TooManyTerms);
    }
    let term = Term { id: cx.new_id(), sort, code: None, forms, source, version: 1 };
    store::insert_term(&tx, edition, &term).await?;
    tx.note(Change::added(&term, Verb("term-added")));
    tx.commit(&term.id).await?;
    Ok(term)
}

/// Changes a term. Refuses an edit that began from a term which somebody has changed since. Gives the version that it is now.
pub async fn change_term(
    cx: &Cx,
    id: Id,
    version: i64,
    sort: TermSort,
    forms: BTreeMap<Lang, Forms>,
    source: &str,
) -> Result<i64, TranslationFault> {
    let (forms, source) = checked(forms, source)?;
    let mut tx = match cx.write::<i64>(TERMS).await? {
        Door::Open(tx) => tx,
        Door::Again(version) => return Ok(version),
    };
    let before = store::term(&tx, cx.edition()?, id).await?.ok_or(TextFault::NotThere)?;
    if before.version != version {
        return Err(TextFault::Changed.into());
    }
    let after = Term { sort, forms, source, version: version + 1, ..before.clone() };
    if (before.sort, &before.forms, &before.source) == (after.sort, &after.forms, &after.source) {
        return Ok(version);
    }
    if !store::update_term(&tx, &before, &after).await? {
        return Err(TextFault::Changed.into());
    }
    tx.note(Change::between(Some(&before), &after, Verb("term-changed")));
    tx.commit(&after.version).await?;
    Ok(after.version)
}

/// Strikes a term.
pub async fn remove_term(cx: &Cx, id: Id, version: i64) -> Result<(), TranslationFault> {
    let mut tx = match cx.write::<()>(TERMS).await? {
        Door::Open(tx) => tx,
        Door::Again(()) => return Ok(()),
    };
    let before = store::term(&tx, cx.edition()?, id).await?.ok_or(TextFault::NotThere)?;
    if !store::remove_term(&tx, id, version).await? {
        return Err(TextFault::Changed.into());
    }
    tx.note(Change::removed(&before, Verb("term-removed")));
    tx.commit(&()).await?;
    Ok(())
}

/// The forms without spaces at their ends and without what is empty.
fn checked(forms: BTreeMap<Lang, Forms>, source: &str) -> Result<(BTreeMap<Lang, Forms>, String), TranslationFault> {
    let mut kept = BTreeMap::new();
    for (lang, forms) in forms {
        let forms = Forms { preferred: trimmed(forms.preferred), allowed: trimmed(forms.allowed), forbidden: trimmed(forms.forbidden) };
        let all = || forms.preferred.iter().chain(&forms.allowed).chain(&forms.forbidden);
        let many = [&forms.preferred, &forms.allowed, &forms.forbidden].iter().any(|forms| forms.len() > FORMS_LIMIT);
        if many || all().any(|form| form.chars().count() > FORM_LIMIT) {
            return Err(TranslationFault::Forms(lang));
        }
        if all().any(|form| !form.chars().any(char::is_alphanumeric)) {
            return Err(TranslationFault::EmptyForm(lang));
        }
        if all().next().is_some() {
            kept.insert(lang, forms);
        }
    }
    let source = source.trim();
    if kept.is_empty() {
        return Err(TranslationFault::NoForm);
    }
    if source.chars().count() > SOURCE_LIMIT {
        return Err(TranslationFault::LongSource);
    }
    Ok((kept, source.to_owned()))
}

fn trimmed(forms: Vec<String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for form in forms {
        let form = form.split_whitespace().collect::<Vec<_>>().join(" ");
        if !form.is_empty() && !kept.contains(&form) {
            kept.push(form);
        }
    }
    kept
}
