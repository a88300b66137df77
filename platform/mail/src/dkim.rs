//! The DKIM signature (RFC 6376): by which the addressee's server can tell that a mail is ours and arrived whole.
//!
//! Which headers are signed is settled here; the arithmetic is lettre's. Start with [`Signer::read`].

use std::fmt;

use data_encoding::BASE64;
use lettre::message::dkim::{DkimCanonicalization, DkimCanonicalizationType, DkimConfig, DkimSigningAlgorithm, DkimSigningKey};
use lettre::message::header::HeaderName;
use rsa::pkcs1::{DecodeRsaPrivateKey, EncodeRsaPrivateKey};
use rsa::pkcs8::{DecodePrivateKey, EncodePublicKey, ObjectIdentifier, PrivateKeyInfo, SecretDocument};
use rsa::traits::PublicKeyParts;

/// All that the reader sees, and all that a machine acts on. A name that is listed and missing is signed as missing (RFC 6376, 5.4.2),
/// so nobody can add a second one on the way.
const SIGNED: [&str; 12] = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Reply-To",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Content-Language",
    "Auto-Submitted",
];
/// Shorter RSA keys must not sign (RFC 8301, 3.2); 2048 bits are advised there.
const LEAST_RSA_BYTES: usize = 128;
/// 1.3.101.112 (RFC 8410, 3).
const ED25519: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.3.101.112");

/// Signs mail in the name of a domain.
pub struct Signer {
    config: DkimConfig,
    told: String,
    public: String,
}

/// Why there can be no signature with these settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BadSigner {
    /// Domain or selector is not a name in DNS.
    #[error("the domain or the selector of the DKIM key is not a name in DNS")]
    Name,
    /// The key is not PEM with an RSA (PKCS#1 or PKCS#8) or Ed25519 (PKCS#8) private key.
    #[error("the DKIM key is not a PEM file with an RSA or Ed25519 private key")]
    Key,
    /// An RSA key under 1024 bits.
    #[error("the DKIM key has fewer than 1024 bits, and receivers would not accept it")]
    Weak,
}

impl Signer {
    /// A signer for `domain`, whose public key is in DNS under `selector._domainkey.domain`. The key is a private key in PEM, as
    /// `openssl genrsa` or `openssl genpkey -algorithm ed25519` write it.
    pub fn read(domain: &str, selector: &str, key: &str) -> Result<Self, BadSigner> {
        let name = |n: &str| {
            let label = |l: &str| !l.is_empty() && l.len() <= 63 && l.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
            n.len() <= 253 && n.split('.').all(label)
        };
        if !name(domain) || !name(selector) {
            return Err(BadSigner::Name);
        }
        let canonicalization = DkimCanonicalization { header: DkimCanonicalizationType::Relaxed, body: DkimCanonicalizationType::Relaxed };
        let signed = SIGNED.map(HeaderName::new_from_ascii_str).to_vec();
        let (key, public) = signing_key(key)?;
        let config = DkimConfig::new(selector.to_owned(), domain.to_owned(), key, signed, canonicalization);
        Ok(Self { config, told: format!("{selector}._domainkey.{domain}"), public })
    }

    /// Where receivers look for the public key.
    pub fn record(&self) -> &str {
        &self.told
    }

    /// What must stand there, as a TXT record (RFC 6376, 3.6.1; RFC 8463, 4).
    pub fn public_record(&self) -> &str {
        &self.public
    }

    pub(crate) fn sign(&self, message: &mut lettre::Message) {
        message.sign(&self.config);
    }
}

/// The key itself is never shown.
impl fmt::Debug for Signer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told)
    }
}

/// lettre takes RSA as PKCS#1 in PEM and Ed25519 as base64 of the seed; operators have PKCS#8 for both.
fn signing_key(pem: &str) -> Result<(DkimSigningKey, String), BadSigner> {
    let pem = pem.trim();
    let rsa = match rsa::RsaPrivateKey::from_pkcs1_pem(pem) {
        Ok(key) => key,
        Err(_) => {
            let Ok(("PRIVATE KEY", document)) = SecretDocument::from_pem(pem) else { return Err(BadSigner::Key) };
            let info = PrivateKeyInfo::try_from(document.as_bytes()).map_err(|_| BadSigner::Key)?;
            if info.algorithm.oid == ED25519 {
                // An OCTET STRING of 32 bytes inside the one of PKCS#8 (RFC 8410, 7).
                let [0x04, 0x20, seed @ ..] = info.private_key else { return Err(BadSigner::Key) };
                let seed: [u8; 32] = seed.try_into().map_err(|_| BadSigner::Key)?;
                let public = ed25519_dalek::SigningKey::from_bytes(&seed).verifying_key();
                let key = DkimSigningKey::new(&BASE64.encode(&seed), DkimSigningAlgorithm::Ed25519).map_err(|_| BadSigner::Key)?;
                return Ok((key, format!("v=DKIM1; k=ed25519; p={}", BASE64.encode(public.as_bytes()))));
            }
            rsa::RsaPrivateKey::from_pkcs8_pem(pem).map_err(|_| BadSigner::Key)?
        }
    };
    if rsa.size() < LEAST_RSA_BYTES {
        return Err(BadSigner::Weak);
    }
    let public = rsa.to_public_key().to_public_key_der().map_err(|_| BadSigner::Key)?;
    let pkcs1 = rsa.to_pkcs1_pem(rsa::pkcs8::LineEnding::LF).map_err(|_| BadSigner::Key)?;
    let key = DkimSigningKey::new(&pkcs1, DkimSigningAlgorithm::Rsa).map_err(|_| BadSigner::Key)?;
    Ok((key, format!("v=DKIM1; k=rsa; p={}", BASE64.encode(public.as_bytes()))))
}
