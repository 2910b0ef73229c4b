//! A call that was refused, seen from the shell.
#![expect(unsafe_code, reason = "the reason crosses by address")]

use core::mem::MaybeUninit;

use crate::error::Error;

/// A call that was refused. Only the reason is left of it.
pub(crate) struct Refused {
    pub(super) why: *mut MaybeUninit<Error>,
}

impl Refused {
    #[cold]
    pub(crate) fn error(self) -> Error {
        // SAFETY: the inner function wrote it, and this is made once of that.
        unsafe { self.why.cast::<Error>().read() }
    }

    #[cold]
    #[track_caller]
    pub(crate) fn raise(self) -> ! {
        self.error().raise()
    }
}
