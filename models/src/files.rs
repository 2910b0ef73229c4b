// Included where there is a module `atomic` for them.

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
