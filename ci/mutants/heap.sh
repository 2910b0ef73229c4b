# The heap: what is erased, where blocks come from, what is handed on and given back.

heap=src/heap.rs
arena=src/heap/arena.rs
local=src/heap/local.rs
large=src/heap/large.rs
orphans=src/heap/orphans.rs
reservation=src/heap/reservation.rs

mutant 'heap: what is freed is not erased' $heap \
  '    // SAFETY: as above; blocks are as large\.\n    unsafe \{ erase_block\(block, size\) \};\n' '' -- --test heap -- erased::
mutant 'heap: the last bytes of a small block are not erased' $heap \
  '0\.\.size\.div_ceil\(size_of::<\[u64; 2\]>\(\)\)' '0..size / size_of::<[u64; 2]>()' -- --test heap -- erased::
mutant 'heap: small blocks alone are erased' $heap \
  'return unsafe \{ erase\(block, size\) \};' 'return;' -- --test heap -- erased::
mutant 'heap: what moved in an arena is left where it was' $heap \
  'unsafe \{ free_in_arena\(block, layout\.size\(\)\) \};\n        \} else' '();
        } else' -- --test heap -- erased::
mutant 'heap: a tail that is given up in place is not erased' $heap \
  '    if new < old \{' '    if new < old && false {' -- --test heap -- erased::
mutant 'heap: what was made outside is not erased when it is freed inside' $heap \
  '        if self\.erases_others\(\) \{' '        if self.erases_every_free {' -- --test heap -- erased::
mutant 'heap: what was made outside is not erased when it moves' $heap \
  '            // SAFETY: as above\.\n            unsafe \{ erase\(block, layout\.size\(\)\) \};\n(?=            // SAFETY: as above\.\n            unsafe \{ self\.below)' '' -- --test heap -- erased::
mutant 'heap: what was made outside is moved by the allocator below' $heap \
  '\} else if !self\.erases_others\(\) \{' '} else if !self.erases_every_free {' -- --test heap -- erased::
mutant 'heap: every free is as any' $heap \
  'self\.erases_every_free \|\| local::state\(\) != 0 \|\|' 'local::state() != 0 ||' -- --test heap -- erased::
mutant 'heap: what grows out of runs waits for the next' $heap \
  '            local::settle_outside\(\);\n' '' -- --test heap -- other_threads::

mutant 'heap: past arenas nothing more is erased' $heap \
  'local::state\(\) != 0 \|\| IS_PAST_ARENAS\.load\(Ordering::Relaxed\)' 'local::state() != 0' -- --test heap -- limited::
mutant 'heap: nobody notes what is past arenas' $heap \
  '        IS_PAST_ARENAS\.store\(true, Ordering::Relaxed\);\n' '' -- --test heap -- limited::
mutant 'heap: what is past arenas is not reported' $heap \
  'self\.erases_every_free \|\| IS_PAST_ARENAS\.load\(Ordering::Relaxed\);' 'self.erases_every_free;' -- --test heap -- values::
mutant 'heap: that there is no reservation is not reported' $heap \
  'if !local::paused\(reservation::exists\) \{' 'if false {' -- --test heap -- limited::
mutant 'heap: past arenas nothing is zeros' $heap \
  'unsafe \{ self\.below\.alloc_zeroed\(layout\) \}\n    \}\n\n    /// Moves' 'unsafe { self.below.alloc(layout) }
    }

    /// Moves' -- --test heap -- limited::
mutant 'heap: who is asked gives no zeros' $heap \
  'unsafe \{ self\.below\.alloc_zeroed\(layout\) \}\n    \}\n\n    /// In an arena' 'unsafe { self.below.alloc(layout) }
    }

    /// In an arena' -- --test heap -- nested::
mutant 'heap: without the lock that is required there is memory' $heap \
  'if self\.lock == Lock::Required \{' 'if false {' -- --test heap -- limited::

mutant 'heap: nothing is done at the end' $arena \
  '            self\.settle_used\(\);\n' '' -- --test heap -- erased::
mutant 'heap: slabs without blocks are kept at the end' $arena \
  'if is_empty \{' 'if is_empty && false {' -- --test heap -- erased::
mutant 'heap: at the end small blocks keep their links' $arena \
  'return unsafe \{ erase\(start, used\) \};' 'return;' -- --test heap -- erased::
mutant 'heap: at the end larger blocks keep their links' $arena \
  'node = unsafe \{ Node::take\(node\) \};' 'node = ptr::null_mut();' -- --test heap -- erased::
mutant 'heap: the last block that is freed later leaves its slab' $arena \
  'if slab\.live\.get\(\) == 0 \{' 'if slab.live.get() == 0 && false {' -- --test heap -- erased:: other_threads::
mutant 'heap: other threads free as the owner does' $arena \
  'if ptr::eq\(owner, self\) \{' 'if ptr::eq(owner, self) || true {' -- --test heap -- handed_on::
mutant 'heap: what other threads free is never taken back' $arena \
  'if self\.freed\.is_empty\(\) \{' 'if self.freed.is_empty() || true {' -- --test heap -- other_threads::
mutant 'heap: at the end nobody looks at what others have freed' $arena \
  'self\.used\.first\(\)\.is_some\(\) \|\| !self\.freed\.is_empty\(\)' 'self.used.first().is_some()' -- --test heap -- other_threads::
mutant 'heap: what others free counts as alive' $arena \
  '        self\.freed_elsewhere\.fetch_add\(size, Ordering::Relaxed\);\n' '' -- --test heap -- other_threads::
mutant 'heap: what is resized counts as it was' $heap \
  '    unsafe \{ &\*chunk\.arena\.get\(\) \}\.note_resized\(old, new\);\n' '' -- --test heap -- reports::
mutant 'heap: large blocks do not count' $large \
  '    arena\.note_resized\(0, size\);\n' '' -- --test heap -- reports::
mutant 'heap: a block that is allocated holds a link' src/heap/list.rs \
  'unsafe \{ node\.replace\(zeros\) \}\.next' '{ let _ = zeros; unsafe { (*node).next } }' -- --test heap -- values::
mutant 'heap: who interrupts the owner is the owner' $arena \
  'if self\.busy\.replace\(true\) \{' 'if self.busy.replace(true) && false {' -- --test heap -- interrupted::

mutant 'heap: large blocks are given back, not erased' $large \
  'unsafe \{ erase\(start\.with_addr\(part\.start\), part\.len\(\)\) \};' '();' -- --test heap -- limited::
mutant 'heap: large blocks leave their chunks claimed' $large \
  '            unsafe \{ reservation::release\(start, count\) \};\n' '            let _ = count;
' -- --test heap -- protected::
mutant 'heap: large blocks have no guard' $large \
  'len\.checked_add\(reservation::guard\(\)\)\?\.div_ceil\(CHUNK\)' 'len.div_ceil(CHUNK)' -- --test heap -- protected::
mutant 'heap: large blocks are aligned to whole chunks' $large \
  'if align >= CHUNK \{' 'if align > CHUNK {' -- --test heap -- values::

mutant 'heap: nothing is handed on' $arena \
  '        orphans::expect_exit\(arena\);\n' '' -- --test heap -- handed_on::
mutant 'heap: nothing is adopted' $arena \
  'match orphans::adopt\(\) \{' 'match orphans::adopt().filter(|_| false) {' -- --test heap -- handed_on::
mutant 'heap: of those handed on one is kept' src/heap/set.rs \
  'bits & \(bits - 1\)' '0' -- --test heap -- handed_on::
mutant 'heap: as a thread ends nothing is erased' $orphans \
  '    settled\.settle\(\);\n' '' -- --test heap -- handed_on::
mutant 'heap: a thread that has ended keeps its memory' $orphans \
  '    settled\.give_back\(\);\n' '' -- --test heap -- memory::
mutant 'heap: what is handed on is still the thread'"'"'s' $orphans \
  '    LOCAL\.with\(\|local\| local\.arena\.set\(ptr::null\(\)\)\);\n' '' -- --test heap -- handed_on::

mutant 'heap: a run counts from its end on' $local \
  '    let outcome = run\(\);\n' '    LOCAL.with(|local| local.state.set(local.state.get() - 1));
    let outcome = run();
    LOCAL.with(|local| local.state.set(local.state.get() + 1));
' -- --test heap -- ways::
mutant 'heap: a run that a coroutine ends elsewhere ends another' $local \
  '        if ptr::from_ref\(local\)\.addr\(\) != thread \{\n            return;\n        \}\n' '' -- --test heap -- coroutines::
mutant 'heap: the end of a run within ends those around it' $local \
  'local\.state\.get\(\)\.saturating_sub\(1\)' '0 * local.state.get()' -- --test heap -- ways::
mutant 'heap: a run has no end' $local \
  'local\.state\.get\(\)\.saturating_sub\(1\)' 'local.state.get()' -- --test heap -- ways::
mutant 'heap: who asks is out of all runs' $local \
  '        local\.state\.set\(state\);\n(?=        local\.answer)' '        local.state.set(0);
' -- --test heap -- reports::

mutant 'heap: memory is never given back' $arena \
  'if self\.pooled\.get\(\) > KEPT \{' 'if self.pooled.get() > KEPT && false {' -- --test heap -- memory::
mutant 'heap: slabs beside blocks keep their memory' $arena \
  '                    give_back_slab\(slab\);\n' '' -- --test heap -- memory::
mutant 'heap: nobody knows what was touched' $arena \
  '        slab\.touched\.set\(touched\);\n' '' -- --test heap -- memory::
mutant 'heap: chunks without blocks stay open' $arena \
  '                    chunk\.is_closing\.set\(true\);\n' '' -- --test heap -- protected::
mutant 'heap: an arena closes the chunk that it lies in' $arena \
  ' && !self\.lies_in\(chunk\)' '' -- --test heap -- memory::
mutant 'heap: chunks that are closed stay claimed' $arena \
  '            unsafe \{ reservation::release\(start, 1\) \};\n' '' -- --test heap -- protected::
mutant 'heap: what is closed stays open' $reservation \
  'match unsafe \{ reserve_again\(chunk, len\) \} \{(?s:.*?)region::protect\(chunk, len, Protection::NONE\) \};\n    true' 'let _ = reserve_again;
    true' -- --test heap -- protected::
mutant 'heap: what was closed is a mapping for good' $reservation \
  'match unsafe \{ reserve_again\(chunk, len\) \}' 'let _ = reserve_again;
    match Err::<(), _>(true)' -- --test heap -- memory::
mutant 'heap: chunks have no guard' $arena \
  'CHUNK - reservation::guard\(\), lock' 'CHUNK, lock' -- --test heap -- protected::
mutant 'heap: arenas are dumped' $reservation \
  '\.and_then\(\|\(\)\| unsafe \{ os::exclude_from_dumps\(all, allocation\.len\(\)\) \}\)' '.and_then(|()| Ok(()))' -- --test heap -- protected::
mutant 'heap: arenas are of huge pages' $reservation \
  'unsafe \{ os::refuse_huge_pages\(all, allocation\.len\(\)\) \}' 'Ok::<(), std::io::Error>(())' -- --test heap -- protected::
mutant 'heap: less is never reserved' $reservation \
  'const SIZES: \[u32; 6\] = \[36, 34, 32, 30, 28, 26\]' 'const SIZES: [u32; 1] = [36]' -- --test heap -- limited::
mutant 'heap: nothing is locked' $reservation \
  'if lock != Lock::No && unsafe' 'if lock != Lock::No && lock == Lock::Required && unsafe' -- --test heap -- limited::
mutant 'heap: a lock that is required need not be' $reservation \
  ' && lock == Lock::Required \{' ' && false {' -- --test heap -- limited::

mutant 'heap: any class will do for any alignment' src/heap/classes.rs \
  'if self::align\(class\) >= align \{' 'if self::align(class) >= LEAST_ALIGN {' -- --lib heap::
mutant 'heap: a claim that fails half way stays' src/heap/claims.rs \
  'if claimed > first \{' 'if claimed > first && false {' -- --lib heap::
mutant 'heap: the guard counts as room' src/heap/chunk.rs \
  'to\.min\(CHUNK - guard\)' 'to.min(CHUNK)' -- --lib heap::
mutant 'heap: what is required of the heap is not asked' src/heap_stack/builder.rs \
  'if self\.require_heap_erasure && ' 'if self.require_heap_erasure && self.size == 1 && ' -- --test heap -- reports::
