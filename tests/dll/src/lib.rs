//! A library that handles keys, for programs in C.
//!
//! Nothing unwinds into C: what panics is a code.

use std::{ffi::c_void, hint::black_box, panic::resume_unwind, slice};

use stackbleach::{HeapStack, PanicError};

/// The length of a key and of a tag.
const LEN: usize = 32;

const FAILED: i32 = -1;

/// As a key schedule is: the key over and over, and its complement.
#[inline(never)]
fn tag(key: &[u8; LEN], message: &[u8]) -> [u8; LEN] {
    if message.is_empty() {
        // A panic, and nothing is printed.
        resume_unwind(Box::new("nothing to sign"));
    }
    let mut schedule = [[0; LEN]; 256];
    for (i, row) in schedule.iter_mut().enumerate() {
        *row = if i % 2 == 0 {
            *key
        } else {
            key.map(|byte| !byte)
        };
    }
    let schedule = black_box(schedule);
    let mut tag = [0_u8; LEN];
    for (i, byte) in message.iter().enumerate() {
        let row = &schedule[usize::from(*byte)];
        let place = &mut tag[i % LEN];
        *place = place.rotate_left(3) ^ row[i % LEN];
    }
    black_box(&schedule);
    tag
}

/// # Safety
///
/// They must be such pointers.
unsafe fn arguments<'a>(
    key: *const u8,
    message: *const u8,
    len: usize,
) -> (&'a [u8; LEN], &'a [u8]) {
    // SAFETY: by this function's own contract.
    let key = unsafe { &*key.cast() };
    // SAFETY: as above.
    (key, unsafe { slice::from_raw_parts(message, len) })
}

/// # Safety
///
/// `out` must be writable.
unsafe fn answer(out: *mut [u8; LEN], made: Result<[u8; LEN], PanicError>) -> i32 {
    match made {
        Ok(tag) => {
            // SAFETY: by this function's own contract.
            unsafe { out.write(tag) };
            0
        }
        Err(_) => FAILED,
    }
}

/// The tag of a message, made on a stack that the thread keeps for later calls.
///
/// # Safety
///
/// `key` must have 32 bytes, `message` must have `len` of them, and `out` must have room for 32.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keyed_tag(
    key: *const u8,
    message: *const u8,
    len: usize,
    out: *mut [u8; LEN],
) -> i32 {
    // SAFETY: by this function's own contract.
    let (key, message) = unsafe { arguments(key, message, len) };
    let made = stackbleach::run(|| tag(key, message));
    // SAFETY: as above.
    unsafe { answer(out, made) }
}

/// The same, on a stack for this call alone.
///
/// # Safety
///
/// As of [`keyed_tag`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keyed_tag_once(
    key: *const u8,
    message: *const u8,
    len: usize,
    out: *mut [u8; LEN],
) -> i32 {
    // SAFETY: by this function's own contract.
    let (key, message) = unsafe { arguments(key, message, len) };
    let Ok(mut stack) = HeapStack::new(HeapStack::DEFAULT_SIZE) else {
        return FAILED;
    };
    let made = stack.run(|| tag(key, message));
    // SAFETY: as above.
    unsafe { answer(out, made) }
}

/// The same, on the thread's own stack.
///
/// # Safety
///
/// As of [`keyed_tag`]; and the message must not be empty.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keyed_tag_in_place(
    key: *const u8,
    message: *const u8,
    len: usize,
    out: *mut [u8; LEN],
) -> i32 {
    // SAFETY: by this function's own contract.
    let (key, message) = unsafe { arguments(key, message, len) };
    let made = stackbleach::bleach(|| tag(key, message));
    // SAFETY: as above.
    unsafe { answer(out, Ok(made)) }
}

/// The control: the same, and nothing is erased.
///
/// # Safety
///
/// As of [`keyed_tag_in_place`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn keyed_tag_plainly(
    key: *const u8,
    message: *const u8,
    len: usize,
    out: *mut [u8; LEN],
) -> i32 {
    // SAFETY: by this function's own contract.
    let (key, message) = unsafe { arguments(key, message, len) };
    // SAFETY: as above.
    unsafe { answer(out, Ok(tag(key, message))) }
}

/// Has `call` called with `data`, on a stack that is erased then.
#[unsafe(no_mangle)]
pub extern "C" fn keyed_with(call: extern "C" fn(*mut c_void), data: *mut c_void) -> i32 {
    match stackbleach::run(|| call(data)) {
        Ok(()) => 0,
        Err(_) => FAILED,
    }
}
