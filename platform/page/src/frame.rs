//! What surrounds a page, and what a page brings. [`Frame`] is made by the web layer once for each request, [`Page`] by the feature;
//! `document` draws the two as one.

use kernel::Lang;
use maud::{Markup, Render, html};

use crate::{Href, Kit, Sheet};

/// The two faces of the house; reply pages are public pages under a personal link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// For everyone: one column, large type; may be indexed.
    Public,
    /// Under a personal link: as public, but never indexed and never told to another site.
    Reply,
    /// For the secretariat: dense, with the menu at the side and keys.
    Office,
}

/// Words that lead somewhere.
#[derive(Debug, Clone)]
pub struct Link {
    /// What is read.
    pub text: String,
    /// Where it leads.
    pub href: Href,
}

impl Link {
    /// A link.
    pub fn new(text: impl Into<String>, href: impl Into<Href>) -> Self {
        Self { text: text.into(), href: href.into() }
    }
}

impl Render for Link {
    fn render(&self) -> Markup {
        html! { a href=(self.href) { (self.text) } }
    }
}

/// A line of the menu.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Words and address.
    pub link: Link,
    /// Whether the page that is shown belongs to it.
    pub current: bool,
    /// In the office: the letter (a to z) that leads here after `g`.
    pub key: Option<char>,
    /// A number that waits there, already in the page's digits.
    pub waiting: Option<String>,
}

impl Entry {
    /// An entry that is not current and has no key.
    pub fn new(text: impl Into<String>, href: impl Into<Href>) -> Self {
        Self { link: Link::new(text, href), current: false, key: None, waiting: None }
    }

    /// The page that is shown belongs to this entry, or not.
    pub fn current(mut self, current: bool) -> Self {
        self.current = current;
        self
    }

    /// The letter that leads here after `g`; anything but a to z is passed over.
    pub fn key(mut self, key: char) -> Self {
        self.key = key.is_ascii_alphabetic().then(|| key.to_ascii_lowercase());
        self
    }

    /// A number that waits there.
    pub fn waiting(mut self, number: impl Into<String>) -> Self {
        self.waiting = Some(number.into());
        self
    }
}

/// In which zone times are shown, and the way to change it.
#[derive(Debug, Clone)]
pub struct ZoneNote {
    /// The whole sentence: "Times are shown in Geneva time (UTC+1)."
    pub sentence: String,
    /// The way to change it.
    pub change: Link,
}

/// How loud a banner is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BannerTone {
    /// It tells something: the demo clock.
    Tell,
    /// It warns: rehearsal, all mail is redirected.
    Warn,
}

/// A line above the page that concerns the whole edition.
#[derive(Debug, Clone)]
pub struct Banner {
    /// How loud.
    pub tone: BannerTone,
    /// One or two words: "Demo", "Rehearsal".
    pub title: String,
    /// A sentence.
    pub sentence: String,
    /// The way to see more or end it.
    pub link: Option<Link>,
}

impl Banner {
    /// A banner without a link.
    pub fn new(tone: BannerTone, title: impl Into<String>, sentence: impl Into<String>) -> Self {
        Self { tone, title: title.into(), sentence: sentence.into(), link: None }
    }

    /// The way to see more or end it.
    pub fn link(mut self, link: Link) -> Self {
        self.link = Some(link);
        self
    }
}

/// Who is signed in. Signing out is a form, since opening a link changes nothing.
#[derive(Debug, Clone)]
pub struct Account {
    /// The person's name, and the page of the account.
    pub name: Link,
    /// Where the sign-out button posts.
    pub sign_out: Href,
    /// Hidden fields of that form: once-key, token against forgery.
    pub fields: Vec<(String, String)>,
}

/// The search field of the office; `/` leads to it. Sent by GET, the words in `q`.
#[derive(Debug, Clone)]
pub struct Search {
    /// Where it is sent.
    pub action: Href,
    /// The words that were searched, on the page of results.
    pub words: String,
}

/// The edition's sign, shown beside its name and therefore without a text of its own.
#[derive(Debug, Clone)]
pub struct Logo {
    /// Address of the picture, on our own host.
    pub src: Href,
}

/// Addresses of what a page loads, all on our own host.
#[derive(Debug, Clone)]
pub struct Assets {
    /// [`crate::STYLE`].
    pub style: Href,
    /// The stylesheet of the edition's [`crate::Theme`].
    pub theme: Option<Href>,
    /// [`crate::SCRIPT`].
    pub script: Href,
    /// The icon of the tab.
    pub icon: Option<Href>,
}

/// What surrounds a page: made once for each request.
#[derive(Debug, Clone)]
pub struct Frame<'a> {
    /// Language and words.
    pub kit: Kit<'a>,
    /// Which face.
    pub face: Face,
    /// The name of the service: "Convoke".
    pub service: String,
    /// Name and home of the edition.
    pub edition: Option<Link>,
    /// The language of that name, where it is not the page's.
    pub edition_lang: Option<Lang>,
    /// The edition's sign.
    pub logo: Option<Logo>,
    /// The menu.
    pub menu: Vec<Entry>,
    /// This same page in each language that it has, the present one included.
    pub languages: Vec<(Lang, Href)>,
    /// In which zone times are shown.
    pub zone: Option<ZoneNote>,
    /// Lines that concern the whole edition.
    pub banners: Vec<Banner>,
    /// Who is signed in.
    pub account: Option<Account>,
    /// The search of the office.
    pub search: Option<Search>,
    /// Links at the end of the page: accessibility, privacy, contact.
    pub footer: Vec<Link>,
    /// Stylesheet, script, icon.
    pub assets: Assets,
    /// Whether search engines may keep the page. Has no effect but on the public face.
    pub indexed: bool,
}

impl<'a> Frame<'a> {
    /// A bare frame, not indexed; the other fields are set one by one.
    pub fn new(kit: Kit<'a>, face: Face, service: impl Into<String>, assets: Assets) -> Self {
        Self {
            kit,
            face,
            service: service.into(),
            edition: None,
            edition_lang: None,
            logo: None,
            menu: Vec::new(),
            languages: Vec::new(),
            zone: None,
            banners: Vec::new(),
            account: None,
            search: None,
            footer: Vec::new(),
            assets,
            indexed: false,
        }
    }
}

/// A step on the way to a page.
#[derive(Debug, Clone)]
pub struct Crumb(pub(crate) Link);

/// What a page brings. The title is also its one `h1`.
#[derive(Debug, Clone)]
pub struct Page {
    pub(crate) title: String,
    pub(crate) title_lang: Option<Lang>,
    pub(crate) over: Option<Markup>,
    pub(crate) lead: Option<Markup>,
    pub(crate) crumbs: Vec<Crumb>,
    pub(crate) back: Option<Link>,
    pub(crate) actions: Option<Markup>,
    pub(crate) errors: Option<Markup>,
    pub(crate) panel: Option<Markup>,
    pub(crate) main: Markup,
}

impl Page {
    /// A page with this title and nothing else yet.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            title_lang: None,
            over: None,
            lead: None,
            crumbs: Vec::new(),
            back: None,
            actions: None,
            errors: None,
            panel: None,
            main: Markup::default(),
        }
    }

    /// The title is written in this language; where that is not the page's, the heading is marked so.
    pub fn title_in(mut self, lang: Lang) -> Self {
        self.title_lang = Some(lang);
        self
    }

    /// A line above the title: the letter's number, the step.
    pub fn over(mut self, line: impl Render) -> Self {
        self.over = Some(line.render());
        self
    }

    /// A paragraph under the title that says what the page is for.
    pub fn lead(mut self, paragraph: impl Render) -> Self {
        self.lead = Some(paragraph.render());
        self
    }

    /// A step on the way here, the outermost first; the page itself is not named among them.
    pub fn crumb(mut self, text: impl Into<String>, href: impl Into<Href>) -> Self {
        self.crumbs.push(Crumb(Link::new(text, href)));
        self
    }

    /// On reply pages: the way to the step before. The words are the kit's.
    pub fn back(mut self, href: impl Into<Href>) -> Self {
        self.back = Some(Link::new("", href));
        self
    }

    /// Links and buttons beside the title.
    pub fn actions(mut self, actions: impl Render) -> Self {
        self.actions = Some(actions.render());
        self
    }

    /// If the form has faults: the error summary above the title, and "Error" before the page's title.
    pub fn errors(mut self, sheet: &Sheet<'_>) -> Self {
        self.errors = sheet.errors();
        self
    }

    /// The title stands in a panel that acknowledges ("Your answer has been received"), with these lines under it.
    pub fn panel(mut self, lines: impl Render) -> Self {
        self.panel = Some(lines.render());
        self
    }

    /// The content.
    pub fn main(mut self, content: impl Render) -> Self {
        self.main = content.render();
        self
    }
}
