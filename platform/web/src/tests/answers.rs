//! What every answer holds, whatever was asked; pages that are not there; methods; redirects.

use kernel::Lang;
use ledger::Role;

use super::browser::{Answer, Browser};
use super::{House, on_sqlite};

/// The headers of TRUST.md 5, 6 and 8.
fn check(answer: &Answer, private: bool, key: bool) {
    let policy = answer.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'"), "{policy}");
    for loose in ["unsafe", "*", "http:", "data:"] {
        assert!(!policy.contains(loose), "{policy}");
    }
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
    assert_eq!(answer.header("referrer-policy"), if key { "no-referrer" } else { "same-origin" });
    let kept = answer.header("cache-control");
    if private {
        assert_eq!((kept, answer.header("x-robots-tag")), ("no-store", "noindex, nofollow"));
    } else {
        assert!(!kept.is_empty());
    }
}

/// Every sort of address: its path, whether it is private, whether it is a key.
async fn addresses(house: &House) -> Vec<(String, bool, bool)> {
    let own = |path: &str, private, key| (path.to_owned(), private, key);
    let style = house.app.assets.addresses().style.as_str().to_owned();
    vec![
        own("/en/2021/note", false, false),
        own("/en/2021/panic", false, false),
        own("/xx/2021/note", false, false),
        own("/nowhere", false, false),
        own("/%ff", false, false),
        own("/health", false, false),
        own("/ready", false, false),
        (style, false, false),
        own("/office/2021/note", true, false),
        own("/office/2021/nowhere", true, false),
        own("/office/%00", true, false),
        own("/account", true, false),
        own("/reply/no-such-token", true, true),
        (house.link().await, true, true),
        own("/sign-in/a-token", true, true),
    ]
}

#[test]
fn every_answer_has_the_headers_of_its_kind() {
    on_sqlite(async |house| {
        let (office, _) = house.signed_in(&[Role::Officer]).await;
        for mut browser in [house.browser(), office] {
            for (path, private, key) in addresses(&house).await {
                for method in ["GET", "HEAD", "POST", "DELETE", "OPTIONS"] {
                    let answer = browser.method(method, &path).await;
                    check(&answer, private, key);
                }
            }
        }
    });
}

#[test]
fn a_session_is_told_to_nobody_but_the_server() {
    on_sqlite(async |house| {
        let mut settings = house.app.settings.clone();
        let cookie = |settings: &crate::Settings| crate::cookies::set_session(settings, Some("token")).to_str().expect("text").to_owned();
        assert_eq!(cookie(&settings), "convoke=token; HttpOnly; SameSite=Lax; Path=/");
        settings.base = "https://forum.example".into();
        assert_eq!(cookie(&settings), "__Host-convoke=token; HttpOnly; SameSite=Lax; Secure; Path=/");
    });
}

async fn check_not_found(browser: &mut Browser, path: &str, lang: Lang) {
    let answer = browser.get(path).await;
    assert_eq!(answer.status, 404, "{path}");
    let head = format!("<html lang=\"{}\" dir=\"{}\"", lang.code(), lang.direction().code());
    assert!(answer.text.contains(&head), "{path}: {}", answer.text);
    let title = match lang {
        Lang::Ar => "الصفحة غير موجودة",
        Lang::Zh => "页面不存在",
        Lang::En => "Page not found",
        Lang::Fr => "Page introuvable",
        Lang::Ru => "Страница не найдена",
        Lang::Es => "Página no encontrada",
    };
    assert!(answer.text.contains(&format!("<h1>{title}</h1>")), "{path}");
}

#[test]
fn a_page_that_is_not_there_says_so_in_the_browsers_language() {
    on_sqlite(async |house| {
        for lang in Lang::ALL {
            let mut browser = house.browser().with("accept-language", &[&format!("de, {};q=0.8", lang.code())]);
            for path in ["/nowhere", "/xx", "/xx/2021/note", "/EN/2021/note", "/office", "/%c3%28", "/a%00b", "/office/2021/%ff"] {
                check_not_found(&mut browser, path, lang).await;
            }
        }
        let mut odd = house.browser().with("accept-language", &["\u{fc}, ;;;q=x, *"]);
        check_not_found(&mut odd, "/nowhere", Lang::En).await;
    });
}

#[test]
fn the_language_of_the_address_goes_before_the_browsers() {
    on_sqlite(async |house| {
        let mut browser = house.browser().with("accept-language", &["fr"]);
        check_not_found(&mut browser, "/ar/2021/nothing", Lang::Ar).await;
        check_not_found(&mut browser, "/ru/2019/note", Lang::Ru).await;
        check_not_found(&mut browser, "/nowhere?lang=zh", Lang::Zh).await;
        check_not_found(&mut browser, "/es/nowhere?lang=zh", Lang::Es).await;
        check_not_found(&mut browser, "/nowhere?lang=xx&lang=%ff", Lang::Fr).await;
    });
}

/// The address of the same page in Arabic, as the language switch gives it.
async fn check_switch(browser: &mut Browser, path: &str, expected: &str) {
    let page = browser.get(path).await.text.replace("&amp;", "&");
    let found = page.contains(&format!("<a href=\"{expected}\" lang=\"ar\""));
    assert!(found, "{path}: {page}");
}

#[test]
fn the_language_switch_stays_on_the_page() {
    on_sqlite(async |house| {
        let mut browser = house.browser();
        check_switch(&mut browser, "/en/2021/note", "/ar/2021/note").await;
        check_switch(&mut browser, "/en/2021/note?page=2&q=a%26b", "/ar/2021/note?page=2&q=a%26b").await;
        check_switch(&mut browser, "/nowhere?q=1", "/nowhere?lang=ar&q=1").await;
        let link = house.link().await;
        check_switch(&mut browser, &link, &format!("{link}?lang=ar")).await;
        assert!(browser.get(&format!("{link}?lang=ar")).await.text.contains("<html lang=\"ar\" dir=\"rtl\""));
        let (mut office, _) = house.signed_in(&[Role::Officer]).await;
        check_switch(&mut office, "/office/2021/note?state=late&lang=en", "/office/2021/note?lang=ar&state=late").await;
    });
}

#[test]
fn looking_changes_nothing() {
    on_sqlite(async |house| {
        let (mut office, _) = house.signed_in(&[Role::Officer]).await;
        let mut public = house.browser();
        let paths = addresses(&house).await;
        let before = house.rows().await;
        for browser in [&mut public, &mut office] {
            for (path, ..) in &paths {
                browser.get(path).await;
                browser.method("HEAD", path).await;
            }
            // A form's address, looked at, does not do what the form does.
            assert_eq!(browser.get("/office/2021/cut?text=a").await.status, if browser.has_cookies() { 405 } else { 303 });
        }
        assert_eq!(house.rows().await, before);
    });
}

#[test]
fn a_method_that_an_address_does_not_have_is_refused_with_a_page() {
    on_sqlite(async |house| {
        let (mut office, _) = house.signed_in(&[Role::Officer]).await;
        let answer = office.method("DELETE", "/office/2021/note").await;
        assert_eq!(answer.status, 405);
        assert_eq!(answer.header("allow"), "GET,HEAD,POST");
        assert!(answer.text.contains("This address cannot be opened in this way."));
        assert!(answer.text.contains("<a href=\"/\">Home page</a>"));
        let french = house.browser().with("accept-language", &["fr"]).method("PUT", "/en/2021/note").await;
        assert_eq!(french.status, 405);
        assert!(french.text.contains("<html lang=\"en\""), "the language of the address goes before the browser's");
    });
}

fn check_lead(path: &str, expected: &str) {
    let answer = crate::respond::lead(path);
    assert_eq!(answer.status(), 303);
    assert_eq!(answer.headers()["location"], expected, "{path:?}");
}

#[test]
fn a_redirect_stays_on_our_own_host() {
    check_lead("/office/2021/letters?state=draft", "/office/2021/letters?state=draft");
    check_lead("/", "/");
    for foreign in [
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "/\\/evil.example",
        "\\\\evil.example",
        "https://evil.example",
        "https:evil.example",
        "javascript:alert(1)",
        "evil.example",
        "",
        " /office",
        "/\t/evil.example",
        "/\n/evil.example",
        "/a\r\nset-cookie: x=y",
        "/\u{0}",
        "/é",
    ] {
        check_lead(foreign, "/");
    }
}

#[test]
fn a_form_cannot_be_made_to_lead_away() {
    on_sqlite(async |house| {
        let (mut office, _) = house.signed_in(&[Role::Officer]).await;
        let once = office.get("/office/2021/note").await.once();
        let answer = office.post("/office/2021/lead", &once, &[("to", "//evil.example/")]).await;
        assert_eq!((answer.status.as_u16(), answer.header("location")), (303, "/"));
    });
}

#[test]
fn assets_may_be_kept_for_good_and_pages_may_not() {
    on_sqlite(async |house| {
        let mut browser = house.browser();
        let style = house.app.assets.addresses().style.as_str().to_owned();
        let answer = browser.get(&style).await;
        assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
        assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
        assert_eq!(browser.method("POST", &style).await.status, 405);
        assert_eq!(browser.get("/en/2021/note").await.header("cache-control"), "no-cache");
    });
}
