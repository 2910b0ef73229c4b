//! The switch to another stack and back: the only file that names `psm`, which can't
//! do it on Windows: `switch/win64.rs`.
#![expect(unsafe_code, reason = "switches stacks")]

use core::ptr::NonNull;

use crate::{current, label, os::StackLimit, span::Span};

/// Calls `call` with the stack pointer at the base of `stack`, and switches back when it returns. `open` is
/// from where on the stack is open, and what is returned is from where on it is then.
///
/// # Safety
///
/// `stack` must be whole pages, mapped and writable from there on. No frame may be in use in it, and nothing else
/// may use it meanwhile. `call` must not unwind.
#[inline]
pub(crate) unsafe fn on_stack(
    stack: NonNull<[u8]>,
    open: StackLimit,
    call: impl FnOnce(),
) -> StackLimit {
    let limit = stack.cast::<u8>().as_ptr();
    let bounds = Span {
        start: limit.addr(),
        end: limit.addr() + stack.len(),
    };
    // For other copies of this crate. Frames begin below the label.
    // SAFETY: by this function's own contract.
    let len = unsafe { label::write(limit, stack.len()) };
    let mut open_after = open;
    current::with(bounds, || {
        // SAFETY: by this function's own contract.
        open_after = unsafe { backend::on_stack(limit, len, open, call) };
    });
    open_after
}

/// The bare switch, on memory that is open from `limit` on, for tests of what is done on a stack.
#[cfg(all(test, not(miri)))]
pub(crate) use backend::bare;

cfg_if! {
    if #[cfg(miri)] {
        /// Miri's stand-in. Miri can't switch stacks, so the closure runs on the thread's own, where
        /// Miri checks all that the crate does around it.
        mod backend {
            use crate::os::StackLimit;

            /// # Safety
            ///
            /// None here.
            pub(super) unsafe fn on_stack(
                _: *mut u8,
                _: usize,
                open: StackLimit,
                call: impl FnOnce(),
            ) -> StackLimit {
                call();
                open
            }
        }
    } else if #[cfg(windows)] {
        mod win64;

        mod backend {
            use super::win64;
            use crate::{heap_stack::LIMIT_GUARD, os::{StackLimit, region}};

            /// # Safety
            ///
            /// As for [`super::on_stack`], of the bytes from `limit` on.
            #[inline(always)]
            pub(super) unsafe fn on_stack(
                limit: *mut u8,
                size: usize,
                open: StackLimit,
                call: impl FnOnce(),
            ) -> StackLimit {
                let page = region::page::size();
                let limit = limit.addr();
                let top = limit + size;
                let stack = (limit, open.address(), top.next_multiple_of(page));
                // SAFETY: by this function's own contract.
                StackLimit::at(unsafe { win64::on_stack(stack, (top, LIMIT_GUARD, page), call) })
            }

            /// # Safety
            ///
            /// As for [`super::on_stack`], of the bytes from `limit` on.
            #[cfg(test)]
            pub(crate) unsafe fn bare<T>(limit: *mut u8, size: usize, call: impl FnOnce() -> T) -> T {
                let mut result = None;
                let (limit, base) = (limit.addr(), limit.addr() + size);
                let call = || result = Some(call());
                // SAFETY: by this function's own contract.
                unsafe { win64::on_stack((limit, limit, base), (base, 0, 4096), call) };
                result.expect("it was called")
            }
        }
    } else {
        mod watched;

        mod backend {
            use super::watched::{self, Watched};
            use crate::{
                arch,
                os::StackLimit,
                safe_stack::{self, SafeStack},
                split_stack::{self, AssumedEnd},
            };

            #[cfg(test)]
            pub(crate) use psm::on_stack as bare;

            /// # Safety
            ///
            /// As for [`super::on_stack`], of the bytes from `limit` on.
            #[inline(always)] // see `watched.rs`
            pub(super) unsafe fn on_stack(
                limit: *mut u8,
                size: usize,
                open: StackLimit,
                call: impl FnOnce(),
            ) -> StackLimit {
                // Most programs have none of these, and one branch tells.
                if watched::runtime() | safe_stack::runtime() | split_stack::runtime() == 0 {
                    // SAFETY: by this function's own contract.
                    unsafe { psm::on_stack(limit, size, call) };
                    return open;
                }
                arch::rarely();
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
                open
            }
        }
    }
}
