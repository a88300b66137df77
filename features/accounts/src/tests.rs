//! The pages as a person meets them, and the command. What `access` itself refuses is tested there.

mod account;
mod even;
mod house_parts;
mod limits;
mod office;
mod printed;
mod second_factor;
mod sign_in;
mod tokens;
mod words;

use access::{Account, Email, account as accounts, sign_in as links};
use house::Feature;
use kernel::Lang;
use ledger::Role;
use outbox::Secret;
use store::params;
use testkit::{Answer, Browser, Home};
use totp_rs::Builder;

pub(crate) const FEATURES: &[Feature] = &[crate::FEATURE];

/// A home with this feature, on SQLite: what a page shows does not depend on the engine.
pub(crate) fn at_home<F: Future<Output = ()>>(body: impl Fn(Home) -> F) {
    testkit::on_sqlite(FEATURES, crate::tools, body);
}

pub(crate) const ADDRESS: &str = "officer@office.example";
pub(crate) const LIST: &str = "/office/2021/accounts";

/// An account at [`ADDRESS`].
pub(crate) async fn add(home: &Home, lang: Lang, roles: &[Role]) -> Account {
    add_at(home, ADDRESS, "An Officer", lang, roles).await
}

pub(crate) async fn add_at(home: &Home, address: &str, name: &str, lang: Lang, roles: &[Role]) -> Account {
    let email: Email = address.parse().unwrap();
    accounts::add(&home.operator(), email, name, lang, roles).await.unwrap()
}

/// Asks for a link in the browser's own way.
pub(crate) async fn ask(browser: &mut Browser, page: &str, address: &str) -> Answer {
    let form = browser.get(page).await;
    let next = form.field("next").unwrap_or("").to_owned();
    browser.post("/sign-in", &form, &[("email", address), ("next", &next)]).await
}

/// The paths of the links in all mails, oldest first.
pub(crate) async fn mailed(home: &Home) -> Vec<String> {
    let read = home.ledger().store().read().await.unwrap();
    let rows = read.all("select secret from outbox_mail where purpose = 'sign-in' order by made_at, id", params![], |r| r.get("secret"));
    let secrets: Vec<String> = rows.await.unwrap();
    let path = |secret: &String| match serde_json::from_str(secret) {
        Ok(Secret::SignIn { sign_in }) => format!("/sign-in/{}", links::token(home.ledger(), sign_in)),
        other => panic!("{other:?}"),
    };
    secrets.iter().map(path).collect()
}

/// Signs in by mail: a session that lacks the second factor.
pub(crate) async fn signed_in(home: &Home, browser: &mut Browser, page: &str) -> Answer {
    let before = mailed(home).await;
    ask(browser, page, ADDRESS).await;
    let link = mailed(home).await.into_iter().find(|link| !before.contains(link)).unwrap();
    let button = browser.get(&link).await;
    browser.post(&link, &button, &[]).await
}

/// The code that a phone with the secret of this page shows, so many seconds from now.
pub(crate) fn code(home: &Home, secret: &str, seconds: i64) -> String {
    let now = home.ledger().clock().machine().micros() / 1_000_000 + seconds;
    let secret = totp_rs::Secret::try_from_base32(secret).unwrap();
    Builder::new().with_secret(secret).build_noncompliant().generate(u64::try_from(now).unwrap()).to_string()
}

/// The secret in an enrolment page.
pub(crate) fn secret(page: &Answer) -> String {
    between(page, "<code id=\"secret\" dir=\"ltr\">", "</code>").replace(' ', "")
}

/// Enrols the second factor of a signed-in browser; gives the secret, and the page with the recovery codes.
pub(crate) async fn enrol(home: &Home, browser: &mut Browser) -> (String, Answer) {
    let page = browser.get("/account/second-factor").await;
    let secret = secret(&page);
    let codes = browser.post("/account/second-factor", &page, &[("code", &code(home, &secret, 0))]).await;
    (secret, codes)
}

pub(crate) fn between<'a>(page: &'a Answer, from: &str, to: &str) -> &'a str {
    let at = page.text.find(from).unwrap_or_else(|| panic!("{from} is not in\n{}", page.text)) + from.len();
    page.text[at..].split(to).next().unwrap()
}

/// Everything that a GET must not touch: records, links, sessions but for "last seen", mails, jobs, once-keys.
pub(crate) async fn state(home: &Home) -> Vec<i64> {
    let read = home.ledger().store().read().await.unwrap();
    let mut numbers = Vec::new();
    for what in [
        "ledger_change",
        "ledger_once",
        "ledger_job",
        "outbox_mail",
        "access_account where active",
        "access_role",
        "access_sign_in",
        "access_sign_in where used_at is null",
        "access_session",
        "access_session where ended_at is null",
        "access_session where strong",
        "access_account where totp_enrolled",
        "access_recovery where used_at is null",
    ] {
        numbers.push(read.number(&format!("select count(*) from {what}"), params![]).await.unwrap());
    }
    numbers
}

/// The sentence of this feature in a language.
pub(crate) fn say(home: &Home, lang: Lang, key: &str) -> String {
    home.house.words.tongue(lang).say(key)
}

/// Whether the page says this, as HTML has it.
#[track_caller]
pub(crate) fn shows(page: &Answer, text: &str) {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
    assert!(page.text.contains(&escaped), "{text:?} is not in\n{}", page.text);
}

/// Whether the box or option with this value is chosen.
pub(crate) fn chosen(page: &Answer, value: &str) -> bool {
    let tags = page.text.split('<').filter(|tag| tag.contains(&format!("value=\"{value}\"")));
    tags.map(|tag| tag.split('>').next().unwrap()).any(|tag| tag.contains(" checked") || tag.contains(" selected"))
}
