//! What an answer came with, and whether that is enough at its letter's level of authenticity (DESIGN.md rule 11). Pure.

use std::fmt;
use std::str::FromStr;

use correspondence::Channel;
use letters::Authenticity;
use serde::{Deserialize, Serialize};

/// What an answer came with, besides its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Proof {
    /// The personal link.
    Link,
    /// The personal link, and the code that went to the registered address.
    Code,
    /// An officer, who had the paper or the mail before him.
    Recorded,
}

impl Proof {
    /// The name in tables and message keys.
    // words: replies-proof-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Code => "code",
            Self::Recorded => "recorded",
        }
    }

    /// Whether an answer with this proof counts as the state's by itself at a level of authenticity (DESIGN.md rule 11). At level (c) only
    /// what bears a signature does: a note verbale, a letter, its fax, what was handed over; a mail is none.
    pub fn suffices(self, level: Authenticity, channel: Channel) -> bool {
        let signed = matches!(channel, Channel::NoteVerbale | Channel::Post | Channel::Fax | Channel::Hand);
        match level {
            Authenticity::A => true,
            Authenticity::B => self != Self::Link,
            Authenticity::C => self == Self::Recorded && signed,
        }
    }
}

impl fmt::Display for Proof {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Proof {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        [Self::Link, Self::Code, Self::Recorded].into_iter().find(|proof| proof.name() == s).ok_or(())
    }
}

store::stored_as_text!(Proof);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_carries_what_its_level_asks() {
        use Authenticity::*;
        let check = |proof: Proof, channel, expected: [bool; 3]| {
            assert_eq!([A, B, C].map(|level| proof.suffices(level, channel)), expected, "{proof} by {}", channel.name());
        };
        check(Proof::Link, Channel::Web, [true, false, false]);
        check(Proof::Code, Channel::Web, [true, true, false]);
        check(Proof::Recorded, Channel::Email, [true, true, false]);
        for signed in [Channel::NoteVerbale, Channel::Post, Channel::Fax, Channel::Hand] {
            check(Proof::Recorded, signed, [true, true, true]);
        }
    }
}
