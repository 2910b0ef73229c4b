//! Libraries in C, by what their headers declare.

use std::ffi::c_char;

#[cfg(feature = "libsodium")]
pub(crate) mod libsodium;
#[cfg(feature = "openssl")]
pub(crate) mod openssl;

/// What a library says of itself.
fn text(of: *const c_char) -> String {
    // SAFETY: the libraries' functions return such strings, which live for as long as the program.
    let text = unsafe { std::ffi::CStr::from_ptr(of) };
    text.to_string_lossy().into_owned()
}
