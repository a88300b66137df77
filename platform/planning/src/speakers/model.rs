//! The problem as tables for the search: what a statement costs at each minute of each session, and each pair in each order.
//!
//! The search weighs broken rules instead of forbidding them, so that it can pass through what is not allowed; what it keeps is measured by
//! `score` and breaks nothing.

use super::problem::Problem;

/// No place is pinned.
pub(super) const ANYWHERE: u32 = u32::MAX;
/// By so many minutes may the search overfill a session on its way.
const SLACK: i64 = 3;
/// Balance is tabulated for sessions of up to so many statements, and counted anew beyond.
const TABULATED: usize = 64;

/// More than this no statement weighs in the search, so that the sum of all stays far inside 64 bits.
const MOST_OUT: i64 = 1_000_000_000_000;

pub(super) struct Model<'p> {
    pub problem: &'p Problem,
    /// How many statements there are.
    pub count: usize,
    width: Vec<usize>,
    base: Vec<usize>,
    cells: Vec<i32>,
    pairs: Vec<[i32; 2]>,
    pub span: Vec<i32>,
    pub capacity: Vec<i32>,
    /// Capacity and slack, and what the pins need.
    pub limit: Vec<i32>,
    /// What leaving a statement out weighs in the search.
    pub out: Vec<i64>,
    /// The sessions where a statement can be at all.
    pub can: Vec<Vec<u16>>,
    /// The pinned position, or [`ANYWHERE`].
    pub want: Vec<u32>,
    pub pinned: Vec<bool>,
    /// Of each session, whether a position in it is pinned.
    pub positions_pinned: Vec<bool>,
    /// The least of each statement's cells in each session.
    least: Vec<i32>,
    pub values: usize,
    balance: Vec<i32>,
    /// The dearest that one term of one statement can be: the scale of the search's temperatures.
    pub steepest: i64,
    /// What one broken rule weighs: more than any statement is worth that could be let in by breaking it.
    pub penalty: i64,
    /// What one minute over capacity weighs.
    pub overtime: i64,
}

impl<'p> Model<'p> {
    pub(super) fn new(problem: &'p Problem) -> Self {
        let (count, sessions) = (problem.statements.len(), problem.sessions.len());
        let weights = &problem.weights;
        let dearest_theme = problem.statements.iter().flat_map(|it| &it.theme_cost).max().copied().unwrap_or(0);
        let steepest = (3 * weights.precedence).max(8 * weights.civil).max(weights.theme * dearest_theme).max(weights.seniority).max(1);
        let penalty = 20 * steepest;
        let least_importance = problem.statements.iter().map(|it| it.importance).filter(|&it| it > 0).min().unwrap_or(1);
        let pinned_minutes = |session: usize| -> i64 {
            (0..count).filter(|&it| problem.pins[it].first().is_some_and(|pin| pin.session == session)).map(|it| problem.span(it)).sum()
        };
        let limit: Vec<i64> =
            (0..sessions).map(|session| problem.sessions[session].capacity.max(pinned_minutes(session)) + SLACK).collect();
        let width: Vec<usize> = limit.iter().map(|&it| it as usize + 1).collect();
        let base = width.iter().scan(0, |sum, it| Some(std::mem::replace(sum, *sum + it * count))).collect();
        let mut model = Self {
            problem,
            count,
            width,
            base,
            cells: Vec::new(),
            pairs: Vec::with_capacity(count * count),
            span: (0..count).map(|it| problem.span(it) as i32).collect(),
            capacity: problem.sessions.iter().map(|it| it.capacity as i32).collect(),
            limit: limit.iter().map(|&it| it as i32).collect(),
            out: problem.statements.iter().map(|it| (4 * steepest * it.importance / least_importance).min(MOST_OUT)).collect(),
            can: (0..count).map(|it| possible(problem, it)).collect(),
            want: (0..count).map(|it| wanted(problem, it)).collect(),
            pinned: problem.pins.iter().map(|it| !it.is_empty()).collect(),
            positions_pinned: (0..sessions).map(|it| positions_pinned(problem, it)).collect(),
            least: Vec::new(),
            values: problem.shares.len(),
            balance: Vec::new(),
            penalty,
            overtime: penalty,
            steepest,
        };
        model.fill();
        model
    }

    fn fill(&mut self) {
        let problem = self.problem;
        self.cells.reserve(self.width.iter().sum::<usize>() * self.count);
        for (session, place) in problem.sessions.iter().enumerate() {
            for statement in 0..self.count {
                let theme = problem.theme(statement, session) + self.penalty * i64::from(!problem.interpreted(statement, session));
                for start in (place.first..).take(self.width[session]) {
                    let window = self.penalty * i64::from(!problem.fits(statement, start));
                    let cost = theme + window + problem.civil(statement, start) + problem.disturbance(statement, session, start);
                    self.cells.push(cost as i32);
                }
            }
        }
        let one_way = |first, second| {
            let (by_rank, by_seniority) = problem.precedence(first, second);
            (by_rank + by_seniority + self.penalty * i64::from(problem.inverted(first, second))) as i32
        };
        for one in 0..self.count {
            self.pairs.extend((0..self.count).map(|other| [one_way(one, other), one_way(other, one)]));
        }
        for &(one, other) in &problem.apart {
            for (a, b) in [(one, other), (other, one)] {
                let pair = &mut self.pairs[a * self.count + b];
                *pair = pair.map(|cost| cost.saturating_add(self.penalty as i32));
            }
        }
        for session in 0..problem.sessions.len() {
            let rows = self.cells[self.base[session]..].chunks(self.width[session]);
            let least = rows.take(self.count).map(|row| row.iter().min().copied().unwrap_or(0));
            self.least.extend(least);
        }
        for statement in 0..self.count as u16 {
            let mut can = std::mem::take(&mut self.can[statement as usize]);
            can.sort_by_key(|&session| self.least(session as usize, statement));
            self.can[statement as usize] = can;
        }
        let side = TABULATED + 1;
        self.balance = vec![0; self.values * side * side];
        for value in 0..self.values {
            for all in 0..side {
                for some in 0..=all {
                    self.balance[(value * side + all) * side + some] = problem.imbalance(value, some as i64, all as i64) as i32;
                }
            }
        }
    }

    /// What a statement costs in a session `offset` minutes after the first begins, by itself.
    #[inline]
    pub(super) fn cell(&self, session: usize, statement: u16, offset: i32) -> i64 {
        i64::from(self.cells[self.base[session] + statement as usize * self.width[session] + offset as usize])
    }

    /// What a statement costs at least in a session, alone: no exact bound on a step, for others may gain by the shift, but a near one.
    #[inline]
    pub(super) fn least(&self, session: usize, statement: u16) -> i64 {
        i64::from(self.least[session * self.count + statement as usize])
    }

    /// What is added when a statement with a pinned position is at another.
    #[inline]
    pub(super) fn misplaced(&self, statement: u16, position: usize) -> i64 {
        let want = self.want[statement as usize];
        if want == ANYWHERE || want as usize == position { 0 } else { 8 * self.penalty }
    }

    /// What the pair costs with `one` before `other`, and with `other` before `one`.
    #[inline]
    pub(super) fn pair(&self, one: u16, other: u16) -> [i64; 2] {
        self.pairs[one as usize * self.count + other as usize].map(i64::from)
    }

    #[inline]
    pub(super) fn imbalance(&self, value: usize, some: usize, all: usize) -> i64 {
        if all > TABULATED {
            return self.problem.imbalance(value, some as i64, all as i64);
        }
        let side = TABULATED + 1;
        i64::from(self.balance[(value * side + all) * side + some])
    }

    #[inline]
    pub(super) fn over(&self, session: usize, load: i32) -> i64 {
        self.overtime * i64::from((load - self.capacity[session]).max(0))
    }
}

/// Where its windows and its language let it speak; where it is pinned, whatever they say.
fn possible(problem: &Problem, statement: usize) -> Vec<u16> {
    if let Some(pin) = problem.pins[statement].first() {
        return vec![pin.session as u16];
    }
    let open = |session: &usize| {
        let place = &problem.sessions[*session];
        let last = place.first + place.capacity - problem.span(statement);
        problem.interpreted(statement, *session) && (place.first..=last).any(|start| problem.fits(statement, start))
    };
    (0..problem.sessions.len()).filter(open).map(|session| session as u16).collect()
}

fn positions_pinned(problem: &Problem, session: usize) -> bool {
    problem.pins.iter().flatten().any(|pin| pin.session == session && pin.position.is_some())
}

fn wanted(problem: &Problem, statement: usize) -> u32 {
    problem.pins[statement].iter().find_map(|pin| pin.position).map_or(ANYWHERE, |position| position as u32)
}
