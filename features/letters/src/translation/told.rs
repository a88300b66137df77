//! What is wrong with a file that came back, and what is told of one that was taken, in the words of the person.

use interchange::{FILE_LIMIT, Fault, Note, UNIT_LIMIT, What};
use kernel::{Arg, Code, Refusal, Sort};
use words::{Tongue, args};

/// One fault of a file that came back. A paragraph is named by the number that it has in the file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", .0.what.code())]
pub(crate) struct FileFault(pub Fault);

impl Refusal for FileFault {
    fn code(&self) -> Code {
        match &self.0.what {
            What::TooLarge => "letters-file-too-large",
            What::NotText => "letters-file-not-text",
            What::NotXml(_) => "letters-file-not-xml",
            What::Declares => "letters-file-declares",
            What::NotXliff => "letters-file-not-xliff",
            What::OldXliff(_) => "letters-file-old-xliff",
            What::NotWord => "letters-file-not-word",
            What::OldOrLocked => "letters-file-old-or-locked",
            What::Macros => "letters-file-macros",
            What::Damaged(_) => "letters-file-damaged",
            What::NoIdentity => "letters-file-no-identity",
            What::OtherLetter(_) => "letters-file-other-letter",
            What::OtherLanguages(_) => "letters-file-other-languages",
            What::LaterRevision(_) => "letters-file-later-revision",
            What::UnknownUnit => "letters-file-unknown-unit",
            What::MissingUnit => "letters-file-missing-unit",
            What::UnitTwice => "letters-file-unit-twice",
            What::CodeLost(..) => "letters-file-code-lost",
            What::CodeTwice(..) => "letters-file-code-twice",
            What::UnknownCode(_) => "letters-file-unknown-code",
            What::CodesCross(..) => "letters-file-codes-cross",
            What::CodeEmpty(..) => "letters-file-code-empty",
            What::BraceInField => "letters-file-brace",
            What::NotATextSign(_) => "letters-file-sign",
            What::StrayTag(_) => "letters-file-stray-tag",
            What::Misread => "letters-file-misread",
        }
    }

    fn sort(&self) -> Sort {
        Sort::Refused { status: 422, field: Some("file") }
    }

    fn args(&self) -> Vec<Arg> {
        let mut values: Vec<Arg> = vec![("unit", self.0.unit.clone().unwrap_or_default().into())];
        match &self.0.what {
            What::TooLarge => {
                values.push(("megabytes", (FILE_LIMIT / (1024 * 1024)).to_string().into()));
                values.push(("paragraphs", UNIT_LIMIT.to_string().into()));
            }
            // As the mark stands in the Word file: its number, and what it stands for.
            What::CodeLost(id, shown) | What::CodeTwice(id, shown) | What::CodesCross(id, shown) | What::CodeEmpty(id, shown) => {
                values.push(("mark", format!("⟦{}⟧", format!("{id} {shown}").trim_end()).into()));
            }
            what => values.extend(what.args()),
        }
        values
    }
}

/// What is told of a file that was taken.
pub(crate) fn note(tongue: &Tongue, note: &Note) -> String {
    let unit = note.unit().unwrap_or_default();
    let of_unit = |key: &str| tongue.with(key, args![("unit", unit)]);
    let counted = |key: &str, n: usize| tongue.with(key, args![("n", n)]);
    match note {
        Note::EarlierRevision(revision) => tongue.with("letters-note-earlier-revision", args![("revision", revision.to_string())]),
        Note::Outdated(_) => of_unit("letters-note-outdated"),
        Note::Untranslated(_) => of_unit("letters-note-untranslated"),
        Note::PartlyTranslated(_) => of_unit("letters-note-partly-translated"),
        Note::SourceEdited(_) => of_unit("letters-note-source-edited"),
        Note::LinesJoined(_) => of_unit("letters-note-lines-joined"),
        Note::TrackedChanges(n) => counted("letters-note-tracked-changes", *n),
        Note::Remark(None, text) => tongue.with("letters-note-remark", args![("text", text)]),
        Note::Remark(Some(_), text) => tongue.with("letters-note-remark-at", args![("text", text), ("unit", unit)]),
        Note::ObjectsPassedOver(n) => counted("letters-note-objects", *n),
        Note::OutsidePassedOver(n) => counted("letters-note-outside", *n),
    }
}
