//! Bugs on purpose, on a heap stack and in place, for ci/sanitize.sh to see that its tools see
//! them there; and a program without any.

use std::{env, hint::black_box, mem::MaybeUninit};

use stackbleach::{HeapStack, bleach, remaining_stack};

#[inline(never)]
fn bug(which: &str) -> u8 {
    let mut local = black_box([1_u8; 32]);
    let heap = black_box(Box::new([2_u8; 32]));
    let at = black_box(32);
    match which {
        // Wherever locals are.
        "none" => assert!(remaining_stack().unwrap() > 32 << 10),
        "heap" => return unsafe { heap.as_ptr().add(at).read_volatile() },
        "stack" => unsafe { local.as_mut_ptr().add(at).write_volatile(3) },
        "freed" => {
            let freed = heap.as_ptr();
            drop(heap);
            return unsafe { freed.read_volatile() };
        }
        "undefined" => {
            let heap = black_box(Box::new(MaybeUninit::<[u8; 32]>::uninit()));
            if unsafe { heap.as_ptr().cast::<u8>().read_volatile() } == 7 {
                println!("seven");
            }
        }
        other => panic!("{other}"),
    }
    black_box(local)[5]
}

/// Panics below frames with locals, around each of which the sanitizer has closed the memory.
#[inline(never)]
fn panic_below(frames: usize) -> u8 {
    let (local, other) = (black_box([frames; 3]), black_box([1_u8; 40]));
    assert!(frames > 0, "on purpose");
    let sum = panic_below(frames - 1);
    sum + other[local[0] % 40]
}

/// Has a local where those frames were. Opened again it is only by who was told of the switch.
#[inline(never)]
fn local_where_they_were() -> u8 {
    let wide = black_box([1_u8; 2000]);
    wide.iter().fold(0, |sum, byte| sum ^ byte)
}

fn main() {
    let [_, place, which] = env::args().collect::<Vec<_>>().try_into().unwrap();
    let mut stack = HeapStack::new(1 << 20).unwrap();
    // What stays of it must not hide a bug, nor look like one.
    std::panic::set_hook(Box::new(|_| ()));
    stack.run(|| panic_below(20)).unwrap_err();
    stack.run(local_where_they_were).unwrap();
    println!(
        "{}",
        match &*place {
            "run" => stack.run(|| bug(&which)).unwrap(),
            "nested" => stack
                .run(|| stackbleach::run(|| bug(&which)).unwrap())
                .unwrap(),
            "bleach" => bleach(|| bug(&which)),
            other => panic!("{other}"),
        }
    );
}
