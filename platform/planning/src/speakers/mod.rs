//! The list of speakers: statements into the sessions of the high-level track, in an order that rank, windows, languages and decent hours
//! allow.
//!
//! [`Problem::read`] takes an instance and refuses a bad one with place and reason. [`solve`] gives a [`Solution`] that breaks no hard rule
//! which the pins do not force it to break; [`score`] counts every term by its code; [`explain`] says why each statement sits where it sits.
//! The codes (A-H2, A-S1, …) are those of the scoring rules: hard before medium before soft, lower is better.

mod arrangement;
mod bound;
mod explain;
mod instance;
mod model;
mod problem;
mod score;
mod search;
mod solution;
mod start;
#[cfg(test)]
mod tests;
mod validate;

pub use explain::{Alternative, Explanation, Place, Term, explain};
pub use instance::{BadInstance, Reason};
pub use problem::{Pin, Previous, Problem, Session, Statement, Weights};
pub use score::{HARD, SOFT, Score, Tally, score};
pub use search::{Answer, Budget, solve};
pub use solution::{BadSolution, Solution};
