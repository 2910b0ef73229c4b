// The local lies on the stack that is erased before `run` returns.

use stackbleach::HeapStack;

fn main() {
    let mut stack = HeapStack::new(0).unwrap();
    let digest: &[u8; 32] = stack
        .run(|| {
            let digest = [7; 32];
            &digest
        })
        .unwrap();
    println!("{digest:?}");
}
