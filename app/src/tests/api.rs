//! The programming interface walked: every operation with every role and scope; its document, whole and as it is committed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use ledger::{Right, Role};
use serde_json::Value;
use testkit::{Home, Program, Told, on_sqlite};
use web::api::Op;

use super::{fill, filled};
use crate::features::{FEATURES, tools};

fn ops() -> impl Iterator<Item = &'static Op> {
    FEATURES.iter().flat_map(|f| f.api)
}

async fn call(program: &Program, op: &Op) -> Told {
    let described = op.described();
    let path = filled(&described.path);
    let body = described.operation.request_body.is_some();
    program.send(described.method, &path, body.then_some("application/json"), if body { b"{}".to_vec() } else { Vec::new() }).await
}

/// Whom the right lets in: the roles that an administrator gives, and everybody.
fn may(right: Right, role: Option<Role>) -> bool {
    right.roles.contains(&Role::Public) || role.is_some_and(|role| right.roles.contains(&role))
}

#[test]
fn every_operation_with_every_role() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        fill(&home).await;
        let mut faults = Vec::new();
        let mut walked = 0;
        let callers = [None].into_iter().chain(Role::GIVEN.map(Some));
        for caller in callers {
            let program = match caller {
                None => home.stranger(),
                Some(role) => home.program(&[role]).await,
            };
            for op in ops() {
                let told = call(&program, op).await;
                walked += 1;
                let status = told.status.as_u16();
                let expected = match caller {
                    _ if op.described().by_link() => status == 404,
                    _ if may(op.right, caller) => !matches!(status, 401 | 403),
                    None => status == 401 && told.header("www-authenticate").starts_with("Bearer"),
                    Some(_) => status == 403,
                };
                if !expected || status >= 500 {
                    faults.push(format!("{op:?} by {caller:?}: {status} {}", told.json));
                }
                if status >= 400 && told.header("content-type") != "application/problem+json" {
                    faults.push(format!("{op:?} by {caller:?}: {status} is no problem document"));
                }
            }
        }
        assert!(faults.is_empty(), "of {walked} calls:\n{}", faults.join("\n"));
        assert!(walked >= 5 * ops().count());
    });
}

#[test]
fn a_token_does_what_it_was_made_for_and_nothing_else() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        fill(&home).await;
        let scopes: Vec<Right> = home.house.app.scopes();
        for scope in scopes {
            let Some(role) = scope.roles.iter().find(|role| Role::GIVEN.contains(role)) else { continue };
            let account = home.account(&[*role]).await;
            let token = home.token(&account, &[*role], |right| right.name == scope.name).await;
            let program = home.stranger().with_token(&token);
            for op in ops().filter(|op| !op.described().by_link() && !op.right.roles.contains(&Role::Public)) {
                let status = call(&program, op).await.status.as_u16();
                assert_eq!(status == 403, op.right.name != scope.name, "{op:?} with {}: {status}", scope.name);
            }
        }
    });
}

#[test]
fn a_token_of_another_edition_finds_nothing() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        fill(&home).await;
        let program = home.program(&[Role::Administrator, Role::Officer, Role::Reviewer]).await;
        let zone = "Europe/Zurich".parse().expect("a zone");
        let names = home.edition.names.clone();
        access::edition::found(&home.ledger().operator(None), "2022", &names, &zone, true).await.expect("founded");
        for op in ops().filter(|op| op.described().path.contains("{edition}")) {
            let described = op.described();
            let path = described.path.replace("{edition}", "2022");
            let body = described.operation.request_body.is_some().then_some("application/json");
            let told = program.send(described.method, &filled(&path), body, b"{}".to_vec()).await;
            assert_eq!((told.status.as_u16(), told.problem()), (404, "web-api-not-there"), "{op:?}");
        }
    });
}

fn document() -> Value {
    serde_json::to_value(web::api::document(&house::tables(FEATURES).ops)).expect("plain data")
}

/// Every operation of the document: `POST /path`, and what is said of it.
fn described(document: &Value) -> Vec<(String, &Value)> {
    let paths = document["paths"].as_object().expect("paths");
    let each = paths.iter().flat_map(|(path, item)| {
        let methods = item.as_object().expect("methods");
        methods.iter().map(move |(method, operation)| (format!("{} {path}", method.to_uppercase()), operation))
    });
    each.collect()
}

#[test]
fn every_operation_is_described() {
    let document = document();
    assert_eq!(document["openapi"], "3.1.0");
    let described = described(&document);
    let routed: BTreeSet<String> = ops().map(|op| op.described()).map(|d| format!("{} {}", d.method, d.path)).collect();
    assert_eq!(described.iter().map(|(at, _)| at.clone()).collect::<BTreeSet<_>>(), routed, "document and router hold the same");
    assert_eq!(routed.len(), ops().count(), "no operation hides another");
    let mut names = BTreeSet::new();
    for (at, operation) in described {
        let name = operation["operationId"].as_str().unwrap_or("");
        assert!(!name.is_empty() && names.insert(name.to_owned()), "{at}: the name {name:?} is there twice");
        assert!(name.chars().all(|c| c.is_ascii_alphanumeric()) && name.starts_with(char::is_lowercase), "{name}");
        for what in ["summary", "description", "x-right"] {
            assert!(operation[what].as_str().is_some_and(|text| !text.trim().is_empty()), "{at} lacks {what}");
        }
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            assert!(parameter["description"].as_str().is_some_and(|text| !text.is_empty()), "{at}: {parameter}");
        }
        let answers = operation["responses"].as_object().expect("answers");
        assert!(answers.keys().any(|status| status.starts_with('2')), "{at} has no good end");
    }
}

/// Every place to which a `$ref` leads.
fn references(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            if let Some(place) = members.get("$ref").and_then(Value::as_str) {
                found.insert(place.to_owned());
            }
            members.values().for_each(|member| references(member, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

#[test]
fn every_schema_is_there_once_and_described() {
    let document = document();
    let mut found = BTreeSet::new();
    references(&document, &mut found);
    for place in found {
        let pointer = place.trim_start_matches('#');
        assert!(document.pointer(pointer).is_some(), "{place} leads nowhere");
    }
    let mut schemas: BTreeMap<String, (Value, &str)> = BTreeMap::new();
    for op in ops() {
        for (name, schema) in op.described().schemas {
            let schema = serde_json::to_value(schema).expect("plain data");
            let (known, by) = schemas.entry(name.clone()).or_insert((schema.clone(), op.name));
            assert_eq!(*known, schema, "{name} is one thing in {by} and another in {}", op.name);
        }
    }
}

/// `docs/openapi.json` is what the code says, so that a difference in the interface is seen where it is reviewed.
#[test]
fn the_committed_document_is_the_one_of_the_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/openapi.json");
    let text = crate::openapi::text();
    #[expect(clippy::disallowed_methods, reason = "as scripts/test says it")]
    let update = std::env::var("UPDATE").is_ok_and(|v| v == "1");
    if update {
        std::fs::write(&path, &text).expect("written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == text, "docs/openapi.json is stale: UPDATE=1 scripts/test -p app writes it again");
}
