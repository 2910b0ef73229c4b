//! What differs between systems: how memory for a stack is had.
//!
//! A backend MUST export
//!
//! - `each_touched(start, len, found)`, which MUST call `found` for ranges, as distance
//!   from `start` and length, that together cover every page between `start` and
//!   `start + len` that may hold anything but zeros, swapped-out pages included, and
//!   return true; or return false if the system can't or won't say.
//!   `expect_questions()` announces a stack that will be asked about.
//! - `give_back(start, len)`, which MAY take the memory of erased pages, which MUST come
//!   back as zeros.
//! - `region`: the crate of that name, or a stand-in for what is used of it.
//! - `advise(start, len)`, which MUST make sure that a touched byte never makes
//!   more than its own page resident (no huge pages), and that the range stays out
//!   of core dumps; or say in an error why it couldn't.

cfg_if! {
    if #[cfg(miri)] {
        #[path = "os/miri.rs"]
        mod backend;
    } else if #[cfg(target_os = "linux")] {
        #[path = "os/linux.rs"]
        mod backend;
    }
}

pub(crate) use backend::{advise, each_touched, expect_questions, give_back, region};
