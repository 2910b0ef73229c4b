//! The switch to another stack and back: the only file that names `psm`.
#![expect(unsafe_code, reason = "switches stacks")]

use core::ptr::NonNull;

use crate::{current, label, span::Span};

/// Calls `call` with the stack pointer at the base of `stack`, and switches back when it returns.
///
/// # Safety
///
/// `stack` must be whole pages, mapped and writable. No frame may be in use in it, and nothing else
/// may use it meanwhile. `call` must not unwind.
#[inline]
pub(crate) unsafe fn on_stack(stack: NonNull<[u8]>, call: impl FnOnce()) {
    let limit = stack.cast::<u8>().as_ptr();
    let bounds = Span {
        start: limit.addr(),
        end: limit.addr() + stack.len(),
    };
    // For other copies of this crate. Frames begin below the label.
    // SAFETY: by this function's own contract.
    let len = unsafe { label::write(limit, stack.len()) };
    current::with(bounds, || {
        // SAFETY: by this function's own contract.
        unsafe { backend::on_stack(limit, len, call) };
    });
}

cfg_if! {
    if #[cfg(miri)] {
        /// Miri's stand-in. Miri can't switch stacks, so the closure runs on the thread's own, where
        /// Miri checks all that the crate does around it.
        mod backend {
            /// # Safety
            ///
            /// None here.
            pub(super) unsafe fn on_stack(_: *mut u8, _: usize, call: impl FnOnce()) {
                call();
            }
        }
    } else {
        mod watched;

        mod backend {
            use super::watched::Watched;
            use crate::{safe_stack::SafeStack, split_stack::AssumedEnd};

            /// # Safety
            ///
            /// As for [`super::on_stack`], of the bytes from `limit` on.
            #[inline(always)] // see `watched.rs`
            pub(super) unsafe fn on_stack(limit: *mut u8, size: usize, call: impl FnOnce()) {
                let mut watched = Watched::new();
                watched.leave(limit, size);
                let there = || {
                    watched.arrive();
                    call();
                    watched.go_back();
                };
                let safe_stack = SafeStack::in_use();
                let assumed_end = AssumedEnd::at(limit.addr());
                // SAFETY: by this function's own contract.
                unsafe { psm::on_stack(limit, size, there) };
                drop(assumed_end);
                watched.end();
                safe_stack.erase_below();
            }
        }
    }
}
