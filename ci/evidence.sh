#!/usr/bin/env bash
# Checks of users' functions, `stackbleach-residue`, as users have them: a crate outside the workspace with four tests,
# under `cargo test`, one at a time, and nextest; in debug, release and with link-time optimisation; a clean function a thousand
# times beside seven other tests; as an ordinary user; on tokio; and what a check takes. x86-64 only.
#
# usage: ci/evidence.sh [ROUNDS]    by default 1000
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n=== %s\n' "$*"; }
fail() {
  printf 'evidence.sh: %s\n' "$*" >&2
  exit 1
}

rounds=${1:-1000}
root=$PWD
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p target

say 'what is planted is found, optimised and not'
# In this workspace the tracer is optimised in any case, and so are its tests.
unoptimised=(--config profile.dev.package.stackbleach-residue.opt-level=0)
for profile in dev release fat; do
  cargo test --locked "${unoptimised[@]}" --profile "$profile" -p stackbleach-residue --test check --test reader
done
cargo test --locked -p stackbleach-residue --test check -- --test-threads=1
cargo test --locked -p stackbleach-residue --doc

say 'as an ordinary user'
check=$(cargo test --locked --release -p stackbleach-residue --test check --no-run --message-format=json-render-diagnostics |
  grep -o '"executable":"[^"]*/check-[^"]*"' | cut -d'"' -f4)
cp "$check" "$folder/check"
chmod -R a+rX "$folder"
if [[ $(id -u) == 0 ]]; then
  setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent "$folder/check"
else
  echo 'this is an ordinary user already'
fi

say "a clean function, $rounds times, beside seven other tests"
# The eight tests are one program's, each of which checks: an eighth of the rounds makes as many checks.
for ((round = 0; round < (rounds + 7) / 8; round++)); do
  "$folder/check" what_leaves_nothing >"$folder/log" 2>&1 || {
    cat "$folder/log"
    fail "a false report in round $round"
  }
done
grep -q '8 passed' "$folder/log" || fail 'not eight tests'
echo "$((round * 8)) checks, no false report"

say 'on tokio'
cargo test --locked -p stackbleach-integration --test residue_tokio

say 'a crate outside the workspace'
mkdir -p "$folder/second/src" "$folder/second/tests"
cat >"$folder/second/Cargo.toml" <<TOML
[package]
name = "second"
version = "0.1.0"
edition = "2024"

[dev-dependencies]
ed25519-dalek = "3"
stackbleach-residue = { path = "$root/residue" }

[profile.fat]
inherits = "release"
lto = "fat"
codegen-units = 1

[workspace]
TOML
cp Cargo.lock "$folder/second/"
cp ci/evidence/second.rs "$folder/second/src/lib.rs"
cp ci/evidence/leaves.rs "$folder/second/tests/"
export CARGO_TARGET_DIR=$root/target/evidence
for options in '' '--release' '--profile=fat' '--release -- --test-threads=1'; do
  # shellcheck disable=SC2086 # words
  (cd "$folder/second" && cargo test $options)
done
if cargo nextest --version >"$folder/nextest" 2>&1; then
  (cd "$folder/second" && cargo nextest run --release)
else
  echo 'NOT TESTED: cargo nextest, which is not installed; but what it does, each test in a process of its own'
  leaves=$(cd "$folder/second" && cargo test --release --test leaves --no-run --message-format=json-render-diagnostics |
    grep -o '"executable":"[^"]*"' | cut -d'"' -f4)
  count=0
  for test in $("$leaves" --list --format terse | sed -n 's/: test$//p'); do
    (cd "$folder/second" && "$leaves" --exact "$test" --nocapture) >"$folder/log" 2>&1 || {
      cat "$folder/log"
      fail "alone in a process: $test"
    }
    count=$((count + 1))
  done
  ((count > 5)) || fail 'not all tests'
fi

say 'programs in any language'
ci/evidence-programs.sh

say 'what it takes'
(cd "$folder/second" && cargo test --release -- --ignored --nocapture a_signature) | tee target/evidence.log
grep -q 'the fastest took' target/evidence.log || fail 'nothing was timed'
