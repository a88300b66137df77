//! `convoke sign-in ADDRESS`.

use clap::ArgMatches;
use house::Answered;
use kernel::Lang;
use ledger::Role;

use super::{ADDRESS, add, at_home};
use crate::printed::{SIGN_IN, link};

fn arguments(address: &str) -> ArgMatches {
    (SIGN_IN.arguments)(clap::Command::new("sign-in")).get_matches_from(["sign-in", address])
}

#[test]
fn a_printed_link_signs_in_with_both_factors() {
    at_home(async |home| {
        add(&home, Lang::En, &[Role::Administrator]).await;
        let lines = link(&home.house, &ADDRESS.parse().unwrap()).await.unwrap();
        let mut lines = lines.lines();
        let path = lines.next().unwrap().strip_prefix("link: http://localhost:8080").unwrap().to_owned();
        assert_eq!(lines.collect::<Vec<_>>(), ["account: officer@office.example", "until: 2021-02-15T21:00:00Z"]);
        let mut browser = home.browser();
        let button = browser.get(&path).await;
        let confirmed = browser.post(&path, &button, &[]).await;
        assert_eq!(confirmed.location(), "/office");
        assert_eq!(browser.get(super::LIST).await.status, 200);
        let trail = home.trail(&["account"]).await;
        assert!(trail.0.iter().any(|line| line.starts_with("sign-in-printed account by command-line")), "{trail:?}");
    });
}

#[test]
fn the_exit_says_how_it_ended() {
    at_home(async |home| {
        add(&home, Lang::En, &[Role::Administrator]).await;
        for (address, ended) in
            [(ADDRESS, Answered::Done), ("nobody@office.example", Answered::Failed), ("not an address", Answered::Misunderstood)]
        {
            assert_eq!((SIGN_IN.run)(&home.house, &arguments(address)).await, ended, "{address}");
        }
    });
}

#[test]
fn an_address_is_needed() {
    let command = (SIGN_IN.arguments)(clap::Command::new("sign-in"));
    assert!(command.try_get_matches_from(["sign-in"]).is_err());
}
