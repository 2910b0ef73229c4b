//! Promise: where there is less than an arena wants, there are smaller ones, or none; that is reported,
//! and what is freed is erased all the same.

use std::{os::unix::process::ExitStatusExt, thread};

use stackbleach::{HeapErasure, HeapStack, bleach, heap_erasure};

use crate::{
    allocator::{Setting, alone_with, below_in, command, left_of},
    arena::{self, Block, KIB, MIB, SECRET, address, secret},
    common::{child, limits, maps, user},
};

/// No more address space than there is, and so much.
fn limit_address_space(more: usize) {
    let mapped: usize = maps::all().iter().map(maps::Mapping::len).sum();
    limits::set(libc::RLIMIT_AS, mapped + more);
}

/// Whether a block that is freed out of runs is erased.
fn everything_is_erased() -> bool {
    let block = secret(700);
    left_of(address(&block), || drop(block)) == Some(0)
}

#[track_caller]
fn works() {
    for size in [1, 1_000, 100 * KIB, 400 * KIB] {
        let mut block = bleach(|| Block::zeroed(size, 64));
        assert!(block.bytes().iter().all(|&byte| byte == 0));
        block.fill(SECRET);
        bleach(|| block.resize(size + 100));
        assert!(block.bytes()[..size].iter().all(|&byte| byte == SECRET));
    }
}

#[test]
fn less_is_reserved_where_there_is_less() {
    #[cfg(target_pointer_width = "64")]
    const WAYS: [(usize, usize); 3] = [
        (3 << 30, 1 << 30),
        (300 * MIB, 256 * MIB),
        (100 * MIB, 64 * MIB),
    ];
    #[cfg(not(target_pointer_width = "64"))]
    const WAYS: [(usize, usize); 1] = [(40 * MIB, 16 * MIB)];

    const VARIABLE: &str = "STACKBLEACH_TEST_LIMIT";

    if child::is_for(less_is_reserved_where_there_is_less) {
        let way: usize = std::env::var(VARIABLE).unwrap().parse().unwrap();
        let (limit, expected) = WAYS[way];
        limit_address_space(limit);
        assert_eq!(heap_erasure(), HeapErasure::Runs);
        let len = arena::reservation().len();
        assert!((expected..=expected + MIB).contains(&len), "{limit}: {len}");
        works();
        assert_eq!(heap_erasure(), HeapErasure::Runs);
        assert!(!everything_is_erased());
        return child::reached();
    }
    for way in 0..WAYS.len() {
        let mut command = child::command(less_is_reserved_where_there_is_less);
        child::assert_success(&command.env(VARIABLE, way.to_string()).output().unwrap());
    }
}

#[test]
fn without_a_reservation_everything_is_erased() {
    child::alone(without_a_reservation_everything_is_erased, || {
        assert!(!everything_is_erased()); // the control
        limit_address_space(12 * MIB);
        assert_eq!(heap_erasure(), HeapErasure::Everything);
        assert!(arena::reservation().len() < 16 * MIB);
        // Before anything is allocated in a run.
        assert!(everything_is_erased());
        works();
        assert!(below_in(|| bleach(|| drop(secret(10)))) > 0);
        assert!(everything_is_erased());
        // Also what was made in a run.
        let block = bleach(|| secret(800));
        assert_eq!(left_of(address(&block), || drop(block)), Some(0));
    });
}

#[test]
fn a_full_reservation_is_reported_and_everything_is_erased() {
    child::alone(
        a_full_reservation_is_reported_and_everything_is_erased,
        || {
            limit_address_space(100 * MIB);
            let mut kept: Vec<Block> = Vec::with_capacity(100);
            // Of 64 chunks, two each: none of it is touched.
            bleach(|| {
                while heap_erasure() == HeapErasure::Runs {
                    kept.push(Block::new(MIB + 1, 1));
                    assert!(kept.len() < 40);
                }
            });
            assert!(kept.len() > 25, "{}", kept.len());
            assert!(everything_is_erased());
            works();
            // What is in the reservation stays there and is freed there.
            drop(kept);
            assert_eq!(below_in(|| bleach(|| drop(Block::new(MIB + 1, 1)))), 0);
            assert_eq!(heap_erasure(), HeapErasure::Everything);
        },
    );
}

/// Who needs it least finds it refused; others find it made.
#[test]
fn threads_that_begin_together_have_one_reservation() {
    child::alone(threads_that_begin_together_have_one_reservation, || {
        let barrier = &std::sync::Barrier::new(8);
        let blocks: Vec<Block> = thread::scope(|scope| {
            let threads: Vec<_> = (0..8)
                .map(|_| {
                    scope.spawn(move || {
                        barrier.wait();
                        bleach(|| Block::new(100, 1))
                    })
                })
                .collect();
            threads
                .into_iter()
                .map(|thread| thread.join().unwrap())
                .collect()
        });
        assert_eq!(heap_erasure(), HeapErasure::Runs);
        let reservation = arena::reservation();
        assert!(
            blocks
                .iter()
                .all(|block| reservation.contains(&block.address()))
        );
    });
}

#[test]
fn locks_are_set_where_they_can_be() {
    alone_with(
        Setting::LocksIfItCan,
        locks_are_set_where_they_can_be,
        || {
            let flags = |block: &Block| {
                let mapping = maps::detailed_around(block.address());
                mapping.flags().contains(&"lo")
            };
            let block = bleach(|| Block::new(100, 1));
            if user::is_root() || limits::get(libc::RLIMIT_MEMLOCK).0 >= 4 * MIB {
                assert!(flags(&block));
            } else {
                child::untested("a heap locked in memory, which the limit forbids");
            }
            drop(block);
            user::become_nobody_who_may_look_at_itself();
            limits::set(libc::RLIMIT_MEMLOCK, 0);
            // In a chunk of its own.
            let block = thread::scope(|scope| {
                let thread = scope.spawn(|| bleach(|| Block::new(2 * MIB, 1)));
                thread.join().unwrap()
            });
            assert!(!flags(&block));
            assert_eq!(heap_erasure(), HeapErasure::Runs);
        },
    );
}

/// It is not to count against what the process may lock.
#[test]
fn what_is_closed_is_not_locked() {
    alone_with(Setting::LocksIfItCan, what_is_closed_is_not_locked, || {
        closes_what_is_locked(|| ());
    });
}

/// As before, where it can't be mapped anew.
#[cfg(target_arch = "x86_64")]
#[test]
fn what_is_closed_in_its_place_is_not_locked() {
    use crate::common::filter;

    alone_with(
        Setting::LocksIfItCan,
        what_is_closed_in_its_place_is_not_locked,
        || {
            closes_what_is_locked(|| {
                filter::refuse_third(libc::SYS_mmap, libc::PROT_NONE, libc::EPERM);
            });
        },
    );
}

fn closes_what_is_locked(before_closing: impl FnOnce()) {
    if !user::is_root() && limits::get(libc::RLIMIT_MEMLOCK).0 < 8 * MIB {
        return child::untested("a heap locked in memory, which the limit forbids");
    }
    let locked = || {
        let status = std::fs::read_to_string("/proc/self/status").unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmLck:"));
        let kib = line.unwrap().trim().strip_suffix(" kB").unwrap();
        kib.parse::<usize>().unwrap() * KIB
    };
    let first = bleach(|| Block::new(100, 1));
    let before = locked();
    // More than an arena keeps.
    let block = bleach(|| Block::new(5 * MIB, 1));
    assert!(locked() >= before + 5 * MIB); // the control
    before_closing();
    drop(block);
    assert_eq!(locked(), before);
    drop(first);
}

/// The control.
#[test]
fn who_asks_for_no_locks_has_none() {
    child::alone(who_asks_for_no_locks_has_none, || {
        let block = bleach(|| Block::new(100, 1));
        assert!(
            !maps::detailed_around(block.address())
                .flags()
                .contains(&"lo")
        );
    });
}

#[test]
fn without_the_lock_that_is_required_allocation_fails() {
    const VARIABLE: &str = "STACKBLEACH_TEST_LIMIT";

    if child::is_for(without_the_lock_that_is_required_allocation_fails) {
        let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
        let limit: usize = std::env::var(VARIABLE).unwrap().parse().unwrap();
        let fits = user::is_root() || limits::get(libc::RLIMIT_MEMLOCK).0 >= 4 * MIB;
        if limit == 0 {
            user::become_nobody();
            limits::set(libc::RLIMIT_MEMLOCK, 0);
            child::reached();
        } else if !fits {
            child::untested("a heap that has to be locked in memory, which the limit forbids");
            return child::reached();
        }
        stack.run(|| drop(secret(100))).unwrap();
        return child::reached();
    }
    let test = without_the_lock_that_is_required_allocation_fails;
    let with = |limit: &str| {
        command(Setting::Locks, test)
            .env(VARIABLE, limit)
            .output()
            .unwrap()
    };
    let output = with("0");
    assert!(child::has_reached(&output));
    assert_eq!(output.status.signal(), Some(libc::SIGABRT));
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(
        words.contains("memory allocation of 100 bytes failed"),
        "{words}"
    );
    // The control.
    let output = with("1");
    child::assert_success(&output);
    child::pass_on_untested(&output);
}

/// Where memory stays, it is zeros.
#[cfg(target_arch = "x86_64")] // whose calls it refuses
#[test]
fn what_cannot_be_given_back_is_erased() {
    use crate::{
        arena::{LARGEST, secrets_in},
        common::filter,
    };

    child::alone(what_cannot_be_given_back_is_erased, || {
        let plain = Block::new(LARGEST, 4 * KIB);
        for advice in [libc::MADV_DONTNEED, libc::MADV_DONTNEED_LOCKED] {
            filter::refuse_third(libc::SYS_madvise, advice, libc::EPERM);
            // SAFETY: the block's own pages.
            let refused = unsafe { libc::madvise(plain.start.cast(), 4 * KIB, advice) };
            assert_eq!(refused, -1); // the control
        }
        for size in [LARGEST + 1, 2 * MIB] {
            let range = bleach(|| {
                let mut block = Block::new(size, 1);
                // With pages between that were never touched.
                block.bytes()[..100 * KIB].fill(SECRET);
                block.bytes()[size - 50 * KIB..].fill(SECRET);
                assert_eq!(secrets_in(block.range()), 150 * KIB);
                block.range()
            });
            assert_eq!(secrets_in(range), 0, "{size}");
            works();
        }
    });
}
