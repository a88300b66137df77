//! Calendar messages by mail (iTIP, RFC 5546, carried as RFC 6047 says): the few properties that say who answers what to which invitation.
//!
//! Read here and not by a calendar library, for three reasons: a calendar that was cut keeps what it said (libraries drop a component without
//! its END); nothing here depends on zones, since an answer is compared and never computed with; and only nine properties are wanted.
//! What is wrong with an answer (another's attendee, an old SEQUENCE) is for the caller to see, who knows the invitation.

use jiff::Timestamp;
use jiff::civil::DateTime;

use crate::fault::{Defect, Defects};
use crate::limits::CALENDAR_LIMIT;
use crate::part::Part;

/// Components of one calendar that are kept: an answer to a series may bear one for each meeting of it.
const ITEM_LIMIT: usize = 200;

/// A calendar message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// `REPLY`, `REQUEST`, `COUNTER`, `CANCEL` and so on, in capitals (RFC 5546 section 1.4).
    pub method: String,
    /// What it is about: the event, or each meeting of a series that is spoken of.
    pub items: Vec<CalendarItem>,
}

impl Calendar {
    /// What it is about, where it is about one thing.
    #[must_use]
    pub fn only(&self) -> Option<&CalendarItem> {
        match self.items.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }
}

/// One component: an event, a task, or an answer about free time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CalendarItem {
    /// `VEVENT`, `VTODO`, `VFREEBUSY`, `VJOURNAL`.
    pub component: String,
    /// The id of the invitation.
    pub uid: String,
    /// Which revision of the invitation it speaks of; 0 where it says none (RFC 5545 section 3.8.7.4).
    pub sequence: u32,
    /// Which meeting of a series, as written: the value, after `TZID=…:` where it has a zone.
    pub recurrence_id: Option<String>,
    /// Who answers. `None` also where several are named, since an answer is one person's (RFC 5546 section 3.2.3).
    pub attendee: Option<String>,
    /// Another who answers in the attendee's name (`SENT-BY`).
    pub sent_by: Option<String>,
    /// `ACCEPTED`, `DECLINED`, `TENTATIVE`, `DELEGATED`, `NEEDS-ACTION`, or another word in capitals.
    pub partstat: Option<String>,
    /// To whom the attendee hands the invitation on.
    pub delegated_to: Option<String>,
    /// When the answer was given.
    pub dtstamp: Option<Timestamp>,
    /// Whose invitation it is.
    pub organizer: Option<String>,
    /// What the answer says in words.
    pub comment: Option<String>,
    /// How many attendees are named.
    pub attendees: u16,
}

/// The calendar message of a mail: the first calendar part that has a method, wherever it is and whatever it calls itself.
pub(crate) fn read(message: &[u8], parts: &[Part], faults: &mut Defects) -> Option<Calendar> {
    let named = |p: &Part| {
        let file = p.file_name().unwrap_or_default().to_lowercase();
        matches!(p.typed.name.as_str(), "text/calendar" | "application/ics" | "text/x-vcalendar" | "application/calendar")
            || file.ends_with(".ics")
    };
    let mut broken = false;
    for part in parts.iter().filter(|p| !p.enclosed && !p.is_multipart() && named(p)) {
        let text = part.text(message, CALENDAR_LIMIT, faults);
        match calendar(&text, part.typed.param("method")) {
            Some(found) if !found.method.is_empty() && found.method != "PUBLISH" => return Some(found),
            Some(_) => {}
            None => broken = true,
        }
    }
    if broken {
        faults.note(Defect::BadCalendar);
    }
    None
}

fn calendar(text: &str, method: Option<&str>) -> Option<Calendar> {
    let mut found = Calendar { method: method.unwrap_or_default().trim().to_ascii_uppercase(), items: Vec::new() };
    let mut item: Option<CalendarItem> = None;
    let mut within: Vec<String> = Vec::new();
    let mut begun = false;
    for line in unfolded(text) {
        let Some(line) = ContentLine::read(&line) else { continue };
        match line.name.as_str() {
            "BEGIN" => {
                let name = line.value.trim().to_ascii_uppercase();
                begun |= name == "VCALENDAR";
                if item.is_none() && matches!(name.as_str(), "VEVENT" | "VTODO" | "VJOURNAL" | "VFREEBUSY") {
                    item = Some(CalendarItem { component: name, ..CalendarItem::default() });
                } else if within.len() < ITEM_LIMIT {
                    within.push(name); // an alarm within an event, a zone beside it: their properties are not the event's
                }
            }
            "END" => {
                let name = line.value.trim().to_ascii_uppercase();
                if item.as_ref().is_some_and(|i| i.component == name) {
                    found.items.extend(item.take());
                } else if within.last() == Some(&name) {
                    within.pop();
                }
            }
            "METHOD" if item.is_none() => found.method = line.value.trim().to_ascii_uppercase(),
            _ => {
                if let Some(item) = item.as_mut().filter(|_| within.last().is_none_or(|w| w == "VCALENDAR")) {
                    item.take(&line);
                }
            }
        }
        if found.items.len() >= ITEM_LIMIT {
            break;
        }
    }
    found.items.extend(item); // cut before its END
    found.items.retain(|i| !i.uid.is_empty() || i.attendee.is_some());
    (begun && !found.items.is_empty()).then_some(found)
}

impl CalendarItem {
    fn take(&mut self, line: &ContentLine) {
        match line.name.as_str() {
            "UID" => line.value.trim().clone_into(&mut self.uid),
            "SEQUENCE" => self.sequence = line.value.trim().parse().unwrap_or_default(),
            "RECURRENCE-ID" => {
                let value = line.value.trim();
                self.recurrence_id = Some(line.param("TZID").map_or_else(|| value.to_owned(), |zone| format!("TZID={zone}:{value}")));
            }
            "DTSTAMP" => self.dtstamp = instant(&line.value),
            "ORGANIZER" => self.organizer = Some(mail_address(line)),
            "COMMENT" => self.comment = Some(unescaped(&line.value)),
            "ATTENDEE" => {
                self.attendees = self.attendees.saturating_add(1);
                let alone = self.attendees == 1;
                let word = |name: &str| line.param(name).map(|v| v.trim().to_ascii_uppercase()).filter(|v| !v.is_empty());
                let other = |name: &str| line.param(name).map(|v| address(v.trim_matches('"'))).filter(|v| !v.is_empty());
                self.attendee = alone.then(|| mail_address(line));
                self.partstat = word("PARTSTAT").filter(|_| alone);
                self.sent_by = other("SENT-BY").filter(|_| alone);
                self.delegated_to = other("DELEGATED-TO").filter(|_| alone);
            }
            _ => {}
        }
    }
}

/// The address of an attendee or organizer; the `EMAIL` parameter (RFC 7986 section 6.2) where the value itself is none.
fn mail_address(line: &ContentLine) -> String {
    let value = address(&line.value);
    match line.param("EMAIL") {
        Some(email) if !value.contains('@') => address(email),
        _ => value,
    }
}

fn address(value: &str) -> String {
    let value = value.trim().trim_matches(['"', '<', '>']);
    let bare = value.get(..7).filter(|s| s.eq_ignore_ascii_case("mailto:")).map_or(value, |_| &value[7..]);
    bare.split('?').next().unwrap_or_default().trim().to_owned()
}

/// `20210220T101500Z`; a time without `Z` is read as UTC, which RFC 5545 section 3.8.7.2 says that it must be.
fn instant(value: &str) -> Option<Timestamp> {
    let digits = value.trim().trim_end_matches(['Z', 'z']);
    let at: DateTime = digits.parse().ok()?;
    jiff::tz::TimeZone::UTC.to_timestamp(at).ok()
}

/// One content line (RFC 5545 section 3.1).
struct ContentLine {
    name: String,
    params: Vec<(String, String)>,
    value: String,
}

impl ContentLine {
    fn read(line: &str) -> Option<Self> {
        let mut quoted = false;
        let mut cuts = Vec::new();
        let mut colon = None;
        for (at, b) in line.bytes().enumerate() {
            match b {
                b'"' => quoted = !quoted,
                b';' if !quoted => cuts.push(at),
                b':' if !quoted => {
                    colon = Some(at);
                    break;
                }
                _ => {}
            }
        }
        // A quotation mark that is never closed hides the colon; then the first colon is it.
        let colon = colon.or_else(|| line.find(':'))?;
        cuts.retain(|c| *c < colon);
        cuts.push(colon);
        let name = line[..cuts[0]].trim().to_ascii_uppercase();
        let params = cuts.windows(2).filter_map(|w| line[w[0] + 1..w[1]].split_once('='));
        let params = params.map(|(n, v)| (n.trim().to_ascii_uppercase(), v.trim().trim_matches('"').to_owned())).collect();
        Some(Self { name, params, value: line[colon + 1..].to_owned() })
    }

    fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }
}

fn unfolded(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        match lines.last_mut() {
            Some(last) if line.starts_with([' ', '\t']) => last.push_str(&line[1..]),
            _ => lines.push(line.to_owned()),
        }
    }
    lines
}

/// `\n`, `\,`, `\;` and `\\` (RFC 5545 section 3.3.11).
fn unescaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            c => out.push(c),
        }
    }
    out
}
