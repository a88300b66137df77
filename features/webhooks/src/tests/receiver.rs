//! A receiver: an HTTP server on a port of its own, which answers as it is told and remembers what came.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// How it answers.
#[derive(Debug, Clone)]
pub enum Says {
    /// With a status and a body.
    Status(u16, String),
    /// Not at all.
    Nothing,
    /// With another address.
    Elsewhere(String),
}

/// A request that came.
#[derive(Debug, Clone)]
pub struct Came {
    pub headers: HashMap<String, String>,
    pub body: String,
}

/// The receiver.
pub struct Receiver {
    pub url: String,
    came: Arc<Mutex<Vec<Came>>>,
}

impl Receiver {
    /// Answers with each in turn, and with the last from then on.
    pub async fn new(says: Vec<Says>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}/events?key=of-the-receiver", listener.local_addr().expect("an address"));
        let came = Arc::new(Mutex::new(Vec::new()));
        let seen = came.clone();
        tokio::spawn(async move {
            let mut says = says.into_iter().peekable();
            let mut last = Says::Status(200, "ok".into());
            while let Ok((stream, _)) = listener.accept().await {
                last = says.next().unwrap_or(last);
                tokio::spawn(answer(stream, last.clone(), seen.clone()));
            }
        });
        Self { url, came }
    }

    /// What came.
    pub fn came(&self) -> Vec<Came> {
        self.came.lock().expect("not poisoned").clone()
    }
}

async fn answer(mut stream: TcpStream, says: Says, seen: Arc<Mutex<Vec<Came>>>) -> Option<()> {
    let mut read = Vec::new();
    let head = loop {
        let mut part = [0; 4096];
        let length = stream.read(&mut part).await.ok().filter(|n| *n > 0)?;
        read.extend_from_slice(&part[..length]);
        if let Some(end) = read.windows(4).position(|four| four == b"\r\n\r\n") {
            break end;
        }
    };
    let text = String::from_utf8_lossy(&read[..head]).into_owned();
    let headers: HashMap<String, String> =
        text.lines().skip(1).filter_map(|line| line.split_once(": ")).map(|(n, v)| (n.to_lowercase(), v.to_owned())).collect();
    let length: usize = headers.get("content-length")?.parse().ok()?;
    let mut body = read.split_off(head + 4);
    while body.len() < length {
        let mut part = [0; 4096];
        let more = stream.read(&mut part).await.ok().filter(|n| *n > 0)?;
        body.extend_from_slice(&part[..more]);
    }
    seen.lock().expect("not poisoned").push(Came { headers, body: String::from_utf8(body).ok()? });
    let answer = match says {
        Says::Status(status, body) => format!("HTTP/1.1 {status} S\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len()),
        Says::Elsewhere(url) => format!("HTTP/1.1 307 S\r\nlocation: {url}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"),
        Says::Nothing => {
            tokio::time::sleep(std::time::Duration::from_secs(60)).await;
            return None;
        }
    };
    stream.write_all(answer.as_bytes()).await.ok()
}
