//! The command line: the app's own commands, and those of the features, from their constants.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use house::Answered;

use crate::demo::{DemoError, Wishes};
use crate::features::FEATURES;
use crate::place::{self, As, PlaceFault};
use crate::settings::{BadSettings, Settings};

/// Reads the command line and does what it says.
pub async fn run() -> ExitCode {
    let matches = match command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // clap prints to the right stream; help and version are no errors.
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    log();
    match answer(&matches).await {
        Ok(answered) => ExitCode::from(match answered {
            Answered::Done => 0,
            Answered::Failed => 1,
            Answered::Misunderstood => 2,
        }),
        Err(Fault { code, sentence }) => {
            eprintln!("convoke: {sentence}");
            ExitCode::from(code)
        }
    }
}

/// Logs to standard error, by `CONVOKE_LOG` (`info`, `debug`, `ledger=debug`). lettre's own lines stay out: they hold addresses.
fn log() {
    #[expect(clippy::disallowed_methods, reason = "the app reads the environment; nothing below it does")]
    let wished = std::env::var("CONVOKE_LOG").unwrap_or_else(|_| "warn".into());
    let filter = tracing_subscriber::EnvFilter::try_new(format!("{wished},lettre=off,sqlx=warn"))
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,lettre=off"));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
}

/// A command that did not come to its end: exit code and sentence.
struct Fault {
    code: u8,
    sentence: String,
}

impl From<PlaceFault> for Fault {
    fn from(fault: PlaceFault) -> Self {
        Self { code: if matches!(fault, PlaceFault::Settings(_)) { 2 } else { 1 }, sentence: fault.to_string() }
    }
}

impl From<BadSettings> for Fault {
    fn from(fault: BadSettings) -> Self {
        PlaceFault::from(fault).into()
    }
}

impl From<DemoError> for Fault {
    fn from(fault: DemoError) -> Self {
        match fault {
            DemoError::Place(place) => place.into(),
            DemoError::Misunderstood(sentence) => Self { code: 2, sentence },
            other => Self { code: 1, sentence: other.to_string() },
        }
    }
}

/// The whole command line.
pub fn command() -> Command {
    let dir = Arg::new("dir")
        .long("dir")
        .value_name("DIR")
        .global(true)
        .value_parser(value_parser!(PathBuf))
        .help("The data directory; CONVOKE_DIR names it too");
    let config = Arg::new("config")
        .long("config")
        .value_name("FILE")
        .global(true)
        .env("CONVOKE_CONFIG")
        .value_parser(value_parser!(PathBuf))
        .help("A TOML file with the settings");
    let listen = Arg::new("listen").long("listen").value_name("ADDR").help("Where to listen, 127.0.0.1:8080 by default");
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    let mut root = Command::new("convoke")
        .about("The software on which an intergovernmental forum runs")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .arg(dir)
        .arg(config)
        .subcommand(
            Command::new("demo")
                .about("The WSIS Forum 2021 edition, ready to use; prints its URL and sign-in links")
                .arg(Arg::new("at").long("at").value_name("TIME").help("The edition's time, such as 2021-02-02T09:00 (Geneva)"))
                .arg(listen.clone())
                .arg(flag("no-serve", "Make the data, print the links and end"))
                .arg(flag("reset", "Begin anew"))
                .arg(flag("json", "Print one JSON object")),
        )
        .subcommand(Command::new("serve").about("Run the service").arg(listen))
        .subcommand(Command::new("openapi").about("The document of the programming interface (OpenAPI 3.1)"))
        .subcommand(Command::new("features").about("What is built in: routes, rights, jobs, kinds, commands"));
    for command in FEATURES.iter().flat_map(|f| f.commands) {
        root = with_words(root, command.words, command.arguments);
    }
    root
}

/// Adds a feature's command under its words, one or two.
fn with_words(root: Command, words: &'static str, arguments: fn(Command) -> Command) -> Command {
    match words.split_once(' ') {
        None => root.subcommand(arguments(Command::new(words))),
        Some((group, name)) if root.find_subcommand(group).is_some() => {
            root.mut_subcommand(group, |g| g.subcommand(arguments(Command::new(name))))
        }
        Some((group, name)) => root.subcommand(
            Command::new(group).subcommand_required(true).arg_required_else_help(true).subcommand(arguments(Command::new(name))),
        ),
    }
}

async fn answer(matches: &ArgMatches) -> Result<Answered, Fault> {
    let (name, own) = matches.subcommand().unwrap_or(("", matches));
    if name == "features" {
        print!("{}", house::print(FEATURES));
        return Ok(Answered::Done);
    }
    if name == "openapi" {
        print!("{}", crate::openapi::text());
        return Ok(Answered::Done);
    }
    let mut settings = Settings::read(matches.get_one::<PathBuf>("config").map(PathBuf::as_path))?;
    let dir = own.get_one::<PathBuf>("dir").or_else(|| matches.get_one("dir"));
    match (dir, name) {
        (Some(dir), _) => settings.dir = dir.clone(),
        (None, "demo") if settings.dir.as_os_str() == "convoke-data" => settings.dir = "convoke-demo".into(),
        _ => {}
    }
    match name {
        "demo" => {
            listen_as_wished(&mut settings, own);
            let wishes = Wishes {
                at: own.get_one::<String>("at").cloned(),
                reset: own.get_flag("reset"),
                serve: !own.get_flag("no-serve"),
                json: own.get_flag("json"),
            };
            crate::demo::demo(&settings, &wishes).await?;
            Ok(Answered::Done)
        }
        "serve" => {
            listen_as_wished(&mut settings, own);
            crate::serve::serve(&settings).await?;
            Ok(Answered::Done)
        }
        _ => feature_command(&settings, name, own).await,
    }
}

fn listen_as_wished(settings: &mut Settings, own: &ArgMatches) {
    if let Some(listen) = own.get_one::<String>("listen") {
        settings.listen = listen.clone();
    }
}

/// A command of a feature, in an opened house beside the server.
async fn feature_command(settings: &Settings, name: &str, own: &ArgMatches) -> Result<Answered, Fault> {
    let (words, arguments) = match own.subcommand() {
        Some((second, arguments)) => (format!("{name} {second}"), arguments),
        None => (name.to_owned(), own),
    };
    let Some(command) = FEATURES.iter().flat_map(|f| f.commands).find(|c| c.words == words) else {
        return Err(Fault { code: 2, sentence: format!("no command is named {words}") });
    };
    if !settings.dir.is_dir() {
        let sentence = format!("there is no data directory {}; name one with --dir or CONVOKE_DIR", settings.dir.display());
        return Err(Fault { code: 2, sentence });
    }
    let base = place::base(settings, place::port_of(&settings.listen));
    let house = place::open(settings, As::Command, &base, crate::demo::clocks(&settings.dir)?).await?;
    Ok((command.run)(&house, arguments).await)
}
