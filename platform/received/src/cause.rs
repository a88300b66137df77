//! Why a mail could not be delivered, from the status code and from what the refusing server said. The words come first, the code second: many
//! servers answer with a general code (5.0.0, 5.7.1, even 5.1.1) and say the true cause in words, never the other way round.

/// Why a mail did not arrive, in the order of the classes of RFC 3463.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cause {
    /// No such mailbox (X.1.1).
    NoMailbox,
    /// The domain does not exist, or takes no mail (X.1.2, X.1.10 with a null MX of RFC 7505, X.4.4).
    NoDomain,
    /// The addressee has moved and left no forwarding (X.1.6).
    Moved,
    /// The address is not well formed (X.1.3).
    BadAddress,
    /// The sender's own address was refused (X.1.7, X.1.8).
    Sender,
    /// The mailbox is disabled, suspended or resting (X.2.1).
    Disabled,
    /// The mailbox is full (X.2.2).
    Full,
    /// Larger than taken there (X.2.3, X.3.4).
    TooLarge,
    /// The addressee's own filter turned it away, or the cause is hidden behind such an answer.
    Filtered,
    /// The server's own trouble (X.3.0).
    System,
    /// No connection, no answer, no route (X.4.1, X.4.2).
    Network,
    /// Tried for as long as mail is kept (X.4.7).
    Expired,
    /// Too much, too fast (X.4.5, X.7.x).
    Rate,
    /// A loop (X.4.6).
    Looped,
    /// The servers did not understand each other (X.5.0).
    Protocol,
    /// The content could not be carried (X.6.0).
    Content,
    /// Taken for spam (X.7.1).
    Spam,
    /// Taken for a virus (X.7.1).
    Virus,
    /// SPF, DKIM, DMARC, or a missing login (X.7.20 to X.7.27, X.7.8).
    Authentication,
    /// The sending server is blocked or of bad reputation (X.7.1).
    Blocked,
    /// The server does not carry mail for this address (X.7.1).
    Relay,
    /// Some rule of the receiving side (X.7.0).
    Policy,
    /// Not said.
    Unknown,
}

impl Cause {
    /// Whether the address itself is dead, so that nothing more should be sent to it.
    #[must_use]
    pub const fn is_gone(self) -> bool {
        matches!(self, Self::NoMailbox | Self::NoDomain | Self::Moved)
    }

    /// Every cause.
    pub const ALL: [Self; 23] = [
        Self::NoMailbox,
        Self::NoDomain,
        Self::Moved,
        Self::BadAddress,
        Self::Sender,
        Self::Disabled,
        Self::Full,
        Self::TooLarge,
        Self::Filtered,
        Self::System,
        Self::Network,
        Self::Expired,
        Self::Rate,
        Self::Looped,
        Self::Protocol,
        Self::Content,
        Self::Spam,
        Self::Virus,
        Self::Authentication,
        Self::Blocked,
        Self::Relay,
        Self::Policy,
        Self::Unknown,
    ];

    /// The cause of that word.
    #[must_use]
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.as_str() == word)
    }

    /// The fixed word for machines.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoMailbox => "no-mailbox",
            Self::NoDomain => "no-domain",
            Self::Moved => "moved",
            Self::BadAddress => "bad-address",
            Self::Sender => "sender",
            Self::Disabled => "disabled",
            Self::Full => "full",
            Self::TooLarge => "too-large",
            Self::Filtered => "filtered",
            Self::System => "system",
            Self::Network => "network",
            Self::Expired => "expired",
            Self::Rate => "rate",
            Self::Looped => "looped",
            Self::Protocol => "protocol",
            Self::Content => "content",
            Self::Spam => "spam",
            Self::Virus => "virus",
            Self::Authentication => "authentication",
            Self::Blocked => "blocked",
            Self::Relay => "relay",
            Self::Policy => "policy",
            Self::Unknown => "unknown",
        }
    }

    /// What a status code says by itself (RFC 3463 and the registry of RFC 5248).
    pub(crate) fn of_status(status: Status) -> Self {
        match (status.subject, status.detail) {
            (1, 1 | 10) => Self::NoMailbox,
            (1, 2) | (4, 4) => Self::NoDomain,
            (1, 3..=5) => Self::BadAddress,
            (1, 6) => Self::Moved,
            (1, 7..=9) => Self::Sender,
            (2, 1) => Self::Disabled,
            (2, 2) => Self::Full,
            (2, 3) | (3, 4) => Self::TooLarge,
            (2, 4) => Self::System,
            (3, _) => Self::System,
            (4, 6) => Self::Looped,
            (4, 7) => Self::Expired,
            (4, 5) => Self::Rate,
            (4, 0..=3) => Self::Network,
            (5, _) => Self::Protocol,
            (6, _) => Self::Content,
            (7, 8 | 9 | 20..=24 | 26 | 27) => Self::Authentication,
            (7, 13) => Self::Disabled,
            (7, 25) => Self::Blocked,
            (7, 28) => Self::Rate,
            (7, _) => Self::Policy,
            _ => Self::Unknown,
        }
    }
}

/// An enhanced status code (RFC 3463).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Status {
    /// 2 delivered, 4 not yet, 5 not.
    pub class: u8,
    /// What it is about.
    pub subject: u16,
    /// And exactly.
    pub detail: u16,
}

impl Status {
    /// The code of a class that says nothing more.
    #[must_use]
    pub const fn general(class: u8) -> Self {
        Self { class, subject: 0, detail: 0 }
    }

    /// Whether it says no more than its class.
    #[must_use]
    pub const fn is_general(self) -> bool {
        self.subject == 0 && self.detail == 0
    }

    /// The first code in a text. An address or version within the text (192.5.1.1, v5.1.1) is none.
    pub(crate) fn first(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        (0..bytes.len()).filter(|at| matches!(bytes[*at], b'2' | b'4' | b'5')).find_map(|at| {
            let before = at.checked_sub(1).map_or(b' ', |b| bytes[b]);
            if before.is_ascii_alphanumeric() || matches!(before, b'.' | b'_') || *bytes.get(at + 1)? != b'.' {
                return None;
            }
            let (subject, then) = number(bytes, at + 2)?;
            if *bytes.get(then)? != b'.' {
                return None;
            }
            let (detail, end) = number(bytes, then + 1)?;
            let after = bytes.get(end).copied().unwrap_or(b' ');
            let dotted = after == b'.' && bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
            (!after.is_ascii_alphanumeric() && !dotted && subject <= 7).then_some(Self { class: bytes[at] - b'0', subject, detail })
        })
    }
}

impl std::fmt::Display for Status {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

fn number(bytes: &[u8], at: usize) -> Option<(u16, usize)> {
    let digits = bytes[at.min(bytes.len())..].iter().take_while(|b| b.is_ascii_digit()).count();
    if !(1..=3).contains(&digits) {
        return None;
    }
    let value = bytes[at..at + digits].iter().fold(0u16, |sum, b| sum * 10 + u16::from(b - b'0'));
    Some((value, at + digits))
}

/// How far a delivery had come when it was refused, as servers put it in their notices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// Before anything was said.
    Greeting,
    /// The sender was named.
    Sender,
    /// The addressee was named.
    Addressee,
    /// The mail itself was sent.
    Content,
}

impl Stage {
    /// The stage that a text tells: in words (Postfix, Exim), or by the command before the first refusal (sendmail's transcript).
    pub fn of(text: &str) -> Option<Self> {
        const SAID: &[(Stage, &[&str])] = &[
            (
                Stage::Content,
                &[
                    "in reply to end of data",
                    "in reply to data command",
                    "after end of data",
                    "after pipelined end of data",
                    "after sending data",
                    "smtp command data",
                    "our final data",
                    "while sending data",
                ],
            ),
            (
                Stage::Addressee,
                &["in reply to rcpt", "after rcpt to", "after pipelined rcpt", "smtp command rcpt", "did not like our rcpt"],
            ),
            (
                Stage::Sender,
                &["in reply to mail from", "after mail from", "after pipelined mail from", "smtp command mail", "did not like our mail"],
            ),
            (
                Stage::Greeting,
                &[
                    "after initial connection",
                    "in reply to helo",
                    "in reply to ehlo",
                    "after helo",
                    "after ehlo",
                    "while performing the ehlo",
                    "while performing the helo",
                ],
            ),
        ];
        let plain = crate::phrases::plain(text);
        if let Some((stage, _)) = SAID.iter().find(|(_, phrases)| crate::phrases::any(&plain, phrases)) {
            return Some(*stage);
        }
        let mut last = None;
        for line in text.lines().map(str::trim) {
            if let Some(command) = line.strip_prefix(">>>") {
                let command = command.trim().to_ascii_lowercase();
                last = match command.get(..4) {
                    Some("helo" | "ehlo") => Some(Self::Greeting),
                    Some("mail") => Some(Self::Sender),
                    Some("rcpt") => Some(Self::Addressee),
                    Some("data") => Some(Self::Content),
                    _ => last,
                };
            } else if line.strip_prefix("<<<").is_some_and(|r| r.trim().starts_with('5')) {
                return last;
            }
        }
        None
    }
}
