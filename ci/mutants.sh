#!/usr/bin/env bash
# Takes out, one at a time, each step that keeps a promise, and expects a test to
# notice. A step that nothing misses has no test, or no reason to be there.
#
# usage: ci/mutants.sh [--some] [--list NAME]… [TEXT]    only those with TEXT in their description
#
# --some: a tenth of them, chosen by the commit, so that the next commits have the others.
# --list: only those of ci/mutants/NAME.sh. Nothing is built but what these need.
#
# The mutants are in ci/mutants/, and say which tests are to notice: as few as will.
# Works on a copy of the checkout, in target/mutants.
set -euo pipefail
cd "$(dirname "$0")/.."

every=1
lists=()
while [[ ${1:-} == --* ]]; do
  case $1 in
  --some) every=10 ;;
  --list)
    lists+=("ci/mutants/${2:?a name}.sh")
    [[ -f ${lists[-1]} ]] || {
      echo "mutants.sh: no list ${lists[-1]}" >&2
      exit 1
    }
    shift
    ;;
  *)
    echo "mutants.sh: no option $1" >&2
    exit 1
    ;;
  esac
  shift
done
((${#lists[@]})) || lists=(ci/mutants/*.sh)
only=${1:-}
# Which of each `every`.
chosen=$((16#$(git rev-parse HEAD | cut -c1-8) % every))

work=$PWD/target/mutants
listed=0
tried=0
survived=0
started=$SECONDS

rm -rf "$work/tree"
mkdir -p "$work/tree"
git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x -m -C "$work/tree"
export STACKBLEACH_TEST_ROUNDS=20000 # of a million

# tests COMMAND [--or COMMAND]…: fails if one of them does.
tests() {
  local command=()
  for word; do
    if [[ $word == --or ]]; then
      one_test "${command[@]}" || return
      command=()
    else
      command+=("$word")
    fi
  done
  one_test "${command[@]}"
}

one_test() {
  local package=stackbleach how=(CARGO_TARGET_DIR="$work/target" CARGO_INCREMENTAL=1) # a tenth of the time
  # These are another member's. Nothing of that is built for the others. Not incrementally: without
  # optimisation across units, callers' frames have more copies, here and there.
  case " $* " in
  *' --test residue '* | *' --test step '*)
    package=stackbleach-checks how=(CARGO_TARGET_DIR="$work/checks" CARGO_INCREMENTAL=0)
    ;;
  *' --test check '* | *' --test names '* | *' --test reader '*)
    package=stackbleach-residue how=(CARGO_TARGET_DIR="$work/checks" CARGO_INCREMENTAL=0)
    ;;
  esac
  # Some mutants have no end. What it takes to build is another matter.
  local what=()
  for word; do
    [[ $word != -- ]] || break
    what+=("$word")
  done
  (
    cd "$work/tree"
    env "${how[@]}" cargo test --locked --release -p "$package" "${what[@]}" --no-run &&
      env "${how[@]}" timeout "${limit:-0}" cargo test --locked --release -p "$package" "$@"
  ) >"$work/log" 2>&1
}

# mutant DESCRIPTION FILE [FROM TO]… [--in FILE [FROM TO]…]… -- TESTS…
#
# FROM is a Perl expression that must match exactly once; TESTS go to `cargo test`, in one
# command or, with `--or` between them, in several.
mutant() {
  local description=$1 file=$2 files=()
  [[ $description == *"$only"* ]] || return 0
  shift 2
  listed=$((listed + 1))
  ((listed % every == chosen)) || return 0
  tried=$((tried + 1))
  while :; do
    local program=()
    while [[ $1 != -- && $1 != --in ]]; do
      program+=("$1" "$2")
      shift 2
    done
    files+=("$file")
    perl -0777 -e '
      my ($in, $out, @program) = @ARGV;
      open my $f, "<", $in or die "$in: $!"; local $_ = <$f>;
      while (my ($from, $to) = splice @program, 0, 2) {
        my $n = () = /$from/g;
        die "FROM matches $n times, not once: $from\n" if $n != 1;
        s/$from/$to/;
      }
      open $f, ">", $out or die "$out: $!"; print $f $_;
    ' "$file" "$work/tree/$file" "${program[@]}" || {
      printf 'BROKEN    %s\n' "$description"
      exit 1
    }
    [[ $1 == --in ]] || break
    file=$2
    shift 2
  done
  shift

  local outcome=0 since=$SECONDS noticed
  tests "$@" || outcome=$?
  if ((outcome == 0)); then
    printf 'SURVIVED  %s\n' "$description"
    survived=$((survived + 1))
  elif grep -q '^error: could not compile' "$work/log"; then
    printf 'BROKEN    %s\n' "$description"
    grep -m 3 -E '^error' -A9 "$work/log" || true
    survived=$((survived + 1))
  else
    noticed="$(grep -cE '^test .*FAILED$' "$work/log" || true) tests fail"
    [[ $noticed != 0* ]] || noticed='the tests die'
    ((outcome != 124)) || noticed='no end'
    printf 'caught    %-66s %3d s, %s\n' "$description" $((SECONDS - since)) "$noticed"
  fi
  for file in "${files[@]}"; do
    cp "$file" "$work/tree/$file" # a new time, so that it is compiled again
  done
}

made=src/call/made.rs
places=src/call/places.rs
trampoline=src/call/trampoline.rs
memory=src/heap_stack/memory.rs
pagemap=src/os/linux/pagemap.rs
stack=src/heap_stack.rs
x86=src/arch/x86_64.rs

# What the lists say is to notice: the library's own tests, then those of the other members.
noticing=$(grep -ohE -- '--(test [a-z_]+|lib)' "${lists[@]}" | sort -u)
for of in '-v (residue|step|check|names|reader)' ' (residue|step)' ' (check|names|reader)'; do
  # shellcheck disable=SC2086 # a word or none
  grep ${of%% *} -qxE -- "--test ${of#* }" <<<"$noticing" || continue
  features=()
  [[ $of != *names* || $of == -v* ]] || features=(--features names)
  # shellcheck disable=SC2046,SC2086 # words
  if ! tests $(grep ${of%% *} -xE -- "--test ${of#* }" <<<"$noticing") "${features[@]}"; then
    echo 'the tests fail without any mutant:'
    tail -40 "$work/log"
    exit 1
  fi
done

limit=120
# Where there is no time for all, not always the same are left out.
first=$((16#$(git rev-parse HEAD | cut -c9-14) % ${#lists[@]}))
for list in "${lists[@]:first}" "${lists[@]:0:first}"; do
  # shellcheck source=/dev/null
  . "$list"
done

((every == 1)) || printf 'of %d mutants, every third from number %d on\n' "$listed" "$chosen"
printf '%d mutants, %d survived, %d s\n' "$tried" "$survived" $((SECONDS - started))
[[ $survived -eq 0 && $tried -gt 0 ]]
