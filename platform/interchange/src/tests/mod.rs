//! One file for a subject.

mod compared;
mod cut;
mod docx;
mod sample;
mod tmx;
mod xliff;
