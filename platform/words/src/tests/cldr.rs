//! Dates, times, numbers and lists in six languages.

use jiff::Timestamp;
use jiff::civil::{Date, Time, date, time};
use kernel::{Lang, Zone};
use proptest::prelude::*;

use super::{in_all, tongue};
use crate::unmarked;

/// The languages in the order of `Lang::ALL`: ar zh en fr ru es.
fn check_date(of: Date, expected: [&str; 6]) {
    assert_eq!(in_all(|t| t.date(of)), expected);
}

fn check_day(of: Date, expected: [&str; 6]) {
    assert_eq!(in_all(|t| t.day(of)), expected);
}

fn check_time(of: Time, expected: &str) {
    assert_eq!(in_all(|t| t.time(of)), [expected; 6]);
}

fn check_instant(at: &str, zone: &str, expected: [&str; 6]) {
    let (at, zone): (Timestamp, Zone) = (at.parse().unwrap(), zone.parse().unwrap());
    assert_eq!(in_all(|t| unmarked(&t.instant(at, &zone))), expected);
}

fn check_zone(at: &str, zone: &str, expected: [&str; 6]) {
    let (at, zone): (Timestamp, Zone) = (at.parse().unwrap(), zone.parse().unwrap());
    assert_eq!(in_all(|t| unmarked(&t.zone_name(&zone, at))), expected);
}

#[test]
fn a_date_is_written_as_in_a_letter_of_that_language() {
    check_date(
        date(2021, 3, 22),
        [
            "الاثنين، 22 مارس 2021",
            "2021年3月22日星期一",
            "Monday 22 March 2021",
            "lundi 22 mars 2021",
            "понедельник, 22 марта 2021 года",
            "lunes, 22 de marzo de 2021",
        ],
    );
    check_day(
        date(2021, 2, 3),
        ["3 فبراير 2021", "2021年2月3日", "3 February 2021", "3 février 2021", "3 февраля 2021 года", "3 de febrero de 2021"],
    );
}

#[test]
fn the_french_first_of_the_month_is_an_ordinal() {
    check_date(
        date(2021, 3, 1),
        [
            "الاثنين، 1 مارس 2021",
            "2021年3月1日星期一",
            "Monday 1 March 2021",
            "lundi 1er mars 2021",
            "понедельник, 1 марта 2021 года",
            "lunes, 1 de marzo de 2021",
        ],
    );
    assert_eq!(tongue(Lang::Fr).day(date(2021, 3, 1)), "1er mars 2021");
    assert_eq!(tongue(Lang::Fr).day(date(2021, 3, 11)), "11 mars 2021");
    assert_eq!(tongue(Lang::Fr).day(date(2021, 3, 21)), "21 mars 2021");
}

fn check_days(first: Date, last: Date, expected: [&str; 6]) {
    assert_eq!(in_all(|t| unmarked(&t.days(first, last))), expected);
}

#[test]
fn days_of_one_month_name_it_once() {
    check_days(
        date(2021, 3, 22),
        date(2021, 3, 26),
        [
            "من 22 إلى 26 مارس 2021",
            "2021年3月22日至26日",
            "22–26 March 2021",
            "22-26 mars 2021",
            "22–26 марта 2021 года",
            "22-26 de marzo de 2021",
        ],
    );
    check_days(
        date(2021, 3, 29),
        date(2021, 4, 1),
        [
            "من 29 مارس 2021 إلى 1 أبريل 2021",
            "2021年3月29日至2021年4月1日",
            "29 March 2021 – 1 April 2021",
            "29 mars 2021 – 1er avril 2021",
            "29 марта 2021 года – 1 апреля 2021 года",
            "29 de marzo de 2021 – 1 de abril de 2021",
        ],
    );
    assert_eq!(tongue(Lang::Fr).days(date(2021, 3, 1), date(2021, 3, 5)), "1er-5 mars 2021");
    assert_eq!(tongue(Lang::Es).days(date(2021, 3, 1), date(2021, 3, 1)), "1 de marzo de 2021");
}

#[test]
fn a_month_stands_with_its_year() {
    let january = ["يناير 2021", "2021年1月", "January 2021", "janvier 2021", "январь 2021 года", "enero de 2021"];
    assert_eq!(in_all(|t| t.month(date(2021, 1, 1))), january);
}

#[test]
fn a_time_has_twenty_four_hours_everywhere() {
    check_time(time(14, 30, 59, 0), "14:30");
    check_time(time(23, 59, 59, 999_999_999), "23:59");
    check_time(time(0, 0, 0, 0), "00:00");
    check_time(time(9, 5, 0, 0), "09:05");
}

#[test]
fn an_instant_says_weekday_date_time_city_and_offset() {
    check_instant(
        "2021-03-22T13:30:00Z",
        "Europe/Zurich",
        [
            "الاثنين، 22 مارس 2021، الساعة 14:30 بتوقيت جنيف (UTC+1)",
            "2021年3月22日星期一 14:30 日内瓦时间（UTC+1）",
            "Monday 22 March 2021, 14:30 Geneva (UTC+1)",
            "lundi 22 mars 2021, 14:30 Genève (UTC+1)",
            "понедельник, 22 марта 2021 года, 14:30, Женева (UTC+1)",
            "lunes, 22 de marzo de 2021, 14:30, hora de Ginebra (UTC+1)",
        ],
    );
    check_instant(
        "2021-03-22T23:30:00Z",
        "UTC",
        [
            "الاثنين، 22 مارس 2021، الساعة 23:30 UTC",
            "2021年3月22日星期一 23:30 UTC",
            "Monday 22 March 2021, 23:30 UTC",
            "lundi 22 mars 2021, 23:30 UTC",
            "понедельник, 22 марта 2021 года, 23:30 UTC",
            "lunes, 22 de marzo de 2021, 23:30 UTC",
        ],
    );
}

#[test]
fn an_instant_of_a_list_is_short_and_clear() {
    let (at, zone): (Timestamp, Zone) = ("2021-03-01T13:30:00Z".parse().unwrap(), "Europe/Zurich".parse().unwrap());
    assert_eq!(
        in_all(|t| unmarked(&t.brief(at, &zone))),
        ["1 مارس 2021 14:30", "2021年3月1日 14:30", "1 Mar 2021 14:30", "1er mars 2021 14:30", "01.03.2021 14:30", "1 mar 2021 14:30"]
    );
    assert_eq!(tongue(Lang::En).zoned("Received", &zone), "Received (Geneva)");
}

#[test]
fn an_instant_has_the_date_of_its_zone() {
    let fiji: Zone = "Pacific/Fiji".parse().unwrap();
    let said = tongue(Lang::En).instant("2021-03-22T13:30:00Z".parse().unwrap(), &fiji);
    assert_eq!(said, "Tuesday 23 March 2021, 01:30 Fiji (UTC+12)");
}

#[test]
fn a_zone_is_known_by_its_city_and_its_offset_of_that_day() {
    let (winter, summer) = ("2021-03-22T12:00:00Z", "2021-05-17T12:00:00Z");
    let geneva = ["توقيت جنيف (UTC+2)", "日内瓦时间（UTC+2）", "Geneva (UTC+2)", "Genève (UTC+2)", "Женева (UTC+2)", "Ginebra (UTC+2)"];
    check_zone(summer, "Europe/Zurich", geneva);
    let newfoundland = [
        "توقيت سانت جونس (UTC−2:30)",
        "圣约翰斯时间（UTC−2:30）",
        "St John’s (UTC−2:30)",
        "Saint-Jean de Terre-Neuve (UTC−2:30)",
        "Сент-Джонс (UTC−2:30)",
        "San Juan de Terranova (UTC−2:30)",
    ];
    check_zone(winter, "America/St_Johns", newfoundland);
    let dakar = ["توقيت داكار (UTC)", "达喀尔时间（UTC）", "Dakar (UTC)", "Dakar (UTC)", "Дакар (UTC)", "Dakar (UTC)"];
    check_zone(winter, "Africa/Dakar", dakar);
    check_zone(winter, "Asia/Kathmandu", {
        [
            "توقيت كاتماندو (UTC+5:45)",
            "加德满都时间（UTC+5:45）",
            "Kathmandu (UTC+5:45)",
            "Katmandou (UTC+5:45)",
            "Катманду (UTC+5:45)",
            "Katmandú (UTC+5:45)",
        ]
    });
    check_zone(winter, "Etc/GMT+5", ["UTC−5"; 6]);
    check_zone(winter, "UTC", ["UTC"; 6]);
}

#[test]
fn every_zone_of_the_database_has_a_name_in_every_language() {
    for name in jiff::tz::db().available() {
        let Ok(zone) = name.as_str().parse::<Zone>() else { continue };
        for lang in Lang::ALL {
            let city = tongue(lang).city(&zone);
            let placeless = !name.as_str().contains('/') || name.as_str().starts_with("Etc/");
            assert!(city.is_some() || placeless, "{name:?} has no city in {lang}");
            assert!(city.is_none_or(|c| !c.is_empty() && c != "Unknown Location"), "{name:?} in {lang}");
        }
    }
}

#[test]
fn quantities_and_shares_are_written_as_each_language_does() {
    let numbers = in_all(|t| t.number(-1_234_567));
    assert_eq!(
        numbers,
        ["\u{200e}-1,234,567", "-1,234,567", "-1,234,567", "-1\u{202f}234\u{202f}567", "-1\u{a0}234\u{a0}567", "-1.234.567"]
    );
    assert_eq!(in_all(|t| t.number(193)), ["193"; 6]);
    assert_eq!(in_all(|t| t.percent(12)), ["12\u{200e}%\u{200e}", "12%", "12%", "12\u{a0}%", "12\u{a0}%", "12\u{a0}%"]);
}

#[test]
fn a_list_is_joined_as_each_language_joins() {
    let letters = |items: &'static [&'static str]| in_all(|t| unmarked(&t.list(items)));
    assert_eq!(letters(&["A", "B", "C"]), ["A وB وC", "A、B和C", "A, B and C", "A, B et C", "A, B и C", "A, B y C"]);
    assert_eq!(letters(&["A"]), ["A"; 6]);
    assert_eq!(letters(&[]), [""; 6]);
    assert_eq!(tongue(Lang::Es).list(&["Francia", "Italia"]), "Francia e Italia");
    assert_eq!(tongue(Lang::Ar).list(&["مصر", "Fiji"]), "مصر و\u{2068}Fiji\u{2069}");
    assert_eq!(tongue(Lang::Ar).value("2021/IN/0024"), "\u{2068}2021/IN/0024\u{2069}");
    assert_eq!(tongue(Lang::Fr).value("2021/IN/0024"), "2021/IN/0024");
}

proptest! {
    #[test]
    fn every_instant_can_be_said(second in Timestamp::MIN.as_second()..=Timestamp::MAX.as_second(), zone in 0_usize..5) {
        let zone: Zone = ["Europe/Zurich", "Pacific/Apia", "America/St_Johns", "UTC", "Pacific/Kiritimati"][zone].parse().unwrap();
        for lang in Lang::ALL {
            prop_assert!(!tongue(lang).instant(Timestamp::from_second(second).unwrap(), &zone).is_empty());
        }
    }
}

#[test]
fn the_ends_of_the_calendar_can_be_said() {
    for lang in Lang::ALL {
        for day in [Date::MIN, Date::MAX] {
            assert!(!tongue(lang).date(day).is_empty());
        }
    }
}
