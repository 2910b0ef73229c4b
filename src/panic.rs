//! From a panic's payload to its message, with whatever the payload does in its
//! destructor contained. All of it happens on the heap stack, to be erased.

use std::{
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
};

use crate::{
    call::Payload,
    error::{Message, PanicError},
};

/// How many payloads in a row may panic in their destructor, each with the next
/// for its payload, before the last is leaked: there need not be an end.
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
    // Nothing that `f` may have left half-done is seen by this crate, and its
    // caller learns of the panic, as from `thread::scope`: hence no bound.
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
        // Taken over, not copied: a copy would have to be erased as well.
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
