//! `convoke init`: a real installation begins: process, edition and first administrator (DECISIONS.md 16).
//!
//! What is asked, and how flags, a file and a person's answers become one set of facts, is in `wishes`.

mod wishes;

use std::io::IsTerminal;

use access::Email;
use clap::{ArgMatches, Command};
use editions::EditionFacts;
use house::{Answered, Clocks, House};
use ledger::Role;

use super::Own;
use crate::fault::Fault;
use crate::place::{self, As};
use crate::settings::Settings;
use crate::told::Told;
use wishes::{Administrator, Founding};

pub(super) const INIT: Own = Own {
    words: "init",
    arguments: |command: Command| {
        wishes::arguments(
            command.about("Founds a forum of your own: process, edition, first administrator; prints a one-time sign-in link"),
        )
    },
    run: |settings, given| Box::pin(run(settings, given)),
};

async fn run(settings: &Settings, given: &ArgMatches) -> Result<Answered, Fault> {
    let founding = {
        let asks = std::io::stdin().is_terminal() && !given.get_flag("json");
        let (mut input, mut out) = (std::io::stdin().lock(), std::io::stderr());
        wishes::read(given, asks.then_some((&mut input, &mut out)))?
    };
    if settings.dir.join(crate::demo::MARK).exists() {
        return Err(Fault::failed(format!("{} is a demo, and already has an edition; name another with --dir", settings.dir.display())));
    }
    let base = place::base(settings, place::port_of(&settings.listen));
    let house = place::open(settings, As::Server, &base, Clocks::system()).await?;
    let edition = found(&house, &founding).await?;
    let cx = house.ledger.operator(Some(edition.id));
    let Administrator { name, email, lang } = &founding.administrator;
    accounts::add(&cx, email, name, *lang, &[Role::Administrator]).await.map_err(Fault::misunderstood)?;
    let address: Email = email.parse().map_err(Fault::misunderstood)?;
    let token = access::sign_in::print(&cx, &address).await.map_err(Fault::failed)?;
    house.ledger.seal().await?;
    let until = cx.machine_now().plus(access::sign_in::PRINTED_LASTS).timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    Told::new()
        .with("dir", settings.dir.display().to_string())
        .with("url", base.clone())
        .with("edition", edition.slug)
        .with("public", edition.public)
        .with("administrator", address.to_string())
        .with("link", format!("{base}/sign-in/{token}"))
        .with("until", until)
        .print(given.get_flag("json"))?;
    Ok(Answered::Done)
}

/// The edition, founded now, or by an attempt that was cut before it had an administrator. Refuses a house that has both.
async fn found(house: &House, founding: &Founding) -> Result<access::Edition, Fault> {
    let current = access::edition::current(&house.ledger.store().read().await?).await?;
    let cx = house.ledger.operator(None);
    let id = match current {
        Some(edition) => {
            let read = house.ledger.store().read().await?;
            let accounts = access::account::all_with_roles(&read, edition.id).await?;
            if edition.slug != founding.facts.slug || accounts.iter().any(|(_, roles)| roles.contains(&Role::Administrator)) {
                let slug = &edition.slug;
                return Err(Fault::failed(format!(
                    "there is already an edition ({slug}); nothing was changed. `convoke sign-in` prints a link"
                )));
            }
            edition.id
        }
        None => editions::found(&cx, &founding.facts, founding.public).await.map_err(Fault::misunderstood)?.id,
    };
    if founding.states {
        directory::add_known_states(&house.ledger.operator(Some(id))).await.map_err(Fault::failed)?;
    }
    let read = house.ledger.store().read().await?;
    access::edition::by_id(&read, id).await?.ok_or_else(|| Fault::failed("the edition is gone"))
}

/// What a new forum is given where its file says nothing: the ladder of ranks and the types of stakeholders, and the frameworks that are
/// wished.
fn with_what_all_have(mut facts: EditionFacts, frameworks: &[String]) -> EditionFacts {
    let known = editions::demo_facts();
    if facts.ranks.is_empty() {
        facts.ranks = known.ranks;
    }
    if facts.stakeholder_types.is_empty() {
        facts.stakeholder_types = known.stakeholder_types;
    }
    if facts.frameworks.is_empty() {
        facts.frameworks = known.frameworks.into_iter().filter(|item| frameworks.contains(&item.framework.to_string())).collect();
    }
    facts
}
