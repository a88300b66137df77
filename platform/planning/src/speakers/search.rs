//! The search: simulated annealing over relocations, exchanges and changes of order, each at the best position it finds.
//!
//! Kirkpatrick, Gelatt, Vecchi: "Optimization by simulated annealing", Science 220 (1983). Each step measures only what it touches; a
//! statement is put at the best of all positions in one pass over the session, so that the order follows by itself and chance is left to
//! choose sessions. At any time the best list so far can be had.

use crate::chance::Chance;

use super::arrangement::{Arrangement, OUT};
use super::bound;
use super::model::Model;
use super::problem::Problem;
use super::score::{Score, score};
use super::solution::Solution;
use super::start;

/// What the search may use. The share of time comes from the caller; with a number of steps the answer depends on the seed alone.
pub struct Budget<'a> {
    /// Where chance begins.
    pub seed: u64,
    /// How many steps are taken; the course of the search follows them, and time only cuts it off.
    pub steps: Option<u64>,
    /// The share of the time that is used: 0 at the start, 1 and more when it is over.
    pub used: &'a mut dyn FnMut() -> f64,
}

/// A list, its score, and how it was reached.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The best list found.
    pub solution: Solution,
    /// Its score, counted from the rules.
    pub score: Score,
    /// No list has a lower score: it meets the lower bound.
    pub optimal: bool,
    /// How many steps were tried.
    pub steps: u64,
}

/// The clock is asked once in so many steps.
const BETWEEN_LOOKS: u64 = 256;
/// Where not everything fits, one step in so many fills two sessions anew: exchanging one for one does not reach every list.
const REBUILD: u64 = 256;
/// One step in so many begins with a statement that is left out, if any is.
const FROM_POOL: u64 = 16;
/// The share of the budget in which it shows whether everything can be placed, and how fast steps are.
const TRIAL: f64 = 0.07;
/// The share at which the first long round ends at the latest.
const LONG: f64 = 0.8;
/// The same when not everything can be placed: what is left out is settled first, and the order then.
const LONG_WHEN_TIGHT: f64 = 0.5;
/// The long round takes so many steps for each pair of statements: beyond that, beginning anew from the best gains more.
const STEPS_FOR_A_PAIR: f64 = 200.0;
/// The least share of the budget that a later round takes.
const LATER: f64 = 0.1;
/// How hot rounds begin, in the problem's steepest term: sessions and orders are exchanged freely; …
const HOT: f64 = 0.3;
/// … even what is left out is exchanged; …
const HOTTEST: f64 = 1.0;
/// … the best list is loosened, and not lost.
const WARM: f64 = 0.16;
/// How cold each round ends: single points decide.
const COLD: f64 = 0.011;

/// Looks for the best list until the budget is used. `better` is told each better list as it is found.
pub fn solve(problem: &Problem, mut budget: Budget<'_>, mut better: impl FnMut(&Solution, Score)) -> Answer {
    let model = Model::new(problem);
    let first = start::first(&model);
    let solution = first.solution();
    let mut best = Best { score: score(problem, &solution).sum(), energy: first.energy, list: first };
    better(&solution, best.score);
    let first_is_tight = best.score.medium > 0;
    let mut walk = Walk { model: &model, chance: Chance::new(budget.seed), steps: 0, tight: first_is_tight };
    let mut list = best.list.clone();
    let scale = model.steepest as f64;
    let cold = COLD * scale;
    walk.anneal(&mut list, &mut best, &mut budget, (0.0, TRIAL), (HOT * scale, cold), &mut better);
    let all_steps = walk.steps as f64 / TRIAL;
    let tight = best.score.medium > 0;
    walk.tight = tight;
    let long = STEPS_FOR_A_PAIR * (model.count * model.count) as f64 / all_steps.max(1.0);
    let long = (TRIAL + long).min(if tight { LONG_WHEN_TIGHT } else { LONG });
    let hot = if tight { HOTTEST } else { HOT };
    walk.anneal(&mut list, &mut best, &mut budget, (TRIAL, long), (hot * scale, cold), &mut better);
    let rounds = ((1.0 - long) / (long / 2.0).max(LATER)).round().max(1.0);
    for round in 0..rounds as u32 {
        let share = |round: u32| long + (1.0 - long) * f64::from(round) / rounds;
        list = best.list.clone();
        let warm = if best.score.medium > 0 && round % 2 == 0 { HOT } else { WARM };
        walk.anneal(&mut list, &mut best, &mut budget, (share(round), share(round + 1)), (warm * scale, cold), &mut better);
    }
    let solution = best.list.solution();
    let score = score(problem, &solution).sum();
    Answer { solution, score, optimal: bound::least(problem) == (score.medium, score.soft) && score.hard == 0, steps: walk.steps }
}

struct Best<'m> {
    list: Arrangement<'m>,
    energy: i64,
    score: Score,
}

impl<'m> Best<'m> {
    /// Keeps a list that is better by the rules.
    fn offer(&mut self, list: &mut Arrangement<'m>, better: &mut impl FnMut(&Solution, Score)) {
        if (list.energy >= self.energy && list.medium >= self.score.medium) || list.hard() > self.score.hard {
            return;
        }
        let solution = list.solution();
        let found = score(list.problem(), &solution).sum();
        if found < self.score {
            *self = Self { list: list.clone(), energy: list.energy, score: found };
            better(&solution, found);
        }
    }
}

struct Walk<'m> {
    model: &'m Model<'m>,
    chance: Chance,
    steps: u64,
    /// Whether something is left out in the best list: then steps leave something else out, too.
    tight: bool,
}

impl<'m> Walk<'m> {
    fn anneal(
        &mut self,
        list: &mut Arrangement<'m>,
        best: &mut Best<'m>,
        budget: &mut Budget<'_>,
        (from, to): (f64, f64),
        (hot, cold): (f64, f64),
        better: &mut impl FnMut(&Solution, Score),
    ) {
        if self.model.count == 0 {
            return;
        }
        loop {
            let time = (budget.used)();
            let share = budget.steps.map_or(time, |steps| self.steps as f64 / steps.max(1) as f64);
            if time >= 1.0 || share >= to {
                break;
            }
            let temperature = hot * (cold / hot).powf(((share - from) / (to - from)).max(0.0));
            for _ in 0..BETWEEN_LOOKS {
                let patience = temperature * self.chance.patience();
                if self.step(list, patience) {
                    best.offer(list, better);
                }
            }
            self.steps += BETWEEN_LOOKS;
        }
        if list.hard() > best.score.hard {
            start::mend(self.model, list, best.score.hard);
            best.offer(list, better);
        }
        debug_assert_eq!(list.energy, list.measured(), "steps are counted as the whole is");
    }

    /// Empties two sessions but for the pins and fills them anew from all who are left out, the important first, more or less, or by lot.
    fn rebuild(&mut self, list: &mut Arrangement<'m>, patience: f64) -> bool {
        let sessions = [self.chance.below(list.order.len()), self.chance.below(list.order.len())];
        let mut tried = list.clone();
        for statement in sessions.iter().flat_map(|&session| list.order[session].iter().copied()) {
            if !self.model.pinned[statement as usize] {
                tried.relocate(statement, None, f64::MAX, false);
            }
        }
        let mut rest: Vec<(i64, u16)> = Vec::with_capacity(tried.pool.len());
        let (by_minute, by_lot) = (self.chance.below(2) == 0, self.chance.below(3) == 0);
        for &statement in &tried.pool {
            let lot = 512 + self.chance.below(1024) as i64;
            let worth = if by_lot { lot << 10 } else { self.model.out[statement as usize] * lot };
            rest.push((if by_minute { worth / i64::from(self.model.span[statement as usize]).max(1) } else { worth }, statement));
        }
        rest.sort_unstable_by_key(|&(worth, statement)| (-worth, statement));
        for (_, statement) in rest {
            let can = &self.model.can[statement as usize];
            let open = sessions.iter().map(|&it| it as u16).filter(|session| can.contains(session));
            let placed = open.filter_map(|session| Some((tried.placing(statement, session)?, session))).min();
            if let Some((_, session)) = placed {
                tried.relocate(statement, Some(session), 0.0, false);
            }
        }
        let better = (tried.energy - list.energy) as f64 <= patience;
        if better {
            *list = tried;
        }
        better
    }

    fn step(&mut self, list: &mut Arrangement<'m>, patience: f64) -> bool {
        let drawn = self.chance.next();
        let from_pool = !list.pool.is_empty() && (drawn >> 16).is_multiple_of(FROM_POOL);
        let statement = match from_pool {
            true => list.pool[self.chance.below(list.pool.len())],
            false => self.chance.below(self.model.count) as u16,
        };
        let (late, kind) = (drawn & 1 == 1, (drawn >> 8) % 16);
        if self.tight && (drawn >> 24).is_multiple_of(REBUILD) && !list.order.is_empty() {
            return self.rebuild(list, patience);
        }
        if kind < 2 {
            return list.reorder(statement, patience, late);
        }
        if self.model.pinned[statement as usize] {
            return false;
        }
        if kind == 2 && self.tight && list.home[statement as usize] != OUT {
            return list.relocate(statement, None, patience, late);
        }
        let can = &self.model.can[statement as usize];
        if can.is_empty() {
            return false;
        }
        // The cheap sessions come first: the lesser of two draws prefers them, every other time.
        let (one, other) = (self.chance.below(can.len()), self.chance.below(can.len()));
        let to = can[if (drawn >> 40) & 1 == 0 { one.min(other) } else { one }];
        let home = list.home[statement as usize];
        if to == home {
            return list.reorder(statement, patience, late);
        }
        let there = list.order[to as usize].len();
        if kind < 6 || there == 0 {
            return list.relocate(statement, Some(to), patience, late);
        }
        let other = list.order[to as usize][self.chance.below(there)];
        if self.model.pinned[other as usize] || (home != OUT && !self.model.can[other as usize].contains(&home)) {
            return false;
        }
        list.exchange(other, statement, patience, late)
    }
}
