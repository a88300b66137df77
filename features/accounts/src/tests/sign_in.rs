//! Signing in, from the first page that asks for it to the page that was asked for.

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Request, StatusCode, header};
use kernel::Lang;
use ledger::Role;
use mail::Address;
use testkit::on_each_engine_with;
use tower::ServiceExt;

use super::{ADDRESS, FEATURES, LIST, add, add_at, ask, at_home, between, enrol, mailed, say, shows, signed_in, state};

#[test]
fn the_whole_way_in() {
    on_each_engine_with(FEATURES, crate::tools, async |home| {
        add(&home, Lang::En, &[Role::Administrator]).await;
        let mut browser = home.browser();
        let turned_away = browser.get(LIST).await;
        assert_eq!((turned_away.status, turned_away.location()), (StatusCode::SEE_OTHER, "/sign-in?next=%2Foffice%2F2021%2Faccounts"));

        let asked = ask(&mut browser, turned_away.location(), ADDRESS).await;
        shows(&asked, &say(&home, Lang::En, "accounts-asked"));
        home.work().await;
        let link = mailed(&home).await.remove(0);

        let button = browser.get(&link).await;
        shows(&button, &say(&home, Lang::En, "accounts-link-lead"));
        let confirmed = browser.post(&link, &button, &[]).await;
        assert_eq!(confirmed.location(), "/account/second-factor?next=%2Foffice%2F2021%2Faccounts");

        let without = browser.get(LIST).await;
        assert_eq!(without.location(), "/account/second-factor?next=%2Foffice%2F2021%2Faccounts");
        let page = browser.get(without.location()).await;
        let typed = super::code(&home, &super::secret(&page), 0);
        let next = page.field("next").unwrap().to_owned();
        let codes = browser.post("/account/second-factor", &page, &[("code", &typed), ("next", &next)]).await;
        assert!(codes.text.contains("href=\"/office/2021/accounts\""));

        let list = browser.get(LIST).await;
        assert_eq!(list.status, StatusCode::OK);
        shows(&list, "An Officer");

        // The link is used up: one page, whoever opens it.
        for answer in [browser.get(&link).await, home.browser().get(&link).await, browser.post(&link, &button, &[]).await] {
            assert_eq!(answer.status, StatusCode::GONE);
            shows(&answer, &say(&home, Lang::En, "accounts-bad-link"));
        }
        let trail: Vec<String> =
            home.trail(&["account", "session"]).await.0.iter().map(|line| line.split(" by ").next().unwrap().to_owned()).collect();
        for line in ["sign-in-asked account", "begun session", "second-factor-enrolled account"] {
            assert!(trail.iter().any(|l| l == line), "{line} in {trail:?}");
        }
    });
}

#[test]
fn a_mail_scanner_that_opens_the_link_changes_nothing() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        ask(&mut home.browser(), "/sign-in", ADDRESS).await;
        home.work().await;
        let link = mailed(&home).await.remove(0);
        let before = state(&home).await;
        let mut scanner = home.browser();
        for _ in 0..2 {
            let page = scanner.get(&link).await;
            assert_eq!(page.status, StatusCode::OK);
            assert!(!page.headers.contains_key(header::SET_COOKIE));
        }
        assert_eq!(state(&home).await, before);
        assert_eq!(scanner.get("/account").await.location(), "/sign-in?next=%2Faccount");
        let mut person = home.browser();
        let button = person.get(&link).await;
        person.post(&link, &button, &[]).await;
        assert_eq!(person.get("/account/second-factor").await.status, StatusCode::OK, "the link was still good");
    });
}

#[test]
fn the_link_is_kept_nowhere_and_told_to_nobody() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        ask(&mut home.browser(), "/sign-in", ADDRESS).await;
        let link = mailed(&home).await.remove(0);
        let page = home.browser().get(&link).await;
        assert_eq!(page.headers[header::CACHE_CONTROL], "no-store");
        assert_eq!(page.headers[header::REFERRER_POLICY], "no-referrer");
        assert_eq!(page.headers["x-robots-tag"], "noindex, nofollow");
        let token = link.rsplit('/').next().unwrap();
        let read = home.ledger().store().read().await.unwrap();
        let held = format!("select count(*) from outbox_mail where body like '%{token}%' or secret like '%{token}%'");
        assert_eq!(read.number(&held, vec![]).await.unwrap(), 0);
    });
}

#[test]
fn a_wrong_and_an_old_link_give_the_same_page_as_a_used_one() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        ask(&mut home.browser(), "/sign-in", ADDRESS).await;
        let old = mailed(&home).await.remove(0);
        home.ledger().clock().pass(access::sign_in::BY_MAIL_LASTS);
        let mut browser = home.browser();
        let old = browser.get(&old).await;
        for wrong in ["/sign-in/x", "/sign-in/%22%3E%3Cscript%3E", "/sign-in/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"] {
            let wrong = browser.get(wrong).await;
            let strip = |page: &testkit::Answer| page.text.split("<main").nth(1).unwrap().to_owned();
            assert_eq!((wrong.status, strip(&wrong)), (StatusCode::GONE, strip(&old)));
        }
    });
}

#[test]
fn a_form_of_another_site_signs_nobody_in() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        ask(&mut home.browser(), "/sign-in", ADDRESS).await;
        let link = mailed(&home).await.remove(0);
        let mut attacker = home.browser();
        let page = attacker.get(&link).await;
        // The token of a public form is good in any browser that is not signed in, so it alone is no hindrance.
        let body = format!("once={}", page.field("once").unwrap());
        let post = async |site: Option<&str>| {
            let mut request = Request::post(link.as_str()).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
            if let Some(site) = site {
                request = request.header("sec-fetch-site", site);
            }
            let mut request = request.body(Body::from(body.clone())).unwrap();
            request.extensions_mut().insert(ConnectInfo(std::net::SocketAddr::from(([127, 0, 0, 1], 1))));
            let answer = web::router(&home.house.app).oneshot(request).await.unwrap();
            (answer.status(), answer.headers().contains_key(header::SET_COOKIE))
        };
        for site in ["cross-site", "same-site"] {
            assert_eq!(post(Some(site)).await, (StatusCode::FORBIDDEN, false), "{site}");
        }
        assert_eq!(post(Some("same-origin")).await, (StatusCode::SEE_OTHER, true));
        let without = attacker.post_raw("/sign-in", &[("email", ADDRESS)]).await;
        assert_eq!(without.status, StatusCode::FORBIDDEN, "a form without its token");
        assert_eq!(mailed(&home).await.len(), 1);
    });
}

#[test]
fn a_sign_in_leads_to_our_own_pages_only() {
    at_home(async |home| {
        let account = add(&home, Lang::En, &[]).await;
        for hostile in
            ["//evil.example", "https%3A%2F%2Fevil.example", "%2F%5Cevil.example", "javascript%3Aalert(1)", "%2F%0D%0ASet-Cookie"]
        {
            home.ledger().clock().pass(jiff::SignedDuration::from_mins(30));
            let mut browser = home.browser();
            signed_in(&home, &mut browser, &format!("/sign-in?next={hostile}")).await;
            let page = browser.get(&format!("/account/second-factor?next={hostile}")).await;
            let (secret, next) = (super::secret(&page), page.field("next").unwrap().to_owned());
            // A wrong code keeps it, a right one does not follow it.
            let wrong = browser.post("/account/second-factor", &page, &[("code", "000000"), ("next", &next)]).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            let typed = super::code(&home, &secret, 0);
            let codes = browser.post("/account/second-factor", &page, &[("code", &typed), ("next", "//evil.example")]).await;
            assert!(codes.text.contains("class=\"button\" href=\"/office\""), "{hostile}: {}", codes.text);
            access::second_factor::reset(&home.operator(), account.id).await.unwrap();
        }
    });
}

#[test]
fn the_mail_speaks_the_language_of_the_account() {
    at_home(async |home| {
        add(&home, Lang::Ar, &[]).await;
        ask(&mut home.browser().in_lang("fr"), "/sign-in", ADDRESS).await;
        let read = home.ledger().store().read().await.unwrap();
        let (lang, subject, body, edition) = read
            .one("select lang, subject, body, edition from outbox_mail", vec![], |r| {
                Ok((
                    r.get::<String>("lang")?,
                    r.get::<String>("subject")?,
                    r.get::<String>("body")?,
                    r.get::<Option<kernel::Id>>("edition")?,
                ))
            })
            .await
            .unwrap()
            .unwrap();
        let tongue = home.house.words.tongue(Lang::Ar);
        assert_eq!((lang.as_str(), subject), ("ar", tongue.with("accounts-mail-subject", words::args![("service", "Convoke")])));
        assert!(body.contains(&tongue.say("accounts-mail-not-you")) && body.contains("{\"pieces\":[\"link\"]}"));
        assert_eq!(edition, None, "an account belongs to the process");
    });
}

#[test]
fn a_rehearsal_does_not_redirect_sign_in_links() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        outbox::set_rehearsal(&home.officer(), Some(&Address::parse("test@forum.example").unwrap())).await.unwrap();
        ask(&mut home.browser(), "/sign-in", ADDRESS).await;
        home.work().await;
        let read = home.ledger().store().read().await.unwrap();
        let there = read.one("select state, redirected_to from outbox_mail", vec![], |r| {
            Ok((r.get::<String>("state")?, r.get::<Option<String>>("redirected_to")?))
        });
        assert_eq!(there.await.unwrap(), Some(("sent".to_owned(), None)));
    });
}

#[test]
fn the_form_sent_twice_sends_one_mail() {
    at_home(async |home| {
        add(&home, Lang::En, &[]).await;
        let mut browser = home.browser();
        let form = browser.get("/sign-in").await;
        for _ in 0..2 {
            let asked = browser.post("/sign-in", &form, &[("email", ADDRESS), ("next", "")]).await;
            shows(&asked, &say(&home, Lang::En, "accounts-asked"));
        }
        assert_eq!(mailed(&home).await.len(), 1);
    });
}

#[test]
fn what_is_no_address_is_told_beside_the_field_and_kept() {
    at_home(async |home| {
        let mut browser = home.browser();
        let form = browser.get("/sign-in?next=/office").await;
        let typed = "<b>\"officer at office";
        let answer = browser.post("/sign-in", &form, &[("email", typed), ("next", "/office")]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        shows(&answer, &say(&home, Lang::En, "access-bad-email"));
        assert_eq!(answer.field("email"), Some("&lt;b&gt;&quot;officer at office"));
        assert_eq!(answer.field("next"), Some("/office"));
    });
}

#[test]
fn the_page_is_in_the_browsers_language_and_in_the_one_that_is_chosen() {
    at_home(async |home| {
        add_at(&home, ADDRESS, "An Officer", Lang::En, &[]).await;
        for (wish, choice, lang) in [("fr", "", Lang::Fr), ("ar", "", Lang::Ar), ("fr", "&lang=ar", Lang::Ar), ("de", "&lang=xx", Lang::En)]
        {
            let page = home.browser().in_lang(wish).get(&format!("/sign-in?next=/office{choice}")).await;
            shows(&page, &say(&home, lang, "accounts-sign-in-lead"));
            assert!(page.text.contains(&format!("lang=\"{lang}\" dir=\"{}\"", lang.direction().code())), "{lang}");
            assert!(page.text.contains("/sign-in?lang=es&amp;next=%2Foffice"), "the switch keeps the page to lead to");
        }
        // The chosen language stays for the answer.
        let mut browser = home.browser();
        let form = browser.get("/sign-in?lang=zh").await;
        let action = between(&form, "<main", "</main>").split("action=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
        let asked = browser.post(&action, &form, &[("email", ADDRESS), ("next", "")]).await;
        shows(&asked, &say(&home, Lang::Zh, "accounts-asked"));
    });
}

#[test]
fn who_is_signed_in_and_enrolled_goes_straight_to_the_code() {
    at_home(async |home| {
        add(&home, Lang::En, &[Role::Administrator]).await;
        let mut first = home.browser();
        signed_in(&home, &mut first, "/sign-in").await;
        let (secret, _) = enrol(&home, &mut first).await;
        home.ledger().clock().pass(jiff::SignedDuration::from_mins(10));
        let mut second = home.browser();
        let confirmed = signed_in(&home, &mut second, "/sign-in?next=%2Foffice%2F2021%2Faccounts").await;
        let page = second.get(confirmed.location()).await;
        shows(&page, &say(&home, Lang::En, "accounts-give-lead"));
        assert!(!page.text.contains(&secret[..4]), "the secret is shown once");
        let next = page.field("next").unwrap().to_owned();
        let given = second.post("/account/second-factor", &page, &[("code", &super::code(&home, &secret, 0)), ("next", &next)]).await;
        assert_eq!(given.location(), LIST);
        assert_eq!(second.get(LIST).await.status, StatusCode::OK);
    });
}
