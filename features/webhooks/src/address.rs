//! Where a program reads a thing: the address of the programming interface, found in the house's own tables. Pure.
//!
//! No feature says it a second time. An operation reads the thing if it stands at the same place as the thing's page, or takes the id behind
//! the plural of the kind, or, in the same feature, takes the same names as the page.

use kernel::Ref;
use office::wording::owner;
use web::{Method, Tables};

/// What every address of an edition begins with.
const ROOT: &str = "/api/v1/editions/{edition}";

/// The operations that read one thing, and the pages.
pub(crate) struct Paths {
    ops: Vec<(&'static str, String)>,
    pages: Vec<&'static str>,
}

impl Paths {
    /// Collects them.
    pub fn of(tables: &Tables) -> Self {
        let described = tables.ops.iter().map(|(feature, op)| (*feature, op.described()));
        let reads = described.filter(|(_, d)| d.reads() && d.path.ends_with('}')).filter_map(|(feature, d)| {
            let path = d.path.strip_prefix(ROOT)?;
            (!path.is_empty()).then(|| (feature, path.to_owned()))
        });
        let pages =
            tables.routes.iter().filter(|route| route.method == Method::Get).filter_map(|r| r.path.strip_prefix("/office/{edition}"));
        Self { ops: reads.collect(), pages: pages.collect() }
    }

    fn find(&self, feature: Option<&str>, thing: &Ref, page: Option<&str>) -> Option<String> {
        if let Some(page) = page
            && self.ops.iter().any(|(_, op)| values(op, page).is_some())
        {
            return Some(page.to_owned());
        }
        let kind = thing.kind.name();
        let plurals = [format!("/{kind}s/{{id}}"), format!("/{kind}es/{{id}}")];
        if let Some((_, op)) = self.ops.iter().find(|(_, op)| plurals.contains(op)) {
            return Some(op.replace("{id}", &thing.id.to_string()));
        }
        let page = page?;
        let named = self.pages.iter().find_map(|route| values(route, page).filter(|named| !named.is_empty()))?;
        let names = |named: &[(&str, &str)]| named.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>();
        let fits = |op: &str| gaps(op).eq(names(&named).iter().map(String::as_str));
        let (_, op) = self.ops.iter().find(|(of, op)| Some(*of) == feature && fits(op))?;
        Some(named.iter().fold(op.clone(), |path, (name, value)| path.replace(&format!("{{{name}}}"), value)))
    }
}

/// The names of the gaps of a path, in order.
fn gaps(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
}

/// What stands in the gaps, if the address is of this path.
fn values<'a>(path: &'a str, address: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
    if path.split('/').count() != address.split('/').count() {
        return None;
    }
    let mut found = Vec::new();
    for (part, given) in path.split('/').zip(address.split('/')) {
        match part.strip_prefix('{').and_then(|p| p.strip_suffix('}')) {
            Some(name) => found.push((name, given)),
            None if part == given => {}
            None => return None,
        }
    }
    Some(found)
}

/// The path at which a program reads a thing of an edition; `href` is the thing's page. `None` where there is no such operation.
pub fn api_address(tables: &Tables, edition: &str, thing: &Ref, href: Option<&str>) -> Option<String> {
    at(&Paths::of(tables), tables, edition, thing, href)
}

/// The same with the paths collected before.
pub(crate) fn at(paths: &Paths, tables: &Tables, edition: &str, thing: &Ref, href: Option<&str>) -> Option<String> {
    if thing.kind == access::EDITION {
        return Some(ROOT.replace("{edition}", edition));
    }
    let page = href.and_then(|href| href.strip_prefix(&format!("/office/{edition}")));
    let found = paths.find(owner(tables, &thing.kind), thing, page)?;
    Some(format!("{}{found}", ROOT.replace("{edition}", edition)))
}

#[cfg(test)]
mod tests {
    use kernel::{Id, Kind};

    use super::*;

    fn check(kind: &'static str, page: Option<&str>, expected: Option<&str>) {
        let ops = ["/letters/{letter}", "/consignments/{id}", "/dispatches/{id}", "/letters/{letter}/replies/{code}"];
        let pages = vec!["/letters/{slug}", "/replies/{letter}/{code}", "/letters/{slug}/dispatch/{id}", "/jobs"];
        let paths = Paths { ops: ops.map(|op| ("feature", op.to_owned())).into(), pages };
        let thing = Kind::new(kind).at(Id::from_random([0; 16]));
        assert_eq!(paths.find(Some("feature"), &thing, page), expected.map(|e| e.replace("ID", &thing.id.to_string())), "{kind}");
    }

    #[test]
    fn the_operation_that_reads_a_thing_is_found_in_the_tables() {
        check("letter", Some("/letters/cl-21-4"), Some("/letters/cl-21-4"));
        check("consignment", Some("/letters/cl-21-4/dispatch/5"), Some("/consignments/ID"));
        check("dispatch", Some("/letters/cl-21-4/dispatch"), Some("/dispatches/ID"));
        check("reply", Some("/replies/cl-21-4/CHE"), Some("/letters/cl-21-4/replies/CHE"));
        check("job", Some("/jobs"), None);
        check("session", None, None);
    }
}
