//! Threads that end in a closure, beside one that runs on its own stack.
#![expect(unsafe_code, reason = "ends threads as C programs do")]

use std::{
    hint::black_box,
    mem::MaybeUninit,
    os::unix::process::ExitStatusExt,
    process::{ExitStatus, Output},
    ptr,
    sync::{
        atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed},
        mpsc,
    },
    thread,
};

use stackbleach::{HeapStack, bleach};

use crate::common::{child, maps, quiet, touching::Touching, until::TellsAtTheEnd, view::View};

use super::{MIB, PLACES, end_in, ends_alike};

/// Runs until `done`, and counts how often.
fn run_until(done: &AtomicBool, rounds: &AtomicUsize) {
    let view = View::open();
    let mut touching = Touching::new(&view, MIB);
    loop {
        touching.is_zero_after_all_sorts_of_runs(&view);
        bleach(|| stackbleach::run(|| black_box([7_u8; 4096])).unwrap());
        rounds.fetch_add(1, Relaxed);
        if done.load(Relaxed) {
            break;
        }
    }
}

/// Does `body` while another thread runs closures; it goes on to do so.
fn beside_a_thread_that_runs(body: impl FnOnce()) {
    let (done, rounds) = (AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        let _told = TellsAtTheEnd(&done);
        let thread = scope.spawn(|| run_until(&done, &rounds));
        let goes_on = || {
            let before = rounds.load(Relaxed);
            while rounds.load(Relaxed) == before && !thread.is_finished() {
                thread::yield_now();
            }
        };
        goes_on();
        body();
        goes_on();
    });
}

/// The panic goes on from closure to closure, and then ends the thread.
#[test]
fn a_thread_can_end_while_it_leaves_closures_by_a_panic() {
    let test = a_thread_can_end_while_it_leaves_closures_by_a_panic;
    child::alone(test, || {
        beside_a_thread_that_runs(|| {
            for (place, call) in PLACES {
                let (sender, stacks) = mpsc::channel();
                let thread = thread::spawn(move || {
                    let mut panics = || {
                        sender.send(maps::around(maps::here()).range).unwrap();
                        let _local = black_box([1_u8; 40_000]);
                        panic!("on purpose");
                    };
                    quiet::quietly(|| call(&mut panics));
                });
                let ended = thread.join();
                assert_eq!(ended.is_err(), place != "caught", "{place}");
                // What it had is gone with it: all that this process maps there is another's.
                let stack = stacks.recv().unwrap();
                let left = maps::all()
                    .into_iter()
                    .find(|mapping| mapping.range == stack);
                if matches!(place, "own" | "run" | "grow" | "nested") {
                    assert!(left.is_none(), "{place}: {left:x?}");
                }
            }
        });
    });
}

/// `pthread_exit` unwinds with glibc, which Rust doesn't let pass `catch_unwind`: the process
/// aborts. With others the thread just ends. In a closure it is as in `catch_unwind`.
#[test]
fn a_thread_that_exits_by_hand_in_a_closure_does_what_it_does_elsewhere() {
    let test = a_thread_that_exits_by_hand_in_a_closure_does_what_it_does_elsewhere;
    if child::is_for(test) {
        extern "C" fn start(_: *mut libc::c_void) -> *mut libc::c_void {
            end_in(&mut || {
                child::reached();
                // SAFETY: none, strictly. Nothing in the frames between has a destructor, and
                // the process has nothing else to do.
                unsafe { libc::pthread_exit(ptr::null_mut()) };
            });
            ptr::null_mut()
        }
        let mut thread = MaybeUninit::uninit();
        // SAFETY: the routine takes no argument.
        let error = unsafe {
            libc::pthread_create(thread.as_mut_ptr(), ptr::null(), start, ptr::null_mut())
        };
        assert_eq!(error, 0);
        // SAFETY: written, since there was no error.
        let thread = unsafe { thread.assume_init() };
        // SAFETY: started just now, and not joined before.
        assert_eq!(unsafe { libc::pthread_join(thread, ptr::null_mut()) }, 0);
        // If it only ended the thread.
        assert_eq!(HeapStack::new(MIB).unwrap().run(|| 42).unwrap(), 42);
        print!("<goes on>");
        return;
    }
    let expected = |output: &Output| {
        let status: ExitStatus = output.status;
        assert!(
            status.success() || status.signal() == Some(libc::SIGABRT),
            "{output:?}"
        );
    };
    ends_alike(test, expected, "caught");
}
