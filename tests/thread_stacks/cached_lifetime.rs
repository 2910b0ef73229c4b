//! Promise: a thread's own stacks are gone with it, and there for it from its first destructor
//! to its last; a forked child has them too; and where there is no memory for one, that is a
//! panic in words.

use std::{
    cell::Cell,
    io,
    ops::Range,
    panic::{self, AssertUnwindSafe, catch_unwind},
    slice,
    sync::{Arc, Mutex},
    thread,
};

use stackbleach::{maybe_grow, run};

use crate::common::{
    child, forks, limits, maps,
    nested::{MAX_CACHED, mapped, nested, usable},
    quiet::quietly,
    view::View,
};

const MIB: usize = 1 << 20;

const PATTERN: u8 = 0x5a;

#[test]
fn a_thread_that_ends_unmaps_its_stacks_which_are_zero() {
    let test = a_thread_that_ends_unmaps_its_stacks_which_are_zero;
    child::alone(test, || {
        let view = View::open();
        let in_thread = || {
            let stacks = nested(MAX_CACHED);
            for stack in &stacks {
                assert_eq!(view.first_not_zero(stack), None);
            }
            // The control: all of them are still there, to be unmapped.
            assert_eq!(mapped(&stacks), MAX_CACHED);
            stacks
        };
        for _ in 0..3 {
            let stacks = thread::scope(|scope| scope.spawn(in_thread).join().unwrap());
            assert_eq!(mapped(&stacks), 0);
        }
        // Those of a thread that goes on are kept.
        let own = nested(3);
        thread::scope(|scope| scope.spawn(in_thread).join().unwrap());
        assert_eq!(mapped(&own), 3);
    });
}

/// What the destructors of thread-locals saw, in order.
type Observed = Arc<Mutex<Vec<(&'static str, usize)>>>;

/// Runs in its destructor.
struct RunsInTheEnd {
    name: &'static str,
    /// A stack that the thread keeps, once it does.
    cached: Range<usize>,
    observed: Observed,
}

impl Drop for RunsInTheEnd {
    fn drop(&mut self) {
        let still_cached = mapped(slice::from_ref(&self.cached));
        let stacks = nested(3);
        assert_eq!(run(|| 6 * 7).unwrap(), 42);
        let error = quietly(|| run(|| panic!("in {}", self.name))).unwrap_err();
        assert_eq!(error.message(), format!("in {}", self.name));
        let small = 64 << 10;
        assert_eq!(run(|| maybe_grow(2 * MIB, small, || 3)).unwrap(), 3);
        assert_eq!(nested(3).len(), stacks.len());
        self.observed
            .lock()
            .unwrap()
            .push((self.name, still_cached));
    }
}

#[test]
fn runs_in_destructors_of_thread_locals_whichever_comes_first() {
    thread_local! {
        static BEFORE: Cell<Option<RunsInTheEnd>> = const { Cell::new(None) };
        static AFTER: Cell<Option<RunsInTheEnd>> = const { Cell::new(None) };
    }
    let test = runs_in_destructors_of_thread_locals_whichever_comes_first;
    child::alone(test, || {
        let observed = Observed::default();
        let in_end = |name, cached: &Range<usize>| {
            Some(RunsInTheEnd {
                name,
                cached: cached.clone(),
                observed: Arc::clone(&observed),
            })
        };
        thread::scope(|scope| {
            // The last to be used is the first to be dropped.
            let thread = scope.spawn(|| {
                BEFORE.set(None);
                let cached = run(usable).unwrap();
                BEFORE.set(in_end("dropped after the stacks", &cached));
                AFTER.set(in_end("dropped before the stacks", &cached));
            });
            thread.join().unwrap();
            // And where nothing ran before.
            let thread = scope.spawn(|| BEFORE.set(in_end("the first to run", &(0..0))));
            thread.join().unwrap();
        });
        let observed = observed.lock().unwrap();
        let expected = [
            ("dropped before the stacks", 1),
            ("dropped after the stacks", 0),
            ("the first to run", 0),
        ];
        assert_eq!(*observed, expected);
        // Nothing that was made in the end has stayed.
        assert_eq!(heap_stacks(), []);
        // The control, for that search.
        let cached = run(usable).unwrap();
        assert_eq!(heap_stacks(), [cached]);
    });
}

/// What looks like the usable bytes of a stack of the default size or more, between its
/// guards.
fn heap_stacks() -> Vec<Range<usize>> {
    let is_guard = |mapping: &maps::Mapping| mapping.access == "---p";
    let maps = maps::all();
    let stacks = maps.windows(3).filter(|maps| {
        is_guard(&maps[0]) && maps[0].len() >= MIB && maps[1].len() >= MIB && is_guard(&maps[2])
    });
    stacks.map(|maps| maps[1].range.clone()).collect()
}

/// The address space in use, in bytes.
fn in_use() -> usize {
    maps::all().iter().map(maps::Mapping::len).sum()
}

#[test]
fn without_memory_for_a_stack_it_panics_in_words_and_drops_the_closure() {
    struct Counts<'a>(&'a Cell<usize>);

    impl Drop for Counts<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    let test = without_memory_for_a_stack_it_panics_in_words_and_drops_the_closure;
    child::alone(test, || {
        let (called, dropped) = (Cell::new(0), Cell::new(0));
        let (called, dropped) = (&called, &dropped);
        let try_to_run = || {
            let counts = Counts(dropped);
            run(move || {
                let _counts = counts;
                called.set(called.get() + 1);
            })
        };
        let place = Arc::new(Mutex::new(String::new()));
        let noted = Arc::clone(&place);
        panic::set_hook(Box::new(move |info| {
            *noted.lock().unwrap() = info.location().unwrap().file().to_owned();
        }));
        limits::set(libc::RLIMIT_AS, in_use() + MIB);
        let payload = catch_unwind(AssertUnwindSafe(try_to_run)).unwrap_err();
        limits::set(libc::RLIMIT_AS, usize::MAX);
        let _ = panic::take_hook();

        let message = payload.downcast_ref::<String>().unwrap();
        assert_eq!(
            *message,
            format!(
                "stackbleach: could not reserve address space for a stack of 1048576 bytes: {}",
                io::Error::from_raw_os_error(libc::ENOMEM)
            )
        );
        assert_eq!(*place.lock().unwrap(), file!(), "the caller is to blame");
        assert_eq!((called.get(), dropped.get()), (0, 1));
        // With memory, it is as if nothing had been.
        try_to_run().unwrap();
        assert_eq!((called.get(), dropped.get()), (1, 2));

        // The stack that is there needs none; one more does.
        limits::set(libc::RLIMIT_AS, in_use() + MIB);
        try_to_run().unwrap();
        let error = quietly(|| run(try_to_run)).unwrap_err();
        assert!(error.message().starts_with("stackbleach: could not"));
        limits::set(libc::RLIMIT_AS, usize::MAX);
        assert_eq!((called.get(), dropped.get()), (2, 4));
        run(try_to_run).unwrap().unwrap();
    });
}

#[test]
fn a_forked_child_runs_on_the_stacks_it_has_from_its_parent() {
    let test = a_forked_child_runs_on_the_stacks_it_has_from_its_parent;
    child::alone(test, || {
        let view = View::open();
        let stacks = nested(3);
        for fork in [forks::fork, forks::fork_unannounced] {
            forks::within(fork, || {
                let view = View::open();
                let in_child = nested(5);
                assert!(
                    in_child
                        .iter()
                        .filter(|stack| stacks.contains(stack))
                        .count()
                        == 3
                );
                for stack in &in_child {
                    assert_eq!(view.first_not_zero(stack), None);
                }
                quietly(|| run(|| panic!("in the child"))).unwrap_err();
            });
            // And in a run, which both then return from.
            let outcome = run(|| {
                let filled = std::hint::black_box([PATTERN; 20_000]);
                let pid = nested_fork(fork);
                (pid, filled[9])
            });
            let (pid, byte) = outcome.unwrap();
            if pid == 0 {
                forks::conclude(|| {
                    assert_eq!(byte, PATTERN);
                    let view = View::open();
                    for stack in nested(5) {
                        assert_eq!(view.first_not_zero(&stack), None);
                    }
                });
            }
            forks::succeeds(pid);
        }
        for stack in &nested(3) {
            assert!(stacks.contains(stack));
            assert_eq!(view.first_not_zero(stack), None);
        }
    });
}

/// Forks two levels further in.
fn nested_fork(fork: fn() -> libc::pid_t) -> libc::pid_t {
    run(|| run(fork).unwrap()).unwrap()
}
