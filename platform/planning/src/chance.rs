//! Repeatable chance for the search: a seed in, the same numbers out on every machine.
//!
//! SplitMix64 (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014). Not for secrets.

/// How many steps the table of logarithms has: fine enough that the largest threshold is eight temperatures.
const LOGARITHMS: usize = 4096;

pub(crate) struct Chance {
    state: u64,
    logarithm: Vec<f64>,
}

impl Chance {
    pub(crate) fn new(seed: u64) -> Self {
        let logarithm = (0..LOGARITHMS).map(|step| -((step as f64 + 0.5) / LOGARITHMS as f64).ln()).collect();
        Self { state: seed ^ 0x5DEE_CE66_D1CE_4E5B, logarithm }
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, which is above zero.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        (((self.next() >> 32) * bound as u64) >> 32) as usize
    }

    /// By how much a step may make things worse and still be taken at temperature 1 (Metropolis' rule, exponentially spread).
    pub(crate) fn patience(&mut self) -> f64 {
        let drawn = (self.next() >> 52) as usize;
        self.logarithm[drawn]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers_within_bounds() {
        let (mut one, mut other) = (Chance::new(7), Chance::new(7));
        for bound in 1..200 {
            let drawn = one.below(bound);
            assert_eq!(drawn, other.below(bound));
            assert!(drawn < bound);
        }
        assert_ne!(Chance::new(1).next(), Chance::new(2).next());
    }
}
