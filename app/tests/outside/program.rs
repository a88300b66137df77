//! Running the binary, and speaking HTTP to it without a library that would repeat requests behind our back.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

/// The binary with these arguments, in an environment without settings.
pub fn convoke(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_convoke"));
    command.args(arguments).stdin(Stdio::null());
    for (name, _) in std::env::vars_os().filter(|(n, _)| n.to_string_lossy().starts_with("CONVOKE_")) {
        command.env_remove(name);
    }
    command
}

/// Runs it to its end.
pub fn run(arguments: &[&str], database: Option<&str>) -> Output {
    run_with(arguments, &database.map(|url| ("CONVOKE_DATABASE", url)).into_iter().collect::<Vec<_>>())
}

/// The same, with settings from variables.
pub fn run_with(arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    convoke(arguments).envs(settings.iter().copied()).output().expect("the binary runs")
}

/// The exit code and what was said.
pub fn said(output: &Output) -> (i32, String) {
    let text = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    (output.status.code().unwrap_or(-1), String::from_utf8_lossy(&text).into_owned())
}

/// A server that is killed when it is dropped.
pub struct Server {
    child: Child,
    /// Where it listens.
    pub host: String,
}

impl Server {
    /// Starts `convoke serve` with settings from variables.
    pub fn start_with(dir: &Path, settings: &[(&str, &str)]) -> Self {
        let mut command = convoke(&["serve", "--dir", dir.to_str().expect("a path in UTF-8"), "--listen", "127.0.0.1:0"]);
        command.envs(settings.iter().copied());
        Self::wait_for(command)
    }

    /// The same, with its log in a file.
    pub fn start_logging(dir: &Path, settings: &[(&str, &str)], log: &Path) -> Self {
        let mut command = convoke(&["serve", "--dir", dir.to_str().expect("a path in UTF-8"), "--listen", "127.0.0.1:0"]);
        command.envs(settings.iter().copied()).stderr(std::fs::File::create(log).expect("a file"));
        Self::wait_until_it_speaks(command)
    }

    /// Starts `convoke serve` and waits until it says where it is.
    pub fn start(dir: &Path, database: Option<&str>, wrapped_in: &[&str]) -> Self {
        let dir = dir.to_str().expect("a path in UTF-8");
        let plain = convoke(&["serve", "--dir", dir, "--listen", "127.0.0.1:0"]);
        let mut command = match wrapped_in.split_first() {
            None => plain,
            Some((first, rest)) => {
                let mut command = Command::new(first);
                command.args(rest).arg(plain.get_program()).args(plain.get_args()).stdin(Stdio::null());
                command
            }
        };
        if let Some(url) = database {
            command.env("CONVOKE_DATABASE", url);
        }
        Self::wait_for(command)
    }

    fn wait_for(mut command: Command) -> Self {
        command.stderr(Stdio::null());
        Self::wait_until_it_speaks(command)
    }

    fn wait_until_it_speaks(mut command: Command) -> Self {
        let mut child = command.process_group(0).stdout(Stdio::piped()).spawn().expect("the server starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let host = loop {
            let line = lines.next().expect("the server says where it is").expect("text");
            if let Some(url) = line.strip_prefix("url: http://localhost:") {
                break format!("127.0.0.1:{url}");
            }
        };
        Self { child, host }
    }

    /// SIGKILL: nothing is finished, nothing is said. What runs under a tracer dies with it: a tracer that is killed lets go.
    pub fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.child.id())]).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }

    /// Waits until it ends by itself, and gives its exit code; `None` if it is still there after that long.
    pub fn ended(&mut self, patience: Duration) -> Option<i32> {
        let step = Duration::from_millis(50);
        for _ in 0..patience.as_millis() / step.as_millis() {
            if let Ok(Some(status)) = self.child.try_wait() {
                return status.code();
            }
            std::thread::sleep(step);
        }
        None
    }

    /// The process's id.
    pub fn id(&self) -> u32 {
        self.child.id()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

/// An answer.
pub struct Answer {
    /// The status; 0 if the line was cut.
    pub status: u16,
    /// The headers, in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body.
    pub body: String,
}

impl Answer {
    /// The value of a hidden field.
    pub fn field(&self, name: &str) -> String {
        let at = self.body.find(&format!("name=\"{name}\"")).unwrap_or(0);
        let rest = &self.body[at..];
        rest.split_once("value=\"").and_then(|(_, v)| v.split_once('"')).map_or(String::new(), |(v, _)| v.to_owned())
    }
}

/// One request on one connection. A cut line is no answer: `None`.
pub fn ask(host: &str, method: &str, path: &str, body: Option<&str>) -> Option<Answer> {
    request(host, method, path, "", "application/x-www-form-urlencoded", body.unwrap_or("").as_bytes())
}

/// A GET with one more header.
pub fn ask_with(host: &str, path: &str, header: &str) -> Option<Answer> {
    request(host, "GET", path, &format!("{header}\r\n"), "application/x-www-form-urlencoded", b"")
}

/// One request of a browser that holds this cookie (none if empty), with a body of this type.
pub fn ask_as(host: &str, cookie: &str, method: &str, path: &str, media: &str, body: &[u8]) -> Option<Answer> {
    request(host, method, path, &format!("Cookie: {cookie}\r\n"), media, body)
}

fn request(host: &str, method: &str, path: &str, header: &str, media: &str, body: &[u8]) -> Option<Answer> {
    let mut line = TcpStream::connect(host).ok()?;
    line.set_read_timeout(Some(Duration::from_secs(30))).ok()?;
    let head = format!(
        "{method} {path} HTTP/1.1\r\nHost: {host}\r\n{header}Connection: close\r\nContent-Type: {media}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    line.write_all(head.as_bytes()).ok()?;
    line.write_all(body).ok()?;
    let mut bytes = Vec::new();
    line.read_to_end(&mut bytes).ok()?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n")?;
    let mut lines = head.lines();
    let status = lines.next()?.split_whitespace().nth(1)?.parse().ok()?;
    let headers = lines.filter_map(|l| l.split_once(": ")).map(|(n, v)| (n.to_ascii_lowercase(), v.to_owned())).collect();
    Some(Answer { status, headers, body: body.to_owned() })
}

/// Declines under a personal link with this message, and gives whether it was acknowledged.
pub fn decline(host: &str, link: &str, message: &str) -> Option<()> {
    let (path, form) = declining(host, link, message)?;
    given(&ask(host, "POST", &path, Some(&form))?)
}

/// Declines as far as the check page: the address and the form of its button.
pub fn declining(host: &str, link: &str, message: &str) -> Option<(String, String)> {
    let path = format!("{link}/en");
    let first = ask(host, "GET", &path, None).filter(|a| a.status == 200)?;
    let form = format!("once={}&kind=decline&message={message}", first.field("once"));
    ask(host, "POST", &path, Some(&form)).filter(|a| a.status == 303)?;
    let check = ask(host, "GET", &format!("{path}/check"), None).filter(|a| a.status == 200)?;
    Some((format!("{path}/give"), format!("once={}&seen={}", check.field("once"), check.field("seen"))))
}

/// Whether an answer to the button of the check page is the acknowledgement.
pub fn given(answer: &Answer) -> Option<()> {
    (answer.status == 303 && answer.headers.get("location").is_some_and(|l| l.ends_with("/received"))).then_some(())
}

impl Server {
    /// SIGTERM, and waits until it has ended. Gives the exit code.
    pub fn stop(mut self) -> Option<i32> {
        let _ = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status();
        self.child.wait().expect("it ends").code()
    }
}
