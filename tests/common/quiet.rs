//! Silence for panics that a test causes on purpose.
#![allow(dead_code, reason = "each test file uses some of this")]

use std::{cell::Cell, panic, sync::Once};

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
    static SEEN: Cell<usize> = const { Cell::new(0) };
}

/// How many quiet panics of this thread came to the hook.
pub(crate) fn panics_seen() -> usize {
    SEEN.get()
}

/// Calls `f`, during which panics of this thread print nothing.
///
/// The hook belongs to the whole process, and other tests' failures must be seen:
/// it is replaced once, by one that asks whose panic it is.
pub(crate) fn quietly<R>(f: impl FnOnce() -> R) -> R {
    static REPLACED: Once = Once::new();

    struct Restore(bool);

    impl Drop for Restore {
        fn drop(&mut self) {
            QUIET.set(self.0);
        }
    }

    REPLACED.call_once(|| {
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if QUIET.get() {
                SEEN.set(SEEN.get() + 1);
            } else {
                loud(info);
            }
        }));
    });
    let _restore = Restore(QUIET.replace(true));
    f()
}
