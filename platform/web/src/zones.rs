//! Times as the pages show them, and a list of time zones as a field.

use jiff::Timestamp;
use kernel::Zone;
use maud::Markup;
use page::Select;

use crate::Visit;

impl Visit {
    /// A time of a list, short, in the zone of record, which the head of the column names: [`zoned`](Self::zoned).
    pub fn brief(&self, at: Timestamp) -> Markup {
        let (tongue, zone) = (self.tongue(), self.zone());
        page::brief_moment(at.to_string(), tongue.brief(at, &zone), &tongue.instant(at, &zone))
    }

    /// The title of a column of such times: "Received (Geneva)".
    pub fn zoned(&self, key: &str) -> String {
        let tongue = self.tongue();
        tongue.zoned(&tongue.say(key), &self.zone())
    }

    /// Fills a select with all time zones, grouped by region in the page's language. `first` is a title and a zone whose country stands
    /// before the others; the offsets are those of today, by the edition's clock.
    pub fn zones<'a>(&self, select: Select<'a>, first: Option<(&str, &Zone)>) -> Select<'a> {
        let groups = self.tongue().zones(self.cx.now().timestamp(), first);
        groups.into_iter().fold(select.zones(), |select, group| {
            group.zones.into_iter().fold(select.group(group.title), |select, zone| select.option(zone.name, zone.text).also(zone.also))
        })
    }
}
