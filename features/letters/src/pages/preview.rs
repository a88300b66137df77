//! A stored version as its readers get it: on a page, and as PDF, to the class or to one addressee.

use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use directory::Addressee;
use kernel::Lang;
use maud::html;
use page::{Button, FilterBar, Notice, Page, Tone};
use web::{Download, FileType, Visit};
use words::args;

use super::{Found, official_words, path, translation, under_letter, version_tag};
use crate::compose::{self, Reader};
use crate::{SEE, TextFault, Version, addressed, fields};

type At = Path<(String, String, String)>;

/// What is looked at.
struct Look {
    found: Found,
    version: Version,
    addressees: Vec<Addressee>,
    chosen: Option<Addressee>,
}

impl Look {
    fn reader(&self) -> Reader<'_> {
        self.chosen.as_ref().map_or(Reader::Class, Reader::One)
    }
}

/// The page.
pub(crate) async fn preview(visit: Visit, Path((_, slug, lang)): At) -> Response {
    match ask(&visit, &slug, &lang).await {
        Ok(look) => visit.page(view(&visit, &look)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// The PDF. It shows no way to the reply form: a link belongs to a consignment.
pub(crate) async fn pdf(visit: Visit, Path((_, slug, lang)): At) -> Response {
    let look = match ask(&visit, &slug, &lang).await {
        Ok(look) => look,
        Err(fault) => return visit.refuse(&fault),
    };
    let document = compose::document(&look.found.letter, &look.version, look.reader(), None, &visit.tongue());
    match compose::set(&visit.cx, document).await {
        Ok(bytes) => {
            let name = compose::pdf_name(&look.found.letter, look.version.lang);
            Download { name, media: Some(FileType::Pdf), bytes, ours: true }.into_response()
        }
        Err(fault) => visit.refuse(&fault),
    }
}

async fn ask(visit: &Visit, slug: &str, lang: &str) -> Result<Look, TextFault> {
    let lang = lang.parse::<Lang>().map_err(|_| TextFault::NotThere)?;
    let found = super::find(visit, slug).await?;
    let found = Found { glossary: translation::glossary(&visit.cx).await?, ..found };
    let version = found.version(lang).cloned().ok_or(TextFault::NotThere)?;
    let read = visit.cx.read(SEE).await?;
    let addressees = addressed::all(&read, &found.letter, visit.cx.now()).await?;
    let code = visit.place.query.trimmed("addressee");
    let chosen = match code {
        "" => None,
        code => Some(addressed::one(&read, &found.letter, code, visit.cx.now()).await?.ok_or(TextFault::NotThere)?),
    };
    Ok(Look { found, version, addressees, chosen })
}

fn view(visit: &Visit, look: &Look) -> Page {
    let (tongue, kit) = (visit.tongue(), visit.kit());
    let (letter, version) = (&look.found.letter, &look.version);
    let lang = version.lang;
    let here = path(visit, letter, &format!("/versions/{lang}/preview"));
    let sheet = kit.sheet(&visit.place.query);
    let mut choice = sheet.select("addressee", tongue.say("letters-read-as")).blank(tongue.say("letters-as-class"));
    let mut states: Vec<(&str, &str)> = look.addressees.iter().map(|a| (a.alpha3.as_str(), a.names.short(kit.lang))).collect();
    states.sort_by_cached_key(|(_, name)| tongue.sort_key(name));
    for (code, name) in states {
        choice = choice.option(code, name);
    }
    let query = look.chosen.as_ref().map_or_else(String::new, |a| format!("?addressee={}", a.alpha3));
    let pdf = format!("{here}.pdf{query}");
    let title = tongue.with("letters-look-title", args![("reference", letter.reference.as_str()), ("language", tongue.language(lang))]);
    let document = compose::document(letter, version, look.reader(), None, &tongue);
    let page = Page::new(title)
        .actions(Button::secondary(tongue.say("letters-as-pdf")).leads(pdf.as_str()))
        .lead(html! {
            (version_tag(&tongue, version.state)) " " (official_words(&tongue, version))
            ", " (tongue.with("letters-revision", args![("revision", version.revision)]))
        })
        .main(html! {
            (FilterBar::new(kit, here.as_str(), tongue.say("letters-show")).field(choice))
            (lacks(visit, look))
            (translation::warned(visit, &translation::departs(&look.found, &look.found.glossary, lang, &version.text)))
            (compose::html(&document))
        });
    under_letter(visit, letter, page)
}

/// Says aloud where the directory could not fill a field in this language, so that the words of the class stand there.
fn lacks(visit: &Visit, look: &Look) -> maud::Markup {
    let tongue = visit.tongue();
    let Some(addressee) = &look.chosen else { return maud::Markup::default() };
    let lacking = fields::lacking(addressee, &tongue.switched(look.version.lang));
    let names: Vec<String> = lacking.iter().map(|name| tongue.say(&format!("letters-slot-{name}"))).collect();
    html! {
        @if addressee.sample { p { (visit.kit().sample()) " " (tongue.say("letters-sample-post")) } }
        @if !names.is_empty() {
            (Notice::new(Tone::Caution, tongue.with("letters-lacking", args![("fields", tongue.list(&names)), ("language", tongue.language(look.version.lang))])))
        }
    }
}
