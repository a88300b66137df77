//! Adding a post to a state or an organisation.

use axum::extract::Path;
use axum::response::Response;
use kernel::Id;
use page::{Form, Page};
use web::{Sent, Visit};

use super::{parts, post_edit};
use crate::fields::{CLASS, RANK};
use crate::{DirectoryFault, EDIT, MINISTER, Post, PostFields, commands, store};

/// Whose post it will be.
struct Owner {
    state: Option<Id>,
    organisation: Option<Id>,
    name: String,
    address: String,
}

async fn state(visit: &Visit, code: &str) -> Result<Owner, DirectoryFault> {
    let read = visit.cx.read(EDIT).await?;
    let state = store::state_by_code(&read, code).await?.ok_or(DirectoryFault::NotThere)?;
    let address = visit.office(&format!("directory/{}", state.alpha3));
    Ok(Owner { state: Some(state.id), organisation: None, name: state.names.short(visit.lang()).to_owned(), address })
}

async fn organisation(visit: &Visit, id: &str) -> Result<Owner, DirectoryFault> {
    let id: Id = id.parse().map_err(|_| DirectoryFault::NotThere)?;
    let read = visit.cx.read(EDIT).await?;
    let organisation = store::organisation(&read, id).await?.ok_or(DirectoryFault::NotThere)?;
    let address = visit.office(&format!("directory/organisations/{id}"));
    Ok(Owner { state: None, organisation: Some(id), name: parts::plain(&organisation.names, visit.lang()), address })
}

/// The form for a post of a state.
pub(crate) async fn ask_of_state(visit: Visit, Path((_, code)): Path<(String, String)>) -> Response {
    let owner = state(&visit, &code).await;
    ask(visit, owner).await
}

/// Adds a post to a state.
pub(crate) async fn add_to_state(Path((_, code)): Path<(String, String)>, sent: Sent) -> Response {
    let owner = state(&sent.visit, &code).await;
    add(sent, owner).await
}

/// The form for a post of an organisation.
pub(crate) async fn ask_of_organisation(visit: Visit, Path((_, id)): Path<(String, String)>) -> Response {
    let owner = organisation(&visit, &id).await;
    ask(visit, owner).await
}

/// Adds a post to an organisation.
pub(crate) async fn add_to_organisation(Path((_, id)): Path<(String, String)>, sent: Sent) -> Response {
    let owner = organisation(&sent.visit, &id).await;
    add(sent, owner).await
}

async fn ask(visit: Visit, owner: Result<Owner, DirectoryFault>) -> Response {
    match owner {
        Ok(owner) => visit.page(draw(&visit, &owner, &Form::new().with(CLASS, MINISTER).with(RANK, MINISTER))).await,
        Err(fault) => visit.refuse(&fault),
    }
}

async fn add(mut sent: Sent, owner: Result<Owner, DirectoryFault>) -> Response {
    let owner = match owner {
        Ok(owner) => owner,
        Err(fault) => return sent.refuse(&fault),
    };
    let faults = match PostFields::read(&sent.form) {
        Ok(fields) => {
            let cx = sent.cx();
            let PostFields { class, titles, forms, rank, lang } = fields;
            let Owner { state, organisation, .. } = owner;
            let post = Post { id: cx.new_id(), state, organisation, class, titles, forms, rank, lang, sample: false, version: 1 };
            match commands::add_post(&cx, post, &[]).await {
                Ok(id) => return sent.visit.lead(&sent.visit.office(&format!("directory/posts/{id}"))),
                Err(fault) => vec![fault],
            }
        }
        Err(faults) => faults,
    };
    match parts::refused(&mut sent, &faults) {
        None => sent.again(draw(&sent.visit, &owner, &sent.form)).await,
        Some(answer) => answer,
    }
}

fn draw(visit: &Visit, owner: &Owner, form: &Form) -> Page {
    let sheet = visit.kit().sheet(form);
    let action = format!("{}/posts/new", owner.address);
    parts::page(visit, visit.say("directory-add-post")).crumb(&owner.name, owner.address.as_str()).errors(&sheet).main(post_edit::form_of(
        visit,
        sheet,
        "",
        &action,
        &owner.address,
        owner.state.is_some(),
    ))
}
