//! Promise: `probed::run` does what `run` does, on stacks of its own that the thread keeps: what is
//! painted and what isn't are never mixed up. Where frames have no probes there is one kind.

use std::{collections::HashSet, hint::black_box, thread};

use stackbleach::{HeapStack, bleach, maybe_grow, probed, remaining_stack, run};

use crate::common::{
    child,
    nested::{MAX_CACHED, mapped, usable},
    quiet::quietly,
    view::View,
};

/// Where frames are probed: the table in `target.rs`.
const ARE_PROBED: bool = cfg!(all(
    any(
        target_arch = "x86_64",
        target_arch = "x86",
        target_arch = "aarch64",
        target_arch = "powerpc64"
    ),
    not(miri),
));

const PATTERN: u8 = 0x5a;

#[inline(never)]
fn fill() -> u8 {
    black_box([PATTERN; 20_000])[7]
}

#[test]
fn one_run_after_the_other_is_on_the_same_stack_and_plain_ones_are_on_another() {
    let view = View::open();
    let painted = probed::run(usable).unwrap();
    let plain = run(usable).unwrap();
    assert_eq!(painted.len(), HeapStack::DEFAULT_SIZE);
    assert_eq!(painted != plain, ARE_PROBED);
    for i in 0..100 {
        assert_eq!(probed::run(usable).unwrap(), painted);
        assert_eq!(run(usable).unwrap(), plain);
        if i % 3 == 0 {
            assert_eq!(probed::run(fill).unwrap(), PATTERN);
        }
        if i % 7 == 0 {
            assert_eq!(run(fill).unwrap(), PATTERN);
        }
        // A painted one isn't zero.
        assert_eq!(view.first_not_zero(&plain), None);
        assert_eq!(view.first_not_zero(&painted).is_some(), ARE_PROBED);
    }
    quietly(|| probed::run(|| panic!("on it"))).unwrap_err();
    assert_eq!(probed::run(usable).unwrap(), painted);
}

#[test]
fn results_panics_and_captures_are_as_those_of_a_run() {
    let mut text = String::from("borrowed");
    let returned = probed::run(|| {
        text.push_str(" and changed");
        [7_u64; 100]
    });
    assert_eq!(returned.unwrap(), [7; 100]);
    assert_eq!(text, "borrowed and changed");
    let error = quietly(|| probed::run(|| panic!("{} of {}", 1, 2))).unwrap_err();
    assert_eq!(error.message(), "1 of 2");
    let left = probed::run(remaining_stack).unwrap().unwrap();
    assert!((HeapStack::DEFAULT_SIZE - 8192..HeapStack::DEFAULT_SIZE).contains(&left));
}

/// One in the other, by turns.
#[test]
fn nested_runs_of_both_kinds_take_a_stack_each_and_give_them_back() {
    type Stacks = Vec<std::ops::Range<usize>>;

    fn nest(levels: usize, stacks: &mut Stacks) {
        if levels == 0 {
            return;
        }
        let nested = || {
            assert_eq!(fill(), PATTERN);
            stacks.push(usable());
            nest(levels - 1, stacks);
        };
        if levels.is_multiple_of(2) {
            probed::run(nested).unwrap();
        } else {
            run(nested).unwrap();
        }
    }

    let view = View::open();
    let nested = || {
        let mut stacks = Vec::new();
        nest(8, &mut stacks);
        stacks
    };
    let starts = |stacks: &Stacks| -> [HashSet<usize>; 2] {
        [0, 1].map(|kind| {
            let of_kind = stacks.iter().skip(kind).step_by(2);
            of_kind.map(|stack| stack.start).collect()
        })
    };
    let first = nested();
    let [painted, plain] = starts(&first);
    assert_eq!((painted.len(), plain.len()), (4, 4));
    for _ in 0..3 {
        let again = nested();
        if ARE_PROBED {
            // Each kind by itself.
            assert_eq!(starts(&again), [painted.clone(), plain.clone()]);
        }
        for stack in again.iter().skip(1).step_by(2).filter(|_| ARE_PROBED) {
            assert_eq!(view.first_not_zero(stack), None);
        }
    }
}

#[test]
fn it_works_in_all_that_calls_closures_and_they_in_it() {
    let painted = probed::run(usable).unwrap();
    assert_eq!(bleach(|| probed::run(usable).unwrap()), painted);
    assert_eq!(probed::bleach(|| probed::run(usable).unwrap()), painted);
    if ARE_PROBED {
        assert_eq!(run(|| probed::run(usable).unwrap()).unwrap(), painted);
    }
    assert_eq!(probed::run(|| bleach(usable)).unwrap(), painted);
    assert_eq!(probed::run(|| probed::bleach(usable)).unwrap(), painted);
    let grown = || maybe_grow(remaining_stack().unwrap() + 1, 0, usable);
    assert_ne!(probed::run(grown).unwrap(), painted);
    assert_eq!(probed::run(usable).unwrap(), painted);
}

/// Of both kinds together.
#[test]
fn at_most_sixteen_stacks_are_kept() {
    fn nest(levels: usize, stacks: &mut Vec<std::ops::Range<usize>>) {
        if levels != 0 {
            let nested = || {
                stacks.push(usable());
                nest(levels - 1, stacks);
            };
            probed::run(|| run(nested).unwrap()).unwrap();
        }
    }

    child::alone(at_most_sixteen_stacks_are_kept, || {
        let mut stacks = Vec::new();
        nest(2 * MAX_CACHED, &mut stacks);
        probed::run(|| stacks.push(usable())).unwrap();
        // The plain ones that are noted here are half of all that there were.
        assert!(mapped(&stacks) <= MAX_CACHED);
        assert!(mapped(&stacks) > 0, "control");
    });
}

#[test]
fn each_thread_has_stacks_of_its_own() {
    let here = probed::run(usable).unwrap();
    let there = thread::spawn(|| probed::run(usable).unwrap());
    assert_ne!(there.join().unwrap(), here);
}
