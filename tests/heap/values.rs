//! Promise: blocks are as large and as aligned as asked, zeros if that is asked, nobody else's, and
//! keep what is in them when they move.

use std::collections::BTreeMap;

use stackbleach::{HeapErasure, bleach, heap, heap_erasure};

use crate::{
    allocator::below_in,
    arena::{self, Block, KIB, LARGEST, MIB},
    common::{child, effort},
};

#[test]
fn sizes_and_alignments_are_as_asked() {
    child::alone(sizes_and_alignments_are_as_asked, || {
        let step = if effort::is_full() && !arena::IS_SMALL {
            977
        } else {
            7_919
        };
        let sizes = (1..200).chain((200..300 * KIB).step_by(step));
        let sizes: Vec<usize> = sizes.chain([3 * MIB, 5 * MIB + 1]).collect();
        bleach(|| ()); // knows its stack from now on
        let below = below_in(|| {
            bleach(|| {
                for power in 0..=16 {
                    let kept: Vec<Block> = sizes
                        .iter()
                        .map(|&size| Block::new(size, 1 << power))
                        .collect();
                    let mut ranges: Vec<_> = kept.iter().map(Block::range).collect();
                    ranges.sort_by_key(|range| range.start);
                    assert!(ranges.is_sorted_by(|one, next| one.end <= next.start));
                }
            });
        });
        assert_eq!(below, 0);
        assert_eq!(heap_erasure(), HeapErasure::Runs);
        assert_eq!(heap::escaped(), 0);
    });
}

#[test]
fn larger_alignments_are_had_and_reported() {
    child::alone(larger_alignments_are_had_and_reported, || {
        bleach(|| drop(Block::new(10, MIB / 2)));
        assert_eq!(heap_erasure(), HeapErasure::Runs);
        for align in [MIB, 4 * MIB] {
            for size in [1, 100, LARGEST, 2 * MIB] {
                let mut block = bleach(|| Block::zeroed(size, align));
                assert!(block.address().is_multiple_of(align));
                assert!(block.bytes().iter().all(|&byte| byte == 0));
                assert_eq!(heap_erasure(), HeapErasure::Everything);
            }
        }
    });
}

/// Nothing of what was freed shows through, links included.
#[test]
fn zeros_are_zeros_where_something_was_before() {
    child::alone(zeros_are_zeros_where_something_was_before, || {
        bleach(|| {
            for size in [
                1,
                16,
                17,
                64,
                128,
                129,
                1_000,
                8 * KIB,
                50 * KIB,
                LARGEST,
                LARGEST + 1,
            ] {
                let mut before = Vec::new();
                for _ in 0..4 {
                    let mut dirty: Vec<Block> = (0..5).map(|_| Block::new(size, 1)).collect();
                    arena::fill_all(&mut dirty, 0xff);
                    before.extend(dirty.iter().map(Block::address));
                    drop(dirty);
                    let mut zeros: Vec<Block> = (0..5).map(|_| Block::zeroed(size, 1)).collect();
                    // It is the same memory.
                    assert!(
                        size > LARGEST
                            || zeros.iter().any(|block| before.contains(&block.address()))
                    );
                    for block in &mut zeros {
                        assert!(block.bytes().iter().all(|&byte| byte == 0), "{size}");
                    }
                }
            }
        });
    });
}

#[test]
fn no_bytes_take_no_memory() {
    bleach(|| ());
    assert_eq!(
        below_in(|| bleach(|| drop((Vec::<u8>::new(), Box::new(()))))),
        0
    );
    assert_eq!(heap::escaped(), 0);
}

/// Blocks of all kinds come, move and go, within runs and between them.
#[test]
fn contents_survive_whatever_happens_around_them() {
    /// By Marsaglia.
    struct Random(u64);

    impl Random {
        fn below(&mut self, end: usize) -> usize {
            self.0 ^= self.0 << 13;
            self.0 ^= self.0 >> 7;
            self.0 ^= self.0 << 17;
            usize::try_from(self.0 >> 33).unwrap() % end
        }

        fn size(&mut self) -> usize {
            let most = [40, 200, 3_000, 20_000, 400_000][self.below(40).saturating_sub(35)];
            1 + self.below(most)
        }
    }

    fn is_whole(block: &mut Block, byte: u8, len: usize) -> bool {
        let bytes = &block.bytes()[..len];
        crate::common::memory::all_are(bytes, byte)
    }

    struct All {
        random: Random,
        blocks: Vec<(Block, u8)>,
        /// Where they are.
        ranges: BTreeMap<usize, usize>,
    }

    impl All {
        fn note(&mut self, block: &Block) {
            let range = block.range();
            if let Some((_, &end)) = self.ranges.range(..range.end).next_back() {
                assert!(end <= range.start);
            }
            self.ranges.insert(range.start, range.end);
        }

        fn step(&mut self) {
            let size = self.random.size();
            let byte = u8::try_from(self.random.below(255)).unwrap() + 1;
            let random = self.random.below(100);
            if random < 40 && self.blocks.len() < 300 {
                let align = 1 << self.random.below(if random < 3 { 17 } else { 5 });
                let mut block = if random.is_multiple_of(4) {
                    let mut block = Block::zeroed(size, align);
                    assert!(is_whole(&mut block, 0, size));
                    block
                } else {
                    Block::new(size, align)
                };
                self.note(&block);
                block.fill(byte);
                self.blocks.push((block, byte));
            } else if !self.blocks.is_empty() {
                let i = self.random.below(self.blocks.len());
                let (mut block, old) = self.blocks.swap_remove(i);
                let len = block.layout.size();
                assert!(is_whole(&mut block, old, len));
                self.ranges.remove(&block.address());
                if random < 70 {
                    return;
                }
                block.resize(size);
                assert!(block.address().is_multiple_of(block.layout.align()));
                self.note(&block);
                assert!(is_whole(&mut block, old, len.min(size)));
                block.fill(byte);
                self.blocks.push((block, byte));
            }
        }
    }

    child::alone(contents_survive_whatever_happens_around_them, || {
        let mut all = All {
            random: Random(0x9e37_79b9_7f4a_7c15),
            blocks: Vec::new(),
            ranges: BTreeMap::new(),
        };
        for round in 0..effort::repetitions(400) {
            let steps = 1 + all.random.below(100);
            if round % 3 == 0 {
                (0..steps).for_each(|_| all.step());
            } else {
                bleach(|| (0..steps).for_each(|_| all.step()));
            }
        }
        all.blocks.clear();
        drop(all);
        bleach(|| ());
        assert_eq!(heap::escaped(), 0);
    });
}
