//! A checked instance, everything by index, and what one statement costs at one place and time. The whole is counted in `score`.

/// A session that hears statements one after another. Times in minutes after the instance's origin.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its id in the instance.
    pub id: String,
    /// When the first statement begins: after the chair's remarks.
    pub first: i64,
    /// Minutes for statements, each with the change of speaker after it.
    pub capacity: i64,
    pub(super) languages: Vec<String>,
}

/// A statement to be heard.
#[derive(Debug, Clone)]
pub struct Statement {
    /// Its id in the instance.
    pub id: String,
    /// Minutes of speech, without the change of speaker.
    pub duration: i64,
    /// 1, head of state or government, to 8, other.
    pub rank: i64,
    /// Among equals the lower speaks first.
    pub seniority: i64,
    /// What leaving it out costs.
    pub importance: i64,
    pub(super) windows: Vec<(i64, i64)>,
    pub(super) language: String,
    /// Minutes from which an offset to UTC holds, in the order of time.
    pub(super) offsets: Vec<(i64, i64)>,
    /// The theme's cost in each session, unweighted.
    pub(super) theme_cost: Vec<i64>,
    /// Its region, gender and stakeholder type, as indices into [`Problem::shares`].
    pub(super) shares: [usize; 3],
}

/// What the secretariat pinned: the session, and the place in it if given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pin {
    /// The session by its index.
    pub session: usize,
    /// How many speak before it.
    pub position: Option<usize>,
}

/// Where a statement stands in the published list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Previous {
    /// The session by its index; `None` when that session is no more.
    pub session: Option<usize>,
    /// Its published start.
    pub start: i64,
    /// Whether the delegation was told.
    pub notified: bool,
}

/// What each soft rule weighs.
#[derive(Debug, Clone, Copy)]
#[expect(missing_docs, reason = "each is named like its rule")]
pub struct Weights {
    pub precedence: i64,
    pub seniority: i64,
    pub civil: i64,
    pub theme: i64,
    pub balance: i64,
    pub move_session: i64,
    pub shift_time: i64,
}

/// A shift of the published start up to this many minutes costs nothing (A-S6).
const UNNOTICED_SHIFT: i64 = 15;

/// A checked instance. Sessions and statements are spoken of by their index.
#[derive(Debug, Clone)]
pub struct Problem {
    pub(super) name: String,
    pub(super) changeover: i64,
    pub(super) sessions: Vec<Session>,
    pub(super) statements: Vec<Statement>,
    pub(super) apart: Vec<(usize, usize)>,
    /// Of each statement.
    pub(super) pins: Vec<Vec<Pin>>,
    /// Of each statement.
    pub(super) previous: Vec<Option<Previous>>,
    /// How many statements have each value of region, gender and stakeholder type.
    pub(super) shares: Vec<i64>,
    pub(super) weights: Weights,
}

impl Problem {
    /// The instance's name.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The sessions, in the order of the instance.
    #[must_use]
    pub fn sessions(&self) -> &[Session] {
        &self.sessions
    }

    /// The statements, in the order of the instance.
    #[must_use]
    pub fn statements(&self) -> &[Statement] {
        &self.statements
    }

    /// Minutes that a statement takes of a session's capacity: its own and the change of speaker.
    pub(super) fn span(&self, statement: usize) -> i64 {
        self.statements[statement].duration + self.changeover
    }

    /// Whether the whole statement lies inside one of its windows (A-H3).
    pub(super) fn fits(&self, statement: usize, start: i64) -> bool {
        let it = &self.statements[statement];
        it.windows.iter().any(|&(from, to)| from <= start && start + it.duration <= to)
    }

    /// Whether the session interprets the statement's language (A-H7).
    pub(super) fn interpreted(&self, statement: usize, session: usize) -> bool {
        self.sessions[session].languages.contains(&self.statements[statement].language)
    }

    /// A-S2, weighted: the hour of the speaker's own day at the start.
    pub(super) fn civil(&self, statement: usize, start: i64) -> i64 {
        let offsets = &self.statements[statement].offsets;
        let known = offsets.partition_point(|&(from, _)| from <= start);
        let offset = if known == 0 { 0 } else { offsets[known - 1].1 };
        let level = match (start + offset).rem_euclid(1440) / 60 {
            8..=19 => 0,
            7 | 20 | 21 => 1,
            6 | 22 => 3,
            _ => 8,
        };
        self.weights.civil * level
    }

    /// A-S3, weighted.
    pub(super) fn theme(&self, statement: usize, session: usize) -> i64 {
        self.weights.theme * self.statements[statement].theme_cost[session]
    }

    /// A-S6, weighted: what it costs to move a statement from its published place.
    pub(super) fn disturbance(&self, statement: usize, session: usize, start: i64) -> i64 {
        let Some(published) = self.previous[statement] else { return 0 };
        let times = if published.notified { 2 } else { 1 };
        if published.session != Some(session) {
            times * self.weights.move_session
        } else if (start - published.start).abs() > UNNOTICED_SHIFT {
            times * self.weights.shift_time
        } else {
            0
        }
    }

    /// A-S1 and A-S5, weighted: `first` speaks before `second` in one session. The two are never both above zero.
    pub(super) fn precedence(&self, first: usize, second: usize) -> (i64, i64) {
        let (one, other) = (&self.statements[first], &self.statements[second]);
        if one.rank > other.rank {
            (self.weights.precedence * (one.rank - other.rank).min(3), 0)
        } else if one.rank == other.rank && one.seniority > other.seniority {
            (0, self.weights.seniority)
        } else {
            (0, 0)
        }
    }

    /// A-H5: `first` speaks before a head of state or government and is none.
    pub(super) fn inverted(&self, first: usize, second: usize) -> bool {
        self.statements[second].rank == 1 && self.statements[first].rank > 1
    }

    /// A-S4, weighted, for one value of which `some` are among the `all` of a session.
    pub(super) fn imbalance(&self, value: usize, some: i64, all: i64) -> i64 {
        let statements = self.statements.len() as i64;
        self.weights.balance * ((statements * some - self.shares[value] * all).abs() / statements.max(1))
    }
}
