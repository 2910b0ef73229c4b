//! How much memory a stack keeps for its next run.
//!
//! After a deep run its pages can stay, erased, for the next deep run; or go back to
//! the kernel, so that the next shallow run has nothing to erase there. To keep a page
//! costs a shallow run about 25 ns; to get it anew costs a deep run about sixteen
//! times as much. So pages are kept while about every sixteenth run, or more of them,
//! is deep, and a single deep run among shallow ones is forgotten at once.

#![expect(unsafe_code, reason = "looks at memory of stacks")]

use core::ptr;

/// What a deep run adds to the heat; a shallow run takes 1 away.
const DEEP: u8 = 16;

/// The most that counts: after this many shallow runs in a row, less [`DEEP`],
/// nothing is kept.
const HOTTEST: u8 = 3 * DEEP;

/// What to keep, from the runs so far. Distances are from the window, in bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Retention {
    /// More than [`DEEP`] takes two deep runs, not too far apart.
    heat: u8,
    /// How far pages may stay.
    bytes: usize,
}

impl Retention {
    /// Before the first run.
    pub(crate) const NOTHING: Self = Self { heat: 0, bytes: 0 };

    /// How far pages have stayed: they look touched whether they were or not.
    pub(crate) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Takes note of a run that touched nothing past the window, with nothing kept.
    pub(crate) fn after_shallow_run(&mut self) {
        self.heat = self.heat.saturating_sub(1);
    }

    /// Takes note of a run that left pages resident down to `reach`, and used the
    /// deepest of those that had been kept or not; returns how far pages may stay.
    pub(crate) fn after_run(&mut self, reach: usize, used_deepest: bool) -> usize {
        // What was not kept was not there before.
        if reach > self.bytes || used_deepest {
            self.heat = HOTTEST.min(self.heat + DEEP);
        } else {
            self.heat = self.heat.saturating_sub(1);
        }
        self.bytes = if self.heat > DEEP {
            self.bytes.max(reach)
        } else {
            0
        };
        self.bytes
    }
}

/// Whether there is anything but zeros in the page.
///
/// # Safety
///
/// It must be mapped, as aligned as a page, and have no frame in use in it; or be empty.
#[expect(
    clippy::cast_ptr_alignment,
    reason = "pages are aligned, as the caller promises"
)]
pub(crate) unsafe fn is_used(page: *const [u8]) -> bool {
    let words = ptr::slice_from_raw_parts(page.cast::<u64>(), page.len() / size_of::<u64>());
    // SAFETY: mapped memory is initialised, and nobody writes to this meanwhile.
    let words = unsafe { &*words };
    // All of them, without a way out: that is one vector instruction for several.
    words.iter().fold(0, |all, word| all | word) != 0
}

#[cfg(test)]
mod tests {
    use super::{DEEP, HOTTEST, Retention};

    const REACH: usize = 512 << 10;

    /// What is kept after each run of a series, in which a run that is deep reaches
    /// down to `REACH`.
    fn kept(runs: impl IntoIterator<Item = bool>) -> Vec<usize> {
        let mut keep = Retention::NOTHING;
        runs.into_iter()
            .map(|deep| {
                let had = keep.bytes();
                let reach = if deep { REACH } else { had };
                keep.after_run(reach, deep && had > 0)
            })
            .collect()
    }

    #[test]
    fn nothing_is_kept_for_shallow_runs() {
        assert!(kept([false; 100]).iter().all(|&bytes| bytes == 0));
    }

    #[test]
    fn a_single_deep_run_is_forgotten_at_once() {
        let runs = (0..100).map(|i| i == 50);
        assert!(kept(runs).iter().all(|&bytes| bytes == 0));
    }

    #[test]
    fn a_series_of_deep_runs_keeps_its_pages_from_the_second_on() {
        let kept = kept([true; 100]);
        assert_eq!(kept[0], 0);
        assert!(kept[1..].iter().all(|&bytes| bytes == REACH));
    }

    #[test]
    fn alternating_runs_keep_their_pages() {
        let kept = kept((0..100).map(|i| i % 2 == 0));
        assert!(kept[2..].iter().all(|&bytes| bytes == REACH));
    }

    #[test]
    fn pages_stay_while_every_twelfth_run_is_deep() {
        let kept = kept((0..240).map(|i| i % 12 == 0));
        assert!(kept[60..].iter().all(|&bytes| bytes == REACH));
    }

    #[test]
    fn after_a_series_pages_are_given_back_before_long() {
        let shallow = usize::from(HOTTEST - DEEP);
        let kept = kept((0..200).map(|i| i < 100));
        assert_eq!(kept[100 + shallow - 2], REACH);
        assert_eq!(kept[100 + shallow - 1], 0);
    }

    #[test]
    fn rare_deep_runs_keep_nothing() {
        let kept = kept((0..1000).map(|i| i % 40 == 0));
        assert!(kept.iter().all(|&bytes| bytes == 0));
    }
}
