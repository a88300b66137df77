//! Over a real connection: what the router alone cannot show.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use super::{House, on_sqlite};
use crate::body::FILES_LIMIT;

/// Longer than any answer here takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A served front, its address, and what ends it.
async fn served(house: &House) -> (SocketAddr, oneshot::Sender<()>, tokio::task::JoinHandle<std::io::Result<()>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("bound");
    let (stop, stopped) = oneshot::channel();
    let app = house.app.clone();
    let serving = tokio::spawn(async move {
        let stopped = async {
            let _ = stopped.await;
        };
        crate::serve(&app, listener, stopped).await
    });
    (address, stop, serving)
}

/// Sends a head and then a body of this many bytes, as a browser does: all of it, and only then does it read.
fn send(address: SocketAddr, head: &str, bytes: usize) -> std::io::Result<String> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    write!(stream, "{head}\r\nHost: localhost\r\nAccept-Language: fr\r\nConnection: close\r\nContent-Length: {bytes}\r\n\r\n")?;
    let piece = vec![b'a'; 64 * 1024];
    let mut left = bytes;
    while left > 0 {
        left -= stream.write(&piece[..left.min(piece.len())])?;
    }
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

#[test]
fn who_sends_too_much_still_reads_why_it_was_refused() {
    on_sqlite(async |house| {
        let (address, stop, serving) = served(&house).await;
        for (kind, bytes, sentence) in [
            ("application/x-www-form-urlencoded", 3 * 1024 * 1024, "dépasse 1 Mo"),
            ("multipart/form-data; boundary=b", FILES_LIMIT + 8 * 1024 * 1024, "dépasse 25 Mo"),
        ] {
            let head = format!("POST /fr/2021/note HTTP/1.1\r\nContent-Type: {kind}");
            let sending = tokio::task::spawn_blocking(move || send(address, &head, bytes));
            let answer = sending.await.expect("no panic").unwrap_or_else(|e| panic!("{kind}: {e}"));
            assert!(answer.starts_with("HTTP/1.1 413 "), "{answer}");
            assert!(answer.contains(sentence), "{answer}");
        }
        stop.send(()).expect("it is still served");
        serving.await.expect("no panic").expect("served to the end");
    });
}
