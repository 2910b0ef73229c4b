//! On a `HeapStack`.

use std::{mem::ManuallyDrop, ptr};

use stackbleach::{HeapStack, clear_registers};
use stackbleach_residue::program::{self as residue, PAGE};
use zeroize::{Zeroize, Zeroizing};

use super::{Call, go_deep, print_no_panics};

/// A way to use a `HeapStack`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// A run on a stack that has run before.
    Usual,
    /// A run on a stack that has never run.
    First,
    /// Two runs on one stack, both with the secret.
    Second,
    /// A stack made, run on and dropped.
    MadeAndDropped,
    /// A run that ends in a panic.
    Panic,
    /// The same with the default hook, which prints.
    PanicPrinted,
    /// The secret moved into the closure, by a caller that erases its own variable.
    Captured,
    /// The same with half the secret, little enough to travel in registers.
    SmallCaptured,
    /// The secret moved into the closure in a type that erases itself.
    ZeroizingCaptured,
    /// The result returned by value, to a caller that erases it where it is.
    Returned,
    /// The same with the `Result` unwrapped first, into one more variable.
    Unwrapped,
    /// A run on a stack of 1 GiB.
    On1GiB,
    /// A run on a stack that keeps pages of deep runs.
    AfterDeep,
    /// A deep run.
    Deep,
    /// Runs in a batch, which ends before the look.
    Batch,
    /// A run whose depth is measured.
    Measured,
    /// A run whose operation is 200 KiB further down, with no mark on the way: the contract of probed
    /// frames broken.
    Skipping,
    /// A plain call in a run, looked at before the run ends: a control.
    Seen,
    /// A run that traps at the end of its closure, in a process that takes signals.
    Interrupted,
    /// The same with signals on the alternate signal stack, which is erased.
    InterruptedElsewhere,
    /// The same, but it isn't erased. A control.
    LeftElsewhere,
    /// What a run must not be: registers cleared only after the switch back. A
    /// control.
    ClearedLate,
}

impl Run {
    pub(super) const ALL: [Self; 22] = [
        Self::Usual,
        Self::First,
        Self::Second,
        Self::MadeAndDropped,
        Self::Panic,
        Self::PanicPrinted,
        Self::Captured,
        Self::SmallCaptured,
        Self::ZeroizingCaptured,
        Self::Returned,
        Self::Unwrapped,
        Self::On1GiB,
        Self::AfterDeep,
        Self::Deep,
        Self::Batch,
        Self::Measured,
        Self::Skipping,
        Self::Seen,
        Self::Interrupted,
        Self::InterruptedElsewhere,
        Self::LeftElsewhere,
        Self::ClearedLate,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Usual => "HeapStack::run",
            Self::First => "first run on a new stack",
            Self::Second => "second run on the same stack",
            Self::MadeAndDropped => "stack made, run on and dropped",
            Self::Panic => "run that panics",
            Self::PanicPrinted => "run that panics and says so",
            Self::Captured => "run, secret captured by value",
            Self::SmallCaptured => "run, 16 bytes captured by value",
            Self::ZeroizingCaptured => "run, secret captured in a Zeroizing",
            Self::Returned => "run, result returned by value",
            Self::Unwrapped => "run, result returned and unwrapped",
            Self::On1GiB => "run on a stack of 1 GiB",
            Self::AfterDeep => "run after deep runs",
            Self::Deep => "deep run",
            Self::Batch => "batch of three runs",
            Self::Measured => "run whose depth is measured",
            Self::Skipping => "run that skips 200 KiB of stack",
            Self::Seen => "plain call in a run, seen there",
            Self::Interrupted => "run with a signal",
            Self::InterruptedElsewhere => "run with a signal on its own stack",
            Self::LeftElsewhere => "run with a signal on a stack that is not erased",
            Self::ClearedLate => "registers cleared after a switch back, with a signal",
        }
    }

    pub(super) fn prepare(self, call: Call) -> Box<dyn FnMut()> {
        // Made in any case, so that the memory looks alike for all.
        let mut stack = call.new_stack();
        match self {
            Self::Usual => Box::new(move || stack.run(|| call.call()).expect("no panic")),
            Self::First => {
                // A stack for each call: two to warm up, one for the subject.
                let mut fresh = [(); 3].map(|()| call.new_stack()).into_iter();
                Box::new(move || {
                    let stack = fresh.next().expect("no more than three calls");
                    ManuallyDrop::new(stack)
                        .run(|| call.call())
                        .expect("no panic");
                })
            }
            Self::Second => Box::new(move || {
                stack.run(|| call.call()).expect("no panic");
                stack.run(|| call.call()).expect("no panic");
            }),
            Self::MadeAndDropped => Box::new(move || {
                call.new_stack().run(|| call.call()).expect("no panic");
            }),
            Self::Panic | Self::PanicPrinted => {
                if self == Self::Panic {
                    print_no_panics();
                }
                Box::new(move || {
                    stack.run(|| call.and_panic()).expect_err("a panic");
                })
            }
            Self::On1GiB => {
                let mut stack = call.new_stack_of(1 << 30);
                Box::new(move || stack.run(|| call.call()).expect("no panic"))
            }
            Self::AfterDeep => {
                for _ in 0..4 {
                    stack.run(go_deep).expect("no panic");
                }
                Box::new(move || {
                    stack.run(|| call.call()).expect("no panic");
                    stack.run(go_deep).expect("no panic");
                    stack.run(|| call.call()).expect("no panic");
                })
            }
            Self::Deep => Box::new(move || stack.run(|| call.call_deep()).expect("no panic")),
            Self::Batch => Box::new(move || {
                stack.batch(|batch| {
                    for _ in 0..3 {
                        batch.run(|| call.call()).expect("no panic");
                    }
                });
            }),
            Self::Measured => Box::new(move || {
                let ((), depth) = stack.run_measured(|| call.call()).expect("no panic");
                assert!(depth > 0);
            }),
            Self::Skipping => Box::new(move || stack.run(|| skip(call)).expect("no panic")),
            Self::Captured
            | Self::SmallCaptured
            | Self::ZeroizingCaptured
            | Self::Returned
            | Self::Unwrapped => self.prepare_by_value(call, stack),
            Self::Seen | Self::Interrupted | Self::InterruptedElsewhere | Self::LeftElsewhere => {
                match self {
                    Self::Seen => {}
                    Self::Interrupted => residue::take_signals(false),
                    _ => residue::take_signals(true),
                }
                if self == Self::InterruptedElsewhere {
                    let builder = HeapStack::builder()
                        .frames(call.frames)
                        .erase_signal_stack(true);
                    stack = builder.build().expect("memory for a stack");
                }
                Box::new(move || {
                    let run = stack.run(|| {
                        call.call();
                        call.imitate_paint();
                        residue::trap();
                    });
                    run.expect("no panic");
                })
            }
            Self::ClearedLate => {
                residue::take_signals(false);
                cleared_late(call)
            }
        }
    }

    /// Those in which the secret or the result crosses by value.
    fn prepare_by_value(self, call: Call, mut stack: HeapStack) -> Box<dyn FnMut()> {
        match self {
            Self::Captured => Box::new(move || {
                let mut secret = *call.exchange.secret();
                let run = stack.run(move || call.with(&secret));
                secret.zeroize();
                run.expect("no panic");
            }),
            Self::SmallCaptured => Box::new(move || {
                let secret = call.exchange.secret();
                let mut half = *secret.first_chunk::<16>().expect("32 bytes");
                let run = stack.run(move || call.with_half(&half));
                half.zeroize();
                run.expect("no panic");
            }),
            Self::ZeroizingCaptured => Box::new(move || {
                let secret = Zeroizing::new(*call.exchange.secret());
                let run = stack.run(move || call.with(&secret));
                run.expect("no panic");
            }),
            Self::Returned => Box::new(move || {
                let mut result = stack.run(|| {
                    call.call();
                    *call.exchange.output()
                });
                result.as_mut().expect("no panic").zeroize();
            }),
            Self::Unwrapped => Box::new(move || {
                let mut result = stack
                    .run(|| {
                        call.call();
                        *call.exchange.output()
                    })
                    .expect("no panic");
                result.zeroize();
            }),
            other => unreachable!("{other:?} passes references"),
        }
    }
}

/// As a frame of 200 KiB without probes, and with nothing in it, does it.
fn skip(call: Call) {
    let here = 0_u8;
    let base = ((&raw const here).addr() - (200 << 10)) & !(PAGE - 1);
    let limit = ptr::with_exposed_provenance_mut(base - HeapStack::MIN_SIZE);
    // SAFETY: of the stack in use, which is larger, and below all frames; the closure doesn't panic.
    unsafe { psm::on_stack(limit, HeapStack::MIN_SIZE, || call.call()) };
}

fn cleared_late(call: Call) -> Box<dyn FnMut()> {
    let mut stack = vec![0_u128; HeapStack::MIN_SIZE / 16];
    Box::new(move || {
        let (base, size) = (stack.as_mut_ptr().cast(), HeapStack::MIN_SIZE);
        // SAFETY: the memory is a stack's in size and alignment, and the closure
        // doesn't panic.
        unsafe {
            psm::on_stack(base, size, || {
                call.call();
                residue::trap();
            });
        }
        clear_registers();
        // Not `zeroize`: without optimisation that is a million instructions to step
        // over.
        // SAFETY: the whole vector, which nothing else uses.
        unsafe { base.write_bytes(0, size) };
        zeroize::optimization_barrier(&stack);
    })
}
