// The closure gets a borrow and no value: what can't be owned can't be forgotten.

use stackbleach::HeapStack;

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    stack.batch(|batch| std::mem::forget(*batch));
}
