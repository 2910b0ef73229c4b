//! Promise 1, for `drop`: a stack is erased before its memory goes back to the
//! system, whatever is on it.
//!
//! Memory that is unmapped can't be looked at any more, so this program looks just
//! before: its own `munmap` stands in for the C library's, as the linker prefers it.

use std::sync::{
    Mutex,
    atomic::{AtomicUsize, Ordering},
};

use stackbleach::HeapStack;

/// Which byte to look at when its mapping is unmapped, or 0.
static WATCHED: AtomicUsize = AtomicUsize::new(0);
/// What was found there, plus 1; 0 is nothing yet.
static FOUND: AtomicUsize = AtomicUsize::new(0);
/// Both belong to one test at a time.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// # Safety
///
/// As for the system call.
#[unsafe(no_mangle)]
unsafe extern "C" fn munmap(start: *mut libc::c_void, len: libc::size_t) -> libc::c_int {
    let watched = WATCHED.load(Ordering::Relaxed);
    if (start.addr()..start.addr() + len).contains(&watched) {
        let byte = start.cast::<u8>().wrapping_add(watched - start.addr());
        // SAFETY: `watched` is in a mapping that still is there, and readable.
        let byte = unsafe { byte.read_volatile() };
        FOUND.store(usize::from(byte) + 1, Ordering::Relaxed);
    }
    // SAFETY: passes on what it was given.
    let outcome = unsafe { libc::syscall(libc::SYS_munmap, start, len) };
    libc::c_int::try_from(outcome).expect("0 or -1")
}

/// What the byte at `address` is when `unmap` has its mapping unmapped.
fn found_at(address: *mut u8, unmap: impl FnOnce()) -> Option<u8> {
    WATCHED.store(address.addr(), Ordering::Relaxed);
    FOUND.store(0, Ordering::Relaxed);
    unmap();
    WATCHED.store(0, Ordering::Relaxed);
    let found = FOUND.load(Ordering::Relaxed).checked_sub(1)?;
    Some(u8::try_from(found).expect("a byte"))
}

fn address_on(stack: &mut HeapStack) -> *mut u8 {
    let address = stack.run(|| {
        let mut local = 0_u8;
        // Exposed: it is used when the frame is gone and the memory still there.
        std::hint::black_box(&raw mut local).expose_provenance()
    });
    std::ptr::with_exposed_provenance_mut(address.expect("no panic"))
}

#[test]
fn a_dropped_stack_is_all_zero_before_it_is_unmapped() {
    let _guard = ONE_AT_A_TIME.lock();
    let mut stack = HeapStack::new(0).expect("memory for a stack");
    let address = address_on(&mut stack);
    // Something that no run left there, since a run would have erased it.
    // SAFETY: the stack is mapped and nothing runs on it.
    unsafe { address.write_volatile(0xa5) };
    assert_eq!(found_at(address, || drop(stack)), Some(0));
}

#[test]
fn control_what_is_not_erased_is_seen() {
    let _guard = ONE_AT_A_TIME.lock();
    let memory = region::alloc(1, region::Protection::READ_WRITE).expect("a page");
    let address = memory.as_ptr::<u8>().cast_mut();
    // SAFETY: the page is mapped and nobody else's.
    unsafe { address.write_volatile(0xa5) };
    assert_eq!(found_at(address, || drop(memory)), Some(0xa5));
}
