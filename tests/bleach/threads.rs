//! Promise: `bleach` works on the stack of any thread, however large, whoever made the
//! thread and its stack, and erases nothing that lies beside it.
#![expect(unsafe_code, reason = "makes stacks")]

use std::{fs, io, ops::Range, ptr, sync::Barrier, thread};

use stackbleach::bleach;

use crate::common::{
    below::{self, Needle, StackView},
    child,
    effort::is_full,
    filter, forks, maps, memory,
    pthreads::{Attributes, Memory, SMALL},
    sparse,
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;
const GIB: usize = 1 << 30;

/// On a thread made by Rust with a stack of that size.
fn on_a_thread<R: Send>(size: usize, f: impl FnOnce() -> R + Send) -> R {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(size);
        thread.spawn_scoped(scope, f).unwrap().join().unwrap()
    })
}

#[test]
fn what_was_left_on_the_stack_of_a_thread_is_erased() {
    for size in [SMALL, 256 * KIB, 2 * MIB, 64 * MIB] {
        on_a_thread(size, || {
            let mut below = StackView::new();
            below::assert_bleaches(&mut below, 8 * KIB);
            below::assert_bleaches_panics(&mut below, 16 * KIB);
            below::assert_bleaches(&mut below, 24 * KIB);
        });
    }
}

#[test]
fn what_was_left_on_the_stack_of_a_thread_is_erased_however_deep_it_is() {
    on_a_thread(GIB, || {
        let mut below = StackView::new();
        let again = if is_full() { 100 * MIB } else { 10 * MIB };
        for depth in [MIB, 100 * MIB, MIB, again] {
            let needle = Needle::new();
            below::bleached(&mut below, needle, depth);
            assert_eq!(below.count(needle), 0);

            let needle = Needle::new();
            below::plainly(&mut below, needle, depth);
            assert!(below.count(needle) > below::expected(depth), "control");
            below::bleached_afterwards(&mut below);
            assert_eq!(below.count(needle), 0);
        }
    });
}

#[test]
fn pages_of_a_threads_stack_that_were_never_touched_get_no_memory() {
    for size in [2 * MIB, 8 * MIB, GIB] {
        on_a_thread(size, || {
            sparse::only_touched_pages_have_memory(&View::open(), size - MIB);
        });
    }
}

#[test]
fn threads_are_bleached_at_the_same_time() {
    let all = Barrier::new(8);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                let mut below = StackView::new();
                for _ in 0..10 {
                    all.wait();
                    below::assert_bleaches(&mut below, 40 * KIB);
                }
            });
        }
    });
}

#[test]
fn threads_that_rust_did_not_start_are_bleached() {
    let attributes = [
        Attributes::new(),
        Attributes::new().with_size(SMALL),
        Attributes::new().with_guard(0),
    ];
    for attributes in attributes {
        attributes.run(|| {
            let mut below = StackView::new();
            below::assert_bleaches(&mut below, 8 * KIB);
            below::assert_bleaches_panics(&mut below, 16 * KIB);
        });
    }
    Attributes::new().with_size(GIB).with_guard(0).run(|| {
        sparse::only_touched_pages_have_memory(&View::open(), GIB - MIB);
    });
}

/// The least that the system allows.
#[test]
fn the_smallest_stacks_are_bleached() {
    let memory = Memory::new(libc::PTHREAD_STACK_MIN);
    for _ in 0..3 {
        // SAFETY: nobody else uses it.
        let attributes = unsafe { Attributes::new().on(&memory.range()) };
        let mut below = StackView::from_limit(memory.range().start);
        attributes.run(|| below::assert_bleaches(&mut below, KIB));
    }
}

#[test]
fn stacks_of_the_programs_own_are_bleached() {
    for size in [SMALL, MIB, 16 * MIB] {
        let memory = Memory::new(size);
        // SAFETY: nobody else uses it.
        let attributes = unsafe { Attributes::new().on(&memory.range()) };
        for _ in 0..3 {
            attributes.run(|| {
                let mut below = StackView::new();
                below::assert_bleaches(&mut below, 8 * KIB);
                below::assert_bleaches_panics(&mut below, 16 * KIB);
                if size > MIB {
                    sparse::only_touched_pages_have_memory(&View::open(), size - MIB);
                }
            });
        }
    }
}

/// Every byte of a range, for neighbours of a stack.
const NEIGHBOUR: u8 = 0x77;

/// A stack need not begin with a page, nor end with one: what else is in the page is not
/// the stack's.
#[test]
fn nothing_beside_a_stack_that_begins_or_ends_within_a_page_is_erased() {
    assert_nothing_beside_is_erased(|| below::assert_bleaches(&mut StackView::new(), 8 * KIB));
}

/// Then all of the stack is, and no more.
#[test]
fn nothing_beside_such_a_stack_is_erased_where_nobody_says_what_was_touched() {
    let test = nothing_beside_such_a_stack_is_erased_where_nobody_says_what_was_touched;
    if child::is_emulated() {
        child::untested("calls that are refused: an emulator takes no filters");
        return;
    }
    child::alone(test, || {
        for errno in [libc::EPERM, libc::ENOTTY] {
            for listed in [true, false] {
                forks::within(forks::fork, || {
                    filter::refuse(&[libc::SYS_ioctl], errno);
                    if listed {
                        assert_nothing_beside_is_erased(|| {
                            below::assert_bleaches(&mut StackView::new(), 8 * KIB);
                        });
                        return;
                    }
                    // Where the stack lies is known by the thread's attributes alone.
                    filter::refuse_reading(libc::SYS_read, 0, libc::EIO);
                    assert_nothing_beside_is_erased(|| {
                        stackbleach::bleach(|| {
                            std::hint::black_box([0x5a_u8; 8 * KIB]);
                        });
                    });
                });
            }
        }
    });
}

fn assert_nothing_beside_is_erased(bleaches: impl Fn() + Sync) {
    let memory = Memory::new(MIB);
    let whole = memory.range();
    for offset in [0, 1, 8, 16, 48, 4000] {
        memory::write(whole.start, &vec![NEIGHBOUR; whole.len()]);
        let stack = whole.start + 64 * KIB + offset..whole.end - 64 * KIB - 2 * offset;
        // SAFETY: nobody else uses it.
        let attributes = unsafe { Attributes::new().on(&stack) };
        attributes.run(|| {
            for _ in 0..3 {
                bleaches();
                // All of it has been touched: it is zero, up to the limit.
                let used = stack.start.next_multiple_of(16)..maps::here() - below::NEAR;
                assert!(memory::all_are(&memory::read(&used), 0));
                memory::write(used.start, &vec![0x66; used.len()]);
            }
        });
        for beside in [whole.start..stack.start, stack.end..whole.end] {
            let bytes = memory::read(&beside);
            assert!(memory::all_are(&bytes, NEIGHBOUR), "{offset}");
        }
    }
}

/// In a child: other tests open files meanwhile.
#[test]
fn stacks_that_begin_within_a_page_cost_no_descriptors_and_no_memory() {
    let test = stacks_that_begin_within_a_page_cost_no_descriptors_and_no_memory;
    child::alone(test, || {
        let memory = Memory::new(16 * MIB);
        let (start, end) = (memory.range().start + 16, memory.range().end);
        // SAFETY: nobody else uses it.
        let attributes = unsafe { Attributes::new().on(&(start..end)) };
        let open = || fs::read_dir("/proc/self/fd").unwrap().count();
        let mut counts = Vec::new();
        for _ in 0..5 {
            attributes.run(|| {
                sparse::only_touched_pages_have_memory(&View::open(), 14 * MIB);
            });
            let mut stack = stackbleach::HeapStack::new(MIB).unwrap();
            stack.run(|| ()).unwrap();
            counts.push(open());
        }
        assert_eq!(counts, [counts[0]; 5]);
    });
}

/// As the Java VM does it, to notice when a thread runs out of stack.
#[test]
fn pages_that_a_program_has_closed_at_the_limit_are_left_alone() {
    const CLOSED: usize = 64 * KIB;

    fn assert_left_alone(limit: usize, closing: libc::c_int) {
        let closed = limit..limit + CLOSED;
        let protect = |protection| {
            let start = ptr::without_provenance_mut(limit);
            // SAFETY: far below all frames.
            let result = unsafe { libc::mprotect(start, CLOSED, protection) };
            assert_eq!(result, 0, "{}", io::Error::last_os_error());
        };
        // Touched, and so known to the kernel.
        memory::write(limit, &vec![NEIGHBOUR; CLOSED]);
        protect(closing);
        let mut below = StackView::new();
        assert_eq!(maps::plain_around(maps::here()).start, closed.end);
        for _ in 0..3 {
            below::assert_bleaches(&mut below, 8 * KIB);
            let needle = Needle::new();
            below::bleached(&mut below, needle, 512 * KIB);
            assert_eq!(below.count(needle), 0);
        }
        protect(libc::PROT_READ | libc::PROT_WRITE);
        let bytes = memory::read(&closed);
        assert!(memory::all_are(&bytes, NEIGHBOUR));
    }

    // Closed to all, or to writes alone.
    for closing in [libc::PROT_NONE, libc::PROT_READ] {
        let memory = Memory::new(2 * MIB);
        // SAFETY: nobody else uses it.
        let attributes = unsafe { Attributes::new().on(&memory.range()) };
        let limit = memory.range().start;
        attributes.run(|| assert_left_alone(limit, closing));
        let here = || assert_left_alone(maps::plain_around(maps::here()).start, closing);
        Attributes::new().run(here);
        on_a_thread(2 * MIB, here);
    }
}

/// From each distance to the guard at which there is room for a call at all.
#[test]
fn a_small_call_is_bleached_close_to_the_guard() {
    /// For the closure, and what is called to erase it.
    const ROOM: usize = 8 * KIB;

    fn assert_bleaches_near(limit: usize, mapped: &Range<usize>) {
        let here = maps::here();
        assert!(mapped.contains(&here));
        for room in (ROOM..64 * KIB).step_by(KIB / 2) {
            let mut sum = 0;
            below::down(here - limit - room, &mut || {
                let mark = below::mark();
                sum += bleach(|| std::hint::black_box(42));
                below::assert_intact(&mark);
            });
            assert_eq!(sum, 42);
        }
    }

    for size in [128 * KIB, MIB] {
        let memory = Memory::new(size);
        let range = memory.range();
        // SAFETY: nobody else uses it.
        let attributes = unsafe { Attributes::new().on(&range) };
        attributes.run(|| {
            // The first call on a thread takes more.
            bleach(|| ());
            assert_bleaches_near(range.start, &range);
        });
    }
}
