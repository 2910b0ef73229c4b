//! Promise: sanitizers are told of switches, SafeStack's second stack is erased, and gcc's split
//! stacks don't leave the stack in use.
//!
//! Here with runtimes that this program has itself: what it defines is what the crate finds. With
//! those of compilers: `ci/sanitize.sh`, `ci/second-stack.sh`.
#![expect(unsafe_code, reason = "stands in for what compilers add to a program")]
// Elsewhere none is looked for: see `src/arch.rs`.
#![cfg(not(any(
    miri,
    target_vendor = "apple",
    target_arch = "x86",
    target_arch = "arm",
    target_arch = "powerpc64"
)))]

use std::{
    cell::{Cell, RefCell},
    ffi::c_void,
    hint::black_box,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    ptr,
};

use stackbleach::{HeapStack, bleach};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Event {
    Start {
        saves: bool,
        bottom: usize,
        size: usize,
    },
    Finish {
        saved: usize,
        asks: bool,
    },
    Closure,
}

/// What the sanitizer here saves of a stack, and where that lies.
const SAVED: usize = 0x5a;
const BOTTOM: usize = 0x1000;
const SIZE: usize = 0x2000;

thread_local! {
    /// Each with the stack pointer, more or less.
    static EVENTS: RefCell<Vec<(Event, usize)>> = const { RefCell::new(Vec::new()) };
    static TOP: Cell<usize> = const { Cell::new(0) };
    static LOWEST: Cell<usize> = const { Cell::new(0) };
    static GUARD: Cell<usize> = const { Cell::new(0) };
}

fn happened(event: Event) {
    let here = 0_u8;
    let here = black_box(&raw const here).addr();
    EVENTS.with_borrow_mut(|events| events.push((event, here)));
}

#[unsafe(no_mangle)]
unsafe extern "C" fn __sanitizer_start_switch_fiber(
    save: *mut *mut c_void,
    bottom: *const c_void,
    size: usize,
) {
    happened(Event::Start {
        saves: !save.is_null(),
        bottom: bottom.addr(),
        size,
    });
    if !save.is_null() {
        // SAFETY: as the sanitizer's own does.
        unsafe { save.write(ptr::without_provenance_mut(SAVED)) };
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn __sanitizer_finish_switch_fiber(
    saved: *mut c_void,
    bottom: *mut *const c_void,
    size: *mut usize,
) {
    happened(Event::Finish {
        saved: saved.addr(),
        asks: !bottom.is_null() && !size.is_null(),
    });
    if !bottom.is_null() {
        // SAFETY: as the sanitizer's own does.
        unsafe { bottom.write(ptr::without_provenance(BOTTOM)) };
        // SAFETY: as above.
        unsafe { size.write(SIZE) };
    }
}

#[unsafe(no_mangle)]
extern "C" fn __get_unsafe_stack_ptr() -> usize {
    TOP.get()
}

#[unsafe(no_mangle)]
extern "C" fn __get_unsafe_stack_bottom() -> usize {
    LOWEST.get()
}

#[unsafe(no_mangle)]
extern "C" fn __get_unsafe_stack_top() -> usize {
    LOWEST.get() + SECOND
}

#[unsafe(no_mangle)]
extern "C" fn __morestack_get_guard() -> usize {
    GUARD.get()
}

#[unsafe(no_mangle)]
extern "C" fn __morestack_set_guard(guard: usize) {
    GUARD.set(guard);
}

/// The five events of one switch there and back, to a stack of this size.
/// What the crate has for itself at the base of a stack.
const LABEL: usize = 32;

fn assert_is_a_switch(events: &[(Event, usize)], size: usize) {
    let &[
        (
            Event::Start {
                saves: true,
                bottom,
                size: told,
            },
            left,
        ),
        (arrived, there),
        (Event::Closure, inside),
        (back, last),
        (ended, end),
    ] = events
    else {
        panic!("{events:?}");
    };
    assert_eq!(told, size - LABEL);
    assert_eq!(
        arrived,
        Event::Finish {
            saved: 0,
            asks: true
        }
    );
    assert_eq!(
        back,
        Event::Start {
            saves: false,
            bottom: BOTTOM,
            size: SIZE
        }
    );
    assert_eq!(
        ended,
        Event::Finish {
            saved: SAVED,
            asks: false
        }
    );
    let stack = bottom..bottom + size;
    assert!(
        [there, inside, last]
            .iter()
            .all(|here| stack.contains(here)),
        "{events:x?}"
    );
    assert!(
        ![left, end].iter().any(|here| stack.contains(here)),
        "{events:x?}"
    );
}

#[test]
fn a_sanitizer_is_told_of_each_switch_there_and_back() {
    let mut stack = HeapStack::new(0).unwrap();
    let size = stack.size();
    EVENTS.take();
    stack.run(|| happened(Event::Closure)).unwrap();
    assert_is_a_switch(&EVENTS.take(), size);
    let panics = || {
        happened(Event::Closure);
        resume_unwind(Box::new(()));
    };
    stack.run(panics).unwrap_err();
    assert_is_a_switch(&EVENTS.take(), size);
    stack.batch(|batch| batch.run(|| happened(Event::Closure)).unwrap());
    assert_is_a_switch(&EVENTS.take(), size);
    // In place there is none.
    bleach(|| happened(Event::Closure));
    assert!(matches!(*EVENTS.take(), [(Event::Closure, _)]));
}

type Way = fn(&dyn Fn());

const WAYS: [(&str, Way); 6] = [
    ("HeapStack::run", |f| {
        HeapStack::new(0).unwrap().run(f).unwrap();
    }),
    ("HeapStack::run, with a panic", |f| {
        let panics = || {
            f();
            resume_unwind(Box::new(()));
        };
        HeapStack::new(0).unwrap().run(panics).unwrap_err();
    }),
    ("run", |f| stackbleach::run(f).unwrap()),
    ("maybe_grow", |f| {
        let left = stackbleach::remaining_stack().unwrap();
        stackbleach::maybe_grow(left + 1, 0, f);
    }),
    ("bleach", |f| bleach(f)),
    ("bleach, with a panic", |f| {
        let panics = || {
            bleach(|| {
                f();
                resume_unwind(Box::new(()));
            });
        };
        catch_unwind(AssertUnwindSafe(panics)).unwrap_err();
    }),
];

/// A second stack, and how much of it is in use.
const SECOND: usize = 1 << 20;
const IN_USE: usize = (256 << 10) + 1232;

#[test]
fn a_second_stack_is_erased_below_what_is_in_use_of_it() {
    // Begins within a page.
    let mut second = vec![0_u8; SECOND];
    let start = second.as_mut_ptr();
    let top = SECOND - IN_USE;
    // Next to what is in use, further down, and at its end.
    let touched = [top - 3000..top, top - 100_000..top - 99_000, 3..5000];
    let fill = |range: &Range<usize>, byte: u8| {
        // SAFETY: within it.
        let from = unsafe { start.add(range.start) };
        // SAFETY: nobody else uses it.
        unsafe { from.write_bytes(byte, range.len()) };
    };
    let is = |range: Range<usize>, byte: u8| {
        range.into_iter().all(|at| {
            // SAFETY: within it.
            let at = unsafe { start.add(at) };
            // SAFETY: as above. Volatile, as the crate writes to it.
            byte == unsafe { at.read_volatile() }
        })
    };
    let leave = || touched.iter().for_each(|range| fill(range, 0xa5));
    fill(&(top..SECOND), 0x5a);
    leave();
    assert!(
        touched.iter().all(|range| is(range.clone(), 0xa5)),
        "control"
    );
    TOP.set(start.expose_provenance() + top);
    LOWEST.set(start.addr());
    for (name, way) in WAYS {
        leave();
        way(&leave);
        assert!(is(0..top, 0), "{name}");
        assert!(is(top..SECOND, 0x5a), "{name}: what is in use");
    }
    // A panic that nobody catches who knows of this stack leaves the pointer where it was.
    for (name, way) in WAYS {
        leave();
        way(&|| {
            leave();
            TOP.set(TOP.get() - 200_000);
        });
        TOP.set(TOP.get() + 200_000);
        assert!(is(0..top, 0), "{name}, left in use");
        assert!(is(top..SECOND, 0x5a), "{name}: what is in use");
    }
    // And where it is on another stack, nothing is known of that, nor erased.
    let elsewhere = start.expose_provenance() + top;
    for lowest in [0, elsewhere + 1, elsewhere - SECOND - 1] {
        LOWEST.set(lowest);
        for (name, way) in WAYS {
            leave();
            way(&|| ());
            assert!(
                touched.iter().all(|range| is(range.clone(), 0xa5)),
                "{name}: {lowest:#x}"
            );
        }
    }
    TOP.set(0);
    LOWEST.set(0);
    drop(second);
}

#[test]
fn code_for_split_stacks_does_not_leave_the_stack_in_use() {
    const BEFORE: usize = usize::MAX;
    GUARD.set(BEFORE);
    for (name, way) in WAYS {
        let inside = Cell::new(None);
        way(&|| {
            let left = stackbleach::remaining_stack().unwrap();
            let here = 0_u8;
            let here = black_box(&raw const here).addr();
            inside.set(Some((here - GUARD.get(), left)));
        });
        let (until_guard, left) = inside.get().unwrap();
        // To within what a function needs to go on elsewhere, and the frames here.
        assert!(
            until_guard <= left && left < until_guard + (16 << 10),
            "{name}: {until_guard} of {left}"
        );
        assert_eq!(GUARD.get(), BEFORE, "{name}");
    }
}
