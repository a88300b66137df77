//! Planning: who speaks where and when. Today the list of speakers ([`speakers`]); the timetable of the programme will share its search.
//!
//! Pure: text in, values out. Nothing here reads a clock, a disk or chance: the caller says how much of its time is used and gives a seed,
//! so that the same seed and the same number of steps give the same answer. Start with [`speakers`].
#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test stops where it is wrong"))]

mod chance;
pub mod speakers;
