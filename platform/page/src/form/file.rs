//! A file to send. A browser forgets the file when a form comes back, so the web layer keeps it and the field says so.

use maud::{Markup, Render, html};

use super::Sheet;
use super::field::{Shell, shared_setters};

/// A file that was sent with a form that came back, and is kept for it.
#[derive(Debug, Clone)]
pub struct Kept {
    /// What the web layer finds the file by; it travels in the hidden field `{name}_kept`.
    pub token: String,
    /// Name and size, as the person knows them: "scan.pdf, 1.2 MB".
    pub label: String,
}

/// A file. The kept ones stand above the field, each with a box `{name}_remove` that takes it away again.
#[derive(Debug, Clone)]
pub struct FileField<'a> {
    shell: Shell<'a>,
    accept: Option<&'static str>,
    many: bool,
    kept: Vec<Kept>,
}

impl<'a> FileField<'a> {
    pub(super) fn new(sheet: Sheet<'a>, name: &str, label: impl Render) -> Self {
        Self { shell: Shell::new(sheet, name, label), accept: None, many: false, kept: Vec::new() }
    }

    shared_setters!();

    /// Which sorts the browser's dialogue offers first: `application/pdf,image/*`. The server looks at the content in any case.
    pub fn accept(mut self, sorts: &'static str) -> Self {
        self.accept = Some(sorts);
        self
    }

    /// More than one file may be chosen.
    pub fn many(mut self) -> Self {
        self.many = true;
        self
    }

    /// A file that is kept from the time before.
    pub fn kept(mut self, file: Kept) -> Self {
        self.kept.push(file);
        self
    }
}

impl Render for FileField<'_> {
    fn render(&self) -> Markup {
        let shell = &self.shell;
        let chrome = shell.sheet.kit.chrome;
        shell.field(html! {
            @for (at, file) in self.kept.iter().enumerate() {
                @let id = format!("{}-remove-{at}", shell.id);
                div.kept {
                    span { strong { (chrome.kept) } " " bdi { (file.label) } }
                    input type="hidden" name={ (shell.name) "_kept" } value=(file.token);
                    span.choice {
                        input type="checkbox" id=(id) name={ (shell.name) "_remove" } value=(file.token)
                            checked[shell.sheet.form.has(&format!("{}_remove", shell.name), &file.token)];
                        label for=(id) { (chrome.remove) span.hidden { " " (file.label) } }
                    }
                }
            }
            input id=(shell.id) name=(shell.name) type="file" accept=[self.accept] multiple[self.many]
                aria-describedby=[shell.described_by()] aria-invalid=[shell.fault().map(|_| "true")];
        })
    }
}
