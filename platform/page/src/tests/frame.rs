//! What the frame promises beside the walk of the gallery.

use kernel::Lang;

use super::{chrome, samples};
use crate::*;

fn assets() -> Assets {
    Assets { style: "/s.css".into(), theme: None, script: "/s.js".into(), icon: None }
}

#[test]
fn the_title_names_page_edition_and_service_and_an_error_first() {
    let chrome = chrome();
    let kit = Kit::new(Lang::En, &chrome);
    let mut frame = Frame::new(kit, Face::Reply, "Convoke", assets());
    frame.edition = Some(Link::new("WSIS Forum 2021", "/"));
    let mut form = Form::new();
    let sound = frame.page(&Page::new("Speaker").errors(&kit.sheet(&form))).into_string();
    assert!(sound.contains("<title>Speaker – WSIS Forum 2021 – Convoke</title>"), "{sound}");
    form.refuse("name", "Give the name");
    let faulty = frame.page(&Page::new("Speaker").errors(&kit.sheet(&form))).into_string();
    assert!(faulty.contains("<title>Error: Speaker – WSIS Forum 2021 – Convoke</title>"), "{faulty}");
}

#[test]
fn only_a_public_page_can_be_indexed() {
    let chrome = chrome();
    for (face, wish, expected) in
        [(Face::Public, true, true), (Face::Public, false, false), (Face::Reply, true, false), (Face::Office, true, false)]
    {
        let mut frame = Frame::new(Kit::new(Lang::En, &chrome), face, "Convoke", assets());
        frame.indexed = wish;
        let page = frame.page(&Page::new("x")).into_string();
        assert_eq!(!page.contains("noindex"), expected, "{face:?} {wish}");
    }
}

#[test]
fn a_text_in_another_language_says_so() {
    let chrome = samples::chrome(Lang::Fr);
    let kit = Kit::new(Lang::Fr, &chrome);
    let text = kernel::Text::new().with(Lang::Ar, "منتدى");
    let drawn = kit.text(&text).into_string();
    assert!(drawn.contains("<span lang=\"ar\" dir=\"rtl\">منتدى</span>") && drawn.contains("Affiché en arabe"), "{drawn}");
    assert_eq!(kit.text(&kernel::Text::new().with(Lang::Fr, "Forum")).into_string(), "Forum");
}

#[test]
fn a_title_and_an_editions_name_in_another_language_say_so() {
    let chrome = samples::chrome(Lang::Fr);
    let mut frame = Frame::new(Kit::new(Lang::Fr, &chrome), Face::Public, "Convoke", assets());
    frame.edition = Some(Link::new("منتدى", "/"));
    let own = frame.page(&Page::new("Forum").title_in(Lang::Fr)).into_string();
    assert!(own.contains("<h1>Forum</h1>") && own.contains("<bdi>منتدى</bdi>"), "{own}");
    frame.edition_lang = Some(Lang::Ar);
    let other = frame.page(&Page::new("المنتدى").title_in(Lang::Ar)).into_string();
    assert!(other.contains("<h1><span lang=\"ar\" dir=\"rtl\">المنتدى</span>") && other.contains("Affiché en arabe"), "{other}");
    assert!(other.contains("<bdi lang=\"ar\">منتدى</bdi>"), "{other}");
}

#[test]
fn keys_of_the_menu_are_letters() {
    assert_eq!(Entry::new("x", "/").key('R').key, Some('r'));
    assert_eq!(Entry::new("x", "/").key('<').key, None);
}
