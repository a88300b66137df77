//! Rules of the whole solver. Those on the given instances run where `CONVOKE_TEST_SCHEDULING` names their folder.

use serde_json::{Value, json};

use super::*;

/// Two sessions of an hour and six statements; small enough to be counted by hand.
fn small() -> Value {
    let statement = |id: &str, rank: i64, seniority: i64, language: &str| {
        json!({"id": id, "tz": "Europe/Zurich", "duration_min": 5, "rank": rank, "seniority": seniority, "region": "Europe", "gender": "f",
            "stakeholder": "government", "language": language, "windows": [[0, 7200]], "theme_cost": {"T1": 0}, "importance": 20 * (9 - rank)})
    };
    json!({
        "kind": "speakers", "version": 1, "name": "small", "changeover_min": 1, "theme_default_cost": 10,
        "tz_offsets": {"Europe/Zurich": [[0, 60]]},
        "sessions": [
            {"id": "A", "start": 540, "opening_min": 10, "capacity_min": 60, "theme": "T1", "languages": ["en", "fr"]},
            {"id": "B", "start": 840, "opening_min": 10, "capacity_min": 60, "theme": "T2", "languages": ["en"]}],
        "statements": [statement("s1", 3, 1, "en"), statement("s2", 3, 2, "fr"), statement("s3", 1, 3, "en"), statement("s4", 5, 4, "en")],
        "apart": [], "locks": [], "previous": null,
        "weights": {"precedence": 6, "seniority": 1, "civil": 4, "theme": 2, "balance": 3, "move_session": 25, "shift_time": 6}
    })
}

fn with(change: impl FnOnce(&mut Value)) -> Problem {
    let mut instance = small();
    change(&mut instance);
    Problem::read(&instance.to_string()).unwrap()
}

fn solved(problem: &Problem, seed: u64, steps: u64) -> Answer {
    solve(problem, Budget { seed, steps: Some(steps), used: &mut || 0.0 }, |_, _| {})
}

/// The instance with one change is refused at this place, in these words.
fn refused(change: impl FnOnce(&mut Value), expected: &str) {
    let mut instance = small();
    change(&mut instance);
    assert_eq!(Problem::read(&instance.to_string()).unwrap_err().to_string(), expected);
}

fn names(problem: &Problem, session: usize, answer: &Answer) -> Vec<String> {
    answer.solution.order[session].iter().map(|&it| problem.statements()[it].id.clone()).collect()
}

#[test]
fn heads_of_state_speak_first_and_ministers_before_ambassadors() {
    let problem = with(|_| {});
    let answer = solved(&problem, 1, 20_000);
    assert_eq!(names(&problem, 0, &answer), ["s3", "s1", "s2", "s4"]);
    assert_eq!(answer.score, Score::default());
    assert!(answer.optimal, "nothing can cost less than nothing");
}

#[test]
fn the_same_seed_and_steps_give_the_same_list() {
    let problem = with(|it| it["sessions"][0]["capacity_min"] = json!(13));
    let (one, other) = (solved(&problem, 5, 20_000), solved(&problem, 5, 20_000));
    assert_eq!(one.solution.write(&problem), other.solution.write(&problem));
    assert_eq!(Solution::read(&problem, &one.solution.write(&problem)).unwrap(), one.solution);
}

#[test]
fn what_does_not_fit_is_left_out_and_the_least_important_first() {
    let problem = with(|it| {
        it["sessions"][0]["capacity_min"] = json!(18);
        it["sessions"][1]["capacity_min"] = json!(0);
    });
    let answer = solved(&problem, 1, 20_000);
    assert_eq!((answer.score.hard, answer.score.medium), (0, 80));
    assert_eq!(answer.solution.unplaced, [3]);
}

#[test]
fn a_language_that_is_not_interpreted_keeps_a_statement_away() {
    let problem = with(|it| it["sessions"][0]["languages"] = json!(["en"]));
    let answer = solved(&problem, 1, 5_000);
    assert_eq!((answer.score.hard, answer.solution.unplaced), (0, vec![1]));
}

#[test]
fn a_pin_is_kept_against_window_and_capacity_and_the_clash_is_counted() {
    let problem = with(|it| {
        it["statements"][3]["windows"] = json!([[0, 60]]);
        it["sessions"][1]["capacity_min"] = json!(4);
        it["locks"] = json!([{"statement": "s4", "session": "B", "position": 0, "reason": "agreed"}]);
    });
    let answer = solved(&problem, 1, 20_000);
    assert_eq!(names(&problem, 1, &answer), ["s4"]);
    let tally = score(&problem, &answer.solution);
    assert_eq!(tally.hard, [0, 0, 2, 1, 0, 0, 0, 0], "two minutes over, and once outside the window");
    assert_eq!(tally.medium, 0, "the others are placed all the same");
}

#[test]
fn a_pinned_position_is_kept_even_behind_a_head_of_state() {
    let problem = with(|it| it["locks"] = json!([{"statement": "s4", "session": "A", "position": 2, "reason": "agreed"}]));
    let answer = solved(&problem, 1, 20_000);
    assert_eq!(answer.score.hard, 0);
    assert_eq!(names(&problem, 0, &answer)[2], "s4");
}

#[test]
fn from_a_published_list_nothing_moves_without_need() {
    let place = |start: i64| json!({"session": "B", "start": start, "notified": true});
    let problem = with(|it| {
        it["weights"]["theme"] = json!(1);
        it["previous"] = json!({"s1": place(850), "s4": place(856), "gone": place(900)});
    });
    let answer = solved(&problem, 1, 20_000);
    assert_eq!(names(&problem, 1, &answer), ["s1", "s4"]);
    assert_eq!(score(&problem, &answer.solution).soft[5], 0);
}

#[test]
fn statements_to_be_apart_never_share_a_session() {
    let problem = with(|it| it["apart"] = json!([["s1", "s3"]]));
    let answer = solved(&problem, 1, 20_000);
    assert_eq!((answer.score.hard, answer.score.medium), (0, 0));
    assert!(!answer.solution.order.iter().any(|it| it.contains(&0) && it.contains(&2)));
}

#[test]
fn bad_instances_are_refused_with_place_and_reason() {
    refused(|it| it["kind"] = json!("programme"), "kind: this is no list of speakers of version 1");
    refused(|it| it["statements"][2]["duration_min"] = json!(-4), "statements[2].duration_min: -4 is not between 0 and 1440");
    refused(|it| it["sessions"][1]["start"] = json!(-1), "sessions[1].start: -1 is not between 0 and 5270400");
    refused(|it| it["statements"][0]["windows"] = json!([[9, 3]]), "statements[0].windows[0]: the window ends at 3, before it begins at 9");
    refused(|it| it["statements"][1]["tz"] = json!("Europe/Genf"), "statements[1].tz: there is no time zone “Europe/Genf”");
    refused(|it| it["statements"][1]["id"] = json!("s1"), "statements[1].id: “s1” is there twice");
    refused(|it| it["apart"] = json!([["s1", "s9"]]), "apart[0]: there is no “s9”");
    refused(|it| it["apart"] = json!([["s1", "s1"]]), "apart[0]: a statement cannot be kept apart from itself");
    refused(|it| it["locks"] = json!([{"statement": "s1", "session": "C"}]), "locks[0].session: there is no “C”");
    let pin =
        |statement: &str, session: &str, position: Option<i64>| json!({"statement": statement, "session": session, "position": position});
    refused(|it| it["locks"] = json!([pin("s1", "A", None), pin("s1", "B", None)]), "locks[1]: this pin contradicts locks[0]");
    refused(|it| it["locks"] = json!([pin("s1", "A", Some(0)), pin("s2", "A", Some(0))]), "locks[1]: this pin contradicts locks[0]");
    refused(|it| it["weights"]["civil"] = json!(-1), "weights.civil: -1 is not between 0 and 10000");
    refused(
        |it| it["tz_offsets"]["Europe/Zurich"] = json!([[60, 0], [0, 60]]),
        "tz_offsets[Europe/Zurich]: the offsets of a zone begin with a time and go up",
    );
    refused(
        |it| {
            let one = it["statements"][0].clone();
            it["statements"] = json!(vec![one; 100_000]);
        },
        "statements: there are 100000, at most 2000 are taken",
    );
    assert!(Problem::read("{\"kind\": 3}").unwrap_err().to_string().starts_with("kind: invalid type"));
    assert!(Problem::read("").is_err());
}

#[test]
fn no_statement_and_no_session_is_an_empty_list() {
    let problem = with(|it| {
        it["statements"] = json!([]);
        it["sessions"] = json!([]);
    });
    assert_eq!(solved(&problem, 1, 1_000).score, Score::default());
    let problem = with(|it| it["sessions"] = json!([]));
    assert_eq!(solved(&problem, 1, 1_000).score.medium, 480);
}

/// Makes each claimed move and counts the whole anew.
fn explanations_are_exact(problem: &Problem, solution: &Solution) {
    let now = score(problem, solution).sum();
    let ids: Vec<&str> = problem.statements().iter().map(|it| it.id.as_str()).collect();
    for explanation in explain(problem, solution) {
        let statement = ids.iter().position(|&id| id == explanation.item).unwrap();
        for alternative in &explanation.alternatives {
            let mut moved = solution.clone();
            moved.order.iter_mut().for_each(|order| order.retain(|&it| it != statement));
            moved.unplaced.retain(|&it| it != statement);
            match &alternative.place {
                None => moved.unplaced.push(statement),
                Some(place) => {
                    let session = problem.sessions().iter().position(|it| it.id == place.session).unwrap();
                    moved.order[session].insert(place.position, statement);
                }
            }
            let then = score(problem, &moved).sum();
            let listed = i64::from(explanation.place.is_none() != alternative.place.is_none());
            let change = (then.hard - now.hard + listed, then.medium - now.medium, then.soft - now.soft);
            assert_eq!((alternative.hard, alternative.medium, alternative.soft), change, "{} to {:?}", explanation.item, alternative.place);
        }
    }
}

#[test]
fn every_alternative_changes_the_score_by_what_is_claimed() {
    let problem = with(|it| {
        it["sessions"][0]["capacity_min"] = json!(13);
        it["sessions"][1]["capacity_min"] = json!(7);
    });
    explanations_are_exact(&problem, &solved(&problem, 1, 5_000).solution);
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the folder of the given instances is named where the tests are started")]
fn given_instances_score_as_given_and_are_solved_without_a_broken_rule() {
    let Ok(folder) = std::env::var("CONVOKE_TEST_SCHEDULING") else {
        eprintln!("skipped: CONVOKE_TEST_SCHEDULING names no folder of instances");
        return;
    };
    let read = |path: String| std::fs::read_to_string(format!("{folder}/{path}")).unwrap();
    let mut tried = 0;
    for entry in std::fs::read_dir(format!("{folder}/instances")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let text = read(format!("instances/{name}"));
        let Some(name) = name.strip_suffix(".json").filter(|_| text.contains("\"kind\":\"speakers\"")) else { continue };
        let problem = Problem::read(&text).unwrap();
        let reference: Value = serde_json::from_str(&read(format!("reference/{name}.json"))).unwrap();
        let solution = Solution::read(&problem, &read(format!("reference/{name}.best.sol.json"))).unwrap();
        let counted = score(&problem, &solution).sum();
        let given = |level: &str| reference["best"][level].as_i64().unwrap();
        assert_eq!(counted, Score { hard: given("hard"), medium: given("medium"), soft: given("soft") }, "{name}");
        let answer = solved(&problem, 1, 400_000);
        assert_eq!(answer.score.hard, 0, "{name}");
        explanations_are_exact(&problem, &answer.solution);
        tried += 1;
    }
    assert!(tried > 0);
}

/// The least score of all lists: each statement at every position of every session, or left out.
fn least(problem: &Problem, list: &mut Solution, next: usize) -> Score {
    if next == problem.statements().len() {
        let tally = score(problem, list);
        // A pin is not moved, not even to remove another breach.
        return if tally.hard[4] == 0 { tally.sum() } else { Score { hard: i64::MAX, medium: 0, soft: 0 } };
    }
    list.unplaced.push(next);
    let mut best = least(problem, list, next + 1);
    list.unplaced.pop();
    for session in 0..list.order.len() {
        for position in 0..=list.order[session].len() {
            list.order[session].insert(position, next);
            best = best.min(least(problem, list, next + 1));
            list.order[session].remove(position);
        }
    }
    best
}

#[test]
fn of_all_lists_of_six_statements_the_best_is_found() {
    for variant in 0..12 {
        let problem = with(|it| {
            let mut statements: Vec<Value> = (0..6).map(|index| it["statements"][index % 4].clone()).collect();
            for (index, statement) in statements.iter_mut().enumerate() {
                let drawn = (variant * 7 + index * 5) % 11;
                statement["id"] = json!(format!("s{index}"));
                statement["rank"] = json!(1 + (drawn * 3 + variant) % 8);
                statement["importance"] = json!(20 * (9 - statement["rank"].as_i64().unwrap()));
                statement["seniority"] = json!(drawn);
                statement["duration_min"] = json!(3 + drawn % 4);
                statement["gender"] = json!(if drawn % 2 == 0 { "f" } else { "m" });
                statement["windows"] = if drawn < 4 { json!([[550, 562 + drawn], [850, 860 + drawn]]) } else { json!([[0, 7200]]) };
                statement["language"] = json!("en");
            }
            it["statements"] = json!(statements);
            it["sessions"][0]["capacity_min"] = json!(14 + variant);
            it["sessions"][1]["capacity_min"] = json!(9);
            it["apart"] = json!([["s0", "s3"]]);
            if variant % 3 == 0 {
                it["previous"] = json!({"s1": {"session": "B", "start": 850, "notified": variant % 2 == 0}});
            }
            if variant % 4 == 1 {
                it["locks"] = json!([{"statement": "s4", "session": "A", "position": 1}]);
            }
        });
        let mut list = Solution { order: vec![Vec::new(); 2], unplaced: Vec::new() };
        assert_eq!(solved(&problem, 1, 60_000).score, least(&problem, &mut list, 0), "variant {variant}");
    }
}
