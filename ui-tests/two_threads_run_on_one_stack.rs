// Both would start at the base, at the same time.

use stackbleach::HeapStack;
use std::thread;

fn at_once(one: impl FnOnce() + Send, other: impl FnOnce() + Send) {
    thread::scope(|scope| {
        scope.spawn(one);
        scope.spawn(other);
    });
}

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    at_once(
        || assert!(stack.run(|| 42).is_ok()),
        || assert!(stack.run(|| 42).is_ok()),
    );
}
