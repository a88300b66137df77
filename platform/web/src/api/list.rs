//! Lists in parts: an opaque cursor that is good for one list with one filter in one edition, and for no other.

use std::fmt::Display;

use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use utoipa::{IntoParams, ToSchema};

use super::call::Call;
use super::problem::ApiFault;

/// Entries of a part, if the caller does not say.
const USUAL: u32 = 50;

/// Entries of a part at most: the 193 states at once.
const MOST: u32 = 200;

/// Bytes of the code that binds a cursor to its list: it keeps mistakes out, not attackers, who could ask for the list itself.
const MARK: usize = 10;

/// Which part of a list is asked for.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Paging {
    /// How many entries at most; 50 if it is not said.
    #[param(minimum = 1, maximum = 200, value_type = Option<u32>)]
    pub limit: Option<Limit>,
    /// Where to go on: the `next` of the part before. Good for the same list with the same filter alone.
    #[param(max_length = 1000)]
    pub cursor: Option<String>,
}

/// A number of entries from 1 to [`MOST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "u32")]
pub struct Limit(u32);

impl TryFrom<u32> for Limit {
    type Error = &'static str;

    fn try_from(value: u32) -> Result<Self, Self::Error> {
        if (1..=MOST).contains(&value) { Ok(Self(value)) } else { Err("a limit is from 1 to 200") }
    }
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Listed<T> {
    /// The entries, in the order of the list.
    pub items: Vec<T>,
    /// The cursor of the next part; absent at the end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl Paging {
    /// How many entries are asked for.
    pub fn limit(&self) -> usize {
        self.limit.map_or(USUAL, |limit| limit.0) as usize
    }

    /// The key after which to go on; `None` at the beginning. `list` names the list, `filter` is all that was asked of it.
    ///
    /// Refuses a cursor that is broken or of another list, filter or edition.
    pub fn after(&self, call: &Call, list: &str, filter: &str) -> Result<Option<String>, ApiFault> {
        let Some(cursor) = &self.cursor else { return Ok(None) };
        let bytes = BASE64URL_NOPAD.decode(cursor.as_bytes()).map_err(|_| ApiFault::BadCursor)?;
        let (given, key) = bytes.split_at_checked(MARK).ok_or(ApiFault::BadCursor)?;
        let key = String::from_utf8(key.to_vec()).map_err(|_| ApiFault::BadCursor)?;
        let good = bool::from(mark(call, list, filter, &key).ct_eq(given));
        if good { Ok(Some(key)) } else { Err(ApiFault::BadCursor) }
    }

    /// The same for a list of which parts are asked for by how many entries come before; from 0.
    pub fn begin(&self, call: &Call, list: &str, filter: &str) -> Result<usize, ApiFault> {
        let after = self.after(call, list, filter)?;
        after.map_or(Ok(0), |key| key.parse().map_err(|_| ApiFault::BadCursor))
    }

    /// A part made of what was read after the key: at most the limit and one more, by which it is seen that there is more. `key` is what the
    /// next part goes on after.
    pub fn part<T, W>(
        &self,
        call: &Call,
        list: &str,
        filter: &str,
        mut read: Vec<T>,
        key: impl Fn(&T) -> String,
        draw: impl Fn(T) -> W,
    ) -> Listed<W> {
        let more = read.len() > self.limit();
        read.truncate(self.limit());
        let next = read.last().filter(|_| more).map(|last| cursor(call, list, filter, &key(last)));
        Listed { items: read.into_iter().map(draw).collect(), next }
    }

    /// A part of a list that was read whole, since it is short by its nature: the states, the letters of an edition.
    pub fn part_of_whole<T, W>(
        &self,
        call: &Call,
        list: &str,
        filter: impl Display,
        whole: Vec<T>,
        draw: impl Fn(T) -> W,
    ) -> Result<Listed<W>, ApiFault> {
        let filter = filter.to_string();
        let begin = self.begin(call, list, &filter)?;
        let part: Vec<T> = whole.into_iter().skip(begin).take(self.limit() + 1).collect();
        let end = begin + self.limit();
        Ok(self.part(call, list, &filter, part, |_| end.to_string(), draw))
    }
}

fn cursor(call: &Call, list: &str, filter: &str, key: &str) -> String {
    let mut bytes = mark(call, list, filter, key).to_vec();
    bytes.extend_from_slice(key.as_bytes());
    BASE64URL_NOPAD.encode(&bytes)
}

fn mark(call: &Call, list: &str, filter: &str, key: &str) -> [u8; MARK] {
    let edition = call.cx.edition().map_or_else(|_| String::new(), |edition| edition.to_string());
    let parts = [list, filter, edition.as_str(), key].map(str::as_bytes);
    let code = call.app.ledger.secret().code("cursor", &parts);
    code[..MARK].try_into().expect("a code has 32 bytes")
}
