# Sourced by ci/windows.sh: what keeps a promise on Windows, taken out. As the lists in ci/mutants, which are
# for Linux.

# shellcheck shell=bash disable=SC2154

switch=src/switch/win64.rs
win64=src/arch/x86_64/win64.rs
limit=src/os/windows/stack_limit.rs
memory=src/heap_stack/memory.rs
walk=src/os/windows/walk.rs

for register in r8d r9d r10d r11d; do
  mutant "$register is not cleared" $win64 \
    "unsafe extern \"C\" fn clear_registers(?s:.*)\\K        \"xor $register, $register\",\\n" '' -- lib arch
done
mutant 'the upper halves are not cleared' $win64 '        "vzeroupper",\n' '' -- lib arch
mutant 'what is stored of x87 stays in the home space' $win64 \
  '        "mov \[rsp \+ 16\], rax",\n        "mov \[rsp \+ 24\], rax", // the rest is zero\n' '' -- lib arch
for field in 0x8 0x10 0x1478; do
  mutant "the field at $field is not restored" $switch \
    "\"mov rsp, rbp\",(?s:.*?)\\K        \"mov gs:\\[$field\\], rax\",\\n" '' -- windows fields::
done
mutant 'the list of handlers is that of the other stack' $switch '        "mov gs:\[0x0\], rax",\n(?=        "mov rax, \[rsi)' '' -- windows panics::
mutant 'the guard page is not armed' $limit \
  'let protection = PAGE_READWRITE \| PAGE_GUARD;' 'let protection = PAGE_READWRITE; let _ = PAGE_GUARD;' -- lib os::windows
mutant 'the window is not erased' $memory \
  '        unsafe \{ erase\(self\.mapping\.at\(unasked\.start\), unasked\.len\(\)\) \};\n' '        let _ = unasked;
' -- windows residue::
mutant 'what was touched deeper is not erased' $memory \
  '            unsafe \{ erase\(self\.mapping\.at\(pages\.start\), pages\.len\(\)\) \};\n' '            let _ = pages;
' -- windows guards::
mutant 'guard pages above open ones are not looked into' $walk \
  'is_open\(&pages\) \|\| \(is_below && is_guard\(&pages\) && disarm\(part\)\)' 'is_open(\&pages) || (is_below \&\& false \&\& is_guard(\&pages) \&\& disarm(part))' -- lib os::windows --or windows guards::
mutant 'in place nothing below is erased' src/os/windows.rs \
  'Some\(walk::first_open_parts\(range, parts\)\)' '{ let _ = walk::first_open_parts(range, parts); Some((0, range.end)) }' -- windows bleach::
mutant 'values of a thread that ends are not dropped' src/os/windows/locals.rs \
  'unsafe \{ \(key\.end\)\(value\.as_ptr\(\)\) \};' 'let _ = (key.end, value);' -- lib os::windows
