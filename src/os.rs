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
//!   if the stack pointer is on it, and MUST NOT if it is on any other. Of an `OwnStack`, `bounds` MUST have all that the stack may ever
//!   have used; `ask_from()` MUST return an address below which there is none of it; `holds(start)` MUST tell whether what was touched there, between the bounds, is part of the
//!   stack, and `mapped()` MUST return an address from which on all of it is mapped.
//! - `give_back(start, len)`, which MAY take the memory of erased pages, which MUST come
//!   back as zeros, or say why it didn't. It MUST NOT if they are locked;
//!   `give_back_locked` MAY.
//! - `on_signal_stack()`, which MUST tell whether this runs on an alternate signal stack.
//! - `region`: the crate of that name, or a stand-in for what is used of it.
//! - `advise(start, len)`, which MUST make sure that a touched byte never makes
//!   more than its own page resident (no huge pages), and that the range stays out
//!   of core dumps; or say in an error why it couldn't. Where the system has no way to keep
//!   memory out of core dumps, the backend MUST say that in its documentation instead, since
//!   an error would be all that users ever get, and so MUST that of `HeapStack`.

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

cfg_if! {
    if #[cfg(miri)] {
        #[path = "os/miri.rs"]
        mod backend;
    } else if #[cfg(target_os = "linux")] {
        #[path = "os/linux.rs"]
        mod backend;
    } else if #[cfg(target_os = "macos")] {
        #[path = "os/macos.rs"]
        mod backend;
    } else if #[cfg(target_os = "freebsd")] {
        #[path = "os/freebsd.rs"]
        mod backend;
    }
}

pub(crate) use backend::{
    OwnStack, advise, each_touched, expect_questions, first_touched, give_back, give_back_locked,
    on_signal_stack, own_stack, region,
};
