//! An instance's text into a [`Problem`], or the first fault with its place.

use std::collections::BTreeMap;

use super::instance::{BadInstance, Instance, Lock, Reason, WrittenStatement, WrittenWeights};
use super::problem::{Pin, Previous, Problem, Session, Statement, Weights};

/// A forum of 193 states and its organisations hears some hundreds; ten times that is a mistake in the file.
const MOST_STATEMENTS: usize = 2_000;
/// Five days of eight hours would hold 40 sessions of an hour; several rooms are allowed for.
const MOST_SESSIONS: usize = 200;
/// A session and a statement end within a day.
const DAY: i64 = 1_440;
/// Times reach ten years from the origin.
const HORIZON: i64 = 10 * 366 * DAY;
/// Weights and costs: products of two of them stay far inside 32 bits.
const MOST_WEIGHT: i64 = 10_000;
/// Importance may step widely, so that strict precedence can be asked for.
const MOST_IMPORTANCE: i64 = 1_000_000_000;
/// The search keeps the cost of each statement at each minute of each session: so many cells of four bytes.
const MOST_CELLS: usize = 60_000_000;
/// Windows of one statement, offsets of one zone.
const MOST_PARTS: usize = 1_000;

fn bad<T>(place: impl Into<String>, reason: Reason) -> Result<T, BadInstance> {
    Err(BadInstance { place: place.into(), reason })
}

fn within(place: impl FnOnce() -> String, found: i64, least: i64, most: i64) -> Result<(), BadInstance> {
    if (least..=most).contains(&found) { Ok(()) } else { bad(place(), Reason::Range { found, least, most }) }
}

fn at_most(place: impl FnOnce() -> String, found: usize, limit: usize) -> Result<(), BadInstance> {
    if found <= limit { Ok(()) } else { bad(place(), Reason::TooMany { found, limit }) }
}

impl Problem {
    /// Reads an instance (format of the scheduling core, version 1); fields that are not known are passed over.
    ///
    /// # Errors
    /// [`BadInstance`] with the first place that is wrong: form, unknown or repeated ids, numbers out of range, windows that end before they
    /// begin, zones that are not in the instance, pins that contradict each other, more than can be planned.
    pub fn read(text: &str) -> Result<Self, BadInstance> {
        let mut json = serde_json::Deserializer::from_str(text);
        let written: Instance = serde_path_to_error::deserialize(&mut json).or_else(|fault| {
            let place = fault.path().to_string();
            bad(place, Reason::Form(fault.inner().to_string()))
        })?;
        if let Err(fault) = json.end() {
            return bad(".", Reason::Form(fault.to_string()));
        }
        checked(written)
    }
}

fn checked(written: Instance) -> Result<Problem, BadInstance> {
    if written.kind != "speakers" || written.version != 1 {
        return bad("kind", Reason::Kind);
    }
    at_most(|| "statements".into(), written.statements.len(), MOST_STATEMENTS)?;
    at_most(|| "sessions".into(), written.sessions.len(), MOST_SESSIONS)?;
    within(|| "changeover_min".into(), written.changeover_min, 0, DAY)?;
    within(|| "theme_default_cost".into(), written.theme_default_cost, 0, MOST_WEIGHT)?;
    let weights = weights(&written.weights)?;
    for (zone, offsets) in &written.tz_offsets {
        let place = || format!("tz_offsets[{zone}]");
        at_most(place, offsets.len(), MOST_PARTS)?;
        if !offsets.is_sorted_by(|one, next| one.0 < next.0) {
            return bad(place(), Reason::Disorder);
        }
        for &(_, offset) in offsets {
            within(place, offset, -DAY, DAY)?;
        }
    }
    let session_ids = ids("sessions", written.sessions.iter().map(|it| it.id.as_str()))?;
    let statement_ids = ids("statements", written.statements.iter().map(|it| it.id.as_str()))?;
    for (index, it) in written.sessions.iter().enumerate() {
        within(|| format!("sessions[{index}].start"), it.start, 0, HORIZON)?;
        within(|| format!("sessions[{index}].opening_min"), it.opening_min, 0, DAY)?;
        within(|| format!("sessions[{index}].capacity_min"), it.capacity_min, 0, DAY)?;
    }
    let minutes: i64 = written.sessions.iter().map(|it| it.capacity_min + 1).sum();
    at_most(|| "sessions (minutes by statements)".into(), minutes as usize * written.statements.len(), MOST_CELLS)?;
    let mut values: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    let mut shares = Vec::new();
    let mut statements = Vec::with_capacity(written.statements.len());
    for (index, it) in written.statements.iter().enumerate() {
        let place = format!("statements[{index}]");
        statement_is_sound(&place, it, written.changeover_min)?;
        let Some(offsets) = written.tz_offsets.get(&it.tz) else { return bad(format!("{place}.tz"), Reason::Zone(it.tz.clone())) };
        let mut own = [0; 3];
        for (kind, value) in [&it.region, &it.gender, &it.stakeholder].into_iter().enumerate() {
            let next = values.len();
            own[kind] = *values.entry((kind, value)).or_insert(next);
            if own[kind] == next {
                shares.push(0);
            }
            shares[own[kind]] += 1;
        }
        let theme = |session: &super::instance::WrittenSession| *it.theme_cost.get(&session.theme).unwrap_or(&written.theme_default_cost);
        statements.push(Statement {
            id: it.id.clone(),
            duration: it.duration_min,
            rank: it.rank,
            seniority: it.seniority,
            importance: it.importance,
            windows: it.windows.clone(),
            language: it.language.clone(),
            offsets: offsets.clone(),
            theme_cost: written.sessions.iter().map(theme).collect(),
            shares: own,
        });
    }
    let apart = apart(&written.apart, &statement_ids)?;
    let pins = pins(&written.locks, &statement_ids, &session_ids)?;
    let mut previous = vec![None; statements.len()];
    // A statement or a session that is no more was withdrawn and simply leaves.
    for (id, it) in written.previous.iter().flatten() {
        within(|| format!("previous[{id}].start"), it.start, 0, HORIZON)?;
        if let Some(&index) = statement_ids.get(id.as_str()) {
            let session = session_ids.get(it.session.as_str()).copied();
            previous[index] = Some(Previous { session, start: it.start, notified: it.notified });
        }
    }
    let sessions = written.sessions.iter().map(|it| Session {
        id: it.id.clone(),
        first: it.start + it.opening_min,
        capacity: it.capacity_min,
        languages: it.languages.clone(),
    });
    Ok(Problem {
        name: written.name.clone(),
        changeover: written.changeover_min,
        sessions: sessions.collect(),
        statements,
        apart,
        pins,
        previous,
        shares,
        weights,
    })
}

fn ids<'a>(kind: &str, all: impl Iterator<Item = &'a str>) -> Result<BTreeMap<&'a str, usize>, BadInstance> {
    let mut known = BTreeMap::new();
    for (index, id) in all.enumerate() {
        if known.insert(id, index).is_some() {
            return bad(format!("{kind}[{index}].id"), Reason::Twice(id.into()));
        }
    }
    Ok(known)
}

fn found(known: &BTreeMap<&str, usize>, place: impl FnOnce() -> String, id: &str) -> Result<usize, BadInstance> {
    known.get(id).copied().map_or_else(|| bad(place(), Reason::Unknown(id.into())), Ok)
}

fn statement_is_sound(place: &str, it: &WrittenStatement, changeover: i64) -> Result<(), BadInstance> {
    // Without this a session could hold any number of statements.
    within(|| format!("{place}.duration_min"), it.duration_min, i64::from(changeover == 0), DAY)?;
    within(|| format!("{place}.rank"), it.rank, 1, 8)?;
    within(|| format!("{place}.importance"), it.importance, 0, MOST_IMPORTANCE)?;
    at_most(|| format!("{place}.windows"), it.windows.len(), MOST_PARTS)?;
    for (index, &(start, end)) in it.windows.iter().enumerate() {
        let place = || format!("{place}.windows[{index}]");
        within(place, start, 0, HORIZON)?;
        if end < start {
            return bad(place(), Reason::Backwards { start, end });
        }
        within(place, end, 0, HORIZON)?;
    }
    for (theme, &cost) in &it.theme_cost {
        within(|| format!("{place}.theme_cost[{theme}]"), cost, 0, MOST_WEIGHT)?;
    }
    Ok(())
}

fn apart(written: &[(String, String)], known: &BTreeMap<&str, usize>) -> Result<Vec<(usize, usize)>, BadInstance> {
    let mut pairs = Vec::with_capacity(written.len());
    for (index, (one, other)) in written.iter().enumerate() {
        let place = || format!("apart[{index}]");
        let pair = (found(known, place, one)?, found(known, place, other)?);
        if pair.0 == pair.1 {
            return bad(place(), Reason::Itself);
        }
        pairs.push(pair);
    }
    Ok(pairs)
}

fn pins(written: &[Lock], statements: &BTreeMap<&str, usize>, sessions: &BTreeMap<&str, usize>) -> Result<Vec<Vec<Pin>>, BadInstance> {
    let mut pins: Vec<Vec<Pin>> = vec![Vec::new(); statements.len()];
    let mut taken: BTreeMap<(usize, usize), (usize, usize)> = BTreeMap::new();
    let mut first: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, it) in written.iter().enumerate() {
        let place = || format!("locks[{index}]");
        let statement = found(statements, || format!("{}.statement", place()), &it.statement)?;
        let session = found(sessions, || format!("{}.session", place()), &it.session)?;
        let position = match it.position {
            None => None,
            Some(position) => {
                within(|| format!("{}.position", place()), position, 0, statements.len() as i64 - 1)?;
                Some(position as usize)
            }
        };
        let elsewhere = |pin: &&Pin| pin.session != session || matches!((pin.position, position), (Some(a), Some(b)) if a != b);
        if pins[statement].iter().any(|pin| elsewhere(&pin)) {
            return bad(place(), Reason::Contradiction(format!("locks[{}]", first[&statement])));
        }
        if let Some(position) = position {
            let (holder, lock) = *taken.entry((session, position)).or_insert((statement, index));
            if holder != statement {
                return bad(place(), Reason::Contradiction(format!("locks[{lock}]")));
            }
        }
        first.entry(statement).or_insert(index);
        pins[statement].push(Pin { session, position });
    }
    Ok(pins)
}

fn weights(written: &WrittenWeights) -> Result<Weights, BadInstance> {
    let of = |name: &str, found: i64| within(|| format!("weights.{name}"), found, 0, MOST_WEIGHT).map(|()| found);
    Ok(Weights {
        precedence: of("precedence", written.precedence)?,
        seniority: of("seniority", written.seniority)?,
        civil: of("civil", written.civil)?,
        theme: of("theme", written.theme)?,
        balance: of("balance", written.balance)?,
        move_session: of("move_session", written.move_session)?,
        shift_time: of("shift_time", written.shift_time)?,
    })
}
