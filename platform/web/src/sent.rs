//! [`Sent`]: a form that came, checked for its token; and how it goes back with everything kept.

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::response::Response;
use kernel::{Code, Refusal, Sort};
use ledger::{Caller, Cx, OnceKey};
use page::{Form, Kept, ONCE_FIELD, Page};
use store::FilesFault;

use crate::typed::Typed;
use crate::{App, OnceToken, Upload, Visit, body, keep, request};

/// A form that came.
pub struct Sent {
    /// The visit.
    pub visit: Visit,
    /// What was typed.
    pub form: Form,
    /// Files that came with it, those included that were kept from the time before.
    pub files: Vec<Upload>,
    token: OnceToken,
    once: OnceKey,
}

impl FromRequest<App> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, state: &App) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let visit = Visit::from_request_parts(&mut parts, state).await?;
        if request::foreign(&parts.headers) {
            return Err(visit.refuse(&Turned::Foreign));
        }
        let mut received = body::receive(Request::from_parts(parts, body)).await.map_err(|fault| visit.refuse(&fault))?;
        let brought = keep::bring(&visit.cx, &mut received.pairs).await;
        let form = Form::sent(received.pairs.iter().cloned());
        let token = OnceToken::check(&visit.app.ledger, visit.cx.caller(), form.value(ONCE_FIELD));
        match brought {
            Ok(files) => received.files.extend(files),
            Err(fault) => {
                let token = token.unwrap_or_else(|| visit.once());
                let typed = Typed::new(&visit, &form, token.as_str(), &received.files);
                return Err(visit.refuse_keeping(&fault, Some(&typed)));
            }
        }
        let Some(token) = token else {
            let token = visit.once();
            let typed = Typed::with_files(&visit, &form, token.as_str(), &received.files).await.unwrap_or_else(|fault| {
                tracing::warn!(request = visit.place.request, error = %fault, "files of a form were not kept");
                Typed::new(&visit, &form, token.as_str(), &received.files)
            });
            return Err(visit.refuse_keeping(&Turned::Stale, Some(&typed)));
        };
        let once = OnceKey::new(token.as_str(), &received.digest(ONCE_FIELD));
        Ok(Self { visit, form, files: received.files, token, once })
    }
}

/// Why a form was turned away before the page was asked.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Turned {
    /// Its token is missing, of another person, or a week old. It is shown again, with a new one, to be sent by a deliberate act.
    #[error("the form's token is not good")]
    Stale,
    /// Another site had the browser send it. It is not shown again: nobody here typed it.
    #[error("the form was sent by another site")]
    Foreign,
}

impl Refusal for Turned {
    fn code(&self) -> Code {
        match self {
            Self::Stale => "web-stale-form",
            Self::Foreign => "web-foreign-form",
        }
    }

    fn sort(&self) -> Sort {
        Sort::Refused { status: 403, field: None }
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

    /// Keeps the files of a field for the form that is drawn again; give them to [`page::FileField::kept`]. Files that would be refused are not
    /// kept, nor are those of strangers, who could fill the disk.
    pub async fn keep(&self, field: &str) -> Result<Vec<Kept>, FilesFault> {
        let mut kept = Vec::new();
        let stranger = matches!(self.visit.cx.caller(), Caller::Public);
        for file in self.files.iter().filter(|file| !stranger && file.field == field && file.checked().is_ok()) {
            let token = keep::put(&self.visit.cx, file).await?;
            let values = words::args![("name", file.name.as_str()), ("kilobytes", file.bytes.len().div_ceil(1024))];
            kept.push(Kept { token, label: self.visit.tongue().with("web-file-label", values) });
        }
        Ok(kept)
    }

    /// What becomes of a refusal: one that names a field goes beside it, and the page is drawn again by the caller (`Ok`); any other is a
    /// page of its own, with the typed form kept (`Err`). Sent again from there it has the same once-key: where nobody can know whether the
    /// first time took effect, the second does no more than the first.
    #[expect(clippy::result_large_err, reason = "an answer is made once for a refused form, and every handler passes it on as it is")]
    pub fn refused(&mut self, refusal: &dyn Refusal) -> Result<(), Response> {
        match refusal.sort() {
            Sort::Refused { field: Some(field), .. } => {
                let sentence = self.visit.tongue().say_refusal(refusal);
                self.form.refuse(field, sentence);
                Ok(())
            }
            _ => {
                let typed = Typed::new(&self.visit, &self.form, self.token.as_str(), &self.files);
                Err(self.visit.refuse_keeping(refusal, Some(&typed)))
            }
        }
    }

    /// The page of a refusal that no field of the form can answer for, with everything typed kept.
    pub fn refuse(&self, refusal: &dyn Refusal) -> Response {
        let typed = Typed::new(&self.visit, &self.form, self.token.as_str(), &self.files);
        self.visit.refuse_keeping(refusal, Some(&typed))
    }

    /// The page drawn again with its faults (422).
    pub async fn again(&self, page: Page) -> Response {
        self.visit.page_with(page, StatusCode::UNPROCESSABLE_ENTITY).await
    }
}
