//! In place.

use std::panic::{AssertUnwindSafe, catch_unwind};

use stackbleach_residue::program::{self as residue, PAGE};
use zeroize::{Zeroize, Zeroizing};

use super::{Call, go_deep, print_no_panics};

mod signals;

/// A way to use `bleach`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bleach {
    /// On a thread that has bleached before.
    Usual,
    /// On a thread that has never bleached, in a process that hasn't used the crate:
    /// whatever is found out or made once, this makes.
    First,
    /// Twice, both with the secret.
    Twice,
    /// Within itself, looked at after the outer one.
    Nested,
    /// The same, looked at in between.
    NestedSeen,
    /// Ends in a panic.
    Panic,
    /// The same with the default hook, which prints.
    PanicPrinted,
    /// The secret moved into the closure, by a caller that erases its own variable.
    Captured,
    /// The same with half the secret, little enough to travel in registers.
    SmallCaptured,
    /// The secret moved into the closure in a type that erases itself.
    ZeroizingCaptured,
    /// The secret moved into a closure that panics.
    CapturedPanic,
    /// The result returned by value, to a caller that erases it where it is.
    Returned,
    /// On a `HeapStack`, looked at after the run.
    InRun,
    /// The same, looked at before the run ends.
    InRunSeen,
    /// Of a deep call in a run, looked at before the run ends.
    DeepInRunSeen,
    /// In a run on the smallest stack, the secret as far down as there is stack; looked at
    /// before the run ends.
    AtLimitSeen,
    /// In each run of a batch, looked at before the last ends.
    InBatchSeen,
    /// Around a run.
    AroundRun,
    /// On a stack that keeps pages of deep calls.
    AfterDeep,
    /// Of a deep call, on such a stack.
    Deep,
    /// Traps at the end of its closure, in a process that takes signals.
    Interrupted,
    /// The same of a deep call, on a stack that keeps its pages.
    DeepInterrupted,
    /// The same on a `HeapStack`, and traps again before the run ends.
    InRunInterrupted,
    /// What it must not be: registers cleared only after the stack was erased. A
    /// control.
    ClearedLate,
}

impl Bleach {
    pub(super) const ALL: [Self; 24] = [
        Self::Usual,
        Self::First,
        Self::Twice,
        Self::Nested,
        Self::NestedSeen,
        Self::Panic,
        Self::PanicPrinted,
        Self::Captured,
        Self::SmallCaptured,
        Self::ZeroizingCaptured,
        Self::CapturedPanic,
        Self::Returned,
        Self::InRun,
        Self::InRunSeen,
        Self::DeepInRunSeen,
        Self::AtLimitSeen,
        Self::InBatchSeen,
        Self::AroundRun,
        Self::AfterDeep,
        Self::Deep,
        Self::Interrupted,
        Self::DeepInterrupted,
        Self::InRunInterrupted,
        Self::ClearedLate,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Usual => "bleach",
            Self::First => "first bleach",
            Self::Twice => "bleach twice",
            Self::Nested => "bleach in bleach",
            Self::NestedSeen => "bleach in bleach, seen there",
            Self::Panic => "bleach that panics",
            Self::PanicPrinted => "bleach that panics and says so",
            Self::Captured => "bleach, secret captured by value",
            Self::SmallCaptured => "bleach, 16 bytes captured by value",
            Self::ZeroizingCaptured => "bleach, secret captured in a Zeroizing",
            Self::CapturedPanic => "bleach that panics, secret captured by value",
            Self::Returned => "bleach, result returned by value",
            Self::InRun => "bleach in a run",
            Self::InRunSeen => "bleach in a run, seen there",
            Self::DeepInRunSeen => "bleach of a deep call in a run, seen there",
            Self::AtLimitSeen => "bleach of a full stack in a run, seen there",
            Self::InBatchSeen => "bleach in a batch, seen there",
            Self::AroundRun => "bleach around a run",
            Self::AfterDeep => "bleach after deep calls",
            Self::Deep => "bleach of a deep call",
            Self::Interrupted => "bleach with a signal",
            Self::DeepInterrupted => "bleach of a deep call with a signal",
            Self::InRunInterrupted => "bleach in a run with a signal, seen there",
            Self::ClearedLate => "registers cleared after the stack, with a signal",
        }
    }

    pub(super) fn prepare(self, call: Call) -> Box<dyn FnMut()> {
        match self {
            Self::Usual => Box::new(move || bleach!(call, || call.call())),
            Self::First => {
                if call.is_probed() {
                    // What paint is differs per process: this one's is that of all subjects.
                    call.new_stack().run(|| {}).expect("no panic");
                }
                let mut warming_up = [(); 2].into_iter();
                Box::new(move || match warming_up.next() {
                    Some(()) => call.call(),
                    None => bleach!(call, || call.call()),
                })
            }
            Self::Twice => Box::new(move || {
                bleach!(call, || call.call());
                bleach!(call, || call.call());
            }),
            Self::Nested => Box::new(move || bleach!(call, || bleach!(call, || call.call()))),
            Self::NestedSeen => Box::new(move || {
                bleach!(call, || {
                    bleach!(call, || call.call());
                    residue::trap();
                });
            }),
            Self::Panic | Self::PanicPrinted => {
                if self == Self::Panic {
                    print_no_panics();
                }
                Box::new(move || {
                    let bleaching = AssertUnwindSafe(|| bleach!(call, || call.and_panic()));
                    catch_unwind(bleaching).expect_err("a panic");
                })
            }
            // The calls that warm up are two deep ones, so that their pages are kept.
            Self::AfterDeep => Box::new(move || {
                bleach!(call, || call.call());
                bleach!(call, go_deep);
                bleach!(call, || call.call());
            }),
            Self::Deep => Box::new(move || bleach!(call, || call.call_deep())),
            Self::Captured
            | Self::SmallCaptured
            | Self::ZeroizingCaptured
            | Self::CapturedPanic
            | Self::Returned => self.prepare_by_value(call),
            Self::InRun
            | Self::InRunSeen
            | Self::DeepInRunSeen
            | Self::AtLimitSeen
            | Self::InBatchSeen
            | Self::AroundRun => self.prepare_with_heap_stack(call),
            Self::Interrupted
            | Self::DeepInterrupted
            | Self::InRunInterrupted
            | Self::ClearedLate => self.prepare_for_signals(call),
        }
    }

    /// Those in which the secret or the result crosses by value.
    fn prepare_by_value(self, call: Call) -> Box<dyn FnMut()> {
        match self {
            Self::Captured => Box::new(move || {
                let mut secret = *call.exchange.secret();
                bleach!(call, move || call.with(&secret));
                secret.zeroize();
            }),
            Self::SmallCaptured => Box::new(move || {
                let secret = call.exchange.secret();
                let mut half = *secret.first_chunk::<16>().expect("32 bytes");
                bleach!(call, move || call.with_half(&half));
                half.zeroize();
            }),
            Self::ZeroizingCaptured => Box::new(move || {
                let secret = Zeroizing::new(*call.exchange.secret());
                bleach!(call, move || call.with(&secret));
            }),
            Self::CapturedPanic => {
                print_no_panics();
                Box::new(move || {
                    let mut secret = *call.exchange.secret();
                    let bleaching = AssertUnwindSafe(|| {
                        bleach!(call, move || {
                            call.with(&secret);
                            panic!("on purpose");
                        });
                    });
                    catch_unwind(bleaching).expect_err("a panic");
                    secret.zeroize();
                })
            }
            Self::Returned => Box::new(move || {
                let mut result = bleach!(call, || {
                    call.call();
                    *call.exchange.output()
                });
                result.zeroize();
            }),
            other => unreachable!("{other:?} passes references"),
        }
    }

    /// Those that use a `HeapStack` as well.
    fn prepare_with_heap_stack(self, call: Call) -> Box<dyn FnMut()> {
        let mut stack = call.new_stack();
        match self {
            Self::InRun => Box::new(move || {
                stack
                    .run(|| bleach!(call, || call.call()))
                    .expect("no panic");
            }),
            Self::InRunSeen | Self::DeepInRunSeen => Box::new(move || {
                let run = stack.run(|| {
                    if self == Self::InRunSeen {
                        bleach!(call, || call.call());
                    } else {
                        bleach!(call, || call.call_deep());
                    }
                    residue::trap();
                });
                run.expect("no panic");
            }),
            Self::AtLimitSeen => {
                let mut stack = call.new_stack_of(0);
                let size = stack.size();
                Box::new(move || {
                    let run = stack.run(|| {
                        let here = 0_u8;
                        let base = (&raw const here).addr().next_multiple_of(PAGE);
                        bleach!(call, || {
                            call.call();
                            // SAFETY: what a run has on its stack by now is less than a page.
                            unsafe { call.probe(base - size..base - PAGE) };
                            // SAFETY: as above.
                            unsafe { call.fill(base - size) };
                        });
                        residue::trap();
                    });
                    run.expect("no panic");
                })
            }
            Self::InBatchSeen => Box::new(move || {
                stack.batch(|batch| {
                    for last in [false, false, true] {
                        let run = batch.run(|| {
                            bleach!(call, || call.call());
                            if last {
                                residue::trap();
                            }
                        });
                        run.expect("no panic");
                    }
                });
            }),
            Self::AroundRun => Box::new(move || {
                bleach!(call, || stack.run(|| call.call()).expect("no panic"));
            }),
            other => unreachable!("{other:?} uses none"),
        }
    }
}
