//! Which stack is in use, and what of it has been touched.
#![expect(unsafe_code, reason = "gives memory of the stack in use back")]

use crate::span::Span;
use core::{cell::Cell, ptr};
use std::io;

use crate::{
    arch::{self, EraseRequest},
    current,
    heap_stack::ALL_WINDOW,
    label,
    os::{self, NotOwn, OwnStack, SignalStack},
    retention::{Retention, is_used},
};

/// The stack that the calling thread is on.
#[derive(Clone, Copy, Debug)]
pub(super) enum Stack {
    /// A heap stack, by our own record or, if it is that of another copy of this crate, its label.
    Heap(Span),
    /// The thread's own, by what the system says of it.
    Own(OwnStack),
}

impl Stack {
    /// The stack with this address on it.
    pub(super) fn in_use(stack_pointer: usize) -> Result<Self, NotOwn> {
        // That may lie within another stack, in a local of some frame. Then there are live
        // frames on both sides of it.
        if let Ok(SignalStack::InUse) = os::signal_stack() {
            return Err(NotOwn::SignalStack);
        }
        match current::heap_stack(stack_pointer).or_else(|| label::found(stack_pointer)) {
            Some(bounds) => Ok(Self::Heap(bounds)),
            None => match os::own_stack(stack_pointer) {
                Ok(own) => Ok(Self::Own(own)),
                Err(NotOwn::Foreign) => Self::of_another_copy(stack_pointer),
                Err(why) => Err(why),
            },
        }
    }

    #[cold]
    fn of_another_copy(stack_pointer: usize) -> Result<Self, NotOwn> {
        let bounds = label::find(stack_pointer).ok_or(NotOwn::Foreign)?;
        Ok(Self::Heap(bounds))
    }

    /// Its lowest address, as far as that is known.
    pub(super) fn limit(&self) -> usize {
        match self {
            Self::Heap(bounds) => bounds.start,
            Self::Own(own) => own.bounds().start,
        }
    }
}

/// A way through what has been touched of a stack, from its limit towards its base, some
/// parts at a time.
pub(super) struct Sweep {
    stack: Stack,
    /// What has been dealt with ends here.
    from: usize,
    /// From here on nobody needs to be asked what was touched: it is known to have memory.
    known: usize,
    /// From here on our own frames are there.
    ours: usize,
    end: usize,
    /// From here on the next call will know it to have memory.
    kept: usize,
    /// The lowest address that was touched, as far as that is known.
    lowest: usize,
    used_deepest: bool,
    /// Whether the system doesn't say what was touched.
    unanswered: bool,
    failed: Option<io::Error>,
}

/// Below our own frames, so many pages are never given back: they will be used again soon, by
/// those too.
const CLOSE: usize = 2;

/// And one more doesn't count as deep: the next call may come from a frame that lies higher.
const SHALLOW: usize = CLOSE + 1;

thread_local! {
    /// Of the thread's own stack, how far from its base memory is kept.
    static KEEP: Cell<Retention> = const { Cell::new(Retention::NOTHING) };

    /// Of the thread's own stack, what is known to have memory: what the last call left next to
    /// its frames. To be told so again would take half as long as to erase it, or longer.
    static KNOWN: Cell<Span> = const { Cell::new(Span::EMPTY) };
}

impl Sweep {
    /// Up to an address on that stack, and to the end of its page.
    ///
    /// Reads what was left there: registers MUST be cleared after this.
    // Not inlined: its own frame is to lie in what is erased, whatever it holds.
    #[inline(never)]
    pub(super) fn new(mut stack: Stack, up_to: usize) -> Self {
        let end = page_after(up_to);
        let (from, failed) = match &mut stack {
            Stack::Heap(bounds) => (bounds.start, None),
            Stack::Own(own) => match own.ask_from() {
                Ok(from) => (from, None),
                // From its end on there is nothing to go through.
                Err(error) => (end, Some(error)),
            },
        };
        let ours = page_of(arch::stack_pointer());
        let known = match stack {
            Stack::Heap(_) => ours,
            Stack::Own(_) => known_below(ours),
        };
        let (ours, known) = (ours.max(from), known.max(from));
        Self {
            stack,
            from,
            known,
            ours,
            end,
            kept: known,
            lowest: if known < ours { known } else { end },
            used_deepest: used_deepest_kept(stack, pages_below(ours, SHALLOW)),
            unanswered: false,
            failed,
        }
    }

    /// Writes the next parts into `below`; false if there are none left, or if the system doesn't
    /// say how far the stack has grown.
    ///
    /// No result with a part that may be nothing: its caller would have something in a register
    /// that was on the stack before, and this saves registers where all has been erased.
    #[inline(never)]
    pub(super) fn next(&mut self, request: &mut EraseRequest) -> bool {
        match self.next_parts(request) {
            Ok(more) => more,
            Err(error) => {
                self.failed = Some(error);
                false
            }
        }
    }

    /// Why the sweep could not begin or go on, if it couldn't.
    pub(super) fn failed(&mut self) -> Option<io::Error> {
        self.failed.take()
    }

    fn next_parts(&mut self, request: &mut EraseRequest) -> io::Result<bool> {
        request.len = 0;
        if self.from == self.end {
            return Ok(false);
        }
        let whole = match self.stack {
            // As at the end of a run.
            Stack::Heap(bounds) => bounds.len() <= ALL_WINDOW,
            Stack::Own(_) => false,
        };
        let start = if whole {
            self.from
        } else if self.from >= self.known {
            self.known
        } else if !self.unanswered && self.next_touched(request)? {
            if self.from != self.known || request.len == EraseRequest::SPANS {
                return Ok(true);
            }
            self.known
        } else {
            return self.next_of_all(request);
        };
        request.spans[request.len] = Span {
            start,
            end: self.end,
        };
        request.len += 1;
        self.from = self.end;
        Ok(true)
    }

    /// Without an answer everything is erased.
    #[cold]
    fn next_of_all(&mut self, request: &mut EraseRequest) -> io::Result<bool> {
        if !self.unanswered {
            self.unanswered = true;
            self.lowest = self.end;
            if let Stack::Own(own) = &mut self.stack {
                // Which may lie past what was its limit.
                self.from = own.mapped()?;
            }
        }
        let rest = Span {
            start: self.from,
            end: self.end,
        };
        let (mut part, mut from) = (Some(rest), None);
        if let Stack::Own(own) = &mut self.stack
            && rest.start < own.open()
        {
            let limit = own.bounds().start;
            part = own.first_open(rest)?;
            if own.bounds().start < limit {
                from = Some(own.mapped()?);
            }
        }
        request.len = usize::from(part.is_some());
        request.spans[0] = part.unwrap_or(rest);
        self.from = from.unwrap_or(request.spans[0].end);
        Ok(true)
    }

    /// The same for what the system says was touched; false if it doesn't say.
    fn next_touched(&mut self, request: &mut EraseRequest) -> io::Result<bool> {
        // The limit of a stack of the program's own may lie within a page.
        let (from, page) = (self.from, page_of(self.from));
        let Some((len, walked)) = os::first_touched(page, self.known, &mut request.spans) else {
            return Ok(false);
        };
        if let Some(first) = request.spans[..len].first_mut() {
            first.start = first.start.max(from);
        }
        self.from = walked;
        request.len = len;
        if let (Stack::Own(own), Some(first)) = (self.stack, request.spans[..len].first())
            && first.start < own.open()
        {
            self.pick_open(request)?;
        }
        let parts = &request.spans[..request.len];
        if let (Some(first), Some(last)) = (parts.first(), parts.last()) {
            self.lowest = self.lowest.min(page_after(first.start));
            if last.end == self.known {
                self.kept = page_after(last.start);
            }
        }
        Ok(true)
    }

    /// Of parts that were touched, leaves what is part of the thread's own stack and open; if the
    /// last is only the beginning of one of them, the sweep goes on from there.
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
            let part = request.spans[i];
            let Some(open) = own.first_open(part)? else {
                continue;
            };
            request.spans[request.len] = open;
            request.len += 1;
            if open.end != part.end {
                self.from = open.end;
                break;
            }
        }
        // It has grown past what was its limit: once more, from there.
        if own.bounds().start < limit {
            self.from = own.ask_from()?;
        }
        Ok(())
    }

    /// Settles what memory to keep, once all has been erased.
    #[inline(never)]
    pub(super) fn settle(&self) {
        let Stack::Own(mut own) = self.stack else {
            // The run that it belongs to will do that.
            return;
        };
        own.settle();
        let base = page_after(own.bounds().end);
        // What may be closed by the next call counts for nothing: that won't look at it, nor is
        // what is closed there to be given back.
        let open = page_after(own.open());
        let lowest = self.lowest.max(open);
        // What is close by doesn't count: as the window of a heap stack.
        let ours = page_of(self.ours);
        let reach = if lowest < pages_below(ours, SHALLOW) {
            base - lowest
        } else {
            0
        };
        let mut kept = self.kept.max(open);
        let mut keep = KEEP.get();
        if reach == 0 && keep.bytes() == 0 {
            keep.after_shallow_run();
        } else {
            let stay = base - keep.after_run(reach, self.used_deepest);
            let up_to = stay.min(pages_below(ours, CLOSE));
            if lowest < up_to {
                let start = ptr::without_provenance_mut(lowest);
                // Pages that can't go stay, at the cost of being erased each time. Locked ones
                // must, or the thread would wait for memory that it was promised.
                // SAFETY: whole pages of the stack in use, below all frames, and erased.
                let _ = unsafe { os::give_back(start, up_to - lowest) };
                kept = kept.max(up_to);
            }
        }
        KEEP.set(keep);
        KNOWN.set(Span {
            start: kept,
            end: ours,
        });
    }
}

/// Below frames that begin at `ours`, from where on the thread's own stack is known to have memory.
fn known_below(ours: usize) -> usize {
    let known = KNOWN.get();
    // Above those frames there may be a larger one, of which nothing was touched.
    if known.start < ours && ours <= known.end {
        known.start
    } else {
        ours
    }
}

/// Whether the deepest page that was kept has been used since it was erased.
fn used_deepest_kept(stack: Stack, close: usize) -> bool {
    let Stack::Own(own) = stack else {
        return false;
    };
    let kept = KEEP.get().bytes();
    let start = page_after(own.bounds().end) - kept;
    let len = os::region::page::size();
    if kept == 0 || start + len > close {
        return false;
    }
    let page = ptr::slice_from_raw_parts(ptr::with_exposed_provenance(start), len);
    // SAFETY: a page of this stack, mapped and known to be open since it was used, and below all
    // frames.
    unsafe { is_used(page) }
}

fn pages_below(address: usize, pages: usize) -> usize {
    address.saturating_sub(pages * os::region::page::size())
}

fn page_of(address: usize) -> usize {
    address - address % os::region::page::size()
}

fn page_after(address: usize) -> usize {
    address.next_multiple_of(os::region::page::size())
}
