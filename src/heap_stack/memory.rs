//! A stack's memory: its pages, as drawn in `geometry.rs`, and what is resident of them.
//!
//! # Safety
//!
//! [`Memory`] owns its mapping alone. Nothing but a call lies on it, for as long as that takes and
//! borrows it mutably.
#![expect(unsafe_code, reason = "erases what calls have left")]

mod painted;

use core::ptr::{self, NonNull};

use painted::Painted;

use super::{
    geometry::{Geometry, covering},
    protection::{Protection, Requested, Response},
    signal_stack,
};
use crate::{
    break_even::{Questions, SMALL, measure_once},
    call::{Done, Pending, Performed, perform_on},
    current,
    erase::{erase, is_used},
    error::Failure,
    frames::Frames,
    mapping::{Mapping, Reservation},
    os::{self, StackLimit, region},
    retention::{ErasePlan, Retention, Window},
    span::Span,
};

/// Usable pages between guards.
pub(super) struct Memory {
    mapping: Mapping,
    open: StackLimit,
    window_len: usize,
    retention: Retention,
    questions: Questions,
    /// From here up to the window memory is known to be resident: what the last run left.
    resident: usize,
    /// For probed frames.
    painted: Option<Painted>,
    /// Whether anything ever ran here. Else there is nothing to erase, and to do it without the
    /// system's help would be to fill a large stack.
    entered: bool,
    protection: Response,
    /// Whether a run may have left something on the thread's alternate signal stack as well,
    /// for us to erase.
    erase_signal_stack: bool,
}

impl Memory {
    /// With at least so many usable bytes, protected as it is requested.
    pub(super) fn new(
        size: usize,
        requested: Requested,
        frames: Frames,
        erase_signal_stack: bool,
    ) -> Result<Self, Failure> {
        let mut geometry = Geometry::new(size, region::page::size()).ok_or(Failure::TooLarge)?;
        if erase_signal_stack {
            os::signal_stack().map_err(Failure::SignalStack)?;
        }
        let reservation = Reservation::new(geometry.total)
            .or_else(|_| {
                // Address space may be limited, or all of it count as locked.
                geometry = geometry.unaligned();
                Reservation::new(geometry.total)
            })
            .map_err(Failure::Reserve)?;
        let limit = geometry.limit(reservation.start());
        let (mapping, mut open) = reservation
            .open_stack(limit, geometry.size, geometry.window)
            .map_err(Failure::Open)?;
        if StackLimit::IS_TOLD && requested.is_lock() {
            // What is closed can't be locked.
            // SAFETY: a stack of our own, with no frame in it.
            let all =
                unsafe { StackLimit::open_all(mapping.at(mapping.span().start), mapping.len()) };
            open = all.map_err(Failure::Open)?;
        }
        let protection = requested.of(&mapping)?;
        os::expect_questions();
        let end = mapping.span().end;
        let mut memory = Self {
            mapping,
            open,
            window_len: geometry.window,
            retention: Retention::NOTHING,
            questions: match frames {
                Frames::Any if !StackLimit::IS_TOLD => Questions::of_stack(geometry.size),
                // Few runs ask.
                _ => Questions::DONT_COUNT,
            },
            resident: end - geometry.window,
            painted: (frames == Frames::Probed).then_some(Painted::NOTHING),
            entered: false,
            protection,
            erase_signal_stack,
        };
        if StackLimit::IS_TOLD && requested.is_lock() {
            if protection.is_locked() {
                // To close any of it would unlock it.
                memory.stop_asking();
            } else {
                memory.close_below();
            }
        }
        Ok(memory)
    }

    /// Performs the call here, and erases what it left.
    #[inline]
    pub(super) fn perform(&mut self, call: Pending<'_>) -> Done {
        let (performed, used_deepest) = self.perform_and_leave(call);
        self.erase_after_run(used_deepest);
        performed.done()
    }

    /// Performs the call here, and leaves it to the caller to erase. Tells whether the deepest
    /// page that stayed resident after earlier calls was used.
    #[inline(always)]
    pub(super) fn perform_and_leave<'a>(&mut self, call: Pending<'a>) -> (Performed<'a>, bool) {
        self.paint_before(call.registers());
        let deepest = self
            .retention
            .deepest_page(self.window(), region::page::size());
        let deepest = ptr::slice_from_raw_parts(self.mapping.at(deepest.start), deepest.len());
        // SAFETY: a page of this stack or none, mapped; the closure's frames are gone by then.
        self.perform_on(call, || unsafe { is_used(deepest) })
    }

    /// Performs the call here, erases what it left, and tells how many bytes were used.
    pub(super) fn measure(&mut self, call: Pending<'_>) -> (Done, usize) {
        let usable = self.paint_all().as_ptr();
        // SAFETY: they are open.
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
        let stack = self.mapping.bytes();
        // SAFETY: as below.
        let open = unsafe { self.open.take(stack.cast().as_ptr(), stack.len()) };
        // SAFETY: the usable pages are ours alone, mapped and writable, and `&mut self` says that
        // no frame lies on them; what samples them doesn't panic.
        let (performed, sampled, open) = unsafe { perform_on(stack, open, call, sample) };
        self.open = open;
        (performed, sampled)
    }

    /// How many bytes are usable, a multiple of the page size.
    pub(super) fn size(&self) -> usize {
        self.mapping.len()
    }

    /// What is known of the frames of code that runs here.
    #[inline]
    pub(super) fn frames(&self) -> Frames {
        if self.painted.is_some() {
            Frames::Probed
        } else {
            Frames::Any
        }
    }

    /// What protects it now.
    pub(super) fn protection(&self) -> Protection {
        Protection::of(&self.mapping, self.protection, self.frames())
    }

    /// Where the window begins.
    fn window(&self) -> usize {
        self.mapping.span().end - self.window_len
    }

    /// Paints every usable byte, for [`depth`] to find what was not left alone. This isn't the paint
    /// of a stack for probed frames. Returns what is painted.
    fn paint_all(&mut self) -> NonNull<[u8]> {
        self.unpaint();
        self.note_all_touched();
        let usable = self.opened();
        // SAFETY: the usable pages are mapped and writable, and `&mut self` says
        // that no frame lies on them.
        unsafe { usable.cast::<u8>().write_bytes(PAINT, usable.len()) };
        usable
    }

    /// All of it, open; or as much as the system has memory for.
    #[inline]
    fn opened(&mut self) -> NonNull<[u8]> {
        let usable = self.mapping.bytes();
        // SAFETY: a stack of our own, and `&mut self` says that no frame lies on it.
        let all = unsafe { StackLimit::open_all(usable.cast().as_ptr(), usable.len()) };
        if let Ok(all) = all {
            self.open = all;
            return usable;
        }
        let Span { start, end } = self.mapping.span();
        // SAFETY: within the pages.
        let resident = unsafe { usable.cast::<u8>().add(self.resident - start) };
        NonNull::slice_from_raw_parts(resident, end - self.resident)
    }

    /// Erases what runs have left, here and on the signal stack, and gives back what isn't to
    /// stay resident for the next.
    // Into the inner function, with all that it calls. After a system call a kernel may have each return
    // predicted wrongly, and then each level of calls takes 5 to 25 ns.
    #[inline(always)]
    pub(super) fn erase_after_run(&mut self, used_deepest: bool) {
        if self.is_painted() {
            self.erase_painted(used_deepest);
        } else if let Some(lowest_touched) = self.erase_inline() {
            self.retain(self.window(), lowest_touched, used_deepest);
        }
        // Else, without an answer, there is nothing to be gained: all pages have been written.
        if StackLimit::IS_TOLD && !self.open.is(self.resident) {
            self.close_below();
        }
        // Last: where paint is loaded to be compared, what a run has left comes into registers once
        // more, and a signal stores it there.
        if self.erase_signal_stack {
            signal_stack::erase_idle();
        }
    }

    /// Decides what is to stay resident, after a run that touched memory down to an address, and
    /// gives back what isn't. What lies from `shallow` on stays in any case.
    #[inline]
    fn retain(&mut self, shallow: usize, lowest_touched: usize, used_deepest: bool) {
        let window = Window {
            shallow,
            retained: shallow,
            ..Window::fixed(self.window())
        };
        let unused = self
            .retention
            .after_run(window, lowest_touched, used_deepest);
        if let Some(unused) = unused {
            self.give_back(unused);
        }
    }

    /// Where the system opens stacks page by page: has it do so again from what is to stay resident on.
    #[cold]
    fn close_below(&mut self) {
        let start = self.mapping.at(self.mapping.span().start);
        // SAFETY: a stack of our own, erased, and `&mut self` says that no frame lies on it.
        let closed = unsafe { StackLimit::close_below(start, self.mapping.len(), self.resident) };
        if let Ok(open) = closed {
            self.open = open;
        } else {
            // Looked up before the next run. The window is never closed.
            self.open = StackLimit::UNKNOWN;
            self.resident = self.window();
            self.retention = Retention::NOTHING;
        }
    }

    /// Gives pages back that are erased, and more, in which nothing was touched.
    fn give_back(&mut self, unused: Span) {
        if StackLimit::IS_TOLD {
            // They are closed in a moment.
            self.resident = self.resident.max(unused.end);
            return;
        }
        let window = self.window();
        let deep_len = self.size() - self.window_len;
        let covering = covering(window - unused.start, deep_len);
        let pages = Span {
            start: window - covering,
            ..unused
        };
        // Pages that can't go stay: erased after each run, and so no risk but a cost.
        // SAFETY: erased, as far as they were touched.
        let _ = unsafe { self.mapping.give_back(pages) };
        self.resident = self.resident.max(unused.end);
    }

    /// Sets every byte to zero that isn't. Returns from where on pages had been touched or were
    /// resident; or `None` if the system wasn't asked or didn't say, and all of it was erased.
    #[inline(never)]
    pub(super) fn erase(&mut self) -> Option<usize> {
        self.erase_inline()
    }

    #[inline(always)] // as above
    fn erase_inline(&mut self) -> Option<usize> {
        if !self.entered {
            return Some(self.window());
        }
        let resident = self.unpaint();
        self.erase_up_to(self.mapping.span().end, resident)
    }

    /// The same up to that address. From `resident` on memory is erased without a question.
    #[inline(always)] // as above
    fn erase_up_to(&mut self, end: usize, resident: usize) -> Option<usize> {
        let memory = Span {
            end,
            ..self.mapping.span()
        };
        let mut plan = ErasePlan::new(memory, resident);
        let (unasked, asked) = (plan.unasked(), plan.asked());
        // SAFETY: usable pages are mapped and writable, and `&mut self` says that no frame
        // lies on them.
        unsafe { erase(self.mapping.at(unasked.start), unasked.len()) };
        if self.window_len == self.mapping.len() {
            // All is window, and nothing to ask.
            return None;
        }
        if asked.is_empty() || self.open.is(resident) {
            return Some(plan.lowest_touched());
        }
        let erase_touched = |pages: Span| {
            plan.note_touched(pages);
            // SAFETY: usable pages, as above.
            unsafe { erase(self.mapping.at(pages.start), pages.len()) };
        };
        let is_answered = os::each_touched(asked, erase_touched);
        self.resident = if StackLimit::IS_TOLD {
            // Holes are opened. What is a guard page now may have been touched before: it is made anew.
            self.open = StackLimit::UNKNOWN;
            plan.lowest_touched()
        } else {
            plan.resident_after()
        };
        if is_answered {
            if self.questions.is_last() {
                self.choose();
            }
            return Some(plan.lowest_touched());
        }
        // SAFETY: usable pages, as above.
        unsafe { erase(self.mapping.at(asked.start), asked.len()) };
        self.note_all_touched();
        None
    }

    /// Finds out, of a small stack on which all is erased, whether to go on asking.
    #[cold]
    #[inline(never)]
    fn choose(&mut self) {
        let deep = self.mapping.at(self.mapping.span().start);
        let len = self.size() - self.window_len;
        // SAFETY: usable pages, erased, and `&mut self` says that no frame lies on them.
        if len <= unsafe { measure_once(deep, len) } {
            self.stop_asking();
        }
    }

    /// Takes note that all has been touched: a small stack has nothing to gain from asking.
    fn note_all_touched(&mut self) {
        if self.size() <= SMALL && !StackLimit::IS_TOLD {
            self.stop_asking();
        }
    }

    /// From now on all is window.
    fn stop_asking(&mut self) {
        self.window_len = self.size();
        self.resident = self.window();
        self.retention = Retention::NOTHING;
        self.questions = Questions::DONT_COUNT;
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
        current::forget(self.mapping.span());
    }
}

#[cfg(all(test, unix, not(miri)))]
// Elsewhere nothing is asked, and not all of a stack can be read.
mod tests;
