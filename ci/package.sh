#!/usr/bin/env bash
# Promise: what is packaged is whole. `cargo package` succeeds, and the packaged crate, unpacked
# elsewhere, builds, has documentation and passes its own tests.
#
# Usage: ci/package.sh [CARGO-TEST-OPTION…]    such as --lib, or --lib --test build
#
# Without options all tests run. Dependencies are taken as they were built for the checkout;
# this crate and its tests are compiled anew. Uncommitted files are packaged as well.
#
# The same of stackbleach-residue, which is packaged by itself: of its tests those of checks, which need
# nothing installed.
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

# unpack CRATE: packages it, and unpacks that into $work.
unpack() {
    cargo package --locked --allow-dirty --package "$1"
    local packed=("$CARGO_TARGET_DIR"/package/"$1"-[0-9]*.crate)
    ((${#packed[@]} == 1)) || rm -f "${packed[@]}"
    ((${#packed[@]} == 1)) || fail 'packages of other versions were in the way: try again'
    say "$1: $(du -k "${packed[0]}" | cut -f1) KiB packed"
    tar -xzf "${packed[0]}" -C "$work"
}

# What was unpacked is built there.
assert_is_unpacked() {
    echo 'compile_error!("control");' >>src/lib.rs
    ! cargo check --quiet --locked --lib 2>/dev/null || fail 'what was built is not what was unpacked'
}

unpack stackbleach-residue
unpack stackbleach

cd "$work"/stackbleach-residue-[0-9]*
for file in README.md LICENSE-MIT LICENSE-APACHE; do
    [[ -s $file ]] || fail "stackbleach-residue has no $file"
done
RUSTDOCFLAGS='-D warnings' cargo doc --quiet --locked --no-deps --lib
cargo test --locked --test check
assert_is_unpacked

cd "$work"/stackbleach-[0-9]*
RUSTDOCFLAGS='-D warnings' cargo doc --quiet --locked --no-deps
cargo test --locked --no-fail-fast "$@"
for example in $(cargo run --example 2>&1 | sed -n 's/^    //p'); do
    say "example $example"
    cargo run --locked --quiet --example "$example" >/dev/null
done

# Control.
assert_is_unpacked
say 'passed'
