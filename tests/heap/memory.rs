//! Promise: runs take no more memory the longer they go on, and what a run took it gives back.

#[cfg(unix)]
use std::sync::Barrier;
use std::thread;

use stackbleach::bleach;

use crate::{
    arena::{self, Block, KIB, MIB},
    common::{child, effort, maps},
};

/// How much of the reservation is open, which has memory there.
#[cfg(windows)]
fn taken() -> (usize, usize) {
    let open = crate::common::view::View::open().resident_bytes(&arena::reservation());
    (open, open)
}

/// How much of the reservation is in memory, and how much is open.
#[cfg(unix)]
fn taken() -> (usize, usize) {
    let reservation = arena::reservation();
    let all = maps::all_detailed().into_iter();
    let within = all.filter(|mapping| reservation.contains(&mapping.range.start));
    within.fold((0, 0), |(resident, open), mapping| {
        let is_open = mapping.access.starts_with("rw");
        (
            resident + mapping.resident(),
            open + if is_open { mapping.len() } else { 0 },
        )
    })
}

fn run(round: usize) {
    bleach(|| {
        let mut blocks: Vec<Block> = (0..30)
            .map(|i| Block::new(1 + (round + i) * 997 % 5_000, 1))
            .collect();
        arena::fill_all(&mut blocks, 1);
        let mut large = Block::new(300 * KIB + round % 1_000, 1);
        large.bytes()[0] = 1;
    });
}

#[test]
fn many_runs_take_what_a_few_take() {
    child::alone(many_runs_take_what_a_few_take, || {
        (0..10).for_each(run);
        let few = taken();
        assert!(few.0 > 0); // the control
        (10..effort::repetitions(10_000)).for_each(run);
        let many = taken();
        // Other classes have been in other slabs.
        assert!(
            many.0 <= few.0 + 2 * MIB && many.1 <= few.1 + 2 * MIB,
            "{few:?}, {many:?}"
        );
        assert!(many.0 <= 5 * MIB);
    });
}

/// A block that lives on in each chunk doesn't keep the rest of it.
#[cfg(unix)] // On Windows what was given back stays open, and can't be told apart here.
#[test]
fn what_a_large_run_took_is_given_back() {
    child::alone(what_a_large_run_took_is_given_back, || {
        let most = if arena::IS_SMALL { 20 } else { 200 };
        let count = effort::repetitions(most) * MIB / (100 * KIB);
        let mut kept = Vec::with_capacity(count);
        for keeps in [false, true] {
            bleach(|| {
                let mut blocks: Vec<Block> = (0..count).map(|_| Block::new(100 * KIB, 1)).collect();
                arena::fill_all(&mut blocks, 1);
                let (resident, open) = taken();
                assert!(resident >= count * 100 * KIB && open >= resident);
                if keeps {
                    let mut small: Vec<Block> =
                        (0..count * 10).map(|_| Block::new(6_000, 1)).collect();
                    arena::fill_all(&mut small, 1);
                    kept.extend(small.into_iter().step_by(150));
                }
            });
            let (resident, open) = taken();
            let alive = kept.len() * 64 * KIB;
            assert!(resident <= 5 * MIB + alive, "{resident}, {alive}");
            // Each class of blocks that have a chunk to themselves may keep one, however little of it.
            assert!(open <= 26 * MIB + kept.len() * MIB, "{open}");
        }
    });
}

/// However many there were at once.
#[test]
fn blocks_that_are_freed_leave_no_mappings() {
    child::alone(blocks_that_are_freed_leave_no_mappings, || {
        let count = if arena::IS_SMALL { 20 } else { 200 };
        bleach(|| drop(Block::new(1, 1)));
        let mappings = || maps::all().len();
        let before = mappings();
        for size in [100 * KIB, 300 * KIB, 3 * MIB] {
            let count = count * MIB / size.max(MIB);
            let mut blocks: Vec<Block> =
                bleach(|| (0..count).map(|_| Block::new(size, 1)).collect());
            for block in &mut blocks {
                block.bytes()[0] = 1;
            }
            drop(blocks);
            bleach(|| ());
            let after = mappings();
            assert!(after <= before + 30, "{size}: {before}, {after}");
        }
    });
}

/// Not even the 4 MiB that are kept for the next run.
#[cfg(unix)] // On Windows what was given back stays open, and can't be told apart here.
#[test]
fn threads_that_have_ended_keep_no_memory() {
    child::alone(threads_that_have_ended_keep_no_memory, || {
        let barrier = &Barrier::new(4);
        let resident: Vec<usize> = thread::scope(|scope| {
            let work = || {
                bleach(|| {
                    let mut blocks: Vec<Block> =
                        (0..20).map(|_| Block::new(100 * KIB, 1)).collect();
                    arena::fill_all(&mut blocks, 1);
                    // With chunks of its own, and kept as well.
                    Block::new(MIB, 1).fill(1);
                });
                barrier.wait();
                let (resident, _) = taken();
                barrier.wait();
                resident
            };
            let threads: Vec<_> = (0..4).map(|_| scope.spawn(work)).collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .collect()
        });
        assert!(resident.iter().all(|&resident| resident > 7 * MIB)); // the control
        let (resident, _) = taken();
        assert!(resident <= MIB / 2, "{resident}");
    });
}

/// Kept for what has about their size, and no more than is kept of all.
#[test]
fn large_blocks_are_kept_for_the_next_ones() {
    fn freed(size: usize) -> usize {
        bleach(|| Block::new(size, 1).address())
    }

    child::alone(large_blocks_are_kept_for_the_next_ones, || {
        let first = freed(3 * MIB);
        for size in [3 * MIB, 2 * MIB, 3 * MIB] {
            assert_eq!(freed(size), first);
        }
        assert_eq!(maps::around(first).access, "rw-p");
        let small = freed(300 * KIB);
        assert_ne!(small, first);
        // With both of them it would be more than 4 MiB.
        let (one, other) = bleach(|| {
            let blocks = [Block::new(3 * MIB, 1), Block::new(2 * MIB, 1)];
            (blocks[0].address(), blocks[1].address())
        });
        assert_eq!(one, first);
        assert_eq!(maps::around(one).access, "rw-p");
        assert_eq!(maps::around(other).access, "---p");
        assert_eq!(freed(300 * KIB), small);
    });
}

#[test]
fn threads_that_come_and_go_take_what_one_takes() {
    child::alone(threads_that_come_and_go_take_what_one_takes, || {
        let on_a_thread = |round| thread::spawn(move || run(round)).join().unwrap();
        (0..10).for_each(on_a_thread);
        let (few, _) = taken();
        (10..effort::repetitions(500)).for_each(on_a_thread);
        let (many, open) = taken();
        assert!(many <= few + MIB, "{few}, {many}");
        assert!(open <= 6 * MIB, "{open}");
    });
}
