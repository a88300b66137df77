//! `convoke serve`: pages, jobs and the sealing of the trail, until a signal.

use house::{House, HouseFault};
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};

use crate::place::{self, As, PlaceFault};
use crate::settings::Settings;

/// Serves until SIGTERM or Ctrl-C; requests and jobs at hand are finished.
pub async fn serve(settings: &Settings) -> Result<(), PlaceFault> {
    let listener = listen(&settings.listen).await?;
    let port = listener.local_addr().map_err(HouseFault::Listen)?.port();
    let base = place::base(settings, port);
    let house = place::open(settings, As::Server, &base, crate::demo::clocks(&settings.dir)?).await?;
    let metrics = metrics(settings).await?;
    println!("url: {base}");
    run(&house, settings, listener, metrics).await
}

/// Listens.
pub async fn listen(address: &str) -> Result<TcpListener, PlaceFault> {
    Ok(TcpListener::bind(address).await.map_err(HouseFault::Listen)?)
}

/// The address for numbers alone, if one is set.
pub async fn metrics(settings: &Settings) -> Result<Option<TcpListener>, PlaceFault> {
    match &settings.metrics_listen {
        Some(address) => listen(address).await.map(Some),
        None => Ok(None),
    }
}

/// Runs an open house until a signal.
pub async fn run(house: &House, settings: &Settings, listener: TcpListener, metrics: Option<TcpListener>) -> Result<(), PlaceFault> {
    let mut terminate = signal(SignalKind::terminate()).map_err(HouseFault::Listen)?;
    let stop = async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        tracing::info!("stopping: what is under way is finished");
    };
    Ok(house.run(listener, metrics, settings.stop(), stop).await?)
}
