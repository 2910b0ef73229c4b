//! Promise: an example that prints a table ends quietly where nobody reads on, as after
//! `cargo run --example residue | head`.
#![cfg(all(target_os = "linux", target_arch = "x86_64"))] // elsewhere there is none

#[path = "../../tests/common/child.rs"]
mod child;
#[path = "../../tests/common/tables.rs"]
mod tables;

#[test]
fn a_table_that_nobody_reads_ends_quietly() {
    tables::ends_quietly_where_nobody_reads("residue");
}
