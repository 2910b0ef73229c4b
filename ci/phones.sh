#!/usr/bin/env bash
# Promise: the crate builds for Android, iOS, tvOS, watchOS and visionOS, where nothing runs here; what it
# needs of Android's C library is there; and on AArch64 it leaves x18 alone, which is the system's there.
#
# usage: ci/phones.sh [--some] [TARGET…]    by default all
#
# --some: two targets, chosen by the commit, so that the next commits have the others.
#
# Compiles the library with the real standard library, built from source, and reads the assembly that the
# compiler makes of it. Nothing is linked: neither system's C library is to be had from a package.
#
# For Debian 12 on x86-64, with cargo. Downloads a compiler: see ci/compiler.sh. Takes one to two minutes
# for each target, and one more time a few seconds.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'phones: %s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}
. ci/compiler.sh

some=
if [[ ${1:-} == --some ]]; then
    some=yes
    shift
fi
if (($# == 0)); then
    set -- aarch64-linux-android aarch64-apple-ios armv7-linux-androideabi aarch64-apple-tvos \
        x86_64-linux-android aarch64-apple-visionos i686-linux-android aarch64-apple-watchos \
        riscv64-linux-android aarch64-apple-ios-macabi aarch64-apple-ios-sim
    if [[ $some ]]; then
        first=$((16#$(git rev-parse HEAD | cut -c1-8) % ($# - 1) + 1))
        set -- "${@:first:2}"
        say "of all: $*"
    fi
fi

# What of Android's C library the crate calls that wasn't there in API level 21, the first that Rust
# serves: nothing. Newer functions are called by number, or looked for by name.
newer='^(process_vm_readv|mlock2|memfd_create|getrandom|preadv2?|pwritev2?|android_get_device_api_level)$'

# assembly TARGET: the library's, in a file whose name it prints.
assembly() {
    local output
    # The compiler checks the libraries below, and keeps what it needs to make code of the one at hand:
    # so nobody has to assemble or link for the target.
    output=$(env -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET -u RUSTC_WORKSPACE_WRAPPER \
        RUSTFLAGS=-Zalways-encode-mir CARGO_TERM_COLOR=never CARGO_PROFILE_DEV_DEBUG=0 \
        RUSTC="$rust/rustc" RUSTDOC="$rust/rustdoc" RUSTC_BOOTSTRAP=1 CC=true AR=true SDKROOT="$sdk" \
        timeout 900 cargo rustc --quiet -p stackbleach --lib --locked --profile check --target "$1" \
        -Zbuild-std=std,panic_abort --target-dir "$cache/phones" -- \
        --emit=asm -Copt-level=3 -Ccodegen-units=1 2>&1) || {
        printf '%s\n' "$output" >&2
        return 1
    }
    ls -t "$cache/phones/$1"/debug/deps/stackbleach-*.s | head -n 1
}

# writes_x18 FILE: the lines that name x18 or its lower half.
writes_x18() { grep -nE '\b[xw]18\b' "$1"; }

unpack_compiler
# Any folder will do, but for `/`: nothing is read there.
sdk=$cache/no-sdk
mkdir -p "$sdk"

for target; do
    rm -f "$cache/phones/$target"/debug/deps/stackbleach-*
    file=$(assembly "$target") || fail "$target doesn't build"
    grep -q clear_registers "$file" || fail "$target: no assembly of what clears registers"
    said='builds'
    if [[ $target == aarch64-* ]]; then
        # Control: that all temporary registers but this one are cleared.
        grep -qE 'mov\s+x17, *xzr' "$file" || fail "$target: x17 is not cleared, or not seen"
        ! writes_x18 "$file" || fail "$target: uses x18, which is the system's"
        said+=', and leaves x18 alone'
    fi
    if [[ $target == *-android* ]]; then
        # Names that aren't defined there, of C: Rust's have been mangled.
        names=$(comm -23 \
            <(grep -oE '^\s+(bl?|jmp[lq]?|call[lq]?|tail|b\.w)\s+[*]?[a-z_][a-z0-9_]*(@PLT|@GOTPCREL[(]%rip[)])?$' "$file" |
                awk '{ sub(/@.*/, "", $2); sub(/^[*]/, "", $2); print $2 }' | sort -u) \
            <(grep -oE '^[A-Za-z_0-9]+:' "$file" | tr -d : | sort -u) | grep -v '^_R\|^_ZN' || true)
        grep -qx 'mprotect\|munmap\|mmap' <<<"$names" || fail "$target: no call of the C library seen: $names"
        ! grep -E "$newer" <<<"$names" || fail "$target: calls what its C library has not always had"
        said+=", and calls $(wc -l <<<"$names") functions of C"
    fi
    say "$target: $said"
done

# The library of docs/dependants.md, where the crate is refused: with its feature and without. And as the
# control, with a dependency that is not conditional.
dependant() {
    env -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET -u RUSTC_WORKSPACE_WRAPPER \
        RUSTFLAGS= CARGO_TERM_COLOR=never RUSTC="$rust/rustc" RUSTDOC="$rust/rustdoc" RUSTC_BOOTSTRAP=1 \
        timeout 300 cargo check --quiet --lib --manifest-path "$1/Cargo.toml" --target wasm32-unknown-unknown \
        -Zbuild-std=std,panic_abort --target-dir "$cache/refusals" "${@:2}" 2>&1
}
dependant tests/dependant --locked || fail 'tests/dependant for WebAssembly'
dependant tests/dependant --locked --features erasing || fail 'tests/dependant for WebAssembly, with its feature'
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r tests/dependant/{src,Cargo.lock} "$copy"
sed "s/^\[target.*\.dependencies\]$/[dependencies]/; s|\.\./\.\.|$PWD|" tests/dependant/Cargo.toml >"$copy/Cargo.toml"
if refused=$(dependant "$copy" --features erasing); then
    fail 'a dependency without a condition builds for WebAssembly'
fi
grep -q 'stackbleach refuses to build for WebAssembly' <<<"$refused" ||
    fail "not refused in words: $refused"
say 'wasm32-unknown-unknown: a dependant builds, with its feature and without'
say 'passed'
