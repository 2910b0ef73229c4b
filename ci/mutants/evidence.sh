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
mutant 'evidence: who forks shares all that is not changed' $here/steer.rs \
  'if merges \|\| subject\.children\(\) > 0' 'if merges' -- --test check -- doubts::what_is_left_before
mutant 'evidence: it is all the same whether the secret is read' $here/measured.rs \
  'is_used = used::is_read\(&mut stage, &runs\[0\]\[0\]\)\?' 'is_used = used::is_read(&mut stage, &runs[0][0]).is_ok()' \
  -- --test check -- doubts::a_secret
mutant 'evidence: what is not read is not used' $here/used.rs \
  'if hits\(&actor\.subject\)\? != 0 \{' 'if hits(&actor.subject)? == u64::MAX {' -- --test check -- doubts::a_secret
mutant "evidence: measured where it is" $here/anew.rs \
  'for arguments in candidates\(call\) \{' 'for arguments in candidates(call).into_iter().take(0) {' -- --test check -- verdicts::
mutant 'evidence: the way up to a check is not the same' $here/anew.rs \
  'Some\(report\) if of == number => return report,' 'Some(report) if of == number => drop(report),' -- --test check -- verdicts::each_of_several
