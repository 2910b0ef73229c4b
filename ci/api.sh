#!/usr/bin/env bash
# Promise: no public name changes unnoticed. The signatures of all public items stand in
# ci/api.txt; this compares them with what rustdoc says of the crate as it is.
#
# Usage: ci/api.sh [--renew]
#
# With --renew it writes the record instead: read the difference, and put what users notice
# into CHANGELOG.md.
#
# Needs Python 3.10 (Debian's python3 will do). RUSTC_BOOTSTRAP=1 allows rustdoc's JSON, which
# is unstable: of a format that it doesn't know, ci/api/signatures.py says so and fails.
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf 'api: %s\n' "$*"; }
fail() {
    say "FAILED: $*" >&2
    exit 1
}

made=${CARGO_TARGET_DIR:-target}/doc
now=$made/api.txt
RUSTC_BOOTSTRAP=1 cargo rustdoc --quiet --locked --package stackbleach --lib -- -Zunstable-options --output-format json
python3 ci/api/signatures.py "$made/stackbleach.json" >"$now"
[[ $(wc -l <"$now") -gt 100 ]] || fail "only $(wc -l <"$now") public items: was everything read?"

if [[ ${1-} == --renew ]]; then
    cp "$now" ci/api.txt
    say "$(wc -l <ci/api.txt) public items on record"
    exit
fi

# Controls: an item less, and a signature that changed, are differences.
for change in '1d' 's/usize) -> Result</u32) -> Result</'; do
    sed "$change" "$now" >"$made/api-changed.txt"
    ! diff -q "$made/api-changed.txt" "$now" >/dev/null || fail 'a change went unnoticed'
done

diff -u ci/api.txt "$now" ||
    fail 'the public API is not what is on record; if it is meant to change: ci/api.sh --renew'
say "passed: $(wc -l <"$now") public items, as on record"
