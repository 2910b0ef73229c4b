//! The files, with the orderings that are written there.

mod atomic {
    pub(super) use loom::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};
}

include!("files.rs");
