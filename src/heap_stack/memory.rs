//! A stack's memory: one reservation, its usable pages and its guards.
//!
//! # Safety
//!
//! [`Memory`] owns its reservation alone. `limit` and `size` name its usable
//! pages, which stay mapped, readable and writable for as long as it lives.
#![expect(unsafe_code, reason = "owns a mapping")]

use crate::span::Span;
use core::ptr::{self, NonNull};

use super::{
    HeapStack,
    builder::{Builder, Lock},
    geometry::Geometry,
    protection::Locking,
    signal_stack,
};
use crate::{
    call::{Done, Pending, Performed, perform_on},
    current,
    erase::erase,
    error::{AllocError, Failure, LockError},
    os::{self, region, region::Protection},
    retention::{Retention, is_used},
};

/// Usable pages between guards, as drawn in `geometry.rs`.
pub(super) struct Memory {
    limit: NonNull<u8>,
    geometry: Geometry,
    keep: Retention,
    /// How many bytes next to the window are known to have memory: what the last run left. To be
    /// told so again would take half as long as to erase them.
    known: usize,
    /// Whether anything ever ran here. Else there is nothing to erase, and to do it without the
    /// system's help would be to fill a large stack.
    entered: bool,
    locking: Locking,
    excluded_from_dumps: bool,
    /// Whether a run may have left something on the thread's alternate signal stack as well,
    /// for us to erase.
    erase_signal_stack: bool,
    /// Unmaps everything when dropped.
    _reservation: Reservation,
}

/// Address space, with what memory it has.
struct Reservation(Option<region::Allocation>);

impl Drop for Reservation {
    fn drop(&mut self) {
        if let Some(allocation) = self.0.take() {
            os::unmap(allocation);
        }
    }
}

// SAFETY: it owns its pages alone and is bound to no thread; nothing in it
// changes through a shared reference.
unsafe impl Send for Memory {}
// SAFETY: as above.
unsafe impl Sync for Memory {}

impl Memory {
    /// As it is asked for, and of at least [`HeapStack::MIN_SIZE`].
    pub(super) fn new(asked: &Builder) -> Result<Self, AllocError> {
        let fail = |failure| AllocError::new(asked.size, failure);
        let size = asked.size.max(HeapStack::MIN_SIZE);
        let mut geometry =
            Geometry::new(size, region::page::size()).ok_or_else(|| fail(Failure::TooLarge))?;
        if asked.erase_signal_stack {
            os::signal_stack().map_err(|error| fail(Failure::SignalStack(error)))?;
        }

        let reserve = |geometry: Geometry| region::alloc(geometry.total, Protection::NONE);
        let mut allocation = reserve(geometry)
            .or_else(|_| {
                // Address space may be limited, or all of it count as locked.
                geometry = geometry.unaligned();
                reserve(geometry)
            })
            .map_err(|error| fail(Failure::Reserve(error.into_io_error())))?;
        let start = allocation.as_mut_ptr::<u8>();
        let reservation = Reservation(Some(allocation));
        // SAFETY: the limit lies in the reservation, as `geometry` computes it.
        let limit = unsafe { start.add(geometry.limit(start.addr())) };

        // SAFETY: the usable pages lie in the reservation, which is new: nobody
        // relies on how they are protected.
        unsafe { region::protect(limit, geometry.size, Protection::READ_WRITE) }
            .map_err(|error| fail(Failure::Open(error.into_io_error())))?;
        // SAFETY: the range is part of the reservation, which is ours alone.
        let locking = unsafe { protect(limit, geometry.size, asked) }.map_err(fail)?;
        os::expect_questions();

        Ok(Self {
            // SAFETY: it lies past a guard.
            limit: unsafe { NonNull::new_unchecked(limit) },
            geometry,
            keep: Retention::NOTHING,
            known: 0,
            entered: false,
            locking,
            excluded_from_dumps: asked.exclude_from_dumps,
            erase_signal_stack: asked.erase_signal_stack,
            _reservation: reservation,
        })
    }

    /// Performs the call here, and erases what it left.
    #[inline]
    pub(super) fn perform(&mut self, call: Pending<'_>) -> Done {
        let (performed, used_deepest) = self.perform_and_leave(call);
        self.erase_after_run(used_deepest);
        performed.done()
    }

    /// Performs the call here, and leaves it to the caller to erase. Tells whether the deepest
    /// page that was kept from earlier calls was used.
    #[inline(never)]
    pub(super) fn perform_and_leave<'a>(&mut self, call: Pending<'a>) -> (Performed<'a>, bool) {
        let deepest = self.deepest_kept();
        // SAFETY: a page of this stack or none, mapped; the closure's frames are gone by then.
        self.perform_on(call, || unsafe { is_used(deepest) })
    }

    /// Performs the call here, erases what it left, and tells how many bytes were used.
    pub(super) fn measure(&mut self, call: Pending<'_>) -> (Done, usize) {
        self.paint();
        let usable = self.usable();
        // SAFETY: the usable pages are mapped.
        let (performed, depth) = self.perform_on(call, || unsafe { depth(usable) });
        self.erase_after_run(false);
        (performed.done(), depth)
    }

    #[inline]
    fn perform_on<'a, T>(
        &mut self,
        call: Pending<'a>,
        sample: impl FnOnce() -> T,
    ) -> (Performed<'a>, T) {
        self.entered = true;
        let stack = NonNull::slice_from_raw_parts(self.limit, self.size());
        // SAFETY: the usable pages are ours alone, mapped and writable, and `&mut self` says that
        // no frame lies on them; what samples them doesn't panic.
        unsafe { perform_on(stack, call, sample) }
    }

    /// The lowest usable byte: the end that the stack grows towards.
    fn limit(&self) -> *mut u8 {
        self.limit.as_ptr()
    }

    /// Where the usable bytes lie.
    fn bounds(&self) -> Span {
        let limit = self.limit().addr();
        Span {
            start: limit,
            end: limit + self.size(),
        }
    }

    /// How many bytes are usable, a multiple of the page size.
    pub(super) fn size(&self) -> usize {
        self.geometry.size
    }

    /// What came of the wish to have it locked.
    pub(super) fn locking(&self) -> Locking {
        self.locking
    }

    /// Whether the system was asked to keep it out of core dumps, and said yes.
    pub(super) fn excluded_from_dumps(&self) -> bool {
        self.excluded_from_dumps
    }

    /// How many bytes lie between the limit and the window.
    fn deep(&self) -> usize {
        self.geometry.size - self.geometry.window
    }

    /// The usable bytes.
    pub(super) fn usable(&self) -> *const [u8] {
        ptr::slice_from_raw_parts(self.limit.as_ptr(), self.size())
    }

    /// Paints every usable byte, for [`depth`] to find what was not left alone.
    fn paint(&mut self) {
        // SAFETY: the usable pages are mapped and writable, and `&mut self` says
        // that no frame lies on them.
        unsafe { self.limit.write_bytes(PAINT, self.size()) };
    }

    /// The deepest page that was kept from earlier runs, for `is_used` to tell
    /// whether this one used it; empty if none was.
    fn deepest_kept(&self) -> *const [u8] {
        let kept = self.keep.bytes();
        let len = kept.min(region::page::size());
        // SAFETY: what is kept lies between the limit and the window.
        let start = unsafe { self.limit.add(self.deep() - kept) };
        ptr::slice_from_raw_parts(start.as_ptr(), len)
    }

    /// Erases what runs have left, here and on the signal stack, and settles what memory
    /// to keep for the next.
    pub(super) fn erase_after_run(&mut self, used_deepest: bool) {
        if self.erase_signal_stack {
            signal_stack::erase_idle();
        }
        let Some(reach) = self.erase() else {
            // Without an answer there is nothing to be gained: all pages have been written.
            return;
        };
        if reach == 0 && self.keep.bytes() == 0 {
            return self.keep.after_shallow_run();
        }
        let stay = self.keep.after_run(reach, used_deepest);
        if stay < reach {
            let reach = self.geometry.covering(reach);
            // SAFETY: `reach` is a distance from the window within the deep part.
            let start = unsafe { self.limit().add(self.deep() - reach) };
            // Pages that can't go stay: erased after each run, and so no risk but a cost.
            // SAFETY: all pages from there up to `stay` are ours, and erased.
            let _ = unsafe { os::give_back_locked(start, reach - stay) };
            self.known = self.known.min(stay);
        }
    }

    /// Erases every byte that is not zero. Returns how far past the window pages had been
    /// touched, in bytes; or `None` if the system didn't say, and all of it was erased.
    pub(super) fn erase(&mut self) -> Option<usize> {
        if !self.entered {
            return Some(0);
        }
        let (limit, deep) = (self.limit(), self.deep());
        // SAFETY: what is known lies between the limit and the window, the last part of the
        // usable pages.
        let known = unsafe { limit.add(deep - self.known) };
        // SAFETY: usable pages are mapped and writable, and `&mut self` says that no frame
        // lies on them.
        unsafe { erase(known, self.known + self.geometry.window) };
        if deep == 0 {
            return Some(0);
        }
        let mut reach = self.known;
        let erase_touched = |part: Span| {
            let start = part.start - limit.addr();
            reach = reach.max(deep - start);
            if part.end == known.addr() {
                self.known = deep - start;
            }
            // SAFETY: in the deep part.
            let touched = unsafe { limit.add(start) };
            // SAFETY: usable pages, as above.
            unsafe { erase(touched, part.len()) };
        };
        if os::each_touched(limit.addr(), known.addr(), erase_touched) {
            return Some(reach);
        }
        // SAFETY: usable pages, as above.
        unsafe { erase(limit, deep) };
        None
    }
}

/// Has the system protect new memory as it is asked for.
///
/// # Safety
///
/// The range must be a mapping that the caller owns alone.
unsafe fn protect(start: *mut u8, len: usize, asked: &Builder) -> Result<Locking, Failure> {
    // Before the first touch: advice on huge pages comes too late for pages that exist.
    // SAFETY: by this function's own contract.
    unsafe { os::refuse_huge_pages(start, len) }.map_err(Failure::HugePages)?;
    if asked.exclude_from_dumps {
        // SAFETY: by this function's own contract.
        unsafe { os::exclude_from_dumps(start, len) }.map_err(Failure::CoreDumps)?;
    }
    if asked.lock == Lock::No {
        return Ok(Locking::NotAsked);
    }
    // SAFETY: by this function's own contract.
    match unsafe { os::lock(start, len) } {
        Ok(()) => Ok(Locking::Done(os::process_id())),
        Err(refused) if asked.lock == Lock::BestEffort => Ok(Locking::Refused(refused)),
        Err(refused) => Err(Failure::Lock(LockError::new(refused))),
    }
}

/// What no frame is expected to be full of.
const PAINT: u8 = 0xb7;

/// How many of `painted` bytes lie above the lowest that is not as it was painted.
///
/// # Safety
///
/// They must be mapped. Frames may be in use there.
unsafe fn depth(painted: *const [u8]) -> usize {
    let len = painted.len();
    let is_painted = |&offset: &usize| {
        // SAFETY: within the range.
        let byte = unsafe { painted.cast::<u8>().add(offset) };
        // SAFETY: mapped. Volatile, since a frame may lie there.
        PAINT == unsafe { byte.read_volatile() }
    };
    len - (0..len).take_while(is_painted).count()
}

impl Drop for Memory {
    fn drop(&mut self) {
        self.erase();
        current::forget(self.bounds());
    }
}
