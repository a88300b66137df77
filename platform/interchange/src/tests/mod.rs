//! One file for a subject.

mod compared;
mod cut;
mod docx;
mod glossary;
mod paired;
mod sample;
mod tmx;
mod xliff;
