//! Charsets of old mail, in headers and texts; languages.

use super::letter;
use crate::read;

/// A text in a charset, in a body of eight bits.
fn text_in(charset: &str, bytes: &[u8]) -> String {
    let mut message =
        format!("From: a@there.example\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset={charset}\r\n\r\n")
            .into_bytes();
    message.extend_from_slice(bytes);
    read(&message).text
}

#[test]
fn old_charsets_are_decoded() {
    for (charset, bytes, expected) in [
        ("koi8-r", &b"\xed\xc9\xce\xc9\xd3\xd4\xd2"[..], "Министр"),
        ("windows-1251", b"\xcc\xe8\xed\xe8\xf1\xf2\xf0", "Министр"),
        ("windows-1256", b"\xc7\xe1\xe6\xd2\xed\xd1", "الوزير"),
        ("iso-8859-6", b"\xc7\xe4\xe8\xd2\xea\xd1", "الوزير"),
        ("gb2312", b"\xb2\xbf\xb3\xa4", "部长"),
        ("gb18030", b"\xb2\xbf\xb3\xa4", "部长"),
        ("big5", b"\xb3\xa1\xaa\xf8", "部長"),
        ("iso-2022-jp", b"\x1b$BBg?C\x1b(B", "大臣"),
        ("shift_jis", b"\x91\xe5\x90b", "大臣"),
        ("euc-kr", b"\xc0\xe5\xb0\xfc", "장관"),
        ("ks_c_5601-1987", b"\xc0\xe5\xb0\xfc", "장관"),
        ("utf-7", b"+AOk-t+AOk-", "été"),
        ("utf-16le", b"a\0\xe9\0", "aé"),
        ("iso-8859-15", b"\xa4", "€"),
        ("iso-8859-1", b"\x93\xe9\x94", "“é”"),
        ("\"utf-8\"", "é".as_bytes(), "é"),
        ("no-such-charset", "é".as_bytes(), "é"),
        ("us-ascii", b"\xe9t\xe9", "été"),
        ("utf-8", b"\xe9t\xe9", "été"),
    ] {
        assert_eq!(text_in(charset, bytes), expected, "{charset}");
    }
}

#[test]
fn encoded_words_cut_within_a_character_are_joined() {
    let subject = |value: &str| letter(&format!("From: a@there.example\nSubject: {value}"), "x").subject;
    assert_eq!(subject("=?utf-8?B?w6nDqQ==?="), "éé");
    assert_eq!(subject("=?utf-8?Q?=C3?= =?utf-8?Q?=A9?="), "é");
    assert_eq!(subject("=?iso-2022-jp?B?GyRCQmc/Qw==?= =?iso-2022-jp?B?GyhC?="), "大臣");
    assert_eq!(subject("=?koi8-r?Q?=ED=C9=CE=C9=D3=D4=D2?= CL-21/4"), "Министр CL-21/4");
    assert_eq!(subject("=?utf-8*fr?Q?=C3=A9t=C3=A9?="), "été");
    assert_eq!(subject("a =?nonsense b"), "a =?nonsense b");
    assert_eq!(subject("été"), "été");
}

#[test]
fn language_is_guessed_by_script_and_small_words() {
    let of = |text: &str| letter("From: a@there.example\nSubject: x", text).language;
    assert_eq!(of("I have the honour to inform you that the Minister will attend."), Some("en"));
    assert_eq!(of("J'ai l'honneur de vous informer que le Ministre participera."), Some("fr"));
    assert_eq!(of("Tengo el honor de informarle que el Ministro participará en el Foro."), Some("es"));
    assert_eq!(of("Имею честь сообщить, что Министр примет участие."), Some("ru"));
    assert_eq!(of("谨通知您,部长将出席论坛。"), Some("zh"));
    assert_eq!(of("大臣はフォーラムに出席します。"), Some("ja"));
    assert_eq!(of("장관은 포럼에 참석할 것입니다."), Some("ko"));
    assert_eq!(of("يشرفني أن أبلغكم بأن الوزير سيشارك في المنتدى."), Some("ar"));
    assert_eq!(of("Ich habe die Ehre, Ihnen mitzuteilen, dass der Minister nicht kommen wird."), Some("de"));
    assert_eq!(of("12345 67890"), None);
}
