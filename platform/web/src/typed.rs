//! [`Typed`]: what a person entered, on its way back to the person: unfolded to be read, and behind a button that sends it again.

use ledger::Caller;
use maud::{Markup, html};
use page::{Button, Form, FormTag, ONCE_FIELD};
use store::FilesFault;

use crate::{Upload, Visit, body, keep, request};

/// What was typed, as a page of trouble shows it.
#[derive(Debug, Clone)]
pub(crate) struct Typed {
    fields: Markup,
    button: Markup,
    /// Whether anything was entered at all: some forms are a button alone.
    pub anything: bool,
    /// Whether files came with it that are not kept. Then it is not offered to be sent again, since it would be sent without them.
    pub without_files: bool,
}

impl Typed {
    /// The form of a visit, to be sent to the same address with this token.
    pub fn new(visit: &Visit, form: &Form, token: &str, files: &[Upload]) -> Self {
        Self::drawn(visit, form, token, &[], !files.is_empty())
    }

    /// The same, with the files kept in the store where the caller may keep files.
    pub async fn with_files(visit: &Visit, form: &Form, token: &str, files: &[Upload]) -> Result<Self, FilesFault> {
        if matches!(visit.cx.caller(), Caller::Public) || files.iter().any(|file| file.checked().is_err()) {
            return Ok(Self::new(visit, form, token, files));
        }
        let mut hidden = Vec::with_capacity(files.len());
        for file in files {
            hidden.push((keep::field(&file.field), keep::put(&visit.cx, file).await?));
        }
        Ok(Self::drawn(visit, form, token, &hidden, false))
    }

    fn drawn(visit: &Visit, form: &Form, token: &str, kept: &[(String, String)], without_files: bool) -> Self {
        let mut again = FormTag::post(visit.place.path_and_query.as_str()).once(token);
        let entered: Vec<(&str, &str)> = form.pairs().filter(|(name, _)| *name != ONCE_FIELD).collect();
        for (name, value) in entered.iter().copied().chain(kept.iter().map(|(n, v)| (n.as_str(), v.as_str()))) {
            again = again.hidden(name, value);
        }
        let shown = entered.iter().filter(|(name, value)| !keep::is_field(name) && !value.trim().is_empty());
        let shown: Vec<&str> = shown.map(|(_, value)| *value).collect();
        let anything = !shown.is_empty() || !kept.is_empty() || without_files;
        let fields = html! {
            @if !shown.is_empty() {
                (page::details(visit.say("web-what-was-typed"), html! {
                    @for value in &shown { p { @for (at, line) in value.lines().enumerate() { @if at > 0 { br; } bdi { (line) } } } }
                }))
            }
        };
        let button = html! { (again.body(html! { (Button::primary(visit.say("web-send-again"))) })) };
        Self { fields, button, anything, without_files }
    }

    /// What was typed, and the button where sending again can succeed.
    pub fn draw(&self, may_be_sent: bool) -> Markup {
        html! { @if may_be_sent && !self.without_files { (self.button) } (self.fields) }
    }
}

/// What came with a form whose sender is turned away before the page is asked; nothing if another site sent it, or if it cannot be read.
pub(crate) async fn of_request(visit: &Visit, request: axum::extract::Request) -> Option<Typed> {
    if request::foreign(request.headers()) {
        return None;
    }
    let received = body::receive(request).await.ok()?;
    let form = Form::sent(received.pairs);
    Some(Typed::new(visit, &form, visit.once().as_str(), &received.files))
}

/// The same, where nobody can tell who the sender is, since the database is away. The token stays the one that came: it is checked when the
/// form is sent again, and until then the form is the same, so that it has one effect.
pub(crate) async fn of_unknown(visit: &Visit, request: axum::extract::Request) -> Option<Typed> {
    if request::foreign(request.headers()) {
        return None;
    }
    let received = body::receive(request).await.ok()?;
    let form = Form::sent(received.pairs);
    Some(Typed::new(visit, &form, form.value(ONCE_FIELD), &received.files))
}
