//! Adding an account.

use access::{AccessFault, Account, Email, account};
use kernel::Lang;
use ledger::{Cx, Role};

/// Adds an account whose address mail can be sent to: without mail nobody could sign in with it.
///
/// Refuses a bad or taken address and a bad name.
pub async fn add(cx: &Cx, email: &str, name: &str, lang: Lang, roles: &[Role]) -> Result<Account, AccessFault> {
    mail::Address::parse(email).map_err(|_| AccessFault::BadEmail)?;
    account::add(cx, email.parse::<Email>()?, name, lang, roles).await
}
