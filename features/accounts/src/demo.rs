//! The sample accounts of the demo. Their names say that they are samples; their addresses are under a reserved domain.

use access::AccessFault;
use house::{DemoFault, DemoStep};
use kernel::Lang;
use ledger::{Cx, Role};

use crate::commands::add;

/// The address of the sample officer.
pub const OFFICER: &str = "officer@forum.example";
/// The address of the second sample officer, who releases what the first prepared.
pub const SECOND_OFFICER: &str = "second.officer@forum.example";
/// The address of the sample administrator.
pub const ADMINISTRATOR: &str = "administrator@forum.example";
/// The address of the sample reviewer.
pub const REVIEWER: &str = "reviewer@forum.example";

pub(crate) const STEPS: &[DemoStep] =
    &[DemoStep { at: "2021-01-04T09:00", what: "sample accounts of the secretariat", run: |cx| Box::pin(fill(cx)) }];

const SAMPLES: [(&str, &str, Role); 4] = [
    (OFFICER, "Sample Officer (demo)", Role::Officer),
    (SECOND_OFFICER, "Second Sample Officer (demo)", Role::Officer),
    (ADMINISTRATOR, "Sample Administrator (demo)", Role::Administrator),
    (REVIEWER, "Sample Reviewer (demo)", Role::Reviewer),
];

async fn fill(cx: &Cx) -> Result<(), DemoFault> {
    for (email, name, role) in SAMPLES {
        add(cx, email, name, Lang::En, &[role]).await.map_err(|e: AccessFault| DemoFault::of(e))?;
    }
    Ok(())
}
