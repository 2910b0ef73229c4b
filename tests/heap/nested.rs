//! Promise: a `Heap` works within whatever is around it: allocators, panics that print where they
//! came from, forks of the runtime.

use std::{backtrace::Backtrace, collections::HashMap, panic::catch_unwind};

use stackbleach::{HeapErasure, bleach, heap, heap_erasure};

use crate::{
    allocator::{Setting, alone_with, command},
    arena::{Block, SECRET, secrets_left_in},
    common::child,
};

#[test]
fn an_allocator_around_a_heap_gets_what_it_asks_for() {
    alone_with(
        Setting::AskedForZeros,
        an_allocator_around_a_heap_gets_what_it_asks_for,
        || {
            // Asked for zeros, and given something else, it ends the process.
            assert_eq!(heap_erasure(), HeapErasure::Runs);
            bleach(|| {
                assert_eq!(heap_erasure(), HeapErasure::Runs);
                for size in [1, 100, 10_000, 1_000_000] {
                    let mut block = Block::new(size, 1);
                    block.fill(SECRET);
                    let range = block.range();
                    drop(block);
                    assert_eq!(secrets_left_in(range), 0);
                    Block::new(size, 1);
                }
            });
            assert_eq!(heap::escaped(), 0);
        },
    );
}

#[test]
fn panics_in_runs_print_where_they_came_from() {
    let test = panics_in_runs_print_where_they_came_from;
    if child::is_for(test) {
        let outcome = catch_unwind(|| bleach(|| panic!("a panic in a run")));
        assert!(outcome.is_err());
        drop(outcome);
        bleach(|| drop(Backtrace::force_capture().to_string()));
        bleach(|| {
            let texts: HashMap<_, _> = (0..1_000).map(|i| (i, i.to_string())).collect();
            drop(texts);
        });
        return child::reached();
    }
    for setting in [Setting::Runs, Setting::None] {
        let output = command(setting, test)
            .env("RUST_BACKTRACE", "1")
            .output()
            .unwrap();
        child::assert_success(&output);
        let words = String::from_utf8_lossy(&output.stderr);
        assert!(
            words.contains("a panic in a run") && words.contains("stack backtrace"),
            "{words}"
        );
    }
}
