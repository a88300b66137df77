//! The webhook of the demo: registered and paused, so that the page has something to show and nothing leaves the machine.

use house::{DemoFault, DemoStep};
use ledger::Cx;

use crate::{Wish, pause, register};

pub(crate) const STEPS: &[DemoStep] = &[DemoStep {
    at: "2021-01-11T09:00",
    what: "the registration programme is named as a receiver of events",
    run: |cx| Box::pin(fill(cx)),
}];

async fn fill(cx: &Cx) -> Result<(), DemoFault> {
    let events = ["replies.*", "letters.dispatched"].map(str::to_owned);
    let wish = Wish { name: "Registration (sample)", url: "https://registration.forum.example/convoke", events: &events };
    let id = register(cx, wish).await.map_err(DemoFault::of)?;
    pause(cx, id).await.map_err(DemoFault::of)
}
