//! The words of automatic messages: written, refused, shown on real data, tested, given up; by pages and by programs.

use kernel::Lang;
use ledger::{Cx, Role};
use outbox::{Example, Field, Message, Said, Sample, TemplateFault, Typed, Which, reword, written};
use serde_json::json;
use testkit::Home;
use words::Words;

use super::{BESIDE, HOSTILE};

/// A message of the notes. The words of the outbox do for one of the tests.
pub(super) const NOTED: Message = Message {
    name: "test.noted",
    title: "outbox-purpose-acknowledgement",
    when: "outbox-state-waiting",
    of_edition: true,
    subject: Some("outbox-rehearsal-subject"),
    body: &[Said::Field("subject"), Said::Field("link")],
    fields: &[
        Field::link(),
        Field::new("subject", "outbox-purpose-letter", Sample::As("CL-21/4")).required(),
        Field::new("to", "outbox-purpose-reminder", Sample::As("Fiji")),
    ],
    examples: Some(|_, _, _| {
        Box::pin(async {
            let example = |of: &str| Example { of: of.into(), values: vec![("to", of.to_owned()), ("subject", HOSTILE.to_owned())] };
            Ok(vec![example("Tuvalu"), example("Nauru")])
        })
    }),
};

/// One that belongs to no edition.
pub(super) const EVERYWHERE: Message = Message { name: "test.everywhere", of_edition: false, ..NOTED };

const LIST: &str = "/office/2021/templates";
const FRENCH: &str = "/office/2021/templates/test.noted/fr";

const fn which(lang: Lang) -> Which<'static> {
    Which { message: "test.noted", lang }
}

/// What leaves now: subject and text.
async fn leaves(home: &Home, message: &Message, lang: Lang) -> (String, Vec<String>) {
    let tongue = home.ledger().tool::<Words>().unwrap().tongue(lang);
    let read = home.ledger().store().read().await.unwrap();
    let values = [("to", "Fiji"), ("subject", "{link}")];
    let written = written(&read, Some(home.edition.id), message, &tongue, &values).await.unwrap();
    (written.subject, written.text.with("<link>", "<code>"))
}

async fn write(cx: &Cx, lang: Lang, began_at: i64, subject: &str, text: &str) -> Result<i64, TemplateFault> {
    reword(cx, which(lang), began_at, Some(Typed { subject, text })).await
}

#[test]
fn own_words_leave_in_their_language_until_the_default_is_taken_again() {
    testkit::on_each_engine(BESIDE, async |home| {
        let cx = home.officer();
        assert_eq!(write(&cx, Lang::Fr, 0, "Pour {to}", "Bonjour {to}\r\n\r\n{subject} {link}").await.unwrap(), 1);
        assert_eq!(leaves(&home, &NOTED, Lang::Fr).await, ("Pour Fiji".into(), vec!["Bonjour Fiji".into(), "{link} <link>".into()]));
        assert_eq!(leaves(&home, &NOTED, Lang::En).await.1, ["{link}", "<link>"]);
        // The same once more changes nothing.
        assert_eq!(write(&cx, Lang::Fr, 1, "Pour {to}", "Bonjour {to}\n\n{subject} {link} ").await.unwrap(), 1);
        assert_eq!(reword(&cx, which(Lang::Fr), 1, None).await.unwrap(), 2);
        assert_eq!(leaves(&home, &NOTED, Lang::Fr).await.1, ["{link}", "<link>"]);
        // Who began before that is late, although there are no own words, as in the beginning.
        assert!(matches!(write(&cx, Lang::Fr, 0, "{to}", "{subject} {link}").await, Err(TemplateFault::Stale(Some(_)))));
        // The default typed is none of the edition's own.
        let (subject, text) = NOTED.default_words(&home.ledger().tool::<Words>().unwrap().tongue(Lang::Fr));
        assert_eq!(write(&cx, Lang::Fr, 2, &subject, &text).await.unwrap(), 2);
        let trail = home.trail(&["mail-template"]).await.0;
        assert_eq!(trail.len(), 2, "{trail:?}");
        assert!(trail[0].starts_with("reworded mail-template by account") && trail[0].contains("subject=Pour {to}"), "{trail:?}");
        assert!(trail[1].starts_with("default-restored mail-template by account"), "{trail:?}");
    });
}

#[test]
fn two_who_write_at_once_do_not_overwrite_each_other() {
    testkit::on_each_engine(BESIDE, async |home| {
        write(&home.officer(), Lang::En, 0, "one {to}", "{subject} {link}").await.unwrap();
        let late = write(&home.second_officer(), Lang::En, 0, "two {to}", "{subject} {link}").await;
        let Err(TemplateFault::Stale(Some(theirs))) = late else { panic!("{late:?}") };
        assert_eq!((theirs.subject.as_deref(), theirs.revision), (Some("one {to}"), 1));
        assert_eq!(leaves(&home, &NOTED, Lang::En).await.0, "one Fiji");
    });
}

#[test]
fn words_that_no_longer_fit_do_not_leave() {
    testkit::on_each_engine(BESIDE, async |home| {
        write(&home.officer(), Lang::En, 0, "own {to}", "{subject} {link}").await.unwrap();
        // A later version of the message: it needs another field.
        const LATER: Message = Message {
            fields: &[
                Field::link(),
                Field::new("subject", "outbox-purpose-letter", Sample::As("")),
                Field::new("to", "outbox-purpose-letter", Sample::As("")),
                Field::code(),
            ],
            body: &[Said::Field("code"), Said::Field("link")],
            ..NOTED
        };
        assert_eq!(leaves(&home, &LATER, Lang::En).await.1, ["<code>", "<link>"]);
    });
}

#[test]
fn what_belongs_to_no_edition_keeps_its_words() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let which = Which { message: "test.everywhere", lang: Lang::En };
            let refused = reword(&home.officer(), which, 0, Some(Typed { subject: "{to}", text: "{subject} {link}" })).await;
            assert!(matches!(refused, Err(TemplateFault::Fixed)), "{refused:?}");
            let page = home.signed_in(&[Role::Officer]).await.get("/office/2021/templates/test.everywhere/en").await;
            assert!(page.text.contains("belongs to no edition") && !page.text.contains("<textarea"), "{}", page.text);
        },
    );
}

#[test]
fn an_officer_writes_with_the_fields_beside_and_nothing_typed_is_lost() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let mut officer = home.signed_in(&[Role::Officer]).await;
            assert!(officer.get("/office/2021/outbox").await.text.contains(LIST));
            assert!(officer.get(LIST).await.text.contains("/office/2021/templates/test.noted/en"));
            let page = officer.get(FRENCH).await;
            for part in ["{link}", "{to}", "default words", "Filled with: Tuvalu", "Nauru", "[le lien personnel]", "data-preview"] {
                assert!(page.text.contains(part), "no {part}:\n{}", page.text);
            }
            // Whose words they are is one thing, the language of who reads the page another.
            let page = officer.get(&format!("{FRENCH}?lang=es")).await;
            assert!(page.text.contains("<html lang=\"es\""), "{}", page.text);
            let page = officer.get(FRENCH).await;
            let began = [("began-at", "0"), ("do", "save")];
            let typed = |subject: &'static str, text: &'static str| [began[0], began[1], ("subject", subject), ("text", text)];
            let bad = officer.post(FRENCH, &page, &typed("Cher {link}", "Bonjour {nom} {")).await;
            assert_eq!(bad.status.as_u16(), 422);
            for part in ["Cher {link}", "Bonjour {nom} {", "Secret fields can stand in the text only: {link}", "no such field: {nom}"] {
                assert!(bad.text.contains(part), "no {part}:\n{}", bad.text);
            }
            assert!(
                bad.text.contains("href=\"#field-text\"") && bad.text.contains("href=\"#field-subject\"") && bad.text.contains("Nauru"),
                "{}",
                bad.text
            );
            let saved = officer.post(FRENCH, &bad, &typed("Cher {to}", "Bonjour {to}, {subject}\n\n{link}")).await;
            assert_eq!(saved.location(), format!("{FRENCH}?done=saved"), "{}", saved.text);
            let page = officer.get(saved.location()).await;
            assert!(page.text.contains("own words") && page.text.contains("Bonjour Tuvalu, &lt;script&gt;"), "{}", page.text);
            super::shows_as_text(&page);
            assert!(officer.get(LIST).await.text.contains("French<"));
            // A colleague who began before sees both.
            let late = officer.post(FRENCH, &page, &typed("Salut {to}", "{subject} {link}")).await;
            assert_eq!(late.status.as_u16(), 409);
            assert!(
                late.text.contains("Salut {to}") && late.text.contains("Cher {to}") && late.text.contains("value=\"1\""),
                "{}",
                late.text
            );
            let reset = format!("{FRENCH}/reset");
            let unsure = officer.post(&reset, &page, &[("began-at", "1")]).await;
            assert_eq!(unsure.status.as_u16(), 422, "{}", unsure.text);
            let gone = officer.post(&reset, &page, &[("began-at", "1"), ("yes", "yes")]).await;
            assert_eq!(gone.location(), format!("{FRENCH}?done=reset"), "{}", gone.text);
            assert!(officer.get(FRENCH).await.text.contains("default words"));
        },
    );
}

#[test]
fn the_preview_fills_what_is_typed_and_keeps_nothing() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let mut officer = home.signed_in(&[Role::Officer]).await;
            let arabic = FRENCH.replace("/fr", "/ar");
            let page = officer.get(&arabic).await;
            let typed =
                [("began-at", "0"), ("do", "preview"), ("example", "1"), ("subject", "{to}"), ("text", "مرحبا {to} {subject}\n\n{link}")];
            let shown = officer.post(&arabic, &page, &typed).await;
            assert_eq!(shown.status.as_u16(), 200);
            assert!(shown.text.contains("مرحبا \u{2068}Nauru\u{2069}") && shown.text.contains("dir=\"rtl\""), "{}", shown.text);
            let part = officer.post(&format!("{arabic}/preview"), &page, &typed).await;
            assert!(part.text.contains("مرحبا \u{2068}Nauru\u{2069}") && !part.text.contains("<html"), "{}", part.text);
            let part = officer.post(&format!("{arabic}/preview"), &page, &[("subject", "x"), ("text", "y")]).await;
            assert!(part.status.as_u16() == 200 && part.text.contains("{link}, {subject}"), "{}", part.text);
            assert_eq!(leaves(&home, &NOTED, Lang::Ar).await.1, ["{link}", "<link>"]);
            assert!(home.trail(&["mail-template"]).await.0.is_empty());
        },
    );
}

#[test]
fn a_test_goes_to_who_asks_is_marked_and_opens_nothing() {
    testkit::on_each_engine(BESIDE, async |home| {
        let account = home.account(&[Role::Officer]).await;
        let mut officer = home.signed_in(&[Role::Officer]).await;
        let page = officer.get(FRENCH).await;
        let typed = [("began-at", "0"), ("do", "test"), ("subject", "Pour {to}"), ("text", "{subject}\n\n{link}")];
        let tested = officer.post(FRENCH, &page, &typed).await;
        assert_eq!(tested.status.as_u16(), 200, "{}", tested.text);
        assert!(tested.text.contains("A test is on its way to") && tested.text.contains("Pour {to}"), "{}", tested.text);
        let read = home.ledger().store().read().await.unwrap();
        let filter = outbox::list::MailFilter { state: None, purpose: Some(outbox::Purpose::Rehearsal) };
        let mails = outbox::list::page(&read, home.edition.id, filter, 0, 10).await.unwrap();
        let [mail] = &mails[..] else { panic!("{mails:?}") };
        assert_eq!((mail.subject.as_str(), mail.lang), ("[Essai] Pour Tuvalu", Lang::Fr));
        assert!(mail.secret.is_none() && mail.to.ends_with(account.email.to_string().split('@').nth(1).unwrap()), "{mail:?}");
        assert!(mail.text.with("LINK", "CODE").iter().any(|p| p == "[le lien personnel]"), "{mail:?}");
        drop(read);
        let refused = officer.post(FRENCH, &page, &[("do", "test"), ("subject", "x"), ("text", "nothing")]).await;
        assert_eq!(refused.status.as_u16(), 422, "{}", refused.text);
    });
}

#[test]
fn a_reader_sees_and_does_not_change() {
    testkit::on_sqlite(
        BESIDE,
        |ledger| ledger,
        async |home| {
            let mut reader = home.signed_in(&[Role::Reader]).await;
            let page = reader.get(FRENCH).await;
            assert!(page.status.as_u16() == 200 && page.text.contains("{link}") && !page.text.contains("<textarea"), "{}", page.text);
            for path in [FRENCH.to_owned(), format!("{FRENCH}/reset"), format!("{FRENCH}/preview")] {
                let status = reader.post(&path, &page, &[("subject", "x"), ("text", "y"), ("yes", "yes")]).await.status.as_u16();
                assert!(status == 403 || status == 404, "{path}: {status}");
            }
            for path in ["/office/2021/templates/test.nothing/fr", "/office/2021/templates/test.noted/xx"] {
                assert_eq!(reader.get(path).await.status.as_u16(), 404, "{path}");
            }
        },
    );
}

#[test]
fn programs_do_what_officers_do() {
    testkit::on_each_engine(BESIDE, async |home| {
        let program = home.program(&[Role::Officer]).await;
        let base = "/api/v1/editions/2021/templates";
        let list = program.get(base).await;
        assert_eq!(list.json["items"][0]["message"], "test.noted", "{}", list.json);
        let at = format!("{base}/test.noted/es");
        assert_eq!(program.get(&at).await.json["own"], false);
        let bad = program.put(&at, &json!({"revision": 0, "subject": "x", "text": "y"})).await;
        assert_eq!((bad.status.as_u16(), bad.problem()), (422, "outbox-template-missing"), "{}", bad.json);
        let words = json!({"revision": 0, "subject": "Para {to}", "text": "{subject}\n\n{link}"});
        let put = program.put(&at, &words).await;
        assert_eq!(put.json["revision"], 1, "{}", put.json);
        let stale = program.put(&at, &json!({"revision": 0, "subject": "{to}", "text": "{subject} {link}"})).await;
        assert_eq!((stale.status.as_u16(), stale.problem()), (409, "outbox-template-stale"), "{}", stale.json);
        let read = program.get(&at).await.json;
        assert_eq!((&read["own"], &read["subject"], &read["revision"]), (&json!(true), &json!("Para {to}"), &json!(1)), "{read}");
        let trial = json!({"subject": "Para {to}", "text": "{subject}\n\n{link}"});
        let shown = program.post(&format!("{at}/preview?example=1"), &trial).await.json;
        assert_eq!((&shown["subject"], &shown["examples"][0]), (&json!("Para Nauru"), &json!("Tuvalu")), "{shown}");
        let tested = program.post(&format!("{at}/test"), &trial).await;
        assert!(tested.json["address"].as_str().is_some_and(|a| a.contains('@')), "{}", tested.json);
        let reset = program.post(&format!("{at}/reset"), &json!({"revision": 1})).await;
        assert_eq!(reset.json["revision"], 2, "{}", reset.json);
        assert_eq!(program.get(&at).await.json["own"], false);
    });
}
