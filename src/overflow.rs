//! Words for an overflow, for programs that ask for them.
//!
//! A heap stack that overflows hits its guard, and the process dies of it. That is the promise,
//! and it takes nothing. What this adds is a sentence: the handler of the fault looks whether the
//! address lies in the guard of a stack that the thread is on, says so, and then has happen what
//! would have happened without it. How faults are watched is the system's part, `os/faults.rs`.

use crate::span::Span;
use std::io;

use crate::{current, heap_stack::LIMIT_GUARD, os};

mod added_stack;

/// Has the overflow of a [`HeapStack`](crate::HeapStack) said in words, before the process ends
/// of it as it does without.
///
/// Without this, code that needs more stack than a `HeapStack` has ends the process with a bare
/// `SIGSEGV`. With it, there stands on standard error which thread that was, how large its stack
/// is in bytes, and what to do:
///
/// ```text
/// thread 'signer' (4711) has overflowed a HeapStack of 65536 bytes
/// help: make it larger (HeapStack::new, Builder::size, Bleached::with_stack), or have the recursion
/// call stackbleach::maybe_grow; HeapStack::run_measured tells how much a closure needs
/// ```
///
/// The same for the stacks of [`run`](crate::run()) and [`Bleached`](crate::Bleached) and the
/// segments of [`maybe_grow`](crate::maybe_grow), nested ones too. What is said before the number
/// is the thread's name as the system has it; on Linux that has up to 15 bytes, and a thread
/// without one has that of the thread that started it.
///
/// # Why it must be asked for
///
/// It installs handlers for `SIGSEGV` and `SIGBUS`, of which a process has one each, and which
/// are the program's to choose, not a library's. Call it in `main`, after anything else that
/// installs handlers for them.
///
/// # What happens otherwise
///
/// All that would have happened without it. A handler that was there is called in each case,
/// overflow or not, with its arguments, and with the signals blocked that it asked for; one for a
/// single time (`SA_RESETHAND`) once. So the standard library's words on the thread's own stack
/// stay, and so does the exit status: of an overflow on a heap stack `SIGSEGV`, which shells
/// show as 139 (on macOS `SIGBUS`), on the thread's own `SIGABRT`, 134. Where there was no handler, the process ends
/// with the signal, in the instruction at fault. What is different: such a handler runs on the
/// alternate signal stack, if its thread has one, asked for (`SA_ONSTACK`) or not; and one that
/// somebody installs at the very time of this call may be lost.
///
/// Nothing is allocated for the words, no lock is taken. They come where
///
/// - the thread has an alternate signal stack, since there is no room on the other for a handler:
///   the standard library makes one for each of its threads in a program whose `main` is Rust's. For
///   others there is [`report_overflows_on_this_thread`].
/// - it has not been set aside with `SS_AUTODISARM`, and the thread has not blocked the signal.
/// - the program has installed no other handler since that doesn't go on to this one.
///
/// Called again it does nothing, on whatever thread: not even if another handler has been
/// installed since, which is expected to go on to this one. Children made by `fork` have it,
/// programs that are started don't. When the process exits, or the object that the crate is in is
/// unloaded, the handlers that were there are put back, if these are still in their place. An
/// object whose handlers somebody else goes on to must not be unloaded.
///
/// # Without it
///
/// An overflow can be told from other faults by its address: it lies in an inaccessible mapping of
/// 1 MiB or more, directly below a readable and writable one which the stack pointer is in or was
/// about to leave (`/proc/PID/maps`; in `gdb`: `print $_siginfo._sifields._sigfault.si_addr`,
/// `print $sp`, `info proc mappings`). The backtrace shows the recursion. It may end at the switch
/// from the thread's stack (`rust_psm_on_stack`): where the heap stack lies higher, as it does on
/// threads other than the initial one, debuggers take the caller's frame for a broken one (gdb: "previous frame
/// inner to this frame").
///
/// # Errors
///
/// The system's, if it doesn't let handlers be installed; one of the two signals may then be watched
/// already. Under Miri, which has no signals, always.
///
/// ```
/// fn main() -> std::io::Result<()> {
///     stackbleach::report_overflows()?;
///     // ...
///     Ok(())
/// }
/// ```
pub fn report_overflows() -> io::Result<()> {
    os::watch_faults(report)
}

/// Gives the calling thread an alternate signal stack, if it has none, so that
/// [`report_overflows`] can speak for it.
///
/// Threads that the standard library starts in a program whose `main` is Rust's have one. Those
/// of a host in C, in which a plug-in runs, and those that C code starts have none, and there an
/// overflow is a bare `SIGSEGV` whatever handler there is. Call this on them, as often as you
/// like: where there is one, somebody else's too, it stays, and nothing is done.
///
/// It takes 128 KiB of address space, between guards and kept out of core dumps where that can be
/// had, and memory for what of it a handler has used. When the thread ends it is taken back,
/// erased and unmapped, unless the thread has registered another one by then, which stays.
///
/// All handlers with `SA_ONSTACK` run on it from now on, of any signal, and leave there what was in
/// the registers of the code that they interrupted. To have it erased with a stack, build that with
/// [`Builder::erase_signal_stack`](crate::Builder::erase_signal_stack).
///
/// # Errors
///
/// If there is no memory for it, or the system doesn't take it; and in destructors of
/// thread-locals, when it would come too late. Under Miri always.
///
/// ```
/// // What a host in C calls, on a thread of its own.
/// pub extern "C" fn plugin_sign() -> i32 {
///     let prepared = stackbleach::report_overflows()
///         .and_then(|()| stackbleach::report_overflows_on_this_thread());
///     if prepared.is_err() {
///         // Then an overflow ends the process without a word.
///     }
///     stackbleach::run(|| 42).unwrap_or(-1)
/// }
/// # if !cfg!(miri) {
/// assert_eq!(plugin_sign(), 42);
/// # }
/// ```
pub fn report_overflows_on_this_thread() -> io::Result<()> {
    added_stack::add()
}

/// Says so, if a fault at this address is the overflow of a heap stack that the thread is on.
///
/// In a handler: it neither allocates nor takes a lock, and stays small, since the stack of a
/// handler is.
fn report(address: usize) {
    let overflowed = |bounds: Span| {
        let guard = bounds.start.saturating_sub(LIMIT_GUARD)..bounds.start;
        guard.contains(&address)
    };
    let Some(bounds) = current::find(overflowed) else {
        return;
    };
    let mut name = [0; os::THREAD_NAME_LEN];
    let mut words = Words::new();
    words.text(b"\nthread ");
    if let Some(name) = os::thread_name(&mut name) {
        words.text(b"'");
        words.text(name);
        words.text(b"' ");
    }
    words.text(b"(");
    words.number(os::thread_number());
    words.text(b") has overflowed a HeapStack of ");
    words.number(bounds.len() as u64);
    words.text(
        b" bytes\n\
        help: make it larger (HeapStack::new, Builder::size, Bleached::with_stack), or have the \
        recursion\n\
        call stackbleach::maybe_grow; HeapStack::run_measured tells how much a closure needs\n\n",
    );
    os::write_error(words.written());
}

/// A text that is put together without an allocator, and without the frames that `format_args`
/// takes.
struct Words {
    bytes: [u8; 400],
    len: usize,
}

impl Words {
    fn new() -> Self {
        Self {
            bytes: [0; 400],
            len: 0,
        }
    }

    /// What doesn't fit is left out.
    fn text(&mut self, text: &[u8]) {
        for (to, &byte) in self.bytes[self.len..].iter_mut().zip(text) {
            *to = byte;
            self.len += 1;
        }
    }

    /// In decimal.
    fn number(&mut self, mut number: u64) {
        let mut digits = [b'0'; 20];
        let mut first = digits.len();
        while first == digits.len() || number != 0 {
            first -= 1;
            digits[first] += (number % 10) as u8;
            number /= 10;
        }
        self.text(&digits[first..]);
    }

    fn written(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

#[cfg(test)]
mod tests {
    use super::Words;

    #[test]
    fn numbers_are_written_in_decimal() {
        for number in [0, 1, 9, 10, 65_536, 1 << 30, u64::MAX] {
            let mut words = Words::new();
            words.text(b"of ");
            words.number(number);
            assert_eq!(words.written(), format!("of {number}").as_bytes());
        }
    }

    #[test]
    fn what_does_not_fit_is_left_out() {
        let mut words = Words::new();
        for _ in 0..100 {
            words.text(b"seven b");
        }
        assert_eq!(words.written(), &b"seven b".repeat(100)[..400]);
    }
}
