//! Numbers without a pattern, the same each time.

use std::cell::Cell;

/// A function that returns the next of them, below what it is given.
pub(crate) fn numbers() -> impl Fn(usize) -> usize {
    let state = Cell::new(1_u64);
    move |below| {
        let next = state.get().wrapping_mul(6_364_136_223_846_793_005);
        state.set(next.wrapping_add(1));
        usize::try_from(next >> 33).unwrap() % below
    }
}
