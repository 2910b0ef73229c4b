//! Plain calls, which must leak, and what can be done after one.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{Call, print_no_panics};

/// A plain call, and what follows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// Nothing: the control.
    Call,
    /// Nothing, where the call ends in a panic: a control.
    Panic,
    /// `zeroize::zeroize_stack::<4096>`.
    ZeroizeStack4K,
    /// `zeroize::zeroize_stack::<65536>`.
    ZeroizeStack64K,
    /// `clear_on_drop::clear_stack_on_return` of 16 pages.
    ClearStackOnReturn,
    /// `stackbleach::clear_registers`, which leaves the stack as it is.
    ClearRegisters,
}

impl Plain {
    pub(super) const ALL: [Self; 6] = [
        Self::Call,
        Self::Panic,
        Self::ZeroizeStack4K,
        Self::ZeroizeStack64K,
        Self::ClearStackOnReturn,
        Self::ClearRegisters,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Call => "plain call",
            Self::Panic => "plain call that panics",
            Self::ZeroizeStack4K => "zeroize_stack::<4096>",
            Self::ZeroizeStack64K => "zeroize_stack::<65536>",
            Self::ClearStackOnReturn => "clear_stack_on_return(16)",
            Self::ClearRegisters => "clear_registers after a plain call",
        }
    }

    pub(super) fn prepare(self, call: Call) -> Box<dyn FnMut()> {
        match self {
            Self::Call => Box::new(move || call.call()),
            Self::Panic => {
                print_no_panics();
                Box::new(move || {
                    catch_unwind(AssertUnwindSafe(|| call.and_panic())).expect_err("a panic");
                })
            }
            Self::ZeroizeStack4K => Box::new(move || {
                call.call();
                zeroize::zeroize_stack::<4096>();
            }),
            Self::ZeroizeStack64K => Box::new(move || {
                call.call();
                zeroize::zeroize_stack::<65_536>();
            }),
            Self::ClearStackOnReturn => {
                Box::new(move || clear_on_drop::clear_stack_on_return(16, || call.call()))
            }
            Self::ClearRegisters => Box::new(move || {
                call.call();
                stackbleach::clear_registers();
            }),
        }
    }
}
