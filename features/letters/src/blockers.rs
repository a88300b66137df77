//! What stands against clearing a letter: everything at once, so that it is mended in one round. Pure; whether a document can really be
//! set is tried by `commands::clear`.

use kernel::Lang;
use words::{Tongue, args};

use crate::compose::{SetFault, named};
use crate::part::Part;
use crate::{Letter, Version, fields};

/// One thing that stands against clearing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Blocker {
    /// The version in the language in which the letter is written first is not reviewed.
    SourceNotReviewed,
    /// A part that no letter leaves without is empty.
    Empty(Lang, Part),
    /// A part is longer than it may be.
    TooLong(Lang, Part),
    /// A part has a field that there is not, or a brace that is not closed.
    UnknownField(Lang, Part, String),
    /// The fonts have no glyph for these characters of a part.
    MissingGlyphs(Lang, Part, Vec<char>),
    /// A version that would leave does not follow the source as it is now.
    OutOfDate(Lang),
    /// The document as a whole cannot be set; the key of the sentence that says why.
    NotSet(Lang, &'static str, String),
}

impl Blocker {
    /// What could not be set, as a blocker.
    pub(crate) fn not_set(lang: Lang, fault: &SetFault) -> Self {
        use kernel::Refusal;
        let chars = fault.args().into_iter().find(|(name, _)| *name == "chars").map_or_else(String::new, |(_, text)| text.into_owned());
        Self::NotSet(lang, fault.code(), chars)
    }

    /// The version in which it is to be mended; `None` where that is the source, whichever it is.
    pub fn lang(&self) -> Option<Lang> {
        match self {
            Self::SourceNotReviewed => None,
            Self::Empty(lang, _)
            | Self::TooLong(lang, _)
            | Self::UnknownField(lang, ..)
            | Self::MissingGlyphs(lang, ..)
            | Self::OutOfDate(lang)
            | Self::NotSet(lang, ..) => Some(*lang),
        }
    }

    /// The part in which it is to be mended.
    pub fn part(&self) -> Option<Part> {
        match self {
            Self::Empty(_, part) | Self::TooLong(_, part) | Self::UnknownField(_, part, _) | Self::MissingGlyphs(_, part, _) => Some(*part),
            Self::SourceNotReviewed | Self::OutOfDate(_) | Self::NotSet(..) => None,
        }
    }

    /// The sentence: what is wrong and what to do.
    pub fn say(&self, tongue: &Tongue) -> String {
        let label = self.part().map_or_else(String::new, |part| tongue.say(&part.label()));
        let part = label.as_str();
        match self {
            Self::SourceNotReviewed => tongue.say("letters-blocker-source"),
            Self::Empty(..) => tongue.with("letters-blocker-empty", args![("part", part)]),
            Self::TooLong(_, p) => tongue.with("letters-blocker-too-long", args![("part", part), ("most", p.shape().longest())]),
            Self::UnknownField(_, _, field) => tongue.with("letters-blocker-field", args![("part", part), ("field", field)]),
            Self::MissingGlyphs(_, _, chars) => tongue.with("letters-blocker-glyphs", args![("part", part), ("chars", named(chars))]),
            Self::OutOfDate(_) => tongue.say("letters-blocker-out-of-date"),
            Self::NotSet(_, key, chars) => tongue.with(key, args![("chars", chars.as_str())]),
        }
    }
}

/// What is wrong with the text of one version.
pub fn of_version(version: &Version, missing: &dyn Fn(&str) -> Vec<char>) -> Vec<Blocker> {
    let lang = version.lang;
    let mut found = Vec::new();
    for part in Part::ALL {
        let text = version.text.part(part);
        if part.is_needed() && text.trim().is_empty() {
            found.push(Blocker::Empty(lang, part));
        }
        if text.chars().count() > part.shape().longest() {
            found.push(Blocker::TooLong(lang, part));
        }
        found.extend(fields::unknown(text).into_iter().map(|field| Blocker::UnknownField(lang, part, field)));
        let chars = missing(text);
        if !chars.is_empty() {
            found.push(Blocker::MissingGlyphs(lang, part, chars));
        }
    }
    found
}

/// What stands against clearing: the source must be reviewed, and every version that would leave must be whole and follow the source.
pub fn blockers(letter: &Letter, versions: &[Version], missing: &dyn Fn(&str) -> Vec<char>) -> Vec<Blocker> {
    let source = versions.iter().find(|v| v.lang == letter.source_lang);
    let mut found = Vec::new();
    if !source.is_some_and(|s| s.state.may_leave()) {
        found.push(Blocker::SourceNotReviewed);
    }
    // The source first, also while it is a draft: everybody translates from it.
    let mut leaving: Vec<&Version> = versions.iter().filter(|v| v.lang != letter.source_lang && v.state.may_leave()).collect();
    leaving.sort_by_key(|v| v.lang);
    for version in source.into_iter().chain(leaving) {
        found.extend(of_version(version, missing));
        if source.is_some_and(|s| version.out_of_date(s)) {
            found.push(Blocker::OutOfDate(version.lang));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use kernel::Id;

    use super::*;
    use crate::{LetterState, VersionState, VersionText};

    fn letter() -> Letter {
        Letter {
            id: Id::from_random([1; 16]),
            number: "CL-21/4".parse().unwrap(),
            reference: "CL-21/4".into(),
            slug: "cl-21-4".into(),
            parent: None,
            dated: date(2021, 2, 3),
            state: LetterState::Draft,
            class: "ministers".into(),
            source_lang: Lang::Fr,
            reply_form: None,
            version: 1,
        }
    }

    fn version(lang: Lang, state: VersionState) -> Version {
        let mut text = VersionText::default();
        for part in Part::ALL.into_iter().filter(|p| p.is_needed()) {
            *text.part_mut(part) = "…".into();
        }
        Version { letter: letter().id, lang, state, official: true, text, revision: 2, source_revision: 2, reviewer: None }
    }

    /// No font has a snowman.
    fn check(versions: &[Version], expected: &[Blocker]) {
        let missing = |text: &str| text.chars().filter(|c| *c == '☃').collect();
        assert_eq!(blockers(&letter(), versions, &missing), expected);
    }

    #[test]
    fn nothing_stands_against_a_reviewed_source() {
        check(&[version(Lang::Fr, VersionState::Reviewed)], &[]);
        check(&[version(Lang::Fr, VersionState::Published), version(Lang::Zh, VersionState::Reviewed)], &[]);
    }

    #[test]
    fn without_a_reviewed_source_nothing_is_cleared() {
        check(&[], &[Blocker::SourceNotReviewed]);
        check(&[version(Lang::Fr, VersionState::Draft)], &[Blocker::SourceNotReviewed]);
        check(&[version(Lang::En, VersionState::Reviewed)], &[Blocker::SourceNotReviewed]);
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let mut fr = version(Lang::Fr, VersionState::Draft);
        fr.text.subject = " ".into();
        fr.text.body = "An {adressee|all} and ☃ {".into();
        let mut en = version(Lang::En, VersionState::Reviewed);
        en.source_revision = 1;
        en.text.signatory = String::new();
        let mut draft = version(Lang::Ru, VersionState::Draft);
        draft.text.body = "☃".into();
        check(
            &[fr, en, draft],
            &[
                Blocker::SourceNotReviewed,
                Blocker::Empty(Lang::Fr, Part::Subject),
                Blocker::UnknownField(Lang::Fr, Part::Body, "adressee".into()),
                Blocker::UnknownField(Lang::Fr, Part::Body, String::new()),
                Blocker::MissingGlyphs(Lang::Fr, Part::Body, vec!['☃']),
                Blocker::Empty(Lang::En, Part::Signatory),
                Blocker::OutOfDate(Lang::En),
            ],
        );
    }
}
