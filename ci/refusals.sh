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

cache=${STACKBLEACH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/stackbleach}
docs='See https://docs.rs/stackbleach/#targets'

say() { printf 'refusals: %s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}

# Unpacks the compiler into $rust, unless an earlier run has.
#
# It comes with the sources of its own library, which the installed one need not
# have. Security updates replace both: so whatever version is offered now.
unpack_compiler() {
    if [[ $(id -u) == 0 ]]; then
        apt-get -qq update
    else
        say 'not root, so the package lists are as they are'
    fi
    local version
    version=$(apt-cache policy rust-web-src | awk '/Candidate:/ { print $2 }')
    [[ $version == [0-9]* ]] || fail 'no package rust-web-src'
    say "rustc-web $version"

    rust=$cache/rustc-web-$version
    if [[ ! -d $rust ]]; then
        rm -rf "$cache"/rustc-web-*
        mkdir -p "$rust.new/debs"
        # All that apt would install for it, libraries included.
        apt-get --simulate --no-install-recommends install \
            "rustc-web=$version" "rust-web-src=$version" |
            sed -n 's/^Inst \([^ ]*\) .*(\([^ ]*\) .*/\1=\2/p' >"$rust.new/packages"
        (
            cd "$rust.new/debs"
            # shellcheck disable=SC2046 # one word a package
            apt-get -qq -o APT::Sandbox::User=root download $(<../packages)
        )
        local deb
        for deb in "$rust.new"/debs/*.deb; do
            dpkg -x "$deb" "$rust.new"
        done
        rm -r "$rust.new/debs"
        # In one step, so that what is there is whole.
        mv -T "$rust.new" "$rust"
    fi

    local libraries=$rust/usr/lib/x86_64-linux-gnu:$rust/lib/x86_64-linux-gnu tool
    for tool in rustc rustdoc; do
        printf '#!/bin/sh\nLD_LIBRARY_PATH="%s" exec "%s" "$@"\n' \
            "$libraries" "$rust/usr/bin/$tool" >"$rust/$tool"
        chmod +x "$rust/$tool"
    done
    [[ $("$rust/rustc" --print sysroot) == "$rust/usr" ]] ||
        fail 'the compiler takes another one for its own: is rustc-web installed?'
    [[ -e $rust/usr/lib/rustlib/src/rust/library/Cargo.lock ]] ||
        fail 'the sources of the library are not where cargo looks for them'
}

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
