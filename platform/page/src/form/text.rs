//! A line of text, and several lines.

use kernel::Lang;
use maud::{Markup, Render, html};

use super::Sheet;
use super::field::{Shell, shared_setters};

/// About how much is expected in a field; it never limits what can be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Width {
    /// The whole column.
    Full,
    /// A name, a title.
    Long,
    /// A telephone number, a date.
    Short,
    /// A few digits.
    Tiny,
}

impl Width {
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Long => "long",
            Self::Short => "short",
            Self::Tiny => "tiny",
        }
    }
}

/// A line of text. What is typed takes its direction from itself, unless the sort of field settles it.
#[derive(Debug, Clone)]
pub struct TextField<'a> {
    shell: Shell<'a>,
    sort: &'static str,
    dir: &'static str,
    lang: Option<Lang>,
    autocomplete: Option<&'static str>,
    width: Width,
    code: bool,
}

impl<'a> TextField<'a> {
    pub(super) fn new(sheet: Sheet<'a>, name: &str, label: impl Render) -> Self {
        let shell = Shell::new(sheet, name, label);
        Self { shell, sort: "text", dir: "auto", lang: None, autocomplete: None, width: Width::Full, code: false }
    }

    shared_setters!();

    /// About how much is expected.
    pub fn width(mut self, width: Width) -> Self {
        self.width = width;
        self
    }

    /// What the browser may fill in (HTML, "autofill": `name`, `email`, `organization-title`, `one-time-code`; WCAG 2.2, 1.3.5).
    pub fn autocomplete(mut self, token: &'static str) -> Self {
        self.autocomplete = Some(token);
        self
    }

    /// An e-mail address.
    pub fn email(self) -> Self {
        self.sort("email")
    }

    /// A telephone number.
    pub fn tel(self) -> Self {
        self.sort("tel")
    }

    /// A web address.
    pub fn url(self) -> Self {
        self.sort("url")
    }

    /// Words to search.
    pub fn search(mut self) -> Self {
        self.sort = "search";
        self
    }

    /// A code or number to be copied exactly: fixed width, left to right, no spelling check.
    pub fn code(mut self) -> Self {
        self.code = true;
        self.sort("text")
    }

    /// The language in which this is to be written, where it is not the page's.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self.dir = lang.direction().code();
        self
    }

    fn sort(mut self, sort: &'static str) -> Self {
        self.sort = sort;
        self.dir = "ltr";
        self
    }
}

impl Render for TextField<'_> {
    fn render(&self) -> Markup {
        let shell = &self.shell;
        let exact = self.code || self.dir == "ltr" && self.lang.is_none();
        shell.field(html! {
            input class={ (self.width.class()) @if self.code { " code" } } id=(shell.id) name=(shell.name) type=(self.sort) value=(shell.value()) dir=(self.dir)
                lang=[self.lang.map(Lang::code)] autocomplete=[self.autocomplete] spellcheck=[exact.then_some("false")]
                aria-describedby=[shell.described_by()] aria-invalid=[shell.fault().map(|_| "true")];
        })
    }
}

/// Several lines of text.
#[derive(Debug, Clone)]
pub struct TextArea<'a> {
    shell: Shell<'a>,
    rows: u8,
    lang: Option<Lang>,
}

impl<'a> TextArea<'a> {
    pub(super) fn new(sheet: Sheet<'a>, name: &str, label: impl Render) -> Self {
        Self { shell: Shell::new(sheet, name, label), rows: 5, lang: None }
    }

    shared_setters!();

    /// The height in lines; 5 unless told.
    pub fn rows(mut self, rows: u8) -> Self {
        self.rows = rows;
        self
    }

    /// The language in which this is to be written, where it is not the page's.
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = Some(lang);
        self
    }
}

impl Render for TextArea<'_> {
    fn render(&self) -> Markup {
        let shell = &self.shell;
        // HTML drops the first line feed inside a text area, so one stands before the text: nothing typed is lost.
        shell.field(html! {
            textarea id=(shell.id) name=(shell.name) rows=(self.rows) dir=(self.lang.map_or("auto", |l| l.direction().code()))
                lang=[self.lang.map(Lang::code)] aria-describedby=[shell.described_by()]
                aria-invalid=[shell.fault().map(|_| "true")] { "\n" (shell.value()) }
        })
    }
}
