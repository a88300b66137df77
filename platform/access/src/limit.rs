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
            self.forget_fullest(&mut buckets, now);
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

    /// Forgets the fuller half: those who tried least, or longest ago. Half at a time, so that an attack with ever new keys costs little each.
    fn forget_fullest(&self, buckets: &mut HashMap<String, (f64, MachineTime)>, now: MachineTime) {
        let mut levels: Vec<f64> = buckets.values().map(|(left, at)| self.filled(*left, *at, now)).collect();
        let half = levels.len() / 2;
        let middle = *levels.select_nth_unstable_by(half, f64::total_cmp).1;
        // Of many buckets that are equally full, as many go as it takes.
        let mut even = levels[half..].iter().filter(|level| **level <= middle).count();
        buckets.retain(|_, (left, at)| {
            let level = self.filled(*left, *at, now);
            let goes = level > middle || (level >= middle && even > 0);
            if goes && level <= middle {
                even -= 1;
            }
            !goes
        });
    }

    fn filled(&self, left: f64, at: MachineTime, now: MachineTime) -> f64 {
        let passed = now.since(at).as_secs_f64().max(0.0) / self.window.as_secs_f64();
        (left + passed * self.tries).min(self.tries)
    }
}
