//! What an answer seems to say: a proposal for the officer who confirms it with one key, and never a decision.
//!
//! Obtained by looking for phrases that letters of acceptance, regret and designation have, in the six languages, in the answer's own text
//! (nothing quoted, no signature). Where both a yes and a no are found, where the text asks something, where it is long enough to say several
//! things, or where nothing is found, it is [`AnswerKind::Unclear`]: a wrong proposal costs more than none.

use crate::phrases;

/// What an answer seems to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AnswerKind {
    /// The addressee will take part.
    Accepts,
    /// The addressee will not.
    Regrets,
    /// Another will in the addressee's place.
    Delegates,
    /// It does not say, or says more than one thing.
    Unclear,
}

impl AnswerKind {
    /// The fixed word for machines.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Accepts => "accepts",
            Self::Regrets => "regrets",
            Self::Delegates => "delegates",
            Self::Unclear => "unclear",
        }
    }
}

/// Longer answers say several things; an officer reads them.
const LONGEST: usize = 6_000;

const DELEGATES: &[&str] = &[
    "has designated", "have designated", "has nominated", "has appointed", "has delegated", "has asked * to represent", "will be represented by", "to represent him", "to represent her", "to represent the minister", "on his behalf", "on her behalf", "in his place", "in her place", "in his stead", "in her stead", "in his name", "in her name", "will attend instead", "will represent", "will replace him", "will replace her",
    "a désigné", "a délégué", "a mandaté", "sera représenté", "pour le représenter", "pour la représenter", "en son nom", "à sa place", "le représentera", "la représentera", "se fera représenter", "a chargé",
    "ha designado", "ha delegado", "ha nombrado", "estará representad", "será representad", "en su nombre", "en su representación", "en su lugar", "lo representará", "la representará",
    "поручил", "делегировал", "назначил", "уполномочил", "от его имени", "от её имени", "от ее имени", "вместо него", "вместо неё", "вместо нее", "будет представлять", "представит министра", "его заменит", "её заменит",
    "委派", "指派", "委托", "授权", "派遣", "代表部长", "代其", "代为", "代替部长", "由副部长", "代表出席", "代表其",
    "كلف", "كلّف", "كلفت", "انتدب", "أوفد", "عين", "عيّن", "فوض", "فوّض", "نيابة عن", "بالنيابة عن", "نيابةً عن", "ينوب عن", "تنوب عن", "لتمثيل", "سيمثل", "ستمثل", "بدلا من", "بدلاً من",
];

const REGRETS: &[&str] = &[
    "regret to inform", "regrets to inform", "regret that", "regrets that", "regret not", "regret being unable", "regrets being unable", "regretfully", "unable to attend", "unable to participate", "unable to take part", "unable to accept", "unable to join", "not be able to", "will not attend", "will not participate", "will not take part", "will not be attending", "will not be participating", "cannot attend", "cannot participate", "cannot accept", "can not attend", "won't be able", "must decline", "have to decline", "has to decline", "decline the invitation", "decline this invitation", "not in a position to",
    "a le regret", "ai le regret", "avons le regret", "ne sera pas en mesure", "ne serai pas en mesure", "ne serons pas en mesure", "ne pourra pas", "ne pourrai pas", "ne pourrons pas", "ne peut participer", "ne peut pas participer", "ne participera pas", "n'est pas en mesure", "ne pourra malheureusement", "décliner", "decliner l'invitation", "dans l'impossibilité", "empêché",
    "lamento informar", "lamentamos informar", "lamenta informar", "lamentablemente", "no podrá", "no podré", "no podremos", "no puede asistir", "no puede participar", "no asistirá", "no participará", "no le será posible", "no me será posible", "no nos será posible", "declinar", "imposibilidad de",
    "с сожалением", "к сожалению", "сожале", "не сможет", "не смогу", "не сможем", "не имеет возможности", "не имеем возможности", "не примет участи", "не примем участи", "не в состоянии", "вынужден отказаться", "вынуждены отказаться",
    "遗憾", "抱歉", "无法出席", "无法参加", "不能出席", "不能参加", "未能出席", "不克出席", "无法与会", "不能与会", "婉拒", "谢绝",
    "نأسف", "يأسف", "آسف", "تأسف", "للأسف", "مع الأسف", "الاعتذار", "نعتذر", "يعتذر", "أعتذر", "لن يتمكن", "لن تتمكن", "لن نتمكن", "لن أتمكن", "لن يشارك", "لن يحضر", "تعذر", "يتعذر", "لا يستطيع", "لا يمكنه",
];

const ACCEPTS: &[&str] = &[
    "will take part", "will participate", "will attend", "will be attending", "will be participating", "will be pleased to", "is pleased to accept", "are pleased to accept", "am pleased to accept", "has accepted", "accepts the invitation", "accept the invitation", "accept your invitation", "accepts your invitation", "accept with pleasure", "accepts with pleasure", "confirm the participation", "confirm his participation", "confirm her participation", "confirm my participation", "confirm our participation", "confirms the participation", "confirms his participation", "confirms her participation", "pleased to confirm", "honour to confirm", "honor to confirm", "happy to confirm", "glad to accept", "happy to accept", "will deliver a statement", "will make a statement", "will deliver the statement", "will join the",
    "participera", "participerons", "prendra part", "prendrons part", "assistera", "assisterai", "confirmer la participation", "confirme la participation", "confirmer sa participation", "confirme sa participation", "confirmer ma participation", "confirmer notre participation", "accepte l'invitation", "accepter l'invitation", "accepte avec plaisir", "acceptons l'invitation", "a accepté", "prononcera une déclaration", "sera présent",
    "participará", "participaremos", "participaré", "asistirá", "asistiremos", "asistiré", "tomará parte", "confirmar la participación", "confirma la participación", "confirmar su participación", "confirma su participación", "confirmar mi participación", "confirmar nuestra participación", "acepta la invitación", "aceptar la invitación", "aceptamos la invitación", "ha aceptado", "pronunciará una declaración", "hará uso de la palabra",
    "примет участие", "примем участие", "приму участие", "примут участие", "будет участвовать", "подтверждаем участие", "подтверждает участие", "подтвердить участие", "подтверждаю участие", "подтвердить, что", "принимает приглашение", "принимаем приглашение", "принять приглашение", "выступит с",
    "将出席", "将参加", "将与会", "将应邀", "愿意出席", "确认出席", "确认参加", "接受邀请", "接受贵", "欣然接受", "应邀出席", "同意出席", "将发表", "将作",
    "سيشارك", "ستشارك", "سنشارك", "سأشارك", "سيحضر", "ستحضر", "سنحضر", "تأكيد مشاركة", "تأكيد المشاركة", "أؤكد مشاركة", "نؤكد مشاركة", "يؤكد مشاركته", "يقبل الدعوة", "نقبل الدعوة", "قبول الدعوة", "قبل الدعوة", "تلبية الدعوة", "وسيلقي", "ستلقي", "سيلقي",
];

/// What takes a yes back, or leaves it open.
const DOUBTS: &[&str] = &[
    "?", "？", "؟", "would like to know", "please clarify", "please confirm whether", "not yet", "to be confirmed", "tentative", "subject to", "if possible", "in due course", "later date", "possibly", "pas encore", "sous réserve", "à confirmer", "ultérieurement", "aún no", "todavía no", "por confirmar", "sujeto a", "ещё не", "еще не", "будет сообщено", "позднее сообщ", "при условии", "尚未", "待定", "稍后", "另行通知", "لم يتم بعد", "لم يتحدد", "سيتم إبلاغ", "لاحقا", "لاحقًا",
];

/// Words that turn a yes into a no, right before or after it.
const NOT: &[&str] = &["not ", "cannot", "unable", "ne ", "n'", "no ", "не ", "不", "无法", "未能", "لن ", "لا ", "whether", "si le ", "if "];

/// What an answer seems to say.
pub(crate) fn of(answer: &str) -> AnswerKind {
    let text = phrases::plain(answer);
    if text.trim().is_empty() || text.len() > LONGEST {
        return AnswerKind::Unclear;
    }
    let regrets = phrases::any(&text, REGRETS);
    let delegates = phrases::any(&text, DELEGATES);
    let accepts = ACCEPTS.iter().any(|p| affirmed(&text, p));
    let doubts = phrases::any(&text, DOUBTS);
    match (delegates, regrets, accepts) {
        _ if doubts && !(delegates && regrets) => AnswerKind::Unclear,
        (true, _, _) => AnswerKind::Delegates,
        (false, true, false) => AnswerKind::Regrets,
        (false, false, true) => AnswerKind::Accepts,
        _ => AnswerKind::Unclear,
    }
}

/// Whether a phrase stands in the text without a "not" close before it.
fn affirmed(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).take(20).any(|(at, _)| {
        let start = crate::address::floor(text, at.saturating_sub(24));
        let before = &text[start..at];
        let before = before.rsplit(['.', ',', ';', '。', '，']).next().unwrap_or_default();
        !NOT.iter().any(|n| before.contains(n))
    })
}
