//! The only SQL of the feature.

use ::store::{Conn, Json, Row, StoreError, Writer, params};
use access::Email;
use kernel::{Id, Lang, Text};

use crate::{Contact, Dates, Edition, EditionFacts, Framework, FrameworkItem, Organiser, Process, Rank, StakeholderType, Wording};

/// An edition with its organisers; `None` if there is none with this id.
pub async fn edition(conn: &Conn, id: Id) -> Result<Option<Edition>, StoreError> {
    let Some(tenant) = access::edition::by_id(conn, id).await? else { return Ok(None) };
    let bare = Edition {
        id,
        zone: tenant.zone(),
        slug: tenant.slug,
        public: tenant.public,
        short_name: tenant.names,
        name: Wording::default(),
        process: Process::default(),
        description: Wording::default(),
        theme: Wording::default(),
        dates: Dates::default(),
        languages: Lang::ALL.to_vec(),
        organisers: organisers(conn, id).await?,
        contact: None,
        version: 0,
    };
    let described = conn
        .one(
            "select process, process_names, process_short_names, names, description, theme, languages, virtual_since, high_level_sessions,
             final_week, contact_email, contact_sample, version from editions_edition where edition = $1",
            params![id],
            |r| described(r, bare.clone()),
        )
        .await?;
    Ok(Some(described.unwrap_or(bare)))
}

fn described(r: &Row, bare: Edition) -> Result<Edition, StoreError> {
    let sample = r.get("contact_sample")?;
    Ok(Edition {
        name: r.get::<Json<Wording>>("names")?.0,
        process: Process {
            slug: r.get("process")?,
            names: r.get::<Json<Text>>("process_names")?.0,
            short_names: r.get::<Json<Text>>("process_short_names")?.0,
        },
        description: r.get::<Json<Wording>>("description")?.0,
        theme: r.get::<Json<Wording>>("theme")?.0,
        dates: Dates {
            virtual_since: r.get("virtual_since")?,
            high_level_sessions: r.get("high_level_sessions")?,
            final_week: r.get("final_week")?,
        },
        languages: r.get::<Json<Vec<Lang>>>("languages")?.0,
        contact: r.get::<Option<Email>>("contact_email")?.map(|email| Contact { email, sample }),
        version: r.get("version")?,
        ..bare
    })
}

async fn organisers(conn: &Conn, edition: Id) -> Result<Vec<Organiser>, StoreError> {
    conn.all(
        "select code, lead_one, names, short_names from editions_organiser where edition = $1 order by position",
        params![edition],
        |r| {
            Ok(Organiser {
                code: r.get("code")?,
                lead: r.get("lead_one")?,
                names: r.get::<Json<Text>>("names")?.0,
                short_names: r.get::<Json<Text>>("short_names")?.0,
            })
        },
    )
    .await
}

/// The ladder of ranks, the highest first.
pub async fn ranks(conn: &Conn, edition: Id) -> Result<Vec<Rank>, StoreError> {
    conn.all("select code, precedence, names from editions_rank where edition = $1 order by precedence, code", params![edition], |r| {
        Ok(Rank { code: r.get("code")?, precedence: r.get("precedence")?, names: r.get::<Json<Wording>>("names")?.0 })
    })
    .await
}

/// The items of a framework, in its own order: a part stands after what it is a part of.
pub async fn framework(conn: &Conn, edition: Id, framework: Framework) -> Result<Vec<FrameworkItem>, StoreError> {
    conn.all(
        "select code, parent, names, source from editions_framework_item where edition = $1 and framework = $2 order by position",
        params![edition, framework],
        |r| {
            Ok(FrameworkItem {
                framework,
                code: r.get("code")?,
                parent: r.get("parent")?,
                names: r.get::<Json<Text>>("names")?.0,
                source: r.get("source")?,
            })
        },
    )
    .await
}

/// The types of stakeholders, in order.
pub async fn stakeholder_types(conn: &Conn, edition: Id) -> Result<Vec<StakeholderType>, StoreError> {
    conn.all("select code, names from editions_stakeholder_type where edition = $1 order by position", params![edition], |r| {
        Ok(StakeholderType { code: r.get("code")?, names: r.get::<Json<Wording>>("names")?.0 })
    })
    .await
}

/// Keeps everything that a file says of an edition which nobody has described yet. Refuses ([`StoreError::Unique`]) one that somebody has.
pub(crate) async fn describe(writer: &Writer, edition: Id, facts: &EditionFacts) -> Result<(), StoreError> {
    let (process, contact) = (&facts.process, facts.contact.as_ref());
    writer
        .run(
            "insert into editions_edition (edition, process, process_names, process_short_names, names, description, theme, languages,
             virtual_since, high_level_sessions, final_week, contact_email, contact_sample, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)",
            params![
                edition,
                process.slug,
                Json(process.names.clone()),
                Json(process.short_names.clone()),
                Json(facts.name.clone()),
                Json(facts.description.clone()),
                Json(facts.theme.clone()),
                Json(facts.languages.clone()),
                facts.dates.virtual_since,
                facts.dates.high_level_sessions,
                facts.dates.final_week,
                contact.map(|c| c.email.clone()),
                contact.is_some_and(|c| c.sample)
            ],
        )
        .await?;
    for (position, o) in (0_i64..).zip(&facts.organisers) {
        let (names, short_names) = (Json(o.names.clone()), Json(o.short_names.clone()));
        writer
            .run(
                "insert into editions_organiser (edition, code, position, lead_one, names, short_names) values ($1, $2, $3, $4, $5, $6)",
                params![edition, o.code, position, o.lead, names, short_names],
            )
            .await?;
    }
    for (position, item) in (0_i64..).zip(&facts.frameworks) {
        writer
            .run(
                "insert into editions_framework_item (edition, framework, code, parent, position, names, source)
                 values ($1, $2, $3, $4, $5, $6, $7)",
                params![edition, item.framework, item.code, item.parent, position, Json(item.names.clone()), item.source],
            )
            .await?;
    }
    for (position, t) in (0_i64..).zip(&facts.stakeholder_types) {
        writer
            .run(
                "insert into editions_stakeholder_type (edition, code, position, names) values ($1, $2, $3, $4)",
                params![edition, t.code, position, Json(t.names.clone())],
            )
            .await?;
    }
    for rank in &facts.ranks {
        writer
            .run(
                "insert into editions_rank (edition, code, precedence, names) values ($1, $2, $3, $4)",
                params![edition, rank.code, rank.precedence, Json(rank.names.clone())],
            )
            .await?;
    }
    Ok(())
}

/// Keeps a new theme and new dates, if the edition still has the version from which the edit began. Gives whether it had.
pub(crate) async fn keep_edit(writer: &Writer, began_from: i64, after: &Edition) -> Result<bool, StoreError> {
    let touched = writer
        .run(
            "update editions_edition set theme = $3, virtual_since = $4, high_level_sessions = $5, final_week = $6, version = $7
             where edition = $1 and version = $2",
            params![
                after.id,
                began_from,
                Json(after.theme.clone()),
                after.dates.virtual_since,
                after.dates.high_level_sessions,
                after.dates.final_week,
                after.version
            ],
        )
        .await?;
    Ok(touched == 1)
}

/// Makes the empty description of an edition that has none, so that it can be edited.
pub(crate) async fn begin(writer: &Writer, bare: &Edition) -> Result<(), StoreError> {
    let empty = || Json(Text::new());
    let nothing = || Json(Wording::default());
    writer
        .run(
            "insert into editions_edition (edition, process, process_names, process_short_names, names, description, theme, languages,
             contact_sample, version) values ($1, '', $2, $3, $4, $5, $6, $7, $8, 0)",
            params![bare.id, empty(), empty(), nothing(), nothing(), nothing(), Json(bare.languages.clone()), false],
        )
        .await
        .map(|_| ())
}
