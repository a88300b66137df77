//! The server on its own: `sink --directory mails --tls --order "refuse *@dead.example 550"`. Orders come from flags and, one a line, from
//! standard input; each is acknowledged on standard output. It ends with its standard input, or when it is told to.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;

use clap::Parser;
use sink::{DEFAULT_SIZE, Options, Order, Sink};

/// Records mail for tests and rehearsals, on loopback, and misbehaves on order.
#[derive(Parser)]
#[command(name = "sink")]
struct Flags {
    /// Port on 127.0.0.1; 0 takes a free one
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Directory in which each accepted mail becomes one file
    #[arg(long)]
    directory: Option<PathBuf>,
    /// Offer STARTTLS
    #[arg(long)]
    tls: bool,
    /// Encrypt every connection from its first byte
    #[arg(long, conflicts_with = "tls")]
    implicit: bool,
    /// With either: file to which the certificate is written, for the client to trust
    #[arg(long)]
    certificate: Option<PathBuf>,
    /// Take mail only after AUTH PLAIN with this, written user:password
    #[arg(long)]
    login: Option<String>,
    /// Largest mail, in octets
    #[arg(long, default_value_t = DEFAULT_SIZE)]
    size: usize,
    /// Mails over one connection before it hangs up; 0 for no limit
    #[arg(long, default_value_t = 0)]
    limit: u32,
    /// Offer SMTPUTF8
    #[arg(long)]
    utf8: bool,
    /// Keep running when standard input ends
    #[arg(long)]
    stay: bool,
    /// An order from the start; may be given several times
    #[arg(long = "order")]
    orders: Vec<Order>,
}

fn main() -> io::Result<()> {
    let flags = Flags::parse();
    let login = match flags.login.as_deref().map(|l| l.split_once(':')) {
        None => None,
        Some(Some((user, password))) => Some((user.to_owned(), password.to_owned())),
        Some(None) => return Err(io::Error::other("--login is written user:password")),
    };
    let sink = Sink::start(Options {
        port: flags.port,
        directory: flags.directory,
        tls: flags.tls,
        implicit: flags.implicit,
        login,
        size: flags.size,
        limit: flags.limit,
        utf8: flags.utf8,
        inject_after_starttls: false,
    })?;
    if let (Some(path), Some(pem)) = (&flags.certificate, sink.certificate()) {
        std::fs::write(path, pem)?;
    }
    flags.orders.into_iter().for_each(|order| sink.order(order));
    println!("listening: {}", sink.address());
    io::stdout().flush()?;
    for line in io::stdin().lock().lines() {
        match line?.trim() {
            "" => continue,
            "quit" => return Ok(()),
            "count" => println!("count: {}", sink.received().len()),
            line => match line.parse::<Order>() {
                Ok(order) => {
                    sink.order(order);
                    println!("ok: {line}");
                }
                Err(bad) => println!("{bad}"),
            },
        }
        io::stdout().flush()?;
    }
    if flags.stay {
        loop {
            std::thread::park();
        }
    }
    Ok(())
}
