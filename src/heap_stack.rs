//! A reusable stack that is erased after every run.
#![expect(unsafe_code, reason = "values cross by address")]

use core::{fmt, mem::needs_drop};

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::{
    call::{Done, Entered, Pending, call},
    error::{AllocError, PanicError},
    frames::Frames,
};

mod batch;
mod builder;
mod geometry;
mod memory;
mod protection;
mod signal_stack;

pub use batch::Batch;
pub use builder::Builder;
pub(crate) use geometry::LIMIT_GUARD;
use memory::Memory;
pub use protection::{Lock, NotLocked, Protection};

/// A stack of its own for code that handles secrets, erased after every [`run`](Self::run).
///
/// Make one, keep it, and run on it whatever touches keys. It is an ordinary value: it can be
/// moved, sent to another thread, and put into the struct that owns the keys. Making one costs a
/// handful of system calls. A run on it costs one at the most, as a rule, and none for
/// [probed frames](crate::Frames::Probed).
///
/// # Memory
///
/// ```text
///  low addresses                                                      high addresses
///                 limit                         window           base
///  +-------------+-----------------+-----------+----------------+------------+
///  | limit guard |  never touched  | retained  |     window     | base guard |
///  |  no access  |    no memory    |   part    |                | no access  |
///  +-------------+-----------------+-----------+----------------+------------+
///   1 MiB or more                                    8 KiB       1 page or more
///                |<------------- usable pages: `size()` ------->|
///                                      <--- the stack grows
///
///  after a run:    asked about,      erased          erased
///                  if touched        without a question
///                  then erased
/// ```
///
/// One reservation of address space holds the usable pages between two guards. The guards are
/// inaccessible. Usable pages get memory when they are first touched, so a large stack costs no
/// more than a small one until it is used. A touched byte never makes a huge page resident.
///
/// The pages are kept out of core dumps, except on Apple's systems, which have no way to do so. They can
/// be locked in memory. [`protection`](Self::protection) tells what holds.
///
/// To lie well among the kernel's page tables, stacks over 64 KiB reserve up to 2 MiB more, and
/// those from 16 MiB on up to 1 GiB more. That is address space, and no memory.
///
/// A stack takes two of the mappings that the kernel allows a process (`vm.max_map_count`, 65,530
/// by default), three if something else lies beside it. So a process can have some 32,700 stacks, of
/// any size. A thread of the standard library's takes four mappings by itself, and two or three for
/// each level of nested [`run`](crate::run()): a process can have 9,300 threads with one stack each.
/// [`bleach`](crate::bleach()) takes no mapping.
///
/// # What is erased, and what it costs
///
/// After a run every byte that the run may have written is erased. Nothing is guessed:
///
/// - The window (the 8 KiB at the base) is always erased. Past it, the kernel is asked which pages
///   have been touched, and those are erased. This takes one system call (`PAGEMAP_SCAN`, Linux
///   6.7), or on older kernels one for each 256 pages. Pages that were swapped out count as touched.
/// - All of a stack of 64 KiB can be erased in less time than it takes to ask, on many machines.
///   After 64 runs on such a stack it is found out whether that is so, once in a process, which
///   takes some 50 µs. If so, all of it is erased from then on, without a question. That is also
///   done once all of it has been touched: after a [`run_measured`](Self::run_measured), or where
///   the kernel didn't answer.
///
/// So the cost of a run follows what that run touched, on a stack of any size.
///
/// A stack for [probed frames](crate::Frames::Probed) is painted next to the base instead, and as a
/// rule it asks nothing: paint tells how deep a run went. That part is painted anew after each run,
/// and so it isn't zero between runs. Only after a run that went past the paint the system is
/// asked, as above.
///
/// After a deep run the pages go back to the kernel, erased, and the next shallow run is as cheap as
/// before. If more than about one run in sixteen is deep, the pages are retained instead, for about
/// as long as that is cheaper.
///
/// Some systems don't tell which pages were touched: Apple's, FreeBSD, a sandbox without the calls or
/// without `/proc`, a process that is not dumpable or has no descriptor left. There all of the
/// stack is erased after each run, touched or not. That is as safe, but slower, and all of the
/// stack gets memory: choose a small one, or one for probed frames, which is erased whole only
/// after a run that went past the paint. [`Protection::is_exact`] tells. The question is put again
/// when another stack is made, and if descriptors had run out, now and then. A child made by `fork`
/// asks anew, by itself.
///
/// For the question each process opens one descriptor, of number 500 or more where there is room.
/// Forked children inherit it and close it when they first ask; programs that are started don't
/// inherit it. When a library that uses this crate is unloaded, its descriptor is closed, and
/// nothing of it stays mapped.
///
/// # On Windows
///
/// The system opens a stack page by page when it is touched on the way down, and notes how far that is. So
/// what is open is what was touched, and a run that stays in what was open before takes no system call:
/// the note stands where it was. Otherwise what is open is erased, and closed again unless it is to stay. The
/// fields in the thread's block (TEB) that say where the stack lies are those of the `HeapStack` while
/// a closure runs: handlers of exceptions, backtraces and `GetCurrentThreadStackLimits` see it as the
/// thread's. An overflow is reported in the words of the standard library.
///
/// Code that opens pages below the guard page by itself, or takes that away, goes unnoticed, as long
/// as nothing is touched by which the system moves its note: `VirtualProtect` and `VirtualAlloc` on a stack are
/// not to be used. If an overflow is handled by going on elsewhere (`_resetstkoflw`), nothing is erased.
///
/// # Signals
///
/// When a signal interrupts a closure, the kernel stores the registers on the closure's stack, and
/// they are erased with it. That takes room, up to 12 KiB. A handler with a stack of its own has
/// them stored on that stack: [`Builder::erase_signal_stack`] erases it as well.
///
/// Nothing here is async-signal-safe: don't call it from a handler. It may allocate, take locks and
/// change thread-locals, and the interrupted code may have been about to do the same. Also, to run
/// elsewhere is to leave the alternate signal stack: the system takes it for free then, and puts the
/// next handler's frame over those of the one that still runs.
///
/// # What else looks at stacks, or works on others
///
/// - Garbage collectors that look for roots on stacks (Boehm's, and those of many interpreters)
///   know the thread's own, not this one. They can collect what only `f` refers to. Keep such
///   objects alive from outside, or use [`bleach`](crate::bleach()).
/// - Interpreters with a limit for their stack (QuickJS, V8, SpiderMonkey) compare the stack pointer
///   with the limit that they noted when they were made. Here they see an overflow at once, or
///   never. Tell them the new limit, make them inside of `f`, or use `bleach`.
/// - Work that other threads do for `f`, as in `rayon`'s `join` or a thread pool, leaves its residue
///   on their stacks. Have `f` do by itself what is to be erased, or make runs of its own there.
/// - Most libraries unwind a coroutine that is suspended inside of `f` and then dropped, by a panic
///   of their own. [`run`](Self::run) takes that for a panic of `f` and returns an `Err`, and the
///   coroutine's code after it goes on in the middle of the drop. Return at once there, and don't
///   suspend again. [`maybe_grow`](crate::maybe_grow) lets such a panic pass.
/// - What unwinds and isn't Rust's can't be caught: a C++ exception that leaves `f`, and with glibc
///   `pthread_cancel` and `pthread_exit`, end the process.
///
/// # Sanitizers, and compilers that have a second stack
///
/// AddressSanitizer is told of each switch, and finds errors on these stacks as elsewhere. But it
/// keeps locals, and memory that was freed, in places of its own, which nothing here erases. In a
/// program that is built with it **nothing is promised**.
///
/// Code that is compiled for SafeStack (`-Zsanitizer=safestack`, clang's `-fsanitize=safe-stack`)
/// keeps locals whose address is taken on a second stack, the thread's, whatever the size of this
/// one. That stack is erased as well, below what the caller has there.
///
/// Code for split stacks (gcc's `-fsplit-stack`) stays on this stack until less than 4 KiB are
/// left of it, or some 20 KiB if it calls other code. Then it goes on to a segment that it never
/// gives back, and so may all such code until the run ends. What it leaves there is not erased.
///
/// All three are found on x86-64, AArch64, RISC-V, s390x and LoongArch, on Linux and FreeBSD, if their
/// runtimes are part of the program or are exported to it. They are not looked for on 32-bit
/// processors, on PowerPC and on Apple's systems: don't use them there.
///
/// # Drop
///
/// A dropped stack is zero: every `run` ends with the stack erased, and paint goes at the end.
/// `mem::forget` leaks memory and no secrets.
///
/// # Overflow
///
/// Code that needs more stack than there is hits the guard, and a signal ends the process, as on any
/// other stack. Code with stack probes always hits the guard; Rust's code has them on x86-64, x86,
/// AArch64, s390x and PowerPC. A frame of more than 1 MiB that is taken without probes, as C
/// compilers do by default, could step over it.
///
/// Nothing tells that signal from the one of another fault.
/// [`report_overflows`](crate::report_overflows) prints a message before the process ends.
///
/// ```
/// use stackbleach::HeapStack;
///
/// let mut stack = HeapStack::new(64 * 1024)?;
/// let key = [7_u8; 32];
/// let sum = stack.run(|| key.iter().map(|&byte| u32::from(byte)).sum::<u32>())?;
/// assert_eq!(sum, 224);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct HeapStack {
    memory: Memory,
}

// A larger one is moved by a call of `memcpy`. Callers would have values of the user's in saved
// registers around it, and leave them there: tests/values has seen it, `Bleached::with_stack`.
const _: () = assert!(size_of::<HeapStack>() <= 128);

impl HeapStack {
    /// 1 MiB, in bytes: enough for any routine of the usual cryptographic crates. It costs address
    /// space only, until it is touched.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
    /// assert_eq!(stack.size(), 1024 * 1024);
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    pub const DEFAULT_SIZE: usize = 1 << 20;
    /// The least size of a stack, in bytes. Smaller sizes are rounded up to it.
    ///
    /// A panic that prints a full backtrace still becomes an `Err` in it, with room to
    /// spare for a signal's frame of 12 KiB. The deepest that `tests/heap_stack/min_size.rs` found,
    /// a first panic below 32 levels of inlined functions, took 31 KiB, others 22 to
    /// 24 KiB, in debug builds too. That is with the standard library as it is delivered, which is
    /// optimised. Where it is built without optimisation as well (`-Zbuild-std`), that panic took 74 KiB
    /// on Windows, where a panic's frames have places for all registers.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// assert_eq!(HeapStack::new(0)?.size(), HeapStack::MIN_SIZE);
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    pub const MIN_SIZE: usize = 64 << 10;

    /// A stack of at least `size` usable bytes, rounded up to whole pages and to
    /// [`MIN_SIZE`](Self::MIN_SIZE).
    ///
    /// # Errors
    ///
    /// If there is not enough address space, if the system does not promise the memory, or if the
    /// stack can't be kept out of core dumps and huge pages. Nothing panics, whatever the size.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// assert_eq!(HeapStack::new(0)?.size(), HeapStack::MIN_SIZE);
    /// assert!(HeapStack::new(100_000)?.size() >= 100_000);
    /// assert!(HeapStack::new(usize::MAX).is_err());
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    pub fn new(size: usize) -> Result<Self, AllocError> {
        Self::builder().size(size).build()
    }

    /// Makes stacks that are locked in memory, are part of core dumps, or erase the signal stack as
    /// well.
    ///
    /// ```
    /// use stackbleach::{HeapStack, Lock};
    ///
    /// let stack = HeapStack::builder().lock(Lock::BestEffort).build()?;
    /// assert_eq!(stack.size(), HeapStack::DEFAULT_SIZE);
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// How many bytes of stack there are, a multiple of the page size.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
    /// assert_eq!(stack.size(), 1024 * 1024);
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[must_use]
    pub fn size(&self) -> usize {
        self.memory.size()
    }

    #[inline]
    pub(crate) fn frames(&self) -> Frames {
        self.memory.frames()
    }

    /// What protects this stack's memory now, as the system says, and why no more does.
    ///
    /// Locks can be undone, and a fork undoes them in the child. So the system is asked, each time.
    /// That reads a file in `/proc` and takes far longer than a run. Where this process can't read
    /// `/proc`, the system is asked about locks page by page, and about core dumps its answer from
    /// the time when the stack was made is taken.
    ///
    /// ```
    /// use stackbleach::{HeapStack, Lock};
    ///
    /// let stack = HeapStack::builder().lock(Lock::BestEffort).build()?;
    /// println!("{}", stack.protection());
    /// # Ok::<(), stackbleach::AllocError>(())
    /// ```
    #[must_use]
    pub fn protection(&self) -> Protection {
        self.memory.protection()
    }

    /// Calls `f` on this stack, and erases before it returns what `f` left there and in
    /// registers.
    ///
    /// No byte that depends on a secret remains on this stack, in any general, vector, mask, x87 or
    /// tile register, or in the crate's own places for `f` and its result. This holds however `f`
    /// ends, and in builds of every kind. What `f` borrows, and what it writes elsewhere, is the
    /// caller's: see [what is not promised](crate#what-is-not-promised).
    ///
    /// `f` may borrow, and needs to be neither `Send` nor `'static` nor `UnwindSafe`. If a panic
    /// leaves values half-changed, the caller decides what to do with them, as after
    /// `thread::scope`. A captured secret exists in the caller's variable as well: [borrow it
    /// instead](crate#secrets-in-and-out).
    ///
    /// # Errors
    ///
    /// If `f` panics. The [`PanicError`] has the panic's message. Captures were dropped, and the
    /// stack is erased and can be used again.
    ///
    /// # Panics
    ///
    /// Never. With `panic = "abort"` a panic in `f` ends the process, as it does
    /// anywhere.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
    /// let key = [1_u8; 32];
    /// let mut tag = [0_u8; 32];
    ///
    /// // In by reference, out by reference: no copies.
    /// stack.run(|| {
    ///     for (to, from) in tag.iter_mut().zip(&key) {
    ///         *to = from.wrapping_mul(3);
    ///     }
    /// })?;
    /// assert_eq!(tag, [3; 32]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline(always)] // the shell: see `call.rs`
    pub fn run<F, R>(&mut self, mut f: F) -> Result<R, PanicError>
    where
        F: FnOnce() -> R,
    {
        call! {
            closure f if needs_drop::<F>();
            run_on, self;
            let outcome: Result<R, PanicError> = Err(PanicError::NONE);
            returned => {
                let _erased_when_moved = returned;
                outcome
            }
        }
    }

    /// Performs the call on this stack, and erases it. Out of line: in larger functions it takes longer.
    #[inline(never)]
    pub(crate) fn perform(&mut self, call: Pending<'_>) -> Done {
        self.memory.perform(call)
    }

    /// Calls `f` on this stack like [`run`](Self::run), and also returns how many bytes of stack it
    /// needed.
    ///
    /// It is for choosing a size, in tests and on workbenches. The stack is painted before and
    /// searched afterwards, which takes far longer than a run, and gives all of the stack memory.
    ///
    /// The depth includes the crate's own frames, 112 bytes in optimised builds for x86-64. On Windows
    /// they come to less than 1 KiB, as they include the system's, by which a thread's locals are found
    /// and made. Other inputs, compilers and options lead to other depths, so leave room. If `f` calls
    /// [`bleach`](crate::bleach()), that erases the paint with the rest, and the depth comes out as
    /// the whole stack.
    ///
    /// # Errors
    ///
    /// As [`run`](Self::run).
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
    /// let (sum, depth) = stack.run_measured(|| {
    ///     let table = std::hint::black_box([1_u8; 10_000]);
    ///     table.iter().map(|&byte| u32::from(byte)).sum::<u32>()
    /// })?;
    /// assert_eq!(sum, 10_000);
    /// assert!((10_000..60_000).contains(&depth), "{depth} bytes");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[inline(always)] // as `run`
    pub fn run_measured<F, R>(&mut self, mut f: F) -> Result<(R, usize), PanicError>
    where
        F: FnOnce() -> R,
    {
        let mut measurement = Measurement {
            memory: &mut self.memory,
            depth: 0,
        };
        call! {
            closure f if needs_drop::<F>();
            run_measured_on, &mut measurement;
            let outcome: Result<R, PanicError> = Err(PanicError::NONE);
            returned => {
                let _erased_when_moved = returned;
                match outcome {
                    Ok(result) => Ok((result, measurement.depth)),
                    Err(error) => Err(error),
                }
            }
        }
    }

    /// Calls `f`, which can run many closures on this stack, and erases the stack once, when `f`
    /// ends or panics.
    ///
    /// Registers are cleared after each run, as always. What a run leaves on the stack stays there
    /// until the batch ends. That pays where runs are short and many.
    ///
    /// `f` itself runs on the caller's stack. It gets a [`Batch`] by reference, so that no
    /// `mem::forget` can skip the erasure.
    ///
    /// # Panics
    ///
    /// Only if `f` does.
    ///
    /// ```
    /// use stackbleach::HeapStack;
    ///
    /// let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE)?;
    /// let key = [3_u8; 4];
    /// let mut blocks = [[1_u8; 4]; 100];
    /// stack.batch(|batch| {
    ///     for block in &mut blocks {
    ///         batch.run(|| {
    ///             for (byte, key) in block.iter_mut().zip(&key) {
    ///                 *byte ^= key;
    ///             }
    ///         })?;
    ///     }
    ///     Ok::<(), stackbleach::PanicError>(())
    /// })?; // erased here
    /// assert_eq!(blocks, [[2; 4]; 100]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn batch<F, R>(&mut self, f: F) -> R
    where
        F: FnOnce(&mut Batch<'_>) -> R,
    {
        f(&mut Batch::new(&mut self.memory))
    }
}

extern "C" fn run_on(entered: Entered<'_, HeapStack>) -> Done {
    let (stack, call) = entered.begin();
    stack.perform(call)
}

/// A stack to measure a call on, and how deep that went.
struct Measurement<'a> {
    memory: &'a mut Memory,
    depth: usize,
}

extern "C" fn run_measured_on(entered: Entered<'_, Measurement<'_>>) -> Done {
    let (measurement, call) = entered.begin();
    let (done, depth) = measurement.memory.measure(call);
    measurement.depth = depth;
    done
}

impl fmt::Debug for HeapStack {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HeapStack")
            .field("size", &self.size())
            .finish_non_exhaustive()
    }
}

/// Erases the whole stack, which already is: every run ends with that. On a stack for
/// [probed frames](crate::Frames::Probed) it takes the paint away as well.
impl Zeroize for HeapStack {
    fn zeroize(&mut self) {
        self.memory.erase();
    }
}

impl ZeroizeOnDrop for HeapStack {}
