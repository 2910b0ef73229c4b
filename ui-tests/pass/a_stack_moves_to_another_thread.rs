// `HeapStack` is `Send`: a stack belongs to whoever holds it, and to no thread.

use stackbleach::HeapStack;
use std::thread;

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    let answer = thread::spawn(move || stack.run(|| 42).unwrap());
    assert_eq!(answer.join().unwrap(), 42);
}
