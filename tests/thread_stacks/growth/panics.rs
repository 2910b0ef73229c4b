//! Promise: panics go through `maybe_grow` as they are; and what it can't have is a panic in words.

use std::{
    any::Any,
    cell::Cell,
    hint::black_box,
    panic::{self, AssertUnwindSafe, catch_unwind, panic_any},
    sync::{Arc, Mutex},
    thread,
};

use stackbleach::{maybe_grow, run};

use super::{KIB, on_segment};
#[cfg(unix)]
use super::{MIB, left};
use crate::common::{
    child,
    quiet::{self, quietly},
};

#[test]
fn a_panic_crosses_segments_with_its_payload() {
    #[derive(Debug, PartialEq)]
    struct Custom([u8; 100]);

    struct Counts<'a>(&'a Cell<usize>, &'a Cell<bool>);

    impl Drop for Counts<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
            self.1.set(self.1.get() && thread::panicking());
        }
    }

    fn crosses(segments: usize, panic: fn()) -> Box<dyn Any + Send> {
        fn descend(segments: usize, panic: fn(), dropped: &Cell<usize>, unwinding: &Cell<bool>) {
            let _counts = Counts(dropped, unwinding);
            if segments == 0 {
                return panic();
            }
            on_segment(|| descend(segments - 1, panic, dropped, unwinding));
        }
        let (dropped, unwinding) = (Cell::new(0), Cell::new(true));
        let panics = || descend(segments, panic, &dropped, &unwinding);
        let payload = quietly(|| catch_unwind(AssertUnwindSafe(panics))).unwrap_err();
        assert_eq!((dropped.get(), unwinding.get()), (segments + 1, true));
        assert!(!thread::panicking());
        payload
    }

    for segments in [1, 2, 30] {
        let payload = crosses(segments, || panic!("fixed"));
        assert_eq!(*payload.downcast::<&str>().unwrap(), "fixed");
        let payload = crosses(segments, || panic!("{} of {}", black_box(1), 2));
        assert_eq!(*payload.downcast::<String>().unwrap(), "1 of 2");
        let payload = crosses(segments, || panic_any(Custom([7; 100])));
        assert_eq!(*payload.downcast::<Custom>().unwrap(), Custom([7; 100]));
    }
    // The hook is called once a panic, however many segments that crosses.
    let panics = quiet::panics_seen();
    crosses(30, || panic!("once"));
    assert_eq!(quiet::panics_seen(), panics + 1);
    // On the outside, it is a run's as any other.
    let error = quietly(|| run(|| on_segment(|| on_segment(|| panic!("within")))));
    assert_eq!(error.unwrap_err().message(), "within");
}

#[test]
fn a_panic_on_a_segment_may_be_caught_on_another() {
    let outcome = on_segment(|| {
        let inner = quietly(|| catch_unwind(|| on_segment(|| panic!("inner"))));
        assert!(!thread::panicking());
        *inner.unwrap_err().downcast::<&str>().unwrap()
    });
    assert_eq!(outcome, "inner");
}

#[test]
fn what_is_too_large_is_a_panic_in_words_and_calls_nothing() {
    struct Counts<'a>(&'a Cell<usize>);

    impl Drop for Counts<'_> {
        fn drop(&mut self) {
            self.0.set(self.0.get() + 1);
        }
    }

    let test = what_is_too_large_is_a_panic_in_words_and_calls_nothing;
    child::alone(test, || {
        let (called, dropped) = (Cell::new(false), Cell::new(0));
        let place = Arc::new(Mutex::new(String::new()));
        let noted = Arc::clone(&place);
        let loud = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            *noted.lock().unwrap() = info.location().unwrap().file().to_owned();
            loud(info);
        }));
        let message_for = |red_zone, segment_size| {
            dropped.set(0);
            let counts = Counts(&dropped);
            let f = || {
                let _counts = counts;
                called.set(true);
            };
            let grows = AssertUnwindSafe(|| maybe_grow(red_zone, segment_size, f));
            let payload = catch_unwind(grows).unwrap_err();
            assert_eq!(*place.lock().unwrap(), file!(), "the caller is to blame");
            assert_eq!((called.get(), dropped.get()), (false, 1));
            *payload.downcast::<String>().unwrap()
        };
        let exceeds = format!(
            "stackbleach: a stack of {} bytes and its guards exceed the address space",
            usize::MAX
        );
        assert_eq!(message_for(usize::MAX, 0), exceeds);
        assert_eq!(message_for(1 << 28, usize::MAX), exceeds);
        assert!(message_for(usize::MAX / 2, 0).ends_with("exceed the address space"));
        if usize::BITS == 64 {
            // More than processors have, and less than an allocation may be.
            let reserve = message_for(usize::MAX >> 20, usize::MAX >> 17);
            assert!(
                reserve.starts_with("stackbleach: could not reserve address space"),
                "{reserve}"
            );
        }

        #[cfg(windows)]
        child::untested("a limit on address space, which there is none of");
        #[cfg(unix)]
        if child::is_emulated() {
            child::untested("a limit on address space, which emulators don't pass on");
        } else {
            use std::io;

            use crate::common::{limits, maps};

            let in_use: usize = maps::all().iter().map(maps::Mapping::len).sum();
            limits::set(libc::RLIMIT_AS, in_use + MIB);
            let reserve = message_for(left() + 1, 0);
            limits::set(libc::RLIMIT_AS, usize::MAX);
            assert!(
                reserve.ends_with(&format!(": {}", io::Error::from_raw_os_error(libc::ENOMEM))),
                "{reserve}"
            );
        }
        // In place no segment is needed, however large.
        assert_eq!(maybe_grow(KIB, usize::MAX, || 7), 7);
    });
}
