//! What is looked for is found, on both engines alike, and nothing of another edition.

use kernel::Lang;
use ledger::Role;
use testkit::{Home, on_each_engine, on_sqlite};
use words::Wanted;

use super::{FEATURES, entered, fax};
use crate::store::{self, Cursor, SortedBy, Sought};
use crate::{Channel, Direction, NewItem};

fn sought(typed: &str) -> Sought {
    Sought { words: Wanted::all(typed), ..Sought::default() }
}

/// The numbers that are found, in their order; the count says the same.
async fn found(home: &Home, sought: &Sought) -> Vec<i64> {
    let read = home.ledger().store().read().await.expect("read");
    let found = store::look(&read, home.edition.id, sought, (SortedBy::Match, true), None, 100).await.expect("asked");
    assert_eq!(store::count(&read, home.edition.id, sought).await.expect("counted"), found.len() as i64);
    found.into_iter().map(|f| f.item.number).collect()
}

#[test]
fn items_are_found_in_six_languages_by_subject_parties_and_text() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        let items = [
            ("Mission permanente de la Côte d’Ivoire", "Participation au Forum", "Le Ministre prononcera une déclaration."),
            ("Постоянное представительство", "Участие министра Иванова", "Подтверждаем участие в Форуме."),
            ("中国常驻代表团", "出席信息社会世界峰会论坛", "部长将在日内瓦发言。"),
            ("البعثة الدائمة", "مشاركة معالي الوزير", "تؤكد وزارة الاتصالات والإعلام المشاركة."),
            ("Misión Permanente de España", "Confirmación", "El Ministro hablará."),
            ("Mission of Fiji", "The Minister will speak", "Forum, 100% and A_B."),
        ];
        for (from, subject, body) in items {
            entered(&cx, NewItem { from: from.into(), subject: subject.into(), body: body.into(), ..fax(&cx) }).await;
        }
        let cases: &[(&str, &[i64])] = &[
            ("cote d'ivoire", &[1]),
            ("DÉCLARATION ministre", &[1]),
            ("ivanova", &[2]),
            ("форум", &[1, 6, 2]),
            ("日内瓦", &[3]),
            ("峰会论坛", &[3]),
            ("会峰", &[]),
            ("إتصالات", &[4]),
            ("الوزير", &[4]),
            ("espana", &[5]),
            ("\"minister will\"", &[6]),
            ("\"will minister\"", &[]),
            // In the subject or the parties before the text, the newest first.
            ("forum", &[1, 6, 2]),
            ("minist", &[6, 2, 5, 1]),
            ("2021/IN/0004", &[4]),
            ("nothing of that", &[]),
            ("100%", &[6]),
            ("\" OR 1) NEAR * : ^", &[]),
            ("'; drop table x; --", &[]),
        ];
        for (typed, expected) in cases {
            assert_eq!(found(&home, &sought(typed)).await, *expected, "{typed:?}");
        }
    });
}

#[test]
fn nothing_of_another_edition_is_found_or_counted() {
    on_each_engine(FEATURES, async |home: Home| {
        entered(&home.officer(), NewItem { subject: "Forum".into(), ..fax(&home.officer()) }).await;
        let read = home.ledger().store().read().await.expect("read");
        let other = kernel::Id::from_random([9; 16]);
        assert!(store::look(&read, other, &sought("forum"), (SortedBy::Match, true), None, 9).await.expect("asked").is_empty());
        assert_eq!(store::count(&read, other, &sought("forum")).await.expect("counted"), 0);
    });
}

#[test]
fn filters_and_pages_hold_with_and_without_words() {
    on_each_engine(FEATURES, async |home: Home| {
        let cx = home.officer();
        for n in 0..7_i64 {
            home.at(&format!("2021-02-15T10:0{n}"));
            let (direction, channel) = if n % 2 == 0 { (Direction::In, Channel::Fax) } else { (Direction::Out, Channel::Email) };
            let (subject, body) = if n % 3 == 0 { ("Forum", "") } else { ("Other", "about the Forum") };
            let new = NewItem { subject: subject.into(), body: body.into(), ..NewItem::new(direction, channel, cx.now(), Lang::En) };
            entered(&cx, new).await;
        }
        home.at("2021-02-15T11:00");
        let read = home.ledger().store().read().await.expect("read");
        for (by, falling) in
            [(SortedBy::Number, true), (SortedBy::Number, false), (SortedBy::Time, true), (SortedBy::Time, false), (SortedBy::Match, true)]
        {
            for sought in [
                sought("forum"),
                Sought { direction: Some(Direction::In), ..sought("") },
                Sought { channel: Some(Channel::Email), ..sought("forum") },
            ] {
                let whole = store::look(&read, home.edition.id, &sought, (by, falling), None, 100).await.expect("asked");
                let mut paged = Vec::new();
                let mut after = None::<Cursor>;
                loop {
                    let page = store::look(&read, home.edition.id, &sought, (by, falling), after, 2).await.expect("asked");
                    let Some(last) = page.last() else { break };
                    after = Some(last.cursor.to_string().parse().expect("a cursor reads back"));
                    paged.extend(page);
                }
                assert_eq!(paged, whole, "{by:?} {falling} {sought:?}");
            }
        }
        let since = Sought { since: Some(cx.now()), ..Sought::default() };
        assert_eq!(store::count(&read, home.edition.id, &since).await.expect("counted"), 0);
        let before = Sought { before: Some(cx.now()), ..Sought::default() };
        assert_eq!(store::count(&read, home.edition.id, &before).await.expect("counted"), 7);
    });
}

#[test]
fn the_list_marks_what_was_looked_for_and_goes_out_as_a_file() {
    on_sqlite(
        FEATURES,
        |ledger| ledger.with_tool(typeset::Typesetter::new()),
        async |home: Home| {
            let cx = home.officer();
            entered(&cx, NewItem { from: "Côte d’Ivoire".into(), subject: "<b>".into(), body: "Le Ministre parlera.".into(), ..fax(&cx) })
                .await;
            entered(&cx, NewItem { from: "Fiji".into(), ..fax(&cx) }).await;
            let mut reader = home.signed_in(&[Role::Reader]).await;
            let list = reader.get("/office/2021/register?q=cote+minist").await;
            assert!(
                list.text.contains("<mark>Côte</mark> d’Ivoire") && list.text.contains("Le <mark>Ministre</mark> parlera."),
                "{}",
                list.text
            );
            assert!(list.text.contains("&lt;b&gt;") && !list.text.contains("Fiji"));
            let csv = reader.get("/office/2021/register?q=cote&format=csv").await;
            assert!(csv.text.contains("Côte d’Ivoire") && !csv.text.contains("Fiji"), "{}", csv.text);
            let pdf = reader.get("/office/2021/register?format=pdf&lang=ar").await;
            assert_eq!((pdf.status.as_u16(), &pdf.text[..5]), (200, "%PDF-"));
            let none = reader.get("/office/2021/register?q=absent&since=nonsense&class=1&after=x").await;
            assert!(none.text.contains("No item answers this search."), "{}", none.text);
        },
    );
}
