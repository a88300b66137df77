//! Editing theme and dates.

use ::store::StoreError;
use jiff::civil::Date;
use kernel::{Lang, Text};
use ledger::{Change, Cx, Door, Verb};
use page::Form;
use serde::{Deserialize, Serialize};

use crate::dates::day;
use crate::facts::THEME_LIMIT;
use crate::fault::theme_field;
use crate::record::Record;
use crate::{Dates, Days, Edition, EditionFault, Month, RUN, Wording, store};

/// A new theme and new dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// The version of the edition that the person had before them.
    pub began_from: i64,
    /// The theme.
    pub theme: Wording,
    /// The dates.
    pub dates: Dates,
}

/// An edited edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edited {
    /// The version that it has now.
    pub version: i64,
}

/// The fields of the form, beside one for the theme in each language.
pub(crate) const VERSION: &str = "version";
pub(crate) const OFFICIAL: &str = "official";
pub(crate) const VIRTUAL_SINCE: &str = "virtual_since";
pub(crate) const HIGH_LEVEL: [&str; 2] = ["high_level_first", "high_level_last"];
pub(crate) const FINAL_WEEK: [&str; 2] = ["final_week_first", "final_week_last"];

impl Edit {
    /// Reads the form, with all faults. An empty theme is a missing one; an empty date is none.
    pub fn read(form: &Form) -> Result<Self, Vec<EditionFault>> {
        let mut faults = Vec::new();
        let theme = theme(form, &mut faults);
        let month = form.trimmed(VIRTUAL_SINCE);
        let virtual_since = match month.parse::<Month>() {
            Ok(month) => Some(month),
            Err(_) if month.is_empty() => None,
            Err(_) => {
                faults.push(EditionFault::BadMonth(VIRTUAL_SINCE));
                None
            }
        };
        let dates = Dates {
            virtual_since,
            high_level_sessions: days(form, HIGH_LEVEL, &mut faults),
            final_week: days(form, FINAL_WEEK, &mut faults),
        };
        // A form without a version began from none that there is: it is stale.
        let began_from = form.trimmed(VERSION).parse().unwrap_or(-1);
        if faults.is_empty() { Ok(Self { began_from, theme, dates }) } else { Err(faults) }
    }

    /// The form as it stands when nobody has typed yet.
    pub fn form(edition: &Edition) -> Form {
        let mut form = Form::new().with(VERSION, edition.version.to_string());
        for (lang, version) in edition.theme.versions() {
            form = form.with(theme_field(lang), version);
            if !edition.theme.unofficial(lang) {
                form = form.with(OFFICIAL, lang.code());
            }
        }
        let Dates { virtual_since, high_level_sessions, final_week } = edition.dates;
        form = form.with(VIRTUAL_SINCE, virtual_since.map_or_else(String::new, |m| m.to_string()));
        for ([first, last], days) in [(HIGH_LEVEL, high_level_sessions), (FINAL_WEEK, final_week)] {
            form = form.with(first, days.map_or_else(String::new, |d| d.first().to_string()));
            form = form.with(last, days.map_or_else(String::new, |d| d.last().to_string()));
        }
        form
    }
}

fn theme(form: &Form, faults: &mut Vec<EditionFault>) -> Wording {
    let mut text = Text::new();
    for lang in Lang::ALL {
        // A theme is one paragraph, however it was pasted.
        let version = form.value(theme_field(lang)).split_whitespace().collect::<Vec<_>>().join(" ");
        if version.chars().count() > THEME_LIMIT {
            faults.push(EditionFault::LongTheme(lang));
        }
        if !version.is_empty() {
            text = text.with(lang, version);
        }
    }
    if text.versions().next().is_none() {
        faults.push(EditionFault::NoTheme);
    }
    Wording::new(text, Lang::ALL.into_iter().filter(|l| !form.has(OFFICIAL, l.code())))
}

fn days(form: &Form, fields: [&'static str; 2], faults: &mut Vec<EditionFault>) -> Option<Days> {
    let typed = fields.map(|field| (field, form.trimmed(field)));
    if typed.iter().all(|(_, text)| text.is_empty()) {
        return None;
    }
    let [first, last] = typed.map(|(field, text)| -> Option<Date> {
        let fault = if text.is_empty() { EditionFault::HalfDays(field) } else { EditionFault::BadDay(field) };
        day(text).map_err(|_| faults.push(fault)).ok()
    });
    Days::new(first?, last?).map_err(|_| faults.push(EditionFault::TurnedDays(fields[1]))).ok()
}

/// Changes theme and dates of the edition at hand.
///
/// Refuses an edit that began from another version than the present one: somebody else has saved, and the person sees both (UI.md, Forms).
/// An edit that changes nothing leaves no trace.
pub async fn edit(cx: &Cx, edit: Edit) -> Result<Edited, EditionFault> {
    let mut tx = match cx.write::<Edited>(RUN).await? {
        Door::Open(tx) => tx,
        Door::Again(edited) => return Ok(edited),
    };
    let before = store::edition(&tx, cx.edition()?).await?.ok_or(EditionFault::NotThere)?;
    if before.version != edit.began_from {
        return Err(EditionFault::Stale);
    }
    if before.theme == edit.theme && before.dates == edit.dates {
        return Ok(Edited { version: before.version });
    }
    let after = Edition { theme: edit.theme, dates: edit.dates, version: before.version + 1, ..before.clone() };
    if before.version == 0 {
        // Two first edits at once: the other was here before.
        store::begin(&tx, &before).await.map_err(|e| if matches!(e, StoreError::Unique(_)) { EditionFault::Stale } else { e.into() })?;
    }
    if !store::keep_edit(&tx, before.version, &after).await? {
        return Err(EditionFault::Stale);
    }
    tx.note(Change::between(Some(&Record::of(&before)), &Record::of(&after), Verb::CHANGED));
    let edited = Edited { version: after.version };
    tx.commit(&edited).await?;
    Ok(edited)
}
