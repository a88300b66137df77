//! One file for a subject.

mod cut;
mod docx;
mod sample;
mod xliff;
