// An `Arc` shares, and a run needs the stack to itself.

use stackbleach::HeapStack;
use std::{sync::Arc, thread};

fn main() {
    let stack = Arc::new(HeapStack::new(0).unwrap());
    let shared = Arc::clone(&stack);
    let thread = thread::spawn(move || shared.run(|| 42).is_ok());
    thread.join().unwrap();
    drop(stack);
}
