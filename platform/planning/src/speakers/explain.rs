//! Why a statement sits where it sits: its own terms, and what every other place would change.

use super::problem::Problem;
use super::score::{HARD, SOFT, Score, Tally, of_session, of_unplaced};
use super::solution::Solution;
use serde::Serialize;

/// One term that a statement has a part in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Term {
    /// The rule, as A-S1.
    pub code: &'static str,
    /// What it costs, weighted.
    pub cost: i64,
    /// The statement that it is about as well, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counterpart: Option<String>,
}

/// A place in a list: the session, and how many speak before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The session's id.
    pub session: String,
    /// The position, counted without the statement itself.
    pub position: usize,
}

/// What would change if only this statement were moved there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alternative {
    /// Where; `None` when it is left out.
    pub place: Option<Place>,
    /// Score after the move less score now.
    pub hard: i64,
    /// The same of the importance left out.
    pub medium: i64,
    /// The same of the soft sum.
    pub soft: i64,
    /// The hard rules that would be broken more often.
    pub blocked_by: Vec<&'static str>,
}

/// A statement's place explained.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The statement's id.
    pub item: String,
    /// Where it is; `None` when it is left out.
    pub place: Option<Place>,
    /// What it costs there.
    pub terms: Vec<Term>,
    /// The best other place in each session, and leaving it out; the best first.
    pub alternatives: Vec<Alternative>,
}

/// Explains each statement, in the order of the instance.
#[must_use]
pub fn explain(problem: &Problem, solution: &Solution) -> Vec<Explanation> {
    let now: Vec<Tally> = solution.order.iter().enumerate().map(|(session, order)| of_session(problem, session, order)).collect();
    let mut home = vec![None; problem.statements.len()];
    for (session, order) in solution.order.iter().enumerate() {
        for (position, &statement) in order.iter().enumerate() {
            home[statement] = Some((session, position));
        }
    }
    (0..problem.statements.len()).map(|statement| of_statement(problem, solution, &now, statement, home[statement])).collect()
}

fn of_statement(problem: &Problem, solution: &Solution, now: &[Tally], statement: usize, home: Option<(usize, usize)>) -> Explanation {
    let mut leaving = Tally::default();
    let mut rest = Vec::new();
    match home {
        None => leaving.take(&of_unplaced(problem, statement)),
        Some((session, position)) => {
            rest.clone_from(&solution.order[session]);
            rest.remove(position);
            leaving = of_session(problem, session, &rest);
            leaving.take(&now[session]);
        }
    }
    let mut alternatives = Vec::new();
    for (session, &as_it_is) in now.iter().enumerate() {
        let own = home.filter(|it| it.0 == session);
        let order = if own.is_some() { &rest } else { &solution.order[session] };
        let base = if own.is_some() { of_session(problem, session, order) } else { as_it_is };
        let positions = (0..=order.len()).filter(|&position| own.is_none_or(|it| it.1 != position));
        let best = positions.map(|position| {
            let mut with = order.clone();
            with.insert(position, statement);
            let mut change = of_session(problem, session, &with);
            change.take(&base);
            change.add(&leaving);
            (change.sum(), position, change)
        });
        if let Some((_, position, mut change)) = best.min_by_key(|it| (it.0, it.1)) {
            // A list of the unplaced that still names it counts as A-H0 where only the move is made.
            change.hard[0] += i64::from(home.is_none());
            let place = Place { session: problem.sessions[session].id.clone(), position };
            alternatives.push(alternative(Some(place), &change));
        }
    }
    if home.is_some() {
        let mut change = leaving;
        change.add(&of_unplaced(problem, statement));
        change.hard[0] += 1;
        alternatives.push(alternative(None, &change));
    }
    alternatives.sort_by_key(|it| (it.hard, it.medium, it.soft));
    let place = home.map(|(session, position)| Place { session: problem.sessions[session].id.clone(), position });
    Explanation { item: problem.statements[statement].id.clone(), place, terms: terms(problem, solution, statement, home), alternatives }
}

fn alternative(place: Option<Place>, change: &Tally) -> Alternative {
    let Score { hard, medium, soft } = change.sum();
    let blocked_by = HARD.iter().zip(change.hard).filter(|&(_, more)| more > 0).map(|(&code, _)| code).collect();
    Alternative { place, hard, medium, soft, blocked_by }
}

fn terms(problem: &Problem, solution: &Solution, statement: usize, home: Option<(usize, usize)>) -> Vec<Term> {
    let Some((session, position)) = home else {
        return vec![Term { code: "A-M1", cost: problem.statements[statement].importance, counterpart: None }];
    };
    let order = &solution.order[session];
    let start = problem.sessions[session].first + order[..position].iter().map(|&before| problem.span(before)).sum::<i64>();
    let mut terms = Vec::new();
    let mut own = |code, cost, counterpart: Option<usize>| {
        if cost > 0 {
            terms.push(Term { code, cost, counterpart: counterpart.map(|it| problem.statements[it].id.clone()) });
        }
    };
    own(SOFT[1], problem.civil(statement, start), None);
    own(SOFT[2], problem.theme(statement, session), None);
    own(SOFT[5], problem.disturbance(statement, session, start), None);
    for (other_position, &other) in order.iter().enumerate().filter(|it| it.0 != position) {
        let (first, second) = if other_position < position { (other, statement) } else { (statement, other) };
        let (by_rank, by_seniority) = problem.precedence(first, second);
        own(SOFT[0], by_rank, Some(other));
        own(SOFT[4], by_seniority, Some(other));
        own(HARD[5], i64::from(problem.inverted(first, second)), Some(other));
    }
    own(HARD[3], i64::from(!problem.fits(statement, start)), None);
    own(HARD[7], i64::from(!problem.interpreted(statement, session)), None);
    terms
}
