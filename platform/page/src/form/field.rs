//! The shell of a field: label above, hint between label and control, fault above the control, and the ids that tie them.

use std::fmt::Write;

use maud::{Markup, Render, html};

use super::Sheet;

/// Label, hint and fault of one field, before its control is known.
#[derive(Debug, Clone)]
pub(super) struct Shell<'a> {
    pub sheet: Sheet<'a>,
    pub name: String,
    pub id: String,
    pub label: Markup,
    pub label_hidden: bool,
    pub hint: Option<Markup>,
    pub optional: bool,
}

impl<'a> Shell<'a> {
    pub fn new(sheet: Sheet<'a>, name: &str, label: impl Render) -> Self {
        let (name, id) = (name.to_owned(), sheet.id(name));
        Self { sheet, name, id, label: label.render(), label_hidden: false, hint: None, optional: false }
    }

    pub fn value(&self) -> &'a str {
        self.sheet.form.value(&self.name)
    }

    pub fn fault(&self) -> Option<&'a str> {
        self.sheet.form.fault(&self.name)
    }

    /// For `aria-describedby`: the hint, then the fault, as far as there are any.
    pub fn described_by(&self) -> Option<String> {
        match (self.hint.is_some(), self.fault().is_some()) {
            (false, false) => None,
            (true, false) => Some(format!("{}-hint", self.id)),
            (false, true) => Some(format!("{}-fault", self.id)),
            (true, true) => Some(format!("{0}-hint {0}-fault", self.id)),
        }
    }

    fn words(&self) -> Markup {
        html! {
            (self.label)
            @if self.optional { " " span.optional { (self.sheet.kit.chrome.optional) } }
        }
    }

    pub fn hint_line(&self) -> Markup {
        html! { @if let Some(hint) = &self.hint { p.hint id={ (self.id) "-hint" } { (hint) } } }
    }

    pub fn fault_line(&self) -> Markup {
        html! { @if let Some(sentence) = self.fault() { (fault_line(self.sheet, &self.id, sentence)) } }
    }

    /// A field with one control under a label.
    pub fn field(&self, control: Markup) -> Markup {
        html! {
            div.field.wrong[self.fault().is_some()] {
                label.hidden[self.label_hidden] for=(self.id) { (self.words()) }
                (self.hint_line())
                (self.fault_line())
                (control)
            }
        }
    }

    /// A field of several controls under a legend.
    pub fn group(&self, controls: Markup) -> Markup {
        html! {
            fieldset.field.wrong[self.fault().is_some()] aria-describedby=[self.described_by()] {
                legend.hidden[self.label_hidden] { (self.words()) }
                (self.hint_line())
                (self.fault_line())
                (controls)
            }
        }
    }
}

pub(super) fn fault_line(sheet: Sheet<'_>, id: &str, sentence: &str) -> Markup {
    html! { p.fault id={ (id) "-fault" } { span.hidden { (sheet.kit.chrome.error) " " } (sentence) } }
}

/// The id of a field: letters, digits, `-` and `_` stay, any other character becomes its number, so that two names never share an id
/// and no id needs escaping in an address.
pub(super) fn field_id(within: Option<&str>, name: &str) -> String {
    let mut id = String::from("field-");
    for c in within.iter().flat_map(|w| w.chars().chain(['.'])).chain(name.chars()) {
        if c.is_ascii_alphanumeric() || c == '-' || c == '_' {
            id.push(c);
        } else {
            write!(id, ".{:x}.", u32::from(c)).expect("writing to a string cannot fail");
        }
    }
    id
}

/// The setters that every field has.
macro_rules! shared_setters {
    () => {
        /// A sentence between label and control.
        pub fn hint(mut self, hint: impl maud::Render) -> Self {
            self.shell.hint = Some(hint.render());
            self
        }

        /// The field may stay empty, and says so.
        pub fn optional(mut self) -> Self {
            self.shell.optional = true;
            self
        }

        /// The label is heard but not seen: where the page's title asks the question, or a table's header does.
        pub fn label_hidden(mut self) -> Self {
            self.shell.label_hidden = true;
            self
        }
    };
}
pub(super) use shared_setters;

#[cfg(test)]
mod tests {
    use super::field_id;

    #[test]
    fn two_names_never_share_an_id() {
        assert_eq!(field_id(None, "speaker_name"), "field-speaker_name");
        assert_ne!(field_id(None, "a b"), field_id(None, "a.b"));
        assert_ne!(field_id(Some("a"), "b"), field_id(None, "a-b"));
        assert!(field_id(None, "a\"><script>").chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)));
    }
}
