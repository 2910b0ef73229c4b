//! Whole calls to be stepped through, from before they begin until they have returned.
//!
//! Each of them traps three times: before the call, where the operation begins and where it
//! has ended. What comes between the first and the second, and after the third, is this
//! crate's.

use std::{
    env,
    hint::black_box,
    mem::{self, MaybeUninit},
    panic::{AssertUnwindSafe, catch_unwind},
    ptr,
};

use stackbleach::{HeapStack, clear_registers};
use stackbleach_residue::program as residue;

use super::{Call, print_no_panics};

/// A way to use the crate, in a process that takes signals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// A run.
    Run,
    /// A run on a stack that erases the alternate signal stack, where the handler runs.
    RunElsewhere,
    /// A run that ends in a silent panic.
    RunPanic,
    /// The same, with a backtrace printed.
    RunPanicPrinted,
    /// A deep run, whose pages go back to the system.
    RunDeep,
    /// The same, further down than stacks are painted.
    RunDeeper,
    /// A deep run on a stack of the least size, of which nothing is asked any more.
    RunUnasked,
    /// In place.
    Bleach,
    /// The same of a deep call.
    BleachDeep,
    /// In place, ends in a silent panic.
    BleachPanic,
    /// In place, in a run.
    BleachInRun,
    /// A run whose end isn't reached, so that its stack isn't erased. A control.
    NotErased,
    /// What a run must not be: registers cleared only after the switch back. A control.
    ClearedLate,
    /// A run whose result depends on signals. A control.
    CountsSignals,
    /// A run that takes no signals. A control.
    TakesNone,
}

impl Marked {
    pub(super) const ALL: [Self; 15] = [
        Self::Run,
        Self::RunElsewhere,
        Self::RunPanic,
        Self::RunPanicPrinted,
        Self::RunDeep,
        Self::RunDeeper,
        Self::RunUnasked,
        Self::Bleach,
        Self::BleachDeep,
        Self::BleachPanic,
        Self::BleachInRun,
        Self::NotErased,
        Self::ClearedLate,
        Self::CountsSignals,
        Self::TakesNone,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Run => "run",
            Self::RunElsewhere => "run with signals on their own stack",
            Self::RunPanic => "run that panics",
            Self::RunPanicPrinted => "run that panics and prints a backtrace",
            Self::RunDeep => "deep run",
            Self::RunDeeper => "deeper run",
            Self::RunUnasked => "deep run on a stack that is erased unasked",
            Self::Bleach => "bleach",
            Self::BleachDeep => "bleach of a deep call",
            Self::BleachPanic => "bleach that panics",
            Self::BleachInRun => "bleach in a run",
            Self::NotErased => "run that is not erased",
            Self::ClearedLate => "registers cleared after a switch back",
            Self::CountsSignals => "run that counts signals",
            Self::TakesNone => "run that takes no signals",
        }
    }

    /// Whether a `HeapStack` is used.
    pub(crate) fn has_heap_stack(self) -> bool {
        !matches!(
            self,
            Self::Bleach | Self::BleachDeep | Self::BleachPanic | Self::ClearedLate
        )
    }

    /// Whether there are too many steps after the operation to take each.
    pub(crate) fn prints_backtrace(self) -> bool {
        self == Self::RunPanicPrinted
    }

    pub(super) fn prepare(self, call: Call) -> Box<dyn FnMut()> {
        residue::take_signals(self == Self::RunElsewhere);
        match self {
            Self::Run | Self::RunElsewhere | Self::RunDeep | Self::RunDeeper => {
                let stack = HeapStack::builder()
                    .frames(call.frames)
                    .erase_signal_stack(self == Self::RunElsewhere);
                let mut stack = stack.build().expect("memory for a stack");
                Box::new(move || {
                    cool(|| stack.run(|| {}).expect("no panic"));
                    residue::trap();
                    let run = match self {
                        Self::RunDeep => {
                            stack.run(|| call_deep_between_traps::<{ 24 << 10 }>(call))
                        }
                        Self::RunDeeper => {
                            stack.run(|| call_deep_between_traps::<{ 160 << 10 }>(call))
                        }
                        _ => stack.run(|| call_between_traps(call)),
                    };
                    run.expect("no panic");
                })
            }
            Self::RunUnasked => {
                let stack = HeapStack::builder()
                    .size(HeapStack::MIN_SIZE)
                    .frames(call.frames);
                let mut stack = stack.build().expect("memory for a stack");
                Box::new(move || {
                    // That touches all of it.
                    stack.run_measured(|| {}).expect("no panic");
                    cool(|| stack.run(|| {}).expect("no panic"));
                    residue::trap();
                    let run = stack.run(|| call_deep_between_traps::<{ 24 << 10 }>(call));
                    run.expect("no panic");
                })
            }
            Self::RunPanic | Self::RunPanicPrinted => {
                if self == Self::RunPanic {
                    print_no_panics();
                } else {
                    // SAFETY: this process has one thread so far.
                    unsafe { env::set_var("RUST_BACKTRACE", "full") };
                }
                let mut stack = call.new_stack();
                Box::new(move || {
                    cool(|| stack.run(|| {}).expect("no panic"));
                    residue::trap();
                    let run = stack.run(|| {
                        call_between_traps(call);
                        panic!("on purpose");
                    });
                    let error = run.expect_err("a panic");
                    assert_eq!(error.message(), "on purpose");
                })
            }
            Self::Bleach | Self::BleachDeep => Box::new(move || {
                cool(|| bleach!(call, || {}));
                residue::trap();
                if self == Self::BleachDeep {
                    // Further than what stays in any case.
                    bleach!(call, || call_deep_between_traps::<{ 96 << 10 }>(call));
                } else {
                    bleach!(call, || call_between_traps(call));
                }
            }),
            Self::BleachPanic => {
                print_no_panics();
                Box::new(move || {
                    cool(|| bleach!(call, || {}));
                    residue::trap();
                    let bleaching = AssertUnwindSafe(|| {
                        bleach!(call, || {
                            call_between_traps(call);
                            panic!("on purpose");
                        });
                    });
                    catch_unwind(bleaching).expect_err("a panic");
                })
            }
            Self::BleachInRun => {
                let mut stack = call.new_stack();
                Box::new(move || {
                    cool(|| stack.run(|| bleach!(call, || {})).expect("no panic"));
                    residue::trap();
                    let run = stack.run(|| bleach!(call, || call_between_traps(call)));
                    run.expect("no panic");
                })
            }
            Self::NotErased | Self::CountsSignals | Self::TakesNone => self.prepare_control(call),
            Self::ClearedLate => cleared_late(call),
        }
    }

    fn prepare_control(self, call: Call) -> Box<dyn FnMut()> {
        let mut stack = call.new_stack();
        if self == Self::TakesNone {
            block_signals();
        }
        Box::new(move || {
            residue::trap();
            stack.batch(|batch| {
                let run = batch.run(|| {
                    call_between_traps(call);
                    if self == Self::CountsSignals {
                        call.exchange.output()[0] ^= call.exchange.signals();
                    }
                });
                run.expect("no panic");
                if self == Self::NotErased {
                    residue::trap();
                }
            });
        })
    }
}

/// So many calls that memory for deep ones is no longer kept. Besides, the descriptor that a
/// fork needs anew is opened here: what follows is stepped through with one that is there.
fn cool(mut shallow: impl FnMut()) {
    for _ in 0..50 {
        shallow();
    }
}

fn call_between_traps(call: Call) {
    residue::trap();
    call.call();
    residue::trap();
}

/// The same, so many bytes further down.
#[inline(never)]
fn call_deep_between_traps<const DEPTH: usize>(call: Call) {
    residue::trap();
    // Its pages are touched as the frame is made, and hold nothing.
    let frame = MaybeUninit::<[u8; DEPTH]>::uninit();
    black_box(&frame);
    call.call();
    residue::trap();
    black_box(&frame);
}

fn block_signals() {
    // SAFETY: plain integers, for which all zeros is a value.
    let mut set: libc::sigset_t = unsafe { mem::zeroed() };
    // SAFETY: a set of signals, and a signal.
    unsafe { libc::sigaddset(&raw mut set, libc::SIGUSR1) };
    // SAFETY: reads the set.
    let outcome =
        unsafe { libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, ptr::null_mut()) };
    assert_eq!(outcome, 0);
}

fn cleared_late(call: Call) -> Box<dyn FnMut()> {
    let mut stack = vec![0_u128; HeapStack::MIN_SIZE / 16];
    Box::new(move || {
        let (base, size) = (stack.as_mut_ptr().cast(), HeapStack::MIN_SIZE);
        residue::trap();
        // SAFETY: the memory is a stack's in size and alignment, and the closure
        // doesn't panic.
        unsafe { psm::on_stack(base, size, || call_between_traps(call)) };
        clear_registers();
        // SAFETY: the whole vector, which nothing else uses.
        unsafe { base.write_bytes(0, size) };
        zeroize::optimization_barrier(&stack);
    })
}
