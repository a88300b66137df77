//! How much of a test is run: what every change runs, or what `scripts/trust` asks for. The same code, larger numbers.

/// The number that a variable gives, or the usual one. `CONVOKE_TEST_KILLS` is how many kills, `CONVOKE_TEST_FIRST` the round to begin with,
/// so that a long run is done in parts, each at other moments.
pub fn number(variable: &str, usual: u64) -> u64 {
    #[expect(clippy::disallowed_methods, reason = "the size of a test is set from outside, and is no setting of a house")]
    let given = std::env::var(variable);
    given.map_or(usual, |text| text.parse().expect("a whole number"))
}

/// Tells what was done, in a line that `scripts/trust` reads: `done: 30 kills, 812 answers`.
pub fn done(words: &str) {
    println!("done: {words}");
}
