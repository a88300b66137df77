//! Trials by hand: `solve INSTANCE.json SECONDS SOLUTION.json [SEED [STEPS [EXPLANATIONS.json]]]`. The command is `convoke speakers solve`.

use std::process::ExitCode;
use std::time::Instant;

use planning::speakers::{Budget, Problem, explain, solve};

fn main() -> ExitCode {
    #[expect(clippy::disallowed_methods, reason = "a trial by hand runs on real time")]
    let begun = Instant::now();
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [instance, seconds, output, more @ ..] = words.as_slice() else {
        eprintln!("solve INSTANCE.json SECONDS SOLUTION.json [SEED [STEPS [EXPLANATIONS.json]]]");
        return ExitCode::from(2);
    };
    let text = std::fs::read_to_string(instance).expect("the instance can be read");
    let problem = match Problem::read(&text) {
        Ok(problem) => problem,
        Err(fault) => {
            eprintln!("{instance}: {fault}");
            return ExitCode::from(2);
        }
    };
    let seconds: f64 = seconds.parse().expect("seconds are a number");
    let seed = more.first().map_or(1, |seed| seed.parse().expect("a seed is a number"));
    let steps = more.get(1).and_then(|steps| steps.parse().ok());
    let mut used = || begun.elapsed().as_secs_f64() / seconds;
    let answer = solve(&problem, Budget { seed, steps, used: &mut used }, |_, _| {});
    std::fs::write(output, answer.solution.write(&problem)).expect("the solution can be written");
    if let Some(path) = more.get(2) {
        let reasons = serde_json::to_string(&explain(&problem, &answer.solution)).expect("reasons are JSON");
        std::fs::write(path, reasons).expect("the explanations can be written");
    }
    let score = answer.score;
    let spent = begun.elapsed().as_secs_f64();
    println!(
        "{} {} {} {} optimal={} steps={} {spent:.2}s",
        problem.name(),
        score.hard,
        score.medium,
        score.soft,
        answer.optimal,
        answer.steps
    );
    ExitCode::SUCCESS
}
