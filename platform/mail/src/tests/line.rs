//! Encryption and sign-in, against a server with a certificate of its own.

use std::convert::Infallible;
use std::path::PathBuf;

use sink::{Options, Sink};

use super::{composed, envelope, id, settings};
use crate::{BadSettings, Fault, Mailer, Reached, Smtp, Tls};

/// The server's certificate in a file of its own, removed at the end.
struct Pem(PathBuf);

impl Pem {
    fn of(sink: &Sink) -> Self {
        let path = std::env::temp_dir().join(format!("mail-root-{}-{}.pem", std::process::id(), sink.port()));
        std::fs::write(&path, sink.certificate().unwrap()).unwrap();
        Self(path)
    }
}

impl Drop for Pem {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn start(change: impl FnOnce(&mut Options)) -> Sink {
    let mut options = Options { tls: true, login: Some(("forum".into(), "secret".into())), ..Options::default() };
    change(&mut options);
    Sink::start(options).unwrap()
}

/// Reaches the server with the right settings changed a little, and tells what came of it.
async fn check(sink: &Sink, change: impl FnOnce(&mut Smtp), expected: Result<Reached, &str>) {
    let pem = Pem::of(sink);
    let mut smtp = settings(sink);
    smtp.tls = Tls::Starttls;
    (smtp.user, smtp.password) = (Some("forum".into()), Some("secret".into()));
    smtp.root_certificate = Some(pem.0.clone());
    change(&mut smtp);
    let mailer = Mailer::new(smtp).unwrap();
    let reached = mailer.reach().await;
    match (&reached, &expected) {
        (Ok(reached), Ok(expected)) => assert_eq!(reached, expected),
        (Err(words), Err(expected)) => assert!(words.contains(expected), "{words:?} does not tell {expected:?}"),
        _ => panic!("{reached:?} is not {expected:?}"),
    }
    let end = mailer.deliver(id(), &envelope(), &composed(), async || Ok::<(), Infallible>(())).await;
    match expected {
        Ok(_) => assert!(end.is_ok(), "{end:?}"),
        Err(_) => assert!(matches!(end, Err(Fault::Unreachable { .. })), "{end:?}"),
    }
    assert_eq!(sink.received().len(), usize::from(end.is_ok()));
}

#[tokio::test]
async fn a_mail_goes_over_starttls_with_sign_in() {
    let sink = start(|_| ());
    let reached = Reached { server: "localhost".into(), encrypted: true, signed_in: true, utf8: false };
    check(&sink, |_| (), Ok(reached)).await;
    assert!(sink.received()[0].encrypted);
}

#[tokio::test]
async fn a_mail_goes_over_a_line_that_is_encrypted_from_its_first_byte() {
    let sink = start(|o| (o.tls, o.implicit) = (false, true));
    let reached = Reached { server: "localhost".into(), encrypted: true, signed_in: true, utf8: false };
    check(&sink, |s| s.tls = Tls::Implicit, Ok(reached)).await;
    assert!(sink.received()[0].encrypted);
}

#[tokio::test]
async fn the_host_may_be_named() {
    let sink = start(|o| o.utf8 = true);
    let reached = Reached { server: "localhost".into(), encrypted: true, signed_in: true, utf8: true };
    check(&sink, |s| s.host = "localhost".into(), Ok(reached)).await;
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_not_trusted() {
    check(&start(|_| ()), |s| s.root_certificate = None, Err("certificate")).await;
    let other = start(|_| ());
    let pem = Pem::of(&other);
    check(&start(|_| ()), |s| s.root_certificate = Some(pem.0.clone()), Err("certificate")).await;
}

#[tokio::test]
async fn a_server_without_starttls_is_not_used_in_the_clear() {
    let sink = Sink::start(Options::default()).unwrap();
    let mut smtp = settings(&sink);
    smtp.tls = Tls::Starttls;
    let mailer = Mailer::new(smtp).unwrap();
    assert!(mailer.reach().await.unwrap_err().contains("STARTTLS"));
    assert!(sink.received().is_empty());
}

#[tokio::test]
async fn replies_slipped_in_before_the_encryption_are_not_believed() {
    // Without a sign-in, whose missing offer would end the attack early.
    let sink = start(|o| (o.login, o.inject_after_starttls) = (None, true));
    check(&sink, |s| (s.user, s.password) = (None, None), Err("")).await;
    assert!(!sink.events().iter().any(|e| e.what == sink::What::Encrypted));
}

#[tokio::test]
async fn a_wrong_password_is_about_us_and_not_about_the_addressee() {
    check(&start(|_| ()), |s| s.password = Some("wrong".into()), Err("535")).await;
    // The server asks for a sign-in at MAIL only, so reaching it succeeds: what matters is the end of the delivery.
    let sink = start(|o| o.tls = false);
    let mailer = Mailer::new(settings(&sink)).unwrap();
    let end = mailer.deliver(id(), &envelope(), &composed(), async || Ok::<(), Infallible>(())).await;
    assert_eq!(end, Err(Fault::Unreachable { words: "530 5.7.0 authentication required".into() }));
}

#[test]
fn a_root_certificate_that_is_none_is_refused_at_the_start() {
    let sink = Sink::start(Options::default()).unwrap();
    let path = std::env::temp_dir().join(format!("mail-no-root-{}.pem", std::process::id()));
    for content in ["", "-----BEGIN CERTIFICATE-----\nbm9uc2Vuc2U=\n-----END CERTIFICATE-----\n"] {
        std::fs::write(&path, content).unwrap();
        let smtp = Smtp { tls: Tls::Implicit, root_certificate: Some(path.clone()), ..settings(&sink) };
        assert_eq!(Mailer::new(smtp).err(), Some(BadSettings::RootCertificate));
    }
    std::fs::remove_file(&path).unwrap();
    let smtp = Smtp { tls: Tls::Implicit, root_certificate: Some(path), ..settings(&sink) };
    assert_eq!(Mailer::new(smtp).err(), Some(BadSettings::RootCertificate));
}
