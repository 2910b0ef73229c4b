//! What is left of a key after one call, as a table: `measured.rs` says more.
//!
//! ```text
//! cargo run --release --example residue [-- --svg FILE]
//! ```

use std::process::ExitCode;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod measured;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn main() -> ExitCode {
    measured::main()
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
fn main() -> ExitCode {
    eprintln!("NOT MEASURED: the tracer is for Linux on x86-64.");
    ExitCode::FAILURE
}
