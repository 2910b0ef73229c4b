//! What differs between systems.
//!
//! A backend MUST export every item below, by this name and with this signature. In all of them
//!
//! - an address is a `usize`, and a range of addresses is a [`Span`](crate::span::Span). Where memory is changed, a pointer
//!   and a length say which;
//! - lengths are bytes. Ranges are whole pages, of `region::page::size()` bytes, unless it says
//!   otherwise;
//! - "lacking" says what a backend MUST return where the system has no such thing, or doesn't tell.
//!   An `io::Error` MUST say why.
//!
//! # Memory
//!
//! - `mod region`: the crate of that name, or a stand-in for what is used of it: `alloc`,
//!   `protect`, `Allocation`, `Protection`, `Error` and `page::size`.
//! - `fn unmap(memory: region::Allocation)` MUST give the memory back with its addresses if it can,
//!   and MUST leave it as it is otherwise. It MUST NOT panic.
//! - `unsafe fn give_back(start: *mut u8, len: usize) -> io::Result<()>` MAY take the memory of
//!   pages that hold zeros. They MUST stay mapped, and MUST hold zeros afterwards. It MUST NOT take
//!   locked memory. Lacking: an error.
//! - `unsafe fn give_back_locked(start: *mut u8, len: usize) -> io::Result<()>`: the same, and it
//!   MAY take locked memory.
//! - `fn private_memory_around(address: usize) -> Option<Span>` MUST return the private writable
//!   memory that has this address in it or at its end, with all that it adjoins. Lacking: `None`.
//! - `fn try_read(address: usize) -> Option<[u64; 4]>` MUST return the 32 bytes that begin there,
//!   and MUST be defined for any address: `None` if they can't be read. Lacking: `None`.
//!
//! # How far a stack is open
//!
//! - `struct StackLimit`, `Copy`: from where on a stack of ours is open, on systems that open it page by page
//!   as it is touched. Lacking: all of it is opened at once, and the struct has nothing in it.
//!   - `const IS_TOLD: bool`: whether there is such a limit, which tells for nothing that nothing below it
//!     was touched. Lacking: false.
//!   - `const UNKNOWN: Self`.
//!   - `unsafe fn open(start: *mut u8, len: usize, window: usize) -> io::Result<Self>` MUST open the last
//!     `window` bytes of a closed stack at the least, and have the rest opened when it is touched on the way
//!     down. There are `LIMIT_GUARD` bytes below that are closed.
//!   - `unsafe fn open_all(start: *mut u8, len: usize) -> io::Result<Self>` MUST have all of it open.
//!   - `unsafe fn close_below(start: *mut u8, len: usize, address: usize) -> io::Result<Self>` MUST have it
//!     open from that address on, and as when it was new below. Lacking: nothing happens.
//!   - `unsafe fn take(&mut self, start: *mut u8, len: usize) -> Self` MUST return the limit for a switch,
//!     and leave `UNKNOWN`, for a run that never comes back.
//!   - `fn is(self, address: usize) -> bool` MUST be false if anything was touched below that address, which
//!     the limit was at before. Lacking: false.
//!
//! # What was touched
//!
//! - `fn expect_questions()` announces a stack that will be asked about. A backend that has stopped
//!   to ask the system SHOULD try again. Lacking: nothing happens.
//! - `fn each_touched(range: Span, found: impl FnMut(Span)) -> bool` MUST call `found` with
//!   parts of the range, lowest first, which together have every page that may hold anything but
//!   zeros, swapped-out pages included, and no page that was never touched; and then MUST return
//!   true. Lacking: false, whatever was found by then.
//! - `fn first_touched(range: Span, parts: &mut [Span; EraseRequest::SPANS]) ->
//!   Option<(usize, usize)>` MUST write the first of those parts, as many as fit, and return how
//!   many they are, and the address up to which there are no others. That MUST be above
//!   `range.start`. Lacking: `None`.
//!
//! # The thread's own stack
//!
//! - `fn own_stack(stack_pointer: usize) -> Result<OwnStack, NotOwn>` MUST return the calling
//!   thread's own stack if the stack pointer is on it, and MUST NOT if it is on any other, such as
//!   a fiber's.
//! - `struct OwnStack`, `Copy`, with these methods. Its addresses need not be those of whole pages,
//!   but MUST be multiples of 16, as stack pointers are.
//!   All but `bounds` and `open` MAY move the limit.
//!   - `fn bounds(self) -> Span` MUST have in it all that the stack may ever have used.
//!   - `fn ask_from(&mut self) -> io::Result<usize>` MUST return an address below which no part of
//!     the stack was touched.
//!   - `fn mapped(&mut self) -> io::Result<usize>` MUST return an address above which all of the
//!     stack is mapped.
//!   - `fn open(self) -> usize` MUST return an address above which all that was touched, within the
//!     bounds, is part of the stack and can be written to.
//!   - `fn first_open(&mut self, part: Span) -> io::Result<Option<Span>>` MUST return the first
//!     stretch, of a part that was touched, that is part of the stack and can be written to.
//!   - `fn is_open_throughout(&mut self, pages: Span) -> bool` MUST be false unless all of them are part
//!     of the stack and can be written to, touched or not.
//!   - `fn remember_open(&mut self)` is called once all that was touched has been asked about.
//! - `fn stack_bounds() -> io::Result<Span>` MUST return where the calling thread's own stack lies,
//!   by what the system has noted of the thread. It need not be whole pages.
//! - `fn stack_bounds_can_change() -> bool` MUST be true if that can be another answer later.
//! - `fn remaining_stack() -> Option<usize>` MAY return an estimate of how much of the stack is left, for
//!   where `stack_bounds` fails. Lacking: `None`.
//!
//! # Protection
//!
//! - `unsafe fn refuse_huge_pages(start: *mut u8, len: usize) -> io::Result<()>` MUST make sure
//!   that a touch makes only its own page resident. Lacking huge pages: `Ok`.
//! - `unsafe fn exclude_from_dumps(start: *mut u8, len: usize) -> io::Result<()>` MUST keep the
//!   range out of core dumps. Lacking: `Ok`, but then `range_protection` and the documentation of
//!   `HeapStack` MUST say so.
//! - `unsafe fn lock(start: *mut u8, len: usize) -> Result<(), LockRefused>` MUST keep the range
//!   from being swapped out, and SHOULD leave it to the first touch to give it memory. Lacking: an
//!   error.
//! - `unsafe fn unlock(start: *mut u8, len: usize)` MUST take that back if it can. Lacking: nothing
//!   happens.
//! - `const OPENS_PARTS: bool`: whether parts of closed memory can be opened, and closed again.
//!   Lacking: false.
//! - `unsafe fn map_anew(start: *mut u8, len: usize) -> io::Result<()>` MUST have closed memory in the
//!   place of a mapping, as if it were mapped for the first time, or leave it as it was. Lacking: an
//!   error.
//! - `const LOCK_LIMIT_ADVICE: &str`: how a user raises the limit on locked memory, to end a
//!   sentence with. Lacking: empty.
//! - `fn range_protection(range: Span) -> RangeProtection` MUST return what holds now for all of
//!   the range, by the system's word. It MUST NOT say that locks hold if they don't, as after a
//!   fork. Lacking: see there.
//!
//! # Processes
//!
//! - `fn process_id() -> Option<u32>` MUST return another number in a copy of the process than in
//!   the original, where a process can be copied (`fork`). Lacking: `None`.
//!
//! # Threads
//!
//! - `struct ExitKey`, with a `const fn new() -> Self`, and `fn set(&self, value: *mut c_void,
//!   at_exit: unsafe extern "C" fn(*mut c_void)) -> bool` (of a static), which MUST have `at_exit` called with the
//!   value when the calling thread ends, or return false. That SHOULD come after the destructors of its
//!   locals: where the C library ends locals by a key as well (musl), the older key comes first.
//!   Lacking: false. `fn delete(&self)` MUST have nothing called any more, and `set` do nothing.
//! - `fn at_unload(hook: fn())` MUST have `hook` called when the library that this crate is a part of
//!   is unloaded, if that is not the program, and MUST NOT have it called at `exit`. Lacking: nothing
//!   happens.
//!
//! # Signals and faults
//!
//! - `fn signal_stack() -> io::Result<SignalStack>` MUST tell where the calling thread's alternate
//!   signal stack is. It MUST NOT say `Idle` while a handler runs on it. Lacking:
//!   `SignalStack::None`.
//! - `unsafe fn try_overwrite(start: *mut u8) -> bool` MUST tell whether memory of a signal stack
//!   can be written to, and MUST NOT crash where it can't. It MAY overwrite up to `OVERWRITE_LEN`
//!   bytes, and no others. Lacking signal stacks: false.
//! - `const OVERWRITE_LEN: usize`, see there.
//! - `fn watch_faults(report: fn(usize)) -> io::Result<()>` MUST have `report` called with the
//!   address of every fault in a closed page, on the thread that it happened on, and on its
//!   alternate signal stack if there are such. It MAY be called for other faults. Afterwards that
//!   MUST happen which happens without it. Lacking: an error.
//! - `unsafe fn set_signal_stack(memory: NonNull<[u8]>) -> io::Result<()>` MUST make the memory the
//!   calling thread's alternate signal stack. Lacking: an error.
//! - `fn unset_signal_stack(len: usize) -> io::Result<()>` MUST take back that stack, of `len`
//!   bytes. Lacking: an error.
//! - `fn thread_name(buffer: &mut [u8; THREAD_NAME_LEN]) -> Option<&[u8]>` MUST return the calling
//!   thread's name. Like the next ones, it MUST be callable in `report`: on Unix it is
//!   async-signal-safe. Lacking: `None`.
//! - `const THREAD_NAME_LEN: usize`, see there.
//! - `fn thread_number() -> u64` MUST return the number by which the system knows the thread.
//! - `fn write_error(bytes: &[u8])` MUST write to standard error if that can be done soon.
//!
//! The crate's own thread-locals are declared by [`locals`], which is `thread_local!` but where a library that
//! is unloaded would not give these back.
//!
//! The backends of Unixes share `posix.rs`, `open_at_once.rs` and `faults.rs`. The former asks for
//! `const MAP_NORESERVE: c_int`, the system's flag of that name or 0; the latter
//! for `fn can_be_guard_fault(code: c_int) -> bool`, which MUST be true of every code that a
//! fault in a closed page has.

use std::io;

use crate::span::Span;

/// Why the stack in use is not known to be the thread's own.
#[allow(
    dead_code,
    reason = "some systems have no signals, and some always tell"
)]
#[derive(Debug)]
pub(crate) enum NotOwn {
    /// A signal's handler is running on the thread's alternate signal stack.
    SignalStack,
    /// The stack pointer is somewhere else.
    Foreign,
    /// The system didn't say where the thread's stack is.
    Unknown(io::Error),
}

/// A lock that could not be had.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LockRefused {
    /// The system's number for the reason.
    pub(crate) code: i32,
    /// How many bytes may be locked, if that limit is the reason.
    pub(crate) limit: Option<usize>,
}

/// What holds for all of a range.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RangeProtection {
    /// False if the system doesn't say.
    pub(crate) locked: bool,
    /// `None` if the system doesn't say.
    pub(crate) excluded_from_dumps: Option<bool>,
}

/// The stack that the calling thread has set aside for handlers of signals.
#[allow(dead_code, reason = "as above")]
#[derive(Clone, Copy, Debug)]
pub(crate) enum SignalStack {
    /// There is none for the next signal.
    None,
    /// A handler is running on it, the caller.
    InUse,
    /// No handler is running on it.
    Idle { start: *mut u8, len: usize },
}

cfg_if! {
    if #[cfg(miri)] {
        mod miri;
        use miri as backend;
    } else if #[cfg(any(target_os = "linux", target_os = "android"))] {
        mod linux;
        use linux as backend;
    } else if #[cfg(target_vendor = "apple")] {
        mod erase_all;
        mod macos;
        use macos as backend;
    } else if #[cfg(target_os = "freebsd")] {
        mod erase_all;
        mod freebsd;
        use freebsd as backend;
    } else if #[cfg(windows)] {
        mod windows;
        use windows as backend;
    }
}

// What the backends of Unixes share.
cfg_if! {
    if #[cfg(miri)] {
        mod open_at_once;
    } else if #[cfg(unix)] {
        mod faults;
        mod open_at_once;
        mod posix;
    }
}

cfg_if! {
    if #[cfg(miri)] {
    } else if #[cfg(any(target_os = "tvos", target_os = "watchos"))] {
        mod no_signal_stacks;
        use no_signal_stacks as signal_stacks;
    } else if #[cfg(unix)] {
        mod signal_stacks;
    }
}

// What an allocator asks of the thread where locals are allocated; and for its own tests.
cfg_if! {
    if #[cfg(any(target_os = "android", all(test, target_os = "linux", not(miri))))] {
        mod thread_word;
        #[allow(unused_imports, reason = "its tests are not all of its users")]
        pub(crate) use thread_word::ThreadWord;
    }
}

cfg_if! {
    if #[cfg(target_os = "android")] {
        /// Whether each thread's locals are allocated when they are first used. Then
        /// [`ThreadWord`] is there.
        macro_rules! if_locals_are_allocated {
            ({ $($then:tt)* } else { $($otherwise:tt)* }) => { $($then)* };
        }
    } else {
        /// Whether each thread's locals are allocated when they are first used.
        macro_rules! if_locals_are_allocated {
            ({ $($then:tt)* } else { $($otherwise:tt)* }) => { $($otherwise)* };
        }
    }
}

pub(crate) use if_locals_are_allocated;

cfg_if! {
    if #[cfg(all(windows, target_env = "gnu", not(target_abi = "llvm"), not(miri)))] {
        /// This crate's thread-locals, as in `thread_local!`, with constants to begin with.
        macro_rules! locals {
            ($($(#[$about:meta])* $visible:vis static $name:ident: $type:ty = const { $value:expr };)*) => {$(
                $(#[$about])*
                $visible static $name: $crate::os::Local<$type> = $crate::os::Local::new(|| const { $value });
            )*};
        }
        pub(crate) use windows::Local;
    } else {
        /// This crate's thread-locals.
        macro_rules! locals {
            ($($all:tt)*) => { ::std::thread_local! { $($all)* } };
        }
    }
}

pub(crate) use locals;

// The crate `region`, where it builds. A stand-in for it, where it doesn't, and for its own tests.
cfg_if! {
    if #[cfg(miri)] {
    } else if #[cfg(any(target_os = "tvos", target_os = "watchos", target_os = "visionos"))] {
        mod mapped;
        use mapped as region_or_stand_in;
    } else if #[cfg(target_vendor = "apple")] {
        use ::region as region_or_stand_in;
    } else if #[cfg(all(test, target_os = "linux"))] {
        #[allow(dead_code, reason = "its tests are not all of its users")]
        mod mapped;
    }
}

pub(crate) use backend::{
    ExitKey, LOCK_LIMIT_ADVICE, OPENS_PARTS, OVERWRITE_LEN, OwnStack, StackLimit, THREAD_NAME_LEN,
    at_unload, each_touched, exclude_from_dumps, expect_questions, first_touched, give_back,
    give_back_locked, lock, map_anew, own_stack, private_memory_around, process_id,
    range_protection, refuse_huge_pages, region, remaining_stack, set_signal_stack, signal_stack,
    stack_bounds, stack_bounds_can_change, thread_name, thread_number, try_overwrite, try_read,
    unlock, unmap, unset_signal_stack, watch_faults, write_error,
};

/// Where the page with this address begins.
#[inline]
pub(crate) fn page_of(address: usize) -> usize {
    address - address % region::page::size()
}

/// Calls `found` as [`each_touched`] does; or, where that isn't told, once more for all of the range.
pub(crate) fn each_touched_or_all(range: Span, mut found: impl FnMut(Span)) {
    if !each_touched(range, &mut found) {
        found(range);
    }
}

/// Whether heap stacks of other copies of this crate are found here, for tests.
#[cfg(test)]
pub(crate) const FINDS_OTHER_COPIES: bool = cfg!(all(
    any(target_os = "linux", target_os = "android"),
    not(miri)
));

/// Whether the system is Android: it has Linux's kernel, and a C library and rules of its own.
#[cfg_attr(
    any(miri, not(any(target_os = "linux", target_os = "android"))),
    allow(dead_code)
)]
const ANDROID: bool = cfg!(target_os = "android");
