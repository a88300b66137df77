//! HTML to text, in one pass: blocks become lines, quotations get `>` before their lines, list items a dash; what is not shown is left out.
//! Nothing is fetched, run or kept of the markup.

use mail_parser::decoders::html::add_html_token;

/// Elements whose content nobody sees.
const UNSEEN: &[&str] = &["style", "script", "title", "template", "noscript", "svg", "math", "object", "select", "textarea"];

/// Elements that begin and end on a line of their own.
const BLOCKS: &[&str] = &[
    "p",
    "div",
    "br",
    "tr",
    "table",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "pre",
    "hr",
    "section",
    "article",
    "header",
    "footer",
    "address",
    "center",
    "form",
    "blockquote",
    "body",
    "html",
    "fieldset",
];

/// Deepest quotation shown; what is deeper looks as deep as this.
const QUOTE_DEPTH: usize = 10;

/// The text of a page.
pub(crate) fn to_text(html: &str) -> String {
    let mut page = Page::default();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        page.words(&rest[..open]);
        rest = &rest[open..];
        if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        let inside = &rest[1..];
        if !inside.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?')) {
            page.words("<");
            rest = inside;
            continue;
        }
        let Some(end) = tag_end(inside) else { break };
        let (closing, name) = tag_name(&inside[..end]);
        rest = &inside[end + 1..];
        if !closing && UNSEEN.contains(&name.as_str()) {
            rest = after(rest, &name);
            continue;
        }
        page.tag(closing, &name, &inside[..end]);
    }
    if !rest.starts_with('<') {
        page.words(rest);
    }
    page.done()
}

/// Where the tag ends: the first `>` outside quotation marks, or the first at all where the marks are not closed.
fn tag_end(inside: &str) -> Option<usize> {
    const LONGEST: usize = 16 << 10; // pictures in style attributes are long, and are no reason to read to the end for each tag
    let mut quote = None;
    for (at, b) in inside.bytes().enumerate().take(LONGEST) {
        match (quote, b) {
            (None, b'>') => return Some(at),
            (None, b'"' | b'\'') if inside.as_bytes()[..at].ends_with(b"=") || inside.as_bytes()[..at].ends_with(b"= ") => quote = Some(b),
            (Some(mark), b) if mark == b => quote = None,
            _ => {}
        }
    }
    inside.bytes().take(LONGEST).position(|b| b == b'>')
}

fn tag_name(tag: &str) -> (bool, String) {
    let closing = tag.starts_with('/');
    let name = tag.trim_start_matches('/').split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    (closing, name.chars().take(20).collect::<String>().to_ascii_lowercase())
}

/// What follows the end of an element whose content is not shown; where it has no end, everything (nothing of it was meant to be read).
fn after<'h>(rest: &'h str, name: &str) -> &'h str {
    let mut from = 0;
    while let Some(found) = rest[from..].find("</") {
        let at = from + found + 2;
        let named = rest.as_bytes().get(at..at + name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes()));
        if named {
            return rest[at..].find('>').map_or("", |end| &rest[at + end + 1..]);
        }
        from = at;
    }
    ""
}

#[derive(Default)]
struct Page {
    out: String,
    quotes: usize,
    pre: usize,
    /// A space is due before the next word.
    space: bool,
    /// Nothing stands in this line yet.
    fresh: bool,
}

impl Page {
    fn words(&mut self, text: &str) {
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            if c == '\n' && self.pre > 0 {
                self.line();
                rest = &rest[1..];
                continue;
            }
            if c.is_ascii_whitespace() {
                self.space = true;
                rest = &rest[1..];
                continue;
            }
            self.margin();
            if c == '&' {
                // The longest name of an entity that mail has is far below this.
                let name = rest
                    .bytes()
                    .take(34)
                    .position(|b| b == b';')
                    .filter(|end| rest[1..*end].bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#'));
                if let Some(end) = name {
                    let mut made = String::new();
                    add_html_token(&mut made, &rest.as_bytes()[..=end], false);
                    self.out.push_str(&made.replace('\u{a0}', " ").replace('\0', ""));
                    rest = &rest[end + 1..];
                    continue;
                }
            }
            let end = rest.char_indices().skip(1).find(|(_, c)| *c == '&' || c.is_ascii_whitespace()).map_or(rest.len(), |(at, _)| at);
            self.out.push_str(&rest[..end].replace('\u{a0}', " "));
            rest = &rest[end..];
        }
    }

    /// What stands before the first word of a line, and the space before another.
    fn margin(&mut self) {
        if self.fresh || self.out.is_empty() {
            for _ in 0..self.quotes.min(QUOTE_DEPTH) {
                self.out.push_str("> ");
            }
            self.fresh = false;
        } else if self.space {
            self.out.push(' ');
        }
        self.space = false;
    }

    /// Ends the line, if anything stands in it, or leaves one line blank.
    fn line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push('\n');
        }
        self.fresh = true;
        self.space = false;
    }

    fn tag(&mut self, closing: bool, name: &str, whole: &str) {
        if !BLOCKS.contains(&name) {
            match name {
                "td" | "th" => self.space = true,
                "img" if !closing => self.picture(whole),
                _ => {}
            }
            return;
        }
        // A line that is ended already becomes a blank one between paragraphs.
        if !self.fresh || name == "br" || (name == "p" && !closing) {
            self.line();
        }
        match (name, closing) {
            ("blockquote", false) => self.quotes += 1,
            ("blockquote", true) => self.quotes = self.quotes.saturating_sub(1),
            ("pre", false) => self.pre += 1,
            ("pre", true) => self.pre = self.pre.saturating_sub(1),
            ("li", false) => {
                self.margin();
                self.out.push('-');
                self.space = true;
            }
            _ => {}
        }
    }

    /// A picture that says what it shows.
    fn picture(&mut self, tag: &str) {
        if let Some(alt) = tag.split("alt=\"").nth(1).and_then(|a| a.split('"').next()).filter(|a| !a.trim().is_empty()) {
            let alt = alt.to_owned();
            self.words(&alt);
        }
    }

    fn done(self) -> String {
        let mut text = String::with_capacity(self.out.len());
        for line in self.out.lines() {
            text.push_str(line.trim_end());
            text.push('\n');
        }
        text.trim().to_owned()
    }
}
