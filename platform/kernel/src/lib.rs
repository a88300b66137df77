//! The words that every crate of the house shares: ids and [`Ref`]s, [`Lang`] and texts per language, the two clocks,
//! structured text, and [`Refusal`].
//!
//! Nothing here reads a clock, a disk or a network; there is no `async` and no SQL. Start with [`Ref`], then [`Refusal`].

mod clock;
mod id;
mod lang;
pub mod prose;
mod refer;
mod refusal;
mod text;

pub use clock::{BadTime, EditionTime, MachineTime, Zone};
pub use id::{BadId, Id};
pub use lang::{Direction, Lang, UnknownLang};
pub use refer::{Kind, Ref};
pub use refusal::{Arg, Code, Refusal, Sort};
pub use text::Text;
