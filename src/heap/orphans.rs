//! Arenas of threads that have ended, for threads to come.
#![expect(unsafe_code, reason = "arenas are where they are")]

use core::{ffi::c_void, ptr};

use super::{
    arena::Arena,
    atomic::AtomicUsize,
    local::LOCAL,
    reservation::{self, CHUNK, WORDS},
    set::Set,
    unload,
};
use crate::os::{self, ExitKey};

/// By the numbers of the chunks that they lie in.
static ORPHANS: Set<WORDS> = Set {
    words: [const { AtomicUsize::new(0) }; WORDS],
};

static KEY: ExitKey = ExitKey::new();

/// One of them, for the calling thread.
pub(super) fn adopt() -> Option<*const Arena> {
    // Else there are none.
    let (start, _) = reservation::bounds()?;
    let number = ORPHANS.take()?;
    Some(Arena::of_chunk(reservation::chunk_of(
        start + number * CHUNK,
    )))
}

/// Has the arena handed on when the calling thread ends. Where that can't be had, it stays with a thread
/// that is gone, as do the blocks that others free.
pub(super) fn expect_exit(arena: *const Arena) {
    super::local::paused(|| {
        os::at_unload(unload);
        KEY.set(arena.cast_mut().cast(), hand_on)
    });
}

/// The library that this is a part of is being unloaded: no thread is in its code, nor ever will be, but
/// for the destructors that are left to this one.
fn unload() {
    KEY.delete();
    LOCAL.with(|local| local.arena.set(ptr::null()));
    // In what is about to be unmapped.
    while ORPHANS.take().is_some() {}
    unload::unmap_what_is_not_alive();
}

/// Called when the thread ends, as a rule after the destructors of its locals.
unsafe extern "C" fn hand_on(arena: *mut c_void) {
    // Who frees from here on is another thread to it. Who allocates in a run takes another.
    LOCAL.with(|local| local.arena.set(ptr::null()));
    let arena: *const Arena = arena.cast();
    // SAFETY: arenas are never unmapped.
    let reclaimed = unsafe { &*arena };
    if reclaimed.is_busy() {
        // Ended in the handler of a signal that came in the middle: nobody can go on with it.
        return;
    }
    reclaimed.reclaim();
    reclaimed.give_back();
    let Some((start, _)) = reservation::bounds() else {
        return;
    };
    // Nobody has it now.
    ORPHANS.add((arena.addr() - start) / CHUNK);
}
