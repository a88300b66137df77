//! The mail server, and the signature.

use std::time::Duration;

use ::mail::Mailer;

use super::Findings;
use crate::settings::Settings;

/// A check is not worth the minute that a delivery waits.
const PATIENCE: Duration = Duration::from_secs(15);

pub(super) async fn server(settings: &Settings, found: &mut Findings) {
    let Some(smtp) = &settings.mail.smtp else {
        return found.look("mail", "no server is set: mail waits in the outbox");
    };
    if settings.mail.from.is_none() {
        found.failed("mail", "mail.from is not set: mail would come from forum@forum.example");
    }
    let mut smtp = smtp.clone();
    smtp.patience.connect = PATIENCE;
    let told = format!("{smtp:?}");
    let mailer = match Mailer::new(smtp) {
        Ok(mailer) => mailer,
        Err(fault) => return found.failed("mail", fault),
    };
    match mailer.reach().await {
        Ok(reached) => {
            let encrypted = if reached.encrypted { "encrypted" } else { "not encrypted" };
            let signed_in = if reached.signed_in { "signed in" } else { "no sign-in" };
            let utf8 = if reached.utf8 { "SMTPUTF8" } else { "no SMTPUTF8" };
            let words = format!("{told}: {} answers, {encrypted}, {signed_in}, {utf8}", reached.server);
            if reached.encrypted || settings.mail.smtp.as_ref().is_some_and(|s| s.is_loopback()) {
                found.ok("mail", words);
            } else {
                found.look("mail", words);
            }
        }
        Err(words) => found.failed("mail", format!("{told}: {words}")),
    }
}

pub(super) fn signature(settings: &Settings, found: &mut Findings) {
    match settings.mail.signer() {
        Ok(None) => found.look("dkim", "no key is set: receivers may distrust the mail"),
        Ok(Some(signer)) => {
            found.ok("dkim", format!("{} TXT \"{}\"", signer.record(), signer.public_record()));
            let sender = settings.mail.from.as_deref().and_then(|from| from.rsplit_once('@')).map(|(_, domain)| domain.to_lowercase());
            let signed = settings.mail.dkim.as_ref().map(|dkim| dkim.domain().to_lowercase()).unwrap_or_default();
            if sender.is_some_and(|domain| domain != signed && !domain.ends_with(&format!(".{signed}"))) {
                found.look("dkim", format!("{signed} is not the domain of the sender: DMARC will not count the signature"));
            }
        }
        Err(fault) => found.failed("dkim", fault),
    }
}
