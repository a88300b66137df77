//! Office pages: a list, the same list empty and full, the editor, the release of a dispatch, its progress.

use kernel::{Lang, prose};
use maud::{Markup, html};
use page::{
    Button, Buttons, Column, Confirm, Counts, Empty, FilterBar, Form, History, Kit, Link, Notice, Order, Page, Pagination, Pane, Progress,
    Row, Summary, Table, Tag, Tone, Width, live, moment, name, panes, preview, prose as blocks,
};

use super::states::STATES;
use super::{Say, frames};

/// All office pages.
pub fn pages(kit: Kit<'_>, say: Say) -> Vec<(&'static str, Markup)> {
    vec![
        ("office-list", frames::office(kit, say, "office-list", 1).page(&list(kit, say, 12))),
        ("office-full", frames::office(kit, say, "office-full", 1).page(&list(kit, say, 300))),
        ("office-empty", frames::office(kit, say, "office-empty", 1).page(&list(kit, say, 0))),
        ("office-editor", frames::office(kit, say, "office-editor", 2).page(&editor(kit, say))),
        ("office-conflict", frames::office(kit, say, "office-conflict", 2).page(&conflict(kit, say))),
        ("office-release", frames::office(kit, say, "office-release", 2).page(&release(kit, say))),
        ("office-progress", frames::office(kit, say, "office-progress", 2).page(&progress(kit, say))),
    ]
}

const REPLIES: [&str; 4] = ["Replies", "Réponses", "الردود", "答复"];
const STATE: [&str; 4] = ["State", "État", "الدولة", "国家"];

fn list(kit: Kit<'_>, say: Say, rows: usize) -> Page {
    let asked = Form::new().with("region", "africa");
    let sheet = kit.sheet(&asked);
    let bar = FilterBar::new(kit, "#replies", say.of(["Apply", "Appliquer", "تطبيق", "应用"]))
        .keep("sort", "state")
        .field(sheet.text("words", say.of(["Words", "Mots", "كلمات", "关键词"])).search())
        .field(
            sheet
                .select("region", say.of(["Region", "Région", "المنطقة", "区域"]))
                .blank(say.of(["All regions", "Toutes les régions", "جميع المناطق", "所有区域"]))
                .option("africa", say.of(["Africa", "Afrique", "أفريقيا", "非洲"]))
                .option("arab", say.of(["Arab States", "États arabes", "الدول العربية", "阿拉伯国家"])),
        )
        .field(
            sheet
                .select("answer", say.of(["Answer", "Réponse", "الرد", "答复"]))
                .blank(say.of(["Any", "Toutes", "الكل", "全部"]))
                .option("none", say.of(["None yet", "Aucune", "لم يرد بعد", "尚未答复"])),
        )
        .total(say.of(["43 of 193 states, Africa", "43 États sur 193, Afrique", "43 من 193 دولة، أفريقيا", "193个国家中的43个，非洲"]))
        .applied(say.of(["Region: Africa", "Région: Afrique", "المنطقة: أفريقيا", "区域：非洲"]), "#all")
        .clear(say.of(["Clear all", "Tout effacer", "مسح الكل", "全部清除"]), "#all")
        .export("CSV", "#csv")
        .export("XLSX", "#xlsx");
    let states = [
        Tag::new(Tone::Good, say.of(["accepted", "acceptée", "قبول", "已接受"])),
        Tag::new(Tone::Neutral, say.of(["no answer", "sans réponse", "لم يرد", "未答复"])),
        Tag::new(Tone::Info, say.of(["delegated", "délégation", "تفويض", "已委派"])),
        Tag::new(Tone::Caution, say.of(["conflict", "contradiction", "تعارض", "有冲突"])),
        Tag::new(Tone::Bad, say.of(["mail failed", "échec d’envoi", "تعذر الإرسال", "发送失败"])),
    ];
    let table = Table::new(say.of(REPLIES))
        .caption_hidden()
        .keys()
        .column(Column::new(say.of(["Choose", "Choisir", "اختيار", "选择"])).title_hidden())
        .column(Column::new(say.of(STATE)).head().sort("#sort-state", Some(Order::Rising)))
        .column(Column::new(say.of(["Answer", "Réponse", "الرد", "答复"])).sort("#sort-answer", None))
        .column(Column::new(say.of(["Speaker", "Orateur", "المتحدث", "发言人"])))
        .column(Column::new(say.of(["Channel", "Voie", "القناة", "渠道"])))
        .column(Column::new(say.of(["Received", "Reçue", "تاريخ الاستلام", "收到日期"])).sort("#sort-received", None))
        .column(Column::new(say.of(["Number", "Numéro", "الرقم", "编号"])).number())
        .empty(
            Empty::new(say.of([
                "Answers to CL-21/4 stand here as they come in. None has come in yet.",
                "Les réponses à la lettre CL-21/4 figurent ici à mesure de leur réception. Aucune n’est encore parvenue.",
                "تظهر هنا الردود على الرسالة CL-21/4 فور ورودها. ولم يرد أي منها بعد.",
                "对CL-21/4的答复将在收到后显示于此。目前尚未收到答复。",
            ]))
            .add(say.of(["Record an answer by letter, fax or mail", "Enregistrer une réponse reçue par courrier", "تسجيل رد ورد بالبريد أو الفاكس", "登记以信函、传真或邮件收到的答复"]), "#record"),
        )
        .rows((0..rows).map(|at| {
            let state = say.of(STATES[at % STATES.len()]);
            Row::new()
                .open(format!("#state-{at}"))
                .cell(sheet.tick("choose", &at.to_string(), state).in_row())
                .cell(name(state))
                .cell(&states[at % states.len()])
                .cell(if at % 5 == 1 { Markup::default() } else { html! { (say.of(["Minister of Digital Development", "Ministre du développement numérique", "وزير التنمية الرقمية", "数字发展部部长"])) " " (kit.sample()) } })
                .cell(say.of(["link", "lien", "رابط", "链接"]))
                .cell(moment("2021-02-12T09:41+01:00", say.of(["12 Feb 2021, 09:41", "12 févr. 2021, 09 h 41", "12 فبراير 2021، 09:41", "2021年2月12日09:41"])))
                .cell(format!("{}", 100 + at))
        }));
    let pages = Pagination::new(kit)
        .sentence(say.of(["States 1 to 12 of 43", "États 1 à 12 sur 43", "الدول من 1 إلى 12 من أصل 43", "第1至12个国家，共43个"]))
        .page("1", "#p1", true)
        .page("2", "#p2", false)
        .gap()
        .page("4", "#p4", false)
        .next("#p2");
    let counts = Counts::new()
        .count(Tone::Good, "58", say.of(["accepted", "acceptées", "قبول", "已接受"]))
        .behind("#accepted")
        .count(Tone::Info, "12", say.of(["delegated", "délégations", "تفويض", "已委派"]))
        .behind("#delegated")
        .count(Tone::Caution, "3", say.of(["in conflict", "en contradiction", "متعارضة", "有冲突"]))
        .behind("#conflict")
        .count(Tone::Neutral, "117", say.of(["without answer", "sans réponse", "بلا رد", "未答复"]))
        .behind("#silent");
    Page::new(say.of(REPLIES))
        .over("CL-21/4")
        .crumb(say.of(["Office", "Secrétariat", "الأمانة", "秘书处"]), "#office")
        .crumb("CL-21/4", "#letter")
        .actions(Button::primary(say.of(["Record an answer", "Enregistrer une réponse", "تسجيل رد", "登记答复"])).leads("#record"))
        .main(html! { @if rows > 0 { (counts) } (bar) (table) @if rows > 0 { (pages) } })
}

const BODY_FR: &str = "J’ai l’honneur de vous inviter à prononcer une **déclaration de politique générale** lors des sessions de haut niveau, *du 22 au 26 mars 2021*.\n\nJe vous serais reconnaissant de bien vouloir confirmer avant le **1er mars 2021**.";
const BODY_AR: &str = "يشرفني أن أدعوكم إلى الإدلاء **ببيان سياساتي** في الجلسات الرفيعة المستوى، *من 22 إلى 26 مارس 2021*.\n\nوأكون ممتناً لو تفضلتم بتأكيد ذلك قبل **1 مارس 2021**.";

fn editor(kit: Kit<'_>, say: Say) -> Page {
    let form = Form::new().with("body", BODY_AR);
    let sheet = kit.sheet(&form);
    let source =
        Pane::new(say.of(["Source: French", "Source: français", "المصدر: الفرنسية", "原文：法文"]), blocks(&prose::parse(BODY_FR)))
            .lang(Lang::Fr);
    let translation = sheet
        .form("#save")
        .once("c2FtcGxl")
        .hidden("version", "7")
        .preview("#preview", "preview")
        .body(html! {
            (sheet.area("body", say.of(["Translation: Arabic", "Traduction: arabe", "الترجمة: العربية", "译文：阿拉伯文"])).lang(Lang::Ar).rows(9)
                .hint(say.of(["**bold**, *italic*, [words](address), lists with -", "**gras**, *italique*, [mots](adresse), listes avec -", "**غليظ**، *مائل*، [كلمات](عنوان)، قوائم بعلامة -", "**粗体**、*斜体*、[文字](地址)、以 - 开头的列表"])))
            (Buttons::new(Button::primary(say.of(["Save", "Enregistrer", "حفظ", "保存"])))
                .and(Button::secondary(say.of(["Preview", "Aperçu", "معاينة", "预览"])).to("#preview"))
                .and(Button::secondary(say.of(["Mark as reviewed", "Marquer comme relue", "وضع علامة \"تمت المراجعة\"", "标为已审校"])).named("state", "reviewed")))
        });
    let shown = html! { div lang="ar" dir="rtl" { (blocks(&prose::parse(BODY_AR))) } };
    Page::new(say.of(["Arabic version", "Version arabe", "النسخة العربية", "阿拉伯文本"]))
        .over("CL-21/4")
        .crumb(say.of(["Letters", "Lettres", "الرسائل", "信函"]), "#letters")
        .crumb("CL-21/4", "#letter")
        .actions(html! { (Tag::new(Tone::Caution, say.of(["out of date", "à actualiser", "متقادمة", "已过期"]))) })
        .main(html! { (panes(source, translation)) (preview("preview", say.of(["Preview", "Aperçu", "معاينة", "预览"]), shown)) })
}

fn conflict(kit: Kit<'_>, say: Say) -> Page {
    let mut form = Form::new().with("keep", "mine");
    form.refuse_whole(say.of([
        "This version was changed at 10:12 while you were writing. Nothing is lost: choose which text stays.",
        "Cette version a été modifiée à 10 h 12 pendant que vous écriviez. Rien n’est perdu: choisissez le texte à conserver.",
        "عُدّلت هذه النسخة في الساعة 10:12 أثناء كتابتكم. لم يُفقد شيء: اختاروا النص الذي يبقى.",
        "您撰写期间，该文本已于10:12被更改。内容均未丢失：请选择保留哪一文本。",
    ]));
    let sheet = kit.sheet(&form);
    let body = html! {
        (panes(
            Pane::new(say.of(["Your text", "Votre texte", "نصكم", "您的文本"]), blocks(&prose::parse(BODY_FR))).lang(Lang::Fr),
            Pane::new(say.of(["The text saved at 10:12", "Le texte enregistré à 10 h 12", "النص المحفوظ في الساعة 10:12", "10:12保存的文本"]), blocks(&prose::parse("J’ai l’honneur de vous inviter.\n\n1. Répondre.\n2. Confirmer."))).lang(Lang::Fr)))
        (sheet.radios("keep", say.of(["Which text stays?", "Quel texte conserver?", "أي نص يبقى؟", "保留哪一文本？"]))
            .option("mine", say.of(["Mine", "Le mien", "نصي", "我的文本"]))
            .option("theirs", say.of(["The saved one", "Le texte enregistré", "النص المحفوظ", "已保存的文本"])))
        (Buttons::new(Button::primary(say.of(["Save", "Enregistrer", "حفظ", "保存"]))))
    };
    Page::new(say.of(["Two texts of one version", "Deux textes pour une version", "نصّان لنسخة واحدة", "同一版本的两个文本"]))
        .crumb("CL-21/4", "#letter")
        .errors(&sheet)
        .main(sheet.form("#save").once("c2FtcGxl").body(body))
}

fn release(kit: Kit<'_>, say: Say) -> Page {
    let mut form = Form::new();
    form.refuse(
        "number",
        say.of(["Type CL-21/4 to confirm", "Saisissez CL-21/4 pour confirmer", "اكتبوا CL-21/4 للتأكيد", "请键入CL-21/4以确认"]),
    );
    let sheet = kit.sheet(&form);
    let number = |n: &'static str| n;
    let plan = Table::new(say.of(["Who receives what", "Qui reçoit quoi", "من يتلقى ماذا", "发送清单"]))
        .column(Column::new(say.of(["Language", "Langue", "اللغة", "语文"])).head())
        .column(Column::new(say.of(["By mail", "Par courriel", "بالبريد الإلكتروني", "电子邮件"])).number())
        .column(Column::new(say.of(["Printed", "Imprimées", "مطبوعة", "打印"])).number())
        .column(Column::new(say.of(["Nothing", "Rien", "لا شيء", "不发送"])).number())
        .row(Row::new().cell(say.of(["English", "Anglais", "الإنكليزية", "英文"])).cell(number("86")).cell(number("3")).cell(number("1")))
        .row(Row::new().cell(say.of(["French", "Français", "الفرنسية", "法文"])).cell(number("41")).cell(number("2")).cell(number("0")))
        .row(Row::new().cell(say.of(["Arabic", "Arabe", "العربية", "阿拉伯文"])).cell(number("21")).cell(number("0")).cell(number("0")))
        .foot(Row::new().cell(say.of(["Total", "Total", "المجموع", "合计"])).cell(number("148")).cell(number("5")).cell(number("1")));
    let panel = Confirm::new(
        sheet,
        say.of([
            "148 letters go out by mail",
            "148 lettres partent par courriel",
            "148 رسالة تُرسل بالبريد الإلكتروني",
            "148封信函将以电子邮件发出",
        ]),
        say.of(["Release the dispatch", "Autoriser l’expédition", "اعتماد الإرسال", "批准发送"]),
    )
    .effect(say.of([
        "Each Minister receives the letter in the language of the State, with a personal link.",
        "Chaque Ministre reçoit la lettre dans la langue de l’État, avec un lien personnel.",
        "يتلقى كل وزير الرسالة بلغة دولته مع رابط شخصي.",
        "每位部长将收到以其国家语文写成的信函及专用链接。",
    ]))
    .effect(say.of([
        "5 letters are printed and posted by the secretariat.",
        "5 lettres sont imprimées et postées par le secrétariat.",
        "تطبع الأمانة 5 رسائل وترسلها بالبريد.",
        "5封信函由秘书处打印并邮寄。",
    ]))
    .effect(say.of([
        "The dispatch can be stopped for ten minutes.",
        "L’expédition peut être arrêtée pendant dix minutes.",
        "يمكن إيقاف الإرسال خلال عشر دقائق.",
        "十分钟内可停止发送。",
    ]))
    .cannot_undo(say.of([
        "After that, a letter that has left cannot be called back or changed.",
        "Ensuite, une lettre partie ne peut être ni rappelée ni modifiée.",
        "وبعد ذلك لا يمكن استرجاع رسالة أُرسلت أو تعديلها.",
        "此后，已发出的信函不可撤回或更改。",
    ]))
    .word(
        "number",
        say.of([
            "Type the number of the letter, CL-21/4",
            "Saisissez le numéro de la lettre, CL-21/4",
            "اكتبوا رقم الرسالة، CL-21/4",
            "请键入信函编号CL-21/4",
        ]),
    )
    .leave(say.of(["Not now", "Pas maintenant", "ليس الآن", "暂不"]), "#letter");
    Page::new(say.of(["Release of the dispatch", "Autorisation de l’expédition", "اعتماد الإرسال", "批准发送"]))
        .over("CL-21/4")
        .crumb(say.of(["Letters", "Lettres", "الرسائل", "信函"]), "#letters")
        .errors(&sheet)
        .main(html! {
            (Notice::new(Tone::Caution, say.of(["One State receives nothing: no contact point is recorded.", "Un État ne reçoit rien: aucun point de contact n’est enregistré.", "لا تتلقى دولة واحدة شيئاً: لا توجد جهة اتصال مسجلة.", "一国不会收到信函：未登记联络点。"])).title(say.of(["Please look first", "À vérifier d’abord", "يُرجى التحقق أولاً", "请先核查"])))
            (plan)
            (sheet.form("#release").once("c2FtcGxl").body(panel))
        })
}

fn progress(kit: Kit<'_>, say: Say) -> Page {
    let form = Form::new();
    let sheet = kit.sheet(&form);
    let bar = Progress::new(
        say.of(["Dispatch of CL-21/4", "Expédition de CL-21/4", "إرسال CL-21/4", "CL-21/4的发送"]),
        131,
        193,
        say.of([
            "128 sent, 2 failed, 1 in doubt, 62 left; about 4 minutes more.",
            "128 envoyées, 2 échecs, 1 incertaine, 62 restantes; encore 4 minutes environ.",
            "أُرسلت 128، وتعذرت 2، و1 غير مؤكدة، وبقيت 62؛ نحو 4 دقائق أخرى.",
            "已发送128封，失败2封，存疑1封，剩余62封；约需4分钟。",
        ]),
    )
    .note(say.of([
        "The dispatch goes on when you close this page.",
        "L’expédition se poursuit si vous fermez cette page.",
        "يستمر الإرسال إذا أغلقتم هذه الصفحة.",
        "关闭本页后发送仍将继续。",
    ]))
    .refresh(Link::new(say.of(["Show the present state", "Afficher l’état actuel", "عرض الحالة الراهنة", "显示当前状态"]), "#progress"));
    let history = History::new()
        .event(
            moment(
                "2021-02-15T10:02+01:00",
                say.of([
                    "Monday 15 February 2021, 10:02 Geneva",
                    "Lundi 15 février 2021, 10 h 02, Genève",
                    "الاثنين 15 فبراير 2021، 10:02 جنيف",
                    "2021年2月15日星期一10:02，日内瓦",
                ]),
            ),
            say.of(["Handed to the mail server", "Remise au serveur de messagerie", "سُلمت إلى خادم البريد", "已交邮件服务器"]),
        )
        .by("convoke")
        .more(html! { code { "250 2.0.0 Ok: queued as 4F1A2B" } })
        .event(
            moment("2021-02-15T10:00+01:00", say.of(["10:00", "10 h 00", "10:00", "10:00"])),
            say.of(["Released", "Autorisée", "اعتُمدت", "已批准"]),
        )
        .by("second.officer@forum.example")
        .event(
            moment("2021-02-15T09:40+01:00", say.of(["09:40", "09 h 40", "09:40", "09:40"])),
            say.of(["Ordered", "Demandée", "طُلبت", "已下达"]),
        )
        .by("officer@forum.example");
    let doubt = Notice::new(Tone::Caution, html! {
        (say.of(["The connection ended before the server’s answer: the letter to Oman may have arrived.", "La connexion a pris fin avant la réponse du serveur: la lettre à Oman est peut-être arrivée.", "انقطع الاتصال قبل رد الخادم: ربما وصلت الرسالة إلى عُمان.", "连接在服务器应答前中断：致阿曼的信函可能已送达。"])) " "
        a href="#doubt" { (say.of(["Decide", "Décider", "البت", "处理"])) }
    })
    .title(say.of(["1 consignment in doubt", "1 envoi incertain", "إرسالية واحدة غير مؤكدة", "1件发送存疑"]));
    let facts = Summary::new(kit)
        .heading(say.of(["Consignment to Switzerland", "Envoi à la Suisse", "الإرسالية إلى سويسرا", "致瑞士的函件"]))
        .row(say.of(["State", "État", "الحالة", "状态"]), Tag::new(Tone::Good, say.of(["sent", "envoyée", "أُرسلت", "已发送"])))
        .changeable(
            say.of(["Channel", "Voie", "القناة", "渠道"]),
            say.of(["E-mail", "Courriel", "البريد الإلكتروني", "电子邮件"]),
            "#channel",
        )
        .row(say.of(["Address", "Adresse", "العنوان", "地址"]), html! { bdi { "minister@che.example" } });
    Page::new(say.of(["Dispatch", "Expédition", "الإرسال", "发送"]))
        .over("CL-21/4")
        .crumb(say.of(["Letters", "Lettres", "الرسائل", "信函"]), "#letters")
        .crumb("CL-21/4", "#letter")
        .main(html! {
            (live("dispatch-progress", "/office/live", "#progress", bar))
            (doubt)
            (facts)
            (history)
            (sheet.within("stop").form("#stop").once("c2FtcGxl").body(html! {
                (sheet.within("stop").text("reason", say.of(["Reason for a pause", "Motif de la pause", "سبب الإيقاف المؤقت", "暂停原因"])).width(Width::Long))
                (Buttons::new(Button::danger(say.of(["Pause the dispatch", "Suspendre l’expédition", "إيقاف الإرسال مؤقتاً", "暂停发送"]))))
            }))
        })
}
