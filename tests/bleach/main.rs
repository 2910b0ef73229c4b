//! What `bleach` promises wherever it is called: on the stacks of threads and on others. On
//! initial threads, and where it is refused: `tests/own_process`.

#[path = "../common/mod.rs"]
mod common;

mod opened;
mod probed;
mod threads;
mod values;
mod within;
