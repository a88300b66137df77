//! One file for a subject.

mod cut;
mod sample;
mod xliff;
