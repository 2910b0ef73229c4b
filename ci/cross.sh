#!/usr/bin/env bash
# Promise: the README's table says of each architecture whether it is tested. This tests
# them, under emulation, x86-64 once more as processors that this one is not, and x86 without
# emulation as well: no emulator has AVX-512.
#
# usage: ci/cross.sh [--debug | --renew] [--some] [ARCH…]    of x86_64 aarch64 x86 arm riscv64 s390x loongarch64 powerpc64le; by default all
#
# --some: one architecture and x86-64, chosen by the commit, so that the next commits have the
# others; and of each one processor, the first, which has all that the emulator can do.
#
# Prints one line for each architecture and processor, with how many tests passed, and one for
# each that had nothing to test there. In release, or without optimisation. In release the generated
# code is compared with what is on record, or becomes the record: see ci/asm.sh.
#
# For Debian 12 on x86-64, with cargo and a C compiler. As root it installs what it needs
# (emulators, linkers, C libraries, 0.3 GB); a compiler that builds its own standard library goes
# to a cache, see ci/compiler.sh, and so does what LoongArch needs, see ci/loongarch.sh. The tests that start a compiler, all examples and the other members of the
# workspace stay behind, with the packages that only they need.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'cross: %s\n' "$*"; }
fail() {
  say "FAILED: $*" >&2
  exit 1
}
. ci/compiler.sh
. ci/loongarch.sh
. ci/slim.sh

profile=(--release)
renew=()
case ${1:-} in
--debug)
  profile=()
  shift
  ;;
--renew)
  renew=(--renew)
  shift
  ;;
esac
some=
if [[ ${1:-} == --some ]]; then
  some=yes
  shift
fi
if [[ $some && $# == 0 ]]; then
  others=(aarch64 x86 arm riscv64 s390x loongarch64 powerpc64le)
  count=${#others[@]}
  first=$((16#$(git rev-parse HEAD | cut -c1-8) % count))
  set -- x86_64 "${others[first]}"
  say "of all: $*"
fi
[[ $# -gt 0 ]] || set -- x86_64 aarch64 x86 arm riscv64 s390x loongarch64 powerpc64le

# Of each: target, linker, emulator, where its C library is; then the processors. The first of
# those has all that the emulator can do, and runs all tests; the others lack something, and run
# those of registers. On x86-64 all tests have run without an emulator. `native` is this machine's
# own processor, without one.
declare -A target=(
  [x86_64]=x86_64-unknown-linux-gnu
  [aarch64]=aarch64-unknown-linux-gnu
  [x86]=i686-unknown-linux-gnu
  [arm]=armv7-unknown-linux-gnueabihf
  [riscv64]=riscv64gc-unknown-linux-gnu
  [s390x]=s390x-unknown-linux-gnu
  [loongarch64]=loongarch64-unknown-linux-gnu
  [powerpc64le]=powerpc64le-unknown-linux-gnu
)
declare -A gcc=(
  [aarch64]=aarch64-linux-gnu
  [x86]=i686-linux-gnu
  [arm]=arm-linux-gnueabihf
  [riscv64]=riscv64-linux-gnu
  [s390x]=s390x-linux-gnu
  [loongarch64]=loongarch64-linux-gnu
  [powerpc64le]=powerpc64le-linux-gnu
)
declare -A emulator=([x86_64]=x86_64 [aarch64]=aarch64 [x86]=i386 [arm]=arm [riscv64]=riscv64 [s390x]=s390x [loongarch64]=loongarch64 [powerpc64le]=ppc64le)
declare -A processors=(
  [x86_64]='max Nehalem Haswell'
  [aarch64]='max,sve-max-vq=16 cortex-a57 max,sve-max-vq=1'
  [x86]='max coreduo native'
  [arm]='max cortex-a9'
  [riscv64]='rv64,v=true,vext_spec=v1.0,vlen=1024 rv64,v=false rv64,v=true,vext_spec=v1.0,vlen=128'
  [s390x]='max max,vx=off'
  [loongarch64]='max max,lasx=off'
  [powerpc64le]='power10 power8 power9'
)
# Programs, each with the tests of it that run, by the beginnings of their names, or with all.
# What concerns registers is run on each processor.
of_registers=(
  stackbleach
  'heap_stack registers::'
)
# What is run on the first. What others ask the kernel about memory, the emulators answer
# wrongly: they know of no PAGEMAP_SCAN, and /proc/self/pagemap is about their own addresses.
of_all=(
  stackbleach
  'heap_stack registers:: run:: panics:: panic_message:: drops:: results:: other_stack:: min_size:: zero_on_drop:: traits:: probed::contract::'
  'thread_stacks growth:: cached::'
  'futures outcomes:: probed::'
  'heap erased:: forked:: handed_on:: nested:: other_threads:: reports:: values:: ways::'
  'bleach threads:: within:: probed::nested:: probed::shapes::'
  'process runtime:: overflow::'
  runtimes
  'own_process bleach_initial_thread::'
  values
)

packages=(
  qemu-user-static
  gcc-{aarch64-linux-gnu,i686-linux-gnu,arm-linux-gnueabihf,riscv64-linux-gnu,s390x-linux-gnu,powerpc64le-linux-gnu}
  libc6-dev-{arm64,i386,armhf,riscv64,s390x,ppc64el}-cross
)

install_packages() {
  local missing=() package
  for package in "${packages[@]}"; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0
  [[ $(id -u) == 0 ]] || fail "install ${missing[*]}"
  apt-get -qq update
  apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
}

# Where memory of 32-bit processors is, for the kernel.
base=$((1 << 33))

# A copy of the checkout without what stays behind.
copy_tree() {
  tree=$PWD/target/cross/tree
  copy_library "$tree"
  rm -rf "$tree"/examples "$tree"/tests/build
  # For Arm, corosensei's build script compiles by itself, without the library that is built here.
  sed -i '/\bcoroutines\b/d' "$tree"/tests/{own_process,heap}/main.rs
  slim_manifest "$tree" libc libtest-mimic psm region stacker zeroize
}

# test_on ARCH: one line for each processor. Returns how many failed.
test_on() {
  local arch=$1 base_here=0 log=$PWD/target/cross/$1.log wrong=0 std=(-Zbuild-std) run run_of
  local triple=${target[$arch]}
  local upper=${triple//-/_}
  upper=${upper^^}
  local environment=(
    CARGO_TARGET_DIR="$PWD/target/cross/$arch" CARGO_TERM_COLOR=never
    RUSTC="$rust/rustc" RUSTDOC="$rust/rustdoc" RUSTC_BOOTSTRAP=1 RUSTFLAGS=
  )
  run=(qemu-"${emulator[$arch]}"-static)
  if [[ $arch == x86_64 ]]; then
    # This machine's own, by its own compiler.
    environment=(CARGO_TARGET_DIR="$PWD/target/cross/$arch" CARGO_TERM_COLOR=never)
    std=()
  else
    environment+=("CARGO_TARGET_${upper}_LINKER=${gcc[$arch]}-gcc")
    run+=(-L "${root[$arch]:-}/usr/${gcc[$arch]}")
    if [[ ${processors[$arch]} == *native* ]]; then
      # Where this machine finds the C library too.
      local library=/usr/${gcc[$arch]}/lib
      environment+=("RUSTFLAGS=-Clink-arg=-Wl,--dynamic-linker=$library/ld-linux.so.2 -Clink-arg=-Wl,-rpath,$library")
    fi
    if [[ $arch == x86 || $arch == arm ]]; then
      # Above all that it can address, and so known to tests that ask the kernel.
      base_here=$base
      run+=(-B "$base")
    fi
  fi
  local programs name chosen=() runs=("${of_all[@]}") words
  # In assembly, where frames are probed.
  if [[ $arch == aarch64 || $arch == x86 || $arch == powerpc64le ]]; then
    runs=("${runs[@]/%probed::contract::/probed::contract:: probed::gaps::}")
    runs=("${runs[@]/%probed::shapes::/probed::shapes:: probed::gaps::}")
  fi
  [[ $arch != x86_64 ]] || runs=("${of_registers[@]}")
  for run_of in "${runs[@]}"; do
    name=${run_of%% *}
    [[ $name == stackbleach ]] || chosen+=(--test "$name")
  done
  if ! programs=$(cd "$tree" && env "${environment[@]}" timeout 1200 cargo test --no-run --quiet "${profile[@]}" \
    "${std[@]}" --target "$triple" --lib "${chosen[@]}" --message-format=json-render-diagnostics 2>"$log"); then
    say "$arch: does not build"
    tail -40 "$log"
    return 1
  fi
  programs=$(grep -o '"executable":"[^"]*"' <<<"$programs" | cut -d'"' -f4)
  : >"$log"
  local processor first=yes on=() told=()
  for processor in ${processors[$arch]}; do
    local word passed=0 failed=0 ignored=0 count=0 program output counts status attempt untested=
    on=("${run[@]}" -cpu "$processor")
    told=("STACKBLEACH_EMULATOR=${on[*]}" "STACKBLEACH_EMULATOR_BASE=$base_here")
    if [[ $processor == native ]]; then
      on=()
      told=(-u STACKBLEACH_EMULATOR -u STACKBLEACH_EMULATOR_BASE)
      if ! "${programs%%$'\n'*}" --list >>"$log" 2>&1; then
        say "$arch, native: NOT TESTED: this machine does not run such programs"
        continue
      fi
    fi
    [[ $first ]] || runs=("${of_registers[@]}")
    for run_of in "${runs[@]}"; do
      read -ra words <<<"$run_of"
      name=${words[0]}
      program=$(grep "/$name-[0-9a-f]*$" <<<"$programs")
      count=$((count + 1))
      for word in "${words[@]:1}"; do
        [[ $("${on[@]}" "$program" --list "$word" 2>/dev/null) == *': test'* ]] || fail "$name has no test of the name $word"
      done
      for attempt in first second; do
        status=0
        # Of all that is reserved, these emulators keep tables: for 64 GiB, 400 MB and seconds.
        # And a fork that hangs takes no SIGTERM, and would hold the pipe.
        output=$(cd "$tree" && { [[ $name != heap || $base_here != 0 ]] || ulimit -v $((4 << 20)); } && env "${told[@]}" RUST_BACKTRACE=0 STACKBLEACH_TEST_ROUNDS=20000 CARGO_MANIFEST_DIR="$tree" \
          timeout -k 10 300 "${on[@]}" "$program" --nocapture "${words[@]:1}" 2>&1) || status=$?
        untested+=$(grep -aE '^NOT TESTED' <<<"$output" || true)$'\n'
        printf '=== %s, %s, %s: %s\n%s\n' "$arch" "$processor" "$name" "$status" "$output" >>"$log"
        [[ $status != 0 && $attempt == first ]] || break
        # An emulator puts /proc/self/maps together from its own, while threads come and go, and
        # now and then leaves something out.
        say "$arch, $processor: $name: failed, and once more:" $(grep -aE '^    [a-z_:]+$' <<<"$output" | sort -u | tr -s ' \n' ' ')
      done
      counts=$(grep -aoE '[0-9]+ passed; [0-9]+ failed; [0-9]+ ignored' <<<"$output" | tail -1) || counts=
      if [[ -z $counts ]]; then
        counts='0 passed; 1 failed; 0 ignored'
        say "$arch, $processor: $name did not come to its end (status $status)"
      elif [[ $status != 0 ]]; then
        say "$arch, $processor: $name: $(grep -aE '^    [a-z_:]+$' <<<"$output" | sort -u | tr -s ' \n' ' ')"
      fi
      read -r a _ b _ c _ <<<"$counts"
      passed=$((passed + a)) failed=$((failed + b)) ignored=$((ignored + c))
    done
    say "$arch, $processor: $passed passed, $failed failed, $ignored ignored, in $count programs"
    grep . <<<"$untested" | sort | uniq -c | sed "s/^ */cross: $arch, $processor: /" || true
    wrong=$((wrong + failed))
    first=
    [[ ! $some ]] || break
  done
  if [[ ${#profile[@]} -gt 0 ]]; then
    env "${environment[@]}" ci/asm.sh "${renew[@]}" "$triple" || wrong=$((wrong + 1))
  fi
  [[ $wrong == 0 ]]
}

install_packages
unpack_compiler
copy_tree
failed=()
# Where what is for an architecture lies, if not where packages are installed.
declare -A root=()
if [[ " $* " == *' loongarch64 '* ]]; then
  unpack_loongarch
  root[loongarch64]=$loongarch
  PATH=$loongarch/bin:$PATH
fi
for arch; do
  [[ ${target[$arch]:-} ]] || fail "no such architecture: $arch"
  test_on "$arch" || failed+=("$arch")
done
[[ ${#failed[@]} == 0 ]] || fail "${failed[*]}; the whole output is in target/cross"
say 'passed'
