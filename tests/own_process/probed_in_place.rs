//! Promise: `probed::bleach` asks the system nothing as long as paint tells all; it keeps its word on
//! the initial thread, whose stack grows, is refused where `bleach` is, and goes on working
//! whatever a call was left by.
#![expect(unsafe_code, reason = "switches stacks, and handles signals")]

#[cfg(target_arch = "x86_64")] // in whose assembly it jumps, and whose calls are forbidden
mod asked;
#[cfg(target_arch = "x86_64")] // as above
mod jumps;

use std::{
    cell::Cell,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
};

use libtest_mimic::Trial;
use stackbleach::{bleach, probed};

use crate::common::{
    below::{self, Needle, StackView},
    child,
    foreign::{self, Heap, Mapped, in_a_static},
    forks, initial, maps,
    quiet::quietly,
    refused::{FOREIGN, SIGNAL, nothing_is_erased, on_threads},
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

pub(crate) fn cases() -> Vec<Trial> {
    #[allow(unused_mut, reason = "elsewhere there are no more")]
    let mut cases = initial::cases![
        the_initial_thread_is_bleached_where_its_stack_has_grown,
        the_limit_can_be_lowered_and_raised_while_the_thread_runs,
        it_is_refused_where_bleach_is,
        what_a_call_left_is_erased_though_handlers_run_meanwhile,
    ];
    #[cfg(target_arch = "x86_64")]
    {
        cases.extend(asked::cases());
        cases.extend(jumps::cases());
    }
    cases
}

/// Calls `f` in place, and looks.
#[inline(never)]
pub(crate) fn bleached<R>(below: &mut StackView, f: impl FnOnce() -> R) -> R {
    let result = probed::bleach(f);
    below.look();
    result
}

/// What calls left is gone, one of which calls others once it has gone deep.
#[inline(never)]
pub(crate) fn assert_bleaches(below: &mut StackView) {
    let needle = Needle::new();
    for depth in [KIB, 8 * KIB, 40 * KIB, KIB] {
        bleached(below, || below::leave(needle, depth));
        assert_eq!(below.count(needle), 0, "{depth}");
        bleached(below, || {
            below::leave(needle, depth);
            probed::bleach(|| ());
            probed::bleach(|| below::leave(needle, KIB));
        });
        assert_eq!(below.count(needle), 0, "{depth}, nested");
    }
    let needle = Needle::new();
    below::plainly(below, needle, KIB);
    assert_ne!(below.count(needle), 0, "control");
}

fn the_initial_thread_is_bleached_where_its_stack_has_grown() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    for noted in [false, true] {
        forks::within(forks::fork, || {
            let mut below = StackView::new();
            if noted {
                bleach(|| ());
            }
            // From the first page on that is mapped, and past the last.
            for down in (0..300 * KIB).step_by(12 * KIB) {
                below::down(down, &mut || {
                    let mark = below::mark();
                    let needle = Needle::new();
                    probed::bleach(|| below::leave(needle, 24 * KIB));
                    // What looks doesn't reach all of that.
                    let stack = below.stack().start..maps::here() / maps::page() * maps::page();
                    assert_eq!(below.count_far(needle, &stack), 0);
                    below::assert_intact(&mark);
                });
            }
            below.renew();
            for depth in [MIB, 3 * MIB, 5 * MIB, KIB] {
                let needle = Needle::new();
                bleached(&mut below, || below::leave(needle, depth));
                assert_eq!(below.count(needle), 0);
            }
            for down in [5 * MIB, 100 * KIB, 0] {
                below::down(down, &mut || {
                    below.renew();
                    assert_bleaches(&mut below);
                });
            }
        });
    }
}

fn the_limit_can_be_lowered_and_raised_while_the_thread_runs() {
    if !initial::may_grow_to(8 * MIB) {
        return;
    }
    let mut below = StackView::new();
    below::leave(Needle::new(), 3 * MIB);
    probed::bleach(|| ());
    // Far more is mapped than it may grow to by now.
    assert!(initial::may_grow_to(MIB));
    for down in [0, 2 * MIB, 2 * MIB + 512 * KIB] {
        below::down(down, &mut || {
            below.renew();
            assert_bleaches(&mut below);
        });
    }
    assert!(initial::may_grow_to(16 * MIB));
    below::down(10 * MIB, &mut || {
        below.renew();
        assert_bleaches(&mut below);
    });
}

/// Before the closure is called, and with nothing painted.
fn assert_refuses(why: &str) {
    let calls = Cell::new(0);
    for _ in 0..2 {
        let call = AssertUnwindSafe(|| probed::bleach(|| calls.set(1)));
        let payload = quietly(|| catch_unwind(call)).unwrap_err();
        assert_eq!(
            *payload.downcast::<String>().unwrap(),
            format!("stackbleach: the closure was not called: {why}")
        );
        assert_eq!(calls.get(), 0);
    }
}

fn it_is_refused_where_bleach_is() {
    fn on_fiber(stack: &Range<usize>) {
        nothing_is_erased(stack, || {
            // SAFETY: nobody else uses it.
            unsafe { foreign::on_fiber(stack, || assert_refuses(FOREIGN)) };
        });
    }

    fn in_handler(stack: &Range<usize>) {
        nothing_is_erased(stack, || {
            // SAFETY: nobody else uses it.
            unsafe { foreign::in_handler(stack, 0, &mut || assert_refuses(SIGNAL)) };
        });
    }

    on_threads(|| {
        on_fiber(&Heap::new().range());
        on_fiber(&Mapped::anywhere().range());
        in_handler(&in_a_static());
        in_handler(&Mapped::anywhere().range());
        let mut below = StackView::new();
        assert_bleaches(&mut below);
        // And in a call, which goes on to work.
        let needle = Needle::new();
        bleached(&mut below, || {
            below::leave(needle, 20 * KIB);
            on_fiber(&Mapped::anywhere().range());
            in_handler(&Mapped::anywhere().range());
            probed::bleach(|| ());
        });
        assert_eq!(below.count(needle), 0);
    });
}

/// On the stack in use: theirs lie below the call's.
fn what_a_call_left_is_erased_though_handlers_run_meanwhile() {
    extern "C" fn handler(_: libc::c_int) {
        below::leave(Needle::new(), 12 * KIB);
    }

    if child::is_emulated() {
        child::untested("signals in a call: emulators have frames of their own for them");
        return;
    }
    // SAFETY: writes to its own frames alone.
    let earlier = unsafe { libc::signal(libc::SIGUSR2, handler as *const () as usize) };
    assert_ne!(earlier, libc::SIG_ERR);
    // SAFETY: the handler is there.
    let raise = || assert_eq!(unsafe { libc::raise(libc::SIGUSR2) }, 0);
    let mut below = StackView::new();
    let needle = Needle::new();
    for depth in [KIB, 3 * KIB, 30 * KIB, KIB] {
        for _ in 0..40 {
            bleached(&mut below, || {
                raise();
                below::leave(needle, depth);
                below::down(depth / 2, &mut { raise });
                probed::bleach(raise);
                raise();
            });
            assert_eq!(below.count(needle), 0);
        }
    }
}
