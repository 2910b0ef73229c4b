//! Promise: `HeapStack::MIN_SIZE` is enough for a panic that prints a full
//! backtrace to become an error, with room for a signal besides.
//!
//! The first panic of a process is the deepest: it reads the debug information,
//! sets up the unwinder and whatever else happens once. Hence a process for each.
#![expect(unsafe_code, reason = "paints a stack to see how deep it was used")]

use std::{
    fs::File,
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr::{with_exposed_provenance, with_exposed_provenance_mut},
};

use stackbleach::HeapStack;

use crate::common::{child, maps};

/// What must be left: a signal's frame takes up to 12 KiB where AVX-512 and tiles
/// are in use, and its handler some more.
const MARGIN: usize = 16 << 10;

/// Roomy, so that a panic that goes too deep is measured and not cut off.
const ROOMY: usize = 1 << 20;

const PAINT: u8 = 0xa5;

/// Set by who has built the standard library without optimisation, as nobody gets it.
const STD_IS_UNOPTIMISED: &str = "STACKBLEACH_STD_IS_UNOPTIMISED";

/// What a child says then.
const OTHER_STD: &str = "more than with the standard library as it is delivered";

/// What the default hook prints before a backtrace.
const BACKTRACE: &str = "stack backtrace:";

#[test]
fn a_panic_without_a_backtrace_leaves_room_for_a_signal() {
    let printed = assert_fits(
        a_panic_without_a_backtrace_leaves_room_for_a_signal,
        "0",
        formatted,
    );
    // The control for all that look for it.
    assert!(!printed.contains(BACKTRACE), "{printed}");
}

#[test]
fn a_panic_with_a_short_backtrace_leaves_room_for_a_signal() {
    let printed = assert_fits(
        a_panic_with_a_short_backtrace_leaves_room_for_a_signal,
        "1",
        formatted,
    );
    assert!(printed.contains(BACKTRACE), "{printed}");
}

#[test]
fn a_panic_with_a_full_backtrace_leaves_room_for_a_signal() {
    let printed = assert_fits(
        a_panic_with_a_full_backtrace_leaves_room_for_a_signal,
        "full",
        formatted,
    );
    assert!(printed.contains(BACKTRACE), "{printed}");
}

#[test]
fn an_unwrapped_error_leaves_room_for_a_signal() {
    let printed = assert_fits(an_unwrapped_error_leaves_room_for_a_signal, "full", || {
        // The message is the error's, by way of its `Debug` and the system.
        File::open("/proc/self/no such file").unwrap();
    });
    // In the system's words.
    let expected = if cfg!(windows) {
        "NotFound"
    } else {
        "No such file"
    };
    assert!(printed.contains(expected), "{printed}");
}

/// A second panic, while the first unwinds, prints a full backtrace, whatever the
/// environment asks for.
#[test]
fn a_panic_in_a_destructor_during_a_panic_leaves_room_for_a_signal() {
    let printed = assert_fits(
        a_panic_in_a_destructor_during_a_panic_leaves_room_for_a_signal,
        "0",
        || {
            struct PanicsAndContainsIt;

            impl Drop for PanicsAndContainsIt {
                fn drop(&mut self) {
                    assert!(catch_unwind(formatted).is_err());
                }
            }

            let _dropped = PanicsAndContainsIt;
            formatted();
        },
    );
    assert!(printed.contains(BACKTRACE), "{printed}");
}

/// The printer of backtraces recurses where functions were inlined into each
/// other: optimised builds with debug information go deeper for it.
#[test]
fn a_panic_deep_in_inlined_functions_leaves_room_for_a_signal() {
    let printed = assert_fits(
        a_panic_deep_in_inlined_functions_leaves_room_for_a_signal,
        "full",
        || inlined::outermost(&mut black_box(Vec::new())),
    );
    assert!(printed.contains(BACKTRACE), "{printed}");
}

/// The claim itself, not by measurement.
#[test]
fn on_the_smallest_stack_a_panic_with_a_full_backtrace_is_an_error() {
    let test = on_the_smallest_stack_a_panic_with_a_full_backtrace_is_an_error;
    if child::is_for(test) {
        let mut stack = HeapStack::new(0).unwrap();
        assert_eq!(stack.size(), HeapStack::MIN_SIZE);
        let error = stack.run(formatted).unwrap_err();
        assert_eq!(error.message(), "the first of 1");
        assert_eq!(stack.run(|| 42).unwrap(), 42);
        child::reached();
        return;
    }
    let output = child::command(test)
        .env("RUST_BACKTRACE", "full")
        .output()
        .unwrap();
    child::assert_success(&output);
    let printed = String::from_utf8_lossy(&output.stderr);
    assert!(printed.contains(BACKTRACE), "{printed}");
}

fn formatted() {
    panic!("the first of {}", black_box(1));
}

/// In a child: measures `panic`, the first of the process, with `RUST_BACKTRACE`
/// set to `backtrace`, and returns what it printed.
#[track_caller]
fn assert_fits<F: Fn() + Copy>(test: F, backtrace: &str, panic: impl FnOnce()) -> String {
    if child::is_for(test) {
        let depth = measure(panic);
        // On a line of its own: the harness has begun one.
        println!("\n{depth} bytes deep");
        if depth + MARGIN > HeapStack::MIN_SIZE && std::env::var_os(STD_IS_UNOPTIMISED).is_some() {
            println!("{OTHER_STD}");
            child::reached();
            std::process::exit(0);
        }
        assert!(
            depth + MARGIN <= HeapStack::MIN_SIZE,
            "{depth} bytes and a margin of {MARGIN} exceed {}",
            HeapStack::MIN_SIZE,
        );
        child::reached();
        // Not back to the caller: what it looks for is the parent's.
        std::process::exit(0);
    }
    let output = child::command(test)
        .env("RUST_BACKTRACE", backtrace)
        .output()
        .unwrap();
    child::assert_success(&output);
    // The number is worth seeing: `cargo test --test heap_stack min_size:: -- --nocapture`.
    let measured = String::from_utf8_lossy(&output.stdout);
    let measured = measured.lines().find(|line| line.ends_with("bytes deep"));
    println!("RUST_BACKTRACE={backtrace}: {}", measured.unwrap());
    if String::from_utf8_lossy(&output.stdout).contains(OTHER_STD) {
        child::untested(&format!("that this leaves room, {OTHER_STD}"));
    }
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// How many bytes of a stack are used when `panic` is called on it.
fn measure(panic: impl FnOnce()) -> usize {
    let mut stack = HeapStack::new(ROOMY).unwrap();
    let measure = || {
        let usable = maps::around(maps::here()).range;
        assert_eq!(usable.len(), ROOMY);
        // Close to its end a stack of Windows has overflowed.
        let limit = usable.start + if cfg!(windows) { 64 << 10 } else { 0 };
        paint(limit);
        // Caught here, since `run` erases the paint.
        assert!(catch_unwind(AssertUnwindSafe(panic)).is_err());
        let lowest = lowest_unpainted(limit);
        assert_ne!(lowest, limit, "cut off");
        usable.end - lowest
    };
    stack.run(measure).unwrap()
}

/// Paints what lies between the limit and the frames in use.
#[inline(never)]
fn paint(limit: usize) {
    // This function's own frame, and those of what it calls, are less than a page.
    let end = maps::here() - 4096;
    // Windows has a stack grow page by page.
    for page in (limit..end)
        .step_by(4096)
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
    {
        // SAFETY: as below.
        unsafe { with_exposed_provenance_mut::<u8>(page).write_volatile(PAINT) };
    }
    let start = with_exposed_provenance_mut::<u8>(limit);
    // SAFETY: usable bytes of the stack that this runs on, further down than any
    // frame in use.
    unsafe { start.write_bytes(PAINT, end - limit) };
    black_box(start);
}

/// The address of the lowest byte that is no longer as it was painted.
#[inline(never)]
fn lowest_unpainted(limit: usize) -> usize {
    let mut address = limit;
    // SAFETY: usable bytes, up to a frame in use at the latest.
    while unsafe { with_exposed_provenance::<u8>(address).read_volatile() } == PAINT {
        address += 1;
    }
    address
}

/// Functions within functions, 32 deep.
mod inlined {
    macro_rules! nest {
        ($outer:ident $inner:ident $($more:ident)*) => {
            #[inline(always)]
            pub(super) fn $outer(steps: &mut Vec<&str>) {
                // Work of its own, or the optimiser leaves nothing of a level.
                steps.push(stringify!($outer));
                $inner(steps);
                steps.pop();
            }
            nest!($inner $($more)*);
        };
        ($innermost:ident) => {
            #[inline(always)]
            fn $innermost(steps: &[&str]) {
                panic!("{} steps inside", steps.len());
            }
        };
    }

    nest!(outermost
        f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f15 f16
        f17 f18 f19 f20 f21 f22 f23 f24 f25 f26 f27 f28 f29 f30 f31
        innermost);
}
