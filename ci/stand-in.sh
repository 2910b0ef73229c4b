#!/usr/bin/env bash
# Miri's stand-in can't be tested without Miri, but compiled natively: the same code,
# with `cfg(miri)` set by hand, must build and do everything but switch and erase.
set -euo pipefail
cd "$(dirname "$0")/.."
export CARGO_TARGET_DIR=$PWD/target/stand-in
export RUSTFLAGS='--cfg miri -D warnings'
cargo test --locked -p stackbleach --lib
cargo test --locked -p stackbleach --test heap_stack panics::
