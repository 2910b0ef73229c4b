//! Promise: a signal at any instruction leaves nothing. What is tested is in `measured.rs`.

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod measured;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn main() {
    measured::main();
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
fn main() {
    println!("\nNOT MEASURED: signals at every step. The tracer is for Linux on x86-64.");
}
