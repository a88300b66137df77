//! The text of items, and the terms by which they are found.

use std::collections::HashMap;

use ::store::{Conn, StoreError, Writer, params};
use kernel::{Id, Lang, MachineTime};
use words::index_terms;

use crate::Item;

/// Bytes of terms of a text that are kept for search. PostgreSQL's `tsvector` ends at 1 MB, of which each term takes a few bytes beside its letters
/// (its manual, "Limitations" of full text search).
const WORDS_LIMIT: usize = 300_000;

/// Bytes of terms of the number, the parties and the subject.
const HEAD_LIMIT: usize = 20_000;

/// The text of an item, where it came as text.
pub(crate) async fn body(conn: &Conn, item: Id) -> Result<Option<String>, StoreError> {
    conn.one("select body from correspondence_body where item = $1", params![item], |r| r.get("body")).await
}

/// Keeps the terms by which an item is found: those of its row and its state's names, of its text, and of what was read in its files.
pub(crate) async fn index(writer: &Writer, edition: Id, item: &Item, now: MachineTime) -> Result<(), StoreError> {
    let state = match item.state {
        Some(id) => directory::store::state(writer, id).await?,
        None => None,
    };
    let names = state.map(|s| Lang::ALL.map(|lang| s.names.short(lang).to_owned()).join("\n")).unwrap_or_default();
    let head =
        [&item.reference, &item.document_number, &item.subject, &item.from, &item.to, &names, &item.note].map(String::as_str).join("\n");
    let mut text = body(writer, item.id).await?.unwrap_or_default();
    let read = "select words from correspondence_file where item = $1 and words <> '' order by position";
    for words in writer.all(read, params![item.id], |r| r.get::<String>("words")).await? {
        text.push('\n');
        text.push_str(&words);
    }
    let (head, words) = (index_terms(&head, HEAD_LIMIT), index_terms(&text, WORDS_LIMIT));
    // Numbers of the index run with time, so that its lists grow at their end; two items of one microsecond still differ.
    writer
        .run(
            "insert into correspondence_terms (item, doc, edition, scope, head, words)
             select $1, case when m.last >= $2 then m.last + 1 else $2 end, $3, $4, $5, $6
             from (select coalesce(max(doc), 0) as last from correspondence_terms) m
             where true
             on conflict (item) do update set head = excluded.head, words = excluded.words",
            params![item.id, now.micros(), edition, edition.to_string(), head, words],
        )
        .await
        .map(|_| ())
}

/// Items of an edition that no index knows yet, at most `limit`.
pub(crate) async fn unindexed(conn: &Conn, edition: Id, limit: i64) -> Result<Vec<Id>, StoreError> {
    conn.all(
        "select i.id from correspondence_item i left join correspondence_terms t on t.item = i.id
         where i.edition = $1 and i.disposed_at is null and t.item is null order by i.id limit $2",
        params![edition, limit],
        |r| r.get("id"),
    )
    .await
}

/// Keeps the text of an item.
pub(crate) async fn insert_body(writer: &Writer, item: Id, body: &str) -> Result<(), StoreError> {
    writer.run("insert into correspondence_body (item, body) values ($1, $2)", params![item, body]).await.map(|_| ())
}

/// Letters of a text that a list looks through for a piece to show.
const SHOWN_FROM: i64 = 60_000;

/// The beginnings of the texts of items, with what was read in their files.
pub(crate) async fn texts(conn: &Conn, items: &[Id]) -> Result<HashMap<Id, String>, StoreError> {
    let mut texts = HashMap::new();
    if items.is_empty() {
        return Ok(texts);
    }
    let places = (2..=items.len() + 1).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    let sql = format!(
        "select item, substr(body, 1, cast($1 as INTEGER)) as words, -1 as position from correspondence_body where item in ({places})
         union all
         select item, substr(words, 1, cast($1 as INTEGER)) as words, position from correspondence_file where item in ({places}) and words <> ''
         order by position"
    );
    let mut values = params![SHOWN_FROM];
    values.extend(items.iter().flat_map(|id| params![*id]));
    for (item, words) in conn.all(&sql, values, |r| Ok((r.get::<Id>("item")?, r.get::<String>("words")?))).await? {
        let text: &mut String = texts.entry(item).or_default();
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&words);
    }
    Ok(texts)
}
