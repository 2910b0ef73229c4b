#![doc = include_str!("../README.md")]
#![deny(unsafe_code)]

#[macro_use]
mod target;

// Nothing else is compiled for a target that is refused, so that the refusal is all
// there is to read.
cfg_if! {
    if #[cfg(any(
            all(
                target_os = "linux",
                any(target_env = "gnu", target_env = "musl"),
                not(target_vendor = "unikraft"),
                any(
                    all(target_arch = "x86_64", target_pointer_width = "64"),
                    all(target_arch = "aarch64", target_endian = "little", target_pointer_width = "64"),
                    target_arch = "x86",
                    all(target_arch = "arm", target_endian = "little", target_abi = "eabihf"),
                    target_arch = "riscv64",
                    target_arch = "s390x",
                ),
            ),
            all(
                any(target_os = "macos", target_os = "freebsd"),
                any(target_arch = "x86_64", target_arch = "aarch64"),
            ),
        ))] {
        mod arch;
        mod bleach;
        mod cached;
        mod call;
        mod current;
        mod erase;
        mod error;
        mod future;
        mod growth;
        mod heap_stack;
        mod label;
        mod mapping;
        mod os;
        mod overflow;
        mod panic;
        mod registers;
        mod retention;
        mod second;
        mod span;
        mod switch;

        pub use bleach::{bleach, try_bleach};
        pub use cached::{run, try_run};
        pub use error::{
            AllocError, AllocErrorKind, Error, LockError, NotErasedError, NotOwnStackError, PanicError,
        };
        pub use future::Bleached;
        pub use growth::{maybe_grow, remaining_stack};
        pub use heap_stack::{Batch, Builder, HeapStack, Lock, NotLocked, Protection};
        pub use overflow::{report_overflows, report_overflows_on_this_thread};
        pub use registers::clear_registers;
    }
}
