// In a batch too, borrowing is the form that copies no secret: both closures must need no
// `move` and no `'static`, and neither `Send` nor `UnwindSafe`.

use stackbleach::{Batch, HeapStack, PanicError};
use std::{cell::Cell, rc::Rc};

fn double(batch: &mut Batch<'_>, block: &mut [u8]) -> Result<(), PanicError> {
    batch.run(|| block.iter_mut().for_each(|byte| *byte *= 2))
}

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    let mut blocks = [[1_u8, 2, 3]; 10];
    let name = String::from("borrowed");
    let count = Rc::new(Cell::new(0));

    let word: &str = stack
        .batch(|batch| {
            for block in &mut blocks {
                double(batch, block)?;
                batch.run(|| count.set(count.get() + 1))?;
            }
            batch.run(|| name.as_str())
        })
        .unwrap();

    assert_eq!(word, "borrowed");
    assert_eq!(blocks, [[2, 4, 6]; 10]);
    assert_eq!(count.get(), 10);
}
