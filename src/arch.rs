//! What differs between processors: which registers there are and how they are
//! cleared, and how a stack is erased from below by who stands on it.
//!
//! A backend MUST export
//!
//! - `RegisterSet`, a `Copy` type: which registers this processor has and the system lets the
//!   calling thread use. `RegisterSet::detect()` MUST NOT miss one that a closure could have used.
//!   `RegisterSet::cached()` MUST return what was cached last for this thread, or `None`, and MUST NOT
//!   call other libraries; `note` MUST NOT keep a set that a thread can outgrow. `RegisterSet::BASELINE`
//!   is what every processor of the target has: it is cleared before `detect`, which MAY call
//!   other libraries.
//! - `clear(RegisterSet)`, which MUST set to zero every register
//!   that a function may change without restoring it: general, vector at full
//!   width, mask, x87 and tile registers. It MUST leave those that the ABI
//!   preserves, and every control register, as they are. It MUST NOT raise an exception, and one
//!   that is pending MUST be so afterwards. It MUST NOT write to the stack anything it read from a
//!   register, but for control and status, of which it MUST leave zeros there; and so be inlined
//!   down to a function in assembly.
//! - `stack_pointer()`, which MUST be inlined and MUST read the register. The address of a local
//!   won't do: sanitizers put locals into memory of their own.
//! - `enter(inner, header)`, which MUST save every register that the ABI preserves in a frame of
//!   its own, set those, and all general ones that it lets a callee change, to zero, but for what
//!   it calls `inner` by; do `inner(header)`, which returns an address, of which it MAY rely on
//!   that it is aligned as the stack pointer is where a function begins; set to zero what lies
//!   from that address up to its own frame, if that is higher, and any memory above that the ABI
//!   lets `inner` use; restore what it saved, and set to zero where that was. It MUST describe
//!   its frame to unwinders, at each instruction where their tables can, and have it found by
//!   frame pointers, where the target has these. It MUST NOT change anything in its caller's
//!   frame.
//! - `erase_below(&raw mut request, set)`, which MUST NOT be inlined, MUST set to zero all
//!   of the parts that `below` lists, as far as it lies below the stack pointer,
//!   and besides any memory at or above it that the ABI lets a callee use; note that stack
//!   pointer in `request.top`; and then do what `clear` does. It MUST NOT use the stack, but for a
//!   return address and as `clear` does. It MAY change the rest of `below`.

use crate::span::Span;
use core::{
    ptr::NonNull,
    sync::atomic::{AtomicU32, Ordering},
};

/// What `enter` calls: gets a call's header, and returns the address from which on to erase.
pub(crate) type Inner = unsafe extern "C" fn(NonNull<()>) -> usize;

/// A set that holds for all threads of the process, as bits, of which the highest is never set.
#[allow(dead_code, reason = "not where it depends on the thread")]
struct CachedBits(AtomicU32);

#[allow(dead_code, reason = "as above")]
impl CachedBits {
    const UNKNOWN: u32 = u32::MAX;

    const fn new() -> Self {
        Self(AtomicU32::new(Self::UNKNOWN))
    }

    #[inline]
    fn get(&self) -> Option<u32> {
        let bits = self.0.load(Ordering::Relaxed);
        (bits != Self::UNKNOWN).then_some(bits)
    }

    fn set(&self, bits: u32) {
        self.0.store(bits, Ordering::Relaxed);
    }
}

/// Parts of the stack in use, for `erase_below`. The backends rely on its layout.
#[repr(C)]
pub(crate) struct EraseRequest {
    /// Written by `erase_below`: its stack pointer, up to which it erased. Before that the highest
    /// address, from which on there is nothing to erase.
    pub(crate) top: usize,
    /// How many of `spans` there are.
    pub(crate) len: usize,
    pub(crate) spans: [Span; Self::SPANS],
}

impl EraseRequest {
    pub(crate) const SPANS: usize = 8;

    /// Of none. (A constant would be copied by `memcpy`.)
    #[inline]
    pub(crate) fn empty() -> Self {
        Self {
            top: usize::MAX,
            len: 0,
            spans: [Span::EMPTY; Self::SPANS],
        }
    }
}

/// Whether the system is one of Apple's: it has `x18` to itself, and turns AVX-512 on by demand.
#[allow(dead_code, reason = "two of the backends ask")]
const APPLE: bool = cfg!(target_vendor = "apple");

cfg_if! {
    if #[cfg(miri)] {
        mod miri;
        use miri as backend;
    } else if #[cfg(target_arch = "x86_64")] {
        mod x86_64;
        use x86_64 as backend;
    } else if #[cfg(target_arch = "aarch64")] {
        mod aarch64;
        use aarch64 as backend;
    } else if #[cfg(target_arch = "x86")] {
        mod x86;
        use x86 as backend;
    } else if #[cfg(target_arch = "arm")] {
        mod arm;
        use arm as backend;
    } else if #[cfg(target_arch = "riscv64")] {
        mod riscv64;
        use riscv64 as backend;
    } else if #[cfg(target_arch = "s390x")] {
        mod s390x;
        use s390x as backend;
    }
}

// A weak reference: the address of what the program has by a name, or 0 if it has nothing.
//
// In assembly, since Rust has none; and not by `dlsym`, which doesn't see what is in a program
// that doesn't export it. By way of the global offset table, as it may be in another object.
cfg_if! {
    if #[cfg(any(miri, target_vendor = "apple", target_arch = "x86", target_arch = "arm"))] {
        // Nothing is found. Miri has no assembly, Apple's linker wants to know who defines it, and on
        // the others it takes a register or a table for the position.
        macro_rules! weak {
            ($name:literal) => {
                0_usize
            };
        }
    } else {
        macro_rules! weak {
            ($name:literal) => {{
                let address: usize;
                // SAFETY: it reads an entry of the table.
                unsafe {
                    ::core::arch::asm!(
                        concat!(".weak ", $name),
                        $crate::arch::load_from_table!($name),
                        out(reg) address,
                        options(pure, readonly, nostack, preserves_flags),
                    );
                }
                address
            }};
        }
        pub(crate) use backend::load_from_table;
    }
}

pub(crate) use weak;

pub(crate) use backend::{RegisterSet, clear, enter, erase_below, stack_pointer};

#[cfg(all(test, not(miri)))]
mod tests;
