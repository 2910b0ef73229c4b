//! The public functions, with the closure that users are told to write: borrows in, borrows
//! out. `ci/asm.sh` puts on record what the compiler makes of them.

use stackbleach::{HeapStack, PanicError};

/// What the closure calls: unknown here, so that nothing is known of what it does.
pub type Operation = fn(key: &[u8; 32], tag: &mut [u8; 32]);

/// # Errors
///
/// If `operation` panics.
pub fn on_a_heap_stack(
    stack: &mut HeapStack,
    operation: Operation,
    key: &[u8; 32],
    tag: &mut [u8; 32],
) -> Result<(), PanicError> {
    stack.run(|| operation(key, tag))
}

pub fn in_place(operation: Operation, key: &[u8; 32], tag: &mut [u8; 32]) {
    stackbleach::bleach(|| operation(key, tag));
}

pub fn in_place_probed(operation: Operation, key: &[u8; 32], tag: &mut [u8; 32]) {
    stackbleach::probed::bleach(|| operation(key, tag));
}
