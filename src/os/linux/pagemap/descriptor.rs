//! The descriptor of the pagemap: opened at the first question, closed when the library is unloaded.
//!
//! A descriptor of `/proc/thread-self/pagemap` speaks of the process that opened it, even when the
//! thread has ended: in a child made by `fork` it tells of the parent. So its number is noted in a
//! page that the kernel wipes in such a child.

use core::sync::atomic::{AtomicI32, Ordering};
use std::{
    io,
    os::fd::{AsRawFd, IntoRawFd},
};

use super::scan;
use crate::{
    os::linux::{
        object::is_of_the_program,
        proc, region,
        wipe_on_fork::{self, PerProcess},
    },
    span::Span,
};

/// Nobody in this process has asked yet.
pub(super) const UNKNOWN: i32 = 0;
/// The kernel won't say.
pub(super) const REFUSED: i32 = -1;
/// A thread is asking for the first time.
pub(super) const ASKING: i32 = -2;
/// No descriptor was to be had, and it is time to try once more. A lower state has so many
/// questions to go until then.
pub(super) const WAITED: i32 = -3;
// A state above 0 is a descriptor plus 1.

/// How many questions are refused for want of a descriptor, until one tries once more.
pub(super) const PATIENCE: i32 = 64;

/// The descriptor that this process opened last, plus 1, or a process that it was forked off. A
/// fork copies it, unlike the state: a child closes the descriptor, which is of no use to it.
static OPENED: AtomicI32 = AtomicI32::new(0);

/// Has the next question put again if the kernel has refused to answer: a new stack is a good time.
pub(crate) fn expect_questions() {
    if let Some(PerProcess { pagemap: state, .. }) = wipe_on_fork::per_process() {
        let refused = |noted| (noted == REFUSED || noted <= WAITED).then_some(UNKNOWN);
        let _ = state.fetch_update(Ordering::Relaxed, Ordering::Relaxed, refused);
    }
}

/// Puts a question to a descriptor that can be trusted. `None` if there is none, or no answer.
///
/// A signal's handler can fork in the middle of this. In the child, a descriptor or an answer from
/// before tells of the parent, which changes while both go on. But there the state is wiped: so
/// it is read once more after the answer.
///
/// Inlined, as `scan` is: after a system call the processor predicts returns badly, so that each
/// level of calls costs several nanoseconds.
#[inline(always)]
pub(super) fn ask<T>(mut question: impl FnMut(i32) -> Option<T>) -> Option<T> {
    let own = wipe_on_fork::per_process()?;
    let (noted, answer) = ask_noted(&own.pagemap, &mut question);
    if answer.is_some() && own.pagemap.load(Ordering::Relaxed) != UNKNOWN {
        return answer;
    }
    ask_anew(own, noted, answer, &mut question)
}

/// The state, and the answer if there is a descriptor in it.
#[inline(always)]
fn ask_noted<T>(
    state: &AtomicI32,
    question: &mut impl FnMut(i32) -> Option<T>,
) -> (i32, Option<T>) {
    let noted = state.load(Ordering::Relaxed);
    let answer = if noted > UNKNOWN {
        question(noted - 1)
    } else {
        None
    };
    (noted, answer)
}

/// As [`ask`], where that answer of a descriptor, or the lack of one, isn't the last word.
#[cold]
#[inline(never)]
fn ask_anew<T>(
    own: &PerProcess,
    mut noted: i32,
    mut answer: Option<T>,
    question: &mut impl FnMut(i32) -> Option<T>,
) -> Option<T> {
    let state = &own.pagemap;
    loop {
        if noted > UNKNOWN {
            if answer.is_none() {
                answer = once_more(noted - 1, question);
            }
            if answer.is_some() {
                if state.load(Ordering::Relaxed) == UNKNOWN {
                    (noted, answer) = ask_noted(state, question);
                    continue;
                }
                return answer;
            }
        } else if is_refused(state, noted) {
            return None;
        }
        // Not asked yet, or the descriptor is gone: programs close what they don't know.
        if state
            .compare_exchange(noted, ASKING, Ordering::Relaxed, Ordering::Relaxed)
            .is_err()
        {
            (noted, answer) = ask_noted(state, question);
            continue;
        }
        let opened = open_in_place_of_inherited(own);
        // First a question whose answer is known. A kernel or sandbox that gets it wrong can't be
        // trusted.
        answer = match opened {
            Ok(descriptor) if knows(descriptor) => question(descriptor),
            _ => None,
        };
        let outcome = match opened {
            Ok(descriptor) if answer.is_some() => descriptor + 1,
            Ok(_) => REFUSED,
            Err(refusal) => refusal,
        };
        let settled = state.compare_exchange(ASKING, outcome, Ordering::Relaxed, Ordering::Relaxed);
        if let Ok(descriptor) = opened {
            if settled.is_ok() && answer.is_some() {
                // For children.
                OPENED.store(descriptor + 1, Ordering::Relaxed);
            } else {
                // SAFETY: opened just now, and known to nobody else.
                unsafe { libc::close(descriptor) };
            }
        }
        if settled != Err(UNKNOWN) {
            // Another thread may have been first. This is as good an answer.
            return answer;
        }
        (noted, answer) = ask_noted(state, question);
    }
}

/// Puts the question again if the descriptor is good after all: somebody may have read the
/// reference pages that nobody should have touched.
#[cold]
fn once_more<T>(descriptor: i32, question: &mut impl FnMut(i32) -> Option<T>) -> Option<T> {
    knows(descriptor).then(|| question(descriptor)).flatten()
}

/// Whether to do without an answer in this state. After descriptors had run out, each question
/// counts.
#[cold]
pub(super) fn is_refused(state: &AtomicI32, noted: i32) -> bool {
    if noted < WAITED {
        // Another thread's question may count as well, or instead.
        let _ = state.compare_exchange(noted, noted + 1, Ordering::Relaxed, Ordering::Relaxed);
    }
    noted == REFUSED || noted < WAITED
}

/// As [`open`], once what was inherited is closed.
#[cold]
fn open_in_place_of_inherited(own: &PerProcess) -> Result<i32, i32> {
    let mut opened = open();
    if close_inherited(own) {
        // There may not have been room for two.
        opened = opened.or_else(|_| open());
    }
    opened
}

/// Closes a descriptor that this process has inherited, which tells nothing of it. Does so once.
fn close_inherited(own: &PerProcess) -> bool {
    // Before another thread can note its own there.
    let inherited = OPENED.load(Ordering::Relaxed) - 1;
    let is_first = !own.has_opened.swap(true, Ordering::Relaxed);
    // The number may be another file's by now, the program's own.
    if is_first && inherited >= 0 && tells_of_another_process(inherited) {
        // SAFETY: opened here, by a process that this one was forked off.
        unsafe { libc::close(inherited) };
        return true;
    }
    false
}

/// Whether a descriptor is one of another process's pagemap: there a page is untouched that is
/// touched here. (Its name in `/proc/self/fd` would tell as well. But that has the number of the
/// process in it, which tests of registers would take for residue.)
fn tells_of_another_process(descriptor: i32) -> bool {
    wipe_on_fork::with_a_page_touched(|page| {
        let mut touched = 0;
        let walked = scan(descriptor, page, &mut |_| touched += 1);
        (walked, touched) == (Some(page.end), 0)
    })
    .unwrap_or(false)
}

/// Opens a descriptor, or returns the state without one.
pub(super) fn open() -> Result<i32, i32> {
    /// Out of the way. Should the program close a descriptor that it doesn't know, no other file
    /// soon has the same number.
    const AT_LEAST: libc::c_int = 500;

    let first = proc::pagemap().map_err(|error| refusal(&error))?;
    // SAFETY: makes a descriptor, of a file that is ours.
    let moved = unsafe { libc::fcntl(first.as_raw_fd(), libc::F_DUPFD_CLOEXEC, AT_LEAST) };
    if moved < 0 {
        return Ok(first.into_raw_fd());
    }
    Ok(moved)
}

/// The state after an error.
#[cold]
pub(super) fn refusal(error: &io::Error) -> i32 {
    match error.raw_os_error() {
        // The process or the system has no descriptor left, or no memory for one. That changes.
        Some(libc::EMFILE | libc::ENFILE | libc::ENOMEM) => WAITED - (PATIENCE - 1),
        _ => REFUSED,
    }
}

/// Closes the descriptor when the library that this crate is a part of is unloaded, or at `exit`.
/// There other threads may still ask, and then open another.
#[used]
#[unsafe(link_section = ".fini_array")]
static AT_UNLOAD: extern "C" fn() = close_at_unload;

extern "C" fn close_at_unload() {
    let Some(own) = wipe_on_fork::per_process_if_created() else {
        return;
    };
    // A program need not, and may have given up the right to ask: sandboxes can kill for it.
    if is_of_the_program() {
        return;
    }
    let noted = own.pagemap.load(Ordering::Relaxed);
    let taken_back = noted > UNKNOWN
        && own
            .pagemap
            .compare_exchange(noted, UNKNOWN, Ordering::Relaxed, Ordering::Relaxed)
            .is_ok();
    // The number may be another file's by now, the program's own.
    if taken_back && knows(noted - 1) {
        // SAFETY: opened here, and no longer in the state.
        unsafe { libc::close(noted - 1) };
    }
    // In a child that never asked.
    close_inherited(own);
}

/// Whether the descriptor is right about the reference pages.
pub(super) fn knows(descriptor: i32) -> bool {
    is_right_now(descriptor) || {
        wipe_on_fork::tidy();
        is_right_now(descriptor)
    }
}

fn is_right_now(descriptor: i32) -> bool {
    let Some(reference) = wipe_on_fork::reference_pages() else {
        return false;
    };
    let page = region::page::size();
    let (mut parts, mut right) = (0, 0);
    let second = Span {
        start: reference.start + page,
        end: reference.end - page,
    };
    let walked = scan(descriptor, reference, &mut |part| {
        parts += 1;
        right += usize::from(part == second);
    });
    (walked, parts, right) == (Some(reference.end), 1, 1)
}
