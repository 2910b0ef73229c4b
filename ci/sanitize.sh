#!/usr/bin/env bash
# Memory checkers: the library's unit tests and most of the others under AddressSanitizer and
# under valgrind's memcheck, without a report. Both are shown to report bugs that are there.
# The stress test of the heap as well, which alone runs under LeakSanitizer too.
#
# usage: ci/sanitize.sh [address|memcheck|leak]…    by default all
#
# Both follow stacks, and must be told of switches. The crate tells AddressSanitizer, which is
# tried with its defaults and without its look at uses after a return; it is shown to report a program
# without a bug if it isn't told. Memcheck is told by ci/sanitize/switch.c, linked to the
# test programs. What memcheck reports of code that reads or writes below the stack pointer because
# that is its job is in ci/sanitize/memcheck.supp, with the reasons.
#
# As root it installs what it needs (valgrind).
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'sanitize: %s\n' "$*"; }
fail() {
  say "FAILED: $*" >&2
  exit 1
}

[[ $# -gt 0 ]] || set -- address memcheck leak
work=$PWD/target/sanitize
tree=$work/tree
target=x86_64-unknown-linux-gnu
[[ $(uname -m) == x86_64 ]] || fail 'for x86-64'

# The checkout, without what takes long to compile: none of what is run here needs that.
copy_tree() {
  copy_library "$tree"
  rm -rf "$tree"/examples "$tree"/tests/build
  mkdir "$tree/examples"
  cp -r ci/sanitize/{planted,heap}.rs integration/examples/heap_stress "$tree/examples/"
  slim_manifest "$tree" corosensei libc libtest-mimic psm region stacker zeroize
  printf '\n[[example]]\nname = "%s"\nharness = false\n' planted heap heap_stress >>"$tree/Cargo.toml"
}

# What is run. Left out is what limits address space or counts descriptors and threads' stacks to
# the byte, of which the tools take their share, what looks at freed memory or below the stack
# pointer itself, to see what is left there, and what would take memcheck minutes, as
# bleach::within does. Each is a program with the tests of it that run, by the beginnings of their names.
runs_memcheck=(
  stackbleach
  'heap_stack run:: panics:: drops:: results:: batch:: sizes:: traits:: builder:: other_stack:: zero_on_drop::'
  'thread_stacks cached:: cached_lifetime:: remaining::'
  'futures outcomes:: anywhere::'
  'bleach values::'
  'process runtime::'
)
runs_leak=()
runs_address=(
  stackbleach
  'heap_stack run:: panics:: drops:: results:: batch:: sizes:: traits:: builder:: other_stack:: zero_on_drop::
    panic_message:: touched:: zero_after:: measured::'
  'thread_stacks cached:: cached_lifetime:: remaining:: growth::'
  'futures outcomes:: anywhere::'
  'bleach values:: within::'
  'process runtime::'
)

# And with its defaults, where locals are not on the stack: those that don't look for them there.
run_address_defaults='heap_stack panics:: drops::'

# The same, test by test. With AddressSanitizer frames are several times as large, too large for
# stacks of exactly so many pages; and it needs address space for itself. Valgrind has an error
# of its own for too large a mapping, and x87 registers of 64 bits.
# Frames have no probes then, and locals may be elsewhere: there is no paint, nor anything to find.
# It has memory between inaccessible pages too, which is how a test of destructors tells stacks. And there
# are no arenas.
skip_address=(--skip bleach::tests::rounds --skip a_limit_on_
  --skip runs_in_destructors_of_thread_locals_whichever_comes_first
  --skip probed:: --skip band::tests --skip probes::tests --skip heap::record)
skip_leak=()
skip_memcheck=(--skip probed:: --skip bleach::tests::rounds --skip a_size_beyond_ --skip x87_registers_are_zero)

# What a report exits with.
reported=99

# build TOOL: prints the test programs' paths.
build() {
  local tool=$1 flags=-Cforce-frame-pointers run chosen=() object=$work/$1.o
  local -n runs=runs_$tool
  [[ $tool == leak ]] || chosen=(--lib --example planted)
  case $tool in
    address | leak) flags+=" -Zsanitizer=$tool" ;;
    memcheck)
      gcc -O1 -g -fno-omit-frame-pointer -c ci/sanitize/switch.c -o "$object"
      flags+=" -Clink-arg=-Wl,--wrap=rust_psm_on_stack -Clink-arg=$object -Clink-arg=-Wl,--wrap=ioctl"
      ;;
  esac
  for run in "${runs[@]}"; do
    [[ $run == stackbleach ]] || chosen+=(--test "${run%% *}")
  done
  with_flags "$tool" cargo test --quiet --no-run --target "$target" --example heap --example heap_stress "${chosen[@]}" \
    --message-format=json-render-diagnostics | programs
}

# with_flags TOOL COMMAND…: in the copy, with what build has chosen.
with_flags() {
  (cd "$tree" && RUSTC_BOOTSTRAP=1 RUSTFLAGS="$flags" CARGO_TARGET_DIR="$work/$1" "${@:2}")
}

programs() { grep -o '"executable":"[^"]*"' | cut -d'"' -f4; }

# Without leaks: tests make them on purpose, with what is forgotten and with payloads whose
# destructors panic, and a look through the reports found no others. That nothing of a stack stays
# is counted among the mappings: tests/heap_stack/protection.rs, tests/thread_stacks/cached_lifetime.rs.
run_address() {
  ASAN_OPTIONS=detect_stack_use_after_return=$after_return:detect_leaks=0:handle_segv=0:allow_user_segv_handler=1:exitcode=$reported \
    RUST_MIN_STACK=$((16 << 20)) RUST_BACKTRACE=0 timeout 300 "$@"
}

run_memcheck() {
  RUST_BACKTRACE=0 timeout 300 valgrind --quiet --error-exitcode=$reported --num-callers=30 \
    --suppressions="$PWD/ci/sanitize/memcheck.supp" "$@"
}

# No other tool looks for leaks.
run_leak() {
  LSAN_OPTIONS=use_root_regions=${root_regions:-1}:exitcode=$reported RUST_BACKTRACE=0 timeout 300 "$@"
}

# Whether AddressSanitizer looks at uses after a return as well, which is its default: locals are
# then in memory of its own, while many of the tests look for theirs on the stack.
after_return=0

# planted TOOL PROGRAM: sees what is there, and nothing else.
planted() {
  local tool=$1 program=$2 place bug status bugs='heap freed'
  case $tool in
    address) bugs+=' stack' ;;
    memcheck) bugs+=' undefined' ;;
  esac
  for place in run nested bleach; do
    for bug in none $bugs; do
      status=0
      "run_$tool" "$program" "$place" "$bug" >"$work/$tool-$place-$bug.log" 2>&1 || status=$?
      if [[ $bug == none ]]; then
        [[ $status == 0 ]] || fail "$tool: $place, without a bug: status $status, $work/$tool-$place-$bug.log"
      else
        [[ $status == "$reported" ]] || fail "$tool: $place: a planted bug ($bug) was not reported: status $status"
      fi
    done
  done
  say "$tool: reports each of these in a run, a nested run and a bleached call: $bugs"
}

# Where nobody tells it of switches, a run that panicked makes it report what is no error.
unannounced() {
  local object=$work/unannounced.o program place status
  gcc -O1 -c ci/sanitize/unannounced.c -o "$object"
  program=$(flags='-Cforce-frame-pointers -Zsanitizer=address' with_flags address cargo rustc --quiet --target "$target" \
    --example planted --message-format=json-render-diagnostics -- -Clink-arg="$object" \
    -Clink-arg=-Wl,--wrap=__sanitizer_{start,finish}_switch_fiber | programs)
  for place in run nested bleach; do
    status=0
    run_address "$program" "$place" none >"$work/address-unannounced-$place.log" 2>&1 || status=$?
    [[ $status == "$reported" ]] ||
      fail "address: $place, without announcements: no false report (status $status): is anything announced?"
  done
  say 'address: control: without announcements, a program without a bug is reported'
}

# heap TOOL PROGRAMS: under AddressSanitizer there are no arenas, and it is said so; what only an arena
# points to is no leak, unless LeakSanitizer is told to forget that; and the stress test, but for memcheck,
# has no report.
heap() {
  local tool=$1 program bug log bugs= says='what runs leave'
  program=$(grep '/examples/heap-[0-9a-f]*$' <<<"$2")
  case $tool in
    address) bugs=freed says='every block' ;;
    leak) bugs=leaked ;;
  esac
  for bug in none pointed; do
    log=$work/$tool-heap-$bug.log
    "run_$tool" "$program" "$bug" >"$log" 2>&1 || fail "$tool: heap, $bug: status $?, $log"
    grep -q "^$says" "$log" || fail "$tool: heap, $bug: it doesn't say '$says', $log"
  done
  for bug in $bugs; do
    heap_reported "$tool" "$program" "$bug"
  done
  [[ $tool != leak ]] || root_regions=0 heap_reported "$tool" "$program" pointed
  # Which calls in place on threads, and erases below the stack pointer there: an invalid write to memcheck.
  [[ $tool != memcheck ]] || { say "$tool: heap: no report" && return; }
  log=$work/$tool-heap_stress.log
  "run_$tool" "$(grep '/examples/heap_stress-[0-9a-f]*$' <<<"$2")" 10 3 >"$log" 2>&1 ||
    fail "$tool: heap_stress: status $?, $log"
  say "$tool: heap: no report; it says '$says'; $(tail -2 "$log" | head -1)${bugs:+; control: reports $bugs}"
}

# heap_reported TOOL PROGRAM BUG
heap_reported() {
  local status=0
  "run_$1" "$2" "$3" >"$work/$1-heap-$3.log" 2>&1 || status=$?
  [[ $status == "$reported" ]] || fail "$1: heap: a planted bug ($3) was not reported: status $status"
}

check() {
  local tool=$1 programs program name log status passed=0 count=0 passed_by_default=0 wrong=() run words
  local -n skip=skip_$tool list=runs_$tool
  programs=$(build "$tool")
  heap "$tool" "$programs"
  [[ $tool != leak ]] || return 0
  if [[ $tool == address ]]; then
    after_return=1 planted "$tool" "$(grep /examples/planted- <<<"$programs")"
  fi
  planted "$tool" "$(grep /examples/planted- <<<"$programs")"
  for run in "${list[@]}"; do
    read -rd '' -a words <<<"$run" || true
    name=${words[0]}
    program=$(grep "/$name-[0-9a-f]*\$" <<<"$programs")
    for word in "${words[@]:1}"; do
      [[ $("$program" --list "$word" 2>/dev/null) == *': test'* ]] || fail "$name has no test of the name $word"
    done
    status=0
    log=$work/$tool-$name.log
    "run_$tool" "$program" --test-threads=2 "${skip[@]}" "${words[@]:1}" >"$log" 2>&1 || status=$?
    count=$((count + 1))
    passed=$((passed + $(grep -aoE '^test result: ok. [0-9]+' "$log" | grep -oE '[0-9]+' || echo 0)))
    if [[ $status != 0 ]] || grep -qaE '^==[0-9]+==(ERROR| .*(Invalid|uninit))' "$log"; then
      wrong+=("$name")
      say "$tool: $name: status $status, $log"
    fi
  done
  if [[ $tool == address ]]; then
    read -ra words <<<"$run_address_defaults"
    name=${words[0]}
    program=$(grep "/$name-[0-9a-f]*\$" <<<"$programs")
    log=$work/$tool-$name-defaults.log status=0
    after_return=1 run_address "$program" --test-threads=2 "${skip[@]}" "${words[@]:1}" >"$log" 2>&1 || status=$?
    [[ $status == 0 ]] || wrong+=("$name, with defaults")
    passed_by_default=$(grep -aoE '^test result: ok. [0-9]+' "$log" | grep -oE '[0-9]+' || echo 0)
    unannounced
  fi
  [[ ${#wrong[@]} == 0 ]] || fail "$tool: ${wrong[*]}"
  say "$tool: $passed tests in $count programs, no report"
  [[ $tool != address ]] || say "$tool: with its defaults: $passed_by_default tests, no report"
}

for tool; do
  case $tool in
    address | leak) ;;
    memcheck)
      if ! command -v valgrind >/dev/null; then
        [[ $(id -u) == 0 ]] || fail 'install valgrind'
        apt-get -qq update
        apt-get -qq install -y --no-install-recommends valgrind >/dev/null
      fi
      ;;
    *) fail "no such tool: $tool" ;;
  esac
done
. ci/slim.sh
copy_tree
for tool; do check "$tool"; done
say passed
