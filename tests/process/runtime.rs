//! Promise: what the runtime sets up during a run, and what other threads are handed
//! in one, is not on its stack, and stays right when that is erased and used again.

use std::{
    cell::{Cell, RefCell},
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    io::{self, Write},
    process::Stdio,
    sync::{Arc, Condvar, LazyLock, Mutex, Once, OnceLock, mpsc},
    thread::{self, LocalKey},
};

use stackbleach::HeapStack;

use crate::common::{
    child,
    overwrite::{PRINTED, overwrite},
};

/// The destructor of a thread-local is registered on first use: here, on the heap
/// stack, in a list that outlives it.
#[test]
fn thread_locals_stay_right_and_are_dropped_with_the_thread() {
    struct Reports(Vec<u32>, mpsc::Sender<Vec<u32>>);

    impl Drop for Reports {
        fn drop(&mut self) {
            self.1.send(std::mem::take(&mut self.0)).unwrap();
        }
    }

    thread_local! {
        static REPORTS: RefCell<Option<Reports>> = const { RefCell::new(None) };
        static LAZY: RefCell<String> = RefCell::new(String::from("made on first use"));
        static PLAIN: Cell<u64> = const { Cell::new(1) };
    }
    fn address<T>(key: &'static LocalKey<T>) -> usize {
        key.with(|value| (&raw const *value).addr())
    }

    let (reports, dropped) = mpsc::channel();
    let thread = thread::spawn(move || {
        let mut stack = HeapStack::new(0).unwrap();
        let addresses = stack.run(|| {
            let items = (0..100).collect();
            REPORTS.set(Some(Reports(items, reports)));
            LAZY.with_borrow_mut(|text| text.push_str(" and changed"));
            PLAIN.set(PLAIN.get() + 1);
            [address(&REPORTS), address(&LAZY), address(&PLAIN)]
        });
        overwrite(&mut stack);
        LAZY.with_borrow(|text| assert_eq!(text, "made on first use and changed"));
        assert_eq!(PLAIN.get(), 2);
        // The same ones from either stack.
        let here = [address(&REPORTS), address(&LAZY), address(&PLAIN)];
        assert_eq!(addresses.unwrap(), here);
    });
    thread.join().unwrap();
    let items = dropped.recv().unwrap();
    assert!(items.into_iter().eq(0..100));
}

#[test]
fn statics_made_on_first_use_stay_right() {
    static LAZY: LazyLock<Vec<String>> =
        LazyLock::new(|| (0..10).map(|n| format!("{n} bottles")).collect());
    static CELL: OnceLock<Box<[u8; 64]>> = OnceLock::new();
    static ONCE: Once = Once::new();
    static LIST: Mutex<Vec<u8>> = Mutex::new(Vec::new());

    let mut stack = HeapStack::new(0).unwrap();
    stack
        .run(|| {
            assert_eq!(LAZY[9], "9 bottles");
            assert_eq!(CELL.get_or_init(|| Box::new([8; 64]))[5], 8);
            ONCE.call_once(|| LIST.lock().unwrap().extend([1, 2, 3]));
        })
        .unwrap();
    overwrite(&mut stack);
    assert_eq!(LAZY[1], "1 bottles");
    assert_eq!(**CELL.get().unwrap(), [8; 64]);
    ONCE.call_once(|| panic!("was already done"));
    assert_eq!(*LIST.lock().unwrap(), [1, 2, 3]);
}

/// A thread's keys for hash maps are a thread-local, drawn on first use.
#[test]
fn hash_maps_from_a_run_and_from_outside_work_on() {
    let thread = thread::spawn(|| {
        let mut stack = HeapStack::new(0).unwrap();
        let (state, mut map) = stack
            .run(|| {
                let state = RandomState::new();
                let map: HashMap<_, _> = (0..500).map(|n| (n.to_string(), n)).collect();
                ((state.hash_one("key"), state), map)
            })
            .unwrap();
        overwrite(&mut stack);
        let (hash, state) = state;
        assert_eq!(state.hash_one("key"), hash);
        map.insert("five hundred".to_owned(), 500);
        let outside: HashMap<_, _> = map.clone().into_iter().collect();
        stack
            .run(|| {
                assert_eq!(map["499"], 499);
                assert_eq!(outside["five hundred"], 500);
                assert_eq!(map, outside);
            })
            .unwrap();
    });
    thread.join().unwrap();
}

#[test]
fn threads_started_in_a_run_outlive_it() {
    let mut stack = HeapStack::new(0).unwrap();
    let (thread, to, from) = stack
        .run(|| {
            let (to, received) = mpsc::channel::<String>();
            let (sender, from) = mpsc::channel();
            let thread = thread::Builder::new()
                .name(String::from("started on a heap stack"))
                .spawn(move || {
                    for text in received {
                        sender.send(text + "!").unwrap();
                    }
                    thread::current().name().unwrap().to_owned()
                })
                .unwrap();
            to.send(String::from("first")).unwrap();
            (thread, to, from)
        })
        .unwrap();
    overwrite(&mut stack);
    to.send(String::from("second")).unwrap();
    assert_eq!(from.recv().unwrap(), "first!");
    assert_eq!(stack.run(|| from.recv().unwrap()).unwrap(), "second!");
    drop(to);
    assert_eq!(thread.join().unwrap(), "started on a heap stack");
}

#[test]
fn a_thread_can_be_awaited_in_a_run_and_woken_from_there() {
    let state = Arc::new((Mutex::new(0), Condvar::new()));
    let mut stack = HeapStack::new(0).unwrap();
    let other = {
        let state = Arc::clone(&state);
        thread::spawn(move || {
            let mut stack = HeapStack::new(0).unwrap();
            let turns = || {
                for turn in 0..100 {
                    let mut number = state.0.lock().unwrap();
                    number = state.1.wait_while(number, |n| *n != turn * 2).unwrap();
                    *number += 1;
                    state.1.notify_all();
                }
            };
            stack.run(turns).unwrap();
        })
    };
    for turn in 0..100 {
        let take_turn = || {
            let mut number = state.0.lock().unwrap();
            number = state.1.wait_while(number, |n| *n != turn * 2 + 1).unwrap();
            *number += 1;
            state.1.notify_all();
        };
        stack.run(take_turn).unwrap();
    }
    other.join().unwrap();
    assert_eq!(*state.0.lock().unwrap(), 200);

    // As above, with the thread's own token in place of a lock.
    let parked = thread::current();
    let unparked = stack.run(move || {
        thread::scope(|scope| {
            scope.spawn(move || parked.unpark());
            thread::park();
            true
        })
    });
    assert!(unparked.unwrap());
}

/// Their buffers are made on first use. A child's, for the harness keeps what a test
/// prints.
#[test]
fn standard_streams_first_used_in_a_run_work_on() {
    let test = standard_streams_first_used_in_a_run_work_on;
    if child::is_for(test) {
        let mut stack = HeapStack::new(0).unwrap();
        let first = stack
            .run(|| {
                let mut line = String::new();
                io::stdin().read_line(&mut line).unwrap();
                // No line end: it stays in the buffer.
                print!("<begun in a run, ");
                line
            })
            .unwrap();
        // Prints as well.
        overwrite(&mut stack);
        let rest: Vec<String> = io::stdin().lines().map(Result::unwrap).collect();
        assert_eq!(first, "first\n");
        assert_eq!(rest, ["second", "third"]);
        println!("ended outside>");
        child::reached();
        return;
    }
    let mut process = child::command(test)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = process.stdin.take().unwrap();
    input.write_all(b"first\nsecond\nthird\n").unwrap();
    drop(input);
    let output = process.wait_with_output().unwrap();
    child::assert_success(&output);
    let printed = String::from_utf8(output.stdout).unwrap();
    let expected = format!("<begun in a run, {PRINTED}\nended outside>\n");
    assert!(printed.contains(&expected), "{printed}");
}
