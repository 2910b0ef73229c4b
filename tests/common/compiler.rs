//! The compiler that cargo uses, and what there is to say of it.

use std::{
    env,
    ffi::OsString,
    io::{self, Write},
    process::Command,
};

pub(crate) fn rustc() -> Command {
    Command::new(env::var_os("RUSTC").unwrap_or_else(|| OsString::from("rustc")))
}

/// Says in words what this compiler kept a test from checking. Seen also where the
/// test passes, unlike `eprintln!`, which libtest keeps to itself then.
pub(crate) fn note(words: &str) {
    io::stderr()
        .write_all(format!("note: {words}\n").as_bytes())
        .unwrap();
}
