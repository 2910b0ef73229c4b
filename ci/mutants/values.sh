# What goes in and comes out: the shell, the entry, and each place of a value.

inner=src/call/inner.rs
outcome=src/call/outcome.rs
limit=300 # to build the test takes a minute by itself

mutant 'values: the argument is not erased' $made \
  '        unsafe \{ erase\(self\.argument\.cast\(\), size_of::<F>\(\)\) \};\n' '        let _ = erase;
' -- --test residue -- 'run, secret captured by value'
mutant 'values: the slot is not erased' $made \
  '            unsafe \{ erase\(self\.slot\.cast\(\), size_of::<Slot<F>>\(\)\) \};\n' '            let _ = size_of::<Slot<F>>();
' -- --test values -- 'HeapStack::run, in'
mutant 'values: the place of the outcome is not erased' $places \
  '        unsafe \{ erase_small\(self\.place\) \};\n' '' -- --test residue -- 'run, result returned by value'
mutant 'values: the shell of run is not inlined' $stack \
  '#\[inline\(always\)\] // the shell: see `call\.rs`\n' '#[inline(never)]
' -- --test values -- 'HeapStack::run'
mutant 'values: the shell of bleach is not inlined' src/bleach.rs \
  '#\[inline\(always\)\] // the shell: see `call\.rs`\n' '#[inline(never)]
' -- --test values -- bleach
mutant 'values: registers are cleared after the result of bleach was read' $outcome \
  'const IN_REGISTERS: usize = 2 \* size_of::<usize>\(\);' 'const IN_REGISTERS: usize = 0;' -- --test values -- 'bleach, out'
mutant 'values: what run_measured returns is put together by a function' $stack \
  'Ok\(\(result, measurement\.depth\)\)' '{
                #[inline(never)]
                fn both<R>(result: R, depth: usize) -> (R, usize) { std::hint::black_box((result, depth)) }
                Ok(both(result, measurement.depth))
            }' -- --test values -- 'run_measured, out'
mutant 'values: a future is moved through a frame' src/future.rs \
  'pub fn new\(mut future: F\) -> Self \{\n' 'pub fn new(future: F) -> Self {
        #[inline(never)]
        fn moved<F>(future: F) -> F { std::hint::black_box(future) }
        let mut future = moved(future);
' -- --test values -- 'Bleached::new, in'
mutant 'values: registers are not cleared before anything is called' $inner \
  'self\.begin_with\(registers::clear_first\(\)\)' 'self.begin_with(registers::detected())' -- --lib inner
mutant 'values: the frame of the inner function of bleach is not erased' src/bleach.rs \
  'Ok\(top\) => \Kperformed\.done\(\)\.erasing_from\(top\)' 'performed.done()' -- --test values -- 'over what an earlier call left'
mutant 'values: the entry erases all but an odd word' $x86 \
  '        "mov qword ptr \[rax\], 0",[^\n]*\n' '' -- --lib arch
mutant 'values: the entry erases all but the last of a frame' $x86 \
  '        "cmp rax, rsp",\n        "jb 10b",\n' '        "lea rcx, [rax + 16]",
        "cmp rcx, rsp",
        "jb 10b",
' -- --lib arch
mutant 'values: what the caller keeps stays where the entry saved it' $x86 \
  '        "mov \[rbp - 8\], rax",\n' '' -- --test values -- 'kept by the caller'
mutant 'values: the frame pointer stays where the entry saved it' $x86 \
  '        "mov \[rsp - 8\], rax",\n' '' -- --test values -- 'kept by the caller'
mutant 'values: what the caller keeps reaches the inner function' $x86 \
  '        "xor r12d, r12d",\n' '' -- --lib arch
mutant 'values: there is a hole in the frame of the entry' $x86 \
  '"push 0", ' '"sub rsp, 8", ' -- --test values -- 'over what an earlier call left'
mutant 'values: registers are not cleared after a closure that stayed was moved' $places \
  '// It was moved by way of vector registers\.\n\K            arch::clear_after_move\(self\.registers\);\n' '' -- --test values -- 'not taken, in'
mutant 'values: a closure that stayed is not erased' $places \
  '        unsafe \{ erase_small\(self\.argument\) \};\n' '' -- --lib stayed
mutant 'values: an array is taken for numbers, which wait in registers of their own' $places \
  ' \|\| is_an_aggregate::<R>\(\)' '' -- --test values -- 'bleach, out'
mutant 'values: what a call that is refused late panicked with is not kept' $made \
  '\.attach\(panic\);' '; drop(panic);' -- --test own_process -- bleach_unanswered::not_erased::a_stack_that_may_have_grown_is_not_said_to_be_erased
mutant 'values: what a call that is refused late returned is not dropped' $outcome \
  '(?s:.*)\K        unsafe \{ drop_there\(place\) \};\n(?=        None\n    \}\n\}\n\n/// For a poll)' '' -- --test own_process -- bleach_unanswered::not_erased::a_stack_that_may_have_grown_is_not_said_to_be_erased
