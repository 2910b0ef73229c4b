//! Calls of `bleach` that touch chosen bytes of the thread's own stack, far below their own
//! frames, and a look at all of it afterwards.
//!
//! Who touches and who looks stands aside, on a heap stack: of the thread's own, no more is
//! in use meanwhile than the frames that lead there.

use std::{
    hint, io,
    iter::StepBy,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
};

use stackbleach::{HeapStack, bleach};

use super::{
    maps, memory, own_stack,
    quiet::quietly,
    touching::{self, PATTERN, Way},
    view::View,
};

/// Below the frame of a call, so many bytes may be anything but the pattern: there lie frames
/// of functions that lead aside, and of what `bleach` does last.
const NEAR: usize = 8 << 10;

/// The same after a panic, which goes on by way of the unwinder.
const NEAR_A_PANIC: usize = 32 << 10;

/// From the frame in which an [`InPlace`] is made to what is touched: the frames down to the
/// call, and [`NEAR`].
const ROOM: usize = NEAR + (8 << 10);

/// After so many shallow calls, nothing is kept for a deep one.
pub(crate) const SHALLOW: usize = 48;

/// How a call ends, after which the stack has to be zero.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    Return,
    Panic,
}

pub(crate) const ENDS: [End; 2] = [End::Return, End::Panic];

/// The thread's own stack, and where it lies.
pub(crate) struct InPlace {
    pub(crate) range: Range<usize>,
    /// What can be touched ends here.
    end: usize,
    aside: HeapStack,
}

impl InPlace {
    /// Of the calling thread: the `len` bytes next to the base, if there are more. To be used
    /// in the frame where it was made, and in what that calls.
    #[inline(never)]
    pub(crate) fn new(len: usize) -> Self {
        // What is done only once on a thread is done.
        bleach(|| ());
        let Range { start, end } = own_stack::range();
        Self {
            range: start.max(end.saturating_sub(len))..end,
            end: page_of(maps::here() - ROOM),
            aside: HeapStack::new(0).unwrap(),
        }
    }

    /// The bytes that can be touched.
    pub(crate) fn touchable(&self) -> Range<usize> {
        self.range.start..self.end
    }

    /// Each touchable page's first byte, from the limit on.
    pub(crate) fn pages(&self) -> StepBy<Range<usize>> {
        self.touchable().step_by(maps::page())
    }

    /// Takes the memory of all that can be touched away.
    pub(crate) fn empty(&mut self, view: &View) {
        // Or else `bleach` would look at what it has kept, and find that it has not.
        for _ in 0..SHALLOW {
            bleach(|| ());
        }
        // The initial thread's stack may not have grown to all of it.
        let start = view.around(self.end).start.max(self.range.start);
        give_back(&(start..self.end));
    }

    /// Writes the pattern to `touched` during a call; all must be zero after it.
    pub(crate) fn is_zero_after(&mut self, view: &View, way: Way, touched: &[Range<usize>]) {
        self.is_zero_after_end(view, way, End::Return, touched);
    }

    /// The same, with the call ended that way.
    pub(crate) fn is_zero_after_end(
        &mut self,
        view: &View,
        way: Way,
        end: End,
        touched: &[Range<usize>],
    ) {
        let frames = maps::here() - NEAR;
        let touch = |aside: &mut HeapStack| {
            let touch = || touching::touch_below(frames, view, way, touched);
            assert_eq!(aside.run(touch).unwrap(), touched.len());
        };
        self.is_zero_after_calling(view, end, touch, || {
            format!("{end:?}, {way:?}: {touched:x?}")
        });
    }

    /// Calls `f` in place. All must be zero after it, and no page have memory that had none at
    /// its end.
    #[inline(never)]
    pub(crate) fn is_zero_after_calling(
        &mut self,
        view: &View,
        end: End,
        f: impl FnOnce(&mut HeapStack),
        after: impl FnOnce() -> String,
    ) {
        let here = maps::here();
        let (limit, aside) = (self.range.start, &mut self.aside);
        let mut had = Vec::new();
        let f = || {
            f(aside);
            had = aside
                .run(|| view.resident(&(limit..page_of(here))))
                .unwrap();
        };
        let near = match end {
            End::Return => {
                bleach(f);
                NEAR
            }
            End::Panic => {
                bleach_panicking(f);
                NEAR_A_PANIC
            }
        };
        let far = limit..page_of(here - near);
        let near = far.end..here;
        let look = || {
            let left = find_pattern(&view.read(&near)).map(|offset| near.start + offset);
            let new = first_new(&view.resident(&far), &had);
            [view.first_not_zero(&far), left, new]
        };
        let found = self.aside.run(look).unwrap();
        if found != [None; 3] {
            let [not_zero, left, new] = found;
            panic!(
                "not zero at {not_zero:x?}, the pattern at {left:x?}, memory got at {new:x?}, of \
                 {:x?}, from {here:#x}, after {:.500}",
                self.range,
                after()
            );
        }
    }
}

/// Calls `f` in place, and panics there.
fn bleach_panicking(f: impl FnOnce()) {
    let panicking = || {
        f();
        panic!("in place");
    };
    let result = quietly(|| catch_unwind(AssertUnwindSafe(|| bleach(panicking))));
    let payload = result.map(|(): ()| "none").unwrap_err();
    assert_eq!(*payload.downcast::<&str>().unwrap(), "in place");
}

/// The start of the first part that is not in one of those that were `had`. All are sorted.
fn first_new(parts: &[Range<usize>], had: &[Range<usize>]) -> Option<usize> {
    let is_new = |part: &&Range<usize>| {
        let i = had.partition_point(|had| had.end < part.end);
        had.get(i).is_none_or(|had| had.start > part.start)
    };
    parts.iter().find(is_new).map(|part| part.start)
}

/// Leaves the pattern on the stack, `depth` bytes down from the caller.
pub(crate) fn leave(depth: usize) {
    #[inline(never)]
    fn until(lowest: usize) {
        let mut frame = [PATTERN; 1024];
        hint::black_box(&mut frame);
        if maps::here() > lowest {
            until(lowest);
        }
        // After the call, so that each has a frame of its own.
        hint::black_box(&mut frame);
    }
    until(maps::here() - depth);
}

/// Where the pattern is, if not by accident.
pub(crate) fn find_pattern(bytes: &[u8]) -> Option<usize> {
    memory::find(bytes, &[PATTERN; 8])
}

/// Takes the memory of pages away that are on this thread's own stack.
pub(crate) fn give_back(pages: &Range<usize>) {
    let start = ptr::without_provenance_mut(pages.start);
    // SAFETY: below all frames, where nobody counts on what there is; they are zero after.
    let result = unsafe { libc::madvise(start, pages.len(), libc::MADV_DONTNEED) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

fn page_of(address: usize) -> usize {
    address - address % maps::page()
}
