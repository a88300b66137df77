//! A ministry's answer, step by step: the choice, the speaker with faults, the hours, the check page, the acknowledgement.

use maud::{Markup, html};
use page::{Button, Buttons, Confirm, Form, Kit, Notice, Page, StepState, Steps, Summary, Tone, Width, details, moment, name};

use super::{Say, frames};

/// The five pages of a reply.
pub fn pages(kit: Kit<'_>, say: Say) -> Vec<(&'static str, Markup)> {
    let drawn = [answer(kit, say), speaker(kit, say), hours(kit, say), check(kit, say), received(kit, say)];
    let names = ["reply-1-answer", "reply-2-speaker", "reply-3-hours", "reply-4-check", "reply-5-received"];
    names.into_iter().zip(drawn).map(|(name, page)| (name, frames::reply(kit, say, name).page(&page))).collect()
}

const LETTER: [&str; 4] = ["Letter CL-21/4", "Lettre CL-21/4", "الرسالة CL-21/4", "第CL-21/4号函"];

fn steps(kit: Kit<'_>, say: Say, now: usize) -> Steps<'_> {
    let texts = [
        ["Answer", "Réponse", "الرد", "答复"],
        ["Speaker", "Orateur", "المتحدث", "发言人"],
        ["Availability", "Disponibilité", "الأوقات المناسبة", "可用时间"],
        ["Check", "Vérification", "المراجعة", "核对"],
    ];
    texts.into_iter().enumerate().fold(Steps::new(kit), |steps, (at, text)| {
        let state = if at < now {
            StepState::Done
        } else if at == now {
            StepState::Now
        } else {
            StepState::Ahead
        };
        steps.step(say.of(text), state, (at < now).then(|| "#step".into()))
    })
}

fn next(say: Say) -> Buttons {
    Buttons::new(Button::primary(say.of(["Save and continue", "Enregistrer et continuer", "الحفظ والمتابعة", "保存并继续"])))
}

fn answer(kit: Kit<'_>, say: Say) -> Page {
    let form = Form::new().with("answer", "delegate").with("delegate_name", "A. Sample / أ. نموذج");
    let sheet = kit.sheet(&form);
    let delegate = sheet
        .text("delegate_name", say.of(["Name of the person", "Nom de la personne", "اسم الشخص", "姓名"]))
        .autocomplete("name")
        .width(Width::Long);
    let choice = sheet
        .radios("answer", say.of(["Your answer", "Votre réponse", "ردكم", "贵方答复"]))
        .label_hidden()
        .option("accept", say.of(["Accept", "Accepter", "قبول الدعوة", "接受邀请"]))
        .explained(say.of([
            "The Minister makes a policy statement, live or by video.",
            "Le Ministre prononce une déclaration de politique générale, en direct ou par vidéo.",
            "يُدلي الوزير ببيان سياساتي، مباشرة أو عبر تسجيل مرئي.",
            "部长以现场或视频方式作政策性发言。",
        ]))
        .option(
            "delegate",
            say.of([
                "Name another person of the State",
                "Désigner une autre personne de l’État",
                "تسمية شخص آخر من الدولة",
                "指定本国其他代表",
            ]),
        )
        .then(delegate)
        .option("decline", say.of(["Decline", "Décliner", "الاعتذار", "婉拒邀请"]));
    let body = html! {
        (steps(kit, say, 0))
        (sheet.form("#answer").once("c2FtcGxl").body(html! { (choice) (next(say)) }))
        (details(
            say.of(["I would rather answer by letter, mail or fax", "Je préfère répondre par courrier, courriel ou télécopie", "أفضّل الرد بالبريد أو البريد الإلكتروني أو الفاكس", "本人希望以信函、电子邮件或传真答复"]),
            html! { p { (say.of(["Please quote CL-21/4 and write to the secretariat. Your answer counts in the same way.", "Veuillez rappeler la référence CL-21/4 et écrire au secrétariat. Votre réponse aura la même valeur.", "يُرجى ذكر المرجع CL-21/4 والكتابة إلى الأمانة. ولردكم القيمة نفسها.", "请注明CL-21/4并致函秘书处。贵方答复具有同等效力。"])) } }))
    };
    Page::new(say.of([
        "Will the Minister address the high-level sessions?",
        "Le Ministre prendra-t-il la parole lors des sessions de haut niveau?",
        "هل سيلقي الوزير كلمة في الجلسات الرفيعة المستوى؟",
        "部长是否将在高级别会议上发言？",
    ]))
    .over(html! { (say.of(LETTER)) " · " (name(say.of(["Jordan", "Jordanie", "الأردن", "约旦"]))) })
    .lead(say.of([
        "Please answer before 1 March 2021. You can change your answer until then with the same link.",
        "Veuillez répondre avant le 1er mars 2021. Vous pouvez modifier votre réponse jusqu’à cette date au moyen du même lien.",
        "يُرجى الرد قبل 1 مارس 2021. ويمكنكم تعديل ردكم حتى ذلك التاريخ عبر الرابط نفسه.",
        "请于2021年3月1日前答复。在此之前，可通过同一链接更改答复。",
    ]))
    .main(body)
}

fn speaker(kit: Kit<'_>, say: Say) -> Page {
    let mut form = Form::new()
        .with("name", "")
        .with("email", "cabinet(at)mict.example")
        .with("mode", "live")
        .with("message", "Le Ministre souhaite s’exprimer en arabe.\nوشكراً جزيلاً.");
    form.refuse("name", say.of(["Give the name of the speaker", "Indiquez le nom de l’orateur", "أدخلوا اسم المتحدث", "请填写发言人姓名"]));
    form.refuse(
        "email",
        say.of([
            "Give an e-mail address in the form name@example.org",
            "Indiquez une adresse électronique de la forme nom@exemple.org",
            "أدخلوا عنوان بريد إلكتروني بالصيغة name@example.org",
            "请按 name@example.org 的格式填写电子邮件地址",
        ]),
    );
    form.refuse(
        "rank",
        say.of(["Choose the rank of the speaker", "Choisissez le rang de l’orateur", "اختاروا رتبة المتحدث", "请选择发言人级别"]),
    );
    let sheet = kit.sheet(&form);
    let fields = html! {
        (sheet.text("name", say.of(["Name", "Nom", "الاسم", "姓名"]))
            .hint(say.of(["As it should stand on the list of speakers", "Tel qu’il doit figurer sur la liste des orateurs", "كما ينبغي أن يظهر في قائمة المتحدثين", "按发言者名单所示填写"]))
            .autocomplete("name").width(Width::Long))
        (sheet.text("title", say.of(["Title or function", "Titre ou fonction", "اللقب أو المنصب", "职衔或职务"])).autocomplete("organization-title"))
        (sheet.select("rank", say.of(["Rank", "Rang", "الرتبة", "级别"])).blank(say.of(["Choose", "Choisir", "اختيار", "请选择"]))
            .option("minister", say.of(["Minister", "Ministre", "وزير", "部长"]))
            .option("deputy", say.of(["Deputy Minister", "Vice-Ministre", "نائب وزير", "副部长"]))
            .option("ambassador", say.of(["Ambassador", "Ambassadeur", "سفير", "大使"])))
        (sheet.text("email", say.of(["E-mail address", "Adresse électronique", "عنوان البريد الإلكتروني", "电子邮件地址"])).email().autocomplete("email").width(Width::Long))
        (sheet.radios("mode", say.of(["Manner of speaking", "Mode d’intervention", "طريقة الإلقاء", "发言方式"])).inline()
            .option("live", say.of(["Live", "En direct", "مباشرة", "现场"])).option("video", say.of(["Video", "Vidéo", "تسجيل مرئي", "视频"])))
        (sheet.area("message", say.of(["Message to the secretariat", "Message au secrétariat", "رسالة إلى الأمانة", "致秘书处的留言"])).optional().rows(4))
        (next(say))
    };
    Page::new(say.of(["Who will speak?", "Qui prendra la parole?", "من سيلقي الكلمة؟", "由谁发言？"]))
        .over(say.of(LETTER))
        .back("#back")
        .errors(&sheet)
        .main(html! { (steps(kit, say, 1)) (sheet.form("#speaker").once("c2FtcGxl").body(fields)) })
}

fn hours(kit: Kit<'_>, say: Say) -> Page {
    let form = Form::new().with("hours", "22T10").with("hours", "22T11").with("hours", "24T10").with("zone", "Pacific/Fiji");
    let sheet = kit.sheet(&form);
    let days = [
        (
            ["Monday 22 March", "Lundi 22 mars", "الاثنين 22 مارس", "3月22日星期一"],
            ["Mon", "lun.", "اثنين", "周一"],
            ["22", "22", "22", "22"],
        ),
        (
            ["Tuesday 23 March", "Mardi 23 mars", "الثلاثاء 23 مارس", "3月23日星期二"],
            ["Tue", "mar.", "ثلاثاء", "周二"],
            ["23", "23", "23", "23"],
        ),
        (
            ["Wednesday 24 March", "Mercredi 24 mars", "الأربعاء 24 مارس", "3月24日星期三"],
            ["Wed", "mer.", "أربعاء", "周三"],
            ["24", "24", "24", "24"],
        ),
        (
            ["Thursday 25 March", "Jeudi 25 mars", "الخميس 25 مارس", "3月25日星期四"],
            ["Thu", "jeu.", "خميس", "周四"],
            ["25", "25", "25", "25"],
        ),
        (
            ["Friday 26 March", "Vendredi 26 mars", "الجمعة 26 مارس", "3月26日星期五"],
            ["Fri", "ven.", "جمعة", "周五"],
            ["26", "26", "26", "26"],
        ),
    ];
    let mut grid = sheet
        .grid(
            "hours",
            say.of([
                "Hours at which the speaker could speak",
                "Heures auxquelles l’orateur pourrait intervenir",
                "الساعات التي يمكن للمتحدث أن يلقي فيها كلمته",
                "发言人可发言的时间",
            ]),
        )
        .hint(say.of([
            "Tick as many as you can; one hour is enough.",
            "Cochez autant de cases que possible; une heure suffit.",
            "اختاروا أكبر عدد ممكن؛ وتكفي ساعة واحدة.",
            "请尽可能多选；一小时即可。",
        ]))
        .zones(say.of(["Suva", "Suva", "سوفا", "苏瓦"]), Some(say.of(["Geneva", "Genève", "جنيف", "日内瓦"]).into()));
    for (long, weekday, date) in days {
        grid = grid.day(say.of(long), say.of(weekday), say.of(date));
    }
    for hour in 21..=24 {
        let cells = (22..=26).map(|day| (!(day == 26 && hour > 22)).then(|| format!("{day}T{}", hour - 12 + 1))).collect();
        grid = grid.hour(
            if hour == 24 { "00:00 (+1)".to_owned() } else { format!("{hour}:00") },
            Some(format!("{:02}:00", hour - 12 + 1)),
            cells,
        );
    }
    let zone = sheet
        .select("zone", say.of(["Time zone of the speaker", "Fuseau horaire de l’orateur", "المنطقة الزمنية للمتحدث", "发言人所在时区"]))
        .zones()
        .option("Pacific/Fiji", say.of(["Suva (UTC+12)", "Suva (UTC+12)", "سوفا (UTC+12)", "苏瓦（UTC+12）"]))
        .option("Europe/Zurich", say.of(["Geneva (UTC+1)", "Genève (UTC+1)", "جنيف (UTC+1)", "日内瓦（UTC+1）"]));
    Page::new(say.of([
        "When could the Minister speak?",
        "Quand le Ministre pourrait-il intervenir?",
        "متى يمكن للوزير أن يلقي كلمته؟",
        "部长何时可以发言？",
    ]))
    .over(say.of(LETTER))
    .back("#back")
    .main(html! { (steps(kit, say, 2)) (sheet.form("#hours").once("c2FtcGxl").body(html! { (zone) (grid) (next(say)) })) })
}

fn check(kit: Kit<'_>, say: Say) -> Page {
    let form = Form::new();
    let summary = Summary::new(kit)
        .changeable(say.of(["Answer", "Réponse", "الرد", "答复"]), say.of(["Accepted", "Acceptée", "قبول", "接受"]), "#answer")
        .changeable(
            say.of(["Speaker", "Orateur", "المتحدث", "发言人"]),
            html! { (name("A. Sample / أ. نموذج")) " " (kit.sample()) br; (say.of(["Minister of Digital Economy and Entrepreneurship", "Ministre de l’Économie numérique et de l’Entrepreneuriat", "وزير الاقتصاد الرقمي والريادة", "数字经济与创业部部长"])) },
            "#speaker",
        )
        .changeable(say.of(["Language of the statement", "Langue de la déclaration", "لغة البيان", "发言语文"]), say.of(["Arabic", "Arabe", "العربية", "阿拉伯文"]), "#speaker")
        .changeable(
            say.of(["Hours", "Heures", "الساعات", "时间"]),
            moment("2021-03-22T14:00+01:00", say.of([
                "Monday 22 March 2021, 15:00 Amman (UTC+2), 14:00 Geneva (UTC+1)",
                "Lundi 22 mars 2021, 15 h 00 à Amman (UTC+2), 14 h 00 à Genève (UTC+1)",
                "الاثنين 22 مارس 2021، الساعة 15:00 في عمّان (UTC+2)، 14:00 في جنيف (UTC+1)",
                "2021年3月22日星期一，安曼15:00（UTC+2），日内瓦14:00（UTC+1）",
            ])),
            "#hours",
        );
    let send = kit.sheet(&form).form("#send").once("c2FtcGxl").body(Buttons::new(Button::primary(say.of([
        "Send the answer",
        "Envoyer la réponse",
        "إرسال الرد",
        "提交答复",
    ]))));
    Page::new(say.of([
        "Check the answer before you send it",
        "Vérifiez la réponse avant de l’envoyer",
        "راجعوا الرد قبل إرساله",
        "请在提交前核对答复",
    ]))
    .over(say.of(LETTER))
    .back("#back")
    .main(html! { (steps(kit, say, 3)) (summary) (send) })
}

fn received(kit: Kit<'_>, say: Say) -> Page {
    let form = Form::new();
    let sheet = kit.sheet(&form);
    let withdraw = Confirm::new(
        sheet,
        say.of(["The answer will be withdrawn", "La réponse sera retirée", "سيُسحب الرد", "答复将被撤回"]),
        say.of(["Withdraw the answer", "Retirer la réponse", "سحب الرد", "撤回答复"]),
    )
    .effect(say.of([
        "The secretariat is told, and the Minister is no longer on the list of speakers.",
        "Le secrétariat en est informé et le Ministre ne figure plus sur la liste des orateurs.",
        "تُبلَّغ الأمانة بذلك ولا يعود الوزير مدرجاً في قائمة المتحدثين.",
        "秘书处将获通知，部长不再列入发言者名单。",
    ]))
    .tick("yes", say.of(["Yes, withdraw it", "Oui, retirer la réponse", "نعم، يُسحب الرد", "是，撤回答复"]));
    Page::new(say.of(["Your answer has been received", "Votre réponse a été reçue", "تم استلام ردكم", "贵方答复已收到"]))
        .panel(html! { p { (say.of(["Register number", "Numéro d’enregistrement", "رقم القيد", "登记号"])) br; strong { "IN-2021/0117" } } })
        .main(html! {
            (Notice::new(Tone::Info, say.of([
                "An acknowledgement goes to the registered address of the Ministry.",
                "Un accusé de réception est envoyé à l’adresse enregistrée du Ministère.",
                "يُرسل إشعار بالاستلام إلى عنوان الوزارة المسجل.",
                "确认函将发送至该部的注册地址。",
            ])))
            (Summary::new(kit)
                .row(say.of(["Received", "Reçue", "تاريخ الاستلام", "收到时间"]), say.of(["Monday 15 February 2021, 10:04 Geneva (UTC+1)", "Lundi 15 février 2021, 10 h 04, heure de Genève (UTC+1)", "الاثنين 15 فبراير 2021، الساعة 10:04 بتوقيت جنيف (UTC+1)", "2021年2月15日星期一，日内瓦时间10:04（UTC+1）"]))
                .row(say.of(["Answer", "Réponse", "الرد", "答复"]), say.of(["Accepted", "Acceptée", "قبول", "接受"])))
            div.buttons { (kit.print()) (Button::secondary(say.of(["Change the answer", "Modifier la réponse", "تعديل الرد", "更改答复"])).leads("#change")) }
            (details(say.of(["Withdraw the answer", "Retirer la réponse", "سحب الرد", "撤回答复"]), sheet.form("#withdraw").once("c2FtcGxl").body(withdraw)))
        })
}
