//! The compiler that cargo uses.

use std::{env, ffi::OsString, process::Command};

pub(crate) fn rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc")))
}
