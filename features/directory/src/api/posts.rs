//! Posts: add, read, edit; who holds them, and where they are reached.

use axum::Json;
use kernel::Id;
use web::api::{At, Body, Call, Changed, Created, Done, Key, Made, Refused};

use super::told;
use super::wire::{ContactSaid, DirectoryPost, DirectoryWholePost, LastDay, PostSaid, TenureMade, TenureSaid};
use crate::commands::read_contact;
use crate::{DirectoryFault, EDIT, Post, PostFields, SEE, Term, commands, store};

/// A post with all that belongs to it.
pub(super) async fn whole(read: &::store::Conn, post: &Post) -> Result<DirectoryWholePost, DirectoryFault> {
    let (tenures, contacts) = (store::tenures_of(read, post.id).await?, store::contacts_of(read, post.id).await?);
    Ok(DirectoryWholePost {
        post: post.into(),
        tenures: tenures.iter().map(Into::into).collect(),
        contacts: contacts.iter().map(Into::into).collect(),
    })
}

/// Add a post to a state.
///
/// Title and form of address belong to the post, in at least one language.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/directory/states/{code}/posts",
    request_body = PostSaid,
    responses((status = 201, body = Made))
)]
pub(super) async fn add_to_state(At((edition, code)): At<(String, String)>, sent: Body<PostSaid>) -> Result<Created<Made>, Refused> {
    let state = super::states::state(&sent.call, &code).await?;
    add(&edition, &sent, Some(state.id), None).await
}

/// Add a post to an organisation.
///
/// Title and form of address belong to the post, in at least one language.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/directory/organisations/{id}/posts",
    request_body = PostSaid,
    responses((status = 201, body = Made))
)]
pub(super) async fn add_to_organisation(At((edition, Key(id))): At<(String, Key)>, sent: Body<PostSaid>) -> Result<Created<Made>, Refused> {
    {
        let read = sent.call.cx.read(EDIT).await?;
        store::organisation(&read, id).await?.ok_or(DirectoryFault::NotThere)?;
    }
    add(&edition, &sent, None, Some(id)).await
}

async fn add(edition: &str, sent: &Body<PostSaid>, state: Option<Id>, organisation: Option<Id>) -> Result<Created<Made>, Refused> {
    let cx = &sent.call.cx;
    let PostFields { class, titles, forms, rank, lang } = PostFields::read(&sent.form()).map_err(Refused::all)?;
    let post = Post { id: cx.new_id(), state, organisation, class, titles, forms, rank, lang, sample: false, version: 1 };
    let id = commands::add_post(cx, post, &[]).await?;
    Ok(Created::under(&format!("/api/v1/editions/{edition}/directory/posts"), id))
}

async fn load(read: &::store::Conn, id: Id) -> Result<Post, DirectoryFault> {
    store::post(read, id).await?.ok_or(DirectoryFault::NotThere)
}

/// Read a post.
///
/// With who holds and held it, and where it is reached.
#[utoipa::path(
    get,
    path = "/api/v1/editions/{edition}/directory/posts/{id}",
    responses((status = 200, body = DirectoryWholePost))
)]
pub(super) async fn one(call: Call, At((_, Key(id))): At<(String, Key)>) -> Result<Json<DirectoryWholePost>, Refused> {
    let read = call.cx.read(SEE).await?;
    let post = load(&read, id).await?;
    Ok(Json(whole(&read, &post).await?))
}

/// Edit a post.
///
/// All that is said of it, as it is to be.
#[utoipa::path(
    put,
    path = "/api/v1/editions/{edition}/directory/posts/{id}",
    request_body = PostSaid,
    responses((status = 200, body = Changed))
)]
pub(super) async fn edit(At((_, Key(id))): At<(String, Key)>, sent: Body<PostSaid>) -> Result<Json<Changed>, Refused> {
    let form = sent.form();
    let began_from = super::version(&form)?;
    let fields = PostFields::read(&form).map_err(Refused::all)?;
    let done = commands::edit_post(&sent.call.cx, id, began_from, fields).await;
    let version = told(&sent.call, done, async |read| load(read, id).await.map(|post| DirectoryPost::from(&post))).await?;
    Ok(Json(Changed { version }))
}

/// Add a contact point to a post.
///
/// In use from now on; the one of the same kind that was in use is ended.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/directory/posts/{id}/contacts",
    request_body = ContactSaid,
    responses((status = 201, body = Made))
)]
pub(super) async fn add_contact(At((_, Key(id))): At<(String, Key)>, sent: Body<ContactSaid>) -> Result<Created<Made>, Refused> {
    let (kind, value) = read_contact(&sent.form()).map_err(Refused::all)?;
    let contact = commands::add_contact(&sent.call.cx, id, kind, &value).await?;
    Ok(Created::part_of(sent.call.path(), contact))
}

/// End a contact point of a post.
///
/// It stays in the history.
#[utoipa::path(post, path = "/api/v1/editions/{edition}/directory/posts/{id}/contacts/{contact}/end", responses((status = 204)))]
pub(super) async fn end_contact(call: Call, At((_, Key(id), Key(contact))): At<(String, Key, Key)>) -> Result<Done, Refused> {
    commands::end_contact(&call.cx, id, contact).await?;
    Ok(Done)
}

/// Record a term of office.
///
/// Who holds a post, or has held it; refused if it shares a day with another's.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/directory/posts/{id}/tenures",
    request_body = TenureSaid,
    responses((status = 201, body = TenureMade))
)]
pub(super) async fn add_tenure(At((_, Key(id))): At<(String, Key)>, sent: Body<TenureSaid>) -> Result<Created<TenureMade>, Refused> {
    let term = Term::read(&sent.form()).map_err(Refused::all)?;
    let named = commands::add_tenure(&sent.call.cx, id, term).await?;
    let body = TenureMade { tenure: Key(named.tenure), person: Key(named.person) };
    Ok(Created { body, path: Created::part_of(sent.call.path(), named.tenure).path })
}

/// End a term of office.
///
/// With its last day.
#[utoipa::path(
    post,
    path = "/api/v1/editions/{edition}/directory/posts/{id}/tenures/{tenure}/end",
    request_body = LastDay,
    responses((status = 204))
)]
pub(super) async fn end_tenure(At((_, Key(id), Key(tenure))): At<(String, Key, Key)>, sent: Body<LastDay>) -> Result<Done, Refused> {
    commands::end_tenure(&sent.call.cx, id, tenure, sent.value.last.0).await?;
    Ok(Done)
}
