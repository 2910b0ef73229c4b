// It runs on another stack and on the same thread.

use stackbleach::HeapStack;
use std::rc::Rc;

fn main() {
    let mut stack = HeapStack::new(0).unwrap();

    let counted = Rc::new(41);
    let clone = Rc::clone(&counted);
    let answer = stack.run(move || Rc::new(*clone + 1)).unwrap();
    assert_eq!(*answer, 42);
    assert_eq!(Rc::strong_count(&counted), 1);

    let byte = 7_u8;
    let pointer = &raw const byte;
    let same = stack.run(move || pointer).unwrap();
    assert_eq!(same, pointer);
}
