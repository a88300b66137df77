//! Who has answered so far, as everybody may read it: numbers, and names of States that gave leave. Pure.
//!
//! A State that gave no leave must not be found out by subtraction. So a number stands by itself only where at least [`CROWD`] States that are not
//! named have not answered, regions that are too small for that are counted together, and what was answered is told without regions, in steps
//! of [`STEP`] answers, and only while no kind has nearly all of them. What is left to whoever compares the page from hour to hour: that one more State
//! has answered, and of a kind only that one of five has said it.

use directory::StateNames;
use kernel::EditionTime;

use crate::AnswerKind;

/// How many States must be left among whom one that is not named may be, or how many answers of another kind; the usual least number of
/// statistical offices, which allows one of the three to know itself.
pub const CROWD: usize = 3;

/// By how many answers at a time the numbers of kinds grow, so that a name that appears tells nothing of the kind.
pub const STEP: usize = 5;

/// A State to which the letter went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressed {
    /// The M49 code of its region.
    pub region: String,
    /// Its names.
    pub names: StateNames,
    /// What it has answered, if it has and has not taken it back.
    pub answered: Option<Heard>,
}

/// What counts of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heard {
    /// The minister's word; none while two answers contradict each other.
    pub kind: Option<AnswerKind>,
    /// When the State first answered.
    pub first_at: EditionTime,
    /// Whether the State may be named.
    pub named: bool,
}

/// Regions that are counted together; mostly one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The codes.
    pub regions: Vec<String>,
    /// Their numbers.
    pub count: Count,
}

/// Of how many States how many have answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// To how many the letter went.
    pub addressed: usize,
    /// How many have answered.
    pub answered: usize,
    /// How many of those are named.
    pub named: usize,
}

impl Count {
    fn add(&mut self, other: Count) {
        self.addressed += other.addressed;
        self.answered += other.answered;
        self.named += other.named;
    }

    /// Whether nobody who is not named can be found out by these numbers and the names.
    const fn hides(self) -> bool {
        self.answered == self.named || self.addressed - self.answered >= CROWD
    }
}

/// How many have answered in all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// So many.
    Exactly(usize),
    /// So many or more: nearly all have answered.
    AtLeast(usize),
}

/// What everybody may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// To how many States the letter went.
    pub addressed: usize,
    /// How many have answered.
    pub total: Total,
    /// By region; empty where only the total can be told.
    pub groups: Vec<Group>,
    /// By kind, with the number of answers that were counted; none while too few have answered.
    pub kinds: Option<(usize, Vec<(AnswerKind, usize)>)>,
    /// The States that may be named, in no order that tells anything.
    pub named: Vec<StateNames>,
}

/// Counts.
pub fn tally(states: &[Addressed]) -> Tally {
    let mut all = Count::default();
    let mut groups: Vec<Group> = Vec::new();
    for state in states {
        let heard = state.answered;
        let count =
            Count { addressed: 1, answered: usize::from(heard.is_some()), named: usize::from(heard.is_some_and(|heard| heard.named)) };
        all.add(count);
        match groups.iter_mut().find(|group| group.regions[0] == state.region) {
            Some(group) => group.count.add(count),
            None => groups.push(Group { regions: vec![state.region.clone()], count }),
        }
    }
    groups.sort_by(|a, b| a.regions.cmp(&b.regions));
    let total = if all.hides() { Total::Exactly(all.answered) } else { Total::AtLeast(all.named.max(all.addressed.saturating_sub(CROWD))) };
    let named = states.iter().filter(|state| state.answered.is_some_and(|heard| heard.named)).map(|state| state.names.clone()).collect();
    Tally { addressed: all.addressed, total, groups: together(groups), kinds: kinds(states), named }
}

/// Counts together the regions whose own numbers would tell too much, and with them the smallest of the others until they no longer do.
fn together(groups: Vec<Group>) -> Vec<Group> {
    let (mut alone, small): (Vec<Group>, Vec<Group>) = groups.into_iter().partition(|group| group.count.hides());
    let mut merged = Group { regions: Vec::new(), count: Count::default() };
    let take = |merged: &mut Group, group: Group| {
        merged.regions.extend(group.regions);
        merged.count.add(group.count);
    };
    for group in small {
        take(&mut merged, group);
    }
    if merged.regions.is_empty() {
        return alone;
    }
    while !merged.count.hides() || merged.regions.len() < 2 {
        let Some(smallest) = (0..alone.len()).min_by_key(|at| alone[*at].count.addressed) else { return Vec::new() };
        take(&mut merged, alone.remove(smallest));
    }
    merged.regions.sort();
    alone.push(merged);
    alone
}

fn kinds(states: &[Addressed]) -> Option<(usize, Vec<(AnswerKind, usize)>)> {
    let mut told: Vec<(EditionTime, AnswerKind)> =
        states.iter().filter_map(|state| state.answered).filter_map(|heard| heard.kind.map(|kind| (heard.first_at, kind))).collect();
    told.sort_by_key(|(first_at, _)| *first_at);
    told.truncate(told.len() - told.len() % STEP);
    let numbers: Vec<(AnswerKind, usize)> =
        AnswerKind::ALL.map(|kind| (kind, told.iter().filter(|(_, other)| *other == kind).count())).into();
    let hides = !told.is_empty() && numbers.iter().all(|(_, number)| told.len() - number >= CROWD);
    hides.then_some((told.len(), numbers))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// States of a region: `a` accepts, `d` declines, `g` delegates, `?` is unclear, `.` is silent; a capital may be named.
    fn region(code: &str, states: &str) -> Vec<Addressed> {
        let state = |(at, letter): (usize, char)| {
            let kind = match letter.to_ascii_lowercase() {
                'a' => Some(AnswerKind::Accept),
                'd' => Some(AnswerKind::Decline),
                'g' => Some(AnswerKind::Delegate),
                _ => None,
            };
            let heard = Heard { kind, first_at: EditionTime::from_micros(at as i64), named: letter.is_uppercase() };
            Addressed { region: code.into(), names: StateNames::default(), answered: (letter != '.').then_some(heard) }
        };
        states.chars().enumerate().map(state).collect()
    }

    /// Regions counted, as `code answered/addressed`.
    fn check_groups(regions: &[(&str, &str)], expected: &[&str]) {
        let states: Vec<Addressed> = regions.iter().flat_map(|(code, states)| region(code, states)).collect();
        let shown: Vec<String> = tally(&states)
            .groups
            .into_iter()
            .map(|g| format!("{} {}/{}", g.regions.join("+"), g.count.answered, g.count.addressed))
            .collect();
        assert_eq!(shown, expected, "{regions:?}");
    }

    fn check_total(states: &str, expected: Total) {
        assert_eq!(tally(&region("150", states)).total, expected, "{states}");
    }

    fn check_kinds(states: &str, expected: Option<[usize; 3]>) {
        let kinds = tally(&region("150", states)).kinds.map(|(_, kinds)| [kinds[0].1, kinds[1].1, kinds[2].1]);
        assert_eq!(kinds, expected, "{states}");
    }

    #[test]
    fn a_region_stands_alone_where_who_is_not_named_is_one_of_several() {
        check_groups(&[("002", "a....."), ("150", "Ad...")], &["002 1/6", "150 2/5"]);
        // All are named: nothing is hidden, nothing can be found out.
        check_groups(&[("002", "AA"), ("150", "a...")], &["002 2/2", "150 1/4"]);
        check_groups(&[("002", "..."), ("150", "a...")], &["002 0/3", "150 1/4"]);
    }

    #[test]
    fn a_region_that_would_tell_too_much_is_counted_with_others() {
        check_groups(&[("002", "aa."), ("019", "......"), ("150", "a...")], &["019 0/6", "002+150 3/7"]);
        // Two small ones do not hide each other; the smallest of the others helps.
        check_groups(&[("002", "aa"), ("009", "......"), ("019", "a.."), ("150", "....")], &["009 0/6", "002+019+150 3/9"]);
    }

    #[test]
    fn where_nothing_hides_anybody_only_the_total_is_told() {
        check_groups(&[("002", "aa"), ("150", "a.")], &[]);
        check_total("aaa..", Total::AtLeast(2));
        check_total("aaa...", Total::Exactly(3));
        check_total("AAA", Total::Exactly(3));
        check_total("AAAa", Total::AtLeast(3));
    }

    #[test]
    fn kinds_are_told_in_steps_and_only_while_none_has_nearly_all() {
        check_kinds("aadd", None);
        check_kinds("aadda", None);
        check_kinds("aagdd", Some([2, 1, 2]));
        check_kinds("aagdda", Some([2, 1, 2]));
        check_kinds("aaaaaaaagd", None);
        check_kinds("aaaaaaaggd", Some([7, 2, 1]));
        check_kinds("aagdd?....", Some([2, 1, 2]));
    }
}
