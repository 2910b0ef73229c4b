//! Forks, and other ways to start the program.

use std::{
    hint::black_box,
    slice,
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    thread,
};

use super::{
    LINKS, inside,
    seen::{Secret, read},
    threads::{Block, Random, storm},
};
use stackbleach::{HeapErasure, heap::malloc_erasure, heap_erasure};

use crate::common::{child, effort, forks, limits};

#[test]
fn a_child_of_a_process_with_threads_in_runs_goes_on_with_its_blocks() {
    static IS_DONE: AtomicBool = AtomicBool::new(false);

    let test = a_child_of_a_process_with_threads_in_runs_goes_on_with_its_blocks;
    child::alone(test, || {
        let churn = |seed| {
            let mut random = Random(seed);
            while !IS_DONE.load(Relaxed) {
                stackbleach::run(|| Block::new(&mut random).resized(&mut random).free()).unwrap();
                Block::new(&mut random).free();
            }
        };
        let threads: Vec<_> = (1..4)
            .map(|seed| thread::spawn(move || churn(seed)))
            .collect();
        for seed in 0..effort::repetitions(30) as u64 {
            let mut random = Random(seed);
            let make = |random: &mut Random| (0..20).map(|_| Block::new(random)).collect();
            let outside: Vec<Block> = make(&mut random);
            let blocks: Vec<Block> = inside(|| make(&mut random));
            let secret = Secret(9_000 + seed);
            forks::within(forks::fork, || {
                blocks.into_iter().for_each(Block::free);
                inside(|| {
                    outside.into_iter().for_each(Block::free);
                    Block::new(&mut Random(seed)).free();
                    secret.fill(&mut [0; 1_000]);
                });
                assert_eq!(secret.count(), 0);
            });
            // Inside.
            inside(|| forks::within(forks::fork, || Block::new(&mut Random(seed)).free()));
        }
        IS_DONE.store(true, Relaxed);
        for thread in threads {
            thread.join().unwrap();
        }
    });
}

/// As users start programs: with symbols bound at once or when they are called, with free blocks
/// overwritten by the C library, without its caches, and with all of its blocks in one arena.
#[test]
fn the_environment_may_change_how_libraries_are_loaded_and_how_the_c_library_allocates() {
    let test = the_environment_may_change_how_libraries_are_loaded_and_how_the_c_library_allocates;
    if child::is_for(test) {
        storm(4, 20);
        child::reached();
        return;
    }
    for (variable, value) in [
        ("LD_BIND_NOW", "1"),
        ("LD_DEBUG", "statistics"),
        ("MALLOC_PERTURB_", "165"),
        ("MALLOC_ARENA_MAX", "1"),
        ("MALLOC_MMAP_THRESHOLD_", "64"),
        ("GLIBC_TUNABLES", "glibc.malloc.tcache_count=0"),
    ] {
        let output = child::command(test).env(variable, value).output().unwrap();
        child::assert_success(&output);
    }
}

/// No arena has blocks of such an alignment.
#[test]
fn once_something_was_allocated_past_the_arenas_every_block_is_erased_when_it_is_freed() {
    /// How much is left of a block that is freed.
    fn left() -> usize {
        const LEN: usize = 1_000;
        // SAFETY: takes a number.
        let block = unsafe { libc::malloc(LEN) };
        // SAFETY: as large.
        unsafe { block.cast::<u8>().write_bytes(0xa5, LEN) };
        // Else an optimiser sees that nobody reads it.
        let block = black_box(block);
        let address = block.addr();
        // SAFETY: allocated just now.
        unsafe { libc::free(block) };
        let mut bytes = [0; LEN];
        assert_eq!(read(address, &mut bytes), LEN);
        bytes[LINKS..].iter().filter(|&&byte| byte == 0xa5).count()
    }

    let test = once_something_was_allocated_past_the_arenas_every_block_is_erased_when_it_is_freed;
    child::alone(test, || {
        assert!(left() > 900, "control");
        let block = inside(|| {
            // SAFETY: takes numbers.
            let block = unsafe { libc::aligned_alloc(2 << 20, 100) };
            assert!(!block.is_null());
            assert_eq!(block.addr() % (2 << 20), 0);
            let secret = Secret(8_000);
            // SAFETY: as large.
            secret.fill(unsafe { slice::from_raw_parts_mut(block.cast(), 100) });
            block
        });
        assert_eq!(malloc_erasure(), HeapErasure::Everything);
        assert_eq!(heap_erasure(), HeapErasure::Everything);
        assert_ne!(Secret(8_000).count(), 0, "control");
        // SAFETY: allocated there.
        unsafe { libc::free(block) };
        assert_eq!(Secret(8_000).count(), 0);
        assert_eq!(left(), 0);
    });
}

/// Where the system refuses what is asked of it on the way.
#[test]
fn errno_is_what_it_was_where_an_allocation_has_another_way() {
    fn errno() -> *mut i32 {
        // SAFETY: the thread's own.
        unsafe { libc::__errno_location() }
    }

    child::alone(
        errno_is_what_it_was_where_an_allocation_has_another_way,
        || {
            // Less than is reserved at first; and no descriptor to ask what was touched.
            limits::set(libc::RLIMIT_AS, 8 << 30);
            limits::set(libc::RLIMIT_NOFILE, 0);
            for size in [1_000, 1_000_000, 0] {
                inside(|| {
                    // SAFETY: the thread's own.
                    unsafe { errno().write(42) };
                    let block = if size == 0 {
                        // Past the arenas.
                        // SAFETY: takes numbers.
                        unsafe { libc::aligned_alloc(2 << 20, 1) }
                    } else {
                        // SAFETY: takes a number.
                        unsafe { libc::malloc(size) }
                    };
                    assert!(!block.is_null());
                    // SAFETY: as above.
                    assert_eq!(unsafe { errno().read() }, 42, "{size}");
                    // SAFETY: allocated just now.
                    unsafe { libc::free(block) };
                    // SAFETY: as above.
                    assert_eq!(unsafe { errno().read() }, 42, "{size}");
                });
            }
        },
    );
}
