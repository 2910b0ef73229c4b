//! Promise: an x87 exception that is unmasked and pending is neither raised by what the crate
//! does nor lost, and the registers are zero all the same.
//!
//! Of the processor's instructions, the next one that looks raises it, whoever that belongs to.

use std::{
    arch::asm,
    os::unix::process::ExitStatusExt,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
};

use stackbleach::{HeapStack, bleach, clear_registers};

use crate::common::child;

/// When the exception is unmasked.
#[derive(Clone, Copy, Debug)]
enum Unmasked {
    /// Before it comes: it is pending at once.
    Before,
    /// Once it was noted: it is pending from then on.
    After,
}

/// Division by zero is unmasked, and nothing else.
const CONTROL: u16 = 0x37b;
const MASKED: u16 = 0x37f;

/// In the status word: an exception is pending, and it is a division by zero.
const PENDING: u16 = 1 << 7 | 1 << 2;

/// A number, by all of whose bytes it is found.
static NUMBER: [u8; 10] = [0xa5; 10];
static ZERO: f32 = 0.0;

/// Fills the x87 registers and divides by zero.
fn divide(unmasked: Unmasked) {
    let (before, after) = match unmasked {
        Unmasked::Before => (CONTROL, None),
        Unmasked::After => (MASKED, Some(CONTROL)),
    };
    // SAFETY: reads what it is given, and changes x87 registers.
    unsafe {
        asm!(
            "fninit",
            "fldcw [{before}]",
            ".irp i, 0,1,2,3,4,5,6,7",
            "fld tbyte ptr [{number}]",
            ".endr",
            "fdiv dword ptr [{zero}]",
            before = in(reg) &raw const before,
            number = in(reg) &raw const NUMBER,
            zero = in(reg) &raw const ZERO,
            options(nostack),
        );
    }
    if let Some(after) = after {
        // SAFETY: as above.
        unsafe { asm!("fldcw [{}]", in(reg) &raw const after, options(nostack)) };
    }
}

/// The x87 state, by an instruction that doesn't look and takes everything back.
struct State([u8; 108]);

impl State {
    fn take() -> Self {
        let mut state = [0; 108];
        // SAFETY: as many bytes as it writes.
        unsafe { asm!("fnsave [{}]", in(reg) state.as_mut_ptr(), options(nostack)) };
        Self(state)
    }

    fn word(&self, at: usize) -> u16 {
        u16::from_le_bytes([self.0[at], self.0[at + 1]])
    }

    fn control(&self) -> u16 {
        self.word(0)
    }

    fn is_pending(&self) -> bool {
        self.word(4) & PENDING == PENDING
    }

    fn are_registers_empty(&self) -> bool {
        self.word(8) == 0xffff
    }

    fn registers(&self) -> &[u8] {
        &self.0[28..]
    }
}

type Way = fn(&dyn Fn());

const WAYS: [(&str, Way); 9] = [
    ("HeapStack::run", |f| {
        HeapStack::new(0).unwrap().run(f).unwrap();
    }),
    ("HeapStack::run, with a panic", |f| {
        HeapStack::new(0)
            .unwrap()
            .run(|| {
                f();
                resume_unwind(Box::new(()));
            })
            .unwrap_err();
    }),
    ("Batch::run", |f| {
        let mut stack = HeapStack::new(0).unwrap();
        stack.batch(|batch| batch.run(f).unwrap());
    }),
    ("run", |f| stackbleach::run(f).unwrap()),
    ("bleach", |f| bleach(f)),
    ("bleach, with a panic", |f| {
        let panic = || {
            bleach(|| {
                f();
                resume_unwind(Box::new(()));
            });
        };
        catch_unwind(AssertUnwindSafe(panic)).unwrap_err();
    }),
    ("bleach in run", |f| stackbleach::run(|| bleach(f)).unwrap()),
    ("maybe_grow", |f| {
        let left = stackbleach::remaining_stack().unwrap();
        stackbleach::maybe_grow(left + 1, 0, f);
    }),
    ("clear_registers", |f| {
        f();
        clear_registers();
    }),
];

/// After each of the ways, with the division in the closure, or with it before all.
fn each_way(unmasked: Unmasked, mut check: impl FnMut(&str, State)) {
    for (name, way) in WAYS {
        way(&|| divide(unmasked));
        check(&format!("{name}, {unmasked:?}"), State::take());
        divide(unmasked);
        way(&|| ());
        check(&format!("{unmasked:?}, {name}"), State::take());
    }
}

#[test]
fn a_pending_exception_is_neither_raised_nor_lost_and_its_registers_are_zero() {
    let test = a_pending_exception_is_neither_raised_nor_lost_and_its_registers_are_zero;
    child::alone(test, || {
        for unmasked in [Unmasked::Before, Unmasked::After] {
            divide(unmasked);
            let control = State::take();
            if !control.is_pending() {
                child::untested("x87 exceptions unmasked later, which this emulator forgets");
                continue;
            }
            assert_eq!(control.control(), CONTROL, "control");
            assert!(!control.are_registers_empty(), "control");
            assert_eq!(control.registers()[10..], [0xa5; 70], "control");
            each_way(unmasked, |way, state| {
                assert_eq!(state.registers(), [0; 80], "{way}");
                assert!(state.are_registers_empty(), "{way}: as at any return");
                assert!(state.is_pending(), "{way}");
                assert_eq!(state.control(), CONTROL, "{way}");
            });
        }
    });
}

/// The next instruction that looks.
fn look() {
    // SAFETY: changes nothing.
    unsafe { asm!("fwait", options(nostack)) };
}

#[test]
fn a_pending_exception_is_raised_where_its_owner_looks_for_it() {
    const WAY: &str = "STACKBLEACH_TEST_WAY";
    let test = a_pending_exception_is_raised_where_its_owner_looks_for_it;
    if child::is_for(test) {
        let way: usize = std::env::var(WAY).unwrap().parse().unwrap();
        look();
        match WAYS.get(way) {
            Some((_, way)) => way(&|| divide(Unmasked::Before)),
            None => divide(Unmasked::Before),
        }
        child::reached();
        look();
        return;
    }
    let ended = |way: usize| {
        let output = child::command(test)
            .env(WAY, way.to_string())
            .output()
            .unwrap();
        assert!(child::has_reached(&output), "{output:?}");
        output.status.signal()
    };
    if ended(WAYS.len()) != Some(libc::SIGFPE) {
        child::untested("x87 exceptions, which this emulator doesn't raise");
        return;
    }
    for (i, (name, _)) in WAYS.into_iter().enumerate() {
        assert_eq!(ended(i), Some(libc::SIGFPE), "{name}");
    }
}
