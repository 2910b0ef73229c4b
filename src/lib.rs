#![doc = include_str!("../README.md")]
#![deny(unsafe_code)]

#[macro_use]
mod target;

// Nothing else is compiled for a target that is refused, so that the refusal is all
// there is to read.
cfg_if! {
    if #[cfg(all(
        target_os = "linux",
        target_arch = "x86_64",
        target_pointer_width = "64",
        any(target_env = "gnu", target_env = "musl"),
        not(target_vendor = "unikraft"),
    ))] {
        mod arch;
        mod erase;
        mod error;
        mod heap_stack;
        mod os;
        mod resident;

        pub use error::{AllocError, PanicError};
        pub use heap_stack::{Batch, HeapStack};
    }
}
