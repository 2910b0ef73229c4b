//! Promise: a panic that prints a backtrace becomes an error, also on the smallest stack; the
//! backtrace goes on past the switch; and nothing of what it left is there afterwards.

use std::{backtrace::Backtrace, hint::black_box};

use stackbleach::{HeapStack, run};

use crate::{
    common::{child, maps, view::View},
    needle::Needle,
};

#[inline(never)]
fn a_frame_beyond_the_switch(f: &mut dyn FnMut()) {
    f();
    // After the call, so that there is a frame.
    black_box(());
}

#[test]
fn a_panic_with_a_full_backtrace_is_an_error_on_the_smallest_stack() {
    let test = a_panic_with_a_full_backtrace_is_an_error_on_the_smallest_stack;
    if child::is_for(test) {
        let mut stack = HeapStack::new(0).unwrap();
        let range = stack.run(maps::in_use).unwrap();
        let number = black_box(2);
        let panics = || {
            Needle(100).in_a_frame::<2000>();
            panic!("number {number}");
        };
        let mut error = None;
        a_frame_beyond_the_switch(&mut || error = Some(stack.run(panics).unwrap_err()));
        assert_eq!(error.unwrap().message(), "number 2");
        assert_eq!(View::open().first_not_zero(&range), None);
        child::reached();
        return;
    }
    let output = child::command(test)
        .env("RUST_BACKTRACE", "full")
        .output()
        .unwrap();
    child::assert_success(&output);
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(printed.contains("stack backtrace:"), "{printed}");
    assert!(printed.contains("a_frame_beyond_the_switch"), "{printed}");
    assert!(printed.contains("number 2"), "{printed}");
}

/// As far as without: from wherever, down to where the thread began.
#[test]
fn a_backtrace_leads_out_of_runs_within_runs() {
    fn frames() -> usize {
        let text = Backtrace::force_capture().to_string();
        text.lines()
            .filter(|line| line.trim_start().starts_with(|c: char| c.is_ascii_digit()))
            .count()
    }

    let mut text = String::new();
    a_frame_beyond_the_switch(&mut || {
        text = run(|| run(|| Backtrace::force_capture().to_string()).unwrap()).unwrap();
    });
    assert!(text.contains("a_frame_beyond_the_switch"), "{text}");
    let outside = frames();
    let inside = run(|| run(frames).unwrap()).unwrap();
    assert!(inside > outside, "{inside}, {outside}");
}
