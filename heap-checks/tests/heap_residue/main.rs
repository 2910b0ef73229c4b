//! Promise: with `stackbleach::Heap`, no byte that depends on a secret is left in the heap either, by any
//! way to run. What is tested is in `measured.rs`.

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod measured;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn main() {
    measured::main();
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
fn main() {
    println!("\nNOT MEASURED: what is left in the heap. The tracer is for Linux on x86-64.");
}
