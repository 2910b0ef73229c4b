// Its next poll would start where its own frames are.

use stackbleach::{Bleached, HeapStack};

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    let borrowed = &mut stack;
    let future = Bleached::with_stack(stack, async {
        borrowed.run(|| 42).unwrap();
    });
    drop(future);
}
