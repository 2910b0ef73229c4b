//! A number for each thread that is there without an allocation.
//!
//! Rust has each thread's locals allocated when they are first used where the system's linker has no
//! room for them, as on Android; before Rust 1.92 or so by the program's own allocator. That can't
//! ask such a local whether the thread is inside: it would be called again for the answer.
#![expect(unsafe_code, reason = "keys of the threads library")]

use core::{
    ptr,
    sync::atomic::{AtomicUsize, Ordering},
};
use std::process::abort;

/// Zero to begin with.
pub(crate) struct ThreadWord(AtomicUsize);

impl ThreadWord {
    pub(crate) const fn new() -> Self {
        Self(AtomicUsize::new(0))
    }

    /// The calling thread's.
    #[inline]
    pub(crate) fn get(&self) -> usize {
        self.key().map_or(0, |key| {
            // SAFETY: made, and never deleted.
            unsafe { libc::pthread_getspecific(key) }.addr()
        })
    }

    /// Sets the calling thread's. If there is no key left the process ends, as it does for want of one
    /// for any local.
    pub(crate) fn set(&self, value: usize) {
        let key = self.key().unwrap_or_else(|| self.make());
        // SAFETY: made, and never deleted.
        if unsafe { libc::pthread_setspecific(key, ptr::without_provenance(value)) } != 0 {
            abort();
        }
    }

    /// The key, if there is one. Noted plus one, as zero is a key as well.
    #[inline]
    fn key(&self) -> Option<libc::pthread_key_t> {
        let made = self.0.load(Ordering::Relaxed).checked_sub(1)?;
        libc::pthread_key_t::try_from(made).ok()
    }

    #[cold]
    fn make(&self) -> libc::pthread_key_t {
        let mut key = 0;
        // SAFETY: writes to a local.
        if unsafe { libc::pthread_key_create(&raw mut key, None) } != 0 {
            abort();
        }
        // A number that the system chose, and that fits both.
        let Ok(noted) = usize::try_from(key) else {
            abort();
        };
        let (order, new) = (Ordering::Relaxed, noted + 1);
        if self.0.compare_exchange(0, new, order, order).is_ok() {
            return key;
        }
        // Another thread was first.
        // SAFETY: made here, and not used.
        unsafe { libc::pthread_key_delete(key) };
        self.key().unwrap_or_else(|| abort())
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::ThreadWord;

    #[test]
    fn each_thread_has_a_word_of_its_own() {
        static WORD: ThreadWord = ThreadWord::new();

        assert_eq!(WORD.get(), 0);
        thread::scope(|scope| {
            for value in 1..=8 {
                scope.spawn(move || {
                    assert_eq!(WORD.get(), 0);
                    for value in [value, usize::MAX, 0, value] {
                        WORD.set(value);
                        thread::yield_now();
                        assert_eq!(WORD.get(), value);
                    }
                });
            }
        });
        assert_eq!(WORD.get(), 0);
    }
}
