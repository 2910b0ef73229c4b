#!/usr/bin/env bash
# Residue, complete: a signal at every instruction after a closure, of which `cargo test` takes
# some where they are many. x86-64 only. Without optimisation, where they are, four minutes on two cores.
#
# usage: ci/residue.sh [CARGO-OPTION…]
set -euo pipefail
cd "$(dirname "$0")/.."

mkdir -p target
# With all there is for debuggers, as users build it: then the compiler copies more.
STACKBLEACH_EXHAUSTIVE=1 CARGO_PROFILE_DEV_DEBUG=full cargo test --locked "$@" -p stackbleach-checks --test residue | tee target/residue.log
if grep -q '^NOT MEASURED' target/residue.log; then
  exit 1
fi
