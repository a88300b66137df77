//! The first list: pins, then the published list, then the rest, each where it costs least and breaks nothing.

use super::arrangement::Arrangement;
use super::model::Model;

/// A list that breaks no rule which the pins do not break.
pub(super) fn first<'m>(model: &'m Model<'m>) -> Arrangement<'m> {
    let problem = model.problem;
    let mut list = Arrangement::empty(model);
    let mut pinned: Vec<u16> = (0..model.count as u16).filter(|&it| model.pinned[it as usize]).collect();
    pinned.sort_by_key(|&it| (model.want[it as usize], problem.statements[it as usize].rank, it));
    for statement in pinned {
        let session = model.can[statement as usize][0];
        list.force(statement, session, model.want[statement as usize] as usize);
    }
    let mut published: Vec<(i64, u16)> =
        (0..model.count).filter_map(|it| problem.previous[it].map(|place| (place.start, it as u16))).collect();
    published.sort_unstable();
    for (_, statement) in published.into_iter().filter(|&(_, it)| !model.pinned[it as usize]) {
        let session = problem.previous[statement as usize].and_then(|it| it.session).map(|it| it as u16);
        if let Some(session) = session.filter(|session| model.can[statement as usize].contains(session)) {
            keep_if_sound(&mut list, |list| list.relocate(statement, Some(session), f64::MAX, true));
        }
    }
    fill(model, &mut list);
    list
}

/// Puts those left out where each costs least and breaks nothing: those with the fewest sessions and the most importance first.
fn fill<'m>(model: &'m Model<'m>, list: &mut Arrangement<'m>) {
    let mut rest = list.pool.clone();
    rest.sort_by_key(|&it| {
        let statement = &model.problem.statements[it as usize];
        (model.can[it as usize].len(), -statement.importance, -statement.duration, it)
    });
    for statement in rest {
        let costs = model.can[statement as usize].iter().filter_map(|&session| Some((list.placing(statement, session)?, session)));
        if let Some((_, session)) = costs.min() {
            keep_if_sound(list, |list| list.relocate(statement, Some(session), f64::MAX, false));
        }
    }
}

/// Takes statements out until no more rules are broken than the pins break, the least important first, and puts back what fits.
pub(super) fn mend<'m>(model: &'m Model<'m>, list: &mut Arrangement<'m>, allowed: i64) {
    while list.hard() > allowed {
        let mut best: Option<((i64, i64), Arrangement<'m>)> = None;
        for session in list.broken() {
            for statement in list.order[session].clone() {
                if model.pinned[statement as usize] {
                    continue;
                }
                let mut tried = list.clone();
                tried.relocate(statement, None, f64::MAX, false);
                let measure = (tried.hard(), tried.medium);
                if best.as_ref().is_none_or(|(least, _)| measure < *least) {
                    best = Some((measure, tried));
                }
            }
        }
        let Some((_, next)) = best else { return };
        *list = next;
    }
    fill(model, list);
}

/// Takes the step unless more rules are broken after it than before.
fn keep_if_sound<'m>(list: &mut Arrangement<'m>, step: impl FnOnce(&mut Arrangement<'m>) -> bool) -> bool {
    let mut tried = list.clone();
    if step(&mut tried) && tried.hard() <= list.hard() {
        *list = tried;
        return true;
    }
    false
}
