//! An S3-compatible store for tests, on loopback: the server is `s3s` with `s3s-fs`, which others wrote, so that our client is not measured
//! against our own idea of S3. Objects are files of a folder: a test can damage or lose one.
//!
//! In a test: [`Shelf::start`], the settings by [`Shelf::endpoint`] and the constants; dropped, it is gone as if killed, and another may
//! stand at the same port over the same folder.

use std::io;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};

use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder as Connections;
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use tokio::net::TcpListener;
use tokio::runtime::{Builder, Runtime};

/// The bucket that there is.
pub const BUCKET: &str = "convoke";

/// The id of the one access key that is let in.
pub const ACCESS_KEY: &str = "shelf-key";

/// The secret of the one access key that is let in.
pub const SECRET_KEY: &str = "shelf-secret";

/// A running store.
pub struct Shelf {
    port: u16,
    folder: PathBuf,
    /// Dropped last of all requests: what is under way ends with it.
    runtime: Option<Runtime>,
}

impl Shelf {
    /// Starts a store over a folder, at a port of 127.0.0.1; 0 takes a free one.
    pub fn start(folder: &Path, port: u16) -> io::Result<Self> {
        std::fs::create_dir_all(folder.join(BUCKET))?;
        let objects = s3s_fs::FileSystem::new(folder).map_err(|e| io::Error::other(format!("{e:?}")))?;
        let mut service = S3ServiceBuilder::new(objects);
        service.set_auth(SimpleAuth::from_single(ACCESS_KEY, SECRET_KEY));
        let service = service.build();
        // Before the runtime: one that is dropped again because the port is taken would panic inside a caller's.
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        listener.set_nonblocking(true)?;
        let port = listener.local_addr()?.port();
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("shelf").enable_all().build()?;
        let listener = {
            let _inside = runtime.enter();
            TcpListener::from_std(listener)?
        };
        runtime.spawn(async move {
            while let Ok((line, _)) = listener.accept().await {
                let service = service.clone();
                tokio::spawn(async move {
                    // A client that hangs up is no fault of the store.
                    let _ = Connections::new(TokioExecutor::new()).serve_connection(TokioIo::new(line), service).await;
                });
            }
        });
        Ok(Self { port, folder: folder.to_owned(), runtime: Some(runtime) })
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Its address.
    pub fn endpoint(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The file that holds an object.
    pub fn object(&self, name: &str) -> PathBuf {
        self.folder.join(BUCKET).join(name)
    }
}

impl Drop for Shelf {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}
