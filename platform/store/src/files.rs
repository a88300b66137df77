//! Files by content, in the data directory or an S3-compatible store. The name of a file is a keyed code of its bytes: the same bytes are
//! kept once, and the name tells nobody what they are (DECISIONS.md 24).

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use data_encoding::HEXLOWER;
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::{ClientOptions, ObjectStoreExt, RetryConfig, path::Path as ObjectPath};

use crate::dir::{flush_folder, write_durably};
use crate::{DataDir, Secret, stored_as_text};

/// The name of stored bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FileId([u8; 32]);

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl FromStr for FileId {
    type Err = FilesFault;

    fn from_str(s: &str) -> Result<Self, FilesFault> {
        let bytes = HEXLOWER.decode(s.as_bytes()).ok().and_then(|b| b.try_into().ok());
        bytes.map(Self).ok_or_else(|| FilesFault::Damaged(s.chars().take(64).collect()))
    }
}

stored_as_text!(FileId);

/// What can go wrong with stored files.
#[derive(Debug, thiserror::Error)]
pub enum FilesFault {
    /// The place cannot be reached or is full; nothing was kept.
    #[error("the file store is not available: {0}")]
    Unavailable(String),
    /// The bytes are not those that were stored under this name, or the name is none.
    #[error("the stored file {0} is damaged")]
    Damaged(String),
    /// Nothing is stored under this name.
    #[error("the stored file {0} is missing")]
    Missing(FileId),
}

impl kernel::Refusal for FilesFault {
    fn code(&self) -> kernel::Code {
        match self {
            Self::Unavailable(_) => "web-unavailable",
            _ => "web-broken",
        }
    }

    fn sort(&self) -> kernel::Sort {
        match self {
            Self::Unavailable(_) => kernel::Sort::Unavailable,
            _ => kernel::Sort::Broken,
        }
    }
}

/// Where an S3-compatible store is.
#[derive(Clone, Debug)]
pub struct S3Settings {
    /// `https://…`, or `http://…` on the loopback.
    pub endpoint: String,
    /// The bucket, which must exist.
    pub bucket: String,
    /// The region; many stores take any.
    pub region: String,
    /// The access key's id.
    pub access_key: String,
    /// The access key's secret.
    pub secret_key: String,
}

/// How long a store that is away is asked again before the person is told so. The library's own three minutes outlast a browser's patience.
const PATIENCE: Duration = Duration::from_secs(8);

/// How long one file may travel: the largest upload, on a slow line.
const TRANSFER: Duration = Duration::from_secs(60);

/// The store of files.
#[derive(Debug, Clone)]
pub struct FileStore {
    place: Place,
    secret: Secret,
}

#[derive(Debug, Clone)]
enum Place {
    Folder(PathBuf),
    S3(std::sync::Arc<AmazonS3>),
}

impl FileStore {
    /// Files in the data directory.
    pub fn folder(dir: &DataDir, secret: Secret) -> Self {
        Self { place: Place::Folder(dir.files()), secret }
    }

    /// Files in an S3-compatible store.
    pub fn s3(settings: &S3Settings, secret: Secret) -> Result<Self, FilesFault> {
        // The app has chosen it at its start; who opens a store without the app gets the same one. Choosing again is refused and harmless.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let store = AmazonS3Builder::new()
            .with_endpoint(&settings.endpoint)
            .with_bucket_name(&settings.bucket)
            .with_region(&settings.region)
            .with_access_key_id(&settings.access_key)
            .with_secret_access_key(&settings.secret_key)
            .with_client_options(
                ClientOptions::new()
                    .with_allow_http(settings.endpoint.starts_with("http://"))
                    .with_connect_timeout(PATIENCE / 2)
                    .with_timeout(TRANSFER),
            )
            .with_retry(RetryConfig { max_retries: 2, retry_timeout: PATIENCE, ..RetryConfig::default() })
            .build()
            .map_err(|e| FilesFault::Unavailable(e.to_string()))?;
        Ok(Self { place: Place::S3(std::sync::Arc::new(store)), secret })
    }

    /// The name that these bytes have, whether stored or not.
    pub fn name(&self, bytes: &[u8]) -> FileId {
        Self::name_by(&self.secret, bytes)
    }

    /// The name that these bytes have in a house with this secret.
    pub fn name_by(secret: &Secret, bytes: &[u8]) -> FileId {
        FileId(secret.code("file", &[bytes]))
    }

    /// Stores the bytes. When this returns `Ok` they are on disk; storing them again changes nothing.
    pub async fn put(&self, bytes: Vec<u8>) -> Result<FileId, FilesFault> {
        let id = self.name(&bytes);
        match &self.place {
            Place::Folder(folder) => {
                let path = in_folder(folder, id);
                let folder = folder.clone();
                blocking(move || {
                    // Whoever wrote it first may not have flushed the folders yet, and what lies there may be damaged.
                    if std::fs::read(&path).is_ok_and(|kept| kept == bytes) {
                        flush_folder(path.parent().expect("a stored file stands in a folder"))?;
                    } else {
                        std::fs::create_dir_all(path.parent().expect("a stored file stands in a folder"))?;
                        write_durably(&path, &bytes)?;
                    }
                    flush_folder(&folder)
                })
                .await?;
            }
            Place::S3(store) => {
                store.put(&object(id), bytes.into()).await.map_err(|e| FilesFault::Unavailable(e.to_string()))?;
            }
        }
        Ok(id)
    }

    /// The bytes stored under a name, checked against it.
    pub async fn get(&self, id: FileId) -> Result<Vec<u8>, FilesFault> {
        let bytes = match &self.place {
            Place::Folder(folder) => {
                let path = in_folder(folder, id);
                blocking(move || match std::fs::read(path) {
                    Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
                    other => other.map(Some),
                })
                .await?
                .ok_or(FilesFault::Missing(id))?
            }
            Place::S3(store) => {
                let found = match store.get(&object(id)).await {
                    Ok(found) => found,
                    Err(object_store::Error::NotFound { .. }) => return Err(FilesFault::Missing(id)),
                    Err(e) => return Err(FilesFault::Unavailable(e.to_string())),
                };
                found.bytes().await.map_err(|e| FilesFault::Unavailable(e.to_string()))?.to_vec()
            }
        };
        if self.name(&bytes) == id { Ok(bytes) } else { Err(FilesFault::Damaged(id.to_string())) }
    }
}

impl FileStore {
    /// Takes a file away for good; one that is not there is away already. Whoever calls has made sure that nothing names it.
    pub async fn remove(&self, id: FileId) -> Result<(), FilesFault> {
        match &self.place {
            Place::Folder(folder) => {
                let path = in_folder(folder, id);
                blocking(move || match std::fs::remove_file(&path) {
                    Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(e),
                    _ => Ok(()),
                })
                .await
            }
            Place::S3(store) => match store.delete(&object(id)).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
                Err(e) => Err(FilesFault::Unavailable(e.to_string())),
            },
        }
    }

    /// Writes these bytes, which nothing names, reads them again and takes them away: whether the place can be used, for `convoke check`
    /// and `/ready`.
    pub async fn probe(&self, bytes: Vec<u8>) -> Result<(), FilesFault> {
        let id = self.put(bytes).await?;
        self.get(id).await?;
        match &self.place {
            Place::Folder(folder) => {
                let path = in_folder(folder, id);
                blocking(move || {
                    std::fs::remove_file(&path)?;
                    // Others may be in the folder.
                    let _ = std::fs::remove_dir(path.parent().expect("a stored file stands in a folder"));
                    Ok(())
                })
                .await
            }
            Place::S3(store) => store.delete(&object(id)).await.map_err(|e| FilesFault::Unavailable(e.to_string())),
        }
    }

    /// Whether the place can be reached now, without writing: asks for a file that is not there.
    pub async fn ping(&self) -> Result<(), FilesFault> {
        match &self.place {
            Place::Folder(folder) => {
                let folder = folder.clone();
                blocking(move || std::fs::read_dir(folder).map(|_| ())).await
            }
            Place::S3(_) => match self.get(self.name(b"nothing is stored under this name")).await {
                Ok(_) | Err(FilesFault::Missing(_) | FilesFault::Damaged(_)) => Ok(()),
                Err(fault) => Err(fault),
            },
        }
    }
}

fn in_folder(folder: &std::path::Path, id: FileId) -> PathBuf {
    let name = id.to_string();
    folder.join(&name[..2]).join(&name[2..])
}

fn object(id: FileId) -> ObjectPath {
    ObjectPath::from(id.to_string())
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> std::io::Result<T> + Send + 'static) -> Result<T, FilesFault> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(|e| FilesFault::Unavailable(e.to_string())),
        Err(panic) => Err(FilesFault::Unavailable(panic.to_string())),
    }
}
