//! What a person wrote in answer: the text above (or below, or between) what is quoted, without the signature where that is sure.

use crate::address;
use crate::phrases;

/// Bytes of a text that are looked through for the answer: a hundred pages.
const ANSWER_LIMIT: usize = 256 << 10;

/// An answer and what was set aside.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    pub said: String,
    /// Whether something was quoted.
    pub quotes: bool,
    /// Whether it says whose mail it quotes.
    pub quotes_mail: bool,
}

/// Verbs that end the line over a quotation: "On … X wrote:", in plain small letters.
const WROTE: &[&str] = &[
    "wrote",
    "writes",
    "a écrit",
    "a ecrit",
    "escribió",
    "escribio",
    "пишет",
    "писал",
    "писала",
    "писал(а)",
    "написал",
    "написала",
    "написал(а)",
    "写道",
    "寫道",
    "写了",
    "كتب",
    "كتبت",
    "schrieb",
    "ha scritto",
    "escreveu",
    "schreef",
    "napisał",
    "napisała",
    "napisał(a)",
    "pisze",
    "yazdı",
    "şunu yazdı",
    "skrev",
    "kirjoitti",
    "napsal",
    "napsal(a)",
    "a scris",
    "írta",
    "έγραψε",
    "のメッセージ",
    "のメール",
    "さんは書きました",
    "書きました",
    "님이 작성",
    "작성",
    "said",
    "wrote on",
];

/// Lines that stand over a forwarded or quoted mail, in plain small letters without their dashes.
const ORIGINALS: &[&str] = &[
    "original message",
    "original mail",
    "original appointment",
    "forwarded message",
    "begin forwarded message",
    "message d'origine",
    "message original",
    "message transféré",
    "mensaje original",
    "mensaje reenviado",
    "исходное сообщение",
    "пересылаемое сообщение",
    "пересланное сообщение",
    "原始邮件",
    "原始郵件",
    "原邮件",
    "转发的邮件",
    "转发邮件",
    "邮件原件",
    "الرسالة الأصلية",
    "رسالة معاد توجيهها",
    "ursprüngliche nachricht",
    "originalnachricht",
    "weitergeleitete nachricht",
    "messaggio originale",
    "messaggio inoltrato",
    "mensagem original",
    "mensagem encaminhada",
    "oorspronkelijk bericht",
    "doorgestuurd bericht",
    "wiadomość oryginalna",
    "oryginalna wiadomość",
    "orijinal ileti",
    "özgün ileti",
    "元のメッセージ",
    "元のメール",
    "원본 메시지",
    "원본 메일",
    "ursprungligt meddelande",
    "reply message",
];

/// The names of the sender's line in the block that Outlook and others put over a quotation.
const FROM: &[&str] = &[
    "from:",
    "de:",
    "de :",
    "von:",
    "da:",
    "от:",
    "от кого:",
    "发件人:",
    "发件人：",
    "寄件者:",
    "寄件者：",
    "寄件人:",
    "من:",
    "van:",
    "od:",
    "kimden:",
    "gönderen:",
    "差出人:",
    "送信者:",
    "보낸 사람:",
    "보낸사람:",
    "från:",
    "expéditeur:",
    "expéditeur :",
    "*from:*",
    "*de:*",
    "*von:*",
];

/// The names of lines that follow it.
const BESIDE: &[&str] = &[
    "sent:",
    "date:",
    "to:",
    "subject:",
    "cc:",
    "envoyé:",
    "envoyé :",
    "date :",
    "à:",
    "à :",
    "objet:",
    "objet :",
    "enviado:",
    "enviado el:",
    "fecha:",
    "para:",
    "asunto:",
    "gesendet:",
    "datum:",
    "an:",
    "betreff:",
    "inviato:",
    "data:",
    "a:",
    "oggetto:",
    "отправлено:",
    "дата:",
    "кому:",
    "тема:",
    "发送时间:",
    "发送时间：",
    "发送日期",
    "日期:",
    "日期：",
    "收件人:",
    "收件人：",
    "主题:",
    "主题：",
    "寄件日期",
    "收件者",
    "主旨",
    "تاريخ الإرسال:",
    "التاريخ:",
    "إلى:",
    "الموضوع:",
    "verzonden:",
    "aan:",
    "onderwerp:",
    "wysłano:",
    "do:",
    "temat:",
    "gönderildi:",
    "kime:",
    "konu:",
    "tarih:",
    "日時:",
    "宛先:",
    "件名:",
    "送信日時:",
    "날짜:",
    "받는 사람:",
    "제목:",
    "보낸 날짜:",
    "assunto:",
    "*sent:*",
    "*to:*",
    "*subject:*",
    "*date:*",
];

/// Lines that telephones put under an answer.
const SENT_FROM: &[&str] = &[
    "sent from my",
    "sent from mail for",
    "sent from outlook",
    "sent from yahoo",
    "get outlook for",
    "envoyé de mon",
    "envoyé depuis",
    "enviado desde mi",
    "enviado do meu",
    "enviado desde outlook",
    "отправлено с",
    "отправлено из",
    "发自我的",
    "從我的",
    "从我的",
    "أرسلت من",
    "تم الإرسال من",
    "von meinem",
    "gesendet von",
    "inviato da",
    "verzonden vanaf",
    "iphoneから送信",
    "나의 iphone에서",
];

/// Parts a text into what was said and what was quoted.
pub(crate) fn part(text: &str) -> Answer {
    let text = &text[..address::floor(text, ANSWER_LIMIT)];
    let lines: Vec<&str> = text.lines().collect();
    let small: Vec<String> = lines.iter().map(|l| phrases::plain(l.trim())).collect();
    let marker = (0..lines.len()).find_map(|at| marker(&small, at));
    let quoted = |line: &str| line.trim_start().starts_with(['>', '|']) && !line.trim_start().starts_with("||");
    let any_quoted = lines.iter().any(|l| l.trim_start().starts_with('>'));
    let (above, below) = match marker {
        Some((start, end)) => (&lines[..start], &lines[end..]),
        None => (&lines[..], &lines[lines.len()..]),
    };
    let own = |lines: &[&str]| {
        let own: Vec<&str> = lines.iter().copied().filter(|l| !quoted(l)).collect();
        unsigned(&own)
    };
    let mut said = own(above);
    if said.is_empty() {
        said = own(below); // answered under the quotation
    }
    Answer { said, quotes: marker.is_some() || any_quoted, quotes_mail: marker.is_some() }
}

/// Whether a quotation's head begins in this line: from which line to which.
fn marker(small: &[String], at: usize) -> Option<(usize, usize)> {
    let line = small[at].trim_start_matches(['>', ' ']);
    if line.is_empty() || small[at].starts_with('>') {
        return None;
    }
    let dashless = line.trim_matches(['-', '_', '=', '*', ' ', ':', '—', '–', '：']);
    if dashless.chars().count() < 40 && ORIGINALS.contains(&dashless) && (line.len() > dashless.len() || line.ends_with(':')) {
        return Some((at, at + 1));
    }
    if FROM.iter().any(|f| line.starts_with(f)) {
        let beside =
            small[at + 1..].iter().take(5).filter(|l| BESIDE.iter().any(|b| l.trim_start_matches(['>', ' ']).starts_with(b))).count();
        if beside >= 2 {
            // The rule above the block is part of it.
            let ruled = at > 0 && small[at - 1].len() > 4 && small[at - 1].chars().all(|c| matches!(c, '_' | '-' | '=' | ' '));
            let end = (at..small.len()).find(|l| small[*l].is_empty()).unwrap_or(small.len());
            return Some((if ruled { at - 1 } else { at }, end));
        }
    }
    attribution(small, at)
}

/// "On 3 Feb 2021, the Secretariat wrote:", over one to three lines.
fn attribution(small: &[String], at: usize) -> Option<(usize, usize)> {
    const LINES: usize = 3;
    let first = &small[at];
    if !first.chars().any(|c| c.is_ascii_digit() || c == '@') && !first.ends_with([':', '：']) {
        return None;
    }
    let mut joined = String::new();
    for (n, line) in small[at..].iter().take(LINES).enumerate() {
        if line.is_empty() || line.starts_with('>') {
            return None;
        }
        joined.push_str(line);
        joined.push(' ');
        let whole = joined.trim_end();
        if whole.chars().count() > 300 {
            return None;
        }
        let Some(head) = whole.strip_suffix([':', '：']) else { continue };
        let head = head.trim_end();
        // In Arabic and Chinese the verb may stand before the writer.
        let verb = WROTE.iter().any(|w| head.ends_with(w))
            || (WROTE.iter().any(|w| !w.is_ascii() && head.contains(w)) && head.contains(['@', '<']))
            || (["wrote", "schrieb", "schreef", "skrev", "escribió", "a écrit"].iter().any(|w| head.contains(w))
                && head.chars().any(|c| c.is_ascii_digit())
                && head.contains(['@', '<', ',']));
        let dated = head.chars().any(|c| c.is_ascii_digit()) || head.contains('@');
        let quotes_follow = small[at + n + 1..].iter().find(|l| !l.is_empty()).is_some_and(|l| l.starts_with('>'));
        if verb && (dated || quotes_follow) {
            return Some((at, at + n + 1));
        }
    }
    None
}

/// The lines without the signature: from the line "-- " on (RFC 3676 section 4.3), and without what a telephone adds.
fn unsigned(lines: &[&str]) -> String {
    let end = lines.iter().position(|l| matches!(*l, "-- " | "--")).unwrap_or(lines.len());
    let mut lines = &lines[..end];
    if let Some(at) = lines.iter().rposition(|l| SENT_FROM.iter().any(|s| phrases::plain(l.trim()).starts_with(s)))
        && lines.len() - at <= 3
    {
        lines = &lines[..at];
    }
    let joined = lines.join("\n");
    joined.trim_matches(|c: char| c.is_whitespace() || c == '\u{200b}').to_owned()
}

/// Marks of an answer at the beginning of a subject, in plain small letters: "Re:", "AW:", "答复:", "رد:".
const REPLY_MARKS: &[&str] = &[
    "re",
    "aw",
    "antw",
    "antwort",
    "sv",
    "vs",
    "r",
    "rif",
    "res",
    "resp",
    "ref",
    "rép",
    "réf",
    "odp",
    "ynt",
    "yanıt",
    "отв",
    "ответ",
    "на",
    "回复",
    "回覆",
    "答复",
    "答覆",
    "回信",
    "返信",
    "회신",
    "답장",
    "رد",
    "الرد",
    "ynt",
    "svar",
    "atb",
    "bls",
    "vá",
    "απ",
    "re re",
    "تر",
];

/// The subject without the marks of answers at its beginning.
pub(crate) fn without_reply_marks(subject: &str) -> &str {
    let mut rest = subject.trim();
    while let Some(next) = reply_mark(rest) {
        rest = next;
    }
    rest
}

/// Whether a subject says that it answers another.
pub(crate) fn is_marked(subject: &str) -> bool {
    reply_mark(phrases::plain(subject).trim()).is_some()
}

/// Whether a subject says that it hands another mail on.
pub(crate) fn is_forward(subject: &str) -> bool {
    const FORWARD_MARKS: &[&str] = &[
        "fwd:",
        "fw:",
        "tr:",
        "wg:",
        "i:",
        "rv:",
        "enc:",
        "doorst:",
        "vb:",
        "vl:",
        "pd:",
        "ilt:",
        "转发:",
        "转发：",
        "轉寄:",
        "пересл:",
        "fwd：",
        "전달:",
        "転送:",
    ];
    let plain = phrases::plain(subject);
    FORWARD_MARKS.iter().any(|m| plain.trim_start().starts_with(m))
}

fn reply_mark(subject: &str) -> Option<&str> {
    let (mark, rest) = subject.split_once([':', '：'])?;
    // "Re[2]:", "Re (3):", "Re^2:" count the answers.
    let mark = mark.trim().trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '[' | ']' | '(' | ')' | '^' | ' '));
    REPLY_MARKS.iter().any(|m| mark.chars().flat_map(char::to_lowercase).eq(m.chars())).then(|| rest.trim())
}
