#!/usr/bin/env bash
# Which lines of the library the tests reach: a table by file, and the lines that none does.
#
# usage: ci/coverage.sh
#
# For Debian 12 on x86-64, with cargo-llvm-cov (`cargo install cargo-llvm-cov --locked`) and a
# Rust of LLVM 22. LLVM's tools are packages, unpacked in target/llvm: rustup is not to
# fetch any. Takes about five minutes.
#
# The counters are mapped from a file: many forks of the tests are killed or leave by `_exit`,
# and would write no account at their end. Functions of nothing but assembly have no lines. The
# tests that start a compiler stay out, and so do those of how much stack something takes, since
# counting takes some, and those of residue, in another member of the workspace.
#
# Why the lines that it lists are reached by no test: ci/survivors.md.
set -euo pipefail
cd "$(dirname "$0")/.."

llvm=$PWD/target/llvm
if [[ ! -x $llvm/usr/lib/llvm-22/bin/llvm-cov ]]; then
  mkdir -p "$llvm"
  (cd "$llvm" && apt-get -qq download llvm-22 libllvm22 2>/dev/null && for deb in *.deb; do dpkg -x "$deb" .; done)
fi
for tool in llvm-cov llvm-profdata; do
  printf '#!/bin/sh\nLD_LIBRARY_PATH=%s/usr/lib/x86_64-linux-gnu exec %s/usr/lib/llvm-22/bin/%s "$@"\n' \
    "$llvm" "$llvm" "$tool" >"$llvm/$tool"
  chmod +x "$llvm/$tool"
done
export LLVM_COV=$llvm/llvm-cov LLVM_PROFDATA=$llvm/llvm-profdata
export RUSTFLAGS=-Cllvm-args=-runtime-counter-relocation LLVM_PROFILE_FILE_NAME=stackbleach-%p%c.profraw
export STACKBLEACH_TEST_ROUNDS=2000 # of a million

tests=(--lib --test runtimes)
for main in tests/*/main.rs; do
  name=$(basename "${main%/main.rs}")
  [[ $name == build ]] || tests+=(--test "$name")
done
timeout 1500 cargo llvm-cov test --locked -p stackbleach --ignore-run-fail --no-report "${tests[@]}" -- \
  --skip measured:: --skip min_size:: >target/coverage.log 2>&1 || true
# Tests by whole sequences of calls are another member's.
timeout 600 cargo llvm-cov test --locked -p stackbleach-integration --ignore-run-fail --no-report --tests \
  >>target/coverage.log 2>&1 || true
grep -E '^test .*FAILED$' target/coverage.log | sort -u || true
cargo llvm-cov report --summary-only --ignore-filename-regex '(tests|_tests)(/|\.rs)' 2>/dev/null |
  awk '{ print $1, $8, $9, $10 }' | column -t
cargo llvm-cov report --show-missing-lines --ignore-filename-regex '(tests|_tests)(/|\.rs)' 2>/dev/null |
  sed -n '/^Uncovered Lines:/,$p'
