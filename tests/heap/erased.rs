//! Promise: what was allocated in a run is erased when it is freed, moved or cut, and what was
//! allocated outside is erased when it is freed or moved in a run. When nothing of an arena is alive
//! at the end of a run, it is all zeros.

use stackbleach::HeapStack;

use crate::{
    allocator::{Setting, alone_with_each, below_in, left_of},
    arena::{
        self, Block, KIB, LARGEST, LINK, SECRET, address, left_in_chunk, secret, secrets_in,
        secrets_left_in,
    },
    common::child,
};

/// Of small blocks, of the largest that share a chunk, of those that have a slab as large as a chunk.
const SIZES: [usize; 8] = [16, 100, 129, 1_000, 8 * KIB, 9 * KIB, 100 * KIB, LARGEST];

fn stack() -> HeapStack {
    HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap()
}

#[test]
fn what_is_freed_in_a_run_is_erased_at_once() {
    child::alone(what_is_freed_in_a_run_is_erased_at_once, || {
        for size in SIZES {
            let mut stack = stack();
            let range = stack
                .run(|| {
                    let mut block = Block::new(size, 1);
                    block.fill(SECRET);
                    let range = block.range();
                    // The control.
                    assert_eq!(secrets_in(range.clone()), size);
                    drop(block);
                    let rest = range.start + LINK..range.end;
                    assert_eq!(arena::count(rest, |byte| byte != 0), 0, "{size}");
                    range
                })
                .unwrap();
            assert_eq!(left_in_chunk(range.start), 0, "{size}");
        }
    });
}

#[test]
fn large_blocks_are_erased_and_given_back() {
    child::alone(large_blocks_are_erased_and_given_back, || {
        for size in [LARGEST + 1, 1_000 * KIB, 3_000 * KIB] {
            stack()
                .run(|| {
                    let block = secret(size);
                    let range = address(&block)..address(&block) + size;
                    assert_eq!(secrets_in(range.clone()), size);
                    drop(block);
                    assert_eq!(arena::count(range, |byte| byte != 0), 0);
                })
                .unwrap();
        }
    });
}

#[test]
fn what_is_reallocated_is_erased_where_it_was() {
    child::alone(what_is_reallocated_is_erased_where_it_was, || {
        for (from, to) in [
            (64, 1_000),
            (5_000, 300),
            (200 * KIB, 300 * KIB),
            (300 * KIB, 2_000 * KIB),
            (1_000 * KIB, 20 * KIB),
            (LARGEST, 9 * KIB),
        ] {
            stack()
                .run(|| {
                    let mut block = Block::new(from, 1);
                    block.fill(SECRET);
                    let range = block.range();
                    assert_eq!(secrets_in(range.clone()), from);
                    block.resize(to);
                    assert_ne!(block.address(), range.start);
                    assert_eq!(secrets_left_in(range), 0, "{from} to {to}");
                    let kept = from.min(to);
                    assert!(block.bytes()[..kept].iter().all(|&byte| byte == SECRET));
                })
                .unwrap();
        }
    });
}

#[test]
fn a_tail_that_is_given_up_in_place_is_erased() {
    child::alone(a_tail_that_is_given_up_in_place_is_erased, || {
        for (from, to) in [
            (1_024, 700),
            (64, 40),
            (200 * KIB, 150 * KIB),
            (900 * KIB, 600 * KIB),
        ] {
            stack()
                .run(|| {
                    let mut block = Block::new(from, 1);
                    block.fill(SECRET);
                    let range = block.range();
                    block.resize(to);
                    // It is in place; otherwise this test is about nothing.
                    assert_eq!(block.address(), range.start, "{from} to {to}");
                    assert_eq!(secrets_in(range.clone()), to, "{from} to {to}");
                    assert_eq!(
                        arena::count(range.start + to..range.end, |byte| byte != 0),
                        0
                    );
                })
                .unwrap();
        }
    });
}

/// Without anything alive, links are gone as well.
#[test]
fn at_the_end_the_arena_is_all_zeros() {
    child::alone(at_the_end_the_arena_is_all_zeros, || {
        let mut stack = stack();
        for _ in 0..2 {
            let mut addresses = [0; 300];
            stack
                .run(|| {
                    let mut blocks: Vec<_> = (0..300).map(|i| secret(i * 37 % 9_000 + 1)).collect();
                    for (block, address) in blocks.iter().zip(&mut addresses) {
                        *address = arena::address(block);
                    }
                    // Every other one is freed first, so that links lead to and fro.
                    for i in (0..150).rev() {
                        blocks.swap_remove(2 * i);
                    }
                    drop(blocks);
                    // The control.
                    assert!(addresses.iter().any(|&block| left_in_chunk(block) > 0));
                })
                .unwrap();
            for block in addresses {
                assert_eq!(left_in_chunk(block), 0);
            }
        }
    });
}

#[test]
fn what_is_alive_stays_and_all_around_it_is_erased() {
    child::alone(what_is_alive_stays_and_all_around_it_is_erased, || {
        for size in SIZES {
            let mut stack = stack();
            let kept = stack
                .run(|| {
                    let before = secret(size);
                    let mut kept = Block::new(size, 1);
                    kept.fill(0x77);
                    let after = secret(size);
                    drop((before, after));
                    kept
                })
                .unwrap();
            let mut kept = kept;
            assert!(kept.bytes().iter().all(|&byte| byte == 0x77));
            let around = arena::behind_header(kept.address());
            // Links are addresses, which may have such a byte. They cover no secret, only its beginning.
            let secrets = secrets_in(around.clone());
            assert!(secrets < SIZES[0] - LINK, "{size}: {secrets}");
            let others = arena::count(around, |byte| byte != 0 && byte != 0x77);
            assert!(others <= 2 * LINK, "{size}: {others}");
            let start = kept.address();
            drop(kept); // here, in no run
            assert_eq!(
                arena::count(start + LINK..start + size, |byte| byte != 0),
                0
            );
            stack.run(|| ()).unwrap();
            assert_eq!(left_in_chunk(start), 0, "{size}");
        }
    });
}

/// With the bare allocator, which has them as they were.
#[test]
fn what_was_made_outside_is_erased_when_it_is_freed_inside() {
    let settings = [Setting::None, Setting::Runs, Setting::Everything];
    alone_with_each(
        &settings,
        what_was_made_outside_is_erased_when_it_is_freed_inside,
        |setting| {
            for size in [1, 24, 500, 20 * KIB] {
                let block = secret(size);
                let left = left_of(address(&block), || stack().run(|| drop(block)).unwrap());
                let expected = if setting == Setting::None { size } else { 0 };
                assert_eq!(left, Some(expected), "{setting:?}, {size}");
            }
        },
    );
}

#[test]
fn what_was_made_outside_is_erased_when_it_moves_inside() {
    let settings = [Setting::None, Setting::Runs, Setting::Everything];
    alone_with_each(
        &settings,
        what_was_made_outside_is_erased_when_it_moves_inside,
        |setting| {
            for (from, to) in [
                (24, 500),
                (500, 24),
                (500, 510),
                (9_000, 400_000),
                (30_000, 9_000),
            ] {
                let mut block = Block::new(from, 1);
                block.fill(SECRET);
                let left = left_of(block.address(), || {
                    stack().run(|| block.resize(to)).unwrap();
                });
                let expected = if setting == Setting::None { from } else { 0 };
                assert_eq!(left, Some(expected), "{setting:?}, {from} to {to}");
                let kept = from.min(to);
                assert!(block.bytes()[..kept].iter().all(|&byte| byte == SECRET));
            }
        },
    );
}

#[test]
fn outside_of_runs_blocks_are_erased_if_that_is_set() {
    let settings = [Setting::None, Setting::Runs, Setting::Everything];
    alone_with_each(
        &settings,
        outside_of_runs_blocks_are_erased_if_that_is_set,
        |setting| {
            let is_erased = setting == Setting::Everything;
            let expected = |size| Some(if is_erased { 0 } else { size });
            for size in [1, 24, 500, 20 * KIB] {
                let block = secret(size);
                assert_eq!(left_of(address(&block), || drop(block)), expected(size));
                let mut block = Block::new(size, 1);
                block.fill(SECRET);
                let left = left_of(block.address(), || block.resize(2 * size));
                assert_eq!(left, expected(size));
                let left = left_of(block.address(), || block.resize(size.div_ceil(2)));
                assert_eq!(left.map(|left| left >= size), Some(!is_erased));
            }
        },
    );
}

/// Never handed down: the allocator below would keep the tail.
#[test]
fn in_a_run_nothing_comes_from_the_allocator_below() {
    let settings = [Setting::None, Setting::Runs];
    alone_with_each(
        &settings,
        in_a_run_nothing_comes_from_the_allocator_below,
        |setting| {
            let mut stack = stack();
            let below = below_in(|| {
                stack
                    .run(|| {
                        for size in [1, 100, 10_000, 100_000, 500_000, 3_000_000] {
                            let mut block = Block::new(size, 64);
                            block.resize(size + 1);
                            block.resize(size / 3 + 1);
                            Block::zeroed(size, 1);
                        }
                    })
                    .unwrap();
            });
            assert_eq!(below == 0, setting == Setting::Runs, "{below}");
        },
    );
}
