# Erasing in place: `bleach`, and whose stack that is.

bleach=src/bleach.rs
in_use=src/bleach/stack.rs
erasure=src/bleach/erasure.rs
retention=src/retention.rs
own=src/os/linux/own_stack.rs
mappings=src/os/linux/own_stack/mappings.rs
probe=src/os/linux/own_stack/probe.rs

mutant 'bleach: nothing is erased' $bleach \
  'while erasure(?s:.)*\K        unsafe \{ arch::erase_below\(&raw mut request, registers\) \};\n' '        let _ = arch::erase_below;
' -- --test bleach -- threads::what_was_left_on_the_stack_of_a_thread_is_erased
mutant 'bleach: registers are not cleared before the stack is erased' $bleach \
  '    // Before anything is erased: [^\n]*\n    arch::clear\(registers\);\n' '' \
  -- --test residue -- 'every register, bleach with a signal'
mutant 'bleach: nobody decides what is to stay resident' $bleach \
  '    erasure\.retain\(painted\);\n' '    let _ = (Erasure::retain, painted);
' -- --test own_process -- bleach_retention::

mutant 'bleach: a signal stack that is in use is not looked for' $in_use \
  'if let Ok\(SignalStack::InUse\) = os::signal_stack\(\) \{' 'if false {' -- --test own_process -- bleach_signal_stacks::
mutant 'bleach: heap stacks are not known' $in_use \
  'match current::heap_stack\(stack_pointer\)' 'match current::heap_stack(stack_pointer).filter(|_| false)' \
  'label::find\(stack_pointer\)' 'label::find(stack_pointer).filter(|_| false)' \
  -- --test bleach -- within::
mutant 'bleach: an erasure of a heap stack starts a page above the limit' $erasure \
  'Stack::Heap\(bounds\) => \(bounds\.start, None\),' 'Stack::Heap(bounds) => (bounds.start + 4096, None),' -- --lib on_heap_stacks
mutant 'bleach: an erasure starts a page above the limit' $erasure \
  'Ok\(start\) => \(start, None\),' 'Ok(start) => (start + 4096, None),' -- --lib on_small_stacks
mutant 'bleach: an erasure ends a page too low' $erasure \
  'let end = page_after\(up_to\);' 'let end = page_after(up_to) - 4096;' -- --test bleach -- threads::what_was_left_on_the_stack_of_a_thread_is_erased
mutant 'bleach: a span starts a page too high' $erasure \
  '        request\.len = len;\n' '        request.len = len;
        for span in &mut request.spans[..len] { span.start += 4096; }
' -- --test own_process -- bleach_touched::
mutant 'bleach: the erasure stops after the first answer' $erasure \
  '        self\.plan\.resume_at\(walked\);' '        let _ = walked; self.plan.finish();' -- --test own_process -- bleach_touched::
mutant 'bleach: what was touched beside the stack is erased as well' $own \
  '            start = self\.mapped;\n' '' -- --test own_process -- bleach_initial_mappings::
mutant 'bleach: nobody asks again where the limit has moved' $erasure \
  '            self\.plan\.resume_at\(own\.ask_from\(\)\?\);\n' '' -- --test own_process -- bleach_initial_mappings::
mutant 'bleach: a stack that begins within a page is erased from that page on' $erasure \
  '            first\.start = first\.start\.max\(asked\.start\);\n' '            let _ = first;
' -- --test bleach -- nothing_beside
mutant 'bleach: without an answer, nothing is erased' $erasure \
  'self\.plan\.resume_at\(own\.mapped\(\)\?\);' 'let _ = own; self.plan.finish();' -- --test own_process -- bleach_unanswered::
mutant 'bleach: without an answer, nothing is erased on heap stacks' $erasure \
  '= \(Some\(rest\), None\);' '= (Some(rest).filter(|_| matches!(self.stack, Stack::Own(_))), None);' -- --test own_process -- bleach_unanswered::
mutant 'bleach: without an answer, nothing past the first closed page is erased' $erasure \
  'from\.unwrap_or\(request\.spans\[0\]\.end\)' 'from.unwrap_or(rest.end)' -- --test bleach -- opened::closed::open_and_closed_pages_in_turn_are_told_apart
mutant 'bleach: without an answer, nobody begins again where the limit has moved' $erasure \
  'from = Some\(own\.mapped\(\)\?\);' 'let _ = own.mapped()?;' -- --test own_process -- bleach_initial_mappings::what_is_closed_below_the_stack_stays_until_it_is_opened
mutant 'bleach: nothing past the first closed page is erased' $erasure \
  '                self\.plan\.resume_at\(open\.end\);\n' '' -- --test bleach -- opened::closed::open_and_closed_pages_in_turn_are_told_apart
mutant 'bleach: closed pages are given back' $erasure \
  'self\.plan\.lowest_touched\(\)\.max\(open\)' 'self.plan.lowest_touched()' -- --test bleach -- opened::
mutant 'bleach: what may be closed is known to be resident' $erasure \
  'self\.plan\.resident_after\(\)\.max\(open\)' 'self.plan.resident_after()' -- --test bleach -- opened::
mutant 'bleach: what is known to be resident is not erased' $erasure \
  '= self\.plan\.unasked\(\);' '= Span { start: self.window, ..self.plan.unasked() };' -- --lib bleach
mutant 'bleach: what is known to be resident does not count as deep' $retention \
  'lowest_touched: resident,' 'lowest_touched: memory.end,' -- --test own_process -- bleach_retention::
mutant 'bleach: what was touched past a gap makes known what lies before it' $retention \
  'if pages\.end == self\.resident \{' 'if true {' -- --test own_process -- bleach_touched::
mutant 'bleach: what was given back is known to be resident' $erasure \
  '            resident = resident\.max\(unused\.end\);\n' '' -- --test own_process -- bleach_retention::
mutant 'bleach: what is known to be resident is so for whoever calls' $retention \
  ' && window <= resident\.end' '' -- --test own_process -- bleach_retention::
mutant 'bleach: pages that are close go back' $erasure \
  'const NEAR: usize = 2;' 'const NEAR: usize = 0;' -- --test own_process -- bleach_retention::
mutant 'bleach: a page more than was left close by counts as deep' $erasure \
  'NEAR \+ 1;' 'NEAR;' -- --test own_process -- bleach_retention::pages_go_back_if_rare_deep_calls_come_from_lower_frames
mutant 'bleach: no page is ever given back' $erasure \
  '= unused\.filter\(\|_\| !self\.unanswered\) \{' '= unused.filter(|unused| unused.end == 1) {' -- --test own_process -- bleach_retention::
mutant 'bleach: nobody looks whether pages that stay are used' $erasure \
  'unsafe \{ is_used\(page\) \}' 'unsafe { is_used(page) && page.len() == 1 }' -- --test own_process -- bleach_retention::
mutant 'bleach: what is deep stays deep for good' $retention \
  '            self\.heat = self\.heat\.saturating_sub\(1\);\n(?=            return None;)' '' -- --test own_process -- bleach_retention::

mutant 'bleach: what lies between the bounds is taken for the stack' $own \
  '\n        && own\s+\.reaches\(page_of\(stack_pointer\)\)\s+\.map_err\(NotOwn::Unknown\)\?\n' '
' \
  -- --test own_process -- bleach_fibers::
mutant 'bleach: a stack that was found stays the only one' $own \
  '_ => find\(stack_pointer\)\?,' 'Some(own) => own, None => find(stack_pointer)?,' -- --test own_process -- bleach_initial_mappings::
mutant 'bleach: a gap does not end the stack' $own \
  'Ok\(false\) => return Ok\(false\),' 'Ok(false) => Ok(true),' -- --test own_process -- bleach_initial_mappings::
mutant 'bleach: a stack that may have grown is said to be erased' $own \
  '\(None, Err\(error\)\) => return Err\(error\),' '(None, Err(_)) => self.mapped = start,' -- --test own_process -- bleach_unanswered::
mutant 'bleach: the stack is no longer than it was found to be' $own \
  'let room = self\.mapped\.saturating_sub\(self\.bounds\.start\);' 'let room = 0;' -- --test own_process -- bleach_unanswered::
mutant 'bleach: a stack need not hold the stack pointer' $own \
  'initial \|\| !attributes\.has_stack_pointer\(stack_pointer\)' 'initial' \
  'own\.bounds\.has_stack_pointer\(stack_pointer\)\n        && own' 'own' -- --test own_process -- bleach_fibers::
mutant 'bleach: a thread within the initial thread'"'"'s stack is taken for that' $own \
  'has_stack_pointer\(random\) && is_initial_thread\(\)' 'has_stack_pointer(random) && (is_initial_thread() || true)' -- --test own_process -- bleach_fibers::a_threads_stack_within_the_initial_threads_is_refused
mutant 'bleach: a stack reaches no further than it is open at the first call' $own \
  'attributes\.start\.max\(around\.shared\)' 'attributes.start.max(around.bounds.start)' -- --test bleach -- opened::
mutant 'bleach: what is closed is erased' $probe \
  '== Some\(libc::EFAULT\) => Ok\(false\),' '== Some(libc::EFAULT) => Ok(true),' -- --test bleach -- pages_that_a_program_has_closed
mutant 'bleach: what is closed above what is open is erased' $own \
  'self\.open\) && self\.is_open\(end, &mut listed\)\? \{' 'self.open) {' -- --test bleach -- opened::closed::open_and_closed_pages_in_turn_are_told_apart
mutant 'bleach: the list of mappings is not asked what is open where no call says so' $own \
  'Ok\(listed\.is_some\(\)\)' 'Ok(listed.is_some() && address == 0)' -- --test own_process -- bleach_unanswered::what_was_left_is_erased_although_the_operation_on_futexes_is_not_permitted
mutant 'bleach: what was opened counts as open for good' $own \
  'self\.open\.min\(self\.found\.max\(self\.doubtful\)\)' 'self.open.min(self.found)' -- --test bleach -- opened::closed::a_zone_that_is_opened_for_a_while_is_erased_then_and_left_alone_otherwise
mutant 'bleach: what was closed is forgotten where nothing else was asked about' $own \
  'if self\.found != usize::MAX \{' 'if self.found < self.open {' -- --test bleach -- opened::closed::open_and_closed_pages_in_turn_are_told_apart
mutant 'bleach: zones that are listed as closed are not noted' $own \
  'doubtful: around\.closed_end,\n        \.\.OwnStack::new\(bounds, mapped' 'doubtful: 0,
        ..OwnStack::new(bounds, mapped' -- --test bleach -- opened::closed::a_zone_that_is_opened_for_a_while_is_erased_then_and_left_alone_otherwise
mutant 'bleach: zones are not looked for where there is no list' $own \
  '    own\.look_for_zone\(\)\.map_err\(\|_\| NotOwn::Unknown\(error\)\)\?;\n' '    if false { own.look_for_zone().map_err(|_| NotOwn::Unknown(error))?; }
' -- --test bleach -- opened::closed::a_zone_that_is_opened_for_a_while_is_erased_then_and_left_alone_otherwise
mutant 'bleach: what lies below an opened zone is not found' $own \
  'if self\.is_initial\(\) && start == self\.bounds\.start \{' 'if false {' -- --test own_process -- bleach_initial_mappings::what_is_closed_below_the_stack_stays_until_it_is_opened
mutant 'bleach: without files every thread is refused' $own \
  'Err\(error\) if is_initial_thread\(\) =>' 'Err(error) if !error.to_string().is_empty() =>' -- --test own_process -- a_first_call
mutant 'bleach: without files the initial thread is not refused' $own \
  'Err\(error\) if is_initial_thread\(\) =>' 'Err(error) if error.to_string().is_empty() =>' -- --test own_process -- a_first_call
mutant 'bleach: without files a stack within the initial thread'"'"'s is taken' $own \
  'if initial \|\| !asks \{' 'if !asks && { let _ = initial; true } {' -- --test own_process -- bleach_unanswered::first_call::what_is_no_threads_own_stack_is_refused_without_files_as_well
mutant 'bleach: without files nobody looks whether calls answer' $own \
  'if initial \|\| !asks \{' 'if initial && { let _ = asks; true } {' -- --test own_process -- bleach_unanswered::first_call::a_first_call_is_refused_where_neither_files_nor_calls_say_what_a_threads_stack_is
mutant 'bleach: a stack is one mapping' $mappings \
  'if plain && start == run\.end \{' 'if false {' -- --test own_process -- bleach_initial_mappings::
mutant 'bleach: mappings need not touch each other' $mappings \
  'if plain && start == run\.end \{' 'if plain && run.end != 0 {' -- --test own_process -- bleach_initial_mappings:: --or --test own_process -- bleach_fibers::
mutant 'bleach: a stack may be shared' $mappings \
  ' && is_private\(protection\)' '' -- --test own_process -- bleach_fibers::
mutant 'bleach: a stack need not be writable' $mappings \
  'starts_with\(b"rw"\)' 'starts_with(b"r")' -- --lib own_stack --or --test own_process -- bleach_initial_mappings::

mutant 'bleach: the last part is skipped' $x86 \
  '        "test rdx, rdx",\n        "jz 40f",' '        "cmp rdx, 1", "jbe 40f",' -- --lib arch
mutant 'bleach: the first part is skipped' $x86 \
  '        "lea r8, \[rdi \+ \{spans\}\]",' '        "lea r8, [rdi + {spans} + {part}]", "dec rdx",' -- --lib arch
mutant 'bleach: each part but for its last word' $x86 \
  '        "shr rcx, 3",(?=[^\n]*start and rsp)' '        "shr rcx, 3", "dec rcx",' -- --lib arch
mutant 'bleach: something else than zero is stored' $x86 \
  '"xor eax, eax",(?=           // what to store\n)' '"mov eax, 1",' -- --lib arch
mutant 'bleach: the word below the stack pointer is not erased' $x86 \
  '        "cmp rcx, rsp",\n        "cmova rcx, rsp",' '        "lea r9, [rsp - 8]", "cmp rcx, r9", "cmova rcx, r9",' -- --lib arch
mutant 'bleach: the word at the stack pointer is erased' $x86 \
  '        "cmp rcx, rsp",\n        "cmova rcx, rsp",' '        "lea r9, [rsp + 8]", "cmp rcx, r9", "cmova rcx, r9",' -- --lib arch
mutant 'bleach: registers are not cleared after the stack was erased' $x86 \
  '        "jmp \{clear_registers\}",' '        "ret", "jmp {clear_registers}",' -- --lib arch
mutant 'bleach: a stack that begins within a page is taken to begin with it' src/os/linux/own_stack.rs \
  'start\.max\(self\.bounds\.start\),\n' $'start,\n' 'self\.mapped\.saturating_sub\(self' 'self.mapped.wrapping_sub(self' \
  -- --test bleach -- threads::nothing_beside_such_a_stack_is_erased_where_nobody_says_what_was_touched
mutant 'a descriptor that answers is let down where its known pages have got memory' src/os/linux/pagemap/descriptor.rs \
  'knows\(descriptor\)\.then\(\|\| question\(descriptor\)\)\.flatten\(\)' 'let _ = (descriptor, question); None' \
  -- --test heap_stack -- all_of_the_process_was_locked
mutant 'bleach: what was listed as open is forgotten where nobody says more' src/os/linux/own_stack.rs \
  'address >= self\.listed' 'address == usize::MAX' -- --test own_process -- bleach_unanswered::what_was_left_is_erased_where_a_stack_was_listed_and_nobody_says_more
