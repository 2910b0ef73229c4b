#!/usr/bin/env bash
# Promise: the README's table says that Windows on x86-64 is tested. This tests it, under wine; and
# compiles for the toolchains of which nothing is linked here.
#
# usage: ci/windows.sh [debug | release] [PROGRAM [TEST…]]    by default both, and all programs
#        ci/windows.sh --some                 what says most in little time, in release
#        ci/windows.sh mutants [TEXT]         only those with TEXT in their description
#        ci/windows.sh asm --renew            writes the generated code's record anew
#
# PROGRAM is a test program, `lib` for the unit tests, `dll` for the library that a C program loads,
# `empty-runs` for what an empty run costs, `asm` for the generated code, or `check` for what is compiled
# only. TEST: the beginnings of names of tests.
#
# Prints one line for each program, with how many tests passed, and what was not tested.
#
# For Debian 12 on x86-64, with cargo and a C compiler. As root it installs what it needs (wine and
# mingw, 0.6 GB); the compiler and wine's files go to a cache, see ci/compiler.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'windows: %s\n' "$*"; }
fail() {
  say "FAILED: $*" >&2
  exit 1
}
. ci/compiler.sh

profiles=(debug release)
some=
case ${1:-} in
--some)
  profiles=(release)
  some=yes
  shift
  ;;
debug | release)
  profiles=("$1")
  shift
  ;;
esac
only=${1:-}
[[ $# == 0 ]] || shift

triple=x86_64-pc-windows-gnu
# Where tests are run by libtest, or as by it.
programs=(lib heap_stack thread_stacks futures bleach heap windows values)
[[ ! $some ]] || programs=(lib windows)
packages=(gcc-mingw-w64-x86-64-win32 wine64)

install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  [[ $(id -u) == 0 ]] || fail "install ${missing[*]}"
  apt-get -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300 install -y \
    --no-install-recommends "${missing[@]}" >/dev/null
}

# Compiles what each program begins and ends with, which comes with the sources alone.
make_start_files() {
  local folder=$rust/usr/lib/rustlib/$triple/lib name
  mkdir -p "$folder"
  for name in rsbegin rsend; do
    [[ -e $folder/$name.o ]] || RUSTC_BOOTSTRAP=1 "$rust/rustc" --cap-lints=allow --edition 2024 --target "$triple" --emit=obj \
      -o "$folder/$name.o" "$rust/usr/lib/rustlib/src/rust/library/rtstartup/$name.rs"
  done
}

# Makes wine's files, in $prefix, unless an earlier run has.
make_prefix() {
  wine=/usr/lib/wine/wine64
  export WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
  prefix=$cache/$("$wine" --version | tr -cd 'a-z0-9.-')
  if [[ ! -d $prefix ]]; then
    rm -rf "$prefix.new"
    mkdir -p "$prefix.new"
    WINEPREFIX=$prefix.new timeout 300 "$wine" wineboot -i >/dev/null 2>&1 || true
    # Until it has written everything.
    WINEPREFIX=$prefix.new timeout 60 "${wine/wine64/wineserver64}" -w
    x86_64-w64-mingw32-gcc -shared -O1 -Wall -Werror ci/windows/bcryptprimitives.c \
      -o "$prefix.new/drive_c/windows/system32/bcryptprimitives.dll" -ladvapi32
    mv -T "$prefix.new" "$prefix"
  fi
  export WINEPREFIX=$prefix
}

# cargo_for TARGET COMMAND…: by the compiler that brings its library's sources along.
cargo_for() {
  local target=$1 command=$2
  shift 2
  env -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET -u RUSTC_WORKSPACE_WRAPPER \
    RUSTFLAGS= CARGO_TERM_COLOR=never CARGO_TARGET_DIR="${target_dir:-$PWD/target/windows}" CARGO_INCREMENTAL=0 \
    CARGO_PROFILE_DEV_DEBUG="${debug_info:-line-tables-only}" \
    CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc \
    RUSTC="$rust/rustc" RUSTDOC="$rust/rustdoc" RUSTC_BOOTSTRAP=1 \
    timeout 1200 cargo "$command" --locked -Zbuild-std --target "$target" "$@"
}

# run_one PROFILE NAME PROGRAM [TEST…]: one line for a test program. Adds to $untested.
run_one() {
  local profile=$1 name=$2 program=$3 output counts status=0 since=$SECONDS
  shift 3
  # Built from its sources, the standard library is as unoptimised as the tests.
  local std=STACKBLEACH_STD_IS_UNOPTIMISED=1
  [[ $profile == debug ]] || std=
  output=$(env ${std:+"$std"} RUST_BACKTRACE=0 STACKBLEACH_TEST_ROUNDS=20000 \
    timeout -k 10 400 "$wine" "$program" --nocapture "$@" 2>&1) || status=$?
  printf '=== %s, %s: %s\n%s\n' "$profile" "$name" "$status" "$output" >>"$log"
  untested+=$(grep -aE '^NOT TESTED' <<<"$output" | tr -d '\r' || true)$'\n'
  counts=$(grep -aoE '[0-9]+ passed; [0-9]+ failed; [0-9]+ ignored' <<<"$output" | tail -1) || counts=
  if [[ -z $counts ]]; then
    say "$profile: $name did not come to its end (status $status): 1 failed"
    tail -5 <<<"$output"
    return 1
  fi
  say "$profile: $name: $counts, $((SECONDS - since)) s"
  if [[ $counts == '0 passed; 0 failed;'* ]]; then
    say "$profile: $name has nothing to test: 1 failed"
    return 1
  fi
  [[ $status == 0 ]] || {
    grep -aE '^    [a-z_:0-9]+' <<<"$output" | tr -d '\r' | sort -u
    return 1
  }
}

# test_in PROFILE [TEST…]: returns how many programs failed.
test_in() {
  local profile=$1 how=() chosen=() name built program wrong=0
  shift
  [[ $profile == debug ]] || how=(--release)
  for name in "${programs[@]}"; do
    [[ -z $only || $only == "$name" ]] || continue
    if [[ $name == lib ]]; then chosen+=(--lib); else chosen+=(--test "$name"); fi
  done
  [[ ${#chosen[@]} -gt 0 ]] || return 0
  log=$PWD/target/windows/$profile.log
  if ! built=$(cargo_for "$triple" test --no-run --quiet "${how[@]}" -p stackbleach "${chosen[@]}" \
    --message-format=json-render-diagnostics 2>"$log"); then
    tail -40 "$log"
    say "$profile: does not build"
    return 1
  fi
  built=$(grep -o '"executable":"[^"]*"' <<<"$built" | cut -d'"' -f4)
  : >"$log"
  for name in "${programs[@]}"; do
    [[ -z $only || $only == "$name" ]] || continue
    program=$(grep -E "/${name/#lib/stackbleach}-[0-9a-f]*\.exe$" <<<"$built")
    run_one "$profile" "$name" "$program" "$@" || wrong=$((wrong + 1))
  done
  return "$wrong"
}

# By `gnu`, thread-locals have indexes, of which there are 1088, and the standard library never gives one
# back. It takes one for itself when a library is unloaded, so that one that does nothing is loaded 1085 times,
# and one more for panics. This crate gives its own back.
rounds=1000

# load_in PROFILE: a C program that loads and unloads a library many times.
load_in() {
  local profile=$1 how=() library since=$SECONDS
  [[ $profile == debug ]] || how=(--release)
  cargo_for "$triple" build --quiet "${how[@]}" --manifest-path tests/dll/Cargo.toml ||
    { say "$profile: the DLL does not build"; return 1; }
  library=$PWD/target/windows/$triple/$profile/keyed.dll
  x86_64-w64-mingw32-gcc -std=c11 -O1 -Wall -Wextra -Werror tests/dll/host.c \
    -o "$PWD/target/windows/host.exe" || return
  timeout 400 "$wine" "$PWD/target/windows/host.exe" "Z:${library//\//\\}" "$rounds" 2>&1 | tr -d '\r' |
    sed "s/^/windows: $profile: dll: /" || { say "$profile: dll: 1 failed"; return 1; }
  say "$profile: dll: passed, $((SECONDS - since)) s"
}

# What an empty run costs, beside what it can't do without: the best of some attempts, since others
# use this machine. And that it makes no system call: as many in a process of 1000 runs as in one of none,
# but for some hundred by which starts of wine differ.
# Wine's trace has each function that one of its libraries is called for.
empty_runs() {
  local program=$PWD/target/windows/$triple/release/empty-runs.exe best= line ratio n calls=()
  cargo_for "$triple" build --quiet --release --manifest-path ci/empty-runs/Cargo.toml ||
    { say 'empty-runs: does not build'; return 1; }
  for n in 1 2 3 4 5; do
    line=$(timeout 100 "$wine" "$program" 2>&1 | tr -d '\r' | head -1)
    ratio=${line##* }
    [[ $ratio =~ ^[0-9.]+$ ]] || { say "empty-runs: $line"; return 1; }
    [[ -n $best ]] && ! awk "BEGIN { exit !($ratio < $best) }" || best=$ratio
  done
  say "empty-runs: $best at best, of the least that erases; the limit is 1.3"
  awk "BEGIN { exit !($best <= 1.5) }" || { say 'empty-runs: more than 1.5'; return 1; }
  # Those of thread-locals, which are functions by gnu, ask no system.
  for n in 0 1000; do
    calls+=("$(WINEDEBUG=+relay timeout 300 "$wine" "$program" "$n" 2>&1 | grep -acE 'Call .*\.(Nt|Zw|Virtual)' || true)")
  done
  ((calls[0] > 10)) || { say 'empty-runs: the trace has no calls'; return 1; }
  ((calls[1] <= calls[0] + 500)) || { say "empty-runs: ${calls[1]} system calls of 1000 runs, ${calls[0]} of none"; return 1; }
  say "empty-runs: no system call (${calls[0]} and ${calls[1]} in the two processes)"
}

# The code that the compiler makes, beside the record. After all tests in release: it is compiled anew.
asm() {
  env -u CARGO_ENCODED_RUSTFLAGS -u CARGO_BUILD_TARGET RUSTFLAGS= CARGO_TERM_COLOR=never \
    CARGO_TARGET_DIR="$PWD/target/windows" CARGO_INCREMENTAL=0 RUSTC="$rust/rustc" RUSTC_BOOTSTRAP=1 \
    CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER=x86_64-w64-mingw32-gcc \
    ci/asm.sh "$@" "$triple" 2>&1 | sed 's/^/windows: /'
}

# mutant DESCRIPTION FILE FROM TO -- PROGRAM [TEST…] [--or PROGRAM [TEST…]]: one of those must fail, in a copy.
mutant() {
  local description=$1 file=$2 from=$3 to=$4 outcome=SURVIVED one=() word
  shift 5
  [[ $description == *"$only_mutant"* ]] || return 0
  FROM=$from TO=$to perl -0777 -i -pe '
    my ($from, $to) = ($ENV{FROM}, $ENV{TO});
    my $n = () = /$from/g;
    die "matches $n times, not once: $from\n" if $n != 1;
    s/$from/$to =~ s{\\&}{&}gr/e;
  ' "$tree/$file" || fail "$description: broken"
  for word in "$@" --or; do
    if [[ $word != --or ]]; then
      one+=("$word")
      continue
    fi
    # Where it doesn't come to an end it is noticed as well.
    mutated "$tree" "${one[@]}" || { outcome=caught; break; }
    one=()
  done
  cp "$file" "$tree/$file"
  say "mutants: $outcome: $description"
  mutants=$((mutants + 1))
  [[ $outcome == caught ]] || survived=$((survived + 1))
}

# mutated TREE PROGRAM [TEST…]: its tests, there.
mutated() {
  local tree=$1 name=$2 how=(--test "$2") built program
  shift 2
  [[ $name != lib ]] || how=(--lib)
  here=$PWD
  built=$(cd "$tree" && target_dir=$tree/target cargo_for "$triple" test --no-run --quiet \
    --release -p stackbleach "${how[@]}" --message-format=json-render-diagnostics 2>"$here/target/windows/mutant.log") ||
    { tail -20 "$here/target/windows/mutant.log"; fail 'a mutant does not build'; }
  program=$(grep -o '"executable":"[^"]*"' <<<"$built" | cut -d'"' -f4)
  RUST_BACKTRACE=0 timeout 120 "$wine" "$program" "$@" >"$here/target/windows/mutant.log" 2>&1
}

# What is compiled, with all tests, and run by nobody here. Without a warning.
check() {
  local target output
  for target in x86_64-pc-windows-msvc ${some:-x86_64-pc-windows-gnullvm}; do
    [[ $target != yes ]] || continue
    # Checking needs no assembly, and so no C compiler for the target.
    output=$(CC=true AR=true cargo_for "$target" check --quiet -p stackbleach --lib --tests 2>&1) ||
      { printf '%s\n' "$output"; say "$target: does not build"; return 1; }
    ! grep -q '^warning' <<<"$output" ||
      { printf '%s\n' "$output"; say "$target: builds with warnings"; return 1; }
    say "$target: builds, with its tests"
  done
}

install_packages
unpack_compiler
make_start_files
make_prefix
mkdir -p target/windows
failed=()
untested=
if [[ $only == asm ]]; then
  asm "$@"
  exit
fi
if [[ $only == mutants ]]; then
  only_mutant=${1:-} mutants=0 survived=0
  tree=$PWD/target/windows-mutants
  mkdir -p "$tree"
  # As if new: what was built last there may be a mutant.
  git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x -m -C "$tree"
  for program in lib windows; do
    mutated "$tree" "$program" || fail "$program fails without any mutant"
  done
  # shellcheck source=ci/windows/mutants.sh
  . ci/windows/mutants.sh
  ((mutants > 0)) || fail 'no such mutant'
  ((survived == 0)) || fail "$survived of $mutants mutants survived"
  say "mutants: all $mutants caught"
  exit
fi
for profile in "${profiles[@]}"; do
  test_in "$profile" "$@" || failed+=("$profile")
  [[ -n $only && $only != dll ]] || load_in "$profile" || failed+=("$profile, dll")
done
[[ -n $only && $only != check ]] || check || failed+=(check)
if [[ " ${profiles[*]} " == *' release '* ]]; then
  [[ -n $only && $only != empty-runs ]] || empty_runs || failed+=(empty-runs)
  [[ -n $only ]] || asm || failed+=(asm)
fi

grep . <<<"$untested" | sort | uniq -c | sed 's/^ */windows: /' || true
say 'NOT TESTED: what only Windows itself can show, see docs/targets.md; msvc and gnullvm are compiled, not run'
say 'NOT TESTED: tests/build, which starts compilers; process, own_process, malloc, runtimes, which are for Unixes'
[[ ${#failed[@]} == 0 ]] || fail "$(printf '%s; ' "${failed[@]}")the whole output is in target/windows"
say 'passed'
