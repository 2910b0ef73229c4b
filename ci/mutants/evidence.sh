# The tracer, and checks of users' functions.

here=residue/src/check/here
snapshot=residue/src/snapshot.rs
pages=residue/src/snapshot/pages.rs

mutant 'evidence: only what can be written is read' $snapshot \
  '            let addresses: Vec<u64> = if untouched' '            let addresses: Vec<u64> = if !mapping.permissions.contains("w") { Vec::new() } else if untouched' \
  -- --test check -- a_page_that_was_then
mutant 'evidence: shared mappings are not read' $pages \
  'Self = Self \{\n        any: Self::PRESENT \| Self::SWAPPED,\n        all: u64::MAX,\n        none: 0,' 'Self = Self { any: 0, all: u64::MAX, none: 0,' \
  -- --test check -- a_mapping_that_the_operation_made
mutant 'evidence: pages that have changed are not read' $pages \
  'all: Self::PRESENT \| Self::OF_NO_OTHER' 'all: u64::MAX' -- --test check -- planted::a_byte_on
mutant 'evidence: no general registers' residue/src/compare.rs \
  'general\.push\(\(offset, verdict\)\)' 'let _ = (&mut general, verdict)' -- --test check -- planted::a_byte_in_a_general
mutant 'evidence: no extended state' residue/src/compare.rs \
  'extended\.push\(\(offset, verdict\)\)' 'let _ = (&mut extended, verdict)' -- --test check -- planted::a_byte_in
mutant 'evidence: noise is passed over' $here/measured.rs \
  'if !self\.noise\.is_empty\(\) \{' 'if false {' -- --test check -- doubts::what_differs
mutant 'evidence: numbers of threads are noise' $here/measured.rs \
  '\|\| is_number\(&all, address\)' '|| { let _ = is_number; false }' -- --test check -- doubts::what_is_but
mutant 'evidence: any number of a process is as good as another' $here/measured.rs \
  'which\(acted\) == of_first' 'which(acted).is_some()' -- --test check -- doubts::what_is_hidden_by_which
mutant 'evidence: all that differs counts, changed or not' $here/measured.rs \
  'is_callers && !earlier\.has_changed\(address\)' 'is_callers && { earlier.has_changed(address); false }' \
  -- --test check -- verdicts::
mutant 'evidence: part of the stack is not cleaned' $here/steer.rs \
  'let end = registers\.rsp;' 'let end = registers.rsp - 128;' -- --test check -- verdicts::
mutant 'evidence: nothing is cleaned' $here/steer.rs \
  'self\.clean\(&subject\)\?;' 'let _ = Self::clean;' -- --test check -- verdicts::
mutant 'evidence: no cold round' residue/src/check.rs \
  'if self\.cold \|\| self\.warm_ups == 0 \{' 'if self.warm_ups == 0 {' -- --test check -- verdicts::what_a_first_call
mutant "evidence: the result is residue" $here/measured.rs \
  'if is_results \|\| is_in_frame' 'if is_in_frame' -- --test check -- verdicts::
mutant 'evidence: all that a result has room for is its own' residue/src/values.rs \
  'each\(bytes_of\(self\.as_slice\(\)\)\)' 'each(std::ptr::slice_from_raw_parts(self.as_ptr().cast(), self.capacity() * size_of::<T>()))' \
  -- --test check -- verdicts::the_tail
mutant "evidence: the frame that a result is returned to isn't known" $here.rs \
  'BOARD\.frame_end\.store\(end, Ordering::Relaxed\)' 'let _ = (end, &BOARD, Ordering::Relaxed)' -- --test check -- verdicts::a_returned
mutant 'evidence: random bytes are random' residue/src/answers.rs \
  '    libc::SYS_getrandom,\n    libc::SYS_clock_gettime' '    libc::SYS_time, libc::SYS_clock_gettime' -- --test check -- doubts::what_is_hidden
mutant "evidence: the vDSO is left as it is" $here/steer.rs \
  'answers::patch_vdso\(&tracee\)\?' 'let _ = answers::patch_vdso' -- --test check -- doubts::clocks
mutant 'evidence: the time-stamp counter counts' residue/src/answers.rs \
  'unsafe \{ libc::prctl\(libc::PR_SET_TSC, libc::PR_TSC_SIGSEGV, 0, 0, 0\) \}' '{}' -- --test check -- doubts::clocks
mutant 'evidence: a panic goes on' $here/stage.rs \
  'unsafe \{ libc::_exit\(PANICKED\) \}' '{}' -- --test check -- doubts::an_operation_that_panics
mutant 'evidence: waits have no end' residue/src/watchdog.rs \
  'unsafe \{ libc::syscall\(libc::SYS_tkill, wait\.pid, libc::SIGKILL\) \}' '{}' -- --test check -- doubts::an_operation_that_never
mutant 'evidence: processes are not ended' $here/steer.rs \
  '            \| libc::PTRACE_O_TRACEFORK\n            \| libc::PTRACE_O_TRACEVFORK\n' '' -- --test check -- doubts::a_process
mutant 'evidence: it is all the same whether the secret is read' $here/measured.rs \
  'is_used = used::is_read\([^;]*\?;' 'is_used = used::is_read(|| Ok(stage.prepared(1, STOPS)?.subject), &runs[0][0]).is_ok();' \
  -- --test check -- doubts::a_secret
mutant 'evidence: what is not read is not used' $here/used.rs \
  'hits\(&subject\)\? != 0' 'hits(&subject)? == u64::MAX' -- --test check -- doubts::a_secret
mutant "evidence: measured where it is" $here/anew.rs \
  'for arguments in candidates\(call\) \{' 'for arguments in candidates(call).into_iter().take(0) {' -- --test check -- verdicts::
mutant 'evidence: the way up to a check is not the same' $here/anew.rs \
  'Some\(report\) if of == number => return report,' 'Some(report) if of == number => drop(report),' -- --test check -- verdicts::each_of_several
mutant 'evidence: subjects with the same secret are done in a row' $here/measured.rs \
  'for _ in 0\.\.check\.repeats \{\n        for \(run, key\) in runs\.iter_mut\(\)\.zip\(1\.\.\) \{' \
  'for (run, key) in runs.iter_mut().zip(1..) {
        for _ in 0..check.repeats {' \
  -- --test check -- doubts::what_grows
mutant "evidence: a program's subjects with the same secret are done in a row" $here/reader.rs \
  'for _ in 0\.\.reader\.repeats \{\n        for \(run, key\) in runs\.iter_mut\(\)\.zip\(1\.\.\) \{' \
  'for (run, key) in runs.iter_mut().zip(1..) {
        for _ in 0..reader.repeats {' \
  -- --test reader -- noise_is_no_pass

# Who wrote it, and what it is part of.

names=residue/src/names

mutant "evidence: the C library's functions are writers like others" $names.rs \
  'frames\.iter\(\)\.find\(\|it\| !it\.is_plumbing\(\)\)' 'frames.iter().find(|it| it.is_plumbing() && false)' \
  -- --test names --features names -- writers::the_c_library
mutant 'evidence: whose frame it is in is not said' $names.rs \
  'if let Some\(holder\) = self\.holder \{' 'if let Some(holder) = self.holder.filter(|_| false) {' \
  -- --test names --features names -- writers::whose_frame
mutant 'evidence: who was seen to write last is taken to have' $names.rs \
  'self\.writes > 0 && self\.last == self\.end' 'self.writes > 0 && (self.last == self.end || true)' \
  -- --test names --features names -- writers::what_the_kernel
mutant 'evidence: the first of all writes counts' $names.rs \
  'hits_so_far\[slot\] == counted\[slot\]\.writes' 'hits_so_far[slot] == 1' \
  -- --test names --features names -- writers::
mutant 'evidence: only the innermost call is known' $names/unwind.rs \
  'let Some\(end\) = end else \{ break \};' 'let Some(end) = end.filter(|_| false) else { break };' \
  -- --test names --features names -- writers::
mutant 'evidence: thread-locals are looked for where there are none' $names/objects.rs \
  'fs_base - object\.thread_local_size' 'fs_base + object.thread_local_size' \
  -- --test names --features names -- parts::a_thread_local
mutant 'evidence: lists of small free blocks are not looked through' $names/malloc.rs \
  'if listed == chunk \+ HEADER \{' 'if listed == chunk + HEADER && false {' \
  -- --test names --features names -- parts::a_small_block
mutant 'evidence: large blocks that are in use are free' $names/malloc.rs \
  'return Some\(State::Alive\);' 'return Some(State::Free);' \
  -- --test names --features names -- parts::a_block_that_is_in_use
mutant 'evidence: blocks with a mapping of their own are not known' $names/malloc.rs \
  'None => mapped\(tracee, mapping, address\)' 'None => mapped(tracee, mapping, address).filter(|_| false)' \
  -- --test names --features names -- parts::a_block_with
mutant 'evidence: rows are not cut where another one wrote' $here/writers.rs \
  'findings\(runs, bytes, &cuts\(&written, bytes\)\)' 'findings(runs, bytes, &cuts(&written, bytes)[..0])' \
  -- --test names --features names -- writers::two_writers
mutant 'evidence: new mappings are as good as old ones' $here/writers.rs \
  'if before\.iter\(\)\.any\(\|it\| it\.range\.contains\(&address\)\) \{' 'if before.iter().any(|it| it.range.contains(&address)) || true {' \
  -- --test names --features names -- parts::a_mapping
mutant 'evidence: who allocated is not looked for' $names/allocated.rs \
  'blocks\.iter\(\)\.any\(\|block\| block\.start == address\)' 'blocks.iter().any(|block| block.start == address && false)' \
  -- --test names --features names -- parts::a_small_block
mutant 'evidence: what was not to be named is named' $here/measured.rs \
  '#\[cfg\(feature = "names"\)\]\n    if check\.names \{' '#[cfg(feature = "names")]
    if check.names || true {' \
  -- --test names --features names -- writers::without_names
