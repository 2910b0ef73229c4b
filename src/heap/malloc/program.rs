//! What a program has of its own: the macro, and what is to be done before anything is freed in a run.
#![expect(
    unsafe_code,
    reason = "looks for what lies behind the program's own functions"
)]

use core::{
    ffi::c_void,
    mem::{self, MaybeUninit},
    ptr,
    sync::atomic::{AtomicPtr, Ordering},
};

use crate::{heap::sanitizer, os};

/// Has C code allocate from the arenas as well: the program's own `malloc`, `free` and the like become
/// those of its [`Heap`](crate::Heap), for all libraries that are loaded into it, and for the C
/// library itself.
///
/// It stands once in a *program*, at the level of items. With the program's `Heap`, its settings hold,
/// as [`erase_every_free`](crate::Heap::erase_every_free) and [`lock`](crate::Heap::lock); without, the
/// default ones.
///
/// ```standalone_crate
/// use stackbleach::{Heap, HeapErasure, HeapStack, heap};
///
/// #[global_allocator]
/// static HEAP: Heap = Heap::new();
/// stackbleach::interpose_malloc!(HEAP);
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// assert_eq!(heap::malloc_erasure(), HeapErasure::Runs);
/// let mut stack = HeapStack::builder().require_heap_erasure().build()?;
/// stack.run(|| {
///     // SAFETY: a string.
///     let copy = unsafe { libc::strdup(c"a key".as_ptr()) };
///     // SAFETY: allocated just now.
///     unsafe { libc::free(copy.cast()) }; // erased
/// })?;
/// # Ok(())
/// # }
/// ```
///
/// A program without a `Heap` may have it alone: Rust's [`System`](std::alloc::System) calls `malloc` as
/// well.
///
/// ```standalone_crate
/// use stackbleach::{HeapErasure, heap_erasure};
///
/// stackbleach::interpose_malloc!();
///
/// # fn main() {
/// assert_eq!(heap_erasure(), HeapErasure::Runs);
/// # }
/// ```
///
/// # What is erased
///
/// As by [`Heap`](crate::heap#what-is-erased), by thread, and each block in all of its usable size: the
/// contents of what is freed in a run, what `realloc` has moved, what outlives a run once it is
/// freed. Outside of runs the C library's own functions do what they do, as `__libc_malloc`.
/// [`escaped`](crate::heap::escaped) counts usable sizes for C.
///
/// The functions are `malloc`, `free`, `calloc`, `realloc`, `reallocarray`, `aligned_alloc`,
/// `posix_memalign`, `memalign`, `valloc`, `pvalloc`, `malloc_usable_size`, and, where the glibc that
/// the program is linked with has them, `free_sized` and `free_aligned_sized`.
///
/// # What it doesn't do
///
/// - It **doesn't go into a library**: what is loaded later comes too late to replace anything, and asks
///   the C library for its thread-locals, which allocates them. A process that loads such a library is
///   ended.
/// - **Static linking**, and C libraries other than glibc: there the macro is a compile error.
/// - **Runs of other copies** of this crate, as in a plug-in or by another version, are none to it.
/// - **What goes past the program's functions**: libraries that are loaded with `RTLD_DEEPBIND`, or into
///   a namespace of their own by `dlmopen`. The former must not free what the C library has
///   allocated for them in a run (as by `strdup`), nor the program what they have got past it. Nor
///   may what calls `cfree`, which glibc has for old programs alone, free what was allocated in a run. It
///   is so with every allocator that replaces `malloc`.
/// - **What the C library keeps**: the buffer of a `FILE` that stays open, the environment, a message of
///   `strerror`. If it was made in a run, it is erased when it is freed, if ever.
/// - **Blocks that were allocated outside and are reallocated outside** stay as they were, without
///   `erase_every_free`.
/// - **Sanitizers**: with AddressSanitizer, which replaces `malloc` itself, the program ends as it
///   begins, and says why.
///
/// # Safety
///
/// None of the caller's. In a program with `#![forbid(unsafe_code)]` it doesn't compile: it exports
/// functions by their names.
#[macro_export]
macro_rules! interpose_malloc {
    () => {
        $crate::interpose_malloc!(@ $crate::heap::malloc::Settings::DEFAULT);
    };
    ($heap:path) => {
        $crate::interpose_malloc!(@ $crate::heap::malloc::Settings::of(&$heap));
    };
    (@ $settings:expr) => {
        #[allow(unsafe_code)]
        const _: () = {
            use ::core::ffi::{c_int, c_void};
            use $crate::heap::malloc as ours;

            // Before all else of the program.
            #[used]
            #[unsafe(link_section = ".init_array.00000")]
            static PREPARE: extern "C" fn() = ours::prepare;

            #[unsafe(no_mangle)]
            unsafe extern "C" fn malloc(size: usize) -> *mut c_void {
                ours::malloc($settings, size)
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn calloc(count: usize, size: usize) -> *mut c_void {
                ours::calloc($settings, count, size)
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn realloc(block: *mut c_void, size: usize) -> *mut c_void {
                // SAFETY: by the contract of `realloc`.
                unsafe { ours::realloc($settings, block, size) }
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn reallocarray(
                block: *mut c_void,
                count: usize,
                size: usize,
            ) -> *mut c_void {
                // SAFETY: by the contract of `reallocarray`.
                unsafe { ours::reallocarray($settings, block, count, size) }
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn free(block: *mut c_void) {
                // SAFETY: by the contract of `free`.
                unsafe { ours::free($settings, block) }
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn free_sized(block: *mut c_void, _: usize) {
                // SAFETY: by the contract of `free`.
                unsafe { ours::free($settings, block) }
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn free_aligned_sized(block: *mut c_void, _: usize, _: usize) {
                // SAFETY: by the contract of `free`.
                unsafe { ours::free($settings, block) }
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn aligned_alloc(align: usize, size: usize) -> *mut c_void {
                ours::aligned_alloc($settings, align, size)
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn memalign(align: usize, size: usize) -> *mut c_void {
                ours::memalign($settings, align, size)
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn posix_memalign(
                block: *mut *mut c_void,
                align: usize,
                size: usize,
            ) -> c_int {
                // SAFETY: by the contract of `posix_memalign`.
                unsafe { ours::posix_memalign($settings, block, align, size) }
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn valloc(size: usize) -> *mut c_void {
                ours::valloc($settings, size)
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn pvalloc(size: usize) -> *mut c_void {
                ours::pvalloc($settings, size)
            }

            #[unsafe(no_mangle)]
            unsafe extern "C" fn malloc_usable_size(block: *mut c_void) -> usize {
                // SAFETY: by the contract of `malloc_usable_size`.
                unsafe { ours::malloc_usable_size(block) }
            }
        };
    };
}

type UsableSize = unsafe extern "C" fn(*mut c_void) -> usize;

/// The C library's own `malloc_usable_size`, or null before [`prepare`]: the one function that has no
/// second name there.
static USABLE_SIZE: AtomicPtr<c_void> = AtomicPtr::new(ptr::null_mut());

/// Whether sizes of blocks of the C library are known.
#[inline]
pub(super) fn is_prepared() -> bool {
    !USABLE_SIZE.load(Ordering::Relaxed).is_null()
}

/// How many bytes a block of the C library has room for; 0 if nobody knows as yet.
///
/// # Safety
///
/// It must be one, and alive.
pub(super) unsafe fn usable_size(block: *mut c_void) -> usize {
    let function = USABLE_SIZE.load(Ordering::Relaxed);
    // SAFETY: the function of that name, or none.
    let function = unsafe { mem::transmute::<*mut c_void, Option<UsableSize>>(function) };
    // SAFETY: by this function's own contract.
    function.map_or(0, |function| unsafe { function(block) })
}

/// Whether this is a part of the program, and not of a library.
fn is_of_the_program() -> bool {
    let object_of = |address| {
        let mut found = MaybeUninit::<libc::Dl_info>::uninit();
        // SAFETY: looks an address up, and writes to a local.
        let has_one = unsafe { libc::dladdr(address, found.as_mut_ptr()) } != 0;
        // SAFETY: written, as there is one.
        has_one.then(|| unsafe { found.assume_init() }.dli_fbase)
    };
    // SAFETY: changes nothing.
    let headers = unsafe { libc::getauxval(libc::AT_PHDR) };
    let headers = ptr::with_exposed_provenance(usize::try_from(headers).unwrap_or(0));
    object_of(headers) == object_of((&raw const USABLE_SIZE).cast())
}

/// Called after the constructors of libraries, and before those of the program: nobody has been in a
/// run. What the loader allocates and frees meanwhile goes the way of all that is allocated outside of
/// runs. (Not earlier: `dlopen` would initialise the C library before it has its environment.)
pub extern "C" fn prepare() {
    if sanitizer::has_an_allocator_of_its_own() {
        refuse(b"stackbleach::interpose_malloc: AddressSanitizer has a malloc of its own\n");
    }
    if !is_of_the_program() {
        refuse(
            b"stackbleach::interpose_malloc stands in a library, and belongs into the program\n",
        );
    }
    // By its name: what comes next after the program may be another allocator (`LD_PRELOAD`).
    // SAFETY: loads nothing.
    let libc = unsafe { libc::dlopen(c"libc.so.6".as_ptr(), libc::RTLD_LAZY | libc::RTLD_NOLOAD) };
    if libc.is_null() {
        refuse(b"stackbleach::interpose_malloc: the C library is not glibc\n");
    }
    // SAFETY: a handle and a name.
    let function = unsafe { libc::dlsym(libc, c"malloc_usable_size".as_ptr()) };
    if function.is_null() {
        refuse(b"stackbleach::interpose_malloc: glibc has no malloc_usable_size\n");
    }
    USABLE_SIZE.store(function, Ordering::Relaxed);
}

/// There would be blocks that nobody can erase.
#[cold]
fn refuse(why: &[u8]) -> ! {
    os::write_error(why);
    std::process::abort()
}
