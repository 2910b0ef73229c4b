//! Promise: on a stack that somebody else made, such as those of fibers and coroutines,
//! wherever that lies, `bleach` panics, in words, before it has called the closure and with
//! nothing erased; and the thread is none the worse for it.
#![expect(unsafe_code, reason = "switches stacks")]

use std::hint::black_box;

use libtest_mimic::Trial;
use stackbleach::{HeapStack, bleach};

use crate::common::{
    below::{self, Needle},
    child,
    foreign::{self, Heap, Mapped, SIZE, in_a_static},
    forks, initial, maps,
    pthreads::{self, Attributes},
    refused::{FOREIGN, assert_bleaches, assert_fiber_refused, assert_refuses, on_threads},
};

const MIB: usize = 1 << 20;

pub(crate) fn cases() -> Vec<Trial> {
    initial::cases![
        a_fiber_is_refused,
        a_fiber_beside_the_initial_threads_stack_is_refused,
        a_fiber_right_beside_a_threads_stack_is_refused,
        a_fiber_is_refused_in_a_run,
        a_fiber_on_shared_memory_is_refused,
        a_threads_stack_of_shared_memory_is_refused,
        a_threads_stack_within_the_initial_threads_is_refused,
        a_heap_stack_is_accepted_on_a_fiber,
    ]
}

fn a_fiber_is_refused() {
    on_threads(|| {
        assert_fiber_refused(&in_a_static());
        assert_fiber_refused(&Heap::new().range());
        assert_fiber_refused(&Mapped::anywhere().range());
    });
}

/// Above and below it, also in the room that it can grow into.
fn a_fiber_beside_the_initial_threads_stack_is_refused() {
    below::leave(Needle::new(), 2 * SIZE);
    let stack = maps::plain_around(maps::here());
    let below = [4 * MIB, 40 * MIB].map(|gap| stack.start - gap);
    let above = [0, MIB].map(|gap| stack.end + gap);
    for start in below.into_iter().chain(above) {
        for noted in [false, true] {
            forks::within(forks::fork, || {
                if noted {
                    bleach(|| ());
                }
                match Mapped::at(start) {
                    Ok(memory) => assert_fiber_refused(&memory.range()),
                    Err(error) => child::untested(&format!(
                        "a fiber at {start:#x}, beside {stack:x?}: {error}"
                    )),
                }
                assert_bleaches();
            });
        }
    }
}

/// With no gap between: the kernel has one mapping for all of it.
fn a_fiber_right_beside_a_threads_stack_is_refused() {
    let memory = pthreads::Memory::new(MIB + 2 * SIZE);
    let whole = memory.range();
    let own = whole.start + SIZE..whole.end - SIZE;
    // SAFETY: nobody else uses it.
    let attributes = unsafe { Attributes::new().on(&own) };
    for noted in [false, true] {
        attributes.run(|| {
            assert_eq!(maps::plain_around(maps::here()), whole);
            if noted {
                bleach(|| ());
            }
            assert_fiber_refused(&(whole.start..own.start));
            assert_fiber_refused(&(own.end..whole.end));
            assert_bleaches();
        });
    }
}

fn a_fiber_is_refused_in_a_run() {
    on_threads(|| {
        let mut stack = HeapStack::new(MIB).unwrap();
        stack
            .run(|| {
                assert_fiber_refused(&Heap::new().range());
                assert_fiber_refused(&Mapped::anywhere().range());
                assert_bleaches();
            })
            .unwrap();
        // Where one run waits for another, on a fiber.
        let mut inner = HeapStack::new(MIB).unwrap();
        stack
            .run(|| {
                let memory = Mapped::anywhere();
                // SAFETY: nobody else uses it.
                unsafe {
                    foreign::on_fiber(&memory.range(), || {
                        inner.run(assert_bleaches).unwrap();
                        assert_refuses(FOREIGN);
                    });
                }
                assert_bleaches();
            })
            .unwrap();
    });
}

fn a_fiber_on_shared_memory_is_refused() {
    on_threads(|| {
        assert_fiber_refused(&Mapped::shared().range());
    });
}

/// What was erased there would be erased for others too.
fn a_threads_stack_of_shared_memory_is_refused() {
    let memory = Mapped::shared();
    // SAFETY: nobody else uses it.
    let attributes = unsafe { Attributes::new().on(&memory.range()) };
    attributes.run(|| {
        assert!(memory.range().contains(&maps::here()));
        assert_refuses(FOREIGN);
        let mut stack = HeapStack::new(MIB).unwrap();
        stack.run(assert_bleaches).unwrap();
    });
}

/// Below it are that thread's own frames.
fn a_threads_stack_within_the_initial_threads_is_refused() {
    let mut local = [0_u8; MIB];
    let start = black_box(&mut local).as_mut_ptr().expose_provenance();
    let pages = start.next_multiple_of(maps::page())..start + MIB / 2;
    // SAFETY: nobody else uses it.
    let attributes = unsafe { Attributes::new().on(&pages) };
    for noted in [false, true] {
        if noted {
            bleach(|| ());
        }
        attributes.run(|| {
            assert!(pages.contains(&maps::here()));
            assert_refuses(FOREIGN);
            let mut stack = HeapStack::new(MIB).unwrap();
            stack.run(assert_bleaches).unwrap();
        });
    }
    // This thread's own has to grow past the local, for all below to be read.
    below::leave(Needle::new(), 2 * below::NEAR);
    assert_bleaches();
}

/// That runs on memory which the crate knows.
fn a_heap_stack_is_accepted_on_a_fiber() {
    on_threads(|| {
        let memory = Mapped::anywhere();
        let run = || {
            let mut stack = HeapStack::new(MIB).unwrap();
            stack.run(assert_bleaches).unwrap();
        };
        // SAFETY: nobody else uses it.
        unsafe { foreign::on_fiber(&memory.range(), run) };
    });
}
