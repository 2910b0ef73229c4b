//! Sanitizers that look at a program's heap.
#![expect(unsafe_code, reason = "calls their runtimes")]

use core::{ffi::c_void, mem};

use crate::arch;

type Root = unsafe extern "C" fn(*const c_void, usize);

/// AddressSanitizer finds errors by its own allocator, which takes the place of each. Then there are no
/// arenas.
pub(super) fn has_an_allocator_of_its_own() -> bool {
    arch::weak!("__asan_init") != 0
}

/// LeakSanitizer: what a chunk points to is no leak.
pub(super) fn register_root(start: *mut u8, len: usize) {
    let register = arch::weak!("__lsan_register_root_region");
    // SAFETY: the function of that name, or none.
    let register = unsafe { mem::transmute::<usize, Option<Root>>(register) };
    if let Some(register) = register {
        // SAFETY: open.
        unsafe { register(start.cast(), len) };
    }
}

/// No longer.
pub(super) fn unregister_root(start: *mut u8, len: usize) {
    let unregister = arch::weak!("__lsan_unregister_root_region");
    // SAFETY: the function of that name, or none.
    let unregister = unsafe { mem::transmute::<usize, Option<Root>>(unregister) };
    if let Some(unregister) = unregister {
        // SAFETY: was registered like this.
        unsafe { unregister(start.cast(), len) };
    }
}
