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
    println!("url: {base}");
    run(&house, settings, listener).await
}

/// Listens.
pub async fn listen(address: &str) -> Result<TcpListener, PlaceFault> {
    Ok(TcpListener::bind(address).await.map_err(HouseFault::Listen)?)
}

/// Runs an open house until a signal.
pub async fn run(house: &House, settings: &Settings, listener: TcpListener) -> Result<(), PlaceFault> {
    let metrics = match &settings.metrics_listen {
        Some(address) => Some(listen(address).await?),
        None => None,
    };
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
