//! What a handler can say of its thread, and of a fault.
#![expect(unsafe_code, reason = "system calls")]

/// How long a thread's name can be, with the zero at its end.
pub(crate) const THREAD_NAME_LEN: usize = 16;

/// The calling thread's name, as the kernel has it. Async-signal-safe.
pub(crate) fn thread_name(buffer: &mut [u8; THREAD_NAME_LEN]) -> Option<&[u8]> {
    // SAFETY: writes as many bytes.
    if unsafe { libc::prctl(libc::PR_GET_NAME, buffer.as_mut_ptr()) } != 0 {
        return None;
    }
    let len = buffer.iter().position(|&byte| byte == 0)?;
    (len > 0).then_some(&buffer[..len])
}

/// The calling thread's number, by which the kernel knows it. Async-signal-safe.
#[allow(clippy::useless_conversion, reason = "the type of numbers differs")]
pub(crate) fn thread_number() -> u64 {
    // Older C libraries have no function for this.
    // SAFETY: returns a number.
    let number = unsafe { libc::syscall(libc::SYS_gettid) };
    number.unsigned_abs().into()
}

/// Whether a fault with this code can lie in a closed page. Most faults lie where nothing is
/// mapped.
pub(crate) fn can_be_guard_fault(code: libc::c_int) -> bool {
    /// Not in every version of the C library's crate.
    const SEGV_ACCERR: libc::c_int = 2;

    code == SEGV_ACCERR
}
