//! One language of the house: messages, numbers, lists, names and order. Dates and zones: `date`.

use std::cmp::Ordering;
use std::fmt;

use icu::decimal::input::Decimal;
use icu::locale::subtags::{Language, Region};
use kernel::{Direction, Lang, Refusal};

use crate::cldr::Cldr;
use crate::direction::isolated;
use crate::message::Words;
use crate::sentence::Given;
use crate::value::Value;

/// The words of the house in one language. Cheap to clone. What it gives is plain text: a page escapes it.
#[derive(Clone)]
pub struct Tongue {
    words: Words,
    lang: Lang,
}

impl Tongue {
    pub(crate) fn new(words: Words, lang: Lang) -> Self {
        Self { words, lang }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The direction in which it is written.
    pub fn direction(&self) -> Direction {
        self.lang.direction()
    }

    /// The same words in another language.
    pub fn switched(&self, lang: Lang) -> Tongue {
        Tongue::new(self.words.clone(), lang)
    }

    /// The words of all languages.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// The message under a key that mentions no values. Gives the key itself where there is no such message (logged once).
    pub fn say(&self, key: &str) -> String {
        self.words.sentence(self.lang, key, &[])
    }

    /// The message under a key, with its values: `tongue.with("replies-received", args![("n", 3), ("state", "Fiji")])`.
    ///
    /// Numbers choose the plural and are written as the language writes them; texts stand as they are, isolated where they run
    /// against the sentence. A value that is not given shows as `{$name}` (logged once).
    pub fn with(&self, key: &str, values: &[(&str, Value<'_>)]) -> String {
        let given: Vec<_> = values.iter().map(|(name, value)| (*name, Given::of(value))).collect();
        self.words.sentence(self.lang, key, &given)
    }

    /// The sentence of a refusal: the message under its code, with its values. A value of figures alone chooses the plural.
    pub fn say_refusal(&self, refusal: &dyn Refusal) -> String {
        let values = refusal.args();
        let given: Vec<_> = values.iter().map(|(name, text)| (*name, Given::of_text(text))).collect();
        self.words.sentence(self.lang, refusal.code(), &given)
    }

    /// A quantity: "1,234", "1 234" with a narrow no-break space in French.
    pub fn number(&self, number: i64) -> String {
        Cldr::of(self.lang).number.format(&Decimal::from(number)).to_string()
    }

    /// A whole number of per cent: "12%", "12 %".
    pub fn percent(&self, percent: i64) -> String {
        Cldr::of(self.lang).percent.format(&Decimal::from(percent)).to_string()
    }

    /// A list joined by "and": "A, B and C". Items that run against the language's direction are isolated.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        let items: Vec<_> = items.iter().map(|item| isolated(item.as_ref(), self.lang)).collect();
        Cldr::of(self.lang).list.format(items.iter()).to_string()
    }

    /// A value that stands alone, such as a number of the register, isolated if it runs against the language's direction: in an Arabic heading
    /// `2021/IN/0024` would else be read from its end.
    pub fn value(&self, value: &str) -> String {
        isolated(value, self.lang).into_owned()
    }

    /// The name of a language in this one: "French", "французский", as CLDR has it (lower case where the language does so).
    pub fn language(&self, of: Lang) -> &'static str {
        let code: Language = of.code().parse().expect("the codes of ISO 639-1 are language subtags");
        Cldr::of(self.lang).languages.of(code).expect("CLDR names the six languages in each of them")
    }

    /// CLDR's short name of a region by its ISO 3166-1 alpha-2 code, in either case; `None` for what is no such code.
    ///
    /// CLDR's names are everyday names of today. A letter or a list of Member States takes the official name, at its date, from
    /// the directory.
    pub fn region_name(&self, alpha2: &str) -> Option<&'static str> {
        if alpha2.len() != 2 || alpha2.eq_ignore_ascii_case("ZZ") {
            return None;
        }
        Cldr::of(self.lang).regions.of(alpha2.parse::<Region>().ok()?)
    }

    /// How two texts stand in a list of this language: É beside E, Chinese by pinyin, "Session 2" before "Session 10".
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        Cldr::of(self.lang).order.compare(a, b)
    }

    /// A key that sorts, byte by byte, as [`compare`](Self::compare) does: `names.sort_by_cached_key(|n| tongue.sort_key(n))`. Not for keeping: it
    /// changes with the version of CLDR.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2);
        let Ok(()) = Cldr::of(self.lang).order.write_sort_key_to(text, &mut key);
        key
    }
}

impl fmt::Debug for Tongue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Tongue({})", self.lang)
    }
}
