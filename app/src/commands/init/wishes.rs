//! What a new forum is to be: flags over a TOML file, and what both leave open is asked for on a terminal.
//!
//! The file has the form of `data/wsis-forum-2021/edition.json`, of which only process and edition must be there, and a table
//! `administrator`. Its faults are told all at once, each with its place.

use std::io::{BufRead, Write};
use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use editions::EditionFacts;
use kernel::Lang;
use serde_json::{Map, Value, json};

use super::with_what_all_have;
use crate::commands::json_flag;
use crate::fault::Fault;

/// What is to be founded.
#[derive(Debug)]
pub struct Founding {
    /// The edition.
    pub facts: EditionFacts,
    /// Whether the public sees it at once.
    pub public: bool,
    /// Whether the states that the program knows are entered.
    pub states: bool,
    /// The first administrator.
    pub administrator: Administrator,
}

/// The first administrator.
#[derive(Debug)]
pub struct Administrator {
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// The language of the office.
    pub lang: Lang,
}

/// A fact that is needed or asked for: its flag, its place in the file, the question.
struct Wanted {
    flag: &'static str,
    place: &'static str,
    question: &'static str,
    needed: bool,
}

/// In the order in which they are asked.
const WANTED: [Wanted; 9] = [
    Wanted { flag: "process", place: "process.names.*", question: "Name of the process, such as World Forum on Water", needed: true },
    Wanted { flag: "slug", place: "edition.slug", question: "Name of the edition in addresses, such as its year", needed: true },
    Wanted { flag: "edition", place: "edition.names.*", question: "Name of the edition", needed: true },
    Wanted { flag: "from", place: "edition.final_week.from", question: "First day, such as 2027-05-17 (may stay empty)", needed: false },
    Wanted { flag: "to", place: "edition.final_week.to", question: "Last day (may stay empty)", needed: false },
    Wanted { flag: "zone", place: "edition.time_zone", question: "Time zone of record, such as Europe/Zurich", needed: true },
    Wanted { flag: "languages", place: "edition.languages", question: "Official languages, of ar, zh, en, fr, ru, es", needed: true },
    Wanted { flag: "admin-name", place: "administrator.name", question: "Name of the first administrator", needed: true },
    Wanted { flag: "admin-email", place: "administrator.email", question: "E-mail address of the first administrator", needed: true },
];

/// The flags.
pub fn arguments(command: Command) -> Command {
    let value = |name: &'static str, value: &'static str, help: &'static str| Arg::new(name).long(name).value_name(value).help(help);
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    let mut command = command.after_help(
        "What neither flags nor file give is asked for on a terminal. Organisers, theme and the rest are entered later, on the page of the \
         edition, or given in the file, whose form is that of data/wsis-forum-2021/edition.json as TOML.",
    );
    for wanted in &WANTED {
        command = command.arg(value(wanted.flag, "VALUE", wanted.question));
    }
    command
        .arg(value("written-in", "LANG", "The language in which these names are written; en if left out"))
        .arg(value("admin-lang", "LANG", "The administrator's language; the same if left out"))
        .arg(value("framework", "NAME", "Tags of the forum: action-lines, sdgs").action(ArgAction::Append))
        .arg(flag("hidden", "The public does not see the edition until an administrator shows it"))
        .arg(flag("without-states", "The directory begins empty; else with the Member States of ITU of February 2021"))
        .arg(Arg::new("file").long("file").value_name("FILE").value_parser(value_parser!(PathBuf)).help("A TOML file with the facts"))
        .arg(json_flag())
}

/// Whom to ask.
pub type Person<'a> = (&'a mut dyn BufRead, &'a mut dyn Write);

/// Puts flags, file and answers together. Refuses with every fault that is found.
pub fn read(given: &ArgMatches, person: Option<Person<'_>>) -> Result<Founding, Fault> {
    let mut facts = match given.get_one::<PathBuf>("file") {
        Some(path) => {
            let text = std::fs::read_to_string(path).map_err(|e| Fault::misunderstood(format!("{}: {e}", path.display())))?;
            table(&text).map_err(|e| Fault::misunderstood(format!("{}: {e}", path.display())))?
        }
        None => json!({}),
    };
    let lang = lang(given, "written-in")?.unwrap_or(Lang::En);
    for wanted in &WANTED {
        if let Some(value) = given.get_one::<String>(wanted.flag) {
            put(&mut facts, wanted.place, lang, value);
        }
    }
    if let Some((input, out)) = person {
        ask(&mut facts, lang, input, out)?;
    }
    let missing: Vec<String> = WANTED
        .iter()
        .filter(|w| w.needed && at(&facts, w.place, lang).is_none() && w.flag != "edition")
        .map(|w| format!("--{}", w.flag))
        .collect();
    if !missing.is_empty() {
        return Err(Fault::misunderstood(format!("these are needed, here or in --file: {}", missing.join(", "))));
    }
    let administrator = administrator(&facts, given, lang)?;
    let flag = |name: &str| facts.get(name).and_then(Value::as_bool);
    let (public, states) = (flag("public").unwrap_or(true), flag("states").unwrap_or(true));
    complete(&mut facts, lang);
    let read = EditionFacts::read(&facts.to_string())
        .map_err(|faults| Fault::misunderstood(faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")))?;
    let frameworks: Vec<String> = given.get_many::<String>("framework").into_iter().flatten().cloned().collect();
    Ok(Founding {
        facts: with_what_all_have(read, &frameworks),
        public: public && !given.get_flag("hidden"),
        states: states && !given.get_flag("without-states"),
        administrator,
    })
}

fn lang(given: &ArgMatches, flag: &str) -> Result<Option<Lang>, Fault> {
    let read = given.get_one::<String>(flag).map(|code| code.parse());
    read.transpose().map_err(|_| Fault::misunderstood(format!("--{flag} is one of ar, zh, en, fr, ru, es")))
}

fn administrator(facts: &Value, given: &ArgMatches, written_in: Lang) -> Result<Administrator, Fault> {
    let text = |key: &str| facts["administrator"][key].as_str().unwrap_or("").trim().to_owned();
    let email = text("email");
    if mail::Address::parse(&email).is_err() {
        return Err(Fault::misunderstood(format!("{email:?} is no e-mail address")));
    }
    let lang = match lang(given, "admin-lang")? {
        Some(lang) => lang,
        None => text("lang").parse().unwrap_or(written_in),
    };
    Ok(Administrator { name: text("name"), email, lang })
}

/// Asks for what is open. An empty answer takes what stands in brackets.
fn ask(facts: &mut Value, lang: Lang, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<(), Fault> {
    for wanted in WANTED.iter().filter(|w| w.place != "edition.final_week.to") {
        if at(facts, wanted.place, lang).is_some() {
            continue;
        }
        let offered = offered(facts, wanted, lang);
        let Some(answer) = question(wanted, &offered, input, out)? else { continue };
        put(facts, wanted.place, lang, &answer);
        if wanted.flag == "from"
            && let Some(to) = WANTED.iter().find(|w| w.flag == "to")
        {
            let last = question(to, &answer, input, out)?.unwrap_or(answer);
            put(facts, to.place, lang, &last);
        }
    }
    Ok(())
}

/// What is taken if a person just presses Enter.
fn offered(facts: &Value, wanted: &Wanted, lang: Lang) -> String {
    match wanted.flag {
        "edition" => edition_name(facts, lang),
        "zone" => "UTC".into(),
        "languages" => Lang::ALL.map(Lang::code).join(","),
        _ => String::new(),
    }
}

fn edition_name(facts: &Value, lang: Lang) -> String {
    let process = at(facts, "process.names.*", lang).unwrap_or_default();
    format!("{process} {}", facts["edition"]["slug"].as_str().unwrap_or("")).trim().to_owned()
}

fn question(wanted: &Wanted, offered: &str, input: &mut dyn BufRead, out: &mut dyn Write) -> Result<Option<String>, Fault> {
    loop {
        let brackets = if offered.is_empty() { String::new() } else { format!(" [{offered}]") };
        write!(out, "{}{brackets}: ", wanted.question)?;
        out.flush()?;
        let mut line = String::new();
        if input.read_line(&mut line)? == 0 {
            return Err(Fault::misunderstood("the answers ended; nothing was founded"));
        }
        let answer = if line.trim().is_empty() { offered } else { line.trim() };
        match (answer.is_empty(), wanted.needed) {
            (false, _) => return Ok(Some(answer.to_owned())),
            (true, false) => return Ok(None),
            (true, true) => {}
        }
    }
}

/// The value at a place; `*` is the language, or whatever language is there.
fn at(facts: &Value, place: &str, lang: Lang) -> Option<String> {
    let mut here = facts;
    for key in place.split('.') {
        here = match key {
            "*" => here.get(lang.code()).or_else(|| here.as_object().and_then(|map| map.values().next()))?,
            key => here.get(key)?,
        };
    }
    (!here.is_null()).then(|| here.as_str().map_or_else(|| here.to_string(), str::to_owned))
}

/// Puts a value at a place. Languages come as a list.
fn put(facts: &mut Value, place: &str, lang: Lang, value: &str) {
    let mut here = facts;
    for key in place.split('.') {
        let key = if key == "*" { lang.code() } else { key };
        if !here.is_object() {
            *here = json!({});
        }
        here = here.as_object_mut().expect("made an object just now").entry(key).or_insert(Value::Null);
    }
    *here = match place {
        "edition.languages" => value.split([',', ' ']).map(str::trim).filter(|code| !code.is_empty()).collect(),
        _ => json!(value),
    };
}

/// What the form of the file asks for and nobody has to say: short names, the process's name in addresses, empty lists.
fn complete(facts: &mut Value, lang: Lang) {
    if at(facts, "edition.names.*", lang).is_none() {
        let name = edition_name(facts, lang);
        put(facts, "edition.names.*", lang, &name);
    }
    if at(facts, "process.slug", lang).is_none() {
        let slug = slug(&at(facts, "process.names.*", lang).unwrap_or_default());
        put(facts, "process.slug", lang, &slug);
    }
    for part in ["process", "edition"] {
        let names = facts[part]["names"].clone();
        if let Some(map) = facts[part].as_object_mut() {
            map.entry("short_names").or_insert(names);
        }
    }
    if let Some(map) = facts.as_object_mut() {
        for list in ["organisers", "stakeholder_types", "ranks"] {
            map.entry(list).or_insert(json!({ "records": [] }));
        }
    }
}

/// Letters, figures and hyphens of a name; `forum` where none are left.
fn slug(name: &str) -> String {
    let plain: String = name.to_lowercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    let slug: String = words.join("-").chars().take(40).collect();
    let slug = slug.trim_matches('-');
    if slug.is_empty() { "forum".to_owned() } else { slug.to_owned() }
}

/// A TOML file as the facts' own form: days may be written as days.
fn table(text: &str) -> Result<Value, String> {
    fn value(toml: toml::Value) -> Value {
        match toml {
            toml::Value::Datetime(day) => json!(day.to_string()),
            toml::Value::Array(list) => list.into_iter().map(value).collect(),
            toml::Value::Table(table) => Value::Object(table.into_iter().map(|(key, v)| (key, value(v))).collect::<Map<_, _>>()),
            toml::Value::String(text) => json!(text),
            toml::Value::Integer(number) => json!(number),
            toml::Value::Float(number) => json!(number),
            toml::Value::Boolean(yes) => json!(yes),
        }
    }
    text.parse::<toml::Table>().map(|table| value(toml::Value::Table(table))).map_err(|e| e.message().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arguments: &[&str], answers: Option<&str>, expected: impl Fn(Result<Founding, Fault>)) {
        let given = super::arguments(Command::new("init")).try_get_matches_from([&["init"], arguments].concat()).expect("flags");
        let mut out = Vec::new();
        let mut input = answers.unwrap_or("").as_bytes();
        let person = answers.map(|_| (&mut input as &mut dyn BufRead, &mut out as &mut dyn Write));
        expected(read(&given, person));
    }

    const ALL: [&str; 12] = [
        "--process",
        "World Forum on Water",
        "--slug",
        "2027",
        "--zone",
        "Africa/Nairobi",
        "--languages",
        "en,fr",
        "--admin-name",
        "A. Person",
        "--admin-email",
        "a.person@forum.example",
    ];

    #[test]
    fn flags_are_enough_and_what_is_missing_is_named_at_once() {
        check(&ALL, None, |founding| {
            let founding = founding.expect("founded");
            assert_eq!(founding.facts.process.slug, "world-forum-on-water");
            assert_eq!(founding.facts.name.best(Lang::Fr), Some((Lang::En, "World Forum on Water 2027")));
            assert_eq!(founding.facts.languages, [Lang::En, Lang::Fr]);
            assert!(founding.public && founding.states && !founding.facts.ranks.is_empty() && founding.facts.frameworks.is_empty());
        });
        check(&ALL[..4], None, |refused| {
            let refused = refused.expect_err("not enough");
            assert_eq!(refused.code, 2);
            for flag in ["--zone", "--languages", "--admin-name", "--admin-email"] {
                assert!(refused.sentence.contains(flag), "{}", refused.sentence);
            }
        });
        check(&[&ALL[..], &["--from", "2027-05-20", "--to", "2027-05-17"]].concat(), None, |refused| {
            assert!(refused.expect_err("turned").sentence.contains("ends before it begins"));
        });
        check(&[&ALL[..10], &["--admin-email", "nobody"]].concat(), None, |refused| assert_eq!(refused.expect_err("bad").code, 2));
    }

    #[test]
    fn a_person_is_asked_for_what_is_open_and_for_nothing_else() {
        let answers = "\nWorld Forum on Water\n2027\n\n2027-05-17\n2027-05-21\nAfrica/Nairobi\nen fr\nA. Person\na.person@forum.example\n";
        check(&[], Some(answers), |founding| {
            let founding = founding.expect("the first question is asked again, the offered name is taken");
            assert_eq!(founding.facts.dates.final_week.map(|days| days.to_string()).as_deref(), Some("2027-05-17/2027-05-21"));
            assert_eq!(founding.administrator.email, "a.person@forum.example");
        });
        check(&ALL, Some("\n\n"), |founding| assert!(founding.is_ok(), "only the name of the edition and the days are open"));
        check(&[], Some("World Forum on Water\n"), |refused| assert_eq!(refused.expect_err("ended").code, 2));
    }
}
