//! Long lists of phrases, and texts looked through for them. The lists are the files in `words/`, one kind each: small letters, single
//! spaces, phrases parted by `|`, remarks after `#`; in phrases of causes `*` stands for up to sixty characters of the same sentence, `$` for
//! the end of the text and `␣` for a space at the end of the phrase.

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;

use crate::cause::Cause;

/// The phrases of a list.
pub(crate) fn listed(list: &'static str) -> impl Iterator<Item = &'static str> {
    list.lines().filter(|l| !l.starts_with('#')).flat_map(|l| l.split('|')).map(str::trim).filter(|p| !p.is_empty())
}

/// The phrases of a list in sections, each under its `[name]`.
pub(crate) fn sections(list: &'static str) -> Vec<(&'static str, Vec<&'static str>)> {
    let mut all: Vec<(&str, Vec<&str>)> = Vec::new();
    for line in list.lines().filter(|l| !l.starts_with('#')) {
        match line.strip_prefix('[').and_then(|l| l.strip_suffix(']')) {
            Some(name) => all.push((name, Vec::new())),
            None => {
                if let Some((_, phrases)) = all.last_mut() {
                    phrases.extend(listed(line));
                }
            }
        }
    }
    all
}

/// What servers say, with the cause that each phrase tells and whether it is a vague one; in the order in which they decide.
struct Causes {
    phrases: Set,
    causes: Vec<(Cause, bool)>,
}

static CAUSES: LazyLock<Causes> = LazyLock::new(|| {
    let mut vague = false;
    let mut causes = Vec::new();
    let mut all = Vec::new();
    for (name, phrases) in sections(include_str!("../words/causes.txt")) {
        vague |= name == "vague";
        let cause = Cause::named(name).unwrap_or(Cause::Unknown);
        causes.extend(phrases.iter().map(|_| (cause, vague)));
        all.extend(phrases);
    }
    Causes { phrases: Set::of(all), causes }
});

/// The cause that a text tells, if it tells one; and whether it does so in words that say little, so that an exact status code goes before them.
pub(crate) fn cause(text: &str) -> Option<(Cause, bool)> {
    CAUSES.phrases.first(&ended(text)).map(|first| CAUSES.causes[first])
}

/// A plain text with its end marked, for phrases that must stand there.
fn ended(text: &str) -> String {
    let mut text = plain(text.trim());
    text.push('\n');
    text
}

/// The text in small letters, every blank one space, typographic marks made plain.
pub(crate) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            c if c.is_whitespace() => {
                if !out.ends_with(' ') {
                    out.push(' ');
                }
            }
            '’' | '‘' | '`' => out.push('\''),
            '\u{307}' => {} // what is left of the Turkish dotted I made small
            c => out.push(c),
        }
    }
    out
}

/// Whether a plain text has one of these few phrases in it.
pub(crate) fn any(text: &str, phrases: &[&str]) -> bool {
    phrases.iter().any(|p| text.contains(p))
}

/// A list of phrases that is looked for in one pass over a text, however long the list.
pub(crate) struct Set {
    /// What stands before the star of each phrase, or all of it.
    heads: AhoCorasick,
    /// What stands after it.
    tails: Vec<Option<String>>,
}

impl Set {
    /// The phrases of a list.
    pub fn listed(list: &'static str) -> Self {
        Self::of(listed(list))
    }

    fn of(phrases: impl IntoIterator<Item = &'static str>) -> Self {
        let (mut heads, mut tails) = (Vec::new(), Vec::new());
        for phrase in phrases {
            let phrase = phrase.replace('$', "\n").replace('␣', " ");
            let (head, tail) = phrase.split_once('*').map_or((phrase.as_str(), None), |(head, tail)| (head, Some(tail)));
            heads.push(head.to_owned());
            tails.push(tail.map(str::to_owned));
        }
        Self { heads: AhoCorasick::new(&heads).expect("some hundred short phrases make an automaton"), tails }
    }

    /// Which phrases stand in a plain text, by their places in the list, and where each begins.
    pub fn found<'t>(&'t self, text: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
        self.heads.find_overlapping_iter(text).filter_map(|m| {
            let which = m.pattern().as_usize();
            self.tails[which].as_deref().is_none_or(|tail| follows(&text[m.end()..], tail)).then_some((which, m.start()))
        })
    }

    /// The earliest phrase of the list that stands in a plain text.
    pub fn first(&self, text: &str) -> Option<usize> {
        self.found(text).map(|(which, _)| which).min()
    }

    /// Whether any stands in a plain text.
    pub fn is_in(&self, text: &str) -> bool {
        self.found(text).next().is_some()
    }
}

/// Whether the rest of a phrase stands near, in the same sentence.
fn follows(rest: &str, tail: &str) -> bool {
    const NEAR: usize = 60;
    let near: String = rest.chars().take(NEAR + tail.chars().count()).collect();
    near.find(tail).is_some_and(|end| !near[..end].contains(". "))
}
