//! Promise: `probed::Bleached` is as `Bleached`, on the stacks that `probed::run` keeps.

use std::{cell::Cell, future::pending as never, hint::black_box, ops::Range, rc::Rc};

use stackbleach::{Bleached, Frames, HeapStack, probed, run};

use crate::common::{
    nested::usable,
    polling::{finish, pending, poll},
    quiet::quietly,
    view::View,
};

/// Notes where it is dropped.
struct NotesStack(Rc<Cell<Range<usize>>>);

impl Drop for NotesStack {
    fn drop(&mut self) {
        self.0.set(usable());
    }
}

#[test]
fn each_poll_and_the_destructor_run_on_the_stack_that_the_thread_keeps_for_probed_runs() {
    let painted = probed::run(usable).unwrap();
    let plain = run(usable).unwrap();
    let dropped = Rc::new(Cell::new(0..0));
    let notes = NotesStack(Rc::clone(&dropped));
    let mut future = probed::Bleached::new(async {
        let first = usable();
        let _notes = notes;
        pending(2).await;
        (first, usable())
    });
    for _ in 0..2 {
        assert!(poll(&mut future).is_pending());
    }
    assert_eq!(
        finish(&mut future).unwrap(),
        (painted.clone(), painted.clone())
    );
    assert_eq!(dropped.take(), painted);

    // Half-way, and before the first poll.
    for polls in [1, 0] {
        let notes = NotesStack(Rc::clone(&dropped));
        let mut future = probed::Bleached::new(async {
            let _notes = notes;
            never::<()>().await;
        });
        for _ in 0..polls {
            assert!(poll(&mut future).is_pending());
        }
        drop(future);
        assert_eq!(dropped.take(), painted);
    }

    // The control.
    assert_eq!(finish(Bleached::new(async { usable() })).unwrap(), plain);
}

#[test]
fn with_a_stack_of_its_own_it_runs_on_that_whatever_it_was_made_for() {
    for frames in [Frames::Any, Frames::Probed] {
        let builder = HeapStack::builder().frames(frames).size(9 << 20);
        let mut stack = builder.build().unwrap();
        let own = stack.run(usable).unwrap();
        let mut future = probed::Bleached::with_stack(stack, async {
            pending(1).await;
            // More than there would be on the other.
            let frame = black_box([7_u8; 2 << 20]);
            (usable(), frame[1 << 20])
        });
        assert!(poll(&mut future).is_pending());
        assert_eq!(finish(&mut future).unwrap(), (own.clone(), 7));
    }
}

#[test]
fn polls_of_both_kinds_leave_plain_stacks_zero() {
    let view = View::open();
    let plain = run(usable).unwrap();
    let work = async || {
        let frame = black_box([0x5a_u8; 5000]);
        pending(3).await;
        black_box(&frame)[9]
    };
    let mut painted = Box::pin(probed::Bleached::new(work()));
    let mut other = Box::pin(Bleached::new(work()));
    for _ in 0..3 {
        assert!(poll(&mut painted).is_pending());
        assert!(poll(&mut other).is_pending());
        assert_eq!(view.first_not_zero(&plain), None);
    }
    assert_eq!(finish(painted).unwrap(), 0x5a);
    assert_eq!(finish(other).unwrap(), 0x5a);
    assert_eq!(view.first_not_zero(&plain), None);
}

#[test]
fn a_panic_is_an_error() {
    let mut future = probed::Bleached::new(async {
        pending(1).await;
        panic!("in the poll");
    });
    assert!(poll(&mut future).is_pending());
    let error = quietly(|| finish::<_>(&mut future)).map(|(): ()| ());
    assert_eq!(error.unwrap_err().message(), "in the poll");
}
