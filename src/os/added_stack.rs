//! An alternate signal stack for a thread that has none, until it ends.
#![expect(unsafe_code, reason = "registers memory with the system")]

use core::{cell::OnceCell, ptr};
use std::io;

use super::{SignalStack, backend, posix, region};
use crate::{erase::erase, span::Span};

/// More than any processor's registers take, 2048-bit SME among them, and room for handlers.
const SIZE: usize = 128 << 10;

thread_local! {
    /// What was added to this thread.
    static ADDED: OnceCell<Added> = const { OnceCell::new() };
}

/// Memory between closed pages, registered as the thread's alternate signal stack.
struct Added {
    start: *mut u8,
    /// `None` only while being dropped.
    reservation: Option<region::Allocation>,
}

/// Gives the calling thread one, if it has none.
pub(crate) fn add_signal_stack() -> io::Result<()> {
    // A handler that runs on one has interrupted this, or calls what it must not call.
    if !matches!(posix::signal_stack()?, SignalStack::None) {
        return Ok(());
    }
    ADDED
        .try_with(|added| {
            let Some(added) = added.get() else {
                let new = Added::new()?;
                new.register()?;
                let _ = added.set(new);
                return Ok(());
            };
            // Somebody has taken it back.
            added.register()
        })
        .map_err(io::Error::other)?
}

impl Added {
    fn new() -> io::Result<Self> {
        let page = region::page::size();
        let mut reservation = region::alloc(SIZE + 2 * page, region::Protection::NONE)
            .map_err(region::Error::into_io_error)?;
        // SAFETY: in the reservation.
        let start = unsafe { reservation.as_mut_ptr::<u8>().add(page) };
        // SAFETY: as above, and it is new.
        unsafe { region::protect(start, SIZE, region::Protection::READ_WRITE) }
            .map_err(region::Error::into_io_error)?;
        // Registers go there, of any code. But without it, it still serves.
        // SAFETY: ours alone.
        let _ = unsafe { backend::exclude_from_dumps(start, SIZE) };
        Ok(Self {
            start,
            reservation: Some(reservation),
        })
    }

    fn register(&self) -> io::Result<()> {
        set(&libc::stack_t {
            ss_sp: self.start.cast(),
            ss_flags: 0,
            ss_size: SIZE,
        })
    }
}

impl Drop for Added {
    fn drop(&mut self) {
        let in_use = match posix::signal_stack() {
            Ok(SignalStack::Idle { start, .. }) if start == self.start => set(&libc::stack_t {
                ss_sp: ptr::null_mut(),
                ss_flags: libc::SS_DISABLE,
                // Older systems look at it.
                ss_size: SIZE,
            })
            .is_err(),
            // Somebody else's by now, or none.
            Ok(SignalStack::Idle { .. } | SignalStack::None) => false,
            // Perhaps on this one: the thread ends within a handler.
            Ok(SignalStack::InUse) | Err(_) => true,
        };
        let Some(reservation) = self.reservation.take() else {
            return;
        };
        if in_use {
            core::mem::forget(reservation);
            return;
        }
        let start = self.start;
        let erase_part = |part: Span| {
            // SAFETY: within the memory, of which nobody knows any more.
            unsafe { erase(start.with_addr(part.start), part.len()) };
        };
        let all = Span {
            start: start.addr(),
            end: start.addr() + SIZE,
        };
        if !backend::each_touched(all.start, all.end, erase_part) {
            erase_part(all);
        }
        posix::unmap(reservation);
    }
}

/// Registers a stack with the system, or none.
fn set(stack: &libc::stack_t) -> io::Result<()> {
    // SAFETY: what is registered stays until it is taken back, or belongs to somebody else.
    if unsafe { libc::sigaltstack(stack, ptr::null_mut()) } == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}
