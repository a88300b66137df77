//! `convoke letter render`: a letter as PDF, from a data directory that a server may be using at the same time.

mod all;

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use directory::Addressee;
use house::{Answered, Command, House};
use kernel::{Lang, Refusal};
use words::{Tongue, args};

use crate::compose::{self, Reader};
use crate::{Letter, LetterNumber, SEE, TextFault, Version, addressed, store};

/// The command.
pub(crate) const RENDER: Command = Command { words: "letter render", arguments, run: |house, given| Box::pin(render(house, given)) };

fn arguments(command: clap::Command) -> clap::Command {
    command
        .about("Sets a letter as PDF: to its whole class, to one addressee, or to each of them")
        .arg(Arg::new("letter").long("letter").value_name("NUMBER").required(true).help("Its number, such as CL-21/4"))
        .arg(
            Arg::new("lang")
                .long("lang")
                .value_name("LANG")
                .required_unless_present("all")
                .help("The language of the version: ar, zh, en, fr, ru or es"),
        )
        .arg(
            Arg::new("all")
                .long("all")
                .action(ArgAction::SetTrue)
                .conflicts_with_all(["lang", "addressee"])
                .help("The letter to every addressee, each in its language; FILE is then a folder"),
        )
        .arg(Arg::new("addressee").long("addressee").value_name("STATE").help("The state addressed (ISO 3166-1 alpha-3, such as CHE)"))
        .arg(
            Arg::new("output")
                .short('o')
                .long("output")
                .value_name("FILE")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .help("Where the PDF is written"),
        )
}

/// What is to be set.
struct Rendered {
    letter: Letter,
    version: Version,
    addressee: Option<Addressee>,
}

/// Why there is nothing to set.
enum Stop {
    /// What was asked for is not there, or cannot be understood.
    Misunderstood(String),
    /// Understood, and it failed.
    Failed(String),
}

async fn render(house: &House, given: &ArgMatches) -> Answered {
    // Whoever works at the machine has no language set; the command line speaks English throughout.
    let tongue = house.words.tongue(Lang::En);
    match written(house, given, &tongue).await {
        Ok(()) => Answered::Done,
        Err(Stop::Misunderstood(sentence)) => {
            eprintln!("{sentence}");
            Answered::Misunderstood
        }
        Err(Stop::Failed(sentence)) => {
            eprintln!("{sentence}");
            Answered::Failed
        }
    }
}

async fn written(house: &House, given: &ArgMatches, tongue: &Tongue) -> Result<(), Stop> {
    let refused = |fault: TextFault| Stop::Failed(tongue.say_refusal(&fault));
    let cx = house.operator().await.map_err(|e| refused(e.into()))?;
    if given.get_flag("all") {
        let (letter, _) = numbered(&cx, given, tongue).await?;
        let folder = given.get_one::<PathBuf>("output").expect("clap asks for it");
        return all::written(&cx, &letter, folder, tongue).await;
    }
    let Rendered { letter, version, addressee } = find(&cx, given, tongue).await?;
    let reader = addressee.as_ref().map_or(Reader::Class, Reader::One);
    let document = compose::document(&letter, &version, reader, None, tongue);
    let pdf = compose::set(&cx, document).await.map_err(|fault| Stop::Failed(tongue.say_refusal(&fault as &dyn Refusal)))?;
    let file = given.get_one::<PathBuf>("output").expect("clap asks for it");
    tokio::fs::write(file, pdf).await.map_err(|e| {
        let file = file.display().to_string();
        Stop::Failed(tongue.with("letters-render-not-written", args![("file", file), ("error", e.to_string())]))
    })
}

/// The letter of the number that was given.
async fn numbered(cx: &ledger::Cx, given: &ArgMatches, tongue: &Tongue) -> Result<(Letter, ledger::Read), Stop> {
    let unknown = |key: &str, value: &str| Stop::Misunderstood(tongue.with(key, args![("value", value)]));
    let refused = |fault: TextFault| Stop::Failed(tongue.say_refusal(&fault));
    let number = given.get_one::<String>("letter").map_or("", String::as_str);
    let reference = number.parse::<LetterNumber>().map_err(|_| unknown("letters-render-bad-number", number))?;
    let edition = cx.edition().map_err(|_| unknown("letters-render-no-letter", number))?;
    let read = cx.read(SEE).await.map_err(|e| refused(e.into()))?;
    let letter = store::letter_by_slug(&read, edition, &reference.slug()).await.map_err(|e| refused(e.into()))?;
    Ok((letter.ok_or_else(|| unknown("letters-render-no-letter", number))?, read))
}

async fn find(cx: &ledger::Cx, given: &ArgMatches, tongue: &Tongue) -> Result<Rendered, Stop> {
    let text = |name: &str| given.get_one::<String>(name).map(String::as_str);
    let unknown = |key: &str, value: &str| Stop::Misunderstood(tongue.with(key, args![("value", value)]));
    let refused = |fault: TextFault| Stop::Failed(tongue.say_refusal(&fault));

    let lang = text("lang").unwrap_or_default();
    let lang = lang.parse::<Lang>().map_err(|_| unknown("letters-render-bad-lang", lang))?;
    let (letter, read) = numbered(cx, given, tongue).await?;
    let version = store::version(&read, letter.id, lang).await.map_err(|e| refused(e.into()))?;
    let version = version.ok_or_else(|| unknown("letters-render-no-version", tongue.language(lang)))?;
    let addressee = match text("addressee") {
        None => None,
        Some(code) => {
            let found = addressed::one(&read, &letter, code, cx.now()).await.map_err(|e| refused(e.into()))?;
            Some(found.ok_or_else(|| unknown("letters-render-no-addressee", code))?)
        }
    };
    Ok(Rendered { letter, version, addressee })
}
