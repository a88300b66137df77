//! Tests: out and in again, and what comes from elsewhere.

mod csv;
mod round;
mod xlsx;
