//! Which encoding a text file is in, and its text.
//!
//! Spreadsheets save CSV in UTF-8 with or without a mark, in UTF-16 ("Unicode text"), or in the encoding of the machine, which in the offices
//! that send us tables is Windows-1252. One bad byte in a UTF-8 file must not make Windows-1252 of the whole: the lines decide by majority.

use crate::read::Encoding;

/// The encoding and the text. What cannot be read is `U+FFFD`; the reader tells such lines.
pub(crate) fn decoded(bytes: &[u8]) -> (Encoding, String) {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => (Encoding::Utf8, String::from_utf8_lossy(rest).into_owned()),
        [0xFF, 0xFE, rest @ ..] => (Encoding::Utf16, encoding_rs::UTF_16LE.decode_without_bom_handling(rest).0.into_owned()),
        [0xFE, 0xFF, rest @ ..] => (Encoding::Utf16, encoding_rs::UTF_16BE.decode_without_bom_handling(rest).0.into_owned()),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => (Encoding::Utf8, text.to_owned()),
            Err(_) if mostly_utf8(bytes) => (Encoding::Utf8, String::from_utf8_lossy(bytes).into_owned()),
            Err(_) => (Encoding::Windows1252, encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned()),
        },
    }
}

/// Of the lines with anything beyond ASCII, more are UTF-8 than are not. In Windows-1252 a line is UTF-8 hardly ever by chance.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let beyond = bytes.split(|b| *b == b'\n').filter(|line| !line.is_ascii());
    let (good, bad) = beyond.fold(
        (0_usize, 0_usize),
        |(good, bad), line| {
            if std::str::from_utf8(line).is_ok() { (good + 1, bad) } else { (good, bad + 1) }
        },
    );
    good > bad
}
