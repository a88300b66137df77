//! The switch of rehearsal, and who is told of it.

use ledger::Role;

use super::{ALONE, BESIDE, Draft, NOTE, queued};

const PATH: &str = "/office/2021/rehearsal";

#[test]
fn rehearsal_is_turned_on_told_on_every_page_and_turned_off_by_a_deliberate_yes() {
    testkit::on_sqlite(
        ALONE,
        |ledger| ledger,
        async |home| {
            let mut officer = home.signed_in(&[Role::Officer]).await;
            let page = officer.get(PATH).await;
            assert!(page.text.contains("Rehearsal is off."));
            let bad = officer.post(PATH, &page, &[("rehearsal", "on"), ("address", "nobody at all")]).await;
            assert_eq!(bad.status.as_u16(), 422);
            assert!(bad.text.contains("Please enter a complete e-mail address") && bad.text.contains("value=\"nobody at all\""));
            let on = officer.post(PATH, &page, &[("rehearsal", "on"), ("address", "tests@forum.example")]).await;
            assert_eq!(on.location(), "/office/2021/rehearsal?done=on");

            let sentence = "All messages of this edition go to tests@forum.example.";
            for path in [PATH, "/office/2021", "/office/2021/outbox", "/office/2021/jobs"] {
                assert!(officer.get(path).await.text.contains(sentence), "{path}");
            }
            let reviewer = home.signed_in(&[Role::Reviewer]).await.get("/office/2021").await;
            assert!(
                reviewer.text.contains("All messages of this edition go to a test address.")
                    && !reviewer.text.contains("tests@forum.example")
            );

            let cx = home.officer();
            queued(&cx, &NOTE.at(cx.new_id()), Draft::default()).await;
            let page = officer.get(PATH).await;
            assert!(page.text.contains("1 message is waiting and will go to its addressee."));
            let unsure = officer.post(PATH, &page, &[("rehearsal", "off")]).await;
            assert_eq!(unsure.status.as_u16(), 422);
            let read = home.ledger().store().read().await.unwrap();
            assert!(outbox::rehearsal(&read, home.edition.id).await.unwrap().is_some(), "without the tick it stays on");
            drop(read);
            officer.post(PATH, &page, &[("rehearsal", "off"), ("yes", "yes")]).await;
            assert!(!officer.get("/office/2021").await.text.contains(sentence));
            let trail = home.trail(&["edition"]).await.0;
            for line in ["rehearsal-on edition by account: address=tests@forum.example", "rehearsal-off edition by account: "] {
                assert!(trail.iter().any(|l| l == line), "{line}: {trail:?}");
            }
        },
    );
}

#[test]
fn the_banner_is_not_told_to_the_public() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let address = mail::Address::parse("tests@forum.example").unwrap();
            outbox::set_rehearsal(&home.officer(), Some(&address)).await.unwrap();
            let page = home.browser().get("/en/2021/notes").await;
            assert_eq!(page.status.as_u16(), 200);
            assert!(!page.text.contains("tests@forum.example") && !page.text.contains("Rehearsal"), "{}", page.text);
        },
    );
}
