//! Uploads: typed by content, never by name; what is not on the short list is refused with a sentence.

use kernel::{Arg, Code, Refusal, Sort};

/// Bytes of one file: a scan of twenty pages in colour.
pub const SIZE_LIMIT: usize = 12 * 1024 * 1024;

/// A file that came with a form.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The field's name.
    pub field: String,
    /// The name that it had at the person's; shown, never used as a path.
    pub name: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// The types that are taken, by content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileType {
    /// A PDF document.
    Pdf,
    /// A JPEG picture.
    Jpeg,
    /// A PNG picture.
    Png,
    /// A TIFF picture, as fax machines make it.
    Tiff,
}

impl FileType {
    /// The media type.
    pub const fn media(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Tiff => "image/tiff",
        }
    }

    /// The type with this media type.
    pub fn of_media(media: &str) -> Option<Self> {
        [Self::Pdf, Self::Jpeg, Self::Png, Self::Tiff].into_iter().find(|t| t.media() == media)
    }
}

/// Why a file was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum UploadFault {
    /// It is empty.
    #[error("the file is empty")]
    Empty,
    /// It is too large.
    #[error("the file is larger than {} bytes", SIZE_LIMIT)]
    TooLarge,
    /// Its content is none of the types that are taken, whatever its name says.
    #[error("the file is no PDF, JPEG, PNG or TIFF")]
    WrongType,
    /// A PDF that does something when it is opened.
    #[error("the PDF holds active content")]
    Active,
}

impl Refusal for UploadFault {
    fn code(&self) -> Code {
        match self {
            Self::Empty => "web-upload-empty",
            Self::TooLarge => "web-upload-too-large",
            Self::WrongType => "web-upload-wrong-type",
            Self::Active => "web-upload-active",
        }
    }

    fn sort(&self) -> Sort {
        Sort::Refused { status: 422, field: Some("file") }
    }

    fn args(&self) -> Vec<Arg> {
        match self {
            Self::TooLarge => vec![("megabytes", (SIZE_LIMIT / (1024 * 1024)).to_string().into())],
            _ => Vec::new(),
        }
    }
}

/// What makes a PDF do something by itself (ISO 32000-1, 12.6): scripts, launching, and what runs at opening.
const ACTIVE: [&[u8]; 4] = [b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile"];

impl Upload {
    /// The type, told by the content. Refuses what is empty, too large, of another type, or a PDF with active content in plain sight.
    ///
    /// What hides inside compressed streams is not looked for here: files are only ever sent back as attachments under a sandbox.
    pub fn checked(&self) -> Result<FileType, UploadFault> {
        if self.bytes.is_empty() {
            return Err(UploadFault::Empty);
        }
        if self.bytes.len() > SIZE_LIMIT {
            return Err(UploadFault::TooLarge);
        }
        let kind = infer::get(&self.bytes).map(|t| t.mime_type()).and_then(FileType::of_media).ok_or(UploadFault::WrongType)?;
        let holds = |mark: &[u8]| self.bytes.windows(mark.len() + 1).any(|w| w.starts_with(mark) && !w[mark.len()].is_ascii_alphanumeric());
        if kind == FileType::Pdf && ACTIVE.iter().any(|mark| holds(mark)) {
            return Err(UploadFault::Active);
        }
        Ok(kind)
    }
}
