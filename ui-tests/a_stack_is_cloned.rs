// Nothing on a stack is worth a second copy, and two owners would each unmap it.

use stackbleach::HeapStack;

fn main() {
    let stack = HeapStack::new(0).unwrap();
    let copy = stack.clone();
    drop((stack, copy));
}
