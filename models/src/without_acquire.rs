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

#[path = "models/adopting.rs"]
#[expect(
    clippy::missing_panics_doc,
    reason = "a model that does not hold panics"
)]
pub mod adopting;
#[path = "models/claiming.rs"]
#[expect(
    clippy::missing_panics_doc,
    reason = "a model that does not hold panics"
)]
pub mod claiming;
#[path = "../../src/heap/claims.rs"]
#[expect(dead_code, reason = "what is asked when a library is unloaded")]
mod claims;
#[path = "../../src/heap/list.rs"]
#[expect(dead_code, reason = "what an arena does with its own blocks")]
mod list;
#[path = "models/listing.rs"]
#[expect(
    clippy::missing_panics_doc,
    reason = "a model that does not hold panics"
)]
pub mod listing;
#[path = "../../src/heap/set.rs"]
mod set;
