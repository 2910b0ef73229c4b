// A program has one global allocator. So a library that installs one breaks each program that does.

use stackbleach::Heap;

#[global_allocator]
static HEAP: Heap = Heap::new();

#[global_allocator]
static ANOTHER: Heap = Heap::new().erase_every_free();

fn main() {}
