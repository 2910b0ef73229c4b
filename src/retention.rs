//! What is erased after a run, and how much of that memory stays resident for the next one.
//!
//! Stacks, and `bleach` on the stack in use, do what is decided here. It is arithmetic: addresses
//! in, spans out.
//!
//! # What is erased
//!
//! ```text
//!   low addresses                                                    high addresses
//!   start                        resident              window                 end
//!     |  touched | never touched  |  resident since the  |  used by each run  |
//!     |          |                |  run before          |                    |
//!     |   asked about: what was   |          erased without a question        |
//!     |   touched is erased       |                                           |
//! ```
//!
//! The window is erased each time. So is what is known to be resident next to it: to be told so
//! again would take half as long as to erase it. The system is asked about the rest, if it can be
//! asked, and what it says was touched is erased. Without an answer all of it is. That is the
//! [`ErasePlan`].
//!
//! # What stays resident
//!
//! After a deep run its pages can stay, erased, for the next deep run; or go back to the system,
//! so that the next shallow run has nothing to erase there. To keep a stack's page costs a shallow
//! run about 25 ns; to get it anew costs a deep run about sixteen times as much. So pages stay
//! while about every sixteenth run, or more of them, is deep, and a single deep run among shallow
//! ones is forgotten at once. That is the [`Retention`].

use crate::span::Span;

/// What is to be erased after a run, and what is to be asked first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ErasePlan {
    /// Nothing below needs to be dealt with, or not any more.
    start: usize,
    /// From here on all is known to be resident.
    resident: usize,
    end: usize,
    /// From here on all will be known to be resident by the next run.
    resident_after: usize,
    lowest_touched: usize,
}

impl ErasePlan {
    /// For this memory, of which what lies from `resident` on is erased without a question: the
    /// window, what is known to be resident, and all of it if to ask isn't worth it.
    #[inline]
    pub(crate) fn new(memory: Span, resident: usize) -> Self {
        let resident = resident.max(memory.start);
        Self {
            start: memory.start,
            resident,
            end: memory.end,
            resident_after: resident,
            lowest_touched: resident,
        }
    }

    /// Whether all has been dealt with.
    #[inline]
    pub(crate) fn is_done(&self) -> bool {
        self.start == self.end
    }

    /// What to ask about: of this, erase what was touched, or else all. It may be nothing.
    #[inline]
    pub(crate) fn asked(&self) -> Span {
        Span {
            start: self.start.min(self.resident),
            end: self.resident,
        }
    }

    /// What to erase without a question.
    #[inline]
    pub(crate) fn unasked(&self) -> Span {
        Span {
            start: self.resident,
            end: self.end,
        }
    }

    /// All that hasn't been dealt with.
    #[inline]
    pub(crate) fn rest(&self) -> Span {
        Span {
            start: self.start,
            end: self.end,
        }
    }

    /// Takes note that what lies below this address has been dealt with; or hasn't, if the memory
    /// turns out to begin there.
    #[inline]
    pub(crate) fn resume_at(&mut self, start: usize) {
        self.start = start;
    }

    /// Takes note that all has been dealt with.
    #[inline]
    pub(crate) fn finish(&mut self) {
        self.start = self.end;
    }

    /// Takes note that the system says that whole pages were touched, part of what was asked about.
    #[inline]
    pub(crate) fn note_touched(&mut self, pages: Span) {
        self.lowest_touched = self.lowest_touched.min(pages.start);
        if pages.end == self.resident {
            self.resident_after = pages.start;
        }
    }

    /// From where on memory is known to be touched or resident.
    #[inline]
    pub(crate) fn lowest_touched(&self) -> usize {
        self.lowest_touched
    }

    /// From where on all is known to be resident after this.
    #[inline]
    pub(crate) fn resident_after(&self) -> usize {
        self.resident_after
    }
}

/// From where on memory is resident for a run whose window begins there, if it was in this span
/// after the run before.
#[inline]
pub(crate) fn resident_below(resident: Span, window: usize) -> usize {
    // Above the end there may have been a larger window, of which nothing was touched.
    if resident.start < window && window <= resident.end {
        resident.start
    } else {
        window
    }
}

/// Where a window begins, for [`Retention`]. Addresses of pages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Window {
    /// Depths are measured from here, in all runs.
    pub(crate) origin: usize,
    /// A run that touched nothing below is a shallow one.
    pub(crate) shallow: usize,
    /// Nothing is given back from here on.
    pub(crate) retained: usize,
}

impl Window {
    /// One that begins at the same address in all runs.
    #[inline]
    pub(crate) fn fixed(start: usize) -> Self {
        Self {
            origin: start,
            shallow: start,
            retained: start,
        }
    }
}

/// How many times as much it takes to get a page of a stack anew as to erase it once.
pub(crate) const BREAK_EVEN_OF_STACKS: u8 = 16;

/// How much stays resident, from the runs so far. Depths in bytes, from the window's origin.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Retention<const BREAK_EVEN: u8 = BREAK_EVEN_OF_STACKS> {
    /// A deep run adds the break-even, a shallow one takes 1 away. More than the break-even takes
    /// two deep runs, not too far apart.
    heat: u8,
    retained_depth: usize,
}

impl<const BREAK_EVEN: u8> Retention<BREAK_EVEN> {
    /// Before the first run.
    pub(crate) const NOTHING: Self = Self {
        heat: 0,
        retained_depth: 0,
    };

    /// The most that counts: after this many shallow runs in a row, less the break-even, nothing
    /// is retained.
    const HOTTEST: u8 = {
        assert!(BREAK_EVEN <= u8::MAX / 4, "one more is to be added");
        3 * BREAK_EVEN
    };

    /// Whether there has been no deep run lately: then shallow ones make no difference.
    #[inline]
    pub(crate) fn is_cold(&self) -> bool {
        self.heat == 0
    }

    /// The deepest page that has stayed resident, which looks touched whether it was or not: who
    /// erases says whether it was. Empty if none has.
    #[inline]
    pub(crate) fn deepest_page(&self, origin: usize, page: usize) -> Span {
        let start = origin - self.retained_depth;
        Span {
            start,
            end: start + self.retained_depth.min(page),
        }
    }

    /// Decides, after a run that touched memory down to an address, and used the deepest page that
    /// had stayed resident or not, what pages of it are to be given back.
    #[inline]
    pub(crate) fn after_run(
        &mut self,
        window: Window,
        lowest_touched: usize,
        used_deepest: bool,
    ) -> Option<Span> {
        let touched_depth = if lowest_touched < window.shallow {
            window.origin - lowest_touched
        } else {
            0
        };
        if touched_depth == 0 && self.retained_depth == 0 {
            self.heat = self.heat.saturating_sub(1);
            return None;
        }
        self.retain(touched_depth, used_deepest);
        let end = (window.origin - self.retained_depth).min(window.retained);
        (lowest_touched < end).then_some(Span {
            start: lowest_touched,
            end,
        })
    }

    fn retain(&mut self, touched_depth: usize, used_deepest: bool) {
        // What was not retained was not there before.
        if touched_depth > self.retained_depth || used_deepest {
            self.heat = Self::HOTTEST.min(self.heat + BREAK_EVEN);
        } else {
            self.heat = self.heat.saturating_sub(1);
        }
        self.retained_depth = if self.heat > BREAK_EVEN {
            self.retained_depth.max(touched_depth)
        } else {
            0
        };
    }
}

#[cfg(test)]
mod tests;
