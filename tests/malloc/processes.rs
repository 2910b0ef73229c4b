//! Forks, and other ways to start the program.

use std::{
    sync::atomic::{AtomicBool, Ordering::Relaxed},
    thread,
};

use super::{
    inside,
    seen::Secret,
    threads::{Block, Random, storm},
};
use crate::common::{child, forks};

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
        for seed in 10..40 {
            let mut random = Random(seed);
            let make = |random: &mut Random| (0..20).map(|_| Block::new(random)).collect();
            let outside: Vec<Block> = make(&mut random);
            let blocks: Vec<Block> = inside(|| make(&mut random));
            let secret = Secret(9_000 + seed as u64);
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
        threads
            .into_iter()
            .for_each(|thread| thread.join().unwrap());
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
