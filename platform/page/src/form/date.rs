//! A date, or a date and time, through the browser's own field.

use maud::{Markup, Render, html};

use super::Sheet;
use super::field::{Shell, shared_setters};

/// A date (`2021-03-22`) or a date and time (`2021-03-22T14:30`), as HTML writes them, without a zone: the label or hint names the zone.
#[derive(Debug, Clone)]
pub struct DateField<'a> {
    shell: Shell<'a>,
    time: bool,
    earliest: Option<String>,
    latest: Option<String>,
}

impl<'a> DateField<'a> {
    pub(super) fn new(sheet: Sheet<'a>, name: &str, label: impl Render) -> Self {
        Self { shell: Shell::new(sheet, name, label), time: false, earliest: None, latest: None }
    }

    shared_setters!();

    /// Asks for the time as well.
    pub fn with_time(mut self) -> Self {
        self.time = true;
        self
    }

    /// The earliest and the latest day that the calendar offers, in the same form as the value.
    pub fn between(mut self, earliest: impl Into<String>, latest: impl Into<String>) -> Self {
        self.earliest = Some(earliest.into());
        self.latest = Some(latest.into());
        self
    }

    /// A browser empties a date field whose value it cannot read. What was typed elsewhere (an old browser, a script) is then drawn in a
    /// plain field, so that it is not lost.
    fn sort(&self) -> &'static str {
        let value = self.shell.value();
        match (value.is_empty() || shaped(value, self.time), self.time) {
            (false, _) => "text",
            (true, false) => "date",
            (true, true) => "datetime-local",
        }
    }
}

/// Whether a value has the shape of HTML's date, or date and time; whether the day exists is for the form's reader to say.
fn shaped(value: &str, time: bool) -> bool {
    let pattern = if time { "0000-00-00T00:00" } else { "0000-00-00" };
    value.len() == pattern.len() && value.bytes().zip(pattern.bytes()).all(|(v, p)| if p == b'0' { v.is_ascii_digit() } else { v == p })
}

impl Render for DateField<'_> {
    fn render(&self) -> Markup {
        let shell = &self.shell;
        shell.field(html! {
            input.date id=(shell.id) name=(shell.name) type=(self.sort()) value=(shell.value()) dir="ltr" min=[&self.earliest] max=[&self.latest]
                aria-describedby=[shell.described_by()] aria-invalid=[shell.fault().map(|_| "true")];
        })
    }
}

#[cfg(test)]
mod tests {
    use super::shaped;

    #[test]
    fn what_a_date_field_would_empty_is_known() {
        for (value, time, expected) in [
            ("2021-03-01", false, true),
            ("2021-03-01T14:30", true, true),
            ("1 March", false, false),
            ("2021-03-01", true, false),
            ("２０21-03-01", false, false),
        ] {
            assert_eq!(shaped(value, time), expected, "{value}");
        }
    }
}
