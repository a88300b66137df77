//! States: list, read, edit, memberships.

#![expect(unused_qualifications, reason = "the description of parameters writes whole paths")]

use axum::Json;
use kernel::Lang;
use serde::Deserialize;
use utoipa::IntoParams;
use web::api::{Asked, At, Body, Call, Changed, Created, Day, Done, Key, Listed, Made, Paging, Refused};

use super::told;
use super::wire::{DirectoryRegion, DirectoryState, DirectoryWholeState, LastDay, MembershipFields, StateEdit};
use crate::{DirectoryFault, EDIT, EditState, SEE, TermOfMembership, commands, store};

/// What of the list is asked for.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub(crate) struct StateQuery {
    /// Words of a short name in any language, or the code; case and accents do not count.
    #[param(max_length = 200)]
    q: Option<String>,
    /// The M49 code of a region.
    #[param(max_length = 3)]
    region: Option<String>,
    /// A body of which the state is a member: `ITU`.
    #[param(max_length = 40)]
    member: Option<String>,
    /// The day on which it is; today if it is not said.
    #[param(value_type = Option<String>, format = Date)]
    on: Option<Day>,
}

/// List the states.
///
/// By their code. A membership is asked for on a day.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/states",
    params(StateQuery, Paging),
    responses((status = 200, body = Listed<DirectoryState>))
)]
pub(super) async fn list(
    call: Call,
    Asked(query): Asked<StateQuery>,
    Asked(paging): Asked<Paging>,
) -> Result<Json<Listed<DirectoryState>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let mut states = store::states(&read).await?;
    let words = query.q.as_deref().map(words::fold).unwrap_or_default();
    states.retain(|state| {
        let named = |lang: Lang| words::fold(state.names.short(lang)).contains(&words);
        words.is_empty() || words::fold(&state.alpha3) == words || Lang::ALL.into_iter().any(named)
    });
    if let Some(region) = &query.region {
        states.retain(|state| state.region == *region);
    }
    let on = query.on.map_or_else(|| call.cx.now().in_zone(&call.zone()).date(), |day| day.0);
    if let Some(body) = &query.member {
        let members = store::memberships(&read).await?;
        states.retain(|state| members.iter().any(|m| m.state == state.id && m.body == *body && m.covers(on)));
    }
    let filter = format!("{words}\n{:?}\n{:?}\n{on}", query.region, query.member);
    Ok(Json(paging.part_of_whole(&call, "states", filter, states, |state| (&state).into())?))
}

async fn whole(read: &::store::Conn, code: &str) -> Result<DirectoryWholeState, DirectoryFault> {
    let state = store::state_by_code(read, code).await?.ok_or(DirectoryFault::NotThere)?;
    let mut posts = Vec::new();
    for post in store::posts_of_state(read, state.id).await? {
        posts.push(super::posts::whole(read, &post).await?);
    }
    let memberships = store::memberships_of(read, state.id).await?;
    Ok(DirectoryWholeState { memberships: memberships.iter().map(Into::into).collect(), posts, state: (&state).into() })
}

/// Read a state.
///
/// With its memberships, its posts, who holds and held them, and where they are reached.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/states/{code}",
    responses((status = 200, body = DirectoryWholeState))
)]
pub(super) async fn one(call: Call, At((_, code)): At<(String, String)>) -> Result<Json<DirectoryWholeState>, Refused> {
    let read = call.cx.read(SEE).await?;
    Ok(Json(whole(&read, &code).await?))
}

/// Edit a state.
///
/// Its names, the language in which it is written to, and its time zone; all of them, as they are to be.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/directory/states/{code}",
    request_body = StateEdit,
    responses((status = 200, body = Changed))
)]
pub(super) async fn edit(At((_, code)): At<(String, String)>, sent: Body<StateEdit>) -> Result<Json<Changed>, Refused> {
    let state = state(&sent.call, &code).await?;
    let edit = EditState::read(&sent.form()).map_err(Refused::all)?;
    let done = commands::edit_state(&sent.call.cx, state.id, edit).await;
    let version = told(&sent.call, done, async |read| whole(read, &code).await.map(|whole| whole.state)).await?;
    Ok(Json(Changed { version }))
}

/// The state of an address, for operations that change it.
pub(super) async fn state(call: &Call, code: &str) -> Result<crate::State, DirectoryFault> {
    let read = call.cx.read(EDIT).await?;
    store::state_by_code(&read, code).await?.ok_or(DirectoryFault::NotThere)
}

/// Add a membership to a state.
///
/// Refused if it shares a day with another in the same body.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/directory/states/{code}/memberships",
    request_body = MembershipFields,
    responses((status = 201, body = Made))
)]
pub(super) async fn add_membership(At((_, code)): At<(String, String)>, sent: Body<MembershipFields>) -> Result<Created<Made>, Refused> {
    let state = state(&sent.call, &code).await?;
    let term = TermOfMembership::read(&sent.form()).map_err(Refused::all)?;
    let id = commands::add_membership(&sent.call.cx, state.id, term).await?;
    Ok(Created::part_of(sent.call.path(), id))
}

/// End a membership of a state.
///
/// With its last day.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/directory/states/{code}/memberships/{membership}/end",
    request_body = LastDay,
    responses((status = 204))
)]
pub(super) async fn end_membership(
    At((_, code, Key(membership))): At<(String, String, Key)>,
    sent: Body<LastDay>,
) -> Result<Done, Refused> {
    let state = state(&sent.call, &code).await?;
    commands::end_membership(&sent.call.cx, state.id, membership, sent.value.last.0).await?;
    Ok(Done)
}

/// List the regions.
///
/// Regions and sub-regions of the M49 list, by their code.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/regions",
    params(Paging),
    responses((status = 200, body = Listed<DirectoryRegion>))
)]
pub(super) async fn regions(call: Call, Asked(paging): Asked<Paging>) -> Result<Json<Listed<DirectoryRegion>>, Refused> {
    let read = call.cx.read(SEE).await?;
    let regions = store::regions(&read).await?;
    Ok(Json(paging.part_of_whole(&call, "regions", "", regions, Into::into)?))
}
