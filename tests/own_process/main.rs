//! Tests that must have a process of their own: each runs on the initial thread of one that is
//! started for it. Of the tests of `libtest` none does.
//!
//! `cargo test --test own_process bleach_touched::` runs those of a module.

#[path = "../common/mod.rs"]
mod common;

#[cfg(unix)]
mod bleach_fibers;
#[cfg(unix)]
mod bleach_forked;
#[cfg(all(unix, target_arch = "x86_64"))] // whose calls it refuses
mod bleach_initial_mappings;
#[cfg(unix)]
mod bleach_initial_thread;
#[cfg(unix)]
mod bleach_retention;
#[cfg(unix)]
mod bleach_signal_stacks;
#[cfg(unix)]
mod bleach_touched;
#[cfg(all(unix, target_arch = "x86_64"))] // as above
mod bleach_unanswered;
#[cfg(unix)]
mod coroutines;
#[cfg(unix)]
mod probed_in_place;
#[cfg(unix)]
mod system_calls;

#[cfg(windows)]
fn main() {
    common::child::untested("any of it, which asks Unixes");
    // And says so in the usual form.
    libtest_mimic::run(&libtest_mimic::Arguments::from_args(), Vec::new()).exit();
}

#[cfg(unix)]
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
