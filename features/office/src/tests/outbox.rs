//! The outbox: what is hidden, what showing leaves behind, what can be decided, whose files are served.

use ledger::Role;
use outbox::{Purpose, Secret, StoredFile};
use testkit::Home;

use super::trail::other_edition;
use super::{ALONE, BESIDE, Draft, HOSTILE, NOTE, addresses, doubtful, invited, link_of, mail_state, queued, shows_as_text};
use crate::FEATURE;

const FEATURES: &[house::Feature] = &[FEATURE];

/// A house that is no demo.
fn outside_demo(body: impl AsyncFn(Home)) {
    testdb::on_sqlite(async |place| {
        body(testkit::home_outside_demo(&place, FEATURES, |ledger| ledger, ::outbox::Transport::Outbox).await).await
    });
}

#[test]
fn a_demo_shows_the_personal_link_as_a_link() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let (thing, mail) = invited(&home).await;
            let (token, code) = link_of(&home, thing.id).await;
            let page = home.signed_in(&[Role::Officer]).await.get(&format!("/office/2021/outbox/{mail}")).await;
            assert!(page.text.contains(&format!("href=\"http://localhost:8080/reply/{token}\"")), "{}", page.text);
            assert!(page.text.contains(&code));
            assert!(page.text.contains("lang=\"fr\""), "the text is in its own language");
        },
    );
}

#[test]
fn outside_a_demo_the_link_is_hidden_and_showing_it_is_recorded() {
    outside_demo(async |home| {
        let (thing, mail) = invited(&home).await;
        let (token, code) = link_of(&home, thing.id).await;
        let path = format!("/office/2021/outbox/{mail}");
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let page = officer.get(&path).await;
        assert!(!page.text.contains(&token) && !page.text.contains(&code));
        assert!(page.text.contains("personal link (hidden)") && page.text.contains("short code (hidden)"));
        let records = async || home.trail(&["mail"]).await.0.iter().filter(|line| line.starts_with("link-shown mail by account")).count();
        assert_eq!(records().await, 0);
        let shown = officer.post(&format!("{path}/link"), &page, &[]).await;
        assert_eq!(shown.status.as_u16(), 200);
        assert!(shown.text.contains(&token) && shown.text.contains(&code));
        assert_eq!(records().await, 1);
        officer.post(&format!("{path}/link"), &page, &[]).await;
        assert_eq!(records().await, 2, "each showing is recorded, also by the same form");
        assert!(!officer.get(&path).await.text.contains(&token), "it is not shown afterwards");
        let read = home.ledger().store().read().await.unwrap();
        let kept = read.number("select count(*) from ledger_once where outcome like '%reply%'", store::params![]).await.unwrap();
        assert_eq!(kept, 0, "the link is kept nowhere");
    });
}

#[test]
fn a_context_with_a_once_key_is_recorded_each_time_as_well() {
    outside_demo(async |home| {
        let (_, mail) = invited(&home).await;
        let cx = home.officer().with(|p| p.once = Some(ledger::OnceKey::new("a form", b"its fields")));
        for shown in 1..=2 {
            ::outbox::show_link(&cx, mail).await.unwrap();
            let records = home.trail(&["mail"]).await.0.iter().filter(|line| line.starts_with("link-shown")).count();
            assert_eq!(records, shown);
        }
    });
}

#[test]
fn a_reader_and_an_administrator_are_not_shown_the_link() {
    outside_demo(async |home| {
        let (_, mail) = invited(&home).await;
        let path = format!("/office/2021/outbox/{mail}");
        for role in [Role::Reader, Role::Administrator] {
            let mut browser = home.signed_in(&[role]).await;
            let page = browser.get(&path).await;
            assert_eq!(addresses(&page, &path), Vec::<String>::new(), "{role} has no actions");
            assert_eq!(browser.post(&format!("{path}/link"), &page, &[]).await.status.as_u16(), 403, "{role}");
        }
    });
}

#[test]
fn a_sign_in_link_is_shown_to_nobody() {
    outside_demo(async |home| {
        let cx = home.officer();
        let email: access::Email = "person@office.example".parse().unwrap();
        access::account::add(&home.operator(), email.clone(), "A Person", kernel::Lang::En, &[Role::Administrator]).await.unwrap();
        let asked = access::sign_in::ask(&home.cx(ledger::Caller::Public), &email, "", async |_, _, _| Ok(())).await.unwrap();
        let access::sign_in::Asked::Send { sign_in, .. } = asked else { panic!("the account is there") };
        let secret = Some(Secret::SignIn { sign_in });
        let mail = queued(&cx, &NOTE.at(cx.new_id()), Draft { secret, purpose: Purpose::SignIn, ..Draft::default() }).await;
        let path = format!("/office/2021/outbox/{mail}");
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let page = officer.get(&path).await;
        assert!(page.text.contains("sign-in link (never shown)"));
        assert_eq!(officer.post(&format!("{path}/link"), &page, &[]).await.status.as_u16(), 404);
    });
}

#[test]
fn a_link_that_is_gone_is_told() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let cx = home.officer();
            let secret = Some(Secret::Link { thing: cx.new_id() });
            let mail = queued(&cx, &NOTE.at(cx.new_id()), Draft { secret, ..Draft::default() }).await;
            let page = home.signed_in(&[Role::Officer]).await.get(&format!("/office/2021/outbox/{mail}")).await;
            assert!(page.text.contains("link no longer valid"));
        },
    );
}

#[test]
fn a_mail_in_doubt_is_settled_by_an_officer_after_a_deliberate_yes() {
    for (decision, state) in [("send-again", "waiting"), ("mark-sent", "sent"), ("mark-failed", "failed")] {
        testkit::on_sqlite(
            ALONE,
            |ledger| ledger,
            async |home| {
                let mail = doubtful(&home).await;
                assert_eq!(mail_state(&home, mail).await, "in-doubt");
                let path = format!("/office/2021/outbox/{mail}");
                let mut officer = home.signed_in(&[Role::Officer]).await;
                let page = officer.get(&path).await;
                assert!(page.text.contains("the program ended while the mail was being handed over"), "the words of the attempt are shown");
                let settle = format!("{path}/settle/{decision}");
                assert!(addresses(&page, &path).contains(&settle), "{decision} is offered");
                let asked = officer.get(&settle).await;
                assert_eq!(mail_state(&home, mail).await, "in-doubt", "opening the page decides nothing");
                let unsure = officer.post(&settle, &asked, &[]).await;
                assert_eq!((unsure.status.as_u16(), mail_state(&home, mail).await.as_str()), (422, "in-doubt"), "without the tick");
                let done = officer.post(&settle, &asked, &[("yes", "yes")]).await;
                assert_eq!((done.status.as_u16(), done.location()), (303, format!("{path}?done={decision}").as_str()));
                assert_eq!(mail_state(&home, mail).await, state);
                let again = officer.post(&settle, &asked, &[("yes", "yes")]).await;
                assert_eq!(again.status.as_u16(), 303, "the same form sent twice gives the first outcome");
                let other = officer.get(&settle).await;
                assert_eq!(other.status.as_u16(), 409, "the state has moved on");
            },
        );
    }
}

#[test]
fn a_failed_mail_can_be_sent_again_and_nothing_else() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let cx = home.officer();
            let secret = Some(Secret::Link { thing: cx.new_id() });
            let mail = queued(&cx, &NOTE.at(cx.new_id()), Draft { secret, ..Draft::default() }).await;
            home.work().await;
            assert_eq!(mail_state(&home, mail).await, "failed");
            let path = format!("/office/2021/outbox/{mail}");
            let page = home.signed_in(&[Role::Officer]).await.get(&path).await;
            assert_eq!(addresses(&page, &path), [format!("{path}/settle/send-again")]);
            let page = home.signed_in(&[Role::Reader]).await.get(&path).await;
            assert_eq!(addresses(&page, &path), Vec::<String>::new(), "a reader has no actions");
        },
    );
}

#[test]
fn a_reader_cannot_settle() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let mail = doubtful(&home).await;
            for role in [Role::Reader, Role::Administrator] {
                let mut browser = home.signed_in(&[role]).await;
                let desk = browser.get("/office/2021").await;
                let settle = format!("/office/2021/outbox/{mail}/settle/mark-sent");
                assert_eq!(browser.get(&settle).await.status.as_u16(), 403);
                assert_eq!(browser.post(&settle, &desk, &[("yes", "yes")]).await.status.as_u16(), 403);
            }
            assert_eq!(mail_state(&home, mail).await, "in-doubt");
        },
    );
}

#[test]
fn attachments_are_of_this_mail_and_this_edition() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let cx = home.officer();
            let ours = cx.files().put(b"%PDF-1.7 ours".to_vec()).await.unwrap();
            let odd = cx.files().put(b"<svg onload=alert(1)>".to_vec()).await.unwrap();
            let files = vec![
                StoredFile::pdf("lettre d’invitation.pdf", ours),
                StoredFile { name: "x.svg".into(), media: "image/svg+xml".into(), file: odd.to_string() },
                StoredFile { name: "y".into(), media: "application/pdf".into(), file: "../../keys/secret".into() },
            ];
            let mail = queued(&cx, &NOTE.at(cx.new_id()), Draft { files: files.clone(), ..Draft::default() }).await;
            let foreign = cx.with(|p| p.edition = None);
            let other = other_edition(&home).await;
            let foreign =
                queued(&foreign.with(|p| p.edition = Some(other)), &NOTE.at(cx.new_id()), Draft { files, ..Draft::default() }).await;
            let mut officer = home.signed_in(&[Role::Officer]).await;
            let pdf = officer.get(&format!("/office/2021/outbox/{mail}/file/1")).await;
            let header =
                |answer: &testkit::Answer, name: &str| answer.headers.get(name).map(|v| v.to_str().unwrap().to_owned()).unwrap_or_default();
            assert_eq!((pdf.text.as_str(), header(&pdf, "content-type").as_str()), ("%PDF-1.7 ours", "application/pdf"));
            assert!(header(&pdf, "content-disposition").contains("lettre%20d%E2%80%99invitation.pdf"));
            let svg = officer.get(&format!("/office/2021/outbox/{mail}/file/2")).await;
            assert_eq!(header(&svg, "content-type"), "application/octet-stream");
            assert!(header(&svg, "content-disposition").starts_with("attachment"));
            assert!(header(&svg, "content-security-policy").contains("sandbox"));
            for (path, status) in [
                (format!("/office/2021/outbox/{mail}/file/0"), 404),
                (format!("/office/2021/outbox/{mail}/file/4"), 404),
                (format!("/office/2021/outbox/{mail}/file/-1"), 404),
                (format!("/office/2021/outbox/{foreign}/file/1"), 404),
                (format!("/office/2021/outbox/{foreign}"), 404),
                (format!("/office/2022/outbox/{foreign}/file/1"), 403),
                (format!("/office/2021/outbox/{}", &mail.to_string()[1..]), 404),
            ] {
                assert_eq!(officer.get(&path).await.status.as_u16(), status, "{path}");
            }
            assert_eq!(
                officer.get(&format!("/office/2021/outbox/{mail}/file/3")).await.status.as_u16(),
                500,
                "a name that is none is our fault"
            );
        },
    );
}

#[test]
fn the_outbox_is_filtered_and_paged_by_address() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let cx = home.officer();
            for n in 0..60 {
                let purpose = if n < 55 { Purpose::Letter } else { Purpose::Acknowledgement };
                queued(&cx, &NOTE.at(cx.new_id()), Draft { purpose, ..Draft::default() }).await;
            }
            let mut officer = home.signed_in(&[Role::Officer]).await;
            let mut rows = async |query: &str| {
                let page = officer.get(&format!("/office/2021/outbox{query}")).await;
                (page.text.matches("data-open").count(), page)
            };
            let (number, first) = rows("").await;
            assert_eq!(number, 50);
            assert!(first.text.contains("60 messages") && first.text.contains("Messages 1 to 50 of 60"), "totals stand in words");
            assert_eq!(rows("?page=2").await.0, 10);
            assert_eq!(rows("?purpose=acknowledgement").await.0, 5);
            assert_eq!(rows("?purpose=letter&state=waiting&page=2").await.0, 5);
            assert_eq!(rows("?state=sent").await.0, 0);
            assert_eq!(rows("?state=no-such&page=4294967295").await.0, 0, "beyond the end there is nothing");
            assert!(rows("?state=sent").await.1.text.contains("There is no message here."));
        },
    );
}

#[test]
fn what_was_typed_into_a_mail_is_text() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let cx = home.officer();
            let mail = queued(&cx, &NOTE.at(cx.new_id()), Draft { subject: HOSTILE, paragraphs: &[HOSTILE], ..Draft::default() }).await;
            let mut officer = home.signed_in(&[Role::Officer, Role::Administrator]).await;
            for path in ["/office/2021/outbox", &format!("/office/2021/outbox/{mail}"), "/office/2021/trail"] {
                shows_as_text(&officer.get(path).await);
            }
            super::sql(&home, "update outbox_mail set state = 'handing-over'").await;
            home.work().await;
            super::sql(&home, "update outbox_attempt set words = '<script>alert(1)</script>'").await;
            shows_as_text(&officer.get(&format!("/office/2021/outbox/{mail}")).await);
            shows_as_text(&officer.get(&format!("/office/2021/outbox/{mail}/settle/mark-sent")).await);
        },
    );
}
