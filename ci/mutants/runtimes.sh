# What compilers and sanitizers add to a program.

switch=src/switch.rs
safe_stack=src/safe_stack.rs

for step in 'leave\(limit, size\)' 'arrive\(\)' 'go_back\(\)' 'end\(\)'; do
  mutant "a sanitizer is not told: $step" $switch \
    " watched\.$step;" '' -- --test runtimes -- a_sanitizer
done
mutant 'a second stack is not erased after a run' $switch \
  'safe_stack\.erase_below\(\);' 'drop(safe_stack);' -- --test runtimes -- a_second
mutant 'a second stack is not erased in place' src/bleach.rs \
  '    arch::clear\(registers\);\n    \Ksafe_stack\.erase_below\(\);' 'drop(safe_stack);' -- --test runtimes -- a_second
mutant 'a second stack is not erased next to what is in use' $safe_stack \
  'unsafe \{ memset\([^;]*;' 'let _ = (from, memset as unsafe extern "C" fn(_, _, _) -> _);' -- --test runtimes -- a_second
mutant 'a second stack is not erased further down' $safe_stack \
  'erase\(part\.start, part\.end\)\)' 'drop(part))' -- --test runtimes -- a_second
mutant 'a second stack is not erased where it begins within a page' $safe_stack \
  '    erase\(bottom, first\);\n' '' -- --test runtimes -- a_second
mutant 'split stacks are left in a run' $switch \
  'AssumedEnd::at\(limit\.addr\(\)\)' 'AssumedEnd::at(0)' -- --test runtimes -- code_for_split
mutant 'split stacks are left in place' src/bleach.rs \
  'AssumedEnd::at\(stack\.limit\(\)\)(?=;\n    let performed)' 'AssumedEnd::at(0)' -- --test runtimes -- code_for_split
mutant 'split stacks are not what they were after a run' src/split_stack.rs \
  'unsafe \{ set\(outer\) \};' 'let _ = (set, outer);' -- --test runtimes -- code_for_split
mutant 'what a panic leaves in use of a second stack is not erased' $safe_stack \
  '\(now\.\.=end\)\.contains\(&self\.pointer\)' 'now == 0' -- --test runtimes -- a_second
mutant 'memory that is none of the second stack is erased' $safe_stack \
  'bottom == 0 \|\| !\(bottom\.\.=end\)\.contains\(&pointer\)' 'bottom == 0' -- --test runtimes -- a_second
