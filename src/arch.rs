//! What differs between processors: which registers there are and how they are cleared, and how
//! the stack in use is erased.
//!
//! A backend MUST export every item below, by this name and with this signature. Addresses and
//! lengths are those of bytes. Where a function is `extern` of the processor's own calling
//! convention, any that this crate is compiled with will do.
//!
//! # Registers
//!
//! - `struct RegisterSet`, `Copy`: the registers that this processor has and that the system lets
//!   the calling thread use.
//!   - `const BASELINE: Self` MUST be what every processor of the target has. It is cleared before
//!     `detect`.
//!   - `fn detect() -> Self` MUST NOT miss a register that a closure could have used. It MAY call
//!     other libraries.
//!   - `fn cache(self)` notes what was detected. It MUST NOT if the thread may use more registers
//!     later.
//!   - `fn cached() -> Option<Self>` MUST return what was noted for this thread, if anything. It
//!     MUST NOT call other libraries.
//! - `fn clear(set: RegisterSet)` MUST set to zero every register of the set that a function
//!   may change without restoring it: general, vector at full width, mask, x87 and tile registers.
//!   - It MUST leave control registers as they are, and those that the ABI preserves.
//!   - It MUST NOT raise an exception. One that is pending MUST be pending afterwards.
//!   - It MUST NOT store on the stack what a register holds. It MAY store control and status
//!     registers there, and MUST then leave zeros. So it MUST be inlined down to a function in
//!     assembly.
//! - `fn clear_after_move(set: RegisterSet)` MUST do the same to every register by which compilers move
//!   values. The others never hold what was moved. Backends that don't have it are given `clear`, below.
//! - `fn stack_pointer() -> usize` MUST be inlined and MUST read the register. The address of a
//!   local won't do: sanitizers put locals into memory of their own.
//!
//! # The entry
//!
//! - `unsafe fn enter(inner: Inner, header: NonNull<()>)` calls `inner(header)`, as drawn in
//!   `call.rs`. In this order, it MUST
//!   1. save every register that the ABI preserves in a frame of its own, and set it to zero;
//!   2. set to zero all general registers that a callee may change, but for those by which it
//!      calls `inner`;
//!   3. call `inner(header)`, which returns an address. It MAY rely on that address being aligned
//!      as the stack pointer is where a function begins;
//!   4. set to zero all memory from that address up to its own frame, if that is higher; and any
//!      memory above that the ABI lets `inner` use;
//!   5. restore the registers, and set to zero where they were saved.
//!
//!   It MUST describe its frame to unwinders, at each instruction as far as their tables can, and
//!   have a frame pointer where the target has these. Else it MUST NOT change its caller's frame.
//!
//! # Erasure in place
//!
//! - `unsafe fn erase_below(request: *mut EraseRequest, set: RegisterSet)` MUST
//!   1. set to zero all memory of the listed spans that lies below its stack pointer, and any
//!      memory at or above it that the ABI lets a callee use;
//!   2. write that stack pointer to `request.top`;
//!   3. do what `clear` does.
//!
//!   Its caller MUST list spans of the stack in use alone, each from a multiple of 16 on, and of
//!   whole words.
//!   It MUST NOT be inlined. It MUST NOT use the stack but for a return address, and as `clear`
//!   does. It MAY change the rest of the request.
//!
//! # Paint
//!
//! For targets with probed frames (`target.rs`), and for no others. `start` and `end` are multiples
//! of [`BLOCK`](crate::paint::BLOCK).
//!
//! - `const COMPARES_IN_MEMORY: bool`: whether `lowest_change` has nothing of what it compares in a
//!   register, at any time.
//! - `unsafe fn paint(start: usize, end: usize, word: usize, set: RegisterSet)` MUST write the word
//!   all over the block at `start`, and all over each further one, up to `end`, `BLOCK` more than over
//!   the one before; or zeros, if the word is 0.
//! - `unsafe fn lowest_change(start: usize, end: usize, word: usize, set: RegisterSet) -> usize`
//!   MUST return the start of the lowest block that has anything else in it, or `end` if there is
//!   none. It MUST NOT look past that block, and when it returns no register may hold
//!   anything that was read.
//!
//!   Both MUST NOT use the stack but for arguments and a return address, and MUST NOT be inlined.
//! - `fn has_tiles(set: RegisterSet) -> bool`: whether signals' frames have room for tiles, of which
//!   the system may leave out all.
//!
//! # Weak references
//!
//! - `macro load_from_table`: the instructions that load the address of a name from the global
//!   offset table. Backends whose processors need a register or a table for it don't have it, and
//!   are named where it is used, below.

use core::{
    ptr::NonNull,
    sync::atomic::{AtomicU32, Ordering},
};

use crate::span::Span;

/// What `enter` calls: takes a call's header, and returns the address from which to erase.
pub(crate) type Inner = unsafe extern "C" fn(NonNull<()>) -> usize;

/// A set that holds for all threads of the process, as bits. The highest is never set.
#[allow(dead_code, reason = "not used where the set depends on the thread")]
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

/// Parts of the stack in use, for `erase_below`. Backends rely on this layout.
#[repr(C)]
pub(crate) struct EraseRequest {
    /// The stack pointer of `erase_below`, up to which it erased. Before that the highest address,
    /// above which there is nothing to erase.
    pub(crate) top: usize,
    /// How many of `spans` are listed.
    pub(crate) len: usize,
    pub(crate) spans: [Span; Self::SPANS],
}

impl EraseRequest {
    pub(crate) const SPANS: usize = 8;

    /// With no spans. (A constant would be copied by `memcpy`.)
    #[inline]
    pub(crate) fn empty() -> Self {
        Self {
            top: usize::MAX,
            len: 0,
            spans: [Span::EMPTY; Self::SPANS],
        }
    }
}

/// Whether the system is Apple's: it has `x18` to itself, and turns AVX-512 on by demand.
#[allow(dead_code, reason = "two of the backends ask")]
const APPLE: bool = cfg!(target_vendor = "apple");

/// Whether the system is Android: it has `x18` to itself, for the shadow call stack.
#[allow(dead_code, reason = "one of the backends asks")]
const ANDROID: bool = cfg!(target_os = "android");

cfg_if! {
    if #[cfg(miri)] {
        mod miri;
        use miri as backend;
    } else if #[cfg(all(windows, target_arch = "x86_64"))] {
        // Another ABI.
        #[path = "arch/x86_64/win64.rs"]
        mod x86_64;
        use x86_64 as backend;
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
    } else if #[cfg(target_arch = "loongarch64")] {
        mod loongarch64;
        use loongarch64 as backend;
    } else if #[cfg(target_arch = "powerpc64")] {
        mod powerpc64;
        use powerpc64 as backend;
    }
}

/// Whether the processor leaves the highest byte of an address out, and programs may have a tag there:
/// AArch64's Top Byte Ignore, and its Memory Tagging Extension.
const LEAVES_TAGS_OUT: bool = cfg!(target_arch = "aarch64");

/// The address that a pointer has, without a tag.
///
/// To compare by, to do arithmetic with and to ask the kernel about. Memory is written through the
/// pointer that somebody gave, tag and all: where memory has tags, another pointer faults. Stack
/// pointers have none, nor has what is mapped here, and so neither have addresses made of those.
pub(crate) fn untagged(address: usize) -> usize {
    if LEAVES_TAGS_OUT {
        without_highest_byte(address)
    } else {
        address
    }
}

const fn without_highest_byte(address: usize) -> usize {
    address & usize::MAX >> 8
}

cfg_if! {
    if #[cfg(probed)] {
        pub(crate) use backend::{COMPARES_IN_MEMORY, has_tiles, lowest_change, paint};
    } else {
        mod unpainted;
        pub(crate) use unpainted::{COMPARES_IN_MEMORY, has_tiles, lowest_change, paint};
    }
}

// A weak reference: the address that a name has in the program, or 0 if the program has no such
// name.
//
// In assembly, since Rust has no weak references, and `dlsym` doesn't see a name that the program
// doesn't export. By way of the global offset table, since it may be in another object.
cfg_if! {
    if #[cfg(any(
        miri,
        windows,
        target_vendor = "apple",
        target_arch = "x86",
        target_arch = "arm",
        target_arch = "powerpc64",
    ))] {
        // Nothing is found. Miri has no assembly, Windows no weak references, Apple's linker wants to
        // know who defines the name, and the others need a register or a table for the position.
        macro_rules! weak {
            ($name:literal) => {
                0_usize
            };
        }
    } else {
        macro_rules! weak {
            ($name:literal) => {{
                let address: usize;
                // SAFETY: this reads an entry of the table.
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

/// Marks what follows as rare: that a program has something by such a name.
#[cold]
pub(crate) fn rarely() {}

pub(crate) use backend::{RegisterSet, clear, enter, erase_below, stack_pointer};

cfg_if! {
    if #[cfg(all(target_arch = "x86_64", not(any(miri, windows))))] {
        pub(crate) use backend::clear_after_move;
    } else {
        pub(crate) use self::clear as clear_after_move;
    }
}

#[cfg(all(test, not(miri)))]
mod tests;
