# Without a stack at hand: `run`, `maybe_grow`, `Bleached`, `clear_registers`.

cached=src/thread_stacks.rs
growth=src/growth.rs
future=src/future.rs
owned=src/future/memory.rs
current=src/current.rs
label=src/label.rs
in_use=src/bleach/stack.rs

mutant 'clear_registers does nothing' src/registers.rs \
  '    arch::clear\(detected\(\)\);\n' '    let _ = detected();
' -- --test residue -- 'every register, clear_registers'

mutant 'run: all stacks are kept' $cached \
  'free\.len\(\) == MAX_CACHED' 'free.len() == MAX_CACHED * 2' -- --test thread_stacks -- cached::
mutant 'run: no stack is kept' $cached \
  'free\.len\(\) == MAX_CACHED\)' 'free.len() < MAX_CACHED)' -- --test thread_stacks -- cached::
mutant 'run: the newest is dropped, not the oldest' $cached \
  '\.then\(\|\| free\.remove\(0\)\);\n    free\.push\(stack\);\n    left_over' '.then_some(()); if left_over.is_some() { return Some(stack); } free.push(stack); None' \
  -- --test thread_stacks -- cached::
mutant 'run: any stack that fits is taken' $cached \
  'fit\.min_by_key\(\|\(_, stack\)\| stack\.size\(\)\)\?;' '{ fit }.next()?;' -- --test thread_stacks -- cached::
mutant 'run: a stack that is too small is taken' $cached \
  'stack\.size\(\) >= wanted\.size' 'stack.size() >= wanted.size / 2' -- --test thread_stacks -- as_much_is_left
mutant "run: without the thread's own there is none" $cached \
  '            _ => boxed\(wanted\)\?,' '            Ok(None) => boxed(wanted)?, Err(error) => panic!("{error}"),' \
  -- --test thread_stacks -- cached_lifetime::
mutant 'the stack outside is forgotten after a run' $current \
  'CURRENT\.set\(others\.pop\(\)\.unwrap_or\(Span::EMPTY\)\)' 'CURRENT.set(Span::EMPTY)' -- --test thread_stacks -- remaining::
mutant 'the stack of a run is not noted' $current \
  'CURRENT\.replace\(bounds\)' '{ let _ = bounds; CURRENT.get() }' -- --test thread_stacks -- remaining::

mutant 'stacks of runs around a run are not noted' $current \
  '        push\(outer\);\n' '        let _ = push;
' -- --test own_process -- coroutines::
mutant 'the stack of a run that ends before one within it stays noted' $current \
  '            others\.remove\(i\);\n' '            let _ = i;
' -- --test own_process -- coroutines::
mutant 'the last stack stays noted when others were entered meanwhile' $current \
  'outer == Span::EMPTY && current\.get\(\) == bounds' 'outer == Span::EMPTY' -- --test own_process -- coroutines::

mutant 'maybe_grow: half of the red zone will do' $growth \
  'remaining >= room\.red_zone\)' 'remaining >= room.red_zone / 2)' -- --test thread_stacks -- the_red_zone_is_honoured
mutant 'maybe_grow: a segment is no larger than asked for' $growth \
  'room\.segment_size\.max\(least\)' '{ let _ = least; room.segment_size }' -- --test thread_stacks -- as_much_is_left
mutant 'maybe_grow: no room for the frames of the switch' $growth \
  'saturating_add\(OVERHEAD\)' 'saturating_add(OVERHEAD - OVERHEAD)' -- --test thread_stacks -- as_much_is_left
mutant 'maybe_grow: no room for what goes in and comes out' $growth \
  'const COPIES: usize = 4;' 'const COPIES: usize = 0;' -- --test thread_stacks -- as_much_is_left_besides
mutant 'remaining_stack: heap stacks are not known' $growth \
  'match current::heap_stack\(here\) \{' 'match current::heap_stack(here).filter(|_| false) {' -- --test thread_stacks -- remaining::
mutant 'remaining_stack: by a page too much' $growth \
  'Some\(here - bounds\.start\)' 'Some(here - bounds.start + 4096)' -- --test thread_stacks -- remaining::

mutant 'remaining_stack: every stack is taken for the thread'"'"'s own' $growth \
  'if own\.has_stack_pointer\(here\) \{' 'if own != Span::EMPTY {' -- --test thread_stacks -- remaining::
mutant 'remaining_stack: the first stack is taken for the thread'"'"'s own' $growth \
  'own\.has_stack_pointer\(here\)\.then\(\|\| here - own\.start\)' 'Some(here.wrapping_sub(own.start))' -- --test thread_stacks -- remaining::
mutant 'remaining_stack: one end is enough' $growth \
  'let Ok\(own\) = os::stack_bounds\(\) else' 'let Ok::<_, std::io::Error>(own) = os::stack_bounds().and_then(|own| if own.end == 0 { Ok(own) } else { Err(std::io::ErrorKind::Other.into()) }) else' -- --test thread_stacks -- remaining::

mutant 'heap stacks have no label for other copies' src/switch.rs \
  'unsafe \{ label::write\(limit, stack\.len\(\)\) \};' 'unsafe { limit.add(stack.len() - 32) }; let _ = label::write; let len = len.addr() - limit.addr();' -- --lib label
mutant 'the label of a heap stack is written over' src/switch.rs \
  'backend::on_stack\(limit, len, open, call\)' 'backend::on_stack(limit, len.max(stack.len()), open, call)' -- --lib label
mutant 'bleach: stacks of other copies are not looked for' $in_use \
  'label::find\(stack_pointer\)' 'label::find(stack_pointer).filter(|_| false)' -- --lib label
mutant 'bleach: a label is not looked at again' $label \
  ' && is_labelled\(found\)' '' -- --lib label
mutant 'bleach: any label will do' $label \
  ' \|\| !is_labelled\(stack\)' '' -- --lib label
mutant 'bleach: what is below a labelled stack is erased as well' $label \
  'start: usize::try_from\(limit\)\.ok\(\)\?,' 'start: usize::try_from(limit).ok()? - 4096,' -- --lib label

mutant 'Bleached: what the future was moved from is not erased' $made \
  'copy_from_nonoverlapping\(call\.value, 1\) \};\n\K        call\.erase_value\(\);\n' '' -- --test residue -- 'bleached future that owns'
mutant 'Bleached: registers are not cleared after the future was moved' $future \
  '    arch::clear\(registers\);\n' '    let _ = (arch::clear, registers);
' -- --test residue -- 'seen unpolled'
mutant 'Bleached: the memory is not erased' $owned \
  '        unsafe \{ erase\(self\.future\(\)\.cast\(\), size_of::<F>\(\)\) \};\n' '        let _ = erase;
' -- --test futures -- memory::
mutant 'Bleached: the memory is not freed when it is ready' $owned \
  '        let _ = panic::catch\(\|\| drop\(place\.take\(\)\)\);\n' '' -- --test futures -- outcomes::
mutant 'Bleached: a future that is ready is dropped later' $owned \
  '            self\.drop_future\(\);\n        \}\n        polled' '        }
        polled' -- --test futures -- outcomes::
mutant 'Bleached: the future is dropped on no stack' $owned \
  'stack\.get\(\)\.run\(\|\| self\.drop_future\(\)\)' '{ let _ = stack; panic::catch(|| self.drop_future()) }' -- --test futures -- places::
mutant 'Bleached: where there is no stack, the future is dropped without erasing' $owned \
  'panic::catch\(\|\| bleach\(\|\| self\.drop_future\(\)\)\)' '{ let _ = bleach::<fn(), ()>; panic::catch(|| self.drop_future()) }' -- --test futures -- places::
mutant 'Bleached: where there is no stack, the future is not dropped' $future \
  'Err\(_\) => future\.end_in_place\(\),' 'Err(_) => { core::mem::forget(future); Ok(()) }' -- --test futures -- places::without_memory
mutant 'Bleached: a panic of the destructor is not contained during a panic' $future \
  '            && !thread::panicking\(\)\n' '' -- --test futures -- outcomes::
mutant 'Bleached: a stack of its own is not used' $future \
  'Self::moved\(&home, Some\(stack\),' 'Self::moved(&home, Some(stack).filter(|_| false),' -- --test futures -- places::
mutant 'Bleached: the future is dropped again' $owned \
  'if mem::take\(&mut self\.alive\) \{' 'if self.alive { let _ = mem::take::<bool>;' -- --test futures -- outcomes::
