//! Promise: the closure really runs on another stack, backtraces lead out of it all
//! the same, and `run` works wherever a program can call it from.

use std::{
    backtrace::Backtrace,
    hint::black_box,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Mutex, mpsc},
    thread,
};

use stackbleach::{HeapStack, PanicError};

use crate::common::{child, maps, own_stack, quiet::quietly};

#[test]
fn a_closure_runs_on_the_heap_stack_and_not_on_the_threads_own() {
    let own = own_stack::range();
    // The control: where it is before and after.
    assert!(own.contains(&maps::here()));
    let mut stack = HeapStack::new(0).unwrap();
    let size = stack.size();
    stack
        .run(|| {
            assert!(!own.contains(&maps::here()));
            let mapping = maps::around(maps::here());
            assert_eq!(mapping.len(), size);
            // At its base: nearly all of it is left.
            assert!(mapping.range.end - maps::here() < size / 8);
        })
        .unwrap();
    assert!(own.contains(&maps::here()));
}

/// As above, for what the closure calls and what a panic calls.
#[test]
fn destructors_and_the_panic_hook_run_on_the_heap_stack_too() {
    struct Reports<'a>(&'a Mutex<Vec<usize>>);

    impl Drop for Reports<'_> {
        fn drop(&mut self) {
            self.0.lock().unwrap().push(maps::here());
        }
    }

    let test = destructors_and_the_panic_hook_run_on_the_heap_stack_too;
    child::alone(test, || {
        static IN_HOOK: Mutex<Option<usize>> = Mutex::new(None);
        std::panic::set_hook(Box::new(|_| *IN_HOOK.lock().unwrap() = Some(maps::here())));

        let own = own_stack::range();
        let places = Mutex::new(Vec::new());
        let mut stack = HeapStack::new(0).unwrap();
        let captured = Reports(&places);
        stack
            .run(|| {
                let _captured = captured;
                let _local = Reports(&places);
                panic!("drops them");
            })
            .unwrap_err();
        let _ = std::panic::take_hook();

        let mut places = places.into_inner().unwrap();
        assert_eq!(places.len(), 2);
        places.push(IN_HOOK.lock().unwrap().unwrap());
        assert!(places.iter().all(|place| !own.contains(place)));
    });
}

/// Not the name of a function that a closure is written in: the closure's own name
/// would contain that.
#[inline(never)]
fn a_frame_beyond_the_switch(stack: &mut HeapStack, f: fn() -> String) -> String {
    let backtrace = stack.run(f).unwrap();
    // After the call, so that it isn't the last thing done: that would leave no frame.
    black_box(backtrace)
}

#[inline(never)]
fn a_frame_on_the_heap_stack() -> String {
    let backtrace = Backtrace::force_capture().to_string();
    black_box(backtrace)
}

#[test]
#[cfg_attr(
    target_arch = "arm",
    ignore = "psm describes its switch to DWARF's unwinders, and Arm has another: there they end"
)]
fn a_backtrace_goes_on_past_the_switch() {
    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let backtrace = a_frame_beyond_the_switch(&mut stack, a_frame_on_the_heap_stack);
    let inside = backtrace.find("a_frame_on_the_heap_stack");
    let beyond = backtrace.find("a_frame_beyond_the_switch");
    assert!(inside.is_some(), "{backtrace}");
    assert!(inside < beyond, "{backtrace}");

    // The control: from a thread, where it ends.
    let backtrace = a_frame_beyond_the_switch(&mut stack, || {
        thread::spawn(a_frame_on_the_heap_stack).join().unwrap()
    });
    assert!(
        backtrace.contains("a_frame_on_the_heap_stack"),
        "{backtrace}"
    );
    assert!(
        !backtrace.contains("a_frame_beyond_the_switch"),
        "{backtrace}"
    );
}

/// What a panic prints, which is what users get to see.
#[test]
#[cfg_attr(
    target_arch = "arm",
    ignore = "psm describes its switch to DWARF's unwinders, and Arm has another: there they end"
)]
fn the_backtrace_of_a_panic_goes_on_past_the_switch() {
    let test = the_backtrace_of_a_panic_goes_on_past_the_switch;
    if child::is_for(test) {
        let mut stack = HeapStack::new(0).unwrap();
        let result = catch_unwind(AssertUnwindSafe(|| {
            a_frame_beyond_the_switch(&mut stack, || panic!("with a backtrace"))
        }));
        // Its own unwrapping of the error.
        assert!(result.is_err());
        child::reached();
        return;
    }
    let output = child::command(test)
        .env("RUST_BACKTRACE", "full")
        .output()
        .unwrap();
    child::assert_success(&output);
    let printed = String::from_utf8_lossy(&output.stderr);
    let (_, first) = printed.split_once("with a backtrace").unwrap();
    // Up to the second panic, which comes from beyond the switch anyway.
    let (first, _) = first.split_once("panicked at").unwrap();
    assert!(first.contains("a_frame_beyond_the_switch"), "{printed}");
}

/// Runs on a new stack, panics on a new stack, and says whether both worked.
fn runs_and_panics() -> Result<(), String> {
    let mut stack = HeapStack::new(0).map_err(|error| error.to_string())?;
    let answer = stack.run(|| 6 * 7).map_err(|error| error.to_string())?;
    let panicking = || -> u8 { panic!("from {answer}") };
    let error = quietly(|| stack.run(panicking)).unwrap_err();
    if error.message() != "from 42" {
        return Err(error.message().to_owned());
    }
    stack.run(|| ()).map_err(|error| error.to_string())
}

#[test]
fn run_works_in_a_destructor_while_a_panic_unwinds() {
    struct Runs<'a>(&'a mut Vec<Result<(), String>>);

    impl Drop for Runs<'_> {
        fn drop(&mut self) {
            assert!(thread::panicking());
            self.0.push(runs_and_panics());
            assert!(thread::panicking());
        }
    }

    fn panic_past(results: &mut Vec<Result<(), String>>) {
        let _runs = Runs(results);
        panic!("unwinds past it");
    }

    // On the thread's own stack, and on a heap stack.
    let mut results = Vec::new();
    let unwinding = AssertUnwindSafe(|| panic_past(&mut results));
    let payload = quietly(|| catch_unwind(unwinding)).unwrap_err();
    assert_eq!(*payload.downcast::<&str>().unwrap(), "unwinds past it");

    let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
    let error = quietly(|| stack.run(|| panic_past(&mut results))).unwrap_err();
    assert_eq!(error.message(), "unwinds past it");
    assert_eq!(results, [Ok(()), Ok(())]);
    assert!(!thread::panicking());
}

/// It can't tell a run that began before the panic from one that began after: the
/// thread is panicking either way.
#[test]
fn a_stack_in_use_by_the_panic_is_not_disturbed_by_one_in_its_destructors() {
    struct NestsDeeper(usize);

    impl Drop for NestsDeeper {
        fn drop(&mut self) {
            if self.0 > 0 {
                let mut stack = HeapStack::new(0).unwrap();
                let error = stack.run(|| panic_at(self.0 - 1)).unwrap_err();
                assert_eq!(error.message(), format!("level {}", self.0 - 1));
            }
        }
    }

    fn panic_at(level: usize) {
        let _nests = NestsDeeper(level);
        panic!("level {level}");
    }

    let mut stack = HeapStack::new(0).unwrap();
    let error = quietly(|| stack.run(|| panic_at(8))).unwrap_err();
    assert_eq!(error.message(), "level 8");
}

#[test]
fn run_works_in_scoped_threads_and_they_in_it() {
    let mut stacks = [const { None }; 4];
    thread::scope(|scope| {
        for place in &mut stacks {
            scope.spawn(|| {
                let mut stack = HeapStack::new(0).unwrap();
                let own = own_stack::range();
                stack.run(|| assert!(!own.contains(&maps::here()))).unwrap();
                *place = Some(stack);
            });
        }
    });

    // They borrow from a frame on the heap stack.
    let mut stack = stacks[0].take().unwrap();
    let sum = stack.run(|| {
        let numbers = black_box([1, 2, 3, 4]);
        let mut doubled = [0; 4];
        thread::scope(|scope| {
            for (number, place) in numbers.iter().zip(&mut doubled) {
                scope.spawn(move || *place = number * 2);
            }
        });
        doubled.iter().sum::<i32>()
    });
    assert_eq!(sum.unwrap(), 20);
}

#[test]
fn run_works_in_the_destructor_of_a_thread_local() {
    struct Runs(mpsc::Sender<Result<(), String>>);

    impl Drop for Runs {
        fn drop(&mut self) {
            self.0.send(runs_and_panics()).unwrap();
        }
    }

    thread_local! {
        static RUNS: std::cell::Cell<Option<Runs>> = const { std::cell::Cell::new(None) };
    }

    let (results, received) = mpsc::channel();
    // Not joined before it is done: destructors run at a thread's very end.
    let thread = thread::spawn(|| RUNS.set(Some(Runs(results))));
    assert_eq!(received.recv().unwrap(), Ok(()));
    thread.join().unwrap();
}

/// Its destructor may be the last thing a thread does.
#[test]
fn a_stack_can_be_kept_in_a_thread_local() {
    thread_local! {
        static STACK: std::cell::RefCell<HeapStack> =
            std::cell::RefCell::new(HeapStack::new(0).unwrap());
    }
    fn on_it<R>(f: impl FnOnce() -> R) -> Result<R, PanicError> {
        STACK.with_borrow_mut(|stack| stack.run(f))
    }
    let thread = thread::spawn(|| {
        assert_eq!(on_it(|| 1).unwrap(), 1);
        quietly(|| on_it(|| panic!("on it"))).unwrap_err();
        assert_eq!(on_it(|| 2).unwrap(), 2);
    });
    thread.join().unwrap();
}
