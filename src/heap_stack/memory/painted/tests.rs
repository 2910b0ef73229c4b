//! On stacks that nobody runs on: what a run would have touched is written here.

use super::{BLOCK, MOST, Memory, PAGES_THAT_GO, Paint};
use crate::{
    Frames,
    heap_stack::protection::{Lock, Requested},
    os::region,
    registers,
};

const KIB: usize = 1 << 10;

/// All is asked about of the first, nothing of the others. Of the last more may be touched than is
/// painted.
const SIZES: [usize; 4] = [16 * KIB, 64 * KIB, 96 * KIB, 1 << 20];

/// After 2,048 runs it is told how deep they went.
const LOOK_BACK: usize = 2048;

fn memory(size: usize, frames: Frames) -> Memory {
    let requested = Requested {
        lock: Lock::default(),
        exclude_from_dumps: false,
    };
    Memory::new(size, requested, frames, false).unwrap()
}

fn painted(size: usize) -> Memory {
    let mut memory = memory(size, Frames::Probed);
    memory.begin();
    memory
}

fn paint() -> Paint {
    Paint::with(registers::detected())
}

impl Memory {
    fn begin(&mut self) {
        self.entered = true;
        self.paint_before(registers::detected());
    }

    /// Writes so far below the base what a run leaves.
    fn touch(&mut self, depth: usize) {
        let address = self.mapping.span().end - depth;
        // SAFETY: of this stack, on which nobody is.
        let byte = unsafe { &mut *self.mapping.at(address) };
        // What happens to be as it was painted is no change.
        *byte = !*byte;
    }

    fn byte(&self, depth: usize) -> u8 {
        let address = self.mapping.span().end - depth;
        // SAFETY: as above.
        unsafe { self.mapping.at(address).read() }
    }

    /// A run that goes so deep, with gaps as long as are allowed.
    fn run(&mut self, depth: usize) {
        self.begin();
        let gap = Frames::MAX_UNTOUCHED;
        for touched in (0..depth).step_by(gap).skip(1) {
            self.touch(touched);
        }
        if depth > 0 {
            self.touch(depth);
        }
        self.erase_after_run(false);
    }

    fn contents(&self) -> Vec<u8> {
        let usable = self.mapping.bytes();
        let mut contents = vec![0; usable.len()];
        // SAFETY: as many bytes, mapped, and nobody is on them.
        unsafe {
            usable
                .cast::<u8>()
                .as_ptr()
                .copy_to(contents.as_mut_ptr(), usable.len());
        };
        contents
    }

    /// How many bytes are painted.
    fn painted_len(&self) -> usize {
        self.painted
            .as_ref()
            .map_or(0, |it| usize::from(it.len) * BLOCK)
    }

    /// All that counts as painted is, and the rest is zero.
    fn assert_is_in_order(&self) {
        let contents = self.contents();
        let (below, painted) = contents.split_at(contents.len() - self.painted_len());
        assert!(below == vec![0; below.len()], "not all is erased");
        let start = self.mapping.span().end - painted.len();
        for (i, block) in painted.chunks(BLOCK).enumerate() {
            let word = paint().word(start + i * BLOCK).to_ne_bytes();
            assert!(
                block == word.repeat(BLOCK / word.len()),
                "{i} is not painted"
            );
        }
    }
}

#[test]
fn before_the_first_run_there_is_paint_for_what_is_expected() {
    for size in SIZES {
        let memory = painted(size);
        memory.assert_is_in_order();
        let needed = 9 * BLOCK + paint().band();
        let len = memory.painted_len();
        assert!(
            len >= needed.min(memory.size()) && len <= needed.max(8 * KIB) + region::page::size()
        );
        assert!(memory.is_painted());
    }
    let mut any = memory(1 << 20, Frames::Any);
    any.begin();
    assert!(!any.is_painted());
    assert!(any.contents().iter().all(|&byte| byte == 0));
}

#[test]
fn what_a_run_of_any_depth_left_is_erased() {
    let step = if cfg!(debug_assertions) { 8209 } else { 1021 };
    for size in SIZES {
        for depth in (0..=MOST + 64 * KIB)
            .step_by(step)
            .chain([1, BLOCK, BLOCK + 1, MOST])
        {
            let mut memory = painted(size);
            for depth in [depth, 0, depth / 2, depth] {
                memory.run(depth.min(memory.size()));
                memory.assert_is_in_order();
                assert!(memory.painted_len() <= MOST);
            }
        }
    }
}

/// The whole stack too, of which none can be a band.
#[test]
fn what_a_run_left_that_used_all_of_it_is_erased() {
    for size in SIZES {
        let mut memory = painted(size);
        for _ in 0..3 {
            memory.run(memory.size());
            memory.assert_is_in_order();
        }
    }
}

/// So it must be: else the system would have to be asked each time. When the stack goes, or
/// somebody asks for it, all is erased.
#[test]
fn what_skips_more_than_a_band_is_missed_until_all_is_erased() {
    let mut memory = painted(1 << 20);
    memory.touch(512 * KIB);
    memory.erase_after_run(false);
    assert_eq!(memory.byte(512 * KIB), !0);
    memory.erase();
    assert!(memory.contents().iter().all(|&byte| byte == 0));
    assert!(!memory.is_painted());
    let mut any = self::memory(1 << 20, Frames::Any);
    any.begin();
    any.touch(512 * KIB);
    any.erase_after_run(false);
    assert_eq!(any.byte(512 * KIB), 0, "control");
}

/// After touching a byte each so often.
fn left_by(first: usize, hop: usize) -> Memory {
    let mut memory = painted(1 << 20);
    for i in 0..12 {
        memory.touch(first + i * hop);
    }
    memory.erase_after_run(false);
    memory
}

/// Wherever it lies, and wherever blocks begin.
#[test]
fn the_widest_gap_there_can_be_is_not_taken_for_a_band() {
    let gap = paint().band() - BLOCK;
    for first in (1..4 * BLOCK).step_by(if cfg!(debug_assertions) { 61 } else { 1 }) {
        left_by(first, gap + 1).assert_is_in_order();
    }
    let hop = 3 * paint().band();
    assert_eq!(left_by(1, hop).byte(1 + 11 * hop), !0, "control");
}

#[test]
fn paint_is_needed_for_the_depth_and_a_band_and_lies_in_the_stack() {
    for size in SIZES {
        let memory = painted(size);
        let (end, band) = (memory.mapping.span().end, paint().band());
        for depth in 0..=3000 {
            let needed = memory.needed(paint(), depth);
            let len = end - needed;
            assert_eq!(needed % region::page::size(), 0);
            assert!(needed >= memory.mapping.span().start, "{size}, {depth}");
            assert!(len >= (depth * BLOCK + band).min(MOST).min(memory.size()));
            assert!(len <= MOST.max(memory.window_len));
            assert!(needed <= memory.window() || !memory.is_asked_about());
        }
    }
}

#[test]
fn what_is_painted_at_the_most_is_whole_pages_of_any_size() {
    for page in [4 * KIB, 16 * KIB, 64 * KIB] {
        assert_eq!(MOST % page, 0);
    }
}

#[test]
fn without_paint_the_next_run_paints_anew() {
    let mut memory = painted(1 << 20);
    memory.run(3000);
    let start = memory.mapping.span().end - memory.painted_len();
    assert_eq!(memory.unpaint(), start.min(memory.resident));
    assert_eq!(memory.painted_len(), 0);
    assert!(!memory.is_painted());
    memory.run(3000);
    memory.assert_is_in_order();
    assert!(memory.is_painted());
}

#[test]
fn paint_that_no_run_has_needed_in_a_long_time_goes() {
    let page = region::page::size();
    let mut memory = painted(1 << 20);
    let few = memory.painted_len();
    memory.run(100 * KIB);
    let much = memory.painted_len();
    assert!(
        much > few + PAGES_THAT_GO * page || page > 16 * KIB,
        "control"
    );
    for run in 1..3 * LOOK_BACK {
        memory.run(1000);
        if run < LOOK_BACK - 1 {
            assert_eq!(memory.painted_len(), much, "after {run}");
        }
        if run > 2 * LOOK_BACK {
            assert!(memory.painted_len() < few + PAGES_THAT_GO * page);
        }
    }
    memory.assert_is_in_order();
}

#[test]
fn paint_stays_for_depths_that_come_every_thousandth_run() {
    let mut memory = painted(1 << 20);
    memory.run(100 * KIB);
    for run in 0..3 * LOOK_BACK {
        memory.run(if run % 1000 == 999 { 100 * KIB } else { 1000 });
        let needed = 100 * KIB + paint().band();
        assert!(memory.painted_len() >= needed, "after {run}");
    }
}
