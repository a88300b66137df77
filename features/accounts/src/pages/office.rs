//! The administrator's list of accounts, and what can be done to one.

use access::sign_in::Asked;
use access::{AccessFault, Account, RUN_ACCOUNTS, account, second_factor};
use axum::extract::Path;
use axum::response::Response;
use kernel::{Id, Lang};
use ledger::Role;
use page::{Form, Page};
use web::{Sent, Visit};

use super::{again, refused};
use crate::commands;
use crate::store::{self, SentLink};

mod view;

/// What the page of an account shows.
struct Shown {
    account: Account,
    roles: Vec<Role>,
    recovery_left: i64,
    links: Vec<SentLink>,
}

/// All accounts.
pub(crate) async fn list(visit: Visit) -> Response {
    let accounts = async {
        let read = visit.cx.read(RUN_ACCOUNTS).await?;
        Ok::<_, AccessFault>(account::all_with_roles(&read, visit.cx.edition()?).await?)
    };
    match accounts.await {
        Ok(accounts) => visit.page(view::list(&visit, &accounts)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// The form for a new account.
pub(crate) async fn form(visit: Visit) -> Response {
    let form = Form::new().with("lang", visit.lang().code());
    visit.page(view::add(&visit, &form)).await
}

/// Adds an account.
pub(crate) async fn add(mut sent: Sent) -> Response {
    let Ok(lang) = sent.form.value("lang").parse::<Lang>() else {
        let sentence = sent.visit.say("accounts-choose-language");
        sent.form.refuse("lang", sentence);
        return sent.again(view::add(&sent.visit, &sent.form)).await;
    };
    let form = &sent.form;
    match commands::add(&sent.cx(), form.trimmed("email"), form.value("name"), lang, &roles_of(form)).await {
        Ok(account) => lead(&sent.visit, account.id, "added"),
        Err(fault) => refused(sent, &fault, async |sent| Ok(view::add(&sent.visit, &sent.form))).await,
    }
}

/// One account.
pub(crate) async fn show(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    let Ok(id) = id.parse::<Id>() else { return visit.not_found() };
    match draw(&visit, id, None).await {
        Ok(page) => visit.page(page).await,
        Err(answer) => answer,
    }
}

/// Sets the roles in this edition.
pub(crate) async fn set_roles(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let roles = roles_of(&sent.form);
    act(sent, &id, "roles", async |sent, id| account::set_roles(&sent.cx(), id, &roles).await).await
}

/// Opens a closed account.
pub(crate) async fn open(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    act(sent, &id, "opened", async |sent, id| account::set_active(&sent.cx(), id, true).await).await
}

/// Closes an account.
pub(crate) async fn close(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    act(sent, &id, "closed", async |sent, id| account::set_active(&sent.cx(), id, false).await).await
}

/// Takes the second factor away, once the box is ticked: the lost telephone cannot be brought back.
pub(crate) async fn reset(Path((_, id)): Path<(String, String)>, mut sent: Sent) -> Response {
    if !sent.form.has("yes", "yes") {
        let sentence = sent.visit.say("accounts-reset-unconfirmed");
        sent.form.refuse("yes", sentence);
        let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
        return again(&sent, async |sent| draw(&sent.visit, id, Some(&sent.form)).await).await;
    }
    act(sent, &id, "reset", async |sent, id| second_factor::reset(&sent.cx(), id).await).await
}

/// Sends the person a sign-in link.
pub(crate) async fn send_link(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    act(sent, &id, "link", async |sent, id| {
        let email = {
            let read = sent.visit.cx.read(RUN_ACCOUNTS).await?;
            account::by_id(&read, id).await?.ok_or(AccessFault::NotThere)?.email
        };
        match commands::ask(&sent.cx(), &email, "", &sent.visit.app.settings.service).await? {
            Asked::Send { .. } => Ok(()),
            // Closed accounts get no link, and their page offers none.
            Asked::Nobody => Err(AccessFault::NotThere),
        }
    })
    .await
}

/// Does one thing to an account and leads back to its page, which says so; what was refused stands above the page.
async fn act(mut sent: Sent, id: &str, done: &str, command: impl AsyncFnOnce(&Sent, Id) -> Result<(), AccessFault>) -> Response {
    let Ok(id) = id.parse::<Id>() else { return sent.visit.not_found() };
    match command(&sent, id).await {
        Ok(()) => lead(&sent.visit, id, done),
        Err(fault @ AccessFault::LastAdministrator) => {
            let sentence = sent.visit.tongue().say_refusal(&fault);
            sent.form.refuse_whole(sentence);
            again(&sent, async |sent| draw(&sent.visit, id, Some(&sent.form)).await).await
        }
        Err(fault) => refused(sent, &fault, async |sent| draw(&sent.visit, id, Some(&sent.form)).await).await,
    }
}

fn lead(visit: &Visit, id: Id, done: &str) -> Response {
    visit.lead(&visit.office(&format!("accounts/{id}?done={done}")))
}

/// The roles that were ticked; what is no role that can be given was not on the page.
fn roles_of(form: &Form) -> Vec<Role> {
    form.values("role").iter().filter_map(|name| name.parse().ok()).collect()
}

async fn draw(visit: &Visit, id: Id, typed: Option<&Form>) -> Result<Page, Response> {
    let shown = shown(visit, id).await.map_err(|fault| visit.refuse(&fault))?;
    let stored = shown.roles.iter().fold(Form::new(), |form, role| form.with("role", role.name()));
    Ok(view::account(visit, &shown, typed.unwrap_or(&stored)))
}

async fn shown(visit: &Visit, id: Id) -> Result<Shown, AccessFault> {
    let read = visit.cx.read(RUN_ACCOUNTS).await?;
    let account = account::by_id(&read, id).await?.ok_or(AccessFault::NotThere)?;
    Ok(Shown {
        account,
        roles: account::roles(&read, id, visit.cx.edition()?).await?,
        recovery_left: second_factor::recovery_left(&read, id).await?,
        links: store::sent_links(&read, id).await?,
    })
}
