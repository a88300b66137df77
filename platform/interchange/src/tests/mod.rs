//! One file for a subject.

mod compared;
mod cut;
mod docx;
mod glossary;
mod paired;
mod read_by_python;
mod sample;
mod tmx;
mod xliff;
