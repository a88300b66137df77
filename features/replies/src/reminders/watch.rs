//! The job that lets rounds leave when they are due, in the edition's time.

use jiff::SignedDuration;
use kernel::{Id, Ref};
use ledger::{Cx, Failure, Follower, Job, Next};
use letters::LetterState;
use serde::{Deserialize, Serialize};

use super::rule::RoundState;
use super::{REMIND, leave, store};

/// Watches over the reminders of a letter, from the day it leaves until its last round is over.
#[derive(Debug, Serialize, Deserialize)]
pub struct Watch {
    /// The letter.
    pub letter: Id,
}

/// How often it looks. It looks by the edition's clock, which a demo can set, so it does not sleep until the hour itself.
const LOOK: SignedDuration = SignedDuration::from_mins(1);

impl Follower for Watch {
    fn after(changed: Ref) -> Self {
        Self { letter: changed.id }
    }
}

impl Job for Watch {
    const NAME: &'static str = "replies.watch-reminders";

    async fn run(self, cx: Cx) -> Result<Next, Failure> {
        let edition = cx.edition()?;
        let read = cx.read(REMIND).await?;
        let letter = letters::store::letter(&read, edition, self.letter).await?;
        // Each change of the letter orders this job: one that has not left is looked at again when it does.
        let Some(letter) = letter.filter(|l| l.state == LetterState::Dispatched) else { return Ok(Next::Done) };
        let rounds = store::rounds(&read, edition, &letter, cx.now()).await?;
        drop(read);
        if rounds.iter().all(|r| matches!(r.state, RoundState::Left | RoundState::Over)) {
            return Ok(Next::Done);
        }
        leave::due(&cx, letter.id).await?;
        Ok(Next::Again(cx.machine_now().plus(LOOK)))
    }
}
