//! What is asked of any schema: its tables, their columns, their rows by page, and their rules while they are filled.
//!
//! The only SQL of this crate. Names of tables and columns come from the database itself.

use kernel::Id;
use store::sql::Value;
use store::{Column, Conn, Engine, Row, StoreError, Writer, params};

use crate::piece::{Sort, Table};

/// The schema's own tables: their content is the header's list of migrations, and the program's views.
const OWN: [&str; 2] = ["store_migration", "store_view"];

/// Rows asked for at a time: some hundred kilobytes of answers, and few questions.
pub(crate) const PAGE: i64 = 500;

/// Values in one statement: SQLite takes 32,766 (<https://www.sqlite.org/limits.html>), PostgreSQL 65,535.
const VALUES: usize = 8_000;

/// The tables with their columns, by name. What SQLite makes out of them (a full-text index and its shadows) is left out: filling the tables
/// fills it.
pub(crate) async fn tables(conn: &Conn) -> Result<Vec<Table>, StoreError> {
    let sql = match conn.engine() {
        Engine::Sqlite => {
            "select m.name as tab, c.name as col, lower(c.type) as sort from sqlite_master m join pragma_table_info(m.name) c
             join pragma_table_list l on l.schema = 'main' and l.name = m.name and l.type = 'table'
             where m.type = 'table' and m.name not like 'sqlite_%' order by m.name, c.cid"
        }
        Engine::Postgres => {
            "select c.table_name::text as tab, c.column_name::text as col, c.data_type::text as sort from information_schema.columns c
             join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
             where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
             order by c.table_name collate \"C\", c.ordinal_position"
        }
    };
    let columns = conn.all(sql, params![], |r| Ok((r.get::<String>("tab")?, r.get::<String>("col")?, r.get::<String>("sort")?))).await?;
    let mut tables: Vec<Table> = Vec::new();
    for (table, column, sort) in columns.into_iter().filter(|(table, ..)| !OWN.contains(&table.as_str())) {
        let sort = match sort.as_str() {
            "uuid" => Sort::Uuid,
            "bigint" => Sort::Bigint,
            "boolean" => Sort::Boolean,
            "text" => Sort::Text,
            other => return Err(StoreError::Broken(format!("{table}.{column} is {other}, which is no type of the house"))),
        };
        match tables.last_mut().filter(|last| last.name == table) {
            Some(last) => last.columns.push((column, sort)),
            None => tables.push(Table { name: table, columns: vec![(column, sort)] }),
        }
    }
    Ok(tables)
}

/// The columns by which a table's rows are told apart, as positions: the primary key, or all where there is none.
pub(crate) async fn key(conn: &Conn, table: &Table) -> Result<Vec<usize>, StoreError> {
    let sql = match conn.engine() {
        Engine::Sqlite => "select name as col from pragma_table_info($1) where pk > 0 order by pk",
        Engine::Postgres => {
            "select k.column_name::text as col from information_schema.table_constraints c
             join information_schema.key_column_usage k on k.constraint_name = c.constraint_name and k.table_schema = c.table_schema
             where c.table_schema = current_schema() and c.table_name = $1 and c.constraint_type = 'PRIMARY KEY' order by k.ordinal_position"
        }
    };
    let names = conn.all(sql, params![table.name], |r| r.get::<String>("col")).await?;
    let key: Vec<usize> = names.iter().filter_map(|name| table.columns.iter().position(|(column, _)| column == name)).collect();
    Ok(if key.is_empty() { (0..table.columns.len()).collect() } else { key })
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

fn list(table: &Table, positions: impl Iterator<Item = usize>) -> String {
    positions.map(|at| quoted(&table.columns[at].0)).collect::<Vec<_>>().join(", ")
}

/// At most [`PAGE`] rows in the order of the key, after the row with these values of it.
pub(crate) async fn page(conn: &Conn, table: &Table, key: &[usize], after: Option<&[Value]>) -> Result<Vec<Vec<Value>>, StoreError> {
    let (columns, order) = (list(table, 0..table.columns.len()), list(table, key.iter().copied()));
    let mut values = after.map_or(vec![], <[Value]>::to_vec);
    let places = (1..=values.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
    let beyond = if values.is_empty() { String::new() } else { format!("where ({order}) > ({places})") };
    values.extend(params![PAGE]);
    let sql = format!("select {columns} from {} {beyond} order by {order} limit ${}", quoted(&table.name), values.len());
    conn.all(&sql, values, |r| table.columns.iter().map(|(name, sort)| value(r, name, *sort)).collect()).await
}

fn value(row: &Row, name: &str, sort: Sort) -> Result<Value, StoreError> {
    Ok(match sort {
        Sort::Uuid => row.get::<Option<Id>>(name)?.bind(),
        Sort::Bigint => row.get::<Option<i64>>(name)?.bind(),
        Sort::Boolean => row.get::<Option<bool>>(name)?.bind(),
        Sort::Text => row.get::<Option<String>>(name)?.bind(),
    })
}

/// Puts rows into a table.
pub(crate) async fn insert(writer: &Writer, table: &Table, rows: Vec<Vec<Value>>) -> Result<(), StoreError> {
    let width = table.columns.len();
    let into = format!("insert into {} ({}) values ", quoted(&table.name), list(table, 0..width));
    let most = (VALUES / width).max(1);
    let mut rows = rows.into_iter().peekable();
    while rows.peek().is_some() {
        let some: Vec<Vec<Value>> = rows.by_ref().take(most).collect();
        let row = |n: usize| (1..=width).map(|c| format!("${}", n * width + c)).collect::<Vec<_>>().join(", ");
        let places = (0..some.len()).map(|n| format!("({})", row(n))).collect::<Vec<_>>().join(", ");
        writer.run(&format!("{into}{places}"), some.into_iter().flatten().collect()).await?;
    }
    Ok(())
}

/// A reference from table to table, as PostgreSQL names it.
pub(crate) struct Reference {
    table: String,
    name: String,
}

/// Lets references wait until the end of the transaction, so that tables can be filled in any order, and takes out what the migrations
/// themselves put in.
pub(crate) async fn begin_to_fill(writer: &Writer, tables: &[Table]) -> Result<Vec<Reference>, StoreError> {
    let references = match writer.engine() {
        Engine::Sqlite => {
            writer.run("pragma defer_foreign_keys = on", params![]).await?;
            Vec::new()
        }
        Engine::Postgres => {
            writer
                .all(
                    "select table_name::text as tab, constraint_name::text as name from information_schema.table_constraints
                     where table_schema = current_schema() and constraint_type = 'FOREIGN KEY'",
                    params![],
                    |r| Ok(Reference { table: r.get("tab")?, name: r.get("name")? }),
                )
                .await?
        }
    };
    alter(writer, &references, "deferrable initially deferred").await?;
    for table in tables {
        writer.run(&format!("delete from {}", quoted(&table.name)), params![]).await?;
    }
    Ok(references)
}

/// Holds the references again: what does not fit is refused here.
pub(crate) async fn end_to_fill(writer: &Writer, references: &[Reference]) -> Result<(), StoreError> {
    match writer.engine() {
        Engine::Sqlite => {
            let broken = writer.one("select \"table\" as tab from pragma_foreign_key_check limit 1", params![], |r| r.get::<String>("tab"));
            match broken.await? {
                Some(table) => Err(StoreError::Reference(table)),
                None => Ok(()),
            }
        }
        Engine::Postgres => {
            writer.run("set constraints all immediate", params![]).await?;
            alter(writer, references, "not deferrable").await
        }
    }
}

async fn alter(writer: &Writer, references: &[Reference], how: &str) -> Result<(), StoreError> {
    for Reference { table, name } in references {
        writer.run(&format!("alter table {} alter constraint {} {how}", quoted(table), quoted(name)), params![]).await?;
    }
    Ok(())
}
