//! Two copies of the crate in one program, of two versions, as a host and its plug-in have them:
//! each works on the other's stacks as it does elsewhere.

use std::{
    ffi::c_void,
    hint::black_box,
    io,
    mem::MaybeUninit,
    ops::Range,
    panic::{AssertUnwindSafe, catch_unwind, panic_any},
    ptr, thread,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// What is used of one.
#[derive(Clone, Copy)]
struct Copy {
    /// On a stack of that size.
    run: fn(usize, &mut dyn FnMut()),
    bleach: fn(&mut dyn FnMut()),
    remaining_stack: fn() -> Option<usize>,
    maybe_grow: fn(usize, usize, &mut dyn FnMut()),
}

macro_rules! copy {
    ($crate_name:ident) => {
        Copy {
            run: |size, f| $crate_name::HeapStack::new(size).unwrap().run(f).unwrap(),
            bleach: |f| $crate_name::bleach(f),
            remaining_stack: $crate_name::remaining_stack,
            maybe_grow: |red_zone, size, f| $crate_name::maybe_grow(red_zone, size, f),
        }
    };
}

fn main() {
    on_each_stack();
    thread::spawn(on_each_stack).join().unwrap();
    on_a_thread_with_a_low_stack(on_each_stack);
    println!("each works on the other's stacks");
}

fn on_each_stack() {
    let (first, second) = (copy!(first), copy!(second));
    for [host, plug_in] in [[first, second], [second, first]] {
        assert_at_home([host, plug_in]);
        for size in [0, MIB, 20 * MIB] {
            (host.run)(size, &mut || on_the_others(plug_in, host));
            // One in the other, both ways round.
            (host.run)(size, &mut || {
                (plug_in.run)(size, &mut || on_the_others(host, plug_in));
                on_the_others(plug_in, host);
            });
            (host.bleach)(&mut || (plug_in.run)(size, &mut || on_the_others(host, plug_in)));
        }
        assert_at_home([host, plug_in]);
    }
}

/// On the thread's own stack.
fn assert_at_home(copies: [Copy; 2]) {
    let [one, other] = copies.map(|copy| (copy.remaining_stack)().unwrap());
    assert!(one.abs_diff(other) < KIB, "{one} and {other}");
    for copy in copies {
        assert_bleaches(copy);
    }
}

/// A copy where the stack is the host's.
fn on_the_others(copy: Copy, host: Copy) {
    for _ in 0..3 {
        assert_bleaches(copy);
        assert_bleaches(host);
    }
    assert_eq!((copy.remaining_stack)(), None);
    assert!((host.remaining_stack)().unwrap() <= 20 * MIB);
    let mut left = None;
    (copy.maybe_grow)(100 * KIB, MIB, &mut || left = (copy.remaining_stack)());
    // On a segment of its own.
    assert!((900 * KIB..=MIB).contains(&left.unwrap()), "{left:?}");
    assert_eq!(recurse(2000, copy), 2000);
    // A panic comes through.
    let panics = || (copy.bleach)(&mut || panic_any(7_u8));
    let payload = catch_unwind(AssertUnwindSafe(panics)).unwrap_err();
    assert_eq!(*payload.downcast::<u8>().unwrap(), 7);
}

const PATTERN: u8 = 0xa5;

/// Leaves something, and tells where; deep enough for others to be called afterwards.
#[inline(never)]
fn leave() -> Range<usize> {
    let mut frame = [PATTERN; 24 * KIB];
    let start = black_box(&mut frame).as_mut_ptr().expose_provenance();
    black_box(&mut frame);
    start..start + 8 * KIB
}

fn left(range: &Range<usize>) -> usize {
    let is_pattern = |&address: &usize| {
        let byte = ptr::with_exposed_provenance::<u8>(address);
        // SAFETY: on the stack in use, below all frames.
        unsafe { byte.read_volatile() == PATTERN }
    };
    range.clone().filter(is_pattern).count()
}

#[inline(never)]
fn assert_bleaches(copy: Copy) {
    let found = left(&leave());
    assert!(found > 4 * KIB, "control: {found}");
    let mut place = 0..0;
    (copy.bleach)(&mut || {
        place = leave();
        assert!(left(&place) > 4 * KIB, "control");
    });
    assert_eq!(left(&place), 0);
}

/// Needs so many KiB of stack, and has it looked at on the way whether so much is left.
#[inline(never)]
fn recurse(kib: usize, copy: Copy) -> usize {
    let mut frame = [1_u8; KIB];
    black_box(&mut frame);
    if kib == 0 {
        return 0;
    }
    let mut deeper = 0;
    (copy.maybe_grow)(16 * KIB, 128 * KIB, &mut || deeper = recurse(kib - 1, copy));
    deeper + usize::from(black_box(&frame)[kib % KIB])
}

/// Does `f` on a thread whose stack lies lower than what the kernel maps by itself.
fn on_a_thread_with_a_low_stack(f: fn()) {
    const START: usize = if usize::BITS < 64 {
        0x2000_0000
    } else {
        0x10_0000_0000
    };
    const LEN: usize = 4 * MIB;

    extern "C" fn call(f: *mut c_void) -> *mut c_void {
        // SAFETY: it is what was passed below.
        let f = unsafe { *f.cast::<fn()>() };
        f();
        ptr::null_mut()
    }
    let open = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED_NOREPLACE;
    let place = ptr::without_provenance_mut(START);
    // SAFETY: new memory at an address where there is nothing, or else this fails.
    let stack = unsafe { libc::mmap(place, LEN, open, flags, -1, 0) };
    assert_eq!(stack.addr(), START, "{}", io::Error::last_os_error());
    let mut attributes = MaybeUninit::uninit();
    // SAFETY: initialises the attributes.
    assert_eq!(
        unsafe { libc::pthread_attr_init(attributes.as_mut_ptr()) },
        0
    );
    // SAFETY: they are initialised; the memory is nobody else's.
    let result = unsafe { libc::pthread_attr_setstack(attributes.as_mut_ptr(), stack, LEN) };
    assert_eq!(result, 0);
    let mut thread = MaybeUninit::uninit();
    let argument = (&raw const f).cast_mut().cast();
    // SAFETY: `call` is made for that argument, which lives until the thread has ended.
    let result =
        unsafe { libc::pthread_create(thread.as_mut_ptr(), attributes.as_ptr(), call, argument) };
    assert_eq!(result, 0);
    // SAFETY: created above, and joined once.
    let result = unsafe { libc::pthread_join(thread.assume_init(), ptr::null_mut()) };
    assert_eq!(result, 0);
}
