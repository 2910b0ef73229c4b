// The inner run would start at the base, over the frames of the outer one.

use stackbleach::HeapStack;

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    stack.batch(|batch| {
        let _ = batch.run(|| batch.run(|| 42));
    });
}
