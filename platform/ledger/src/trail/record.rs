//! Writing a record: leaves, digest, row.

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{StoreError, Writer, params};

use crate::change::Field;
use crate::{Change, Cx};

/// A field of a record as it is stored. Erasing takes values and salts, never leaves.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredField {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<StoredValue>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<StoredValue>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub personal: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct StoredValue {
    /// The commitment: SHA-256 of salt, name and value.
    pub leaf: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
}

impl StoredValue {
    fn new(cx: &Cx, name: &str, value: &str) -> Self {
        let salt = HEXLOWER.encode(&cx.chance::<16>());
        Self { leaf: leaf(&salt, name, value), salt: Some(salt), value: Some(value.into()) }
    }
}

pub(crate) fn leaf(salt: &str, name: &str, value: &str) -> String {
    hash(&[salt, name, value])
}

/// SHA-256 of the parts, each preceded by its length, as hexadecimal text.
pub(crate) fn hash(parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    HEXLOWER.encode(&hash.finalize())
}

/// What a record's digest is over. The order of the parts is the format; a change of it is a new version in the first part.
pub(crate) struct Canonical<'a> {
    pub id: &'a str,
    pub edition: &'a str,
    pub machine_at: i64,
    pub edition_at: i64,
    pub way: &'a str,
    pub actor: &'a str,
    pub verb: &'a str,
    pub kind: &'a str,
    pub thing: &'a str,
    pub request: &'a str,
    pub fields: &'a [StoredField],
}

impl Canonical<'_> {
    pub(crate) fn digest(&self) -> String {
        let (machine_at, edition_at) = (self.machine_at.to_string(), self.edition_at.to_string());
        let mut parts = vec![
            "convoke-record-1",
            self.id,
            self.edition,
            &machine_at,
            &edition_at,
            self.way,
            self.actor,
            self.verb,
            self.kind,
            self.thing,
            self.request,
        ];
        for field in self.fields {
            parts.push(&field.name);
            parts.push(if field.personal { "personal" } else { "record" });
            parts.push(field.before.as_ref().map_or("", |v| &v.leaf));
            parts.push(field.after.as_ref().map_or("", |v| &v.leaf));
        }
        hash(&parts)
    }
}

pub(crate) async fn record(writer: &Writer, cx: &Cx, change: &Change) -> Result<(), StoreError> {
    let stored = |f: &Field| StoredField {
        name: f.name.clone(),
        before: f.before.as_deref().map(|v| StoredValue::new(cx, &f.name, v)),
        after: f.after.as_deref().map(|v| StoredValue::new(cx, &f.name, v)),
        personal: f.personal,
    };
    let fields: Vec<StoredField> = change.fields.iter().map(stored).collect();
    let parts = cx.parts();
    let (id, machine_at, edition_at, actor) = (cx.new_id(), cx.machine_now(), cx.now(), parts.caller.actor());
    let digest = Canonical {
        id: &id.to_string(),
        edition: &parts.edition.map(|e| e.to_string()).unwrap_or_default(),
        machine_at: machine_at.micros(),
        edition_at: edition_at.micros(),
        way: parts.way.name(),
        actor: &actor,
        verb: change.verb.0,
        kind: change.thing.kind.name(),
        thing: &change.thing.id.to_string(),
        request: &parts.request,
        fields: &fields,
    }
    .digest();
    let text = serde_json::to_string(&fields).map_err(|e| StoreError::Broken(e.to_string()))?;
    writer
        .run(
            "insert into ledger_change (id, edition, machine_at, edition_at, way, actor, verb, kind, thing, request, fields, digest)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            params![
                id,
                parts.edition,
                machine_at,
                edition_at,
                parts.way.name(),
                actor,
                change.verb.0,
                change.thing.kind,
                change.thing.id,
                parts.request,
                text,
                digest
            ],
        )
        .await
        .map(|_| ())
}
