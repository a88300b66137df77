//! How the binary is linked: its relocations packed, which makes it twelve megabytes smaller and its start quicker.
//!
//! A position-independent binary lists every address in its tables for the loader, 24 bytes each. As a packed list (DT_RELR) that is a
//! bit or two each. The loader must know it: glibc does since 2.36. Elsewhere nothing changes.

use std::process::Command;

/// The first glibc whose loader reads the packed list.
const READS_PACKED: (u32, u32) = (2, 36);

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") && builds_for_itself() && glibc() >= Some(READS_PACKED) {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}

fn is(variable: &str, value: &str) -> bool {
    told(variable).as_deref() == Some(value)
}

/// Another machine's glibc is not known here.
fn builds_for_itself() -> bool {
    told("HOST") == told("TARGET")
}

#[expect(clippy::disallowed_methods, reason = "so cargo tells a build script what is built")]
fn told(variable: &str) -> Option<String> {
    std::env::var(variable).ok()
}

/// The version of this machine's glibc: `glibc 2.36`.
fn glibc() -> Option<(u32, u32)> {
    let said = Command::new("getconf").arg("GNU_LIBC_VERSION").output().ok()?;
    let text = String::from_utf8(said.stdout).ok()?;
    let (major, minor) = text.trim().strip_prefix("glibc ")?.split_once('.')?;
    Some((major.parse().ok()?, minor.split('.').next()?.parse().ok()?))
}
