//! Rights, the roles that hold them, and who is calling.

use std::fmt;

use kernel::{Id, Ref};
use serde::{Deserialize, Serialize};

/// A right, such as `replies.give`: a feature declares it once, with the roles that hold it at first. Whoever is in none of them has nothing.
#[derive(Clone, Copy, Debug)]
pub struct Right {
    /// The name, `feature.verb`.
    pub name: &'static str,
    /// Who holds it.
    pub roles: &'static [Role],
}

/// A right as features list it; the same thing, named as `ARCHITECTURE.md` speaks of it.
pub type Permission = Right;

/// What a person is in an edition. Rights are given to roles, never to names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Runs the installation: accounts, settings, the trail.
    Administrator,
    /// Does the secretariat's work.
    Officer,
    /// Reads and clears texts.
    Reviewer,
    /// Sees the secretariat's pages and changes nothing.
    Reader,
    /// Is signed in, whatever else: own sessions and own second factor.
    Account,
    /// Holds a personal link.
    Invited,
    /// Anyone at all.
    Public,
}

impl Role {
    /// The roles that an administrator can give to an account.
    pub const GIVEN: [Role; 4] = [Role::Administrator, Role::Officer, Role::Reviewer, Role::Reader];

    /// All roles, for tables and walks.
    pub const ALL: [Role; 7] =
        [Role::Administrator, Role::Officer, Role::Reviewer, Role::Reader, Role::Account, Role::Invited, Role::Public];

    /// The role's name in tables and message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Officer => "officer",
            Role::Reviewer => "reviewer",
            Role::Reader => "reader",
            Role::Account => "account",
            Role::Invited => "invited",
            Role::Public => "public",
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// No role has this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no role is named {0:?}")]
pub struct UnknownRole(String);

impl std::str::FromStr for Role {
    type Err = UnknownRole;

    fn from_str(s: &str) -> Result<Self, UnknownRole> {
        Role::ALL.into_iter().find(|r| r.name() == s).ok_or_else(|| UnknownRole(s.into()))
    }
}

store::stored_as_text!(Role);

/// Who is calling. Made in one place, `access`, from a session, a program's token, a personal link or the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caller {
    /// Nobody that we know.
    Public,
    /// A person with an account, in this session, with these roles in the edition at hand. `Role::Account` is always among them; the
    /// others only once the session has its second factor.
    Account {
        /// The account.
        account: Id,
        /// The session, by which once-keys are bound.
        session: Id,
        /// Roles in the edition at hand.
        roles: Vec<Role>,
    },
    /// A program with a token that an account made for it: it may do what the account may, as far as the token's scopes go.
    Token {
        /// The account.
        account: Id,
        /// The token, by which once-keys are bound.
        token: Id,
        /// The account's roles in the token's edition, as they are now.
        roles: Vec<Role>,
        /// The names of the rights that the token was made for.
        scopes: Vec<String>,
    },
    /// The holder of a personal link to one thing.
    Link {
        /// What the link is for.
        thing: Ref,
    },
    /// A job of the house.
    Job {
        /// Its kind.
        kind: &'static str,
    },
    /// The operator, at the machine itself.
    CommandLine,
}

impl Caller {
    /// Whether the caller holds a right. Jobs and the operator hold every right: the one does what a command with its own right ordered, the
    /// other has the files in his hands.
    pub fn may(&self, right: Right) -> bool {
        match self {
            Caller::Public => right.roles.contains(&Role::Public),
            Caller::Account { roles, .. } => right.roles.iter().any(|r| *r == Role::Public || roles.contains(r)),
            Caller::Token { roles, scopes, .. } => {
                let held = right.roles.iter().any(|r| roles.contains(r)) && scopes.iter().any(|scope| scope == right.name);
                held || right.roles.contains(&Role::Public)
            }
            Caller::Link { .. } => right.roles.iter().any(|r| matches!(r, Role::Public | Role::Invited)),
            Caller::Job { .. } | Caller::CommandLine => true,
        }
    }

    /// As the trail keeps it: a pseudonym, never a name.
    pub fn actor(&self) -> String {
        match self {
            Caller::Public => "public".into(),
            Caller::Account { account, .. } | Caller::Token { account, .. } => format!("account/{account}"),
            Caller::Link { thing } => format!("link/{thing}"),
            Caller::Job { kind } => format!("job/{kind}"),
            Caller::CommandLine => "command-line".into(),
        }
    }

    /// The account, if the caller has one.
    pub fn account(&self) -> Option<Id> {
        match self {
            Caller::Account { account, .. } | Caller::Token { account, .. } => Some(*account),
            _ => None,
        }
    }

    /// What a form is bound to, so that nobody can send another's.
    pub fn binding(&self) -> String {
        match self {
            Caller::Account { session, .. } => format!("session/{session}"),
            Caller::Token { token, .. } => format!("token/{token}"),
            other => other.actor(),
        }
    }
}

/// The way in by which a change came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A page.
    Page,
    /// A personal link's page.
    Link,
    /// The API.
    Api,
    /// The command line.
    CommandLine,
    /// A job.
    Job,
}

impl Way {
    /// The name in the trail.
    pub const fn name(self) -> &'static str {
        match self {
            Way::Page => "page",
            Way::Link => "link",
            Way::Api => "api",
            Way::CommandLine => "command-line",
            Way::Job => "job",
        }
    }
}
