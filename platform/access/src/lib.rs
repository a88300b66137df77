//! Who is calling: editions as tenants, accounts, sessions, second factors, roles, personal links.
//!
//! Every way in ends in one of two functions here, [`session::resolve`] and [`link::resolve`], which make the [`ledger::Caller`]. Single
//! sign-on will be a third way to [`session::begin`]. Pages and mails are the feature `accounts`'s; here are the rules and the tables.

pub mod account;
pub mod code;
pub mod edition;
mod fault;
pub mod limit;
pub mod link;
pub mod second_factor;
pub mod session;
pub mod sign_in;

pub use account::{Account, Email};
pub use edition::Edition;
pub use fault::AccessFault;

use kernel::Kind;
use ledger::{Right, Role};
use store::Migration;

/// The schema.
pub const MIGRATIONS: &[Migration] = &[Migration { name: "m20210101_access", sql: include_str!("m20210101_access.sql") }];

/// An edition.
pub const EDITION: Kind = Kind::new("edition");
/// An account.
pub const ACCOUNT: Kind = Kind::new("account");
/// A session.
pub const SESSION: Kind = Kind::new("session");

/// Found and open editions.
pub const RUN_EDITIONS: Right = Right { name: "access.run-editions", roles: &[Role::Administrator] };
/// See and change accounts and their roles.
pub const RUN_ACCOUNTS: Right = Right { name: "access.run-accounts", roles: &[Role::Administrator] };
/// Ask for a sign-in link, and use one.
pub const SIGN_IN: Right = Right { name: "access.sign-in", roles: &[Role::Public] };
/// See and end one's own sessions, and run one's own second factor.
pub const OWN_ACCOUNT: Right = Right { name: "access.own-account", roles: &[Role::Account] };

/// The words of refusals, and the names of roles: `access-role-` and [`Role::name`].
// words: access-role-*
pub const LOCALES: words::Locales = words::locales!("access");

/// All rights of this crate.
pub const RIGHTS: &[Right] = &[RUN_EDITIONS, RUN_ACCOUNTS, SIGN_IN, OWN_ACCOUNT];

#[cfg(test)]
mod tests;
