//! The public home of the edition, and the page of a trouble.

use kernel::{Lang, Text, prose};
use maud::{Markup, html};
use page::{Column, Empty, Kit, Link, Page, Row, Table, Tag, Tone, Trouble, prose as blocks};

use super::{Say, frames};

/// Home and trouble.
pub fn pages(kit: Kit<'_>, say: Say) -> Vec<(&'static str, Markup)> {
    vec![
        ("public-home", frames::public(kit, say, "public-home").page(&home(kit, say))),
        ("public-trouble", frames::public(kit, say, "public-trouble").page(&trouble(say))),
    ]
}

fn home(kit: Kit<'_>, say: Say) -> Page {
    let theme = Text::new()
        .with(Lang::En, "ICTs for Inclusive, Resilient and Sustainable Societies and Economies")
        .with(Lang::Fr, "Les TIC au service de sociétés et d’économies inclusives, résilientes et durables");
    let letter = prose::parse(say.of([
        "The Secretary-General invites the **Ministers of Member States** to make a policy statement in the high-level sessions, *22 to 26 March 2021*.\n\n- Answer before 1 March 2021.\n- See [the Forum](https://forum.example/2021).",
        "Le Secrétaire général invite les **Ministres des États Membres** à prononcer une déclaration de politique générale lors des sessions de haut niveau, du *22 au 26 mars 2021*.\n\n- Répondre avant le 1er mars 2021.\n- Voir [le Forum](https://forum.example/2021).",
        "يدعو الأمين العام **وزراء الدول الأعضاء** إلى الإدلاء ببيانات سياساتية في الجلسات الرفيعة المستوى، *من 22 إلى 26 مارس 2021*.\n\n- الرد قبل 1 مارس 2021.\n- انظر [المنتدى](https://forum.example/2021).",
        "秘书长邀请**各成员国部长**于*2021年3月22日至26日*在高级别会议上作政策性发言。\n\n- 请于2021年3月1日前答复。\n- 参见[论坛网站](https://forum.example/2021)。",
    ]));
    let official = Tag::new(Tone::Good, say.of(["Original", "Original", "النص الأصلي", "原文"]));
    let sample = Tag::new(
        Tone::Caution,
        say.of(["Unofficial sample translation", "Traduction d’exemple non officielle", "ترجمة نموذجية غير رسمية", "非正式示例译文"]),
    );
    let mut table =
        Table::new(say.of(["The letter in six languages", "La lettre en six langues", "الرسالة باللغات الست", "六种语文的信函"]))
            .column(Column::new(say.of(["Language", "Langue", "اللغة", "语文"])).head())
            .column(Column::new(say.of(["Status", "Statut", "الحالة", "状态"])))
            .column(Column::new("PDF"));
    for lang in Lang::ALL {
        table = table.row(
            Row::new()
                .open(format!("#{lang}"))
                .cell(html! { span lang=(lang.code()) dir=(lang.direction().code()) { (lang.endonym()) } })
                .cell(if lang == Lang::Fr { &official } else { &sample })
                .cell(html! { a href={ "#pdf-" (lang) } { "PDF" span.hidden { " " (lang.endonym()) } } ", 62 kB" }),
        );
    }
    let programme = Table::new("").column(Column::new("")).empty(Empty::new(say.of([
        "The programme is published here once the list of speakers is settled.",
        "Le programme sera publié ici une fois la liste des orateurs arrêtée.",
        "يُنشر البرنامج هنا بعد اعتماد قائمة المتحدثين.",
        "发言者名单确定后，日程将在此公布。",
    ])));
    Page::new(say.of(frames::EDITION)).lead(kit.text(&theme)).main(html! {
        h2 { (say.of(["Invitation of 3 February 2021", "Invitation du 3 février 2021", "دعوة مؤرخة 3 فبراير 2021", "2021年2月3日邀请函"])) }
        (blocks(&letter))
        (table)
        h2 { (say.of(["Programme", "Programme", "البرنامج", "日程"])) }
        (programme)
    })
}

fn trouble(say: Say) -> Page {
    Page::new(say.of(["The answer could not be saved", "La réponse n’a pas pu être enregistrée", "تعذّر حفظ الرد", "答复未能保存"])).main(
        Trouble::new(
            say.of([
                "The store of this service is full at the moment.",
                "L’espace de stockage du service est momentanément saturé.",
                "مساحة التخزين في الخدمة ممتلئة مؤقتاً.",
                "本服务的存储空间暂时已满。",
            ]),
            say.of([
                "Nothing was recorded. What you typed is kept in this page.",
                "Rien n’a été enregistré. Votre saisie est conservée dans cette page.",
                "لم يُسجَّل شيء. وما كتبتموه محفوظ في هذه الصفحة.",
                "未作任何记录。所填内容仍保留在本页。",
            ]),
            say.of([
                "Please send it again in a few minutes.",
                "Veuillez l’envoyer de nouveau dans quelques minutes.",
                "يُرجى إعادة الإرسال بعد بضع دقائق.",
                "请在几分钟后重新提交。",
            ]),
        )
        .way(Link::new(say.of(["Back to the form", "Retour au formulaire", "العودة إلى الاستمارة", "返回表格"]), "#form"))
        .reference(say.of(["Reference:", "Référence:", "الرقم المرجعي:", "查询编号："]), "7F3K-29QM"),
    )
}
