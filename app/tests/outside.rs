//! The binary from outside: the demo, an installation of one's own, exit codes, kills in storms of replies, the disk before the answer, bad
//! days, drills of backup and move, and what a supervisor and a log see.
//!
//! One file for cargo, since only a test of this kind is told where the binary is.

#[path = "outside/bad_day.rs"]
mod bad_day;
#[path = "outside/cut.rs"]
mod cut;
#[path = "outside/data.rs"]
mod data;
#[path = "outside/demo.rs"]
mod demo;
#[path = "outside/disk.rs"]
mod disk;
#[path = "outside/drill.rs"]
mod drill;
#[path = "outside/full.rs"]
mod full;
#[path = "outside/import_kills.rs"]
mod import_kills;
#[path = "outside/installation.rs"]
mod installation;
#[path = "outside/kills.rs"]
mod kills;
#[path = "outside/program.rs"]
mod program;
#[path = "outside/shelved.rs"]
mod shelved;
#[path = "outside/size.rs"]
mod size;
#[path = "outside/watching.rs"]
mod watching;
