// `HeapStack` is `Sync`, which is sound only because nothing runs through `&`.

use stackbleach::HeapStack;
use std::thread;

fn main() {
    let stack = HeapStack::new(0).unwrap();
    let shared = &stack;
    thread::scope(|scope| {
        scope.spawn(move || shared.run(|| 42));
        scope.spawn(move || shared.run(|| 42));
    });
}
