//! The parts of a version's text: what each is called, what may stand in it, how long it may be, and which may not be empty when the
//! letter is cleared. Fields within a part: `fields`.

use std::str::FromStr;

use crate::VersionText;

/// A part of a letter's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The organisations whose letter it is.
    Letterhead,
    /// The service that writes.
    Service,
    /// Place and date.
    PlaceDate,
    /// The contact.
    Contact,
    /// The fax number.
    Fax,
    /// The e-mail address.
    Email,
    /// To whom it is addressed.
    Addressees,
    /// The subject.
    Subject,
    /// The salutation.
    Salutation,
    /// The letter itself.
    Body,
    /// The complimentary close.
    Closing,
    /// What stands in place of the signature.
    SignedMark,
    /// Who signs.
    Signatory,
    /// The post of who signs.
    SignatoryPost,
}

/// What may stand in a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// One plain line.
    Line,
    /// A few plain lines.
    Lines,
    /// A few lines with bold, italic and links.
    MarkedLines,
    /// Paragraphs and lists with bold, italic and links.
    Prose,
}

impl Shape {
    /// Whether Markdown is read in it.
    pub const fn is_marked(self) -> bool {
        matches!(self, Self::MarkedLines | Self::Prose)
    }

    /// The most characters that it takes. A line of a letter has about 90; a body of this length is some twenty pages, and far below
    /// what can be set ([`typeset::limits::LONGEST_TEXT`]).
    pub const fn longest(self) -> usize {
        match self {
            Self::Line => 300,
            Self::Lines | Self::MarkedLines => 1_500,
            Self::Prose => 60_000,
        }
    }
}

impl Part {
    /// All parts, in the order in which they stand in a letter.
    pub const ALL: [Part; 14] = [
        Self::Letterhead,
        Self::Service,
        Self::PlaceDate,
        Self::Contact,
        Self::Fax,
        Self::Email,
        Self::Addressees,
        Self::Subject,
        Self::Salutation,
        Self::Body,
        Self::Closing,
        Self::SignedMark,
        Self::Signatory,
        Self::SignatoryPost,
    ];

    /// The name of its field in forms, and in message keys.
    // words: letters-field-*
    pub const fn name(self) -> &'static str {
        match self {
            Self::Letterhead => "letterhead",
            Self::Service => "service",
            Self::PlaceDate => "place-date",
            Self::Contact => "contact",
            Self::Fax => "fax",
            Self::Email => "email",
            Self::Addressees => "addressees",
            Self::Subject => "subject",
            Self::Salutation => "salutation",
            Self::Body => "body",
            Self::Closing => "closing",
            Self::SignedMark => "signed-mark",
            Self::Signatory => "signatory",
            Self::SignatoryPost => "signatory-post",
        }
    }

    /// The key of its label; the trail calls its changes by the same.
    pub fn label(self) -> String {
        format!("letters-field-{}", self.name())
    }

    /// What may stand in it.
    pub const fn shape(self) -> Shape {
        match self {
            Self::Letterhead | Self::Addressees => Shape::Lines,
            Self::Subject => Shape::MarkedLines,
            Self::Body => Shape::Prose,
            _ => Shape::Line,
        }
    }

    /// Whether a letter without it cannot be cleared: no letter leaves without place and date, addressee, subject, salutation, text and the
    /// name of who signs.
    pub const fn is_needed(self) -> bool {
        matches!(self, Self::PlaceDate | Self::Addressees | Self::Subject | Self::Salutation | Self::Body | Self::Signatory)
    }
}

impl FromStr for Part {
    type Err = ();

    fn from_str(s: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|p| p.name() == s).ok_or(())
    }
}

impl VersionText {
    /// One part, as it was written.
    pub fn part(&self, part: Part) -> &str {
        match part {
            Part::Letterhead => &self.letterhead,
            Part::Service => &self.service,
            Part::PlaceDate => &self.place_date,
            Part::Contact => &self.contact,
            Part::Fax => &self.fax,
            Part::Email => &self.email,
            Part::Addressees => &self.addressees,
            Part::Subject => &self.subject,
            Part::Salutation => &self.salutation,
            Part::Body => &self.body,
            Part::Closing => &self.closing,
            Part::SignedMark => &self.signed_mark,
            Part::Signatory => &self.signatory,
            Part::SignatoryPost => &self.signatory_post,
        }
    }

    /// One part, to be written.
    pub fn part_mut(&mut self, part: Part) -> &mut String {
        match part {
            Part::Letterhead => &mut self.letterhead,
            Part::Service => &mut self.service,
            Part::PlaceDate => &mut self.place_date,
            Part::Contact => &mut self.contact,
            Part::Fax => &mut self.fax,
            Part::Email => &mut self.email,
            Part::Addressees => &mut self.addressees,
            Part::Subject => &mut self.subject,
            Part::Salutation => &mut self.salutation,
            Part::Body => &mut self.body,
            Part::Closing => &mut self.closing,
            Part::SignedMark => &mut self.signed_mark,
            Part::Signatory => &mut self.signatory,
            Part::SignatoryPost => &mut self.signatory_post,
        }
    }

    /// The parts that are longer than they may be.
    pub fn too_long(&self) -> Vec<Part> {
        Part::ALL.into_iter().filter(|p| self.part(*p).chars().count() > p.shape().longest()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_part_is_a_place_of_its_own() {
        let mut text = VersionText::default();
        for part in Part::ALL {
            *text.part_mut(part) = part.name().to_owned();
        }
        for part in Part::ALL {
            assert_eq!(text.part(part), part.name());
            assert_eq!(part.name().parse(), Ok(part));
        }
    }

    #[test]
    fn a_part_has_a_length() {
        let text = VersionText { fax: "1".repeat(301), body: "a".repeat(60_000), ..VersionText::default() };
        assert_eq!(text.too_long(), [Part::Fax]);
    }
}
