use std::{env, hint::black_box, thread};

use super::{DEPTHS, IS_RELIED_ON};
use crate::{Frames, HeapStack, bleach, paint::BLOCK, probed};

/// Whether a call relies on paint here: elsewhere there may be no room for it that is known of.
fn is_painted_here() -> bool {
    let is_known = cfg!(target_os = "linux") && env::var_os("STACKBLEACH_EMULATOR").is_none();
    if !is_known {
        println!("NOT TESTED: paint in place, for which there may be no room here");
    }
    is_known
}

/// On a stack of which enough is known to be open.
fn on_a_thread(body: impl FnOnce() + Send) {
    thread::scope(|scope| {
        scope.spawn(|| {
            use_stack::<{ 64 << 10 }>();
            bleach(|| ());
            probed::bleach(|| ());
            body();
        });
    });
}

#[inline(never)]
fn use_stack<const LEN: usize>() {
    black_box(&mut [1_u8; LEN]);
}

#[test]
fn paint_is_relied_on_until_the_call_that_painted_has_ended() {
    if !is_painted_here() {
        return;
    }
    on_a_thread(|| {
        for _ in 0..2 {
            assert!(!IS_RELIED_ON.get());
            probed::bleach(|| {
                assert!(IS_RELIED_ON.get());
                probed::bleach(|| assert!(IS_RELIED_ON.get()));
                assert!(IS_RELIED_ON.get(), "still, when one within it has ended");
            });
            assert!(!IS_RELIED_ON.get());
            bleach(|| assert!(!IS_RELIED_ON.get(), "control"));
        }
        // Deeper than what is painted, and so past it.
        probed::bleach(use_stack::<50_000>);
        assert!(!IS_RELIED_ON.get());
    });
}

#[test]
fn paint_of_a_heap_stack_is_not_that_of_the_thread() {
    on_a_thread(|| {
        let frames = HeapStack::builder().frames(Frames::Probed);
        let mut stack = frames.build().unwrap();
        let is_relied_on = stack.run(|| probed::bleach(|| IS_RELIED_ON.get()));
        assert!(!is_relied_on.unwrap());
    });
}

#[test]
fn depths_of_calls_are_noted_and_forgotten() {
    if !is_painted_here() {
        return;
    }
    on_a_thread(|| {
        for _ in 0..96 {
            probed::bleach(use_stack::<12_000>);
        }
        let deep = DEPTHS.get().expected() * BLOCK;
        assert!((12_000..24_000).contains(&deep), "{deep}");
        for _ in 0..96 {
            probed::bleach(use_stack::<100>);
        }
        let shallow = DEPTHS.get().expected() * BLOCK;
        assert!(shallow < 8_000, "{shallow}");
    });
}
