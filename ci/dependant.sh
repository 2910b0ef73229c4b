#!/usr/bin/env bash
# Promise: with the lines that README.md gives, a library that depends on this crate builds
# wherever it did before: it has the dependency exactly where this crate builds. With the shorter
# expression of docs/dependants.md it has it on fewer targets, and on none where this crate is
# refused. The library that the page shows says whether it erases.
#
# Usage: ci/dependant.sh [--all | TARGET…]
#
# Takes the lines from README.md, gives them to a crate made for this, and asks cargo for each
# target whether that crate has the dependency, and whether this crate has dependencies of its
# own there: it has them where it builds, as tests/build/refusal.rs and ci/refusals.sh show. By
# default asks for some targets of each kind, and for all that rustc knows of systems on which
# this crate builds at all, which takes 40 seconds; with --all for every target.
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

# The expression itself, as long as a line of a manifest can be that people read.
expression=$(sed -n "s/^\[target\.'cfg(\(.*\))'\.dependencies\]\$/\1/p" <<<"$lines")
[[ -n $expression ]] || fail 'no expression in the lines for a dependant in README.md'
((${#expression} <= 600)) || fail "the expression in README.md has ${#expression} characters"

# The shorter one.
shorter=$(sed -n '/^```text$/,/^```$/p' docs/dependants.md | grep -v '^```')
[[ $(wc -l <<<"$shorter") == 1 && $shorter == all\(* ]] || fail 'no shorter expression in docs/dependants.md'
# The package there is the one that the page shows.
for file in tests/dependant/Cargo.toml tests/dependant/src/lib.rs; do
    grep -qF "$shorter" "$file" || fail "$file has another expression than docs/dependants.md"
done

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
printf "[target.'cfg(%s)'.dependencies]\nstackbleach = \"%s\"\n" "$shorter" "$version" | package shorter
# For the control: a predicate that is almost right.
almost=$(sed 's/,target_abi="eabihf"/,target_arch="arm"/' <<<"$lines")
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
    builds=$(yes_or_no grep -qx 'everywhere zeroize' <<<"$trees")
    short=$(yes_or_no grep -qx 'shorter stackbleach' <<<"$trees")
    checked=$((checked + 1))
    [[ $builds == no ]] || served=$((served + 1))
    [[ $there == "$builds" ]] || wrong+=("$1: builds: $builds, depends: $there")
    [[ $short == no || $builds == yes ]] || wrong+=("$1: doesn't build, and depends by the shorter one")
}

# By name: each kind, with what is known of it.
while read -r target expected expected_short; do
    check "$target"
    [[ $builds == "$expected" ]] || fail "$target: expected to build: $expected, found: $builds"
    [[ $short == "$expected_short" ]] ||
        fail "$target: expected of the shorter one: $expected_short, found: $short"
    say "$target: $([[ $there == yes ]] && echo 'depends on it' || echo 'does without'), $(
        [[ $short == yes ]] && echo 'by the shorter one as well' || echo 'not by the shorter one'
    )"
    # Control: softfloat Arm has no registers for floats, and the almost right one takes it.
    [[ $target != armv7-unknown-linux-gnueabi ]] ||
        grep -qx 'almost stackbleach' <<<"$trees" || fail 'a wrong predicate went unnoticed'
done <<'TARGETS'
x86_64-unknown-linux-gnu yes yes
aarch64-unknown-linux-gnu yes yes
x86_64-unknown-linux-musl yes no
aarch64-unknown-linux-musl yes no
armv7-unknown-linux-gnueabihf yes no
i686-unknown-linux-gnu yes no
powerpc64le-unknown-linux-gnu yes no
loongarch64-unknown-linux-musl yes no
x86_64-unknown-freebsd yes no
aarch64-apple-darwin yes yes
aarch64-apple-ios yes yes
aarch64-apple-watchos-sim yes yes
aarch64-linux-android yes yes
x86_64-linux-android yes yes
armv7-linux-androideabi yes no
x86_64-pc-windows-msvc yes yes
x86_64-pc-windows-gnullvm yes yes
arm-linux-androideabi no no
arm64_32-apple-watchos no no
armv7-unknown-linux-gnueabi no no
aarch64_be-unknown-linux-gnu no no
aarch64-unknown-linux-gnu_ilp32 no no
aarch64-unknown-linux-ohos no no
x86_64-apple-ios no no
x86_64-unknown-linux-gnux32 no no
x86_64-unikraft-linux-musl no no
x86_64-unknown-hurd-gnu no no
x86_64-uwp-windows-msvc no no
x86_64-win7-windows-gnu no no
x86_64-pc-solaris no no
aarch64-pc-windows-msvc no no
powerpc64-unknown-linux-musl no no
wasm32-unknown-unknown no no
wasm32-wasip1 no no
TARGETS

targets=("$@")
if ((${#targets[@]} == 0)); then
    mapfile -t targets < <(rustc --print target-list | grep -E -- '-(linux|apple|freebsd|windows)')
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

# The library of the page, on this machine, with its feature and without.
for features in '' erasing; do
    cargo test --quiet --manifest-path tests/dependant/Cargo.toml --target-dir "${CARGO_TARGET_DIR:-target}/dependant" \
        --features "$features" >"$work/log" 2>&1 || {
        cat "$work/log"
        fail "tests/dependant with the features '$features'"
    }
    grep -q '1 passed' "$work/log" || fail 'no test in tests/dependant'
done
say "passed: $checked targets, $served of them with the dependency"
