//! How much of what is much the same is done.

use std::env;

/// Whether all of it is: in optimised builds, or where `STACKBLEACH_EXHAUSTIVE` is set. In others it
/// takes several times as long.
pub(crate) fn is_full() -> bool {
    !cfg!(debug_assertions) || env::var_os("STACKBLEACH_EXHAUSTIVE").is_some()
}

/// So many repetitions, or a fifth of them.
pub(crate) fn repetitions(full: usize) -> usize {
    if is_full() { full } else { full / 5 }
}
