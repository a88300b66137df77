//! The accounts' operations: those of the administrator. A person's own sessions, second factor and tokens are the person's pages alone:
//! a program that acts for a person does not get the keys of the house.

use access::sign_in::Asked as Link;
use access::{AccessFault, Account, RUN_ACCOUNTS, account, second_factor};
use axum::Json;
use ledger::Role;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use web::api::{Asked, At, Body, Call, Created, Done, Key, LangCode, Listed, Made, Op, Paging, Refused, op, routes};
use web::choice;

use crate::commands;

/// The operations.
pub(crate) const OPS: &[Op] = &[
    op("listAccounts", RUN_ACCOUNTS, || routes!(list)),
    op("addAccount", RUN_ACCOUNTS, || routes!(add)),
    op("readAccount", RUN_ACCOUNTS, || routes!(one)),
    op("setRoles", RUN_ACCOUNTS, || routes!(set_roles)),
    op("openAccount", RUN_ACCOUNTS, || routes!(open)),
    op("closeAccount", RUN_ACCOUNTS, || routes!(close)),
    op("resetSecondFactor", RUN_ACCOUNTS, || routes!(reset)),
    op("sendSignInLink", RUN_ACCOUNTS, || routes!(send_link)),
];

choice!(AccountRole of Role: Role::GIVEN, "A role that an administrator gives in an edition.");

/// An account of the secretariat.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub(crate) struct AccountLine {
    /// Which.
    pub id: Key,
    /// Its address.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// The language of the office's pages and of mail to the person.
    pub lang: LangCode,
    /// Whether it can be used.
    pub active: bool,
    /// Whether a second factor is set up.
    pub second_factor: bool,
    /// Its roles in this edition.
    pub roles: Vec<AccountRole>,
}

fn line((account, roles): (Account, Vec<Role>)) -> AccountLine {
    AccountLine {
        id: Key(account.id),
        email: account.email.to_string(),
        name: account.name,
        lang: LangCode(account.lang),
        active: account.active,
        second_factor: account.second_factor,
        roles: roles.into_iter().map(AccountRole).collect(),
    }
}

/// List the accounts.
///
/// By name, each with its roles in this edition.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/accounts", params(Paging), responses((status = 200, body = Listed<AccountLine>)))]
async fn list(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<AccountLine>>, Refused> {
    let read = call.cx.read(RUN_ACCOUNTS).await?;
    let accounts = account::all_with_roles(&read, call.cx.edition()?).await?;
    Ok(Json(paging.part_of_whole(&call, "accounts", "", accounts, line)?))
}

/// Read an account.
///
/// With its roles in this edition.
#[utoipa::path(get, path = "/api/v1/editions/{edition}/accounts/{id}", responses((status = 200, body = AccountLine)))]
async fn one(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<AccountLine>, Refused> {
    let read = call.cx.read(RUN_ACCOUNTS).await?;
    let account = account::by_id(&read, id).await?.ok_or(AccessFault::NotThere)?;
    let roles = account::roles(&read, id, call.cx.edition()?).await?;
    Ok(Json(line((account, roles))))
}

/// An account to be added.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NewAccount {
    /// The person's name.
    #[schema(min_length = 1, max_length = 200)]
    name: String,
    /// The address, to which sign-in links go.
    #[schema(max_length = 254)]
    email: String,
    /// The language of the office's pages and of mail to the person.
    lang: LangCode,
    /// Its roles in this edition.
    #[serde(default)]
    #[schema(max_items = 4)]
    roles: Vec<AccountRole>,
}

/// Add an account.
///
/// With its first roles in this edition. Nothing is sent to it.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/accounts", request_body = NewAccount, responses((status = 201, body = Made)))]
async fn add(sent: Body<NewAccount>) -> Result<Created<Made>, Refused> {
    let value = &sent.value;
    let account = commands::add(&sent.call.cx, value.email.trim(), &value.name, value.lang.0, &roles(&value.roles)).await?;
    Ok(Created::under(sent.call.path(), account.id))
}

/// Each once.
fn roles(sent: &[AccountRole]) -> Vec<Role> {
    let mut roles: Vec<Role> = sent.iter().map(|role| role.0).collect();
    roles.sort();
    roles.dedup();
    roles
}

/// Roles of an account in an edition.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AccountRoles {
    /// All roles that it is to have.
    #[schema(max_items = 4)]
    roles: Vec<AccountRole>,
}

/// Set the roles of an account in this edition.
///
/// Its sessions end at once, and its tokens where a role is taken. There must always be an administrator.
#[utoipa::path(put, path = "/api/v1/editions/{edition}/accounts/{id}/roles", request_body = AccountRoles, responses((status = 204)))]
async fn set_roles(At((_, Key(id))): At<(String, Key)>, sent: Body<AccountRoles>) -> Result<Done, Refused> {
    account::set_roles(&sent.call.cx, id, &roles(&sent.value.roles)).await?;
    Ok(Done)
}

/// Open a closed account.
///
/// Its roles are as they were.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/accounts/{id}/open", responses((status = 204)))]
async fn open(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    account::set_active(&call.cx, id, true).await?;
    Ok(Done)
}

/// Close an account.
///
/// Its sessions and tokens end at once.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/accounts/{id}/close", responses((status = 204)))]
async fn close(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    account::set_active(&call.cx, id, false).await?;
    Ok(Done)
}

/// Take the second factor of an account away.
///
/// For a lost telephone; the person sets up another.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/accounts/{id}/reset-second-factor", responses((status = 204)))]
async fn reset(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    second_factor::reset(&call.cx, id).await?;
    Ok(Done)
}

/// Send a sign-in link to the person of an account.
///
/// It can be used once, within a short time. A closed account gets none.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/accounts/{id}/sign-in-link", responses((status = 204)))]
async fn send_link(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Done, Refused> {
    let email = {
        let read = call.cx.read(RUN_ACCOUNTS).await?;
        account::by_id(&read, id).await?.ok_or(AccessFault::NotThere)?.email
    };
    match commands::ask(&call.cx, &email, "", &call.app.settings.service).await? {
        Link::Send { .. } => Ok(Done),
        Link::Nobody => Err(AccessFault::NotThere.into()),
    }
}
