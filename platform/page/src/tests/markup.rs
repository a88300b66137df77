//! Reads drawn HTML back as tags and attributes, as strictly as the kit writes it.

/// A tag of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// `p`, or `/p` for its end.
    pub name: String,
    /// Attributes in their order; the value still escaped.
    pub attributes: Vec<(String, Option<String>)>,
}

impl Tag {
    /// The value of an attribute; empty where it stands without one.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_deref().unwrap_or(""))
    }
}

/// All tags of a page. Panics at anything that the kit would not write.
pub fn tags(html: &str) -> Vec<Tag> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        assert!(!rest[..at].contains('>'), "a bare > in {:?}", &rest[..at]);
        let (tag, after) = tag(&rest[at + 1..]);
        found.push(tag);
        rest = after;
    }
    found
}

fn tag(text: &str) -> (Tag, &str) {
    let end = text.find([' ', '>']).expect("a tag ends");
    let mut tag = Tag { name: text[..end].to_owned(), attributes: Vec::new() };
    assert!(tag.name.chars().all(|c| c.is_ascii_alphanumeric() || "/!".contains(c)) && !tag.name.is_empty(), "a tag named {:?}", tag.name);
    let mut rest = &text[end..];
    loop {
        if let Some(after) = rest.strip_prefix('>') {
            return (tag, after);
        }
        rest = rest.strip_prefix(' ').expect("a space before an attribute");
        let end = rest.find(['=', ' ', '>']).expect("an attribute ends");
        let name = rest[..end].to_owned();
        assert!(!name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "an attribute named {name:?}");
        assert!(!name.starts_with("on") && name != "style", "an inline {name}");
        rest = &rest[end..];
        let value = rest.strip_prefix("=\"").map(|after| {
            let end = after.find('"').expect("a value ends");
            rest = &after[end + 1..];
            after[..end].to_owned()
        });
        assert!(tag.get(&name).is_none(), "the attribute {name} stands twice in {tag:?}");
        tag.attributes.push((name, value));
    }
}

/// Tag names and attribute names, without any value: what hostile text must not be able to change.
pub fn skeleton(html: &str) -> Vec<(String, Vec<String>)> {
    tags(html).into_iter().map(|t| (t.name, t.attributes.into_iter().map(|(n, _)| n).collect())).collect()
}
