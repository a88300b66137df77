//! The binary as scripts use it. Not a module of the library's tests: only here does cargo tell where the binary is.
#![allow(clippy::unwrap_used, reason = "a test may fall over")]

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};

#[test]
fn it_tells_its_port_takes_orders_and_leaves_its_record_when_killed() {
    let directory = std::env::temp_dir().join(format!("sink-binary-{}", std::process::id()));
    let mut child = Command::new(env!("CARGO_BIN_EXE_sink"))
        .args(["--directory", directory.to_str().unwrap(), "--order", "refuse *@dead.example 550"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut orders = child.stdin.take().unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let address = said.next().unwrap().strip_prefix("listening: ").unwrap().to_owned();
    writeln!(orders, "next drop\nnonsense").unwrap();
    assert_eq!(said.next().as_deref(), Some("ok: next drop"));
    assert!(said.next().unwrap().starts_with("not an order: \"nonsense\""));

    let mut mail = BufReader::new(TcpStream::connect(address).unwrap());
    let text = "EHLO c.example|MAIL FROM:<>|RCPT TO:<a@dead.example>|RCPT TO:<a@b.example>|DATA|A: b\r\n\r\nc\r\n.";
    let mut replies = Vec::new();
    for line in text.split('|').map(Some).chain([None]) {
        let mut reply = String::new();
        while mail.read_line(&mut reply).unwrap() > 0 && reply.lines().last().unwrap().as_bytes()[3] == b'-' {}
        replies.push(reply.lines().last().unwrap_or("cut").chars().take(3).collect::<String>());
        if let Some(line) = line {
            mail.get_mut().write_all(format!("{line}\r\n").as_bytes()).unwrap();
        }
    }
    assert_eq!(replies, ["220", "250", "250", "550", "250", "354", "cut"]);

    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(sink::read(&directory).unwrap().len(), 1);
    std::fs::remove_dir_all(directory).unwrap();
}
