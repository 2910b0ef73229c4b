#!/usr/bin/env bash
# What real operations leave in the heap, with the allocator that erases it, which must be nothing, and
# without: heap-checks/, complete, unoptimised, optimised, and with link-time optimisation of the whole
# program. x86-64 only.
#
# usage: ci/heap.sh [--some] [PROFILE…]    of debug release fat; by default all
#
# With --some only one of them, in turn, by the commit; debug with fewer ways to run.
#
# How many bytes were left without is printed, and stays in target/heap-PROFILE.log.
set -euo pipefail
cd "$(dirname "$0")/.."

export STACKBLEACH_EXHAUSTIVE=1
if [[ ${1:-} == --some ]]; then
  in_turn=(release debug fat)
  set -- "${in_turn[16#$(git rev-parse HEAD | cut -c8) % 3]}"
  unset STACKBLEACH_EXHAUSTIVE
fi
[[ $# -gt 0 ]] || set -- debug release fat

mkdir -p target
for profile; do
  log=target/heap-$profile.log
  # As users build it: see ci/residue.sh.
  CARGO_PROFILE_DEV_DEBUG=full cargo test --locked --profile "${profile/debug/test}" -p stackbleach-heap-checks --test heap_residue | tee "$log"
  if grep -q '^NOT MEASURED: the heap' "$log"; then
    exit 1
  fi
done
