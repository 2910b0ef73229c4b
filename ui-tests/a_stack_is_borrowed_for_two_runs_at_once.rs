// Both would start at the base.

use stackbleach::HeapStack;

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    let one = &mut stack;
    let other = &mut stack;
    let _ = one.run(|| other.run(|| 42));
}
