//! Organisations: list, add, read, edit.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use serde::Deserialize;
use utoipa::IntoParams;
use web::api::{Asked, At, Body, Call, Changed, Created, Key, Listed, Made, Paging, Refused};

use super::told;
use super::wire::{DirectoryOrganisation, DirectoryWholeOrganisation, OrganisationSaid};
use crate::{DirectoryFault, OrganisationFields, SEE, commands, store};

/// What of the list is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct OrganisationQuery {
    /// Words of the acronym or of a name in any language; case and accents do not count.
    #[param(max_length = 200)]
    q: Option<String>,
}

/// List the organisations.
///
/// By their acronym.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/organisations",
    params(OrganisationQuery, Paging),
    responses((status = 200, body = Listed<DirectoryOrganisation>))
)]
pub(super) async fn list(
    call: Call,
    Asked(query): Asked<OrganisationQuery>,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Listed<DirectoryOrganisation>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let words = query.q.as_deref().map(words::fold).unwrap_or_default();
    let mut organisations = store::organisations(&read).await?;
    organisations.retain(|o| {
        let named = o.names.versions().any(|(_, name)| words::fold(name).contains(&words));
        words.is_empty() || named || words::fold(&o.acronym).contains(&words)
    });
    Ok(Json(paging.part_of_whole(&call, "organisations", words, organisations, |o| (&o).into())?))
}

/// Add an organisation.
///
/// Its posts are added afterwards.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/directory/organisations",
    request_body = OrganisationSaid,
    responses((status = 201, body = Made))
)]
pub(super) async fn add(sent: Body<OrganisationSaid>) -> Result<Created<Made>, Refused> {
    let fields = OrganisationFields::read(&sent.form()).map_err(Refused::all)?;
    let id = commands::add_organisation(&sent.call.cx, fields).await?;
    Ok(Created::under(sent.call.path(), id))
}

/// Read an organisation.
///
/// With its posts.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/organisations/{id}",
    responses((status = 200, body = DirectoryWholeOrganisation))
)]
pub(super) async fn one(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<DirectoryWholeOrganisation>, Refused> {
    let read = call.cx.read(SEE).await?;
    let organisation = store::organisation(&read, id).await?.ok_or(DirectoryFault::NotThere)?;
    let mut posts = Vec::new();
    for post in store::posts_of_organisation(&read, id).await? {
        posts.push(super::posts::whole(&read, &post).await?);
    }
    Ok(Json(DirectoryWholeOrganisation { organisation: (&organisation).into(), posts }))
}

/// Edit an organisation.
///
/// All that is said of it, as it is to be.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/directory/organisations/{id}",
    request_body = OrganisationSaid,
    responses((status = 200, body = Changed))
)]
pub(super) async fn edit(At((_, Key(id))): At<(String, Key)>, sent: Body<OrganisationSaid>) -> Result<Json<Changed>, Refused> {
    let form = sent.form();
    let began_from = super::version(&form)?;
    let fields = OrganisationFields::read(&form).map_err(Refused::all)?;
    let done = commands::edit_organisation(&sent.call.cx, id, began_from, fields).await;
    let now = async |read: &::store::Conn| {
        let organisation = store::organisation(read, id).await?.ok_or(DirectoryFault::NotThere)?;
        Ok(DirectoryOrganisation::from(&organisation))
    };
    let version = told(&sent.call, done, now).await?;
    Ok(Json(Changed { version }))
}
