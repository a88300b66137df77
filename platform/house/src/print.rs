//! `convoke features`: what is built in.

use std::fmt::Write;

use crate::Feature;

/// The table of features as text: routes, rights, jobs, kinds, commands.
pub fn print(features: &[Feature]) -> String {
    let mut out = String::from("web\n");
    for right in web::RIGHTS {
        let _ = writeln!(out, "  right    {} ({})", right.name, right.roles.iter().map(|r| r.name()).collect::<Vec<_>>().join(", "));
    }
    for route in web::WATCHED {
        let _ = writeln!(out, "  route    {:<4} {} ({})", route.method.name(), route.path, route.right.name);
    }
    for feature in features {
        let _ = writeln!(out, "{}", feature.name);
        let mut line = |title: &str, items: Vec<String>| {
            for item in items {
                let _ = writeln!(out, "  {title:<8} {item}");
            }
        };
        line("kind", feature.things.iter().map(|t| (t.kind)().name().to_owned()).collect());
        line(
            "right",
            feature
                .permissions
                .iter()
                .map(|r| format!("{} ({})", r.name, r.roles.iter().map(|r| r.name()).collect::<Vec<_>>().join(", ")))
                .collect(),
        );
        line("route", feature.routes.iter().map(|r| format!("{:<4} {} ({})", r.method.name(), r.path, r.right.name)).collect());
        line("op", feature.api.iter().map(|op| format!("{op:?}")).collect());
        line("menu", feature.menu.iter().map(|m| format!("g {} /office/…/{}", m.letter, m.path)).collect());
        line("message", feature.messages.iter().map(|m| m.name.to_owned()).collect());
        line("job", feature.jobs.iter().map(|j| j.name.to_owned()).collect());
        line("follows", feature.follows.iter().map(|f| format!("{} by {}", f.kind.name(), f.job)).collect());
        line("watch", feature.watches.iter().map(|w| w.name.to_owned()).collect());
        line("publish", feature.publishes.iter().map(|kind| kind.name().to_owned()).collect());
        line("view", feature.views.iter().map(|v| v.name.to_owned()).collect());
        line("command", feature.commands.iter().map(|c| format!("convoke {}", c.words)).collect());
    }
    out
}
