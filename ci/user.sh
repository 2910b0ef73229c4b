#!/usr/bin/env bash
# Runs the tests as an ordinary user, where this is root; and says so where it isn't,
# since then all other runs are just that.
#
# usage: ci/user.sh [CARGO-OPTION…]    such as --release
#
# The tests that start a compiler (`build`) are left out: which user runs them makes no difference
# but for who may write to the target directory.
set -euo pipefail
cd "$(dirname "$0")/.."

if [[ $(id -u) != 0 ]]; then
  echo "user.sh: this is an ordinary user already, so all tests ran as one"
  exit 0
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# What is built already is only named.
cargo test --locked "$@" --no-run --lib --tests --message-format=json-render-diagnostics |
  grep -o '"executable":"[^"]*"' | cut -d'"' -f4 | while read -r program; do
  case ${program##*/} in
    # They start a compiler, or a program that stays where it was built; that is no test either.
    build-* | examples-* | reader-* | stackbleach-residue) ;;
    *) cp "$program" "$folder" ;;
  esac
done
chmod -R a+rX "$folder"
cd "$folder"
for program in *; do
  echo "--- ${program%-*}"
  setpriv --reuid=65534 --regid=65534 --clear-groups env HOME=/nonexistent "./$program"
done
