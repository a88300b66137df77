//! A list of speakers: who speaks in which session in what order, and who is left out.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::problem::Problem;

/// Each session's speakers in order, and those left out; by index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solution {
    /// For each session its statements in the order of speaking.
    pub order: Vec<Vec<usize>>,
    /// The statements in no session, in the order of the instance.
    pub unplaced: Vec<usize>,
}

/// Why a solution's text is refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadSolution {
    /// Not JSON, or not of the form of a solution.
    #[error("{0}")]
    Form(String),
    /// It answers another instance.
    #[error("this is a solution of “{0}”")]
    OtherInstance(String),
    /// An id that the instance does not have.
    #[error("there is no “{0}”")]
    Unknown(String),
    /// Placed twice, or left out and placed, or neither.
    #[error("“{0}” is not exactly once in a session or among the unplaced")]
    NotOnce(String),
}

#[derive(Serialize, Deserialize)]
struct Written {
    kind: String,
    instance: String,
    order: BTreeMap<String, Vec<String>>,
    unplaced: Vec<String>,
}

impl Solution {
    /// Reads a solution of this instance.
    ///
    /// # Errors
    /// [`BadSolution`] when it is malformed, of another instance, or does not place each statement once.
    pub fn read(problem: &Problem, text: &str) -> Result<Self, BadSolution> {
        let written: Written = serde_json::from_str(text).map_err(|fault| BadSolution::Form(fault.to_string()))?;
        if written.kind != "speakers" || written.instance != problem.name {
            return Err(BadSolution::OtherInstance(written.instance));
        }
        let ids: BTreeMap<&str, usize> = problem.statements.iter().enumerate().map(|(index, it)| (it.id.as_str(), index)).collect();
        let mut seen = vec![false; problem.statements.len()];
        let mut known = |id: &String| match ids.get(id.as_str()) {
            None => Err(BadSolution::Unknown(id.clone())),
            Some(&index) if std::mem::replace(&mut seen[index], true) => Err(BadSolution::NotOnce(id.clone())),
            Some(&index) => Ok(index),
        };
        let mut order = vec![Vec::new(); problem.sessions.len()];
        for (session, statements) in &written.order {
            let Some(place) = problem.sessions.iter().position(|it| it.id == *session) else {
                return Err(BadSolution::Unknown(session.clone()));
            };
            order[place] = statements.iter().map(&mut known).collect::<Result<_, _>>()?;
        }
        let mut unplaced: Vec<usize> = written.unplaced.iter().map(&mut known).collect::<Result<_, _>>()?;
        unplaced.sort_unstable();
        match seen.iter().position(|seen| !seen) {
            Some(missing) => Err(BadSolution::NotOnce(problem.statements[missing].id.clone())),
            None => Ok(Self { order, unplaced }),
        }
    }

    /// The solution as text, the same to the byte for the same list.
    #[must_use]
    pub fn write(&self, problem: &Problem) -> String {
        let name = |&index: &usize| problem.statements[index].id.clone();
        let order =
            self.order.iter().enumerate().map(|(session, list)| (problem.sessions[session].id.clone(), list.iter().map(name).collect()));
        let written = Written {
            kind: "speakers".into(),
            instance: problem.name.clone(),
            order: order.collect(),
            unplaced: self.unplaced.iter().map(name).collect(),
        };
        serde_json::to_string(&written).expect("texts, lists and maps by text are always JSON")
    }
}
