//! Promise: a run that a coroutine goes on with in another thread doesn't end what that one is in.
#![expect(unsafe_code, reason = "sends a coroutine")]

use std::thread;

use corosensei::{Coroutine, CoroutineResult, Yielder};
use stackbleach::{HeapStack, bleach};

use crate::{
    arena::{self, Block},
    common::child,
};

/// Suspended in a run.
struct Suspended(Coroutine<(), (), ()>);

// SAFETY: it has nothing that is the thread's.
unsafe impl Send for Suspended {}

impl Suspended {
    fn new() -> Self {
        let mut coroutine = Coroutine::new(|yielder: &Yielder<(), ()>, ()| {
            let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
            stack.run(|| yielder.suspend(())).unwrap();
        });
        assert!(matches!(coroutine.resume(()), CoroutineResult::Yield(())));
        Self(coroutine)
    }

    fn end(mut self) {
        let ended = self.0.resume(());
        assert!(matches!(ended, CoroutineResult::Return(())));
    }
}

#[inline(never)]
fn is_inside() -> bool {
    let block = Block::new(100, 1);
    arena::reservation().contains(&block.address())
}

#[test]
fn a_run_that_ends_in_another_threads_run_leaves_it_in_that() {
    child::alone(
        a_run_that_ends_in_another_threads_run_leaves_it_in_that,
        || {
            bleach(|| drop(Block::new(1, 1)));
            let suspended = Suspended::new();
            thread::spawn(|| {
                assert!(!is_inside()); // the control
                let still_inside = bleach(|| {
                    suspended.end();
                    is_inside()
                });
                assert!(still_inside);
                assert!(!is_inside());
            })
            .join()
            .unwrap();
        },
    );
}
