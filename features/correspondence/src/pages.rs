//! The register's pages: the list with what is looked for, an item, its files.

pub(crate) mod correct;
pub(crate) mod disposals;
pub(crate) mod enter;
mod files;
pub(crate) mod holds;
mod list;
mod marks;
mod one;
pub(crate) mod plan;
mod sought;

pub(crate) use files::set;
pub use list::list;
pub use one::{file, one};

use crate::{Channel, Direction};

/// The words of a channel.
pub(crate) fn channel_words(channel: Channel) -> &'static str {
    match channel {
        Channel::Web => "correspondence-channel-web",
        Channel::Email => "correspondence-channel-email",
        Channel::Fax => "correspondence-channel-fax",
        Channel::Post => "correspondence-channel-post",
        Channel::NoteVerbale => "correspondence-channel-note-verbale",
        Channel::Hand => "correspondence-channel-hand",
    }
}

/// The words of a direction.
pub(crate) fn direction_words(direction: Direction) -> &'static str {
    match direction {
        Direction::In => "correspondence-in",
        Direction::Out => "correspondence-out",
    }
}
