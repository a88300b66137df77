//! Every page of the gallery in every language that it has: ids, headings, labels, what points where.

use std::collections::{BTreeMap, HashSet};

use kernel::Lang;

use super::markup::{Tag, tags};
use super::samples;

fn each_page(check: impl Fn(&str, &[Tag])) {
    for lang in [Lang::En, Lang::Fr, Lang::Ar, Lang::Zh] {
        for (name, page) in samples::pages(lang) {
            check(&format!("{lang}-{name}"), &tags(&page.into_string()));
        }
    }
}

fn ids(tags: &[Tag]) -> Vec<&str> {
    tags.iter().filter_map(|t| t.get("id")).collect()
}

#[test]
fn ids_are_unique_and_every_pointer_meets_one() {
    each_page(|page, tags| {
        let ids = ids(tags);
        let known: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), known.len(), "{page}: an id stands twice");
        for tag in tags {
            for pointer in ["for", "aria-describedby", "aria-labelledby", "popovertarget", "data-into"] {
                for id in tag.get(pointer).unwrap_or("").split(' ').filter(|id| !id.is_empty()) {
                    assert!(known.contains(id), "{page}: {pointer} {id:?} points at nothing");
                }
            }
        }
    });
}

#[test]
fn the_error_summary_leads_to_controls() {
    each_page(|page, tags| {
        let from = tags.iter().position(|t| t.get("id") == Some("errors"));
        let Some(from) = from else { return };
        let links = tags[from..].iter().take_while(|t| t.name != "/div").filter_map(|t| t.get("href"));
        for link in links {
            let target = tags.iter().find(|t| t.get("id").is_some_and(|id| link == format!("#{id}")));
            let target = target.unwrap_or_else(|| panic!("{page}: {link} leads nowhere"));
            assert!(["input", "select", "textarea"].contains(&target.name.as_str()), "{page}: {link} is no control");
        }
    });
}

#[test]
fn a_page_has_one_title_one_main_and_its_language() {
    each_page(|page, tags| {
        let mut count: BTreeMap<&str, usize> = BTreeMap::new();
        for tag in tags {
            *count.entry(tag.name.as_str()).or_default() += 1;
        }
        for name in ["h1", "main", "title", "header", "footer"] {
            assert_eq!(count.get(name), Some(&1), "{page}: {name}");
        }
        let html = tags.iter().find(|t| t.name == "html").unwrap();
        assert_eq!(html.get("lang"), page.split('-').next());
        assert_eq!(html.get("dir"), Some(if page.starts_with("ar") { "rtl" } else { "ltr" }));
        let office = page.contains("office");
        let noindex = tags.iter().any(|t| t.get("content") == Some("noindex, nofollow"));
        assert_eq!(noindex, office || page.contains("reply"), "{page}");
        let quiet = tags.iter().any(|t| t.get("name") == Some("referrer") && t.get("content") == Some("no-referrer"));
        assert_eq!(quiet, page.contains("reply"), "{page}");
    });
}

#[test]
fn every_control_has_a_name() {
    each_page(|page, tags| {
        let labelled: HashSet<&str> = tags.iter().filter_map(|t| t.get("for")).collect();
        let mut wrapped = 0;
        for tag in tags {
            match tag.name.as_str() {
                "label" => wrapped += 1,
                "/label" => wrapped -= 1,
                "input" | "select" | "textarea" if tag.get("type") != Some("hidden") => {
                    let named =
                        wrapped > 0 || tag.get("aria-labelledby").is_some() || tag.get("id").is_some_and(|id| labelled.contains(id));
                    assert!(named, "{page}: {tag:?}");
                }
                _ => {}
            }
        }
    });
}
