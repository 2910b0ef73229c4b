//! Which chunks of the reservation are claimed: a bit for each.
//!
//! Nothing is locked. A fork that interrupts a claim leaves the child a few chunks that nobody has.

use super::atomic::{AtomicUsize, Ordering};

/// Of `WORDS` words of bits.
pub(super) struct Claims<const WORDS: usize> {
    /// Zeros to begin with.
    pub(super) words: [AtomicUsize; WORDS],
}

impl<const WORDS: usize> Claims<WORDS> {
    /// Claims `count` chunks in a row, of the first `of`. Returns the first of them.
    pub(super) fn claim(&self, count: usize, of: usize) -> Option<usize> {
        let mut first = 0;
        while count <= of && first <= of - count {
            match self.try_claim(first, count) {
                Ok(()) => return Some(first),
                Err(taken) => first = taken + 1,
            }
        }
        None
    }

    /// Claims those, or returns one that somebody else has.
    fn try_claim(&self, first: usize, count: usize) -> Result<(), usize> {
        for (index, mask) in words(first, count) {
            if let Err(taken) = self.try_claim_in(index, mask) {
                let claimed = index * BITS;
                if claimed > first {
                    self.release(first, claimed - first);
                }
                return Err(taken);
            }
        }
        Ok(())
    }

    fn try_claim_in(&self, index: usize, mask: usize) -> Result<(), usize> {
        let word = &self.words[index];
        let mut claimed = word.load(Ordering::Relaxed);
        loop {
            let taken = claimed & mask;
            if taken != 0 {
                // The last that is taken: none before it can be the first of a row.
                return Err(index * BITS + taken.ilog2() as usize);
            }
            // What the last owner wrote there has happened before.
            match word.compare_exchange_weak(
                claimed,
                claimed | mask,
                Ordering::Acquire,
                Ordering::Relaxed,
            ) {
                Ok(_) => return Ok(()),
                Err(other) => claimed = other,
            }
        }
    }

    /// Whether that chunk is claimed.
    pub(super) fn is_claimed(&self, index: usize) -> bool {
        self.words[index / BITS].load(Ordering::Relaxed) >> (index % BITS) & 1 != 0
    }

    /// Gives back what was claimed.
    pub(super) fn release(&self, first: usize, count: usize) {
        for (index, mask) in words(first, count) {
            self.words[index].fetch_and(!mask, Ordering::Release);
        }
    }
}

const BITS: usize = usize::BITS as usize;

/// The words that a row of chunks has bits in, and which bits these are.
fn words(first: usize, count: usize) -> impl Iterator<Item = (usize, usize)> {
    let end = first + count;
    (first / BITS..end.div_ceil(BITS)).map(move |index| {
        let from = first.saturating_sub(index * BITS);
        let to = (end - index * BITS).min(BITS);
        (index, usize::MAX >> (BITS - (to - from)) << from)
    })
}

#[cfg(test)]
mod tests {
    use super::{AtomicUsize, BITS, Claims};

    fn none<const WORDS: usize>() -> Claims<WORDS> {
        Claims {
            words: core::array::from_fn(|_| AtomicUsize::new(0)),
        }
    }

    #[test]
    fn rows_of_all_lengths_are_claimed_beside_each_other() {
        let claims = none::<4>();
        let of = 4 * BITS;
        for count in 1..=of {
            assert_eq!(claims.claim(count, of), Some(0));
            let rest = of - count;
            if rest > 0 {
                assert_eq!(claims.claim(rest, of), Some(count));
                assert_eq!(claims.claim(1, of), None);
                claims.release(count, rest);
            }
            claims.release(0, count);
        }
    }

    #[test]
    fn a_row_goes_where_there_is_room_and_changes_nothing_beside_it() {
        let claims = none::<3>();
        let of = 3 * BITS;
        assert_eq!(claims.claim(of, of), Some(0));
        for (first, count) in [(1, 2), (BITS - 1, 2), (BITS + 3, BITS), (of - 1, 1)] {
            claims.release(first, count);
            assert_eq!(claims.claim(count + 1, of), None);
            assert_eq!(claims.claim(count, of), Some(first));
            assert_eq!(claims.claim(1, of), None);
        }
        claims.release(0, of);
        assert_eq!(claims.claim(of, of), Some(0));
    }

    #[test]
    fn no_more_is_claimed_than_there_is() {
        let claims = none::<1>();
        assert_eq!(claims.claim(BITS + 1, BITS), None);
        assert_eq!(claims.claim(usize::MAX, BITS), None);
        assert_eq!(claims.claim(3, 2), None);
        assert_eq!(claims.claim(1, 1), Some(0));
        assert_eq!(claims.claim(1, 1), None);
    }
}
