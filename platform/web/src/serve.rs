//! The router over all routes, and serving it.

use std::net::SocketAddr;

use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::from_fn_with_state;
use axum::routing::get;
use tokio::net::TcpListener;

use crate::{App, api, body, guard, snapshot, watch};

/// The router: every listed route and operation behind its guard, the document of the interface, health, assets, and a page for everything else.
pub fn router(app: &App) -> Router {
    let mut router = Router::new();
    for route in &app.tables.routes {
        let mut guarded = (route.handler)().layer(from_fn_with_state((app.clone(), route.right), guard::guard));
        if let Some(keep) = route.keep {
            guarded = guarded.layer(from_fn_with_state((app.clone(), keep), snapshot::keep));
        }
        router = router.route(route.path, guarded);
    }
    for route in watch::ROUTES {
        router = router.route(route.path, (route.handler)());
    }
    for (_, op) in &app.tables.ops {
        let mut described = op.described();
        let listed = api::listed(op, &described);
        let handler = std::mem::take(&mut described.router);
        router = router.route(&described.path, handler.layer(from_fn_with_state((app.clone(), listed), api::guard)));
    }
    let document = Bytes::from(api::document(&app.tables.ops).to_json().expect("the document is plain data"));
    router
        .route("/api/openapi.json", get(async move || ([(CONTENT_TYPE, "application/json")], document.clone())))
        // Of their own, since `/{lang}/{edition}` of a feature would take them.
        .route("/assets/{name}", get(guard::asset))
        .route("/favicon.ico", get(guard::asset))
        .fallback(guard::nowhere)
        .layer(DefaultBodyLimit::max(body::FILES_LIMIT))
        .layer(from_fn_with_state(app.clone(), guard::outermost))
        .layer(from_fn_with_state(app.clone(), snapshot::answer))
        .with_state(app.clone())
}

/// Serves until `stop` is ready; requests at hand are finished.
pub async fn serve(app: &App, listener: TcpListener, stop: impl Future<Output = ()> + Send + 'static) -> std::io::Result<()> {
    let service = router(app).into_make_service_with_connect_info::<SocketAddr>();
    let app = app.clone();
    // Live parts last as long as a page is open: they end first.
    let stop = async move {
        stop.await;
        app.live.end();
    };
    axum::serve(listener, service).with_graceful_shutdown(stop).await
}
