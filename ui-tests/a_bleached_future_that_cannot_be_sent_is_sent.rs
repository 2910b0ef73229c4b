// It has what its future has: an `Rc` here, that two threads would count in.

use stackbleach::Bleached;
use std::{rc::Rc, thread};

fn main() {
    let count = Rc::new(7);
    let future = Bleached::new(async move { *count });
    thread::spawn(move || drop(future));
}
