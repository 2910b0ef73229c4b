//! What a stack is to be like.

use super::{
    HeapStack,
    memory::Memory,
    protection::{Lock, Requested},
};
use crate::{
    error::{AllocError, Failure},
    frames::Frames,
    heap::{HeapErasure, heap_erasure},
};

/// Makes stacks that differ from what [`HeapStack::new`] makes.
///
/// ```
/// use stackbleach::{HeapStack, Lock};
///
/// let stack = HeapStack::builder().size(256 * 1024).lock(Lock::BestEffort).build()?;
/// println!("{}", stack.protection());
/// # Ok::<(), stackbleach::AllocError>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "it makes a stack when `build` is called"]
pub struct Builder {
    size: usize,
    lock: Lock,
    exclude_from_dumps: bool,
    erase_signal_stack: bool,
    frames: Frames,
    require_heap_erasure: bool,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            size: HeapStack::DEFAULT_SIZE,
            lock: Lock::No,
            exclude_from_dumps: true,
            erase_signal_stack: false,
            frames: Frames::Any,
            require_heap_erasure: false,
        }
    }

    /// How many bytes are usable, rounded up to whole pages and to [`HeapStack::MIN_SIZE`]. The
    /// default is [`HeapStack::DEFAULT_SIZE`].
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// assert_eq!(HeapStack::builder().size(0).build()?.size(), HeapStack::MIN_SIZE);
    /// assert_eq!(HeapStack::builder().build()?.size(), HeapStack::DEFAULT_SIZE);
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    pub fn size(mut self, size: usize) -> Self {
        self.size = size;
        self
    }

    /// Whether the stack is locked in memory. The default is [`Lock::No`].
    ///
    /// Pages are locked when they are first touched, and get memory only then. But *all* of the
    /// stack, touched or not, counts against what the process may lock, which is often no more than
    /// 8 MiB (`RLIMIT_MEMLOCK`, `ulimit -l`). So a lock has to be asked for. Guards are not locked,
    /// and don't count.
    ///
    /// Erasure works as without a lock. Deep pages go back to the system, erased, where it takes
    /// locked ones (Linux 5.18); before that they stay. Before Linux 4.4 all of the stack gets
    /// memory at once.
    ///
    /// A child made by `fork` has a copy of the stack that is not locked. On Apple's systems and FreeBSD
    /// locks are always refused, since nothing tells there whether they hold.
    ///
    /// On Windows a locked stack is open as a whole, and so gets memory at once and is erased as a whole after
    /// each run. It counts against the process's minimum working set, of 200 KiB by default
    /// (`SetProcessWorkingSetSize`).
    ///
    /// ```
    /// use stackbleach::{HeapStack, Lock};
    ///
    /// match HeapStack::builder().lock(Lock::Required).build() {
    ///     Ok(stack) => assert!(stack.protection().is_locked()),
    ///     Err(error) => eprintln!("{error}"),
    /// }
    /// ```
    pub fn lock(mut self, lock: Lock) -> Self {
        self.lock = lock;
        self
    }

    /// Whether the stack is kept out of core dumps. By default it is.
    ///
    /// A process that dies in a closure has not erased anything. Turn this off for debugging only,
    /// where the dump is to show what the closure did. Apple's systems have no way to keep memory out of
    /// dumps, and [`protection`](HeapStack::protection) says so.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let stack = HeapStack::builder().exclude_from_dumps(false).build()?;
    /// assert!(!stack.protection().is_excluded_from_dumps());
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    pub fn exclude_from_dumps(mut self, exclude: bool) -> Self {
        self.exclude_from_dumps = exclude;
        self
    }

    /// Whether the thread's alternate signal stack is erased after each run. By default it isn't.
    ///
    /// When a signal interrupts a closure, the kernel stores every register while the handler runs.
    /// If it stores them on the stack of the closure, they are erased with that. If the handler has
    /// a stack of its own (`sigaltstack`, and `SA_ONSTACK` in its action), they stay there, and
    /// this erases them.
    ///
    /// After each run, and at the end of a batch, the alternate signal stack is erased that the
    /// calling thread has *then*: all of it, or of one over 16 KiB what was touched, if the system
    /// tells. Nothing is done on threads that have none, nor in a run that is itself on that stack.
    ///
    /// One system call tells where that stack is, and one for each of its pages that the page can
    /// be written to. Threads that Rust starts have a small one.
    ///
    /// Signal stacks of other threads are not erased: if the runs of a batch were on several
    /// threads, only the one that called [`HeapStack::batch`] has its signal stack erased. Nor is
    /// one that a handler is about to leave for good, by `longjmp`.
    ///
    /// # What it relies on
    ///
    /// The system may write to memory that is registered with `sigaltstack` at any signal. A thread
    /// that frees such memory has to say so first (`SS_DISABLE`). Otherwise signals overwrite
    /// whatever comes to lie there, and so does this. Memory that can't be written to is left
    /// alone.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let mut stack = HeapStack::builder().erase_signal_stack(true).build()?;
    /// stack.run(|| { /* is interrupted by SIGPROF, say */ })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn erase_signal_stack(mut self, erase: bool) -> Self {
        self.erase_signal_stack = erase;
        self
    }

    /// What is known of the frames of code that is to run on the stack. The default is
    /// [`Frames::Any`], which is right for all code.
    ///
    /// With [`Frames::Probed`] short runs are several times as fast, for code that keeps the contract
    /// that stands there.
    ///
    /// Between runs such a stack is not zero but painted, in the part that runs use and some more:
    /// up to 128 KiB next to the base. That part stays resident for as long as runs go that deep, and
    /// for 2,048 to 4,096 runs after that. It is zero when it is dropped, and after
    /// [`zeroize`](zeroize::Zeroize::zeroize).
    ///
    /// ```
    /// use stackbleach::{Frames, HeapStack};
    ///
    /// let mut stack = HeapStack::builder().frames(Frames::Probed).build()?;
    /// assert_eq!(stack.run(|| 7)?, 7);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn frames(mut self, frames: Frames) -> Self {
        self.frames = frames;
        self
    }

    /// Makes [`build`](Self::build) an error where the program's global allocator doesn't erase what
    /// runs leave in the heap: where [`heap_erasure`](crate::heap_erasure) says
    /// [`NotInstalled`](crate::HeapErasure::NotInstalled).
    ///
    /// For libraries whose runs allocate what depends on a secret. They can't install a
    /// [`Heap`](crate::Heap): only the program can. By default a stack is made either way.
    ///
    /// ```
    /// use stackbleach::{AllocErrorKind, HeapStack};
    ///
    /// // This program has no `Heap`.
    /// let error = HeapStack::builder().require_heap_erasure().build().unwrap_err();
    /// assert_eq!(error.kind(), AllocErrorKind::HeapErasure);
    /// ```
    pub fn require_heap_erasure(mut self) -> Self {
        self.require_heap_erasure = true;
        self
    }

    /// Makes a stack. A builder can make more than one.
    ///
    /// # Errors
    ///
    /// - There is not enough address space, or the system does not promise the memory.
    /// - The stack can't be kept out of huge pages or, unless that was turned off, out of core
    ///   dumps.
    /// - [`Lock::Required`] was asked for, and the stack can't be locked.
    /// - The program's heap [is to be erased](Self::require_heap_erasure), and isn't.
    /// - The signal stack is to be erased, and the system doesn't say where it is.
    ///
    /// Nothing panics, whatever the size, and nothing is left behind.
    ///
    /// ```
    /// use stackbleach::{AllocErrorKind, HeapStack};
    ///
    /// let error = HeapStack::builder().size(usize::MAX).build().unwrap_err();
    /// assert_eq!(error.kind(), AllocErrorKind::TooLarge);
    /// ```
    pub fn build(&self) -> Result<HeapStack, AllocError> {
        if self.require_heap_erasure && heap_erasure() == HeapErasure::NotInstalled {
            return Err(AllocError::new(self.size, Failure::HeapErasure));
        }
        let size = self.size.max(HeapStack::MIN_SIZE);
        let requested = Requested {
            lock: self.lock,
            exclude_from_dumps: self.exclude_from_dumps,
        };
        let memory = Memory::new(
            size,
            requested,
            self.frames.in_force(),
            self.erase_signal_stack,
        )
        .map_err(|failure| AllocError::new(self.size, failure))?;
        Ok(HeapStack { memory })
    }
}
