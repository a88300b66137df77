//! `convoke notices`: whose work is in the binary, and on what terms. The text is made and checked by `tools/tidy`; here it is only carried.

use std::io::{self, Write};

use flate2::read::GzDecoder;

const PACKED: &[u8] = include_bytes!("notices.txt.gz");

/// Prints the notices. A reader that has seen enough (`convoke notices | head`) is no fault.
pub fn print() -> io::Result<()> {
    match io::copy(&mut GzDecoder::new(PACKED), &mut io::stdout().lock()).and_then(|_| io::stdout().flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        done => done,
    }
}
