//! [`Cx`]: who asks, in which edition, by which way; the clock and chance; and the door.

use std::any::{Any, TypeId};
use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use kernel::{Code, EditionTime, Id, Lang, MachineTime, Ref, Refusal, Sort};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::{Conn, FileStore, Secret, Store, StoreError};
use tokio::sync::{Notify, broadcast};

use crate::published::Published;
use crate::work::Open;
use crate::{Caller, Chance, Clock, Door, Follow, JobKind, Lease, OnceKey, Right, Watch, Way, Work, once};

/// The process's hold on its data: store, files, clock, and the tables of jobs and followers. Cheap to clone.
#[derive(Clone)]
pub struct Ledger(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub store: Store,
    pub files: FileStore,
    pub secret: Secret,
    pub clock: Clock,
    pub chance: Chance,
    pub jobs: Vec<JobKind>,
    pub follows: Vec<Follow>,
    pub watches: Vec<Watch>,
    pub heads: Option<PathBuf>,
    pub tools: HashMap<TypeId, Box<dyn Any + Send + Sync>>,
    pub events: broadcast::Sender<Event>,
    pub work_waits: Notify,
    pub seal_waits: Notify,
    pub published: Published,
}

/// "Reply 57 was amended": what changed, never the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// In which edition.
    pub edition: Option<Id>,
    /// What.
    pub thing: Ref,
    /// How: the name of its verb.
    pub verb: Cow<'static, str>,
}

/// Events that a slow listener may fall behind before it is told to look at everything again.
const EVENT_BACKLOG: usize = 1024;

impl Ledger {
    /// Puts the parts together. `heads` is the file outside the database in which the trail's heads are noted.
    #[expect(
        clippy::too_many_arguments,
        reason = "each has a type of its own, so none can be taken for another; it is called in one place"
    )]
    pub fn new(
        store: Store,
        files: FileStore,
        secret: Secret,
        clock: Clock,
        chance: Chance,
        jobs: Vec<JobKind>,
        follows: Vec<Follow>,
        heads: Option<PathBuf>,
    ) -> Self {
        Self(Arc::new(Inner {
            store,
            files,
            secret,
            clock,
            chance,
            jobs,
            follows,
            watches: Vec::new(),
            heads,
            tools: HashMap::new(),
            events: broadcast::channel(EVENT_BACKLOG).0,
            work_waits: Notify::new(),
            seal_waits: Notify::new(),
            published: Published::default(),
        }))
    }

    /// Adds a tool that is made once per process and used by pages and jobs: the words, the typesetter, the post.
    ///
    /// Only before the ledger is cloned.
    pub fn with_tool<T: Any + Send + Sync>(mut self, tool: T) -> Self {
        self.before_shared().tools.insert(TypeId::of::<T>(), Box::new(tool));
        self
    }

    /// Names who watches every change. Only before the ledger is cloned.
    pub fn watched(mut self, watches: Vec<Watch>) -> Self {
        self.before_shared().watches = watches;
        self
    }

    /// While the ledger is being put together.
    pub(crate) fn before_shared(&mut self) -> &mut Inner {
        Arc::get_mut(&mut self.0).expect("the ledger is put together before anybody else holds it")
    }

    /// The store, for health checks, backups and migrations; everything else goes through [`Cx`].
    pub fn store(&self) -> &Store {
        &self.0.store
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// Chance.
    pub fn chance(&self) -> &Chance {
        &self.0.chance
    }

    /// The installation's secret.
    pub fn secret(&self) -> &Secret {
        &self.0.secret
    }

    /// A tool, if it was added.
    pub fn tool<T: Any>(&self) -> Option<&T> {
        self.0.tools.get(&TypeId::of::<T>()).and_then(|t| t.downcast_ref())
    }

    /// Listens to what changes from now on.
    pub fn listen(&self) -> broadcast::Receiver<Event> {
        self.0.events.subscribe()
    }

    /// A context for the operator at the machine.
    pub fn operator(&self, edition: Option<Id>) -> Cx {
        Cx::new(self, CxParts { caller: Caller::CommandLine, edition, way: Way::CommandLine, ..CxParts::default() })
    }
}

impl std::fmt::Debug for Ledger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Ledger({:?})", self.0.store.engine())
    }
}

/// What a context is made of.
#[derive(Clone, Debug)]
pub struct CxParts {
    /// Who asks.
    pub caller: Caller,
    /// The edition at hand.
    pub edition: Option<Id>,
    /// The person's language.
    pub lang: Lang,
    /// By which way.
    pub way: Way,
    /// The request's id, as in the log.
    pub request: String,
    /// The once-key of the form.
    pub once: Option<OnceKey>,
    /// The lease, in a job.
    pub lease: Option<Lease>,
}

impl Default for CxParts {
    /// Nobody, nowhere, in English, by a page.
    fn default() -> Self {
        Self { caller: Caller::Public, edition: None, lang: Lang::En, way: Way::Page, request: String::new(), once: None, lease: None }
    }
}

/// The context of one request, job or command: the only way to data, time and chance.
#[derive(Clone, Debug)]
pub struct Cx {
    ledger: Ledger,
    parts: Arc<CxParts>,
    writing: Arc<AtomicBool>,
}

impl Cx {
    /// A context. Made by `web`, by the workers and by the command line.
    pub fn new(ledger: &Ledger, parts: CxParts) -> Self {
        Self { ledger: ledger.clone(), parts: Arc::new(parts), writing: Arc::new(AtomicBool::new(false)) }
    }

    /// The same context with other parts; used where a caller or an edition becomes known on the way.
    pub fn with(&self, change: impl FnOnce(&mut CxParts)) -> Self {
        let mut parts = (*self.parts).clone();
        change(&mut parts);
        Self { ledger: self.ledger.clone(), parts: Arc::new(parts), writing: self.writing.clone() }
    }

    /// The edition's time: what the forum sees.
    pub fn now(&self) -> EditionTime {
        self.ledger.0.clock.edition()
    }

    /// The machine's time: leases, sessions, holds.
    pub fn machine_now(&self) -> MachineTime {
        self.ledger.0.clock.machine()
    }

    /// A new id.
    pub fn new_id(&self) -> Id {
        self.ledger.0.chance.id()
    }

    /// Random bytes.
    pub fn chance<const N: usize>(&self) -> [u8; N] {
        self.ledger.0.chance.bytes()
    }

    /// Who asks.
    pub fn caller(&self) -> &Caller {
        &self.parts.caller
    }

    /// The edition at hand; refused where there is none.
    pub fn edition(&self) -> Result<Id, DoorFault> {
        self.parts.edition.ok_or(DoorFault::NoEdition)
    }

    /// The person's language.
    pub fn lang(&self) -> Lang {
        self.parts.lang
    }

    /// The request's id.
    pub fn request(&self) -> &str {
        &self.parts.request
    }

    pub(crate) fn parts(&self) -> &CxParts {
        &self.parts
    }

    /// The ledger behind this context.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// The store of files. Put a file before the transaction that names it: a file that nothing names is harmless.
    pub fn files(&self) -> &FileStore {
        &self.ledger.0.files
    }

    /// A tool of the process.
    ///
    /// # Panics
    /// If the app did not add it: a fault of the house's set-up that shows at the first use.
    pub fn tool<T: Any>(&self) -> &T {
        self.ledger.tool().unwrap_or_else(|| panic!("the app adds every tool: {}", std::any::type_name::<T>()))
    }

    /// Whether the caller holds a right: to leave out what a person could not do anyway. The door asks again.
    pub fn may(&self, right: Right) -> bool {
        self.parts.caller.may(right)
    }

    /// Opens reading by a right. All answers are of one instant.
    pub async fn read(&self, right: Right) -> Result<Read, DoorFault> {
        self.allow(right)?;
        Ok(Read(self.ledger.0.store.read().await?))
    }

    /// Opens writing by a right: right and transaction in one step, and the form's once-key is claimed. [`Door::Again`] carries the first
    /// outcome of a form that was sent again.
    ///
    /// Refuses who does not hold the right; an `Idempotency-Key` that came with other content; a second transaction inside the first (it would wait for itself); in a job,
    /// one whose lease another worker has taken.
    pub async fn write<T: Serialize + DeserializeOwned>(&self, right: Right) -> Result<Door<T>, DoorFault> {
        self.allow(right)?;
        let open = Open::new(&self.writing).ok_or(DoorFault::Nested)?;
        let writer = self.ledger.0.store.write().await?;
        if let Some(lease) = &self.parts.lease {
            lease.still_ours(&writer).await?;
        }
        let mut once_row = None;
        if let Some(key) = &self.parts.once {
            match once::claim(&writer, key, &self.parts.caller, right, self.machine_now()).await? {
                once::Claimed::First(row) => once_row = Some(row),
                once::Claimed::Other => return Err(DoorFault::KeyReused),
                once::Claimed::Again(outcome) => {
                    let outcome =
                        serde_json::from_str(&outcome).map_err(|e| StoreError::Broken(format!("an outcome does not read back: {e}")))?;
                    return Ok(Door::Again(outcome));
                }
            }
        }
        Ok(Door::Open(crate::Tx::new(Work::new(self.clone(), writer, open), once_row)))
    }

    fn allow(&self, right: Right) -> Result<(), DoorFault> {
        if self.parts.caller.may(right) {
            Ok(())
        } else if matches!(self.parts.caller, Caller::Public) {
            Err(DoorFault::SignInFirst(right.name))
        } else {
            Err(DoorFault::NotAllowed(right.name))
        }
    }
}

/// An open reading.
#[derive(Debug)]
pub struct Read(Conn);

impl Deref for Read {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        &self.0
    }
}

/// Why the door stayed shut, or did not close.
#[derive(Debug, thiserror::Error)]
pub enum DoorFault {
    /// The caller does not hold the right.
    #[error("the caller does not hold {0}")]
    NotAllowed(&'static str),
    /// Nobody is signed in, and the right is not everybody's.
    #[error("nobody is signed in, and {0} is not everybody's")]
    SignInFirst(&'static str),
    /// Something of an edition was asked for outside of any.
    #[error("no edition is at hand")]
    NoEdition,
    /// A transaction inside a transaction.
    #[error("a transaction was begun inside another")]
    Nested,
    /// Another worker has this job now.
    #[error("the lease has run out")]
    LeaseLost,
    /// An `Idempotency-Key` that came before with other content.
    #[error("the key was used for something else")]
    KeyReused,
    /// A commit that says nothing of what changed.
    #[error("a commit without a change")]
    NothingNoted,
    /// The store.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Refusal for DoorFault {
    fn code(&self) -> Code {
        match self {
            Self::NotAllowed(_) => "web-not-allowed",
            Self::SignInFirst(_) => "web-sign-in-first",
            Self::Store(e) => e.code(),
            Self::LeaseLost => "web-unavailable",
            Self::KeyReused => "web-key-reused",
            Self::NoEdition | Self::Nested | Self::NothingNoted => "web-broken",
        }
    }

    fn sort(&self) -> Sort {
        match self {
            Self::NotAllowed(_) => Sort::Refused { status: 403, field: None },
            Self::SignInFirst(_) => Sort::Refused { status: 401, field: None },
            Self::Store(e) => e.sort(),
            Self::LeaseLost => Sort::Unavailable,
            Self::KeyReused => Sort::Refused { status: 422, field: None },
            Self::NoEdition | Self::Nested | Self::NothingNoted => Sort::Broken,
        }
    }
}
