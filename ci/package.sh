#!/usr/bin/env bash
# Promise: what is packaged is whole. `cargo package` succeeds, and the packaged crate, unpacked
# elsewhere, builds, has documentation and passes its own tests.
#
# Usage: ci/package.sh [CARGO-TEST-OPTION…]    such as --lib, or --lib --test build
#
# Without options all tests run. Dependencies are taken as they were built for the checkout;
# this crate and its tests are compiled anew. Uncommitted files are packaged as well.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'package: %s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}

CARGO_TARGET_DIR=$(realpath -m "${CARGO_TARGET_DIR:-target}")
export CARGO_TARGET_DIR
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cargo package --locked --allow-dirty --package stackbleach
packed=("$CARGO_TARGET_DIR"/package/stackbleach-[0-9]*.crate)
((${#packed[@]} == 1)) || rm -f "${packed[@]}"
((${#packed[@]} == 1)) || fail 'packages of other versions were in the way: try again'
say "$(du -k "${packed[0]}" | cut -f1) KiB packed"
tar -xzf "${packed[0]}" -C "$work"
cd "$work"/stackbleach-*

RUSTDOCFLAGS='-D warnings' cargo doc --quiet --locked --no-deps
cargo test --locked --no-fail-fast "$@"
for example in $(cargo run --example 2>&1 | sed -n 's/^    //p'); do
    say "example $example"
    cargo run --locked --quiet --example "$example" >/dev/null
done

# Control: it is what was unpacked that is built here.
echo 'compile_error!("control");' >>src/lib.rs
! cargo check --quiet --locked 2>/dev/null || fail 'what was built is not what was unpacked'
say 'passed'
