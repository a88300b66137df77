//! What the other pages do not use: files, dates, boxes, groups, figure, colours of notices.

use kernel::Lang;
use maud::{Markup, html};
use page::{Bars, Button, Buttons, Form, Kept, Kit, Notice, Page, Split, Tag, Tone, Trouble, Width, details, fieldset, name};

use super::{Say, frames};

/// The page of remaining parts.
pub fn pages(kit: Kit<'_>, say: Say) -> Vec<(&'static str, Markup)> {
    vec![("office-parts", frames::office(kit, say, "office-parts", 3).page(&record(kit, say)))]
}

fn record(kit: Kit<'_>, say: Say) -> Page {
    let mut form =
        Form::new().with("channel", "fax").with("received", "15 mars").with("entered", "2021-02-15T10:30").with("copies", "geneva");
    form.refuse(
        "received",
        say.of([
            "Give the date as day, month and year",
            "Indiquez le jour, le mois et l’année",
            "أدخلوا التاريخ باليوم والشهر والسنة",
            "请按年月日填写日期",
        ]),
    );
    form.refuse(
        "scan",
        say.of([
            "Send a PDF or a picture; this file is a spreadsheet",
            "Envoyez un PDF ou une image; ce fichier est un tableur",
            "أرسلوا ملف PDF أو صورة؛ هذا الملف جدول بيانات",
            "请上传PDF或图像；该文件为电子表格",
        ]),
    );
    let sheet = kit.sheet(&form);
    let fields = html! {
        (fieldset(say.of(["The item", "La pièce", "الوثيقة", "文件"]), html! {
            (sheet.select("channel", say.of(["Channel", "Voie", "القناة", "渠道"]))
                .group(say.of(["On paper", "Sur papier", "ورقياً", "纸质"]))
                .option("letter", say.of(["Letter", "Lettre", "رسالة", "信函"])).option("fax", say.of(["Fax", "Télécopie", "فاكس", "传真"]))
                .group(say.of(["Electronic", "Électronique", "إلكترونياً", "电子"]))
                .option("mail", say.of(["E-mail", "Courriel", "بريد إلكتروني", "电子邮件"])))
            (sheet.date("received", say.of(["Received on", "Reçue le", "تاريخ الاستلام", "收到日期"])).between("2021-02-01", "2021-05-31"))
            (sheet.date("entered", say.of(["Entered at (Geneva)", "Enregistrée à (Genève)", "وقت القيد (جنيف)", "登记时间（日内瓦）"])).with_time())
            (sheet.text("number", say.of(["Number of the sender", "Numéro de l’expéditeur", "رقم المرسل", "发件方编号"])).code().width(Width::Short).optional())
            (sheet.text("phone", say.of(["Telephone", "Téléphone", "الهاتف", "电话"])).tel().width(Width::Short).optional())
            (sheet.text("site", say.of(["Web address", "Adresse web", "عنوان الموقع", "网址"])).url().optional())
        }))
        (sheet.ticks("copies", say.of(["Copies to", "Copie à", "نسخة إلى", "抄送"]))
            .option("geneva", say.of(["Permanent Mission in Geneva", "Mission permanente à Genève", "البعثة الدائمة في جنيف", "常驻日内瓦代表团"]))
            .explained(say.of(["As recorded in the directory", "Selon le répertoire", "كما في الدليل", "按通讯录登记"]))
            .option("newyork", say.of(["Permanent Mission in New York", "Mission permanente à New York", "البعثة الدائمة في نيويورك", "常驻纽约代表团"])))
        (sheet.file("scan", say.of(["Scan", "Numérisation", "نسخة ممسوحة", "扫描件"]))
            .hint(say.of(["PDF, PNG or JPEG, up to 20 MB", "PDF, PNG ou JPEG, 20 Mo au plus", "PDF أو PNG أو JPEG، حتى 20 ميغابايت", "PDF、PNG或JPEG，不超过20 MB"]))
            .accept("application/pdf,image/png,image/jpeg").many()
            .kept(Kept { token: "k1".into(), label: "note-verbale-0117.pdf, 1.2 MB".into() }))
        (sheet.tick("provisional", "yes", say.of(["The answer is provisional until the signed letter arrives", "La réponse est provisoire jusqu’à réception de la lettre signée", "الرد مؤقت إلى حين وصول الرسالة الموقعة", "在收到签署信函之前，答复为临时性"])))
        (Buttons::new(Button::primary(say.of(["Enter in the register", "Inscrire au registre", "القيد في السجل", "登记"]))).and(Button::plain(say.of(["Discard", "Abandonner", "تجاهل", "放弃"]))))
    };
    let figure = Bars::new()
        .bar(say.of(["Africa", "Afrique", "أفريقيا", "非洲"]), 31, "31")
        .bar(say.of(["Americas", "Amériques", "الأمريكتان", "美洲"]), 18, "18")
        .bar(say.of(["Asia and the Pacific", "Asie-Pacifique", "آسيا والمحيط الهادئ", "亚太"]), 22, "22")
        .bar(say.of(["Europe", "Europe", "أوروبا", "欧洲"]), 9, "9")
        .figure(
            say.of(["Answers by region", "Réponses par région", "الردود حسب المنطقة", "各区域答复"]),
            say.of(["Region", "Région", "المنطقة", "区域"]),
            say.of(["Answers", "Réponses", "الردود", "答复数"]),
            say.of(["The numbers", "Les chiffres", "الأرقام", "数据"]),
        )
        .note(say.of([
            "80 of 193 States have answered.",
            "80 États sur 193 ont répondu.",
            "ردت 80 دولة من أصل 193.",
            "193个国家中80个已答复。",
        ]));
    let tones = [
        (Tone::Neutral, ["waiting", "en attente", "قيد الانتظار", "等待中"]),
        (Tone::Info, ["handing over", "remise en cours", "قيد التسليم", "移交中"]),
        (Tone::Good, ["sent", "envoyée", "أُرسلت", "已发送"]),
        (Tone::Caution, ["in doubt", "incertaine", "غير مؤكدة", "存疑"]),
        (Tone::Bad, ["failed", "échec", "فشلت", "失败"]),
    ];
    Page::new(say.of(["Record an item", "Enregistrer une pièce", "تسجيل وثيقة", "登记文件"]))
        .crumb(say.of(["Register", "Registre", "السجل", "登记册"]), "#register")
        .errors(&sheet)
        .main(html! {
            p { @for (tone, word) in tones { (Tag::new(tone, say.of(word))) " " } }
            @for (tone, word) in tones { (Notice::new(tone, html! { (say.of(word)) " · " (name("Côte d’Ivoire")) }).said()) }
            (sheet.form("#record").once("c2FtcGxl").multipart().body(fields))
            (figure)
            (Split::new(
                sheet.within("note").form("#note").once("c2FtcGxl").preview("#note-preview", "note-preview").body(
                    sheet.within("note").area("note", say.of(["Note to the file", "Note au dossier", "ملاحظة للملف", "存档备注"])).rows(4)),
                say.of(["Preview", "Aperçu", "معاينة", "预览"]), "note-preview", html! { p { "…" } }))
            h2 { (say.of(["Texts in another language", "Textes dans une autre langue", "نصوص بلغة أخرى", "其他语文的文本"])) }
            p { (kit.in_lang(Lang::En, "International gateway: role of governments")) }
            (kit.block_in_lang(Lang::Ar, html! { p { "الوصول إلى المعلومات والمعرفة" } }))
            (details(say.of(["What the log says", "Ce que dit le journal", "ما يقوله السجل", "日志内容"]), Trouble::new("452 4.3.1", "–", "–").kept(html! { p { code { "RCPT TO" } } })))
        })
}
