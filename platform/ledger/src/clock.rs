//! The two clocks and chance: the only place of the house that asks the system for either.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use jiff::SignedDuration;
use kernel::{EditionTime, Id, MachineTime};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// The machine's clock, and the edition's as a distance from it. A demo sets the distance; a test also stops the machine's.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Hands>);

#[derive(Debug)]
struct Hands {
    /// Microseconds from the machine's time to the edition's.
    ahead: AtomicI64,
    /// The stopped machine's time of a test, in microseconds.
    stopped: Option<AtomicI64>,
}

impl Clock {
    /// The system's clock; the edition's runs with it.
    pub fn system() -> Self {
        Self(Arc::new(Hands { ahead: AtomicI64::new(0), stopped: None }))
    }

    /// A clock that stands still until [`Clock::pass`], for tests.
    pub fn stopped(at: MachineTime) -> Self {
        Self(Arc::new(Hands { ahead: AtomicI64::new(0), stopped: Some(AtomicI64::new(at.micros())) }))
    }

    /// The machine's time.
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the system's clock")]
    pub fn machine(&self) -> MachineTime {
        match &self.0.stopped {
            Some(at) => MachineTime::from_micros(at.load(Ordering::Relaxed)),
            None => jiff::Timestamp::now().into(),
        }
    }

    /// The edition's time.
    pub fn edition(&self) -> EditionTime {
        EditionTime::from_micros(self.machine().micros().saturating_add(self.0.ahead.load(Ordering::Relaxed)))
    }

    /// Sets the edition's clock, which then runs on. Only a demo and tests do this.
    pub fn set_edition(&self, now: EditionTime) {
        self.0.ahead.store(now.micros().saturating_sub(self.machine().micros()), Ordering::Relaxed);
    }

    /// Lets time pass on a stopped clock.
    pub fn pass(&self, by: SignedDuration) {
        if let Some(at) = &self.0.stopped {
            at.fetch_add(i64::try_from(by.as_micros()).unwrap_or(0), Ordering::Relaxed);
        }
    }
}

/// Chance: ids, salts and nonces. Repeatable in tests.
#[derive(Clone, Debug)]
pub struct Chance(Arc<Mutex<StdRng>>);

impl Chance {
    /// From the operating system.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the system for chance")]
    pub fn system() -> Self {
        Self(Arc::new(Mutex::new(rand::make_rng())))
    }

    /// The same sequence for the same seed, for tests.
    pub fn repeatable(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// `N` random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        // A panic while the lock is held cannot leave the generator half-way: its state is replaced in one step per block.
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner).fill_bytes(&mut bytes);
        bytes
    }

    /// A new id.
    pub fn id(&self) -> Id {
        Id::from_random(self.bytes())
    }
}
