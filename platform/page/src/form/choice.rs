//! One of a long list, one of a few, any of a few, a single box.

use maud::{Markup, Render, html};

use super::Sheet;
use super::field::{Shell, field_id, shared_setters};

#[derive(Debug, Clone)]
struct Group {
    title: Option<String>,
    options: Vec<Choosable>,
}

#[derive(Debug, Clone)]
struct Choosable {
    value: String,
    text: String,
    also: &'static [&'static str],
}

impl Choosable {
    fn stands_for(&self, value: &str) -> bool {
        self.value == value || self.also.contains(&value)
    }
}

/// One of a long list.
#[derive(Debug, Clone)]
pub struct Select<'a> {
    shell: Shell<'a>,
    blank: Option<String>,
    groups: Vec<Group>,
    zones: bool,
}

impl<'a> Select<'a> {
    pub(super) fn new(sheet: Sheet<'a>, name: &str, label: impl Render) -> Self {
        Self { shell: Shell::new(sheet, name, label), blank: None, groups: vec![Group { title: None, options: Vec::new() }], zones: false }
    }

    shared_setters!();

    /// The first line, which stands for no choice: "Choose a state", "All regions".
    pub fn blank(mut self, text: impl Into<String>) -> Self {
        self.blank = Some(text.into());
        self
    }

    /// Begins a group; the options that follow belong to it.
    pub fn group(mut self, title: impl Into<String>) -> Self {
        self.groups.push(Group { title: Some(title.into()), options: Vec::new() });
        self
    }

    /// An option.
    pub fn option(mut self, value: impl Into<String>, text: impl Into<String>) -> Self {
        if let Some(group) = self.groups.last_mut() {
            group.options.push(Choosable { value: value.into(), text: text.into(), also: &[] });
        }
        self
    }

    /// Other values that the option added last stands for: former names of the same thing. A stored one chooses it.
    pub fn also(mut self, values: &'static [&'static str]) -> Self {
        if let Some(option) = self.groups.last_mut().and_then(|group| group.options.last_mut()) {
            option.also = values;
        }
        self
    }

    /// The values are IANA time zones: while none is chosen, the script chooses the browser's, if it is offered.
    pub fn zones(mut self) -> Self {
        self.zones = true;
        self
    }

    /// A value that is no longer offered must not be lost without a word: it stays as an option under its own name.
    fn stray(&self) -> Option<&str> {
        let value = self.shell.value();
        let known = self.groups.iter().flat_map(|g| &g.options).any(|o| o.stands_for(value));
        (!known && !value.is_empty()).then_some(value)
    }
}

impl Render for Select<'_> {
    fn render(&self) -> Markup {
        let shell = &self.shell;
        let chosen = shell.value();
        let option = |o: &Choosable| {
            html! { option value=(o.value) data-also=[(!o.also.is_empty()).then(|| o.also.join(" "))] selected[o.stands_for(chosen)] { (o.text) } }
        };
        shell.field(html! {
            select id=(shell.id) name=(shell.name) data-zones[self.zones] aria-describedby=[shell.described_by()]
                aria-invalid=[shell.fault().map(|_| "true")] {
                @if let Some(blank) = &self.blank { option value="" { (blank) } }
                @if let Some(value) = self.stray() { option value=(value) selected { (value) } }
                @for group in &self.groups {
                    @match &group.title {
                        Some(title) => optgroup label=(title) { @for o in &group.options { (option(o)) } },
                        None => @for o in &group.options { (option(o)) },
                    }
                }
            }
        })
    }
}

#[derive(Debug, Clone)]
struct Choice {
    value: String,
    text: Markup,
    hint: Option<Markup>,
    then: Option<Markup>,
}

/// Radio buttons or boxes under a legend.
#[derive(Debug, Clone)]
pub struct Choices<'a> {
    shell: Shell<'a>,
    many: bool,
    inline: bool,
    choices: Vec<Choice>,
}

impl<'a> Choices<'a> {
    pub(super) fn radios(sheet: Sheet<'a>, name: &str, legend: impl Render) -> Self {
        Self { shell: Shell::new(sheet, name, legend), many: false, inline: false, choices: Vec::new() }
    }

    pub(super) fn ticks(sheet: Sheet<'a>, name: &str, legend: impl Render) -> Self {
        Self { many: true, ..Self::radios(sheet, name, legend) }
    }

    shared_setters!();

    /// A choice.
    pub fn option(mut self, value: impl Into<String>, text: impl Render) -> Self {
        self.choices.push(Choice { value: value.into(), text: text.render(), hint: None, then: None });
        self
    }

    /// A sentence under the choice that was added last.
    pub fn explained(mut self, hint: impl Render) -> Self {
        if let Some(choice) = self.choices.last_mut() {
            choice.hint = Some(hint.render());
        }
        self
    }

    /// Fields that belong to the choice that was added last: shown while it is chosen, and sent in any case.
    pub fn then(mut self, fields: impl Render) -> Self {
        if let Some(choice) = self.choices.last_mut() {
            choice.then = Some(fields.render());
        }
        self
    }

    /// Two or three short choices beside each other.
    pub fn inline(mut self) -> Self {
        self.inline = true;
        self
    }
}

impl Render for Choices<'_> {
    fn render(&self) -> Markup {
        let shell = &self.shell;
        let sort = if self.many { "checkbox" } else { "radio" };
        shell.group(html! {
            div.choices.inline[self.inline] {
                @for (at, choice) in self.choices.iter().enumerate() {
                    // The first control has the field's own id: the error summary leads to it.
                    @let id = if at == 0 { shell.id.clone() } else { format!("{}-{at}", shell.id) };
                    @let hint_id = choice.hint.as_ref().map(|_| format!("{id}-more"));
                    div.choice {
                        input type=(sort) id=(id) name=(shell.name) value=(choice.value) aria-describedby=[&hint_id]
                            checked[shell.sheet.form.has(&shell.name, &choice.value)];
                        label for=(id) { (choice.text) }
                        @if let (Some(hint), Some(hint_id)) = (&choice.hint, &hint_id) { p.hint id=(hint_id) { (hint) } }
                    }
                    @if let Some(fields) = &choice.then { div.then { (fields) } }
                }
            }
        })
    }
}

/// A single box that stands alone: in a form, or in a row of a table.
#[derive(Debug, Clone)]
pub struct Tick<'a> {
    shell: Shell<'a>,
    value: String,
}

impl<'a> Tick<'a> {
    pub(super) fn new(sheet: Sheet<'a>, name: &str, value: &str, label: impl Render) -> Self {
        Self { shell: Shell::new(sheet, name, label), value: value.to_owned() }
    }

    shared_setters!();

    /// One of many boxes of the same name, in the rows of a table: its label is heard only, and its id holds the value.
    pub fn in_row(mut self) -> Self {
        self.shell.id = format!("{}-{}", self.shell.id, field_id(None, &self.value));
        self.label_hidden()
    }
}

impl Render for Tick<'_> {
    fn render(&self) -> Markup {
        let shell = &self.shell;
        html! {
            div.field.tick.wrong[shell.fault().is_some()] {
                (shell.fault_line())
                div.choice {
                    input type="checkbox" id=(shell.id) name=(shell.name) value=(self.value) aria-describedby=[shell.described_by()]
                        checked[shell.sheet.form.has(&shell.name, &self.value)];
                    label for=(shell.id) { span.hidden[shell.label_hidden] { (shell.label) } }
                    (shell.hint_line())
                }
            }
        }
    }
}
