//! The use-cases of the office. What it does to mails is `platform/outbox`'s.

mod run_again;

pub use run_again::run_again;
