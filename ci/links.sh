#!/usr/bin/env bash
# Promise: no link in the documentation leads nowhere, and the documents that are packaged name
# no file that isn't. Of addresses elsewhere only docs.rs's view of the sources is looked at.
#
# Usage: ci/links.sh
#
# What is checked stands in ci/links/check.py. Makes the documentation anew, in target/doc. Needs
# Python 3.10 (Debian's python3 will do). Takes some seconds.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'links: %s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}
check() { python3 ci/links/check.py "$@"; }

made=${CARGO_TARGET_DIR:-target}/doc
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What an earlier version had pages of must not be there for links to find.
rm -rf "$made/stackbleach"
RUSTDOCFLAGS='-D warnings' cargo doc --quiet --locked --no-deps --package stackbleach --lib
cargo package --quiet --locked --allow-dirty --package stackbleach --list >"$work/packaged"
# The other's documents may lead to these by way of docs.rs.
cargo package --quiet --locked --allow-dirty --package stackbleach-residue --list >"$work/other"
cat "$work/packaged" >>"$work/other"

# Controls: each kind of link that leads nowhere is found, and what is right isn't reported.
mkdir "$work/bad" "$work/bad/ci" "$work/good" "$work/good/ci"
touch "$work/good/ci/a.sh"
printf 'README.md\nsrc/a.rs\n' >"$work/listed"
cat >"$work/good/README.md" <<'GOOD'
# A heading, and `code`
[a](src/a.rs), [b](#a-heading-and-code), [`c`](src/a.rs), [`d`], `src/`, `a.rs`, `src/*.rs`, `/proc/x`, `ci/a.sh`.
Paths under `ci/` are in the repository only.

[`d`]: https://example.org
GOOD
check documents "$work/good" "$work/listed" || fail 'what is right was reported'
bad=('[a](src/b.rs)' '[a](#nothing)' '[`a`]' '`src/b.rs`' '`src/b/*.rs`' '`ci/a.sh`' '`b.rs`'
    'https://docs.rs/crate/stackbleach/latest/source/src/b.rs'
    'Paths under `ci/` are in the repository only: `ci/b.sh`')
for line in "${bad[@]}"; do
    printf '# A heading\n%s\n' "$line" >"$work/bad/README.md"
    ! check documents "$work/bad" "$work/listed" >/dev/null || fail "went unnoticed: $line"
done
cp -r "$made" "$work/doc"
for link in 'nothing.html' 'index.html#nothing' '../docs/costs.md'; do
    printf '<a href="%s">' "$link" >"$work/doc/stackbleach/control.html"
    ! check html "$work/doc" stackbleach >/dev/null || fail "went unnoticed: $link"
done

check html "$made" stackbleach || fail 'in the documentation'
check documents . "$work/packaged" || fail 'in a packaged document'
check documents residue "$work/other" || fail 'in a document that is packaged with stackbleach-residue'
say "passed: $(grep -c '\.md$' "$work/packaged") documents, $(find "$made/stackbleach" -name '*.html' | wc -l) pages"
