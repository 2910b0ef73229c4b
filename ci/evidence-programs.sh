#!/usr/bin/env bash
# The command `stackbleach-residue` on programs that know nothing of Rust: C, with OpenSSL and libsodium as Debian has
# them, and Python. What they leave is found, what they clean isn't, and what can't be judged is no pass. Prints what
# each leaves. x86-64 only.
#
# usage: ci/evidence-programs.sh    leaves its reports in target/evidence-programs
set -euo pipefail
cd "$(dirname "$0")/.."

say() { printf '\n=== %s\n' "$*"; }
fail() {
  printf 'evidence-programs.sh: %s\n' "$*" >&2
  exit 1
}

missing=()
for package in gcc libc6-dev libsodium-dev libssl-dev python3 util-linux; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if ((${#missing[@]})); then
  [[ $(id -u) == 0 ]] || fail "as an ordinary user: install ${missing[*]} first"
  apt-get -qq update
  apt-get -qq install -y --no-install-recommends "${missing[@]}" >/dev/null
fi

cargo build --locked --release -p stackbleach-residue --bin stackbleach-residue
command=${CARGO_TARGET_DIR:-target}/release/stackbleach-residue
folder=target/evidence-programs
rm -rf "$folder"
mkdir -p "$folder"
gcc -O1 -o "$folder/own" ci/evidence/own.c
gcc -O2 -o "$folder/mac" ci/evidence/mac.c -Wno-unused-result -lcrypto
# With the functions of libraries bound in the beginning: to bind one at its first call leaves vector registers on the stack.
gcc -O2 -o "$folder/mac-now" ci/evidence/mac.c -Wl,-z,now -Wno-unused-result -lcrypto
gcc -O2 -o "$folder/sign" ci/evidence/sign.c -Wl,-z,now -Wno-unused-result -lsodium

# expect CODE NAME OPTION… -- PROGRAM…: that the command ends so; its report goes to NAME.json.
expect() {
  local code=$1 name=$2 is=0
  shift 2
  "$command" --json "$@" >"$folder/$name.json" || is=$?
  [[ $is == "$code" ]] || fail "$name: exit status $is instead of $code: $(cut -c 1-2000 "$folder/$name.json")"
  printf '%-24s %s\n' "$name" "$(bytes "$name") bytes, $(number milliseconds "$name") ms"
}
number() { grep -o "\"$1\":[0-9]*" "$folder/$2.json" | head -n 1 | cut -d : -f 2; }
bytes() { number bytes "$1"; }
says() { grep -qF -- "$2" "$folder/$1.json" || fail "$1 doesn't say: $2"; }

say 'C'
expect 1 own -- "$folder/own"
[[ $(bytes own) == 32 ]] || fail 'own: not 32 bytes'
expect 0 own-cleans -- "$folder/own" cleans
says own-cleans '"controls":["stack",'
says own-cleans "doesn't show that the stop came early enough"
expect 2 own-early -- "$folder/own" early
says own-early '"doubt":"unused"'

say 'OpenSSL'
expect 1 mac -- "$folder/mac"
expect 1 mac-now -- "$folder/mac-now"
(($(bytes mac-now) < $(bytes mac))) || fail 'what is bound at its first call makes no difference'
says mac 'stack of the calling thread'

say 'libsodium'
expect 1 sign --public-result -- "$folder/sign"
says sign 'stack of the calling thread'
expect 1 sign-stackzero --public-result -- "$folder/sign" stackzero
(($(bytes sign-stackzero) < $(bytes sign))) || fail 'sodium_stackzero makes no difference'

say 'Python'
expect 1 python -- /usr/bin/python3 ci/evidence/mac.py
says python "to close(1001)"
expect 1 python-again -- /usr/bin/python3 ci/evidence/mac.py
[[ $(bytes python) == $(bytes python-again) ]] || fail 'two figures for the same program'

say 'as an ordinary user'
if [[ $(id -u) == 0 ]]; then
  user=$(mktemp -d)
  trap 'rm -rf "$user"' EXIT
  cp "$command" "$folder/own" "$user"
  chmod -R a+rX "$user"
  status=0
  setpriv --reuid=65534 --regid=65534 --clear-groups "$user/stackbleach-residue" "$user/own" >"$user/log" || status=$?
  [[ $status == 1 ]] || fail "exit status $status as an ordinary user: $(cat "$user/log")"
else
  echo 'this is an ordinary user already'
fi
"$command" --svg "$folder/mac.svg" --html "$folder/mac.html" -- "$folder/mac" >"$folder/mac.txt" || [[ $? == 1 ]]
grep -q '</html>' "$folder/mac.html" && grep -q '</svg>' "$folder/mac.svg" || fail 'no page or no map'
