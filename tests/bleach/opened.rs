//! Promise: `bleach` erases what was left on all of a thread's stack that is open when it looks:
//! also where that grows, where a runtime opens it bit by bit, and where closed pages lie
//! between. What is closed it leaves alone, however that was done.
#![expect(
    unsafe_code,
    reason = "makes stacks, and opens and closes pages of them"
)]

mod closed;

use std::{io, ops::Range, ptr};

use stackbleach::bleach;

use crate::common::{
    below::{self, Needle, StackView},
    child, filter, maps,
    pthreads::{Attributes, Memory},
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// What the kernel says of touched pages is heard, or not.
fn answered_and_unanswered<F: Fn() + Copy>(test: F, body: impl Fn()) {
    if child::is_emulated() {
        child::untested("stacks with closed pages: an emulator has its own idea of them");
        return;
    }
    child::alone(test, || {
        body();
        filter::refuse(&[libc::SYS_ioctl], libc::EPERM);
        body();
    });
}

/// On a thread with that stack, of which nothing was noted or all of it.
fn on_a_thread_with(stack: &Range<usize>, noted: bool, f: impl FnOnce() + Send) {
    // SAFETY: nobody else uses it.
    let attributes = unsafe { Attributes::new().on(stack) };
    attributes.run(|| {
        if noted {
            bleach(|| ());
        }
        f();
    });
}

fn protect(range: &Range<usize>, protection: libc::c_int) {
    let start = ptr::without_provenance_mut(range.start);
    // SAFETY: far below all frames.
    let result = unsafe { libc::mprotect(start, range.len(), protection) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

/// In a call that is bleached, and in one before.
fn assert_erased_from(below: &mut StackView, depth: usize) {
    let needle = Needle::new();
    below::bleached(below, needle, depth);
    assert!(below.stack().len() > depth);
    assert_eq!(below.count(needle), 0);

    let needle = Needle::new();
    below::plainly(below, needle, depth);
    assert!(below.count(needle) > below::expected(depth), "control");
    below::bleached_afterwards(below);
    assert_eq!(below.count(needle), 0);
}

#[test]
fn what_was_left_is_erased_on_a_stack_that_grows() {
    /// Where the kernel puts nothing by itself, which looks for room from above.
    const START: usize = if usize::BITS < 64 {
        0x2000_0000
    } else {
        0x10 << (usize::BITS / 2)
    };

    /// Memory that grows towards lower addresses, with its end there.
    fn growing(end: usize, len: usize) -> Mapped {
        let place = ptr::without_provenance_mut(end - len);
        let open = libc::PROT_READ | libc::PROT_WRITE;
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        let flags = flags | libc::MAP_GROWSDOWN | libc::MAP_FIXED_NOREPLACE;
        // SAFETY: replaces nothing.
        let made = unsafe { libc::mmap(place, len, open, flags, -1, 0) };
        assert_eq!(made, place, "{}", io::Error::last_os_error());
        made.expose_provenance();
        Mapped(end)
    }

    /// And what it has grown to, by its end.
    struct Mapped(usize);

    impl Drop for Mapped {
        fn drop(&mut self) {
            let start = ptr::without_provenance_mut(START);
            // SAFETY: nothing else is there.
            assert_eq!(unsafe { libc::munmap(start, self.0 - START) }, 0);
        }
    }

    let test = what_was_left_is_erased_on_a_stack_that_grows;
    answered_and_unanswered(test, || {
        for noted in [false, true] {
            let stack = START + 2 * MIB..START + 8 * MIB;
            let _mapped = growing(stack.end, 256 * KIB);
            on_a_thread_with(&stack, noted, || {
                let mut below = StackView::new();
                let before = below.stack();
                for depth in [16 * KIB, 400 * KIB, 400 * KIB, 3 * MIB] {
                    assert_erased_from(&mut below, depth);
                }
                // The control: it has grown, and not to all that it may.
                let after = below.stack();
                assert!(after.start < before.start - 2 * MIB);
                assert!(after.start > stack.start);
            });
        }
    });
}

#[test]
fn what_was_left_is_erased_where_a_runtime_opened_the_stack() {
    let test = what_was_left_is_erased_where_a_runtime_opened_the_stack;
    answered_and_unanswered(test, || {
        for noted in [false, true] {
            for within in [false, true] {
                let memory = Memory::new(6 * MIB);
                let stack = memory.range();
                let closed = stack.start..stack.end - 256 * KIB;
                protect(&closed, libc::PROT_NONE);
                on_a_thread_with(&stack, noted, || {
                    let mut below = StackView::new();
                    let mut opened = closed.end;
                    for depth in [400 * KIB, 500 * KIB, 2 * MIB] {
                        let next = opened - 2 * depth.min(MIB)..opened;
                        opened = next.start;
                        let needle = Needle::new();
                        let open = || protect(&next, libc::PROT_READ | libc::PROT_WRITE);
                        if within {
                            bleach(|| {
                                open();
                                below::leave(needle, depth);
                            });
                        } else {
                            open();
                            bleach(|| below::leave(needle, depth));
                        }
                        below.near.start = maps::here() / maps::page() * maps::page() - 64 * KIB;
                        assert_eq!(below.count_far(needle, &(opened..below.near.start)), 0);
                        assert_erased_from(&mut below, depth);
                    }
                });
            }
        }
    });
}
