//! `convoke verify`: the trail follows from itself and from the heads noted outside the database, and every file that a row names is
//! there as it was stored. Reads only.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::Write as _;

use clap::{Arg, ArgAction, ArgMatches};
use house::{Answered, Command, House};
use kernel::Lang;
use ledger::trail::{Fault, Report};
use serde_json::json;
use store::{FileId, FilesFault, StoreError, params};
use words::{Tongue, args};

/// The command.
pub const COMMAND: Command = Command {
    words: "verify",
    arguments: |command| {
        command
            .about("Checks that the trail and the stored files are whole; exit 0: whole, 1: not whole, or not readable")
            .arg(Arg::new("json").long("json").action(ArgAction::SetTrue).help("prints one JSON object"))
    },
    run: |house, given| Box::pin(run(house, given)),
};

/// What was found.
#[derive(Debug)]
pub struct Verdict {
    /// The trail's part.
    pub trail: Report,
    /// Files that were read and found as they were stored.
    pub files: u64,
    /// Files that were not.
    pub file_faults: Vec<FileFault>,
}

/// A stored file that is not as it was stored.
#[derive(Debug)]
pub struct FileFault {
    /// Who keeps it: a feature, or `outbox`.
    pub feature: String,
    /// The name as it stands in the row.
    pub file: String,
    /// What is wrong with it.
    pub fault: FilesFault,
}

impl Verdict {
    /// Whether nothing is wrong.
    pub fn is_whole(&self) -> bool {
        self.trail.faults.is_empty() && self.file_faults.is_empty()
    }
}

/// Checks the trail and the stored files of a house. A long trail takes about a second for fifty thousand records.
pub async fn verify(house: &House) -> Result<Verdict, StoreError> {
    let trail = house.ledger.verify().await?;
    let mut kept: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    let read = house.ledger.store().read().await?;
    for file in outbox::list::files(&read).await? {
        kept.entry(file).or_default().insert("outbox");
    }
    for feature in house.features {
        for sql in feature.files {
            for file in read.all(sql, params![], |r| r.get::<Option<String>>("file")).await?.into_iter().flatten() {
                kept.entry(file).or_default().insert(feature.name);
            }
        }
    }
    // A large store takes long to read; no transaction stays open meanwhile.
    drop(read);
    let files = house.ledger.operator(None).files().clone();
    let mut verdict = Verdict { trail, files: 0, file_faults: Vec::new() };
    for (file, features) in kept {
        let fault = match file.parse::<FileId>() {
            Ok(id) => files.get(id).await.err(),
            Err(fault) => Some(fault),
        };
        match fault {
            None => verdict.files += 1,
            Some(fault) => {
                let feature = features.into_iter().collect::<Vec<_>>().join(", ");
                verdict.file_faults.push(FileFault { feature, file, fault });
            }
        }
    }
    Ok(verdict)
}

/// A fault of the trail as a sentence.
pub fn sentence(tongue: &Tongue, fault: &Fault) -> String {
    match fault {
        Fault::Changed { seq: Some(seq), field: Some(field), .. } => {
            tongue.with("office-fault-value", args![("number", seq.to_string()), ("field", field)])
        }
        Fault::Changed { seq: Some(seq), field: None, .. } => tongue.with("office-fault-record", args![("number", seq.to_string())]),
        Fault::Changed { seq: None, id, .. } => tongue.with("office-fault-unsealed", args![("id", id.to_string())]),
        Fault::Missing { first, last } if first == last => tongue.with("office-fault-missing", args![("number", first.to_string())]),
        Fault::Missing { first, last } => {
            tongue.with("office-fault-missing-many", args![("first", first.to_string()), ("last", last.to_string())])
        }
        Fault::Broken { seq } => tongue.with("office-fault-broken", args![("number", seq.to_string())]),
        Fault::CutOff { noted, last } => {
            tongue.with("office-fault-cut-off", args![("noted", noted.to_string()), ("last", last.to_string())])
        }
        Fault::OtherHistory { seq } => tongue.with("office-fault-other-history", args![("number", seq.to_string())]),
    }
}

fn file_sentence(tongue: &Tongue, fault: &FileFault) -> String {
    let key = match fault.fault {
        FilesFault::Missing(_) => "office-file-missing",
        FilesFault::Damaged(_) => "office-file-damaged",
        FilesFault::Unavailable(_) => "office-file-unavailable",
    };
    tongue.with(key, args![("file", &fault.file), ("feature", &fault.feature)])
}

/// The verdict as `key: value` lines.
pub fn lines(tongue: &Tongue, verdict: &Verdict) -> String {
    let trail = &verdict.trail;
    let mut out = String::new();
    let mut line = |key: &str, value: &dyn std::fmt::Display| {
        let _ = writeln!(out, "{key}: {value}");
    };
    line("records", &trail.sealed);
    line("unsealed", &trail.unsealed);
    line("erased", &trail.erased);
    line("heads", &trail.heads);
    line("files", &verdict.files);
    for fault in &trail.faults {
        line("fault", &sentence(tongue, fault));
    }
    for fault in &verdict.file_faults {
        line("fault", &file_sentence(tongue, fault));
    }
    line("whole", &if verdict.is_whole() { "yes" } else { "no" });
    out
}

/// The verdict as one JSON object.
pub fn json(tongue: &Tongue, verdict: &Verdict) -> serde_json::Value {
    let trail = &verdict.trail;
    let fault = |fault: &Fault| {
        let place = match fault {
            Fault::Changed { seq, id, field } => json!({ "fault": "changed", "number": seq, "id": id, "field": field }),
            Fault::Missing { first, last } => json!({ "fault": "missing", "first": first, "last": last }),
            Fault::Broken { seq } => json!({ "fault": "broken", "number": seq }),
            Fault::CutOff { noted, last } => json!({ "fault": "cut-off", "noted": noted, "last": last }),
            Fault::OtherHistory { seq } => json!({ "fault": "other-history", "number": seq }),
        };
        with_sentence(place, sentence(tongue, fault))
    };
    let file_fault = |fault: &FileFault| {
        let sort = match fault.fault {
            FilesFault::Missing(_) => "missing",
            FilesFault::Damaged(_) => "damaged",
            FilesFault::Unavailable(_) => "unavailable",
        };
        with_sentence(json!({ "fault": sort, "file": fault.file, "feature": fault.feature }), file_sentence(tongue, fault))
    };
    json!({
        "whole": verdict.is_whole(),
        "trail": {
            "records": trail.sealed,
            "unsealed": trail.unsealed,
            "erased": trail.erased,
            "heads": trail.heads,
            "faults": trail.faults.iter().map(fault).collect::<Vec<_>>(),
        },
        "files": { "whole": verdict.files, "faults": verdict.file_faults.iter().map(file_fault).collect::<Vec<_>>() },
    })
}

fn with_sentence(mut place: serde_json::Value, sentence: String) -> serde_json::Value {
    place["sentence"] = sentence.into();
    place
}

async fn run(house: &House, given: &ArgMatches) -> Answered {
    let tongue = house.words.tongue(Lang::En);
    let verdict = match verify(house).await {
        Ok(verdict) => verdict,
        Err(error) => {
            // Whoever closed the error stream does not want to read it.
            let _ = writeln!(std::io::stderr(), "{}: {error}", tongue.say("office-verify-unreadable"));
            return Answered::Failed;
        }
    };
    let text = if given.get_flag("json") { format!("{:#}\n", json(&tongue, &verdict)) } else { lines(&tongue, &verdict) };
    let told = std::io::stdout().write_all(text.as_bytes());
    if told.is_ok() && verdict.is_whole() { Answered::Done } else { Answered::Failed }
}
