#!/usr/bin/env bash
# Promise: a target is either served, or refused at compile time, in words.
#
# Compiles the crate for real targets that it refuses, with their real standard
# library built from source, and expects our sentence as the only error. In
# tests/refusal.rs, which runs everywhere, stand-ins are compiled; this shows that
# they are right.
#
# For Debian 12 on x86-64, with cargo and a C compiler. Downloads Debian's rustc and
# its library sources (140 MB; installs nothing) into STACKBLEACH_CACHE, by default
# ~/.cache/stackbleach. Takes two to three minutes, and one more time a few seconds.
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
        timeout 300 cargo check --quiet --lib --locked --target "$1" \
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

wasm='stackbleach refuses to build for WebAssembly'
hermit='stackbleach refuses to build for Hermit'

unpack_compiler

refuses wasm32-unknown-unknown "$wasm" || fail 'a refusal'
refuses wasm32-wasip1 "$wasm" || fail 'a refusal'
refuses wasm64-unknown-unknown "$wasm" || fail 'a refusal'
refuses x86_64-unknown-hermit "$hermit" || fail 'a refusal'

# Controls: what is served builds in the same way, so that it wasn't the way that
# failed above; and a refusal in other words is not taken for the one expected.
output=$(check x86_64-unknown-linux-gnu) ||
    fail "x86_64-unknown-linux-gnu doesn't build: $output"
say 'x86_64-unknown-linux-gnu: builds, as it should'
# Assembled by the compiler at hand: nothing of musl itself is needed for that.
output=$(CC=gcc AR=ar check x86_64-unknown-linux-musl) ||
    fail "x86_64-unknown-linux-musl doesn't build: $output"
say 'x86_64-unknown-linux-musl: builds, as it should'
if refuses wasm32-unknown-unknown "$hermit" >/dev/null; then
    fail 'one sentence was taken for another'
fi
say 'passed'
