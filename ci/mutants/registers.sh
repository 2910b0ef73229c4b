# Clearing registers.

processor=src/arch/x86_64/processor.rs

mutant 'registers are not cleared on the heap stack' $trampoline \
  '        // The last act here\.\n        arch::clear\(registers\);\n' '        let _ = (arch::clear, registers);
' -- --test residue -- 'every register, HeapStack::run'
mutant 'registers are cleared after the switch back instead' $trampoline \
  '        // The last act here\.\n        arch::clear\(registers\);\n' '' \
  '    // SAFETY: the trampoline has run\.\n' $'    arch::clear(registers);\n' -- --test residue -- 'every register, run with a signal'
mutant 'registers are not cleared after a result was moved' $places \
  'P::IN_REGISTERS[^\n]*\{\n[^\n]*\n\K            arch::clear_after_move\(self\.registers\);\n' '' -- --test residue -- 'run, result returned by value'
for register in eax ecx edx esi r8d r9d r10d r11d; do
  mutant "$register is not cleared" $x86 \
    "unsafe extern \"sysv64\" fn clear_registers(?s:.*)\K        \"xor $register, $register\",[^\n]*\n(?!        \"(?:lea|20:))" '' -- --lib arch
done
mutant 'xmm0 is not cleared where there is no AVX' $x86 \
  'unsafe extern "sysv64" fn clear_registers(?s:.*)\K        "xorps xmm0, xmm0",\n' '' -- --lib arch
mutant 'vectors 0 to 15 are not cleared' $x86 \
  '        "vzeroall",\n' '' -- --lib arch
# Where the processor has them: elsewhere nobody could miss it.
if grep -qw avx512f /proc/cpuinfo; then
  for i in 16 31; do
    mutant "vector $i is not cleared" $processor \
      "(?<=[ ,])$i,|,$i(?=\\\\n)" '' -- --lib arch
  done
  for i in 0 7; do
    mutant "mask $i is not cleared" $processor \
      "(?<= )$i,(?=1)|,$i(?=\\\\n)" '' -- --lib arch
  done
else
  echo 'NOT TESTED: vectors 16 to 31 and masks, which this processor does not have'
fi
mutant 'x87 registers are not cleared' $x86 \
  '(?:"fldz", ){7}"fldz",' '' -- --lib arch
mutant 'one x87 register is not cleared' $x86 \
  '(?:"fldz", ){7}"fldz",' '"fldz", "fldz", "fldz", "fldz", "fldz", "fldz", "fldz",' -- --lib arch
mutant 'the x87 stack is not emptied before' $x86 \
  '        "emms",\n        "fldz' '        "fldz' -- --lib arch
mutant 'the x87 stack is not emptied afterwards' $x86 \
  'wants it at a return.\n        "emms",\n' $'\n' -- --lib arch
mutant 'an x87 exception that is pending is raised' $x86 \
  '        "jnz 60f",[^\n]*\n' '        "xor eax, eax",
' -- --test heap_stack -- registers::pending
mutant 'an x87 exception that is pending is lost' $x86 \
  '        "fldenv \[rsp - 40\]",\n' '' -- --test heap_stack -- registers::pending
mutant 'an x87 exception that was unmasked leaves registers in use' $x86 \
  '        "mov word ptr \[rsp - 40 \+ 8\], 0xffff",\n' '' -- --test heap_stack -- registers::pending
mutant 'an x87 exception that was unmasked brings an address back' $x86 \
  '        "mov qword ptr \[rsp - 40 \+ 20\], 0",\n' '' -- --lib arch
for word in 40 32 24; do
  mutant "of the x87 environment the word at $word stays" $x86 \
    "        \"mov \[rsp - $word\], rax\",[^\n]*\n" '' -- --lib arch
done
mutant 'the x87 control word stays on the stack' $x86 \
  '        "mov dword ptr \[rsp - 8\], 0",\n' '' -- --lib arch

mutant 'erase_below erases a span that is not listed' $x86 \
  '        "mov rdx, \[rdi \+ \{len\}\]", // parts left\n' '        "mov rdx, [rdi + {len}]",
        "inc rdx",
' -- --lib arch
