//! Secrets: bytes that nothing else has.

use crate::{
    memory::{PATTERN, SECRET},
    value::Pieces,
};

/// The secret of this number: no zero, as all around is wiped; nothing that could be the upper
/// bytes of an address; and no 0x7f or 0xff, so that no float is a NaN, which may change on its
/// way. As long as these pieces need.
pub(crate) fn secret(number: u64, pieces: Pieces) -> Vec<u8> {
    let ends = pieces.iter().map(|&(offset, length)| offset + length);
    let length = ends.max().unwrap_or(0);
    assert!(length <= PATTERN);
    let mut state = 0x9e37_79b9_7f4a_7c15_u64.wrapping_mul(2 * number + 1);
    let mut bytes = Vec::with_capacity(length);
    while bytes.len() < length {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let byte = state.to_le_bytes()[5];
        if !matches!(byte, 0 | 0x55 | 0x56 | 0x7f | 0xff) {
            bytes.push(byte);
        }
    }
    bytes
}

/// Puts the pieces of a secret where values are made from, and zeros around them.
pub(crate) fn place(secret: &[u8], pieces: Pieces) {
    let pattern = SECRET.get().cast::<u8>();
    // SAFETY: this thread has the lock, and there are as many bytes.
    unsafe { pattern.write_bytes(0, PATTERN) };
    for &(offset, length) in pieces {
        let from = &secret[offset..offset + length];
        // SAFETY: within the pattern, as the slice is.
        let to = unsafe { pattern.add(offset) };
        // SAFETY: as above.
        unsafe { to.copy_from_nonoverlapping(from.as_ptr(), length) };
    }
}
