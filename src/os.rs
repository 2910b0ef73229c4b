//! What differs between systems: how memory for a stack is had.
//!
//! A backend MUST export
//!
//! - `each_touched(start, end, found)`, which MUST call `found` for parts that together
//!   cover every page between the addresses that may hold anything but zeros,
//!   swapped-out pages included, and no page that was never used, and return true; or
//!   return false if the system can't or won't say. `first_touched` MUST do the same for
//!   as many parts as fit. `expect_questions()` announces a stack that will be asked about.
//! - `own_stack(stack_pointer)`, which MUST return the calling thread's own stack
//!   if the stack pointer is on it, and MUST NOT if it is on any other. Of an `OwnStack`,
//!   `bounds` MUST have all that the stack may ever have used; `ask_from()` MUST return an
//!   address below which there is none of it, and `mapped()` one from which on all of it is
//!   mapped; `open()` MUST return an address from which on all that was touched, between the
//!   bounds, is part of the stack and can be written to, and `first_open(part)`, of a part that
//!   was touched, the first stretch that is and can, or `None`. It MAY move the limit. All but
//!   `bounds` and `open` MAY return an error if the system doesn't say. `settle()` is called when
//!   all that was touched has been gone through.
//! - `thread_ends()`, which MUST return between which addresses the calling thread's own stack
//!   lies, by what the C library says of the thread, or an error; and `ends_move()`, which MUST
//!   tell whether that can be another answer later.
//! - `plain_around(address)`, which MUST return the ends of private writable memory with this
//!   address, or `None`; and `read(address)`, which MUST return what that holds, or `None`
//!   if it can't be read, and be defined for any address.
//! - `give_back(start, len)`, which MAY take the memory of erased pages, which MUST come
//!   back as zeros, or say why it didn't. It MUST NOT if they are locked;
//!   `give_back_locked` MAY.
//! - `refuse_huge_pages(start, len)`, which MUST make sure that a touched byte never makes
//!   more than its own page resident; `exclude_from_dumps(start, len)`, which MUST keep the
//!   range out of core dumps; and `lock(start, len)`, which MUST keep it from being swapped
//!   out, and SHOULD leave it to the first touch to give it memory. Each MUST say in an error
//!   if it couldn't. Where the system has no way to keep memory out of core dumps,
//!   `exclude_from_dumps` MUST succeed, `range_protection` say so, and the documentation of `HeapStack`.
//! - `range_protection(start, len)`, which MUST tell what of that the system says to hold now, for all of the
//!   range; of locks it MUST NOT say that they hold where they don't, as after a fork.
//! - `process_id()`, which MUST return another number in a forked child than in its parent,
//!   or `None`.
//! - `signal_stack()`, which MUST tell where the calling thread's alternate signal stack is,
//!   and MUST NOT say that it is idle while a handler runs on it. `overwrite(start)` MUST tell
//!   whether memory can be written to, and MUST NOT touch more than `OVERWRITTEN` bytes.
//! - `watch_faults(report)`, which MUST have `report` called with the address of every fault in the
//!   guard of a stack, on the thread that it happened on and on its alternate signal stack, and
//!   then MUST do what would have been done without it; or be an error. `set_signal_stack(memory)` MUST
//!   make memory the calling thread's alternate signal stack, and `unset_signal_stack(len)` take it
//!   back, or be an error. `thread_name(buffer)`, `thread_number()` and `write_error(bytes)` MUST be
//!   async-signal-safe. `may_be_a_guard(code)` MUST be true of every fault in a closed page.
//! - `unmap(allocation)`, which MUST NOT panic if it can't be done.
//! - `region`: the crate of that name, or a stand-in for what is used of it.

use std::io;

/// Why a stack is not known to be the thread's own.
#[derive(Debug)]
pub(crate) enum NotOwn {
    /// A signal's handler is running on a stack for that.
    SignalStack,
    /// The stack pointer is somewhere else.
    Foreign,
    /// The system didn't say where the thread's stack is.
    Unknown(io::Error),
}

/// A lock that could not be had.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LockRefused {
    /// The system's number for why.
    pub(crate) code: i32,
    /// How many bytes may be locked, if it was that.
    pub(crate) limit: Option<usize>,
}

/// What holds for all of a stack.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RangeProtection {
    pub(crate) locked: bool,
    /// `None` if the system doesn't say.
    pub(crate) excluded_from_dumps: Option<bool>,
}

/// The stack that the calling thread has set aside for handlers of signals.
#[derive(Clone, Copy, Debug)]
pub(crate) enum SignalStack {
    /// There is none for the next signal.
    None,
    /// A handler is running on it: the caller.
    InUse,
    /// No handler is running on it.
    Idle { start: *mut u8, len: usize },
}

cfg_if! {
    if #[cfg(miri)] {
        mod miri;
        use miri as backend;
    } else if #[cfg(target_os = "linux")] {
        mod linux;
        use linux as backend;
    } else if #[cfg(target_os = "macos")] {
        mod erase_all;
        mod macos;
        use macos as backend;
    } else if #[cfg(target_os = "freebsd")] {
        mod erase_all;
        mod freebsd;
        use freebsd as backend;
    }
}

// What the backends of Unixes share.
cfg_if! {
    if #[cfg(miri)] {
    } else if #[cfg(unix)] {
        mod faults;
        mod posix;
    }
}

pub(crate) use backend::{
    LOCK_LIMIT_ADVICE, OVERWRITE_LEN, OwnStack, THREAD_NAME_LEN, each_touched, exclude_from_dumps,
    expect_questions, first_touched, give_back, give_back_locked, lock, own_stack,
    private_memory_around, process_id, range_protection, refuse_huge_pages, region,
    set_signal_stack, signal_stack, stack_bounds, stack_bounds_can_change, thread_name,
    thread_number, try_overwrite, try_read, unmap, unset_signal_stack, watch_faults, write_error,
};
