//! The page of one's own tokens.

use ledger::Role;
use testkit::Home;

use super::{at_home, say, shows};
use kernel::Lang;

const PAGE: &str = "/office/2021/tokens";

#[test]
fn a_token_is_made_seen_once_and_revoked() {
    at_home(async |home: Home| {
        let mut browser = home.signed_in(&[Role::Administrator]).await;
        let page = browser.get(PAGE).await;
        shows(&page, &say(&home, Lang::En, "access-right-run-accounts"));
        let none = browser.post(PAGE, &page, &[("name", "export"), ("days", "30")]).await;
        assert_eq!(none.status.as_u16(), 422);
        let made = browser.post(PAGE, &page, &[("name", "export"), ("scopes", "access.run-accounts"), ("days", "30")]).await;
        let at = made.text.find("convoke_").expect("the token is shown");
        let token: String = made.text[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
        let program = home.stranger().with_token(&token);
        assert_eq!(program.get("/api/v1/editions/2021/accounts").await.status.as_u16(), 200);
        let again = browser.get(PAGE).await;
        assert!(again.text.contains("export") && !again.text.contains(&token), "the name stays, the token is not shown again");
        let act =
            again.text.split("action=\"").find_map(|rest| rest.split('"').next().filter(|a| a.ends_with("/revoke"))).expect("a button");
        assert_eq!(browser.post(act, &again, &[]).await.status.as_u16(), 303);
        let told = program.get("/api/v1/editions/2021/accounts").await;
        assert_eq!((told.status.as_u16(), told.problem()), (401, "web-api-bad-token"));
    });
}

#[test]
fn who_has_no_role_makes_no_token() {
    at_home(async |home: Home| {
        assert_eq!(home.signed_in(&[]).await.get(PAGE).await.status.as_u16(), 403);
    });
}
