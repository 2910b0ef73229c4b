// The local lies on the stack that is erased before `run` returns.

fn main() {
    let digest: &[u8; 32] = stackbleach::run(|| {
        let digest = [7; 32];
        &digest
    })
    .unwrap();
    println!("{digest:?}");
}
