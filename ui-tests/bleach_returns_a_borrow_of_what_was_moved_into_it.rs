// The slot that the closure was moved to is erased before `bleach` returns.

use stackbleach::bleach;

fn main() {
    let key = [7_u8; 32];
    let first: &u8 = bleach(move || &key[0]);
    println!("{first}");
}
