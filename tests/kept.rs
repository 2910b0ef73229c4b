//! Promise: what a run leaves behind for later is not on its stack. Results, what
//! the runtime set up meanwhile and what other threads were handed stay right when
//! the stack is erased and used again.

use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, HashMap, HashSet},
    error::Error,
    fmt::Write as _,
    hash::{BuildHasher, RandomState},
    hint::black_box,
    io::{self, BufRead, Read, Write},
    process::Stdio,
    rc::Rc,
    sync::{Arc, Condvar, LazyLock, Mutex, Once, OnceLock, RwLock, mpsc},
    thread::{self, LocalKey},
};

use stackbleach::HeapStack;

#[path = "common/child.rs"]
mod child;
#[path = "common/quiet.rs"]
mod quiet;

use quiet::quietly;

/// What [`overwrite`] prints.
const PRINTED: &str = "printed in between";

/// Writes over the stack with ones, prints, panics and runs some more on it: after
/// that, whatever a value still had there is gone.
fn overwrite(stack: &mut HeapStack) {
    fn fill(depth: usize) -> u8 {
        // Unoptimised, a frame holds more than one of these.
        let ones = black_box([0xff_u8; 1024]);
        let deeper = if depth > 1 { fill(depth - 1) } else { 0 };
        ones[depth] | deeper
    }
    stack.run(|| println!("{PRINTED}")).unwrap();
    // Deeper than anything that is kept here was made.
    assert_eq!(stack.run(|| fill(12)).unwrap(), 0xff);
    let panicking = || -> u8 { panic!("after {}", fill(12)) };
    let error = quietly(|| stack.run(panicking)).unwrap_err();
    assert_eq!(error.message(), "after 255");
    assert_eq!(stack.run(|| fill(12)).unwrap(), 0xff);
}

#[test]
fn results_of_every_kind_stay_right() {
    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Plain {
        bytes: [u8; 100],
        number: u128,
    }
    trait Named {
        fn name(&self) -> String;
    }
    impl Named for u16 {
        fn name(&self) -> String {
            format!("number {self}")
        }
    }

    let plain = Plain {
        bytes: [3; 100],
        number: u128::MAX / 7,
    };
    let mut stack = HeapStack::new(0).unwrap();
    let make = || {
        let mut text = String::from("written ");
        write!(text, "piece {} piece", black_box("by")).unwrap();
        let map: BTreeMap<_, _> = (0..1000).map(|n| (n, n.to_string())).collect();
        let set: HashSet<_> = (0..1000).map(|n| n * 3).collect();
        let named: Box<dyn Named> = Box::new(7);
        let parse_error: Box<dyn Error> = "x".parse::<u8>().unwrap_err().into();
        let leaked: &'static str = Box::leak(text.clone().into_boxed_str());
        let closure = {
            let offset = 5;
            move |number: i32| number + offset
        };
        let shared = Rc::new(RefCell::new(vec![1, 2, 3]));
        (
            plain,
            text,
            map,
            set,
            named,
            parse_error,
            leaked,
            closure,
            shared,
        )
    };
    let (same, text, map, set, named, parse_error, leaked, closure, shared) =
        stack.run(make).unwrap();
    overwrite(&mut stack);

    assert_eq!(same, plain);
    assert_eq!(text, "written piece by piece");
    assert!(map.iter().all(|(number, text)| number.to_string() == *text));
    assert_eq!(map.len(), 1000);
    assert!((0..3000).all(|n| set.contains(&n) == (n % 3 == 0)));
    assert_eq!(named.name(), "number 7");
    assert_eq!(parse_error.to_string(), "invalid digit found in string");
    assert_eq!(leaked, text);
    assert_eq!(closure(4), 9);
    stack.run(|| shared.borrow_mut().push(4)).unwrap();
    assert_eq!(*shared.borrow(), [1, 2, 3, 4]);
}

#[test]
fn a_panics_message_stays_right() {
    let mut stack = HeapStack::new(0).unwrap();
    let formatted = quietly(|| stack.run(|| panic!("{} and {}", 1, "two"))).unwrap_err();
    let fixed = quietly(|| stack.run(|| panic!("fixed"))).unwrap_err();
    overwrite(&mut stack);
    assert_eq!(formatted.message(), "1 and two");
    assert_eq!(fixed.message(), "fixed");
}

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
fn a_lock_taken_in_a_run_is_held_until_its_guard_is_dropped() {
    let mutex = Mutex::new(1);
    let lock = RwLock::new(2);
    let cell = RefCell::new(3);
    let mut stack = HeapStack::new(0).unwrap();
    let take = || {
        // The owner of this one is the thread, not the stack.
        let stderr = io::stderr().lock();
        (
            mutex.lock().unwrap(),
            lock.read().unwrap(),
            cell.borrow_mut(),
            stderr,
        )
    };
    let (mut guard, reader, mut borrowed, mut stderr) = stack.run(take).unwrap();
    overwrite(&mut stack);
    assert!(mutex.try_lock().is_err());
    assert!(lock.try_write().is_err());
    assert!(cell.try_borrow().is_err());
    // Would wait for ever if the lock weren't this thread's.
    io::stderr().lock().flush().unwrap();
    stderr.flush().unwrap();
    *guard += *reader + *borrowed;
    *borrowed = 0;
    drop((guard, reader, borrowed, stderr));
    assert_eq!(*mutex.try_lock().unwrap(), 6);
    assert_eq!(*lock.try_write().unwrap(), 2);
    assert_eq!(*cell.borrow(), 0);
}

#[test]
fn a_mutex_is_poisoned_by_a_panic_in_a_run() {
    let mutex = Mutex::new(String::from("half"));
    let mut stack = HeapStack::new(0).unwrap();
    quietly(|| {
        stack.run(|| {
            let _guard = mutex.lock().unwrap();
            panic!("while it is locked");
        })
    })
    .unwrap_err();
    overwrite(&mut stack);
    assert!(mutex.is_poisoned());
    assert_eq!(*mutex.lock().unwrap_err().into_inner(), "half");
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

#[test]
fn a_reader_made_in_a_run_reads_on() {
    let mut stack = HeapStack::new(0).unwrap();
    let (mut file, line) = stack
        .run(|| {
            let file = std::fs::File::open("/proc/self/maps").unwrap();
            let mut file = io::BufReader::new(file);
            let mut line = String::new();
            file.read_line(&mut line).unwrap();
            (file, line)
        })
        .unwrap();
    overwrite(&mut stack);
    assert!(line.contains('-') && line.ends_with('\n'));
    let mut rest = String::new();
    file.read_to_string(&mut rest).unwrap();
    // The buffer was in the midst of it.
    assert!(rest.lines().all(|line| line.contains('-')));
    assert!(rest.contains("[stack]"));
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
