//! Who is calling: editions as tenants, accounts, sessions, second factors, roles, personal links.
//!
//! Every way in ends in one of three functions here, [`session::resolve`], [`token::resolve`] and [`link::resolve`], from which the
//! [`ledger::Caller`] is made. Single sign-on will be another way to [`session::begin`]. Pages and mails are the feature `accounts`'s; here are the rules and the tables.

pub mod account;
pub mod code;
pub mod edition;
mod fault;
pub mod limit;
pub mod link;
pub mod second_factor;
pub mod session;
pub mod sign_in;
pub mod token;

pub use account::{Account, Email};
pub use edition::Edition;
pub use fault::AccessFault;

use kernel::Kind;
use ledger::{Right, Role};
use store::Migration;

/// The schema.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "m20210101_access", sql: include_str!("m20210101_access.sql") },
    Migration { name: "m20210205_access_token", sql: include_str!("m20210205_access_token.sql") },
];

/// An edition.
pub const EDITION: Kind = Kind::new("edition");
/// An account.
pub const ACCOUNT: Kind = Kind::new("account");
/// A session.
pub const SESSION: Kind = Kind::new("session");
/// A program's token.
pub const TOKEN: Kind = Kind::new("token");

/// Found and open editions.
pub const RUN_EDITIONS: Right = Right { name: "access.run-editions", roles: &[Role::Administrator] };
/// See and change accounts and their roles.
pub const RUN_ACCOUNTS: Right = Right { name: "access.run-accounts", roles: &[Role::Administrator] };
/// Ask for a sign-in link, and use one.
pub const SIGN_IN: Right = Right { name: "access.sign-in", roles: &[Role::Public] };
/// See and end one's own sessions, and run one's own second factor.
pub const OWN_ACCOUNT: Right = Right { name: "access.own-account", roles: &[Role::Account] };

/// Make, see and revoke one's own tokens for programs: whoever has a role in the edition, in a session with both factors.
pub const OWN_TOKENS: Right = Right { name: "access.own-tokens", roles: &Role::GIVEN };

/// The words of refusals, and the names of roles: `access-role-` and [`Role::name`].
// words: access-role-*, access-right-*
pub const LOCALES: words::Locales = words::locales!("access");

/// All rights of this crate.
pub const RIGHTS: &[Right] = &[RUN_EDITIONS, RUN_ACCOUNTS, SIGN_IN, OWN_ACCOUNT, OWN_TOKENS];

#[cfg(test)]
mod tests;
