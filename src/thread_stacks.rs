//! The stacks that a thread has cached for [`run`]: made when one is needed, reused afterwards.
#![expect(unsafe_code, reason = "values cross by address")]
#![expect(
    clippy::vec_box,
    reason = "each run takes one out and puts it back: that moves an address, not the whole struct"
)]

use core::{
    alloc::Layout,
    cell::RefCell,
    mem::{self, needs_drop},
    ops::{Deref, DerefMut},
};
use std::{alloc, io};

use crate::{
    call::{Done, Entered, Pending, call},
    error::{AllocError, Error, Failure, PanicError},
    frames::Frames,
    heap,
    heap_stack::HeapStack,
    os,
};

/// Calls `f` on a stack that the thread keeps for this. Before it returns, it erases what `f` left
/// there and in registers.
///
/// Everything that [`HeapStack::run`] promises holds for this, but you need not keep a stack and
/// hand it around. The first call on a thread makes one of [`HeapStack::DEFAULT_SIZE`], 1 MiB. A
/// call inside `f` takes another one. The thread keeps up to 16 of them for the next time, and
/// unmaps them when it ends. A call from a destructor of a thread-local may come when the
/// thread's stacks are gone already: then it makes one for itself.
///
/// # Errors
///
/// If `f` panics; see [`HeapStack::run`].
///
/// # Panics
///
/// If there is no memory for a stack, as `std::thread::spawn` does. Then `f` was not called.
/// [`try_run`] returns an error instead.
///
/// ```
/// let key = [1_u8; 32];
/// let mut tag = [0_u8; 32];
/// stackbleach::run(|| {
///     for (to, from) in tag.iter_mut().zip(&key) {
///         *to = from.wrapping_mul(3);
///     }
/// })?;
/// assert_eq!(tag, [3; 32]);
/// # Ok::<(), stackbleach::PanicError>(())
/// ```
#[inline(always)] // as `HeapStack::run`
#[track_caller]
pub fn run<F, R>(mut f: F) -> Result<R, PanicError>
where
    F: FnOnce() -> R,
{
    call! {
        closure f if needs_drop::<F>();
        run_on_cached, &mut { Wanted::DEFAULT };
        let outcome: Result<R, PanicError> = Err(PanicError::NONE);
        returned => {
            let _erased_when_moved = returned;
            outcome
        }
    }
}

/// As [`run`], for callers that must not panic: if there is no memory for a stack, that is an error
/// too.
///
/// # Errors
///
/// [`Error::Panic`] if `f` panics. [`Error::Alloc`] if there is no memory for a stack: then `f` was
/// dropped and not called, and a panic of its destructor is ignored.
///
/// # Panics
///
/// Never. With `panic = "abort"` a panic in `f` ends the process, as it does anywhere.
///
/// ```
/// use stackbleach::Error;
///
/// /// For C: a tag, or -1 where there is no memory for it.
/// extern "C" fn tag(key: u8) -> i32 {
///     match stackbleach::try_run(|| i32::from(key.wrapping_mul(3))) {
///         Ok(tag) => tag,
///         Err(Error::Alloc(_)) => -1,
///         Err(_) => -2,
///     }
/// }
///
/// assert_eq!(tag(2), 6);
/// ```
#[inline(always)] // as `HeapStack::run`
pub fn try_run<F, R>(mut f: F) -> Result<R, Error>
where
    F: FnOnce() -> R,
{
    call! {
        closure f if needs_drop::<F>();
        run_on_cached, &mut { Wanted::DEFAULT };
        let outcome: Result<R, Error> = Err(Error::NOTHING);
        returned => {
            let _erased_when_moved = returned;
            outcome
        };
        refused => Err(refused.error())
    }
}

/// What a cached stack has to be like.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted {
    /// At least so many bytes.
    pub(crate) size: usize,
    pub(crate) frames: Frames,
}

impl Wanted {
    pub(crate) const DEFAULT: Self = Self::of(Frames::Any);

    pub(crate) const fn of(frames: Frames) -> Self {
        Self {
            size: HeapStack::DEFAULT_SIZE,
            frames,
        }
    }
}

/// Performs the call on such a stack.
pub(crate) extern "C" fn run_on_cached(entered: Entered<'_, Wanted>) -> Done {
    let (&mut wanted, call) = entered.begin();
    perform(wanted, call)
}

/// As [`run_on_cached`], for other inner functions.
pub(crate) fn perform(wanted: Wanted, call: Pending<'_>) -> Done {
    match Cached::take(wanted) {
        Ok(mut stack) => stack.perform(call),
        Err(error) => call.refuse(Error::Alloc(error)),
    }
}

os::locals! {
    /// Those that are not in use. The last was used last.
    static FREE: RefCell<Vec<Box<HeapStack>>> = const { RefCell::new(Vec::new()) };
}

/// How many a thread caches. A recursion may need a thousand, once.
const MAX_CACHED: usize = 16;

/// A stack of the thread's, in use until it is dropped.
pub(crate) struct Cached {
    /// `None` only while being dropped.
    stack: Option<Box<HeapStack>>,
}

impl Cached {
    pub(crate) fn take(mut wanted: Wanted) -> Result<Self, AllocError> {
        wanted.frames = wanted.frames.in_force();
        // When the thread's locals are gone, nothing is cached.
        let free = FREE.try_with(|free| take_smallest(&mut free.borrow_mut(), wanted));
        let stack = match free {
            Ok(Some(stack)) => stack,
            _ => boxed(wanted)?,
        };
        Ok(Self { stack: Some(stack) })
    }
}

/// A new stack. If there is no memory for the box, that is an error too, and doesn't end the
/// process.
#[cold]
fn boxed(wanted: Wanted) -> Result<Box<HeapStack>, AllocError> {
    let Wanted { size, frames } = wanted;
    let stack = HeapStack::builder().size(size).frames(frames).build()?;
    let layout = Layout::new::<HeapStack>();
    // It stays for later runs, and so it is not what this one leaves.
    // SAFETY: of more than no bytes.
    let place = heap::paused(|| unsafe { alloc::alloc(layout) });
    #[expect(
        clippy::cast_ptr_alignment,
        reason = "allocated with that of its layout"
    )]
    let place = place.cast::<HeapStack>();
    if place.is_null() {
        let error = io::Error::from(io::ErrorKind::OutOfMemory);
        return Err(AllocError::new(size, Failure::Open(error)));
    }
    // SAFETY: allocated for one.
    unsafe { place.write(stack) };
    // SAFETY: what is in it was allocated as a box's is.
    Ok(unsafe { Box::from_raw(place) })
}

/// The smallest that fits, and of those the one that was used last: it is the likeliest to
/// be in the processor's caches. Not any that fits: where the system won't say what was
/// touched, a run on a large stack erases all of it.
fn take_smallest(free: &mut Vec<Box<HeapStack>>, wanted: Wanted) -> Option<Box<HeapStack>> {
    let latest_first = free.iter().enumerate().rev();
    let fit = latest_first
        .filter(|(_, stack)| stack.size() >= wanted.size && stack.frames() == wanted.frames);
    let (smallest, _) = fit.min_by_key(|(_, stack)| stack.size())?;
    Some(free.remove(smallest))
}

/// Puts one back, and returns one to drop if there are enough. Allocates nothing.
fn put_back(free: &mut Vec<Box<HeapStack>>, stack: Box<HeapStack>) -> Option<Box<HeapStack>> {
    if free.capacity() < MAX_CACHED {
        return Some(stack);
    }
    // The one that has waited longest, not this one: many of a size that is not asked for
    // any more would keep all others out for good.
    let left_over = (free.len() == MAX_CACHED).then(|| free.remove(0));
    free.push(stack);
    left_over
}

/// Makes room for all that can be cached. The allocator is called while nothing is borrowed: it
/// may run something on these stacks itself.
fn make_room(free: &RefCell<Vec<Box<HeapStack>>>) {
    if free.borrow().capacity() >= MAX_CACHED {
        return;
    }
    let mut room = Vec::new();
    if heap::paused(|| room.try_reserve_exact(MAX_CACHED)).is_err() {
        return;
    }
    let mut free = free.borrow_mut();
    // That may have made room already.
    if free.capacity() < MAX_CACHED {
        room.append(&mut free);
        mem::swap(&mut *free, &mut room);
    }
    drop(free);
    drop(room);
}

impl Deref for Cached {
    type Target = HeapStack;

    fn deref(&self) -> &HeapStack {
        self.stack.as_ref().expect("in use")
    }
}

impl DerefMut for Cached {
    fn deref_mut(&mut self) -> &mut HeapStack {
        self.stack.as_mut().expect("in use")
    }
}

impl Drop for Cached {
    fn drop(&mut self) {
        let Some(stack) = self.stack.take() else {
            return;
        };
        // When the thread's locals are gone, the closure drops the stack.
        let left_over = FREE.try_with(|free| {
            make_room(free);
            put_back(&mut free.borrow_mut(), stack)
        });
        drop(left_over);
    }
}
