//! The pages of letters. In the office: the list, a letter, the editor of its versions, previews, settings and acts; translators
//! and fixed terms. For the public: the
//! letters that have left, in the versions that are published.

pub(crate) mod acts;
pub(crate) mod dispatch;
pub(crate) mod edit;
pub(crate) mod list;
pub(crate) mod overview;
pub(crate) mod preview;
pub(crate) mod public;
pub(crate) mod settings;
pub(crate) mod terms;
pub(crate) mod translation;

use interchange::glossary::Glossary;
use kernel::Lang;
use maud::{Markup, html};
use page::{Page, Tag, Tone};
use web::Visit;
use words::Tongue;

use crate::{Letter, LetterState, SEE, TextFault, Version, VersionState, store};

/// A letter with its versions.
pub(crate) struct Found {
    pub letter: Letter,
    pub versions: Vec<Version>,
    /// The fixed terms of the edition, on the pages that look for them.
    pub glossary: Glossary,
}

impl Found {
    pub fn version(&self, lang: Lang) -> Option<&Version> {
        self.versions.iter().find(|v| v.lang == lang)
    }

    pub fn source(&self) -> Option<&Version> {
        self.version(self.letter.source_lang)
    }

    pub fn out_of_date(&self, version: &Version) -> bool {
        self.source().is_some_and(|source| version.out_of_date(source))
    }

    /// The subject in this language, or in the source's, or in any, with the language that it is in.
    pub fn subject(&self, lang: Lang) -> Option<(Lang, String)> {
        subject(&self.letter, &self.versions, lang)
    }
}

/// The letter of this address, in the edition at hand.
async fn find(visit: &Visit, slug: &str) -> Result<Found, TextFault> {
    let read = visit.cx.read(SEE).await?;
    let letter = store::letter_by_slug(&read, visit.cx.edition()?, slug).await?.ok_or(TextFault::NotThere)?;
    let versions = store::versions(&read, letter.id).await?;
    Ok(Found { letter, versions, glossary: Glossary::default() })
}

/// The subject of a letter in one line, in this language, or in the source's, or in any that there is.
fn subject(letter: &Letter, versions: &[Version], lang: Lang) -> Option<(Lang, String)> {
    let of = |lang: Lang| versions.iter().find(|v| v.lang == lang && !v.text.subject.trim().is_empty());
    let version = of(lang).or_else(|| of(letter.source_lang)).or_else(|| Lang::ALL.into_iter().find_map(of))?;
    let line = kernel::prose::plain_line(&kernel::prose::parse_inline(&version.text.subject));
    Some((version.lang, line.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// An address under a letter's page in the office.
fn path(visit: &Visit, letter: &Letter, rest: &str) -> String {
    visit.office(&format!("letters/{}{rest}", letter.slug))
}

/// A page under the list of letters.
fn under_list(visit: &Visit, page: Page) -> Page {
    page.crumb(visit.say("letters-title-list"), visit.office("letters").as_str())
}

/// A page under a letter's page.
fn under_letter(visit: &Visit, letter: &Letter, page: Page) -> Page {
    under_list(visit, page).crumb(letter.reference.as_str(), path(visit, letter, "").as_str())
}

fn state_tag(tongue: &Tongue, state: LetterState) -> Tag {
    let tone = match state {
        LetterState::Draft => Tone::Neutral,
        LetterState::Cleared | LetterState::Released => Tone::Info,
        LetterState::Dispatched | LetterState::Closed => Tone::Good,
    };
    // words: letters-state-*
    Tag::new(tone, tongue.say(&format!("letters-state-{state}")))
}

fn version_tag(tongue: &Tongue, state: VersionState) -> Tag {
    let tone = match state {
        VersionState::Missing => Tone::Neutral,
        VersionState::MachineDraft => Tone::Caution,
        VersionState::Draft => Tone::Info,
        VersionState::Reviewed | VersionState::Published => Tone::Good,
    };
    // words: letters-version-*
    Tag::new(tone, tongue.say(&format!("letters-version-{state}")))
}

/// The letter itself, or an unofficial translation.
fn official_words(tongue: &Tongue, version: &Version) -> String {
    tongue.say(if version.official { "letters-official" } else { "letters-unofficial" })
}

/// The name of a language, in the page's language, as it begins a cell or a heading.
fn language(tongue: &Tongue, lang: Lang) -> String {
    let name = tongue.language(lang);
    let mut rest = name.chars();
    rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
}

/// Plain text with its line ends, as it was typed.
fn typed(text: &str) -> Markup {
    html! {
        div.prose {
            @for paragraph in text.split("\n\n") {
                p { @for (at, line) in paragraph.lines().enumerate() { @if at > 0 { br; } (line) } }
            }
        }
    }
}
