//! The whole HTML document: head, banners, menu, main, footer, key help. The landmarks and the one `h1` are made here and nowhere else.

use kernel::Lang;
use maud::{DOCTYPE, Markup, html};

use crate::{BannerTone, Face, Frame, Link, Page};

impl Frame<'_> {
    /// Draws a page inside this frame.
    pub fn page(&self, page: &Page) -> Markup {
        let lang = self.kit.lang;
        let office = self.face == Face::Office;
        html! {
            (DOCTYPE)
            html lang=(lang.code()) dir=(lang.direction().code()) class=(self.face_class()) {
                head { (self.head(page)) }
                body data-busy=(self.kit.chrome.busy) {
                    a.skip href="#main" { (self.kit.chrome.skip) }
                    header.top {
                        (self.banners())
                        (self.strip())
                        (self.mast())
                        @if !office { (self.menu()) }
                    }
                    div.middle {
                        @if office { (self.menu()) }
                        div.content {
                            (self.crumbs(page))
                            main #main tabindex="-1" { (self.main(page)) }
                        }
                    }
                    (self.footer())
                    @if office { (self.keys()) }
                    p.hidden #status role="status" {}
                }
            }
        }
    }

    fn face_class(&self) -> &'static str {
        match self.face {
            Face::Public => "public",
            Face::Reply => "public reply",
            Face::Office => "office",
        }
    }

    /// Title order: page, edition, service (UI.md); where the form came back, "Error" first, so that it is heard first.
    fn title(&self, page: &Page) -> String {
        let error = if page.errors.is_some() { format!("{} ", self.kit.chrome.error) } else { String::new() };
        let edition = self.edition.as_ref().map(|e| format!(" – {}", e.text)).unwrap_or_default();
        format!("{error}{}{edition} – {}", page.title, self.service)
    }

    fn head(&self, page: &Page) -> Markup {
        let indexed = self.indexed && self.face == Face::Public;
        html! {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            title { (self.title(page)) }
            meta name="color-scheme" content="light dark";
            @if !indexed { meta name="robots" content="noindex, nofollow"; }
            @if self.face == Face::Reply { meta name="referrer" content="no-referrer"; }
            @if indexed {
                @for (lang, href) in &self.languages { link rel="alternate" hreflang=(lang.code()) href=(href); }
            }
            link rel="stylesheet" href=(self.assets.style);
            @if let Some(theme) = &self.assets.theme { link rel="stylesheet" href=(theme); }
            @if let Some(icon) = &self.assets.icon { link rel="icon" href=(icon); }
            script src=(self.assets.script) defer {}
        }
    }

    fn banners(&self) -> Markup {
        html! {
            @if !self.banners.is_empty() {
                section.banners aria-label=(self.kit.chrome.notices) {
                    @for banner in &self.banners {
                        p.banner.warn[banner.tone == BannerTone::Warn] {
                            strong { (banner.title) } " " (banner.sentence)
                            @if let Some(link) = &banner.link { " " (link) }
                        }
                    }
                }
            }
        }
    }

    /// The strip above the name: time zone, account, languages.
    fn strip(&self) -> Markup {
        html! {
            div.strip {
                @if let Some(zone) = &self.zone { p.zone { (zone.sentence) " " (zone.change) } }
                @if let Some(account) = &self.account {
                    form.account method="post" action=(account.sign_out) {
                        @for (name, value) in &account.fields { input type="hidden" name=(name) value=(value); }
                        bdi { (account.name) }
                        button.link type="submit" { (self.kit.chrome.sign_out) }
                    }
                }
                @if !self.languages.is_empty() {
                    nav.languages aria-label=(self.kit.chrome.language) {
                        ul {
                            @for (lang, href) in &self.languages {
                                li {
                                    a href=(href) lang=(lang.code()) hreflang=(lang.code()) dir=(lang.direction().code())
                                        aria-current=[(*lang == self.kit.lang).then_some("true")] { (lang.endonym()) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// In its own language, where that is not the page's; the page under it says so in words, this line only to machines.
    fn edition_name(&self, edition: &Link) -> Markup {
        html! { bdi lang=[self.edition_lang.map(Lang::code)] { (edition.text) } }
    }

    fn mast(&self) -> Markup {
        html! {
            div.mast {
                @if let Some(edition) = &self.edition {
                    a.edition href=(edition.href) {
                        @if let Some(logo) = &self.logo { img src=(logo.src) alt=""; }
                        (self.edition_name(edition))
                    }
                } @else {
                    span.edition { (self.service) }
                }
                @if let Some(search) = &self.search {
                    form.search role="search" method="get" action=(search.action) {
                        label.hidden for="search" { (self.kit.chrome.search) }
                        input #search type="search" name="q" value=(search.words) dir="auto" data-search aria-keyshortcuts="/" autocomplete="off";
                        button.button.secondary type="submit" { (self.kit.chrome.search) }
                    }
                }
                @if !self.menu.is_empty() {
                    // A popover needs no script; where it is not known, the menu simply stands open.
                    button.button.secondary.opener type="button" popovertarget="menu" { (self.kit.chrome.menu) }
                }
            }
        }
    }

    fn menu(&self) -> Markup {
        html! {
            @if !self.menu.is_empty() {
                nav.menu #menu popover aria-label=(self.kit.chrome.menu) {
                    ul {
                        @for entry in &self.menu {
                            li {
                                a href=(entry.link.href) aria-current=[entry.current.then_some("page")]
                                    data-key=[entry.key] {
                                    span { (entry.link.text) }
                                    @if let Some(number) = &entry.waiting { " " span.waiting { (number) } }
                                }
                            }
                        }
                    }
                    @if self.face == Face::Office {
                        button.link type="button" data-keys-open hidden { (self.kit.chrome.keys) " " kbd { "?" } }
                    }
                }
            }
        }
    }

    fn crumbs(&self, page: &Page) -> Markup {
        html! {
            @if !page.crumbs.is_empty() {
                nav.crumbs aria-label=(self.kit.chrome.crumbs) {
                    ol { @for crumb in &page.crumbs { li { (crumb.0) } } }
                }
            }
        }
    }

    fn main(&self, page: &Page) -> Markup {
        let title = self.kit.in_lang(page.title_lang.unwrap_or(self.kit.lang), &page.title);
        html! {
            @if let Some(back) = &page.back { p.back { a href=(back.href) { (self.kit.chrome.back) } } }
            @if let Some(errors) = &page.errors { (errors) }
            @if let Some(lines) = &page.panel {
                div.panel { h1 { (title) } (lines) }
            } @else {
                div.head {
                    div {
                        @if let Some(over) = &page.over { p.over { (over) } }
                        h1 { (title) }
                    }
                    @if let Some(actions) = &page.actions { div.actions { (actions) } }
                }
            }
            @if let Some(lead) = &page.lead { p.lead { (lead) } }
            (page.main)
        }
    }

    fn footer(&self) -> Markup {
        html! {
            footer.bottom {
                div {
                    @if !self.footer.is_empty() {
                        nav aria-label=(self.kit.chrome.about) { ul { @for link in &self.footer { li { (link) } } } }
                    }
                    p {
                        @if let Some(edition) = &self.edition { (self.edition_name(edition)) " · " }
                        (self.service)
                    }
                }
            }
        }
    }

    /// The key help. WCAG 2.2, 2.1.4 wants a way to turn single keys off: the switch inside it.
    fn keys(&self) -> Markup {
        let chrome = self.kit.chrome;
        html! {
            dialog.keys #keys aria-labelledby="keys-title" {
                h2 #keys-title { (chrome.keys) }
                dl {
                    div { dt { kbd { "/" } } dd { (chrome.search) } }
                    div { dt { kbd { "j" } " " kbd { "k" } } dd { (chrome.keys_rows) } }
                    div { dt { kbd { "Enter" } } dd { (chrome.keys_open) } }
                    div { dt { kbd { "?" } } dd { (chrome.keys_help) } }
                }
                @if self.menu.iter().any(|e| e.key.is_some()) {
                    h3 { (chrome.keys_go) }
                    dl {
                        @for entry in &self.menu {
                            @if let Some(key) = entry.key { div { dt { kbd { "g" } " " kbd { (key) } } dd { (entry.link.text) } } }
                        }
                    }
                }
                label { input type="checkbox" data-keys-use checked; " " (chrome.keys_use) }
                form method="dialog" { button.button.secondary { (chrome.close) } }
            }
        }
    }
}
