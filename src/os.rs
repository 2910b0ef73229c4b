//! What differs between systems: how memory for a stack is had.
//!
//! A backend MUST export
//!
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

pub(crate) use backend::{advise, region};
