//! From a row to the bytes of a mail: secrets put in, plain text and HTML made from one source.

use kernel::{Lang, Zone};
use ledger::Ledger;
use mail::{Mailbox, MessageId, Outgoing, Sender};
use maud::{DOCTYPE, html};
use store::{Conn, StoreError};
use words::{Tongue, args};

use crate::deliver::Post;
use crate::list::Mail;
use crate::queue::{Secret, StoredFile};
use crate::show::Opened;

/// Why a mail cannot be composed now.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unready {
    /// The link was revoked, or the sign-in is gone: the mail must not leave.
    #[error("the link in this mail is no longer valid")]
    LinkGone,
    /// Something in it cannot stand in a mail.
    #[error(transparent)]
    Unfit(#[from] mail::Unfit),
    /// An address or id does not fit.
    #[error("the mail's address cannot be used")]
    Address,
    /// A file is missing or the database is away.
    #[error(transparent)]
    Files(#[from] store::FilesFault),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Makes the secret address of a mail.
pub(crate) async fn open_secret(conn: &Conn, ledger: &Ledger, base: &str, mail: &Mail) -> Result<Opened, Unready> {
    match &mail.secret {
        None => Ok(Opened::default()),
        Some(Secret::Link { thing }) => {
            let link = access::link::of(conn, *thing).await?.ok_or(Unready::LinkGone)?;
            Ok(Opened { link: format!("{base}/reply/{}", link.token(ledger)), code: link.code(ledger) })
        }
        Some(Secret::SignIn { sign_in }) => {
            let token = access::sign_in::token(ledger, *sign_in);
            if access::sign_in::is_good(conn, ledger, &token).await? {
                Ok(Opened { link: format!("{base}/sign-in/{token}"), code: String::new() })
            } else {
                Err(Unready::LinkGone)
            }
        }
        Some(Secret::Code { code }) => {
            if access::code::is_good(conn, *code, ledger.operator(None).machine_now()).await? {
                Ok(Opened { link: String::new(), code: access::code::digits(ledger, *code) })
            } else {
                Err(Unready::LinkGone)
            }
        }
    }
}

/// The whole mail. In rehearsal it goes to the test address, and its subject says for whom it was.
pub(crate) async fn outgoing(post: &Post, ledger: &Ledger, mail: &Mail, opened: &Opened, tongue: &Tongue) -> Result<Outgoing, Unready> {
    let address = |text: &str| mail::Address::parse(text).map_err(|_| Unready::Address);
    let (to, subject) = match &mail.redirected_to {
        Some(test) => (test, tongue.with("outbox-rehearsal-subject", args![("to", mail.to.as_str()), ("subject", mail.subject.as_str())])),
        None => (&mail.to, mail.subject.clone()),
    };
    let to = Mailbox::named(&mail.to_name, address(to)?).ok_or(Unready::Address)?;
    let mut attachments = Vec::with_capacity(mail.files.len());
    for file in &mail.files {
        attachments.push(file.attachment(stored(ledger, file).await?));
    }
    let paragraphs: Vec<String> = mail.text.paragraphs.iter().map(|paragraph| paragraph.opened(opened)).collect();
    Ok(Outgoing {
        from: post.from.clone(),
        reply_to: post.reply_to.clone(),
        to,
        message_id: MessageId::of(mail.id, post.from.address().domain()).map_err(|_| Unready::Address)?,
        date: mail.edition_at.in_zone(&post.zone),
        subject: subject.clone(),
        plain: paragraphs.join("\n\n"),
        html: Some(page(mail.lang, &subject, &paragraphs, &opened.link)),
        attachments,
        lang: mail.lang,
        sender: match mail.sender.as_str() {
            "person" => Sender::Person,
            "answer" => Sender::Answer,
            _ => Sender::System,
        },
        // What others call their mails cannot always stand in a header of ours; then the thread is told by the subject alone.
        in_reply_to: mail.thread.in_reply_to.as_deref().and_then(|id| id.parse().ok()),
        references: mail.thread.references.iter().filter_map(|id| id.parse().ok()).collect(),
    })
}

async fn stored(ledger: &Ledger, file: &StoredFile) -> Result<Vec<u8>, Unready> {
    let id = file.file.parse()?;
    Ok(ledger.operator(None).files().get(id).await?)
}

/// A plain, dignified page: no picture, no style from elsewhere, nothing that is fetched.
fn page(lang: Lang, title: &str, paragraphs: &[String], link: &str) -> String {
    html! {
        (DOCTYPE)
        html lang=(lang.code()) dir=(lang.direction().code()) {
            head { meta charset="utf-8"; title { (title) } }
            body style="font-family: sans-serif; line-height: 1.5; max-width: 40em" {
                @for paragraph in paragraphs {
                    p {
                        @for (i, line) in paragraph.lines().enumerate() {
                            @if i > 0 { br; }
                            // Only the address that we made ourselves becomes a link (TRUST.md 7).
                            @if !link.is_empty() && line.contains(link) {
                                @let (before, after) = line.split_once(link).unwrap_or((line, ""));
                                (before) a href=(link) dir="ltr" { (link) } (after)
                            } @else { (line) }
                        }
                    }
                }
            }
        }
    }
    .into_string()
}

/// The zone in which dates of mail are written, when nothing else is set.
pub(crate) fn default_zone() -> Zone {
    Zone::utc()
}
