// The local lies on the part of the stack that is erased before `bleach` returns.

use stackbleach::bleach;

fn main() {
    let digest: &[u8; 32] = bleach(|| {
        let digest = [7; 32];
        &digest
    });
    println!("{digest:?}");
}
