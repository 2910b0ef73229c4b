//! What crates and libraries leave of a key after one call: the tables of `docs/left-behind.md`, in
//! Markdown. `ci/left-behind.sh` builds this twice, with the crates' own features against it and
//! without, and prints them.
//!
//! ```text
//! left-behind [THE PROGRAM BUILT WITH `zeroize`]
//! left-behind OPERATION/WAY          one check; how many bytes, or why it isn't known
//! ```

mod allocator;
#[cfg(any(feature = "openssl", feature = "libsodium"))]
mod c;
mod measured;
mod operations;
mod table;

use std::{env, process::ExitCode, thread};

use measured::Cell;

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let first = arguments.next();
    let Some(cell) = first.as_deref().and_then(Cell::parse) else {
        return table::print(first.as_deref());
    };
    if cell.way.has_heap() {
        allocator::switch_on();
    }
    // A check starts this program anew, with the name of the thread that it is on.
    let thread = thread::Builder::new()
        .name(cell.to_string())
        .stack_size(8 << 20)
        .spawn(move || cell.print());
    match thread.map(thread::JoinHandle::join) {
        Ok(Ok(())) => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}
