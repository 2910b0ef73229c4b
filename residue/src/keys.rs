//! The keys that tell residue from all else.

use super::{rng::Rng, subject::Secret};

/// A secret of random bytes. What is computed from some of them comes to the same under another
/// number only by chance.
///
/// Under the first two numbers, which have to do where there is time for no more, no byte is the
/// same; nor is the exclusive-or, the sum or the difference of any two.
pub(crate) fn key(number: u8) -> Secret {
    /// The lowest with which that holds, and no byte is the same under any two of the first five.
    const CHOSEN: u64 = 1317;

    let mut seed = [0; 32];
    seed[..8].copy_from_slice(&CHOSEN.to_le_bytes());
    seed[8] = number;
    Rng::new(&seed).bytes()
}

/// Checks that the tracer's own keys differ in each byte, and in what two bytes of a key come to.
///
/// # Panics
///
/// Unless they do.
pub fn assert_differ() {
    for one in 1..=super::program::KEYS {
        for other in 1..one {
            let same = key(one).iter().zip(key(other)).any(|(&a, b)| a == b);
            assert!(!same, "{one} and {other}");
        }
    }
    let of_two: [fn(u8, u8) -> u8; 3] = [|a, b| a ^ b, u8::wrapping_add, u8::wrapping_sub];
    let keys = [1, 2].map(key);
    for i in 0..keys[0].len() {
        for j in 0..i {
            for f in of_two {
                let [first, second] = keys.map(|key| f(key[i], key[j]));
                assert_ne!(first, second, "of bytes {i} and {j}");
            }
        }
    }
}
