//! A stack for probed frames: paint tells how deep a run went.
//!
//! `paint.rs` has the reasons. Between runs all is painted from some address up to the base,
//! and below that all is erased. After a run, paint that is whole over a band's width says that
//! nothing below was touched. Then what lies above is painted anew, and that erases it. If there is no
//! such paint, the run went past it: below it the stack is erased as any other.
//!
//! Registers are clear when this looks, and no residue comes into one on the caller's stack, where
//! a signal would store it. Processors that can't compare in memory look from this stack. A signal
//! that comes then may store here what was loaded, below the lowest change: so they look once more,
//! with registers clear; and once more from the caller's stack, for what handlers have left meanwhile.
#![expect(
    unsafe_code,
    reason = "paints stacks, and reads what calls have left there"
)]

use core::ptr::NonNull;

use super::Memory;
use crate::{
    arch::{self, RegisterSet},
    depths::Depths,
    erase::erase,
    os::{self, StackLimit, region},
    paint::{BLOCK, Paint},
    registers,
    span::Span,
    switch,
};

/// What is painted.
pub(super) struct Painted {
    /// So many blocks, next to the base.
    len: u16,
    depths: Depths<MISS>,
}

/// To look once more, from the lower end of the paint, costs as much as to look at a band, and
/// some more.
const MISS: u16 = 32;

/// No more is painted, in bytes. Of deeper runs the system is asked each time.
const MOST: usize = 128 << 10;

const _: () = assert!(MOST / BLOCK <= u16::MAX as usize);

/// Paint that isn't needed any more goes if it has at least so many pages.
const PAGES_THAT_GO: usize = 4;

impl Painted {
    pub(super) const NOTHING: Self = Self {
        len: 0,
        depths: Depths::UNKNOWN,
    };

    /// From this address up to the base.
    #[inline]
    fn start(&self, base: usize) -> usize {
        base - usize::from(self.len) * BLOCK
    }

    fn set_start(&mut self, start: usize, base: usize) {
        self.len = u16::try_from((base - start) / BLOCK).expect("no more is painted");
    }
}

impl Memory {
    /// Whether paint tells how deep a run went.
    #[inline]
    pub(super) fn is_painted(&self) -> bool {
        self.painted.as_ref().is_some_and(|it| it.len != 0)
    }

    /// Before a run.
    #[inline]
    pub(super) fn paint_before(&mut self, registers: RegisterSet) {
        if self.painted.is_some() && !self.is_painted() {
            self.paint_first(registers);
        }
    }

    #[cold]
    fn paint_first(&mut self, registers: RegisterSet) {
        let expected = self.painted.as_ref().map(|it| it.depths.expected());
        self.paint_for(Paint::with(registers), expected.unwrap_or(0));
    }

    /// Paints all that runs of so many blocks need, and what has been painted before.
    fn paint_for(&mut self, paint: Paint, depth: usize) {
        let needed = self.needed(paint, depth);
        let Some(painted) = &mut self.painted else {
            return;
        };
        let base = self.mapping.span().end;
        let whole = Span {
            start: painted.start(base).min(needed),
            end: base,
        };
        painted.set_start(whole.start, base);
        // SAFETY: usable pages, and `&mut self` says that no frame lies on them.
        unsafe { paint.fill(whole) };
    }

    /// From where on there has to be paint for runs of so many blocks.
    fn needed(&self, paint: Paint, depth: usize) -> usize {
        let Span { start, end } = self.mapping.span();
        let len = (depth * BLOCK).saturating_add(paint.band());
        let needed = os::page_of(end - len.min(MOST).min(end - start));
        // `retain` measures from the window.
        if self.is_asked_about() {
            needed.min(self.window())
        } else {
            needed
        }
    }

    /// From now on nothing counts as painted. Returns from where on memory is known to be resident.
    pub(super) fn unpaint(&mut self) -> usize {
        let base = self.mapping.span().end;
        let Some(painted) = &mut self.painted else {
            return self.resident;
        };
        let start = painted.start(base);
        painted.len = 0;
        start.min(self.resident)
    }

    /// Erases what a run has left, and paints.
    #[inline(always)] // as `erase_after_run`
    pub(super) fn erase_painted(&mut self, used_deepest: bool) {
        let paint = Paint::with(registers::detected());
        let Some(painted) = &mut self.painted else {
            return;
        };
        let stack = self.mapping.span();
        let expected = painted.depths.expected() * BLOCK + paint.band();
        let start = painted.start(stack.end);
        let guess = stack.end.saturating_sub(expected).max(start);
        // SAFETY: painted once, and no frame lies there.
        let find = |from| unsafe { lowest_touched(paint, self.mapping.bytes(), from) };
        let found = find(guess).or_else(|| {
            let more = start < guess;
            more.then(|| find(start)).flatten()
        });
        let Some(touched) = found else {
            return self.erase_past_paint(paint, used_deepest);
        };
        let touched = Span {
            start: touched,
            ..stack
        };
        // SAFETY: usable pages, and `&mut self` says that no frame lies on them.
        unsafe { paint.fill(touched) };
        let long_past = painted.depths.note(touched.len() / BLOCK);
        if self.is_asked_about() {
            self.retain(start, start.min(self.resident), used_deepest);
        }
        if let Some(deepest) = long_past {
            self.unpaint_below(self.needed(paint, deepest + 1));
        }
    }

    /// The same for a run that went past the paint, or may have.
    #[cold]
    #[inline(never)]
    fn erase_past_paint(&mut self, paint: Paint, used_deepest: bool) {
        let Span { start: limit, end } = self.mapping.span();
        let painted = self.painted.as_ref().map_or(end, |it| it.start(end));
        let resident = if self.is_asked_about() {
            painted.min(self.resident)
        } else {
            limit
        };
        let answer = self.erase_up_to(painted, resident);
        let lowest_touched = answer.unwrap_or(limit);
        let depth = (end - lowest_touched).div_ceil(BLOCK);
        if let Some(painted) = &mut self.painted {
            painted.depths.note(depth);
        }
        self.paint_for(paint, depth + 1);
        let painted = self.painted.as_ref().map_or(end, |it| it.start(end));
        if answer.is_some() && self.is_asked_about() {
            self.retain(painted, lowest_touched, used_deepest);
        }
    }

    /// Gives back what of the paint lies below that address.
    #[cold]
    fn unpaint_below(&mut self, start: usize) {
        let Some(painted) = &mut self.painted else {
            return;
        };
        let base = self.mapping.span().end;
        let now = painted.start(base);
        let pages = Span {
            start: now,
            end: start.max(now),
        };
        if pages.len() < PAGES_THAT_GO * region::page::size() {
            return;
        }
        painted.set_start(pages.end, base);
        // SAFETY: usable pages, with no frame in them.
        unsafe { erase(self.mapping.at(pages.start), pages.len()) };
        // What can't go is resident, and looks touched when the system is asked.
        // SAFETY: erased.
        let _ = unsafe { self.mapping.give_back(pages) };
        self.resident = self.resident.max(pages.end);
    }

    /// Whether the system is asked about what lies below the window.
    #[inline]
    fn is_asked_about(&self) -> bool {
        self.window_len != self.mapping.len()
    }
}

/// Where that begins which calls have touched of `stack`, as far as it was painted from an address
/// on. `None` if there is no whole band below: then they may have touched more.
///
/// # Safety
///
/// The stack must be mapped and writable from there on, and no frame may be in use in it. Registers
/// must be clear.
#[inline]
unsafe fn lowest_touched(paint: Paint, stack: NonNull<[u8]>, from: usize) -> Option<usize> {
    let limit = stack.cast::<u8>().addr().get();
    let painted = Span {
        start: from,
        end: limit + stack.len(),
    };
    // SAFETY: by this function's own contract.
    let find = || unsafe { paint.lowest_touched(painted, limit) };
    if arch::COMPARES_IN_MEMORY {
        return find();
    }
    let mut found = None;
    // SAFETY: by this function's own contract; nothing here unwinds.
    unsafe { switch::on_stack(stack, StackLimit::UNKNOWN, || found = find()) };
    // And once more from here, where no signal writes to it any more. What isn't whole is what a
    // handler left.
    // SAFETY: by this function's own contract.
    found.filter(|&touched| unsafe { paint.is_band_whole(touched, limit) })
}

cfg_if! {
    if #[cfg(probed)] {
        #[cfg(test)]
        mod tests;
    }
}
