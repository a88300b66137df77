//! What people type is text (TRUST.md 5): in every component, whatever the text, the page keeps its shape and the text is shown.

use kernel::{Lang, Text, prose as structured};
use maud::{Markup, Render, html};
use proptest::prelude::*;

use super::chrome;
use super::markup::{skeleton, tags};
use crate::*;

type Draw = fn(Kit<'_>, &str) -> Markup;

/// Each component, with the text in every place that takes one.
const COMPONENTS: &[(&str, Draw)] = &[
    ("text", |kit, s| {
        let form = faulty(s);
        let field = kit.sheet(&form).text("x", s).hint(s).optional().lang(Lang::Ar).render();
        html! { (field) (kit.sheet(&form).text(s, s).code()) }
    }),
    ("area", |kit, s| kit.sheet(&faulty(s)).area("x", s).hint(s).render()),
    ("select", |kit, s| {
        let form = faulty(s);
        kit.sheet(&form).select("x", s).blank(s).group(s).option(s, s).option("other", s).zones().render()
    }),
    ("stray option", |kit, s| kit.sheet(&faulty(s)).select("x", "Label").option("", "").render()),
    ("radios", |kit, s| kit.sheet(&faulty(s)).radios("x", s).hint(s).option(s, s).explained(s).then(s).inline().render()),
    ("ticks", |kit, s| kit.sheet(&faulty(s)).ticks(s, s).option(s, s).option("b", s).render()),
    ("tick", |kit, s| kit.sheet(&faulty(s)).tick("x", s, s).hint(s).render()),
    ("tick in row", |kit, s| kit.sheet(&faulty(s)).tick("x", s, s).in_row().render()),
    ("date", |kit, s| kit.sheet(&faulty(s)).date("x", s).between(s, s).hint(s).render()),
    ("file", |kit, s| kit.sheet(&faulty(s)).file("x", s).kept(Kept { token: s.into(), label: s.into() }).render()),
    ("grid", |kit, s| {
        let form = faulty(s);
        let grid = kit.sheet(&form).grid("x", s).zones(s, Some(s.into())).day(s, s, s).day(s, s, s);
        grid.hour(s, Some(s.into()), vec![Some(s.into()), None]).render()
    }),
    ("errors", |kit, s| {
        let mut form = faulty(s);
        form.refuse(s, s);
        form.refuse_whole(s);
        kit.sheet(&form).within(s).errors().expect("faults")
    }),
    ("confirm", |kit, s| {
        let form = faulty(s);
        let sheet = kit.sheet(&form);
        let panel = Confirm::new(sheet, s, s).effect(s).cannot_undo(s).leave(s, s);
        html! { (panel.clone().tick(s, s)) (panel.word(s, s)) }
    }),
    ("form", |_, s| FormTag::post(s).once(s).hidden(s, s).preview(s, s).body(s).render()),
    ("buttons", |_, s| Buttons::new(Button::primary(s).named(s, s).to(s)).and(Button::danger(s).leads(s)).render()),
    ("fieldset", |_, s| fieldset(s, s)),
    ("table", |_, s| {
        let table = Table::new(s).column(Column::new(s).head().sort(s, Some(Order::Rising))).column(Column::new(s).number());
        let row = Row::new().open(s).cell(s).cell(s);
        table.row(row.clone()).foot(row).render()
    }),
    ("empty", |_, s| Table::new(s).empty(Empty::new(s).add(s, s)).render()),
    ("exports", |kit, s| Exports::new(kit, s, s).render()),
    ("filter", |kit, s| FilterBar::new(kit, s, s).keep(s, s).field(s).total(s).applied(s, s).clear(s, s).export(s, s).render()),
    ("pages", |kit, s| Pagination::new(kit).sentence(s).previous(s).next(s).page(s, s, true).gap().render()),
    ("notice", |_, s| Notice::new(Tone::Bad, s).title(s).said().render()),
    ("trouble", |_, s| Trouble::new(s, s, s).reference(s, s).way(Link::new(s, s)).kept(s).render()),
    ("summary", |kit, s| Summary::new(kit).heading(s).row(s, s).changeable(s, s, s).render()),
    ("counts", |_, s| Counts::new().count(Tone::Good, s, s).behind(s).count(Tone::Bad, s, s).render()),
    ("history", |_, s| History::new().event(moment(s, s), s).by(s).more(s).render()),
    ("progress", |_, s| Progress::new(s, 3, 2, s).note(s).refresh(Link::new(s, s)).render()),
    ("steps", |kit, s| Steps::new(kit).step(s, StepState::Done, Some(s.into())).step(s, StepState::Now, None).render()),
    ("panes", |_, s| panes(Pane::new(s, s).lang(Lang::Ar), Pane::new(s, s))),
    ("beside", |_, s| html! { (beside(s, s)) (paper(s, s, s)) }),
    ("split", |_, s| Split::new(s, s, s, s).render()),
    ("small", |kit, s| {
        let text = Text::new().with(Lang::Ar, s);
        html! { (Tag::new(Tone::Info, s)) (name(s)) (details(s, s)) (live(s, s, s, s)) (kit.text(&text)) (kit.block_in_lang(Lang::Zh, s)) }
    }),
    ("prose", |_, s| {
        let link = structured::Inline::Link { to: s.into(), content: vec![structured::Inline::Text { text: s.into() }] };
        let block = structured::Block::Paragraph { content: vec![structured::Inline::Strong { content: vec![link.clone()] }] };
        let list = structured::Block::List { start: Some(3), items: vec![vec![block.clone()]] };
        html! { (prose(&[block, list])) (inline(&[link])) }
    }),
    ("figure", |_, s| Bars::new().bar(s, 3, s).figure(s, s, s, s).note(s).render()),
    ("plots", |_, s| html! { (Stacks::new([s.to_owned()]).bar(s, [3], s)) (Course::new(s, s, vec![1], 2).due(1).ends(s, s)) }),
    ("whole page", |kit, s| whole_page(kit, s)),
];

fn faulty(text: &str) -> Form {
    let mut form = Form::new().with("x", text).with("other", "other");
    form.refuse("x", text);
    form
}

fn whole_page(kit: Kit<'_>, s: &str) -> Markup {
    let assets = Assets { style: s.into(), theme: Some(s.into()), script: s.into(), icon: Some(s.into()) };
    let mut frame = Frame::new(kit, Face::Office, s, assets);
    frame.edition = Some(Link::new(s, s));
    frame.logo = Some(Logo { src: s.into() });
    frame.menu = vec![Entry::new(s, s).key('r').waiting(s)];
    frame.languages = vec![(Lang::En, s.into())];
    frame.zone = Some(ZoneNote { sentence: s.into(), change: Link::new(s, s) });
    frame.banners = vec![Banner::new(BannerTone::Warn, s, s).link(Link::new(s, s))];
    frame.account = Some(Account { name: Link::new(s, s), sign_out: s.into(), fields: vec![(s.into(), s.into())] });
    frame.search = Some(Search { action: s.into(), words: s.into() });
    frame.footer = vec![Link::new(s, s)];
    let form = faulty(s);
    let page = Page::new(s).over(s).lead(s).crumb(s, s).back(s).actions(s).errors(&kit.sheet(&form)).main(s);
    frame.page(&page)
}

/// Attributes that a browser follows or loads.
const FOLLOWED: [&str; 6] = ["href", "src", "action", "formaction", "data-live", "data-preview"];

fn check(text: &str) {
    let chrome = chrome();
    let kit = Kit::new(Lang::En, &chrome);
    for (name, draw) in COMPONENTS {
        let (plain, drawn) = (draw(kit, "plain").into_string(), draw(kit, text).into_string());
        // A date field changes its sort with its value, never its attributes, so the shape is the same there too.
        assert_eq!(skeleton(&drawn), skeleton(&plain), "{name} changes its shape with {text:?}");
        for tag in tags(&drawn) {
            for attribute in FOLLOWED {
                let scheme = tag.get(attribute).and_then(|address| address.split_once(':')).map(|(scheme, _)| scheme.to_ascii_lowercase());
                let safe = scheme.is_none_or(|s| ["https", "http", "mailto", "tel"].contains(&s.as_str()) || s.contains(['/', '?', '#']));
                assert!(safe, "{name} leads to {:?}", tag.get(attribute));
            }
        }
    }
}

#[test]
fn hostile_text_never_changes_the_shape_of_a_component() {
    for text in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)' x='",
        "\" onfocus=\"alert(1)\" autofocus=\"",
        "javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "//evil.example/x",
        "</textarea></title></style></script><svg onload=alert(1)>",
        "<!--",
        "]]>",
        "&lt;b&gt; &amp; &#x27;",
        "\u{202e}\u{0}\r\n\u{fffd}",
        "=cmd|' /C calc'!A0",
        "",
        " ",
    ] {
        // Emptiness takes an option or a value away by design; it is tried for panics only.
        if text.trim().is_empty() {
            let chrome = chrome();
            COMPONENTS.iter().for_each(|(_, draw)| drop(draw(Kit::new(Lang::En, &chrome), text)));
        } else {
            check(text);
        }
    }
}

#[test]
fn hostile_text_is_shown_as_typed() {
    let chrome = chrome();
    let kit = Kit::new(Lang::En, &chrome);
    for (name, draw) in COMPONENTS {
        let drawn = draw(kit, "<b>&\"'").into_string();
        assert!(drawn.contains("&lt;b&gt;&amp;&quot;'"), "{name} does not show the text: {drawn}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_text_at_all_changes_the_shape_of_a_component(text in "\\PC{0,12}[<>\"'&=:/ -]{1,6}.{0,12}") {
        check(&text);
    }
}
