#!/usr/bin/env bash
# What values leave behind, by all types and ways, in each profile that code is built in: the test
# `values`, complete. Prints one line a profile: cases, and in how many of them copies were found,
# by kind. Fails if any was that tests/values/allowed.rs doesn't know.
#
# usage: ci/values.sh [--some] [PROFILE…]    of debug release o1 o2 s z fat assertions abort; by default all
#
# With --some only the types that plain `cargo test` has, which takes a fifth of the time.
#
# Built from a copy of the checkout that has only the packages which this test needs. What a profile
# printed is in target/values/PROFILE.log, and what it built in target/values/PROFILE.
set -euo pipefail
cd "$(dirname "$0")/.."

all='--cfg stackbleach_values="full"'
if [[ ${1:-} == --some ]]; then
  all='--cfg stackbleach_values="some"'
  shift
fi
[[ $# -gt 0 ]] || set -- debug release o1 o2 s z fat assertions abort

work=${CARGO_TARGET_DIR:-$PWD/target}/values
tree=$work/tree
. ci/slim.sh
copy_library "$tree" Cargo.toml Cargo.lock README.md src tests/values tests/common
# All that tests/common uses.
slim_manifest "$tree" libc libtest-mimic psm region

# Of each: what is set, besides release; flags; and arguments.
settings_of() {
  mode=(--release)
  case $1 in
  debug)
    settings=(CARGO_PROFILE_DEV_DEBUG=full) # with information for debuggers the compiler copies more
    mode=()
    ;;
  release) settings=() ;;
  o1 | o2) settings=(CARGO_PROFILE_RELEASE_OPT_LEVEL="${1#o}") ;;
  s | z) settings=(CARGO_PROFILE_RELEASE_OPT_LEVEL="$1") ;;
  fat) settings=(CARGO_PROFILE_RELEASE_LTO=fat CARGO_PROFILE_RELEASE_CODEGEN_UNITS=1) ;;
  assertions) settings=(CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS=true CARGO_PROFILE_RELEASE_OVERFLOW_CHECKS=true) ;;
  abort) settings=() ;;
  *)
    echo "values: no profile $1" >&2
    exit 2
    ;;
  esac
}

failed=0
for profile; do
  settings_of "$profile"
  flags=$all
  # By a target, so that build scripts are not built with it.
  [[ $profile != abort ]] || flags+=' -Cpanic=abort'
  log=$work/$profile.log
  status=0
  (
    cd "$tree"
    env "${settings[@]}" RUSTFLAGS="$flags" CARGO_TARGET_DIR="$work/$profile" CARGO_TERM_COLOR=never \
      STACKBLEACH_VALUES_PROFILE="$profile" cargo test --quiet "${mode[@]}" --target "${STACKBLEACH_VALUES_TARGET:-x86_64-unknown-linux-gnu}" --test values
  ) >"$log" 2>&1 || status=$?
  if grep -aE "^values: $profile: " "$log"; then
    if ((status != 0)); then
      echo "values: $profile: FAILED, see $log"
      failed=1
    fi
  else
    echo "values: $profile: did not come to its end (status $status)"
    tail -40 "$log"
    failed=1
  fi
done
exit "$failed"
