//! Adding a contact point to a post.

use kernel::Id;
use ledger::{Change, Cx, Door, Verb};
use page::Form;

use super::add::contact;
use crate::fields::{CONTACT_LIMIT, KIND, Reading, VALUE};
use crate::{Contact, ContactKind, DirectoryFault, EDIT, store};

/// The figures of a number that can be dialled: at most 15 (ITU-T E.164, 6.1), and no fewer than a short national one has.
const FIGURES: std::ops::RangeInclusive<usize> = 5..=15;

/// Reads the form: kind and value, checked by kind, with all faults.
pub(crate) fn read_contact(form: &Form) -> Result<(ContactKind, String), Vec<DirectoryFault>> {
    let mut reading = Reading::new(form);
    let kind: Option<ContactKind> = form.trimmed(KIND).parse().ok();
    let Some(kind) = kind else {
        reading.faults.push(DirectoryFault::BadChoice(KIND));
        reading.faults.extend(form.trimmed(VALUE).is_empty().then_some(DirectoryFault::Missing(VALUE)));
        return Err(reading.faults);
    };
    sound(kind, form.value(VALUE)).map(|value| (kind, value)).map_err(|fault| vec![fault])
}

/// The value as it is kept: an e-mail address that can be handed to a mail server, a number that can be dialled, a postal address in lines.
pub(crate) fn sound(kind: ContactKind, value: &str) -> Result<String, DirectoryFault> {
    let value = value.trim();
    if value.is_empty() {
        return Err(DirectoryFault::Missing(VALUE));
    }
    if value.chars().count() > CONTACT_LIMIT {
        return Err(DirectoryFault::TooLong(VALUE, CONTACT_LIMIT));
    }
    match kind {
        ContactKind::Email => mail::Address::parse(value).map(|a| a.to_string()).map_err(|_| DirectoryFault::BadEmail),
        ContactKind::Fax | ContactKind::Telephone => {
            let figures = value.chars().filter(char::is_ascii_digit).count();
            let rest = value.strip_prefix('+').unwrap_or(value);
            let dialled = rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '-' | '.' | '(' | ')' | '/'));
            if dialled && FIGURES.contains(&figures) { Ok(value.into()) } else { Err(DirectoryFault::BadNumber) }
        }
        ContactKind::Post => Ok(value.lines().map(str::trim).filter(|l| !l.is_empty()).collect::<Vec<_>>().join("\n")),
    }
}

/// Adds a contact point to a post, from now on. The one of the same kind that was in use is ended: a letter goes to one address, and which
/// one must not be a matter of chance.
///
/// Refuses a value that does not fit its kind, and one that is in use already.
pub async fn add_contact(cx: &Cx, post: Id, kind: ContactKind, value: &str) -> Result<Id, DirectoryFault> {
    let mut tx = match cx.write::<Id>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(id) => return Ok(id),
    };
    let value = sound(kind, value)?;
    tx.alone_with(post).await?;
    store::post(&tx, post).await?.ok_or(DirectoryFault::NotThere)?;
    let standing: Vec<_> = store::contacts_of(&tx, post).await?.into_iter().filter(|c| c.kind == kind && c.until.is_none()).collect();
    if standing.iter().any(|c| c.value == value) {
        return Err(DirectoryFault::SameContact);
    }
    for before in standing {
        let after = Contact { until: Some(cx.now()), ..before.clone() };
        store::end_contact(&tx, before.id, cx.now()).await?;
        tx.note(Change::between(Some(&before), &after, Verb("ended")));
    }
    let id = contact(&mut tx, Some(post), None, kind, &value).await?;
    tx.commit(&id).await?;
    Ok(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kind: ContactKind, value: &str, expected: Result<&str, &str>) {
        let found = sound(kind, value).map_err(|fault| fault.to_string());
        assert_eq!(found.as_deref().map_err(String::as_str), expected, "{kind} {value:?}");
    }

    #[test]
    fn a_contact_point_fits_its_kind() {
        check(ContactKind::Email, " minister@sen.example ", Ok("minister@sen.example"));
        check(ContactKind::Email, "minister.sen.example", Err("no e-mail address"));
        check(ContactKind::Email, "a@b.example, c@d.example", Err("no e-mail address"));
        check(ContactKind::Fax, "+41 22 730-62-40", Ok("+41 22 730-62-40"));
        check(ContactKind::Fax, "ask the porter", Err("no number"));
        check(ContactKind::Fax, "1234", Err("no number"));
        check(ContactKind::Telephone, "1234567890123456", Err("no number"));
        check(ContactKind::Post, " Place des Nations \r\n\r\n 1211 Genève 20 ", Ok("Place des Nations\n1211 Genève 20"));
        check(ContactKind::Post, " \n ", Err("value is empty"));
    }
}
