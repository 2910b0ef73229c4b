//! What of the stack in use is to be erased, some spans at a time, and given back.
//!
//! That is decided in `retention.rs`. Here it is asked what was touched, and of the thread's own
//! stack, whether that is open.
#![expect(unsafe_code, reason = "gives memory of the stack in use back")]

use core::{cell::Cell, ptr};
use std::io;

use super::stack::Stack;
use crate::{
    arch::{self, EraseRequest},
    break_even::{SMALL, unasked},
    erase::is_used,
    os::{self, OwnStack},
    retention::{ErasePlan, Retention, Window, resident_below},
    span::Span,
};

/// A way through what has been touched of a stack, from its limit towards its base.
pub(super) struct Erasure {
    stack: Stack,
    plan: ErasePlan,
    /// The page from which on our own frames are there: they are erased in any case.
    window: usize,
    used_deepest: bool,
    /// Whether the system doesn't say what was touched.
    unanswered: bool,
    failed: Option<io::Error>,
}

/// Below our own frames, so many pages are never given back: they will be used again soon, by
/// those too.
const NEAR: usize = 2;

/// And one more doesn't count as deep: the next call may come from a frame that lies higher.
const SHALLOW: usize = NEAR + 1;

os::locals! {
    /// Of the thread's own stack, how far from its base memory stays resident.
    static RETENTION: Cell<Retention> = const { Cell::new(Retention::NOTHING) };

    /// Of the thread's own stack, what is known to be resident: what the last call left next to
    /// its frames.
    static RESIDENT: Cell<Span> = const { Cell::new(Span::EMPTY) };
}

impl Erasure {
    /// Up to an address on that stack, and to the end of its page.
    ///
    /// Reads what was left there: registers MUST be cleared after this.
    // Not inlined: its own frame is to lie in what is erased, whatever it holds.
    #[inline(never)]
    pub(super) fn new(mut stack: Stack, up_to: usize) -> Self {
        let end = page_after(up_to);
        let (start, failed) = match &mut stack {
            Stack::Heap(bounds) => (bounds.start, None),
            Stack::Own(own) => match own.ask_from() {
                Ok(start) => (start, None),
                // From its end on there is nothing to go through.
                Err(error) => (end, Some(error)),
            },
        };
        let window = os::page_of(arch::stack_pointer());
        let resident = match stack {
            // As at the end of a run. Elsewhere the run would find all of it touched.
            Stack::Heap(bounds) if bounds.len() <= SMALL && window - start <= unasked() => start,
            Stack::Heap(_) => window,
            Stack::Own(_) => resident_below(RESIDENT.get(), window),
        };
        Self {
            stack,
            plan: ErasePlan::new(Span { start, end }, resident),
            window,
            used_deepest: used_deepest(stack, pages_below(window, SHALLOW)),
            unanswered: false,
            failed,
        }
    }

    /// Writes the next spans into the request; false if there are none left, or if the system
    /// doesn't say how far the stack has grown.
    ///
    /// No result with a span that may be nothing: its caller would have something in a register
    /// that was on the stack before, and this saves registers where all has been erased.
    #[inline(never)]
    pub(super) fn next(&mut self, request: &mut EraseRequest) -> bool {
        match self.next_spans(request) {
            Ok(more) => more,
            Err(error) => {
                self.failed = Some(error);
                false
            }
        }
    }

    /// Why this could not begin or go on, if it couldn't.
    pub(super) fn failed(&mut self) -> Option<io::Error> {
        self.failed.take()
    }

    fn next_spans(&mut self, request: &mut EraseRequest) -> io::Result<bool> {
        request.len = 0;
        if self.plan.is_done() {
            return Ok(false);
        }
        if !self.plan.asked().is_empty() {
            if self.unanswered || !self.next_touched(request)? {
                return self.next_of_all(request);
            }
            if !self.plan.asked().is_empty() || request.len == EraseRequest::SPANS {
                return Ok(true);
            }
        }
        request.spans[request.len] = self.plan.unasked();
        request.len += 1;
        self.plan.finish();
        Ok(true)
    }

    /// Without an answer everything is erased.
    #[cold]
    fn next_of_all(&mut self, request: &mut EraseRequest) -> io::Result<bool> {
        if !self.unanswered {
            self.unanswered = true;
            if let Stack::Own(own) = &mut self.stack {
                // Which may lie past what was its limit.
                self.plan.resume_at(own.mapped()?);
            }
        }
        let rest = self.plan.rest();
        let (mut span, mut from) = (Some(rest), None);
        if let Stack::Own(own) = &mut self.stack
            && rest.start < own.open()
        {
            let limit = own.bounds().start;
            span = own.first_open(rest)?;
            if own.bounds().start < limit {
                from = Some(own.mapped()?);
            }
        }
        request.len = usize::from(span.is_some());
        request.spans[0] = span.unwrap_or(rest);
        self.plan.resume_at(from.unwrap_or(request.spans[0].end));
        Ok(true)
    }

    /// The same for what the system says was touched; false if it doesn't say.
    fn next_touched(&mut self, request: &mut EraseRequest) -> io::Result<bool> {
        // The limit of a stack of the program's own may lie within a page.
        let asked = self.plan.asked();
        let whole_pages = Span {
            start: os::page_of(asked.start),
            ..asked
        };
        let Some((len, walked)) = os::first_touched(whole_pages, &mut request.spans) else {
            return Ok(false);
        };
        if let Some(first) = request.spans[..len].first_mut() {
            first.start = first.start.max(asked.start);
        }
        self.plan.resume_at(walked);
        request.len = len;
        if let (Stack::Own(own), Some(first)) = (self.stack, request.spans[..len].first())
            && first.start < own.open()
        {
            self.pick_open(request)?;
        }
        if let Some((first, others)) = request.spans[..request.len].split_first() {
            self.plan.note_touched(Span {
                start: page_after(first.start),
                ..*first
            });
            for &pages in others {
                self.plan.note_touched(pages);
            }
        }
        Ok(true)
    }

    /// Of spans that were touched, leaves what is part of the thread's own stack and open; if the
    /// last is only the beginning of one of them, it goes on from there.
    #[cold]
    #[inline(never)]
    fn pick_open(&mut self, request: &mut EraseRequest) -> io::Result<()> {
        let Stack::Own(own) = &mut self.stack else {
            return Ok(());
        };
        let limit = own.bounds().start;
        let touched = request.len;
        request.len = 0;
        for i in 0..touched {
            let span = request.spans[i];
            let Some(open) = own.first_open(span)? else {
                continue;
            };
            request.spans[request.len] = open;
            request.len += 1;
            if open.end != span.end {
                self.plan.resume_at(open.end);
                break;
            }
        }
        // It has grown past what was its limit: once more, from there.
        if own.bounds().start < limit {
            self.plan.resume_at(own.ask_from()?);
        }
        Ok(())
    }

    /// Gives back what isn't to stay resident, once all has been erased. What lies from `painted` on will
    /// be used by each call.
    #[inline(never)]
    pub(super) fn retain(&self, painted: usize) {
        let Stack::Own(mut own) = self.stack else {
            // The run that it belongs to will do that.
            return;
        };
        own.remember_open();
        // What may be closed by the next call counts for nothing: that won't look at it, nor is
        // what is closed there to be given back.
        let open = page_after(own.open());
        let mut resident = self.plan.resident_after().max(open);
        let window = window(own, self.window, painted);
        // Without an answer all pages have been written, which tells nothing of the call.
        let lowest_touched = if self.unanswered {
            window.shallow
        } else {
            self.plan.lowest_touched().max(open)
        };
        let mut retention = RETENTION.get();
        let unused = retention.after_run(window, lowest_touched, self.used_deepest);
        RETENTION.set(retention);
        // And there is nothing to be gained by giving any of them back.
        if let Some(unused) = unused.filter(|_| !self.unanswered) {
            let start = ptr::without_provenance_mut(unused.start);
            // Pages that can't go stay, at the cost of being erased each time. Locked ones
            // must, or the thread would wait for memory that it was promised.
            // SAFETY: whole pages of the stack in use, below all frames, and erased.
            let _ = unsafe { os::give_back(start, unused.len()) };
            resident = resident.max(unused.end);
        }
        RESIDENT.set(Span {
            start: resident,
            end: self.window,
        });
    }
}

/// After a call of which is known from where on it touched the stack, without a question: of pages
/// that stay resident for deep calls, gives back those that aren't to any longer. What was touched is
/// erased.
#[inline]
pub(super) fn note_touched(stack: &Stack, touched: usize, painted: usize) {
    if let &Stack::Own(own) = stack
        && !RETENTION.get().is_cold()
    {
        cool(own, touched, painted);
    }
}

#[cold]
#[inline(never)]
fn cool(own: OwnStack, touched: usize, painted: usize) {
    let window = window(own, os::page_of(arch::stack_pointer()), painted);
    let mut retention = RETENTION.get();
    let deepest = retention.deepest_page(window.origin, os::region::page::size());
    // As for each call that isn't known to be deep, nothing but what is retained.
    let (lowest, used_deepest) = if deepest.is_empty() {
        (window.shallow, false)
    } else {
        let open = page_after(own.open());
        let used = deepest.end <= window.shallow && touched < deepest.end;
        (deepest.start.max(open), used)
    };
    let unused = retention.after_run(window, lowest, used_deepest);
    RETENTION.set(retention);
    if let Some(unused) = unused {
        let start = ptr::without_provenance_mut(unused.start);
        // SAFETY: whole pages of the stack in use, below all frames, and erased as far as this call
        // has touched them. See `retain` for those that can't go.
        let _ = unsafe { os::give_back(start, unused.len()) };
        let resident = RESIDENT.get();
        RESIDENT.set(Span {
            start: resident.start.max(unused.end),
            ..resident
        });
    }
}

/// Of the thread's own stack, for a call from a frame in the page that begins at `here`.
fn window(own: OwnStack, here: usize, painted: usize) -> Window {
    let painted = os::page_of(painted);
    Window {
        origin: page_after(own.bounds().end),
        shallow: pages_below(here, SHALLOW).min(painted),
        retained: pages_below(here, NEAR).min(painted),
    }
}

/// Whether the deepest page that stayed resident has been used since it was erased, if it lies
/// below that address.
fn used_deepest(stack: Stack, below: usize) -> bool {
    let Stack::Own(own) = stack else {
        return false;
    };
    let origin = page_after(own.bounds().end);
    let page = RETENTION
        .get()
        .deepest_page(origin, os::region::page::size());
    if page.is_empty() || page.end > below {
        return false;
    }
    let page = ptr::slice_from_raw_parts(ptr::with_exposed_provenance(page.start), page.len());
    // SAFETY: a page of this stack, mapped and known to be open since it was used, and below all
    // frames.
    unsafe { is_used(page) }
}

fn pages_below(address: usize, pages: usize) -> usize {
    address.saturating_sub(pages * os::region::page::size())
}

fn page_after(address: usize) -> usize {
    address.next_multiple_of(os::region::page::size())
}
