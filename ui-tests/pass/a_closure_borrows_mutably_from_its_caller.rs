// Borrowing is the form that copies no secret: it must need no `move` and no `'static`.

use stackbleach::HeapStack;

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    let mut buffer = [1_u8, 2, 3];
    let name = String::from("borrowed");

    let word: &str = stack
        .run(|| {
            buffer.reverse();
            name.as_str()
        })
        .unwrap();

    assert_eq!(word, "borrowed");
    assert_eq!(buffer, [3, 2, 1]);
}
