//! A function for C that uses a key. It must not panic, so it calls `try_run`, and has a number
//! for each kind of error. To copy from; `cargo run --release --example ffi`.
#![expect(unsafe_code, reason = "C passes pointers")]

use std::{ffi::c_int, slice};

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use stackbleach::Error;

const OK: c_int = 0;
/// A pointer is null.
const NO_ARGUMENT: c_int = -1;
/// There is no memory for a stack. Nothing has run.
const NO_MEMORY: c_int = -2;
/// A bug. What ran is erased.
const FAILED: c_int = -3;

/// ```c
/// int tag(const uint8_t key[32], const uint8_t *message, size_t len, uint8_t tag[32]);
/// ```
///
/// # Safety
///
/// Pointers that are not null must be valid: `key` and `message` to read 32 and `len` bytes, `tag`
/// to write 32.
#[unsafe(no_mangle)]
unsafe extern "C" fn tag(
    key: *const [u8; 32],
    message: *const u8,
    len: usize,
    tag: *mut [u8; 32],
) -> c_int {
    // SAFETY: valid to read if it isn't null.
    let Some(key) = (unsafe { key.as_ref() }) else {
        return NO_ARGUMENT;
    };
    // SAFETY: valid to write if it isn't null.
    let Some(tag) = (unsafe { tag.as_mut() }) else {
        return NO_ARGUMENT;
    };
    if message.is_null() {
        return NO_ARGUMENT;
    }
    // SAFETY: valid to read, and not null.
    let message = unsafe { slice::from_raw_parts(message, len) };

    // On the stack that the calling thread keeps. Where the caller can keep a pointer to a struct
    // of yours, put a `HeapStack` into that: then there is always memory.
    let outcome = stackbleach::try_run(|| {
        let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length will do");
        mac.update(message);
        tag.copy_from_slice(&mac.finalize().into_bytes());
    });
    match outcome {
        Ok(()) => OK,
        Err(Error::Alloc(_)) => NO_MEMORY,
        // The panic's message goes with the error. It might tell of secrets.
        Err(_) => FAILED,
    }
}

/// What C would do.
fn main() {
    let (key, message, mut out) = ([7; 32], b"a message", [0; 32]);
    // SAFETY: all are valid, and of these lengths.
    let code = unsafe {
        tag(
            &raw const key,
            message.as_ptr(),
            message.len(),
            &raw mut out,
        )
    };
    assert_eq!(code, OK);
    assert_ne!(out, [0; 32]);
    println!("{out:02x?}");

    // SAFETY: one is null, which is allowed.
    let code = unsafe { tag(&raw const key, std::ptr::null(), 0, &raw mut out) };
    assert_eq!(code, NO_ARGUMENT);
}
