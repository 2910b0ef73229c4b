# Erasing a heap stack: which of its pages, when, and the slots beside it. Its guards.

error=src/error.rs
geometry=src/heap_stack/geometry.rs
mapping=src/mapping.rs
retention=src/retention.rs
descriptor=src/os/linux/pagemap/descriptor.rs

mutant 'the heap stack is not erased after a run' $memory \
  '        self\.erase_after_run\(used_deepest\);\n' '        let _ = used_deepest;
' -- --test residue -- 'HMAC-SHA-256, HeapStack::run'
mutant 'the window is not erased' $memory \
  'erase\(self\.mapping\.at\(unasked\.start\), unasked\.len\(\)\)' 'erase(self.mapping.at(unasked.start), unasked.len() - self.window_len)' -- --test residue -- 'HMAC-SHA-256, HeapStack::run'
mutant 'the window is erased but for its last page' $memory \
  'unasked\.len\(\)\) \}' 'unasked.len() - 4096) }' -- --test residue -- 'HMAC-SHA-256, HeapStack::run'
mutant 'touched pages are not erased' $memory \
  '            unsafe \{ erase\(self\.mapping\.at\(pages\.start\), pages\.len\(\)\) \};\n' '' -- --test heap_stack -- touched::
mutant 'a touched range is erased but for its last page' $memory \
  ', pages\.len\(\)\) \}' ', pages.len() - 4096) }' -- --test heap_stack -- touched::
mutant 'a touched range is erased from its second page on' $memory \
  'self\.mapping\.at\(pages\.start\)' 'self.mapping.at(pages.start + 4096)' -- --test heap_stack -- touched::
mutant 'nobody asks about the deepest page' $memory \
  'each_touched\(asked, ' 'each_touched(Span { start: asked.start + 4096, ..asked }, ' -- --test heap_stack -- touched::
mutant 'nobody asks about the page next to the window' $memory \
  'asked, erase_touched' 'Span { end: asked.end - 4096, ..asked }, erase_touched' -- --test heap_stack -- zero_after::
mutant 'what is known to be resident is not erased' $memory \
  'erase\(self\.mapping\.at\(unasked\.start\), unasked\.len\(\)\)' 'erase(self.mapping.at(self.window()), self.window_len)' -- --test heap_stack -- zero_after::
mutant 'what is known to be resident does not count as deep' $retention \
  'lowest_touched: resident,' 'lowest_touched: memory.end,' -- --test heap_stack -- exact::
mutant 'what was touched past a gap makes known what lies before it' $retention \
  'if pages\.end == self\.resident \{' 'if true {' -- --test heap_stack -- exact::
mutant 'what was given back is known to be resident' $memory \
  'give_back\(pages\) \};\n\K        self\.resident = self\.resident\.max\(unused\.end\);\n' '' -- --test heap_stack -- exact::
mutant 'a page between what is asked about and what is not belongs to neither' $retention \
  'fn unasked\(&self\) -> Span \{\n        Span \{\n            start: self\.resident,' 'fn unasked(&self) -> Span {
        Span {
            start: self.resident + 4096,' -- --test heap_stack -- touched::
mutant 'a request that a policy has nothing of is no reason to read' $pagemap \
  'libc::ENOTTY \| libc::EACCES' 'libc::ENOTTY' -- --test heap_stack -- unanswered::is_exact::
mutant 'only the first ranges of an answer are heard' $pagemap \
  'rest\.start = scan\(descriptor, rest, &mut found\)\?;' 'scan(descriptor, rest, &mut found)?; rest.start = rest.end;' \
  -- --test heap_stack -- touched::
mutant 'nobody checks how far the kernel got' $pagemap \
  'Ok\(walked\) if range\.start < walked && walked <= range\.end => Ok\(walked\),' 'Ok(_) => Ok(range.end),' -- --test heap_stack -- unanswered::
mutant 'without an answer, nothing past the window is erased' $memory \
  '        unsafe \{ erase\(self\.mapping\.at\(asked\.start\), asked\.len\(\)\) \};\n' '' -- --test heap_stack -- unanswered:: --or --test process -- forked::
mutant 'a refusal counts as an answer' $descriptor \
  'if is_refused\(state, noted\) \{\n            \Kreturn None;' 'return question(-7);' --in $pagemap \
  'let count = unsafe \{ libc::ioctl\(' 'if descriptor == -7 { return Ok(range.end); } let count = unsafe { libc::ioctl(' -- --test heap_stack -- unanswered:: --or --test process -- forked::
mutant 'a descriptor that got no answer is left open' $descriptor \
  '        unsafe \{ libc::close\(descriptor\) \};\n' '' -- --test heap_stack -- unanswered::
mutant 'a child that forked off while its parent asked believes the answer' $descriptor \
  'if state\.load\(Ordering::Relaxed\) == UNKNOWN' 'if false' -- --lib pagemap
mutant 'an answer is believed without another look at whose it is' $descriptor \
  'answer\.is_some\(\) && own\.pagemap\.load\(Ordering::Relaxed\) != UNKNOWN' 'answer.is_some()' -- --lib pagemap
mutant 'a child that forked off while its parent asked first keeps the descriptor' $descriptor \
  'if settled != Err\(UNKNOWN\)' 'if true' -- --lib pagemap
mutant 'a file that is read need not be right about what is known' $pagemap \
  'if reference\.map\([^\n]* != \[false, true, false\] \{' 'if reference[0] == 1 {' -- --test heap_stack -- numbers_reused
mutant 'an older kernel is asked about half of the pages' $pagemap \
  'if !is_touched\(\*entry\)' 'if !is_touched(*entry) || at % 8192 == 0' -- --test heap_stack -- unanswered::
mutant 'pages in memory do not count' $pagemap \
  'category_anyof_mask: PAGE_IS_PRESENT \| PAGE_IS_SWAPPED' 'category_anyof_mask: PAGE_IS_SWAPPED' -- --test heap_stack -- once_the_process_may_look_at_itself
mutant 'pages that were swapped out do not count' $pagemap \
  'category_anyof_mask: PAGE_IS_PRESENT \| PAGE_IS_SWAPPED' 'category_anyof_mask: PAGE_IS_PRESENT' -- --lib pagemap
mutant 'an older kernel'"'"'s pages that were swapped out do not count' $pagemap \
  '\(ENTRY_IS_PRESENT \| ENTRY_IS_SWAPPED\)' 'ENTRY_IS_PRESENT' -- --lib pagemap
mutant 'a batch is not erased when it ends' src/heap_stack/batch.rs \
  '        self\.memory\.erase_after_run\(self\.used_deepest\);\n' '' -- --test heap_stack -- batch::
mutant 'a batch is as deep as its last run' src/heap_stack/batch.rs \
  'used_deepest \|=' 'used_deepest =' -- --test heap_stack -- stays_for_batches
mutant 'a stack that is unmapped stays noted' $memory \
  '        current::forget\(self\.mapping\.span\(\)\);\n' '        let _ = current::forget;
' -- --test own_process -- coroutines::one_that_was_left_by_a_jump_is_none_once_its_stack_is_dropped
mutant 'the heap stack is not erased when it is dropped' $memory \
  '        self\.erase\(\);\n' '' -- --test heap_stack -- zero_on_drop::
mutant 'registers are not cleared after a panic' $made \
  'if let Err\(payload\) = caught \{\n' 'if let Err(payload) = caught {
            PANICKED.store(true, core::sync::atomic::Ordering::Relaxed);
' \
  '\z' 'pub(super) static PANICKED: core::sync::atomic::AtomicBool = core::sync::atomic::AtomicBool::new(false);
' \
  --in $trampoline \
  '        arch::clear\(registers\);' '        if !super::made::PANICKED.swap(false, core::sync::atomic::Ordering::Relaxed) { arch::clear(registers); }' \
  -- --test residue -- 'every register, run that panics'
mutant 'the message of a panic is not erased' $error \
  '            message\.zeroize\(\);\n' '' -- --test heap_stack -- when_its_error_is_dropped
mutant 'the message of a panic that is raised again is a copy' $error \
  'std::mem::take\(message\)' 'message.clone()' -- --test heap_stack -- same_buffer
mutant 'a frame without probes steps over the guard' $geometry \
  'LIMIT_GUARD: usize = 1 << 20;' 'LIMIT_GUARD: usize = 1 << 16;' -- --test process -- overflow::a_frame_without_probes_as_large_as_the_guard_ends_the_process
mutant 'there is no guard at the base' $geometry \
  'self\.total - self\.page - self\.window' 'self.total - self.window' -- --lib geometry
mutant 'what is opened need not be part of what is reserved' $mapping \
  '\.filter\(\|_\| is_inside\)' '.filter(|_| is_inside || true)' -- --lib mapping
mutant 'a stack of which the alignment has no room is not made' src/heap_stack/memory.rs \
  '                geometry = geometry\.unaligned\(\);\n' '' -- --test heap_stack -- where_address_space_is_limited

break_even=src/break_even.rs
mutant 'small stacks ask for ever' $memory \
  'if len <= unsafe \{ measure_once\(deep, len\) \}' 'if len > unsafe { measure_once(deep, len) }.max(len)' -- --lib memory::tests
mutant 'small stacks are erased whole though to ask is cheaper' $memory \
  'if len <= unsafe \{ measure_once\(deep, len\) \}' 'if len <= unsafe { measure_once(deep, len) }.max(len)' -- --lib memory::tests
mutant 'a measurement that was disturbed decides' $break_even \
  'take_while\(\|\(_, took\)\|' 'filter(|(_, took)|' -- --lib break_even
mutant 'small stacks go over at once' $break_even \
  'const ENOUGH: u8 = 64;' 'const ENOUGH: u8 = 1;' -- --lib break_even
