// The closure is called once and its slot erased: it can't be held for a second time.

use stackbleach::bleach;

fn main() {
    let key = Box::new([7_u8; 32]);
    let consumes = move || drop(key);
    bleach(consumes);
    bleach(consumes);
}
