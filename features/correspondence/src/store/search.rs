//! What is looked for in the register: filters and full text, in one query, with the edition inside it.

use ::store::sql::Value;
use ::store::{Conn, Engine, StoreError, params};
use kernel::{EditionTime, Id};
use words::Wanted;

use super::item::{COLUMNS, read_item};
use crate::{Channel, Direction, Item};

/// What is looked for; nothing is all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sought {
    /// Words, all of which an item holds.
    pub words: Vec<Wanted>,
    /// Received or sent.
    pub direction: Option<Direction>,
    /// By this channel.
    pub channel: Option<Channel>,
    /// Of this state.
    pub state: Option<Id>,
    /// Under this class of the file plan.
    pub class: Option<Id>,
    /// That came or went then or later.
    pub since: Option<EditionTime>,
    /// That came or went before then.
    pub before: Option<EditionTime>,
}

/// By what the register is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum SortedBy {
    /// By number, what came before what went: the order of the book.
    #[default]
    Number,
    /// By the time at which it came or went.
    Time,
    /// What holds the words in number, parties or subject before what holds them in its text; the newest of each first.
    Match,
}

impl SortedBy {
    /// The name in the address.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Time => "time",
            Self::Match => "match",
        }
    }

    const fn sql(self, falling: bool) -> &'static str {
        match (self, falling) {
            (Self::Number, true) => "i.direction, i.number desc",
            (Self::Number, false) => "i.direction, i.number",
            (Self::Time, true) => "i.at desc, i.direction, i.number desc",
            (Self::Time, false) => "i.at, i.direction, i.number",
            (Self::Match, _) => "place, i.at desc, i.direction, i.number desc",
        }
    }
}

/// Where the next page begins: after this item, which stood in the head (0) or the text (1).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// The last item of the page before.
    pub item: Id,
    /// Where its words were found.
    pub place: i64,
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", self.place, self.item)
    }
}

impl std::str::FromStr for Cursor {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (place, item) = text.split_once('-').ok_or(())?;
        let place = match place {
            "0" => 0,
            "1" => 1,
            _ => return Err(()),
        };
        Ok(Self { item: item.parse().map_err(|_| ())?, place })
    }
}

/// An item that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The item, without its files and links.
    pub item: Item,
    /// After which the next page begins.
    pub cursor: Cursor,
}

/// The statement while it is made: its tables and conditions, with the values that they name.
struct Query {
    from: String,
    fits: String,
    place: String,
    values: Vec<Value>,
}

impl Query {
    fn new(engine: Engine, edition: Id, sought: &Sought, ranked: bool) -> Self {
        let mut query =
            Self { from: "correspondence_item i".into(), fits: "i.edition = $1".into(), place: "0".into(), values: params![edition] };
        for (column, value) in [
            ("direction =", sought.direction.map(|d| params![d])),
            ("channel =", sought.channel.map(|c| params![c])),
            ("state =", sought.state.map(|s| params![s])),
            ("class =", sought.class.map(|c| params![c])),
            ("at >=", sought.since.map(|t| params![t])),
            ("at <", sought.before.map(|t| params![t])),
        ] {
            if let Some(value) = value {
                let at = query.bind(value);
                query.fits.push_str(&format!(" and i.{column} ${at}"));
            }
        }
        if !sought.words.is_empty() {
            query.words(engine, edition, &sought.words, ranked);
        }
        query
    }

    fn bind(&mut self, value: Vec<Value>) -> usize {
        self.values.extend(value);
        self.values.len()
    }

    /// Both engines hold the same terms and answer alike; only how an index is asked differs.
    fn words(&mut self, engine: Engine, edition: Id, words: &[Wanted], ranked: bool) {
        self.from.push_str(" join correspondence_terms t on t.item = i.id");
        match engine {
            Engine::Sqlite => {
                let wish = fts5(words);
                let all = self.bind(params![format!("scope : \"{edition}\" AND {{head words}} : ({wish})")]);
                let asked = |at: usize| format!("t.doc in (select rowid from correspondence_fts where correspondence_fts match ${at})");
                self.fits.push_str(&format!(" and {}", asked(all)));
                if ranked {
                    let head = self.bind(params![format!("scope : \"{edition}\" AND head : ({wish})")]);
                    self.place = format!("case when {} then 0 else 1 end", asked(head));
                }
            }
            Engine::Postgres => {
                let at = self.bind(params![tsquery(words)]);
                // As the indexes have them, to the letter.
                let asked = |terms: &str| format!("array_to_tsvector({terms}) @@ cast(${at} as tsquery)");
                let all = asked("string_to_array(head, ' ') || string_to_array(words, ' ')");
                self.fits.push_str(&format!(" and t.edition = $1 and {all}"));
                let mut head = asked("string_to_array(head, ' ')");
                // The index knows which terms a row holds; whether they touch is asked of the row.
                for run in words.iter().filter_map(|w| if let Wanted::Run(terms) = w { Some(terms.join(" ")) } else { None }) {
                    let at = self.bind(params![format!("% {run} %")]);
                    self.fits.push_str(&format!(" and (' ' || head || ' | ' || words || ' ') like ${at}"));
                    head.push_str(&format!(" and (' ' || head || ' ') like ${at}"));
                }
                self.place = format!("case when {head} then 0 else 1 end");
            }
        }
    }

    /// Only what stands behind the row of the cursor in this order.
    fn after(&mut self, row: &Item, place: i64, (by, falling): (SortedBy, bool)) {
        let (direction, number) = (self.bind(params![row.direction]), self.bind(params![row.number]));
        let back = if falling { "<" } else { ">" };
        let number = format!("(i.direction > ${direction} or (i.direction = ${direction} and i.number {back} ${number}))");
        let fits = match by {
            SortedBy::Number => number,
            SortedBy::Time | SortedBy::Match => {
                let at = self.bind(params![row.at]);
                let time = format!("(i.at {back} ${at} or (i.at = ${at} and {number}))");
                if by == SortedBy::Match {
                    let at = self.bind(params![place]);
                    format!("({0} > ${at} or ({0} = ${at} and {time}))", self.place)
                } else {
                    time
                }
            }
        };
        self.fits.push_str(&format!(" and {fits}"));
    }
}

/// Terms as FTS5's query language has them (<https://www.sqlite.org/fts5.html>, 3). Terms hold letters and figures alone, so quotation marks hold them.
fn fts5(words: &[Wanted]) -> String {
    let any = |terms: &[String], end: &str| terms.iter().map(|t| format!("\"{t}\"{end}")).collect::<Vec<_>>().join(" OR ");
    let wish = |wanted: &Wanted| match wanted {
        Wanted::Whole(terms) => format!("({})", any(terms, "")),
        Wanted::Begins(terms) => format!("({})", any(terms, " *")),
        Wanted::Run(terms) => format!("\"{}\"", terms.join(" ")),
    };
    words.iter().map(wish).collect::<Vec<_>>().join(" AND ")
}

/// Terms as PostgreSQL's `tsquery` (its manual, 8.11.2).
fn tsquery(words: &[Wanted]) -> String {
    let any = |terms: &[String], end: &str| terms.iter().map(|t| format!("'{t}'{end}")).collect::<Vec<_>>();
    let wish = |wanted: &Wanted| match wanted {
        Wanted::Whole(terms) => format!("({})", any(terms, "").join(" | ")),
        Wanted::Begins(terms) => format!("({})", any(terms, ":*").join(" | ")),
        Wanted::Run(terms) => format!("({})", any(terms, "").join(" & ")),
    };
    words.iter().map(wish).collect::<Vec<_>>().join(" & ")
}

/// Items that answer, in an order, after a cursor if one is given; at most `limit`.
pub async fn look(
    conn: &Conn,
    edition: Id,
    sought: &Sought,
    (by, falling): (SortedBy, bool),
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<Found>, StoreError> {
    let mut query = Query::new(conn.engine(), edition, sought, true);
    // What is read by match is read from the best on.
    let order = (by, falling || by == SortedBy::Match);
    if let Some(cursor) = after {
        // A cursor of another edition, or made up, leads nowhere.
        let Some(row) = super::one(conn, edition, cursor.item).await? else { return Ok(Vec::new()) };
        query.after(&row, cursor.place, order);
    }
    let limit = query.bind(params![limit]);
    let Query { from, fits, place, values } = query;
    let sql =
        format!("select {COLUMNS}, cast({place} as BIGINT) as place from {from} where {fits} order by {} limit ${limit}", by.sql(order.1));
    conn.all(&sql, values, |r| {
        let item = read_item(r)?;
        let cursor = Cursor { item: item.id, place: r.get("place")? };
        Ok(Found { item, cursor })
    })
    .await
}

/// How many items answer.
pub async fn count(conn: &Conn, edition: Id, sought: &Sought) -> Result<i64, StoreError> {
    let Query { from, fits, values, .. } = Query::new(conn.engine(), edition, sought, false);
    conn.number(&format!("select count(*) from {from} where {fits}"), values).await
}
