//! Asking for a sign-in link by mail.

use access::sign_in::{self, Asked, BY_MAIL_LASTS};
use access::{AccessFault, Account, Email};
use kernel::Id;
use ledger::{Change, Cx, Thing, Verb, Work};
use mail::Address;
use outbox::{NewMail, Purpose, Secret, SenderKind, Thread, Written};
use words::{Words, args};

use crate::messages::SIGN_IN;

/// Asks for a link; the mail is in the account's language and names the service. `next` is the page to lead to afterwards.
///
/// Accounts belong to the process and not to an edition, and so does the mail: an edition's rehearsal does not redirect it, or nobody could
/// sign in but the reader of the test mailbox, and an edition's outbox does not show it.
pub async fn ask(cx: &Cx, email: &Email, next: &str, service: &str) -> Result<Asked, AccessFault> {
    let cx = cx.with(|parts| parts.edition = None);
    sign_in::ask(&cx, email, next, async |work, account, sign_in| queue(work, account, sign_in, service).await).await
}

async fn queue(work: &mut Work, account: &Account, sign_in: Id, service: &str) -> Result<(), AccessFault> {
    let Ok(to) = Address::parse(&account.email.to_string()) else {
        // Added by a way that did not look (see `add`). The page must not differ; the trail tells the administrator.
        work.note(Change::event(account.at(), Verb("sign-in-not-sendable")));
        return Ok(());
    };
    let cx = work.cx().clone();
    let tongue = cx.tool::<Words>().tongue(account.lang);
    let lasts = tongue.with("accounts-mail-lasts", args![("minutes", BY_MAIL_LASTS.as_mins())]);
    let Written { subject, text } = outbox::written(work, None, &SIGN_IN, &tongue, &[("service", service), ("lasts", &lasts)]).await?;
    let mail = NewMail {
        purpose: Purpose::SignIn,
        about: account.at(),
        lang: account.lang,
        to_name: account.name.clone(),
        to,
        subject,
        text,
        files: Vec::new(),
        secret: Some(Secret::SignIn { sign_in }),
        sender: SenderKind::System,
        thread: Thread::default(),
    };
    outbox::queue(work, &mail).await?;
    Ok(())
}
