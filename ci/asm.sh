#!/usr/bin/env bash
# Generated code on record: what the compiler makes, in release, of all that erases, clears and
# switches. A compiler that undoes an erasure makes other code than the one that was read.
#
# usage: ci/asm.sh [--renew] [TARGET…]     by default x86_64-unknown-linux-gnu
#
# Compares with tests/asm/ARCH.s, or writes it anew: then read the difference, before it is
# committed. A record names the compiler that made it. With another one the registers
# chosen and the order of instructions may differ, so that only the sequence of calls in each
# function is compared, and that is said.
#
# For targets other than this machine's the environment must name a compiler that comes with the
# sources of its standard library: ci/cross.sh does so, and calls this.
set -euo pipefail
cd "$(dirname "$0")/.."

renew=
if [[ ${1:-} == --renew ]]; then
  renew=yes
  shift
fi
[[ $# -gt 0 ]] || set -- x86_64-unknown-linux-gnu

work=$PWD/target/asm
# Where the standard library may have been built already.
target_dir=${CARGO_TARGET_DIR:-$work}
mkdir -p "$work"
record=$PWD/tests/asm

# The functions that count, by how their mangled names end, as Perl expressions, in this order.
functions=(
  # The shells, inlined into the user's function.
  '9on_record15on_a_heap_stack'
  '9on_record(?:8in_place|15in_place_probed)'
  '4arch\w+5enter'
  # The inner functions, and what they call.
  '10heap_stack6run_on'
  '9HeapStack7perform'
  # The switch: what calls it, and what is called there.
  '10perform_on\w*17perform_and_leave\w*'
  # Where frames have no probes both are the same.
  '6bleach(?:8in_place|15in_place_probed)'
  # Takes the closure, calls it, writes the outcome: once for each shell.
  '4Made\w*7perform\w*'
  # What a refused call has is dropped.
  '4Made\w*12drop_refused\w*'
  '6Memory5erase'
  '4arch\w+11erase_below'
  '4arch\w+15clear_registers'
)
# Where frames are probed, these as well.
functions_of_probed=(
  '6Memory16erase_past_paint'
  '6Memory9paint_for'
  '6Memory13unpaint_below'
  '4Band4plan'
  '4Band4note'
  '4arch\w+5paint'
  '4arch\w+13lowest_change'
)

# extract FILE…: those functions, without what says nothing: directives for debuggers and
# unwinders, alignment, comments, hashes.
extract() {
  perl -0777 -e '
    my @functions = split /,/, shift;
    my $text = join "", <>;
    for my $function (@functions) {
      my $found = 0;
      while ($text =~ /^(_?_RI?Nv\w*$function):[ \t]*(?:[#\/@].*)?\n(.*?)^(?:\.Lfunc_end\d+:|\s+\.size\s+\1|\s+\.seh_endproc)/msg) {
        my ($name, $body) = ($1, $2);
        $found++;
        $body =~ s/^\s*\.(?!L)(?:cfi_\w+|p2align|loc|file|type|globl|hidden|section|text|fnstart|fnend|save|setfp|pad|personality|handlerdata|attribute|option|code|thumb|arm|fpu|seh_\w+|def|scl|endef|syntax|arch\w*|localentry|abiversion|machine\w*|variant_pcs|addrsig\w*).*\n//mg;
        $body =~ s/^\.L(?:func_begin|tmp|exception|pcrel_hi_unused)\w*:\n//mg;
        $body =~ s/^\s*(?:#|\/\/|@|;).*\n//mg;
        $body =~ s/[ \t]+(?:#|\/\/|@)\s.*$//mg;
        $body =~ s/^[ \t]*\n//mg;
        $_ .= "\n" for ();
        for ($name, $body) {
          # How long the hash of a crate is depends on where things are, and so does how far away what
          # a name refers back to is.
          s/Cs[0-9A-Za-z]+_(?=\d)/Cs_/g;
          s{(_R\w+)}{$1 =~ s/B[0-9A-Za-z]{1,2}_/B_/gr}ge;
          s/anon\.[0-9a-f]{32}\.\d+/anon/g;
          # The older way of mangling has hashes, which depend on where things are.
          s/17h[0-9a-f]{16}E/17hE/g;
          # Labels are numbered by file.
          my (%label, $n);
          s/(\.LBB|\.LJTI|\.LCPI|\.LC|\.Lpcrel_hi|\.Ltmp|\.LPC|\.Lfunc_[gl]ep|\.L(?=\d+\$pb))(\d+(?:_\d+)?)/$label{"$1$2"} ||= sprintf(".L%d", ++$n)/ge;
        }
        print "$name:\n$body\n";
      }
      die "asm.sh: no function with $function in its name\n" unless $found;
    }
  ' "$(IFS=,; echo "${wanted[*]}")" "$@"
}

# calls FILE: each function, with what it calls or jumps to by name, in order.
calls() {
  perl -ne '
    if (/^(\S+):$/ && !/^\.L/) { print "$1\n" }
    elsif (/^\s*(\S+)\s.*?\b(_ZN\w+(?:\$\w+|\.+\w+)*|_?_R\w+|memset\w*|memcpy\w*|rust_psm\w+)/) { print "  $2\n" }
    elsif (/^\s*(rep|xrstor\w*|emms|vzeroall|ret\w*)\b/) { print "  $1\n" }
  ' "$1"
}

compiler=$(${RUSTC:-rustc} --version)
failed=0
for target; do
  arch=${target%%-*}
  arch=${arch/riscv64gc/riscv64}
  arch=${arch/i686/x86}
  arch=${arch/armv7/arm}
  [[ $target != *-windows-* ]] || arch=$arch-windows
  wanted=("${functions[@]}")
  # There the switch is the crate's own.
  [[ $arch != x86_64-windows ]] || wanted+=('5win646switch')
  [[ $arch != x86_64 ]] || wanted+=('4arch\w+17clear_all_but_x87')
  [[ $arch != @(x86_64|x86|aarch64|powerpc64le) ]] || wanted+=("${functions_of_probed[@]}")
  std=()
  host=$(${RUSTC:-rustc} -vV | sed -n 's/^host: //p')
  [[ $target == "$host" ]] || std=(-Zbuild-std)

  # What is fresh is not compiled, and leaves no text.
  rm -rf "$target_dir/$target"/release/{deps,.fingerprint}/{stackbleach,on[_-]record}-*
  for package in stackbleach on-record; do
    CARGO_TARGET_DIR=$target_dir cargo rustc --quiet --release --lib "${std[@]}" --target "$target" \
      --manifest-path "$record/Cargo.toml" -p "$package" -- --emit=asm -Csymbol-mangling-version=v0
  done
  {
    echo "// $target, $compiler"
    echo "// Made by ci/asm.sh --renew. Read it before you commit it."
    echo
    extract "$target_dir/$target"/release/deps/{on_record,stackbleach}-*.s
  } >"$work/$arch.s"

  if [[ $renew ]]; then
    cp "$work/$arch.s" "$record/$arch.s"
    echo "asm: $arch: written, $(grep -c ':$' "$record/$arch.s") labels and functions"
  elif [[ ! -e $record/$arch.s ]]; then
    echo "asm: $arch: not on record"
    failed=1
  elif [[ $(head -n 1 "$record/$arch.s") == "$(head -n 1 "$work/$arch.s")" ]]; then
    if diff -u "$record/$arch.s" "$work/$arch.s" >"$work/$arch.diff"; then
      echo "asm: $arch: as on record"
    else
      echo "asm: $arch: not what is on record; read this, then ci/asm.sh --renew"
      cat "$work/$arch.diff"
      failed=1
    fi
  elif diff -u <(calls "$record/$arch.s") <(calls "$work/$arch.s") >"$work/$arch.diff"; then
    echo "asm: $arch: the calls are as on record; instructions NOT COMPARED: the record is for another compiler ($(head -n 1 "$record/$arch.s"), here $compiler)"
  else
    echo "asm: $arch: the calls are not what is on record, which is for another compiler; read this, then ci/asm.sh --renew"
    cat "$work/$arch.diff"
    failed=1
  fi
done
exit $failed
