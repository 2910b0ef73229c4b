# Probed frames: what is painted and compared, how much, and what is expected.

paint=src/paint.rs
depths=src/depths.rs
painted=src/heap_stack/memory/painted.rs
band=src/bleach/band.rs

mutant 'probed: the band need not be whole' $paint \
  'painted\.start <= (?=self\.band_below\(touched, limit\)\.start)' 'limit <= ' \
  -- --lib painted --or --test bleach -- probed::
mutant 'probed: half a band will do' $paint \
  'touched\.saturating_sub\(self\.band\(\)\)' 'touched.saturating_sub(self.band() / 2)' \
  -- --lib painted --or --test bleach -- probed::
mutant 'probed: what is expected counts as found' $painted \
  'let found = find\(guess\)\.or_else' 'let found = find(guess).map(|_| guess).or_else' -- --lib painted
mutant 'probed: who goes deeper than expected is asked about' $painted \
  'more\.then\(\|\| find\(start\)\)' 'more.then(|| find(start)).filter(|_| false)' -- --test heap_stack -- probed::steady::
mutant 'probed: what was erased is not painted anew' $painted \
  '// SAFETY: usable pages, and `&mut self` says that no frame lies on them\.\n        unsafe \{ paint\.fill\(touched\) \};\n' '
' -- --lib painted
mutant 'probed: what was erased is painted with zeros' $painted \
  'unsafe \{ paint\.fill\(touched\) \};' 'unsafe { erase(self.mapping.at(touched.start), touched.len()) };' -- --lib painted
mutant 'probed: the lowest block that was touched is not erased' $painted \
  'let touched = Span \{\n            start: touched,' 'let touched = Span {
            start: (touched + BLOCK).min(stack.end),' -- --lib painted
mutant 'probed: no more than a band is erased past the paint' $painted \
  'let answer = self\.erase_up_to\(painted, resident\);' 'let from = painted.saturating_sub(paint.band()).max(limit).min(resident);
        unsafe { erase(self.mapping.at(from), painted - from) };
        let answer = Some(from);' -- --lib painted
mutant 'probed: past the paint the system is asked about nothing' $painted \
  'let resident = if self\.is_asked_about\(\) \{\n            painted\.min\(self\.resident\)\n' 'let resident = if self.is_asked_about() {
            let answer = Some(painted.min(self.resident));
            if answer.is_some() { return self.paint_for(paint, 1); }
            painted
' -- --lib painted
mutant 'probed: after a run past the paint nothing is painted' $painted \
  '        self\.paint_for\(paint, depth \+ 1\);\n' '' -- --lib painted
mutant 'probed: more is painted than a stack has' $painted \
  '\.min\(MOST\)\.min\(end - start\)' '.min(MOST)' -- --lib painted
mutant 'probed: any depth is painted' $painted \
  'len\.min\(MOST\)\.min' 'len.min(8 * MOST).min' -- --lib painted
mutant 'probed: paint is never given back' $painted \
  'if let Some\(deepest\) = long_past \{' 'if let Some(deepest) = long_past.filter(|_| false) {' -- --lib painted
mutant 'probed: paint that few runs need is given back' $painted \
  'self\.unpaint_below\(self\.needed\(paint, deepest \+ 1\)\)' 'self.unpaint_below(self.needed(paint, deepest / 8))' -- --lib painted
mutant 'probed: paint counts as whole once it is written over' $painted \
  '        painted\.len = 0;\n' '' -- --lib painted

mutant 'probed: all is painted with zeros' $paint \
  'let number = random \| usize::from_ne_bytes\(\[1; size_of::<usize>\(\)\]\);' 'let number = random & usize::from_ne_bytes([0; size_of::<usize>()]);' \
  -- --lib paint::tests
mutant 'probed: paint is the same in all processes' $paint \
  '    // Where things lie[^}]*SystemTime::now\(\)\.hash\(&mut hasher\);\n    Instant::now\(\)\.hash\(&mut hasher\);\n' '    0_u8.hash(&mut hasher);
    let _ = (SystemTime::now, Instant::now);
' -- --lib paint::tests
mutant 'probed: who comes late paints with a word of its own' $paint \
  'Err\(first\) => first,' 'Err(_) => number,' -- --lib paint::tests
mutant 'probed: the band is as wide as what may lie untouched, and no more' $paint \
  '\(most\.div_ceil\(BLOCK\) \+ 1\)' 'most.div_ceil(BLOCK)' -- --lib painted
mutant 'probed: the band leaves out a red zone' $paint \
  'Frames::MAX_UNTOUCHED \+ ALIGNMENT \+ 128 \+ 64\n' 'Frames::MAX_UNTOUCHED + ALIGNMENT + 64
' -- --lib paint::tests
mutant 'probed: the band leaves out tiles' $paint \
  'if arch::has_tiles\(self\.registers\)' 'if arch::has_tiles(self.registers) && false' -- --lib tiles
mutant 'probed: there never are tiles' $x86 \
  'set\.0 & TILES != 0' 'set.0 & TILES & !TILES != 0' -- --lib tiles

mutant 'probed: by AVX2 the end of a block is not compared' $x86 \
  '"vpcmpeq\w ymm8, ymm0, \[rax \+ \K224(?=\])' '192' -- --lib arch
mutant 'probed: by AVX2 half of a block is not compared' $x86 \
  '        "vpand ymm1, ymm1, ymm5",\n' '' -- --lib arch
mutant 'probed: by SSE2 the end of a block is not compared' $x86 \
  '14\K,15(?=",\n        "movdqa xmm2, xmm0")' '' -- --lib arch
mutant 'probed: by SSE2 what comes last in a block decides' $x86 \
  '"pand xmm1, xmm2"' '"movdqa xmm1, xmm2"' -- --lib arch
mutant 'probed: by AVX2 a change ends nothing' $x86 \
  '        "jne 12f", // there\n' '' -- --lib arch
mutant 'probed: by SSE2 a change ends nothing' $x86 \
  '        "jne 24f", // there\n' '' -- --lib arch
mutant 'probed: vectors tell what was compared by AVX2' $x86 \
  '        "vzeroall", // which byte[^\n]*\n' '' -- --lib arch
for i in 1 2; do
  mutant "probed: vector $i tells what was compared by SSE2" $x86 \
    "        \"pxor xmm$i, xmm$i\",\n" '' -- --lib arch
done
mutant 'probed: a general register tells what was compared' $x86 \
  '        "30:",\n\K        "xor r8d, r8d",\n' '' -- --lib arch
mutant 'probed: by AVX2 the end of a block is not painted' $x86 \
  '6\K,7(?=",\n        "vmovdqa )' '' -- --lib arch
mutant 'probed: by SSE2 the end of a block is not painted' $x86 \
  '14\K,15(?=",\n        "movdqa \[rdi)' '' -- --lib arch
mutant 'probed: all blocks are painted alike' $x86 \
  '        "vpaddq ymm0, ymm0, ymm1",\n' '' -- --lib arch
mutant 'probed: all blocks are painted alike, by SSE2' $x86 \
  '        "paddq xmm0, xmm1",\n' '' -- --lib arch
mutant 'probed: paint of one place is paint of any' $paint \
  'self\.number\.wrapping_add\(block\)' 'self.number.wrapping_add(block % 1)' -- --lib painted
mutant 'probed: zeros are not zeros from the second block on' $x86 \
  '        "cmovz eax, edx",[^\n]*\n' '' -- --lib arch
mutant 'probed: paint is written past its end' $x86 \
  '        "cmp rdi, rsi",\n        "jae 30f", // nothing\n' '' -- --lib arch
mutant 'probed: bytes that are painted by chance are told to signals' $x86 \
  'vpcmpeqd ymm1, ymm0, \[rax\]' 'vpcmpeqb ymm1, ymm0, [rax]' -- --lib arch

mutant 'probed: what is expected never becomes less' $depths \
  'self\.expected = if missed < in_vain \{\n            self\.deepest_below_mean\n        \} else \{\n            self\.deepest\n        \};' \
  'self.expected = self.expected.max(if missed < in_vain { self.deepest_below_mean } else { self.deepest });' -- --lib depths
mutant 'probed: the deepest run decides what is expected' $depths \
  'if missed < in_vain' 'if missed < in_vain.min(0)' -- --lib depths
mutant 'probed: shallow runs decide what is expected' $depths \
  'if missed < in_vain' 'if missed < in_vain.max(u32::MAX)' -- --lib depths
mutant 'probed: the last of many epochs decides how much paint stays' $depths \
  'self\.deepest_since\.max\(self\.deepest\)' 'self.deepest' -- --lib depths
mutant 'probed: depths of long ago keep paint' $depths \
  'core::mem::take\(&mut self\.deepest_since\)' 'self.deepest_since' -- --lib depths
mutant 'probed: great depths overflow' $depths \
  'u16::MAX / EPOCH as u16' 'u16::MAX' -- --lib depths
mutant 'probed: a mean is never formed' $depths \
  '        self\.mean = [^\n]*\n' '' -- --lib depths

mutant 'probed, in place: calls within one paint over what it left' $band \
  'IS_RELIED_ON\.set\(true\)' 'IS_RELIED_ON.set(false)' -- --lib band::tests
mutant 'probed, in place: paint is relied on for ever' $band \
  'IS_RELIED_ON\.set\(false\)' 'IS_RELIED_ON.set(true)' -- --lib band::tests
mutant 'probed, in place: depths are not noted' $band \
  '        DEPTHS\.set\(depths\);\n' '' -- --lib band::tests
mutant 'probed, in place: nothing is painted' $band \
  'unsafe \{ self\.paint\.fill\(self\.painted\) \};(?=\n            self\.state)' 'let _ = self.paint;' -- --test bleach -- probed::
mutant 'probed, in place: registers are not cleared before the band is compared' src/bleach.rs \
  '    // Before anything is looked at: [^\n]*\n    arch::clear\(registers\);\n' '' \
  -- --test residue -- 'every register, probed bleach with a signal'
mutant 'probed, in place: pages that nobody has touched are painted unasked' $band \
  '        && own\.is_open_throughout\(pages\)\n' '' -- --test bleach -- probed::threads
mutant 'probed, in place: nobody paints again for whoever relies on it' $band \
  'unsafe \{ self\.paint\.fill\(self\.painted\) \};(?=\n            self\.painted\.end)' 'let _ = self.paint;' \
  -- --test own_process -- probed_in_place
mutant 'probed, in place: what was kept for deep calls stays' src/bleach/erasure.rs \
  '        cool\(own, touched, painted\);\n' '        let _ = (cool, own, touched, painted);
' -- --test bleach -- probed::turns::
mutant 'probed, in place: what is saved of registers stays below the paint' src/bleach.rs \
  'let \(\(\), call\) = entered\.begin\(\);' 'let ((), call) = entered.begin_uncleared();' \
  -- --test residue -- 'every register, probed bleach with a signal'
