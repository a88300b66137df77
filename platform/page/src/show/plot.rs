//! Plots made by the server as plain SVG without a word in them: bars in parts ([`Stacks`]) and a course over days ([`Course`]).
//!
//! All words stand beside the drawing as text of the page, so that they are set in its direction, read aloud and copied. A drawing is mirrored
//! by the stylesheet where the page runs from right to left. Parts are told apart by their order and by the numbers beside them, never by
//! colour alone. The numbers as a table belong under a plot: put it into a [`crate::Figure`].

use maud::{Markup, Render, html};

/// The width of a drawing in its own units; the stylesheet stretches it.
const FULL: u64 = 1000;

/// The height of a course in its own units.
const HIGH: u64 = 300;

/// How many parts the stylesheet has colours for; further ones share the last.
const SHADES: usize = 5;

struct Stack {
    what: String,
    parts: Vec<u64>,
    words: String,
}

/// Bars made of parts, one under the other, the longest at full width.
pub struct Stacks {
    parts: Vec<String>,
    rows: Vec<Stack>,
}

impl Stacks {
    /// The names of the parts, in the order in which each bar has them.
    pub fn new(parts: impl IntoIterator<Item = String>) -> Self {
        Self { parts: parts.into_iter().collect(), rows: Vec::new() }
    }

    /// A bar: what it shows, its parts, and their numbers in words (they stand at its end).
    pub fn bar(mut self, what: impl Into<String>, parts: impl IntoIterator<Item = u64>, words: impl Into<String>) -> Self {
        self.rows.push(Stack { what: what.into(), parts: parts.into_iter().collect(), words: words.into() });
        self
    }

    fn drawing(&self, row: &Stack, most: u64) -> Markup {
        let width = |n: u64| u64::try_from(u128::from(n) * u128::from(FULL) / u128::from(most)).unwrap_or(FULL);
        let mut at = 0;
        let mut parts = Vec::with_capacity(row.parts.len());
        for (nth, number) in row.parts.iter().enumerate() {
            parts.push((shade(nth), at, width(*number)));
            at += width(*number);
        }
        html! {
            svg viewBox={ "0 0 " (FULL) " 10" } preserveAspectRatio="none" focusable="false" {
                title { (row.what) }
                desc { @for (name, number) in self.parts.iter().zip(&row.parts) { (name) ": " (number) "; " } }
                @for (shade, at, width) in parts { @if width > 0 { rect class=(shade) x=(at) width=(width) height="10" {} } }
            }
        }
    }
}

/// The class by which the stylesheet colours a part.
fn shade(nth: usize) -> String {
    format!("s{}", nth.min(SHADES - 1))
}

impl Render for Stacks {
    fn render(&self) -> Markup {
        let most = self.rows.iter().map(|r| r.parts.iter().sum::<u64>()).max().unwrap_or(0).max(1);
        html! {
            ul.legend {
                @for (nth, name) in self.parts.iter().enumerate() {
                    li { svg viewBox="0 0 10 10" focusable="false" { rect class=(shade(nth)) width="10" height="10" {} } " " (name) }
                }
            }
            ul.bars.stacks {
                @for row in &self.rows { li { bdi.what { (row.what) } (self.drawing(row, most)) span.number { (row.words) } } }
            }
        }
    }
}

/// How a number grew from day to day, against what it can reach and the day at which it should have.
pub struct Course {
    title: String,
    told: String,
    days: Vec<u64>,
    whole: u64,
    due: Option<usize>,
    ends: [String; 2],
}

impl Course {
    /// `days` holds the number reached on each day, none left out; `whole` is what it can reach. `title` and `told` name and describe it.
    pub fn new(title: impl Into<String>, told: impl Into<String>, days: Vec<u64>, whole: u64) -> Self {
        Self { title: title.into(), told: told.into(), days, whole, due: None, ends: [String::new(), String::new()] }
    }

    /// The day on which it is due, counted from 0, drawn as a broken line.
    pub fn due(mut self, day: usize) -> Self {
        self.due = Some(day);
        self
    }

    /// What stands under its beginning and its end.
    pub fn ends(mut self, first: impl Into<String>, last: impl Into<String>) -> Self {
        self.ends = [first.into(), last.into()];
        self
    }

    /// The days that the drawing spans: those that are there, and on to the one on which it is due.
    fn span(&self) -> u64 {
        let last = self.due.map_or(0, |due| due + 1).max(self.days.len());
        u64::try_from(last).unwrap_or(FULL).max(1)
    }

    /// The line: along each day, then up to the next.
    fn line(&self) -> String {
        use std::fmt::Write;
        let (span, whole) = (self.span(), self.whole.max(self.days.iter().copied().max().unwrap_or(0)).max(1));
        let x = |day: u64| day * FULL / span;
        let y = |number: u64| HIGH - number * HIGH / whole;
        let mut path = format!("M0 {HIGH}");
        for (day, number) in (0_u64..).zip(&self.days) {
            let _ = write!(path, "V{}H{}", y(*number), x(day + 1));
        }
        path
    }
}

impl Render for Course {
    fn render(&self) -> Markup {
        let due = self.due.and_then(|due| u64::try_from(due + 1).ok()).map(|due| due * FULL / self.span());
        html! {
            div.course {
                svg viewBox={ "0 0 " (FULL) " " (HIGH) } preserveAspectRatio="none" focusable="false" {
                    title { (self.title) }
                    desc { (self.told) }
                    path d=(self.line()) {}
                    @if let Some(due) = due { path.due d={ "M" (due) " 0V" (HIGH) } {} }
                }
                p { span { (self.ends[0]) } span { (self.ends[1]) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_bar_is_full_and_its_parts_lie_end_to_end() {
        let drawn = Stacks::new(["a".to_owned(), "b".to_owned()]).bar("x", [3, 1], "4").bar("y", [1, 0], "1").render().into_string();
        assert!(drawn.contains("<rect class=\"s0\" x=\"0\" width=\"750\""), "{drawn}");
        assert!(drawn.contains("<rect class=\"s1\" x=\"750\" width=\"250\""), "{drawn}");
        assert!(drawn.contains("<rect class=\"s0\" x=\"0\" width=\"250\"") && !drawn.contains("width=\"0\""), "{drawn}");
        assert!(Stacks::new([]).render().into_string().contains("stacks"), "nothing to draw is no fault");
    }

    #[test]
    fn a_course_climbs_to_the_whole_and_ends_where_its_days_end() {
        let course = |days: Vec<u64>, whole, due| {
            let course = Course::new("t", "d", days, whole);
            match due {
                Some(day) => course.due(day),
                None => course,
            }
        };
        assert_eq!(course(vec![1, 2], 2, None).line(), "M0 300V150H500V0H1000");
        assert_eq!(course(vec![1, 2], 4, Some(3)).line(), "M0 300V225H250V150H500", "the due day is drawn though it lies ahead");
        assert_eq!(course(vec![], 0, None).line(), "M0 300");
        assert!(course(vec![1], 1, Some(1)).render().into_string().contains("class=\"due\" d=\"M1000 0V300\""));
    }
}
