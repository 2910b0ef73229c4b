//! Writes `target/residue-report/`: what is left of keys with this crate and without, on this machine, and
//! what that says to standards. `docs/evidence.md` has what to do with it.
//!
//! ```text
//! cargo run --release -p stackbleach-evidence [-- FOLDER]
//! ```

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod report;
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
mod requirements;

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn main() -> std::process::ExitCode {
    report::run()
}

#[cfg(not(all(target_os = "linux", target_arch = "x86_64")))]
fn main() -> std::process::ExitCode {
    eprintln!("Nothing can be measured here: it takes Linux on x86-64.");
    std::process::ExitCode::FAILURE
}
