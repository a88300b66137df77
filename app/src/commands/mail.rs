//! `convoke mail test ADDRESS`: one mail, each step told. `convoke mail release`: lets mail go that is held since a restore.

use clap::{Arg, ArgMatches};
use house::Answered;
use kernel::{Lang, Zone};
use ledger::{Chance, Clock};
use mail::{Address, Envelope, Mailbox, Mailer, MessageId, Outgoing, Sender};
use serde_json::{Value, json};
use store::DataDir;

use super::{Own, json_flag, text};
use crate::fault::Fault;
use crate::features::FEATURES;
use crate::settings::Settings;

pub(super) const TEST: Own = Own {
    words: "mail test",
    arguments: |command| {
        command
            .about("Sends one mail by the mail server of the settings and tells each step; no password is told")
            .after_help(
                "Steps: connect, ehlo, starttls, auth, mail-from, rcpt-to, data, text. Exit 0: the server took the mail; 1: it did not.",
            )
            .arg(Arg::new("ADDRESS").required(true).help("To whom"))
            .arg(Arg::new("lang").long("lang").value_name("LANG").default_value("en").help("The language of the mail"))
            .arg(json_flag())
    },
    run: |settings, given| Box::pin(test(settings, given)),
};

pub(super) const RELEASE: Own = Own {
    words: "mail release",
    arguments: |command| command.about("Lets mail go that is held since a restore, once somebody has looked at the outbox"),
    run: |settings, given| Box::pin(release(settings, given)),
};

async fn test(settings: &Settings, given: &ArgMatches) -> Result<Answered, Fault> {
    let to = Address::parse(text(given, "ADDRESS")).map_err(|_| Fault::misunderstood("the address is no e-mail address"))?;
    let lang: Lang = text(given, "lang").parse().map_err(|_| Fault::misunderstood("--lang is one of ar, zh, en, fr, ru, es"))?;
    let Some(smtp) = settings.mail.smtp.clone() else {
        return Err(Fault::failed("no mail server is set (mail.smtp)"));
    };
    let from = settings.mail.sender()?;
    let mailer = Mailer::new(smtp).map_err(Fault::misunderstood)?;
    let (subject, plain) = outbox::trial(&house::words_of(FEATURES)?.tongue(lang));
    let id = Chance::system().id();
    let outgoing = Outgoing {
        from: from.clone(),
        reply_to: None,
        to: Mailbox::from(to.clone()),
        message_id: MessageId::of(id, from.address().domain()).map_err(Fault::misunderstood)?,
        date: Clock::system().edition().in_zone(&Zone::utc()),
        subject,
        plain,
        html: None,
        attachments: Vec::new(),
        lang,
        sender: Sender::System,
        in_reply_to: None,
        references: Vec::new(),
    };
    let signer = settings.mail.signer()?;
    let composed = mail::compose(&outgoing, signer.as_ref()).map_err(Fault::failed)?;
    let envelope = Envelope { return_path: Some(from.address().clone()), to };
    let json = given.get_flag("json");
    let mut steps: Vec<Value> = Vec::new();
    let sent = mailer
        .send_telling(&envelope, &composed, &mut |step| {
            if json {
                steps.push(json!({ "step": step.name, "ok": step.done, "words": step.words }));
            } else {
                // As it happens: a server may take its time.
                println!("{}: {}: {}", step.name, if step.done { "ok" } else { "failed" }, step.words);
            }
        })
        .await;
    let signed = signer.as_ref().map(|s| s.record().to_owned());
    if json {
        println!("{}", json!({ "sent": sent, "steps": steps, "signed": signed }));
    } else {
        println!("signed: {}", signed.as_deref().unwrap_or("no"));
        println!("sent: {}", if sent { "yes" } else { "no" });
    }
    Ok(if sent { Answered::Done } else { Answered::Failed })
}

async fn release(settings: &Settings, _: &ArgMatches) -> Result<Answered, Fault> {
    let held = backup::held(&DataDir::at(&settings.dir));
    if !held.exists() {
        println!("mail: is not held");
        return Ok(Answered::Done);
    }
    std::fs::remove_file(&held)?;
    println!("mail: goes; a running server notices within a minute");
    Ok(Answered::Done)
}
