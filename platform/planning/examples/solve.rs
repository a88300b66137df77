//! Trials by hand: `solve INSTANCE.json SECONDS SOLUTION.json [SEED [STEPS [EXPLANATIONS.json]]]`. No command of the program yet.

use std::error::Error;
use std::process::ExitCode;
use std::time::Instant;

use planning::speakers::{Budget, Problem, explain, solve};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    #[expect(clippy::disallowed_methods, reason = "a trial by hand runs on real time")]
    let begun = Instant::now();
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [instance, seconds, output, more @ ..] = words.as_slice() else {
        eprintln!("solve INSTANCE.json SECONDS SOLUTION.json [SEED [STEPS [EXPLANATIONS.json]]]");
        return Ok(ExitCode::from(2));
    };
    let text = std::fs::read_to_string(instance)?;
    let problem = match Problem::read(&text) {
        Ok(problem) => problem,
        Err(fault) => {
            eprintln!("{instance}: {fault}");
            return Ok(ExitCode::from(2));
        }
    };
    let seconds: f64 = seconds.parse()?;
    let seed = more.first().map_or(Ok(1), |seed| seed.parse())?;
    let steps = more.get(1).map(|steps| steps.parse()).transpose()?;
    let mut used = || begun.elapsed().as_secs_f64() / seconds;
    let answer = solve(&problem, Budget { seed, steps, used: &mut used }, |_, _| {});
    std::fs::write(output, answer.solution.write(&problem))?;
    if let Some(path) = more.get(2) {
        let reasons = serde_json::to_string(&explain(&problem, &answer.solution))?;
        std::fs::write(path, reasons)?;
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
    Ok(ExitCode::SUCCESS)
}
