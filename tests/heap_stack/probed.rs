//! Promise: what probed frames leave on a stack for [`Frames::Probed`] is erased, as on any other, and
//! no question is asked in the steady state. Code that breaks the contract is missed, and only then.
//!
//! Between runs such a stack holds zeros and, next to the base, paint: one word all over each block. Where
//! frames have no probes there is no paint, and all is zero.

use std::ops::Range;

use stackbleach::{Frames, HeapStack, remaining_stack};

use crate::common::{child, maps, view::View};

mod contract;
mod frames;
mod life;
mod shapes;
mod storm;

// In its assembly.
#[cfg(any(
    target_arch = "x86_64",
    target_arch = "x86",
    target_arch = "aarch64",
    target_arch = "powerpc64"
))]
mod gaps;
#[cfg(any(
    target_arch = "x86_64",
    target_arch = "x86",
    target_arch = "aarch64",
    target_arch = "powerpc64"
))]
mod signals;

// What C compilers make, for this machine: others are emulated, and have none.
#[cfg(all(target_arch = "x86_64", not(target_feature = "crt-static")))]
mod compiled;
#[cfg(all(target_arch = "x86_64", target_feature = "crt-static"))]
mod compiled {
    use crate::common::child;

    #[test]
    fn what_c_leaves() {
        child::untested("what C compilers make: a program that is linked statically loads nothing");
    }
}

// With filters on system calls, which are written for this processor.
#[cfg(target_arch = "x86_64")]
mod steady;
#[cfg(target_arch = "x86_64")]
mod unanswered;

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// What is left in the stack, if anything is.
const PATTERN: u8 = 0x5a;

/// Where frames are probed: the table in `target.rs`.
const ARE_PROBED: bool = cfg!(any(
    target_arch = "x86_64",
    target_arch = "x86",
    target_arch = "aarch64",
    target_arch = "powerpc64"
));

/// Paint is put and looked at by so many bytes.
const BLOCK: usize = 256;

/// How wide the band is, by the table in `paint.rs`, where there are no tiles.
const BAND: usize = if cfg!(target_arch = "aarch64") {
    8960
} else if cfg!(target_arch = "powerpc64") {
    5120
} else {
    4608
};

fn build(size: usize) -> HeapStack {
    let builder = HeapStack::builder().size(size).frames(Frames::Probed);
    builder.build().unwrap()
}

/// A stack for probed frames, and where it lies.
struct Probed {
    stack: HeapStack,
    range: Range<usize>,
    view: View,
}

impl Probed {
    fn new(size: usize) -> Self {
        Self::of(build(size), View::open())
    }

    fn of(mut stack: HeapStack, view: View) -> Self {
        let limit = stack.run(limit).unwrap();
        let range = limit..limit + stack.size();
        Self { stack, range, view }
    }

    /// Replaces the stack by a new one, on which there is paint for shallow runs alone.
    fn renew(&mut self) {
        self.stack = build(self.stack.size());
        let limit = self.stack.run(limit).unwrap();
        self.range = limit..limit + self.stack.size();
    }

    /// Runs `f` on it; nothing may be left after that.
    #[track_caller]
    fn is_erased_after<R>(&mut self, f: impl FnOnce() -> R, what: impl FnOnce() -> String) -> R {
        let result = self.stack.run(f).unwrap();
        self.assert_erased(what);
        result
    }

    #[track_caller]
    fn assert_erased(&self, after: impl FnOnce() -> String) {
        if let Some(address) = self.first_left() {
            let Range { start, end } = self.range;
            let after = after();
            panic!("left: {address:#x} of {start:#x} to {end:#x}, after {after:.500}");
        }
    }

    /// From where on it is painted, or the base if it isn't.
    fn painted_from(&self) -> usize {
        self.look().0
    }

    /// What is neither a zero nor, from there up to the base, the paint.
    fn first_left(&self) -> Option<usize> {
        self.look().1
    }

    fn look(&self) -> (usize, Option<usize>) {
        let base = self.range.end;
        let top = self.view.read(&(base - BLOCK..base));
        let word = &top[BLOCK - size_of::<usize>()..];
        let is_painted = self.stack.protection().frames() == Frames::Probed;
        // The word of a stack that isn't painted is zero, and so is any other.
        if word.iter().all(|&byte| byte == 0) {
            let parts = self.parts();
            let mut parts = parts.iter();
            let left = parts.find_map(|part| self.view.first_not_zero_in_all_of(part));
            return (base, left);
        }
        assert!(is_painted, "{word:x?} at the base");
        let number = usize::from_ne_bytes(word.try_into().unwrap()).wrapping_sub(base - BLOCK);
        // No paint has a zero in its number. So a run left this, or is not over.
        if number.to_ne_bytes().contains(&0) {
            return (base, Some(base - size_of::<usize>()));
        }
        let paint = |block: usize| {
            let word = number.wrapping_add(block).to_ne_bytes();
            word.repeat(BLOCK / word.len())
        };
        let zeros = vec![0; maps::page()];
        let mut start = None;
        for part in self.parts() {
            let bytes = self.view.read(&part);
            for (i, page) in bytes.chunks(maps::page()).enumerate() {
                // Not painted, or taken away by others.
                if *page == zeros {
                    continue;
                }
                for (j, block) in page.chunks(BLOCK).enumerate() {
                    let block_start = part.start + i * maps::page() + j * BLOCK;
                    if start.is_none() && *block == zeros[..BLOCK] {
                        continue;
                    }
                    let paint = paint(block_start);
                    if *block != *paint {
                        let differs = |(at, byte): (usize, &u8)| *byte != paint[at];
                        let at = block.iter().enumerate().position(differs).unwrap();
                        return (start.unwrap_or(base), Some(block_start + at));
                    }
                    start.get_or_insert(block_start);
                }
            }
        }
        (start.unwrap_or(base), None)
    }

    /// What has memory.
    fn parts(&self) -> Vec<Range<usize>> {
        if child::is_emulated() {
            // An emulator's kernel doesn't tell.
            return vec![self.range.clone()];
        }
        self.view.resident(&self.range)
    }

    /// Breaks the contract: writes a byte so far above the limit, below all frames and with nothing
    /// written between. Whether it is left.
    fn misses(&mut self, above_limit: usize) -> bool {
        let address = self.range.start + above_limit;
        self.stack.run(|| shapes::write(address, PATTERN)).unwrap();
        let left = self.view.read(&(address..address + 1)) == [PATTERN];
        if left {
            // Done with: only what goes past the paint has all looked at.
            shapes::write(address, 0);
        }
        left
    }
}

/// The lowest usable byte of the stack in use.
fn limit() -> usize {
    let here = maps::here();
    // What is left is counted from a frame that lies less than a page below.
    let limit = here - remaining_stack().unwrap();
    limit - limit % maps::page()
}

/// All at which something may lie within a block, a page and two of each, in steps of a stack
/// pointer's alignment.
fn places(step: usize) -> impl Iterator<Item = usize> {
    (0..4 * KIB + 2 * BLOCK).step_by(step)
}

#[test]
fn a_stack_says_which_way_is_in_force() {
    let expected = if ARE_PROBED {
        Frames::Probed
    } else {
        Frames::Any
    };
    for size in [0, MIB] {
        let mut stack = build(size);
        assert_eq!(stack.protection().frames(), expected);
        stack.run(|| ()).unwrap();
        assert_eq!(stack.protection().frames(), expected);
        let words = stack.protection().to_string();
        assert_eq!(words.contains("probed"), ARE_PROBED, "{words}");
    }
    for builder in [
        HeapStack::builder(),
        HeapStack::builder().frames(Frames::Any),
        HeapStack::builder()
            .frames(Frames::Probed)
            .frames(Frames::Any),
    ] {
        let protection = builder.build().unwrap().protection();
        assert_eq!(protection.frames(), Frames::Any);
        assert!(!protection.to_string().contains("probed"));
    }
}
