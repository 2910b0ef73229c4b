// The allocator below has to be one: a program that had none could not start.

use stackbleach::Heap;

struct NoAllocator;

#[global_allocator]
static HEAP: Heap<NoAllocator> = Heap::around(NoAllocator);

fn main() {}
