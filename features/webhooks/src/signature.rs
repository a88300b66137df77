//! The signature of what is sent, by the scheme of Standard Webhooks (standardwebhooks.com, specification 1): HMAC-SHA-256 over
//! `id.timestamp.body`, in base64, behind `v1,`. Pure.

use ::store::Secret;
use data_encoding::BASE64;
use hmac::{Hmac, KeyInit, Mac};
use kernel::Id;
use sha2::Sha256;

/// What a secret begins with, so that it is known for what it is.
const MARK: &str = "whsec_";

/// The key of a webhook. Derived from the installation's secret, so that no table and no backup holds it.
#[derive(Clone)]
pub struct Key([u8; 32]);

impl Key {
    /// The key of a generation of a webhook.
    pub fn of(secret: &Secret, webhook: Id, generation: i64) -> Self {
        Self(secret.code("webhook", &[webhook.uuid().as_bytes(), &generation.to_be_bytes()]))
    }

    /// A key of known bytes, for the worked example.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The secret as the receiver gets it.
    pub fn text(&self) -> String {
        format!("{MARK}{}", BASE64.encode(&self.0))
    }

    /// The signature: `v1,` and 44 characters.
    pub fn sign(&self, id: &str, timestamp: i64, body: &[u8]) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(format!("{id}.{timestamp}.").as_bytes());
        mac.update(body);
        format!("v1,{}", BASE64.encode(&mac.finalize().into_bytes()))
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

/// The value of `webhook-signature`: one signature by each key that is good, with a space between.
pub fn header(keys: &[Key], id: &str, timestamp: i64, body: &[u8]) -> String {
    keys.iter().map(|key| key.sign(id, timestamp, body)).collect::<Vec<_>>().join(" ")
}
