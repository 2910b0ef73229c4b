//! In destructors: of threads, and while a panic unwinds.
#![expect(unsafe_code, reason = "makes a key of a thread's own")]

use std::{
    cell::RefCell,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc,
    thread,
};

use stackbleach::bleach;

use crate::common::{pthreads::Attributes, quiet::quietly};

use super::assert_bleaches;

/// Whether `bleach` worked, to be told to a thread that outlives it.
fn outcome() -> bool {
    catch_unwind(assert_bleaches).is_ok()
}

#[test]
fn what_was_left_is_erased_in_the_destructor_of_a_thread_local() {
    struct Bleaches(mpsc::Sender<bool>);

    impl Drop for Bleaches {
        fn drop(&mut self) {
            self.0.send(outcome()).unwrap();
        }
    }

    thread_local! {
        static BLEACHES: RefCell<Option<Bleaches>> = const { RefCell::new(None) };
    }

    for before in [false, true] {
        let (sender, received) = mpsc::channel();
        let thread = thread::spawn(move || {
            if before {
                bleach(|| ());
            }
            BLEACHES.set(Some(Bleaches(sender)));
        });
        thread.join().unwrap();
        assert_eq!(received.recv(), Ok(true));
    }
}

/// The last of what runs on a thread, after Rust's own.
#[test]
fn what_was_left_is_erased_in_the_destructor_of_a_key_made_in_c() {
    extern "C" fn bleaches(sender: *mut libc::c_void) {
        // SAFETY: put there below, and handed over here alone.
        let sender = unsafe { Box::from_raw(sender.cast::<mpsc::Sender<bool>>()) };
        sender.send(outcome()).unwrap();
    }

    let mut key = 0;
    // SAFETY: writes to `key`.
    let error = unsafe { libc::pthread_key_create(&raw mut key, Some(bleaches)) };
    assert_eq!(error, 0);
    for before in [false, true] {
        let (sender, received) = mpsc::channel();
        Attributes::new().run(move || {
            if before {
                bleach(|| ());
            }
            let sender = Box::into_raw(Box::new(sender)).cast_const().cast();
            // SAFETY: of the type that the destructor takes.
            assert_eq!(unsafe { libc::pthread_setspecific(key, sender) }, 0);
        });
        assert_eq!(received.recv(), Ok(true));
    }
    // SAFETY: made above, and no thread has a value for it.
    assert_eq!(unsafe { libc::pthread_key_delete(key) }, 0);
}

#[test]
fn what_was_left_is_erased_in_a_destructor_while_a_panic_unwinds() {
    struct Bleaches<'a>(&'a mut bool);

    impl Drop for Bleaches<'_> {
        fn drop(&mut self) {
            assert!(thread::panicking());
            assert_bleaches();
            assert!(thread::panicking());
            *self.0 = true;
        }
    }

    // Also where that panic is in a bleached call itself.
    let panic_past = |done: &mut bool| {
        let _bleaches = Bleaches(done);
        panic!("unwinds past it");
    };
    for bleached in [false, true] {
        let mut done = false;
        let panics = AssertUnwindSafe(|| {
            if bleached {
                bleach(|| panic_past(&mut done));
            } else {
                panic_past(&mut done);
            }
        });
        let payload = quietly(|| catch_unwind(panics)).unwrap_err();
        assert_eq!(*payload.downcast::<&str>().unwrap(), "unwinds past it");
        assert!(done);
    }
}
