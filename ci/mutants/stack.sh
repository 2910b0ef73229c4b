# Erasing a heap stack: which of its pages, when, and the slots beside it. Its guards.

error=src/error.rs
geometry=src/heap_stack/geometry.rs

mutant 'the heap stack is not erased after a run' $memory \
  '        self\.erase_after_run\(used_deepest\);\n' '        let _ = used_deepest;
' -- --test residue 'HMAC-SHA-256, HeapStack::run'
mutant 'the window is not erased' $memory \
  'erase\(known, self\.known \+ self\.geometry\.window\)' 'erase(known, self.known)' -- --test residue 'HMAC-SHA-256, HeapStack::run'
mutant 'the window is erased but for its last page' $memory \
  'self\.known \+ self\.geometry\.window\)' 'self.known + self.geometry.window - 4096)' -- --test residue 'HMAC-SHA-256, HeapStack::run'
mutant 'touched pages are not erased' $memory \
  'unsafe \{ erase\(touched, part\.len\(\)\) \}' 'let _ = touched' -- --test touched
mutant 'a touched range is erased but for its last page' $memory \
  'erase\(touched, part\.len\(\)\)' 'erase(touched, part.len() - 4096)' -- --test touched
mutant 'a touched range is erased from its second page on' $memory \
  'limit\.add\(start\) \};' 'limit.add(start + 4096) };' -- --test touched
mutant 'nobody asks about the deepest page' $memory \
  'each_touched\(limit\.addr\(\), ' 'each_touched(limit.addr() + 4096, ' -- --test touched
mutant 'nobody asks about the page next to the window' $memory \
  'known\.addr\(\), erase_touched' 'known.addr() - 4096, erase_touched' -- --test zero_after
mutant 'what is known to have memory is not erased' $memory \
  'erase\(known, self\.known \+ self\.geometry\.window\)' 'erase(limit.add(deep), self.geometry.window)' -- --test zero_after
mutant 'what is known to have memory does not count as deep' $memory \
  'let mut reach = self\.known;' 'let mut reach = 0;' -- --test exact
mutant 'what was touched past a gap makes known what lies before it' $memory \
  'if part\.end == known\.addr\(\) \{' 'if true {' -- --test exact
mutant 'what was given back is known to have memory' $memory \
  '            self\.known = self\.known\.min\(stay\);\n' '' -- --test exact
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
  'if is_refused\(state, noted\) \{\n            \Kreturn None;' 'return question(-7);' \
  'let count = unsafe \{ libc::ioctl\(' 'if descriptor == -7 { return Ok(end); } let count = unsafe { libc::ioctl(' -- --test unanswered --test forked
mutant 'a descriptor that got no answer is left open' $pagemap \
  '        unsafe \{ libc::close\(descriptor\) \};\n' '' -- --test unanswered
mutant 'a child that forked off while its parent asked believes the answer' $pagemap \
  'if state\.load\(Ordering::Relaxed\) == UNKNOWN' 'if false' -- --lib -- pagemap
mutant 'a child that forked off while its parent asked first keeps the descriptor' $pagemap \
  'if settled != Err\(UNKNOWN\)' 'if true' -- --lib -- pagemap
mutant 'a file that is read need not be right about what is known' $pagemap \
  'if known\.map\([^\n]* != \[false, true, false\] \{' 'if known[0] == 1 {' -- --test unanswered numbers_reused
mutant 'an older kernel is asked about half of the pages' $pagemap \
  'if !is_touched\(\*entry\)' 'if !is_touched(*entry) || at % 8192 == 0' -- --test unanswered
mutant 'pages in memory do not count' $pagemap \
  'category_anyof_mask: PAGE_IS_PRESENT \| PAGE_IS_SWAPPED' 'category_anyof_mask: PAGE_IS_SWAPPED' -- --test unanswered may_look_at_itself
mutant 'pages that were swapped out do not count' $pagemap \
  'category_anyof_mask: PAGE_IS_PRESENT \| PAGE_IS_SWAPPED' 'category_anyof_mask: PAGE_IS_PRESENT' -- --lib -- pagemap
mutant 'an older kernel'"'"'s pages that were swapped out do not count' $pagemap \
  '\(ENTRY_IS_PRESENT \| ENTRY_IS_SWAPPED\)' 'ENTRY_IS_PRESENT' -- --lib -- pagemap
mutant 'a batch is not erased when it ends' src/heap_stack/batch.rs \
  '        self\.memory\.erase_after_run\(self\.used_deepest\);\n' '' -- --test batch
mutant 'a batch is as deep as its last run' src/heap_stack/batch.rs \
  'used_deepest \|=' 'used_deepest =' -- --test exact batches
mutant 'a stack that is unmapped stays noted' $memory \
  '        current::forget\(self\.bounds\(\)\);\n' '        let _ = current::forget;
' -- --test coroutines left_by_a_jump
mutant 'the heap stack is not erased when it is dropped' $memory \
  '        self\.erase\(\);\n' '' -- --test zero_on_drop
mutant 'registers are not cleared after a panic' $made \
  'if let Err\(payload\) = caught \{\n' 'if let Err(payload) = caught {
            PANICKED.store(true, core::sync::atomic::Ordering::Relaxed);
' \
  '\z' 'pub(super) static PANICKED: core::sync::atomic::AtomicBool = core::sync::atomic::AtomicBool::new(false);
' \
  --in $trampoline \
  '        arch::clear\(registers\);' '        if !super::made::PANICKED.swap(false, core::sync::atomic::Ordering::Relaxed) { arch::clear(registers); }' \
  -- --test residue 'every register, run that panics'
mutant 'the message of a panic is not erased' $error \
  '            message\.zeroize\(\);\n' '' -- --test panic_message error_is_dropped
mutant 'the message of a panic that is raised again is a copy' $error \
  'std::mem::take\(message\)' 'message.clone()' -- --test panic_message same_buffer
mutant 'a frame without probes steps over the guard' $geometry \
  'LIMIT_GUARD: usize = 1 << 20;' 'LIMIT_GUARD: usize = 1 << 16;' -- --test overflow as_large_as_the_guard
mutant 'there is no guard at the base' $geometry \
  'self\.total - self\.page - self\.window' 'self.total - self.window' -- --lib geometry
mutant 'a stack of which the alignment has no room is not made' src/heap_stack/memory.rs \
  '                geometry = geometry\.unaligned\(\);\n' '' -- --test exhausted where_
