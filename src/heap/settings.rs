//! What a program's allocator is set to, and what it answers when it is asked.

use core::sync::atomic::{AtomicBool, Ordering};

use super::{
    HeapErasure,
    local::{self, LOCAL},
    reservation,
};
use crate::{Heap, Lock};

/// Those of the program's [`Heap`].
#[allow(unreachable_pub, reason = "public where `malloc` can be interposed")]
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings {
    pub(super) erases_every_free: bool,
    pub(super) lock: Lock,
}

/// Whether something was allocated in a run and is not in an arena. From then on nobody knows which
/// blocks these are.
static IS_PAST_ARENAS: AtomicBool = AtomicBool::new(false);

/// To be called before anyone has the block.
pub(super) fn note_past_arenas() {
    IS_PAST_ARENAS.store(true, Ordering::Relaxed);
}

impl Settings {
    /// Those of [`Heap::new`].
    #[allow(unreachable_pub, reason = "as above")]
    pub const DEFAULT: Self = Self {
        erases_every_free: false,
        lock: Lock::No,
    };

    /// Those of that one.
    #[allow(dead_code, unreachable_pub, reason = "as above")]
    #[must_use]
    #[inline]
    pub const fn of<A>(heap: &Heap<A>) -> Self {
        heap.settings
    }

    /// Whether every free is to erase.
    #[inline]
    fn is_everything(self) -> bool {
        self.erases_every_free || IS_PAST_ARENAS.load(Ordering::Relaxed)
    }

    /// Whether a block that isn't in an arena is to be erased when it is freed.
    #[inline]
    pub(super) fn erases_others(self) -> bool {
        local::state() != 0 || self.is_everything()
    }

    /// Answers the thread that asks, if no allocator around this one has promised more.
    pub(super) fn answer(self) {
        if !local::paused(reservation::exists) {
            // What is said here holds from now on, whether or not a run has allocated anything.
            note_past_arenas();
        }
        LOCAL.with(|local| {
            if self.is_everything() {
                local.answer.set(HeapErasure::Everything);
            } else if local.answer.get() == HeapErasure::NotInstalled {
                local.answer.set(HeapErasure::Runs);
            }
        });
    }
}
