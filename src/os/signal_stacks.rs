//! The stacks that threads set aside for handlers of signals (`sigaltstack`).
#![expect(unsafe_code, reason = "system calls on memory")]

use core::{
    mem::MaybeUninit,
    ptr::{self, NonNull},
};
use std::io;

use super::SignalStack;

/// The calling thread's stack for handlers of signals.
pub(crate) fn signal_stack() -> io::Result<SignalStack> {
    let mut set_aside = MaybeUninit::<libc::stack_t>::uninit();
    // SAFETY: changes nothing, and writes to a local.
    if unsafe { libc::sigaltstack(ptr::null(), set_aside.as_mut_ptr()) } != 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: written, as there was no error.
    let set_aside = unsafe { set_aside.assume_init() };
    Ok(if set_aside.ss_flags & libc::SS_ONSTACK != 0 {
        SignalStack::InUse
    } else if set_aside.ss_flags & libc::SS_DISABLE != 0 {
        // With `SS_AUTODISARM`, also while a handler runs on it.
        SignalStack::None
    } else {
        SignalStack::Idle {
            start: set_aside.ss_sp.cast(),
            len: set_aside.ss_size,
        }
    })
}

/// Makes memory the calling thread's stack for handlers of signals.
///
/// # Safety
///
/// It must be the caller's to give to the system, and stay mapped until it is taken back or
/// another one is registered.
pub(crate) unsafe fn set_signal_stack(memory: NonNull<[u8]>) -> io::Result<()> {
    register(&libc::stack_t {
        ss_sp: memory.as_ptr().cast(),
        ss_flags: 0,
        ss_size: memory.len(),
    })
}

/// Takes back the one that is registered, of that size.
pub(crate) fn unset_signal_stack(len: usize) -> io::Result<()> {
    register(&libc::stack_t {
        ss_sp: ptr::null_mut(),
        ss_flags: libc::SS_DISABLE,
        // Older systems look at it.
        ss_size: len,
    })
}

fn register(stack: &libc::stack_t) -> io::Result<()> {
    // SAFETY: who registers memory says that it stays; or it is taken back.
    if unsafe { libc::sigaltstack(stack, ptr::null_mut()) } == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// How many bytes [`try_overwrite`] may overwrite.
pub(crate) const OVERWRITE_LEN: usize = size_of::<libc::stack_t>();

/// Whether memory can be written to there. If so, overwrites a little of it.
///
/// A write that fails would crash. A system call that can't write says so, and this one is
/// permitted: else nobody would know where the stack is.
///
/// # Safety
///
/// [`OVERWRITE_LEN`] bytes from there on must be the caller's to overwrite, if they are mapped.
pub(crate) unsafe fn try_overwrite(start: *mut u8) -> bool {
    // SAFETY: changes nothing, and writes what is the caller's to overwrite. The kernel
    // doesn't ask for alignment.
    unsafe { libc::sigaltstack(ptr::null(), start.cast()) == 0 }
}
