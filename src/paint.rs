//! Paint: what memory holds that nobody has touched, so that it can be told by a look.
//!
//! A stack for probed frames is painted where runs are expected to come, and a *band* below that.
//! Who goes further down has to cross the band, and changes it: no frame skips as much.
//!
//! ```text
//!   low addresses                                                  high addresses
//!       |  painted as well  |      band       |     expected     |  base
//!       |                   |  whole after    |   painted, and   |
//!       |                   |  most runs      |   erased from the lowest change on
//! ```
//!
//! # What it is
//!
//! One word all over each block of [`BLOCK`] bytes: the block's address, and a number that is another
//! one in each process that isn't forked. Code that writes as much of it where it lies is not to be
//! expected. Nor does it get there by a copy: a value that is partly unwritten takes the paint along
//! when it is moved, and that of another block is a change. What happens to be equal to it is no
//! residue: it is no secret. All of it is compared, since whoever looks at one word in eight misses
//! frames of 100 KiB.
//!
//! # How wide the band is
//!
//! Probed frames write to each 4 KiB that they take, from the top. So what a frame leaves untouched
//! ends [`Frames::MAX_UNTOUCHED`] below the last write of another, or its own, and the same is asked
//! of frames without probes. On that come what the frame may leave out above it for an alignment of
//! a cache line; the red zone, which signals leave out; and what the kernel leaves out above a
//! signal's frame to align it. The sum, [`Paint::band`], is rounded up to whole blocks:
//!
//! | | x86-64 | x86 | AArch64 | PowerPC |
//! |---|---|---|---|---|
//! | a frame | 4096 | 4096 | two, 8192: a call writes nothing, and a frame may keep the return address at its far end | 4096: there each frame has its back chain |
//! | its alignment | 64 | 64 | 2 × 64 | 64 |
//! | a red zone | 128 | 0 | 128 (Apple's) | 512 (Linux's) |
//! | the alignment of a signal's frame | 64 | 64 | 16 | 16 |
//! | | 4352 | 4224 | 8464 | 4688 |
//!
//! Within a signal's frame less is left out, except for tiles (Intel's AMX): XSAVE leaves out what
//! isn't in use, which with them is up to 11 KiB. That doesn't add up with the rest, since the kernel
//! writes a word above it. On PowerPC it is the place for a transaction's registers, 1.7 KiB, and with
//! it the vectors' of a thread that has used none. The lazy binder of the C library and `printf` leave
//! out less: 520 and 2,096 bytes.
//!
//! Montgomery multiplication in assembly (OpenSSL's `x86_64-mont.pl`, `x86_64-mont5.pl`,
//! `x86-mont.pl`, which `ring` and `aws-lc` have too) walks down by only reading, and shifts its frame
//! by up to a page so that it doesn't alias with operands. What it leaves out of it in the end, over
//! all alignments, for moduli of so many bits:
//!
//! | | 2048 | 4096 | 8192 | 16384 |
//! |---|---|---|---|---|
//! | `bn_sqr8x_mont` | 1088 | 2112 | 4152 | 4152 |
//! | `bn_power5`, `bn_powerx5` | 1144 | 1856 | 3392 | 4408 |
//! | `bn_mul4x_mont_gather5`, `bn_mulx4x_mont_gather5` | 1120 | 2088 | 4136 | 6176 |
//! | `bn_mul_mont` on x86 | 4156 | 4156 | 4156 | 4156 |
//!
//! On AArch64 it takes less than 4 KiB up to 8192 bits.
#![expect(
    unsafe_code,
    reason = "writes to stacks, and reads what calls have left there"
)]

use core::sync::atomic::{AtomicUsize, Ordering};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    time::{Instant, SystemTime},
};

use crate::{
    arch::{self, RegisterSet},
    frames::Frames,
    span::Span,
};

/// What is painted and compared at once, in bytes.
pub(crate) const BLOCK: usize = 256;

/// The processor's cache line, which is the alignment of frames that is to be expected.
const ALIGNMENT: usize = 64;

/// How many bytes at the most lie untouched between two that are touched, in one stack of frames.
const MOST_UNTOUCHED: usize = if cfg!(target_arch = "aarch64") {
    2 * (Frames::MAX_UNTOUCHED + ALIGNMENT) + 128 + 16
} else if cfg!(target_arch = "x86_64") {
    Frames::MAX_UNTOUCHED + ALIGNMENT + 128 + 64
} else if cfg!(target_arch = "powerpc64") {
    Frames::MAX_UNTOUCHED + ALIGNMENT + 512 + 16
} else {
    Frames::MAX_UNTOUCHED + ALIGNMENT + 64
};

/// How many bytes of a signal's frame are left out where there are tiles: their 8 KiB, and what lies
/// beside them for other registers.
const TILES: usize = 11 << 10;

/// The number, or 0 while there is none.
static NUMBER: AtomicUsize = AtomicUsize::new(0);

/// What is painted with.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint {
    number: usize,
    registers: RegisterSet,
}

impl Paint {
    /// For a thread with those registers.
    #[inline]
    pub(crate) fn with(registers: RegisterSet) -> Self {
        let number = match NUMBER.load(Ordering::Relaxed) {
            0 => make_number(),
            number => number,
        };
        Self { number, registers }
    }

    /// How wide a band is, in bytes: whole blocks, and one more than has to be, since only whole
    /// blocks of it count.
    #[inline]
    pub(crate) fn band(self) -> usize {
        let most = if arch::has_tiles(self.registers) {
            const {
                if MOST_UNTOUCHED > TILES {
                    MOST_UNTOUCHED
                } else {
                    TILES
                }
            }
        } else {
            MOST_UNTOUCHED
        };
        (most.div_ceil(BLOCK) + 1) * BLOCK
    }

    /// What the block at that address is painted with.
    #[inline(always)] // as below
    pub(crate) fn word(self, block: usize) -> usize {
        self.number.wrapping_add(block)
    }

    /// Paints whole blocks.
    ///
    /// # Safety
    ///
    /// They must be mapped and writable, begin and end at multiples of [`BLOCK`], and have nothing
    /// in them that is in use.
    #[inline(always)] // in place there must be no frame for it
    pub(crate) unsafe fn fill(self, blocks: Span) {
        let word = self.word(blocks.start);
        // SAFETY: by this function's own contract.
        unsafe { arch::paint(blocks.start, blocks.end, word, self.registers) };
    }

    /// Sets whole blocks to zero.
    ///
    /// # Safety
    ///
    /// As for [`fill`](Self::fill).
    #[inline(always)] // as above
    pub(crate) unsafe fn erase(self, blocks: Span) {
        // SAFETY: by this function's own contract.
        unsafe { arch::paint(blocks.start, blocks.end, 0, self.registers) };
    }

    /// The start of the lowest block that isn't as it was painted, or the end of them all.
    ///
    /// Registers that hold no residue hold none after this. If the processor
    /// [compares in memory](arch::COMPARES_IN_MEMORY), they hold none meanwhile; else they may,
    /// from the first change on.
    ///
    /// # Safety
    ///
    /// As for [`fill`](Self::fill), but there may be frames in use.
    #[inline(always)] // as above
    pub(crate) unsafe fn lowest_change(self, blocks: Span) -> usize {
        let word = self.word(blocks.start);
        // SAFETY: by this function's own contract.
        unsafe { arch::lowest_change(blocks.start, blocks.end, word, self.registers) }
    }

    /// Where that begins which calls have touched, of what was painted. `None` if there is no whole band
    /// below it: then they may have touched more. `limit` is the stack's.
    ///
    /// # Safety
    ///
    /// As for [`lowest_change`](Self::lowest_change). Registers must be clear.
    #[inline(always)] // as above
    pub(crate) unsafe fn lowest_touched(self, painted: Span, limit: usize) -> Option<usize> {
        // SAFETY: by this function's own contract.
        let touched = unsafe { self.lowest_change(painted) };
        let is_whole = painted.start <= self.band_below(touched, limit).start
            // A signal may have stored there what was loaded.
            && (arch::COMPARES_IN_MEMORY
                // SAFETY: as above.
                || unsafe { self.is_band_whole(touched, limit) });
        is_whole.then_some(touched)
    }

    /// Whether the band below that address is as it was painted. If so, nothing but paint was loaded.
    ///
    /// # Safety
    ///
    /// As for [`lowest_change`](Self::lowest_change).
    #[inline(always)] // as above
    pub(crate) unsafe fn is_band_whole(self, touched: usize, limit: usize) -> bool {
        // SAFETY: by this function's own contract.
        touched == unsafe { self.lowest_change(self.band_below(touched, limit)) }
    }

    #[inline(always)] // as above
    fn band_below(self, touched: usize, limit: usize) -> Span {
        Span {
            start: touched.saturating_sub(self.band()).max(limit),
            end: touched,
        }
    }
}

/// No byte of it is zero: frames are probed with zeros, or on PowerPC with addresses, which have zeros
/// in them; and its lowest byte is that of all words.
#[cold]
fn make_number() -> usize {
    let mut hasher = DefaultHasher::new();
    // Where things lie is up to chance, as a rule.
    (&raw const NUMBER).addr().hash(&mut hasher);
    arch::stack_pointer().hash(&mut hasher);
    SystemTime::now().hash(&mut hasher);
    Instant::now().hash(&mut hasher);
    #[expect(clippy::cast_possible_truncation, reason = "as many bits as there are")]
    let random = hasher.finish() as usize;
    let number = random | usize::from_ne_bytes([1; size_of::<usize>()]);
    // The first one counts, also for those that have painted by then.
    match NUMBER.compare_exchange(0, number, Ordering::Relaxed, Ordering::Relaxed) {
        Ok(_) => number,
        Err(first) => first,
    }
}

#[cfg(test)]
mod tests;
