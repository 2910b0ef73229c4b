//! What a program may want of a plug-in that handles keys, in the C library's terms.

use std::{
    hint::black_box,
    sync::atomic::{AtomicU32, Ordering::Relaxed},
};

use stackbleach::{HeapStack, bleach, clear_registers, maybe_grow};

/// Takes at least so many bytes of stack, and less than four times as many.
fn descend(bytes: usize) -> u32 {
    const FRAME: usize = 4096;

    let frame = black_box([1_u8; FRAME]);
    if bytes <= FRAME {
        return u32::from(frame[0]);
    }
    descend(bytes - FRAME) * u32::from(black_box(&frame)[0])
}

/// All that there is to call, on stacks of its own, the thread's cached one and in place.
/// Returns 42 if it works.
#[unsafe(no_mangle)]
pub extern "C" fn plugin_call() -> u32 {
    let Ok(mut stack) = HeapStack::new(1 << 20) else {
        return 0;
    };
    let mut sum = stack.run(|| descend(256 << 10)).unwrap_or(0);
    sum += stackbleach::run(|| descend(128 << 10) + bleach(|| descend(8192))).unwrap_or(0);
    sum += bleach(|| descend(64 << 10));
    sum += maybe_grow(1 << 30, 1 << 20, || descend(8192));
    clear_registers();
    sum + 37
}

/// Runs without an end, and says that it has begun.
#[unsafe(no_mangle)]
pub extern "C" fn plugin_go_on(begun: &AtomicU32) {
    let mut stack = HeapStack::new(1 << 20).unwrap();
    loop {
        stack.run(|| descend(128 << 10)).unwrap();
        bleach(|| descend(8192));
        begun.fetch_add(1, Relaxed);
    }
}
