#!/usr/bin/env bash
# Link-time optimisation of the whole program, where a compiler has the most freedom to undo an
# erasure: the tests of what is left, built so.
#
# usage: ci/lto.sh [--some]
#
# With --some only the matrix of values or the residue of real operations, in turn, by the commit.
# Without it, both, the unit tests, stacks that are dropped, and a signal at each step.
set -euo pipefail
cd "$(dirname "$0")/.."

turn=all
if [[ ${1:-} == --some ]]; then
  turn=$((16#$(git rev-parse HEAD | cut -c8) % 2))
fi
if [[ $turn != 0 ]]; then
  cargo test --locked --profile fat -p stackbleach --test values
fi
if [[ $turn != 1 ]]; then
  echo 'NOT TESTED with link-time optimisation: captures by value, which the compiler takes apart in the caller (SECURITY.md)'
  cargo test --locked --profile fat -p stackbleach-checks --test residue -- --skip 'captured by value' --skip 'maybe_grow, secret captured'
fi
if [[ $turn == all ]]; then
  cargo test --locked --profile fat -p stackbleach --lib
  cargo test --locked --profile fat -p stackbleach --test heap_stack -- zero_on_drop::
  cargo test --locked --profile fat -p stackbleach-checks --test step
fi
