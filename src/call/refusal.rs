//! Why a call is refused, and the panic that it ends in.
#![expect(unsafe_code, reason = "the reason crosses by address")]

use core::mem::MaybeUninit;
use std::{error::Error, io};

use crate::{error::AllocError, os::NotOwn};

/// Why a closure was not called, or not all that it left was erased.
pub(crate) enum Refusal {
    /// There is no memory for a stack.
    NoStack(AllocError),
    /// What is in use is not known to be a stack that can be erased.
    NotOwn(NotOwn),
    /// The closure was called, and where its stack ends by now could not be found out.
    NotErased(io::Error),
}

impl Refusal {
    #[cold]
    #[track_caller]
    pub(crate) fn raise(self) -> ! {
        let why = match self {
            Self::NoStack(error) => {
                let why = error
                    .source()
                    .map_or_else(String::new, |why| format!(": {why}"));
                panic!("stackbleach: {error}{why}")
            }
            Self::NotErased(error) => panic!(
                "stackbleach can't find out how far the stack has grown, and so can't erase all of \
                 it: {error}"
            ),
            Self::NotOwn(why) => why,
        };
        let why = match why {
            NotOwn::SignalStack => "this is an alternate signal stack".to_owned(),
            NotOwn::Foreign => "this is neither a HeapStack nor the thread's own stack, as far as \
                                can be verified"
                .to_owned(),
            NotOwn::Unknown(error) => {
                format!("the bounds of the thread's stack are unknown: {error}")
            }
        };
        panic!(
            "stackbleach can't erase the stack that it was called on: {why}; nothing was run, use \
             HeapStack::run instead"
        );
    }
}

/// A call that was refused, with nothing left of it but the reason.
pub(crate) struct Refused {
    pub(super) refusal: *mut MaybeUninit<Refusal>,
}

impl Refused {
    #[cold]
    #[track_caller]
    pub(crate) fn raise(self) -> ! {
        // SAFETY: the inner function wrote it, and this is made once of that.
        let refusal = unsafe { self.refusal.cast::<Refusal>().read() };
        refusal.raise()
    }
}
