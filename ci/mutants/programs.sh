# Checks of programs in any language, by the command.

programs=residue/src/check/here/reader.rs
start=residue/src/check/here/reader/start.rs
sown=residue/src/check/here/reader/control.rs
calls=residue/src/calls.rs

mutant 'programs: a subject stops before its operation' $programs \
  '    run_to_end\(&mut subject\)\?;\n    Acted::unknowing' '    Acted::unknowing' -- --test reader
mutant 'programs: the secret is the same for all' $programs \
  'Rng::new\(&keys::key\(number\)\)' 'Rng::new(&keys::key(number.min(1)))' -- --test reader
mutant 'programs: the result is residue' $programs \
  'calls\.written\.iter\(\)' 'calls.written.iter().take(0)' -- --test reader
mutant 'programs: what lies where the result lay is the result' residue/src/check/here/measured.rs \
  '!acted\.is_unknowing\(\) \|\| region' 'true || region' -- --test reader what_was_written
mutant 'programs: nothing is planted in memory' $sown \
  'subject\.write\(planted\.start, key\)\?;' 'let _ = planted.start;' -- --test reader what_leaves_nothing
mutant 'programs: nothing is planted in vectors' $sown \
  'subject\.set_extended_state\(&area\)' 'Ok(())' -- --test reader what_leaves_nothing
mutant 'programs: a part of the secret that is read later is residue' residue/src/check/here/measured.rs \
  'is_given && all\[0\]\.is_unknowing\(\)' 'false' -- --test reader a_secret_may
mutant 'programs: questions go to the system' $start \
  'subject\.answer\(self\.answers\.clone\(\)\);' '' -- --test reader random_bytes
mutant 'programs: addresses are chosen anew' $start \
  'libc::ADDR_NO_RANDOMIZE as libc::c_ulong' '0' -- --test reader addresses_are
mutant 'programs: an unused secret is a pass' $programs \
  'if !is_used \{' 'if false {' -- --test reader a_stop_that
mutant 'programs: what a trap cuts off is no result' $programs \
  '        subject\.run_on\(0\)\?;\n    \}' '    }' -- --test reader an_operation_ends
mutant 'programs: any end will do' $calls \
  'self\.end\.get_or_insert\(end\);' 'self.end.get_or_insert(End::Exit);' -- --test reader an_operation_ends
