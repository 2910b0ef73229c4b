#!/usr/bin/env bash
# Promise: the library builds with the Rust release that Cargo.toml names.
#
# Usage: ci/msrv.sh
#
# Installs nothing: it builds if rustup has that toolchain, and else says that it didn't. What is
# newer in the standard library than that release, clippy::incompatible_msrv finds without it.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'msrv: %s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}

release=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
[[ $release == 1.* ]] || fail 'Cargo.toml names no release'
toolchain=$(rustup toolchain list 2>/dev/null | grep -om1 "^$release\(\.[0-9]*\)\?-[^ ]*" || true)
if [[ -z $toolchain ]]; then
    say "NOT BUILT with $release: rustup doesn't have it (rustup toolchain install $release)"
    exit 0
fi

# Control: it is no newer than it says. `Result::flatten` came with the next release.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
compiles() {
    rustc "+$toolchain" --edition 2024 --crate-type lib --emit metadata --out-dir "$work" - 2>/dev/null
}
compiles <<<'pub fn f() {}' || fail "$toolchain compiles nothing"
! compiles <<<'pub fn f() -> Result<(), ()> { Ok(Ok(())).flatten() }' ||
    fail "$toolchain has what came after $release"

CARGO_TARGET_DIR=$PWD/target/msrv cargo "+$toolchain" check --locked --package stackbleach --lib
say "passed: builds with $toolchain"
