# What the system is asked for besides memory, and what it says of that.

protection=src/os/linux/protection.rs
wiped=src/os/linux/wipe_on_fork.rs
descriptor=src/os/linux/pagemap/descriptor.rs
proc=src/os/linux/proc.rs
signal_stack=src/heap_stack/signal_stack.rs
builder=src/heap_stack/builder.rs
told=src/heap_stack/protection.rs
mapping=src/mapping.rs

mutant 'huge pages are not refused' $told \
  '        mapping\.refuse_huge_pages\(\)\.map_err\(Failure::HugePages\)\?;\n' '        let _ = (Mapping::refuse_huge_pages, Failure::HugePages);
' -- --test heap_stack -- protection::
mutant 'stacks are part of core dumps' $builder \
  'exclude_from_dumps: true' 'exclude_from_dumps: false' -- --test heap_stack -- protection::
mutant 'the kernel is not told to keep stacks out of core dumps' $protection \
  'libc::MADV_DONTDUMP' 'libc::MADV_NORMAL' -- --test heap_stack -- protection::
mutant 'a stack that nothing ran on is filled when it is dropped' $memory \
  '        if !self\.entered \{\n' '        if !self.entered && self.size() == 0 {
' -- --test heap_stack -- nothing_ran_on
mutant 'a stack is not mentioned to who asks the kernel' $memory \
  '        os::expect_questions\(\);\n' '        let _ = os::expect_questions;
' -- --test heap_stack -- once_the_process_may_look_at_itself
mutant 'memory is never unmapped' src/os/posix.rs \
  'into_raw_parts\(\)' 'into_raw_parts::<u8>()' 'unsafe \{ libc::munmap\(start, len\) \}' '(start, len)' -- --test process -- exits::threads::a_thread_can_end_while_it_leaves_closures_by_a_panic
mutant 'a guard is open' $mapping \
  'region::alloc\(len, Protection::NONE\)' 'region::alloc(len, Protection::READ_WRITE)' -- --test heap_stack -- protection::
mutant 'a lock is not asked for' $told \
  'Lock::BestEffort => locked\(mapping\)\.unwrap_or_else\(Locking::Refused\),' 'Lock::BestEffort => Locking::NotAsked,' -- --test heap_stack -- lock_refused::
mutant 'a lock that had to be had is done without' $told \
  'locked\(mapping\)\.map_err\(\|refused\| Failure::Lock\(LockError::new\(refused\)\)\)\?' 'locked(mapping).unwrap_or_else(Locking::Refused)' -- --test heap_stack -- lock_refused::
mutant 'memory of locked stacks is never given back' src/os/linux.rs \
  'unsafe \{ madvise\(start, len, libc::MADV_DONTNEED_LOCKED\) \}' 'unsafe { madvise(start, len, libc::MADV_DONTNEED) }' -- --test heap_stack -- lock::

mutant 'locks are only had on touch' $protection \
  'if locked == Err\(libc::ENOSYS\) \{' 'if locked == Err(-1) {' -- --test heap_stack -- lock::
mutant 'a lock is believed in' $protection \
  'else if any_is_locked\(range\) \|\| range_protection' 'else if len > 0 || range_protection' -- --test heap_stack -- lock_refused:: --or --test process -- sandboxed::
mutant 'any refusal of a lock is for the limit' $protection \
  'libc::EPERM => limit == 0,' 'libc::EPERM => true,' -- --test heap_stack -- lock_refused::
mutant 'a refusal for want of any allowance is not' $protection \
  'libc::EPERM => limit == 0,' 'libc::EPERM => false,' -- --test heap_stack -- lock_refused::
mutant 'one locked mapping is all' $protection \
  'locked &= has\(b"lo"\);' 'locked = has(b"lo");' -- --test heap_stack -- lock_undone::
mutant 'what is kept out of dumps is not looked for' $protection \
  'excluded &= has\(b"dd"\);' '' -- --test heap_stack -- builder::
mutant 'one locked page is all' $protection \
  '(?s)    any_is_locked\(range\)\n.*?\n\}' '    let _ = page;
    any_is_locked(range)
}' -- --test heap_stack -- lock_undone::
mutant 'no page is known to be locked without a file' $protection \
  'failed && last_error\(\) == libc::EBUSY' 'failed && last_error() == -1' -- --test heap_stack -- lock_undone::
mutant 'a fork is told as an unlock' $told \
  'if os::process_id\(\) != Some\(process\)' 'if os::process_id().is_none() && process == 0' -- --test heap_stack -- lock_undone::
mutant 'a lock that was undone is told as one' $told \
  '\(!locked\)\.then' '(!locked && matches!(response.locking, Locking::NotAsked | Locking::Refused(_))).then' -- --test heap_stack -- lock_undone::
mutant 'without an answer all are kept out of dumps' $told \
  'excluded_from_dumps\.unwrap_or\(response\.excluded_from_dumps\)' 'excluded_from_dumps.unwrap_or(true)' \
  -- --test heap_stack -- lock_undone:: --or --test heap_stack -- exhausted::

mutant 'the signal stack is not erased' $memory \
  '            signal_stack::erase_idle\(\);\n' '            let _ = signal_stack::erase_idle;
' -- --test process -- signal_stack::
mutant 'the signal stack is not erased where many signals come' $memory \
  '            signal_stack::erase_idle\(\);\n' '            let _ = signal_stack::erase_idle;
' -- --test process -- interrupted::runs_are_right_and_erased_with_a_signal_stack_that_is_erased_too
mutant 'the signal stack is erased without having been asked for' $builder \
  'erase_signal_stack: false' 'erase_signal_stack: true' -- --test process -- signal_stack::
mutant 'a signal stack is erased while it is in use' src/os/signal_stacks.rs \
  'set_aside\.ss_flags & libc::SS_ONSTACK != 0' 'set_aside.ss_flags == -1' -- --test process -- signal_stack::
mutant 'a signal stack that cannot be written to is erased' $signal_stack \
  'if unsafe \{ os::try_overwrite\(start\) \} \{' 'if unsafe { os::try_overwrite(start) } || !start.is_null() {' -- --test process -- signal_stack::
mutant 'a signal stack is erased up to its last page' $signal_stack \
  '        end: after,' '        end: end - end % page,' -- --test process -- signal_stack::
mutant 'more is overwritten than a signal stack has' $signal_stack \
  '            let from = from\.min\(end - os::OVERWRITE_LEN\);\n' '' -- --test process -- signal_stack::
mutant 'a signal stack is left as it is where nobody says what was touched' $signal_stack \
  'os::each_touched_or_all\(all, erase_part\)' 'let _ = os::each_touched(all, erase_part)' -- --test process -- signal_stack::
mutant 'nobody checks whether signal stacks can be had' $memory \
  'if erase_signal_stack \{' 'if erase_signal_stack && size == 1 {' -- --test process -- sandboxed::

mutant 'what a process notes is its children'"'"'s as well' $wiped \
  'libc::MADV_WIPEONFORK' 'libc::MADV_NORMAL' -- --test process -- forked::
mutant 'nested closures note for the children of their process as well' $wiped \
  'libc::MADV_WIPEONFORK' 'libc::MADV_NORMAL' -- --test process -- forked_nested::
mutant 'a child has the name of its parent' $wiped \
  'let id = own\.load\(Ordering::Relaxed\);' 'static FIRST: AtomicU32 = AtomicU32::new(0); let id = FIRST.load(Ordering::Relaxed).max(1); FIRST.store(id, Ordering::Relaxed);' \
  -- --test heap_stack -- lock_undone::
mutant 'a file need not know what is known' $descriptor \
  '\(walked, parts, right\) == \(Some\(reference\.end\), 1, 1\)' 'walked != Some(1) && parts + right < 9' -- --test heap_stack -- misled::
mutant 'descriptors have low numbers' $descriptor \
  'const AT_LEAST: libc::c_int = 500;' 'const AT_LEAST: libc::c_int = 3;' -- --test heap_stack -- unanswered::
mutant 'programs that are started get the descriptor' $proc \
  'libc::O_RDONLY \| libc::O_CLOEXEC' 'libc::O_RDONLY' --in $descriptor \
  'libc::F_DUPFD_CLOEXEC' 'libc::F_DUPFD' -- --test heap_stack -- that_are_started

mutant 'the pagemap is that of the initial thread' $proc \
  '\[c"/proc/thread-self/pagemap"' '[c"/proc/self/pagemap"' -- --test process -- initial_ended::
mutant 'mappings are those of the initial thread' $proc \
  'c"/proc/thread-self/maps"\]' 'c"/proc/self/maps"]' -- --lib mappings_are_read
mutant 'what protects a stack is what protects those of the initial thread' $proc \
  'c"/proc/thread-self/smaps"\]' 'c"/proc/self/smaps"]' -- --test process -- initial_ended::
mutant 'no mappings at all are an answer' $proc \
  '\(!maps\.is_empty\(\)\)\.then_some' 'true.then_some' -- --test own_process -- bleach_unanswered::first_call::a_first_call_is_refused_on_the_initial_thread_alone_where_the_mappings_read_as_none

mutant 'a child keeps the descriptor of its parent' $descriptor \
  'is_first && inherited >= 0' 'is_first && inherited >= 1 << 30' -- --test process -- each_generation
mutant 'a child closes whatever has the number' $descriptor \
  ' && tells_of_another_process\(inherited\)' ' && (tells_of_another_process(inherited) || true)' -- --test process -- forked::descriptors::a_child_closes_nothing_but_what_it_has_of_its_parent
mutant 'a page is the same here and there' $wiped \
  'unsafe \{ spare\.write_volatile\(0\) \};' 'let _ = unsafe { spare.read() == 1 };' -- --test process -- forked::descriptors::a_child_closes_nothing_but_what_it_has_of_its_parent
mutant 'a child that has no room for another descriptor has none' $descriptor \
  'opened = opened\.or_else\(\|_\| open\(\)\);' '' -- --test process -- forked::descriptors::a_child_has_its_own_descriptor_where_there_is_no_room_for_another
mutant 'nobody asks again for want of a descriptor' $descriptor \
  'Some\(libc::EMFILE \| libc::ENFILE \| libc::ENOMEM\)' 'Some(-1)' -- --test heap_stack -- descriptors_again
mutant 'questions that are refused do not count' $descriptor \
  'noted, noted \+ 1, Ordering' 'noted, noted, Ordering' -- --test heap_stack -- descriptors_again
mutant 'who asks whether the kernel tells is told what was noted' $told \
  '    os::expect_questions\(\);\n' '' -- --test heap_stack -- asks_again
mutant 'a stack always says that the kernel tells' $told \
  'first_touched\(range, &mut spans\)\.is_some\(\)' 'first_touched(range, &mut spans).is_none_or(|_| true)' \
  -- --test heap_stack -- a_stack_says_whether

mutant 'the descriptor outlives the library that opened it' $descriptor \
  '#\[unsafe\(link_section = "\.fini_array"\)\]\n' '' -- --test build -- unloaded::
mutant 'the page for notes outlives the library' $wiped \
  'if page > LARGEST \{' 'if page > 1 {' -- --test build -- unloaded::
mutant 'a library that is unloaded closes whatever has the number' $descriptor \
  'taken_back && knows\(noted - 1\)' 'taken_back' -- --test build -- no_file_but_its_own
mutant 'a library that is unloaded in a child leaves the descriptor of the parent' $descriptor \
  '    close_inherited\(own\);\n\}' '}' -- --test build -- on_the_initial_thread_or_not_at_all
mutant 'pages that are known to be untouched stay as they are' $descriptor \
  '        wipe_on_fork::tidy\(\);\n' '' -- --test heap_stack -- process_was_locked
mutant 'pages that are locked are not tidied' $wiped \
  '        unsafe \{ libc::munlock\(start\.cast\(\), region::page::size\(\)\) \};\n' '' -- --test heap_stack -- process_was_locked
mutant 'a program that exits asks once more' $descriptor \
  '    if is_of_the_program\(\) \{' '    if is_of_the_program() && own.pagemap.load(Ordering::Relaxed) == 0 {' -- --test heap_stack -- when_it_exits
