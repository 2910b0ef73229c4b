// As by returning it: the local is erased before anybody can look at it.

use stackbleach::bleach;

fn main() {
    let mut held: Option<&[u8; 32]> = None;
    bleach(|| {
        let digest = [7; 32];
        held = Some(&digest);
    });
    println!("{held:?}");
}
