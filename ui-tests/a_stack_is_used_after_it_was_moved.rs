// Two owners would each run on it, and each unmap it.

use stackbleach::HeapStack;
use std::thread;

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    let thread = thread::spawn(move || stack.run(|| 42).is_ok());
    let _ = stack.run(|| 42);
    thread.join().unwrap();
}
