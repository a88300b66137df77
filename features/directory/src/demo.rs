//! The directory's part of the demo: the Member States of ITU of February 2021 and a sample minister's post in each.
//!
//! The states are facts (`data/SOURCES.md`); titles, addresses and the few states without e-mail are invented and marked as sample.

use std::collections::BTreeMap;

use house::{DemoFault, DemoStep};
use kernel::{Id, Lang, Text};
use ledger::Cx;
use serde::Deserialize;

use crate::{AddresseeClass, ClassQuery, ContactKind, NewMembership, Post, State, StateNames, add_class, add_post, add_region, add_state};
use crate::{SEE, class, store};

/// The steps.
pub(crate) const STEPS: &[DemoStep] =
    &[DemoStep { at: "2021-01-04T09:30", what: "193 Member States and a minister's post in each", run: |cx| Box::pin(fill(cx)) }];

/// The class of the letter CL-21/4.
pub const MINISTERS: &str = "ministers-of-itu-member-states";

const STATES: &str = include_str!("../../../data/states.json");
const POSTS: &str = include_str!("../../../data/wsis-forum-2021/posts.json");

#[derive(Deserialize)]
struct States {
    regions: Vec<Region>,
    states: Vec<Record>,
}

#[derive(Deserialize)]
struct Region {
    code: String,
    parent: Option<String>,
    names: Text,
}

#[derive(Deserialize)]
struct Record {
    alpha3: String,
    alpha2: String,
    m49: String,
    un_member: bool,
    region: String,
    sub_region: String,
    time_zone: String,
    correspondence_language: Lang,
    names: StateNames,
}

#[derive(Deserialize)]
struct Posts {
    posts: Vec<SamplePost>,
}

#[derive(Deserialize)]
struct SamplePost {
    code: String,
    rank: String,
    sample: bool,
    title: Text,
    form_of_address: Text,
}

/// Of so many states, one has no e-mail address in the demo, so that letters to be printed are seen.
const ONE_WITHOUT_EMAIL_IN: usize = 48;

/// Enters the states that the program knows, with regions, memberships and the class of their ministers: facts of February 2021, for an
/// installation that begins. Posts and addresses are not among them. What is there already stays, so that an attempt that was cut can be
/// begun again. Gives the number of states that were added.
pub async fn add_known_states(cx: &Cx) -> Result<usize, DemoFault> {
    let states = known_states(cx).await?;
    let there = class::class(&*cx.read(SEE).await.map_err(DemoFault::of)?, MINISTERS).await.map_err(DemoFault::of)?;
    if there.is_none() {
        add_class(cx, ministers(cx)).await.map_err(DemoFault::of)?;
    }
    Ok(states.len())
}

async fn known_states(cx: &Cx) -> Result<Vec<(Id, Record)>, DemoFault> {
    let states: States = serde_json::from_str(STATES).map_err(DemoFault::of)?;
    let read = cx.read(SEE).await.map_err(DemoFault::of)?;
    let regions: Vec<String> = store::regions(&read).await.map_err(DemoFault::of)?.into_iter().map(|r| r.code).collect();
    let there: Vec<String> = store::states(&read).await.map_err(DemoFault::of)?.into_iter().map(|s| s.alpha3).collect();
    drop(read);
    for region in states.regions.iter().filter(|r| !regions.contains(&r.code)) {
        add_region(cx, &region.code, region.parent.as_deref(), &region.names).await.map_err(DemoFault::of)?;
    }
    let mut added = Vec::with_capacity(states.states.len());
    for record in states.states.into_iter().filter(|r| !there.contains(&r.alpha3)) {
        let state = State {
            id: cx.new_id(),
            alpha3: record.alpha3.clone(),
            alpha2: record.alpha2.clone(),
            m49: record.m49.clone(),
            region: record.region.clone(),
            sub_region: record.sub_region.clone(),
            names: record.names.clone(),
            lang: record.correspondence_language,
            lang_assumed: true,
            zone: record.time_zone.clone(),
            version: 1,
        };
        added.push((add_state(cx, state, &memberships(&record)).await.map_err(DemoFault::of)?, record));
    }
    Ok(added)
}

async fn fill(cx: &Cx) -> Result<(), DemoFault> {
    let posts: Posts = serde_json::from_str(POSTS).map_err(DemoFault::of)?;
    let post = posts.posts.first().ok_or_else(|| DemoFault("the data holds no sample post".into()))?;
    for (i, (id, record)) in known_states(cx).await?.iter().enumerate() {
        let minister = Post {
            id: cx.new_id(),
            state: Some(*id),
            organisation: None,
            class: post.code.clone(),
            titles: post.title.clone(),
            forms: post.form_of_address.clone(),
            rank: post.rank.clone(),
            lang: None,
            sample: post.sample,
            version: 1,
        };
        let code = record.alpha3.to_ascii_lowercase();
        let contact = if i % ONE_WITHOUT_EMAIL_IN == 7 {
            (ContactKind::Post, format!("Sample address, {}", record.names.short(Lang::En)))
        } else {
            (ContactKind::Email, format!("minister@{code}.example"))
        };
        add_post(cx, minister, &[contact]).await.map_err(DemoFault::of)?;
    }
    add_class(cx, ministers(cx)).await.map_err(DemoFault::of)?;
    Ok(())
}

/// Memberships as `data/SOURCES.md` has them: the days of entry are not in our sources and stay open.
fn memberships(record: &Record) -> Vec<NewMembership> {
    let member = |body: &str, note: &str| NewMembership { body: body.into(), since: None, note: note.into() };
    let mut list = vec![member("ITU", if record.un_member { "states.json" } else { "general knowledge" })];
    if record.un_member {
        list.push(member("UN", "states.json"));
    }
    list
}

fn ministers(cx: &Cx) -> AddresseeClass {
    let names: BTreeMap<Lang, &str> = BTreeMap::from([
        (Lang::Ar, "وزراء الدول الأعضاء في الاتحاد"),
        (Lang::Zh, "国际电联成员国部长"),
        (Lang::En, "Ministers of the Member States of ITU"),
        (Lang::Fr, "Ministres des États Membres de l'UIT"),
        (Lang::Ru, "Министры Государств – Членов МСЭ"),
        (Lang::Es, "Ministros de los Estados Miembros de la UIT"),
    ]);
    AddresseeClass {
        id: cx.new_id(),
        slug: MINISTERS.into(),
        names: names.into_iter().map(|(l, n)| (l, n.to_owned())).collect(),
        query: ClassQuery { post_class: "minister".into(), member_of: "ITU".into() },
        version: 1,
    }
}
