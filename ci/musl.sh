#!/usr/bin/env bash
# Promise: what docs/targets.md says of musl is tested: the library in static programs, on x86-64
# as this machine runs them, on AArch64 under emulation.
#
# usage: ci/musl.sh [--some] [x86_64 | aarch64] [release | debug] [FILTER…]    by default x86_64, release, all
#
# --some: the unit tests, and the areas futures and bleach.
# With FILTERs only tests whose names have one of these in them, of all programs.
#
# Prints one line for each program, and what is not tested; and that `interpose_malloc!` is refused.
# Not tested: what starts a compiler (`build`), what needs glibc (`malloc`), other members of the
# workspace, and dynamic linking. Under emulation as little as in ci/cross.sh.
#
# For Debian 12 on x86-64, with cargo and a C compiler. Downloads, beside the compiler of
# ci/compiler.sh, Debian's musl and LLVM's unwinder (1 MB; installs nothing), for AArch64 with the
# package lists for that (14 MB); for AArch64 as root it installs a linker and an emulator.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'musl: %s\n' "$*"; }
fail() {
  say "FAILED: $*" >&2
  exit 1
}
. ci/compiler.sh
. ci/slim.sh

some=
if [[ ${1:-} == --some ]]; then
  some=yes
  shift
fi
arch=x86_64
case ${1:-} in x86_64 | aarch64)
  arch=$1
  shift
  ;;
esac
profile=release
case ${1:-} in release | debug)
  profile=$1
  shift
  ;;
esac
filters=("$@")
[[ $(uname -m) == x86_64 ]] || fail 'for x86-64'

triple=$arch-unknown-linux-musl
gcc=gcc
debian=amd64
run=()
if [[ $arch == aarch64 ]]; then
  gcc=aarch64-linux-gnu-gcc
  debian=arm64
  run=(qemu-aarch64-static -cpu max,sve-max-vq=16)
fi

# What links and runs programs for AArch64.
install_packages() {
  [[ $arch == aarch64 ]] || return 0
  local missing=() package
  for package in gcc-aarch64-linux-gnu libc6-dev-arm64-cross qemu-user-static; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  [[ $(id -u) == 0 ]] || fail "install ${missing[*]}"
  apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
}

# unpack_packages FOLDER PACKAGE…: of this architecture, without a word to the system's own lists.
unpack_packages() {
  local folder=$1 deb
  local options=(-qq -o APT::Sandbox::User=root)
  shift
  mkdir -p "$folder"/debs "$folder"/apt/{lists,cache/archives}/partial
  if [[ $debian != amd64 ]]; then
    options+=(
      -o "APT::Architecture=$debian" -o "APT::Architectures=$debian" -o Dir::State::status=/dev/null
      -o "Dir::State::Lists=$folder/apt/lists" -o "Dir::Cache=$folder/apt/cache"
    )
    apt-get "${options[@]}" update
  fi
  (cd "$folder/debs" && apt-get "${options[@]}" download "$@")
  for deb in "$folder"/debs/*.deb; do
    dpkg -x "$deb" "$folder"
  done
  rm -r "$folder"/{debs,apt}
}

# What rustc looks for where a target brings its own C library, in the compiler's folder.
#
# The unwinder is LLVM's, as in Rust's own builds for musl. It was compiled for glibc; what it uses
# of that is the same in musl, but for one function of glibc's own. gcc's unwinder needs more of glibc.
self_contained() {
  local folder=$rust/usr/lib/rustlib/$triple/lib/self-contained new=$rust/musl-$arch.new object
  [[ ! -d $folder ]] || return 0
  rm -rf "$new"
  unpack_packages "$new/unpacked" musl-dev libunwind-19-dev
  mkdir "$new/objects"
  cp "$new"/unpacked/usr/lib/"$arch"-linux-musl/*.[ao] "$new/objects"
  for object in crtbegin.o crtbeginS.o crtend.o crtendS.o; do
    cp "$("$gcc" -print-file-name=$object)" "$new/objects"
  done
  cp "$new/unpacked/usr/lib/llvm-19/lib/libunwind.a" "$new/objects"
  printf '%s\n' '#include <stdarg.h>' '#include <stdio.h>' \
    'int __fprintf_chk(FILE *to, int flag, const char *format, ...) {' \
    '  va_list values; va_start(values, format);' \
    '  int status = vfprintf(to, format, values); va_end(values); return status; }' |
    "$gcc" -O2 -U_FORTIFY_SOURCE -fPIC -x c -c - -o "$new/fprintf_chk.o"
  ar r "$new/objects/libunwind.a" "$new/fprintf_chk.o"
  mkdir -p "${folder%/*}"
  mv -T "$new/objects" "$folder"
  rm -r "$new"
}

# A copy of the checkout without what stays behind.
copy_tree() {
  tree=$work/tree-$arch
  copy_library "$tree"
  rm -rf "$tree"/examples "$tree"/tests/build
  slim_manifest "$tree" corosensei libc libtest-mimic psm region stacker zeroize
}

# cargo_for SUBCOMMAND CARGO-OPTION…
cargo_for() {
  local upper=${triple//-/_} options=()
  upper=${upper^^}
  [[ $profile == debug ]] || options=(--release)
  (cd "$tree" && env "CARGO_TARGET_${upper}_LINKER=$gcc" "CC_${triple//-/_}=$gcc" \
    CARGO_TARGET_DIR="$work/$arch" CARGO_TERM_COLOR=never RUSTFLAGS= \
    RUSTC="$rust/rustc" RUSTDOC="$rust/rustdoc" RUSTC_BOOTSTRAP=1 \
    cargo "$1" -Zbuild-std --target "$triple" --quiet "${options[@]}" "${@:2}")
}

# Programs, each with the tests of it that run, by the beginnings of their names, or with all.
programs=(
  stackbleach
  futures
  bleach
)
[[ $some ]] || programs+=(heap_stack thread_stacks heap process runtimes own_process values)
if [[ $arch == aarch64 ]]; then
  # As in ci/cross.sh: emulators say nothing of what was touched.
  programs=(
    stackbleach
    'futures outcomes:: probed::'
    'bleach threads:: within:: probed::nested:: probed::shapes:: probed::gaps::'
  )
  [[ $some ]] || programs+=(
    'heap_stack registers:: run:: panics:: panic_message:: drops:: results:: other_stack:: min_size:: zero_on_drop:: traits:: probed::contract:: probed::gaps::'
    'thread_stacks growth:: cached::'
    'heap erased:: forked:: handed_on:: nested:: other_threads:: reports:: values:: ways::'
    'process runtime:: overflow::'
    runtimes
    'own_process bleach_initial_thread::'
    values
  )
fi

# run_program PATH NAME WORD…: one line. Fails if a test does.
run_program() {
  local path=$1 name=$2 status output counts attempt
  shift 2
  local environment=(RUST_BACKTRACE=0 "CARGO_MANIFEST_DIR=$tree")
  if [[ $arch == aarch64 ]]; then
    environment+=("STACKBLEACH_EMULATOR=${run[*]}" STACKBLEACH_EMULATOR_BASE=0 STACKBLEACH_TEST_ROUNDS=20000)
  fi
  [[ ${#filters[@]} == 0 ]] || set -- "${filters[@]}"
  for attempt in first second; do
    status=0
    # Of all that is reserved, emulators keep tables.
    output=$(cd "$tree" && { [[ $arch != aarch64 || $name != heap ]] || ulimit -v $((4 << 20)); } &&
      env "${environment[@]}" timeout -k 10 600 "${run[@]}" "$path" --nocapture "$@" 2>&1) || status=$?
    printf '=== %s, %s: %s\n%s\n' "$profile" "$name" "$status" "$output" >>"$log"
    # As in ci/cross.sh: emulators now and then leave something out of /proc/self/maps.
    [[ $status != 0 && $arch == aarch64 && $attempt == first ]] || break
    say "$name: failed, and once more:" $(grep -aE '^    [a-z_:0-9]+$' <<<"$output" | sort -u)
  done
  counts=$(grep -aoE '[0-9]+ passed; [0-9]+ failed; [0-9]+ ignored|[0-9]+ cases; .*' <<<"$output" | tail -1) || counts='came to no end'
  say "$arch, $profile: $name: $counts"
  grep -aE '^NOT TESTED' <<<"$output" | sort -u | sed "s/^/musl: $arch, $profile: /" || true
  [[ $status == 0 ]] || say "$name: status $status:" $(grep -aE '^    [a-z_:0-9]+$' <<<"$output" | sort -u)
  return "$status"
}

# In words, and not by a linker.
refuses_interposing() {
  local output
  mkdir -p "$tree/examples"
  printf '%s\n' 'use stackbleach::Heap;' '#[global_allocator]' 'static HEAP: Heap = Heap::new();' \
    'stackbleach::interpose_malloc!(HEAP);' 'fn main() {}' >"$tree/examples/interpose.rs"
  if output=$(cargo_for build --example interpose 2>&1); then
    fail '`interpose_malloc!` builds'
  fi
  [[ $(grep '^error' <<<"$output") == 'error: stackbleach replaces malloc only in programs for Linux that are linked dynamically to glibc'* ]] ||
    fail "\`interpose_malloc!\` is refused in other words: $output"
  rm -r "$tree/examples"
  say "$arch: \`interpose_malloc!\` is refused"
}

work=$PWD/target/musl
log=$work/$arch-$profile.log
mkdir -p "$work"
: >"$log"
unpack_compiler
install_packages
self_contained
copy_tree
options=(--lib)
for program in "${programs[@]:1}"; do
  options+=(--test "${program%% *}")
done
built=$(cargo_for test --no-run --message-format=json-render-diagnostics "${options[@]}" 2>>"$log") || {
  tail -40 "$log"
  fail 'does not build'
}
built=$(grep -o '"executable":"[^"]*"' <<<"$built" | cut -d'"' -f4)
failed=()
for program in "${programs[@]}"; do
  read -ra words <<<"$program"
  run_program "$(grep "/${words[0]}-[0-9a-f]*$" <<<"$built")" "${words[@]}" || failed+=("${words[0]}")
done
refuses_interposing
[[ ${#failed[@]} == 0 ]] || fail "${failed[*]}; the whole output is in $log"
say "NOT TESTED: dynamic linking; what starts a compiler; other members of the workspace"
say 'passed'
