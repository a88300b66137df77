//! The lists of an edition as the office sees them: organisers, ranks, types of stakeholders, frameworks.

use ::store::{Conn, StoreError};
use kernel::Id;
use maud::{Markup, html};
use page::{Column, Row, Table};
use web::Visit;

use super::super::{about::title, parts};
use crate::{Edition, Framework, FrameworkItem, Rank, StakeholderType, store};

/// What belongs to an edition beside its theme and dates.
pub(super) struct Lists {
    ranks: Vec<Rank>,
    types: Vec<StakeholderType>,
    frameworks: [(Framework, Vec<FrameworkItem>); 2],
}

impl Lists {
    /// The lists of an edition.
    pub async fn load(conn: &Conn, edition: Id) -> Result<Self, StoreError> {
        let items = async |framework| Ok::<_, StoreError>((framework, store::framework(conn, edition, framework).await?));
        Ok(Self {
            ranks: store::ranks(conn, edition).await?,
            types: store::stakeholder_types(conn, edition).await?,
            frameworks: [items(Framework::ActionLines).await?, items(Framework::Sdgs).await?],
        })
    }

    /// A table each; none for a list that is empty.
    pub fn view(&self, visit: &Visit, edition: &Edition) -> Markup {
        let kit = visit.kit();
        let organisers = edition.organisers.iter().map(|o| Row::new().cell(&o.code).cell(kit.text(&o.names)));
        let ranks = self.ranks.iter();
        let ranks = ranks.map(|r| Row::new().cell(visit.tongue().number(r.precedence.into())).cell(parts::worded(visit, &r.names)));
        let types = self.types.iter().map(|t| Row::new().cell(&t.code).cell(parts::worded(visit, &t.names)));
        html! {
            (list(visit, "editions-organisers", "editions-column-code", organisers))
            (list(visit, "editions-ranks", "editions-column-precedence", ranks))
            (list(visit, "editions-stakeholders", "editions-column-code", types))
            @for (framework, items) in &self.frameworks {
                (list(visit, title(*framework), "editions-column-code", items.iter().map(|i| Row::new().cell(&i.code).cell(kit.text(&i.names)))))
            }
        }
    }
}

/// A list that opens under its title: codes and names.
fn list(visit: &Visit, title: &str, code: &str, rows: impl ExactSizeIterator<Item = Row>) -> Markup {
    if rows.len() == 0 {
        return Markup::default();
    }
    let title = visit.say(title);
    let table = Table::new(title.as_str())
        .caption_hidden()
        .column(Column::new(visit.say(code)).head())
        .column(Column::new(visit.say("editions-column-name")))
        .rows(rows);
    page::details(title, table)
}
