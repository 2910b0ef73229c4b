//! Heap stacks: what a run does and what it leaves, how large they may be, and what protects them.
//! A module for each promise, in the order of what they need of the system.
//!
//! The allocator of this program is in `panic_message`, the `munmap` in `zero_on_drop`. Both do
//! nothing but their work for whom they were not asked.

#[path = "../common/mod.rs"]
mod common;

// Nothing but threads.
mod drops;
mod fallible;
mod panic_message;
mod panics;
mod traits;

// What is in the processor's registers; and on x86, signals.
#[cfg(not(miri))] // Miri has no registers.
mod registers;

// What is mapped where, and what it holds: /proc/self/maps and /proc/self/mem.
mod results;
mod run;
mod zero_after;
#[cfg(unix)]
mod zero_on_drop;

// Which pages have memory: /proc/self/pagemap.
mod batch;
#[cfg(unix)]
mod exact;
mod measured;
#[cfg(all(unix, not(miri)))] // Its stand-in paints nothing.
mod probed;
#[cfg(unix)]
mod small;
#[cfg(unix)]
mod touched;

// Some of it in child processes, which have limits or hooks of their own, or whose memory is
// counted: /proc/self/smaps, statm and status.
#[cfg(all(unix, target_pointer_width = "64"))]
mod builder;
#[cfg(unix)]
mod large;
mod min_size;
mod other_stack;
#[cfg(unix)]
mod protection;
#[cfg(target_pointer_width = "64")]
mod sizes;

// Forks of such children, and the most mappings that there can be.
#[cfg(unix)]
mod exhausted;

// The same, with filters on system calls, which are written for this processor.
#[cfg(all(unix, target_arch = "x86_64"))]
mod lock;
#[cfg(all(unix, target_arch = "x86_64"))]
mod lock_refused;
#[cfg(all(unix, target_arch = "x86_64"))]
mod lock_undone;
#[cfg(all(unix, target_arch = "x86_64"))]
mod misled;
#[cfg(all(unix, target_arch = "x86_64"))]
mod paged_out;
#[cfg(all(unix, target_arch = "x86_64"))]
mod unanswered;

/// What those would show there is shown by `tests/windows`, as far as anything does: docs/targets.md.
#[cfg(windows)]
#[test]
fn what_is_for_unixes_is_not_tested_on_windows() {
    common::child::untested(
        "zero_on_drop, exact, probed, small, touched, builder, large, protection, exhausted, lock and what follows, which ask Unixes",
    );
}
