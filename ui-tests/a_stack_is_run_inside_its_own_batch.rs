// It would erase the stack in the midst of the batch, which has it for itself.

use stackbleach::HeapStack;

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    stack.batch(|batch| {
        let _ = batch.run(|| 42);
        let _ = stack.run(|| 42);
    });
}
