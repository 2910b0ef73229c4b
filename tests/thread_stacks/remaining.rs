//! Promise: `remaining_stack` is exact on a heap stack, however it was got to, what `stacker` says on
//! a thread's own, and unknown on any other; `maybe_grow` grows there.
#![expect(unsafe_code, reason = "switches stacks")]

use std::{hint::black_box, thread};

use stackbleach::{Bleached, HeapStack, bleach, maybe_grow, remaining_stack, run};

use crate::common::{
    child,
    foreign::{self, Heap, Mapped},
    maps,
    nested::usable,
    polling,
    pthreads::{Attributes, Memory},
    quiet,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// What a frame of that function takes at the most, without optimisation.
const FRAME: usize = KIB;

/// What is left by the addresses: from here to the limit of the mapping.
#[track_caller]
fn assert_exact() {
    let left = remaining_stack().unwrap();
    let by_address = maps::here() - usable().start;
    assert!(
        left.abs_diff(by_address) < FRAME,
        "{left} and not {by_address}"
    );
}

/// The same, deep down.
#[inline(never)]
fn assert_exact_down_to(least: usize) {
    let before = remaining_stack().unwrap();
    let frame = black_box([1_u8; 3000]);
    if before > least {
        assert_exact_down_to(least);
    } else {
        assert_exact();
    }
    // Less with each call, and as much as before after it.
    assert_eq!(remaining_stack().unwrap(), before);
    black_box(frame);
}

#[test]
fn on_a_heap_stack_it_is_exact() {
    let everywhere = || {
        assert_exact();
        assert_exact_down_to(30 * KIB);
    };
    for size in [0, 100 * KIB, MIB, 70 * MIB] {
        let mut stack = HeapStack::new(size).unwrap();
        stack.run(everywhere).unwrap();
        stack.run_measured(everywhere).unwrap();
        stack.batch(|batch| batch.run(everywhere).unwrap());
        stack.run(|| bleach(everywhere)).unwrap();
        stack.run(|| run(everywhere).unwrap()).unwrap();
        // And on the outer one again, after an inner one.
        stack
            .run(|| {
                run(everywhere).unwrap();
                everywhere();
            })
            .unwrap();
        stack.run(|| maybe_grow(size + MIB, 0, everywhere)).unwrap();
    }
    run(everywhere).unwrap();
    polling::finish(Bleached::new(async { everywhere() })).unwrap();
    let stack = HeapStack::new(3 * MIB).unwrap();
    polling::finish(Bleached::with_stack(stack, async { everywhere() })).unwrap();
}

#[test]
fn it_is_less_the_deeper_one_is() {
    #[inline(never)]
    fn descend(levels: usize) -> Vec<usize> {
        let frame = black_box([1_u8; 1000]);
        let mut left = if levels == 0 {
            Vec::new()
        } else {
            descend(levels - 1)
        };
        left.push(remaining_stack().unwrap());
        black_box(frame);
        left
    }
    for left in [
        descend(20),
        run(|| descend(20)).unwrap(),
        maybe_grow(MIB / 2, MIB, || descend(20)),
    ] {
        // Innermost first.
        assert!(
            left.windows(2).all(|pair| pair[0] + 1000 <= pair[1]),
            "{left:?}"
        );
        assert!(
            left.windows(2).all(|pair| pair[0] + 8000 > pair[1]),
            "{left:?}"
        );
    }
}

#[test]
fn on_a_threads_own_stack_it_is_what_stacker_says() {
    fn assert_same() {
        let (ours, stackers) = (
            remaining_stack().unwrap(),
            stacker::remaining_stack().unwrap(),
        );
        assert!(ours.abs_diff(stackers) < FRAME, "{ours} and not {stackers}");
    }
    let here_and_after = || {
        assert_same();
        run(|| ()).unwrap();
        maybe_grow(MIB, MIB, || ());
        // The record of a heap stack ends with the run.
        assert_same();
    };
    let test = on_a_threads_own_stack_it_is_what_stacker_says;
    // The C library gives a thread the stack of one that has ended, if it is large enough: here none
    // has.
    child::alone(test, || {
        here_and_after();
        for size in [128 * KIB, MIB, 256 * MIB] {
            let in_thread = move || {
                here_and_after();
                let left = remaining_stack().unwrap();
                assert!(
                    left < size + 64 * KIB && left > size / 2,
                    "{left} of {size}"
                );
            };
            let builder = thread::Builder::new().stack_size(size);
            builder.spawn(in_thread).unwrap().join().unwrap();
        }
    });
}

#[test]
fn on_stacks_that_somebody_else_made_it_is_unknown_and_a_segment_is_needed() {
    fn assert_unknown() {
        for _ in 0..2 {
            assert_eq!(remaining_stack(), None);
            let here = usable();
            maybe_grow(0, 0, || {
                assert_exact();
                assert_ne!(usable(), here);
                maybe_grow(KIB, MIB, || assert_ne!(usable(), here));
            });
            run(assert_exact).unwrap();
        }
    }
    let everywhere = || {
        for _ in 0..2 {
            let left = remaining_stack().unwrap();
            // Of two that are mapped, other things between, one lies above the other.
            let fibers = [Mapped::anywhere(), Mapped::anywhere()];
            for fiber in [Heap::new().range(), fibers[0].range(), fibers[1].range()] {
                // SAFETY: nobody else uses it.
                unsafe { foreign::on_fiber(&fiber, assert_unknown) };
            }
            stacker::grow(300 * KIB, assert_unknown);
            assert!(remaining_stack().unwrap().abs_diff(left) < FRAME);
        }
    };
    everywhere();
    run(everywhere).unwrap();
    thread::spawn(everywhere).join().unwrap();
    // On one that has never asked on its own stack.
    let on_a_fiber = move || {
        let fiber = Mapped::anywhere();
        // SAFETY: nobody else uses it.
        unsafe { foreign::on_fiber(&fiber.range(), assert_unknown) };
        everywhere();
    };
    thread::spawn(on_a_fiber).join().unwrap();
    // On one whose stack lies lower than all that is mapped from now on, and higher.
    let memory = [Memory::new(MIB), Memory::new(MIB)];
    for memory in &memory {
        // SAFETY: nobody else uses it.
        let attributes = unsafe { Attributes::new().on(&memory.range()) };
        attributes.run(everywhere);
    }
}

/// A panic leaves the record as it was.
#[test]
fn after_a_panic_it_is_right_again() {
    let mut stack = HeapStack::new(0).unwrap();
    let panics = || {
        let _ = run(|| panic!("inner"));
        assert_exact();
        panic!("outer");
    };
    quiet::quietly(|| stack.run(panics)).unwrap_err();
    let left = remaining_stack().unwrap();
    assert!(left.abs_diff(stacker::remaining_stack().unwrap()) < FRAME);
    stack.run(assert_exact).unwrap();
}
