//! Why a call has no result, whichever function made it.

use core::fmt;
use std::{error, io};

use super::{AllocError, PanicError};
use crate::os::NotOwn;

/// Why [`try_run`](crate::try_run()) or [`try_bleach`](crate::try_bleach()) has no result.
///
/// It also joins all errors of this crate's functions, for programs that want one type: by `?` those
/// of [`HeapStack`](crate::HeapStack) become this.
///
/// The closure was called if this is [`Panic`](Self::Panic) or [`NotErased`](Self::NotErased). In the
/// other cases it was dropped.
///
/// ```
/// use stackbleach::{Error, HeapStack};
///
/// fn tag(key: &[u8; 32]) -> Result<u32, Error> {
///     let mut stack = HeapStack::new(0)?;
///     let sum = stack.run(|| key.iter().map(|&byte| u32::from(byte)).sum::<u32>())?;
///     stackbleach::try_bleach(|| sum ^ u32::from(key[0]))
/// }
///
/// assert_eq!(tag(&[7; 32])?, 231);
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// There is no memory for a stack. The closure was not called.
    Alloc(AllocError),
    /// The closure panicked. Everything is erased, as after a result.
    Panic(PanicError),
    /// The stack in use is not known to be one that may be erased. The closure was not called.
    NotOwnStack(NotOwnStackError),
    /// The closure was called, and not all of the stack is erased. What it returned was dropped.
    NotErased(NotErasedError),
}

impl Error {
    /// Before there is an outcome: what lies in its place.
    pub(crate) const NOTHING: Self = Self::Panic(PanicError::NONE);

    /// For a function that has no other way to tell.
    #[cold]
    #[track_caller]
    pub(crate) fn raise(self) -> ! {
        match error::Error::source(&self) {
            Some(why) => panic!("stackbleach: {self}: {why}"),
            None => panic!("stackbleach: {self}"),
        }
    }

    /// Attaches the closure's panic to an error that has another reason.
    pub(crate) fn attach(&mut self, panic: PanicError) {
        if let Self::NotErased(error) = self {
            error.panic = Some(panic);
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Alloc(error) => error.fmt(f),
            Self::Panic(error) => error.fmt(f),
            Self::NotOwnStack(error) => error.fmt(f),
            Self::NotErased(error) => error.fmt(f),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        // Each is part of the message already.
        match self {
            Self::Alloc(error) => error.source(),
            Self::Panic(error) => error.source(),
            Self::NotOwnStack(error) => error.source(),
            Self::NotErased(error) => error.source(),
        }
    }
}

impl From<AllocError> for Error {
    fn from(error: AllocError) -> Self {
        Self::Alloc(error)
    }
}

impl From<PanicError> for Error {
    fn from(error: PanicError) -> Self {
        Self::Panic(error)
    }
}

/// The stack in use is not known to be one that can be erased. It is an alternate signal stack, or one
/// that other code made, such as a fiber's, or the system doesn't say where it ends. The message
/// tells which.
///
/// In the last case its [`source`](error::Error::source) is the system's error.
///
/// ```
/// use stackbleach::Error;
///
/// match stackbleach::try_bleach(|| 42) {
///     Ok(answer) => assert_eq!(answer, 42),
///     // A fiber: what runs on a stack of its own can be erased anywhere.
///     Err(Error::NotOwnStack(_)) => assert_eq!(stackbleach::try_run(|| 42)?, 42),
///     Err(other) => return Err(other),
/// }
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct NotOwnStackError {
    why: NotOwn,
}

impl NotOwnStackError {
    pub(crate) fn new(why: NotOwn) -> Self {
        Self { why }
    }
}

impl fmt::Display for NotOwnStackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the closure was not called: ")?;
        f.write_str(match self.why {
            NotOwn::SignalStack => {
                "this is an alternate signal stack, where nothing can be erased; handlers of signals \
                 can't use this crate"
            }
            NotOwn::Foreign => {
                "this is neither a HeapStack of this copy of stackbleach nor the thread's own stack, \
                 as far as can be verified; HeapStack::run works here, unless a signal's handler runs"
            }
            NotOwn::Unknown(_) => {
                "the bounds of the thread's stack are unknown (HeapStack::run needs none)"
            }
        })
    }
}

impl error::Error for NotOwnStackError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match &self.why {
            NotOwn::Unknown(error) => Some(error),
            NotOwn::SignalStack | NotOwn::Foreign => None,
        }
    }
}

/// A closure was called in place, and it could not be found out how far the stack has grown meanwhile.
/// What the closure left there is erased in part, or not at all. Registers are cleared.
///
/// Its [`source`](error::Error::source) is the system's error.
///
/// ```
/// use stackbleach::Error;
///
/// match stackbleach::try_bleach(|| 42) {
///     Err(Error::NotErased(error)) => {
///         eprintln!("{error}");
///         if let Some(panic) = error.panic() {
///             eprintln!("and it panicked: {}", panic.message());
///         }
///     }
///     other => assert_eq!(other?, 42),
/// }
/// # Ok::<(), Error>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct NotErasedError {
    error: io::Error,
    panic: Option<PanicError>,
}

impl NotErasedError {
    pub(crate) fn new(error: io::Error) -> Self {
        Self { error, panic: None }
    }

    /// The closure's panic, if it panicked. (If it returned, the result was dropped.)
    ///
    /// ```
    /// use stackbleach::{Error, PanicError};
    ///
    /// fn panic_of(error: &Error) -> Option<&PanicError> {
    ///     match error {
    ///         Error::Panic(panic) => Some(panic),
    ///         Error::NotErased(error) => error.panic(),
    ///         _ => None,
    ///     }
    /// }
    /// # std::panic::set_hook(Box::new(|_| {}));
    /// let error = stackbleach::try_bleach(|| panic!("no entropy left")).unwrap_err();
    /// assert_eq!(panic_of(&error).unwrap().message(), "no entropy left");
    /// ```
    #[must_use]
    pub fn panic(&self) -> Option<&PanicError> {
        self.panic.as_ref()
    }
}

impl fmt::Display for NotErasedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the closure was called, ")?;
        if let Some(panic) = &self.panic {
            write!(f, "panicked ({}), ", panic.message())?;
        }
        f.write_str(
            "and not all that it left on the stack is erased: how far the stack has grown could not be \
             found out",
        )
    }
}

impl error::Error for NotErasedError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&self.error)
    }
}

#[cfg(test)]
mod tests {
    use std::{error::Error as _, io};

    use super::{Error, NotErasedError, NotOwnStackError};
    use crate::{
        error::{AllocError, Failure, Message, PanicError},
        os::NotOwn,
        panic,
    };

    fn system() -> io::Error {
        io::Error::from_raw_os_error(12)
    }

    /// With what its message says, and whether the system's word is its source.
    fn each() -> [(Error, &'static str, bool); 6] {
        let not_own = |why| Error::NotOwnStack(NotOwnStackError::new(why));
        [
            (
                AllocError::new(1 << 20, Failure::Open(system())).into(),
                "could not get memory for a stack of 1048576 bytes",
                true,
            ),
            (
                PanicError::new(Message::Static("no entropy")).into(),
                "the closure panicked: no entropy",
                false,
            ),
            (
                not_own(NotOwn::SignalStack),
                "the closure was not called: this is an alternate signal stack",
                false,
            ),
            (
                not_own(NotOwn::Foreign),
                "the closure was not called: this is neither a HeapStack of this copy of stackbleach nor",
                false,
            ),
            (
                not_own(NotOwn::Unknown(system())),
                "the closure was not called: the bounds of the thread's stack are unknown",
                true,
            ),
            (
                Error::NotErased(NotErasedError::new(system())),
                "the closure was called, and not all that it left on the stack is erased",
                true,
            ),
        ]
    }

    #[test]
    fn each_has_its_words_and_what_the_system_said() {
        for (error, words, with_source) in each() {
            let message = error.to_string();
            assert!(message.starts_with(words), "{message}");
            let source = error.source().map(ToString::to_string);
            assert_eq!(source, with_source.then(|| system().to_string()));
        }
    }

    #[test]
    fn a_panic_for_an_error_says_both() {
        for (error, words, with_source) in each() {
            let raised = panic::catch(|| error.raise()).unwrap_err();
            let message = raised.message();
            assert!(message.starts_with("stackbleach: "), "{message}");
            assert!(message.contains(words), "{message}");
            assert_eq!(message.ends_with("(os error 12)"), with_source, "{message}");
        }
    }

    #[test]
    fn a_panic_is_attached_to_an_error_that_has_another_reason() {
        for (mut error, _, _) in each() {
            error.attach(PanicError::new(Message::Static("no entropy left")));
            let attached = matches!(error, Error::NotErased(_));
            assert_eq!(
                error.to_string().contains("panicked (no entropy left)"),
                attached
            );
            if let Error::NotErased(error) = error {
                assert_eq!(error.panic().unwrap().message(), "no entropy left");
            }
        }
    }
}
