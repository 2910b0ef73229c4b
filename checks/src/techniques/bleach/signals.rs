//! In a process that takes signals.

use std::arch::asm;

use stackbleach::clear_registers;
use stackbleach_residue::program as residue;

use super::{Bleach, Call};

impl Bleach {
    /// Those that trap at the end of the closure.
    pub(super) fn prepare_for_signals(self, call: Call) -> Box<dyn FnMut()> {
        residue::take_signals(false);
        match self {
            Self::Interrupted => Box::new(move || {
                bleach!(call, || {
                    call.call();
                    call.imitate_paint();
                    residue::trap();
                });
            }),
            Self::DeepInterrupted => Box::new(move || {
                bleach!(call, || {
                    call.call_deep();
                    residue::trap();
                });
            }),
            Self::InRunInterrupted => {
                let mut stack = call.new_stack();
                Box::new(move || {
                    let run = stack.run(|| {
                        bleach!(call, || {
                            call.call();
                            residue::trap();
                        });
                        residue::trap();
                    });
                    run.expect("no panic");
                })
            }
            Self::ClearedLate => cleared_late(call),
            other => unreachable!("{other:?} doesn't trap there"),
        }
    }
}

fn cleared_late(call: Call) -> Box<dyn FnMut()> {
    Box::new(move || {
        call_and_trap(call);
        // Here, not in a function: one would push registers first.
        // SAFETY: what is below the stack pointer is nobody's: a block that may push, as this
        // may, finds no red zone there. The stack is larger than that, or grows.
        unsafe {
            asm!(
                "lea rdi, [rsp - 64 * 1024]",
                "mov ecx, 64 * 1024 / 8",
                "rep stosq", // rcx words of rax, up to the stack pointer
                in("rax") 0,
                out("rdi") _,
                out("rcx") _,
            );
        }
        clear_registers();
    })
}

#[inline(never)]
fn call_and_trap(call: Call) {
    call.call();
    residue::trap();
}
