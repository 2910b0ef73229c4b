// Outside, runs would come after the erasure, and leave what nobody erases.

use stackbleach::{Batch, HeapStack};

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    let batch: &mut Batch<'_> = stack.batch(|batch| batch);
    batch.run(|| 42).unwrap();
}
