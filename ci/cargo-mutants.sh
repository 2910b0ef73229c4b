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
export STACKBLEACH_TEST_ROUNDS=2000 # of a million
cd "$work/tree"

# It follows `mod` items, and sees none in a macro: what `cfg_if` chooses here is written out.
perl -0777 -pi -e 's/\ncfg_if! \{\n    if #\[cfg\(served\)\] \{\n(.*?)\n    \}\n\}\n/\n$1\n/s or die' src/lib.rs
perl -0777 -pi -e 's/\ncfg_if! \{\n.*?\n\}\n/\nmod linux;\nuse linux as backend;\n/s or die;
  s/\ncfg_if! \{\n.*?\n\}\n/\nmod faults;\nmod posix;\n/s or die;
  s/\ncfg_if! \{\n.*?\n\}\n/\nmod signal_stacks;\n/s or die' src/os.rs

failed=0
# room FILE [--lib | --test=NAME]… [BEGINNING OF A TEST'S NAME]…
room() {
  local file=$1 arguments=() argument out package=stackbleach names=(--cargo-test-arg=--)
  [[ $file == *"$only"* ]] || return 0
  shift
  # What is to be built is for all that it calls, the rest for the tests alone.
  for argument; do
    case $argument in
      --test=residue) package=stackbleach-checks ;;&
      --*) arguments+=(--cargo-arg="$argument") ;;
      *) names+=(--cargo-test-arg="$argument") ;;
    esac
  done
  # libtest-mimic takes one.
  if [[ "${arguments[*]}" =~ test=(own_process|values|residue|step) && ${#names[@]} -gt 2 ]]; then
    echo "$file: ${BASH_REMATCH[1]} takes one name" >&2
    exit 2
  fi
  out=$work/out/${file//\//-}
  mkdir -p "$out"
  printf '\n=== %s\n' "$file"
  cargo mutants --in-place --profile release --timeout 60 --no-shuffle --colors never \
    --package stackbleach --test-package "$package" --output "$out" --file "$file" \
    "${arguments[@]}" "${names[@]}" || failed=1
}

room src/heap_stack/geometry.rs --lib geometry
room src/heap_stack/batch.rs --test=heap_stack batch:: traits::
room src/heap_stack/builder.rs --test=heap_stack builder::
room src/heap_stack/protection.rs --test=heap_stack lock_refused:: lock_undone:: builder::
room src/heap_stack/signal_stack.rs --test=process signal_stack::
room src/heap_stack/memory.rs --test=heap_stack batch:: lock:: lock_undone:: measured:: protection:: touched:: zero_after:: zero_on_drop::
room src/call/trampoline.rs --test=heap_stack measured::
room src/error.rs --test=heap_stack panics:: panic_message::
room src/error/alloc.rs --lib error
room src/retention.rs --lib --test=own_process retention
room src/current.rs --test=bleach --test=thread_stacks within:: remaining::
room src/registers.rs --test=residue 'every register, clear_registers'
room src/call/made.rs --test=heap_stack --test=values
room src/mapping.rs --lib --test=heap_stack --test=process mapping protection:: exits::
room src/overflow/added_stack.rs --test=process overflow_reports::
room src/bleach/erasure.rs --test=own_process bleach_
room src/bleach/stack.rs --test=own_process bleach_
room src/os/posix.rs --test=heap_stack --test=process protection:: signal_stack::
room src/os/signal_stacks.rs --test=heap_stack --test=process protection:: signal_stack::
room src/os/linux/wipe_on_fork.rs --test=heap_stack lock_undone:: misled:: unanswered::
room src/os/linux/protection.rs --test=heap_stack --test=process builder:: lock:: lock_refused:: lock_undone:: protection:: sandboxed::
room src/os/linux/own_stack.rs --test=own_process bleach_
room src/os/linux/pagemap/descriptor.rs --lib --test=heap_stack --test=process pagemap misled:: unanswered:: forked
room src/os/linux/pagemap.rs --lib --test=heap_stack --test=process pagemap misled:: unanswered:: forked

exit "$failed"
