# C's allocator, where a program's own takes its place.

interposed=src/heap/malloc/interposed.rs
blocks=src/heap/malloc/blocks.rs
program=src/heap/malloc/program.rs

mutant 'malloc: blocks from outside are not erased when they are freed in a run' $interposed \
  'if erases_others\(settings\) && !block\.is_null\(\) \{' 'if false { let _ = settings;' -- --test malloc -- erased::
mutant 'malloc: blocks from outside are erased but for their last 16 bytes' $blocks \
  'erase\(block\.cast\(\), size\)' 'erase(block.cast(), size - 16)' -- --test malloc -- erased::a_block_from_outside
mutant 'malloc: nobody knows how large blocks from outside are' $program \
  '    USABLE_SIZE\.store\(function, Ordering::Relaxed\);\n' '' -- --test malloc -- erased::
mutant 'malloc: blocks from outside stay where they are reallocated in a run' $interposed \
  '!reservation::contains\(block\.addr\(\)\) && !erases_others\(settings\)' '!reservation::contains(block.addr())' -- --test malloc -- erased::a_block_from_outside
mutant 'malloc: what a block is moved from is freed by the C library, and not erased' $interposed \
  'moved\. It is erased, as all that comes here\.\n    unsafe \{ free\(settings, block\) \};' 'moved.
    unsafe { if was_inside { free(settings, block) } else { __libc_free(block) } };' -- --test malloc -- erased::a_block_from_outside
mutant 'malloc: of a block in an arena only the beginning is erased' $blocks \
  'free_in_arena\(block, room\)' 'free_in_arena(block, room.min(16))' -- --test malloc -- erased::
mutant 'malloc: what realloc cuts off stays' $interposed \
  'unsafe \{ erase\(block\.cast::<u8>\(\)\.wrapping_add\(size\), old - size\) \};' '{}' -- --test malloc -- erased::
mutant 'malloc: large blocks count as what was asked for' $blocks \
  '        arena\.note_resized\(size, room\);\n' '        let _ = room;
' -- --test malloc -- erased::blocks_of_c_code
mutant 'malloc: a block past the arenas is nothing that anybody knows' $blocks \
  '        settings::note_past_arenas\(\);\n' '' -- --test malloc -- processes::once
mutant 'malloc: what cannot be had has everything erased from then on' $blocks \
  'if !block\.is_null\(\) \{\n        settings::note' 'if true {
        settings::note' -- --test malloc -- contract::what_cannot
mutant 'malloc: calloc in a run is the C library'"'"'s' $interposed \
  'if local::state\(\) == 0 \{\n        return __libc_calloc' 'if true {
        return __libc_calloc' -- --test malloc -- erased::
mutant 'malloc: malloc in a run is the C library'"'"'s' $interposed \
  'if local::state\(\) == 0 \{\n        return __libc_malloc' 'if true {
        return __libc_malloc' -- --test malloc -- erased::
mutant 'malloc: aligned blocks in a run are the C library'"'"'s' $interposed \
  'if local::state\(\) == 0 \{\n        return __libc_memalign' 'if true {
        return __libc_memalign' -- --test malloc -- erased::
mutant 'malloc: errno is not what it was after an allocation in a run' $blocks \
  '    if !block\.is_null\(\) \{\n        errno\.restore\(\);\n    \}\n' '    let _ = errno;
' -- --test malloc -- processes::
mutant 'malloc: errno is not what it was after a block was freed in a run' $blocks \
  'free_in_arena\(block, room\) \};\n    errno\.restore\(\);' 'free_in_arena(block, room) };
    let _ = errno;' -- --test malloc -- processes::

# A library that is unloaded.

orphans=src/heap/orphans.rs
unload=src/heap/unload.rs

mutant 'unload: the key for the ends of threads stays' $orphans \
  '    KEY\.delete\(\);\n' '    let _ = ExitKey::delete;
' -- --test build -- unloaded::a_plugin_that_has_allocated
mutant 'unload: the reservation stays' $orphans \
  'unload::unmap_what_is_not_alive\(\)' 'let _ = unload::unmap_what_is_not_alive' -- --test build -- unloaded::a_plugin_that_has_allocated
mutant 'unload: what is alive goes as well' $unload \
  'from = start \+ count\(chunk\) \* CHUNK;' 'from = start;' -- --test build -- unloaded::what_a_plugin
mutant 'unload: large blocks that are kept are alive' $unload \
  ' => chunk\.pooled\.get\(\) == 0,' ' => true,' -- --test build -- unloaded::a_plugin_that_has_allocated
mutant 'unload: what other threads have freed is alive' $unload \
  '            arena\.take_back\(\);\n' '            let _ = arena;
' -- --test build -- unloaded::what_a_plugin
mutant 'unload: the arena of a block that is alive goes' $unload \
  'first\.live\.set\(first\.live\.get\(\) \+ 1\);' 'let _ = first;' -- --test build -- unloaded::a_plugins_last
mutant 'unload: what was unmapped is still the reservation' src/heap/reservation.rs \
  '    RESERVED\.store\(ptr::null_mut\(\), Ordering::Relaxed\);\n(?=\}\n\n/// Claims)' '' -- --test build -- unloaded::a_plugins_last_destructor_allocates_where
mutant 'unload: there is another reservation' src/heap/reservation.rs \
  '    IS_REFUSED\.store\(true, Ordering::Relaxed\);\n(?=    RESERVED)' '' -- --test build -- unloaded::a_plugins_last_destructor_allocates_where
mutant 'unload: the thread that unloads has its arena still' $orphans \
  '    LOCAL\.with\(\|local\| local\.arena\.set\(ptr::null\(\)\)\);\n(?=    // In what)' '' -- --test build -- unloaded::a_plugins_last
mutant 'unload: arenas that threads have left are handed on' $orphans \
  '    while ORPHANS\.take\(\)\.is_some\(\) \{\}\n' '' -- --test build -- unloaded::a_plugins_last
mutant 'unload: a process that exits has its reservation unmapped' src/os/linux/unload.rs \
  'word\.is_null\(\) \|\| is_posted\(word\)' 'word.is_null()' -- --test build -- unloaded::a_program_that_exits
