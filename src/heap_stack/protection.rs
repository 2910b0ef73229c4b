//! What protects a stack's memory, and whether the system tells what was touched of it, by its
//! own word.

use core::fmt;

use crate::{
    arch::EraseRequest,
    error::{Failure, LockError},
    frames::Frames,
    heap::{HeapErasure, heap_erasure},
    mapping::Mapping,
    os::{self, LockRefused, RangeProtection},
    span::Span,
};

/// Whether a stack is locked in memory, so that what is on it during a run is never written
/// to swap.
///
/// ```
/// use stackbleach::{HeapStack, Lock};
///
/// let stack = HeapStack::builder().lock(Lock::default()).build()?;
/// assert!(!stack.protection().is_locked());
/// # Ok::<(), stackbleach::AllocError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Lock {
    /// The stack is not locked. What a run leaves is erased all the same. But if the system swaps
    /// during a run, what it has written to the device stays there until the device is written
    /// over.
    #[default]
    No,
    /// It is, if the system permits it; [`HeapStack::protection`](super::HeapStack::protection)
    /// tells.
    BestEffort,
    /// The stack is locked, or there is an error and no stack.
    Required,
}

/// What protects the memory of a stack, and how exactly it is erased, at the time of the question.
///
/// [`HeapStack::protection`](super::HeapStack::protection) returns it. It tells what the system
/// says, not what was asked for.
///
/// ```
/// use stackbleach::{HeapStack, NotLocked};
///
/// let stack = HeapStack::new(0)?;
/// let protection = stack.protection();
/// # if cfg!(windows) {
/// #     return Ok(()); // it depends on the version
/// # }
/// assert!(protection.is_excluded_from_dumps());
/// assert!(matches!(protection.why_not_locked(), Some(NotLocked::NotAsked)));
/// let words = protection.to_string();
/// let expected = "not locked in memory, which was not asked for; kept out of core dumps; ";
/// assert!(words.starts_with(expected));
/// # Ok::<(), stackbleach::AllocError>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Protection {
    not_locked: Option<NotLocked>,
    excluded_from_dumps: bool,
    exact: bool,
    frames: Frames,
    heap: HeapErasure,
}

/// Why a stack isn't locked in memory.
///
/// [`Protection::why_not_locked`] tells.
///
/// ```
/// use stackbleach::{HeapStack, NotLocked};
///
/// let stack = HeapStack::new(0)?;
/// let protection = stack.protection();
/// assert!(matches!(protection.why_not_locked(), Some(NotLocked::NotAsked)));
/// # Ok::<(), stackbleach::AllocError>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum NotLocked {
    /// No lock was asked for: see [`Builder::lock`](crate::Builder::lock).
    NotAsked,
    /// The system refused, and [`Lock::BestEffort`](crate::Lock::BestEffort) was all that was asked
    /// for.
    Refused(LockError),
    /// It was locked, and this process is a child that was forked since. A child's memory is not
    /// locked.
    Forked,
    /// It was locked, and something in this process has undone that since, for all or a part of it:
    /// `munlock` or `munlockall`.
    Undone,
}

impl Protection {
    pub(super) fn of(mapping: &Mapping, response: Response, frames: Frames) -> Self {
        let RangeProtection {
            locked,
            excluded_from_dumps,
        } = mapping.protection();
        Self {
            not_locked: (!locked).then(|| response.locking.why_not()),
            // Without the system's word, that it said yes: a fork doesn't undo this.
            excluded_from_dumps: excluded_from_dumps.unwrap_or(response.excluded_from_dumps),
            exact: is_told_what_was_touched(mapping.span()),
            frames,
            heap: heap_erasure(),
        }
    }

    /// Whether all of the stack is locked in memory: what is on it is never written to swap.
    ///
    /// ```
    /// use stackbleach::{HeapStack, Lock};
    ///
    /// let stack = HeapStack::builder().size(0).lock(Lock::BestEffort).build()?;
    /// let protection = stack.protection();
    /// assert_eq!(protection.is_locked(), protection.why_not_locked().is_none());
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.not_locked.is_none()
    }

    /// Whether all of the stack is kept out of core dumps.
    ///
    /// On Windows that means the dumps of its own error reports, and no others: what a debugger saves, or a
    /// program by `MiniDumpWriteDump`, has all memory in it. It is so from Windows 10, version 1703,
    /// on, for the first 256 stacks.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// // Apple's systems have no way to do so, and not each version of Windows.
    /// let kept_out = HeapStack::new(0)?.protection().is_excluded_from_dumps();
    /// assert!(kept_out || cfg!(any(target_vendor = "apple", windows)));
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[must_use]
    pub fn is_excluded_from_dumps(&self) -> bool {
        self.excluded_from_dumps
    }

    /// Whether the system tells, now, which pages of this stack have been touched.
    ///
    /// If so, a run erases those alone, and no untouched page gets memory: a run that uses a few
    /// KiB costs as much on a stack of 1 GiB as on one of 64 KiB. If not, each run erases the whole
    /// stack, and all of it gets memory. Nothing is left on the stack in either case. (The 8 KiB
    /// next to the base are erased in any case, without a question, and so is all of a stack of
    /// 64 KiB after many runs, where that is cheaper.)
    ///
    /// This asks the system anew, even where it has refused before. If it answers, the runs that
    /// follow get answers too, on all stacks, until something takes that away: a sandbox that
    /// refuses system calls, a process that gives up the right to look at itself, a missing
    /// `/proc`, or a lack of descriptors in the process or the system. After a lack of descriptors
    /// the system is also asked again at each 64th run on more than 64 KiB, and whenever a stack is
    /// made. Only Linux and Android tell, and Windows, always: elsewhere this is always false.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let stack = HeapStack::new(256 << 20)?;
    /// if !stack.protection().is_exact() {
    ///     eprintln!("each run will fill this stack: {}", stack.protection());
    /// }
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[must_use]
    pub fn is_exact(&self) -> bool {
        self.exact
    }

    /// How it is found out how deep a run went: [`Frames::Any`] if the system is asked,
    /// [`Frames::Probed`] if paint tells.
    ///
    /// That is what was [asked for](crate::Builder::frames), where the frames of this program are probed.
    /// Elsewhere, and under Miri, it is always `Any`: see [`Frames::Probed`].
    ///
    /// ```
    /// use stackbleach::{Frames, HeapStack};
    ///
    /// let stack = HeapStack::builder().frames(Frames::Probed).build()?;
    /// if stack.protection().frames() == Frames::Any {
    ///     eprintln!("frames have no probes here: each run asks the system");
    /// }
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[must_use]
    pub fn frames(&self) -> Frames {
        self.frames
    }

    /// What the program's global allocator erases, when this was asked for: the answer of
    /// [`heap_erasure`](crate::heap_erasure). It is the same for all stacks.
    ///
    /// ```
    /// use stackbleach::{HeapErasure, HeapStack};
    ///
    /// // This program has no `Heap`.
    /// let stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
    /// assert_eq!(stack.protection().heap(), HeapErasure::NotInstalled);
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[must_use]
    pub fn heap(&self) -> HeapErasure {
        self.heap
    }

    /// Why the stack is not locked, or `None` if it is.
    ///
    /// ```
    /// use stackbleach::{HeapStack, Lock, NotLocked};
    ///
    /// let stack = HeapStack::builder().lock(Lock::BestEffort).build()?;
    /// match stack.protection().why_not_locked() {
    ///     None => println!("locked"),
    ///     Some(NotLocked::Refused(error)) => println!("not locked: {error}"),
    ///     Some(why) => println!("not locked: {why}"),
    /// }
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[must_use]
    pub fn why_not_locked(&self) -> Option<&NotLocked> {
        self.not_locked.as_ref()
    }
}

/// Asks, also where it was refused before.
fn is_told_what_was_touched(range: Span) -> bool {
    os::expect_questions();
    let mut spans = [Span::EMPTY; EraseRequest::SPANS];
    os::first_touched(range, &mut spans).is_some()
}

impl fmt::Display for Protection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.not_locked {
            None => f.write_str("locked in memory")?,
            Some(why) => write!(f, "not locked in memory, {why}")?,
        }
        f.write_str(if self.excluded_from_dumps {
            "; kept out of core dumps"
        } else {
            "; part of core dumps"
        })?;
        f.write_str(match (self.exact, self.frames) {
            (true, Frames::Any) => "; erased as far as it was touched",
            (false, Frames::Any) => {
                "; erased as a whole each time, since the system doesn't tell what was touched"
            }
            (true, Frames::Probed) => "; erased as far as it was touched by probed frames",
            (false, Frames::Probed) => {
                "; erased as far as it was touched by probed frames, or as a whole, since the \
                 system doesn't tell what was touched"
            }
        })?;
        match self.heap {
            // As for most programs, to whom it would be news of something else.
            HeapErasure::NotInstalled => Ok(()),
            heap => write!(f, "; {heap}"),
        }
    }
}

impl fmt::Display for NotLocked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAsked => f.write_str("which was not asked for"),
            Self::Refused(error) => write!(f, "which was refused: {error}"),
            Self::Forked => f.write_str("since a fork undoes locks in the child"),
            Self::Undone => f.write_str("since something in this process has undone that"),
        }
    }
}

/// How a stack's memory is to be protected, besides what all of them are.
#[derive(Clone, Copy, Debug)]
pub(super) struct Requested {
    pub(super) lock: Lock,
    pub(super) exclude_from_dumps: bool,
}

/// What the system made of that.
#[derive(Clone, Copy, Debug)]
pub(super) struct Response {
    locking: Locking,
    /// Whether it was asked for, and the system said yes.
    excluded_from_dumps: bool,
}

impl Response {
    /// Whether that is what the system has said.
    pub(super) fn is_locked(self) -> bool {
        matches!(self.locking, Locking::Done(_))
    }
}

impl Requested {
    pub(super) fn is_lock(self) -> bool {
        self.lock != Lock::No
    }

    /// Has the system protect new memory.
    pub(super) fn of(self, mapping: &Mapping) -> Result<Response, Failure> {
        mapping.refuse_huge_pages().map_err(Failure::HugePages)?;
        if self.exclude_from_dumps {
            mapping.exclude_from_dumps().map_err(Failure::CoreDumps)?;
        }
        let locking = match self.lock {
            Lock::No => Locking::NotAsked,
            Lock::BestEffort => locked(mapping).unwrap_or_else(Locking::Refused),
            Lock::Required => {
                locked(mapping).map_err(|refused| Failure::Lock(LockError::new(refused)))?
            }
        };
        Ok(Response {
            locking,
            excluded_from_dumps: self.exclude_from_dumps,
        })
    }
}

fn locked(mapping: &Mapping) -> Result<Locking, LockRefused> {
    mapping.lock()?;
    Ok(Locking::Done(os::process_id()))
}

/// What came of the wish to have a stack locked.
#[derive(Clone, Copy, Debug)]
enum Locking {
    NotAsked,
    Refused(LockRefused),
    /// In that process, if it has a name.
    Done(Option<u32>),
}

impl Locking {
    fn why_not(self) -> NotLocked {
        match self {
            Self::NotAsked => NotLocked::NotAsked,
            Self::Refused(refused) => NotLocked::Refused(LockError::new(refused)),
            Self::Done(Some(process)) if os::process_id() != Some(process) => NotLocked::Forked,
            Self::Done(_) => NotLocked::Undone,
        }
    }
}
