//! Limits on tries: buckets that fill again, kept in memory. Keyed by what is attacked (an address, a consignment) with few tries, and by
//! where it comes from with many, so that an embassy behind one address is not locked out.

use std::collections::HashMap;
use std::sync::Mutex;

use jiff::SignedDuration;
use kernel::MachineTime;

/// Buckets kept at most; beyond that the fullest are forgotten first. Bounds the memory that strangers can take.
const BUCKETS: usize = 50_000;

/// A limit: `tries` at once, and as many again in `window`.
#[derive(Debug)]
pub struct Limit {
    tries: f64,
    window: SignedDuration,
    buckets: Mutex<HashMap<String, (f64, MachineTime)>>,
}

impl Limit {
    /// So many tries in this time.
    pub fn new(tries: u32, window: SignedDuration) -> Self {
        Self { tries: f64::from(tries), window, buckets: Mutex::default() }
    }

    /// Takes one try. `Err` says how long to wait for the next.
    pub fn take(&self, key: &str, now: MachineTime) -> Result<(), SignedDuration> {
        let mut buckets = self.buckets.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if buckets.len() >= BUCKETS && !buckets.contains_key(key) {
            let full = |(left, at): &(f64, MachineTime)| self.filled(*left, *at, now) >= self.tries;
            buckets.retain(|_, bucket| !full(bucket));
            if buckets.len() >= BUCKETS {
                // An attack from very many sources: those that are kept stay limited, the new one is let through once.
                return Ok(());
            }
        }
        let (left, at) = buckets.get(key).copied().unwrap_or((self.tries, now));
        let filled = self.filled(left, at, now);
        if filled < 1.0 {
            buckets.insert(key.into(), (filled, now));
            return Err(self.window.mul_f64((1.0 - filled) / self.tries));
        }
        buckets.insert(key.into(), (filled - 1.0, now));
        Ok(())
    }

    fn filled(&self, left: f64, at: MachineTime, now: MachineTime) -> f64 {
        let passed = now.since(at).as_secs_f64().max(0.0) / self.window.as_secs_f64();
        (left + passed * self.tries).min(self.tries)
    }
}
