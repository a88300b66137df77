//! CLDR's data for the six languages, one set of formatters each, made at first use and shared by all threads.
//!
//! The data is compiled in, so making a formatter cannot fail for these languages; a test makes all six.

use std::sync::OnceLock;

use icu::calendar::Gregorian;
use icu::collator::{CollatorBorrowed, CollatorPreferences, options::CollatorOptions, preferences::CollationNumericOrdering};
use icu::datetime::fieldsets::{T, YM, YMD, YMDE, zone::ExemplarCity};
use icu::datetime::{DateTimeFormatterPreferences, FixedCalendarDateTimeFormatter, NoCalendarFormatter, preferences::HourCycle};
use icu::decimal::{DecimalFormatter, options::DecimalFormatterOptions, options::GroupingStrategy};
use icu::experimental::dimension::percent::{formatter::PercentFormatter, options::PercentFormatterOptions};
use icu::experimental::displaynames::{
    DisplayNamesOptions,
    multi::{LanguageDisplayNames, RegionDisplayNames},
};
use icu::list::{ListFormatter, options::ListFormatterOptions};
use icu::locale::{Locale, locale};
use icu::plurals::{PluralRules, PluralRulesOptions};
use kernel::Lang;

/// The figures of Arabic pages: Western (`latn`: 1 2 3), as in the Arabic documents and letters of ITU and in most of those of the
/// United Nations, and so that a register number reads the same in all six languages. `ar-u-nu-arab` here, and nothing else,
/// would turn dates, times and quantities to Arabic-Indic figures.
const ARABIC: Locale = locale!("ar-u-nu-latn");

/// English as the United Nations writes it: 22 March 2021, day before month.
const ENGLISH: Locale = locale!("en-GB");

/// The formatters of one language.
pub(crate) struct Cldr {
    /// Date with weekday.
    pub date: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    /// Date without weekday.
    pub day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    /// Date for a list, as short as stays clear.
    pub brief: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    /// A month of a year.
    pub month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    /// Hours and minutes, 00:00 to 23:59.
    pub time: NoCalendarFormatter<T>,
    /// The city after which a time zone is named.
    pub city: NoCalendarFormatter<ExemplarCity>,
    /// 1,234
    pub number: DecimalFormatter,
    /// 1234
    pub plain_number: DecimalFormatter,
    /// 12%
    pub percent: PercentFormatter<DecimalFormatter>,
    /// A, B and C
    pub list: ListFormatter,
    pub languages: LanguageDisplayNames,
    pub regions: RegionDisplayNames,
    pub order: CollatorBorrowed<'static>,
    pub plural: PluralRules,
}

impl Cldr {
    /// The formatters of this language.
    pub fn of(lang: Lang) -> &'static Cldr {
        static EACH: [OnceLock<Cldr>; 6] = [const { OnceLock::new() }; 6];
        EACH[lang as usize].get_or_init(|| Cldr::load(lang))
    }

    fn load(lang: Lang) -> Cldr {
        const WHY: &str = "the data of the six languages is compiled in";
        let locale = match lang {
            Lang::Ar => ARABIC,
            Lang::Zh => locale!("zh"),
            Lang::En => ENGLISH,
            Lang::Fr => locale!("fr"),
            Lang::Ru => locale!("ru"),
            Lang::Es => locale!("es"),
        };
        // Arabic has only figures between slashes for the middle length, and Russian an abbreviated month with the word for year.
        let brief = match lang {
            Lang::Ar => YMD::long(),
            Lang::Ru => YMD::short(),
            _ => YMD::medium(),
        };
        let mut clock = DateTimeFormatterPreferences::from(&locale);
        clock.hour_cycle = Some(HourCycle::H23);
        // "Session 2" stands before "Session 10".
        let mut order = CollatorPreferences::from(&locale);
        order.numeric_ordering = Some(CollationNumericOrdering::True);
        let mut plain = DecimalFormatterOptions::default();
        plain.grouping_strategy = Some(GroupingStrategy::Never);
        Cldr {
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long()).expect(WHY),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).expect(WHY),
            brief: FixedCalendarDateTimeFormatter::try_new((&locale).into(), brief).expect(WHY),
            month: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YM::long()).expect(WHY),
            time: NoCalendarFormatter::try_new(clock, T::hm()).expect(WHY),
            city: NoCalendarFormatter::try_new((&locale).into(), ExemplarCity).expect(WHY),
            number: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).expect(WHY),
            plain_number: DecimalFormatter::try_new((&locale).into(), plain).expect(WHY),
            percent: PercentFormatter::try_new((&locale).into(), PercentFormatterOptions::default()).expect(WHY),
            list: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).expect(WHY),
            languages: LanguageDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default()).expect(WHY),
            regions: RegionDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default()).expect(WHY),
            order: icu::collator::Collator::try_new(order, CollatorOptions::default()).expect(WHY),
            plural: PluralRules::try_new((&locale).into(), PluralRulesOptions::default()).expect(WHY),
        }
    }
}
