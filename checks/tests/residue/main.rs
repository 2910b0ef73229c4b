//! Promise: no byte that depends on a secret is left, by any way. What is tested is in `measured.rs`.

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod measured;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn main() {
    measured::main();
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
fn main() {
    println!(
        "\nNOT MEASURED: what is left in memory and registers. The tracer is for Linux on x86-64."
    );
}
