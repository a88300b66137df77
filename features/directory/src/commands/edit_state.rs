//! Editing a state: its names, its time zone, the language in which it is written to.

use kernel::{Id, Lang, Zone};
use ledger::{Change, Cx, Door, Verb};
use page::Form;

use crate::fields::{CONFIRMED, FORMAL, LANG, NAME_LIMIT, OF, Reading, SHORT, VERSION, ZONE};
use crate::{DirectoryFault, EDIT, State, StateName, StateNames, store};

/// What can be changed of a state; its codes and regions are those of ISO 3166-1 and M49.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditState {
    /// The version of the state that the person had before them.
    pub began_from: i64,
    /// The names: English, and any other, each with all three forms.
    pub names: StateNames,
    /// The language in which it is written to.
    pub lang: Lang,
    /// Whether the state has confirmed that language; if not, it is an assumption.
    pub confirmed: bool,
    /// The IANA time zone of the capital.
    pub zone: String,
}

impl EditState {
    /// Reads the form, with all faults.
    pub fn read(form: &Form) -> Result<Self, Vec<DirectoryFault>> {
        let mut reading = Reading::new(form);
        let mut names = StateNames::default();
        for lang in Lang::ALL {
            let fields = [SHORT.of(lang), FORMAL.of(lang), OF.of(lang)];
            // Half a name would leave a gap in a letter. English is what the others fall back to.
            let asked = lang == Lang::En || fields.iter().any(|f| !form.trimmed(f).is_empty());
            if asked {
                let [short, formal, of] = fields.map(|field| reading.needed(field, NAME_LIMIT));
                names.0.insert(lang, StateName { short, formal, of });
            }
        }
        let lang = reading.lang(LANG);
        if form.trimmed(LANG).is_empty() {
            reading.faults.push(DirectoryFault::Missing(LANG));
        }
        let zone = form.trimmed(ZONE).to_owned();
        if zone.is_empty() {
            reading.faults.push(DirectoryFault::Missing(ZONE));
        } else if zone.parse::<Zone>().is_err() {
            reading.faults.push(DirectoryFault::BadZone);
        }
        let (began_from, confirmed) = (reading.version(), form.has(CONFIRMED, "yes"));
        // A form without a language has a fault, and this value goes nowhere.
        reading.end(Self { began_from, names, lang: lang.unwrap_or(Lang::En), confirmed, zone })
    }

    /// The form as it stands when nobody has typed yet.
    pub fn form(state: &State) -> Form {
        let mut form = Form::new().with(VERSION, state.version.to_string()).with(LANG, state.lang.code()).with(ZONE, &state.zone);
        if !state.lang_assumed {
            form = form.with(CONFIRMED, "yes");
        }
        for (lang, name) in &state.names.0 {
            form = form.with(SHORT.of(*lang), &name.short).with(FORMAL.of(*lang), &name.formal).with(OF.of(*lang), &name.of);
        }
        form
    }
}

/// Changes a state. Gives the version that it has now.
///
/// Refuses an edit that began from another version than the present one: somebody else has saved, and the person sees both (UI.md, Forms).
/// An edit that changes nothing leaves no trace.
pub async fn edit_state(cx: &Cx, id: Id, edit: EditState) -> Result<i64, DirectoryFault> {
    let mut tx = match cx.write::<i64>(EDIT).await? {
        Door::Open(tx) => tx,
        Door::Again(version) => return Ok(version),
    };
    let before = store::state(&tx, id).await?.ok_or(DirectoryFault::NotThere)?;
    if before.version != edit.began_from {
        return Err(DirectoryFault::Stale);
    }
    let EditState { names, lang, confirmed, zone, .. } = edit;
    let mut after = State { names, lang, lang_assumed: !confirmed, zone, ..before.clone() };
    if after == before {
        return Ok(before.version);
    }
    after.version += 1;
    if !store::keep_state(&tx, before.version, &after).await? {
        return Err(DirectoryFault::Stale);
    }
    tx.note(Change::between(Some(&before), &after, Verb::CHANGED));
    tx.commit(&after.version).await?;
    Ok(after.version)
}
