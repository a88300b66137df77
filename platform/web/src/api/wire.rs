//! Values of the house as a program reads them: ids, instants, languages, texts per language.

use std::borrow::Cow;
use std::collections::BTreeMap;

use data_encoding::BASE64;
use jiff::civil::Date;
use kernel::{EditionTime, Id, Lang, MachineTime, Text};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
use utoipa::openapi::{RefOr, Schema};
use utoipa::{PartialSchema, ToSchema};

use super::problem::{ApiFault, Refused};
use crate::{FileType, Upload};

fn text(description: &str) -> ObjectBuilder {
    ObjectBuilder::new().schema_type(Type::String).description(Some(description))
}

/// An id: 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(pub Id);

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        text.parse().map(Self).map_err(de::Error::custom)
    }
}

impl PartialSchema for Key {
    fn schema() -> RefOr<Schema> {
        text("An id.").pattern(Some("^[0-9a-f]{32}$")).into()
    }
}

impl ToSchema for Key {
    fn name() -> Cow<'static, str> {
        "Key".into()
    }
}

/// An instant, in UTC (RFC 3339).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment(EditionTime);

impl From<EditionTime> for Moment {
    fn from(at: EditionTime) -> Self {
        Self(at)
    }
}

impl From<MachineTime> for Moment {
    fn from(at: MachineTime) -> Self {
        Self(at.timestamp().into())
    }
}

impl Moment {
    /// The instant.
    pub fn time(self) -> EditionTime {
        self.0
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0.timestamp())
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        let at: jiff::Timestamp = text.parse().map_err(de::Error::custom)?;
        Ok(Self(at.into()))
    }
}

impl PartialSchema for Moment {
    fn schema() -> RefOr<Schema> {
        text("An instant (RFC 3339); answers have it in UTC.").format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime))).into()
    }
}

impl ToSchema for Moment {
    fn name() -> Cow<'static, str> {
        "Moment".into()
    }
}

/// A day, `2021-03-22` and nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day(pub Date);

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'de, str>::deserialize(deserializer)?;
        let day = (text.len() == 10).then(|| text.parse().ok()).flatten();
        day.map(Self).ok_or_else(|| de::Error::custom("no day"))
    }
}

impl PartialSchema for Day {
    fn schema() -> RefOr<Schema> {
        text("A day.").format(Some(SchemaFormat::KnownFormat(KnownFormat::Date))).into()
    }
}

impl ToSchema for Day {
    fn name() -> Cow<'static, str> {
        "Day".into()
    }
}

/// One of the six languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LangCode(pub Lang);

impl PartialSchema for LangCode {
    fn schema() -> RefOr<Schema> {
        text("One of the six official languages.").enum_values(Some(Lang::ALL.map(Lang::code))).into()
    }
}

impl ToSchema for LangCode {
    fn name() -> Cow<'static, str> {
        "LangCode".into()
    }
}

/// A text in the languages in which it is there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Versions {
    /// Arabic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ar: Option<String>,
    /// Chinese.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zh: Option<String>,
    /// English.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// French.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fr: Option<String>,
    /// Russian.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ru: Option<String>,
    /// Spanish.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub es: Option<String>,
}

impl From<&Text> for Versions {
    fn from(text: &Text) -> Self {
        text.versions().map(|(lang, version)| (lang, version.to_owned())).collect()
    }
}

impl FromIterator<(Lang, String)> for Versions {
    fn from_iter<I: IntoIterator<Item = (Lang, String)>>(versions: I) -> Self {
        let mut by_lang: BTreeMap<Lang, String> = versions.into_iter().collect();
        let mut take = |lang| by_lang.remove(&lang);
        Self { ar: take(Lang::Ar), zh: take(Lang::Zh), en: take(Lang::En), fr: take(Lang::Fr), ru: take(Lang::Ru), es: take(Lang::Es) }
    }
}

/// A file that is sent inside a body: PDF, JPEG, PNG or TIFF by its content, at most 12 MB.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SentFile {
    /// Its name, for people.
    #[schema(max_length = 200)]
    pub name: String,
    /// Its content as base64 (RFC 4648, 4).
    #[schema(content_encoding = "base64")]
    pub content: String,
}

impl SentFile {
    /// The file as it came. `pointer` is its place in the body.
    pub fn decoded(&self, pointer: &str) -> Result<Upload, Refused> {
        let bytes = BASE64.decode(self.content.as_bytes()).map_err(|_| Refused::at(format!("{pointer}/content"), ApiFault::BadValue))?;
        Ok(Upload { field: String::new(), name: self.name.clone(), bytes })
    }

    /// The same, with its type told by its content.
    pub fn checked(&self, pointer: &str) -> Result<(Upload, FileType), Refused> {
        let upload = self.decoded(pointer)?;
        let kind = upload.checked().map_err(|fault| Refused::at(format!("{pointer}/content"), fault))?;
        Ok((upload, kind))
    }
}

/// A choice among a few names, as a type of the feature has them: read by `FromStr`, written by its `name()`.
///
/// `choice!(Word of AnswerKind: [AnswerKind::Accept, …], "The minister's word.");`
#[macro_export]
macro_rules! choice {
    ($wire:ident of $type:ty: $all:expr, $words:literal) => {
        #[doc = $words]
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) struct $wire(pub $type);

        impl serde::Serialize for $wire {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.0.name())
            }
        }

        impl<'de> serde::Deserialize<'de> for $wire {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = <String as serde::Deserialize>::deserialize(deserializer)?;
                let all = $all;
                all.into_iter().find(|one| one.name() == name).map(Self).ok_or_else(|| serde::de::Error::custom("none of the choices"))
            }
        }

        impl utoipa::PartialSchema for $wire {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::Schema> {
                $crate::api::choices($words, $all.map(|one| one.name()))
            }
        }

        impl utoipa::ToSchema for $wire {
            fn name() -> std::borrow::Cow<'static, str> {
                stringify!($wire).into()
            }
        }
    };
}

/// The schema of a [`choice!`](crate::choice).
pub fn choices<const N: usize>(words: &str, names: [&'static str; N]) -> RefOr<Schema> {
    text(words).enum_values(Some(names)).into()
}
