// As with `thread::scope`, the caller learns of the panic and may look at what it left.

use stackbleach::HeapStack;
use std::cell::{Cell, RefCell};

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    let mut count = 0;
    let counter = &mut count;
    let cell = Cell::new(0);
    let log = RefCell::new(Vec::new());

    let outcome = stack.run(|| {
        *counter += 1;
        cell.set(2);
        log.borrow_mut().push("half done");
        panic!("no entropy left")
    });

    let outcome: Result<(), _> = outcome;
    assert_eq!(outcome.unwrap_err().message(), "no entropy left");
    assert_eq!(count, 1);
    assert_eq!(cell.get(), 2);
    assert_eq!(log.into_inner(), ["half done"]);
}
