#!/usr/bin/env bash
# Every instruction is a possible interruption: a signal at each step of whole calls, of which
# `cargo test` takes some where they are many. x86-64 only; some minutes on two cores.
#
# usage: ci/step.sh [CARGO-OPTION…]    by default --release
set -euo pipefail
cd "$(dirname "$0")/.."

[[ $# -gt 0 ]] || set -- --release
mkdir -p target
STACKBLEACH_EXHAUSTIVE=1 CARGO_PROFILE_DEV_DEBUG=full cargo test --locked "$@" -p stackbleach-checks --test step | tee target/step.log
if grep -q '^NOT MEASURED' target/step.log; then
  exit 1
fi
