//! A lower bound that needs no search: what each statement costs at least, wherever it is put. Where a list meets it, the list is optimal.

use super::problem::Problem;

/// The least medium and soft that any list without a broken rule can have: each statement at its cheapest minute of its cheapest session,
/// alone. Order and balance never cost less than nothing.
pub(super) fn least(problem: &Problem) -> (i64, i64) {
    let mut sum = (0, 0);
    for statement in 0..problem.statements.len() {
        match cheapest(problem, statement) {
            Some(cost) => sum.1 += cost,
            None => sum.0 += problem.statements[statement].importance,
        }
    }
    sum
}

fn cheapest(problem: &Problem, statement: usize) -> Option<i64> {
    let pinned = problem.pins[statement].first();
    let sessions =
        (0..problem.sessions.len()).filter(|&it| pinned.is_none_or(|pin| pin.session == it) && problem.interpreted(statement, it));
    let costs = sessions.filter_map(|session| {
        let place = &problem.sessions[session];
        let last = place.first + place.capacity - problem.span(statement);
        let starts = (place.first..=last).filter(|&start| problem.fits(statement, start));
        let cost = |start| problem.civil(statement, start) + problem.disturbance(statement, session, start);
        Some(problem.theme(statement, session) + starts.map(cost).min()?)
    });
    costs.min()
}
