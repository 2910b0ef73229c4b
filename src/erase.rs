//! The one primitive that writes zeros.
//!
//! # Safety
//!
//! Everything here rests on the caller's word that the range is its own.
#![expect(unsafe_code, reason = "writes to memory that the compiler thinks dead")]

use core::mem::MaybeUninit;

/// Sets `len` bytes from `start` on to zero, and can't be optimised away.
///
/// As fast as `memset`, which it is: byte by byte with volatile writes, as
/// `Zeroize for [u8]` does it, takes ten times as long.
///
/// # Safety
///
/// The range must be valid for writes, and no reference to it may be in use.
#[inline]
pub(crate) unsafe fn erase(start: *mut u8, len: usize) {
    if len == 0 {
        return;
    }
    // SAFETY: valid for writes, by this function's own contract.
    unsafe { start.write_bytes(0, len) };
    // SAFETY: the first byte was written just now; any bytes are a valid
    // `MaybeUninit`.
    let written = unsafe { &*start.cast::<MaybeUninit<u8>>() };
    // An assembly block that, for all the compiler knows, reads the whole
    // allocation: the writes must have happened before it.
    zeroize::optimization_barrier(written);
}

#[cfg(test)]
mod tests {
    use super::erase;

    #[test]
    fn every_byte_in_the_range_is_zero_after_and_no_other() {
        for len in [0, 1, 7, 64, 4095, 4096] {
            let mut memory = vec![0xa5_u8; 4096 + 2];
            let start = memory[1..].as_mut_ptr();
            // SAFETY: the range lies in `memory`, which nobody else uses.
            unsafe { erase(start, len) };
            assert_eq!(memory[0], 0xa5);
            assert!(memory[1..=len].iter().all(|&byte| byte == 0));
            assert!(memory[len + 1..].iter().all(|&byte| byte == 0xa5));
        }
    }
}
