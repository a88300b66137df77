//! Mail addresses and the persons or offices behind them: what is taken for an address, and in which form it goes out.
//!
//! No header is written here (see `compose`). Start with [`Address::parse`].

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Longest address: 256 octets of a path less its two brackets (RFC 5321, 4.5.3.1.3).
pub const MAX_ADDRESS: usize = 254;
/// Longest part before the @ (RFC 5321, 4.5.3.1.1).
const MAX_LOCAL: usize = 64;
/// Longest label of a domain (RFC 1035, 2.3.4).
const MAX_LABEL: usize = 63;
/// Longest display name, in octets. The longest title and name of the 2021 directory need fewer than 150; a line has room for 998.
const MAX_NAME: usize = 400;

/// A mail address that can be delivered to: a local part, an @, and a domain of at least two labels.
///
/// Domains written in their own script (IDN) are kept in the ASCII form that DNS and SMTP know (RFC 5891), in lower case;
/// [`Address::shown`] gives them back as people read them. Quoted local parts and numeric domains are refused: no ministry has one,
/// and attackers like them.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address {
    text: String,
    at: usize,
}

/// Why a text is no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadAddress {
    /// Nothing was written.
    #[error("there is no address")]
    Empty,
    /// More than [`MAX_ADDRESS`] octets, or more than 64 before the @.
    #[error("the address is too long")]
    TooLong,
    /// Not exactly one @ with something on both sides.
    #[error("an address has one @, with a name before it and a domain after it")]
    NoAt,
    /// The part before the @ has a character or a dot where none may be.
    #[error("the part before the @ is not one that mail servers know")]
    Local,
    /// The part after the @ is no domain name of at least two labels.
    #[error("the part after the @ is not the name of a domain")]
    Domain,
}

impl Address {
    /// Reads an address, without a name and without brackets. Blanks around it, as pasting leaves them, are passed over.
    ///
    /// Refuses what RFC 5321 (4.1.2, `Mailbox` with `Dot-string` and `Domain`) and RFC 6531 (UTF-8 in the local part) do not allow.
    pub fn parse(text: &str) -> Result<Self, BadAddress> {
        let text = text.trim_matches([' ', '\t', '\r', '\n', '\u{a0}']);
        if text.is_empty() {
            return Err(BadAddress::Empty);
        }
        if text.len() > 4 * MAX_ADDRESS {
            return Err(BadAddress::TooLong);
        }
        let (local, domain) = text.split_once('@').ok_or(BadAddress::NoAt)?;
        if local.is_empty() || domain.is_empty() || domain.contains('@') {
            return Err(BadAddress::NoAt);
        }
        if local.len() > MAX_LOCAL {
            return Err(BadAddress::TooLong);
        }
        if !local.split('.').all(|atom| !atom.is_empty() && atom.chars().all(of_an_atom)) {
            return Err(BadAddress::Local);
        }
        let domain = domain_in_ascii(domain).ok_or(BadAddress::Domain)?;
        let address = Self { at: local.len(), text: format!("{local}@{domain}") };
        if address.text.len() > MAX_ADDRESS {
            return Err(BadAddress::TooLong);
        }
        Ok(address)
    }

    /// The part before the @, as written.
    pub fn local(&self) -> &str {
        &self.text[..self.at]
    }

    /// The domain in ASCII and lower case: the key of pacing.
    pub fn domain(&self) -> &str {
        &self.text[self.at + 1..]
    }

    /// The whole address as SMTP carries it.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The address as people read it: an international domain in its own script.
    pub fn shown(&self) -> String {
        let (domain, readable) = idna::domain_to_unicode(self.domain());
        if readable.is_ok() { format!("{}@{domain}", self.local()) } else { self.text.clone() }
    }

    /// Whether the domain was written in another script than ASCII. Such names can look like others: show both forms to the officer.
    pub fn is_international(&self) -> bool {
        self.domain().split('.').any(|label| label.starts_with("xn--"))
    }

    /// Whether every server on the way must know SMTPUTF8 (RFC 6531), since the local part is not ASCII.
    pub fn needs_smtputf8(&self) -> bool {
        !self.local().is_ascii()
    }

    pub(crate) fn for_lettre(&self) -> lettre::Address {
        lettre::Address::new_dangerous(self.local(), self.domain())
    }
}

/// `atext` of RFC 5322 (3.2.3), and letters and digits of any script (RFC 6531, 3.3). Marks that turn the direction of the text,
/// invisible characters and controls are not letters, so they are out.
fn of_an_atom(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c) || (!c.is_ascii() && c.is_alphanumeric())
}

/// The domain in lower-case ASCII, if it is a name of letters, digits and hyphens (RFC 1123, 2.1) with at least two labels.
fn domain_in_ascii(domain: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii_strict(domain).ok()?;
    let labels: Vec<&str> = ascii.split('.').collect();
    let sound = |label: &&str| {
        (1..=MAX_LABEL).contains(&label.len())
            && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    // A last label of digits only is the end of an IP address, not of a name (RFC 3696, 2).
    let ends_in_a_name = labels.last().is_some_and(|l| l.bytes().any(|b| b.is_ascii_lowercase()));
    (labels.len() >= 2 && labels.iter().all(sound) && ends_in_a_name).then_some(ascii)
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// Addresses are personal: a debug print that strays into a log shows the domain only.
impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "…@{}", self.domain())
    }
}

impl FromStr for Address {
    type Err = BadAddress;

    fn from_str(text: &str) -> Result<Self, BadAddress> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Address {
    type Error = BadAddress;

    fn try_from(text: String) -> Result<Self, BadAddress> {
        Self::parse(&text)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> String {
        address.text
    }
}

/// Whether a text may stand in a header: no line break, no control character, and none of the marks that turn the direction of what
/// follows against the reader (isolates, which the messages of the house put around values, end by themselves and are let through).
/// TRUST, 5: header fields refuse CR and LF in every form.
pub(crate) fn fit_for_a_header(text: &str) -> bool {
    !text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{202a}'..='\u{202e}'))
}

/// An address with the name of the person or office, in any script.
#[derive(Clone, PartialEq, Eq)]
pub struct Mailbox {
    name: String,
    address: Address,
}

impl Mailbox {
    /// An address with a name; an empty name leaves the address alone. `None` if the name has a control character or a line break, or
    /// more than 400 octets.
    pub fn named(name: &str, address: Address) -> Option<Self> {
        let name = name.trim();
        (name.len() <= MAX_NAME && fit_for_a_header(name)).then(|| Self { name: name.to_owned(), address })
    }

    /// The name; empty if there is none.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The address.
    pub fn address(&self) -> &Address {
        &self.address
    }
}

impl From<Address> for Mailbox {
    fn from(address: Address) -> Self {
        Self { name: String::new(), address }
    }
}

impl fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.address.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, BadAddress>) {
        assert_eq!(Address::parse(text).as_ref().map(Address::as_str), expected.as_ref().copied(), "{text:?}");
    }

    #[test]
    fn an_address_is_taken_as_mail_servers_know_it() {
        check("minister@ict.example", Ok("minister@ict.example"));
        check(" Minister.Office+wsis@ICT.Gov.Example\r\n", Ok("Minister.Office+wsis@ict.gov.example"));
        check("o'brien@ministry.example", Ok("o'brien@ministry.example"));
        check("ministre@télécom.example", Ok("ministre@xn--tlcom-bsab.example"));
        check("وزير@وزارة.example", Ok("وزير@xn--mgbexc3i.example"));
    }

    #[test]
    fn nonsense_is_refused_with_its_reason() {
        check("", Err(BadAddress::Empty));
        check("  ", Err(BadAddress::Empty));
        check("minister", Err(BadAddress::NoAt));
        check("@ict.example", Err(BadAddress::NoAt));
        check("a@b@ict.example", Err(BadAddress::NoAt));
        check("minister@", Err(BadAddress::NoAt));
        check("minister@localhost", Err(BadAddress::Domain));
        check("minister@192.0.2.1", Err(BadAddress::Domain));
        check("minister@[192.0.2.1]", Err(BadAddress::Domain));
        check("minister@-ict.example", Err(BadAddress::Domain));
        check("minister@ict..example", Err(BadAddress::Domain));
        check("minister@ict.example.", Err(BadAddress::Domain));
        check("minister@ict_office.example", Err(BadAddress::Domain));
        check("min ister@ict.example", Err(BadAddress::Local));
        check(".minister@ict.example", Err(BadAddress::Local));
        check("mini..ster@ict.example", Err(BadAddress::Local));
        check("\"minister\"@ict.example", Err(BadAddress::Local));
        check("Minister <minister@ict.example>", Err(BadAddress::Local));
        check("minister@ict.example>", Err(BadAddress::Domain));
        check("mini\r\nster@ict.example", Err(BadAddress::Local));
        check("minister@ict.example\r\nBcc: a@b.example", Err(BadAddress::NoAt));
        check("mini\u{202e}ster@ict.example", Err(BadAddress::Local));
        check("minister@ict\u{0}.example", Err(BadAddress::Domain));
        check(&format!("{}@ict.example", "m".repeat(65)), Err(BadAddress::TooLong));
        check(&format!("minister@{}example", "abcdefgh.".repeat(27)), Err(BadAddress::TooLong));
        check(&format!("m@{}example", "abcdefgh.".repeat(30)), Err(BadAddress::Domain));
    }

    #[test]
    fn an_international_domain_is_noted_and_shown_in_its_script() {
        let address = Address::parse("ministre@télécom.example").expect("an address");
        assert!(address.is_international() && !address.needs_smtputf8());
        assert_eq!(address.shown(), "ministre@télécom.example");
        assert_eq!(format!("{address:?}"), "…@xn--tlcom-bsab.example");
        let address = Address::parse("وزير@ict.example").expect("an address");
        assert!(!address.is_international() && address.needs_smtputf8());
    }
}
