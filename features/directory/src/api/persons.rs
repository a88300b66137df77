//! Persons: list, add, read, edit.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use serde::Deserialize;
use utoipa::IntoParams;
use web::api::{Asked, At, Body, Call, Changed, Created, Key, Listed, Made, Paging, Refused};

use super::told;
use super::wire::{DirectoryPerson, DirectoryWholePerson, PersonSaid};
use crate::{DirectoryFault, PersonFields, SEE, commands, store};

/// What of the list is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct PersonQuery {
    /// Words of the name; case and accents do not count.
    #[param(max_length = 200)]
    q: Option<String>,
}

/// List the persons.
///
/// By their name.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/persons",
    params(PersonQuery, Paging),
    responses((status = 200, body = Listed<DirectoryPerson>))
)]
pub(super) async fn list(
    call: Call,
    Asked(query): Asked<PersonQuery>,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Listed<DirectoryPerson>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let words = query.q.as_deref().map(words::fold).unwrap_or_default();
    let mut persons = store::persons(&read).await?;
    persons.retain(|person| words.split_whitespace().all(|word| person.folded().contains(word)));
    Ok(Json(paging.part_of_whole(&call, "persons", words, persons, |person| (&person).into())?))
}

/// Add a person.
///
/// Two persons may have the same name.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/directory/persons",
    request_body = PersonSaid,
    responses((status = 201, body = Made))
)]
pub(super) async fn add(sent: Body<PersonSaid>) -> Result<Created<Made>, Refused> {
    let fields = PersonFields::read(&sent.form()).map_err(Refused::all)?;
    let id = commands::add_person(&sent.call.cx, fields).await?;
    Ok(Created::under(sent.call.path(), id))
}

/// Read a person.
///
/// With the posts that the person holds and held.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/persons/{id}",
    responses((status = 200, body = DirectoryWholePerson))
)]
pub(super) async fn one(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<DirectoryWholePerson>, Refused> {
    let read = call.cx.read(SEE).await?;
    let person = store::person(&read, id).await?.ok_or(DirectoryFault::NotThere)?;
    let tenures = store::tenures_by(&read, id).await?;
    Ok(Json(DirectoryWholePerson { person: (&person).into(), tenures: tenures.iter().map(Into::into).collect() }))
}

/// Edit a person.
///
/// All that is said of the person, as it is to be.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/directory/persons/{id}",
    request_body = PersonSaid,
    responses((status = 200, body = Changed))
)]
pub(super) async fn edit(At((_, Key(id))): At<(String, Key)>, sent: Body<PersonSaid>) -> Result<Json<Changed>, Refused> {
    let form = sent.form();
    let began_from = super::version(&form)?;
    let fields = PersonFields::read(&form).map_err(Refused::all)?;
    let done = commands::edit_person(&sent.call.cx, id, began_from, fields).await;
    let now = async |read: &::store::Conn| {
        let person = store::person(read, id).await?.ok_or(DirectoryFault::NotThere)?;
        Ok(DirectoryPerson::from(&person))
    };
    let version = told(&sent.call, done, now).await?;
    Ok(Json(Changed { version }))
}
