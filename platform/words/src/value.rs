//! The values that a message mentions.

use std::borrow::Cow;

/// A value put into a message: a quantity, which chooses the plural and is written as the language writes numbers (1,234), or a text,
/// which stands as it is. A year, an id or a reference is a text, not a quantity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value<'a> {
    /// A quantity.
    Number(i64),
    /// A text.
    Text(Cow<'a, str>),
}

macro_rules! quantity {
    ($($int:ty),*) => { $(
        impl From<$int> for Value<'_> {
            /// A number above the range of `i64` is written as the highest of it: nothing here counts so far.
            fn from(number: $int) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )* };
}
quantity!(i8, i16, i32, i64, u8, u16, u32, u64, usize);

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

/// The values of a message by name: `tongue.with("replies-received", args![("n", 3), ("name", "Fiji")])`.
#[macro_export]
macro_rules! args {
    ($(($name:expr, $value:expr)),* $(,)?) => {
        &[$(($name, $crate::Value::from($value))),*]
    };
}
