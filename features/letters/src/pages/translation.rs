//! A version and its translator: the text as a file, the files that came back, what was changed in the source since, and departures from the
//! fixed terms. A file that came back, looked at: `returned`; two texts compared: `compared`; a file to take away: `file`.

pub(crate) mod compared;
pub(crate) mod file;
pub(crate) mod returned;

use axum::extract::Path;
use axum::response::Response;
use interchange::FILE_LIMIT;
use interchange::glossary::Glossary;
use kernel::Lang;
use ledger::Cx;
use maud::{Markup, html};
use page::{Button, Buttons, Column, Empty, Form, Notice, Page, Row, Table, Tag, Tone, moment};
use web::{Sent, Visit};
use words::args;

use super::{Found, find, official_words, path, under_letter, version_tag};
use crate::translation::told::FileFault;
use crate::translation::{self, Departs, Translation, TranslationFault, TranslationState};
use crate::{LetterMove, SEE, TRANSLATE, TextFault, Version, VersionState, VersionText, bring_back, store};

type At = Path<(String, String, String)>;

/// Files that came back that the page lists: a translator who begins anew each day of a month.
const SHOWN: u32 = 30;

/// What the page shows.
pub(super) struct Desk {
    pub found: Found,
    pub lang: Lang,
    translations: Vec<Translation>,
}

impl Desk {
    pub fn version(&self) -> Option<&Version> {
        self.found.version(self.lang)
    }
}

/// The page.
pub(crate) async fn desk(visit: Visit, Path((_, slug, lang)): At) -> Response {
    match ask(&visit, &slug, &lang).await {
        Ok(desk) => visit.page(view(&visit, &desk, &Form::new(), &[])).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// Takes in a file that came back.
pub(crate) async fn bring(Path((_, slug, lang)): At, mut sent: Sent) -> Response {
    let desk = match ask(&sent.visit, &slug, &lang).await {
        Ok(desk) => desk,
        Err(fault) => return sent.refuse(&fault),
    };
    let done = match sent.file("file").cloned() {
        Some(file) => bring_back(&sent.cx(), desk.found.letter.id, desk.lang, &file.name, file.bytes).await,
        None => Err(TranslationFault::NoFile),
    };
    let fault = match done {
        Ok(id) => return sent.visit.lead(&at(&sent.visit, &desk, &format!("/translation/{id}"))),
        Err(fault) => fault,
    };
    let told = match &fault {
        TranslationFault::Refused(faults) => faults.iter().cloned().map(FileFault).collect(),
        _ => Vec::new(),
    };
    match sent.refused(&fault) {
        Ok(()) => sent.again(view(&sent.visit, &desk, &sent.form, &told)).await,
        Err(answer) => answer,
    }
}

/// The letter, and the language of a translation of it: its own language has none.
async fn of_translation(visit: &Visit, slug: &str, lang: &str) -> Result<(Found, Lang), TextFault> {
    let lang = lang.parse::<Lang>().map_err(|_| TextFault::NotThere)?;
    let found = find(visit, slug).await?;
    if found.letter.source_lang == lang {
        return Err(TextFault::NotThere);
    }
    Ok((found, lang))
}

async fn ask(visit: &Visit, slug: &str, lang: &str) -> Result<Desk, TextFault> {
    let (found, lang) = of_translation(visit, slug, lang).await?;
    let read = visit.cx.read(TRANSLATE).await?;
    let translations = store::translations(&read, visit.cx.edition()?, found.letter.id, lang, SHOWN).await?;
    drop(read);
    Ok(Desk { found: Found { glossary: glossary(&visit.cx).await?, ..found }, lang, translations })
}

/// The fixed terms of the edition, as they are looked for.
pub(super) async fn glossary(cx: &Cx) -> Result<Glossary, TextFault> {
    let read = cx.read(SEE).await?;
    Ok(translation::glossary(&store::terms(&read, cx.edition()?).await?))
}

/// An address under the version.
pub(super) fn at(visit: &Visit, desk: &Desk, rest: &str) -> String {
    path(visit, &desk.found.letter, &format!("/versions/{}{rest}", desk.lang))
}

fn view(visit: &Visit, desk: &Desk, form: &Form, told: &[FileFault]) -> Page {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let letter = &desk.found.letter;
    let sheet = kit.sheet(form);
    let lead = html! {
        @match desk.version() {
            Some(v) => {
                (version_tag(&tongue, v.state)) " " (official_words(&tongue, v)) ", " (tongue.with("letters-revision", args![("revision", v.revision)]))
                @if desk.found.out_of_date(v) {
                    " " a href=(at(visit, desk, "/source")) { (Tag::new(Tone::Caution, tongue.say("letters-out-of-date"))) }
                }
            }
            None => (version_tag(&tongue, VersionState::Missing)),
        }
    };
    let open = letter.state.next(LetterMove::Write).is_ok();
    let title =
        tongue.with("letters-translators-title", args![("reference", letter.reference.as_str()), ("language", tongue.language(desk.lang))]);
    let page = Page::new(title).errors(&sheet).lead(lead).main(html! {
        @if !told.is_empty() { (refused(visit, told)) }
        @if desk.found.source().is_none() {
            (Notice::new(Tone::Info, tongue.say("letters-translation-no-source")))
        } @else {
            h2 { (tongue.say("letters-take-out")) }
            p { (tongue.say("letters-take-out-how")) }
            (Buttons::new(Button::secondary(tongue.say("letters-as-xliff")).leads(at(visit, desk, "/translation.xlf").as_str()))
                .and(Button::secondary(tongue.say("letters-as-word")).leads(at(visit, desk, "/translation.docx").as_str())))
            h2 { (tongue.say("letters-bring-back")) }
            @if open {
                (sheet.form(at(visit, desk, "/translation")).once(visit.once().as_str()).multipart().body(html! {
                    (sheet.file("file", tongue.say("letters-translated-file"))
                        .hint(tongue.with("letters-translated-file-hint", args![("megabytes", FILE_LIMIT / (1024 * 1024))]))
                        .accept(".xlf,.xliff,.docx"))
                    (Buttons::new(Button::primary(tongue.say("letters-bring-back-do"))))
                }))
            } @else {
                p { (tongue.say("letters-bring-back-not-now")) }
            }
            h2 { (tongue.say("letters-came-back")) }
            (came_back(visit, desk))
        }
        h2 { (tongue.say("letters-terms")) }
        (departures(visit, &desk.departs()))
    });
    under_letter(visit, letter, page)
}

/// All that is wrong with a file.
pub(super) fn refused(visit: &Visit, told: &[FileFault]) -> Markup {
    let tongue = visit.tongue();
    html! {
        (Notice::new(Tone::Bad, html! { ul { @for fault in told { li { (tongue.say_refusal(fault)) } } } })
            .title(tongue.with("letters-translation-refused", args![("n", told.len())])).said())
    }
}

fn came_back(visit: &Visit, desk: &Desk) -> Table {
    let tongue = visit.tongue();
    Table::new(tongue.say("letters-came-back"))
        .caption_hidden()
        .keys()
        .column(Column::new(tongue.say("letters-translated-file")).head())
        .column(Column::new(tongue.say("letters-came-at")))
        .column(Column::new(tongue.say("letters-column-stage")))
        .rows(desk.translations.iter().map(|t| {
            Row::new()
                .cell(html! { bdi { (t.file_name) } })
                .cell(moment(t.came_at.to_string(), tongue.instant(t.came_at.timestamp(), &visit.zone())))
                .cell(translation_tag(visit, t.state))
                .open(at(visit, desk, &format!("/translation/{}", t.id)))
        }))
        .empty(Empty::new(tongue.say("letters-came-back-none")))
}

pub(super) fn translation_tag(visit: &Visit, state: TranslationState) -> Tag {
    let tone = match state {
        TranslationState::Waiting => Tone::Caution,
        TranslationState::Applied => Tone::Good,
        TranslationState::Left => Tone::Neutral,
    };
    // words: letters-translation-*
    Tag::new(tone, visit.say(&format!("letters-translation-{state}")))
}

impl Desk {
    /// Where the version departs from the fixed terms.
    fn departs(&self) -> Vec<Departs> {
        self.version().map_or_else(Vec::new, |v| departs(&self.found, &self.found.glossary, self.lang, &v.text))
    }
}

/// Where a text departs from the fixed terms that the source uses.
pub(super) fn departs(found: &Found, glossary: &Glossary, lang: Lang, text: &VersionText) -> Vec<Departs> {
    let source = found.source().filter(|source| source.lang != lang);
    source.map_or_else(Vec::new, |source| translation::departures(glossary, (source.lang, &source.text), (lang, text)))
}

/// The departures; a sentence where there is none.
fn departures(visit: &Visit, departs: &[Departs]) -> Markup {
    let tongue = visit.tongue();
    html! {
        @if departs.is_empty() { p { (tongue.say("letters-departs-nowhere")) } } @else { (warned(visit, departs)) }
        p { a href=(visit.office("letters/terms")) { (tongue.say("letters-to-terms")) } }
    }
}

/// The departures, a line each; nothing where there is none.
pub(super) fn warned(visit: &Visit, departs: &[Departs]) -> Markup {
    let title = visit.tongue().with("letters-departs", args![("n", departs.len())]);
    html! {
        @if !departs.is_empty() {
            (Notice::new(Tone::Caution, html! { ul { @for departs in departs { li { (departure(visit, departs)) } } } }).title(title))
        }
    }
}

/// One departure as a sentence.
fn departure(visit: &Visit, departs: &Departs) -> String {
    let tongue = visit.tongue();
    let (part, source) = (tongue.say(&departs.part.label()), departs.source.as_str());
    let (expected, found) = (departs.expected.join(" / "), departs.found.join(" / "));
    if departs.found.is_empty() {
        tongue.with("letters-departs-absent", args![("part", part), ("source", source), ("expected", expected)])
    } else {
        tongue.with("letters-departs-forbidden", args![("part", part), ("source", source), ("found", found), ("expected", expected)])
    }
}
