//! Calls within calls: each relies on its paint, and none may hide from the one outside how deep
//! that has gone.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use stackbleach::{Frames, HeapStack, bleach, probed, run};

use crate::common::{
    below::{self, Needle, StackView},
    quiet::quietly,
};

use super::{KIB, MIB, assert_bleaches, bleached, on_a_thread, plainly};

/// Ways to call something on the stack in use.
const WAYS: [fn(&mut dyn FnMut()); 5] = [
    |f| f(),
    |f| probed::bleach(f),
    |f| bleach(f),
    |f| probed::bleach(|| probed::bleach(f)),
    |f| {
        // A panic passes through, and ends here.
        let panics = || {
            f();
            resume_unwind(Box::new(43_u32));
        };
        let call = AssertUnwindSafe(|| probed::bleach(panics));
        let payload = catch_unwind(call).unwrap_err();
        assert_eq!(*payload.downcast::<u32>().unwrap(), 43);
    },
];

/// Goes so deep and comes back, and calls some more, at different depths and of different kinds.
fn goes_deep_then_calls(needle: Needle, depth: usize, inner: fn(&mut dyn FnMut())) {
    probed::bleach(|| below::leave(Needle::new(), KIB));
    below::leave(needle, depth);
    for down in [0, 3 * KIB, 500, 10 * KIB, 0] {
        below::down(down, &mut || {
            inner(&mut || ());
            inner(&mut || below::leave(needle, 2 * KIB));
        });
    }
}

fn assert_nothing_is_hidden() {
    let mut below = StackView::new();
    let needle = Needle::new();
    for inner in WAYS {
        for depth in [2 * KIB, 7 * KIB, 12 * KIB, 100 * KIB] {
            for _ in 0..2 {
                bleached(&mut below, || goes_deep_then_calls(needle, depth, inner));
                assert_eq!(below.count(needle), 0, "{depth}");
            }
        }
    }
    let needle = Needle::new();
    plainly(&mut below, || {
        goes_deep_then_calls(needle, 100 * KIB, |f| f());
    });
    assert_ne!(below.count(needle), 0, "control");
}

#[test]
fn what_a_call_left_before_others_within_it_is_erased() {
    on_a_thread(MIB, || {
        for outer in WAYS {
            outer(&mut assert_nothing_is_hidden);
        }
    });
}

/// By the end of a run all of its stack is erased, and during it as well.
#[test]
fn what_was_left_on_a_heap_stack_is_erased_during_its_run() {
    for frames in [Frames::Any, Frames::Probed] {
        for size in [64 * KIB, MIB] {
            let builder = HeapStack::builder().frames(frames).size(size);
            let mut stack = builder.build().unwrap();
            let deepest = size / 4;
            let runs = || {
                let mut below = StackView::new();
                for depth in [KIB, 8 * KIB, deepest, KIB] {
                    assert_bleaches(&mut below, depth);
                }
            };
            for _ in 0..3 {
                stack.run(runs).unwrap();
            }
            stack.batch(|batch| {
                for _ in 0..3 {
                    batch.run(runs).unwrap();
                }
            });
            stack.run(runs).unwrap();
        }
    }
    on_a_thread(MIB, || {
        for way in WAYS {
            way(&mut || run(assert_nothing_is_hidden).unwrap());
            way(&mut || probed::run(assert_nothing_is_hidden).unwrap());
        }
    });
}

/// What the run itself left, deep below, before and after calls in place.
#[test]
fn what_a_run_left_before_calls_within_it_is_erased_after_it() {
    for frames in [Frames::Any, Frames::Probed] {
        let builder = HeapStack::builder().frames(frames).size(MIB);
        let mut stack = builder.build().unwrap();
        let mut below = stack.run(StackView::new).unwrap();
        let stack_of = |below: &StackView| below.stack();
        let needle = Needle::new();
        for inner in WAYS {
            for depth in [2 * KIB, 9 * KIB, 100 * KIB, KIB] {
                stack
                    .run(|| goes_deep_then_calls(needle, depth, inner))
                    .unwrap();
                let range = stack.run(|| stack_of(&below)).unwrap();
                assert_eq!(below.count_far(needle, &range), 0, "{frames:?}, {depth}");
            }
        }
        // The control: during the run it is there.
        let needle = Needle::new();
        stack
            .run(|| {
                plainly(&mut below, || {
                    goes_deep_then_calls(needle, 100 * KIB, |f| f());
                });
                assert_ne!(below.count(needle), 0, "control");
            })
            .unwrap();
    }
}

#[test]
fn runs_within_a_call_leave_it_as_it_was() {
    on_a_thread(MIB, || {
        let mut below = StackView::new();
        let mut stack = HeapStack::new(MIB).unwrap();
        let needle = Needle::new();
        for depth in [KIB, 50 * KIB] {
            bleached(&mut below, || {
                below::leave(needle, depth);
                stack.run(|| probed::bleach(|| ())).unwrap();
                probed::run(|| probed::bleach(|| below::leave(needle, KIB))).unwrap();
            });
            assert_eq!(below.count(needle), 0);
        }
    });
}

/// Also where a panic unwinds, in the destructors that it runs.
#[test]
fn calls_in_destructors_while_a_panic_unwinds_hide_nothing() {
    struct Calls(Needle);

    impl Drop for Calls {
        fn drop(&mut self) {
            probed::bleach(|| below::leave(self.0, KIB));
        }
    }

    on_a_thread(MIB, || {
        let mut below = StackView::new();
        let needle = Needle::new();
        for depth in [KIB, 50 * KIB] {
            let panics = || -> () {
                let _calls = Calls(needle);
                below::leave(needle, depth);
                panic!("unwinds past it");
            };
            let call = AssertUnwindSafe(|| bleached(&mut below, panics));
            quietly(|| catch_unwind(call)).unwrap_err();
            below.look();
            assert_eq!(below.count(needle), 0);
        }
        assert_nothing_is_hidden();
    });
}
