//! A message on overflow, for programs that ask for it.
//!
//! A heap stack that overflows hits its guard, and the process dies. That is the promise, and it
//! needs nothing from here. This adds a sentence: the handler of the fault checks whether the
//! address lies in the guard of a stack that the thread is on, and says so. Then that happens
//! which happens without it. `os/faults.rs` watches the faults.

use std::io;

use crate::{current, heap_stack::LIMIT_GUARD, os, span::Span};

mod added_stack;

/// Has a message printed when a [`HeapStack`](crate::HeapStack) overflows, before the process ends.
///
/// Without this, code that needs more stack than a `HeapStack` has ends the process with a bare
/// `SIGSEGV`. With it, standard error says which thread that was, how many bytes its stack has,
/// and what to do:
///
/// ```text
/// thread 'signer' (4711) has overflowed a HeapStack of 65536 bytes
/// help: make it larger (HeapStack::new, Builder::size, Bleached::with_stack), or have the recursion
/// call stackbleach::maybe_grow; HeapStack::run_measured tells how much a closure needs
/// ```
///
/// This covers the stacks of [`run`](crate::run()) and [`Bleached`](crate::Bleached), and the
/// segments of [`maybe_grow`](crate::maybe_grow), nested ones too. Before the number stands the
/// thread's name, as the system has it. On Linux that has up to 15 bytes, and a thread without a
/// name has that of the thread that started it.
///
/// # Why it must be asked for
///
/// It installs handlers for `SIGSEGV` and `SIGBUS`. A process has one for each, which the program
/// chooses, not a library. Call this in `main`, after anything else that installs handlers for
/// them.
///
/// # What else happens
///
/// All that happens without it. A former handler is called in each case, overflow or not, with its
/// arguments, and with the signals blocked that it asked for; one for a single time
/// (`SA_RESETHAND`) once. So the standard library's message for the thread's own stack stays, and
/// so does the exit status: for a heap stack `SIGSEGV`, which shells show as 139 (on macOS
/// `SIGBUS`), for the thread's own `SIGABRT`, 134. Without a former handler the process ends with
/// the signal, in the instruction at fault.
///
/// Two things differ. The former handler runs on the alternate signal stack, if its thread has
/// one, even if it didn't ask for it (`SA_ONSTACK`). And a handler that other code installs at
/// the very time of this call may be lost.
///
/// The message needs no allocation and no lock. It comes if
///
/// - the thread has an alternate signal stack, since the other has no room for a handler. The
///   standard library makes one for each of its threads in a program whose `main` is Rust's. For
///   other threads there is [`report_overflows_on_this_thread`];
/// - that stack has not been set with `SS_AUTODISARM`, and the thread has not blocked the signal;
/// - the program has not since installed a handler that doesn't call this one.
///
/// A second call does nothing, on any thread, even if another handler has been installed since:
/// that is expected to call this one. Children made by `fork` have the handlers, programs that
/// are started don't. When the process exits, or the object with this crate is unloaded, the
/// former handlers are put back if these are still installed. An object must not be unloaded if
/// other handlers call its own.
///
/// # On Windows
///
/// There are no signals: a vectored handler is installed, which comes first, and leaves it to others to go
/// on. The standard library prints its own message anyway, without this: this adds the size. It needs some of
/// the pages that are set aside for an overflow (`SetThreadStackGuarantee`), which the
/// standard library does on its threads. When the library with this code is unloaded, the handler is taken back.
///
/// # Without it
///
/// The address of a fault tells an overflow: it lies in an inaccessible mapping of 1 MiB or more,
/// directly below a readable and writable one that the stack pointer is in or was about to leave
/// (`/proc/PID/maps`; in `gdb`: `print $_siginfo._sifields._sigfault.si_addr`,
/// `print $sp`, `info proc mappings`). The backtrace shows the recursion. It may end at the switch
/// from the thread's stack (`rust_psm_on_stack`): where the heap stack lies higher, as it does on
/// threads other than the initial one, debuggers take the caller's frame for a broken one (gdb: "previous frame
/// inner to this frame").
///
/// # Errors
///
/// The system's, if it refuses a handler. One of the two signals may then be watched already. Always
/// under Miri, which has no signals.
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
/// [`report_overflows`] works on it.
///
/// The standard library's threads have one in a program whose `main` is Rust's. Threads of a host in
/// C, in which a plug-in runs, and threads that C code starts have none. There an overflow is a
/// bare `SIGSEGV`, whatever handler there is. Call this on them, as often as you like: an
/// alternate signal stack that is there already stays, and nothing is done.
///
/// It takes 128 KiB of address space, between guards, and out of core dumps if the system can do
/// that; and memory for the pages that a handler has used. When the thread ends, it is taken back,
/// erased and unmapped. If the thread has registered another one by then, that stays.
///
/// From now on all handlers with `SA_ONSTACK` run on it, for any signal, and leave there the
/// registers of the code that they interrupted. To have it erased with a heap stack, build that with
/// [`Builder::erase_signal_stack`](crate::Builder::erase_signal_stack).
///
/// # Errors
///
/// If there is no memory for it, or the system refuses it; and in destructors of thread-locals, where
/// it would come too late. Always under Miri, and on Windows, which has no such stacks and needs none.
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

/// Prints the message if a fault at this address is the overflow of a heap stack that the thread is
/// on.
///
/// Called in a handler: it neither allocates nor takes a lock, and needs little stack, since a
/// handler has little.
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

/// A text that is put together without an allocator, and without the large frames of `format_args`.
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
