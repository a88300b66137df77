//! The list of time zones that a person chooses from: every zone once, under its present name, by its city, grouped by region.
//!
//! The names and their old aliases (Asia/Calcutta for Asia/Kolkata) are those of the IANA database as CLDR keeps them; an alias is
//! still understood wherever a zone is read, and the list says which of its zones it stands for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use icu::time::TimeZone;
use icu::time::zone::iana::IanaParserExtended;
use jiff::Timestamp;
use kernel::Zone;

use crate::args;
use crate::tongue::Tongue;

/// A zone of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneChoice {
    /// Its name in the IANA database: `Asia/Kolkata`.
    pub name: &'static str,
    /// What a person reads: "Kolkata (UTC+5:30)".
    pub text: String,
    /// The other names under which it may have been stored, or under which a browser knows it.
    pub also: &'static [&'static str],
}

/// Zones of one region, in the order of the language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneGroup {
    /// The region, in the person's language.
    pub title: String,
    /// Its zones.
    pub zones: Vec<ZoneChoice>,
}

struct Known {
    name: &'static str,
    also: Vec<&'static str>,
    /// CLDR's short name.
    id: TimeZone,
    /// The key of its region's name.
    region: &'static str,
}

impl Tongue {
    /// All zones in which people live, grouped by region; the offsets are those of this instant. `first` is a title and a zone whose country
    /// stands before all others under that title ("Brazil", America/Sao_Paulo): a state has its own zones at hand.
    pub fn zones(&self, at: Timestamp, first: Option<(&str, &Zone)>) -> Vec<ZoneGroup> {
        let country = first.and_then(|(_, zone)| country(zone));
        let mut groups: Vec<ZoneGroup> = Vec::new();
        if let (Some((title, _)), Some(country)) = (first, country) {
            groups.push(self.group(title.to_owned(), at, |zone| zone.country() == country));
        }
        let mut regions: Vec<ZoneGroup> = REGIONS
            .iter()
            .map(|(_, region)| *region)
            .collect::<BTreeSet<_>>()
            .into_iter()
            .map(|region| self.group(self.say(region), at, |zone| zone.region == region && Some(zone.country()) != country))
            .collect();
        regions.sort_by(|a, b| self.compare(&a.title, &b.title));
        groups.extend(regions);
        groups
    }

    fn group(&self, title: String, at: Timestamp, belongs: impl Fn(&Known) -> bool) -> ZoneGroup {
        let mut zones: Vec<ZoneChoice> = known()
            .iter()
            .filter(|zone| belongs(zone))
            .filter_map(|known| {
                let zone: Zone = known.name.parse().ok()?;
                let city = self.city(&zone)?;
                let offset = crate::date::offset(zone.jiff().to_offset(at));
                let text = self.with("words-zone-listed", args![("city", city), ("offset", offset)]);
                Some(ZoneChoice { name: known.name, text, also: &known.also })
            })
            .collect();
        zones.sort_by(|a, b| self.compare(&a.text, &b.text));
        ZoneGroup { title, zones }
    }
}

/// The areas of the IANA database in which people live, and the regions under which they are offered; its other names are old, or offsets.
// words: words-zones-*
const REGIONS: [(&str, &str); 10] = [
    ("Africa", "words-zones-africa"),
    ("America", "words-zones-america"),
    ("Antarctica", "words-zones-antarctica"),
    ("Arctic", "words-zones-europe"),
    ("Asia", "words-zones-asia"),
    ("Atlantic", "words-zones-atlantic"),
    ("Australia", "words-zones-pacific"),
    ("Europe", "words-zones-europe"),
    ("Indian", "words-zones-indian"),
    ("Pacific", "words-zones-pacific"),
];

/// All zones of the list, each once.
fn known() -> &'static [Known] {
    static KNOWN: OnceLock<Vec<Known>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let mut zones: BTreeMap<&'static str, Known> = BTreeMap::new();
        for found in IanaParserExtended::new().iter_all() {
            let Some((area, _)) = found.canonical.split_once('/') else { continue };
            let Some((_, region)) = REGIONS.iter().find(|(name, _)| *name == area) else { continue };
            // CLDR may know a zone before the database that we carry does.
            if found.canonical.parse::<Zone>().is_err() {
                continue;
            }
            let new = || Known { name: found.canonical, also: Vec::new(), id: found.time_zone, region };
            let zone = zones.entry(found.canonical).or_insert_with(new);
            if found.normalized != found.canonical {
                zone.also.push(found.normalized);
            }
        }
        zones.into_values().collect()
    })
}

/// The country of a zone, if the list has the zone, under whatever name.
fn country(zone: &Zone) -> Option<&'static str> {
    known().iter().find(|known| known.name == zone.name() || known.also.contains(&zone.name())).map(Known::country)
}

impl Known {
    /// ISO 3166-1 alpha-2, in lower case. CLDR's short names of zones begin with it, as those of UN/LOCODE do, but for a few (UTS 35,
    /// "Time Zone Identifiers").
    fn country(&self) -> &str {
        match self.id.as_str() {
            "gazastrp" | "hebron" => "ps",
            "jeruslm" => "il",
            id => id.get(..2).unwrap_or(""),
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::Lang;

    use super::*;
    use crate::Words;

    fn tongue(lang: Lang) -> Tongue {
        Words::new(&[]).expect("the crate's own words are whole").tongue(lang)
    }

    fn at() -> Timestamp {
        "2021-02-15T09:00:00Z".parse().expect("an instant")
    }

    fn check(old: &str, expected: &str) {
        let groups = tongue(Lang::En).zones(at(), None);
        let zones: Vec<&ZoneChoice> = groups.iter().flat_map(|group| &group.zones).collect();
        let found: Vec<&str> = zones.iter().filter(|zone| zone.also.contains(&old)).map(|zone| zone.name).collect();
        assert_eq!(found, [expected]);
        assert!(zones.iter().all(|zone| zone.name != old), "{old} is offered");
        assert!(old.parse::<Zone>().is_ok(), "{old} is no longer understood");
    }

    #[test]
    fn an_old_name_stands_for_a_zone_of_the_list_and_is_not_offered() {
        check("Asia/Calcutta", "Asia/Kolkata");
        check("Asia/Saigon", "Asia/Ho_Chi_Minh");
        check("Asia/Rangoon", "Asia/Yangon");
        check("Asia/Katmandu", "Asia/Kathmandu");
        check("Europe/Kiev", "Europe/Kyiv");
        check("America/Buenos_Aires", "America/Argentina/Buenos_Aires");
    }

    #[test]
    fn no_zone_is_offered_twice_and_none_reads_like_another() {
        for lang in Lang::ALL {
            let brasilia: Zone = "America/Sao_Paulo".parse().expect("a zone");
            let groups = tongue(lang).zones(at(), Some(("Brazil", &brasilia)));
            let zones = || groups.iter().flat_map(|group| &group.zones);
            assert_eq!(zones().map(|z| z.name).collect::<BTreeSet<_>>().len(), zones().count());
            for group in &groups {
                assert!(!group.zones.is_empty(), "{} is empty", group.title);
                let texts: BTreeSet<&str> = group.zones.iter().map(|z| z.text.as_str()).collect();
                assert_eq!(texts.len(), group.zones.len(), "two zones of {} read alike in {lang}", group.title);
            }
        }
    }

    #[test]
    fn the_zones_of_the_own_country_stand_first() {
        let brasilia: Zone = "Brazil/East".parse().expect("an old name");
        let groups = tongue(Lang::Fr).zones(at(), Some(("Brésil", &brasilia)));
        assert_eq!(groups[0].title, "Brésil");
        assert!(groups[0].zones.iter().any(|z| z.name == "America/Manaus"));
        assert!(groups[0].zones.iter().all(|z| z.name.starts_with("America/")));
        assert_eq!(groups.iter().flat_map(|g| &g.zones).filter(|z| z.name == "America/Manaus").count(), 1);
    }

    #[test]
    fn a_zone_is_read_by_its_city_in_the_language_and_its_offset() {
        let read = |lang: Lang| {
            let groups = tongue(lang).zones(at(), None);
            let found = groups.iter().flat_map(|g| &g.zones).find(|z| z.name == "Asia/Kolkata").map(|z| crate::unmarked(&z.text));
            found.expect("it is offered")
        };
        assert_eq!(
            Lang::ALL.map(read),
            [
                "كالكتا (UTC+5:30)",
                "加尔各答（UTC+5:30）",
                "Kolkata (UTC+5:30)",
                "Calcutta (UTC+5:30)",
                "Калькутта (UTC+5:30)",
                "Calcuta (UTC+5:30)"
            ]
        );
    }
}
