//! Looks into a workbook before it is read: what unpacks is counted, macros are found, and numbers that would have the reader set aside
//! memory for what is not there are not believed.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use crate::limits::{PART_LIMIT, UNPACKED_LIMIT};
use crate::read::ReadFault;

/// Bytes of the table of texts in which its count stands.
const HEAD: usize = 4096;

/// What content types say of a workbook that may hold macros.
const MACRO_TYPE: &[u8] = b"macroenabled";

/// Looks at each part. Refuses macros, what unpacks beyond the limit, and a package that is no workbook.
pub(crate) fn check(bytes: &[u8]) -> Result<(), ReadFault> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if package.len() > PART_LIMIT {
        return Err(ReadFault::UnpacksTooLarge);
    }
    let mut left = UNPACKED_LIMIT;
    let mut workbook = false;
    for at in 0..package.len() {
        let part = match package.by_index(at) {
            Ok(part) => part,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(ReadFault::OldOrLocked),
            Err(fault) => return Err(damaged(fault)),
        };
        let name = part.name().map_err(damaged)?.to_ascii_lowercase();
        if name.ends_with("vbaproject.bin") || name.contains("macrosheets/") {
            return Err(ReadFault::Macros);
        }
        workbook |= name.ends_with("xl/workbook.xml");
        left = left.checked_sub(looked_through(part, &name, left)?).ok_or(ReadFault::UnpacksTooLarge)?;
    }
    if workbook { Ok(()) } else { Err(ReadFault::NotATable) }
}

/// Unpacks a part as far as the limit goes, whatever it says of its size, and gives how many bytes it has.
fn looked_through(part: impl Read, name: &str, left: u64) -> Result<u64, ReadFault> {
    let (texts, types) = (name.ends_with("sharedstrings.xml"), name.ends_with("[content_types].xml"));
    let mut kept = Vec::new();
    let mut limited = part.take(left + 1);
    let mut piece = vec![0_u8; 64 * 1024];
    let mut size = 0_u64;
    loop {
        let got = limited.read(&mut piece).map_err(|fault| ReadFault::Damaged(fault.to_string()))?;
        if got == 0 {
            break;
        }
        size += got as u64;
        if (texts && kept.len() < HEAD) || types {
            kept.extend_from_slice(&piece[..got]);
        }
    }
    let kept = kept.to_ascii_lowercase();
    if types && kept.windows(MACRO_TYPE.len()).any(|w| w == MACRO_TYPE) {
        return Err(ReadFault::Macros);
    }
    // Each text takes some bytes of the part, so that there cannot be more texts than bytes.
    if texts && counts(&kept).any(|count| count > size) {
        return Err(ReadFault::Damaged("the count of texts is not true".into()));
    }
    Ok(size)
}

/// The numbers that stand as `uniqueCount`.
fn counts(head: &[u8]) -> impl Iterator<Item = u64> {
    let text = String::from_utf8_lossy(head).into_owned();
    let found: Vec<u64> = text
        .split("uniquecount")
        .skip(1)
        .map(|after| {
            let digits: String = after.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
            digits.parse().unwrap_or(u64::MAX)
        })
        .collect();
    found.into_iter()
}

fn damaged(fault: ZipError) -> ReadFault {
    ReadFault::Damaged(fault.to_string())
}
