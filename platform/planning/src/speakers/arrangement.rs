//! A list in the making: what a step would change in the search's measure, counted from the sessions that it touches alone.

use super::model::Model;
use super::problem::Problem;
use super::score::of_session;
use super::solution::Solution;

/// The home of a statement in no session.
pub(super) const OUT: u16 = u16::MAX;

#[derive(Clone)]
pub(super) struct Arrangement<'m> {
    model: &'m Model<'m>,
    pub order: Vec<Vec<u16>>,
    pub home: Vec<u16>,
    load: Vec<i32>,
    counts: Vec<u16>,
    balance: Vec<i64>,
    /// Those in no session.
    pub pool: Vec<u16>,
    /// The search's measure: soft, with what is broken and left out weighed in.
    pub energy: i64,
    /// Importance of what is left out.
    pub medium: i64,
    hard: Vec<Option<i64>>,
    scratch: [Vec<u16>; 2],
}

impl<'m> Arrangement<'m> {
    pub(super) fn empty(model: &'m Model<'m>) -> Self {
        let sessions = model.capacity.len();
        Self {
            model,
            order: vec![Vec::new(); sessions],
            home: vec![OUT; model.count],
            load: vec![0; sessions],
            counts: vec![0; sessions * model.values],
            balance: vec![0; sessions],
            pool: (0..model.count as u16).collect(),
            energy: model.out.iter().sum(),
            medium: model.problem.statements.iter().map(|it| it.importance).sum(),
            hard: vec![Some(0); sessions],
            scratch: [Vec::new(), Vec::new()],
        }
    }

    pub(super) fn problem(&self) -> &'m Problem {
        self.model.problem
    }

    pub(super) fn position(&self, statement: u16) -> usize {
        let order = &self.order[self.home[statement as usize] as usize];
        order.iter().position(|&it| it == statement).expect("a statement is where its home is")
    }

    /// What broken rules there are, pins of those left out aside.
    pub(super) fn hard(&mut self) -> i64 {
        let mut sum = 0;
        for session in 0..self.order.len() {
            let known = match self.hard[session] {
                Some(known) => known,
                None => {
                    let order: Vec<usize> = self.order[session].iter().map(|&it| it as usize).collect();
                    of_session(self.model.problem, session, &order).sum().hard
                }
            };
            self.hard[session] = Some(known);
            sum += known;
        }
        sum
    }

    /// The sessions where a rule is broken.
    pub(super) fn broken(&mut self) -> Vec<usize> {
        self.hard();
        (0..self.order.len()).filter(|&session| self.hard[session] != Some(0)).collect()
    }

    pub(super) fn solution(&self) -> Solution {
        let mut unplaced: Vec<usize> = self.pool.iter().map(|&it| it as usize).collect();
        unplaced.sort_unstable();
        Solution { order: self.order.iter().map(|list| list.iter().map(|&it| it as usize).collect()).collect(), unplaced }
    }

    /// What taking the statement at `position` out changes in the session's order: by itself, and by the others' coming earlier; `rest` is the order without it.
    fn removal_by<const PINS: bool>(&self, session: usize, position: usize, rest: &mut Vec<u16>) -> (i64, i64) {
        let (model, order) = (self.model, &self.order[session]);
        let statement = order[position];
        let span = model.span[statement as usize];
        let misplaced = |it, at| if PINS { model.misplaced(it, at) } else { 0 };
        rest.clear();
        let (mut offset, mut own, mut shift) = (0, 0, 0);
        for &before in &order[..position] {
            own -= model.pair(statement, before)[1];
            offset += model.span[before as usize];
            rest.push(before);
        }
        own -= model.cell(session, statement, offset) + misplaced(statement, position);
        offset += span;
        for (at, &after) in order.iter().enumerate().skip(position + 1) {
            own -= model.pair(statement, after)[0];
            shift += model.cell(session, after, offset - span) - model.cell(session, after, offset);
            shift += misplaced(after, at - 1) - misplaced(after, at);
            offset += model.span[after as usize];
            rest.push(after);
        }
        (own, shift)
    }

    /// The position in `rest` where putting the statement in costs least, and what that changes in the order. `but` is not tried; of equals
    /// the later is taken if `late`.
    fn insertion_by<const PINS: bool>(&self, session: usize, rest: &[u16], statement: u16, but: usize, late: bool) -> (i64, usize) {
        let model = self.model;
        let span = model.span[statement as usize];
        let misplaced = |it, at| if PINS { model.misplaced(it, at) } else { 0 };
        let (mut offset, mut running, mut behind) = (0, 0, 0);
        let mut best = (i64::MAX, 0);
        for position in 0..=rest.len() {
            let here = running + model.cell(session, statement, offset) + misplaced(statement, position);
            if position != but && (here < best.0 || (late && here == best.0)) {
                best = (here, position);
            }
            let Some(&next) = rest.get(position) else { break };
            let [first, second] = model.pair(statement, next);
            let later = model.cell(session, next, offset + span) - model.cell(session, next, offset) + misplaced(next, position + 1)
                - misplaced(next, position)
                + first;
            running += second - later;
            behind += later;
            offset += model.span[next as usize];
        }
        (best.0.saturating_add(behind), best.1)
    }

    fn removal(&self, session: usize, position: usize, rest: &mut Vec<u16>) -> (i64, i64) {
        if self.model.positions_pinned[session] {
            self.removal_by::<true>(session, position, rest)
        } else {
            self.removal_by::<false>(session, position, rest)
        }
    }

    fn insertion(&self, session: usize, rest: &[u16], statement: u16, but: usize, late: bool) -> (i64, usize) {
        if self.model.positions_pinned[session] {
            self.insertion_by::<true>(session, rest, statement, but, late)
        } else {
            self.insertion_by::<false>(session, rest, statement, but, late)
        }
    }

    /// The balance of a session without one statement and with another.
    fn balance_with(&self, session: usize, less: Option<u16>, more: Option<u16>) -> i64 {
        let (model, problem) = (self.model, self.model.problem);
        let counts = &self.counts[session * model.values..(session + 1) * model.values];
        let old = self.order[session].len();
        let less_values = less.map(|it| problem.statements[it as usize].shares);
        let more_values = more.map(|it| problem.statements[it as usize].shares);
        if let (Some(less), Some(more)) = (less_values, more_values) {
            let mut sum = self.balance[session];
            for (gone, come) in less.into_iter().zip(more).filter(|(gone, come)| gone != come) {
                let (had, has) = (counts[gone] as usize, counts[come] as usize);
                sum += model.imbalance(gone, had - 1, old) - model.imbalance(gone, had, old);
                sum += model.imbalance(come, has + 1, old) - model.imbalance(come, has, old);
            }
            return sum;
        }
        let all = old + usize::from(more.is_some()) - usize::from(less.is_some());
        let holds = |values: Option<[usize; 3]>, value| values.is_some_and(|it| it.contains(&value));
        let sum = |(value, &some): (usize, &u16)| {
            let some = some as usize + usize::from(holds(more_values, value)) - usize::from(holds(less_values, value));
            model.imbalance(value, some, all)
        };
        counts.iter().enumerate().map(sum).sum()
    }

    /// What changes in a session besides the order when one leaves and one comes: balance and capacity. `None` when it is too much to hold.
    fn around(&self, session: usize, less: Option<u16>, more: Option<u16>) -> Option<i64> {
        let minutes = |it: Option<u16>| it.map_or(0, |it| self.model.span[it as usize]);
        let load = self.load[session] - minutes(less) + minutes(more);
        if load > self.model.limit[session] {
            return None;
        }
        let over = self.model.over(session, load) - self.model.over(session, self.load[session]);
        Some(over + self.balance_with(session, less, more) - self.balance[session])
    }

    /// Whether a step need not be measured to its end: too dear even where the shift of the others costs nothing and gains a little.
    fn hopeless(&self, change: i64, patience: f64) -> bool {
        change as f64 > patience + self.model.steepest as f64 / 2.0
    }

    /// Moves a statement to the best position of another session, or out (`None`), if that makes things worse by at most `patience`.
    pub(super) fn relocate(&mut self, statement: u16, to: Option<u16>, patience: f64, late: bool) -> bool {
        let home = self.home[statement as usize];
        let out = self.model.out[statement as usize];
        let mut scratch = std::mem::take(&mut self.scratch);
        let change = (|| {
            let (left, shift) = match home {
                OUT => (-out, 0),
                session => {
                    let session = session as usize;
                    let around = self.around(session, Some(statement), None)?;
                    let (own, shift) = self.removal(session, self.position(statement), &mut scratch[0]);
                    (around + own, shift)
                }
            };
            let Some(session) = to.map(usize::from) else { return Some((left + shift + out, 0)) };
            let left = left + self.around(session, None, Some(statement))?;
            if self.hopeless(left + self.model.least(session, statement), patience) {
                return None;
            }
            let (order, position) = self.insertion(session, &self.order[session], statement, usize::MAX, late);
            Some((left + shift + order, position))
        })();
        self.scratch = scratch;
        let Some((change, position)) = change.filter(|&(change, _)| change as f64 <= patience) else { return false };
        self.take(statement);
        if let Some(session) = to {
            self.put(statement, session, position);
        }
        self.energy += change;
        true
    }

    /// What changes in a session when a statement that is left out comes in at its best position; `None` when it does not hold it.
    pub(super) fn placing(&self, statement: u16, session: u16) -> Option<i64> {
        let session = session as usize;
        // First whether it is held at all: there are no cells beyond the limit.
        let around = self.around(session, None, Some(statement))?;
        Some(around + self.insertion(session, &self.order[session], statement, usize::MAX, false).0)
    }

    /// Moves a statement to the best other position of its session.
    pub(super) fn reorder(&mut self, statement: u16, patience: f64, late: bool) -> bool {
        let home = self.home[statement as usize];
        if home == OUT || self.order[home as usize].len() < 2 {
            return false;
        }
        let position = self.position(statement);
        let mut scratch = std::mem::take(&mut self.scratch);
        let (own, shift) = self.removal(home as usize, position, &mut scratch[0]);
        let (inserted, to) = self.insertion(home as usize, &scratch[0], statement, position, late);
        self.scratch = scratch;
        let change = own + shift + inserted;
        if change as f64 > patience {
            return false;
        }
        self.take(statement);
        self.put(statement, home, to);
        self.energy += change;
        true
    }

    /// Exchanges two statements of different sessions, or one of a session (`one`) with one left out, each at its best position.
    pub(super) fn exchange(&mut self, one: u16, other: u16, patience: f64, late: bool) -> bool {
        let (here, there) = (self.home[one as usize], self.home[other as usize]);
        let mut scratch = std::mem::take(&mut self.scratch);
        let change = (|| {
            let session = here as usize;
            let around = self.around(session, Some(one), Some(other))?;
            let (own, shift) = self.removal(session, self.position(one), &mut scratch[0]);
            let mut change = around + own;
            if there == OUT {
                change += self.model.out[one as usize] - self.model.out[other as usize];
                if self.hopeless(change + self.model.least(session, other), patience) {
                    return None;
                }
                let (order, position) = self.insertion(session, &scratch[0], other, usize::MAX, late);
                return Some((change + shift + order, position, 0));
            }
            let second = there as usize;
            change += self.around(second, Some(other), Some(one))?;
            let (own, other_shift) = self.removal(second, self.position(other), &mut scratch[1]);
            change += own;
            if self.hopeless(change + self.model.least(session, other) + self.model.least(second, one), patience) {
                return None;
            }
            let (order, position) = self.insertion(session, &scratch[0], other, usize::MAX, late);
            let (other_order, other_position) = self.insertion(second, &scratch[1], one, usize::MAX, late);
            Some((change + shift + order + other_shift + other_order, position, other_position))
        })();
        self.scratch = scratch;
        let Some((change, position, second)) = change.filter(|&(change, ..)| change as f64 <= patience) else { return false };
        self.take(one);
        self.take(other);
        self.put(other, here, position);
        if there != OUT {
            self.put(one, there, second);
        }
        self.energy += change;
        true
    }

    fn take(&mut self, statement: u16) {
        let home = self.home[statement as usize];
        if home == OUT {
            return;
        }
        let position = self.position(statement);
        self.order[home as usize].remove(position);
        self.home[statement as usize] = OUT;
        self.pool.push(statement);
        self.medium += self.model.problem.statements[statement as usize].importance;
        self.touch(home as usize, statement, false);
    }

    fn put(&mut self, statement: u16, session: u16, position: usize) {
        let at = self.pool.iter().position(|&it| it == statement).expect("what is put was in no session");
        self.pool.swap_remove(at);
        self.order[session as usize].insert(position, statement);
        self.home[statement as usize] = session;
        self.medium -= self.model.problem.statements[statement as usize].importance;
        self.touch(session as usize, statement, true);
    }

    fn touch(&mut self, session: usize, statement: u16, came: bool) {
        let (model, sign) = (self.model, if came { 1 } else { -1 });
        self.load[session] += sign * model.span[statement as usize];
        for value in model.problem.statements[statement as usize].shares {
            let count = &mut self.counts[session * model.values + value];
            *count = if came { *count + 1 } else { *count - 1 };
        }
        self.balance[session] = self.balance_with(session, None, None);
        self.hard[session] = None;
    }

    /// Puts a statement at a position, whatever it costs, and counts what changed.
    pub(super) fn force(&mut self, statement: u16, session: u16, position: usize) {
        let before = self.measure(session as usize);
        self.put(statement, session, position.min(self.order[session as usize].len()));
        self.energy += self.measure(session as usize) - before - self.model.out[statement as usize];
    }

    /// The search's measure of one session, counted anew.
    fn measure(&self, session: usize) -> i64 {
        let model = self.model;
        let mut sum = self.balance[session] + model.over(session, self.load[session]);
        let mut offset = 0;
        for (position, &statement) in self.order[session].iter().enumerate() {
            sum += model.cell(session, statement, offset) + model.misplaced(statement, position);
            sum += self.order[session][position + 1..].iter().map(|&later| model.pair(statement, later)[0]).sum::<i64>();
            offset += model.span[statement as usize];
        }
        sum
    }

    /// The search's measure of the whole, counted anew.
    pub(super) fn measured(&self) -> i64 {
        let out: i64 = self.pool.iter().map(|&it| self.model.out[it as usize]).sum();
        out + (0..self.order.len()).map(|session| self.measure(session)).sum::<i64>()
    }
}
