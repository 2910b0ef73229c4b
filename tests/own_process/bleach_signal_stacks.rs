//! Promise: on an alternate signal stack, wherever that lies, `bleach` panics, in words,
//! before it has called the closure and with nothing erased; and the thread is none the
//! worse for it.
#![expect(unsafe_code, reason = "handles signals")]

use std::{
    io,
    mem::MaybeUninit,
    ops::Range,
    panic::{self, catch_unwind},
    ptr,
    sync::Mutex,
};

use libtest_mimic::Trial;
use stackbleach::{HeapStack, bleach};

use crate::common::{
    foreign::{self, AUTODISARM, Heap, Mapped, SIZE, in_a_static},
    initial, maps,
    refused::{FOREIGN, SIGNAL, assert_bleaches, assert_handler_refused, on_threads},
};

const MIB: usize = 1 << 20;

pub(crate) fn cases() -> Vec<Trial> {
    initial::cases![
        an_alternate_signal_stack_is_refused,
        an_alternate_signal_stack_that_the_kernel_forgot_is_refused,
        an_alternate_signal_stack_in_a_local_is_refused,
        an_alternate_signal_stack_is_refused_in_a_run,
        a_heap_stack_is_accepted_in_a_handler,
        a_refusal_names_the_place_of_the_call,
    ]
}

fn an_alternate_signal_stack_is_refused() {
    on_threads(|| {
        assert_handler_refused(&in_a_static(), 0, SIGNAL);
        assert_handler_refused(&Heap::new().range(), 0, SIGNAL);
        assert_handler_refused(&Mapped::anywhere().range(), 0, SIGNAL);
    });
}

/// Apart from the thread's own: in a local of that it would look like a part of it.
fn an_alternate_signal_stack_that_the_kernel_forgot_is_refused() {
    on_threads(|| {
        let heap = Heap::new();
        let mapped = Mapped::anywhere();
        for stack in [in_a_static(), heap.range(), mapped.range()] {
            // The control: it has forgotten that one, and no other.
            assert_eq!(reported_in_a_handler(&stack, 0), libc::SS_ONSTACK);
            assert_eq!(reported_in_a_handler(&stack, AUTODISARM), libc::SS_DISABLE);
            assert_handler_refused(&stack, AUTODISARM, FOREIGN);
        }
    });
}

/// What the kernel says in a handler on that stack of the thread's alternate one.
fn reported_in_a_handler(stack: &Range<usize>, flags: libc::c_int) -> libc::c_int {
    let mut reported = MaybeUninit::<libc::stack_t>::uninit();
    let mut ask = || {
        assert!(stack.contains(&maps::here()));
        // SAFETY: writes to `reported`.
        let result = unsafe { libc::sigaltstack(ptr::null(), reported.as_mut_ptr()) };
        assert_eq!(result, 0, "{}", io::Error::last_os_error());
    };
    // SAFETY: nobody else uses it.
    unsafe { foreign::in_handler(stack, flags, &mut ask) };
    // SAFETY: written in the handler.
    unsafe { reported.assume_init() }.ss_flags
}

/// Between live frames, where it looks like a part of the stack.
fn an_alternate_signal_stack_in_a_local_is_refused() {
    fn with_a_local() {
        let mut local = MaybeUninit::<[u128; SIZE / 16]>::uninit();
        let start = local.as_mut_ptr().expose_provenance();
        assert_handler_refused(&(start..start + SIZE), 0, SIGNAL);
    }

    on_threads(|| {
        with_a_local();
        let mut stack = HeapStack::new(2 * MIB).unwrap();
        stack.run(with_a_local).unwrap();
        stack.run(assert_bleaches).unwrap();
    });
}

fn an_alternate_signal_stack_is_refused_in_a_run() {
    on_threads(|| {
        let mut stack = HeapStack::new(MIB).unwrap();
        stack
            .run(|| {
                assert_handler_refused(&Mapped::anywhere().range(), 0, SIGNAL);
                assert_handler_refused(&Mapped::anywhere().range(), AUTODISARM, FOREIGN);
                assert_bleaches();
            })
            .unwrap();
    });
}

/// That runs on memory which the crate knows.
fn a_heap_stack_is_accepted_in_a_handler() {
    on_threads(|| {
        for flags in [0, AUTODISARM] {
            let memory = Mapped::anywhere();
            let run = &mut || {
                let mut stack = HeapStack::new(MIB).unwrap();
                stack.run(assert_bleaches).unwrap();
            };
            // SAFETY: nobody else uses it.
            unsafe { foreign::in_handler(&memory.range(), flags, run) };
        }
    });
}

fn a_refusal_names_the_place_of_the_call() {
    static PLACE: Mutex<Option<(String, u32)>> = Mutex::new(None);
    panic::set_hook(Box::new(|info| {
        let place = info.location().unwrap();
        *PLACE.lock().unwrap() = Some((place.file().to_owned(), place.line()));
    }));
    let memory = Mapped::anywhere();
    let call = || (line!(), catch_unwind(|| bleach(|| ())));
    // SAFETY: nobody else uses it.
    let (line, result) = unsafe { foreign::on_fiber(&memory.range(), call) };
    let _ = panic::take_hook();
    result.unwrap_err();
    let place = PLACE.lock().unwrap().take().unwrap();
    assert_eq!(place, (file!().to_owned(), line));
}
