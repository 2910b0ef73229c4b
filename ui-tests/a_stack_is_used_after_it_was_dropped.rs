// Its pages are unmapped by then.

use stackbleach::HeapStack;

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    drop(stack);
    let _ = stack.run(|| 42);
}
