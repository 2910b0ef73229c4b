//! Whether all of a small stack is erased after a run, or the system is asked what was touched of it.
//!
//! Either may take less time: to erase 64 KiB takes 190 ns on one machine and 1,370 on another, and
//! to ask 400 to 1,000. So it is measured, once in a process: [`measure_once`].
//!
//! But to erase what was never touched has the system find memory for it, a page at a time. That
//! takes as long as 20 to 60 questions, for nothing if the stack has few runs. So a small stack asks
//! at first, as a large one does, and after [`Questions::ENOUGH`] does what is cheaper. By then its
//! runs have taken longer than those pages will take: whenever it ends, it has cost less than twice
//! what it would have with the end known beforehand.
//!
//! Where all of it has been touched anyway, there is no reason to ask any more. That is so after a
//! run that was measured, and after a question that was not answered.
//!
//! Larger stacks ask, always.

use core::time::Duration;

mod measured;

#[cfg(all(test, not(miri)))]
#[allow(
    unused_imports,
    reason = "where stacks have a limit there is nothing to set"
)]
pub(crate) use measured::set_for_this_thread;
pub(crate) use measured::{measure_once, unasked};

/// Up to this size a stack is a small one.
pub(crate) const SMALL: usize = 64 << 10;

/// How many questions a small stack puts until it is to be found out whether to go on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Questions(u8);

impl Questions {
    const ENOUGH: u8 = 64;

    /// Of a stack that asks always, or never.
    pub(crate) const DONT_COUNT: Self = Self(0);

    /// Of a new stack of that size.
    pub(crate) fn of_stack(size: usize) -> Self {
        if size <= SMALL {
            Self(Self::ENOUGH)
        } else {
            Self::DONT_COUNT
        }
    }

    /// Takes note of a question, and tells whether it was the last of them.
    #[inline]
    pub(crate) fn is_last(&mut self) -> bool {
        if self.0 == 0 {
            return false;
        }
        self.0 -= 1;
        self.0 == 0
    }
}

/// The longest memory that is erased in less time than a question takes, where that holds for all
/// shorter ones. Of lengths, the shortest first, with the times that they take.
fn longest_cheaper(erasing: &[(usize, Duration)], asking: Duration) -> usize {
    let cheaper = erasing.iter().take_while(|(_, took)| *took < asking);
    cheaper.last().map_or(0, |&(len, _)| len)
}

#[cfg(test)]
mod tests {
    use core::time::Duration;

    use super::{Questions, SMALL, longest_cheaper};
    use crate::HeapStack;

    /// In KiB and nanoseconds.
    fn longest(erasing: [(usize, u64); 3], asking: u64) -> usize {
        let erasing = erasing.map(|(len, took)| (len, Duration::from_nanos(took)));
        longest_cheaper(&erasing, Duration::from_nanos(asking))
    }

    #[test]
    fn the_longest_that_takes_less_time_than_to_ask_is_erased_unasked() {
        let quick = [(16, 50), (32, 100), (64, 190)];
        assert_eq!(longest(quick, 400), 64);
        assert_eq!(longest(quick, 191), 64);
        // As long is no gain, and takes the caller's data from the cache.
        assert_eq!(longest(quick, 190), 32);
        assert_eq!(longest(quick, 100), 16);
        assert_eq!(longest(quick, 50), 0);
        assert_eq!(longest(quick, 0), 0);
        let leaves_the_cache = [(16, 87), (32, 174), (64, 1370)];
        assert_eq!(longest(leaves_the_cache, 800), 32);
        // The process had to wait in most of these.
        assert_eq!(longest([(16, 50), (32, 5_000_000), (64, 190)], 400), 16);
    }

    #[test]
    fn small_stacks_ask_64_times_and_are_told_once() {
        let mut questions = Questions::of_stack(HeapStack::MIN_SIZE);
        let told: Vec<_> = (1..1000).filter(|_| questions.is_last()).collect();
        assert_eq!(told, [64]);
    }

    #[test]
    fn larger_stacks_are_never_told() {
        assert_eq!(SMALL, HeapStack::MIN_SIZE);
        for size in [SMALL + 1, 1 << 20] {
            let mut questions = Questions::of_stack(size);
            assert!((0..1000).all(|_| !questions.is_last()));
        }
    }
}
