//! The words of one automatic message in one language: its fields beside it, a preview on what the edition really has, a test to oneself, and
//! the way back to the default. Without the right to change them they are only shown.

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::Lang;
use maud::{Markup, html};
use outbox::{Chosen, Message, OwnWords, Preview, SEE, Telling, TemplateFault, Typed, WORD, Which, own, preview, reword, send_test};
use page::{Button, Buttons, Confirm, Form, Notice, Page, Sheet, Summary, Tone, details, panes};
use web::{Sent, Visit};
use words::args;

use super::{done, edition_moment, form, templates};

/// The id of the preview.
const PREVIEW: &str = "preview";

type At = Path<(String, String, String)>;

/// A message in a language, as the edition has it.
struct Found {
    message: Message,
    lang: Lang,
    own: Option<OwnWords>,
    /// What there is to fill it with.
    examples: Vec<String>,
    /// Where all mail of the edition goes, while it is in rehearsal.
    rehearsal: Option<String>,
}

impl Found {
    async fn read(visit: &Visit, message: &str, lang: &str) -> Result<Self, TemplateFault> {
        let lang = lang.parse::<Lang>().map_err(|_| TemplateFault::NotThere)?;
        let message = Which { message, lang }.message(&visit.cx)?;
        let (edition, read) = (visit.cx.edition()?, visit.cx.read(SEE).await?);
        let own = own::one(&read, edition, message.name, lang).await?;
        let (tongue, reader) = (visit.app.tongue(lang), visit.tongue());
        let telling = Telling { message: &tongue, reader: &reader };
        let examples = outbox::examples(&read, edition, &message, telling).await?.into_iter().map(|e| e.of).collect();
        Ok(Self { message, lang, own, examples, rehearsal: outbox::rehearsal(&read, edition).await? })
    }

    fn which(&self) -> Which<'_> {
        Which { message: self.message.name, lang: self.lang }
    }

    fn default_words(&self, visit: &Visit) -> (String, String) {
        self.message.default_words(&visit.app.tongue(self.lang))
    }

    fn has_own(&self) -> bool {
        self.own.as_ref().is_some_and(|own| own.body.is_some())
    }

    fn revision(&self) -> i64 {
        self.own.as_ref().map_or(0, |own| own.revision)
    }

    /// The form as it is first drawn; where the words no longer fit, with what is wrong beside its field.
    fn form(&self, visit: &Visit) -> Form {
        let own = self.own.as_ref().and_then(|own| Some((own.subject.clone().unwrap_or_default(), own.body.clone()?)));
        let (subject, text) = own.unwrap_or_else(|| self.default_words(visit));
        Form::new()
            .with("subject", subject)
            .with("text", text)
            .with("began-at", self.revision().to_string())
            .with("example", visit.place.query.value("example"))
    }
}

fn typed(form: &Form) -> Typed<'_> {
    Typed { subject: form.value("subject"), text: form.value("text") }
}

fn chosen(visit: &Visit, form: &Form) -> Chosen {
    Chosen { at: form.value("example").parse().unwrap_or(0), reader: visit.lang() }
}

/// Puts what is wrong beside its fields.
fn refuse(visit: &Visit, form: &mut Form, fault: &TemplateFault) {
    if let TemplateFault::Unfit(unfit) = fault {
        for unfit in unfit {
            form.refuse(unfit.place().name(), visit.tongue().say_refusal(unfit));
        }
    }
}

/// The words as they are.
pub(crate) async fn show(visit: Visit, Path((_, message, lang)): At) -> Response {
    let found = match Found::read(&visit, &message, &lang).await {
        Ok(found) => found,
        Err(fault) => return visit.refuse(&fault),
    };
    let mut form = found.form(&visit);
    let shown = preview(&visit.cx, found.which(), typed(&form), chosen(&visit, &form)).await;
    if let Err(fault) = &shown {
        let fault_of_form = matches!(fault, TemplateFault::Unfit(_));
        if !fault_of_form {
            return visit.refuse(fault);
        }
        refuse(&visit, &mut form, fault);
    }
    let above = done(&visit, &[("saved", "office-template-done-saved"), ("reset", "office-template-done-reset")]);
    visit.page(draw(&visit, &found, &form, shown, above)).await
}

/// Keeps what was typed, shows it filled, or sends it to who asks.
pub(crate) async fn write(Path((_, message, lang)): At, mut sent: Sent) -> Response {
    let found = match Found::read(&sent.visit, &message, &lang).await {
        Ok(found) => found,
        Err(fault) => return sent.refuse(&fault),
    };
    let (which, example) = (found.which(), chosen(&sent.visit, &sent.form).at);
    match sent.form.value("do") {
        "preview" => again(&mut sent, &found, Markup::default(), StatusCode::OK).await,
        "test" => match send_test(&sent.cx(), which, typed(&sent.form), example).await {
            Ok(address) => {
                let to = found.rehearsal.as_deref().unwrap_or(&address);
                let key = if found.rehearsal.is_some() { "office-template-tested-rehearsal" } else { "office-template-tested" };
                let said = Notice::new(Tone::Good, sent.visit.tongue().with(key, args![("address", to)])).said();
                again(&mut sent, &found, html! { (said) }, StatusCode::OK).await
            }
            Err(fault) => refused(sent, &found, fault).await,
        },
        _ => {
            let began_at = sent.form.value("began-at").parse().unwrap_or(0);
            match reword(&sent.cx(), which, began_at, Some(typed(&sent.form))).await {
                Ok(_) => sent.visit.lead(&format!("{}?done=saved", templates::path(&sent.visit, &found.message, found.lang))),
                Err(fault) => refused(sent, &found, fault).await,
            }
        }
    }
}

/// Goes back to the default.
pub(crate) async fn reset(Path((_, message, lang)): At, mut sent: Sent) -> Response {
    let found = match Found::read(&sent.visit, &message, &lang).await {
        Ok(found) => found,
        Err(fault) => return sent.refuse(&fault),
    };
    if !sent.form.has("yes", "yes") {
        let sentence = sent.visit.say("office-confirm-missing");
        let mut form = found.form(&sent.visit);
        form.refuse("yes", sentence);
        sent.form = form;
        return again(&mut sent, &found, Markup::default(), StatusCode::UNPROCESSABLE_ENTITY).await;
    }
    let began_at = sent.form.value("began-at").parse().unwrap_or(0);
    match reword(&sent.cx(), found.which(), began_at, None).await {
        Ok(_) => sent.visit.lead(&format!("{}?done=reset", templates::path(&sent.visit, &found.message, found.lang))),
        Err(TemplateFault::Stale(_)) => {
            sent.form = found.form(&sent.visit);
            refused(sent, &found, TemplateFault::Stale(None)).await
        }
        Err(fault) => sent.refuse(&fault),
    }
}

/// What is typed, filled: a part of the page, for the script. Changes nothing and uses up nothing.
pub(crate) async fn look(Path((_, message, lang)): At, sent: Sent) -> Response {
    let visit = &sent.visit;
    let found = match Found::read(visit, &message, &lang).await {
        Ok(found) => found,
        Err(fault) => return sent.refuse(&fault),
    };
    match preview(&visit.cx, found.which(), typed(&sent.form), chosen(visit, &sent.form)).await {
        Err(fault) if !matches!(fault, TemplateFault::Unfit(_)) => sent.refuse(&fault),
        shown => filled(visit, &found, &shown).into_response(),
    }
}

async fn refused(mut sent: Sent, found: &Found, fault: TemplateFault) -> Response {
    match fault {
        TemplateFault::Unfit(_) => again(&mut sent, found, Markup::default(), StatusCode::UNPROCESSABLE_ENTITY).await,
        TemplateFault::Stale(_) => {
            let found = match Found::read(&sent.visit, found.message.name, found.lang.code()).await {
                Ok(found) => found,
                Err(fault) => return sent.refuse(&fault),
            };
            // A second save is deliberate: it begins from what is shown now.
            let others = sent.form.pairs().filter(|(name, _)| *name != "began-at").map(|(name, value)| (name.to_owned(), value.to_owned()));
            sent.form = Form::sent(others).with("began-at", found.revision().to_string());
            let visit = &sent.visit;
            let theirs = found.own.as_ref().and_then(|own| Some((own.subject.clone().unwrap_or_default(), own.body.clone()?)));
            let theirs = theirs.unwrap_or_else(|| found.default_words(visit));
            let above = html! {
                (Notice::new(Tone::Caution, visit.say("office-template-both")).title(visit.say("outbox-template-stale")).said())
                h2 { (visit.say("office-template-theirs")) }
                (words(visit, &found, &theirs))
            };
            again(&mut sent, &found, above, StatusCode::CONFLICT).await
        }
        fault => sent.refuse(&fault),
    }
}

/// The page with everything typed.
async fn again(sent: &mut Sent, found: &Found, above: Markup, status: StatusCode) -> Response {
    let shown = preview(&sent.visit.cx, found.which(), typed(&sent.form), chosen(&sent.visit, &sent.form)).await;
    match &shown {
        Err(fault @ TemplateFault::Unfit(_)) => refuse(&sent.visit, &mut sent.form, fault),
        Err(fault) => return sent.refuse(fault),
        Ok(_) => {}
    }
    let status = if shown.is_err() && status == StatusCode::OK { StatusCode::UNPROCESSABLE_ENTITY } else { status };
    sent.visit.page_with(draw(&sent.visit, found, &sent.form, shown, above), status).await
}

fn draw(visit: &Visit, found: &Found, typed: &Form, shown: Result<Preview, TemplateFault>, above: Markup) -> Page {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(typed);
    let changes = found.message.of_edition && visit.cx.may(WORD);
    let beside = html! {
        (page::preview(PREVIEW, tongue.say("office-template-preview"), filled(visit, found, &shown)))
    };
    Page::new(tongue.say(found.message.title))
        .over(tongue.language(found.lang).to_owned())
        .crumb(tongue.say("office-menu-outbox"), visit.office("outbox"))
        .crumb(tongue.say("office-template-title"), visit.office("templates"))
        .lead(tongue.say(found.message.when))
        .errors(&sheet)
        .main(html! {
            (above)
            (languages(visit, found))
            (stands(visit, found))
            @if changes {
                (panes(edit(visit, found, typed), html! { (fields(visit, found)) (beside) }))
                @if found.has_own() {
                    (details(tongue.say("office-template-default"), words(visit, found, &found.default_words(visit))))
                    (form(visit, &format!("{}/reset", templates::path(visit, &found.message, found.lang)))
                        .hidden("began-at", found.revision().to_string())
                        .body(back(visit, sheet)))
                }
            } @else {
                (panes(words(visit, found, &(typed.value("subject").to_owned(), typed.value("text").to_owned())), html! { (fields(visit, found)) (beside) }))
            }
        })
}

/// The same message in the other languages.
fn languages(visit: &Visit, found: &Found) -> Markup {
    html! {
        p {
            @for lang in Lang::ALL {
                @if lang == found.lang { strong { (visit.tongue().language(lang)) } }
                @else { (page::Link::new(visit.tongue().language(lang), templates::path(visit, &found.message, lang))) }
                " "
            }
        }
    }
}

/// Whose words these are.
fn stands(visit: &Visit, found: &Found) -> Markup {
    let tongue = visit.tongue();
    html! {
        @if !found.message.of_edition {
            (Notice::new(Tone::Neutral, tongue.say("outbox-template-fixed")))
        } @else if let Some(own) = found.own.as_ref().filter(|own| own.body.is_some()) {
            p {
                @if let Some(mark) = templates::mark(visit, &found.message, own) { (mark) " " }
                (tongue.say("office-template-changed")) " " (edition_moment(visit, own.changed_at))
            }
            @if own.no_longer_fit(&found.message) { (Notice::new(Tone::Caution, tongue.say("office-template-unfit-now"))) }
        } @else {
            p { (page::Tag::new(Tone::Neutral, tongue.say("office-template-is-default"))) }
        }
    }
}

fn edit(visit: &Visit, found: &Found, typed: &Form) -> Markup {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(typed);
    let at = templates::path(visit, &found.message, found.lang);
    let body = html! {
        @if found.message.subject.is_some() { (sheet.text("subject", tongue.say("office-template-subject")).lang(found.lang)) }
        (sheet.area("text", tongue.say("office-template-text")).rows(18).lang(found.lang).hint(tongue.say("office-template-text-hint")))
        @if !found.examples.is_empty() {
            @let select = sheet.select("example", tongue.say("office-template-example"));
            (found.examples.iter().enumerate().fold(select, |select, (at, of)| select.option(at.to_string(), of)))
        }
        (Buttons::new(Button::primary(tongue.say("office-template-save")).named("do", "save"))
            .and(Button::secondary(tongue.say("office-template-preview")).named("do", "preview"))
            .and(Button::secondary(tongue.say("office-template-test")).named("do", "test")))
    };
    html! {
        (form(visit, &at)
            .hidden("began-at", typed.value("began-at"))
            .preview(format!("{at}/preview"), PREVIEW)
            .body(body))
    }
}

/// What may stand between braces.
fn fields(visit: &Visit, found: &Found) -> Markup {
    let tongue = visit.tongue();
    let mut list = Summary::new(visit.kit());
    for field in found.message.fields {
        let about = html! {
            (tongue.say(field.about))
            @if field.required { " " (page::Tag::new(Tone::Info, tongue.say("office-template-needed"))) }
        };
        list = list.row(html! { code dir="ltr" { "{" (field.name) "}" } }, about);
    }
    html! { section.pane { h2 { (tongue.say("office-template-fields")) } (list) } }
}

/// The words filled, or what is wrong with them.
fn filled(visit: &Visit, found: &Found, shown: &Result<Preview, TemplateFault>) -> Markup {
    let tongue = visit.tongue();
    match shown {
        Ok(shown) => {
            let of = shown.chosen.and_then(|at| shown.examples.get(at));
            html! {
                @match of {
                    Some(of) => p.hint { (tongue.with("office-template-with", args![("of", of.as_str())])) },
                    None => p.hint { (tongue.say("office-template-with-samples")) },
                }
                (mail(visit, found, &shown.subject, &shown.paragraphs))
            }
        }
        Err(TemplateFault::Unfit(unfit)) => html! { ul { @for unfit in unfit { li { (tongue.say_refusal(unfit)) } } } },
        Err(_) => html! {},
    }
}

/// Words as they were typed.
fn words(visit: &Visit, found: &Found, (subject, text): &(String, String)) -> Markup {
    let paragraphs: Vec<String> = text.replace("\r\n", "\n").split("\n\n").map(str::to_owned).collect();
    mail(visit, found, subject, &paragraphs)
}

fn mail(visit: &Visit, found: &Found, subject: &str, paragraphs: &[String]) -> Markup {
    let text = html! {
        div.prose {
            @if found.message.subject.is_some() { p { strong { (subject) } } }
            @for paragraph in paragraphs {
                p { @for (at, line) in paragraph.lines().enumerate() { @if at > 0 { br; } (line) } }
            }
        }
    };
    visit.kit().block_in_lang(found.lang, text)
}

/// The way back to the default.
fn back(visit: &Visit, sheet: Sheet<'_>) -> Markup {
    let tongue = visit.tongue();
    let confirm = Confirm::new(sheet, tongue.say("office-template-reset-title"), tongue.say("office-template-reset"))
        .effect(tongue.say("office-template-reset-effect"))
        .tick("yes", tongue.say("office-template-reset-yes"));
    html! { (confirm) }
}
