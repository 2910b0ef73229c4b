#!/usr/bin/env bash
# Promise: where a compiler gives a program a second stack, what a closure leaves on that is erased
# as well: SafeStack's, of Rust and of C, and the segments of gcc's split stacks.
#
# usage: ci/second-stack.sh
#
# For Debian 12 on x86-64. As root it installs what it needs (clang and its runtimes). Prints one
# line for each compiler.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'second stack: %s\n' "$*"; }
fail() {
  say "FAILED: $*" >&2
  exit 1
}

work=$PWD/target/second-stack
tree=$work/tree
target=x86_64-unknown-linux-gnu
[[ $(uname -m) == x86_64 ]] || fail 'for x86-64'

# The checkout, with one example and nothing that only tests need.
. ci/slim.sh
copy_library "$tree" src Cargo.toml Cargo.lock README.md
mkdir "$tree/examples"
cp ci/second-stack/second.rs "$tree/examples/"
slim_manifest "$tree"

# build PROFILE ARGUMENTS…: the program, with these for its last compilation alone.
build() {
  local profile=$1
  shift
  (cd "$tree" && RUSTC_BOOTSTRAP=1 CARGO_TARGET_DIR="$work/target" cargo rustc --quiet --profile "$profile" \
    --target "$target" --example second --message-format=json-render-diagnostics -- --check-cfg 'cfg(in_c)' "$@") |
    grep -o '"executable":"[^"]*"' | cut -d'"' -f4
}

ways='run batch deep panic cached grow bleach bleach-deep bleach-below bleach-panic bleach-in-run'

# check WHAT PROGRAM WAY…: nothing is left in each of these ways, and much by a plain call.
check() {
  local what=$1 program=$2 place way bytes count=0
  shift 2
  for place in initial other; do
    bytes=$("$program" "$place" plain)
    ((bytes > 1000)) || fail "$what, $place thread: control: a plain call leaves $bytes bytes"
    for way; do
      bytes=$("$program" "$place" "$way") || fail "$what, $place thread, $way: it died"
      ((bytes == 0)) || fail "$what, $place thread, $way: $bytes bytes are left"
      count=$((count + 1))
    done
  done
  say "$what: nothing is left in $count cases, and by a plain call $("$program" initial plain) bytes"
}

runtime=
if ! clang=$(compgen -c clang | grep -xE 'clang(-[0-9]+)?' | sort -V | head -1) || [[ -z $clang ]]; then
  if [[ $(id -u) == 0 ]]; then
    apt-get -qq update
    apt-get -qq install -y --no-install-recommends clang-14 libclang-rt-14-dev >/dev/null || true
    clang=clang-14
  fi
fi
if command -v "${clang:-none}" >/dev/null; then
  runtime=$("$clang" --print-file-name=libclang_rt.safestack-x86_64.a)
  [[ -e $runtime ]] || runtime=$(dirname "$("$clang" --print-file-name=lib)")/lib/linux/libclang_rt.safestack-x86_64.a
  [[ -e $runtime ]] || runtime=$(find "$("$clang" --print-resource-dir)" -name 'libclang_rt.safestack-x86_64.a' | head -1)
fi

for profile in dev release; do
  # The library that is installed has locals where they are without it.
  program=$(RUSTFLAGS='-Zsanitizer=safestack -Cunsafe-allow-abi-mismatch=sanitizer' build $profile)
  # shellcheck disable=SC2086 # words
  check "SafeStack of Rust, $profile" "$program" $ways
  if [[ -n $runtime ]]; then
    "$clang" -O1 -fsanitize=safe-stack -c ci/second-stack/leave.c -o "$work/safe.o"
    program=$(build $profile --cfg in_c -Clink-arg="$work/safe.o" \
      -Clink-arg=-Wl,--whole-archive,"$runtime",--no-whole-archive)
    # shellcheck disable=SC2086
    check "SafeStack of C, $profile" "$program" $ways
  else
    say "NOT TESTED: SafeStack of C, $profile: there is no clang with its runtime"
  fi
  gcc -O1 -fsplit-stack -c ci/second-stack/leave.c -o "$work/split.o"
  program=$(build $profile --cfg in_c -Clink-arg="$work/split.o" -Clink-arg=-fsplit-stack)
  # shellcheck disable=SC2086
  check "split stacks of gcc, $profile" "$program" $ways
done
say passed
