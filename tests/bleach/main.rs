//! What `bleach` promises wherever it is called: on the stacks of threads and on others. On
//! initial threads, and where it is refused: `tests/own_process`.

#[path = "../common/mod.rs"]
mod common;

#[cfg(unix)]
mod opened;
#[cfg(unix)]
mod probed;
#[cfg(unix)]
mod threads;
mod values;
#[cfg(unix)]
mod within;

/// What those would show there is shown by `tests/windows`, as far as anything does: docs/targets.md.
#[cfg(windows)]
#[test]
fn what_is_for_unixes_is_not_tested_on_windows() {
    common::child::untested("opened, probed, threads, within, which ask Unixes");
}
