//! The list of states: search, filter, order and page, all in the address.

use std::collections::{BTreeMap, BTreeSet};

use axum::response::Response;
use jiff::civil::Date;
use kernel::{Code, Id, Refusal};
use maud::{Markup, html};
use page::{Column, Empty, FilterBar, Form, Order, Page, Row, Table, Tag, Tone};
use web::Visit;
use words::{SearchWord, args};

use super::parts::{self, ON_A_PAGE, Pages};
use crate::export::{self, Holdings};
use crate::fields::day;
use crate::{Contact, ContactKind, DirectoryFault, EXPORT, Membership, Post, Region, SEE, State, Tenure, store};

/// Columns by which the list can be sorted.
const ORDERS: [&str; 4] = ["name", "code", "region", "lang"];

/// What the list is made of.
struct Directory {
    states: Vec<State>,
    regions: Vec<Region>,
    memberships: Vec<Membership>,
    posts: BTreeMap<Id, Vec<Post>>,
    contacts: BTreeMap<Id, Vec<Contact>>,
    tenures: BTreeMap<Id, Vec<Tenure>>,
}

/// What was asked for.
struct Asked {
    form: Form,
    words: Vec<SearchWord>,
    region: String,
    member: String,
    on: Date,
    order: &'static str,
    falling: bool,
    page: usize,
}

/// The list, as a page or as a file.
pub(crate) async fn list(visit: Visit) -> Response {
    if let Some(format) = visit.asked_format() {
        return match table(&visit).await {
            Ok(table) => visit.export(format, table).await,
            Err(fault) => visit.refuse(&fault),
        };
    }
    match Directory::load(&visit).await {
        Ok(directory) => visit.page(draw(&visit, &directory)).await,
        Err(fault) => visit.refuse(&fault),
    }
}

/// The posts of the states that the list shows, in its order.
async fn table(visit: &Visit) -> Result<formats::Table, DirectoryFault> {
    let directory = Directory::load(visit).await?;
    let asked = Asked::read(visit);
    let read = visit.cx.read(EXPORT).await?;
    let holdings = Holdings::load(&read, visit.cx.now()).await?;
    let lines = directory.shown(visit, &asked).into_iter().flat_map(|state| holdings.of_state(state));
    Ok(export::table(visit.say("directory-states"), &visit.tongue(), lines))
}

impl Directory {
    async fn load(visit: &Visit) -> Result<Self, DirectoryFault> {
        let read = visit.cx.read(SEE).await?;
        let mut posts = BTreeMap::<Id, Vec<Post>>::new();
        for post in store::posts_of_states(&read).await? {
            if let Some(state) = post.state {
                posts.entry(state).or_default().push(post);
            }
        }
        let mut contacts = BTreeMap::<Id, Vec<Contact>>::new();
        for contact in store::standing_contacts(&read, visit.cx.now()).await? {
            if let Some(post) = contact.post {
                contacts.entry(post).or_default().push(contact);
            }
        }
        let mut tenures = BTreeMap::<Id, Vec<Tenure>>::new();
        for tenure in store::tenures(&read).await? {
            tenures.entry(tenure.post).or_default().push(tenure);
        }
        Ok(Self {
            states: store::states(&read).await?,
            regions: store::regions(&read).await?,
            memberships: store::memberships(&read).await?,
            posts,
            contacts,
            tenures,
        })
    }

    fn posts(&self, state: &State) -> &[Post] {
        self.posts.get(&state.id).map_or(&[], Vec::as_slice)
    }

    fn tenures(&self, post: &Post) -> &[Tenure] {
        self.tenures.get(&post.id).map_or(&[], Vec::as_slice)
    }

    /// Everything under which a state is found, folded: its names and codes, its posts, and who has held them.
    fn found_under(&self, state: &State) -> String {
        let mut all = vec![state.alpha3.as_str(), &state.alpha2, &state.m49];
        all.extend(state.names.0.values().flat_map(|n| [n.short.as_str(), &n.formal]));
        for post in self.posts(state) {
            all.extend(post.titles.versions().map(|(_, title)| title));
            all.extend(self.tenures(post).iter().map(|t| t.name.as_str()));
        }
        words::search_key(&all.join(" "))
    }

    fn fits(&self, state: &State, asked: &Asked) -> bool {
        let within = asked.region.is_empty() || state.region == asked.region || state.sub_region == asked.region;
        let member =
            asked.member.is_empty() || self.memberships.iter().any(|m| m.state == state.id && m.body == asked.member && m.covers(asked.on));
        within
            && member
            && (asked.words.is_empty() || {
                let under = self.found_under(state);
                asked.words.iter().all(|word| word.is_in(&under))
            })
    }

    /// The states that were asked for, in the order that was asked for.
    fn shown(&self, visit: &Visit, asked: &Asked) -> Vec<&State> {
        let tongue = visit.tongue();
        let mut shown: Vec<&State> = self.states.iter().filter(|s| self.fits(s, asked)).collect();
        shown.sort_by_cached_key(|s| {
            let name = tongue.sort_key(s.names.short(tongue.lang()));
            let first = match asked.order {
                "code" => s.alpha3.clone().into_bytes(),
                "region" => tongue.sort_key(&self.region_name(visit, &s.sub_region)),
                "lang" => tongue.sort_key(tongue.language(s.lang)),
                _ => Vec::new(),
            };
            (first, name)
        });
        if asked.falling {
            shown.reverse();
        }
        shown
    }

    fn region_name(&self, visit: &Visit, code: &str) -> String {
        self.regions.iter().find(|r| r.code == code).map_or_else(|| code.to_owned(), |r| parts::plain(&r.names, visit.lang()))
    }
}

/// The day of the membership cannot be read; today is taken, and the list says so.
#[derive(Debug, thiserror::Error)]
#[error("no day")]
struct BadDay;

impl Refusal for BadDay {
    fn code(&self) -> Code {
        "directory-bad-day"
    }
    fn sort(&self) -> kernel::Sort {
        kernel::Sort::Refused { status: 422, field: Some("on") }
    }
}

impl Asked {
    fn read(visit: &Visit) -> Self {
        let query = &visit.place.query;
        let typed = |name: &str| query.trimmed(name).to_owned();
        let mut form = Form::new().with("q", query.value("q")).with("region", typed("region")).with("member", typed("member"));
        let on = day(query.trimmed("on"));
        if on.is_none() && !query.trimmed("on").is_empty() {
            form.refuse("on", visit.tongue().say_refusal(&BadDay));
        }
        let sort = query.trimmed("sort");
        let order = ORDERS.into_iter().find(|o| *o == sort.trim_start_matches('-')).unwrap_or("name");
        Self {
            form: form.with("on", query.value("on")),
            words: SearchWord::all(query.trimmed("q")),
            region: typed("region"),
            member: typed("member"),
            on: on.unwrap_or_else(|| parts::today(visit)),
            order,
            falling: sort.starts_with('-'),
            page: query.trimmed("page").parse().unwrap_or(1).max(1),
        }
    }

    fn sort(&self, order: &str, falling: bool) -> String {
        format!("{}{order}", if falling { "-" } else { "" })
    }

    /// This list with something else in its address.
    fn address(&self, visit: &Visit, changes: &[(&str, &str)]) -> String {
        let (sort, page) = (self.sort(self.order, self.falling), self.page.to_string());
        let now = [
            ("q", self.form.trimmed("q")),
            ("region", &self.region),
            ("member", &self.member),
            ("on", self.form.trimmed("on")),
            ("sort", &sort),
            ("page", &page),
        ];
        let changed = now.map(|(name, value)| (name, changes.iter().find(|(n, _)| *n == name).map_or(value, |(_, v)| v)));
        visit.office("directory") + &parts::query(&changed)
    }
}

fn draw(visit: &Visit, directory: &Directory) -> Page {
    let tongue = visit.tongue();
    let asked = Asked::read(visit);
    let shown = directory.shown(visit, &asked);
    let pages = Pages::of(visit, shown.len());
    let rows = shown.iter().skip(pages.before()).take(ON_A_PAGE);
    let column = |words: &str, order: &str| {
        let now = (asked.order == order).then_some(if asked.falling { Order::Falling } else { Order::Rising });
        let turn = asked.order == order && !asked.falling;
        Column::new(tongue.say(words)).sort(asked.address(visit, &[("sort", &asked.sort(order, turn)), ("page", "")]), now)
    };
    let table = Table::new(tongue.say("directory-states"))
        .caption_hidden()
        .keys()
        .column(column("directory-state", "name").head())
        .column(column("directory-code", "code"))
        .column(column("directory-region", "region"))
        .column(column("directory-language", "lang"))
        .column(Column::new(tongue.say("directory-post")))
        .column(Column::new(tongue.say("directory-contact")))
        .rows(rows.map(|state| row(visit, directory, state)))
        .empty(Empty::new(tongue.say(if directory.states.is_empty() { "directory-no-states" } else { "directory-none-found" })));
    Page::new(tongue.say("directory-menu"))
        .errors(&visit.kit().sheet(&asked.form))
        .actions(parts::lists(visit, None))
        .main(html! { (filter(visit, directory, &asked, shown.len())) (table) (parts::exports(visit)) (pages.links(visit, |page| asked.address(visit, &[("page", &page.to_string())]))) })
}

fn row(visit: &Visit, directory: &Directory, state: &State) -> Row {
    let today = parts::today(visit);
    let posts = directory.posts(state);
    // The list has room for the post to which letters go; the state's page shows all.
    let first = posts.first();
    let post = html! {
        @if let Some(post) = first {
            (parts::post_title(visit, post))
            @if let Some(t) = directory.tenures(post).iter().find(|t| t.covers(today)) { br; bdi { (t.name) } }
        } @else { (Tag::new(Tone::Caution, visit.say("directory-no-post"))) }
    };
    let contact = first.map_or_else(Markup::default, |post| {
        let all = directory.contacts.get(&post.id).map_or(&[][..], Vec::as_slice);
        // By mail first: that is how a letter goes, if it can.
        let best = all.iter().find(|c| c.kind == ContactKind::Email).or(all.first());
        parts::contacts(visit, best.into_iter())
    });
    Row::new()
        .open(visit.office(&format!("directory/{}", state.alpha3)))
        .cell(parts::state_name(visit, &state.names))
        .cell(html! { bdi { (state.alpha3) } })
        .cell(directory.region_name(visit, &state.sub_region))
        .cell(parts::written_in(visit, state.lang, state.lang_assumed))
        .cell(post)
        .cell(contact)
}

fn filter(visit: &Visit, directory: &Directory, asked: &Asked, shown: usize) -> Markup {
    let tongue = visit.tongue();
    let sheet = visit.kit().sheet(&asked.form);
    let mut region = sheet.select("region", tongue.say("directory-region")).blank(tongue.say("directory-all-regions"));
    let used: BTreeSet<&str> = directory.states.iter().flat_map(|s| [s.region.as_str(), &s.sub_region]).collect();
    for whole in directory.regions.iter().filter(|r| r.parent.is_none() && used.contains(r.code.as_str())) {
        region = region.group(parts::plain(&whole.names, visit.lang())).option(&whole.code, parts::plain(&whole.names, visit.lang()));
        let under = |r: &&Region| r.parent.is_some() && directory.states.iter().any(|s| s.region == whole.code && s.sub_region == r.code);
        for part in directory.regions.iter().filter(under) {
            region = region.option(&part.code, parts::plain(&part.names, visit.lang()));
        }
    }
    let bodies: BTreeSet<&str> = directory.memberships.iter().map(|m| m.body.as_str()).collect();
    let member = sheet.select("member", tongue.say("directory-member-of")).blank(tongue.say("directory-any-body"));
    let member = bodies.into_iter().fold(member, |select, body| select.option(body, body));
    let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let total = tongue.with("directory-total", args![("shown", number(shown)), ("total", number(directory.states.len()))]);
    let mut bar = FilterBar::new(visit.kit(), visit.office("directory"), tongue.say("directory-show"))
        .keep("sort", asked.sort(asked.order, asked.falling))
        .field(sheet.text("q", tongue.say("directory-search")).search())
        .field(region)
        .field(member)
        .field(sheet.date("on", tongue.say("directory-member-on")))
        .total(total);
    let without = |name: &str| asked.address(visit, &[(name, ""), ("page", "")]);
    let mut applied = |words: &str, value: &str, name: &str| {
        if !asked.form.trimmed(name).is_empty() {
            let line = tongue.with("directory-applied", args![("what", tongue.say(words)), ("value", value)]);
            bar = bar.clone().applied(line, without(name));
        }
    };
    applied("directory-search", asked.form.trimmed("q"), "q");
    applied("directory-region", &directory.region_name(visit, &asked.region), "region");
    applied("directory-member-of", &format!("{}, {}", asked.member, tongue.day(asked.on)), "member");
    html! { (bar) }
}
