// A later poll would read what is gone.

use stackbleach::Bleached;

fn main() {
    let future = {
        let key = [7; 32];
        Bleached::new(async { key[0] })
    };
    drop(future);
}
