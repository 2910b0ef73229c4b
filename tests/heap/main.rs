//! What runs leave in the heap, with a `Heap` as the program's allocator. What changes something
//! that all of a process shares, or needs another setting, is done in a child.

#[path = "../common/mod.rs"]
mod common;

mod allocator;
mod arena;
mod coroutines;
mod erased;
mod forked;
mod handed_on;
mod interrupted;
mod limited;
mod memory;
mod nested;
mod other_threads;
mod protected;
mod reports;
mod values;
mod ways;
