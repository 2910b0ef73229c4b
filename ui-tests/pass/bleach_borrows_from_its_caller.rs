// Borrowing is the form that copies no secret: it must need no `move` and no `'static`.

use stackbleach::bleach;

fn main() {
    let mut buffer = [1_u8, 2, 3];
    let name = String::from("borrowed");

    let word: &str = bleach(|| {
        buffer.reverse();
        name.as_str()
    });

    assert_eq!(word, "borrowed");
    assert_eq!(buffer, [3, 2, 1]);
}
