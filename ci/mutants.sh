#!/usr/bin/env bash
# Takes out, one at a time, each step that keeps a promise, and expects a test to
# notice. A step that nothing misses has no test, or no reason to be there.
#
# usage: ci/mutants.sh [TEXT]    only those with TEXT in their description
#
# Works on a copy of the checkout, in target/mutants.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$PWD/target/mutants
only=${1:-}
tried=0
survived=0

rm -rf "$work/tree"
mkdir -p "$work/tree"
git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x -m -C "$work/tree"
export CARGO_TARGET_DIR=$work/target

tests() {
  (cd "$work/tree" && cargo test --release "$@") >"$work/log" 2>&1
}

# mutant DESCRIPTION FILE [FROM TO]… [--in FILE [FROM TO]…]… -- TESTS…
#
# FROM is a Perl expression that must match exactly once; TESTS go to `cargo test`.
mutant() {
  local description=$1 file=$2 files=()
  [[ $description == *"$only"* ]] || return 0
  shift 2
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
    ' "$file" "$work/tree/$file" "${program[@]}"
    [[ $1 == --in ]] || break
    file=$2
    shift 2
  done
  shift

  if tests "$@"; then
    printf 'SURVIVED  %s\n' "$description"
    survived=$((survived + 1))
  elif grep -q '^error: could not compile' "$work/log"; then
    printf 'BROKEN    %s\n' "$description"
    grep -m 3 -E '^error' -A9 "$work/log" || true
    survived=$((survived + 1))
  else
    printf 'caught    %-60s %4d tests fail\n' "$description" "$(grep -cE '^test .*FAILED$' "$work/log" || true)"
  fi
  for file in "${files[@]}"; do
    cp "$file" "$work/tree/$file" # a new time, so that it is compiled again
  done
}

run=src/heap_stack/run.rs
slots=src/slots.rs
memory=src/heap_stack/memory.rs
pagemap=src/os/linux/pagemap.rs
stack=src/heap_stack.rs
in_place=src/bleach.rs
sweep=src/bleach/stack.rs
x86=src/arch/x86_64.rs

if ! tests --lib --test residue --test zero_on_drop; then
  echo 'the tests fail without any mutant:'
  tail -40 "$work/log"
  exit 1
fi

mutant 'the heap stack is not erased after a run' $stack \
  '        self\.memory\.erase_after_run\(used_deepest\);\n' '        let _ = used_deepest;
' -- --test residue
mutant 'the window is not erased' $memory \
  '        unsafe \{ erase\(window, self\.geometry\.window\) \};\n' '        let _ = window;
' -- --test residue
mutant 'the window is erased but for its last page' $memory \
  'erase\(window, self\.geometry\.window\)' 'erase(window, self.geometry.window - 4096)' -- --test residue
mutant 'touched pages are not erased' $memory \
  'unsafe \{ erase\(touched, len\) \}' 'let _ = (touched, len)' -- --test touched
mutant 'a touched range is erased but for its last page' $memory \
  'erase\(touched, len\)' 'erase(touched, len - 4096)' -- --test touched
mutant 'a touched range is erased from its second page on' $memory \
  'limit\.add\(start\) \};' 'limit.add(start + 4096) };' -- --test touched
mutant 'nobody asks about the deepest page' $memory \
  'each_touched\(limit\.addr\(\), ' 'each_touched(limit.addr() + 4096, ' -- --test touched
mutant 'nobody asks about the page next to the window' $memory \
  'window\.addr\(\), erase_touched' 'window.addr() - 4096, erase_touched' -- --test zero_after
mutant 'a page between deep part and window belongs to neither' $memory \
  'self\.geometry\.size - self\.geometry\.window\n' 'self.geometry.size - self.geometry.window - 4096
' -- --test touched
mutant 'only the first ranges of an answer are heard' $pagemap \
  'from = scan\(descriptor, from, end, &mut found\)\?;' 'scan(descriptor, from, end, &mut found)?; from = end;' \
  -- --test touched
mutant 'nobody checks how far the kernel got' $pagemap \
  'Ok\(walked\) if start < walked && walked <= end => Ok\(walked\),' 'Ok(_) => Ok(end),' -- --test unanswered
mutant 'without an answer, nothing past the window is erased' $memory \
  '        unsafe \{ erase\(limit, deep\) \};\n' '' -- --test unanswered --test forked
mutant 'a refusal counts as an answer' $pagemap \
  'if noted == REFUSED \{\n        \Kreturn None;' 'return question(-7);' \
  'let count = unsafe \{ libc::ioctl\(' 'if descriptor == -7 { return Ok(end); } let count = unsafe { libc::ioctl(' -- --test unanswered --test forked
mutant 'a descriptor that got no answer is left open' $pagemap \
  '        unsafe \{ libc::close\(opened - 1\) \};\n' '' -- --test unanswered
mutant 'a file that is read need not be right about what is known' $pagemap \
  'if known\[0\] & ENTRY_IS_TOUCHED == 0 \{' 'if known[0] == 1 {' -- --test unanswered
mutant 'an older kernel is asked about half of the pages' $pagemap \
  'if \*entry & ENTRY_IS_TOUCHED == 0' 'if *entry & ENTRY_IS_TOUCHED == 0 || at % 8192 == 0' -- --test unanswered
mutant 'pages in memory do not count' $pagemap \
  'category_anyof_mask: PAGE_IS_PRESENT \| PAGE_IS_SWAPPED' 'category_anyof_mask: PAGE_IS_SWAPPED' -- --test touched
mutant 'a forked child asks about its parent' $pagemap \
  'libc::MADV_WIPEONFORK' 'libc::MADV_NORMAL' -- --test forked
mutant 'a batch is not erased when it ends' src/heap_stack/batch.rs \
  '        self\.memory\.erase_after_run\(self\.used_deepest\);\n' '' -- --test residue --test batch
mutant 'the heap stack is not erased when it is dropped' $memory \
  '            self\.erase\(\);\n' '' -- --test zero_on_drop
mutant 'registers are not cleared after a panic' $slots \
  'panic::catch\(f\)\n    \}\n\}\n\n/// With the payload, ' 'let outcome = panic::catch(f);
        PANICKED.set(outcome.is_err());
        outcome
    }
}

/// With the payload, ' \
  '\z' 'std::thread_local! { pub(crate) static PANICKED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) }; }' \
  --in $run \
  '        // The last act here\.\n        arch::clear\(crossing\.registers\);' '        if !crate::slots::PANICKED.replace(false) { arch::clear(crossing.registers); }' \
  -- --test residue
mutant 'the argument is not erased' $slots \
  '        unsafe \{ erase\(self\.argument\.cast\(\), size_of::<F>\(\)\) \};\n' '' -- --lib --test residue
mutant 'the slot for the closure is not erased' $slots \
  '            unsafe \{ erase\(self\.slot\.cast\(\), size_of::<F>\(\)\) \};\n' '' -- --lib --test residue
mutant 'the slot for the outcome is not erased' $slots \
  '        unsafe \{ erase\(self\.outcome\.cast\(\), size_of::<O>\(\)\) \};\n' '' -- --lib --test residue
mutant 'registers are not cleared on the heap stack' $run \
  '        // The last act here\.\n        arch::clear\(crossing\.registers\);\n' '' -- --test residue
mutant 'registers are not cleared after a measured run' $run \
  'depth\(crossing.look_at\) \};\n\K        arch::clear\(crossing\.registers\);\n' '' -- --test residue
mutant 'registers are cleared after the switch back instead' $run \
  '        // The last act here\.\n        arch::clear\(crossing\.registers\);\n' '' \
  '        self\.seen\n' $'        arch::clear(registers);\n        self.seen\n' \
  '        let data = ' $'        let registers = self.registers;\n        let data = ' -- --test residue
mutant 'registers are not cleared after a result was moved' $slots \
  '            arch::clear\(self\.registers\);\n' '' -- --test residue
for register in eax ecx edx esi r8d r9d r10d r11d; do
  mutant "$register is not cleared" $x86 \
    "        \"xor $register, $register\",[^\n]*\n(?!        \"lea)" '' -- --lib
done
mutant 'xmm0 is not cleared where there is no AVX' $x86 \
  '        "xorps xmm0, xmm0",\n' '' -- --lib
mutant 'vectors 0 to 15 are not cleared' $x86 \
  '        "vzeroall",\n' '' -- --lib --test residue
for i in 16 31; do
  mutant "vector $i is not cleared" $x86 \
    "        \"vpxord zmm$i, zmm$i, zmm$i\",\n" '' -- --lib --test residue
done
for i in 0 7; do
  mutant "mask $i is not cleared" $x86 \
    "        \"kxorw k$i, k$i, k$i\",\n" '' -- --lib --test residue
done
mutant 'x87 registers are not cleared' $x86 \
  '(?:"fldz", ){7}"fldz",' '' -- --lib --test residue
mutant 'one x87 register is not cleared' $x86 \
  '(?:"fldz", ){7}"fldz",' '"fldz", "fldz", "fldz", "fldz", "fldz", "fldz", "fldz",' -- --lib --test residue
mutant 'the x87 stack is not emptied before' $x86 \
  '        "emms",\n        "fldz' '        "fldz' -- --lib
mutant 'the x87 stack is not emptied afterwards' $x86 \
  'wants it at a return.\n        "emms",\n' $'\n' -- --lib

printf '%d mutants, %d survived\n' "$tried" "$survived"
[[ $survived -eq 0 ]]
