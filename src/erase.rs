//! The one primitive that writes zeros, and the one that looks for anything else.
//!
//! # Safety
//!
//! Everything here rests on the caller's word that the range is its own.
#![expect(unsafe_code, reason = "writes to memory that the compiler thinks dead")]

use core::{mem::MaybeUninit, ptr};

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

/// Sets a value to zero, word by word if it is small: unlike [`erase`] that calls nothing, so
/// that what waits in registers meanwhile can stay there.
///
/// # Safety
///
/// As for [`erase`].
#[inline(always)]
pub(crate) unsafe fn erase_small<T>(place: *mut T) {
    let words = size_of::<T>() / size_of::<usize>();
    if words > SMALL || align_of::<T>() < align_of::<usize>() {
        // SAFETY: by this function's own contract.
        return unsafe { erase(place.cast(), size_of::<T>()) };
    }
    // Whole words: a value's size is a multiple of its alignment. No loop: compilers that are to
    // make small code would put one into a function, and call that.
    macro_rules! erase_words {
        ($($i:literal)*) => {$(
            if $i < words {
                // SAFETY: within the value.
                let word = unsafe { place.cast::<usize>().add($i) };
                // SAFETY: valid for writes by this function's own contract, and aligned.
                unsafe { word.write_volatile(0) };
            }
        )*};
    }
    erase_words!(0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15);
}

/// A value is small up to so many words.
const SMALL: usize = 16;

/// Whether there is anything but zeros in the page.
///
/// # Safety
///
/// It must be mapped, as aligned as a page, and have no frame in use in it; or be empty.
#[expect(
    clippy::cast_ptr_alignment,
    reason = "pages are aligned, as the caller promises"
)]
pub(crate) unsafe fn is_used(page: *const [u8]) -> bool {
    let words = ptr::slice_from_raw_parts(page.cast::<u64>(), page.len() / size_of::<u64>());
    // SAFETY: mapped memory is initialised, and nobody writes to this meanwhile.
    let words = unsafe { &*words };
    // All of them, without a way out: that is one vector instruction for several.
    words.iter().fold(0, |all, word| all | word) != 0
}

#[cfg(test)]
mod tests {
    use super::{erase, erase_small};

    #[test]
    fn values_of_every_size_are_erased_and_nothing_beside_them() {
        fn check<T: Copy>(all: T) {
            let mut memory = [all; 3];
            let (size, start) = (size_of::<T>(), memory.as_mut_ptr());
            // SAFETY: the second of three, which nobody else uses.
            unsafe { erase_small(&raw mut memory[1]) };
            // SAFETY: all of them, in which there is no padding.
            let bytes = unsafe { core::slice::from_raw_parts(start.cast::<u8>(), 3 * size) };
            assert!(bytes[..size].iter().all(|&byte| byte == 0xa5));
            assert!(
                bytes[size..2 * size].iter().all(|&byte| byte == 0),
                "{size}"
            );
            assert!(bytes[2 * size..].iter().all(|&byte| byte == 0xa5));
        }
        const WORD: usize = usize::from_ne_bytes([0xa5; size_of::<usize>()]);
        check([WORD; 1]);
        check([WORD; 2]);
        check([WORD; 3]);
        check([WORD; 15]);
        check([WORD; 16]);
        check([WORD; 17]);
        check([WORD; 100]);
        check(0xa5_u8);
        check([0xa5_u8; 7]);
        check(0xa5a5_u16);
        check(0xa5a5_a5a5_u32);
    }

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
