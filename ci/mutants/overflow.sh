# Words for an overflow, and what happens besides.

overflow=src/overflow.rs
faults=src/os/faults.rs
added=src/overflow/added_stack.rs

mutant 'any fault of a thread that is on a heap stack is an overflow' $overflow \
  'guard\.contains\(&address\)' 'guard.end > 0 && address > 0' -- --test process -- overflow_reports::handlers::a_fault_elsewhere_is_its_handler_s_alone
mutant 'the overflow of a stack that is not the innermost is not said' src/current.rs \
  'others\.rfind\(\|&other\| is\(other\)\)' 'others.rfind(|_| false)' -- --test process -- overflow_reports::an_overflow_is_said_on_stacks_of_each_kind
mutant 'what was there is not called after an overflow' $faults \
  '    unsafe \{ watched\.go_on\(info, context\) \};\n' '    unsafe { watched.go_on(info, context) };
    if REPORT.get().is_some() { watched.end_process(false); }
' '        former_handler\(self\.signal, info, context\);\n' '        let _ = former_handler;
' -- --test process -- overflow_reports::handlers::a_handler_that_was_there_is_called_with_its_arguments
mutant 'a handler that was there has other signals blocked' $faults \
  'ours\.sa_flags = former_flags' 'ours.sa_mask = unsafe { mem::zeroed() };
        ours.sa_flags = former_flags' -- --test process -- overflow_reports::handlers::a_handler_that_was_there_is_called_with_its_arguments
mutant 'a handler that was there has its own signal blocked' $faults \
  'former\.sa_flags & !libc::SA_RESETHAND\n' '0
' -- --test process -- overflow_reports::handlers::a_handler_of_the_old_form_is_called_with_its_argument
mutant 'a handler for a single time is called for ever' $faults \
  '            self\.set_default\(\);\n        \}\n        let former_handler' '            self.spent.store(false, Ordering::Relaxed);
        }
        let former_handler' -- --test process -- overflow_reports::handlers::a_handler_for_a_single_time_is_called_once
mutant 'a second call is in front of the first' $faults \
  'if self\.installed\.load\(Ordering::Relaxed\)' 'if false' -- --test process -- overflow_reports::handlers::a_handler_installed_since_stays_in_front
mutant 'a signal that was sent is lost' $faults \
  '        if sent \{\n' '        if sent != sent {
' -- --test process -- overflow_reports::handlers::ends::without_a_handler_the_signal_ends_the_process
mutant 'an ignored signal ends the process' $faults \
  'if !\(sent && former\.sa_sigaction == libc::SIG_IGN\) \{' 'if !sent || former.sa_sigaction == libc::SIG_IGN {' -- --test process -- overflow_reports::handlers::ends::what_was_ignored_is_ignored
mutant 'handlers stay when the program ends' $faults \
  '            let _ = change\(self\.signal, Some\(&self\.former\(\)\)\);\n' '' -- --test process -- overflow_reports::handlers::handlers_are_put_back_at_exit
mutant 'an alternate stack that is there is replaced' $added \
  'if !matches!\(os::signal_stack\(\)\?, SignalStack::None\) \{' 'if false {' -- --test process -- stays
mutant 'an alternate stack outlives its thread' $added \
  '        drop\(mapping\);\n' '        mem::forget(mapping);
' -- --test process -- overflow_reports::alternate_stacks::a_thread_s_alternate_stack_is_made_once_and_goes_with_it
mutant 'a thread that ends takes back a stack that is not ours' $added \
  'if start\.addr\(\) == all\.start =>' 'if !start.is_null() =>' -- --test process -- stays
mutant 'words that nobody reads end the process' $faults \
  'if ready != 1 \|\| standard_error\.revents != libc::POLLOUT \{' 'if ready == 7 {' -- --test process -- overflow_reports::handlers::ends::the_end_is_the_same_where_nobody_reads
