//! The binary from outside: the demo, exit codes, kills in storms of replies, and the disk before the answer.
//!
//! One file for cargo, since only a test of this kind is told where the binary is.

#[path = "outside/demo.rs"]
mod demo;
#[path = "outside/disk.rs"]
mod disk;
#[path = "outside/kills.rs"]
mod kills;
#[path = "outside/program.rs"]
mod program;
#[path = "outside/size.rs"]
mod size;
