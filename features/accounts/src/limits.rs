//! How often a person may try before waiting. Kept in memory, in each process: a restart forgets them, and nobody is locked out for good.

use access::Email;
use access::limit::Limit;
use jiff::SignedDuration;
use kernel::{Arg, Code, Id, MachineTime, Refusal, Sort};
use ledger::Ledger;

/// Links asked for one address: a person who looks in the wrong mailbox asks two or three times, and nobody's mailbox is flooded. Whoever
/// uses them up for another's address has thereby sent that person links, all of them good, so that nobody is kept out.
const ASKS_BY_ADDRESS: (u32, SignedDuration) = (5, SignedDuration::from_mins(15));

/// Links asked from one source: a whole secretariat behind one address on the first morning, but no search through a directory.
const ASKS_BY_SOURCE: (u32, SignedDuration) = (100, SignedDuration::from_mins(15));

/// Codes tried for one account. Three codes of a million are good at a time (now, and one step before and after), so that somebody who holds
/// the mailbox alone has about one chance in six hundred for each whole day of trying.
const CODES: (u32, SignedDuration) = (6, SignedDuration::from_mins(15));

/// The limits of this feature, a tool of the process.
#[derive(Debug)]
pub struct Limits {
    asks_by_address: Limit,
    asks_by_source: Limit,
    codes: Limit,
}

impl Default for Limits {
    fn default() -> Self {
        let limit = |(tries, window)| Limit::new(tries, window);
        Self { asks_by_address: limit(ASKS_BY_ADDRESS), asks_by_source: limit(ASKS_BY_SOURCE), codes: limit(CODES) }
    }
}

/// Adds what this feature keeps in memory.
pub fn tools(ledger: Ledger) -> Ledger {
    ledger.with_tool(Limits::default())
}

impl Limits {
    /// One asking for a link. An address counts whether or not it has an account, so that the limit tells nothing.
    pub fn ask(&self, source: &str, email: &Email, now: MachineTime) -> Result<(), TooManyTries> {
        self.asks_by_source.take(source, now)?;
        self.asks_by_address.take(&email.to_string(), now)?;
        Ok(())
    }

    /// One try of a code.
    pub fn code(&self, account: Id, now: MachineTime) -> Result<(), TooManyTries> {
        Ok(self.codes.take(&account.to_string(), now)?)
    }
}

/// Too many tries; the next is free in so many minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("too many tries; the next is free in {minutes} minutes")]
pub struct TooManyTries {
    /// Whole minutes, rounded up, at least one.
    pub minutes: i64,
}

impl From<SignedDuration> for TooManyTries {
    fn from(wait: SignedDuration) -> Self {
        Self { minutes: (wait.as_secs() / 60 + 1).max(1) }
    }
}

impl Refusal for TooManyTries {
    fn code(&self) -> Code {
        "accounts-too-many"
    }

    fn sort(&self) -> Sort {
        Sort::Refused { status: 429, field: None }
    }

    fn args(&self) -> Vec<Arg> {
        vec![("minutes", self.minutes.to_string().into())]
    }
}
