//! Runs code that handles keys on a stack that is erased afterwards, registers included.
//!
//! Code that handles keys leaves copies of them behind: temporaries spilled to the stack, key
//! schedules in vector registers. Code cannot erase its own leftovers, because the compiler decides
//! where copies go. This crate erases from the outside, once, around the outermost call. In a program
//! that installs its [allocator](#the-heap), it erases what such code leaves in the heap too.
//!
//! ```
//! use hmac::{Hmac, KeyInit, Mac};
//! use sha2::Sha256;
//! use stackbleach::HeapStack;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let (key, mut tag) = ([0x0b; 32], [0; 32]);
//!     let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?; // make it once, use it often
//!     stack.run(|| {
//!         let mut mac = Hmac::<Sha256>::new_from_slice(&key).expect("any length will do");
//!         mac.update(b"a message");
//!         tag.copy_from_slice(&mac.finalize().into_bytes());
//!     })?; // a panic inside becomes an error here
//!     assert_ne!(tag, [0; 32]);
//!     Ok(())
//! }
//! ```
//!
//! # Four ways to use it
//!
//! | | runs the code | returns |
//! |---|---|---|
//! | [`HeapStack::run`] | on a stack that you keep | `Result<R, PanicError>` |
//! | [`run`](run()) | on a stack that the thread keeps | `Result<R, PanicError>` |
//! | [`bleach`](bleach()) | in place, on the thread's own stack | `R`; a panic continues |
//! | [`Bleached::new`] | each poll, on a stack that the thread keeps | a future of `Result<T, PanicError>` |
//!
//! Start with [`HeapStack::run`], and keep the stack beside the key. [`run`](run()) is for code that
//! has no place to keep a stack, [`bleach`](bleach()) for code that runs once in a while, or that has
//! to stay on the stack it is on. Calls nest.
//!
//! For special needs:
//!
//! - [`Frames::Probed`] makes short runs many times as fast, for Rust's code on x86-64, x86, AArch64
//!   and PowerPC64 LE and other code that keeps its contract. The module [`probed`] has the same
//!   functions for such code.
//! - [`try_run`] and [`try_bleach`] never panic, as functions called from C must not. Their [`Error`]
//!   has a variant for each reason.
//! - [`HeapStack::batch`] runs many short closures and erases once.
//! - [`maybe_grow`] and [`remaining_stack`] are for recursion inside a closure.
//! - [`Heap`] is a global allocator for programs: see [below](#the-heap).
//! - [`HeapStack::builder`] makes stacks that are locked in memory, that show up in core dumps for
//!   debugging, or that erase the thread's alternate signal stack too. [`HeapStack::protection`]
//!   tells what holds.
//! - [`report_overflows`] prints a message before an overflow ends the process. Only a program
//!   should turn that on.
//! - [`clear_registers`] is for code that erases its memory by itself.
//!
//! # The heap
//!
//! Big numbers, expanded keys and buffers that grew are on the heap, where no erasure of a stack
//! reaches. [`Heap`] is a global allocator that erases what runs leave there. Only a program installs it:
//!
//! ```
//! #[global_allocator]
//! static HEAP: stackbleach::Heap = stackbleach::Heap::new();
//!
//! fn main() {
//!     // Runs as before.
//! }
//! ```
//!
//! A library can [require](Builder::require_heap_erasure) it, and [`heap_erasure`] tells whether it is
//! there. The module [`heap`] says what is erased, and [docs/heap.md] when to use it and when not. For
//! what C code allocates there is [`interpose_malloc!`].
//!
//! # What is promised
//!
//! 1. **Nothing is left.** When any of the four ways or a batch returns, after a panic too, or a
//!    [`HeapStack`] is dropped, no byte that depends on a secret is left on the stack that was used, in
//!    any register that a function may change, or in a [`Bleached`] future that is done. Values that go
//!    in or come out leave no copy below the caller's frame. (SECURITY.md lists cases that do: most are
//!    of unoptimised builds, of Windows and musl, or of a [`maybe_grow`] that doesn't grow.)
//! 2. **No guess is needed.** The system tells which memory was touched, and all of that is erased.
//!    Where it does not tell, the whole stack is. With [`Frames::Probed`] paint tells, for code that
//!    keeps its contract.
//! 3. **The API is safe.** Guards surround each [`HeapStack`], and an overflow ends the process. (Only a
//!    frame of over 1 MiB, without stack probes, can step over a guard.) [`bleach`](bleach()) checks
//!    both ends of the stack that it erases, and panics before it runs your code if it cannot.
//! 4. **A target is served, or refused at compile time.** It never silently falls back to a plain
//!    call, except under Miri.
//! 5. **A signal in between leaves nothing.** The signal frame on that stack is erased with the rest.
//! 6. **With [`Heap`], the heap is erased too.** A block that is allocated or freed in a run is erased
//!    when it is freed.
//!
//! On Linux it is the kernel that tells, by page, and on Windows how far the stack was opened. So a
//! shallow call on a stack of 1 GiB costs what a shallow call costs. A block of a [`Heap`] stays valid
//! until it is freed, whenever and on whichever thread that is. [SECURITY.md] has the limits of each
//! promise, and the tests that fail when the code that keeps it is taken out.
//!
//! Registers are the general ones, vector registers at full width, masks and predicates, x87 and
//! tiles. Those that the calling convention preserves are restored. Code with stack probes always
//! hits the guard. Rust's code has probes on x86-64, x86, AArch64, s390x and PowerPC, and none on Arm,
//! RISC-V and LoongArch; C compilers add none by default.
//!
//! # What is not promised
//!
//! - **Other memory.** What the code writes to statics or through references stays. So does what it
//!   leaves in the heap, without [`Heap`]; and with it, what other threads leave there, C code without
//!   [`interpose_malloc!`], and buffers that are older than the run and outlive it.
//! - **The caller's variables and frame.** Copies that the caller makes are the caller's to erase, and
//!   the compiler may put a value into one more place there than a plain call would.
//! - **A broken contract.** With [`Frames::Probed`], code that takes over 4 KiB of stack without a mark
//!   may leave residue there.
//! - **What a panic prints**, and without [`Heap`] its message's buffers, and a payload that leaves
//!   [`bleach`](bleach()) or [`maybe_grow`].
//! - **Code that never comes back.** `process::exit`, `longjmp` or an abort inside of the closure skips
//!   the erasure.
//! - **Forks and swap.** A fork during a run copies the stack, and what was swapped out stays on the
//!   device.
//! - **Suspended futures.** Between polls, a [`Bleached`] future holds what it keeps across an
//!   `.await`.
//! - **Signal handlers on a stack of their own** leave registers there, unless the [`HeapStack`] was
//!   [built](Builder::erase_signal_stack) to erase it.
//! - **Tools and processors.** Nothing is promised under AddressSanitizer. Caches and store buffers are
//!   out of reach.
//! - **Calls from signal handlers.** Nothing here is async-signal-safe.
//!
//! Crates that keep keys in boxes, as `ml-kem` and `ml-dsa` do with their feature `alloc`, keep them
//! where no stack erasure reaches, but [`Heap`] does. A coroutine that is suspended in a
//! [`HeapStack::batch`] and then forgotten leaves its stack as it was until that is used again or
//! dropped. A stack that is [locked](Builder::lock) is not swapped out. [SECURITY.md] has the whole list
//! of limits.
//!
//! # What is left without it
//!
#![cfg_attr(
    doc,
    doc = "<style>.docblock svg { max-width: 100%; height: auto }</style><div>"
)]
#![cfg_attr(doc, doc = include_str!("../docs/residue.svg"))]
#![cfg_attr(doc, doc = "</div>")]
//!
//! The picture counts bytes of memory and registers that depend on the key, for eight operations. It
//! compares processes that differ in nothing but the key. In a clone of the repository,
//! `cargo run --release --example residue` draws the same table for your machine.
//!
//! # Secrets in and out
//!
//! The crate erases the places that closures and results pass through. It cannot erase your variables.
//!
//! | | leaves copies | leaves none |
//! |---|---|---|
//! | in | `stack.run(move \|\| sign(&key))`: the variable that `key` is copied from still has it | `stack.run(\|\| sign(&key))`: borrow |
//! | out | `let shared = stack.run(\|\| agree(&key))?;`: the `Result` that is unwrapped is one more copy in your frame | `stack.run(\|\| *shared = agree(&key))?;`: an out-parameter, or a `Box` made inside |
//!
//! ```
//! # use stackbleach::HeapStack;
//! # fn agree(key: &[u8; 32]) -> [u8; 32] { *key }
//! use zeroize::Zeroizing;
//!
//! # let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
//! let key = Zeroizing::new([1; 32]);
//!
//! // Borrowed: in through `&key`, out through `&mut shared`.
//! let mut shared = Zeroizing::new([0; 32]);
//! stack.run(|| *shared = agree(&key))?;
//!
//! // Boxed: made inside, moved as a pointer, erased when it is dropped.
//! let boxed = stack.run(|| {
//!     let mut shared = Box::new(Zeroizing::new([0; 32]));
//!     **shared = agree(&key);
//!     shared
//! })?;
//! # assert_eq!(*boxed, shared);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A value that is no secret, such as a signature or a length, is returned as it is. In a program with
//! [`Heap`] a box or `Vec` that was made inside is erased when it is dropped, without `Zeroizing`.
//!
//! # Choosing a size
//!
//! A stack is address space until it is touched. [`HeapStack::DEFAULT_SIZE`], 1 MiB, is enough for any
//! routine of the usual cryptographic crates; the deepest that was measured, in a debug build, takes
//! 270 KiB. [`HeapStack::run_measured`] tells how deep your own routine goes. [docs/sizes.md] has a
//! table.
//!
//! Code inside the closure that uses `stacker` takes this stack for the thread's. Where this one lies
//! lower than the thread's, as on initial threads, `stacker` finds nothing left and grows onto memory
//! of its own, which it unmaps without erasing it. Where this one lies higher, `stacker` never grows,
//! and recursion that counts on it runs into the guard. Give such code a large stack. [`maybe_grow`] is
//! the replacement that knows these stacks.
//!
//! # Panics
//!
//! A panic in the closure is caught where the closure ran, and becomes a [`PanicError`] with the panic's
//! message. The stack is erased and can be used again. [`PanicError::resume_unwind`] continues the
//! panic with that message. A payload that is neither a `&'static str` nor a `String` is dropped where
//! it was caught. If its destructor panics, that panic's payload is dropped in turn; after 16 such
//! panics the last payload is leaked.
//!
//! [`bleach`](bleach()) and [`maybe_grow`] continue the panic instead, with its own payload.
//!
//! # What it costs
//!
#![cfg_attr(doc, doc = "<div>")]
#![cfg_attr(doc, doc = include_str!("../docs/cost.svg"))]
#![cfg_attr(doc, doc = "</div>")]
//!
//! A run costs what it touches: the switch, the registers, the 8 KiB next to the base, and one system
//! call, which asks for the rest and takes most of the time. On 64 KiB, the least that a stack can
//! have, all of it is erased instead, without a call, after the first 64 runs, if that is cheaper on
//! the machine at hand. With [`Frames::Probed`] there is no call either: a look at some 5 KiB of
//! paint tells how deep the run went. [docs/costs.md] has figures.
//!
//! # Targets
//!
//! | | |
//! |---|---|
//! | tested | Linux with glibc on x86-64, AArch64, x86, Arm with hard float, RISC-V 64, s390x, PowerPC64 LE and LoongArch64, with musl on x86-64 and AArch64 (all but x86-64 under emulation) |
//! | tested under wine | Windows on x86-64, `gnu` |
//! | built, not tested | macOS and FreeBSD on x86-64 and AArch64; iOS, tvOS, watchOS and visionOS on AArch64; Android on all but Armv5; Windows on x86-64, `msvc` and `gnullvm` |
//! | refused | everything else, WebAssembly included |
//!
//! [docs/targets.md] says how each is tested, which registers are cleared, and why others are refused.
//! A library that must also build on other targets makes its dependency conditional: the README has
//! the lines, and [docs/dependants.md] a pattern.
//!
//! Miri cannot switch stacks. Under it closures run on the thread's own stack, and only the crate's
//! own places for values are erased, and with [`Heap`] blocks that are freed.
//!
//! On x86-64, LLVM breaks functions that have a local aligned to 4096 bytes or more and a branch before
//! it, with or without this crate: see [docs/compiler-fault.md].
//!
//! There are no cargo features. The crate needs Rust 1.88 or later, and on PowerPC 1.95, by which inline
//! assembly is stable there; raising that is a breaking change.
//!
//! [SECURITY.md]: https://docs.rs/crate/stackbleach/latest/source/SECURITY.md
//! [docs/heap.md]: https://docs.rs/crate/stackbleach/latest/source/docs/heap.md
//! [docs/sizes.md]: https://docs.rs/crate/stackbleach/latest/source/docs/sizes.md
//! [docs/costs.md]: https://docs.rs/crate/stackbleach/latest/source/docs/costs.md
//! [docs/targets.md]: https://docs.rs/crate/stackbleach/latest/source/docs/targets.md
//! [docs/dependants.md]: https://docs.rs/crate/stackbleach/latest/source/docs/dependants.md
//! [docs/compiler-fault.md]: https://docs.rs/crate/stackbleach/latest/source/docs/compiler-fault.md
#![deny(unsafe_code)]

#[macro_use]
mod target;

// Nothing else is compiled for a target that is refused, so that the refusal is all
// there is to read.
cfg_if! {
    if #[cfg(served)] {
        mod arch;
        mod bleach;
        mod break_even;
        mod call;
        #[cfg(test)]
        mod contracts;
        mod current;
        mod depths;
        mod erase;
        mod error;
        mod frames;
        mod future;
        mod growth;
        pub mod heap;
        mod heap_stack;
        mod label;
        mod mapping;
        mod os;
        mod overflow;
        mod paint;
        pub mod probed;
        mod probes;
        mod panic;
        mod registers;
        mod retention;
        mod safe_stack;
        mod span;
        mod split_stack;
        mod switch;
        mod thread_stacks;

        pub use bleach::{bleach, try_bleach};
        pub use error::{
            AllocError, AllocErrorKind, Error, LockError, NotErasedError, NotOwnStackError, PanicError,
        };
        pub use frames::Frames;
        pub use future::Bleached;
        pub use growth::{maybe_grow, remaining_stack};
        #[doc(inline)]
        pub use heap::{
            allocator::Heap,
            erasure::{HeapErasure, heap_erasure},
        };
        pub use heap_stack::{Batch, Builder, HeapStack, Lock, NotLocked, Protection};
        pub use overflow::{report_overflows, report_overflows_on_this_thread};
        pub use registers::clear_registers;
        pub use thread_stacks::{run, try_run};
    }
}

/// Has the example of the README compiled and run.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
