//! The bounds that the document states (lengths, least and most), held against a body: what is written there is true, and no operation
//! needs to say it twice. Rules of the forum are the commands'.

use std::collections::BTreeMap;

use serde_json::Value;
use utoipa::ToSchema;

use super::problem::{ApiFault, Refused};

/// Depth to which a body is looked into; the deepest of the house has five.
const DEPTH: usize = 20;

/// Refuses the first value that is outside the bounds of its schema.
pub(super) fn hold<T: ToSchema>(body: &Value) -> Result<(), Refused> {
    let mut schemas = Vec::new();
    T::schemas(&mut schemas);
    // As the document has them, so that one way of reading serves all.
    let json = |schema| serde_json::to_value(schema).unwrap_or(Value::Null);
    let known: BTreeMap<String, Value> = schemas.into_iter().map(|(name, schema)| (name, json(schema))).collect();
    Bounds { known }.look(&json(T::schema()), body, String::new(), DEPTH)
}

struct Bounds {
    known: BTreeMap<String, Value>,
}

impl Bounds {
    fn look(&self, schema: &Value, value: &Value, at: String, depth: usize) -> Result<(), Refused> {
        if depth == 0 || value.is_null() {
            return Ok(());
        }
        if let Some(name) = schema["$ref"].as_str().and_then(|place| place.rsplit('/').next()) {
            return self.known.get(name).map_or(Ok(()), |schema| self.look(schema, value, at, depth - 1));
        }
        for list in ["allOf", "oneOf", "anyOf"] {
            for one in schema[list].as_array().into_iter().flatten() {
                self.look(one, value, at.clone(), depth - 1)?;
            }
        }
        let bound = |name: &str| schema[name].as_u64();
        let refuse = |fault| Err(Refused::at(at.clone(), fault));
        match value {
            Value::String(text) => {
                let length = text.chars().count() as u64;
                if let Some(most) = bound("maxLength").filter(|most| length > *most) {
                    return refuse(ApiFault::TooManyCharacters(most));
                }
                if bound("minLength").is_some_and(|least| length < least) {
                    return refuse(ApiFault::BadValue);
                }
            }
            Value::Number(number) => {
                let number = number.as_f64().unwrap_or(f64::NAN);
                let below = schema["minimum"].as_f64().is_some_and(|least| number < least);
                if below || schema["maximum"].as_f64().is_some_and(|most| number > most) {
                    return refuse(ApiFault::BadValue);
                }
            }
            Value::Array(items) => {
                if bound("maxItems").is_some_and(|most| items.len() as u64 > most) {
                    return refuse(ApiFault::BadValue);
                }
                for (n, item) in items.iter().enumerate() {
                    self.look(&schema["items"], item, format!("{at}/{n}"), depth - 1)?;
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    self.look(&schema["properties"][name], member, format!("{at}/{name}"), depth - 1)?;
                }
            }
            Value::Bool(_) | Value::Null => {}
        }
        Ok(())
    }
}
