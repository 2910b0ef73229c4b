//! There is no stack, or none that is protected as asked.

use core::fmt;
use std::{error::Error, io};

use crate::os::{self, LockRefused};

/// A [`HeapStack`](crate::HeapStack) could not be made.
///
/// Its [`source`](Error::source) is the system's error, if the system was asked.
///
/// ```
/// use stackbleach::{AllocErrorKind, HeapStack};
///
/// let error = HeapStack::new(usize::MAX).unwrap_err();
/// assert_eq!(error.kind(), AllocErrorKind::TooLarge);
/// assert!(error.to_string().contains("address space"));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct AllocError {
    size: usize,
    failure: Failure,
}

/// What failed, for programs to tell apart.
///
/// ```
/// use stackbleach::{AllocErrorKind, HeapStack, Lock};
///
/// let builder = HeapStack::builder().lock(Lock::Required);
/// let stack = match builder.build() {
///     Err(error) if error.kind() == AllocErrorKind::Lock => {
///         eprintln!("{error}"); // says what to do about it
///         builder.lock(Lock::No).build()?
///     }
///     other => other?,
/// };
/// # drop(stack);
/// # Ok::<(), stackbleach::AllocError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllocErrorKind {
    /// Size and guards together exceed what can be addressed. The system was not asked.
    TooLarge,
    /// The address space has no room for the stack, or a limit on it was hit (`RLIMIT_AS`, the
    /// number of mappings).
    AddressSpace,
    /// The system doesn't promise so much memory, or a limit was hit (`RLIMIT_DATA`,
    /// the number of mappings).
    Memory,
    /// The stack could not be kept out of huge pages.
    HugePages,
    /// The stack could not be kept out of core dumps.
    CoreDumps,
    /// The stack could not be locked in memory, as [`Lock::Required`](crate::Lock::Required)
    /// demands.
    Lock,
    /// The system doesn't say where a thread's alternate signal stack is, which
    /// [is to be erased](crate::Builder::erase_signal_stack).
    SignalStack,
    /// The program's global allocator doesn't erase what runs leave in the heap, which
    /// [is required](crate::Builder::require_heap_erasure): it is no [`Heap`](crate::Heap).
    HeapErasure,
}

/// The step that failed, with what the system said.
#[derive(Debug)]
pub(crate) enum Failure {
    TooLarge,
    /// To reserve address space.
    Reserve(io::Error),
    /// To make the usable part writable.
    Open(io::Error),
    HugePages(io::Error),
    CoreDumps(io::Error),
    Lock(LockError),
    SignalStack(io::Error),
    HeapErasure,
}

impl AllocError {
    pub(crate) fn new(size: usize, failure: Failure) -> Self {
        Self { size, failure }
    }

    /// What failed.
    ///
    /// ```
    /// use stackbleach::{AllocErrorKind, HeapStack};
    ///
    /// // Not more than can be addressed, but more than there is.
    /// let error = HeapStack::new(1 << 60).unwrap_err();
    /// assert_eq!(error.kind(), AllocErrorKind::AddressSpace);
    /// ```
    #[must_use]
    pub fn kind(&self) -> AllocErrorKind {
        match self.failure {
            Failure::TooLarge => AllocErrorKind::TooLarge,
            Failure::Reserve(_) => AllocErrorKind::AddressSpace,
            Failure::Open(_) => AllocErrorKind::Memory,
            Failure::HugePages(_) => AllocErrorKind::HugePages,
            Failure::CoreDumps(_) => AllocErrorKind::CoreDumps,
            Failure::Lock(_) => AllocErrorKind::Lock,
            Failure::SignalStack(_) => AllocErrorKind::SignalStack,
            Failure::HeapErasure => AllocErrorKind::HeapErasure,
        }
    }
}

impl fmt::Display for AllocError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.size;
        match &self.failure {
            Failure::TooLarge => {
                write!(
                    f,
                    "a stack of {size} bytes and its guards exceed the address space"
                )
            }
            Failure::Reserve(_) => {
                write!(
                    f,
                    "could not reserve address space for a stack of {size} bytes"
                )
            }
            Failure::Open(_) => {
                write!(f, "could not get memory for a stack of {size} bytes")
            }
            Failure::HugePages(_) => {
                write!(
                    f,
                    "could not keep a stack of {size} bytes out of huge pages"
                )
            }
            Failure::CoreDumps(_) => {
                write!(
                    f,
                    "could not keep a stack of {size} bytes out of core dumps"
                )
            }
            Failure::Lock(why) => {
                write!(f, "could not lock a stack of {size} bytes in memory: {why}")
            }
            Failure::HeapErasure => f.write_str(
                "the program's global allocator is no `stackbleach::Heap`, or one of another version, \
                 so what runs leave in the heap would not be erased: see \
                 https://docs.rs/stackbleach/latest/stackbleach/heap/",
            ),
            Failure::SignalStack(_) => {
                write!(
                    f,
                    "could not ask for the alternate signal stack, to be erased after runs on a \
                     stack of {size} bytes"
                )
            }
        }
    }
}

impl Error for AllocError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.failure {
            Failure::TooLarge | Failure::HeapErasure => None,
            Failure::Reserve(error)
            | Failure::Open(error)
            | Failure::HugePages(error)
            | Failure::CoreDumps(error)
            | Failure::SignalStack(error) => Some(error),
            // Its own message is part of this one.
            Failure::Lock(why) => why.source(),
        }
    }
}

/// Why the system refused to lock a stack in memory.
///
/// Its [`source`](Error::source) is the system's error. It is part of the [`AllocError`] for a stack
/// that had to be locked, and of the [`Protection`](crate::Protection) of a stack that is used
/// unlocked.
///
/// ```
/// use std::error::Error;
///
/// use stackbleach::{HeapStack, Lock, NotLocked};
///
/// let stack = HeapStack::builder().lock(Lock::BestEffort).build()?;
/// if let Some(NotLocked::Refused(error)) = stack.protection().why_not_locked() {
///     println!("{error}; the system says: {:?}", error.source());
/// }
/// # Ok::<(), stackbleach::AllocError>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct LockError {
    error: io::Error,
    limit: Option<usize>,
}

impl LockError {
    pub(crate) fn new(refused: LockRefused) -> Self {
        Self {
            error: io::Error::from_raw_os_error(refused.code),
            limit: refused.limit,
        }
    }

    /// How many bytes the process was allowed to lock in all, if the limit is why it was refused:
    /// the soft limit `RLIMIT_MEMLOCK` at the time.
    ///
    /// ```
    /// use stackbleach::{HeapStack, Lock, NotLocked};
    ///
    /// let stack = HeapStack::builder().lock(Lock::BestEffort).build()?;
    /// if let Some(NotLocked::Refused(error)) = stack.protection().why_not_locked() {
    ///     println!("allowed: {:?} bytes", error.limit());
    /// }
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[must_use]
    pub fn limit(&self) -> Option<usize> {
        self.limit
    }
}

impl fmt::Display for LockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.limit {
            Some(limit) => {
                let advice = os::LOCK_LIMIT_ADVICE;
                write!(f, "this process may lock {limit} bytes in all {advice}")
            }
            None => f.write_str("the system refused"),
        }
    }
}

impl Error for LockError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

#[cfg(test)]
mod tests {
    use std::{error::Error, io};

    use super::{AllocError, AllocErrorKind, Failure, LockError};
    use crate::os::LockRefused;

    const SIZE: usize = 123_456;

    fn code(error: &dyn Error) -> Option<i32> {
        error.source()?.downcast_ref::<io::Error>()?.raw_os_error()
    }

    #[test]
    fn each_step_that_fails_has_a_kind_its_words_and_what_the_system_said() {
        let refused = LockRefused {
            code: 7,
            limit: None,
        };
        let system = || io::Error::from_raw_os_error(7);
        for (failure, kind, words) in [
            (
                Failure::Reserve(system()),
                AllocErrorKind::AddressSpace,
                "reserve address space",
            ),
            (Failure::Open(system()), AllocErrorKind::Memory, "memory"),
            (
                Failure::HugePages(system()),
                AllocErrorKind::HugePages,
                "huge pages",
            ),
            (
                Failure::CoreDumps(system()),
                AllocErrorKind::CoreDumps,
                "core dumps",
            ),
            (
                Failure::Lock(LockError::new(refused)),
                AllocErrorKind::Lock,
                "the system refused",
            ),
            (
                Failure::SignalStack(system()),
                AllocErrorKind::SignalStack,
                "signal stack",
            ),
        ] {
            let error = AllocError::new(SIZE, failure);
            assert_eq!(error.kind(), kind);
            assert_eq!(code(&error), Some(7), "{error}");
            let message = error.to_string();
            assert!(message.contains("123456 bytes"), "{message}");
            assert!(message.contains(words), "{message}");
        }

        let error = AllocError::new(SIZE, Failure::TooLarge);
        assert_eq!(error.kind(), AllocErrorKind::TooLarge);
        assert!(error.source().is_none());
        assert!(error.to_string().contains("exceed the address space"));

        let error = AllocError::new(SIZE, Failure::HeapErasure);
        assert_eq!(error.kind(), AllocErrorKind::HeapErasure);
        assert!(error.source().is_none());
        let message = error.to_string();
        assert!(message.contains("global allocator"), "{message}");
        assert!(
            message.contains("docs.rs/stackbleach/latest/stackbleach/heap/"),
            "{message}"
        );
    }

    #[test]
    fn a_lock_that_was_refused_for_a_limit_names_it() {
        let refused = LockRefused {
            code: 12,
            limit: Some(65_536),
        };
        let error = LockError::new(refused);
        assert_eq!(error.limit(), Some(65_536));
        assert_eq!(code(&error), Some(12));
        assert!(error.to_string().contains("may lock 65536 bytes"));
        let unlimited = LockError::new(LockRefused {
            limit: None,
            ..refused
        });
        assert_eq!(unlimited.limit(), None);
    }
}
