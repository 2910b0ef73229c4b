//! Promise: every way to run is a run to the heap, panics included; a `maybe_grow` that doesn't grow
//! is none.

use std::{
    cell::RefCell,
    panic::{AssertUnwindSafe, catch_unwind},
};

use stackbleach::{
    Bleached, Frames, HeapStack, bleach, maybe_grow, probed, remaining_stack, run, try_bleach,
    try_run,
};

use crate::{
    allocator::{below_in, left_of},
    arena::{Block, LARGEST, SECRET, address, left_in_chunk, secret, secrets_in, secrets_left_in},
    common::{
        child,
        polling::{finish, poll, yield_now},
        quiet::quietly,
    },
};

/// What is to be done in a run.
type Body<'a> = &'a mut dyn FnMut();

fn stack() -> HeapStack {
    HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap()
}

/// Has `way` perform what allocates, and frees what was made outside. Whether that was in a run.
#[track_caller]
fn is_inside(way: impl FnOnce(Body)) -> bool {
    const LEN: usize = 500;
    let mut foreign = Some(secret(LEN));
    let foreign_at = address(foreign.as_ref().unwrap());
    let (mut own_at, mut below) = (0, None);
    let left = left_of(foreign_at, || {
        way(&mut || {
            below = Some(below_in(|| {
                let own = secret(LEN);
                own_at = address(&own);
                let own_bytes = own_at..own_at + LEN;
                assert_eq!(secrets_in(own_bytes), LEN);
            }));
            drop(foreign.take());
        });
    });
    let below = below.expect("performed");
    let is_inside = below == 0;
    assert_eq!(left, Some(if is_inside { 0 } else { LEN }));
    if is_inside {
        assert_eq!(left_in_chunk(own_at), 0);
    }
    is_inside
}

#[test]
fn every_way_to_run_is_a_run() {
    child::alone(every_way_to_run_is_a_run, || {
        let mut stack = stack();
        // The control.
        assert!(!is_inside(|f| f()));
        assert!(is_inside(|f| stack.run(f).unwrap()));
        assert!(is_inside(|f| stack.run_measured(f).unwrap().0));
        assert!(is_inside(|f| stack.batch(|batch| batch.run(f).unwrap())));
        assert!(is_inside(|f| run(f).unwrap()));
        assert!(is_inside(|f| try_run(f).unwrap()));
        assert!(is_inside(|f| bleach(f)));
        assert!(is_inside(|f| try_bleach(f).unwrap()));
        assert!(is_inside(|f| probed::run(f).unwrap()));
        assert!(is_inside(|f| probed::bleach(f)));
        let mut probed = HeapStack::builder().frames(Frames::Probed).build().unwrap();
        assert!(is_inside(|f| probed.run(f).unwrap()));
        // And after all that, no run is left.
        assert!(!is_inside(|f| f()));
    });
}

#[test]
fn growth_is_a_run_if_there_is_any() {
    child::alone(growth_is_a_run_if_there_is_any, || {
        let left = remaining_stack().unwrap();
        assert!(!is_inside(|f| maybe_grow(left / 2, 1 << 20, f)));
        assert!(is_inside(|f| maybe_grow(2 * left, 1 << 20, f)));
        // In a run it changes nothing either.
        let mut stack = stack();
        assert!(is_inside(|f| stack
            .run(|| maybe_grow(1 << 10, 1 << 20, f))
            .unwrap()));
        assert!(is_inside(|f| {
            stack
                .run(|| {
                    maybe_grow(1 << 10, 1 << 20, || ());
                    f();
                })
                .unwrap();
        }));
    });
}

#[test]
fn runs_within_runs_end_nothing() {
    child::alone(runs_within_runs_end_nothing, || {
        // What replaces the hook allocates once.
        quietly(|| ());
        let mut outer = stack();
        let mut inner = stack();
        assert!(is_inside(|f| outer.run(|| inner.run(f).unwrap()).unwrap()));
        assert!(is_inside(|f| {
            outer
                .run(|| {
                    inner.run(|| bleach(|| ())).unwrap();
                    f();
                })
                .unwrap();
        }));
        assert!(is_inside(|f| {
            outer
                .run(|| {
                    let _ = quietly(|| inner.run(|| panic!("in the inner one")));
                    f();
                })
                .unwrap();
        }));
        assert!(!is_inside(|f| f()));
    });
}

#[test]
fn after_a_panic_nothing_is_left() {
    child::alone(after_a_panic_nothing_is_left, || {
        let mut stack = stack();
        // What replaces the hook allocates once.
        quietly(|| ());
        for size in [100, 10_000, LARGEST + 1] {
            let held = RefCell::new(0..0);
            let panics = || {
                let mut block = Block::new(size, 1);
                block.fill(SECRET);
                held.replace(block.range());
                assert_eq!(secrets_in(block.range()), size);
                panic!("with {}", block.bytes()[0]);
            };
            let error = quietly(|| stack.run(panics)).unwrap_err();
            assert!(error.to_string().contains("with 197"), "{error}");
            drop(error);
            assert_eq!(secrets_left_in(held.take()), 0);

            let payload =
                quietly(|| catch_unwind(AssertUnwindSafe(|| bleach(panics)))).unwrap_err();
            let message = payload.downcast_ref::<String>().unwrap().as_ptr().addr();
            assert_eq!(secrets_left_in(held.take()), 0);
            drop(payload);
            stack.run(|| ()).unwrap();
            assert_eq!(left_in_chunk(message), 0);
        }
        assert!(!is_inside(|f| f()));
    });
}

/// Each poll is one; what lives from one to the next stays.
#[test]
fn polls_of_bleached_futures_are_runs() {
    child::alone(polls_of_bleached_futures_are_runs, || {
        assert!(is_inside(|f| finish(Bleached::new(async { f() })).unwrap()));

        let mut addresses = [0; 3];
        let mut future = Bleached::new(async {
            let held = secret(777);
            addresses[0] = address(&held);
            addresses[1] = address(&secret(888));
            yield_now().await;
            assert!(held.iter().all(|&byte| byte == SECRET));
            let more = secret(999);
            addresses[2] = address(&more);
            drop(held);
            yield_now().await;
            drop(more);
        });
        assert!(poll(&mut future).is_pending());
        // Between polls there is no run.
        assert!(below_in(|| drop(secret(10))) > 0);
        assert!(poll(&mut future).is_pending());
        assert!(poll(&mut future).is_ready());
        drop(future);
        for address in addresses {
            assert_eq!(left_in_chunk(address), 0);
        }
    });
}

#[test]
fn a_future_that_is_dropped_half_way_leaves_nothing() {
    child::alone(a_future_that_is_dropped_half_way_leaves_nothing, || {
        let mut at = 0;
        let mut future = Bleached::new(async {
            let held = secret(777);
            at = address(&held);
            yield_now().await;
            drop(held);
        });
        assert!(poll(&mut future).is_pending());
        drop(future);
        assert_eq!(secrets_left_in(at..at + 777), 0);
        bleach(|| ());
        assert_eq!(left_in_chunk(at), 0);
    });
}
