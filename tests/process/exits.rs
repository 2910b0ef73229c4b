//! Promise: a process or thread can end in a closure, as it can anywhere. Exit codes, what
//! is destroyed and what is not are the same; other threads and their stacks go on.
#![expect(unsafe_code, reason = "ends threads as C programs do")]

mod threads;

use std::{
    env,
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    process::{self, Output},
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
    thread,
};

use stackbleach::{HeapStack, bleach, maybe_grow};

use crate::common::{child, quiet};

const MIB: usize = 1 << 20;

/// Tells a child where to end.
const VARIABLE: &str = "STACKBLEACH_TEST_EXIT";

type Call = fn(&mut dyn FnMut());

/// Calls it in many ways, or plainly.
const PLACES: [(&str, Call); 7] = [
    ("plain", |f| f()),
    // What the rest does about panics, if nothing else.
    ("caught", |f| {
        let _ = catch_unwind(AssertUnwindSafe(f));
    }),
    ("run", |f| HeapStack::new(MIB).unwrap().run(f).unwrap()),
    ("own", |f| stackbleach::run(f).unwrap()),
    ("bleach", |f| bleach(f)),
    ("grow", |f| maybe_grow(64 * MIB, 0, f)),
    ("nested", |f| {
        let mut stack = HeapStack::new(0).unwrap();
        stack.batch(|batch| {
            let run = batch.run(|| bleach(|| stackbleach::run(|| bleach(f)).unwrap()));
            run.unwrap();
        });
    }),
];

/// In the child: where it was told to end.
fn end_in(f: &mut dyn FnMut()) {
    let place = env::var(VARIABLE).unwrap();
    let (_, call) = PLACES.iter().find(|(name, _)| *name == place).unwrap();
    call(f);
}

/// Has a child of this test end in each place; what is left of it must be the same as
/// without this crate.
#[track_caller]
fn ends_alike<F: Fn() + Copy>(test: F, expected: impl Fn(&Output), alike: &str) {
    let end = |place| {
        let mut command = child::command(test);
        command.env(VARIABLE, place).output().unwrap()
    };
    let model = end(alike);
    assert!(child::has_reached(&model), "{model:?}");
    expected(&model);
    for (place, _) in PLACES {
        if place == "plain" && alike != "plain" {
            continue;
        }
        let output = end(place);
        assert!(child::has_reached(&output), "{place}: {output:?}");
        assert_eq!(output.status, model.status, "{place}: {output:?}");
        assert_eq!(printed(&output), printed(&model), "{place}: {output:?}");
    }
}

/// What the test's own destructors said. (The harness says how long it took.)
fn printed(output: &Output) -> Vec<String> {
    let text = String::from_utf8_lossy(&output.stdout);
    let said = text.split('<').filter_map(|rest| rest.split_once('>'));
    said.map(|(said, _)| said.to_owned()).collect()
}

/// Says so when it is dropped.
struct Says(&'static str);

impl Drop for Says {
    fn drop(&mut self) {
        print!("<{}>", self.0);
    }
}

thread_local! {
    static OF_THREAD: Says = const { Says("thread-local") };
}

extern "C" fn at_exit() {
    // On whichever stack that is: with some of it in use.
    let bytes = black_box([1_u8; 4096]);
    print!(
        "<at exit: {}>",
        bytes.iter().map(|&byte| u32::from(byte)).sum::<u32>()
    );
    let sum = stackbleach::run(|| black_box(1) + 1).unwrap();
    print!("<run at exit: {sum}>");
}

/// With something on the stack, in a thread-local, and for later.
fn exit(code: i32) {
    let _on_the_stack = Says("local");
    OF_THREAD.with(|_| ());
    // SAFETY: a function of this program, which doesn't unwind.
    assert_eq!(unsafe { libc::atexit(at_exit) }, 0);
    print!("<exits>");
    child::reached();
    process::exit(code);
}

#[test]
fn a_process_that_exits_in_a_closure_does_what_it_does_elsewhere() {
    let test = a_process_that_exits_in_a_closure_does_what_it_does_elsewhere;
    if child::is_for(test) {
        end_in(&mut || exit(42));
        unreachable!();
    }
    let expected = |output: &Output| {
        assert_eq!(output.status.code(), Some(42));
        let printed = printed(output);
        // No destructor of locals.
        assert!(!printed.contains(&"local".to_owned()), "{printed:?}");
        assert!(printed.contains(&"at exit: 4096".to_owned()), "{printed:?}");
        assert!(
            printed.contains(&"run at exit: 2".to_owned()),
            "{printed:?}"
        );
    };
    ends_alike(test, expected, "plain");
}

/// In another thread, while others run on their stacks.
#[test]
fn a_process_that_exits_in_a_closure_of_one_of_many_threads_does_what_it_does_elsewhere() {
    let test = a_process_that_exits_in_a_closure_of_one_of_many_threads_does_what_it_does_elsewhere;
    if child::is_for(test) {
        let rounds: &[AtomicUsize; 2] = Box::leak(Box::default());
        for rounds in rounds {
            thread::spawn(|| run_for_ever(rounds));
        }
        while rounds.iter().any(|rounds| rounds.load(Relaxed) == 0) {
            thread::yield_now();
        }
        let ends = || end_in(&mut || exit(43));
        let _ = thread::spawn(ends).join();
        unreachable!();
    }
    ends_alike(
        test,
        |output| assert_eq!(output.status.code(), Some(43)),
        "plain",
    );
}

/// What the other threads do.
fn run_for_ever(rounds: &AtomicUsize) {
    let mut stack = HeapStack::new(MIB).unwrap();
    loop {
        let run = || bleach(|| stackbleach::run(|| black_box([7_u8; 4096])).unwrap());
        assert_eq!(stack.run(run).unwrap(), [7; 4096]);
        rounds.fetch_add(1, Relaxed);
    }
}

/// Not a panic's own way out, but a payload's that was carried from thread to thread.
#[test]
fn a_thread_can_end_by_a_panic_of_another_that_was_carried_into_a_closure() {
    let payload = thread::spawn(|| quiet::quietly(|| stackbleach::run(|| panic!("on purpose"))))
        .join()
        .unwrap()
        .map(|(): ()| ())
        .unwrap_err();
    let message = payload.message().to_owned();
    let ended = thread::spawn(move || {
        bleach(|| {
            stackbleach::run(|| resume_unwind(Box::new(message))).unwrap();
        });
    });
    quiet::quietly(|| ended.join()).unwrap_err();
    assert_eq!(stackbleach::run(|| 42).unwrap(), 42);
}
