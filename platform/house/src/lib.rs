//! The socket: [`Feature`], one constant of plain data for each feature; and [`House`], put together from a list of them.
//!
//! Nothing here knows which features there are. Data can be printed (`convoke features`), compared, and walked by tests.

mod feature;
mod house;
mod print;

pub use feature::{Answered, Command, DemoFault, DemoStep, Feature};
pub use house::{Clocks, House, HouseFault, Parts, Stop, messages, migrations, tables, views, words_of};
pub use print::print;
pub use web::{Desk, DeskLine, DeskTone, HomePart, ThingKind, Title};

#[cfg(test)]
mod tests;
