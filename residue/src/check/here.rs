//! A check where it can be measured: Linux on x86-64.

use std::arch::asm;
use std::sync::atomic::Ordering;

use super::{Call, Check, Input};
use crate::{Output, Report, Rng};

mod anew;
mod control;
mod found;
mod measured;
mod name;
mod places;
mod plant;
mod reader;
mod stage;
mod steer;
mod used;
#[cfg(feature = "names")]
mod writers;

pub(crate) use reader::report as of_reader;
use stage::{BOARD, OF_RESULT, OF_SECRET, Play, note, stop_after_operation};

/// In a process started for this check, measures; else starts one.
pub(super) fn check(check: &Check, call: &Call, play: &mut dyn Play) -> Report {
    let mut report = anew::report(check, call, play);
    report.let_through.clone_from(&check.let_through);
    report
}

/// An operation that writes its result where it is told to.
pub(super) struct Writing<'a, T, O, M, F> {
    input: Input<T, M>,
    operation: &'a mut F,
    /// In a block of its own: whether there is one can be asked without a look at it.
    made: Option<Box<T>>,
    output: Option<O>,
}

impl<'a, T, O, M, F> Writing<'a, T, O, M, F> {
    pub(super) fn new(input: Input<T, M>, operation: &'a mut F) -> Self {
        Self {
            input,
            operation,
            made: None,
            output: None,
        }
    }
}

impl<T, O: Output, M: FnMut(&mut Rng) -> T, F: FnMut(&T, &mut O)> Play for Writing<'_, T, O, M, F> {
    #[inline(never)]
    fn prepare(&mut self, rng: &mut Rng) {
        self.made = Some(Box::new((self.input.of)(rng)));
        self.output = Some(O::empty());
    }

    #[inline(never)]
    fn operate(&mut self) {
        let (made, output) = (self.made.as_deref(), self.output.as_mut());
        let (made, output) = (made.expect("prepared"), output.expect("prepared"));
        write(self.operation, made, output);
        stop_after_operation();
    }

    fn tell(&mut self) {
        tell(
            self.input.secret,
            self.made.as_deref(),
            self.output.as_ref(),
        );
    }

    fn is_prepared(&self) -> bool {
        self.input.is_prepared
    }

    fn forget(&mut self) {
        (self.made, self.output) = (None, None);
    }
}

/// A frame of its own, and gone when it returns.
#[inline(never)]
fn write<T, O, F: FnMut(&T, &mut O)>(operation: &mut F, made: &T, output: &mut O) {
    operation(made, output);
}

/// An operation that returns its result.
pub(super) struct Returning<'a, T, R, M, F> {
    input: Input<T, M>,
    operation: &'a mut F,
    /// In a block of its own: whether there is one can be asked without a look at it.
    made: Option<Box<T>>,
    result: Option<R>,
}

impl<'a, T, R, M, F> Returning<'a, T, R, M, F> {
    pub(super) fn new(input: Input<T, M>, operation: &'a mut F) -> Self {
        Self {
            input,
            operation,
            made: None,
            result: None,
        }
    }
}

impl<T, R: Output, M: FnMut(&mut Rng) -> T, F: FnMut(&T) -> R> Play for Returning<'_, T, R, M, F> {
    #[inline(never)]
    fn prepare(&mut self, rng: &mut Rng) {
        self.made = Some(Box::new((self.input.of)(rng)));
    }

    #[inline(never)]
    fn operate(&mut self) {
        let made = self.made.as_deref().expect("prepared");
        let end: u64;
        // SAFETY: reads the stack pointer: what is called next has its frame right below.
        unsafe { asm!("mov {}, rsp", out(reg) end, options(nomem, nostack, preserves_flags)) };
        BOARD.frame_end.store(end, Ordering::Relaxed);
        take(self.operation, made, &mut self.result);
    }

    fn tell(&mut self) {
        tell(
            self.input.secret,
            self.made.as_deref(),
            self.result.as_ref(),
        );
    }

    fn is_prepared(&self) -> bool {
        self.input.is_prepared
    }

    fn forget(&mut self) {
        (self.made, self.result) = (None, None);
    }
}

/// The one frame that the result is returned to.
#[inline(never)]
fn take<T, R, F: FnMut(&T) -> R>(operation: &mut F, made: &T, to: &mut Option<R>) {
    let result = call(operation, made);
    stop_after_operation();
    *to = Some(result);
}

/// A frame of its own, and gone when it returns.
#[inline(never)]
fn call<T, R, F: FnMut(&T) -> R>(operation: &mut F, made: &T) -> R {
    operation(made)
}

fn tell<T, O: Output>(secret: fn(&T) -> Vec<*const [u8]>, made: Option<&T>, output: Option<&O>) {
    for region in made.map(secret).unwrap_or_default() {
        note(OF_SECRET, region);
    }
    if let Some(output) = output {
        note(
            OF_RESULT,
            crate::values::bytes_of(std::slice::from_ref(output)),
        );
        output.owned(&mut |bytes| note(OF_RESULT, bytes));
    }
}
