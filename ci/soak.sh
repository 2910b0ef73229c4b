#!/usr/bin/env bash
# Plays sequences of all operations at random against the model in integration/tests/model, from
# several threads at once and with new seeds, for so many minutes. Fails on anything that is
# not as the model has it, and if the process takes more in the end than after a while.
#
# With --heap, blocks of all kinds in and between runs instead: integration/examples/heap_stress.
#
# usage: ci/soak.sh [--heap] MINUTES [THREADS]    or SECONDSs; 4 threads, of --heap 8, if not said otherwise
#
# Not to be paused: forks that take two minutes are taken to hang, and end.
#
# A failure of the model names its seed: STACKBLEACH_SEED=… PROPTEST_CASES=1 cargo test --release
# -p stackbleach-integration --test model plays it again, alone; STACKBLEACH_SEED=… ci/soak.sh goes on from there.
set -euo pipefail
cd "$(dirname "$0")/.."

heap=
[[ ${1-} != --heap ]] || { heap=yes && shift; }
minutes=${1:?usage: ci/soak.sh [--heap] MINUTES [THREADS]}
case $minutes in
  *s) seconds=${minutes%s} ;;
  *) seconds=$((minutes * 60)) ;;
esac
if [[ $heap ]]; then
  exec cargo run --locked --release -p stackbleach-integration --example heap_stress -- "$seconds" "${2:-8}"
fi
export STACKBLEACH_SOAK_SECONDS=$seconds STACKBLEACH_SOAK_THREADS=${2:-4}
exec cargo test --locked --release -p stackbleach-integration --test model -- \
  --ignored --exact --nocapture stacks_do_what_the_model_says_for_as_long_as_one_likes
