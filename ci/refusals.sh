#!/usr/bin/env bash
# Promise: a target is either served, or refused at compile time, in words.
#
# Compiles the crate for real targets that it refuses, with their real standard
# library built from source, and expects our sentence as the only error. In
# tests/build/refusal.rs, which runs everywhere, stand-ins are compiled; this shows that
# they are right.
#
# And compiles it for targets that it serves and that nothing runs here: macOS, FreeBSD,
# musl. They are checked, not tested.
#
# For Debian 12 on x86-64, with cargo and a C compiler. Downloads Debian's rustc and
# its library sources (140 MB; installs nothing) into STACKBLEACH_CACHE, by default
# ~/.cache/stackbleach. Takes five to ten minutes, and one more time a few seconds.
set -euo pipefail
cd "$(dirname "$0")/.."

docs='See https://docs.rs/stackbleach/#targets'

say() { printf 'refusals: %s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}
. ci/compiler.sh

# check TARGET: compiles the library, with its standard library, for TARGET.
check() {
    env -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET -u RUSTC_WORKSPACE_WRAPPER \
        RUSTFLAGS= CARGO_TERM_COLOR=never \
        RUSTC="$rust/rustc" RUSTDOC="$rust/rustdoc" RUSTC_BOOTSTRAP=1 \
        timeout 300 cargo check --quiet -p stackbleach --lib --locked --target "$1" \
        -Zbuild-std=std,panic_abort --target-dir "$cache/refusals" 2>&1
}

# refuses TARGET SENTENCE: whether compiling for TARGET fails, with SENTENCE, which
# goes on and ends with a link, as the only error.
refuses() {
    local output errors
    if output=$(check "$1"); then
        say "$1: builds"
        return 1
    fi
    errors=$(grep '^error' <<<"$output" | grep -v '^error: could not compile' || true)
    if [[ $errors == *$'\n'* || $errors != "error: $2: "*"$docs" ]]; then
        say "$1: not refused with \"$2\", but:"
        printf '%s\n' "$output"
        return 1
    fi
    say "$1: refused"
}

# builds TARGET: compiling for TARGET must succeed.
builds() {
    local output
    output=$(check "$1") || fail "$1 doesn't build: $output"
    say "$1: builds, as it should"
}

wasm='stackbleach refuses to build for WebAssembly'
hermit='stackbleach refuses to build for Hermit'
windows='stackbleach refuses to build for Windows'
openbsd='stackbleach refuses to build for OpenBSD'
powerpc='stackbleach refuses to build for PowerPC'
other='stackbleach refuses to build for this target'

unpack_compiler

refuses wasm32-unknown-unknown "$wasm" || fail 'a refusal'
refuses wasm32-wasip1 "$wasm" || fail 'a refusal'
refuses wasm64-unknown-unknown "$wasm" || fail 'a refusal'
refuses x86_64-unknown-hermit "$hermit" || fail 'a refusal'
refuses aarch64-pc-windows-msvc "$windows" || fail 'a refusal'
refuses x86_64-unknown-openbsd "$openbsd" || fail 'a refusal'
refuses powerpc64le-unknown-freebsd "$powerpc" || fail 'a refusal'
refuses armv7-unknown-linux-gnueabi "$other" || fail 'a refusal'

# Controls: what is served builds in the same way, so that it wasn't the way that
# failed above; and a refusal in other words is not taken for the one expected.
builds x86_64-unknown-linux-gnu
if refuses wasm32-unknown-unknown "$hermit" >/dev/null; then
    fail 'one sentence was taken for another'
fi

# Checking needs no assembly, and so no C compiler for the target: one that does nothing
# will do for psm.
export CC=true AR=true
builds x86_64-unknown-linux-musl
builds x86_64-apple-darwin
builds aarch64-apple-darwin
builds x86_64-unknown-freebsd
builds aarch64-unknown-freebsd
say 'passed'
