//! What goes in and comes out: results, captures, panics.

use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
    rc::Rc,
};

use stackbleach::probed;

use crate::common::{
    below::{self, Needle, StackView},
    quiet::quietly,
};

use super::{KIB, MIB, bleached, on_a_thread};

#[test]
fn results_and_captures_of_all_kinds_arrive() {
    let text = String::from("by value");
    assert_eq!(probed::bleach(move || text), "by value");
    assert_eq!(probed::bleach(|| [7_u8; 4_000]), [7; 4_000]);
    assert_eq!(
        probed::bleach(|| Err::<(), _>("no entropy")),
        Err("no entropy")
    );
    let large = [9_u64; 1_000];
    assert_eq!(probed::bleach(move || large.iter().sum::<u64>()), 9_000);
    let (mut count, add) = (0, 3);
    probed::bleach(|| count += add);
    assert_eq!(count, 3);
    // Each is dropped once.
    let rc = Rc::new(());
    let returned = probed::bleach({
        let (one, other) = (Rc::clone(&rc), Rc::clone(&rc));
        move || {
            drop(one);
            other
        }
    });
    assert_eq!(Rc::strong_count(&rc), 2);
    drop(returned);
    assert_eq!(Rc::strong_count(&rc), 1);
}

/// With the needle in the closure, and in its result.
#[test]
fn what_calls_with_large_values_left_is_erased() {
    #[inline(never)]
    fn passes_on(needle: Needle) -> u64 {
        let captured = [*needle.number(); 100];
        let result = probed::bleach(move || captured);
        result.iter().fold(0, |sum, &word| sum ^ word)
    }

    on_a_thread(MIB, || {
        let mut below = StackView::new();
        let needle = Needle::new();
        for _ in 0..3 {
            assert_eq!(passes_on(needle), 0);
            bleached(&mut below, || {
                let words = [*needle.number(); 1_000];
                std::hint::black_box(words).len()
            });
            assert_eq!(below.count(needle), 0);
        }
    });
}

#[test]
fn what_a_call_left_that_panicked_is_erased() {
    #[inline(never)]
    fn panicking(below: &mut StackView, needle: Needle, depth: usize, in_place: bool) {
        let panics = || -> () {
            below::leave(needle, depth);
            panic_any(43_u32)
        };
        let call = AssertUnwindSafe(|| {
            if in_place {
                probed::bleach(panics);
            } else {
                panics();
            }
        });
        let payload = quietly(|| catch_unwind(call)).unwrap_err();
        below.look();
        assert_eq!(*payload.downcast::<u32>().unwrap(), 43);
    }

    on_a_thread(MIB, || {
        let mut below = StackView::new();
        // To unwind takes stack as well.
        for depth in [16 * KIB, 50 * KIB, 16 * KIB] {
            let needle = Needle::new();
            panicking(&mut below, needle, depth, false);
            assert_ne!(below.count(needle), 0, "control");
            let needle = Needle::new();
            panicking(&mut below, needle, depth, true);
            assert_eq!(below.count(needle), 0);
        }
    });
}

#[test]
fn a_panic_goes_on_with_its_payload_and_captures_are_dropped() {
    struct Drops<'a>(&'a Cell<u32>);

    impl Drop for Drops<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    let drops = Cell::new(0);
    let captured = Drops(&drops);
    let call = AssertUnwindSafe(|| {
        probed::bleach(|| {
            let _captured = captured;
            panic_any("no entropy");
        });
    });
    let payload = quietly(|| catch_unwind(call)).unwrap_err();
    assert_eq!(*payload.downcast::<&str>().unwrap(), "no entropy");
    assert_eq!(drops.get(), 1);
}
