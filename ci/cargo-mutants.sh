#!/usr/bin/env bash
# cargo-mutants over the rooms that erase, measure and ask, each with the tests that are to
# notice. What `ci/mutants.sh` has by hand are steps; these are operators and whole bodies.
#
# usage: ci/cargo-mutants.sh [TEXT]    only rooms with TEXT in their path
#
# Takes an hour or more, and is not part of CI. Which mutants nobody can notice, and why, is in
# .cargo/mutants.toml and, with what the runs came to, in ci/survivors.md. Needs cargo-mutants 27:
# `cargo install cargo-mutants --locked`.
set -euo pipefail
cd "$(dirname "$0")/.."

only=${1:-}
work=$PWD/target/cargo-mutants
rm -rf "$work/tree" "$work/out"
mkdir -p "$work/tree" "$work/out"
git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x -m -C "$work/tree"
export CARGO_TARGET_DIR=$work/target
export CARGO_INCREMENTAL=1 # a tenth of the time
export STACKBLEACH_TEST_ROUNDS=2000 # not a million
cd "$work/tree"

# It follows `mod` items, and sees none in a macro: what `cfg_if` chooses here is written out.
perl -0777 -pi -e 's/\ncfg_if! \{\n    if #\[cfg\(any\(.*?\n        \)\)\] \{\n(.*?)\n    \}\n\}\n/\n$1\n/s or die' src/lib.rs
perl -0777 -pi -e 's/\ncfg_if! \{\n.*?\n\}\n/\n#[path = "os\/linux.rs"]\nmod backend;\n/s or die' src/os.rs

failed=0
# room FILE [--lib | --test=NAME]… [NAME OF A TEST]
room() {
  local file=$1 arguments=() argument out
  [[ $file == *"$only"* ]] || return 0
  shift
  # What is to be built is for all that it calls, the rest for the tests alone.
  for argument; do
    case $argument in
      --*) arguments+=(--cargo-arg="$argument") ;;
      *) arguments+=(--cargo-test-arg="$argument") ;;
    esac
  done
  out=$work/out/${file//\//-}
  mkdir -p "$out"
  printf '\n=== %s\n' "$file"
  cargo mutants --in-place --profile release --timeout 60 --no-shuffle --colors never \
    --output "$out" --file "$file" "${arguments[@]}" || failed=1
}

room src/heap_stack/geometry.rs --lib geometry
room src/heap_stack/batch.rs --test=batch --test=traits
room src/heap_stack/builder.rs --test=builder
room src/heap_stack/protection.rs --test=lock_refused --test=lock_undone --test=builder
room src/heap_stack/signal_stack.rs --test=signal_stack
room src/heap_stack/memory.rs --test=batch --test=lock --test=lock_undone --test=measured --test=protection --test=touched --test=zero_after --test=zero_on_drop
room src/call/trampoline.rs --test=measured
room src/error.rs --test=panics --test=panic_message
room src/error/alloc.rs --lib error
room src/resident.rs --lib --test=bleach_kept
room src/current.rs --lib --test=bleach_within --test=remaining
room src/registers.rs --test=residue 'every register, clear_registers'
room src/call/made.rs --test=drops --test=values
room src/bleach/stack.rs --test=bleach_initial_mappings --test=bleach_kept --test=bleach_threads --test=bleach_within
room src/os/posix.rs --test=protection --test=signal_stack
room src/os/linux/wiped.rs --test=lock_undone --test=misled --test=unanswered
room src/os/linux/protection.rs --test=builder --test=lock --test=lock_refused --test=lock_undone --test=protection --test=sandboxed
room src/os/linux/own_stack.rs --lib --test=bleach_fibers --test=bleach_initial_mappings --test=bleach_threads --test=bleach_unanswered
room src/os/linux/pagemap.rs --lib --test=forked --test=misled --test=unanswered

exit "$failed"
