// The local may lie on a segment, which is erased before `maybe_grow` returns.

fn main() {
    let digest: &[u8; 32] = stackbleach::maybe_grow(1024, 65_536, || {
        let digest = [7; 32];
        &digest
    });
    println!("{digest:?}");
}
