#![doc = include_str!("../README.md")]
#![deny(unsafe_code)]

#[macro_use]
mod target;

// Nothing else is compiled for a target that is refused, so that the refusal is all
// there is to read.
cfg_if! {
    if #[cfg(served)] {
        mod arch;
        mod bleach;
        mod call;
        #[cfg(test)]
        mod contracts;
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
        mod safe_stack;
        mod span;
        mod split_stack;
        mod switch;
        mod thread_stacks;

        pub use bleach::{bleach, try_bleach};
        pub use error::{
            AllocError, AllocErrorKind, Error, LockError, NotErasedError, NotOwnStackError, PanicError,
        };
        pub use future::Bleached;
        pub use growth::{maybe_grow, remaining_stack};
        pub use heap_stack::{Batch, Builder, HeapStack, Lock, NotLocked, Protection};
        pub use overflow::{report_overflows, report_overflows_on_this_thread};
        pub use registers::clear_registers;
        pub use thread_stacks::{run, try_run};
    }
}
