//! The measurement: what it takes here to erase, and to ask.
//!
//! # Safety
//!
//! What is erased for it is a stack's, by the word of the caller.
#![expect(unsafe_code, reason = "erases memory to see how long that takes")]

use core::{
    sync::atomic::{AtomicUsize, Ordering},
    time::Duration,
};
use std::time::Instant;

use super::{SMALL, longest_cheaper};
use crate::{erase::erase, os, span::Span};

/// What is measured, in bytes.
const LENGTHS: [usize; 3] = [16 << 10, 32 << 10, SMALL];

/// The middle one of so many counts: most of them were not interrupted.
const SAMPLES: usize = 5;

/// Any of [`LENGTHS`] or 0, with this bit. Without it, nothing has been measured.
///
/// A child made by `fork` goes on with it.
static UNASKED: AtomicUsize = AtomicUsize::new(0);
const MEASURED: usize = 1;

/// Memory of up to this length is erased in less time than it takes to ask about it. 0 until that
/// has been measured.
#[inline]
pub(crate) fn unasked() -> usize {
    #[cfg(all(test, not(miri)))]
    if let Some(set) = SET.get() {
        return set;
    }
    UNASKED.load(Ordering::Relaxed) & !MEASURED
}

/// The same, and measures it if nobody has yet. That takes some 50 µs, most of which the system needs
/// to find memory.
///
/// Uses what is given for it: all of a small stack that is asked about. Afterwards it looks touched,
/// and is zero. If the stack goes on asking, its next run gives that memory back, as it does when a
/// run was deep.
///
/// # Safety
///
/// The memory must be whole pages of a stack, writable and of zeros, with no frame in use in it.
#[cold]
pub(crate) unsafe fn measure_once(start: *mut u8, len: usize) -> usize {
    if UNASKED.load(Ordering::Relaxed) == 0 {
        // SAFETY: by this function's own contract.
        let measured = unsafe { measure(start, len) };
        UNASKED.store(measured | MEASURED, Ordering::Relaxed);
    }
    unasked()
}

/// The same each time.
///
/// # Safety
///
/// As for [`measure_once`].
unsafe fn measure(start: *mut u8, len: usize) -> usize {
    let memory = Span {
        start: start.addr(),
        end: start.addr() + len,
    };
    let asking = median(|| {
        os::each_touched(memory, |_| ());
    });
    let erasing = LENGTHS.map(|length| {
        // SAFETY: by this function's own contract.
        let act = || unsafe { erase(start, length.min(len)) };
        // The first time it is touched.
        act();
        (length, median(act))
    });
    longest_cheaper(&erasing, asking)
}

fn median(mut act: impl FnMut()) -> Duration {
    let mut took = [Duration::ZERO; SAMPLES];
    for took in &mut took {
        let start = Instant::now();
        act();
        *took = start.elapsed();
    }
    took.sort_unstable();
    took[SAMPLES / 2]
}

#[cfg(all(test, not(miri)))] // There nothing is asked, and nothing measured.
thread_local! {
    static SET: core::cell::Cell<Option<usize>> = const { core::cell::Cell::new(None) };
}

/// Has this thread do as if that had been measured.
#[cfg(all(test, not(miri)))]
#[allow(
    dead_code,
    reason = "where stacks have a limit there is nothing to set"
)]
pub(crate) fn set_for_this_thread(unasked: usize) {
    SET.set(Some(unasked));
}

#[cfg(all(test, not(miri)))]
mod tests {
    use super::{LENGTHS, measure, median};
    use crate::{erase::is_used, mapping::Reservation, os::region};

    #[test]
    fn any_of_the_lengths_may_come_of_it_and_what_it_used_is_zero() {
        let page = region::page::size();
        let len = (56_usize << 10).next_multiple_of(page);
        let mapping = Reservation::new(len + page).unwrap().open(0, len).unwrap();
        let start = mapping.at(mapping.span().start);
        for _ in 0..3 {
            // SAFETY: open, of zeros, and with no frame in it.
            let unasked = unsafe { measure(start, len) };
            assert!(unasked == 0 || LENGTHS.contains(&unasked), "{unasked}");
            // SAFETY: open.
            assert!(!unsafe { is_used(mapping.bytes().as_ptr()) });
        }
    }

    /// Two interruptions make no difference.
    #[test]
    fn the_median_is_that_of_most() {
        use core::{cell::Cell, time::Duration};
        use std::thread::sleep;

        let count = Cell::new(0);
        let interrupted = |times: usize| {
            count.set(0);
            median(|| {
                count.set(count.get() + 1);
                if count.get() <= times {
                    sleep(Duration::from_secs(1) / 10);
                }
            })
        };
        assert!(interrupted(2) < Duration::from_secs(1) / 10);
        // The control: most of them.
        assert!(interrupted(3) >= Duration::from_secs(1) / 10);
    }
}
