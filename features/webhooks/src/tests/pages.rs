//! The administrator's pages.

use jiff::SignedDuration;
use ledger::Role;
use testkit::{Home, on_sqlite};

use super::receiver::{Receiver, Says};
use super::{FEATURES, here, log, note_added, registered};
use crate::store;

const LIST: &str = "/office/2021/webhooks";

#[test]
fn an_administrator_registers_sees_the_secret_once_and_reads_the_log() {
    on_sqlite(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![Says::Status(500, "<b>no</b>".into())]).await;
        let mut browser = home.signed_in(&[Role::Administrator]).await;
        let form = browser.get(&format!("{LIST}/new")).await;
        assert!(form.text.contains("office.added") && !form.text.contains("webhooks.registered"), "{}", form.text);
        for (fields, words) in [
            (vec![("name", " "), ("url", &*receiver.url), ("events", "*")], "Please give a name"),
            (vec![("name", "A"), ("url", "http://a.example/"), ("events", "*")], "must begin with https://"),
            (vec![("name", "A"), ("url", &*receiver.url)], "at least one event"),
            (vec![("name", "A"), ("url", &*receiver.url), ("events-office", "office.nothing")], "no event"),
        ] {
            let refused = browser.post(&format!("{LIST}/new"), &form, &fields).await;
            assert!(refused.status == 422 && refused.text.contains(words), "{words}: {}", refused.text);
        }
        let fields = [("name", "<i>Program</i>"), ("url", receiver.url.as_str()), ("events-office", "office.added")];
        let made = browser.post(&format!("{LIST}/new"), &form, &fields).await;
        let read = home.ledger().store().read().await.expect("read");
        let webhook = store::all(&read, home.edition.id).await.expect("read")[0].clone();
        drop(read);
        let secret = crate::secret(home.ledger(), webhook.id, 1);
        assert!(made.text.contains(&secret) && made.text.contains("&lt;i&gt;Program"), "{}", made.text);
        note_added(&home).await;
        home.work().await;
        let at = format!("{LIST}/{}", webhook.id);
        let page = browser.get(&at).await;
        assert!(!page.text.contains("whsec_"), "the secret is shown once");
        assert!(page.text.contains("&lt;b&gt;no&lt;/b&gt;") && page.text.contains("1 attempt"), "{}", page.text);
        assert!(browser.get(&format!("{at}?state=delivered")).await.text.contains("0 events"));
        let list = browser.get(LIST).await;
        assert!(list.text.contains("127.0.0.1") && list.text.contains("Last attempt failed") && !list.text.contains("of-the-receiver"));
    });
}

#[test]
fn what_the_buttons_do() {
    on_sqlite(FEATURES, here, async |home: Home| {
        let receiver = Receiver::new(vec![]).await;
        let mut browser = home.signed_in(&[Role::Administrator]).await;
        let webhook = registered(&home, &receiver.url, &["office.added"]).await;
        let at = format!("{LIST}/{webhook}");
        let mut press = async |act: &str, fields: &[(&str, &str)]| {
            let page = browser.get(&at).await;
            let answer = browser.post(&format!("{at}/{act}"), &page, fields).await;
            if answer.status == 303 { browser.get(answer.location()).await.text } else { answer.text }
        };
        assert!(press("test", &[]).await.contains("on its way"));
        home.work().await;
        let delivery = log(&home, webhook).await[0].0.id;
        assert!(press(&format!("deliveries/{delivery}/again"), &[]).await.contains("on its way again"));
        home.work().await;
        assert_eq!(receiver.came().len(), 2);
        assert!(press("pause", &[]).await.contains("has been paused"));
        assert!(press("test", &[]).await.contains("Please resume it first"));
        assert!(press("resume", &[]).await.contains("told of events again"));
        assert!(press("rotate", &[]).await.contains(&crate::secret(home.ledger(), webhook, 2)));
        assert!(press("edit", &[("name", "Other"), ("url", &receiver.url), ("events", "*")]).await.contains("has been changed"));
        assert!(press("remove", &[]).await.contains("tick the box"));
        assert!(press("remove", &[("sure", "yes")]).await.contains("has been removed"));
        assert_eq!(browser.get(&at).await.status, 404);
        let trail = home.trail(&["webhook"]).await.0.join("\n");
        assert!(!trail.contains("whsec_") && !trail.contains("of-the-receiver"), "{trail}");
        assert!(trail.contains("secret-replaced webhook by account: generation: 1 -> 2"), "{trail}");
    });
}

#[test]
fn nobody_else_comes_near_and_another_edition_has_its_own() {
    on_sqlite(FEATURES, here, async |home: Home| {
        let webhook = registered(&home, "http://127.0.0.1:1/", &["*"]).await;
        for role in [Role::Officer, Role::Reviewer, Role::Reader] {
            let mut browser = home.signed_in(&[role]).await;
            assert_eq!(browser.get(LIST).await.status, 403);
            assert_eq!(browser.get(&format!("{LIST}/{webhook}")).await.status, 403);
            assert!(!browser.get("/office/2021").await.text.contains(LIST), "no line of the menu either");
        }
        assert_eq!(home.browser().get(LIST).await.status, 303);
        let zone = "Europe/Zurich".parse().expect("a zone");
        let names = home.edition.names.clone();
        let other = access::edition::found(&home.ledger().operator(None), "2022", &names, &zone, true).await.expect("founded");
        let read = home.ledger().store().read().await.expect("read");
        assert_eq!(store::one(&read, other.id, webhook).await.expect("read"), None);
        drop(read);
        let cx = home.role(&[Role::Account, Role::Administrator]).with(|parts| parts.edition = Some(other.id));
        assert!(matches!(crate::pause(&cx, webhook).await, Err(crate::WebhookFault::NotThere)));
        assert!(matches!(crate::remove(&cx, webhook).await, Err(crate::WebhookFault::NotThere)));
        assert!(matches!(crate::test(&cx, webhook).await, Err(crate::WebhookFault::NotThere)));
        home.ledger().clock().pass(SignedDuration::from_mins(1));
    });
}
