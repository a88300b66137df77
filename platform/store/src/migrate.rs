//! The schema: migrations in order of their date, applied under a lock, and the published views, made again after them.

use crate::{Conn, Engine, Store, StoreError, Writer, params};

/// A change of the schema: a name that begins with its date, and statements that run on both engines. Never edited once released.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// `m20210203_reply`: the date puts all features' migrations in one order.
    pub name: &'static str,
    /// Statements in the house types (`UUID`, `BIGINT`, `BOOLEAN`, `TEXT`). What one engine alone can do, an index for full text, stands
    /// under a line `-- sqlite:` or `-- postgres:`, up to a line `-- both:`; what it holds must follow from ordinary tables by itself
    /// (a trigger, an expression), since backups carry those and nothing else.
    pub sql: &'static str,
}

/// A published view: what other features may join.
#[derive(Debug, Clone, Copy)]
pub struct View {
    /// `directory_state_v`.
    pub name: &'static str,
    /// The `SELECT`.
    pub sql: &'static str,
}

/// Why the schema was not brought up to date; the sentence is for the operator, and nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum SchemaFault {
    /// A newer convoke has been here.
    #[error("the database was written by a newer convoke (it knows {0:?}); start that version, or restore a backup made before it")]
    Newer(String),
    /// A command beside the server found an older schema.
    #[error("the database is of an older convoke; start `convoke serve` once, so that it is brought up to date")]
    Older,
    /// Two migrations have one name.
    #[error("two migrations are named {0:?}")]
    Twice(&'static str),
    /// The database said no.
    #[error("the database could not be brought up to date: {0}")]
    Store(#[from] StoreError),
}

/// A number for PostgreSQL's advisory lock that no other program is likely to take ("convoke" as bytes).
const LOCK: i64 = 0x0063_6f6e_766f_6b65;

impl Store {
    /// Applies what is missing, in order, in one transaction under a lock, and makes the views again. Two nodes that start together do it once.
    ///
    /// Refuses a database that knows a migration which this program does not.
    pub async fn migrate(&self, migrations: &[Migration], views: &[View]) -> Result<(), SchemaFault> {
        let migrations = in_order(migrations)?;
        if self.up_to_date(&migrations, views).await? {
            return Ok(());
        }
        let tx = self.write().await?;
        tx.lock_schema().await?;
        tx.bring_up_to_date(&migrations, views).await?;
        tx.commit().await?;
        Ok(())
    }

    /// For commands beside a server: refuses a schema that is not exactly this program's, and changes nothing.
    pub async fn expect_schema(&self, migrations: &[Migration], views: &[View]) -> Result<(), SchemaFault> {
        if self.up_to_date(&in_order(migrations)?, views).await? { Ok(()) } else { Err(SchemaFault::Older) }
    }

    async fn up_to_date(&self, migrations: &[Migration], views: &[View]) -> Result<bool, SchemaFault> {
        let read = self.read().await?;
        if !has_tables(&read).await? {
            return Ok(false);
        }
        let applied = applied(&read).await?;
        refuse_newer(&applied, migrations)?;
        let made = read
            .all("select name, sql from store_view order by position", params![], |r| {
                Ok((r.get::<String>("name")?, r.get::<String>("sql")?))
            })
            .await?;
        Ok(applied.len() == migrations.len()
            && made.iter().map(|(n, s)| (n.as_str(), s.as_str())).eq(views.iter().map(|v| (v.name, v.sql))))
    }
}

impl Writer {
    async fn lock_schema(&self) -> Result<(), StoreError> {
        if self.engine() == Engine::Postgres {
            self.one("select 1 as one from (select pg_advisory_xact_lock($1)) as locked", params![LOCK], |_| Ok(())).await?;
        }
        Ok(())
    }

    /// Makes the schema as it stood when only these migrations had been applied, without views, in a database that is empty: for a restore,
    /// which fills it and then calls [`Writer::bring_up_to_date`] in the same transaction.
    ///
    /// Refuses a name that this program does not know.
    pub async fn build_schema(&self, migrations: &[Migration], names: &[String]) -> Result<(), SchemaFault> {
        let migrations = in_order(migrations)?;
        refuse_newer(names, &migrations)?;
        self.lock_schema().await?;
        self.run_script(TABLES).await?;
        for migration in migrations.iter().filter(|m| names.iter().any(|name| name == m.name)) {
            self.apply(migration).await?;
        }
        Ok(())
    }

    /// Applies what is missing, in order, and makes the views again, inside this transaction.
    pub async fn bring_up_to_date(&self, migrations: &[Migration], views: &[View]) -> Result<(), SchemaFault> {
        let migrations = in_order(migrations)?;
        self.run_script(TABLES).await?;
        let applied = applied(self).await?;
        refuse_newer(&applied, &migrations)?;
        drop_views(self).await?;
        for migration in migrations.iter().filter(|m| !applied.iter().any(|a| a == m.name)) {
            self.apply(migration).await?;
        }
        for (position, view) in views.iter().enumerate() {
            self.run_script(&format!("create view {} as {}", view.name, view.sql)).await?;
            let position = i64::try_from(position).unwrap_or(i64::MAX);
            self.run("insert into store_view (name, position, sql) values ($1, $2, $3)", params![view.name, position, view.sql]).await?;
        }
        Ok(())
    }

    async fn apply(&self, migration: &Migration) -> Result<(), StoreError> {
        self.run_script(&part_for(self.engine(), migration.sql)).await?;
        self.run("insert into store_migration (name) values ($1)", params![migration.name]).await.map(|_| ())
    }
}

/// The statements that are for an engine: those of the other are left out.
fn part_for(engine: Engine, sql: &str) -> String {
    let mut ours = true;
    let mut part = String::with_capacity(sql.len());
    for line in sql.lines() {
        match line.trim_end() {
            "-- sqlite:" => ours = engine == Engine::Sqlite,
            "-- postgres:" => ours = engine == Engine::Postgres,
            "-- both:" => ours = true,
            _ if ours => {
                part.push_str(line);
                part.push('\n');
            }
            _ => {}
        }
    }
    part
}

/// The names of the migrations that were applied, in order; none in a database that is empty.
pub async fn applied_migrations(conn: &Conn) -> Result<Vec<String>, StoreError> {
    if has_tables(conn).await? { applied(conn).await } else { Ok(Vec::new()) }
}

/// Whether the database has no table at all, of ours or of others.
pub async fn is_empty(conn: &Conn) -> Result<bool, StoreError> {
    let sql = match conn.engine() {
        Engine::Sqlite => "select count(*) from sqlite_master where type in ('table', 'view')",
        // Not by information_schema, which leaves out what the role may not read.
        Engine::Postgres => {
            "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = current_schema() and c.relkind in ('r', 'p', 'v', 'm')"
        }
    };
    Ok(conn.number(sql, params![]).await? == 0)
}

const TABLES: &str = "create table if not exists store_migration (name TEXT primary key);
    create table if not exists store_view (name TEXT primary key, position BIGINT not null, sql TEXT not null);";

async fn has_tables(read: &Conn) -> Result<bool, StoreError> {
    let sql = match read.engine() {
        Engine::Sqlite => "select count(*) from sqlite_master where name = 'store_view'",
        Engine::Postgres => {
            "select count(*) from information_schema.tables where table_schema = current_schema() and table_name = 'store_view'"
        }
    };
    Ok(read.number(sql, params![]).await? > 0)
}

async fn applied(read: &Conn) -> Result<Vec<String>, StoreError> {
    read.all("select name from store_migration order by name", params![], |r| r.get("name")).await
}

fn in_order(migrations: &[Migration]) -> Result<Vec<Migration>, SchemaFault> {
    let mut sorted = migrations.to_vec();
    sorted.sort_by_key(|m| m.name);
    match sorted.windows(2).find(|pair| pair[0].name == pair[1].name) {
        Some(pair) => Err(SchemaFault::Twice(pair[0].name)),
        None => Ok(sorted),
    }
}

fn refuse_newer(applied: &[String], migrations: &[Migration]) -> Result<(), SchemaFault> {
    match applied.iter().find(|name| !migrations.iter().any(|m| m.name == *name)) {
        Some(unknown) => Err(SchemaFault::Newer(unknown.clone())),
        None => Ok(()),
    }
}

/// Views go first, last made first: SQLite cannot alter a table under a view.
async fn drop_views(tx: &Writer) -> Result<(), StoreError> {
    for name in tx.all("select name from store_view order by position desc", params![], |r| r.get::<String>("name")).await? {
        tx.run_script(&format!("drop view if exists {name}")).await?;
    }
    tx.run("delete from store_view", params![]).await.map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_engine_runs_what_is_for_both_and_what_is_its_own() {
        let sql = "a;\n-- sqlite:\nb;\n-- postgres:\nc;\n-- both:\nd;";
        assert_eq!(part_for(Engine::Sqlite, sql), "a;\nb;\nd;\n");
        assert_eq!(part_for(Engine::Postgres, sql), "a;\nc;\nd;\n");
    }
}
