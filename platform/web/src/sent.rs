//! [`Sent`]: a form that came, checked for its token; and how it goes back with everything kept.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::response::Response;
use kernel::{Code, Refusal, Sort};
use ledger::{Cx, OnceKey};
use maud::{Markup, html};
use page::{Button, Form, FormTag, ONCE_FIELD, Page};

use crate::{App, OnceToken, Upload, Visit, body};

/// A form that came.
pub struct Sent {
    /// The visit.
    pub visit: Visit,
    /// What was typed.
    pub form: Form,
    /// Files that came with it.
    pub files: Vec<Upload>,
    once: OnceKey,
}

impl FromRequest<App> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, state: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, state).await?;
        let received = body::receive(Request::from_parts(parts, body), ONCE_FIELD).await.map_err(|fault| visit.refuse(&fault))?;
        let form = Form::sent(received.pairs);
        let token = OnceToken::check(&visit.app.ledger, visit.cx.caller(), form.value(ONCE_FIELD));
        let Some(token) = token else {
            let kept = kept(&visit, &form);
            return Err(visit.refuse_keeping(&StaleForm, Some(kept)));
        };
        let once = OnceKey::new(token.as_str(), &received.digest);
        Ok(Self { visit, form, files: received.files, once })
    }
}

/// The form's token is missing, of another person, or a week old. The form is shown again, with a new one, to be sent by a deliberate act.
#[derive(Debug, thiserror::Error)]
#[error("the form's token is not good")]
struct StaleForm;

impl Refusal for StaleForm {
    fn code(&self) -> Code {
        "web-stale-form"
    }
    fn sort(&self) -> Sort {
        Sort::Refused { status: 403, field: None }
    }
}

/// The typed form as hidden fields behind a button.
fn kept(visit: &Visit, form: &Form) -> Markup {
    let mut again = FormTag::post(visit.place.path_and_query.as_str()).once(visit.once().as_str());
    for (name, value) in form.pairs().filter(|(name, _)| *name != ONCE_FIELD) {
        again = again.hidden(name, value);
    }
    let typed = form.pairs().filter(|(name, value)| *name != ONCE_FIELD && !value.trim().is_empty());
    html! {
        (again.body(html! { (Button::primary(visit.say("web-send-again"))) }))
        (page::details(visit.say("web-what-was-typed"), html! { @for (_, value) in typed { p { bdi { (value) } } } }))
    }
}

impl Sent {
    /// The context with the form's once-key: commands that write use this one.
    pub fn cx(&self) -> Cx {
        self.visit.cx.with(|p| p.once = Some(self.once.clone()))
    }

    /// The first file of a field.
    pub fn file(&self, field: &str) -> Option<&Upload> {
        self.files.iter().find(|f| f.field == field)
    }

    /// What becomes of a refusal: one that names a field goes beside it, and the page is drawn again by the caller (`Ok`); any other is a
    /// page of its own, with the typed form kept (`Err`).
    pub fn refused(&mut self, refusal: &dyn Refusal) -> Result<(), Response> {
        match refusal.sort() {
            Sort::Refused { field: Some(field), .. } => {
                let sentence = self.visit.tongue().say_refusal(refusal);
                self.form.refuse(field, sentence);
                Ok(())
            }
            Sort::Refused { status: 401 | 403 | 404, .. } => Err(self.visit.refuse(refusal)),
            _ => Err(self.visit.refuse_keeping(refusal, Some(kept(&self.visit, &self.form)))),
        }
    }

    /// The page drawn again with its faults (422).
    pub async fn again(&self, page: Page) -> Response {
        self.visit.page_with(page, StatusCode::UNPROCESSABLE_ENTITY).await
    }
}
