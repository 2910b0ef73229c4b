//! Promise: a panic's message is erased when its error is dropped.
//!
//! Seen by an allocator that looks at what is freed, by threads that ask for it. It is the
//! allocator of all that is tested here.
#![expect(unsafe_code, reason = "is an allocator")]

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
    slice,
};

use stackbleach::{HeapStack, PanicError};

use crate::common::{quiet::quietly, reserve};

/// The message, and what to look for.
const MESSAGE: &str = "the key is 0123456789abcdef0123456789abcdef";

/// Any piece of it that is this long counts.
const PIECE: usize = 12;

// Without a destructor, and so there for as long as the thread is.
thread_local! {
    /// Whether it is to be looked at what this thread frees.
    static LOOKS: Cell<bool> = const { Cell::new(false) };
    /// How many buffers this thread has freed with a piece of the message in them.
    static FREED_WITH_IT: Cell<usize> = const { Cell::new(0) };
}

struct Looks;

impl Looks {
    /// # Safety
    ///
    /// `start` must have been allocated by [`Looks`] with `layout`.
    unsafe fn look(start: *mut u8, layout: Layout) {
        // SAFETY: allocated, and about to be freed by whoever had it. Zeroed by
        // `alloc`, but for what the thread had before it asked; that, and padding that was
        // moved there since, may be uninitialised to the compiler, which is why it isn't
        // told where this comes from.
        let bytes = unsafe { slice::from_raw_parts(black_box(start), layout.size()) };
        let mut pieces = MESSAGE.as_bytes().windows(PIECE);
        if pieces.any(|piece| bytes.windows(PIECE).any(|there| there == piece)) {
            FREED_WITH_IT.set(FREED_WITH_IT.get() + 1);
        }
    }
}

// SAFETY: `System` does the work.
unsafe impl GlobalAlloc for Looks {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // Zeroed, so that what an earlier owner left is not found with the next.
        let alloc: unsafe fn(&System, Layout) -> *mut u8 = if LOOKS.get() {
            <System as GlobalAlloc>::alloc_zeroed
        } else {
            <System as GlobalAlloc>::alloc
        };
        // SAFETY: by the caller's contract.
        reserve::or_reserve(unsafe { alloc(&System, layout) }, layout)
    }

    unsafe fn dealloc(&self, start: *mut u8, layout: Layout) {
        if LOOKS.get() {
            // SAFETY: by the caller's contract.
            unsafe { Self::look(start, layout) };
        }
        if !reserve::took_back(start, layout) {
            // SAFETY: by the caller's contract.
            unsafe { System.dealloc(start, layout) }
        }
    }

    // `realloc` as provided: by way of the two above.
}

#[global_allocator]
static ALLOCATOR: Looks = Looks;

/// From now on it is looked at what this thread, a test's own, frees.
fn look_from_now_on() {
    LOOKS.set(true);
}

/// How many buffers with the message in them are freed by `f`.
fn freed_with_it(f: impl FnOnce()) -> usize {
    let before = FREED_WITH_IT.get();
    f();
    FREED_WITH_IT.get() - before
}

/// The error of a panic with the message, which is in one buffer only.
fn error(panic: impl FnOnce()) -> PanicError {
    let mut stack = HeapStack::new(0).unwrap();
    let mut error = None;
    let freed = freed_with_it(|| {
        error = Some(quietly(|| stack.run(panic)).unwrap_err());
        drop(stack);
    });
    // Taken over from the payload: a copy would have left the original behind.
    assert_eq!(freed, 0);
    let error = error.unwrap();
    assert_eq!(error.message(), MESSAGE);
    error
}

/// The control, for every test here.
#[test]
fn a_string_that_is_not_erased_is_seen() {
    look_from_now_on();
    let freed = freed_with_it(|| drop(black_box(MESSAGE.to_owned())));
    assert_eq!(freed, 1);
    // By a piece, by what lies past its end, and as part of something larger.
    let freed = freed_with_it(|| drop(black_box(MESSAGE[9..9 + PIECE].to_owned())));
    assert_eq!(freed, 1);
    let mut truncated = black_box(MESSAGE.to_owned());
    truncated.clear();
    assert_eq!(freed_with_it(|| drop(truncated)), 1);
    assert_eq!(freed_with_it(|| drop(black_box(format!(". {MESSAGE}")))), 1);
    // What never had it isn't.
    let freed = freed_with_it(|| drop(black_box(MESSAGE.to_uppercase())));
    assert_eq!(freed, 0);
}

#[test]
fn a_formatted_message_is_erased() {
    look_from_now_on();
    let error = error(|| panic!("{}", black_box(MESSAGE)));
    assert_eq!(freed_with_it(|| drop(error)), 0);
}

#[test]
fn a_message_that_was_a_string_is_erased() {
    look_from_now_on();
    // With room to spare and text in it that was cut off.
    let mut payload = String::with_capacity(500);
    payload.push_str(MESSAGE);
    payload.push_str(MESSAGE);
    payload.truncate(MESSAGE.len());
    let error = error(move || panic_any(payload));
    assert_eq!(freed_with_it(|| drop(error)), 0);
}

#[test]
fn a_message_is_erased_when_its_error_is_dropped_by_a_panic() {
    look_from_now_on();
    let error = error(|| panic!("{}", black_box(MESSAGE)));
    let freed = freed_with_it(|| {
        let panic = AssertUnwindSafe(|| {
            let _error = error;
            panic!("drops it");
        });
        quietly(|| catch_unwind(panic)).unwrap_err();
    });
    assert_eq!(freed, 0);
}

/// Handed on, as the documentation says: it is the one that catches it who has to.
#[test]
fn a_message_that_is_raised_again_is_the_same_buffer() {
    look_from_now_on();
    let error = error(|| panic!("{}", black_box(MESSAGE)));
    let at = error.message().as_ptr();
    let mut payload = None;
    let freed = freed_with_it(|| {
        payload = catch_unwind(AssertUnwindSafe(|| error.resume_unwind())).err();
    });
    assert_eq!(freed, 0);
    let message = payload.unwrap().downcast::<String>().unwrap();
    assert_eq!(message.as_ptr(), at);
    assert_eq!(*message, MESSAGE);
    assert_eq!(freed_with_it(|| drop(message)), 1);
}
