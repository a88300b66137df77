//! Encodings undone: encoded words (RFC 2047), base64 and quoted-printable (RFC 2045), charsets old and new. Everything is patient: what cannot
//! be decoded is told and left as it stands.

use std::borrow::Cow;

use mail_parser::decoders::charsets::map::charset_decoder;

use crate::limits::WORD_LIMIT;

/// Bytes as text by the name of their charset; whether the name is known, and whether the bytes were all of it.
pub(crate) struct Decoded {
    pub text: String,
    pub known: bool,
    pub whole: bool,
}

/// Decodes bytes of a named charset. No name, or one that nobody knows: UTF-8 if it is that, a Japanese or UTF-16 mark, else Windows-1252.
pub(crate) fn charset(name: Option<&str>, bytes: &[u8]) -> Decoded {
    let name = name.map(|n| n.trim().trim_matches(['"', '\'']).to_ascii_lowercase()).unwrap_or_default();
    let (name, known) = match name.as_str() {
        "utf-8" | "utf8" | "unicode-1-1-utf-8" | "utf-8-mac" | "cp65001" => ("utf-8", true),
        "" | "us-ascii" | "ascii" | "ansi_x3.4-1968" | "default_charset" | "default" => ("", true),
        "unknown-8bit" | "x-unknown" | "8bit" | "binary" => ("", false),
        "iso-2022-jp-ms" | "iso-2022-jp-1" | "iso-2022-jp-2" | "iso-2022-jp-3" | "iso-2022-jp-2004" | "cp50220" | "cp50221" => {
            ("iso-2022-jp", true)
        }
        "cp949" | "uhc" | "x-windows-949" | "ks_c_5601-1987" | "ksc5601-1987" => ("euc-kr", true),
        "cp932" | "x-ms-cp932" | "shift-jis" | "windows-932" => ("shift_jis", true),
        "x-gb2312" | "x-cp20936" | "gb2312_charset" | "cp936" | "gb-18030" => ("gb18030", true),
        "win-1251" | "win1251" | "windows1251" | "ansi-1251" => ("windows-1251", true),
        "windows1252" | "win-1252" | "ansi" | "iso-8859-1-windows-1252" => ("windows-1252", true),
        "windows1256" | "win-1256" => ("windows-1256", true),
        "koi-8-r" | "koi8r" => ("koi8-r", true),
        "iso-8859-1" | "latin1" | "iso8859-1" | "iso_8859-1" | "latin-1" => ("windows-1252", true),
        "iso-8859-8-i" | "iso-8859-8-e" => ("iso-8859-8", true),
        other => (other, true),
    };
    if name == "utf-8" {
        return match std::str::from_utf8(bytes) {
            Ok(text) => Decoded { text: text.strip_prefix('\u{feff}').unwrap_or(text).to_owned(), known, whole: true },
            Err(_) => Decoded { text: mostly_utf8(bytes), known, whole: false },
        };
    }
    if !name.is_empty()
        && let Some(decode) = charset_decoder(name.as_bytes())
    {
        let text = decode(bytes);
        let whole = !text.contains('\u{fffd}');
        return Decoded { text, known, whole };
    }
    let whole = bytes.is_ascii();
    Decoded { text: guessed(bytes), known: known && name.is_empty(), whole }
}

/// UTF-8 with the bytes that are none of it replaced; where more than half of what is above ASCII is broken, it is Windows-1252.
fn mostly_utf8(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    let broken = text.chars().filter(|c| *c == '\u{fffd}').count();
    let good = text.chars().filter(|c| !c.is_ascii() && *c != '\u{fffd}').count();
    if broken > good { by_name("windows-1252", bytes) } else { text.into_owned() }
}

fn by_name(name: &str, bytes: &[u8]) -> String {
    charset_decoder(name.as_bytes()).map_or_else(|| String::from_utf8_lossy(bytes).into_owned(), |decode| decode(bytes))
}

/// Bytes of no known charset.
pub(crate) fn guessed(bytes: &[u8]) -> String {
    if bytes.contains(&0x1b) && (find(bytes, b"\x1b$B").is_some() || find(bytes, b"\x1b$@").is_some()) {
        return by_name("iso-2022-jp", bytes);
    }
    if bytes.starts_with(&[0xff, 0xfe]) {
        return by_name("utf-16le", &bytes[2..]);
    }
    if bytes.starts_with(&[0xfe, 0xff]) {
        return by_name("utf-16be", &bytes[2..]);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => mostly_utf8(bytes),
    }
}

/// Where `what` stands in `bytes`.
pub(crate) fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|w| w == what)
}

/// Base64 with whatever is no letter of it passed over; whether there was nothing of the kind. At most `most` bytes are made.
pub(crate) fn base64(bytes: &[u8], most: usize) -> (Vec<u8>, bool) {
    let mut out = Vec::with_capacity((bytes.len() / 4 * 3).min(most) + 3);
    let (mut held, mut count, mut clean) = (0u32, 0u8, true);
    for &b in bytes {
        let six = match b {
            b'A'..=b'Z' => b - b'A',
            b'a'..=b'z' => b - b'a' + 26,
            b'0'..=b'9' => b - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                flush(&mut out, &mut held, &mut count); // padding ends a run; several encoded pieces may follow each other
                continue;
            }
            b'\r' | b'\n' | b' ' | b'\t' => continue,
            _ => {
                clean = false;
                continue;
            }
        };
        held = held << 6 | u32::from(six);
        count += 1;
        if count == 4 {
            out.extend_from_slice(&held.to_be_bytes()[1..]);
            (held, count) = (0, 0);
        }
        if out.len() >= most {
            out.truncate(most);
            return (out, clean);
        }
    }
    flush(&mut out, &mut held, &mut count);
    (out, clean)
}

fn flush(out: &mut Vec<u8>, held: &mut u32, count: &mut u8) {
    match *count {
        2 => out.push((*held >> 4) as u8),
        3 => out.extend_from_slice(&((*held >> 2) as u16).to_be_bytes()),
        _ => {}
    }
    (*held, *count) = (0, 0);
}

const fn hex(b: u8) -> Option<u8> {
    match b {
        b'0'..=b'9' => Some(b - b'0'),
        b'A'..=b'F' => Some(b - b'A' + 10),
        b'a'..=b'f' => Some(b - b'a' + 10),
        _ => None,
    }
}

/// Quoted-printable; an `=` that begins nothing stays as it is. `word`: as in encoded words, where `_` is a space.
pub(crate) fn quoted(bytes: &[u8], word: bool, most: usize) -> (Vec<u8>, bool) {
    let mut out = Vec::with_capacity(bytes.len().min(most));
    let mut clean = true;
    let mut at = 0;
    while at < bytes.len() && out.len() < most {
        let b = bytes[at];
        at += 1;
        if b == b'_' && word {
            out.push(b' ');
        } else if b != b'=' {
            out.push(b);
        } else if let (Some(high), Some(low)) = (bytes.get(at).copied().and_then(hex), bytes.get(at + 1).copied().and_then(hex)) {
            out.push(high << 4 | low);
            at += 2;
        } else {
            let blank = bytes[at..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
            match &bytes[at + blank..] {
                [b'\r', b'\n', ..] => at += blank + 2,
                [b'\n' | b'\r', ..] => at += blank + 1,
                [] => at += blank,
                _ => {
                    clean = false;
                    out.push(b'=');
                }
            }
        }
    }
    (out, clean)
}

/// A header value as text. Encoded words of one charset that follow each other are joined before they are decoded, since many programs cut
/// them within a character.
pub(crate) fn words(raw: &[u8]) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut pending: Option<(String, Vec<u8>)> = None;
    let mut rest = raw;
    while !rest.is_empty() {
        let Some(start) = find(rest, b"=?") else { break };
        let Some((charset, bytes, after)) = word(&rest[start..]) else {
            settle(&mut out, &mut pending);
            out.push_str(&guessed(&rest[..start + 2]));
            rest = &rest[start + 2..];
            continue;
        };
        let between = &rest[..start];
        if !between.trim_ascii().is_empty() || (pending.is_none() && !between.is_empty()) {
            settle(&mut out, &mut pending);
            out.push_str(&guessed(between));
        }
        match &mut pending {
            Some((open, held)) if open.eq_ignore_ascii_case(&charset) => held.extend_from_slice(&bytes),
            _ => {
                settle(&mut out, &mut pending);
                pending = Some((charset, bytes));
            }
        }
        rest = &rest[start + after..];
    }
    settle(&mut out, &mut pending);
    out.push_str(&guessed(rest));
    out.retain(|c| c != '\0' && c != '\u{feff}');
    out
}

/// Whether every encoded word of a header value is one, and says something.
pub(crate) fn words_are_good(raw: &[u8]) -> bool {
    let mut rest = raw;
    while let Some(start) = find(rest, b"=?") {
        let Some((name, bytes, after)) = word(&rest[start..]) else {
            // What has the whole shape of one and is none; other texts may have "=?" in them.
            let shape = rest[start..].iter().filter(|b| **b == b'?').take(4).count() >= 3;
            if shape && find(&rest[start + 2..rest.len().min(start + 100)], b"?=").is_some() {
                return false;
            }
            rest = &rest[start + 2..];
            continue;
        };
        if bytes.is_empty() || name.is_empty() {
            return false;
        }
        rest = &rest[start + after..];
    }
    true
}

fn settle(out: &mut String, pending: &mut Option<(String, Vec<u8>)>) {
    if let Some((name, bytes)) = pending.take() {
        out.push_str(&charset(Some(&name), &bytes).text);
    }
}

/// The encoded word that begins here: charset without language (RFC 2231 section 5), bytes, its length.
fn word(at: &[u8]) -> Option<(String, Vec<u8>, usize)> {
    let name_end = at[2..].iter().take(64).position(|b| *b == b'?')? + 2;
    let (kind, mark) = (at.get(name_end + 1)?, at.get(name_end + 2)?);
    if *mark != b'?' {
        return None;
    }
    let text = &at[name_end + 3..];
    let end = find(&text[..text.len().min(WORD_LIMIT)], b"?=")?;
    let bytes = match kind {
        b'B' | b'b' => base64(&text[..end], usize::MAX).0,
        b'Q' | b'q' => quoted(&text[..end], true, usize::MAX).0,
        _ => return None,
    };
    let name: Cow<'_, str> = String::from_utf8_lossy(&at[2..name_end]);
    let name = name.split('*').next().unwrap_or_default().to_owned();
    Some((name, bytes, name_end + 3 + end + 2))
}

/// The bytes of the first file between `begin` and `end` (POSIX uuencode).
pub(crate) fn uuencoded(bytes: &[u8], most: usize) -> Vec<u8> {
    let mut out = Vec::new();
    let mut begun = false;
    for line in bytes.split(|b| *b == b'\n').map(|l| l.strip_suffix(b"\r").unwrap_or(l)) {
        if !begun {
            begun = line.starts_with(b"begin ");
            continue;
        }
        if line == b"end" || out.len() >= most {
            break;
        }
        let Some((count, text)) = line.split_first() else { continue };
        let from = out.len();
        for four in text.chunks(4) {
            let six = |n: usize| u32::from(four.get(n).map_or(0, |b| b.wrapping_sub(32) & 63));
            out.extend_from_slice(&(six(0) << 18 | six(1) << 12 | six(2) << 6 | six(3)).to_be_bytes()[1..]);
        }
        out.truncate(from + usize::from(count.wrapping_sub(32) & 63));
    }
    out.truncate(most);
    out
}
