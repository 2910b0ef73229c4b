//! A set of numbers that any thread may add to and take from: a bit for each.
//!
//! Nothing is locked, and nobody ever has more in hand than the one that it takes: who looks meanwhile
//! finds all others. A fork that interrupts either leaves the child a set that is whole.

use super::atomic::{AtomicUsize, Ordering};

/// Of `WORDS` words of bits.
pub(super) struct Set<const WORDS: usize> {
    /// Zeros to begin with.
    pub(super) words: [AtomicUsize; WORDS],
}

impl<const WORDS: usize> Set<WORDS> {
    pub(super) fn add(&self, number: usize) {
        // What was written before is there for who takes it.
        self.words[number / BITS].fetch_or(1 << (number % BITS), Ordering::Release);
    }

    /// Takes one, if there is any: of those that are there all the time, the least.
    pub(super) fn take(&self) -> Option<usize> {
        self.words.iter().enumerate().find_map(|(index, word)| {
            let mut bits = word.load(Ordering::Relaxed);
            while bits != 0 {
                match word.compare_exchange_weak(
                    bits,
                    bits & (bits - 1),
                    Ordering::Acquire,
                    Ordering::Relaxed,
                ) {
                    Ok(_) => return Some(index * BITS + bits.trailing_zeros() as usize),
                    Err(other) => bits = other,
                }
            }
            None
        })
    }
}

const BITS: usize = usize::BITS as usize;

#[cfg(test)]
mod tests {
    use super::{AtomicUsize, BITS, Set};

    #[test]
    fn what_is_added_is_taken_once() {
        let set = Set::<3> {
            words: core::array::from_fn::<_, 3, _>(|_| AtomicUsize::new(0)),
        };
        assert_eq!(set.take(), None);
        let numbers = [0, 1, BITS - 1, BITS, 2 * BITS + 5, 3 * BITS - 1];
        for number in numbers.into_iter().rev() {
            set.add(number);
        }
        assert_eq!(numbers.map(|_| set.take()), numbers.map(Some));
        assert_eq!(set.take(), None);
        set.add(7);
        assert_eq!(set.take(), Some(7));
    }
}
