# The heap: what is erased, where blocks come from, what is handed on and given back.

allocator=src/heap/allocator.rs
block=src/heap/block.rs
arena=src/heap/arena.rs
slab=src/heap/slab.rs
pool=src/heap/pool.rs
settings=src/heap/settings.rs
local=src/heap/local.rs
large=src/heap/large.rs
list=src/heap/list.rs
orphans=src/heap/orphans.rs
reservation=src/heap/reservation.rs

mutant 'heap: what is freed is not erased' $allocator \
  '        unsafe \{ erase_small_block\(block, size\) \};\n' '        let _ = erase_small_block;
' -- --test heap -- erased::what_is_freed
mutant 'heap: the last bytes of a small block are not erased' $block \
  'size\.max\(1\)\.next_multiple_of\(classes::LEAST_ALIGN\)' 'classes::LEAST_ALIGN.max(size / classes::LEAST_ALIGN * classes::LEAST_ALIGN)' -- --test heap -- erased::what_is_freed
mutant 'heap: a small block is erased from one end alone' $block \
  'unsafe \{ block\.wrapping_add\(\$end - \$len\)\.write_bytes\(0, \$len\) \};' '{ let _ = $end; }' -- --test heap -- erased::what_is_freed
mutant 'heap: small blocks alone are erased' $allocator \
  '        unsafe \{ erase\(block, size\) \};\n(?=        // Once more)' '' -- --test heap -- erased::what_is_freed
mutant 'heap: what moved in an arena is left where it was' $allocator \
  'unsafe \{ Self::free_in_arena\(block, layout\.size\(\)\) \};\n        \} else' '();
        } else' -- --test heap -- erased::
mutant 'heap: a tail that is given up in place is not erased' $block \
  '    if new < old \{' '    if new < old && false {' -- --test heap -- erased::
mutant 'heap: what was made outside is not erased when it is freed inside' $allocator \
  '        if self\.settings\.erases_others\(\) \{' '        if self.settings.erases_every_free {' -- --test heap -- erased::
mutant 'heap: what was made outside is freed without being erased' $allocator \
  '        unsafe \{ erase\(block, layout\.size\(\)\) \};\n(?=        // SAFETY: as above\.\n        unsafe \{ self\.below)' '' -- --test heap -- erased::what_was_made_outside_is_erased_when_it_is_freed
mutant 'heap: what was made outside is not erased when it moves' $allocator \
  '            // SAFETY: as above\.\n            unsafe \{ erase\(block, layout\.size\(\)\) \};\n(?=            // SAFETY: as above\.\n            unsafe \{ self\.below)' '' -- --test heap -- erased::
mutant 'heap: what was made outside is moved by the allocator below' $allocator \
  '\} else if !self\.settings\.erases_others\(\) \{' '} else if !self.settings.erases_every_free {' -- --test heap -- erased::
mutant 'heap: every free is as any' $settings \
  'local::state\(\) != 0 \|\| self\.is_everything\(\)' 'local::state() != 0 || IS_PAST_ARENAS.load(Ordering::Relaxed)' -- --test heap -- erased::
mutant 'heap: what grows out of runs waits for the next' $allocator \
  '            local::reclaim_outside\(\);\n' '' -- --test heap -- other_threads::

mutant 'heap: past arenas nothing more is erased' $settings \
  'local::state\(\) != 0 \|\| self\.is_everything\(\)' 'local::state() != 0 || self.erases_every_free' -- --test heap -- limited::
mutant 'heap: nobody notes what is past arenas' $allocator \
  '            settings::note_past_arenas\(\);\n' '' -- --test heap -- limited::
mutant 'heap: what is past arenas is not reported' $settings \
  'if self\.is_everything\(\) \{' 'if self.erases_every_free {' -- --test heap -- values::
mutant 'heap: that there is no reservation is not reported' $settings \
  'if !local::paused\(reservation::exists\) \{' 'if false {' -- --test heap -- limited::
mutant 'heap: past arenas nothing is zeros' $allocator \
  'let block = unsafe \{ self\.below\.alloc_zeroed\(layout\) \};' 'let block = unsafe { self.below.alloc(layout) };' -- --test heap -- limited::
mutant 'heap: what cannot be had at all has everything erased from then on' $allocator \
  'if !block\.is_null\(\) \{(?=\n            settings::note)' 'if true {' -- --test heap -- reports::what_cannot_be_had
mutant 'heap: who is asked gives no zeros' $allocator \
  'unsafe \{ self\.below\.alloc_zeroed\(layout\) \}\n    \}\n\n    /// In a run, or' 'unsafe { self.below.alloc(layout) }
    }

    /// In a run, or' -- --test heap -- nested::
mutant 'heap: without the lock that is required there is memory' $allocator \
  'if self\.settings\.lock == Lock::Required \{' 'if false {' -- --test heap -- limited::

mutant 'heap: nothing is done at the end' $arena \
  '            self\.reclaim_used\(\);\n' '' -- --test heap -- erased::
mutant 'heap: slabs without blocks are kept at the end' $arena \
  'if is_empty \{' 'if is_empty && false {' -- --test heap -- erased::
mutant 'heap: at the end small blocks keep their links' $slab \
  'return unsafe \{ erase\(start, used\) \};' 'return;' -- --test heap -- erased::
mutant 'heap: at the end larger blocks keep their links' $slab \
  'node = unsafe \{ Node::take\(node\) \};' 'node = ptr::null_mut();' -- --test heap -- erased::
mutant 'heap: the last block that is freed later leaves its slab' $arena \
  'if slab\.live\.get\(\) == 0 \{' 'if slab.live.get() == 0 && false {' -- --test heap -- erased:: other_threads::
mutant 'heap: other threads free as the owner does' $arena \
  'if !ptr::eq\(owner, self\) \{(?=\n            // SAFETY)' 'if !ptr::eq(owner, self) && false {' -- --test heap -- handed_on::
mutant 'heap: what other threads free is never taken back' $arena \
  'if self\.freed\.is_empty\(\) \{' 'if self.freed.is_empty() || true {' -- --test heap -- other_threads::
mutant 'heap: at the end nobody looks at what others have freed' $arena \
  'self\.used\.first\(\)\.is_some\(\) \|\| !self\.freed\.is_empty\(\)' 'self.used.first().is_some()' -- --test heap -- other_threads::
mutant 'heap: what others free counts as alive' $arena \
  '        self\.freed_elsewhere\.fetch_add\(size, Ordering::Relaxed\);\n' '' -- --test heap -- other_threads::
mutant 'heap: what is resized counts as it was' $block \
  '    unsafe \{ &\*chunk\.arena\.get\(\) \}\.note_resized\(old, new\);\n' '' -- --test heap -- reports::
mutant 'heap: what is taken quickly does not count' $arena \
  '            arena\.live\.set\(arena\.live\.get\(\)\.wrapping_add\(size\)\);\n' '' -- --test heap -- reports::
mutant 'heap: what is taken quickly is aligned as it happens' $arena \
  'if align > classes::LEAST_ALIGN \|\| size' 'if size' -- --test heap -- values::sizes
mutant 'heap: what is freed in a slab that was full is lost' $arena \
  'if slab\.state\.get\(\) != State::Current \{(?=\n            drop\(busy\))' 'if slab.state.get() != State::Current && false {' -- --test heap -- erased::
mutant 'heap: large blocks do not count' $large \
  '    arena\.note_resized\(0, size\);\n' '' -- --test heap -- reports::
mutant 'heap: a block that is allocated holds a link' $list \
  'unsafe \{ node\.replace\(zeros\) \}\.next' '{ let _ = zeros; unsafe { (*node).next } }' -- --test heap -- values::
mutant 'heap: who interrupts the owner is the owner' $arena \
  'if self\.busy\.replace\(true\) \{' 'if self.busy.replace(true) && false {' -- --test heap -- interrupted::

mutant 'heap: large blocks are given back, not erased' $large \
  'unsafe \{ erase\(start\.with_addr\(part\.start\), part\.len\(\)\) \};' '();' -- --test heap -- limited::
mutant 'heap: large blocks that are kept are not erased' $large \
  'unsafe \{ erase\(start\.with_addr\(part\.start\), part\.len\(\)\) \};' 'if all.len() > 4 << 20 { unsafe { erase(start.with_addr(part.start), part.len()) } };' -- --test heap -- erased::large_blocks
mutant 'heap: large blocks that are kept are not on record as free' $pool \
  '        chunk\.pooled\.set\(1\);\n' '' -- --lib heap::record::tests::it_agrees_about_blocks
mutant 'heap: large blocks that were kept are on record as free' $pool \
  '        chunk\.pooled\.set\(0\);\n' '' -- --lib heap::record::tests::it_agrees_about_blocks
mutant 'heap: large blocks that others free are kept' $arena \
  'if !ptr::eq\(owner, self\) \{(?=\n            return false)' 'if !ptr::eq(owner, self) && false {' -- --test heap -- other_threads::large_blocks
mutant 'heap: large blocks are kept, however many' $pool \
  'if memory > MAX_POOLED \{' 'if memory > MAX_POOLED && false {' -- --test heap -- protected::what_nothing
mutant 'heap: large blocks that are kept do not count' $pool \
  '        self\.memory\.set\(memory\);\n' '' -- --test heap -- memory::large_blocks
mutant 'heap: large blocks that are taken again count as kept' $pool \
  '        self\.count_out\(chunk\.open_len\(\)\);\n' '' -- --test heap -- memory::large_blocks
mutant 'heap: large blocks are never kept' $pool \
  'self\.blocks\.push\(&chunk\.slabs\[0\]\);\n        true' 'false' -- --test heap -- memory::large_blocks
mutant 'heap: a large block that is kept will do for a larger one' $pool \
  '\(end\.\.=end\.saturating_mul\(2\)\)' '(0..=end.saturating_mul(2))' -- --test heap -- erased::large_blocks
mutant 'heap: a large block that is kept will do for any smaller one' $pool \
  '\(end\.\.=end\.saturating_mul\(2\)\)' '(end..)' -- --test heap -- memory::large_blocks
mutant 'heap: as a thread ends large blocks that it kept stay' $pool \
  'while let Some\(slab\) = self\.blocks\.pop\(\) \{' 'while let Some(slab) = None::<&Slab> {' -- --test heap -- memory::threads_that_have_ended
mutant 'heap: large blocks that were kept are forgotten, not closed' $pool \
  'unsafe \{ slab\.chunk\(\)\.close\(\) \};' 'let _ = slab;' -- --test heap -- memory::threads_that_come
mutant 'heap: large blocks have no guard' $reservation \
  'len\.checked_add\(guard\(\)\)\?\.div_ceil\(CHUNK\)' 'len.div_ceil(CHUNK)' -- --test heap -- protected::
mutant 'heap: large blocks are aligned to whole chunks' $large \
  'if align >= CHUNK \{' 'if align > CHUNK {' -- --test heap -- values::

mutant 'heap: nothing is handed on' $arena \
  '        orphans::expect_exit\(arena\);\n' '' -- --test heap -- handed_on::
mutant 'heap: nothing is adopted' $arena \
  'match orphans::adopt\(\) \{' 'match orphans::adopt().filter(|_| false) {' -- --test heap -- handed_on::
mutant 'heap: of those handed on one is kept' src/heap/set.rs \
  'bits & \(bits - 1\)' '0' -- --test heap -- handed_on::
mutant 'heap: as a thread ends nothing is erased' $orphans \
  '    reclaimed\.reclaim\(\);\n' '' -- --test heap -- handed_on::
mutant 'heap: a thread that has ended keeps its memory' $orphans \
  '    reclaimed\.give_back\(\);\n' '' -- --test heap -- memory::
mutant 'heap: what is handed on is still the thread'"'"'s' $orphans \
  '    LOCAL\.with\(\|local\| local\.arena\.set\(ptr::null\(\)\)\);\n(?=    let arena)' '' -- --test heap -- handed_on::

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

mutant 'heap: memory is never given back' $pool \
  'self\.memory\.get\(\) > MAX_POOLED' 'false' -- --test heap -- memory::
mutant 'heap: slabs beside blocks keep their memory' $pool \
  '                    slab\.give_back\(\);\n' '' -- --test heap -- memory::
mutant 'heap: nobody knows what was touched' $slab \
  '        self\.touched\.set\(touched\);\n' '' -- --test heap -- memory::
mutant 'heap: chunks without blocks stay open' $pool \
  '                    chunk\.is_closing\.set\(true\);\n' '' -- --test heap -- protected::
mutant 'heap: an arena closes the chunk that it lies in' $pool \
  ' && !core::ptr::eq\(chunk, but\)' '' -- --test heap -- memory::
mutant 'heap: chunks that are closed stay claimed' $reservation \
  '        CLAIMS\.release\(\(chunk\.addr\(\) - start\) / CHUNK, count\);\n' '        let _ = (start, count);
' -- --test heap -- protected::
mutant 'heap: what is closed stays open' $reservation \
  'let is_as_reserved = unsafe \{ reserve_again\(chunk, len\) \};' 'let _ = reserve_again;
    let is_as_reserved = true;' -- --test heap -- protected::
mutant 'heap: what was closed is a mapping for good' $reservation \
  'if is_protected && unsafe \{ os::map_anew\(chunk, len\) \}\.is_ok\(\) \{' 'if is_protected && false {' -- --test heap -- memory::
mutant 'heap: chunks have no guard' $arena \
  'CHUNK - reservation::guard\(\), lock' 'CHUNK, lock' -- --test heap -- protected::
mutant 'heap: arenas are dumped' $reservation \
  'unsafe \{ os::exclude_from_dumps\(start, len\) \}' 'Ok(())' -- --test heap -- protected::
mutant 'heap: arenas are of huge pages' $reservation \
  'unsafe \{ os::refuse_huge_pages\(start, len\) \}\?;\n' '' -- --test heap -- protected::
mutant 'heap: less is never reserved' $reservation \
  '&\[36, 34, 32, 30, 28, 26\]' '&[36]' -- --test heap -- limited::
mutant 'heap: nothing is locked' $reservation \
  'if lock != Lock::No \{' 'if lock == Lock::Required {' -- --test heap -- limited::
mutant 'heap: what is closed stays locked' $reservation \
  'unsafe \{ os::unlock\(chunk, len\) \};' '' -- --test heap -- limited::what_is_closed
mutant 'heap: nobody knows that anything is locked' $reservation \
  '        HAS_LOCKED\.store\(true, Ordering::Relaxed\);\n' '' -- --test heap -- limited::what_is_closed
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
