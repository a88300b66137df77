//! Colours and their contrast, and [`Theme`]: what an edition may change of the stylesheet.

use std::fmt;
use std::str::FromStr;

/// Contrast that text needs against its ground (WCAG 2.2, 1.4.3).
pub(crate) const TEXT_CONTRAST: f64 = 4.5;

/// What an accent gets on dark ground: more than it must, since a colour that is only just light enough looks dull there.
const DARK_CONTRAST: f64 = 7.0;

/// The grounds of the stylesheet on which an accent must be read, light and dark (`style/1-colours.css`: paper, surface, on-accent).
pub(crate) const LIGHT_GROUNDS: [Colour; 3] = [Colour(0xff, 0xff, 0xff), Colour(0xf3, 0xf5, 0xf7), Colour(0xff, 0xff, 0xff)];
pub(crate) const DARK_GROUNDS: [Colour; 3] = [Colour(0x12, 0x17, 0x1d), Colour(0x1b, 0x22, 0x2a), Colour(0x0b, 0x15, 0x20)];

/// A colour of the sRGB space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(u8, u8, u8);

/// The text is not a colour such as `#0b4f8a`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadColour(pub String);

impl fmt::Display for BadColour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a colour: {:?} (write it as #0b4f8a)", self.0)
    }
}

impl std::error::Error for BadColour {}

impl FromStr for Colour {
    type Err = BadColour;

    fn from_str(text: &str) -> Result<Self, BadColour> {
        let bad = || BadColour(text.chars().take(20).collect());
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit())).ok_or_else(bad)?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).map_err(|_| bad());
        Ok(Self(part(0)?, part(2)?, part(4)?))
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

impl Colour {
    /// Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it.
    pub fn luminance(self) -> f64 {
        let line = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * line(self.0) + 0.7152 * line(self.1) + 0.0722 * line(self.2)
    }

    /// Contrast ratio, 1 (none) to 21 (black on white), as WCAG 2.2 defines it.
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// `steps` hundredths of the way to another colour.
    fn towards(self, other: Colour, steps: u16) -> Colour {
        let mix = |a: u8, b: u8| ((u16::from(a) * (100 - steps) + u16::from(b) * steps + 50) / 100) as u8;
        Colour(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// This colour, moved towards `end` only as far as it takes to be read on all grounds.
    fn readable(self, grounds: [Colour; 3], end: Colour, least: f64) -> Colour {
        (0..=100).map(|steps| self.towards(end, steps)).find(|c| grounds.iter().all(|g| c.contrast(*g) >= least)).unwrap_or(end)
    }
}

/// What an edition changes of the stylesheet: its accent, in a light and a dark form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Theme {
    /// For links, buttons and rules on light ground.
    pub light: Colour,
    /// The same on dark ground.
    pub dark: Colour,
}

impl Theme {
    /// The theme of an accent colour. The accent is darkened or lightened until it can be read (contrast 4.5 to 1 or more) on each
    /// ground of both schemes, so that no choice of an edition makes a page unreadable.
    pub fn of(accent: Colour) -> Self {
        Self {
            light: accent.readable(LIGHT_GROUNDS, Colour(0, 0, 0), TEXT_CONTRAST),
            dark: accent.readable(DARK_GROUNDS, Colour(255, 255, 255), DARK_CONTRAST),
        }
    }

    /// The theme as a stylesheet of its own, to be served after [`crate::STYLE`] (the policy of the pages allows no inline style).
    pub fn stylesheet(self) -> String {
        format!(":root{{--accent:{}}}@media screen and (prefers-color-scheme:dark){{:root{{--accent:{}}}}}\n", self.light, self.dark)
    }
}
