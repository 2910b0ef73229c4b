#!/usr/bin/env bash
# Promise: with the lines that README.md gives, a library that depends on this crate builds
# wherever it did before: it has the dependency exactly where this crate builds.
#
# Usage: ci/dependant.sh [--all | TARGET…]
#
# Takes the lines from README.md, gives them to a crate made for this, and asks cargo for each
# target whether that crate has the dependency, and whether this crate has dependencies of its
# own there: it has them where it builds, as tests/build/refusal.rs and ci/refusals.sh show. By
# default asks for some targets of each kind, and for all that rustc knows of systems on which
# this crate builds at all, which takes 20 seconds; with --all for every target.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'dependant: %s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The block of TOML, as it stands there.
lines=$(sed -n '/^```toml$/,/^```$/p' README.md | grep -v '^```')
grep -q '^stackbleach = ' <<<"$lines" || fail 'no lines for a dependant in README.md'
(($(wc -l <<<"$lines") <= 3)) || fail 'more than three lines for a dependant in README.md'
version=$(cargo metadata --locked --no-deps --format-version 1 |
    sed -n 's/.*"name":"stackbleach","version":"\([0-9]*\.[0-9]*\)\..*/\1/p')
grep -qx "stackbleach = \"$version\"" <<<"$lines" || fail "the version is $version, and not as README.md says"

# package NAME: writes a crate of that name, with the dependencies on standard input.
package() {
    mkdir -p "$work/$1/src"
    : >"$work/$1/src/lib.rs"
    {
        printf '[package]\nname = "%s"\nedition = "2024"\n' "$1"
        cat
    } >"$work/$1/Cargo.toml"
}
cp Cargo.lock "$work"
printf '[workspace]\nmembers = ["*"]\nexclude = ["Cargo.*"]\nresolver = "3"\n' >"$work/Cargo.toml"
printf '[patch.crates-io]\nstackbleach = { path = "%s" }\n' "$PWD" >>"$work/Cargo.toml"
package dependant <<<"$lines"
printf '[dependencies]\nstackbleach = "%s"\n' "$version" | package everywhere
# For the control: a predicate that is almost right.
almost=$(sed 's/, target_abi="eabihf"/, target_arch="arm"/' <<<"$lines")
[[ $almost != "$lines" ]] || fail 'no predicate on the ABI to take out'
package almost <<<"$almost"

# ask TARGET: what the crates have there: lines of a crate and a package that it has.
ask() {
    cargo tree --quiet --manifest-path "$work/Cargo.toml" --workspace --target "$1" \
        --edges normal --no-dedupe --prefix depth |
        awk '/^0/ { crate = substr($1, 2) } /^[1-9]/ { sub(/^[0-9]+/, ""); print crate, $1 }' ||
        fail "cargo has no tree for $1"
}
yes_or_no() { if "$@"; then echo yes; else echo no; fi; }

wrong=()
declare -A tried
checked=0
served=0
# check TARGET: whether the dependency is there exactly where this crate builds.
check() {
    tried[$1]=1
    trees=$(ask "$1")
    there=$(yes_or_no grep -qx 'dependant stackbleach' <<<"$trees")
    builds=$(yes_or_no grep -qx 'everywhere psm' <<<"$trees")
    checked=$((checked + 1))
    [[ $builds == no ]] || served=$((served + 1))
    [[ $there == "$builds" ]] || wrong+=("$1: builds: $builds, depends: $there")
}

# By name: each kind, with what is known of it.
while read -r target expected; do
    check "$target"
    [[ $builds == "$expected" ]] || fail "$target: expected to build: $expected, found: $builds"
    say "$target: $([[ $there == yes ]] && echo 'depends on it' || echo 'does without')"
    # Control: softfloat Arm has no registers for floats, and the almost right one takes it.
    [[ $target != armv7-unknown-linux-gnueabi ]] ||
        grep -qx 'almost stackbleach' <<<"$trees" || fail 'a wrong predicate went unnoticed'
done <<'TARGETS'
x86_64-unknown-linux-gnu yes
x86_64-unknown-linux-musl yes
aarch64-unknown-linux-musl yes
armv7-unknown-linux-gnueabihf yes
loongarch64-unknown-linux-gnu yes
aarch64-apple-darwin yes
armv7-unknown-linux-gnueabi no
loongarch64-unknown-linux-ohos no
x86_64-pc-windows-msvc no
x86_64-pc-windows-gnu no
aarch64-apple-ios no
aarch64-linux-android no
wasm32-unknown-unknown no
wasm32-wasip1 no
TARGETS

targets=("$@")
if ((${#targets[@]} == 0)); then
    mapfile -t targets < <(rustc --print target-list | grep -E -- '-(linux|darwin|freebsd)')
elif [[ $1 == --all ]]; then
    mapfile -t targets < <(rustc --print target-list)
fi
for target in "${targets[@]}"; do
    [[ -n ${tried[$target]-} ]] || check "$target"
done
if ((${#wrong[@]})); then
    printf '%s\n' "${wrong[@]}" >&2
    fail 'not exactly where this crate builds'
fi
say "passed: $checked targets, $served of them with the dependency"
