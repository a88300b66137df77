//! [`Ref`]: how everything that people talk about is pointed at.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Id;

/// The kind of a thing: `letter`, `consignment`, `reply`. The feature that owns the kind declares it once, as a constant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Kind(Cow<'static, str>);

impl Kind {
    /// Declares a kind. The name is lower case, singular, and the same in tables, addresses and messages.
    pub const fn new(name: &'static str) -> Self {
        Self(Cow::Borrowed(name))
    }

    /// A kind as read back from the database.
    pub fn stored(name: String) -> Self {
        Self(Cow::Owned(name))
    }

    /// The kind's name.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// Points at one thing of this kind.
    pub fn at(&self, id: Id) -> Ref {
        Ref { kind: self.clone(), id }
    }
}

impl fmt::Debug for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A thing that people talk about: its kind and its id. Trail, ties, followers and live events speak only of these.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Ref {
    /// What it is.
    pub kind: Kind,
    /// Which one.
    pub id: Id,
}

impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.kind.0, self.id)
    }
}

impl fmt::Debug for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
