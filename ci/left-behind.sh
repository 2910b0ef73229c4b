#!/usr/bin/env bash
# What well-known crates and libraries leave of a key: prints the tables of docs/left-behind.md, as this machine
# and this compiler have it. Linux on x86-64 only. Each number is by a process of its own.
#
# usage: ci/left-behind.sh [--write]      the second replaces the tables in the document
#
# Installs nothing: what C libraries leave is measured where their headers are (libssl-dev, libsodium-dev),
# and aws-lc-rs where STACKBLEACH_AWS_LC is set, since it takes a C compiler minutes; else the table says so.
set -euo pipefail
cd "$(dirname "$0")/.."

document=docs/left-behind.md
manifest=evidence/left-behind/Cargo.toml
target=${CARGO_TARGET_DIR:-$PWD/target}/left-behind

features=()
[[ ! -e /usr/include/openssl/evp.h ]] || features+=(openssl)
[[ ! -e /usr/include/sodium.h ]] || features+=(libsodium)
[[ -z ${STACKBLEACH_AWS_LC:-} ]] || features+=(aws-lc-rs)

# build FOLDER FEATURE…
build() {
  local folder=$target/$1
  shift
  CARGO_TARGET_DIR=$folder cargo build --quiet --locked --release --manifest-path "$manifest" --features "$*" >&2
  echo "$folder/release/stackbleach-left-behind"
}

plain=$(build plain "${features[@]}")
erasing=$(build erasing "${features[@]}" zeroize)
tables=$("$plain" "$erasing")
made="By $(rustc --version | cut -d' ' -f1,2), optimised, on $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -1)."

if [[ ${1:-} == --write ]]; then
  {
    sed '/^<!-- tables -->$/q' "$document"
    printf '\n%s\n\n%s\n' "$made" "$tables"
  } >"$document.new"
  mv "$document.new" "$document"
else
  printf '%s\n\n%s\n' "$made" "$tables"
fi
