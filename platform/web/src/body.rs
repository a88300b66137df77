//! Bodies of forms, read strictly: a limit on every size, text that is text, and a clear refusal of everything else.

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header;
use kernel::{Code, Refusal, Sort};
use percent_encoding::percent_decode;
use sha2::{Digest, Sha256};

use crate::upload::Upload;

/// Bytes of a form without files. The longest text of the house, a letter, is far below.
const TEXT_LIMIT: usize = 1024 * 1024;

/// Bytes of a form with files: two scans of the largest size, and the fields.
pub(crate) const FILES_LIMIT: usize = 2 * crate::upload::SIZE_LIMIT + TEXT_LIMIT;

/// Fields of a form; the largest, the hours of all speaking days, has about a hundred.
const FIELDS_LIMIT: usize = 1000;

/// What a form brought.
#[derive(Debug, Default)]
pub(crate) struct Received {
    pub pairs: Vec<(String, String)>,
    pub files: Vec<Upload>,
}

impl Received {
    /// Of everything but the form's token: what makes one sending the same as another. The order of the names does not count, since a form that
    /// came back sends them in another.
    pub fn digest(&self, once_field: &str) -> Vec<u8> {
        let mut pairs: Vec<_> = self.pairs.iter().filter(|(name, _)| name != once_field).collect();
        pairs.sort_by_key(|(name, _)| name);
        let mut digest = Sha256::new();
        let mut part = |bytes: &[u8]| {
            digest.update((bytes.len() as u64).to_be_bytes());
            digest.update(bytes);
        };
        for (name, value) in pairs {
            part(name.as_bytes());
            part(value.as_bytes());
        }
        for file in &self.files {
            part(file.field.as_bytes());
            part(file.name.as_bytes());
            part(&file.bytes);
        }
        digest.finalize().to_vec()
    }
}

/// Why a body was not read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BodyFault {
    #[error("the body is longer than {0} bytes")]
    TooLong(usize),
    #[error("the body is not the text of a form")]
    NotText,
    #[error("the body is of a type that no form has")]
    WrongType,
    #[error("the body ended too early")]
    Cut,
}

impl Refusal for BodyFault {
    fn code(&self) -> Code {
        match self {
            Self::TooLong(_) => "web-body-too-long",
            Self::NotText => "web-body-not-text",
            Self::WrongType => "web-body-wrong-type",
            Self::Cut => "web-body-cut",
        }
    }

    fn sort(&self) -> Sort {
        let status = match self {
            Self::TooLong(_) => 413,
            Self::WrongType => 415,
            Self::NotText | Self::Cut => 400,
        };
        Sort::Refused { status, field: None }
    }

    fn args(&self) -> Vec<kernel::Arg> {
        match self {
            Self::TooLong(limit) => vec![("megabytes", (limit / (1024 * 1024)).to_string().into())],
            _ => Vec::new(),
        }
    }
}

/// Reads the body of a form, of either kind that browsers send.
pub(crate) async fn receive(request: Request) -> Result<Received, BodyFault> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or("").to_ascii_lowercase();
    if kind.starts_with("application/x-www-form-urlencoded") {
        urlencoded(request.into_body()).await
    } else if kind.starts_with("multipart/form-data") {
        multipart(request).await
    } else {
        Err(BodyFault::WrongType)
    }
}

async fn urlencoded(body: Body) -> Result<Received, BodyFault> {
    let bytes = to_bytes(body, TEXT_LIMIT)
        .await
        .map_err(|e| if e.to_string().contains("length limit") { BodyFault::TooLong(TEXT_LIMIT) } else { BodyFault::Cut })?;
    Ok(Received { pairs: pairs(&bytes).ok_or(BodyFault::NotText)?, ..Received::default() })
}

/// Names and values of `a=b&c=d`; `None` if something is not UTF-8 or there are too many.
pub(crate) fn pairs(bytes: &[u8]) -> Option<Vec<(String, String)>> {
    let mut found = Vec::new();
    for piece in bytes.split(|b| *b == b'&').filter(|p| !p.is_empty()) {
        let at = piece.iter().position(|b| *b == b'=').unwrap_or(piece.len());
        let (name, value) = (&piece[..at], piece.get(at + 1..).unwrap_or(&[]));
        found.push((decoded(name)?, decoded(value)?));
        if found.len() > FIELDS_LIMIT {
            return None;
        }
    }
    Some(found)
}

fn decoded(raw: &[u8]) -> Option<String> {
    let spaced: Vec<u8> = raw.iter().map(|b| if *b == b'+' { b' ' } else { *b }).collect();
    percent_decode(&spaced).decode_utf8().ok().map(|text| plain(&text))
}

/// Browsers send line ends as CR LF; the house keeps LF. NUL cannot be typed and cannot be stored.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\0', "")
}

async fn multipart(request: Request) -> Result<Received, BodyFault> {
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| BodyFault::WrongType)?;
    let mut received = Received::default();
    let mut text_left = TEXT_LIMIT;
    loop {
        let field = match parts.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return Ok(received),
            Err(e) => return Err(cut_or_long(&e)),
        };
        if received.pairs.len() + received.files.len() >= FIELDS_LIMIT {
            return Err(BodyFault::NotText);
        }
        let name = plain(field.name().unwrap_or(""));
        let file_name = field.file_name().map(plain);
        let bytes = field.bytes().await.map_err(|e| cut_or_long(&e))?;
        match file_name {
            // An empty choice of file comes as a file without name and content.
            Some(given) if given.is_empty() && bytes.is_empty() => {}
            Some(given) => received.files.push(Upload { field: name, name: given, bytes: bytes.to_vec() }),
            None => {
                text_left = text_left.checked_sub(bytes.len()).ok_or(BodyFault::TooLong(TEXT_LIMIT))?;
                let text = String::from_utf8(bytes.to_vec()).map_err(|_| BodyFault::NotText)?;
                received.pairs.push((name, plain(&text)));
            }
        }
    }
}

fn cut_or_long(error: &axum::extract::multipart::MultipartError) -> BodyFault {
    if error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE { BodyFault::TooLong(FILES_LIMIT) } else { BodyFault::Cut }
}
