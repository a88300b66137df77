//! A line to the mail server: opened, encrypted, signed in; asked one thing at a time, each with its time-out.
//!
//! How a mail goes over it is in `deliver`; how lines are kept and shared, in `pool`.

use std::fmt::Display;
use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters};
use lettre::transport::smtp::extension::{ClientId, Extension};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::outcome::{Answer, told, words};
use crate::settings::{BadSettings, Smtp, Tls};
use crate::steps::Step;
use crate::wire::Wire;

/// Everything that is needed to open a line.
pub(crate) struct Dialling {
    pub(crate) smtp: Smtp,
    hello: ClientId,
    tls: Option<TlsParameters>,
    login: Option<Credentials>,
}

/// What the mail server turned out to be, for `convoke check` and `convoke mail test`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reached {
    /// The name by which it greets.
    pub server: String,
    /// Whether the line is encrypted and its certificate was accepted.
    pub encrypted: bool,
    /// Whether it took our user and password; `false` if none is set.
    pub signed_in: bool,
    /// Whether it carries addresses outside ASCII (SMTPUTF8).
    pub utf8: bool,
}

impl Dialling {
    /// Reads the extra root certificate, if one is set; opens nothing.
    pub(crate) fn new(smtp: Smtp) -> Result<Self, BadSettings> {
        smtp.check()?;
        let hello = smtp.ehlo.clone().map_or_else(ClientId::default, ClientId::Domain);
        let tls = if smtp.tls == Tls::None { None } else { Some(trust(&smtp)?) };
        let login = smtp.user.clone().zip(smtp.password.clone()).map(|(user, password)| Credentials::new(user, password));
        Ok(Self { smtp, hello, tls, login })
    }

    /// A line that is ready for MAIL. Whatever goes wrong is about the server and us, not about an addressee: only words come back.
    pub(crate) async fn open(&self) -> Result<Line, String> {
        let patience = self.smtp.patience.connect;
        timeout(patience, self.dial()).await.unwrap_or_else(|_| Err(format!("no answer within {} seconds", patience.as_secs_f32())))
    }

    async fn dial(&self) -> Result<Line, String> {
        self.dial_telling(&mut |_| {}).await.map_err(|step| step.words)
    }

    /// The same, with each step told. A failure is the last step, and comes back too.
    pub(crate) async fn dial_telling(&self, tell: &mut (dyn FnMut(Step) + Send)) -> Result<Line, Step> {
        let at = (self.smtp.host.as_str(), self.smtp.port);
        let lost = |name: &'static str| move |e: lettre::transport::smtp::Error| Step::failed(name, told(&e.to_string()));
        let mut connection = match self.smtp.tls {
            Tls::Implicit => {
                let tls = self.tls.clone();
                let connection = AsyncSmtpConnection::connect_tokio1(at, None, &self.hello, tls, None).await.map_err(lost("connect"))?;
                tell(Step::done("connect", format!("{}:{}, encrypted; the certificate is accepted", at.0, at.1)));
                connection
            }
            Tls::None | Tls::Starttls => {
                let stream = TcpStream::connect(at).await.map_err(|e| Step::failed("connect", told(&e.to_string())))?;
                tell(Step::done("connect", format!("{}:{}", at.0, at.1)));
                let wire = Box::new(Wire::new(stream));
                AsyncSmtpConnection::connect_with_transport(wire, &self.hello).await.map_err(lost("ehlo"))?
            }
        };
        tell(Step::done("ehlo", told(&connection.server_info().to_string())));
        if let (Tls::Starttls, Some(tls)) = (self.smtp.tls, &self.tls) {
            connection.starttls(tls.clone(), &self.hello).await.map_err(lost("starttls"))?;
            tell(Step::done("starttls", "encrypted; the certificate is accepted".to_owned()));
        }
        if let Some(login) = &self.login {
            let answer = connection.auth(&[Mechanism::Plain, Mechanism::Login], login).await.map_err(lost("auth"))?;
            tell(Step::done("auth", words(&answer)));
        }
        Ok(Line { connection, signed_in: self.login.is_some() })
    }
}

/// The public roots that came with this build, and the one that is set.
fn trust(smtp: &Smtp) -> Result<TlsParameters, BadSettings> {
    let mut tls = TlsParameters::builder(smtp.host.clone()).certificate_store(CertificateStore::WebpkiRoots);
    if let Some(path) = &smtp.root_certificate {
        let pem = std::fs::read(path).map_err(|_| BadSettings::RootCertificate)?;
        // An empty file would be taken as "no roots" and every handshake fail later with a riddle.
        if !String::from_utf8_lossy(&pem).contains("-----BEGIN CERTIFICATE-----") {
            return Err(BadSettings::RootCertificate);
        }
        tls = tls.add_root_certificate(Certificate::from_pem(&pem).map_err(|_| BadSettings::RootCertificate)?);
    }
    tls.build().map_err(|_| BadSettings::RootCertificate)
}

/// An open line. Dropped, it is closed without a word: that is the only right way once the server waits for a text, where QUIT would
/// be taken for its first line.
pub(crate) struct Line {
    connection: AsyncSmtpConnection,
    signed_in: bool,
}

impl Line {
    /// Sends a command and waits for the reply.
    pub(crate) async fn ask(&mut self, command: impl Display, patience: Duration) -> Answer {
        Answer::of(timeout(patience, self.connection.command(command)).await)
    }

    /// Sends the text with its final dot (dots doubled as RFC 5321, 4.5.2, has it) and waits for the reply.
    pub(crate) async fn give(&mut self, text: &[u8], patience: Duration) -> Answer {
        // lettre ends the last line itself.
        let text = text.strip_suffix(b"\r\n").unwrap_or(text);
        Answer::of(timeout(patience, self.connection.message(text)).await)
    }

    pub(crate) fn has_smtputf8(&self) -> bool {
        self.connection.server_info().supports_feature(Extension::SmtpUtfEight)
    }

    pub(crate) fn reached(&self) -> Reached {
        Reached {
            server: told(self.connection.server_info().name()),
            encrypted: self.connection.is_encrypted(),
            signed_in: self.signed_in,
            utf8: self.has_smtputf8(),
        }
    }
}
