//! The frames of the three faces, as the web layer would make them.

use kernel::Lang;
use page::{Account, Assets, Banner, BannerTone, Entry, Face, Frame, Kit, Link, Search, ZoneNote};

use super::Say;

pub const EDITION: [&str; 4] =
    ["WSIS Forum 2021", "Forum 2021 du SMSI", "منتدى القمة العالمية لمجتمع المعلومات لعام 2021", "2021年信息社会世界峰会论坛"];

fn bare<'a>(kit: Kit<'a>, say: Say, face: Face, name: &str) -> Frame<'a> {
    let assets = Assets { style: "style.css".into(), theme: Some("theme.css".into()), script: "script.js".into(), icon: None };
    let mut frame = Frame::new(kit, face, "Convoke", assets);
    frame.edition = Some(Link::new(say.of(EDITION), "#home"));
    frame.languages = Lang::ALL.into_iter().map(|l| (l, format!("{l}-{name}.html").into())).collect();
    frame.footer = vec![
        Link::new(say.of(["Accessibility", "Accessibilité", "إمكانية النفاذ", "无障碍"]), "#accessibility"),
        Link::new(say.of(["Privacy", "Protection des données", "الخصوصية", "隐私"]), "#privacy"),
        Link::new(say.of(["Contact", "Contact", "الاتصال", "联系方式"]), "mailto:wsis-info@forum.example"),
    ];
    frame.zone = Some(ZoneNote {
        sentence: say
            .of([
                "Times are shown in Geneva time (UTC+1).",
                "Les heures sont indiquées à l’heure de Genève (UTC+1).",
                "المواعيد مبيّنة بتوقيت جنيف (UTC+1).",
                "所示时间为日内瓦时间（UTC+1）。",
            ])
            .into(),
        change: Link::new(say.of(["Change", "Modifier", "تغيير", "更改"]), "#zone"),
    });
    frame.banners.push(Banner::new(
        BannerTone::Tell,
        say.of(["Demonstration", "Démonstration", "عرض توضيحي", "演示"]),
        say.of([
            "The clock of this edition stands at Monday 15 February 2021, 10:00 Geneva.",
            "L’horloge de cette édition indique le lundi 15 février 2021, 10 h 00, heure de Genève.",
            "تشير ساعة هذه الدورة إلى الاثنين 15 فبراير 2021، الساعة 10:00 بتوقيت جنيف.",
            "本届论坛的时钟为2021年2月15日星期一日内瓦时间10:00。",
        ]),
    ));
    frame
}

/// A public page.
pub fn public<'a>(kit: Kit<'a>, say: Say, name: &str) -> Frame<'a> {
    let mut frame = bare(kit, say, Face::Public, name);
    frame.indexed = true;
    frame.menu = vec![
        Entry::new(say.of(["Home", "Accueil", "الصفحة الرئيسية", "首页"]), "#home").current(true),
        Entry::new(say.of(["Invitation letter", "Lettre d’invitation", "رسالة الدعوة", "邀请函"]), "#letter"),
        Entry::new(say.of(["About the Forum", "À propos du Forum", "عن المنتدى", "关于论坛"]), "#about"),
    ];
    frame
}

/// A page under a personal link.
pub fn reply<'a>(kit: Kit<'a>, say: Say, name: &str) -> Frame<'a> {
    bare(kit, say, Face::Reply, name)
}

/// A page of the secretariat, in rehearsal.
pub fn office<'a>(kit: Kit<'a>, say: Say, name: &str, current: usize) -> Frame<'a> {
    let mut frame = bare(kit, say, Face::Office, name);
    let entries = [
        (["Today", "Aujourd’hui", "اليوم", "今日"], 't', None),
        (["Replies", "Réponses", "الردود", "答复"], 'r', Some(["7", "7", "7", "7"])),
        (["Letters", "Lettres", "الرسائل", "信函"], 'l', None),
        (["Register", "Registre", "السجل", "登记册"], 'c', None),
        (["Directory", "Répertoire", "الدليل", "通讯录"], 'd', None),
        (["Outbox", "Boîte d’envoi", "صندوق الصادر", "发件箱"], 'o', Some(["2", "2", "2", "2"])),
        (["Audit trail", "Journal d’audit", "سجل التدقيق", "审计记录"], 'a', None),
    ];
    frame.menu = entries
        .into_iter()
        .enumerate()
        .map(|(at, (text, key, waiting))| {
            let entry = Entry::new(say.of(text), format!("#{key}")).key(key).current(at == current);
            match waiting {
                Some(number) => entry.waiting(say.of(number)),
                None => entry,
            }
        })
        .collect();
    frame.account = Some(Account {
        name: Link::new("officer@forum.example", "#account"),
        sign_out: "#sign-out".into(),
        fields: vec![("once".into(), "c2FtcGxl".into())],
    });
    frame.search = Some(Search { action: "#search".into(), words: String::new() });
    frame.banners.push(
        Banner::new(
            BannerTone::Warn,
            say.of(["Rehearsal", "Répétition", "تجربة", "预演"]),
            say.of([
                "All mail of this edition goes to test@forum.example; no ministry receives anything.",
                "Tous les messages de cette édition sont adressés à test@forum.example; aucun ministère ne reçoit rien.",
                "تُرسل جميع رسائل هذه الدورة إلى test@forum.example؛ ولا تتلقى أي وزارة شيئاً.",
                "本届所有邮件均发往 test@forum.example，任何部委均不会收到邮件。",
            ]),
        )
        .link(Link::new(say.of(["End the rehearsal", "Mettre fin à la répétition", "إنهاء التجربة", "结束预演"]), "#rehearsal")),
    );
    frame
}
