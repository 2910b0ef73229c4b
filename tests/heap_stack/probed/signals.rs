//! Promise: what a signal's frame and its handler leave is erased, also where the frame that it
//! interrupts has left out as much as the contract allows.
#![expect(unsafe_code, reason = "handles signals")]

use std::{
    io,
    mem::MaybeUninit,
    process, ptr,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

use super::{
    BAND, KIB, MIB, Probed,
    gaps::{FRAMES, LEAF, RED_ZONE},
    places, shapes,
    shapes::Shape,
};
use crate::common::{effort::is_full, in_place::leave};

/// Nothing else here makes use of it, and it is ignored where nobody handles it.
const SIGNAL: libc::c_int = libc::SIGWINCH;

/// How far down handlers go, besides their own frames.
static DEPTH: AtomicUsize = AtomicUsize::new(0);
static HANDLED: AtomicUsize = AtomicUsize::new(0);

extern "C" fn handler(_: libc::c_int) {
    HANDLED.fetch_add(1, Relaxed);
    match DEPTH.load(Relaxed) {
        0 => {}
        depth => leave(depth),
    }
}

/// One that has a signal on top.
fn interrupted(shape: Shape) -> Shape {
    // SAFETY: has no preconditions.
    let thread = unsafe { libc::gettid() };
    Shape {
        signal: SIGNAL.unsigned_abs() as usize,
        process: process::id() as usize,
        thread: thread.unsigned_abs() as usize,
        ..shape
    }
}

fn handle() {
    // SAFETY: plain integers and pointers, for which all zeros is a value.
    let mut action: libc::sigaction = unsafe { MaybeUninit::zeroed().assume_init() };
    action.sa_sigaction = handler as *const () as libc::sighandler_t;
    // SAFETY: the handler does nothing that isn't async-signal-safe.
    let result = unsafe { libc::sigaction(SIGNAL, &raw const action, ptr::null_mut()) };
    assert_eq!(result, 0, "{}", io::Error::last_os_error());
}

/// All shapes that there are, with as much left out as there can be.
fn shapes() -> [Shape; 4] {
    let second = if FRAMES == 2 { LEAF.first } else { 0 };
    let unwritten = Shape {
        second,
        is_written: 0,
        ..LEAF
    };
    [
        unwritten,
        Shape {
            alignment: 64,
            ..unwritten
        },
        Shape {
            alignment: 64,
            is_written: 1,
            writes: -RED_ZONE,
            ..unwritten
        },
        // The call of the second leaves a mark, or it would be as the first.
        Shape {
            first: LEAF.first - 16,
            second: LEAF.first - 16,
            ..unwritten
        },
    ]
}

/// One test: there is one handler.
#[test]
fn a_signal_that_interrupts_frames_that_have_written_nothing() {
    handle();
    let mut probed = Probed::new(MIB);
    for depth in [0, 50 * KIB] {
        DEPTH.store(depth, Relaxed);
        for shape in shapes() {
            let shape = interrupted(shape);
            for warm in [false, true] {
                for place in places(16 * if is_full() { 1 } else { 37 }) {
                    probed.renew();
                    for _ in 0..if warm { 33 } else { 1 } {
                        probed.stack.run(|| shapes::lowered(place, || ())).unwrap();
                    }
                    let before = HANDLED.load(Relaxed);
                    probed.is_erased_after(
                        || shapes::lowered(place, || shape.take()),
                        || format!("{shape:?} at {place}, a handler {depth} deep, {warm}"),
                    );
                    assert!(HANDLED.load(Relaxed) > before, "control");
                }
            }
        }
    }
    // The control: where more is left out, signals are missed.
    DEPTH.store(0, Relaxed);
    let shape = interrupted(Shape {
        first: 4 * BAND,
        second: 0,
        is_written: 0,
        ..LEAF
    });
    probed.renew();
    probed.stack.run(|| shape.take()).unwrap();
    assert!(probed.first_left().is_some());
}
