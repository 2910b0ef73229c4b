//! Promise: commands can be started in closures and between runs, in each of the ways that the
//! standard library has of it; also where the new process uses stacks before it becomes the
//! command.
#![expect(unsafe_code, reason = "does things between fork and exec")]

use std::{
    io,
    os::unix::process::{CommandExt, ExitStatusExt},
    process::Command,
};

use stackbleach::{HeapStack, bleach};

use crate::common::{
    below::{self, Needle, StackView},
    child, maps,
    touching::{self, End, Touching, WAYS},
    user,
    view::View,
};

const KIB: usize = 1 << 10;
const MIB: usize = 1 << 20;

/// Who the command is when it isn't root any more.
const NOBODY: u32 = 65_534;

/// Ways to start a command, of which the standard library takes different paths.
#[derive(Clone, Copy, Debug)]
enum Way {
    /// Without a fork that could be noticed, where the system has a call for that.
    Plain,
    /// By fork, and with something done before the command takes over.
    PreExec,
    /// By fork, as another user.
    User,
}

/// In the new process: works on the stack that it got from its parent, on new ones, and in
/// place. Without panics: the standard library has them abort there.
#[expect(clippy::unnecessary_wraps, reason = "as `pre_exec` wants it")]
fn work() -> io::Result<()> {
    let view = View::open();
    let stack = stackbleach::run(|| {
        below::leave(Needle::new(), 32 * KIB);
        view.around(maps::here())
    });
    assert_eq!(view.first_not_zero(&stack.unwrap()), None);
    let mut touching = Touching::new(&view, 256 * KIB);
    for touched in touching::sorts(&touching.touchable()) {
        for way in WAYS {
            for end in [End::Return, End::Batch] {
                touching.is_zero_after_end(&view, way, end, &touched);
            }
        }
    }
    below::assert_bleaches(&mut StackView::new(), 16 * KIB);
    Ok(())
}

/// Starts a command that way, and sees that it was the command that ran.
#[track_caller]
fn start(way: Way) {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", "id -u; exit 42"]);
    match way {
        Way::Plain => {}
        // SAFETY: this process has one thread, and so no lock that another one holds.
        Way::PreExec => unsafe {
            command.pre_exec(work);
        },
        Way::User => {
            command.uid(NOBODY).gid(NOBODY);
        }
    }
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(42), "{way:?}");
    let user: u32 = String::from_utf8(output.stdout)
        .unwrap()
        .trim()
        .parse()
        .unwrap();
    // SAFETY: asks, and has no preconditions.
    let own = unsafe { libc::geteuid() };
    let expected = if matches!(way, Way::User) {
        NOBODY
    } else {
        own
    };
    assert_eq!(user, expected, "{way:?}");
}

/// In closures of all kinds, and nested ones; what they leave is erased as ever.
fn commands_can_be_started(way: Way) {
    let view = View::open();
    let mut touching = Touching::new(&view, MIB);
    touching.is_zero_after_all_sorts_of_runs(&view);
    start(way);
    touching.is_zero_after_all_sorts_of_runs(&view);

    let touched = touching.touchable();
    let in_all = || {
        touching::fill(&touched);
        start(way);
        stackbleach::run(|| start(way)).unwrap();
        bleach(|| stackbleach::run(|| bleach(|| start(way))).unwrap());
        touching::fill(&touched);
        42
    };
    assert_eq!(touching.stack.run(in_all).unwrap(), 42);
    touching.assert_zero(&view, || format!("{way:?} in a run"));
    assert_eq!(touching.stack.batch(|batch| batch.run(in_all)).unwrap(), 42);
    touching.assert_zero(&view, || format!("{way:?} in a batch"));
    touching.is_zero_after_all_sorts_of_runs(&view);

    started_in_place(way);
}

/// Not inlined, so that what it looks at lies below its own frame.
#[inline(never)]
fn started_in_place(way: Way) {
    let mut below = StackView::new();
    let needle = Needle::new();
    bleach(|| {
        below::leave(needle, 32 * KIB);
        start(way);
        below::leave(needle, 32 * KIB);
    });
    below.look();
    assert_eq!(below.count(needle), 0);
    below::assert_bleaches(&mut below, 32 * KIB);
}

#[test]
fn commands_can_be_started_in_closures() {
    let test = commands_can_be_started_in_closures;
    child::alone(test, || {
        commands_can_be_started(Way::Plain);
    });
}

#[test]
fn commands_that_use_stacks_before_they_begin_can_be_started_in_closures() {
    let test = commands_that_use_stacks_before_they_begin_can_be_started_in_closures;
    child::alone(test, || {
        let _ = Needle::new();
        commands_can_be_started(Way::PreExec);
    });
}

#[test]
fn commands_of_another_user_can_be_started_in_closures() {
    let test = commands_of_another_user_can_be_started_in_closures;
    child::alone(test, || {
        if user::is_root() {
            commands_can_be_started(Way::User);
        } else {
            child::untested("commands of another user, which only root can start");
        }
    });
}

/// The parent gets the error, on the stack that it was on.
#[test]
fn a_command_that_cannot_be_started_is_an_error_in_a_closure() {
    let test = a_command_that_cannot_be_started_is_an_error_in_a_closure;
    child::alone(test, || {
        let _ = Needle::new();
        let fails = |program, pre_exec: fn() -> io::Result<()>| {
            let mut command = Command::new(program);
            // SAFETY: this process has one thread.
            unsafe { command.pre_exec(pre_exec) };
            command.spawn().unwrap_err().raw_os_error()
        };
        let errs = || stackbleach::run(|| Err(io::Error::from_raw_os_error(libc::EDOM))).unwrap();
        let mut stack = HeapStack::new(MIB).unwrap();
        for _ in 0..2 {
            let error = stack.run(|| fails("/nonexistent/command", work));
            assert_eq!(error.unwrap(), Some(libc::ENOENT));
            let error = bleach(|| fails("/nonexistent/command", work));
            assert_eq!(error, Some(libc::ENOENT));
            let error = stack.run(|| fails("/bin/sh", errs));
            assert_eq!(error.unwrap(), Some(libc::EDOM));
        }
    });
}

/// In a closure as elsewhere: that is the standard library's doing. And the control: what
/// happens in the new process doesn't go unnoticed.
#[test]
fn a_panic_before_a_command_begins_aborts_it() {
    let test = a_panic_before_a_command_begins_aborts_it;
    child::alone(test, || {
        let status = |pre_exec: fn() -> io::Result<()>| {
            let mut command = Command::new("/bin/sh");
            // SAFETY: this process has one thread.
            unsafe { command.pre_exec(pre_exec) };
            command.output().unwrap().status.signal()
        };
        let in_a_closure = || {
            let _ = stackbleach::run(|| -> () { panic!("on purpose") });
            Ok(())
        };
        for _ in 0..2 {
            assert_eq!(status(|| panic!("on purpose")), Some(libc::SIGABRT));
            assert_eq!(status(in_a_closure), Some(libc::SIGABRT));
            let status = stackbleach::run(|| status(in_a_closure));
            assert_eq!(status.unwrap(), Some(libc::SIGABRT));
        }
    });
}
