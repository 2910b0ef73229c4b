//! What a thread knows of its heap.
#![expect(unsafe_code, reason = "arenas are where they are")]

use core::cell::Cell;
use std::ptr;

use super::{HeapErasure, arena::Arena};
use crate::os::{self, if_locals_are_allocated};

pub(super) struct Local {
    /// How many runs this thread is in, each within the one before. And [`ASKING`].
    state: State,
    pub(super) arena: Cell<*const Arena>,
    /// How many bytes were alive when the last run ended that no other was around.
    pub(super) escaped: Cell<usize>,
    /// What the allocator has said, when it was asked.
    pub(super) answer: Cell<HeapErasure>,
}

if_locals_are_allocated! {{
    use crate::os::ThreadWord;

    /// The one that all threads share: [`state`] must be had without a local.
    static STATE: ThreadWord = ThreadWord::new();

    struct State;

    const fn outside() -> State {
        State
    }

    impl State {
        fn get(&self) -> usize {
            STATE.get()
        }

        fn set(&self, state: usize) {
            STATE.set(state);
        }
    }

    /// Not zero in a run, and while the program's allocator is asked.
    #[inline]
    pub(super) fn state() -> usize {
        STATE.get()
    }
} else {
    type State = Cell<usize>;

    const fn outside() -> State {
        Cell::new(0)
    }

    /// Not zero in a run, and while the program's allocator is asked.
    #[inline]
    pub(super) fn state() -> usize {
        LOCAL.with(|local| local.state.get())
    }
}}

/// Set while the thread asks the program's allocator whether it is a [`Heap`](super::Heap).
pub(super) const ASKING: usize = 1 << (usize::BITS - 1);

// Without a destructor, so that it lives as long as the thread: others' destructors free blocks.
os::locals! {
    pub(super) static LOCAL: Local = const {
        Local {
            state: outside(),
            arena: Cell::new(ptr::null()),
            escaped: Cell::new(0),
            answer: Cell::new(HeapErasure::NotInstalled),
        }
    };
}

/// Calls `run`, which is a run. It must not unwind.
#[inline]
pub(crate) fn inside<T>(run: impl FnOnce() -> T) -> T {
    let thread = LOCAL.with(|local| {
        local.state.set(local.state.get() + 1);
        ptr::from_ref(local).addr()
    });
    let outcome = run();
    leave(thread);
    outcome
}

/// Out of line: else the compiler takes the address of the local from before the run, which is another
/// thread's if a coroutine has gone on in another thread.
#[inline(never)]
fn leave(thread: usize) {
    LOCAL.with(|local| {
        // Such a one ends a run that didn't begin here: what this thread is in goes on.
        if ptr::from_ref(local).addr() != thread {
            return;
        }
        // The thread where it began may have ended, and this one be where that was.
        let state = local.state.get().saturating_sub(1);
        local.state.set(state);
        if state == 0 && !local.arena.get().is_null() {
            reclaim(local);
        }
    });
}

/// A block has been allocated outside of runs.
#[cold]
pub(super) fn reclaim_outside() {
    LOCAL.with(|local| {
        // SAFETY: arenas are never unmapped.
        if let Some(arena) = unsafe { local.arena.get().as_ref() } {
            arena.reclaim();
        }
    });
}

/// Out of line: most threads have no arena, and `leave` needs no frame of its own.
#[inline(never)]
fn reclaim(local: &Local) {
    // SAFETY: arenas are never unmapped.
    if let Some(arena) = unsafe { local.arena.get().as_ref() } {
        arena.reclaim();
        local.escaped.set(arena.live());
    }
}

/// Calls `f` as if it were in no run.
pub(crate) fn paused<T>(f: impl FnOnce() -> T) -> T {
    /// Also when `f` panics.
    struct Resume(usize);

    impl Drop for Resume {
        fn drop(&mut self) {
            LOCAL.with(|local| local.state.set(self.0));
        }
    }

    let _resume = Resume(LOCAL.with(|local| {
        let state = local.state.get();
        local.state.set(0);
        state
    }));
    f()
}

/// Calls `f` while the program's allocator is asked.
pub(super) fn asking(f: impl FnOnce()) -> HeapErasure {
    LOCAL.with(|local| {
        let state = local.state.get();
        local.answer.set(HeapErasure::NotInstalled);
        local.state.set(state | ASKING);
        f();
        local.state.set(state);
        local.answer.get()
    })
}
