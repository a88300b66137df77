//! One connection: the dialogue of RFC 5321 with SIZE (1870), 8BITMIME (6152), STARTTLS (3207), AUTH PLAIN (4954) and SMTPUTF8 (6531).
//!
//! Strict where a client could be sloppy: commands in order, CRLF only, no command sent ahead of a reply (PIPELINING is not offered).

use std::io;
use std::sync::Arc;

use data_encoding::BASE64;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use crate::Shared;
use crate::order::AfterDot;
use crate::record::{Received, What};

/// Longest command line: RFC 5321 (4.5.3.1.4) says 512, extensions add to it (RFC 4954 asks for 12,288 with AUTH).
const MAX_COMMAND: usize = 12_288;
/// Replies that an attacker might slip in before the encryption, to be taken for later ones.
const INJECTED: &[u8] = b"250-sink\r\n250 OK\r\n250 OK\r\n250 OK\r\n354 go ahead\r\n250 taken\r\n";

/// The stream of a session, encrypted or not.
trait Stream: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Stream for T {}

/// What follows a command.
enum Then {
    GoOn,
    HangUp,
    Encrypt,
}

pub(crate) struct Session {
    number: u64,
    shared: Arc<Shared>,
    encrypted: bool,
    greeted: bool,
    signed_in: bool,
    from: Option<String>,
    to: Vec<String>,
    carried: u32,
}

impl Session {
    pub(crate) fn new(number: u64, shared: Arc<Shared>) -> Self {
        Self { number, shared, encrypted: false, greeted: false, signed_in: false, from: None, to: Vec::new(), carried: 0 }
    }

    fn note(&self, what: What) {
        self.shared.record.note(self.number, what);
    }

    pub(crate) async fn serve(mut self, stream: TcpStream) {
        self.note(What::Connected);
        // A broken connection is an end like others here; what matters of it is noted where it happens.
        let _ = self.talk(stream).await;
        self.note(What::Closed);
    }

    async fn talk(&mut self, stream: TcpStream) -> io::Result<()> {
        let mut line = BufReader::new(stream);
        let implicit = self.shared.options.implicit;
        let goes_on = implicit || (self.welcome(&mut line).await? && self.commands(&mut line).await?);
        // Commands sent ahead of the handshake would be read as if they had been encrypted (RFC 3207, 4.2).
        let ahead = !line.buffer().is_empty();
        let (Some(identity), true, false) = (&self.shared.tls, goes_on, ahead) else { return Ok(()) };
        let mut line = BufReader::new(identity.acceptor.accept(line.into_inner()).await?);
        self.note(What::Encrypted);
        (self.encrypted, self.greeted, self.signed_in) = (true, false, false);
        self.reset();
        if !implicit || self.welcome(&mut line).await? {
            self.commands(&mut line).await?;
        }
        Ok(())
    }

    /// The first word; `false` if it is a no.
    async fn welcome(&mut self, line: &mut BufReader<impl Stream>) -> io::Result<bool> {
        if let Some(code) = self.shared.orders.greet() {
            self.say(line, code, "connect", "not now").await?;
            return Ok(false);
        }
        self.say(line, 220, "connect", "localhost ESMTP sink").await?;
        Ok(true)
    }

    /// Serves commands until the end; `true` if the client now expects a TLS handshake.
    async fn commands(&mut self, line: &mut BufReader<impl Stream>) -> io::Result<bool> {
        loop {
            let Some(command) = read_command(line).await? else { return Ok(false) };
            let Some(command) = command else {
                self.say(line, 500, "?", "a command is one line of text that ends in CRLF").await?;
                return Ok(false);
            };
            match self.answer(line, &command).await? {
                Then::GoOn => {}
                Then::HangUp => return Ok(false),
                Then::Encrypt => return Ok(true),
            }
        }
    }

    async fn answer(&mut self, line: &mut BufReader<impl Stream>, command: &str) -> io::Result<Then> {
        let (verb, rest) = command.split_once(' ').unwrap_or((command, ""));
        let verb = verb.to_ascii_uppercase();
        match (verb.as_str(), rest) {
            ("EHLO" | "HELO", name) if !name.is_empty() => {
                self.greeted = true;
                self.reset();
                self.greet(line, &verb).await?;
            }
            ("NOOP", _) => self.say(line, 250, &verb, "OK").await?,
            ("RSET", "") => {
                self.reset();
                self.say(line, 250, &verb, "OK").await?;
            }
            ("QUIT", "") => {
                self.say(line, 221, &verb, "goodbye").await?;
                return Ok(Then::HangUp);
            }
            ("STARTTLS", "") if self.shared.tls.is_some() && !self.encrypted && self.greeted => {
                self.note(What::Said(220, verb));
                let injected = if self.shared.options.inject_after_starttls { INJECTED } else { b"" };
                // In one write, so that both are read in one.
                send(line, &[b"220 go ahead\r\n", injected].concat()).await?;
                return Ok(Then::Encrypt);
            }
            ("AUTH", rest) if self.greeted && !self.signed_in => {
                self.sign_in(line, rest).await?;
            }
            ("MAIL" | "RCPT" | "DATA", _) if self.shared.options.login.is_some() && !self.signed_in => {
                self.say(line, 530, &verb, "5.7.0 authentication required").await?;
            }
            ("MAIL", rest) if self.greeted && self.from.is_none() => return self.mail(line, rest).await,
            ("RCPT", rest) if self.from.is_some() => self.recipient(line, rest).await?,
            ("DATA", "") if !self.to.is_empty() => return self.data(line).await,
            ("EHLO" | "HELO" | "RSET" | "QUIT" | "STARTTLS" | "AUTH" | "MAIL" | "RCPT" | "DATA", _) => {
                self.say(line, 503, &verb, "5.5.1 not now, or not so").await?;
            }
            _ => self.say(line, 502, &verb, "5.5.1 unknown").await?,
        }
        Ok(Then::GoOn)
    }

    fn reset(&mut self) {
        self.from = None;
        self.to.clear();
    }

    async fn greet(&self, line: &mut BufReader<impl Stream>, verb: &str) -> io::Result<()> {
        let options = &self.shared.options;
        let mut lines = vec!["localhost".to_owned(), format!("SIZE {}", options.size), "8BITMIME".to_owned()];
        if options.tls && !self.encrypted {
            lines.push("STARTTLS".to_owned());
        }
        if options.login.is_some() {
            lines.push("AUTH PLAIN".to_owned());
        }
        if options.utf8 {
            lines.push("SMTPUTF8".to_owned());
        }
        if verb == "HELO" {
            lines.truncate(1);
        }
        let last = lines.len() - 1;
        let reply: String = lines.iter().enumerate().map(|(i, l)| format!("250{}{l}\r\n", if i == last { ' ' } else { '-' })).collect();
        self.note(What::Said(250, verb.to_owned()));
        send(line, reply.as_bytes()).await
    }

    async fn sign_in(&mut self, line: &mut BufReader<impl Stream>, rest: &str) -> io::Result<()> {
        let given = rest.strip_prefix("PLAIN ").and_then(|b| BASE64.decode(b.trim().as_bytes()).ok());
        let wanted = self.shared.options.login.as_ref().map(|(user, password)| format!("\0{user}\0{password}").into_bytes());
        if given.is_some() && given == wanted {
            self.signed_in = true;
            self.note(What::SignedIn);
            return self.say(line, 235, "AUTH", "2.7.0 welcome").await;
        }
        self.say(line, 535, "AUTH", "5.7.8 user or password is not right").await
    }

    async fn mail(&mut self, line: &mut BufReader<impl Stream>, rest: &str) -> io::Result<Then> {
        let options = &self.shared.options;
        if options.limit > 0 && self.carried >= options.limit {
            self.say(line, 421, "MAIL", "4.7.0 enough for one connection").await?;
            return Ok(Then::HangUp);
        }
        let Some((from, parameters)) = path(rest, "FROM:") else {
            self.say(line, 501, "MAIL", "5.5.4 MAIL FROM:<address>").await?;
            return Ok(Then::GoOn);
        };
        let mut utf8 = false;
        for parameter in parameters.split_whitespace() {
            let (key, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            match key.to_ascii_uppercase().as_str() {
                "SIZE" if value.parse::<usize>().is_ok_and(|n| n <= options.size) => {}
                "SIZE" => {
                    self.say(line, 552, "MAIL", "5.3.4 too large").await?;
                    return Ok(Then::GoOn);
                }
                "BODY" if ["7BIT", "8BITMIME"].contains(&value.to_ascii_uppercase().as_str()) => {}
                "SMTPUTF8" if options.utf8 => utf8 = true,
                _ => {
                    self.say(line, 555, "MAIL", "5.5.4 parameter not known").await?;
                    return Ok(Then::GoOn);
                }
            }
        }
        if !from.is_ascii() && !utf8 {
            self.say(line, 550, "MAIL", "5.6.7 needs SMTPUTF8").await?;
            return Ok(Then::GoOn);
        }
        self.from = Some(from.to_owned());
        self.say(line, 250, "MAIL", "2.1.0 OK").await?;
        Ok(Then::GoOn)
    }

    async fn recipient(&mut self, line: &mut BufReader<impl Stream>, rest: &str) -> io::Result<()> {
        let Some((to, "")) = path(rest, "TO:").filter(|(to, _)| to.contains('@')) else {
            return self.say(line, 501, "RCPT", "5.5.4 RCPT TO:<address>").await;
        };
        if let Some(code) = self.shared.orders.recipient(to) {
            let class = code / 100;
            return self.say(line, code, "RCPT", &format!("{class}.1.1 <{to}> is not taken here")).await;
        }
        self.to.push(to.to_owned());
        self.say(line, 250, "RCPT", "2.1.5 OK").await
    }

    async fn data(&mut self, line: &mut BufReader<impl Stream>) -> io::Result<Then> {
        if let Some(code) = self.shared.orders.data() {
            self.say(line, code, "DATA", "not now").await?;
            return Ok(Then::GoOn);
        }
        // Noted before it is sent: a client that acts on it at once must find it noted.
        self.note(What::GoAhead);
        send(line, b"354 end with a dot\r\n").await?;
        let Some(text) = self.text(line).await? else {
            self.note(What::CutOff);
            return Ok(Then::HangUp);
        };
        self.note(What::TextEnded);
        self.carried += 1;
        let (from, to) = (self.from.take().unwrap_or_default(), std::mem::take(&mut self.to));
        let Ok(bytes) = text else {
            self.say(line, 554, ".", "5.6.0 the text is too large, or has a CR or LF alone").await?;
            return Ok(Then::GoOn);
        };
        let order = self.shared.orders.after_dot();
        match order {
            AfterDot::Lose => return Ok(Then::HangUp),
            AfterDot::Answer(code) => {
                self.say(line, code, ".", "so ordered").await?;
                return Ok(Then::GoOn);
            }
            AfterDot::Accept | AfterDot::Delay(_) | AfterDot::Hang | AfterDot::Drop => {}
        }
        let mail = Received { number: 0, at: 0, from, to, encrypted: self.encrypted, bytes };
        if self.shared.record.keep(self.number, mail).is_err() {
            self.say(line, 452, ".", "4.3.1 the record cannot be written").await?;
            return Ok(Then::GoOn);
        }
        match order {
            AfterDot::Drop => return Ok(Then::HangUp),
            // Until the client goes away.
            AfterDot::Hang => {
                let _ = line.read_u8().await;
                return Ok(Then::HangUp);
            }
            AfterDot::Delay(time) => tokio::time::sleep(time).await,
            _ => {}
        }
        self.say(line, 250, ".", "2.0.0 OK: recorded").await?;
        Ok(Then::GoOn)
    }

    /// The text up to its dot: `None` if the client was gone before, an error if it may not be taken.
    async fn text(&self, line: &mut BufReader<impl Stream>) -> io::Result<Option<Result<Vec<u8>, ()>>> {
        if line.fill_buf().await.is_ok_and(|b| !b.is_empty()) {
            self.note(What::TextBegan);
        }
        let (mut bytes, mut sound) = (Vec::new(), true);
        let mut row = Vec::new();
        loop {
            row.clear();
            if line.read_until(b'\n', &mut row).await.unwrap_or(0) == 0 {
                return Ok(None);
            }
            if row == b".\r\n" {
                return Ok(Some(if sound { Ok(bytes) } else { Err(()) }));
            }
            // A CR or LF alone is how one mail is smuggled inside another: a strict server refuses the whole.
            let Some(content) = row.strip_suffix(b"\r\n").filter(|c| !c.contains(&b'\r')) else {
                sound = false;
                continue;
            };
            bytes.extend_from_slice(content.strip_prefix(b".").unwrap_or(content));
            bytes.extend_from_slice(b"\r\n");
            if bytes.len() > self.shared.options.size {
                (sound, bytes) = (false, Vec::new());
            }
        }
    }

    async fn say(&self, line: &mut BufReader<impl Stream>, code: u16, verb: &str, words: &str) -> io::Result<()> {
        self.note(What::Said(code, verb.to_owned()));
        send(line, format!("{code} {words}\r\n").as_bytes()).await
    }
}

async fn send(line: &mut BufReader<impl Stream>, bytes: &[u8]) -> io::Result<()> {
    line.get_mut().write_all(bytes).await?;
    line.get_mut().flush().await
}

/// The next command: `None` at the end of the connection, `Some(None)` if it is none (too long, no CRLF, not UTF-8).
async fn read_command(line: &mut BufReader<impl Stream>) -> io::Result<Option<Option<String>>> {
    let mut bytes = Vec::new();
    let mut limited = (&mut *line).take(MAX_COMMAND as u64);
    if limited.read_until(b'\n', &mut bytes).await? == 0 {
        return Ok(None);
    }
    let command = bytes.strip_suffix(b"\r\n").and_then(|c| std::str::from_utf8(c).ok());
    Ok(Some(command.filter(|c| !c.contains(['\r', '\0'])).map(str::to_owned)))
}

/// `FROM:<address> PARAMETERS` to its two pieces.
fn path<'a>(rest: &'a str, keyword: &str) -> Option<(&'a str, &'a str)> {
    let head = rest.get(..keyword.len())?;
    let rest = rest[keyword.len()..].trim_start().strip_prefix('<')?;
    let (address, parameters) = rest.split_once('>')?;
    head.eq_ignore_ascii_case(keyword).then(|| (address, parameters.trim()))
}
