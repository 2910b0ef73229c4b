//! A cargo inside a test.

use std::{
    path::Path,
    process::{Command, Output},
};

/// A cargo that works below `cargo test`, offline and in the target directory
/// `name` of its own, and doesn't inherit what was asked of the outer one.
pub(crate) fn cargo(subcommand: &str, name: &str) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command
        .arg(subcommand)
        .arg("--offline")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        // Not an option, which `cargo tree` doesn't have.
        .env("CARGO_TARGET_DIR", tmp().join(name))
        .env("CARGO_TERM_COLOR", "never")
        // Built once, and looked at by nobody.
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        // Empty rather than removed: it then counts for more than what a
        // configuration file says.
        .env("RUSTFLAGS", "")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env_remove("CARGO_BUILD_TARGET")
        .env_remove("RUSTC_WORKSPACE_WRAPPER");
    command
}

/// A folder that is the tests' own.
pub(crate) fn tmp() -> &'static Path {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
}

/// All that a command wrote, to be shown where a check fails.
pub(crate) fn text(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    )
}
