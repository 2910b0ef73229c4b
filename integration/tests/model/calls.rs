//! Calls of closures, with captures and results of several kinds, by each of the ways that
//! there are; and what all of them do inside.

use std::{
    cell::RefCell,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
    sync::{Arc, atomic::Ordering::Relaxed},
};

use stackbleach::{Batch, HeapStack, bleach, maybe_grow, remaining_stack};

use crate::{
    case::{Case, Token},
    event::{Event, On, Outcome},
    figures::COUNTS,
    here, maps,
    operation::{Body, Capture, End, Give, Touch, goes_in},
    payloads, play,
    quiet::quietly,
};

/// Where a closure is.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) on: On,
    /// The usable bytes of that stack.
    pub(crate) range: Range<usize>,
    pub(crate) depth: usize,
    pub(crate) levels: usize,
}

/// Where a closure must find itself.
#[derive(Clone)]
pub(crate) enum At {
    Stack { number: usize, depth: usize },
    Cached { depth: usize },
    Place(Place),
}

/// What a closure tells of itself.
#[derive(Default)]
pub(crate) struct Report {
    /// The stack that it was on.
    pub(crate) range: Range<usize>,
    pub(crate) touched: Vec<Range<usize>>,
}

/// A way to call a closure: a panic comes back as its message.
pub(crate) trait Way {
    fn call<R>(self, report: &RefCell<Report>, f: impl FnOnce() -> R) -> Result<R, String>;
}

pub(crate) struct Plainly<'a>(pub(crate) &'a mut HeapStack);

impl Way for Plainly<'_> {
    fn call<R>(self, _: &RefCell<Report>, f: impl FnOnce() -> R) -> Result<R, String> {
        self.0.run(f).map_err(|error| error.message().to_owned())
    }
}

pub(crate) struct Measured<'a>(pub(crate) &'a mut HeapStack);

impl Way for Measured<'_> {
    fn call<R>(self, report: &RefCell<Report>, f: impl FnOnce() -> R) -> Result<R, String> {
        match self.0.run_measured(f) {
            Ok((result, depth)) => {
                let report = report.borrow();
                let depths = report.touched.iter().map(|it| report.range.end - it.start);
                let least = depths.max().unwrap_or(1);
                assert!((least..=report.range.len()).contains(&depth), "{depth}");
                Ok(result)
            }
            Err(error) => Err(error.message().to_owned()),
        }
    }
}

pub(crate) struct InBatch<'a, 'b>(pub(crate) &'a mut Batch<'b>);

impl Way for InBatch<'_, '_> {
    fn call<R>(self, _: &RefCell<Report>, f: impl FnOnce() -> R) -> Result<R, String> {
        self.0.run(f).map_err(|error| error.message().to_owned())
    }
}

pub(crate) struct Cached;

impl Way for Cached {
    fn call<R>(self, _: &RefCell<Report>, f: impl FnOnce() -> R) -> Result<R, String> {
        stackbleach::run(f).map_err(|error| error.message().to_owned())
    }
}

pub(crate) struct Bleached;

impl Way for Bleached {
    fn call<R>(self, _: &RefCell<Report>, f: impl FnOnce() -> R) -> Result<R, String> {
        catch_unwind(AssertUnwindSafe(|| bleach(f))).map_err(payloads::text)
    }
}

/// With that red zone, and that size of the segment.
pub(crate) struct Grown(pub(crate) usize, pub(crate) usize);

impl Way for Grown {
    fn call<R>(self, _: &RefCell<Report>, f: impl FnOnce() -> R) -> Result<R, String> {
        let grown = || maybe_grow(self.0, self.1, f);
        catch_unwind(AssertUnwindSafe(grown)).map_err(payloads::text)
    }
}

trait Captured {
    fn new(case: &Case, capture: Capture) -> Self;
    fn value(&self) -> usize;
}

impl Captured for () {
    fn new(_: &Case, _: Capture) {}

    fn value(&self) -> usize {
        0
    }
}

impl Captured for [u8; 200] {
    fn new(_: &Case, capture: Capture) -> Self {
        match capture {
            Capture::Bytes(byte) => [byte; 200],
            Capture::Nothing | Capture::Token => unreachable!(),
        }
    }

    fn value(&self) -> usize {
        self.iter().map(|&byte| usize::from(byte)).sum()
    }
}

impl Captured for (Token, usize) {
    fn new(case: &Case, _: Capture) -> Self {
        (Token::new(case), 1_000_000)
    }

    fn value(&self) -> usize {
        self.1
    }
}

trait Given {
    fn new(case: &Case, value: usize) -> Self;
    fn value(self) -> usize;
}

impl Given for usize {
    fn new(_: &Case, value: usize) -> Self {
        value
    }

    fn value(self) -> usize {
        self
    }
}

impl Given for [usize; 50] {
    fn new(_: &Case, value: usize) -> Self {
        [value; 50]
    }

    fn value(self) -> usize {
        let value = self[0];
        assert_eq!(self, [value; 50]);
        value
    }
}

impl Given for (Token, Box<usize>) {
    fn new(case: &Case, value: usize) -> Self {
        (Token::new(case), Box::new(value))
    }

    fn value(self) -> usize {
        *self.1
    }
}

/// Calls the body that way, and sees what comes of it.
pub(crate) fn call(case: &Arc<Case>, body: &Body, at: At, way: impl Way) -> Report {
    let give = match body.end {
        End::Return(give) => give,
        End::Panic(_) => Give::Number,
    };
    match body.capture {
        Capture::Nothing => giving::<()>(case, body, give, at, way),
        Capture::Bytes(_) => giving::<[u8; 200]>(case, body, give, at, way),
        Capture::Token => giving::<(Token, usize)>(case, body, give, at, way),
    }
}

fn giving<C: Captured>(case: &Arc<Case>, body: &Body, give: Give, at: At, way: impl Way) -> Report {
    match give {
        Give::Number => do_call::<C, usize>(case, body, at, way),
        Give::Array => do_call::<C, [usize; 50]>(case, body, at, way),
        Give::Token => do_call::<C, (Token, Box<usize>)>(case, body, at, way),
    }
}

#[inline(never)]
fn do_call<C: Captured, R: Given>(case: &Arc<Case>, body: &Body, at: At, way: impl Way) -> Report {
    let report = RefCell::default();
    let (number, reported) = (case.next_call(), &report);
    let captured = C::new(case, body.capture);
    let f = move || {
        let value = inside(case, body, number, &at, reported);
        R::new(case, value + captured.value())
    };
    let result = if matches!(body.end, End::Panic(_)) {
        quietly(|| way.call(reported, f))
    } else {
        way.call(reported, f)
    };
    let outcome = match result {
        Ok(result) => Outcome::Value(result.value()),
        Err(message) => Outcome::Panic(message),
    };
    left(case, number, outcome);
    report.into_inner()
}

pub(crate) fn left(case: &Case, call: usize, outcome: Outcome) {
    let alive = case.alive();
    case.record(Event::Left {
        call,
        outcome,
        alive,
    });
}

/// What each closure does.
#[inline(never)]
pub(crate) fn inside(
    case: &Arc<Case>,
    body: &Body,
    call: usize,
    at: &At,
    report: &RefCell<Report>,
) -> usize {
    COUNTS.calls.fetch_add(1, Relaxed);
    let here = maps::here();
    let (_busy, place) = match at {
        At::Stack { number, depth } => {
            let place = Place {
                on: On::Stack(*number),
                range: case.range_of(*number, here),
                depth: *depth,
                levels: 0,
            };
            (None, place)
        }
        At::Cached { depth } => {
            let (busy, on, range) = here::cached(case, here);
            let place = Place {
                on,
                range,
                depth: *depth,
                levels: 0,
            };
            (Some(busy), place)
        }
        At::Place(place) => (None, place.clone()),
    };
    assert!(place.range.contains(&here), "on another stack");
    if place.on != On::Own {
        let left = remaining_stack().unwrap();
        assert!(left.abs_diff(here - place.range.start) < 8 << 10, "{left}");
    }
    report.borrow_mut().range = place.range.clone();
    case.record(Event::Entered {
        call,
        thread: here::number(),
        on: place.on.clone(),
        alive: case.alive(),
    });
    if !body.late {
        touch(case, &body.touches, &place, report);
    }
    if goes_in(place.depth, place.levels, size(&place)) {
        play::operations(case, &body.inner, &place);
    }
    if body.late {
        touch(case, &body.touches, &place, report);
    }
    match body.end {
        End::Return(_) => call,
        End::Panic(payload) => {
            COUNTS.panics.fetch_add(1, Relaxed);
            payloads::raise(case, payload, call)
        }
    }
}

/// As the model has it.
pub(crate) fn size(place: &Place) -> usize {
    match place.on {
        On::Own => crate::operation::THREAD,
        On::Stack(_) | On::Cached { .. } => place.range.len(),
    }
}

/// Below the frame of a closure, what is left for what that calls.
pub(crate) const BELOW: usize = 16 << 10;

pub(crate) const PATTERN: u8 = 0x5a;

/// Writes the pattern below all frames, and sees that it is there: the control, since it
/// must not be there afterwards.
#[inline(never)]
fn touch(case: &Case, touches: &[Touch], place: &Place, report: &RefCell<Report>) {
    let (start, end) = (place.range.start, maps::here() - BELOW);
    if start >= end {
        // A small stack, with other closures on it.
        assert!(place.levels > 0, "no room");
        return;
    }
    let view = case.view();
    for touch in touches {
        let at = start + (end - start) / 256 * usize::from(touch.at);
        let len = (1_usize << (touch.len % 20)).min(end - at);
        let memory = ptr::with_exposed_provenance_mut::<u8>(at);
        // SAFETY: usable bytes of the stack in use, below all frames.
        unsafe { memory.write_bytes(PATTERN, len) };
        for byte in [at, at + len / 2, at + len - 1] {
            assert_eq!(view.read(&(byte..byte + 1)), [PATTERN], "control");
        }
        COUNTS.touched.fetch_add(len, Relaxed);
        report.borrow_mut().touched.push(at..at + len);
    }
}
