//! Tests that must have a process of their own: each runs on the initial thread of one that is
//! started for it. Of the tests of `libtest` none does.
//!
//! `cargo test --test own_process bleach_touched::` runs those of a module.

#[path = "../common/mod.rs"]
mod common;

mod bleach_fibers;
mod bleach_forked;
#[cfg(target_arch = "x86_64")] // whose calls it refuses
mod bleach_initial_mappings;
mod bleach_initial_thread;
mod bleach_retention;
mod bleach_signal_stacks;
mod bleach_touched;
#[cfg(target_arch = "x86_64")] // as above
mod bleach_unanswered;
mod coroutines;
mod probed_in_place;
mod system_calls;

fn main() {
    let cases = [
        bleach_fibers::cases(),
        bleach_forked::cases(),
        #[cfg(target_arch = "x86_64")]
        bleach_initial_mappings::cases(),
        bleach_initial_thread::cases(),
        bleach_retention::cases(),
        bleach_signal_stacks::cases(),
        bleach_touched::cases(),
        #[cfg(target_arch = "x86_64")]
        bleach_unanswered::cases(),
        coroutines::cases(),
        probed_in_place::cases(),
        system_calls::cases(),
    ];
    common::initial::run(cases.into_iter().flatten().collect());
}
