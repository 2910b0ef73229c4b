//! How an operation is called, and what is done about what it leaves behind.

use std::{
    arch::asm,
    panic::{self, AssertUnwindSafe, catch_unwind},
};

use stackbleach::HeapStack;
use zeroize::{Zeroize, Zeroizing};

use super::{
    operations::Operation,
    subject::{self, Exchange},
};

/// A way to call an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Technique {
    /// A plain call: the control, which must leak.
    Plain,
    /// `zeroize::zeroize_stack::<4096>` after the call.
    ZeroizeStack4K,
    /// `zeroize::zeroize_stack::<65536>` after the call.
    ZeroizeStack64K,
    /// `clear_on_drop::clear_stack_on_return` of 16 pages.
    ClearStackOnReturn,
    /// `HeapStack::run` on a stack that has run before.
    Run,
    /// `HeapStack::run` on a stack that has never run.
    FirstRun,
    /// Two runs on one stack, both with the secret.
    SecondRun,
    /// A stack made, run on and dropped.
    MadeAndDropped,
    /// A plain call that ends in a panic: a control.
    PlainPanic,
    /// A run that ends in a panic.
    RunPanic,
    /// The secret moved into the closure, by a caller that erases its own variable.
    Captured,
    /// The same with half the secret, little enough to travel in registers.
    SmallCaptured,
    /// The secret moved into the closure in a type that erases itself.
    ZeroizingCaptured,
    /// A run that ends in a panic, with the default hook, which prints.
    RunPanicPrinted,
    /// The result returned by value, to a caller that erases it where it is.
    Returned,
    /// The same with the `Result` unwrapped first, into one more variable.
    Unwrapped,
    /// `HeapStack::run` on a stack of 1 GiB.
    RunOn1GiB,
    /// A run on a stack that keeps pages of deep runs.
    RunAfterDeep,
    /// Runs in a batch, which ends before the look.
    Batch,
    /// A run whose depth is measured.
    RunMeasured,
    /// A run that traps at the end of its closure, in a process
    /// that takes signals.
    RunInterrupted,
    /// The same with signals on the alternate signal stack, which is erased.
    RunInterruptedElsewhere,
    /// The same, but it isn't erased. A control.
    LeftElsewhere,
    /// What a run must not be: registers cleared only after the switch back. A
    /// control.
    ClearedLate,
}

impl Technique {
    /// All there are.
    pub(crate) const ALL: [Self; 24] = [
        Self::Plain,
        Self::ZeroizeStack4K,
        Self::ZeroizeStack64K,
        Self::ClearStackOnReturn,
        Self::Run,
        Self::FirstRun,
        Self::SecondRun,
        Self::MadeAndDropped,
        Self::PlainPanic,
        Self::RunPanic,
        Self::Captured,
        Self::SmallCaptured,
        Self::ZeroizingCaptured,
        Self::RunPanicPrinted,
        Self::Returned,
        Self::Unwrapped,
        Self::RunOn1GiB,
        Self::RunAfterDeep,
        Self::Batch,
        Self::RunMeasured,
        Self::RunInterrupted,
        Self::RunInterruptedElsewhere,
        Self::LeftElsewhere,
        Self::ClearedLate,
    ];

    /// What a reader calls it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain call",
            Self::ZeroizeStack4K => "zeroize_stack::<4096>",
            Self::ZeroizeStack64K => "zeroize_stack::<65536>",
            Self::ClearStackOnReturn => "clear_stack_on_return(16)",
            Self::Run => "HeapStack::run",
            Self::FirstRun => "first run on a new stack",
            Self::SecondRun => "second run on the same stack",
            Self::MadeAndDropped => "stack made, run on and dropped",
            Self::PlainPanic => "plain call that panics",
            Self::RunPanic => "run that panics",
            Self::Captured => "secret captured by value",
            Self::SmallCaptured => "16 bytes captured by value",
            Self::ZeroizingCaptured => "secret captured in a Zeroizing",
            Self::RunPanicPrinted => "run that panics and says so",
            Self::Returned => "result returned by value",
            Self::Unwrapped => "result returned and unwrapped",
            Self::RunOn1GiB => "run on a stack of 1 GiB",
            Self::RunAfterDeep => "run after deep runs",
            Self::Batch => "batch of three runs",
            Self::RunMeasured => "run whose depth is measured",
            Self::RunInterrupted => "run with a signal",
            Self::RunInterruptedElsewhere => "run with a signal on its own stack",
            Self::LeftElsewhere => "run with a signal on a stack that is not erased",
            Self::ClearedLate => "registers cleared late, with a signal",
        }
    }

    /// A closure that does it once.
    #[expect(clippy::too_many_lines, reason = "a list")]
    pub(crate) fn prepare(
        self,
        operation: Operation,
        exchange: &'static Exchange,
    ) -> Box<dyn FnMut()> {
        let function = operation.function();
        let call = move || function(exchange.secret(), exchange.output());
        let panicking_call = move || {
            call();
            panic!("on purpose");
        };
        let new_stack = || HeapStack::new(HeapStack::DEFAULT_SIZE).expect("memory for a stack");
        // Made in any case, so that the memory looks alike for all.
        let mut stack = new_stack();
        if matches!(self, Self::PlainPanic | Self::RunPanic) {
            // The default hook prints the process number, which no two subjects share.
            panic::set_hook(Box::new(|_| {}));
        }
        match self {
            Self::Plain => Box::new(call),
            Self::ZeroizeStack4K => Box::new(move || {
                call();
                zeroize::zeroize_stack::<4096>();
            }),
            Self::ZeroizeStack64K => Box::new(move || {
                call();
                zeroize::zeroize_stack::<65_536>();
            }),
            Self::ClearStackOnReturn => {
                Box::new(move || clear_on_drop::clear_stack_on_return(16, call))
            }
            Self::Run => Box::new(move || stack.run(call).expect("no panic")),
            Self::FirstRun => {
                // A stack for each call: two to warm up, one for the subject.
                let mut fresh = [new_stack(), new_stack(), new_stack()].into_iter();
                Box::new(move || {
                    let stack = fresh.next().expect("no more than three calls");
                    std::mem::ManuallyDrop::new(stack)
                        .run(call)
                        .expect("no panic");
                })
            }
            Self::SecondRun => Box::new(move || {
                stack.run(call).expect("no panic");
                stack.run(call).expect("no panic");
            }),
            Self::MadeAndDropped => Box::new(move || {
                new_stack().run(call).expect("no panic");
            }),
            Self::PlainPanic => Box::new(move || {
                catch_unwind(AssertUnwindSafe(panicking_call)).expect_err("a panic");
            }),
            Self::RunPanic | Self::RunPanicPrinted => Box::new(move || {
                stack.run(panicking_call).expect_err("a panic");
            }),
            Self::Captured => Box::new(move || {
                let mut secret = *exchange.secret();
                let run = stack.run(move || function(&secret, exchange.output()));
                secret.zeroize();
                run.expect("no panic");
            }),
            Self::SmallCaptured => Box::new(move || {
                let mut half = *exchange.secret().first_chunk::<16>().expect("32 bytes");
                let run = stack.run(move || {
                    let mut secret = [0; 32];
                    secret[..16].copy_from_slice(&half);
                    function(&secret, exchange.output());
                });
                half.zeroize();
                run.expect("no panic");
            }),
            Self::ZeroizingCaptured => Box::new(move || {
                let secret = Zeroizing::new(*exchange.secret());
                let run = stack.run(move || function(&secret, exchange.output()));
                run.expect("no panic");
            }),
            Self::Returned => Box::new(move || {
                let mut result = stack.run(|| {
                    call();
                    *exchange.output()
                });
                result.as_mut().expect("no panic").zeroize();
            }),
            Self::Unwrapped => Box::new(move || {
                let mut result = stack
                    .run(|| {
                        call();
                        *exchange.output()
                    })
                    .expect("no panic");
                result.zeroize();
            }),
            Self::RunOn1GiB => {
                let mut stack = HeapStack::new(1 << 30).expect("address space");
                Box::new(move || stack.run(call).expect("no panic"))
            }
            Self::RunAfterDeep => {
                for _ in 0..4 {
                    stack.run(go_deep).expect("no panic");
                }
                Box::new(move || {
                    stack.run(call).expect("no panic");
                    stack.run(go_deep).expect("no panic");
                    stack.run(call).expect("no panic");
                })
            }
            Self::Batch => Box::new(move || {
                stack.batch(|batch| {
                    for _ in 0..3 {
                        batch.run(call).expect("no panic");
                    }
                });
            }),
            Self::RunMeasured => Box::new(move || {
                let ((), depth) = stack.run_measured(call).expect("no panic");
                assert!(depth > 0);
            }),
            Self::RunInterrupted | Self::RunInterruptedElsewhere | Self::LeftElsewhere => {
                subject::take_signals(self != Self::RunInterrupted);
                if self == Self::RunInterruptedElsewhere {
                    let builder = HeapStack::builder().erase_signal_stack(true);
                    stack = builder.build().expect("memory for a stack");
                }
                Box::new(move || {
                    let run = stack.run(|| {
                        call();
                        subject::trap();
                    });
                    run.expect("no panic");
                })
            }
            Self::ClearedLate => {
                subject::take_signals(false);
                let mut stack = vec![0_u128; HeapStack::MIN_SIZE / 16];
                Box::new(move || {
                    let (base, size) = (stack.as_mut_ptr().cast(), HeapStack::MIN_SIZE);
                    // SAFETY: the memory is a stack's in size and alignment, and the
                    // closure doesn't panic.
                    unsafe {
                        psm::on_stack(base, size, || {
                            call();
                            subject::trap();
                        });
                    }
                    clear_vectors();
                    // Not `zeroize`: without optimisation that is a million
                    // instructions to step over.
                    // SAFETY: the whole vector, which nothing else uses.
                    unsafe { base.write_bytes(0, size) };
                    zeroize::optimization_barrier(&stack);
                })
            }
        }
    }
}

/// Touches half of a stack of the default size.
#[expect(clippy::large_stack_arrays, reason = "that is the point of it")]
fn go_deep() {
    let deep = [1_u8; HeapStack::DEFAULT_SIZE / 2];
    std::hint::black_box(&deep);
}

fn clear_vectors() {
    if is_x86_feature_detected!("avx") {
        // SAFETY: the instruction exists, by the condition, and changes only what
        // `clobber_abi` says.
        unsafe { asm!("vzeroall", clobber_abi("sysv64")) };
    }
}
