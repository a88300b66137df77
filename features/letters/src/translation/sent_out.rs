//! What goes to a translator: the source with the version's present text, as XLIFF or Word; and the pairs that are finished, as a memory.

use interchange::{Document, Shape, State, docx};
use kernel::Lang;
use words::{Tongue, args};

use crate::part::Part;
use crate::{Letter, LetterState, Version, VersionState};

/// The parts that are the same in every language; they are not sent.
pub(super) const NOT_SENT: [Part; 2] = [Part::Fax, Part::Email];

/// The parts that go to a translator, in their order.
pub(super) fn parts() -> impl Iterator<Item = Part> {
    Part::ALL.into_iter().filter(|part| !NOT_SENT.contains(part))
}

const fn shape(part: Part) -> Shape {
    if part.shape().is_marked() { Shape::Marked } else { Shape::Plain }
}

/// A letter for translation into a language. What the version says already stands in it as far as its paragraphs go with those of the
/// source; what a machine wrote stands there as not yet confirmed.
pub(crate) fn sent_out(letter: &Letter, source: &Version, version: Option<&Version>, lang: Lang, tongue: &Tongue) -> Document {
    let cut = |part: Part| {
        let mut cut = interchange::Part::cut(part.name(), &tongue.say(&part.label()), source.text.part(part), shape(part));
        if let Some(version) = version.filter(|v| !v.text.part(part).trim().is_empty()) {
            cut.prefilled(version.text.part(part));
            for unit in cut.units.iter_mut().filter(|unit| unit.target.is_some()) {
                unit.state = state(version.state);
            }
        }
        cut
    };
    Document {
        original: letter.reference.clone(),
        revision: source.revision,
        source: source.lang,
        target: lang,
        parts: parts().map(cut).collect(),
    }
}

/// How far the units of a version have come, in the words of XLIFF.
const fn state(state: VersionState) -> State {
    match state {
        VersionState::Missing | VersionState::MachineDraft => State::Initial,
        VersionState::Draft => State::Translated,
        VersionState::Reviewed => State::Reviewed,
        VersionState::Published => State::Final,
    }
}

/// The words of a part, unit by unit, as a reader has them.
pub(super) fn words(part: Part, text: &str) -> String {
    let cut = interchange::Part::cut(part.name(), "", text, shape(part));
    cut.units.iter().map(|unit| unit.source.words(&unit.codes)).collect::<Vec<_>>().join("\n")
}

/// A file for a translator: its name and its content.
pub(crate) type File = (String, Vec<u8>);

fn named(letter: &Letter, lang: Lang, ending: &str) -> String {
    format!("{} {lang}.{ending}", letter.slug)
}

/// As XLIFF 2.1.
pub(crate) fn xliff(letter: &Letter, document: &Document) -> File {
    (named(letter, document.target, "xlf"), interchange::xliff::write(document))
}

/// As a Word file, with what a translator must know in the language of this tongue.
pub(crate) fn docx(letter: &Letter, document: &Document, tongue: &Tongue) -> File {
    let (source, target) = (tongue.language(document.source), tongue.language(document.target));
    let plain = |key: &str| words::unmarked(&tongue.say(key));
    let title = tongue.with("letters-word-title", args![("reference", letter.reference.as_str()), ("from", source), ("into", target)]);
    let captions = docx::Captions {
        lang: tongue.lang(),
        title: words::unmarked(&title),
        hints: ["letters-word-hint-column", "letters-word-hint-marks", "letters-word-hint-rows"].map(plain).into(),
        headings: [plain("letters-word-number"), source.to_owned(), target.to_owned()],
    };
    (named(letter, document.target, "docx"), docx::write(document, &captions))
}

/// The finished pairs of these letters as TMX: of letters that are cleared or have left, the versions that may leave and follow their
/// source as it is.
pub(crate) fn memory(letters: &[(Letter, Vec<Version>)], tongue: &Tongue) -> Vec<u8> {
    let mut documents = Vec::new();
    for (letter, versions) in letters.iter().filter(|(letter, _)| letter.state != LetterState::Draft) {
        let Some(source) = versions.iter().find(|v| v.lang == letter.source_lang && v.state.may_leave()) else { continue };
        let finished = versions.iter().filter(|v| v.lang != source.lang && v.state.may_leave() && !v.out_of_date(source));
        documents.extend(finished.map(|version| sent_out(letter, source, Some(version), version.lang, tongue)));
    }
    interchange::tmx::write(&documents)
}
