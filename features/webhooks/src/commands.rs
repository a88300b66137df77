//! The use-cases, a file each; what two of them share is here.

mod edit;
mod register;
mod remove;
mod rotate;
mod send;
mod switch;

pub use edit::edit;
pub use register::register;
pub use remove::remove;
pub use rotate::rotate;
pub use send::{again, test};
pub use switch::{pause, resume};

use ::store::Conn;
use kernel::Id;
use ledger::{Cx, Ledger};
use words::Words;

use crate::courier::Courier;
use crate::{Events, Key, Target, Webhook, WebhookFault, event, store};

/// Characters of a name: a line of a list.
pub const NAME_LIMIT: usize = 100;

/// Webhooks of an edition: one for each program that is told, and far from what would slow each change down.
pub const AT_MOST: usize = 20;

/// What an administrator asks for.
#[derive(Debug, Clone, Copy)]
pub struct Wish<'a> {
    /// The name.
    pub name: &'a str,
    /// The address.
    pub url: &'a str,
    /// The names of events.
    pub events: &'a [String],
}

impl Wish<'_> {
    /// Name, address and events as they are kept, or why not.
    fn read(&self, cx: &Cx) -> Result<(String, Target, Events), WebhookFault> {
        let name = self.name.trim();
        if name.is_empty() || name.chars().count() > NAME_LIMIT {
            return Err(WebhookFault::BadName);
        }
        let target = Target::read(self.url, cx.tool::<Courier>().settings.private)?;
        let events = Events::read(self.events.iter().map(String::as_str), &event::named(cx.tool::<Words>()))?;
        Ok((name.to_owned(), target, events))
    }
}

/// The secret of a webhook's generation. To be shown once, to who may set it.
pub fn secret(ledger: &Ledger, webhook: Id, generation: i64) -> String {
    Key::of(ledger.secret(), webhook, generation).text()
}

async fn there(conn: &Conn, edition: Id, id: Id) -> Result<Webhook, WebhookFault> {
    store::one(conn, edition, id).await?.ok_or(WebhookFault::NotThere)
}
