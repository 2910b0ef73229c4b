#!/usr/bin/env bash
# Has a fuzzer make sequences of operations, for so many seconds, and plays them against the
# model in integration/tests/model. Installs cargo-fuzz if there is none.
#
# usage: ci/fuzz.sh [SECONDS]    60, if not said otherwise
#
# What it finds is in fuzz/artifacts/model; `cargo fuzz fmt model FILE` prints the sequence,
# `cargo fuzz run -s none model FILE` plays it. Without sanitizers: AddressSanitizer has to be
# told of each stack before it is erased.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-60}
cargo fuzz --version >/dev/null 2>&1 || cargo install --locked cargo-fuzz
# Long sequences from the start: short ones find less, and integration/tests/model has them already.
# Stable compilers have the instrumentation as well.
export RUSTC_BOOTSTRAP=1
cargo fuzz run --sanitizer none model -- \
  -max_total_time="$seconds" -max_len=1024 -len_control=0 -timeout=60 -rss_limit_mb=1024 -print_final_stats=1
