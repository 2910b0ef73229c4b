//! Promise: what a run returns is not on its stack, and stays right when that is
//! erased and used again.

use std::{
    cell::RefCell,
    collections::{BTreeMap, HashSet},
    error::Error,
    fmt::Write as _,
    hint::black_box,
    io::{self, Write},
    rc::Rc,
    sync::{Mutex, RwLock},
};

use stackbleach::HeapStack;

use crate::common::{maps, memory, overwrite::overwrite, quiet::quietly};

/// The control, here and in `tests/process`: what lies on the stack does not outlast it.
#[test]
fn what_is_on_the_stack_does_not_stay() {
    let mut stack = HeapStack::new(0).unwrap();
    let below_here = stack.run(|| maps::here() - 1024).unwrap();
    let range = below_here - 1024..below_here;
    // As if something had been kept there after all.
    memory::write(range.start, &[0x5a; 1024]);
    assert!(memory::read(&range).iter().all(|&byte| byte == 0x5a));
    overwrite(&mut stack);
    assert!(memory::read(&range).iter().all(|&byte| byte != 0x5a));
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
    let of_every_kind = || {
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
        stack.run(of_every_kind).unwrap();
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

#[cfg(unix)] // It reads /proc/self/maps.
#[test]
fn a_reader_made_in_a_run_reads_on() {
    use std::io::{BufRead, Read};

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
