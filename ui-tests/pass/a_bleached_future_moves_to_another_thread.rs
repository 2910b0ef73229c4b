// Between polls, and its stack with it.

use std::{
    future::pending,
    pin::Pin,
    task::{Context, Waker},
    thread,
};

use stackbleach::{Bleached, HeapStack};

fn main() {
    let stack = HeapStack::new(0).unwrap();
    let mut future = Bleached::with_stack(stack, pending::<()>());
    for _ in 0..3 {
        let elsewhere = move || {
            let mut context = Context::from_waker(Waker::noop());
            assert!(Pin::new(&mut future).poll(&mut context).is_pending());
            future
        };
        future = thread::spawn(elsewhere).join().unwrap();
    }
}
