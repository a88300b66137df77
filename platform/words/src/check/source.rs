//! The string literals and the comments of one Rust file. Just enough of Rust's lexical rules to tell literals from comments; what is
//! not Rust gives something, never a panic.

use std::collections::BTreeSet;

/// What a file mentions.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Source {
    /// Literals without escapes, each with the line on which it begins.
    pub literals: Vec<(usize, String)>,
    /// Beginnings of composed keys, `replies-state-` for the comment `// words: replies-state-*`, with the comment's line.
    pub families: Vec<(usize, String)>,
    /// Lines that say `// words: not a key`.
    pub excused: BTreeSet<usize>,
}

impl Source {
    pub fn read(text: &str) -> Source {
        let mut reader = Reader { rest: without_tests(text), line: 1, source: Source::default() };
        while reader.step() {}
        reader.source
    }

    fn comment(&mut self, line: usize, text: &str) {
        let Some(said) = text.trim_start_matches('/').trim().strip_prefix("words:") else { return };
        for item in said.split(',').map(str::trim) {
            if item == "not a key" {
                self.excused.insert(line);
            } else if let Some(family) = item.strip_suffix('*').filter(|f| !f.is_empty()) {
                self.families.push((line, family.to_owned()));
            }
        }
    }
}

/// The file up to its test module. `#[cfg(test)] mod tests;` names another file, and the reading goes on.
fn without_tests(text: &str) -> &str {
    let mut from = 0;
    while let Some(found) = text[from..].find("\n#[cfg(test)]") {
        let at = from + found;
        let next = text[at..].trim_start().trim_start_matches("#[cfg(test)]").trim_start();
        let first_line = next.lines().next().unwrap_or("");
        if first_line.starts_with("mod ") && first_line.contains('{') {
            return &text[..at];
        }
        from = at + 1;
    }
    text
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
    source: Source,
}

impl<'a> Reader<'a> {
    /// Takes what comes next; false at the end.
    fn step(&mut self) -> bool {
        let Some(first) = self.rest.chars().next() else { return false };
        if let Some(after) = self.rest.strip_prefix("//") {
            let text = after.lines().next().unwrap_or("");
            self.source.comment(self.line, text);
            self.take(2 + text.len());
        } else if self.rest.starts_with("/*") {
            self.block_comment();
        } else if first == '"' {
            self.take(1);
            self.quoted();
        } else if first.is_alphanumeric() || first == '_' {
            self.word();
        } else if first == '\'' {
            self.quote();
        } else {
            self.take(first.len_utf8());
        }
        true
    }

    fn take(&mut self, bytes: usize) -> &'a str {
        let (taken, rest) = self.rest.split_at(bytes);
        self.line += taken.bytes().filter(|b| *b == b'\n').count();
        self.rest = rest;
        taken
    }

    /// Comments in comments count.
    fn block_comment(&mut self) {
        let mut depth = 0;
        loop {
            let (opens, closes) = (self.rest.starts_with("/*"), self.rest.starts_with("*/"));
            match self.rest.chars().next() {
                None => return,
                Some(_) if opens || closes => {
                    self.take(2);
                    depth += if opens { 1 } else { -1 };
                    if depth == 0 {
                        return;
                    }
                }
                Some(c) => {
                    self.take(c.len_utf8());
                }
            }
        }
    }

    /// The rest of a literal whose opening quotation mark is taken. A literal with an escape is no key and is not kept.
    fn quoted(&mut self) {
        let line = self.line;
        let mut end = None;
        let mut escaped = false;
        let mut plain = true;
        for (at, c) in self.rest.char_indices() {
            match c {
                _ if escaped => escaped = false,
                '\\' => {
                    escaped = true;
                    plain = false;
                }
                '"' => {
                    end = Some(at);
                    break;
                }
                _ => {}
            }
        }
        let text = self.take(end.unwrap_or(self.rest.len()));
        if plain {
            self.source.literals.push((line, text.to_owned()));
        }
        if end.is_some() {
            self.take(1);
        }
    }

    /// A name or a number; `r"…"`, `br#"…"#` and the like open a raw literal.
    fn word(&mut self) {
        let end = self.rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(self.rest.len());
        let word = self.take(end);
        if !matches!(word, "r" | "br" | "cr") {
            return;
        }
        let hashes = self.rest.len() - self.rest.trim_start_matches('#').len();
        if !self.rest[hashes..].starts_with('"') {
            return;
        }
        self.take(hashes + 1);
        let line = self.line;
        let close = format!("\"{}", "#".repeat(hashes));
        let end = self.rest.find(&close).unwrap_or(self.rest.len());
        let text = self.take(end);
        self.source.literals.push((line, text.to_owned()));
        self.take(close.len().min(self.rest.len()));
    }

    /// A character or a lifetime: `'"'` and `'\''` must not open or close a literal.
    fn quote(&mut self) {
        let mut chars = self.rest.char_indices().skip(1);
        let (second, third) = (chars.next(), chars.next());
        match (second, third) {
            (Some((_, '\\')), Some((at, escaped))) => {
                let inside = at + escaped.len_utf8();
                let end = self.rest[inside..].find('\'').map_or(self.rest.len(), |end| inside + end + 1);
                self.take(end);
            }
            (Some(_), Some((at, '\''))) => {
                self.take(at + 1);
            }
            _ => {
                self.take(1);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, literals: &[(usize, &str)], families: &[(usize, &str)]) {
        let owned = |list: &[(usize, &str)]| list.iter().map(|(l, t)| (*l, (*t).to_owned())).collect::<Vec<_>>();
        let read = Source::read(text);
        assert_eq!(read.literals, owned(literals), "{text}");
        assert_eq!(read.families, owned(families), "{text}");
    }

    #[test]
    fn literals_are_told_from_comments_characters_and_lifetimes() {
        check("say(\"a-b\"); // \"c-d\"\n/* \"e\" /* \"f\" */ \"g\" */ \"h\"", &[(1, "a-b"), (2, "h")], &[]);
        check("'\"' \"a\" '\\'' \"b\" '\\u{22}' \"c\" &'a str \"d\" b'\"' \"e\"", &[(1, "a"), (1, "b"), (1, "c"), (1, "d"), (1, "e")], &[]);
        check("r\"x-y\" r#\"q\"z\"# br##\"k\"# l\"## for\"n\"", &[(1, "x-y"), (1, "q\"z"), (1, "k\"# l"), (1, "n")], &[]);
        check("\"a\\\"b\" \"c\"", &[(1, "c")], &[]);
        check("\"open", &[(1, "open")], &[]);
        check("let r = 1; r#type; \"a\n\nb\"\n\"c\"", &[(1, "a\n\nb"), (4, "c")], &[]);
    }

    #[test]
    fn a_family_is_named_by_a_comment() {
        check("// words: replies-state-*, replies-move-*\nx", &[], &[(1, "replies-state-"), (1, "replies-move-")]);
        check("//! words: *\n// in other words: a-*", &[], &[]);
        assert_eq!(Source::read("a\n\"x-y\" // words: not a key").excused, BTreeSet::from([2]));
    }

    #[test]
    fn the_test_module_of_a_file_does_not_count() {
        check("\"a\"\n#[cfg(test)]\nmod tests;\n\"b\"\n#[cfg(test)]\nmod other {\n\"c\"", &[(1, "a"), (4, "b")], &[]);
    }

    proptest! {
        #[test]
        fn any_text_is_read_to_its_end(text in "[a-z\"'\\\\/*#\n r{}é]{0,60}") {
            let read = Source::read(&text);
            prop_assert!(read.literals.iter().all(|(line, _)| *line <= text.lines().count().max(1) + 1));
        }
    }
}
