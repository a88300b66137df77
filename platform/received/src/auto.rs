//! Answers that no person wrote: absence notes, receipts, "we have received your message", requests to prove that one is human (RFC 3834).

use std::sync::LazyLock;

use crate::address;
use crate::header::Header;
use crate::phrases::{self, Set};

/// Bytes of a text that are looked at: an absence note says it in its first lines.
const LOOKED_AT: usize = 4_000;

/// By what a message shows that a machine answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Auto {
    /// `Auto-Submitted: auto-replied`, or `auto-generated` in answer to a mail.
    AutoSubmitted,
    /// Another header field that only machines write.
    Field,
    /// The program that sent it.
    Program,
    /// The subject.
    Subject,
    /// The sentences of an absence note, together with a lesser sign.
    Text,
    /// A request to confirm that the sender is a person.
    Challenge,
}

/// What is asked of a message.
pub(crate) struct Asked<'m> {
    pub header: &'m Header,
    pub subject: &'m str,
    pub text: &'m str,
    pub return_path: Option<&'m str>,
}

/// Fields whose presence says it, unless their value denies it.
const FIELDS: &[&str] = &[
    "x-autoreply",
    "x-auto-reply",
    "x-autorespond",
    "x-autoresponder",
    "x-autoresponse",
    "x-auto-response",
    "x-autoreply-from",
    "x-mail-autoreply",
    "x-mdautoresponse",
    "x-vacation",
    "x-vacation-reply",
    "x-away",
    "x-cron-env-autoreply",
    "x-pmx-vacation",
    "x-kaspersky-autoreply",
    "x-fc-machinegenerated",
    "x-zimbra-autoreply",
    "x-mmhs-autoforwarded-reply",
];

/// How the subjects of automatic answers begin, in plain small letters.
const SUBJECTS: &[&str] = &[
    "auto:",
    "auto-reply",
    "auto reply",
    "autoreply",
    "auto response",
    "auto-response",
    "autoresponse",
    "autoresponder",
    "automatic reply",
    "automatic response",
    "automated reply",
    "automated response",
    "automatic answer",
    "out of office",
    "out of the office",
    "out-of-office",
    "ooo:",
    "ooo -",
    "ooto",
    "vacation",
    "away from",
    "away until",
    "i am away",
    "i'm away",
    "on leave",
    "on vacation",
    "on holiday",
    "absence",
    "absent",
    "vacation reply",
    "i am out of",
    "i'm out of",
    "réponse automatique",
    "reponse automatique",
    "message d'absence",
    "notification d'absence",
    "absence du bureau",
    "absent du bureau",
    "en congé",
    "hors du bureau",
    "réponse d'absence",
    "respuesta automática",
    "respuesta automatica",
    "contestación automática",
    "fuera de la oficina",
    "fuera de oficina",
    "ausente de la oficina",
    "mensaje automático",
    "de vacaciones",
    "ausencia",
    "автоответ",
    "автоматический ответ",
    "автоматическое сообщение",
    "нет на месте",
    "вне офиса",
    "отсутств",
    "в отпуске",
    "не в офисе",
    "自动回复",
    "自動回覆",
    "自动答复",
    "自動答覆",
    "自動回信",
    "外出",
    "不在办公室",
    "不在辦公室",
    "休假",
    "请假",
    "رد تلقائي",
    "رد آلي",
    "الرد التلقائي",
    "الرد الآلي",
    "خارج المكتب",
    "في إجازة",
    "إجازة",
    "automatische antwort",
    "abwesenheit",
    "abwesend",
    "abwesenheitsnotiz",
    "autom. antwort",
    "nicht im büro",
    "nicht im hause",
    "im urlaub",
    "automatische abwesenheit",
    "automatisch antwoord",
    "automatisch antwoorden",
    "afwezig",
    "afwezigheid",
    "niet aanwezig",
    "automatisk svar",
    "autosvar",
    "frånvaro",
    "fraværende",
    "risposta automatica",
    "fuori ufficio",
    "assente",
    "fuori sede",
    "assenza",
    "resposta automática",
    "resposta automatica",
    "fora do escritório",
    "ausente",
    "ausência",
    "autodpowiedź",
    "automatyczna odpowiedź",
    "odpowiedź automatyczna",
    "nieobecność",
    "poza biurem",
    "otomatik yanıt",
    "otomatik cevap",
    "ofis dışında",
    "ofis dışı",
    "izinde",
    "自動返信",
    "自動応答",
    "不在通知",
    "不在のお知らせ",
    "不在です",
    "休暇",
    "자동 응답",
    "자동응답",
    "자동 회신",
    "자동회신",
    "부재중",
    "부재 중",
    "부재",
    "automaattinen vastaus",
    "automatická odpověď",
    "automata válasz",
    "răspuns automat",
    "αυτόματη απάντηση",
    "auto-antwort",
    "poissa",
];

/// What absence notes say, in plain small letters.
static ABSENT: LazyLock<Set> = LazyLock::new(|| {
    Set::of(
        [
            "i am out of the office",
            "i'm out of the office",
            "i am currently out of",
            "i will be out of the office",
            "out of the office until",
            "out of office until",
            "i am away",
            "i'm away",
            "i am currently away",
            "i will be away",
            "i am on leave",
            "i am on annual leave",
            "on annual leave",
            "on maternity leave",
            "on parental leave",
            "on sick leave",
            "i am on vacation",
            "i'm on vacation",
            "i am on holiday",
            "limited access to e",
            "no access to e",
            "without access to e",
            "will respond to you upon my return",
            "reply upon my return",
            "when i return",
            "on my return",
            "this is an automatic",
            "this is an automated",
            "this is an auto",
            "automatically generated",
            "automated response",
            "automatic reply",
            "i no longer work",
            "has left the organi",
            "no longer works at",
            "thank you for your message. i am",
            "thank you for your email. i am",
            "your message has been received and",
            "do not reply to this",
            "je suis absent",
            "je suis actuellement absent",
            "je serai absent",
            "actuellement en congé",
            "en congés",
            "je suis en congé",
            "absente du bureau",
            "absent du bureau",
            "à mon retour",
            "dès mon retour",
            "réponse automatique",
            "message automatique",
            "je suis en mission",
            "accès limité à",
            "hors du bureau",
            "me encuentro fuera",
            "estaré fuera",
            "estoy fuera",
            "fuera de la oficina",
            "a mi regreso",
            "estoy de vacaciones",
            "me encuentro de vacaciones",
            "respuesta automática",
            "mensaje automático",
            "estaré ausente",
            "estoy ausente",
            "a mi vuelta",
            "acceso limitado al correo",
            "de licencia",
            "меня не будет",
            "нахожусь в отпуске",
            "я в отпуске",
            "в отпуске до",
            "в командировке",
            "отсутствую",
            "буду отсутствовать",
            "по возвращении",
            "после возвращения",
            "вернусь",
            "автоматический ответ",
            "автоматическое сообщение",
            "не в офисе",
            "我正在休假",
            "我在休假",
            "正在休假",
            "休假中",
            "我外出",
            "我不在办公室",
            "不在办公室",
            "出差",
            "自动回复",
            "此邮件为自动",
            "系统自动",
            "返回后",
            "返回办公室",
            "将于",
            "休假至",
            "أنا خارج المكتب",
            "خارج المكتب",
            "أنا في إجازة",
            "في إجازة",
            "حتى عودتي",
            "عند عودتي",
            "بعد عودتي",
            "سأعود",
            "رد تلقائي",
            "رد آلي",
            "رسالة تلقائية",
            "ich bin nicht im büro",
            "ich bin derzeit nicht",
            "ich bin bis",
            "ich bin im urlaub",
            "nicht im hause",
            "bin ich nicht erreichbar",
            "ich bin ab",
            "nach meiner rückkehr",
            "automatische antwort",
            "außer haus",
            "abwesend",
            "sono fuori ufficio",
            "sarò assente",
            "sono assente",
            "al mio rientro",
            "risposta automatica",
            "estou fora do",
            "estarei ausente",
            "estou de férias",
            "no meu regresso",
            "ao meu retorno",
            "ik ben afwezig",
            "ik ben niet aanwezig",
            "ik ben met vakantie",
            "bij mijn terugkomst",
            "jestem nieobecn",
            "przebywam na urlopie",
            "po powrocie",
            "ofiste değilim",
            "izindeyim",
            "ofis dışındayım",
            "döndüğümde",
            "不在に",
            "休暇",
            "自動返信",
            "自動応答",
            "外出して",
            "부재중",
            "휴가",
            "자동 응답",
            "자동으로 발송",
        ]
        .iter()
        .copied(),
    )
});

/// What challenges say.
static CHALLENGES: LazyLock<Set> = LazyLock::new(|| {
    Set::of(
        [
            "to confirm your message",
            "confirm that you are a real person",
            "confirm you are human",
            "prove you are human",
            "click * to verify your email",
            "challenge/response",
            "challenge-response",
            "sender verification",
            "boxtrapper",
            "spamarrest",
            "spam arrest",
            "tmda",
            "earthlink spamblocker",
            "has not yet been delivered because your address",
            "to be added to * approved senders",
            "authenticate yourself by",
            "your email requires verification",
            "please verify your email address by replying",
            "confirm your email by replying",
            "whitelist",
            "awaits moderator approval",
            "is being held until",
        ]
        .iter()
        .copied(),
    )
});

/// Why this message counts as an automatic answer, if it does.
pub(crate) fn why(asked: &Asked<'_>) -> Option<Auto> {
    let header = asked.header;
    let subject = phrases::plain(asked.subject.trim());
    let submitted = header.word("auto-submitted");
    let keyword = submitted.split([';', ' ', '(']).next().unwrap_or_default();
    let answers = header.has("in-reply-to") || header.has("references");
    let titled = titled(&subject);
    let suppress = header.has("x-auto-response-suppress");
    // What a list or a system sends on its own is no answer: RFC 3834 calls it auto-generated, and it answers no mail.
    // A program that unsubscribes for a person answers no letter either (RFC 2369 section 3.2).
    let list = header.has("list-id") || header.has("list-unsubscribe") || matches!(subject.as_str(), "unsubscribe" | "subscribe");
    match keyword {
        "auto-replied" | "auto-reply" | "auto-notified" if !list => return Some(Auto::AutoSubmitted),
        "auto-generated" | "yes" | "true" if answers || titled || suppress => return Some(Auto::AutoSubmitted),
        _ => {}
    }
    let denied = |value: &str| matches!(value, "no" | "none" | "false" | "0");
    if FIELDS.iter().any(|f| header.has(f) && !denied(&header.word(f))) {
        return Some(Auto::Field);
    }
    let precedence = header.word("precedence");
    if matches!(precedence.as_str(), "auto_reply" | "auto-reply" | "autoreply") || header.word("x-precedence").starts_with("auto") {
        return Some(Auto::Field);
    }
    if header.word("x-apple-action") == "vacation"
        || header.word("x-pobox-vacation") == "yes"
        || header.word("x-gm-message-type") == "vacation"
    {
        return Some(Auto::Field);
    }
    let program = format!("{} {} {}", header.word("x-mailer"), header.word("user-agent"), header.word("x-loop"));
    if phrases::any(&program, &["vacation", "autorespon", "auto-respon", "autoreply", "auto-reply", "out of office"]) {
        return Some(Auto::Program);
    }
    let text = phrases::plain(&asked.text[..address::floor(asked.text, LOOKED_AT)]);
    if CHALLENGES.is_in(&text)
        && !list
        && (phrases::any(&subject, &["confirm", "verif", "challenge", "held", "approval", "delivery"]) || header.has("x-tmda-fingerprint"))
    {
        return Some(Auto::Challenge);
    }
    if list || header.has("list-post") {
        return None;
    }
    let absent = ABSENT.is_in(&text);
    let quiet = asked.return_path == Some("")
        || suppress
        || matches!(precedence.as_str(), "bulk" | "junk")
        || !keyword.is_empty() && keyword != "no";
    // A subject that only begins so might be a person's ("Absence of the Minister"); a lesser sign settles it.
    if titled && (absent || quiet || answers || is_plain_title(&subject)) {
        return Some(Auto::Subject);
    }
    (absent && quiet).then_some(Auto::Text)
}

/// Whether the subject begins as those of automatic answers do, perhaps after "Re:".
fn titled(subject: &str) -> bool {
    let bare = crate::answer::without_reply_marks(subject);
    let bare = bare.trim_start_matches(['[', '(', '*', '"', '【', '<', ' ']);
    SUBJECTS.iter().any(|s| bare.starts_with(s))
        || ["自动回复", "自動返信", "out of office", "automatic reply", "réponse automatique", "abwesenheitsnotiz"]
            .iter()
            .any(|s| bare.contains(s))
}

/// Titles that no person writes over a letter.
fn is_plain_title(subject: &str) -> bool {
    phrases::any(
        subject,
        &[
            "auto-reply",
            "auto reply",
            "autoreply",
            "automatic reply",
            "automatic response",
            "automated reply",
            "out of office",
            "out of the office",
            "out-of-office",
            "réponse automatique",
            "respuesta automática",
            "автоответ",
            "автоматический ответ",
            "自动回复",
            "自動回覆",
            "自动答复",
            "رد تلقائي",
            "رد آلي",
            "الرد التلقائي",
            "automatische antwort",
            "abwesenheitsnotiz",
            "risposta automatica",
            "resposta automática",
            "automatisch antwoord",
            "自動返信",
            "自動応答",
            "자동 응답",
            "자동응답",
            "자동 회신",
            "otomatik yanıt",
            "autodpowiedź",
            "odpowiedź automatyczna",
            "vacation reply",
            "autosvar",
            "automatisk svar",
        ],
    )
}
