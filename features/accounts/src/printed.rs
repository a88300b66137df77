//! `convoke sign-in ADDRESS`: a link printed by the operator, when mail is down or the first person signs in.

use std::io::Write;

use access::sign_in::{self, PRINTED_LASTS};
use access::{AccessFault, Email};
use clap::{Arg, ArgMatches};
use house::{Answered, Command, House};
use kernel::Lang;
use words::args;

pub(crate) const SIGN_IN: Command = Command {
    words: "sign-in",
    arguments: |command| {
        command
            .about("Prints a one-time sign-in link, which counts as both factors; recorded in the trail")
            .arg(Arg::new("ADDRESS").required(true).help("the e-mail address of an account"))
    },
    run: |house, given| Box::pin(run(house, given)),
};

async fn run(house: &House, given: &ArgMatches) -> Answered {
    let tongue = house.words.tongue(Lang::En);
    let address = given.get_one::<String>("ADDRESS").map_or("", String::as_str);
    let (answered, words) = match address.parse::<Email>() {
        Err(fault) => (Answered::Misunderstood, tongue.say_refusal(&fault)),
        Ok(email) => match link(house, &email).await {
            Ok(lines) => {
                let told = std::io::stdout().write_all(lines.as_bytes());
                return if told.is_ok() { Answered::Done } else { Answered::Failed };
            }
            Err(AccessFault::NotThere) => (Answered::Failed, tongue.with("accounts-no-such-account", args![("address", address)])),
            Err(fault) => (Answered::Failed, tongue.say_refusal(&fault)),
        },
    };
    // Whoever closed the error stream does not want to read it.
    let _ = writeln!(std::io::stderr(), "{words}");
    answered
}

/// The lines that are printed, `key: value` each.
pub(crate) async fn link(house: &House, email: &Email) -> Result<String, AccessFault> {
    let cx = house.operator().await?;
    let token = sign_in::print(&cx, email).await?;
    let until = cx.machine_now().plus(PRINTED_LASTS).timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    Ok(format!("link: {}/sign-in/{token}\naccount: {email}\nuntil: {until}\n", house.app.settings.base))
}
