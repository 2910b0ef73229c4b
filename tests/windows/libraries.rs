//! Promise: a closure may load libraries and unload them, whose code runs on its stack.

use stackbleach::{HeapStack, run};
use windows_sys::{
    Win32::{
        Foundation::FreeLibrary,
        System::LibraryLoader::{GetModuleHandleW, LoadLibraryW},
    },
    w,
};

use crate::common::{child, maps, view::View};

#[test]
fn a_library_is_loaded_and_unloaded_in_runs() {
    child::alone(a_library_is_loaded_and_unloaded_in_runs, || {
        let name = w!("version.dll");
        let mut stack = HeapStack::new(HeapStack::DEFAULT_SIZE).unwrap();
        for _ in 0..50 {
            let (library, range) = stack
                .run(|| {
                    // SAFETY: a library of the system's.
                    let library = unsafe { LoadLibraryW(name) };
                    assert!(!library.is_null());
                    (library, maps::in_use())
                })
                .unwrap();
            assert_eq!(View::open().first_not_zero(&range), None);
            // SAFETY: loaded above; nothing of it is in use.
            assert_ne!(run(|| unsafe { FreeLibrary(library) }).unwrap(), 0);
            // SAFETY: asks by a name.
            assert!(unsafe { GetModuleHandleW(name) }.is_null());
        }
    });
}
