//! An end for threads that go on until they are told, also when a test fails.

use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

/// Tells them when it is dropped: a test that panics would wait for them for ever.
pub(crate) struct TellsAtTheEnd<'a>(pub(crate) &'a AtomicBool);

impl Drop for TellsAtTheEnd<'_> {
    fn drop(&mut self) {
        self.0.store(true, Relaxed);
    }
}
