//! The use-cases that are more than a rule of `access`: each is a rule of `access` and a mail, or a check that `access` cannot make.

mod add;
mod ask;

pub use add::add;
pub use ask::ask;
