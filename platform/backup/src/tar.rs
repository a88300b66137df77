//! Entries of a tar file in the form `ustar` (POSIX.1-2017, pax, "ustar Interchange Format"), as far as a backup needs it: plain files with
//! short names. Any tar reads what is written here.

use std::io::{self, Read, Write};

/// Headers and contents are padded to this.
const BLOCK: usize = 512;

/// Bytes of a name in the header's first field.
const NAME: usize = 100;

/// Bytes of one entry. The largest are stored files, whose own limit is far below; a damaged length is refused before it is believed.
pub(crate) const ENTRY_LIMIT: u64 = 1024 * 1024 * 1024;

fn header(name: &str, size: usize) -> [u8; BLOCK] {
    let mut block = [0_u8; BLOCK];
    let mut put = |at: usize, text: &str| block[at..at + text.len()].copy_from_slice(text.as_bytes());
    put(0, name);
    put(100, "0000600\0");
    put(108, "0000000\0");
    put(116, "0000000\0");
    put(124, &format!("{size:011o}\0"));
    // The instant stands in the header of the backup; here it would only make equal backups unequal.
    put(136, "00000000000\0");
    put(148, "        ");
    put(156, "0");
    put(257, "ustar\0");
    put(263, "00");
    let sum: u32 = block.iter().map(|b| u32::from(*b)).sum();
    block[148..156].copy_from_slice(format!("{sum:06o}\0 ").as_bytes());
    block
}

/// Writes an entry.
pub(crate) fn write(out: &mut impl Write, name: &str, bytes: &[u8]) -> io::Result<()> {
    if name.len() > NAME {
        return Err(io::Error::other(format!("the name {name} is too long for an entry")));
    }
    out.write_all(&header(name, bytes.len()))?;
    out.write_all(bytes)?;
    out.write_all(&[0; BLOCK][..padding(bytes.len())])
}

/// Writes the end: two empty blocks.
pub(crate) fn end(out: &mut impl Write) -> io::Result<()> {
    out.write_all(&[0; 2 * BLOCK])
}

fn padding(size: usize) -> usize {
    size.next_multiple_of(BLOCK) - size
}

/// Reads the next entry; `None` at the end.
pub(crate) fn read(from: &mut impl Read) -> io::Result<Option<(String, Vec<u8>)>> {
    let damaged = |what: &str| io::Error::new(io::ErrorKind::InvalidData, what.to_owned());
    let mut block = [0_u8; BLOCK];
    from.read_exact(&mut block)?;
    if block == [0; BLOCK] {
        from.read_exact(&mut block)?;
        return if block == [0; BLOCK] { Ok(None) } else { Err(damaged("it does not end where it says")) };
    }
    let text = |at: std::ops::Range<usize>| {
        let bytes = &block[at];
        let end = bytes.iter().position(|b| *b == 0).unwrap_or(bytes.len());
        std::str::from_utf8(&bytes[..end]).map_err(|_| damaged("an entry has no name"))
    };
    let name = text(0..NAME)?.to_owned();
    let size = u64::from_str_radix(text(124..136)?.trim(), 8).ok().filter(|size| *size <= ENTRY_LIMIT);
    let size = usize::try_from(size.ok_or_else(|| damaged("an entry has no length"))?).map_err(|_| damaged("an entry is too long"))?;
    if block != header(&name, size) {
        return Err(damaged("an entry begins in an unknown form"));
    }
    let mut bytes = Vec::new();
    if from.take(size as u64).read_to_end(&mut bytes)? < size {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    from.read_exact(&mut block[..padding(size)])?;
    Ok(Some((name, bytes)))
}
