// Outside, runs would come after the erasure, and leave what nobody erases.

use stackbleach::{Batch, HeapStack};

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    let mut held: Option<&mut Batch<'_>> = None;
    stack.batch(|batch| held = Some(batch));
    held.unwrap().run(|| 42).unwrap();
}
