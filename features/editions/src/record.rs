//! [`Record`]: an edition's description as the trail keeps it, one field for each text in each language.

use std::collections::BTreeMap;

use access::EDITION;
use kernel::{Id, Kind, Lang, Text};
use ledger::Thing;
use serde::Serialize;

use crate::{Edition, Wording};

/// The description of an edition, flat: `theme.fr`, `final_week`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Record {
    #[serde(skip)]
    id: Id,
    #[serde(flatten)]
    fields: BTreeMap<String, String>,
}

impl Thing for Record {
    const KIND: Kind = EDITION;
    fn id(&self) -> Id {
        self.id
    }
}

impl Record {
    /// What the trail keeps of this description. What is absent is left out.
    pub fn of(edition: &Edition) -> Self {
        let mut record = Self { id: edition.id, fields: BTreeMap::new() };
        let Edition { process, dates, .. } = edition;
        record.put("process", Some(&process.slug).filter(|s| !s.is_empty()));
        record.put_text("process_name", &process.names, |_| false);
        record.put_wording("name", &edition.name);
        record.put_wording("description", &edition.description);
        record.put_wording("theme", &edition.theme);
        record.put("virtual_since", dates.virtual_since);
        record.put("high_level_sessions", dates.high_level_sessions);
        record.put("final_week", dates.final_week);
        record.put("languages", Some(joined(edition.languages.iter().map(|l| l.code()))));
        record.put("organisers", Some(joined(edition.organisers.iter().map(|o| o.code.as_str()))).filter(|o| !o.is_empty()));
        record.put("contact", edition.contact.as_ref().map(|c| &c.email));
        record
    }

    fn put(&mut self, name: &str, value: Option<impl ToString>) {
        self.fields.extend(value.map(|v| (name.to_owned(), v.to_string())));
    }

    fn put_wording(&mut self, name: &str, wording: &Wording) {
        self.put_text(name, wording, |lang| wording.unofficial(lang));
    }

    fn put_text(&mut self, name: &str, text: &Text, unofficial: impl Fn(Lang) -> bool) {
        for (lang, version) in text.versions() {
            self.put(&format!("{name}.{lang}"), Some(version));
            self.put(&format!("{name}.{lang}.unofficial"), unofficial(lang).then_some("yes"));
        }
    }
}

fn joined<'a>(items: impl Iterator<Item = &'a str>) -> String {
    items.collect::<Vec<_>>().join(", ")
}
