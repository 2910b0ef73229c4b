//! What Unixes share: memory is unmapped, and threads have keys.
#![expect(unsafe_code, reason = "system calls on memory")]

use std::{
    io,
    sync::atomic::{AtomicUsize, Ordering},
};

pub(crate) use super::signal_stacks::{
    OVERWRITE_LEN, set_signal_stack, signal_stack, try_overwrite, unset_signal_stack,
};
use super::{backend, region};

/// Gives memory back with its addresses, if it can. Where a process has as many mappings as it may
/// have, the system refuses to cut one in two: then the memory stays as it is. (The allocation's
/// own destructor would panic, in some builds.)
pub(crate) fn unmap(memory: region::Allocation) {
    let (start, len) = memory.into_raw_parts();
    // SAFETY: it was the allocation's, which is gone.
    let _ = unsafe { libc::munmap(start, len) };
}

/// Takes a lock back. If that is refused, it stays locked.
///
/// # Safety
///
/// The range must be a mapping that the caller owns alone.
pub(crate) unsafe fn unlock(start: *mut u8, len: usize) {
    // SAFETY: by this function's own contract; what it holds stays.
    let _ = unsafe { libc::munlock(start.cast(), len) };
}

/// Whether parts of closed memory can be opened, and closed again.
pub(crate) const OPENS_PARTS: bool = true;

/// Has closed memory in the place of what is there, as if it were mapped for the first time. None is
/// set aside for it, also once it is opened.
///
/// # Safety
///
/// The range must be a mapping that the caller owns alone, and nobody may use what it holds.
pub(crate) unsafe fn map_anew(start: *mut u8, len: usize) -> io::Result<()> {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANON | libc::MAP_FIXED | backend::MAP_NORESERVE;
    // SAFETY: by this function's own contract.
    let mapped = unsafe { libc::mmap(start.cast(), len, libc::PROT_NONE, flags, -1, 0) };
    if mapped == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

/// What to do about a limit on locked memory.
pub(crate) const LOCK_LIMIT_ADVICE: &str = "(RLIMIT_MEMLOCK); raise that by `ulimit -l`, in KiB, by \
    LimitMEMLOCK= in a systemd unit, or by setrlimit, or give it CAP_IPC_LOCK";

pub(crate) use stacker::remaining_stack;

/// A value for each thread, and what is called with it when the thread ends; after the destructors of
/// its locals, where these aren't those of a key too.
pub(crate) struct ExitKey(AtomicUsize);

impl ExitKey {
    pub(crate) const fn new() -> Self {
        Self(AtomicUsize::new(0))
    }

    /// Sets the calling thread's. False if that can't be.
    pub(crate) fn set(
        &self,
        value: *mut libc::c_void,
        at_exit: unsafe extern "C" fn(*mut libc::c_void),
    ) -> bool {
        let Some(key) = self.key(at_exit) else {
            return false;
        };
        // SAFETY: the key was made, and isn't deleted while somebody is here.
        unsafe { libc::pthread_setspecific(key, value) == 0 }
    }

    /// Nothing is called any more, and nothing can be set. Nobody may be setting one.
    pub(crate) fn delete(&self) {
        // What is no key, less one as well.
        let made = self.0.swap(usize::MAX, Ordering::Relaxed);
        if let Some(key) = made.checked_sub(1)
            && let Ok(key) = libc::pthread_key_t::try_from(key)
        {
            // SAFETY: made here, and used by nobody now.
            unsafe { libc::pthread_key_delete(key) };
        }
    }

    /// The key, plus one: zero is one as well.
    fn key(&self, at_exit: unsafe extern "C" fn(*mut libc::c_void)) -> Option<libc::pthread_key_t> {
        let made = self.0.load(Ordering::Relaxed);
        if made != 0 {
            return libc::pthread_key_t::try_from(made - 1).ok();
        }
        let mut key = 0;
        // SAFETY: writes to a local.
        if unsafe { libc::pthread_key_create(&raw mut key, Some(at_exit)) } != 0 {
            return None;
        }
        let new = usize::try_from(key).ok()? + 1;
        let first = self
            .0
            .compare_exchange(0, new, Ordering::Relaxed, Ordering::Relaxed);
        let Err(first) = first else { return Some(key) };
        // Another thread was first.
        // SAFETY: made here, and not used.
        unsafe { libc::pthread_key_delete(key) };
        libc::pthread_key_t::try_from(first - 1).ok()
    }
}
