//! What is looked for: 32 bytes over and over, which are computed wherever they are compared, so that
//! who looks has no copy of them.

use std::{hint::black_box, ops::Range};

use crate::common::{maps, memory, windows::Part};

/// Another number, other bytes.
#[derive(Clone, Copy)]
pub(crate) struct Needle(pub(crate) u8);

/// How much of it has to be there.
const PIECE: usize = 8;

impl Needle {
    #[inline]
    fn byte(self, index: usize) -> u8 {
        #[expect(clippy::cast_possible_truncation, reason = "below 32")]
        let index = (index % 32) as u8;
        let mixed = index
            .wrapping_mul(0x9d)
            .wrapping_add(self.0.wrapping_mul(0x3b));
        mixed ^ (index.wrapping_mul(index) << 1) | 1
    }

    /// Has it in a frame of `N` bytes.
    #[inline(never)]
    pub(crate) fn in_a_frame<const N: usize>(self) {
        let mut frame = [0; N];
        self.fill(black_box(&mut frame));
        black_box(&mut frame);
    }

    /// From the caller on so far down, in frames of 1 KiB.
    pub(crate) fn down(self, depth: usize) {
        #[inline(never)]
        fn until(needle: Needle, lowest: usize) {
            let mut frame = [0; 1 << 10];
            needle.fill(black_box(&mut frame));
            if maps::here() > lowest {
                until(needle, lowest);
            }
            // After the call, so that each has a frame of its own.
            black_box(&mut frame);
        }
        until(self, maps::here() - depth);
    }

    pub(crate) fn fill(self, bytes: &mut [u8]) {
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = self.byte(index);
        }
    }

    /// How many pieces of it there are, a piece within a page.
    pub(crate) fn count(self, bytes: &[u8]) -> usize {
        const PAGE: usize = 4096;
        static ZEROS: [u8; PAGE] = [0; PAGE];

        // Compared as a whole to begin with: fast, unoptimised too.
        let pages = bytes
            .chunks(PAGE)
            .filter(|page| **page != ZEROS[..page.len()]);
        pages.map(|page| self.count_in_page(page)).sum()
    }

    fn count_in_page(self, bytes: &[u8]) -> usize {
        let mut found = 0;
        for (at, &byte) in bytes.iter().enumerate() {
            for start in (0..32).step_by(PIECE) {
                let is_same = |i| {
                    bytes
                        .get(at + i)
                        .is_some_and(|&byte| byte == self.byte(start + i))
                };
                found += usize::from(byte != 0 && (0..PIECE).all(is_same));
            }
        }
        found
    }

    /// How many pieces of it there are in a range that is mapped.
    pub(crate) fn count_in(self, range: &Range<usize>) -> usize {
        self.count(&memory::read(range))
    }

    /// The same in all of the calling thread's stack that has memory.
    pub(crate) fn count_on_own_stack(self) -> usize {
        let stack = crate::common::own_stack::range();
        let parts = Part::all(stack.clone()).filter(Part::is_writable);
        parts
            .map(|part| {
                self.count_in(
                    &(part.range().start.max(stack.start)..part.range().end.min(stack.end)),
                )
            })
            .sum()
    }
}

#[test]
fn what_is_there_is_found_and_nothing_else() {
    let mut bytes = vec![0; 1000];
    assert_eq!(Needle(1).count(&bytes), 0);
    Needle(1).fill(&mut bytes[100..164]);
    assert_eq!(Needle(1).count(&bytes), 8);
    assert_eq!(Needle(2).count(&bytes), 0);
    bytes[100] ^= 2;
    assert_eq!(Needle(1).count(&bytes), 7);
}
