//! The score of a list, counted term by term from the rules alone: what the search believes is checked against this.

use super::problem::Problem;
use super::solution::Solution;

/// The hard rules in the order of [`Tally::hard`].
pub const HARD: [&str; 8] = ["A-H0", "A-H1", "A-H2", "A-H3", "A-H4", "A-H5", "A-H6", "A-H7"];
/// The soft rules in the order of [`Tally::soft`].
pub const SOFT: [&str; 6] = ["A-S1", "A-S2", "A-S3", "A-S4", "A-S5", "A-S6"];

/// Hard before medium before soft; lower is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Score {
    /// Broken rules.
    pub hard: i64,
    /// Importance of what is left out (A-M1).
    pub medium: i64,
    /// Weighted sum of the soft rules.
    pub soft: i64,
}

/// A score by its rules. Unknown ids and a statement placed twice (A-H0, A-H1) cannot be said in a [`Solution`] and stay zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// By [`HARD`].
    pub hard: [i64; 8],
    /// A-M1.
    pub medium: i64,
    /// By [`SOFT`], weighted.
    pub soft: [i64; 6],
}

impl Tally {
    /// The three sums.
    #[must_use]
    pub fn sum(&self) -> Score {
        Score { hard: self.hard.iter().sum(), medium: self.medium, soft: self.soft.iter().sum() }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.change(other, 1);
    }

    pub(super) fn take(&mut self, other: &Self) {
        self.change(other, -1);
    }

    fn change(&mut self, other: &Self, sign: i64) {
        self.medium += sign * other.medium;
        for (mine, its) in self.hard.iter_mut().zip(other.hard) {
            *mine += sign * its;
        }
        for (mine, its) in self.soft.iter_mut().zip(other.soft) {
            *mine += sign * its;
        }
    }
}

/// Counts every term of a list.
#[must_use]
pub fn score(problem: &Problem, solution: &Solution) -> Tally {
    let mut tally = Tally::default();
    for (session, order) in solution.order.iter().enumerate() {
        tally.add(&of_session(problem, session, order));
    }
    for &statement in &solution.unplaced {
        tally.add(&of_unplaced(problem, statement));
    }
    tally
}

/// What leaving a statement out costs: its importance, and its pins.
pub(super) fn of_unplaced(problem: &Problem, statement: usize) -> Tally {
    let mut tally = Tally { medium: problem.statements[statement].importance, ..Tally::default() };
    tally.hard[4] = problem.pins[statement].len() as i64;
    tally
}

/// Every term of one session; the list is their sum, for no rule reaches across sessions.
pub(super) fn of_session(problem: &Problem, session: usize, order: &[usize]) -> Tally {
    let mut tally = Tally::default();
    let place = &problem.sessions[session];
    let mut start = place.first;
    for (position, &statement) in order.iter().enumerate() {
        tally.hard[3] += i64::from(!problem.fits(statement, start));
        tally.hard[7] += i64::from(!problem.interpreted(statement, session));
        for pin in &problem.pins[statement] {
            tally.hard[4] += i64::from(pin.session != session || pin.position.is_some_and(|pinned| pinned != position));
        }
        tally.soft[1] += problem.civil(statement, start);
        tally.soft[2] += problem.theme(statement, session);
        tally.soft[5] += problem.disturbance(statement, session, start);
        for &later in &order[position + 1..] {
            tally.hard[5] += i64::from(problem.inverted(statement, later));
            let (by_rank, by_seniority) = problem.precedence(statement, later);
            tally.soft[0] += by_rank;
            tally.soft[4] += by_seniority;
        }
        start += problem.span(statement);
    }
    tally.hard[2] = (start - place.first - place.capacity).max(0);
    for &(one, other) in &problem.apart {
        tally.hard[6] += i64::from(order.contains(&one) && order.contains(&other));
    }
    let mut counts = vec![0; problem.shares.len()];
    for value in order.iter().flat_map(|&statement| problem.statements[statement].shares) {
        counts[value] += 1;
    }
    for (value, &some) in counts.iter().enumerate() {
        tally.soft[3] += problem.imbalance(value, some, order.len() as i64);
    }
    tally
}
