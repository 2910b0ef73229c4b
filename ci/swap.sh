#!/usr/bin/env bash
# Promise: what was swapped out is erased. That can only be tested where there is swap: this
# makes some, in compressed memory (zram), for as long as the test takes. For root; elsewhere,
# and where the kernel has no zram, it says so, and succeeds.
set -euo pipefail
cd "$(dirname "$0")/.."

untested() {
  echo "swap: NOT TESTED: $*"
  exit 0
}

[[ $(id -u) == 0 ]] || untested 'only root can add swap'
[[ -e /sys/class/zram-control/hot_add ]] || modprobe zram 2>/dev/null || true
[[ -e /sys/class/zram-control/hot_add ]] || untested 'this kernel has no zram'
command -v mkswap >/dev/null || untested 'there is no mkswap (util-linux)'

# A device of its own, whatever others are used for.
number=$(cat /sys/class/zram-control/hot_add) || untested 'no zram device can be had'
device=/dev/zram$number
gone() {
  swapoff "$device" 2>/dev/null || true
  echo "$number" >/sys/class/zram-control/hot_remove || true
}
trap gone EXIT
echo 512M >"/sys/block/zram$number/disksize"
mkswap "$device" >/dev/null
swapon "$device" || untested 'swap can not be added here'

export STACKBLEACH_TEST_SWAP=1
cargo test --locked --release -p stackbleach --test heap_stack paged_out::
