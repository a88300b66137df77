//! What mail servers say when they refuse, and which cause it tells. One list, in order: the first phrase found decides, so that the exact
//! causes stand before the general ones ("mailbox full" before "mailbox unavailable", "user unknown" before "rejected").

use crate::cause::Cause;

/// Phrases in small letters with single spaces; `*` stands for up to sixty characters of one sentence.
const PHRASES: &[(Cause, &[&str])] = &[
    (
        Cause::Full,
        &[
            "mailbox full", "mailbox is full", "mailbox has exceeded", "mailbox exceeded", "mailbox size limit exceeded", "mailbox quota",
            "over quota", "over its quota", "over the quota", "overquota", "quota exceeded", "quota exceed", "exceeded storage allocation",
            "exceeded the storage", "exceeded its storage", "exceeded their mailbox quota", "exceeds allowed quota", "exceeds quota",
            "quota violation", "quota limit", "out of storage space", "out of quota", "insufficient disk space", "not enough storage space",
            "mailbox is over", "inbox is full", "inbox full", "account is full", "account is over quota", "disk quota", "mail box is full",
            "maildir over quota", "maildir delivery failed: *quota", "would exceed mailbox", "user is over", "is using over", "no space left in mailbox",
            "mailfolder is full", "storage quota", "delivery failed: over quota", "mailbox would exceed", "too much mail data", "user has too many messages",
            "has too many messages on the server", "folder is full", "recipient reached disk quota", "the recipient's inbox is out of storage",
            "cannot be saved *full", "boîte aux lettres est pleine", "boîte de réception est pleine", "boite aux lettres pleine", "boîte pleine",
            "buzón está lleno", "buzón lleno", "buzón de correo está lleno", "caixa de correio cheia", "postfach ist voll", "postfach voll",
            "casella piena", "casella di posta è piena", "mailbox vol", "skrzynka jest pełna", "skrzynka pełna", "posta kutusu dolu",
            "ящик переполнен", "ящик заполнен", "переполнен", "邮箱已满", "邮箱空间不足", "信箱已满", "メールボックスがいっぱい",
            "メールボックスの容量", "메일함이 가득", "편지함이 가득", "صندوق البريد ممتلئ", "البريد ممتلئ",
        ],
    ),
    (
        Cause::Moved,
        &[
            "has moved", "user has moved", "has been moved", "mailbox moved", "user moved", "no longer at this address", "address changed to", "address has changed", "please try <",
            "please use my new address", "recipient moved", "551 user not local; please try", "a déménagé", "ha cambiado de dirección",
        ],
    ),
    (
        Cause::Authentication,
        &[
            "dmarc", "dkim", "spf check", "spf fail", "spf hard", "spf validation", "spf record", "does not designate", "not designate", "sender policy framework",
            "spf -all", "fails to pass authentication", "failed spf", "unauthenticated email", "unauthenticated mail", "not pass authentication",
            "is not authorized to send", "not authorized by the domain", "not allowed to send mail for", "sender id", "authentication required",
            "requires authentication", "authentication failed", "smtp auth", "must authenticate", "must be authenticated", "not authenticated",
            "authentication is required", "access denied, spoofed", "spoofed", "arc=", "bad dns authentication", "openspf.org", "openspf.net",
        ],
    ),
    (
        Cause::Sender,
        &[
            "please provide a valid from", "from: domain is invalid", "sender address", "sender rejected", "sender verify", "sender verification", "sender domain", "unresolvable sender", "invalid sender", "bad sender", "unknown sender", "envelope sender", "domain of sender", "return path", "sender is not", "sender not", "from address", "your domain",
        ],
    ),
    (Cause::Filtered, &["recipient preferences", "rejected by recipient", "recipient has requested", "user filter", "blocked by recipient", "user has blocked", "domain filter", "filtered"]),
    (Cause::Network, &["host not found, try again", "host name lookup failure", "name service error for name=* try again", "temporary lookup failure", "temporarily unable to resolve", "dns server returned answer with no data", "could not resolve host* try again"]),
    (Cause::Virus, &["virus", "malware", "infected", "phishing", "trojan", "executable file", "worm detected"]),
    (
        Cause::TooLarge,
        &[
            "message size exceeds", "message too large", "message too big", "message is too large", "message is too big", "size exceeds", "size limit", "too large",
            "exceeds the maximum", "exceeds maximum", "exceeded maximum", "exceeds size", "exceeds the size", "message exceeds", "message file too big", "max message size",
            "maximum message size", "message length exceeds", "larger than the current system limit", "mail size limit", "tamaño del mensaje", "trop volumineux",
            "message size limit", "line too long", "too long line", "superior al permitido", "слишком больш", "nachricht ist zu groß", "zu groß", "邮件过大", "邮件大小超过",
        ],
    ),
    (
        Cause::Spam,
        &[
            "spam", "unsolicited", "junk mail", "bulk mail", "ube ", "looks like *mail we do not want", "content rejected", "rejected due to content", "blocked by content",
            "message content rejected", "message rejected due to local", "classified as", "considered unsolicited", "content filter", "垃圾邮件", "спам", "courrier indésirable",
            "correo no deseado", "message contains *content that", "spamassassin", "uri in this email", "score too high",
        ],
    ),
    (
        Cause::Relay,
        &[
            "relaying denied", "relay access denied", "relay denied", "relay not permitted", "relaying not permitted", "not permitted to relay", "relaying prohibited", "unable to relay", "cannot relay",
            "relay not allowed", "relaying is prohibited", "not allowed to relay", "no relaying", "we do not relay", "is not a gateway", "we don't handle mail for", "insecure mail relay",
            "mail server requires authentication when attempting to send to a non-local", "isn't in my control/locals file", "isn't in my list of allowed rcpthosts",
            "not in list of allowed rcpthosts", "rcpthosts",
        ],
    ),
    (
        Cause::NoDomain,
        &[
            "host unknown", "unknown host", "domain does not exist", "domain not exist", "no such domain", "host not found", "domain not found", "name or service not known",
            "unrouteable domain", "unroutable domain", "unrouteable mail domain", "unrouteable address", "unroutable address", "all relevant mx records point to non-existent hosts",
            "domain name not found", "does not resolve", "couldn't be found by name", "couldn't find any host", "unable to find any host", "find any host named", "no mx or a", "no valid mail exchanger",
            "null mx", "nullmx", "does not accept mail", "domain does not accept", "no mail exchanger", "nxdomain", "bad destination host", "bad destination system",
            "domain must resolve", "illegal host/domain name", "couldn't find a mail exchanger", "domain isn't", "account or domain may not exist", "recipient domain not found", "domain is not valid",
            "domain of recipient * does not", "domain part is not", "domain name does not exist", "domain is invalid", "could not be found *domain", "host or domain name not found",
            "n'a pas pu être trouvé le domaine", "домен не найден", "домен не существует", "dominio no existe", "domaine inexistant", "域名不存在", "unknown mail host", "server for domain * not found",
            "because the domain", "no mail hosts for domain", "no mx record", "no mx found", "unknown host", "does not like recipient's domain", "sorry, i couldn't find",
        ],
    ),
    (
        Cause::NoMailbox,
        &[
            "user unknown", "unknown user", "no such user", "no such recipient", "no such mailbox", "no such address", "no such person", "no such account", "no such local user", "no such email",
            "unknown recipient", "recipient unknown", "unknown address", "address unknown", "unknown local", "unknown account", "unknown mailbox", "unknown email address", "unknown virtual user", "unknown login",
            "user not found", "recipient not found", "mailbox not found", "account not found", "address not found", "user could not be found", "could not be found", "wasn't found at", "was not found at", "couldn't be found", "can't be found",
            "recipientnotfound", "resolver.adr.recip", "not found by smtp address lookup", "recipient name is not recognized", "not listed in", "matches found in", "not found in domino directory",
            "user does not exist", "does not exist", "doesn't exist", "not exist", "doesnt exist", "doesn't have *account", "does not have *account", "has no mailbox", "no mailbox here", "no mailbox by that name", "no mailbox",
            "invalid recipient", "recipient invalid", "invalid mailbox", "invalid user", "invalid address", "invalid local part", "is not a valid mailbox", "is not a valid user", "not a valid recipient", "no valid recipient", "is not a valid",
            "recipient is not", "is not a known user", "not a known", "is not a registered", "is not known", "not known at this", "not known here", "not our customer", "not a local", "isn't a local", "is not local", "not local", "undeliverable address",
            "user not known", "user not exist", "user invalid", "bad recipient", "bad address", "bad destination mailbox", "wrong recipient", "incorrect recipient", "verify address", "address error", "address does not appear to be valid", "failed to recognize",
            "addressee unknown", "no longer valid", "no longer exist", "no longer available", "no longer active", "no longer in use", "no longer on server", "no longer in service", "no longer with", "no longer works", "no longer employed",
            "no account by that name", "no user by that name", "no user", "no recipients", "account has been deleted", "has been deleted", "account is not valid", "account that you tried to reach does not", "account closed", "account has been closed", "account is closed", "mailbox closed", "been terminated",
            "recipient rejected: *not", "recipient address rejected: access denied", "address rejected: undeliverable", "recipient verify fail", "recipient verification", "verification failed for", "no such person at", "unlisted", "mailbox unknown", "user [*] does",
            "mailbox for * does not exist", "not our user", "delivery to the mailbox failed *unknown", "recipients are not", "nosuchuser", "dd this user doesn't", "this user doesn't have", "dont have", "requested mailbox", "sorry, no mailbox", "no mail box available",
            "utilisateur inconnu", "destinataire inconnu", "adresse inconnue", "n'existe pas", "introuvable", "usuario desconocido", "destinatario desconocido", "no existe", "usuario no existe", "no se encontró", "no se encuentra",
            "unbekannter benutzer", "benutzer unbekannt", "empfänger unbekannt", "unbekannter empfänger", "existiert nicht", "nicht gefunden", "utente sconosciuto", "non esiste", "destinatario sconosciuto", "usuário desconhecido", "não existe", "não encontrado", "destinatário desconhecido",
            "onbekende gebruiker", "gebruiker onbekend", "bestaat niet", "nieznany użytkownik", "nie istnieje", "bilinmeyen kullanıcı", "bulunamadı", "mevcut değil", "пользователь не найден", "неизвестный пользователь", "не существует", "адресат не найден", "не найден", "нет такого пользователя", "ящик не существует",
            "用户不存在", "收件人不存在", "地址不存在", "邮箱不存在", "不存在", "无此用户", "找不到", "查無此", "ユーザーが存在しません", "宛先不明", "見つかりません", "存在しません", "該当するユーザ", "존재하지 않", "찾을 수 없", "사용자를 찾을", "المستخدم غير موجود", "مستخدم غير معروف", "غير موجود", "غير معروف", "المستلم غير معروف", "العنوان غير موجود",
        ],
    ),
    (
        Cause::Disabled,
        &[
            "account disabled", "mailbox disabled", "account is disabled", "account has been disabled", "mailbox is disabled", "user disabled", "disabled account", "is disabled", "account inactive", "mailbox is inactive", "account is inactive", "is inactive", "inactive user", "user is inactive", "inactive mailbox", "not active", "mailbox not active",
            "suspended", "account that you tried to reach is disabled", "deactivated", "account is locked", "mailbox locked", "locked", "account expired", "account has expired", "mailbox unavailable or access denied", "temporarily disabled", "dormant", "frozen", "mailbox is frozen", "not accepting messages", "not accepting mail", "currently not accepting",
            "receiving mail at a rate", "compte désactivé", "cuenta desactivada", "cuenta deshabilitada", "cuenta suspendida", "konto deaktiviert", "заблокирован", "отключен", "停用", "禁用", "تم تعطيل", "معطل",
        ],
    ),
    (
        Cause::Rate,
        &[
            "too many connections", "too many messages", "too many recipients", "too many concurrent", "too many sessions", "too many hops per", "rate limit", "rate-limit", "ratelimit", "throttl", "too fast", "too many mails", "too many emails", "too many errors", "receiving mail too quickly", "unusual rate", "exceeded the rate", "daily limit", "sending limit", "limit exceeded", "hourly limit", "max connections", "slow down", "deferred due to user complaints", "temporarily rate limited", "connections from your host", "connection rate", "concurrency limit",
        ],
    ),
    (
        Cause::Blocked,
        &[
            "blacklist", "black list", "blocklist", "block list", "blocked using", "blocked for", "blocked by", "blocked", "rbl", "dnsbl", "spamhaus", "spamcop", "barracuda", "sorbs", "reputation", "reverse dns", "ptr record", "rdns", "no ptr", "missing ptr", "dynamic ip", "dynamic address", "your ip", "ip address has been", "your ip address", "client host rejected", "access denied", "banned", "bad helo", "helo", "unverifyable", "verify *hostname", "cannot find your hostname", "poor reputation", "denied by", "connection refused by", "listed in", "listed at", "service refused", "not accept mail from", "is not allowed to connect", "rejected for policy reasons from", 
        ],
    ),
    (
        Cause::Looped,
        &["mail loop", "loop detected", "too many hops", "loops back to", "mail forwarding loop", "hop count exceeded", "routing loop", "looping"],
    ),
    (
        Cause::Expired,
        &[
            "retry timeout exceeded", "retry time not reached", "message expired", "could not be delivered for", "delivery time expired", "queue too long", "been in the queue too long", "too old", "in queue too long", "delivery expired", "cannot send message for", "could not send message for", "could not be delivered within", "unable to deliver *hours", "max retries", "maximum retr", "retries exhausted", "giving up after", "was not delivered within", "undelivered after", "not been delivered after", "still undelivered", "not yet been delivered", "not delivered after", "expired", "message timed out", "failed to deliver *days", "given up", "connection timed out in", "within * hours", "within * days",
        ],
    ),
    (
        Cause::Network,
        &[
            "connection timed out", "connection refused", "connection reset", "connection lost", "lost connection", "connection dropped", "connection closed", "network is unreachable", "network unreachable", "no route to host", "timed out", "timeout", "time out", "unable to connect", "couldn't connect", "could not connect", "cannot connect", "failed to connect", "wasn't able to establish an smtp connection", "host not reachable", "unreachable", "host lookup", "name lookup", "name service error", "dns error", "dns failure", "dns server", "server is down", "no answer from host", "did not respond", "not responding", "remote host said nothing", "try again later", "read error", "connection died", "connected to * but", "lookup failed", "mx lookup", "temporarily unable", "connect to", "bad connection", "not able to contact",
        ],
    ),
    (
        Cause::Content,
        &[
            "attachment", "header error", "bad header", "not rfc", "rfc 2822", "rfc 5322", "rfc2822", "rfc5322", "malformed", "8-bit", "8bit", "mime error", "charset", "invalid content", "message format", "from header", "multiple from", "message-id", "duplicate header", "non-ascii", "smtputf8", "conversion", "content of", "bare lf", "bare newline", "missing subject", "date header", "improper use",
        ],
    ),
    (
        Cause::Policy,
        &[
            "policy", "security", "prohibited", "not permitted", "not allowed", "not authorized", "not authorised", "unauthorized", "restricted", "denied", "permission", "disallowed", "starttls", "tls required", "encryption needed", "encryption required", "does not accept", "only accepts", "complain", "rejected by", "recipient has requested", "greylist", "graylist", "greylisted", "moderat", "closed list", "subscribers only", "members only", "not a member", "allowed to post",
        ],
    ),
    (
        Cause::System,
        &[
            "system error", "internal error", "local error", "configuration error", "local configuration", "disk full", "disk i/o", "no space left", "insufficient system", "system resources", "system storage", "service unavailable", "service not available", "server error", "i/o error", "input/output error", "unexpected error", "mailer error", "command died", "exit status", "command failed", "temporary failure", "temporary problem", "processing error", "cannot open", "can't create", "cannot create", "can't open", "could not open", "permission denied", "out of memory", "program failed", "pipe to", "delivery agent", "exited with", "err=", "unknown mailer", "backend", "maintenance", "local problem", "local delivery failed",
        ],
    ),
    (Cause::Protocol, &["syntax error", "bad sequence", "command not recognized", "unrecognized command", "command unrecognized", "not implemented", "command not", "protocol error", "bad command", "parameters not", "invalid command", "need mail", "need rcpt", "unimplemented"]),
];

/// What is said when little is said.
const VAGUE: &[(Cause, &[&str])] = &[
    // What RFC 5321 section 4.2.3 has for 550 by itself: said when nothing else is, it nearly always means that nobody is there.
    (Cause::NoMailbox, &["address rejected\n", "address rejected.\n", "address rejected. ", "address rejected (", "recipient rejected\n", "recipient rejected.\n", "invalid final delivery", "mailbox unavailable", "mailbox not available", "mailbox is unavailable", "mail address unavailable"]),
    (Cause::Policy, &["rejected", "refused", "not accepted"]),
];

/// The cause that a text tells, if it tells one.
pub(crate) fn cause(text: &str) -> Option<Cause> {
    let text = ended(text);
    PHRASES.iter().chain(VAGUE).find(|(_, phrases)| any(&text, phrases)).map(|(cause, _)| *cause)
}

/// Whether a text tells its cause in words that say little, so that an exact status code goes before them.
pub(crate) fn is_vague(text: &str) -> bool {
    let text = ended(text);
    !PHRASES.iter().any(|(_, phrases)| any(&text, phrases))
}

/// A plain text with its end marked, for phrases that must stand there.
fn ended(text: &str) -> String {
    let mut text = plain(text.trim());
    text.push('\n');
    text
}

/// The text in small letters, every blank one space, typographic marks made plain.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '’' | '‘' | '`' => out.push('\''),
            '\u{307}' => {} // what is left of the Turkish dotted I made small
            c => out.push(c),
        }
    }
    out
}

/// Whether a plain text has this phrase in it; a star stands for up to sixty characters of the same sentence.
pub(crate) fn has(text: &str, phrase: &str) -> bool {
    let Some((before, after)) = phrase.split_once('*') else { return text.contains(phrase) };
    text.match_indices(before).take(50).any(|(at, _)| {
        let rest = &text[at + before.len()..];
        let near: String = rest.chars().take(60 + after.chars().count()).collect();
        near.find(after).is_some_and(|end| !near[..end].contains(". "))
    })
}

/// Whether a plain text has one of these phrases in it.
pub(crate) fn any(text: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|p| has(text, p))
}
