// It stays on the thread, and a panic goes on: nobody sees what was left half-done.

use stackbleach::bleach;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

fn main() {
    let mut count = 0;
    let counter = &mut count;
    let cell = Cell::new(0);
    let log = RefCell::new(Vec::new());
    let shared = Rc::new(5);

    let shared = bleach(|| {
        *counter += 1;
        cell.set(2);
        log.borrow_mut().push("half done");
        shared
    });

    assert_eq!((count, cell.get(), *shared), (1, 2, 5));
    assert_eq!(log.into_inner(), ["half done"]);
}
