//! The same, but whoever gives shows no more than the word.

mod atomic {
    pub(super) use loom::sync::atomic::{AtomicPtr, AtomicUsize};

    #[expect(
        non_snake_case,
        non_upper_case_globals,
        reason = "takes the place of an enum"
    )]
    pub(super) mod Ordering {
        use loom::sync::atomic::Ordering;

        pub(crate) const Relaxed: Ordering = Ordering::Relaxed;
        pub(crate) const Release: Ordering = Ordering::Relaxed;
        pub(crate) const Acquire: Ordering = Ordering::Acquire;
    }
}

include!("files.rs");
