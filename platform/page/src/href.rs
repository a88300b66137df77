//! [`Href`]: an address that is safe to stand in a link or a form.

use maud::Render;

/// The schemes that may stand in a link (TRUST.md 5), and `tel` for the telephone of the secretariat.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// An address for a link, a form or a picture: a path of our own, or one of the schemes `https`, `http`, `mailto`, `tel`.
///
/// Anything else is drawn as `#`, which leads nowhere: an address with another scheme, with control characters (which browsers drop
/// before they read the scheme, WHATWG URL 4.4) or beginning with `//` (which leads to another host).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Href(String);

impl Href {
    /// The address as it will stand in the page.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn new(address: &str) -> Self {
        Self(if allowed(address) { address.to_owned() } else { "#".to_owned() })
    }
}

fn allowed(address: &str) -> bool {
    let hidden = address.chars().any(char::is_control) || address.starts_with(char::is_whitespace);
    if hidden || address.starts_with("//") || address.starts_with('\\') || address.starts_with("/\\") {
        return false;
    }
    match address.find([':', '/', '?', '#']) {
        Some(at) if address.as_bytes()[at] == b':' => SCHEMES.iter().any(|s| address[..at].eq_ignore_ascii_case(s)),
        _ => true,
    }
}

impl From<&str> for Href {
    fn from(address: &str) -> Self {
        Self::new(address)
    }
}

impl From<String> for Href {
    fn from(address: String) -> Self {
        Self::new(&address)
    }
}

impl From<&String> for Href {
    fn from(address: &String) -> Self {
        Self::new(address)
    }
}

impl From<&Href> for Href {
    fn from(address: &Href) -> Self {
        address.clone()
    }
}

impl Render for Href {
    fn render_to(&self, buffer: &mut String) {
        self.0.render_to(buffer);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, expected: &str) {
        assert_eq!(Href::from(address).as_str(), expected, "{address:?}");
    }

    #[test]
    fn only_safe_addresses_become_links() {
        for kept in
            ["/fr/x?at=10:00", "?sort=name", "#main", "", "page/2", "https://itu.example/", "MAILTO:a@b.example", "tel:+41227306240"]
        {
            check(kept, kept);
        }
        let refused = ["javascript:alert(1)", "JavaScript:x", "java\nscript:x", "\u{1}javascript:x", " javascript:x", "data:text/html,x"];
        for address in refused.into_iter().chain([
            "vbscript:x",
            "//evil.example/",
            "/\\evil.example",
            "\\\\evil.example",
            "blob:x",
            "\t//evil.example",
            "/\t/evil.example",
            " //evil.example",
        ]) {
            check(address, "#");
        }
    }
}
