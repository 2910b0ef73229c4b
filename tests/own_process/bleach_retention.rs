//! Promise: what `bleach` does with the memory below the stack pointer is what is cheaper. After
//! a deep call its pages go back, in a series of them they stay; what is close by, what is
//! locked and what is in use is left alone.
#![expect(unsafe_code, reason = "locks pages, and asks about the thread")]

mod close;
mod in_use;

use std::{hint::black_box, io, mem, ops::Range, ptr, thread};

use libtest_mimic::Trial;
use stackbleach::bleach;

use crate::common::{
    in_place::{InPlace, SHALLOW, leave},
    initial, maps,
    threads::{on_a_thread, on_threads},
    touching::{self, from},
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// Besides the initial thread's.
const SIZES: [usize; 2] = [2 * MIB, 64 * MIB];

/// How deep a deep call goes.
const DEEP: usize = 512 * KIB;

/// What is close to the frame of a call.
const CLOSE: usize = 8 * KIB;

/// Where that frame is, give or take.
const FRAME: usize = 16 * KIB;

pub(crate) fn cases() -> Vec<Trial> {
    let mut cases = initial::cases![
        pages_of_a_deep_call_go_back_after_it,
        pages_stay_in_a_series_of_deep_calls,
        pages_without_a_gap_stay_in_a_series_and_go_back_after_it,
        pages_stay_while_every_other_call_is_deep,
        pages_go_back_if_deep_calls_are_rare,
        pages_go_back_if_rare_deep_calls_come_from_lower_frames,
        pages_go_back_after_calls_that_stood_below_them,
        what_a_thread_keeps_is_its_own_matter,
        memory_of_a_call_512_mib_deep_goes_back,
    ];
    cases.extend(close::cases());
    cases.extend(in_use::cases());
    cases
}

/// The stack of a thread, touched by deep calls and shallow ones.
struct Stack<'a> {
    view: &'a View,
    in_place: InPlace,
}

impl<'a> Stack<'a> {
    /// One of which nothing is kept and no page has memory that a deep call will touch.
    fn new(view: &'a View, mut in_place: InPlace) -> Self {
        in_place.empty(view);
        let stack = Self { view, in_place };
        stack.avoid_huge_pages();
        assert_eq!(stack.deep_bytes(), 0);
        stack
    }

    /// They would have a page fault stand for many.
    fn avoid_huge_pages(&self) {
        let Range { start, end } = self.view.around(maps::here());
        let pointer = ptr::without_provenance_mut(start);
        // SAFETY: changes how the stack is backed, not what it holds.
        let result = unsafe { libc::madvise(pointer, end - start, libc::MADV_NOHUGEPAGE) };
        let error = io::Error::last_os_error();
        // A kernel without huge pages doesn't know the advice.
        assert!(result == 0 || error.raw_os_error() == Some(libc::EINVAL));
    }

    /// What a deep call touches.
    fn deep_range(&self) -> Range<usize> {
        let end = self.in_place.touchable().end;
        end - DEEP..end
    }

    /// Of it, what is not close.
    fn far(&self) -> Range<usize> {
        let Range { start, end } = self.deep_range();
        start..end - CLOSE
    }

    /// How many bytes have memory that are not close.
    fn deep_bytes(&self) -> usize {
        let start = self.in_place.range.start;
        self.view.resident_bytes(&(start..self.far().end))
    }

    /// A call that touches each page; how many faults that takes.
    fn call_deep(&self) -> usize {
        let range = self.deep_range();
        faults(|| bleach(|| touch(&range)))
    }

    fn call_shallow(&self, times: usize) {
        for _ in 0..times {
            bleach(|| ());
        }
        let zero = self.in_place.range.start..self.deep_range().end;
        assert_eq!(self.view.first_not_zero(&zero), None);
    }
}

/// Writes to each page that begins in the range.
fn touch(range: &Range<usize>) {
    for start in range.clone().step_by(maps::page()) {
        touching::fill(&from(start, 1));
    }
}

/// How many page faults of this thread happen in `f`.
fn faults(f: impl FnOnce()) -> usize {
    let count = || {
        // SAFETY: plain numbers.
        let mut usage: libc::rusage = unsafe { mem::zeroed() };
        // SAFETY: writes to `usage`.
        let result = unsafe { libc::getrusage(libc::RUSAGE_THREAD, &raw mut usage) };
        assert_eq!(result, 0);
        usize::try_from(usage.ru_minflt).unwrap()
    };
    let before = count();
    f();
    count() - before
}

/// In a range of bytes.
fn pages(range: &Range<usize>) -> usize {
    range.len() / maps::page()
}

fn pages_of_a_deep_call_go_back_after_it() {
    on_threads(&SIZES, |view, in_place| {
        let stack = Stack::new(view, in_place);
        for _ in 0..5 {
            // The control: it had to get them.
            assert!(stack.call_deep() >= pages(&stack.far()));
            assert_eq!(stack.deep_bytes(), 0);
            stack.call_shallow(SHALLOW);
            assert_eq!(stack.deep_bytes(), 0);
        }
    });
}

fn pages_stay_in_a_series_of_deep_calls() {
    on_threads(&SIZES, |view, in_place| {
        let stack = Stack::new(view, in_place);
        for series in [2, 3, 100] {
            assert!(stack.call_deep() >= pages(&stack.far()));
            assert_eq!(stack.deep_bytes(), 0);
            assert!(stack.call_deep() >= pages(&stack.far()));
            let found: usize = (2..series).map(|_| stack.call_deep()).sum();
            assert!(found < pages(&stack.far()) / 2, "{found} in {series}");
            assert_eq!(stack.deep_bytes(), stack.far().len());
            // Until enough others follow.
            stack.call_shallow(10);
            assert_eq!(stack.deep_bytes(), stack.far().len());
            stack.call_shallow(SHALLOW);
            assert_eq!(stack.deep_bytes(), 0);
        }
    });
}

/// By frames, which leave none between a call's own and the deepest.
fn pages_without_a_gap_stay_in_a_series_and_go_back_after_it() {
    on_threads(&SIZES, |view, in_place| {
        let stack = Stack::new(view, in_place);
        for series in [2, 3, 20] {
            let found = |_| faults(|| bleach(|| leave(DEEP)));
            let first: usize = (0..2).map(found).sum();
            let rest: usize = (2..series).map(found).sum();
            let all = pages(&stack.far());
            assert!(first > all && rest < all / 2, "{first}, {rest} in {series}");
            assert!(stack.deep_bytes() > stack.far().len() / 2);
            stack.call_shallow(SHALLOW);
            assert_eq!(stack.deep_bytes(), 0);
        }
    });
}

fn pages_stay_while_every_other_call_is_deep() {
    on_threads(&SIZES, |view, in_place| {
        let stack = Stack::new(view, in_place);
        for shallow in [1, 2, 10] {
            stack.call_deep();
            stack.call_shallow(1);
            stack.call_deep();
            let mut found = 0;
            for _ in 0..20 {
                stack.call_shallow(shallow);
                assert_eq!(stack.deep_bytes(), stack.far().len());
                found += stack.call_deep();
            }
            assert!(found < pages(&stack.far()) / 2, "{found}, {shallow}");
        }
    });
}

fn pages_go_back_if_deep_calls_are_rare() {
    on_threads(&SIZES, |view, in_place| {
        let stack = Stack::new(view, in_place);
        for _ in 0..20 {
            assert!(stack.call_deep() >= pages(&stack.far()));
            assert_eq!(stack.deep_bytes(), 0);
            stack.call_shallow(20);
        }
    });
}

/// Where the frame of one call ends is no use that the next one made of the stack.
fn pages_go_back_if_rare_deep_calls_come_from_lower_frames() {
    on_threads(&SIZES, |view, in_place| {
        let stack = Stack::new(view, in_place);
        let page = maps::page();
        let here = maps::here();
        // Wherever in a page that is.
        for offset in (0..page).step_by(page / 8) {
            down_to(here - offset, &mut || {
                let lower = maps::here() - page / 2;
                for _ in 0..4 {
                    // By frames, with no gap to its own.
                    down_to(lower, &mut || bleach(|| leave(DEEP)));
                    assert_eq!(stack.deep_bytes(), 0, "{offset}");
                    stack.call_shallow(20);
                }
            });
        }
    });
}

/// Calls `f` from there, with frames that are full of something in between.
#[inline(never)]
fn down_to(lowest: usize, f: &mut dyn FnMut()) {
    let frame = black_box([1_u64; 64]);
    if maps::here() > lowest {
        down_to(lowest, f);
    } else {
        f();
    }
    black_box(&frame);
}

/// What frames hold in them is no use that a call made of them.
fn pages_go_back_after_calls_that_stood_below_them() {
    on_threads(&SIZES, |view, in_place| {
        let stack = Stack::new(view, in_place);
        for _ in 0..3 {
            stack.call_deep();
        }
        // The control: they would stay.
        stack.call_shallow(1);
        assert_eq!(stack.deep_bytes(), stack.far().len());
        down_to(stack.deep_range().start - 2 * maps::page(), &mut || {
            for _ in 0..SHALLOW {
                bleach(|| ());
            }
        });
        stack.call_shallow(1);
        assert_eq!(stack.deep_bytes(), 0);
    });
}

fn what_a_thread_keeps_is_its_own_matter() {
    on_a_thread(2 * MIB, |view, in_place| {
        let stack = Stack::new(view, in_place);
        for _ in 0..5 {
            stack.call_deep();
        }
        assert_eq!(stack.deep_bytes(), stack.far().len());
        // Of no other size in here, or the C library might take the stack of a thread that has
        // ended, with pages that look touched.
        let other = thread::Builder::new().stack_size(5 * MIB).spawn(|| {
            let view = View::open();
            // Not emptied by shallow calls, as in `Stack::new`.
            let stack = Stack {
                view: &view,
                in_place: InPlace::new(usize::MAX),
            };
            stack.call_deep();
            assert_eq!(stack.deep_bytes(), 0);
            stack.call_shallow(SHALLOW);
        });
        other.unwrap().join().unwrap();
        // As it was.
        assert_eq!(stack.deep_bytes(), stack.far().len());
        assert!(stack.call_deep() < pages(&stack.far()) / 2);
    });
}

fn memory_of_a_call_512_mib_deep_goes_back() {
    on_a_thread(1 << 30, |view, in_place| {
        let stack = Stack::new(view, in_place);
        bleach(|| {
            leave(512 * MIB);
            // The control: it was had.
            assert!(stack.deep_bytes() > 511 * MIB);
        });
        assert_eq!(stack.deep_bytes(), 0);
    });
}
