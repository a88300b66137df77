//! The pages, without script, as a ministry and an officer see them.

use ledger::Role;
use testkit::{Answer, Browser, Home, on_each_engine_with, on_sqlite};

use super::{FEATURES, consignments, dispatched, link, tools};

#[test]
fn a_ministry_answers_in_three_steps_and_a_check_page() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let address = link(&home, &letter, "CHE").await;
        let mut ministry = home.browser();
        let opened = ministry.get(&address).await;
        assert_eq!((opened.status.as_u16(), opened.location()), (303, format!("{address}/fr").as_str()), "in the addressee's language");
        let first = ministry.get(&format!("{address}/fr")).await;
        assert_eq!(first.status, 200, "{}", first.text);
        assert!(first.text.contains("lang=\"fr\"") && first.headers["referrer-policy"] == "no-referrer");
        let nothing = ministry.post(&format!("{address}/fr"), &first, &[("message", "Bonjour")]).await;
        assert_eq!(nothing.status, 422);
        assert!(nothing.text.contains("Bonjour"), "what was typed is kept");
        let answered = ministry.post(&format!("{address}/fr"), &first, &[("kind", "accept"), ("message", "Bonjour")]).await;
        assert_eq!(answered.location(), format!("{address}/fr/speaker"), "{}", answered.text);
        let speaker = ministry.get(&format!("{address}/fr/speaker")).await;
        assert!(speaker.text.contains("value=\"Minister\""), "what the letter knows is suggested after a saved step too");
        let fields = [
            ("title", "S.E. Mme"),
            ("name", "A. <b>Personne</b>"),
            ("post", "Ministre"),
            ("rank", "minister"),
            ("statement_lang", "fr"),
            ("mode", "live"),
        ];
        let named = ministry.post(&format!("{address}/fr/speaker"), &speaker, &fields).await;
        assert_eq!(named.location(), format!("{address}/fr/availability"), "{}", named.text);
        let hours = ministry.get(&format!("{address}/fr/availability")).await;
        assert_eq!(hours.text.matches("name=\"hours\"").count(), 60, "five days of twelve hours");
        assert!(hours.text.contains("value=\"Europe/Zurich\" selected"), "the zone of the state, not the first of the list");
        let chosen = [("zone", "Europe/Zurich"), ("hours", "2021-03-22T10"), ("hours", "2021-03-23T11"), ("do", "continue")];
        let checked = ministry.post(&format!("{address}/fr/availability"), &hours, &chosen).await;
        assert_eq!(checked.location(), format!("{address}/fr/check"), "{}", checked.text);
        let check = ministry.get(&format!("{address}/fr/check")).await;
        assert!(check.text.contains("A. &lt;b&gt;Personne&lt;/b&gt;") && !check.text.contains("<b>Personne"));
        let seen = check.field("seen").expect("the draft's time").to_owned();
        assert!(check.text.contains("L’État n’est pas cité"), "no leave to be named was given");
        let given = ministry.post(&format!("{address}/fr/give"), &check, &[("seen", &seen)]).await;
        assert_eq!(given.location(), format!("{address}/fr/received"), "{}", given.text);
        let twice = ministry.post(&format!("{address}/fr/give"), &check, &[("seen", &seen)]).await;
        assert_eq!(twice.location(), format!("{address}/fr/received"), "a double click has one effect");
        let received = ministry.get(&format!("{address}/fr/received")).await;
        assert!(received.text.contains("2021/IN/0001") && !received.text.contains("2021/IN/0002"));
        let arabic = ministry.get(&format!("{address}/ar/received")).await;
        assert!(arabic.text.contains("dir=\"rtl\"") && arabic.text.contains("2021/IN/0001"));
        let pdf = ministry.get(&format!("{address}/fr/letter.pdf")).await;
        assert_eq!((pdf.status.as_u16(), &pdf.text[..5]), (200, "%PDF-"));
    });
}

#[test]
fn to_amend_under_the_link_is_to_begin_from_the_standing_answer() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let address = link(&home, &letter, "CHE").await;
        let mut ministry = home.browser();
        let page = async |ministry: &mut Browser, step: &str| ministry.get(&format!("{address}/fr{step}")).await;
        let send = async |ministry: &mut Browser, step: &str, from: &Answer, fields: &[(&str, &str)]| {
            let answer = ministry.post(&format!("{address}/fr{step}"), from, fields).await;
            assert_eq!(answer.status, 303, "{}", answer.text);
        };
        let speaker = [
            ("title", "S.E. Mme"),
            ("name", "Aline Exemple"),
            ("post", "Secrétaire d’État"),
            ("rank", "deputy_minister"),
            ("statement_lang", "fr"),
            ("mode", "live"),
        ];
        let first = page(&mut ministry, "").await;
        send(&mut ministry, "", &first, &[("kind", "accept"), ("message", "Avec plaisir")]).await;
        let second = page(&mut ministry, "/speaker").await;
        send(&mut ministry, "/speaker", &second, &speaker).await;
        let third = page(&mut ministry, "/availability").await;
        let hours = [("zone", "Europe/Zurich"), ("hours", "2021-03-22T10"), ("hours", "2021-03-23T11"), ("do", "continue")];
        send(&mut ministry, "/availability", &third, &hours).await;
        let check = page(&mut ministry, "/check").await;
        let seen = check.field("seen").expect("the draft's time").to_owned();
        send(&mut ministry, "/give", &check, &[("seen", &seen)]).await;

        // The draft went with the answer, and another browser holds nothing: what the steps show is the standing answer.
        let mut again = home.browser();
        let first = page(&mut again, "").await;
        let chosen = |page: &Answer, name: &str, value: &str| {
            let inputs = page.text.split("<input").filter(|i| i.contains(&format!("name=\"{name}\"")));
            inputs
                .filter(|i| i.split('>').next().is_some_and(|i| i.contains(" checked") && i.contains(&format!("value=\"{value}\""))))
                .count()
        };
        assert_eq!(chosen(&first, "kind", "accept"), 1, "{}", first.text);
        assert!(first.text.contains("Avec plaisir</textarea>"), "{}", first.text);
        let second = page(&mut again, "/speaker").await;
        for value in ["S.E. Mme", "Aline Exemple", "Secrétaire d’État"] {
            assert!(second.text.contains(&format!("value=\"{value}\"")), "{value}: {}", second.text);
        }
        assert!(
            second.text.contains("value=\"deputy_minister\" selected") && second.text.contains("value=\"fr\" selected"),
            "{}",
            second.text
        );
        assert_eq!(chosen(&second, "mode", "live"), 1);
        let third = page(&mut again, "/availability").await;
        assert!(third.text.contains("value=\"Europe/Zurich\" selected"));
        assert_eq!((chosen(&third, "hours", "2021-03-22T10"), chosen(&third, "hours", "2021-03-23T11")), (1, 1), "{}", third.text);
        assert_eq!(third.text.matches(" checked").count(), 2, "these hours and no others");
        // One word is changed; the rest is sent as it stood.
        send(&mut again, "", &first, &[("kind", "accept"), ("message", "Avec grand plaisir")]).await;
        let check = page(&mut again, "/check").await;
        for value in ["Aline Exemple", "Avec grand plaisir"] {
            assert!(check.text.contains(value), "{value}: {}", check.text);
        }
        let seen = check.field("seen").expect("the draft's time").to_owned();
        send(&mut again, "/give", &check, &[("seen", &seen)]).await;
        let received = page(&mut again, "/received").await;
        assert!(received.text.contains("Aline Exemple") && received.text.contains("Avec grand plaisir"), "{}", received.text);
    });
}

#[test]
fn wrong_and_revoked_links_give_one_and_the_same_page() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let address = link(&home, &letter, "CHE").await;
        let id = consignments(&home, &letter).await.into_iter().find(|c| c.alpha3 == "CHE").expect("there").id;
        letters::revoke_link(&home.officer(), id, "sent to the wrong mission").await.expect("revoked");
        let mut stranger = home.browser();
        let revoked = stranger.get(&address).await;
        let wrong = stranger.get("/reply/aaaaaaaaaaaaaaaaaaaaaaaaaa").await;
        assert_eq!((revoked.status.as_u16(), wrong.status.as_u16()), (404, 404));
        assert_eq!(revoked.text.replace(&address, ""), wrong.text.replace("/reply/aaaaaaaaaaaaaaaaaaaaaaaaaa", ""));
    });
}

#[test]
fn an_officer_ends_a_link_and_makes_it_anew() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let former = link(&home, &letter, "CHE").await;
        let id = consignments(&home, &letter).await.into_iter().find(|c| c.alpha3 == "CHE").expect("there").id;
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let address = format!("/office/2021/letters/cl-21-4/dispatch/{id}");
        let page = officer.get(&address).await;
        assert!(page.text.contains("Opens the reply form"), "{}", page.text);
        let nothing = officer.post(&format!("{address}/revoke-link"), &page, &[("reason", " ")]).await;
        assert_eq!(nothing.status, 422, "{}", nothing.text);
        let ended = officer.post(&format!("{address}/revoke-link"), &page, &[("reason", "forwarded")]).await;
        assert_eq!(ended.location(), address, "{}", ended.text);
        let page = officer.get(&address).await;
        assert!(page.text.contains("Ended") && !page.text.contains("revoke-link"), "{}", page.text);
        let renewed = officer.post(&format!("{address}/renew-link"), &page, &[("reason", "a new one was asked for")]).await;
        assert_eq!(renewed.location(), address, "{}", renewed.text);
        let (now, mut ministry) = (link(&home, &letter, "CHE").await, home.browser());
        assert_eq!(
            (ministry.get(&format!("{former}/fr")).await.status.as_u16(), ministry.get(&format!("{now}/fr")).await.status.as_u16()),
            (404, 200)
        );
        let lines = home.trail(&["consignment"]).await.0;
        for verb in ["link-revoked", "link-renewed"] {
            assert!(lines.iter().any(|l| l.starts_with(&format!("{verb} consignment by account"))), "{lines:#?}");
        }
        // Neither the register nor the stored letter holds it.
        let stored = ministry.get(&format!("{now}/fr/letter.pdf")).await;
        assert!(!stored.text.contains("/reply/"));
    });
}

#[test]
fn the_short_code_opens_only_with_its_state_and_letter() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        let id = consignments(&home, &letter).await.into_iter().find(|c| c.alpha3 == "EGY").expect("there").id;
        let read = home.ledger().store().read().await.expect("read");
        let code = access::link::of(&read, id).await.expect("read").expect("a link").code(home.ledger());
        drop(read);
        let mut caller = home.browser();
        let page = caller.get("/en/code").await;
        let other = caller.post("/en/code", &page, &[("state", "CHE"), ("letter", "CL-21/4"), ("code", &code)]).await;
        assert_eq!(other.status, 422);
        let upper = code.to_uppercase().replace('-', " ");
        let right = caller.post("/en/code", &page, &[("state", "egy"), ("letter", "CL-21/4"), ("code", &upper)]).await;
        assert_eq!(right.location(), format!("{}/en", link(&home, &letter, "EGY").await), "{}", right.text);
    });
}

#[test]
fn an_officer_records_a_fax_with_its_scan_and_a_file_that_lies_is_refused() {
    on_sqlite(FEATURES, tools, async |home: Home| {
        dispatched(&home).await;
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let address = "/office/2021/replies/cl-21-4/EGY";
        let page = officer.get(&format!("{address}/record")).await;
        assert_eq!(page.status, 200, "{}", page.text);
        let received = page.field("received").unwrap_or("2021-02-10T09:00").to_owned();
        let fields =
            [("channel", "fax"), ("received", received.as_str()), ("kind", "decline"), ("correspondent", "Mission"), ("ordinal", "1")];
        let lying =
            officer.post_files(&format!("{address}/record"), &page, &fields, &[("file", "scan.pdf", b"MZ this is a program")]).await;
        assert_eq!(lying.status, 422, "{}", lying.text);
        assert!(lying.text.contains("Mission"), "what was typed is kept");
        let scan: &[u8] = b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF";
        let mut wrong = fields.to_vec();
        wrong[2] = ("kind", "");
        let again = officer.post_files(&format!("{address}/record"), &page, &wrong, &[("file", "scan.pdf", scan)]).await;
        assert_eq!(again.status, 422, "{}", again.text);
        let token = again.field("file_kept").expect("the scan need not be chosen again").to_owned();
        let mut whole = fields.to_vec();
        whole.push(("file_kept", token.as_str()));
        let kept = officer.post_files(&format!("{address}/record"), &again, &whole, &[]).await;
        assert_eq!((kept.status.as_u16(), kept.location()), (303, address), "{}", kept.text);
        let one = officer.get(address).await;
        assert!(one.text.contains("2021/IN/0001"), "{}", one.text);
        let item = one.text.split('"').find(|a| a.starts_with("/office/2021/register/")).expect("a way to the item").to_owned();
        assert!(officer.get(&item).await.text.contains("scan.pdf"), "the scan lies with its item");
        let list = officer.get("/office/2021/replies?letter=cl-21-4&show=decline").await;
        assert!(list.text.contains("2021/IN/0001"));
        let mut reader = home.signed_in(&[Role::Reader]).await;
        assert_eq!(reader.get(&format!("{address}/record")).await.status, 403);
        assert_eq!(reader.get(address).await.status, 200);
    });
}
