//! A program with the library's allocator, with one bug on purpose or none, for ci/sanitize.sh.

use std::{
    env,
    hint::black_box,
    mem,
    ptr::null_mut,
    sync::atomic::{AtomicPtr, Ordering::Relaxed},
};

use stackbleach::{Heap, HeapStack, heap_erasure};

#[global_allocator]
static HEAP: Heap = Heap::new();

type Outside = Box<[u8; 1000]>;

static INSIDE: AtomicPtr<Outside> = AtomicPtr::new(null_mut());

#[inline(never)]
fn outside() -> Outside {
    black_box(Box::new([3; 1000]))
}

fn main() {
    let which = env::args().nth(1).unwrap();
    let mut stack = HeapStack::new(1 << 20).unwrap();
    match &*which {
        "none" => stack.run(|| drop(black_box(vec![1_u8; 1000]))).unwrap(),
        "freed" => {
            let freed = stack.run(|| {
                let block = black_box(Box::new([2_u8; 32]));
                block.as_ptr()
            });
            let freed = freed.unwrap();
            println!("{}", unsafe { freed.read_volatile() });
        }
        "pointed" => {
            // Only a block from the run points to that from outside.
            let outside = outside();
            let inside = stack.run(move || Box::into_raw(Box::new(outside))).unwrap();
            INSIDE.store(inside, Relaxed);
        }
        "leaked" => mem::forget(outside()),
        other => panic!("{other}"),
    }
    println!("{}", heap_erasure());
}
