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
mod zero_on_drop;

// Which pages have memory: /proc/self/pagemap.
mod batch;
mod exact;
mod measured;
#[cfg(not(miri))] // Its stand-in paints nothing.
mod probed;
mod small;
mod touched;

// Some of it in child processes, which have limits or hooks of their own, or whose memory is
// counted: /proc/self/smaps, statm and status.
#[cfg(target_pointer_width = "64")]
mod builder;
mod large;
mod min_size;
mod other_stack;
mod protection;
#[cfg(target_pointer_width = "64")]
mod sizes;

// Forks of such children, and the most mappings that there can be.
mod exhausted;

// The same, with filters on system calls, which are written for this processor.
#[cfg(target_arch = "x86_64")]
mod lock;
#[cfg(target_arch = "x86_64")]
mod lock_refused;
#[cfg(target_arch = "x86_64")]
mod lock_undone;
#[cfg(target_arch = "x86_64")]
mod misled;
#[cfg(target_arch = "x86_64")]
mod paged_out;
#[cfg(target_arch = "x86_64")]
mod unanswered;
