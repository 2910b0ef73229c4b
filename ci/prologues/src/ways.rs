//! Closures that are called.

use std::{
    hint::black_box,
    mem,
    panic::{AssertUnwindSafe, catch_unwind},
};

use stackbleach::{HeapStack, PanicError, bleach, maybe_grow, run};

use crate::page::{Page, Uses, drops, end, use_page};

/// A way to call a closure. Panics if that does.
trait Way {
    fn call<F: FnOnce() -> R, R>(f: F) -> R;
}

fn raise<R>(error: PanicError) -> R {
    error.resume_unwind()
}

fn stack() -> HeapStack {
    HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory for a stack")
}

macro_rules! way {
    ($name:ident, $f:ident => $call:expr) => {
        struct $name;

        impl Way for $name {
            #[inline(never)]
            fn call<F: FnOnce() -> R, R>($f: F) -> R {
                $call
            }
        }
    };
}

way!(OnHeapStack, f => stack().run(f).unwrap_or_else(raise));
way!(Cached, f => run(f).unwrap_or_else(raise));
way!(InBatch, f => stack().batch(|batch| batch.run(f)).unwrap_or_else(raise));
way!(Measured, f => match stack().run_measured(f) {
    Ok((result, _)) => result,
    Err(error) => raise(error),
});
way!(InPlace, f => bleach(f));
way!(Grown, f => maybe_grow(64 << 20, 0, f));
way!(NotGrown, f => maybe_grow(1, 0, f));

/// How many cases there were.
pub fn all() -> usize {
    with::<0>() + with::<1>() + with::<2>()
}

fn with<const SHAPE: u8>() -> usize {
    of::<OnHeapStack, SHAPE>()
        + of::<Cached, SHAPE>()
        + of::<InBatch, SHAPE>()
        + of::<Measured, SHAPE>()
        + of::<InPlace, SHAPE>()
        + of::<Grown, SHAPE>()
        + of::<NotGrown, SHAPE>()
}

fn of<W: Way, const SHAPE: u8>() -> usize {
    let cases = [
        body::<W, SHAPE>,
        capture_that_is_dropped::<W, SHAPE>,
        capture_that_is_returned::<W, SHAPE>,
        page_that_is_captured::<W>,
        result_that_uses_one::<W, SHAPE>,
        page_that_is_returned::<W>,
        both::<W, SHAPE>,
        panic_with_both::<W, SHAPE>,
        float::<W, SHAPE>,
    ];
    for case in cases {
        // More than once: a thread's first call finds things out.
        case();
        case();
    }
    2 * cases.len()
}

fn body<W: Way, const SHAPE: u8>() {
    assert_eq!(W::call(|| use_page::<SHAPE>(black_box(1))), 1);
}

fn capture_that_is_dropped<W: Way, const SHAPE: u8>() {
    let uses = Uses::<SHAPE>(2);
    drops(1, || {
        let call = move || {
            let uses = uses;
            uses.0
        };
        assert_eq!(W::call(call), 2);
    });
}

fn capture_that_is_returned<W: Way, const SHAPE: u8>() {
    let uses = Uses::<SHAPE>(3);
    drops(1, || {
        let uses = W::call(move || uses);
        assert_eq!(uses.0, 3);
        end(uses);
    });
}

fn page_that_is_captured<W: Way>() {
    let page = black_box(Page([4; 4096]));
    assert_eq!(W::call(move || black_box(&page).0[4000]), 4);
}

fn result_that_uses_one<W: Way, const SHAPE: u8>() {
    drops(1, || {
        end(W::call(|| Uses::<SHAPE>(use_page::<SHAPE>(black_box(5)))))
    });
}

fn page_that_is_returned<W: Way>() {
    let page = W::call(|| black_box(Page([6; 4096])));
    assert_eq!(page.0[4000], 6);
}

fn both<W: Way, const SHAPE: u8>() {
    let captured = (black_box(Page([7; 4096])), Uses::<SHAPE>(7));
    drops(2, || {
        let call = move || {
            let captured = captured;
            (
                black_box(captured.0),
                Uses::<SHAPE>(use_page::<SHAPE>(captured.1.0)),
            )
        };
        let returned = W::call(call);
        assert_eq!((returned.0.0[4000], returned.1.0), (7, 7));
        end(returned);
    });
}

fn panic_with_both<W: Way, const SHAPE: u8>() {
    let captured = (black_box(Page([8; 4096])), Uses::<SHAPE>(8));
    drops(1, || {
        let call = move || -> (Page, Uses<SHAPE>) {
            let captured = captured;
            assert_ne!(
                use_page::<SHAPE>(captured.1.0),
                captured.0.0[4000],
                "on purpose"
            );
            (captured.0, Uses::<SHAPE>(8))
        };
        let caught = catch_unwind(AssertUnwindSafe(|| mem::forget(W::call(call))));
        caught.expect_err("a panic");
    });
}

fn float<W: Way, const SHAPE: u8>() {
    let uses = Uses::<SHAPE>(9);
    drops(1, || {
        let call = move || {
            let uses = uses;
            f64::from(use_page::<SHAPE>(uses.0))
        };
        assert!((W::call(call) - 9.0).abs() < 0.1);
    });
}
