//! Promise: arenas are kept out of core dumps and huge pages, have guards between their chunks, and
//! are closed where nothing is.

use stackbleach::bleach;

use crate::{
    arena::{self, Block, CHUNK, HEADER, MIB},
    common::{child, maps},
};

#[test]
fn arenas_are_protected_as_stacks_are() {
    child::alone(arenas_are_protected_as_stacks_are, || {
        let block = bleach(|| Block::new(100, 1));
        let large = bleach(|| Block::new(2 * MIB, 1));
        // With its header, it takes two chunks and leaves nothing for a guard.
        let whole = bleach(|| Block::new(2 * MIB - HEADER, 1));
        let next = bleach(|| Block::new(2 * MIB, 1));
        let mut starts = Vec::new();
        for block in [&block, &large, &whole, &next] {
            let mapping = maps::detailed_around(block.address());
            assert_eq!(mapping.access, "rw-p");
            for flag in ["dd", "nh"] {
                assert!(mapping.flags().contains(&flag), "{flag}");
            }
            assert!(mapping.range.start.is_multiple_of(CHUNK));
            let guard = maps::around(mapping.range.end);
            assert_eq!(guard.access, "---p");
            // Not one mapping with another's.
            assert!(!starts.contains(&mapping.range.start));
            starts.push(mapping.range.start);
        }
        // That of small blocks ends with a guard, whatever lies behind it.
        assert!(maps::around(block.address()).range.len() < CHUNK);
        // The control.
        let outside = Block::new(100, 1);
        let mapping = maps::detailed_around(outside.address());
        assert!(!mapping.flags().contains(&"dd"));
    });
}

#[test]
fn what_nothing_is_in_is_closed() {
    child::alone(what_nothing_is_in_is_closed, || {
        let block = bleach(|| Block::new(100, 1));
        let (mut large_at, mut slabs_at) = (0, 0);
        // The second time at the same place: what is closed is used again.
        for _ in 0..2 {
            // More than an arena keeps.
            let large = bleach(|| Block::new(5 * MIB, 1));
            assert!(large_at == 0 || large_at == large.address());
            large_at = large.address();
            assert_eq!(maps::around(large_at).access, "rw-p");
            drop(large);
            assert_eq!(maps::around(large_at).access, "---p");
            // Of slabs, what is more than is kept.
            let mut last = 0;
            bleach(|| {
                let mut blocks: Vec<Block> = (0..100).map(|_| Block::new(200 << 10, 1)).collect();
                arena::fill_all(&mut blocks, 1);
                last = blocks.iter().map(Block::address).max().unwrap();
                assert_eq!(maps::around(last).access, "rw-p");
            });
            assert_eq!(maps::around(last).access, "---p");
            assert!(slabs_at == 0 || slabs_at == last);
            slabs_at = last;
        }
        assert_eq!(maps::around(block.address()).access, "rw-p");
    });
}
