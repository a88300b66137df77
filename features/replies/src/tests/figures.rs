//! Replies in figures and the silent: as pages, as files, and for programs.

use ledger::Role;
use serde_json::json;
use testkit::{Answer, Home, on_each_engine_with};

use super::{FEATURES, accepts, dispatched, holder, tools};
use crate::give;

/// The lines of a CSV file, without the mark of its encoding.
fn lines(file: &Answer) -> Vec<String> {
    assert_eq!(file.status.as_u16(), 200, "{}", file.text);
    file.text.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
}

#[test]
fn figures_and_the_silent_are_shown_and_written_as_files() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-02-10T14:00");
        give(&holder(&home, &letter, "CHE").await, accepts("A. Person"), "").await.expect("given");
        let mut officer = home.signed_in(&[Role::Officer]).await;

        let figures = officer.get("/office/2021/replies/figures").await;
        assert!(figures.text.contains("1 of 3 States have answered"), "{}", figures.text);
        assert_eq!(figures.text.matches("<figure").count(), 3, "by region, by channel, by day");
        let table = async |officer: &mut testkit::Browser, table: &str| {
            lines(&officer.get(&format!("/office/2021/replies/figures?letter=cl-21-4&table={table}&format=csv")).await)
        };
        assert_eq!(table(&mut officer, "channel").await, ["Channel,Replies", "personal link,1"]);
        assert_eq!(table(&mut officer, "day").await[1], "2021-02-10,1,1");
        let regions = table(&mut officer, "region").await;
        assert_eq!(regions[0], "Region,accepted,delegated,declined,to be settled,unanswered,all States");
        assert!(regions.contains(&"150,1,0,0,0,2,3".to_owned()), "{regions:?}");

        let silent = officer.get("/office/2021/replies/silent").await;
        assert!(silent.text.contains("/replies/cl-21-4/EGY") && !silent.text.contains("/replies/cl-21-4/CHE"), "{}", silent.text);
        assert_eq!(lines(&officer.get("/office/2021/replies/silent?format=csv").await).len(), 1 + 2);
        let arabic = lines(&officer.get("/office/2021/replies/silent?language=ar&format=csv").await);
        assert!(arabic.len() == 2 && arabic[1].starts_with("EGY,"), "the file has what the filter leaves: {arabic:?}");
        let falling = officer.get("/office/2021/replies/silent?order=name&way=down").await;
        let place = |code: &str| falling.text.find(&format!("/replies/cl-21-4/{code}")).expect("on the list");
        assert!(place("FJI") < place("EGY"), "Fiji before Egypt, the last first");

        let all = lines(&officer.get("/office/2021/replies?letter=cl-21-4&format=csv").await);
        assert!(all.len() == 1 + 3 && all.iter().any(|line| line.starts_with("CHE,") && line.contains("2021/IN/0001")), "{all:?}");
        let xlsx = officer.get("/office/2021/replies?letter=cl-21-4&show=unanswered&format=xlsx").await;
        assert!(xlsx.status.as_u16() == 200 && xlsx.text.starts_with("PK"), "a workbook");
    });
}

#[test]
fn a_program_reads_figures_and_everybody_the_tally() {
    on_each_engine_with(FEATURES, tools, async |home: Home| {
        let letter = dispatched(&home).await;
        home.at("2021-02-10T14:00");
        give(&holder(&home, &letter, "CHE").await, accepts("A. Person"), "").await.expect("given");
        let officer = home.program(&[Role::Officer]).await;
        let told = officer.get("/api/v1/editions/2021/letters/cl-21-4/reply-figures").await.json;
        assert_eq!(told["all"], json!({"accept": 1, "delegate": 0, "decline": 0, "open": 0, "silent": 2}));
        assert_eq!((&told["channels"][0]["channel"], &told["days"]), (&json!("web"), &json!([{"day": "2021-02-10", "number": 1}])));
        let tally = home.stranger().get("/api/v1/editions/2021/published-letters/cl-21-4/answers").await;
        assert_eq!((tally.status.as_u16(), &tally.json["addressed"]), (200, &json!(3)), "{}", tally.json);
        assert_eq!(tally.json["named"], json!([]), "no leave was given");
        let elsewhere = home.stranger().get("/api/v1/editions/2021/published-letters/cl-21-9/answers").await;
        assert_eq!(elsewhere.status.as_u16(), 404);
    });
}
