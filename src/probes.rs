//! Whether frames have probes, in this program.
//!
//! The target has them, but rustc leaves them out with `-C profile-generate`, ThreadSanitizer and
//! AddressSanitizer, and others by other means. No `cfg` tells. So a large frame of this crate is tried,
//! once in a process: as a rule the whole program is compiled by the same options.
#![expect(unsafe_code, reason = "looks at what lies in a frame")]

use core::{
    hint::black_box,
    mem::MaybeUninit,
    sync::atomic::{AtomicU8, Ordering},
};

use crate::{
    frames::{ARE_PROBED, Frames},
    paint::{BLOCK, Paint},
    registers,
    span::Span,
};

static ANSWER: AtomicU8 = AtomicU8::new(0);
const YES: u8 = 1;
const NO: u8 = 2;

/// Whether frames leave a mark on each 4 KiB. Registers must be clear.
#[inline]
pub(crate) fn leave_marks() -> bool {
    ARE_PROBED
        && match ANSWER.load(Ordering::Relaxed) {
            YES => true,
            NO => false,
            _ => find_out(),
        }
}

#[cold]
#[inline(never)]
fn find_out() -> bool {
    let paint = Paint::with(registers::detected());
    // A signal may come in between, and leave marks as well.
    let they_do = (0..3).all(|_| look(paint, fill(paint)));
    ANSWER.store(if they_do { YES } else { NO }, Ordering::Relaxed);
    they_do
}

/// A probe has to be in it. In place there is room for it where there is for paint.
type Frame = MaybeUninit<[u8; Frames::MAX_UNTOUCHED + 2048]>;

fn blocks(frame: &mut Frame) -> Span {
    let start = black_box(frame).as_mut_ptr().addr();
    Span {
        start: start.next_multiple_of(BLOCK),
        end: (start + size_of::<Frame>()) / BLOCK * BLOCK,
    }
}

/// Leaves paint where the next frame will be.
#[inline(never)]
fn fill(paint: Paint) -> Span {
    let mut frame: Frame = const { MaybeUninit::uninit() };
    let blocks = blocks(&mut frame);
    // SAFETY: part of a local, in which nothing is.
    unsafe { paint.fill(blocks) };
    black_box(&mut frame);
    blocks
}

/// Whether a frame that nothing writes to has a mark on each part of it.
#[inline(never)]
fn look(paint: Paint, painted: Span) -> bool {
    let mut frame: Frame = const { MaybeUninit::uninit() };
    let blocks = blocks(&mut frame);
    let (mut from, end) = (blocks.start.max(painted.start), blocks.end.min(painted.end));
    let mut they_do = end.saturating_sub(from) > Frames::MAX_UNTOUCHED + 4 * BLOCK;
    while from < end {
        let rest = Span { start: from, end };
        // SAFETY: part of a local, to which nobody writes.
        let mark = unsafe { paint.lowest_change(rest) };
        they_do &= mark - from <= Frames::MAX_UNTOUCHED + BLOCK;
        from = mark + BLOCK;
    }
    black_box(&mut frame);
    they_do
}

#[cfg(test)]
mod tests {
    use super::{ARE_PROBED, find_out, leave_marks};

    #[test]
    fn tests_are_compiled_with_probes() {
        if ARE_PROBED {
            for _ in 0..10 {
                assert!(find_out());
            }
        }
        assert_eq!(leave_marks(), ARE_PROBED);
    }
}
