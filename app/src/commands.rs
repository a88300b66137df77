//! The app's own commands: what an operator does with an installation. Each is thin: the rules are in `platform/backup`, `platform/mail`,
//! `features/editions` and so on.

mod back_up;
mod check;
mod init;
mod mail;
mod move_to;
mod restore;

use clap::{Arg, ArgAction, ArgMatches, Command};
use house::Answered;
use web::Soon;

use crate::fault::Fault;
use crate::settings::Settings;

/// A command of the app, beside `demo`, `serve` and `features`.
pub struct Own {
    /// Its words, one or two: `mail test`.
    pub words: &'static str,
    /// Adds description and arguments.
    pub arguments: fn(Command) -> Command,
    /// Does it.
    pub run: for<'a> fn(&'a Settings, &'a ArgMatches) -> Soon<'a, Result<Answered, Fault>>,
}

/// All of them, in the order of the help.
pub const OWN: &[Own] = &[init::INIT, check::CHECK, mail::TEST, mail::RELEASE, back_up::BACK_UP, restore::RESTORE, move_to::MOVE];

/// `--json`.
fn json_flag() -> Arg {
    Arg::new("json").long("json").action(ArgAction::SetTrue).help("Prints one JSON object")
}

/// The value of an argument, empty if it was not given.
fn text<'a>(given: &'a ArgMatches, name: &str) -> &'a str {
    given.get_one::<String>(name).map_or("", String::as_str)
}
