//! The mailer: a few lines to one mail server, shared by all deliveries, each used for some mails and then given back.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::Instant;

use crate::line::{Dialling, Line, Reached};
use crate::outcome::Answer;
use crate::settings::{BadSettings, Smtp};

/// Mails over one line before it is closed: some servers hang up after 20 (Exchange's default), and would defer the next.
const MOST_OVER_ONE_LINE: u32 = 20;
/// A line that was idle this long is not used again: servers may hang up after five minutes (RFC 5321, 4.5.3.2.7).
const LONGEST_IDLE: Duration = Duration::from_secs(60);
/// For the farewell, and for asking an idle line whether it still lives: neither is worth a wait.
const SHORTLY: Duration = Duration::from_secs(5);

/// Delivers mail to one server. Share it (in an `Arc`): it keeps at most [`Smtp::connections`] lines open, and further deliveries wait.
pub struct Mailer {
    dialling: Dialling,
    seats: Semaphore,
    idle: Mutex<Vec<Idle>>,
}

struct Idle {
    line: Line,
    carried: u32,
    since: Instant,
}

/// A line in use, with its seat.
pub(crate) struct Seated<'a> {
    pub(crate) line: Line,
    carried: u32,
    mailer: &'a Mailer,
    _seat: SemaphorePermit<'a>,
}

impl Mailer {
    /// A mailer for these settings. Reads the root certificate, if one is set; opens no connection.
    pub fn new(smtp: Smtp) -> Result<Self, BadSettings> {
        let seats = Semaphore::new(usize::from(smtp.connections));
        Ok(Self { dialling: Dialling::new(smtp)?, seats, idle: Mutex::default() })
    }

    /// The settings in force.
    pub fn smtp(&self) -> &Smtp {
        &self.dialling.smtp
    }

    pub(crate) fn dialling(&self) -> &Dialling {
        &self.dialling
    }

    /// Goes as far as the server lets us without a mail: connection, TLS, sign-in. Tells what was found, or what went wrong in words.
    pub async fn reach(&self) -> Result<Reached, String> {
        let mut line = self.dialling.open().await?;
        let reached = line.reached();
        line.ask("QUIT\r\n", SHORTLY).await;
        Ok(reached)
    }

    /// Says goodbye on all idle lines. For when the queue is empty, and before the process ends.
    pub async fn rest(&self) {
        let idle = std::mem::take(&mut *self.idle.lock().unwrap_or_else(PoisonError::into_inner));
        for mut idle in idle {
            idle.line.ask("QUIT\r\n", SHORTLY).await;
        }
    }

    /// A line that has just answered, old or new.
    pub(crate) async fn seat(&self) -> Result<Seated<'_>, String> {
        let seat = self.seats.acquire().await.expect("the seats are never closed");
        while let Some(mut old) = self.take_idle() {
            // RSET both clears what the last mail left and shows that the server is still there.
            if let Answer::Good(_) = old.line.ask("RSET\r\n", SHORTLY).await {
                return Ok(Seated { line: old.line, carried: old.carried, mailer: self, _seat: seat });
            }
        }
        let line = self.dialling.open().await?;
        Ok(Seated { line, carried: 0, mailer: self, _seat: seat })
    }

    fn take_idle(&self) -> Option<Idle> {
        let mut idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        idle.retain(|i| i.since.elapsed() < LONGEST_IDLE);
        idle.pop()
    }
}

impl Seated<'_> {
    /// Gives a line back that is in order: between two mails, or refused before the text.
    pub(crate) async fn stand_up(mut self) {
        self.carried += 1;
        if self.carried >= MOST_OVER_ONE_LINE {
            self.line.ask("QUIT\r\n", SHORTLY).await;
            return;
        }
        #[expect(clippy::disallowed_methods, reason = "how long a line was idle is the network's time, not the house's")]
        let idle = Idle { line: self.line, carried: self.carried, since: Instant::now() };
        self.mailer.idle.lock().unwrap_or_else(PoisonError::into_inner).push(idle);
    }
}
