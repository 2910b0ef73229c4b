//! The same, but whoever takes sees no more than the word.

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
        pub(crate) const Release: Ordering = Ordering::Release;
        pub(crate) const Acquire: Ordering = Ordering::Relaxed;
    }
}

include!("files.rs");
