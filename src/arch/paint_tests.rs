//! What `paint` and `lowest_change` do, by each of their paths.
//!
//! A backend's tests include this. They list the sets that its paths are chosen by, in `paint_sets`,
//! and give the assembly in `paint`.

use core::array;
use std::sync::{Mutex, PoisonError};

use super::{
    super::RegisterSet,
    paint::{after, controls},
    paint_sets,
};
use crate::{
    arch::{lowest_change, paint},
    os::{region, region::Protection},
    paint::BLOCK,
};

/// What is around what is painted, and what isn't to be there.
const AROUND: u8 = 0xa5;

/// As many blocks as are painted at the most.
const MOST: usize = 40;

/// Each byte of it another one.
pub(super) const WORD: usize = usize::from_ne_bytes({
    let mut bytes = [0; size_of::<usize>()];
    let mut i = 0;
    while i < bytes.len() {
        #[expect(clippy::cast_possible_truncation, reason = "small")]
        let byte = 0x31 + 0x17 * i as u8;
        bytes[i] = byte;
        i += 1;
    }
    bytes
});

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(C, align(256))]
pub(super) struct Block([u8; BLOCK]);

const _: () = assert!(align_of::<Block>() == BLOCK);

impl Block {
    /// As the one with that number has to be.
    fn painted(number: usize) -> Self {
        let bytes = (WORD + number * BLOCK).to_ne_bytes();
        Self(array::from_fn(|i| bytes[i % bytes.len()]))
    }
}

/// Blocks next to each other, painted but for those on both sides.
struct Blocks(Vec<Block>);

impl Blocks {
    fn new() -> Self {
        Self(vec![Block([AROUND; BLOCK]); MOST + 2])
    }

    /// Of the one with that number.
    fn start(&self, number: usize) -> usize {
        self.0.as_ptr().addr() + (1 + number) * BLOCK
    }

    fn paint(&mut self, count: usize, set: RegisterSet) {
        let start = self.0.as_mut_ptr().expose_provenance() + BLOCK;
        // SAFETY: ours.
        unsafe { paint(start, start + count * BLOCK, WORD, set) };
    }

    /// The number of the block that is said to be changed, or how many there are.
    fn lowest_change(&self, count: usize, set: RegisterSet) -> usize {
        let start = self.0.as_ptr().expose_provenance() + BLOCK;
        // SAFETY: ours.
        let found = unsafe { lowest_change(start, start + count * BLOCK, WORD, set) };
        assert_eq!(found % BLOCK, 0);
        (found - start) / BLOCK
    }
}

#[test]
fn as_many_blocks_as_are_asked_for_are_painted_and_nothing_else() {
    for set in paint_sets() {
        for count in 0..=MOST {
            let mut blocks = Blocks::new();
            blocks.paint(count, set);
            for (i, block) in blocks.0.iter().enumerate() {
                let expected = if (1..=count).contains(&i) {
                    Block::painted(i - 1)
                } else {
                    Block([AROUND; BLOCK])
                };
                assert!(*block == expected, "{i} of {count}, {set:x?}");
            }
        }
    }
}

#[test]
fn with_no_word_all_is_zero() {
    for set in paint_sets() {
        for count in 0..=MOST {
            let mut blocks = Blocks::new();
            let (start, end) = (blocks.start(0), blocks.start(count));
            blocks.0.as_mut_ptr().expose_provenance();
            // SAFETY: ours.
            unsafe { paint(start, end, 0, set) };
            let zeros = blocks.0.iter().filter(|&block| *block == Block([0; BLOCK]));
            assert_eq!(zeros.count(), count, "{set:x?}");
            blocks.paint(count, set);
            assert!(
                blocks.0.iter().all(|&block| block != Block([0; BLOCK])),
                "control"
            );
        }
    }
}

#[test]
fn what_is_as_it_was_painted_is_found_whole() {
    for set in paint_sets() {
        let mut blocks = Blocks::new();
        assert_eq!(blocks.lowest_change(MOST, set), 0, "control");
        for count in 0..=MOST {
            blocks.paint(count, set);
            assert_eq!(blocks.lowest_change(count, set), count, "{set:x?}");
            // Control: the next one isn't.
            let one_more = (count + 1).min(MOST);
            assert_eq!(blocks.lowest_change(one_more, set), count, "{set:x?}");
        }
    }
}

#[test]
fn a_change_of_any_byte_is_found_in_its_block() {
    for set in paint_sets() {
        let mut blocks = Blocks::new();
        blocks.paint(MOST, set);
        for (number, count) in [(0, 1), (0, 2), (1, 2), (2, 3), (17, 40), (39, 40)] {
            for byte in 0..BLOCK {
                for bits in [1, 0x80, 0xff] {
                    blocks.0[1 + number].0[byte] ^= bits;
                    let found = blocks.lowest_change(count, set);
                    assert_eq!(found, number, "{byte}, {bits:#x}, {set:x?}");
                    blocks.0[1 + number].0[byte] ^= bits;
                }
            }
        }
        assert_eq!(blocks.lowest_change(MOST, set), MOST, "control");
    }
}

#[test]
fn a_copy_of_another_block_is_a_change() {
    for set in paint_sets() {
        for count in [2, 17, MOST] {
            for from in [0, 1, count - 1] {
                for to in (0..count).filter(|&to| to != from) {
                    let mut blocks = Blocks::new();
                    blocks.paint(count, set);
                    blocks.0[1 + to] = blocks.0[1 + from];
                    assert_eq!(blocks.lowest_change(count, set), to, "{from}, {set:x?}");
                    blocks.paint(count, set);
                    assert_eq!(blocks.lowest_change(count, set), count, "control");
                }
            }
        }
    }
}

#[test]
fn of_two_changes_the_lower_one_is_found() {
    for set in paint_sets() {
        for lower in 0..MOST {
            for upper in lower..MOST {
                let mut blocks = Blocks::new();
                blocks.paint(MOST, set);
                blocks.0[1 + upper].0[3] = 0;
                blocks.0[1 + lower].0[BLOCK - 1] = 0;
                assert_eq!(blocks.lowest_change(MOST, set), lower, "{upper}, {set:x?}");
            }
        }
    }
}

#[test]
fn what_lies_outside_is_no_change() {
    for set in paint_sets() {
        let mut blocks = Blocks::new();
        blocks.paint(MOST, set);
        for count in 0..MOST {
            blocks.0[0].0 = [0; BLOCK];
            blocks.0[1 + count].0 = [0; BLOCK];
            assert_eq!(blocks.lowest_change(count, set), count, "{set:x?}");
            blocks.paint(count + 1, set);
        }
        assert_ne!(blocks.start(0), blocks.start(1), "control");
    }
}

/// Who does ends the process.
#[test]
fn neither_looks_nor_writes_past_its_end_or_past_a_change() {
    let page = region::page::size();
    let mut pages = region::alloc(3 * page, Protection::READ_WRITE).unwrap();
    let start = pages.as_mut_ptr::<u8>();
    for closed in [0, 2 * page] {
        // SAFETY: pages of ours.
        unsafe { region::protect(start.wrapping_add(closed), page, Protection::NONE) }.unwrap();
    }
    let open = start.expose_provenance() + page;
    for set in paint_sets() {
        for part in (BLOCK..=page).step_by(BLOCK) {
            for (start, end) in [(open, open + part), (open + page - part, open + page)] {
                // SAFETY: open.
                unsafe { paint(start, end, WORD, set) };
                // SAFETY: as above.
                assert_eq!(unsafe { lowest_change(start, end, WORD, set) }, end);
            }
        }
        let last = open + page - BLOCK;
        // SAFETY: open, as above.
        unsafe { core::ptr::with_exposed_provenance_mut::<u8>(last).write(0) };
        // SAFETY: not all of it is open, and it has no need of the rest.
        let found = unsafe { lowest_change(open, open + 2 * page, WORD, set) };
        assert_eq!(found, last, "{set:x?}");
    }
}

/// What is called.
#[derive(Clone, Copy, Debug)]
pub(super) enum By {
    Paint,
    Compare,
    /// That function, with the same arguments.
    Control(*const ()),
}

/// What there is after a call, with registers clear before it.
#[derive(PartialEq, Eq, Debug)]
pub(super) struct After {
    /// Meaningless after `paint`.
    pub(super) returned: usize,
    /// All that a call may change, flags included, at full width.
    pub(super) registers: Vec<u8>,
    /// Below the return address.
    pub(super) is_stack_untouched: bool,
    /// Of arithmetic.
    pub(super) are_modes_kept: bool,
}

/// What calls may have left.
const RESIDUES: [u8; 2] = [0xc3, 0x96];

/// Three blocks, of which the second has something else in it.
fn after_change(by: By, set: RegisterSet, change: impl Fn(&mut Block)) -> (usize, After) {
    // The same ones each time: registers hold addresses.
    static BLOCKS: Mutex<[Block; 3]> = Mutex::new([Block([0; BLOCK]); 3]);
    let mut blocks = BLOCKS.lock().unwrap_or_else(PoisonError::into_inner);
    *blocks = array::from_fn(Block::painted);
    change(&mut blocks[1]);
    (blocks[1].0.as_ptr().addr(), after(by, &mut blocks[..], set))
}

fn has(registers: &[u8], residue: u8) -> bool {
    registers.windows(4).any(|bytes| bytes == [residue; 4])
}

#[test]
fn no_register_holds_what_was_there() {
    let after = |by, set, residue| after_change(by, set, |block| block.0.fill(residue)).1;
    for set in paint_sets() {
        let [first, second] = RESIDUES.map(|residue| {
            let after = after(By::Compare, set, residue);
            assert!(!has(&after.registers, residue), "{set:x?}");
            after
        });
        assert!(first == second, "by {set:x?} they tell what was there");
        for control in controls() {
            let [first, second] = RESIDUES.map(|residue| {
                let after = after(control, set, residue);
                assert!(has(&after.registers, residue), "control: {control:?}");
                after
            });
            assert!(first != second, "control");
        }
    }
}

/// Which of its bytes has changed may depend on a secret.
#[test]
fn no_register_tells_more_than_which_block_has_changed() {
    for set in paint_sets() {
        let by_byte = |byte: usize, bits: u8| {
            let (changed, after) =
                after_change(By::Compare, set, |block: &mut Block| block.0[byte] ^= bits);
            assert_eq!(after.returned, changed);
            after
        };
        let first = by_byte(0, 1);
        for byte in (0..BLOCK).step_by(if cfg!(debug_assertions) { 15 } else { 1 }) {
            for bits in [1, 0x80, 0xff] {
                assert!(by_byte(byte, bits) == first, "{byte}, {bits:#x}, {set:x?}");
            }
        }
        let unchanged = after_change(By::Compare, set, |_| ()).1;
        assert!(unchanged.registers != first.registers, "control");
    }
}

#[test]
fn neither_uses_the_stack_nor_changes_how_numbers_are_rounded() {
    for set in paint_sets() {
        for by in [By::Paint, By::Compare] {
            for change in [false, true] {
                let (_, after) = after_change(by, set, |block| block.0[7] ^= u8::from(change));
                assert!(after.is_stack_untouched, "{by:?}, {set:x?}");
                assert!(after.are_modes_kept, "{by:?}, {set:x?}");
            }
        }
    }
}
