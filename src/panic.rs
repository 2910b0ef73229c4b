//! From a panic's payload to its message. A payload's destructor may panic, too: that is caught. All
//! of it happens on the stack that is erased. Only what a refused call has to drop is dropped on the
//! caller's.

use std::{
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
};

use crate::{
    call::Payload,
    error::{Message, PanicError},
};

/// How many payloads in a row may panic in their destructors, each with the next payload. The last is
/// leaked, since there might be no end.
const PATIENCE: usize = 16;

impl PanicError {
    /// Of a panic with this payload.
    pub(crate) fn of(payload: Payload) -> Self {
        Self::new(message(payload))
    }
}

const NOT_A_STRING: &str = "a panic whose payload is not a string";

/// Calls `f`, with a panic for an error.
pub(crate) fn catch<R>(f: impl FnOnce() -> R) -> Result<R, PanicError> {
    // This crate sees nothing that `f` may have left half-done, and the caller learns of the
    // panic, as with `thread::scope`. So `f` need not be `UnwindSafe`.
    match catch_unwind(AssertUnwindSafe(f)) {
        Ok(result) => Ok(result),
        Err(payload) => Err(PanicError::of(payload)),
    }
}

#[cold]
fn message(payload: Payload) -> Message {
    if let Some(text) = payload.downcast_ref::<&'static str>() {
        return Message::Static(text);
    }
    match payload.downcast::<String>() {
        // Taken over, not copied: a copy would have to be erased, too.
        Ok(text) => Message::Owned(*text),
        Err(payload) => {
            drop_contained(payload);
            Message::Static(NOT_A_STRING)
        }
    }
}

fn drop_contained(mut payload: Payload) {
    for _ in 0..PATIENCE {
        match catch_unwind(AssertUnwindSafe(|| drop(payload))) {
            Ok(()) => return,
            Err(next) => payload = next,
        }
    }
    mem::forget(payload);
}
