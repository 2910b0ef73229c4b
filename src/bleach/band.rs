//! In place, for probed frames: paint below the stack pointer tells how deep a call went.
//!
//! ```text
//!   low addresses                                           high addresses
//!       |      band      |     expected     |  our own frames  |  entry
//!       |         painted before the call   |
//! ```
//!
//! On the thread's own stack, paint is put there before each call, whatever earlier calls have left
//! there. On a heap stack, and in a call within another, somebody may rely on what is there: on the
//! paint of the run, or of the call outside. To put paint over what has changed there would hide
//! how deep *their* code went. So there nothing is painted before the call: either the band is whole
//! by then, or the system is asked after the call, all is erased, and only then painted.
//!
//! The band has to lie in what is known to be open, since closed pages can't be looked at.
#![expect(
    unsafe_code,
    reason = "paints the stack in use, and reads what lies there"
)]

use core::cell::Cell;

use super::stack::Stack;
use crate::{
    arch::RegisterSet,
    depths::Depths,
    os::{self, OwnStack},
    paint::{BLOCK, Paint},
    probes,
    span::Span,
};

/// To have expected too little costs a question to the system, instead of painting, comparing and
/// erasing.
const MISS: u16 = 150;

/// No more than so many bytes are painted: to ask is as cheap then.
const MOST: usize = 32 << 10;

/// Where there is no room for what is expected, so many blocks and the band are painted.
const LEAST: usize = 9;

/// What lies between the paint and the stack pointer of the function that paints, at the least: the
/// return address of what it calls, and as much as a red zone.
const NEAR: usize = 128;

os::locals! {
    /// Of calls in place.
    static DEPTHS: Cell<Depths<MISS>> = const { Cell::new(Depths::UNKNOWN) };

    /// Whether a call in place is under way, on the thread's own stack, that relies on its paint.
    static IS_RELIED_ON: Cell<bool> = const { Cell::new(false) };

    /// Of the thread's own stack, the address from which on each page was asked about and found
    /// open, touched or not.
    static ROOM: Cell<usize> = const { Cell::new(usize::MAX) };

    /// The address from which on there was no room for paint.
    static NO_ROOM: Cell<usize> = const { Cell::new(0) };

    /// How often there was none since.
    static REFUSED: Cell<u8> = const { Cell::new(0) };
}

/// Paint below the stack pointer.
pub(super) struct Band {
    paint: Paint,
    /// Up to the last block before our own frames.
    painted: Span,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing can be painted.
    NoRoom,
    /// Still to be painted.
    Planned,
    /// Painted for this call alone.
    Painted,
    /// Still to be compared: somebody may rely on what is there.
    Shared,
    /// That was whole before the call, as far as the band goes.
    Found,
    /// It wasn't.
    Changed,
}

impl Band {
    /// For a call from a function with that stack pointer.
    #[inline(never)]
    pub(super) fn plan(stack: &mut Stack, stack_pointer: usize, registers: RegisterSet) -> Self {
        let paint = Paint::with(registers);
        let end = (stack_pointer - NEAR) / BLOCK * BLOCK;
        let paint_for = |blocks: usize| Span {
            start: end.saturating_sub((blocks * BLOCK + paint.band()).min(MOST)),
            end,
        };
        let mut has_room = |painted: Span| match stack {
            Stack::Own(own) => is_open(own, painted),
            Stack::Heap(bounds) => bounds.start <= painted.start,
        };
        let expected = DEPTHS.get().expected();
        let (mut painted, least) = (paint_for(expected), LEAST.min(expected));
        let mut has_paint = has_room(painted);
        if !has_paint && least < expected {
            // Or calls would never be noted that go less deep.
            painted = paint_for(least);
            has_paint = has_room(painted);
        }
        let has_room = has_paint && probes::leave_marks();
        let is_ours = matches!(stack, Stack::Own(_)) && !IS_RELIED_ON.get();
        let state = match (has_room, is_ours) {
            (false, _) => State::NoRoom,
            (true, true) => State::Planned,
            (true, false) => State::Shared,
        };
        Self {
            paint,
            painted,
            state,
        }
    }

    /// Where the paint begins, or the highest address if there is none.
    #[inline(always)]
    pub(super) fn start(&self) -> usize {
        if self.state == State::NoRoom {
            usize::MAX
        } else {
            self.painted.start
        }
    }

    /// Where the paint ends, at some distance from our own frames.
    #[inline(always)]
    pub(super) fn end(&self) -> usize {
        self.painted.end
    }

    /// Before the call.
    ///
    /// # Safety
    ///
    /// The function that this is inlined into must be the one whose stack pointer it was planned for.
    #[inline(always)]
    pub(super) unsafe fn arm(&mut self) {
        if self.state == State::Planned {
            // SAFETY: open, and below all frames that are in use: this function's caller has
            // none below its stack pointer but the return address of what paints.
            unsafe { self.paint.fill(self.painted) };
            self.state = State::Painted;
            IS_RELIED_ON.set(true);
        }
        if self.state == State::Shared {
            let band = Span {
                end: self.painted.start + self.paint.band(),
                ..self.painted
            };
            // SAFETY: mapped, as part of a stack that is in use.
            let changed = unsafe { self.paint.lowest_change(band) };
            self.state = if changed == band.end {
                State::Found
            } else {
                State::Changed
            };
        }
    }

    /// After the call, when registers are clear: from where on it has touched the stack. `None` if
    /// that isn't known.
    ///
    /// # Safety
    ///
    /// As for [`arm`](Self::arm).
    #[inline(always)]
    pub(super) unsafe fn lowest_touched(&self) -> Option<usize> {
        if self.state != State::Painted && self.state != State::Found {
            return None;
        }
        // The paint ends above the limit, and the band with it.
        // SAFETY: mapped, as it was before the call, and registers are clear.
        unsafe { self.paint.lowest_touched(self.painted, 0) }
    }

    /// Erases what the call has touched, from that address on, up to [`end`](Self::end): with paint
    /// where somebody may rely on it.
    ///
    /// # Safety
    ///
    /// As for [`arm`](Self::arm), and below all frames that are in use.
    #[inline(always)]
    pub(super) unsafe fn erase(&self, touched: usize) {
        let touched = Span {
            start: touched,
            ..self.painted
        };
        if self.state == State::Found {
            // SAFETY: of the stack in use, and below all frames, as when it was planned.
            unsafe { self.paint.fill(touched) };
        } else {
            // SAFETY: as above.
            unsafe { self.paint.erase(touched) };
        }
    }

    /// Once all is erased down to the limit: leaves paint for whoever relies on it. Returns the
    /// address up to which there is any, or 0.
    ///
    /// # Safety
    ///
    /// As for [`erase`](Self::erase).
    #[inline(always)]
    pub(super) unsafe fn restore(&self) -> usize {
        if self.state == State::Found || self.state == State::Changed {
            // SAFETY: of the stack in use, and below all frames, as when it was planned.
            unsafe { self.paint.fill(self.painted) };
            self.painted.end
        } else {
            0
        }
    }

    /// Takes note of how deep the call went.
    #[inline(never)]
    pub(super) fn note(&self, touched: Option<usize>) {
        if self.state == State::Painted {
            IS_RELIED_ON.set(false);
        }
        let mut depths = DEPTHS.get();
        match touched {
            Some(touched) => _ = depths.note((self.painted.end - touched) / BLOCK),
            // Deeper than expected.
            None if self.state == State::Painted || self.state == State::Found => {
                let deeper = (2 * self.painted.len()).min(MOST) / BLOCK;
                depths.note(deeper);
                depths.expect(deeper);
            }
            None => {}
        }
        DEPTHS.set(depths);
    }
}

/// Whether that part of the thread's own stack can be written to. Where closed pages were touched, or
/// may be, is known to `own`; but what nobody has touched is not its concern.
#[inline]
fn is_open(own: &mut OwnStack, part: Span) -> bool {
    ROOM.get() <= part.start || makes_room(own, part)
}

/// Asks the system, once.
#[cold]
#[inline(never)]
fn makes_room(own: &mut OwnStack, part: Span) -> bool {
    if part.start <= NO_ROOM.get() {
        // The initial thread's stack grows: once more, now and then.
        let times = REFUSED.get();
        REFUSED.set(times.wrapping_add(1));
        if times != u8::MAX {
            return false;
        }
    }
    let pages = Span {
        start: os::page_of(part.start),
        end: part
            .end
            .next_multiple_of(os::region::page::size())
            .min(ROOM.get()),
    };
    let is_open = own.bounds().start <= pages.start
        && own.is_open_throughout(pages)
        && matches!(own.first_open(pages), Ok(Some(open)) if open == pages);
    own.remember_open();
    // Pages that have been closed before may be closed again.
    if !is_open || pages.start < own.open() {
        NO_ROOM.set(NO_ROOM.get().max(part.start));
        return false;
    }
    ROOM.set(pages.start);
    if part.start <= NO_ROOM.get() {
        NO_ROOM.set(part.start - 1);
    }
    true
}

cfg_if! {
    if #[cfg(probed)] {
        #[cfg(test)]
        mod tests;
    }
}
