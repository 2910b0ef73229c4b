#!/usr/bin/env bash
# No function of this crate's, or made of one, is broken by the compiler where users' values have
# locals that are aligned to a page.
#
# usage: ci/prologues.sh [LEVEL…]      by default all that optimise: 1 2 3 s z
#
# On x86-64, with stack probes and any optimisation, LLVM breaks functions that have such a local and
# a branch before it: it moves the prologue behind the branch, and then loses it. The epilogue stays, and
# takes down a frame that was never put up: `lea rsp, [rbp - …]; pop rbp` with the caller's `rbp`.
# What calls such a function crashes, or goes on somewhere else. Users' own functions of that form
# are broken with this crate or without it; the crate's must not be of that form.
#
# Builds ci/prologues, which goes through each way into the crate with such locals; runs it; and
# follows each function of it from the entry on, to see whether a frame can be taken down that was
# not put up. Two functions are written in the form that breaks, with a way round the local and with
# none: they must be found, and must not end well.
set -euo pipefail
cd "$(dirname "$0")/.."

[[ $# -gt 0 ]] || set -- 1 2 3 s z
if [[ $(uname -m) != x86_64 ]]; then
  echo "prologues: NOT TESTED: the fault is one of x86-64"
  exit 0
fi

target_dir=${CARGO_TARGET_DIR:-$PWD/target}/prologues
controls=(early joined)

# build LEVEL: the program, and its name. Without jump tables, where the way through a function would be lost.
build() {
  CARGO_PROFILE_RELEASE_OPT_LEVEL=$1 CARGO_TARGET_DIR=$target_dir/$1 \
    RUSTFLAGS='-Cllvm-args=-min-jump-table-entries=1000000 -Csymbol-mangling-version=v0' \
    cargo build --quiet --locked --release --manifest-path ci/prologues/Cargo.toml
  echo "$target_dir/$1/release/prologues"
}

# broken PROGRAM: each function that is broken, with where, and last how many there are in all.
broken() {
  objdump --disassemble --no-show-raw-insn --demangle --wide -Mintel "$1" | perl -e '
    use strict;
    use warnings;

    # takes_down(INSTRUCTION…): where a frame is taken down that was not put up on some way from the
    # entry. Each is [address, text].
    sub takes_down {
      my @code = @_;
      my %at = map { $code[$_][0] => $_ } 0 .. $#code;
      my (%seen, %found);
      my @ways = ([0, 0]);
      while (my $way = pop @ways) {
        my ($i, $framed) = @$way;
        while ($i < @code && !$seen{"$i $framed"}++) {
          my ($address, $text) = @{$code[$i++]};
          $framed = 1 if $text =~ /^push +rbp$/;
          if ($text =~ /^(?:leave|mov +rsp,rbp|lea +rsp,\[rbp.*)$/ && !$framed) {
            $found{"$address $text"} = 1;
            last;
          }
          $framed = 0 if $text =~ /^(?:leave|pop +rbp)$/;
          # To another place in this function; whatever else is jumped to is another function.
          if ($text =~ /^(j\w+) +([0-9a-f]+)\b/) {
            push @ways, [$at{$2}, $framed] if exists $at{$2};
          }
          last if $text =~ /^(?:(?:notrack +)?jmp|(?:repz? +)?ret|ud2|hlt)\b/;
        }
      }
      return sort keys %found;
    }

    my ($name, @code, $functions);
    sub finish {
      return unless @code;
      $functions++;
      my @found = takes_down(@code);
      print "$name: $found[0]\n" if @found;
      @code = ();
    }
    while (<>) {
      if (/^[0-9a-f]+ <(.*)>:$/) {
        finish();
        $name = $1;
      } elsif (/^ +([0-9a-f]+):\t(.*?)\s*(?:#.*)?$/) {
        push @code, [$1, $2];
      }
    }
    finish();
    print "$functions\n";
  '
}

# ends_well PROGRAM [ARGUMENT]: whether it gets to its last words.
ends_well() {
  local said
  said=$("$@" 2>/dev/null) || return 1
  [[ $said == *' ended well' ]]
}

failed=0
fail() {
  echo "prologues: $*"
  failed=1
}
for level; do
  program=$(build "$level")
  found=$(broken "$program")
  count=$(tail -n 1 <<<"$found")
  others=$(sed '$d' <<<"$found" | grep -vE "^prologues::($(IFS='|'; echo "${controls[*]}")): " || true)
  # Hundreds, or the disassembly was not read.
  ((count >= 100)) || fail "opt-level $level: FAILED: only $count functions seen"
  for control in "${controls[@]}"; do
    grep -q "^prologues::$control: " <<<"$found" || fail "opt-level $level: FAILED: the control $control was not found"
    if ends_well "$program" "$control"; then
      fail "opt-level $level: FAILED: the control $control ended well"
    fi
  done
  [[ -z $others ]] || fail "opt-level $level: FAILED: broken by the compiler: $others"
  ends_well "$program" || fail "opt-level $level: FAILED: the program doesn't end well"
  echo "prologues: opt-level $level: $count functions"
done
((failed)) || echo 'prologues: none is broken but the controls'
exit $failed
