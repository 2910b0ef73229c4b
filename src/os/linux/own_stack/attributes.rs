//! What the C library notes of a thread's stack: its attributes.

use std::{io, mem::MaybeUninit, ptr};

use super::{is_initial_thread, proc};
use crate::{arch, os::ANDROID, span::Span};

pub(crate) fn stack_bounds() -> io::Result<Span> {
    Attributes::by_c_library().map(Attributes::without_guard)
}

/// What the C library has noted of the calling thread's stack.
#[derive(Clone, Copy, Debug)]
pub(super) struct Attributes {
    pub(super) all: Span,
    /// How much of that is a guard, next to the limit. It is there unless the program gave the thread
    /// memory of its own.
    guard: usize,
}

impl Attributes {
    /// Of the calling thread.
    ///
    /// # Errors
    ///
    /// If the C library doesn't tell, or would end the process in place of an answer.
    pub(super) fn by_c_library() -> io::Result<Self> {
        if ANDROID && is_initial_thread() {
            proc::is_open_to_the_c_library()?;
        }
        let mut attributes = MaybeUninit::<libc::pthread_attr_t>::uninit();
        // SAFETY: always there.
        let thread = unsafe { libc::pthread_self() };
        // SAFETY: initialises the attributes.
        let error = unsafe { libc::pthread_getattr_np(thread, attributes.as_mut_ptr()) };
        if error != 0 {
            return Err(io::Error::from_raw_os_error(error));
        }
        let mut start = ptr::null_mut();
        let mut len = 0;
        // SAFETY: they are initialised, as there was no error.
        let error = unsafe {
            libc::pthread_attr_getstack(attributes.as_ptr(), &raw mut start, &raw mut len)
        };
        let mut guard = 0;
        if ANDROID {
            // Elsewhere it lies outside of these bounds.
            // SAFETY: as above. There is one, or the number stays 0.
            unsafe { libc::pthread_attr_getguardsize(attributes.as_ptr(), &raw mut guard) };
        }
        // SAFETY: as above, and not used again.
        unsafe { libc::pthread_attr_destroy(attributes.as_mut_ptr()) };
        if error != 0 {
            return Err(io::Error::from_raw_os_error(error));
        }
        let start = arch::untagged(start.addr());
        Ok(Self {
            all: Span::of_stack(start, start + len),
            guard,
        })
    }

    /// What the thread has for its frames, or a little less.
    fn without_guard(self) -> Span {
        Span {
            start: self.all.start.saturating_add(self.guard).min(self.all.end),
            ..self.all
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{ANDROID, Attributes};
    use crate::span::Span;

    /// Android's C library counts the guard in.
    #[test]
    fn a_guard_within_the_bounds_is_no_room_for_frames() {
        let all = Span {
            start: 0x1000,
            end: 0x9000,
        };
        for (guard, start) in [
            (0, 0x1000),
            (0x1000, 0x2000),
            (0x8000, 0x9000),
            (usize::MAX, 0x9000),
        ] {
            let bounds = Attributes { all, guard }.without_guard();
            assert_eq!((bounds.start, bounds.end), (start, 0x9000));
        }
        let own = Attributes::by_c_library().unwrap();
        assert_eq!(own.without_guard() == own.all, !ANDROID);
    }
}
