//! Calls in place for probed frames, in closures that coroutines suspend.

use corosensei::{Coroutine, CoroutineResult};
use libtest_mimic::Trial;
use stackbleach::{HeapStack, probed};

use crate::{
    common::{
        below::{self, Needle, StackView},
        initial,
    },
    probed_in_place::{assert_bleaches, bleached},
};

use super::{KIB, MIB};

pub(super) fn cases() -> Vec<Trial> {
    initial::cases![calls_that_coroutines_suspend_are_forgotten_when_they_are_dropped,]
}

/// They are on heap stacks; the thread's own is another matter.
fn calls_that_coroutines_suspend_are_forgotten_when_they_are_dropped() {
    let coroutine = |is_dropped: bool| {
        Coroutine::new(move |yielder, ()| {
            let mut stack = HeapStack::new(MIB).unwrap();
            let ran = stack.run(|| {
                assert_bleaches(&mut StackView::new());
                probed::bleach(|| {
                    below::leave(Needle::new(), 10 * KIB);
                    yielder.suspend(());
                });
                assert_bleaches(&mut StackView::new());
            });
            // Or else it is unwound.
            assert_eq!(ran.is_err(), is_dropped);
        })
    };
    let steps = || {
        let (mut dropped, mut goes_on) = (coroutine(true), coroutine(false));
        assert!(matches!(dropped.resume(()), CoroutineResult::Yield(())));
        assert!(matches!(goes_on.resume(()), CoroutineResult::Yield(())));
        drop(dropped);
        assert!(matches!(goes_on.resume(()), CoroutineResult::Return(())));
    };
    let mut below = StackView::new();
    let needle = Needle::new();
    for _ in 0..2 {
        steps();
        assert_bleaches(&mut below);
        bleached(&mut below, || {
            below::leave(needle, 20 * KIB);
            steps();
        });
        assert_eq!(below.count(needle), 0);
        // Begun in a call that ends before.
        let mut goes_on = probed::bleach(|| {
            let mut goes_on = coroutine(false);
            assert!(matches!(goes_on.resume(()), CoroutineResult::Yield(())));
            goes_on
        });
        assert_bleaches(&mut below);
        assert!(matches!(goes_on.resume(()), CoroutineResult::Return(())));
        assert_bleaches(&mut below);
    }
}
