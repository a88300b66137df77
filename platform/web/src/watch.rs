//! What a supervisor asks: `/health`, `/ready`, `/metrics`. None of them goes through the guard, which asks the database who is calling:
//! a database that is away would make the process look dead.

use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing;
use ledger::{Right, Role};
use store::{Measure, StoreError, Unit};
use tokio::net::TcpListener;

use crate::numbers::{Text, seconds};
use crate::{App, Route, get};

/// Ask whether the process lives and whether it can serve.
pub const HEALTH: Right = Right { name: "web.health", roles: &[Role::Public] };
/// Read the numbers: from this machine, or on an address of their own.
pub const METRICS: Right = Right { name: "web.metrics", roles: &[Role::Public] };

/// The rights of this crate.
pub const RIGHTS: &[Right] = &[HEALTH, METRICS];

/// The platform's own routes.
pub const ROUTES: &[Route] = &[
    get("/health", HEALTH, || routing::get(async || "ok\n")),
    get("/ready", HEALTH, || routing::get(ready)),
    get("/metrics", METRICS, || routing::get(metrics_here)),
];

/// Whether the process is stopping, and where its numbers are served.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    pub stopping: AtomicBool,
    pub elsewhere: AtomicBool,
}

/// Longer than a database that works needs; shorter than a supervisor waits.
const PATIENCE: Duration = Duration::from_secs(3);

async fn ready(State(app): State<App>) -> (StatusCode, &'static str) {
    let not = |why| (StatusCode::SERVICE_UNAVAILABLE, why);
    if app.watch.stopping.load(Ordering::Relaxed) {
        return not("stopping\n");
    }
    match tokio::time::timeout(PATIENCE, answers(&app)).await {
        Ok(Ok(())) => (StatusCode::OK, "ready\n"),
        Ok(Err(why)) => not(why),
        Err(_) => not("the database or the file store does not answer\n"),
    }
}

async fn answers(app: &App) -> Result<(), &'static str> {
    let store = app.ledger.store();
    store.ping().await.map_err(|_| "the database does not answer\n")?;
    let (migrations, views) = &app.tables.schema;
    if !migrations.is_empty() && store.expect_schema(migrations, views).await.is_err() {
        return Err("the schema of the database is not that of this program\n");
    }
    app.ledger.operator(None).files().ping().await.map_err(|_| "the file store does not answer\n")
}

/// On the main address: to this machine alone, and not to what a proxy on this machine passes on.
async fn metrics_here(State(app): State<App>, request: Request) -> Response {
    let forwarded = ["x-forwarded-for", "forwarded", "via", "x-real-ip"].iter().any(|name| request.headers().contains_key(*name));
    // Without a connection there is a test, or nobody.
    let near = request.extensions().get::<ConnectInfo<SocketAddr>>().is_some_and(|c| c.0.ip().to_canonical().is_loopback());
    if forwarded || !near || app.watch.elsewhere.load(Ordering::Relaxed) {
        return crate::guard::nowhere(State(app), request).await;
    }
    metrics(State(app)).await
}

async fn metrics(State(app): State<App>) -> Response {
    let mut out = Text::default();
    out.head("convoke_build_info", "gauge", "The version of the program");
    out.line("convoke_build_info", &[("version", env!("CARGO_PKG_VERSION"))], &1);
    app.numbers.write(&mut out);
    let pool = app.ledger.store().pool();
    out.head("convoke_database_connections", "gauge", "Connections to the database, by whether they are at work");
    out.line("convoke_database_connections", &[("state", "busy")], &pool.open.saturating_sub(pool.idle));
    out.line("convoke_database_connections", &[("state", "idle")], &pool.idle);
    let measured = tokio::time::timeout(PATIENCE, measured(&app, &mut out)).await;
    out.head("convoke_database_up", "gauge", "Whether the database answered for these numbers");
    out.line("convoke_database_up", &[], &u8::from(matches!(measured, Ok(Ok(())))));
    ([(header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8")], out.0).into_response()
}

/// What the tables say, of one instant.
async fn measured(app: &App, out: &mut Text) -> Result<(), StoreError> {
    let read = app.ledger.store().read().await?;
    let now = app.ledger.clock().machine().micros();
    for Measure { name, help, label, unit, sql } in &app.tables.measures {
        let rows = Measure::ask(&read, sql).await?;
        out.head(name, "gauge", help);
        for (value, number) in rows {
            let labels: &[(&str, &str)] = if label.is_empty() { &[] } else { &[(label, &value)] };
            match (unit, number) {
                (Unit::Number, number) => out.line(name, labels, &number.unwrap_or(0)),
                (Unit::Since, since) => {
                    let age = since.map_or(0, |since| now.saturating_sub(since).max(0));
                    out.line(name, labels, &seconds(age.unsigned_abs()));
                }
            }
        }
    }
    Ok(())
}

/// Serves the numbers, and whether the process can serve, on an address of their own until `stop` is ready. Say
/// [`Web::tell_numbers_elsewhere`](crate::Web::tell_numbers_elsewhere) first.
pub async fn serve_metrics(app: &App, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
    let router = Router::new()
        .route("/metrics", routing::get(metrics))
        .route("/health", routing::get(async || "ok\n"))
        .route("/ready", routing::get(ready))
        .with_state(app.clone());
    axum::serve(listener, router).with_graceful_shutdown(stop).await
}
