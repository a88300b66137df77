//! `convoke`: the command line, settings, the list of features, serving and the demo. No rule of the forum lives here.
//!
//! Exit codes (DECISIONS.md 17): 0 done, 1 understood and failed, 2 arguments or input not understood.

mod cli;
mod commands;
mod demo;
mod fault;
mod features;
mod notices;
mod openapi;
mod place;
mod serve;
mod settings;
#[cfg(test)]
mod tests;
mod told;

use std::process::ExitCode;

fn main() -> ExitCode {
    // Two of our libraries bring a provider each; without a choice the first TLS connection would panic.
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        eprintln!("convoke: the cryptography was set up twice");
        return ExitCode::FAILURE;
    }
    // SQLite is asked on these threads, and the disk may hold some of them up.
    let threads = std::thread::available_parallelism().map_or(1, usize::from) + store::BESIDE;
    let runtime = match tokio::runtime::Builder::new_multi_thread().worker_threads(threads).enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("convoke: {error}");
            return ExitCode::FAILURE;
        }
    };
    runtime.block_on(cli::run())
}
