//! Errors: no memory for a stack, a panic on it, or a stack that can't be erased.

use std::{any::Any, error, fmt, panic};

use zeroize::{Zeroize, ZeroizeOnDrop};

mod alloc;
mod call;

pub(crate) use alloc::Failure;
pub use alloc::{AllocError, AllocErrorKind, LockError};
pub use call::{Error, NotErasedError, NotOwnStackError};

/// A closure panicked on a [`HeapStack`](crate::HeapStack). The stack is erased, and can be used
/// again.
///
/// It has the panic's message: the text of a `&'static str` or `String` payload, as `panic!` makes
/// them, or else a fixed sentence. A `String` is taken over, not copied, and erased when this is
/// dropped. Out of reach are what the panic hook printed, and buffers that the message outgrew
/// while it was formatted.
///
/// ```
/// use stackbleach::HeapStack;
///
/// let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
/// # std::panic::set_hook(Box::new(|_| {}));
/// let error = stack.run(|| panic!("no entropy left")).unwrap_err();
/// assert_eq!(error.message(), "no entropy left");
///
/// let answer = stack.run(|| 42)?;
/// assert_eq!(answer, 42);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct PanicError {
    message: Message,
}

/// A panic's message, where it is.
#[derive(Debug)]
pub(crate) enum Message {
    Static(&'static str),
    /// The payload's own buffer, taken over and not copied.
    Owned(String),
}

impl PanicError {
    /// Of no panic: what lies in the place of an outcome before there is one.
    pub(crate) const NONE: Self = Self {
        message: Message::Static(""),
    };

    pub(crate) fn new(message: Message) -> Self {
        Self { message }
    }

    /// The panic's message.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let mut stack = HeapStack::new(0)?;
    /// # std::panic::set_hook(Box::new(|_| {}));
    /// let error = stack.run(|| panic!("{} of {}", 1, 2)).unwrap_err();
    /// assert_eq!(error.message(), "1 of 2");
    ///
    /// let error = stack.run(|| std::panic::panic_any(7_u8)).unwrap_err();
    /// assert_eq!(error.message(), "a panic whose payload is not a string");
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[must_use]
    pub fn message(&self) -> &str {
        match &self.message {
            Message::Static(message) => message,
            Message::Owned(message) => message,
        }
    }

    /// Resumes the panic, with the message as its payload, a `String`. The panic hook doesn't run
    /// again.
    ///
    /// # Panics
    ///
    /// Always. The message is handed on, and this crate no longer erases it.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let mut stack = HeapStack::new(0)?;
    /// # std::panic::set_hook(Box::new(|_| {}));
    /// let error = stack.run(|| panic!("no entropy left")).unwrap_err();
    /// let payload = std::panic::catch_unwind(|| error.resume_unwind()).unwrap_err();
    /// assert_eq!(payload.downcast_ref::<String>().unwrap(), "no entropy left");
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    pub fn resume_unwind(mut self) -> ! {
        let message = match &mut self.message {
            Message::Static(message) => (*message).to_owned(),
            Message::Owned(message) => std::mem::take(message),
        };
        let payload: Box<dyn Any + Send> = Box::new(message);
        panic::resume_unwind(payload)
    }
}

impl fmt::Display for PanicError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the closure panicked: {}", self.message())
    }
}

impl error::Error for PanicError {}

impl Drop for PanicError {
    fn drop(&mut self) {
        if let Message::Owned(message) = &mut self.message {
            message.zeroize();
        }
    }
}

impl ZeroizeOnDrop for PanicError {}
