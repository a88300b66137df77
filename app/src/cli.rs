//! The command line: the app's own commands, and those of the features, from their constants.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use house::Answered;

use crate::commands::OWN;
use crate::demo::Wishes;
use crate::fault::Fault;
use crate::features::FEATURES;
use crate::place;
use crate::settings::{LogFormat, Settings};

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

/// Logs to standard error. lettre's own lines stay out: they hold addresses; sqlx's, since statements do not belong into a log.
fn log(settings: &Settings) {
    let filter = tracing_subscriber::EnvFilter::try_new(format!("{},lettre=off,sqlx=warn", settings.log))
        .unwrap_or_else(|_| tracing_subscriber::EnvFilter::new("warn,lettre=off"));
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    match settings.log_format {
        LogFormat::Text => lines.init(),
        LogFormat::Json => lines.json().flatten_event(true).init(),
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
        .subcommand(
            Command::new("serve")
                .about("Runs the service until SIGTERM; /health, /ready and /metrics tell how it is")
                .after_help("Settings come from --config FILE and CONVOKE_ variables; docs/operator.md lists them all.")
                .arg(listen),
        )
        .subcommand(Command::new("notices").about("Whose work is in this program, and on what terms"))
        .subcommand(Command::new("openapi").about("The document of the programming interface (OpenAPI 3.1)"))
        .subcommand(Command::new("features").about("What is built in: routes, rights, jobs, kinds, commands"));
    for own in OWN {
        root = with_words(root, own.words, own.arguments);
    }
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
        Some((group, name)) => {
            let about = GROUPS.iter().find(|(word, _)| *word == group).map_or("", |(_, about)| about);
            let command = Command::new(group).about(about).subcommand_required(true).arg_required_else_help(true);
            root.subcommand(command.subcommand(arguments(Command::new(name))))
        }
    }
}

/// What the groups of commands of two words are about.
const GROUPS: [(&str, &str); 2] = [("mail", "Mail: a test of the settings, mail that is held"), ("letter", "Letters as PDF")];

async fn answer(matches: &ArgMatches) -> Result<Answered, Fault> {
    let (name, own) = matches.subcommand().unwrap_or(("", matches));
    if name == "features" {
        print!("{}", house::print(FEATURES));
        return Ok(Answered::Done);
    }
    if name == "notices" {
        crate::notices::print().map_err(|error| Fault { code: 1, sentence: format!("the notices cannot be printed: {error}") })?;
        return Ok(Answered::Done);
    }
    if name == "openapi" {
        print!("{}", crate::openapi::text());
        return Ok(Answered::Done);
    }
    let mut settings = Settings::read(matches.get_one::<PathBuf>("config").map(PathBuf::as_path))?;
    log(&settings);
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
        _ => other_command(&settings, name, own).await,
    }
}

fn listen_as_wished(settings: &mut Settings, own: &ArgMatches) {
    if let Some(listen) = own.get_one::<String>("listen") {
        settings.listen = listen.clone();
    }
}

/// A command of the app's list, or one of a feature, in an opened house beside the server.
async fn other_command(settings: &Settings, name: &str, own: &ArgMatches) -> Result<Answered, Fault> {
    let (words, arguments) = match own.subcommand() {
        Some((second, arguments)) => (format!("{name} {second}"), arguments),
        None => (name.to_owned(), own),
    };
    if let Some(command) = OWN.iter().find(|c| c.words == words) {
        return (command.run)(settings, arguments).await;
    }
    let Some(command) = FEATURES.iter().flat_map(|f| f.commands).find(|c| c.words == words) else {
        return Err(Fault::misunderstood(format!("no command is named {words}")));
    };
    let house = place::open_for_command(settings).await?;
    Ok((command.run)(&house, arguments).await)
}
