//! How the things of the directory are called in the trail, and where their pages are.

use ::store::{Conn, StoreError};
use house::Title;
use kernel::{Id, Lang};
use words::{Tongue, args};

use crate::{Post, class, pages, store};

fn title(text: impl Into<String>, slug: &str, path: &str) -> Title {
    Title { text: text.into(), href: Some(format!("/office/{slug}/directory/{path}")) }
}

pub(crate) async fn state(conn: &Conn, id: Id, slug: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    Ok(store::state(conn, id).await?.map(|s| title(s.names.short(tongue.lang()), slug, &s.alpha3)))
}

pub(crate) async fn organisation(conn: &Conn, id: Id, slug: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let found = store::organisation(conn, id).await?;
    Ok(found.map(|o| title(o.names.best(tongue.lang()).map_or("", |(_, n)| n), slug, &format!("organisations/{id}"))))
}

pub(crate) async fn person(conn: &Conn, id: Id, slug: &str) -> Result<Option<Title>, StoreError> {
    Ok(store::person(conn, id).await?.map(|p| title(p.name, slug, &format!("persons/{id}"))))
}

/// "Minister of Digital Development (Fiji)".
pub(crate) async fn post(conn: &Conn, id: Id, slug: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let Some(post) = store::post(conn, id).await? else { return Ok(None) };
    let whose = whose(conn, &post, tongue.lang()).await?;
    Ok(Some(title(pages::post::called(&post, &whose, tongue), slug, &format!("posts/{id}"))))
}

/// The name of the state or organisation whose post it is.
pub(crate) async fn whose(conn: &Conn, post: &Post, lang: Lang) -> Result<String, StoreError> {
    if let Some(state) = post.state {
        return Ok(store::state(conn, state).await?.map_or_else(String::new, |s| s.names.short(lang).to_owned()));
    }
    let Some(organisation) = post.organisation else { return Ok(String::new()) };
    let found = store::organisation(conn, organisation).await?;
    Ok(found.and_then(|o| o.names.best(lang).map(|(_, n)| n.to_owned())).unwrap_or_default())
}

/// A contact point is called after what it reaches, not by its value, which can be erased; its page is that of what it reaches.
pub(crate) async fn contact(conn: &Conn, id: Id, slug: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let Some(contact) = store::contact(conn, id).await? else { return Ok(None) };
    let of = match (contact.post, contact.person) {
        (Some(of), _) => post(conn, of, slug, tongue).await?,
        (None, Some(of)) => person(conn, of, slug).await?,
        (None, None) => None,
    };
    let kind = tongue.say(pages::kind_words(contact.kind));
    Ok(of.map(|t| Title { text: tongue.with("directory-contact-of", args![("kind", kind), ("whose", t.text)]), ..t }))
}

/// "Import of delegates.csv", while its edition is at hand.
pub(crate) async fn import(conn: &Conn, id: Id, slug: &str, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let name = store::import_name(conn, id).await?;
    Ok(name.map(|name| title(tongue.with("directory-import-of", args![("file", name)]), slug, &format!("import/{id}"))))
}

/// A class has no page of its own yet in the directory.
pub(crate) async fn class(conn: &Conn, id: Id, tongue: &Tongue) -> Result<Option<Title>, StoreError> {
    let found = class::classes(conn).await?.into_iter().find(|c| c.id == id);
    Ok(found.map(|c| Title { text: c.names.best(tongue.lang()).map_or(c.slug.as_str(), |(_, n)| n).to_owned(), href: None }))
}
