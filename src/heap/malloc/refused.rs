//! Where the C library's allocator can't be replaced, or not known to be.

/// Refused: a program's `malloc` is replaced only where it is linked dynamically to glibc. Under Linux
/// this is the documentation of what it does there.
#[macro_export]
macro_rules! interpose_malloc {
    ($($heap:tt)*) => {
        ::core::compile_error!(
            "stackbleach replaces malloc only in programs for Linux that are linked dynamically to \
             glibc, and not under Miri: elsewhere nothing says that what the C library allocates \
             itself comes from there. See https://docs.rs/stackbleach/#targets"
        );
    };
}
