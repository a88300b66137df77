//! The orders by which the server misbehaves: one line of text each, the same from a test, a flag and standard input.

use std::collections::VecDeque;
use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What it does when the text has ended with its dot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterDot {
    /// Records the mail and says 250.
    Accept,
    /// Records the mail, waits, and says 250.
    Delay(Duration),
    /// Records the mail and says nothing, with the connection open.
    Hang,
    /// Records the mail and hangs up without a word: the case in which only the server knows that it has the mail.
    Drop,
    /// Forgets the mail and hangs up without a word.
    Lose,
    /// Forgets the mail and says this code (400 to 599).
    Answer(u16),
}

/// One order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// From now on, after each dot.
    Always(AfterDot),
    /// After the next dot only; several are done one after another.
    Next(AfterDot),
    /// Answers recipients who fit the pattern with this code. `*` at an end of the pattern stands for anything.
    Refuse(String, u16),
    /// Answers every DATA with this code.
    Data(u16),
    /// Greets with this code and hangs up.
    Greet(u16),
    /// Back to good behaviour.
    Clear,
}

/// The line is no order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadOrder(String);

impl fmt::Display for BadOrder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "not an order: {:?} (always|next accept|hang|drop|lose|delay MILLISECONDS|answer CODE; refuse PATTERN CODE; data CODE; \
             greet CODE; clear)",
            self.0
        )
    }
}

impl std::error::Error for BadOrder {}

impl FromStr for Order {
    type Err = BadOrder;

    fn from_str(line: &str) -> Result<Self, BadOrder> {
        let bad = || BadOrder(line.chars().take(80).collect());
        let code = |text: &str| text.parse().ok().filter(|c| (400..600).contains(c)).ok_or_else(bad);
        let words: Vec<&str> = line.split_whitespace().collect();
        Ok(match words.as_slice() {
            ["always", rest @ ..] => Self::Always(after_dot(rest).ok_or_else(bad)?),
            ["next", rest @ ..] => Self::Next(after_dot(rest).ok_or_else(bad)?),
            ["refuse", pattern, c] => Self::Refuse((*pattern).to_owned(), code(c)?),
            ["data", c] => Self::Data(code(c)?),
            ["greet", c] => Self::Greet(code(c)?),
            ["clear"] => Self::Clear,
            _ => return Err(bad()),
        })
    }
}

fn after_dot(words: &[&str]) -> Option<AfterDot> {
    Some(match words {
        ["accept"] => AfterDot::Accept,
        ["hang"] => AfterDot::Hang,
        ["drop"] => AfterDot::Drop,
        ["lose"] => AfterDot::Lose,
        ["delay", milliseconds] => AfterDot::Delay(Duration::from_millis(milliseconds.parse().ok()?)),
        ["answer", code] => AfterDot::Answer(code.parse().ok().filter(|c| (400..600).contains(c))?),
        _ => return None,
    })
}

/// The orders in force.
#[derive(Default)]
pub(crate) struct Orders(Mutex<State>);

struct State {
    always: AfterDot,
    next: VecDeque<AfterDot>,
    refuse: Vec<(String, u16)>,
    data: Option<u16>,
    greet: Option<u16>,
}

impl Default for State {
    fn default() -> Self {
        Self { always: AfterDot::Accept, next: VecDeque::new(), refuse: Vec::new(), data: None, greet: None }
    }
}

impl Orders {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn take(&self, order: Order) {
        let mut state = self.state();
        match order {
            Order::Always(what) => state.always = what,
            Order::Next(what) => state.next.push_back(what),
            Order::Refuse(pattern, code) => state.refuse.push((pattern.to_ascii_lowercase(), code)),
            Order::Data(code) => state.data = Some(code),
            Order::Greet(code) => state.greet = Some(code),
            Order::Clear => *state = State::default(),
        }
    }

    pub(crate) fn after_dot(&self) -> AfterDot {
        let mut state = self.state();
        state.next.pop_front().unwrap_or(state.always)
    }

    pub(crate) fn recipient(&self, address: &str) -> Option<u16> {
        let address = address.to_ascii_lowercase();
        self.state().refuse.iter().find(|(pattern, _)| fits(pattern, &address)).map(|(_, code)| *code)
    }

    pub(crate) fn data(&self) -> Option<u16> {
        self.state().data
    }

    pub(crate) fn greet(&self) -> Option<u16> {
        self.state().greet
    }
}

fn fits(pattern: &str, address: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(""), _) => true,
        (Some(end), None) => address.ends_with(end),
        (None, Some(start)) => address.starts_with(start),
        (Some(middle), Some(_)) => address.contains(middle.trim_end_matches('*')),
        (None, None) => address == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: Option<Order>) {
        assert_eq!(line.parse::<Order>().ok(), expected, "{line:?}");
    }

    #[test]
    fn an_order_is_one_line() {
        check("next drop", Some(Order::Next(AfterDot::Drop)));
        check("always delay 250", Some(Order::Always(AfterDot::Delay(Duration::from_millis(250)))));
        check("always answer 451", Some(Order::Always(AfterDot::Answer(451))));
        check("refuse *@dead.example 550", Some(Order::Refuse("*@dead.example".into(), 550)));
        check("greet 421", Some(Order::Greet(421)));
        check("clear", Some(Order::Clear));
        check("refuse *@dead.example 250", None);
        check("sometimes drop", None);
        check("", None);
    }

    #[test]
    fn a_pattern_fits_at_its_star() {
        assert!(fits("*@dead.example", "a@dead.example") && !fits("*@dead.example", "a@dead.example.org"));
        assert!(fits("minister*", "minister@a.example") && !fits("minister*", "vice-minister@a.example"));
        assert!(fits("*dead*", "a@dead.example") && fits("*", "a@b.example"));
        assert!(fits("a@b.example", "a@b.example") && !fits("a@b.example", "aa@b.example"));
    }
}
